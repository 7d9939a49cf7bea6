/*
 * src/aturan/pecahan.h
 *		Exact fractions over the server's numeric.
 *
 * Scores of the old regulations are sums of quotients that are rounded once at
 * the end; a quotient kept as numerator and denominator needs no rounding in
 * between, and comparisons at an edge are exact.
 */
#ifndef ASN_KINERJA_PECAHAN_H
#define ASN_KINERJA_PECAHAN_H

#include "common/int128.h"
#include "fmgr.h"
#include "utils/numeric.h"

typedef struct Fraction
{
	Numeric		numerator;
	Numeric		denominator;	/* greater than 0 */
} Fraction;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/* One of the server's functions of two numbers. */
static inline Numeric
numeric_call(PGFunction function, Numeric left, Numeric right)
{
	return DatumGetNumeric(DirectFunctionCall2(function, NumericGetDatum(left),
											   NumericGetDatum(right)));
}

extern Fraction fraction_of(Numeric number);
extern Fraction fraction_of_scaled(int64 number);
extern Fraction fraction_of_int128(INT128 number);
extern Fraction fraction_add(Fraction left, Fraction right);
extern Fraction fraction_subtract(Fraction left, Fraction right);
extern Fraction fraction_multiply(Fraction left, Fraction right);
extern Fraction fraction_divide(Fraction left, Fraction right);
extern int	fraction_compare(Fraction left, Fraction right);
extern Numeric fraction_round(Fraction fraction, int decimals);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_PECAHAN_H */
