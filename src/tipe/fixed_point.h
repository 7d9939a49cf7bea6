/*
 * src/tipe/fixed_point.h
 *		Numbers with four decimals in an int32: the ground of nilai and bobot.
 *
 * This is the one place that knows the scale and how a number is rounded; no
 * float occurs in it.
 */
#ifndef ASN_KINERJA_FIXED_POINT_H
#define ASN_KINERJA_FIXED_POINT_H

#include "nodes/nodes.h"
#include "utils/array.h"
#include "utils/numeric.h"

#define FIXED_POINT_DECIMALS 4
#define FIXED_POINT_SCALE 10000

/* Sign, digits, point, decimals and the terminating byte. */
#define FIXED_POINT_MAXLEN 24

/* What tells one fixed-point type from another. */
typedef struct FixedPointType
{
	const char *name;			/* name of the type, for messages */
	int32		lowest;			/* in units of 10^-4 */
	int32		highest;
	bool		percent;		/* may a text end in a percent sign? */
} FixedPointType;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern bool fixed_point_read(const FixedPointType *type, const char *text,
							 int32 *result, Node *escontext);
extern char *fixed_point_text(int64 value);
extern int32 fixed_point_recv(const FixedPointType *type, StringInfo message);
extern int32 fixed_point_from_numeric(const FixedPointType *type, Numeric number);
extern int32 fixed_point_checked(const FixedPointType *type, int64 value);
extern int32 fixed_point_round(const FixedPointType *type, int32 value, int decimals);
extern int64 fixed_point_step(int decimals);
extern int64 *fixed_point_sum_state(ArrayType *state);

/* The exact value as numeric, with four decimals. */
static inline Numeric
fixed_point_numeric(int64 value)
{
	return int64_div_fast_to_numeric(value, FIXED_POINT_DECIMALS);
}

/* Quotient rounded half away from zero; the divisor is positive. */
static inline int64
divide_half_away(int64 dividend, int64 divisor)
{
	int64		quotient = dividend / divisor;
	int64		remainder = dividend % divisor;

	if (remainder >= 0 && remainder >= divisor - remainder)
		return quotient + 1;
	if (remainder < 0 && -remainder >= divisor + remainder)
		return quotient - 1;
	return quotient;
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_FIXED_POINT_H */
