/*
 * src/tipe/nilai.h
 *		nilai, a score: an int32 in units of 10^-4.
 */
#ifndef ASN_KINERJA_NILAI_H
#define ASN_KINERJA_NILAI_H

#include "fmgr.h"
#include "tipe/fixed_point.h"

typedef int32 Nilai;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern const FixedPointType nilai_type;

#define DatumGetNilai(x) ((Nilai) DatumGetInt32(x))
#define NilaiGetDatum(x) Int32GetDatum(x)
#define PG_GETARG_NILAI(n) DatumGetNilai(PG_GETARG_DATUM(n))
#define PG_RETURN_NILAI(x) return NilaiGetDatum(x)

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_NILAI_H */
