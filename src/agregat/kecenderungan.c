/*
 * src/agregat/kecenderungan.c
 *		kecenderungan(nilai, periode): the slope of the scores over time, in points
 *		per year, by least squares, exact.
 *
 * A score stands at the middle of its period, counted in half-months, which is
 * an integer for every kind of period; so periods of different kinds mix.  The
 * state is five sums of integers: a row can be taken out again (moving frames),
 * and partial states merge in any order.  The slope is a quotient of integers,
 * rounded once, half away from zero, at ten decimals: a fixed number, so that
 * equal slopes are equal texts.
 *
 * A row whose score or period is NULL is left out.  While all scores stand at
 * one moment there is no slope: NULL.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "aturan/pecahan.h"
#include "tipe/nilai.h"
#include "tipe/periode.h"

#define SLOPE_DECIMALS 10
#define HALF_MONTHS_PER_YEAR (2 * MONTHS_PER_YEAR)

/* 64 bytes; x is the middle in half-months, y the score in units of 10^-4 */
typedef struct Trend
{
	int64		count;
	int64		x;				/* the sums over the rows */
	INT128		y;
	INT128		xx;
	INT128		xy;
} Trend;

static Trend *
make_state(FunctionCallInfo fcinfo)
{
	return MemoryContextAllocZero(aggregate_context(fcinfo), sizeof(Trend));
}

static inline int64
middle(Periode periode)
{
	return 2 * PERIODE_FIRST_MONTH(periode) + PERIODE_MONTHS(periode);
}

/* A row comes (sign 1) or leaves a moving frame (sign -1). */
static inline void
count_row(Trend *state, FunctionCallInfo fcinfo, int sign)
{
	int64		x = middle(PG_GETARG_PERIODE(2));
	int64		y = PG_GETARG_NILAI(1);

	state->count += sign;
	state->x += sign * x;
	int128_add_int64(&state->y, sign * y);
	int128_add_int64_mul_int64(&state->xx, sign * x, x);
	int128_add_int64_mul_int64(&state->xy, sign * x, y);
}

/* SQL: kecenderungan_accum(internal, nilai, periode) */
PG_FUNCTION_INFO_V1(kecenderungan_accum);
Datum
kecenderungan_accum(PG_FUNCTION_ARGS)
{
	Trend	   *state = PG_ARGISNULL(0) ? make_state(fcinfo) : (Trend *) PG_GETARG_POINTER(0);

	if (!PG_ARGISNULL(1) && !PG_ARGISNULL(2))
		count_row(state, fcinfo, 1);
	PG_RETURN_POINTER(state);
}

/* SQL: kecenderungan_accum_inv(internal, nilai, periode) */
PG_FUNCTION_INFO_V1(kecenderungan_accum_inv);
Datum
kecenderungan_accum_inv(PG_FUNCTION_ARGS)
{
	Trend	   *state;

	(void) aggregate_context(fcinfo);
	state = (Trend *) PG_GETARG_POINTER(0);
	if (!PG_ARGISNULL(1) && !PG_ARGISNULL(2))
		count_row(state, fcinfo, -1);
	PG_RETURN_POINTER(state);
}

/* SQL: kecenderungan_combine(internal, internal) */
PG_FUNCTION_INFO_V1(kecenderungan_combine);
Datum
kecenderungan_combine(PG_FUNCTION_ARGS)
{
	Trend	   *left = PG_ARGISNULL(0) ? make_state(fcinfo) : (Trend *) PG_GETARG_POINTER(0);
	Trend	   *right = PG_ARGISNULL(1) ? NULL : (Trend *) PG_GETARG_POINTER(1);

	if (right != NULL)
	{
		left->count += right->count;
		left->x += right->x;
		asnk_int128_add(&left->y, right->y);
		asnk_int128_add(&left->xx, right->xx);
		asnk_int128_add(&left->xy, right->xy);
	}
	PG_RETURN_POINTER(left);
}

static void
send_int128(StringInfo message, INT128 value)
{
	pq_sendint64(message, asnk_int128_high(value));
	pq_sendint64(message, asnk_int128_low(value));
}

static INT128
read_int128(StringInfo message)
{
	int64		high = pq_getmsgint64(message);

	return asnk_int128_make(high, pq_getmsgint64(message));
}

/* SQL: kecenderungan_serialize(internal): in network byte order */
PG_FUNCTION_INFO_V1(kecenderungan_serialize);
Datum
kecenderungan_serialize(PG_FUNCTION_ARGS)
{
	Trend	   *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	state = (Trend *) PG_GETARG_POINTER(0);
	pq_begintypsend(&message);
	pq_sendint64(&message, state->count);
	pq_sendint64(&message, state->x);
	send_int128(&message, state->y);
	send_int128(&message, state->xx);
	send_int128(&message, state->xy);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* Can these be sums over so many rows?  What is wrong but can be does no harm. */
static bool
is_possible(const Trend *state)
{
	if (state->count == 0)
		return state->x == 0;
	return state->count > 0 &&
		state->x / state->count >= PERIODE_FIRST_YEAR * HALF_MONTHS_PER_YEAR &&
		state->x / state->count < (PERIODE_LAST_YEAR + 1) * HALF_MONTHS_PER_YEAR;
}

/* SQL: kecenderungan_deserialize(bytea, internal) */
PG_FUNCTION_INFO_V1(kecenderungan_deserialize);
Datum
kecenderungan_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes;
	Trend	   *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	bytes = PG_GETARG_BYTEA_PP(0);
	asnk_read_bytes(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	state = palloc(sizeof(Trend));
	state->count = pq_getmsgint64(&message);
	state->x = pq_getmsgint64(&message);
	state->y = read_int128(&message);
	state->xx = read_int128(&message);
	state->xy = read_int128(&message);
	if (!is_possible(state))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate \"%s\"", "kecenderungan"),
				 errdetail("The bytes were not written by its serialization function.")));
	pq_getmsgend(&message);
	PG_RETURN_POINTER(state);
}

static Fraction
whole(int64 number)
{
	return fraction_of(int64_to_numeric(number));
}

/* count * product - left * right */
static Fraction
deviation(const Trend *state, INT128 product, Fraction left, Fraction right)
{
	return fraction_subtract(fraction_multiply(whole(state->count),
											   fraction_of_int128(product)),
							 fraction_multiply(left, right));
}

/* SQL: kecenderungan_final(internal) */
PG_FUNCTION_INFO_V1(kecenderungan_final);
Datum
kecenderungan_final(PG_FUNCTION_ARGS)
{
	Trend	   *state;
	Fraction	x;
	Fraction	spread;
	Fraction	slope;

	(void) aggregate_context(fcinfo);
	state = (Trend *) PG_GETARG_POINTER(0);
	x = whole(state->x);
	spread = deviation(state, state->xx, x, x);
	if (fraction_compare(spread, whole(0)) == 0)
		PG_RETURN_NULL();		/* no row, or all at one moment */
	slope = fraction_divide(deviation(state, state->xy, x, fraction_of_int128(state->y)),
							spread);
	/* scaled, because the scores were counted in units of 10^-4 */
	slope = fraction_multiply(slope, fraction_of_scaled(HALF_MONTHS_PER_YEAR));
	PG_RETURN_NUMERIC(fraction_round(slope, SLOPE_DECIMALS));
}
