/*
 * src/agregat/terbaik.c
 *		terbaik(nilai, periode) and terburuk: the period of the highest and of the
 *		lowest score or rating; of several the earliest.
 *
 * The state is one integer, with the score (for the lowest its negative) above
 * and what the period lacks to the largest int32 below.  So the larger state is
 * the better row, of equal ones the earlier, and the server's int8larger merges
 * partial states.
 *
 * A row whose score or period is NULL is left out.
 */
#include "postgres.h"

#include "asn_kinerja.h"
#include "tipe/nilai.h"
#include "tipe/periode.h"
#include "tipe/predikat.h"

#define SCORE_UNIT (INT64CONST(1) << 32)	/* above the bits of the period */

/* The state with the row; the score of a row that is left out is not looked at. */
static Datum
with_row(FunctionCallInfo fcinfo, int64 score)
{
	int64		row;

	if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
	{
		if (PG_ARGISNULL(0))
			PG_RETURN_NULL();
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	}
	row = score * SCORE_UNIT + (PG_INT32_MAX - PG_GETARG_PERIODE(2));
	if (!PG_ARGISNULL(0) && PG_GETARG_INT64(0) > row)
		row = PG_GETARG_INT64(0);
	PG_RETURN_INT64(row);
}

/* SQL: terbaik_accum(bigint, nilai, periode) */
PG_FUNCTION_INFO_V1(terbaik_accum);
Datum
terbaik_accum(PG_FUNCTION_ARGS)
{
	return with_row(fcinfo, PG_GETARG_NILAI(1));
}

/* SQL: terbaik_accum(bigint, predikat, periode) */
PG_FUNCTION_INFO_V1(terbaik_accum_predikat);
Datum
terbaik_accum_predikat(PG_FUNCTION_ARGS)
{
	return with_row(fcinfo, PG_GETARG_PREDIKAT(1));
}

/* SQL: terburuk_accum(bigint, nilai, periode) */
PG_FUNCTION_INFO_V1(terburuk_accum);
Datum
terburuk_accum(PG_FUNCTION_ARGS)
{
	return with_row(fcinfo, -(int64) PG_GETARG_NILAI(1));
}

/* SQL: terburuk_accum(bigint, predikat, periode) */
PG_FUNCTION_INFO_V1(terburuk_accum_predikat);
Datum
terburuk_accum_predikat(PG_FUNCTION_ARGS)
{
	return with_row(fcinfo, -(int64) PG_GETARG_PREDIKAT(1));
}

/* SQL: terbaik_final(bigint), of terburuk too */
PG_FUNCTION_INFO_V1(terbaik_final);
Datum
terbaik_final(PG_FUNCTION_ARGS)
{
	int64		state = PG_GETARG_INT64(0);
	Periode		periode = PG_INT32_MAX - (int32) (state & PG_UINT32_MAX);

	/* anybody with the right to call it can hand over a number that is no state */
	if ((state & PG_UINT32_MAX) > PG_INT32_MAX || !is_periode(periode))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate \"%s\"", "terbaik"),
				 errdetail("\"%lld\" does not hold a period.", (long long) state)));
	PG_RETURN_PERIODE(periode);
}
