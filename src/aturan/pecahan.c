/*
 * src/aturan/pecahan.c
 *		Exact fractions over the server's numeric.
 *
 * Sums, differences and products of numeric are exact; the only division cuts
 * off, and rounds half away from zero because twice the dividend plus the
 * divisor is divided by twice the divisor.
 */
#include "postgres.h"

#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/pecahan.h"
#include "tipe/fixed_point.h"

static int
sign_of(Numeric number)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(number),
											 NumericGetDatum(int64_to_numeric(0))));
}

static Numeric
negated(Numeric number)
{
	return DatumGetNumeric(DirectFunctionCall1(numeric_uminus, NumericGetDatum(number)));
}

Fraction
fraction_of(Numeric number)
{
	return (Fraction) {number, int64_to_numeric(1)};
}

/* A number in units of 10^-4. */
Fraction
fraction_of_scaled(int64 number)
{
	return fraction_of(fixed_point_numeric(number));
}

/* The server makes no numeric of 128 bits: put together from 32 at a time. */
Fraction
fraction_of_int128(INT128 number)
{
	Numeric		two32 = int64_to_numeric(INT64CONST(1) << 32);
	uint64		low = asnk_int128_low(number);
	Numeric		result = int64_to_numeric(asnk_int128_high(number));

	result = numeric_call(numeric_add, numeric_call(numeric_mul, result, two32),
				  int64_to_numeric(low >> 32));
	result = numeric_call(numeric_add, numeric_call(numeric_mul, result, two32),
				  int64_to_numeric(low & PG_UINT32_MAX));
	return fraction_of(result);
}

Fraction
fraction_add(Fraction left, Fraction right)
{
	return (Fraction) {
		numeric_call(numeric_add,
			 numeric_call(numeric_mul, left.numerator, right.denominator),
			 numeric_call(numeric_mul, right.numerator, left.denominator)),
		numeric_call(numeric_mul, left.denominator, right.denominator)
	};
}

Fraction
fraction_subtract(Fraction left, Fraction right)
{
	right.numerator = negated(right.numerator);
	return fraction_add(left, right);
}

Fraction
fraction_multiply(Fraction left, Fraction right)
{
	return (Fraction) {
		numeric_call(numeric_mul, left.numerator, right.numerator),
		numeric_call(numeric_mul, left.denominator, right.denominator)
	};
}

/* The caller has made sure that the divisor is not zero. */
Fraction
fraction_divide(Fraction left, Fraction right)
{
	Fraction	inverse = {right.denominator, right.numerator};

	if (sign_of(right.numerator) < 0)
	{
		inverse.numerator = negated(inverse.numerator);
		inverse.denominator = negated(inverse.denominator);
	}
	return fraction_multiply(left, inverse);
}

int
fraction_compare(Fraction left, Fraction right)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp,
											 NumericGetDatum(numeric_call(numeric_mul, left.numerator, right.denominator)),
											 NumericGetDatum(numeric_call(numeric_mul, right.numerator, left.denominator))));
}

/* Rounded once, half away from zero, at so many decimals. */
Numeric
fraction_round(Fraction fraction, int decimals)
{
	Numeric		two = int64_to_numeric(2);
	Numeric		shift;
	Numeric		dividend = DatumGetNumeric(DirectFunctionCall1(numeric_abs,
															   NumericGetDatum(fraction.numerator)));
	Numeric		quotient;
	int64		power = 1;

	for (int i = 0; i < decimals; i++)
		power *= 10;
	shift = int64_to_numeric(power);
	dividend = numeric_call(numeric_mul, numeric_call(numeric_mul, dividend, two), shift);
	quotient = numeric_call(numeric_div_trunc,
					numeric_call(numeric_add, dividend, fraction.denominator),
					numeric_call(numeric_mul, fraction.denominator, two));
	if (sign_of(fraction.numerator) < 0)
		quotient = negated(quotient);
	/* so many units of the last decimal; a product is exact at any size */
	return numeric_call(numeric_mul, quotient, int64_div_fast_to_numeric(1, decimals));
}
