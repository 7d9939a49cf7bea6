/*
 * src/daftar/masuk.h
 *		The claim that masuk accepted in this transaction, and whose the
 *		register's tables are.
 */
#ifndef ASNK_DAFTAR_MASUK_H
#define ASNK_DAFTAR_MASUK_H

#pragma GCC visibility push(hidden)

/* Is there one, and whose is it? */
extern bool claim_of_transaction(int64 *nip);

/* The owner of a table in schema kinerja; none: there is no such table. */
extern Oid	owner_of_register_table(const char *name);

#pragma GCC visibility pop

#endif
