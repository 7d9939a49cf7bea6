/*
 * src/agregat/sebaran_predikat.h
 *		Five counts of ratings, as they come in an array of SQL.
 */
#ifndef ASN_KINERJA_SEBARAN_PREDIKAT_H
#define ASN_KINERJA_SEBARAN_PREDIKAT_H

#include "utils/array.h"

#define RATINGS 5

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/* Raises when it is negative. */
extern void people_check(int32 people);

/* From Sangat Baik to Sangat Kurang; none is negative. */
extern const int32 *rating_counts(ArrayType *counts);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_SEBARAN_PREDIKAT_H */
