/*
 * src/tipe/predikat.h
 *		predikat, a rating: its ordinal in one byte.
 */
#ifndef ASN_KINERJA_PREDIKAT_H
#define ASN_KINERJA_PREDIKAT_H

#include "fmgr.h"
#include "tipe/ordinal.h"

typedef char Predikat;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern const OrdinalType predikat_type;

#define DatumGetPredikat(x) ((Predikat) DatumGetChar(x))
#define PG_GETARG_PREDIKAT(n) DatumGetPredikat(PG_GETARG_DATUM(n))

/* The official word. */
static inline const char *
predikat_name(Predikat predikat)
{
	return predikat_type.names[predikat - 1];
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_PREDIKAT_H */
