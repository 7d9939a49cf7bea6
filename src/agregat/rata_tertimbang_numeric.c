/*
 * src/agregat/rata_tertimbang_numeric.c
 *		rata_tertimbang(numeric, numeric): the twin for any scale.
 *
 * Two states of the server's own avg(numeric), one over the products and one
 * over the weights, and its own division at the end: exact sums, and the scale
 * of the result chosen as avg(numeric) chooses it.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"

typedef struct NumericMean
{
	NullableDatum products;		/* NumericAggState over value times weight */
	NullableDatum weights;		/* NumericAggState over the weights */
} NumericMean;

static Numeric
product(Numeric left, Numeric right)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_mul,
											   NumericGetDatum(left),
											   NumericGetDatum(right)));
}

/* A weight is a finite number that is not negative. */
static void
check_weight(Numeric weight)
{
	Numeric		zero = int64_to_numeric(0);

	if (numeric_is_nan(weight) || numeric_is_inf(weight) ||
		DatumGetBool(DirectFunctionCall2(numeric_lt, NumericGetDatum(weight),
										 NumericGetDatum(zero))))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("weight out of range: \"%s\"",
						DatumGetCString(DirectFunctionCall1(numeric_out,
															NumericGetDatum(weight)))),
				 errdetail("A weight is a finite number that is not negative.")));
}

static NumericMean *
make_state(FunctionCallInfo fcinfo)
{
	NumericMean *state = MemoryContextAlloc(aggregate_context(fcinfo),
											sizeof(NumericMean));

	state->products = none;
	state->weights = none;
	return state;
}

/* SQL: rata_tertimbang_accum(internal, numeric, numeric) */
PG_FUNCTION_INFO_V1(rata_tertimbang_numeric_accum);
Datum
rata_tertimbang_numeric_accum(PG_FUNCTION_ARGS)
{
	NumericMean *state = PG_ARGISNULL(0) ? make_state(fcinfo)
		: (NumericMean *) PG_GETARG_POINTER(0);

	if (!PG_ARGISNULL(1) && !PG_ARGISNULL(2))
	{
		Numeric		value = PG_GETARG_NUMERIC(1);
		Numeric		weight = PG_GETARG_NUMERIC(2);

		check_weight(weight);
		state->products = forward(numeric_avg_accum, fcinfo, state->products,
								  some(NumericGetDatum(product(value, weight))));
		state->weights = forward(numeric_avg_accum, fcinfo, state->weights,
								 some(NumericGetDatum(weight)));
	}
	PG_RETURN_POINTER(state);
}

/*
 * SQL: rata_tertimbang_accum_inv(internal, numeric, numeric): when either sum
 * cannot give the row back, NULL asks the executor to start over
 */
PG_FUNCTION_INFO_V1(rata_tertimbang_numeric_accum_inv);
Datum
rata_tertimbang_numeric_accum_inv(PG_FUNCTION_ARGS)
{
	NumericMean *state;
	Numeric		weight;

	if (PG_ARGISNULL(0))
		(void) make_state(fcinfo);	/* no aggregate: raises */
	state = (NumericMean *) PG_GETARG_POINTER(0);
	if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_POINTER(state);
	weight = PG_GETARG_NUMERIC(2);
	if (forward(numeric_accum_inv, fcinfo, state->products,
				some(NumericGetDatum(product(PG_GETARG_NUMERIC(1), weight)))).isnull ||
		forward(numeric_accum_inv, fcinfo, state->weights,
				some(NumericGetDatum(weight))).isnull)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(state);
}

