/*
 * src/agregat/rata_tertimbang.c
 *		rata_tertimbang(nilai, bobot): the weighted mean of scores, exact.
 *
 * The state is a sum of products in 128 bits and a sum of weights in 64, both
 * integers, so a row can be taken out again (moving frames) and partial states
 * merge in any order with the same result to the last bit.  The one rounding
 * happens in the final function, half away from zero, straight at the decimals
 * asked for.
 *
 * A row whose score or weight is NULL is left out together with its partner.
 */
#include "postgres.h"

#include "common/int.h"
#include "libpq/pqformat.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "aturan/pecahan.h"
#include "tipe/bobot.h"
#include "tipe/nilai.h"

/*
 * 32 bytes, a size that the server's allocator hands out without waste: with a
 * million groups the state's size is most of the cost.  That is why the number
 * of decimals shares a word with the number of rows.
 */
typedef struct WeightedMean
{
	INT128		sum;			/* of score times weight, in units of 10^-8 */
	int64		weight;			/* sum of weights, in units of 10^-4 */
	int64		tally;			/* rows times 8, plus the decimals asked for */
} WeightedMean;

#define TALLY_ROW 8
#define STATE_ROWS(state) ((state)->tally / TALLY_ROW)
#define STATE_DECIMALS(state) ((int) ((state)->tally % TALLY_ROW))

static pg_noinline WeightedMean *
make_state(FunctionCallInfo fcinfo, int decimals)
{
	WeightedMean *state = MemoryContextAllocZero(aggregate_context(fcinfo),
												 sizeof(WeightedMean));

	state->tally = decimals;
	return state;
}

static inline WeightedMean *
state_or_new(FunctionCallInfo fcinfo, int decimals)
{
	if (likely(!PG_ARGISNULL(0)))
		return (WeightedMean *) PG_GETARG_POINTER(0);
	return make_state(fcinfo, decimals);
}

static inline void
add_row(WeightedMean *state, FunctionCallInfo fcinfo)
{
	int64		weight = PG_GETARG_BOBOT(2);

	int128_add_int64(&state->sum, PG_GETARG_NILAI(1) * weight);
	state->weight += weight;
	state->tally += TALLY_ROW;
}

/* SQL: rata_tertimbang_accum(internal, nilai, bobot) */
PG_FUNCTION_INFO_V1(rata_tertimbang_accum);
Datum
rata_tertimbang_accum(PG_FUNCTION_ARGS)
{
	WeightedMean *state = state_or_new(fcinfo, FIXED_POINT_DECIMALS);

	if (likely(!PG_ARGISNULL(1) && !PG_ARGISNULL(2)))
		add_row(state, fcinfo);
	PG_RETURN_POINTER(state);
}

/* The decimals that a row asks for, which a group must agree on. */
static int
decimals_asked(FunctionCallInfo fcinfo)
{
	int			decimals;

	if (PG_ARGISNULL(3))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("number of decimals must not be null"),
				 errhint("Leave it out to round at four decimals.")));
	decimals = PG_GETARG_INT32(3);
	(void) fixed_point_step(decimals);	/* raises when out of range */
	return decimals;
}

static void
check_same_decimals(int left, int right)
{
	if (left != right)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of decimals differs within a group: %d and %d",
						left, right),
				 errhint("Give the same number for every row, usually a constant.")));
}

/* SQL: rata_tertimbang_accum(internal, nilai, bobot, int) */
PG_FUNCTION_INFO_V1(rata_tertimbang_accum_desimal);
Datum
rata_tertimbang_accum_desimal(PG_FUNCTION_ARGS)
{
	int			decimals = decimals_asked(fcinfo);
	WeightedMean *state = state_or_new(fcinfo, decimals);

	check_same_decimals(STATE_DECIMALS(state), decimals);
	if (!PG_ARGISNULL(1) && !PG_ARGISNULL(2))
		add_row(state, fcinfo);
	PG_RETURN_POINTER(state);
}

/*
 * SQL: rata_tertimbang_accum_inv(internal, nilai, bobot [, int]): the row
 * leaves a moving frame that it was in
 */
PG_FUNCTION_INFO_V1(rata_tertimbang_accum_inv);
Datum
rata_tertimbang_accum_inv(PG_FUNCTION_ARGS)
{
	WeightedMean *state;

	if (PG_ARGISNULL(0))
		(void) make_state(fcinfo, 0);	/* no aggregate: raises */
	state = (WeightedMean *) PG_GETARG_POINTER(0);
	if (!PG_ARGISNULL(1) && !PG_ARGISNULL(2))
	{
		int64		weight = PG_GETARG_BOBOT(2);

		int128_add_int64(&state->sum, -(PG_GETARG_NILAI(1) * weight));
		state->weight -= weight;
		state->tally -= TALLY_ROW;
	}
	PG_RETURN_POINTER(state);
}

