/*
 * src/agregat/sebaran_predikat.c
 *		sebaran_predikat: how many people have which rating, five counts.
 *
 * The counts stand in the order of the law's tables, from Sangat Baik to
 * Sangat Kurang.  The state is an array of bigint, changed where it lies;
 * within the aggregate nobody else sees it.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "agregat/sebaran_predikat.h"

/* The counts of a state, which is never NULL and starts as five zeros. */
static int64 *
state_counts(ArrayType *state)
{
	if (unlikely(ARR_NDIM(state) != 1 || ARR_DIMS(state)[0] != RATINGS ||
				 ARR_HASNULL(state) || ARR_ELEMTYPE(state) != INT8OID))
		elog(ERROR, "state of aggregate sebaran_predikat is not five counts");
	return (int64 *) ARR_DATA_PTR(state);
}

void
people_check(int32 people)
{
	if (unlikely(people < 0))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("number of people out of range: \"%lld\"", (long long) people),
				 errdetail("A number of people is not negative.")));
}

/* Five counts that somebody hands in. */
const int32 *
rating_counts(ArrayType *counts)
{
	const int32 *count = (const int32 *) ARR_DATA_PTR(counts);

	if (ARR_NDIM(counts) != 1 || ARR_DIMS(counts)[0] != RATINGS || ARR_HASNULL(counts))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("a distribution of ratings has five counts, not \"%d\"",
						ArrayGetNItems(ARR_NDIM(counts), ARR_DIMS(counts))),
				 errdetail("They are, in one dimension and without NULL: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang.")));
	for (int i = 0; i < RATINGS; i++)
		people_check(count[i]);
	return count;
}

static Datum
accumulate(FunctionCallInfo fcinfo, int sign)
{
	ArrayType  *state = PG_GETARG_ARRAYTYPE_P(0);

	(void) aggregate_context(fcinfo);
	state_counts(state)[RATINGS - PG_GETARG_CHAR(1)] += sign;
	PG_RETURN_ARRAYTYPE_P(state);
}

/* SQL: sebaran_predikat_accum(bigint[], predikat) */
PG_FUNCTION_INFO_V1(sebaran_predikat_accum);
Datum
sebaran_predikat_accum(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, 1);
}

/* SQL: sebaran_predikat_accum_inv(bigint[], predikat) */
PG_FUNCTION_INFO_V1(sebaran_predikat_accum_inv);
Datum
sebaran_predikat_accum_inv(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, -1);
}

/* Add other counts; their sum stays far from 64 bits, 32 bits a row. */
static Datum
accumulate_counts(FunctionCallInfo fcinfo, int sign)
{
	ArrayType  *state = PG_GETARG_ARRAYTYPE_P(0);
	int64	   *counts = state_counts(state);
	const int32 *given = rating_counts(PG_GETARG_ARRAYTYPE_P(1));

	(void) aggregate_context(fcinfo);
	for (int i = 0; i < RATINGS; i++)
		counts[i] += sign * (int64) given[i];
	PG_RETURN_ARRAYTYPE_P(state);
}

/* SQL: sebaran_predikat_accum(bigint[], integer[]) */
PG_FUNCTION_INFO_V1(sebaran_predikat_accum_cacah);
Datum
sebaran_predikat_accum_cacah(PG_FUNCTION_ARGS)
{
	return accumulate_counts(fcinfo, 1);
}

/* SQL: sebaran_predikat_accum_inv(bigint[], integer[]) */
PG_FUNCTION_INFO_V1(sebaran_predikat_accum_inv_cacah);
Datum
sebaran_predikat_accum_inv_cacah(PG_FUNCTION_ARGS)
{
	return accumulate_counts(fcinfo, -1);
}

/* SQL: sebaran_predikat_combine(bigint[], bigint[]) */
PG_FUNCTION_INFO_V1(sebaran_predikat_combine);
Datum
sebaran_predikat_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *left = PG_GETARG_ARRAYTYPE_P(0);
	int64	   *counts = state_counts(left);
	int64	   *others = state_counts(PG_GETARG_ARRAYTYPE_P(1));

	(void) aggregate_context(fcinfo);
	for (int i = 0; i < RATINGS; i++)
		counts[i] += others[i];
	PG_RETURN_ARRAYTYPE_P(left);
}

/* SQL: sebaran_predikat_final(bigint[]): as integers, which is what is handed in */
PG_FUNCTION_INFO_V1(sebaran_predikat_final);
Datum
sebaran_predikat_final(PG_FUNCTION_ARGS)
{
	int64	   *counts = state_counts(PG_GETARG_ARRAYTYPE_P(0));
	Datum		result[RATINGS];

	for (int i = 0; i < RATINGS; i++)
	{
		if (counts[i] != (int32) counts[i])
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("number of people out of range: \"%lld\"", (long long) counts[i]),
					 errdetail("A count of a distribution of ratings is an integer.")));
		result[i] = Int32GetDatum((int32) counts[i]);
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(result, RATINGS, INT4OID, sizeof(int32), true,
										  TYPALIGN_INT));
}
