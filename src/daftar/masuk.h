/*
 * src/daftar/masuk.h
 *		The claim that masuk accepted in this transaction.
 */
#ifndef ASNK_DAFTAR_MASUK_H
#define ASNK_DAFTAR_MASUK_H

#pragma GCC visibility push(hidden)

/* Is there one, and whose is it? */
extern bool claim_of_transaction(int64 *nip);

#pragma GCC visibility pop

#endif
