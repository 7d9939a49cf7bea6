/*
 * src/tipe/fixed_point.c
 *		Numbers with four decimals in an int32.
 *
 * The text form is read by hand, because it must refuse what numeric accepts:
 * an exponent, NaN, and a fifth significant decimal, which would have to be
 * rounded in silence.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "tipe/fixed_point.h"
#include "tipe/reading.h"

/* More than any type holds, and far from overflowing when a digit is added. */
#define BEYOND_EVERY_RANGE INT64CONST(1000000000000)

static bool
out_of_range(const FixedPointType *type, const char *shown, Node *escontext)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("%s out of range: \"%s\"", type->name, shown),
			 errdetail("A %s lies between %s and %s.", type->name,
					   fixed_point_text(type->lowest),
					   fixed_point_text(type->highest))));
}

static bool
malformed(const FixedPointType *type, const char *text, Node *escontext)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"",
					type->name, asnk_shown(text)),
			 errdetail("A %s is written as digits with a decimal point and at most four decimals, such as 87.5.",
					   type->name),
			 errhint("The decimal sign is a point. A value of type double precision goes through numeric: x::numeric::%s.",
					 type->name)));
}

/*
 * Read sign, digits, point and decimals, with blanks around, and the percent
 * sign where the type allows it.
 */
bool
fixed_point_read(const FixedPointType *type, const char *text, int32 *result,
				 Node *escontext)
{
	const char *p = asnk_skip_blanks(text);
	bool		negative = (*p == '-');
	bool		has_digits = false;
	bool		too_fine = false;
	int			decimals = 0;
	int64		value = 0;

	if (*p == '-' || *p == '+')
		p++;
	for (; *p >= '0' && *p <= '9'; p++)
	{
		has_digits = true;
		value = Min(value * 10 + (*p - '0'), BEYOND_EVERY_RANGE);
	}
	if (*p == '.')
	{
		for (p++; *p >= '0' && *p <= '9'; p++)
		{
			has_digits = true;
			if (decimals < FIXED_POINT_DECIMALS)
			{
				value = value * 10 + (*p - '0');
				decimals++;
			}
			else if (*p != '0')
				too_fine = true;
		}
	}
	p = asnk_skip_blanks(p);
	if (type->percent && *p == '%')
		p = asnk_skip_blanks(p + 1);
	if (!has_digits || *p != '\0')
		return malformed(type, text, escontext);
	if (too_fine)
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("too many decimals for type %s: \"%s\"",
						type->name, asnk_shown(text)),
				 errdetail("A %s has at most four decimals; a text is never rounded in silence.",
						   type->name),
				 errhint("Round it first, through numeric: x::numeric::%s.",
						 type->name)));
	for (; decimals < FIXED_POINT_DECIMALS; decimals++)
		value *= 10;
	if (negative)
		value = -value;
	if (value < type->lowest || value > type->highest)
		return out_of_range(type, asnk_shown(text), escontext);
	*result = (int32) value;
	return true;
}

/* At least two decimals and no more than needed: 87.50, 87.5556. */
char *
fixed_point_text(int64 value)
{
	char	   *text = palloc(FIXED_POINT_MAXLEN);
	uint64		magnitude = (value < 0) ? -(uint64) value : (uint64) value;
	uint32		fraction = magnitude % FIXED_POINT_SCALE;
	char	   *p = text;

	if (value < 0)
		*p++ = '-';
	p += pg_ulltoa_n(magnitude / FIXED_POINT_SCALE, p);
	*p++ = '.';
	*p++ = '0' + fraction / 1000;
	*p++ = '0' + fraction / 100 % 10;
	if (fraction % 100 != 0)
	{
		*p++ = '0' + fraction / 10 % 10;
		if (fraction % 10 != 0)
			*p++ = '0' + fraction % 10;
	}
	*p = '\0';
	return text;
}

/* The binary form is the int32 itself. */
int32
fixed_point_recv(const FixedPointType *type, StringInfo message)
{
	int32		value = pq_getmsgint(message, sizeof(int32));

	if (value < type->lowest || value > type->highest)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s: \"%s\"",
						type->name, fixed_point_text(value)),
				 errdetail("A %s lies between %s and %s.", type->name,
						   fixed_point_text(type->lowest),
						   fixed_point_text(type->highest))));
	return value;
}

/* Rounds half away from zero, once, at the fourth decimal. */
int32
fixed_point_from_numeric(const FixedPointType *type, Numeric number)
{
	Numeric		scale = int64_to_numeric(FIXED_POINT_SCALE);
	Numeric		scaled = DatumGetNumeric(DirectFunctionCall2(numeric_mul,
															 NumericGetDatum(number),
															 NumericGetDatum(scale)));
	bool		failed = false;
	int32		value = numeric_int4_opt_error(scaled, &failed);

	if (failed || value < type->lowest || value > type->highest)
		out_of_range(type,
					 asnk_shown(DatumGetCString(DirectFunctionCall1(numeric_out,
																	NumericGetDatum(number)))),
					 NULL);
	return value;
}

/* The result of a computation, once it is known to lie in the range. */
int32
fixed_point_checked(const FixedPointType *type, int64 value)
{
	if (value < type->lowest || value > type->highest)
		out_of_range(type, fixed_point_text(value), NULL);
	return (int32) value;
}

/* The units of 10^-4 in one unit of the last of so many decimals. */
int64
fixed_point_step(int decimals)
{
	static const int64 step[] = {10000, 1000, 100, 10, 1};

	if (decimals < 0 || decimals > FIXED_POINT_DECIMALS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of decimals out of range: %d", decimals),
				 errdetail("It lies between 0 and %d.", FIXED_POINT_DECIMALS)));
	return step[decimals];
}

int32
fixed_point_round(const FixedPointType *type, int32 value, int decimals)
{
	int64		step = fixed_point_step(decimals);

	return fixed_point_checked(type, divide_half_away(value, step) * step);
}

/*
 * The state of the server's int4_avg_accum: {rows, sum}.  Anybody may call a
 * final function with an array of his own making.
 */
int64 *
fixed_point_sum_state(ArrayType *state)
{
	if (ARR_NDIM(state) != 1 || ARR_DIMS(state)[0] != 2 ||
		ARR_HASNULL(state) || ARR_ELEMTYPE(state) != INT8OID)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("aggregate state must be an array of two bigint values"),
				 errhint("Call the aggregate, not its final function.")));
	return (int64 *) ARR_DATA_PTR(state);
}