/* SQL: rata_tertimbang_numeric_combine(internal, internal) */
PG_FUNCTION_INFO_V1(rata_tertimbang_numeric_combine);
Datum
rata_tertimbang_numeric_combine(PG_FUNCTION_ARGS)
{
	NumericMean *left;
	NumericMean *right;

	(void) aggregate_context(fcinfo);
	left = PG_ARGISNULL(0) ? make_state(fcinfo)
		: (NumericMean *) PG_GETARG_POINTER(0);
	if (PG_ARGISNULL(1))
		PG_RETURN_POINTER(left);
	right = (NumericMean *) PG_GETARG_POINTER(1);
	left->products = forward(numeric_avg_combine, fcinfo,
							 left->products, right->products);
	left->weights = forward(numeric_avg_combine, fcinfo,
							left->weights, right->weights);
	PG_RETURN_POINTER(left);
}

/* One of the two states with its length in front; length 0 is no state. */
static void
send_state(StringInfo message, FunctionCallInfo fcinfo, NullableDatum state)
{
	bytea	   *bytes;

	if (state.isnull)
	{
		pq_sendint32(message, 0);
		return;
	}
	bytes = DatumGetByteaPP(forward(numeric_avg_serialize, fcinfo, state, none).value);
	pq_sendint32(message, VARSIZE_ANY_EXHDR(bytes));
	pq_sendbytes(message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
}

static NullableDatum
receive_state(StringInfo message, FunctionCallInfo fcinfo)
{
	int			length = pq_getmsgint(message, sizeof(int32));
	bytea	   *bytes;

	if (length == 0)
		return none;
	if (length < 0 || length > message->len - message->cursor)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate rata_tertimbang: length \"%d\"",
						length),
				 errdetail("The bytes were not written by its serialization function.")));
	bytes = palloc(VARHDRSZ + length);
	SET_VARSIZE(bytes, VARHDRSZ + length);
	pq_copymsgbytes(message, VARDATA(bytes), length);
	return forward(numeric_avg_deserialize, fcinfo,
				   some(PointerGetDatum(bytes)), none);
}

/* SQL: rata_tertimbang_numeric_serialize(internal) */
PG_FUNCTION_INFO_V1(rata_tertimbang_numeric_serialize);
Datum
rata_tertimbang_numeric_serialize(PG_FUNCTION_ARGS)
{
	NumericMean *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	state = (NumericMean *) PG_GETARG_POINTER(0);
	pq_begintypsend(&message);
	send_state(&message, fcinfo, state->products);
	send_state(&message, fcinfo, state->weights);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: rata_tertimbang_numeric_deserialize(bytea, internal) */
PG_FUNCTION_INFO_V1(rata_tertimbang_numeric_deserialize);
Datum
rata_tertimbang_numeric_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes;
	NumericMean *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	bytes = PG_GETARG_BYTEA_PP(0);
	asnk_read_bytes(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	state = palloc(sizeof(NumericMean));
	state->products = receive_state(&message, fcinfo);
	state->weights = receive_state(&message, fcinfo);
	pq_getmsgend(&message);
	PG_RETURN_POINTER(state);
}

/* SQL: rata_tertimbang_numeric_final(internal) */
PG_FUNCTION_INFO_V1(rata_tertimbang_numeric_final);
Datum
rata_tertimbang_numeric_final(PG_FUNCTION_ARGS)
{
	NumericMean *state;
	NullableDatum products;
	NullableDatum weights;
	Numeric		zero = int64_to_numeric(0);

	(void) aggregate_context(fcinfo);
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	state = (NumericMean *) PG_GETARG_POINTER(0);
	products = forward(numeric_sum, fcinfo, state->products, none);
	weights = forward(numeric_sum, fcinfo, state->weights, none);
	if (products.isnull || weights.isnull)
		PG_RETURN_NULL();
	if (DatumGetBool(DirectFunctionCall2(numeric_eq, weights.value,
										 NumericGetDatum(zero))))
		ereport(ERROR,
				(errcode(ERRCODE_DIVISION_BY_ZERO),
				 errmsg("weights of a weighted mean add up to \"0\""),
				 errhint("Give at least one row a weight above 0.")));
	return DirectFunctionCall2(numeric_div, products.value, weights.value);
}