/* SQL: rata_tertimbang_combine(internal, internal) */
PG_FUNCTION_INFO_V1(rata_tertimbang_combine);
Datum
rata_tertimbang_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	WeightedMean *left = PG_ARGISNULL(0) ? NULL : (WeightedMean *) PG_GETARG_POINTER(0);
	WeightedMean *right = PG_ARGISNULL(1) ? NULL : (WeightedMean *) PG_GETARG_POINTER(1);

	if (right == NULL && left == NULL)
		PG_RETURN_NULL();
	if (right == NULL)
		PG_RETURN_POINTER(left);
	if (left == NULL)
	{
		left = MemoryContextAlloc(context, sizeof(WeightedMean));
		*left = *right;
		PG_RETURN_POINTER(left);
	}
	check_same_decimals(STATE_DECIMALS(left), STATE_DECIMALS(right));

	asnk_int128_add(&left->sum, right->sum);
	left->weight += right->weight;
	left->tally += STATE_ROWS(right) * TALLY_ROW;
	PG_RETURN_POINTER(left);
}

/* SQL: rata_tertimbang_serialize(internal): in network byte order */
PG_FUNCTION_INFO_V1(rata_tertimbang_serialize);
Datum
rata_tertimbang_serialize(PG_FUNCTION_ARGS)
{
	WeightedMean *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	state = (WeightedMean *) PG_GETARG_POINTER(0);
	pq_begintypsend(&message);
	pq_sendint64(&message, asnk_int128_high(state->sum));
	pq_sendint64(&message, asnk_int128_low(state->sum));
	pq_sendint64(&message, state->weight);
	pq_sendint64(&message, state->tally);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: rata_tertimbang_deserialize(bytea, internal) */
PG_FUNCTION_INFO_V1(rata_tertimbang_deserialize);
Datum
rata_tertimbang_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes;
	WeightedMean *state;
	StringInfoData message;
	int64		high;

	(void) aggregate_context(fcinfo);
	bytes = PG_GETARG_BYTEA_PP(0);
	asnk_read_bytes(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	state = palloc(sizeof(WeightedMean));
	high = pq_getmsgint64(&message);
	state->sum = asnk_int128_make(high, pq_getmsgint64(&message));
	state->weight = pq_getmsgint64(&message);
	state->tally = pq_getmsgint64(&message);
	pq_getmsgend(&message);
	if (state->tally < 0 || STATE_DECIMALS(state) > FIXED_POINT_DECIMALS ||
		state->weight < 0 || state->weight / BOBOT_WHOLE > STATE_ROWS(state))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate rata_tertimbang: weight \"%lld\", tally \"%lld\"",
						(long long) state->weight, (long long) state->tally),
				 errdetail("The bytes were not written by its serialization function.")));
	PG_RETURN_POINTER(state);
}

static Fraction
whole(int64 number)
{
	return fraction_of(int64_to_numeric(number));
}

/*
 * sum / (weight * step), rounded half away from zero, for sums or weights that
 * 64 bits do not hold
 */
static int64
divide_wide(const WeightedMean *state, int64 step)
{
	Fraction	divisor = fraction_multiply(whole(state->weight), whole(step));
	Numeric		quotient = fraction_round(fraction_divide(fraction_of_int128(state->sum),
														  divisor), 0);

	return DatumGetInt64(DirectFunctionCall1(numeric_int8, NumericGetDatum(quotient)));
}

/* SQL: rata_tertimbang_final(internal) */
PG_FUNCTION_INFO_V1(rata_tertimbang_final);
Datum
rata_tertimbang_final(PG_FUNCTION_ARGS)
{
	WeightedMean *state;
	int64		step;
	int64		sum;
	int64		divisor;
	int64		quotient;

	(void) aggregate_context(fcinfo);
	state = PG_ARGISNULL(0) ? NULL : (WeightedMean *) PG_GETARG_POINTER(0);
	if (state == NULL || STATE_ROWS(state) == 0)
		PG_RETURN_NULL();
	if (state->weight == 0)
		ereport(ERROR,
				(errcode(ERRCODE_DIVISION_BY_ZERO),
				 errmsg("weights of a weighted mean add up to \"0\""),
				 errdetail_plural("%lld row was taken in, with a weight of 0.",
								  "%lld rows were taken in, all with a weight of 0.",
								  STATE_ROWS(state),
								  (long long) STATE_ROWS(state)),
				 errhint("Give at least one row a weight above 0.")));

	step = fixed_point_step(STATE_DECIMALS(state));
	sum = (int64) asnk_int128_low(state->sum);
	if (asnk_int128_high(state->sum) == (sum < 0 ? -1 : 0) &&
		!pg_mul_s64_overflow(state->weight, step, &divisor))
		quotient = divide_half_away(sum, divisor);
	else
		quotient = divide_wide(state, step);
	PG_RETURN_NILAI(fixed_point_checked(&nilai_type, quotient * step));
}
