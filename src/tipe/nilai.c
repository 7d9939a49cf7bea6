/*
 * src/tipe/nilai.c
 *		nilai: a score with exactly four decimals.
 *
 * An int32 in units of 10^-4, so the server's own integer functions compare,
 * sort and hash it.  Scores of single aspects may be negative or above 120,
 * hence the wide range.  There is no way in from a binary float.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "tipe/bobot.h"
#include "tipe/nilai.h"
#include "tipe/reading.h"

const FixedPointType nilai_type = {
	.name = "nilai",
	.lowest = -999999999,		/* -99,999.9999 */
	.highest = 999999999,
	.percent = false
};

static bool
nilai_read(const char *text, Datum *result, Node *escontext)
{
	Nilai		nilai;

	if (!fixed_point_read(&nilai_type, text, &nilai, escontext))
		return false;
	*result = NilaiGetDatum(nilai);
	return true;
}

/* SQL: nilai_in(cstring) */
PG_FUNCTION_INFO_V1(nilai_in);
Datum
nilai_in(PG_FUNCTION_ARGS)
{
	Datum		result;

	if (!nilai_read(PG_GETARG_CSTRING(0), &result, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

/* SQL: nilai_out(nilai) */
PG_FUNCTION_INFO_V1(nilai_out);
Datum
nilai_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(fixed_point_text(PG_GETARG_NILAI(0)));
}

/* SQL: nilai_recv(internal): four bytes, units of 10^-4 */
PG_FUNCTION_INFO_V1(nilai_recv);
Datum
nilai_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(fixed_point_recv(&nilai_type,
									 (StringInfo) PG_GETARG_POINTER(0)));
}

/* SQL: nilai_send(nilai) */
PG_FUNCTION_INFO_V1(nilai_send);
Datum
nilai_send(PG_FUNCTION_ARGS)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint32(&message, PG_GETARG_NILAI(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: coba_nilai(text) */
PG_FUNCTION_INFO_V1(coba_nilai);
Datum
coba_nilai(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, nilai_read);
}

/* SQL: sebab_nilai_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_nilai_ditolak);
Datum
sebab_nilai_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, nilai_read);
}

/* SQL: nilai(numeric), behind the cast: half away from zero at four decimals */
PG_FUNCTION_INFO_V1(nilai_from_numeric);
Datum
nilai_from_numeric(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(fixed_point_from_numeric(&nilai_type, PG_GETARG_NUMERIC(0)));
}

/* SQL: numeric(nilai), behind the cast */
PG_FUNCTION_INFO_V1(nilai_to_numeric);
Datum
nilai_to_numeric(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(fixed_point_numeric(PG_GETARG_NILAI(0)));
}

/* SQL: nilai + nilai; two scores never overflow an int32 */
PG_FUNCTION_INFO_V1(nilai_add);
Datum
nilai_add(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(fixed_point_checked(&nilai_type,
										(int64) PG_GETARG_NILAI(0) + PG_GETARG_NILAI(1)));
}

/* SQL: nilai - nilai */
PG_FUNCTION_INFO_V1(nilai_sub);
Datum
nilai_sub(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(fixed_point_checked(&nilai_type,
										(int64) PG_GETARG_NILAI(0) - PG_GETARG_NILAI(1)));
}

/* The share of a score that a weight in percent leaves, rounded once. */
static Nilai
weighted(Nilai nilai, Bobot bobot)
{
	/* a weight is at most 100 percent, so the result stays in the range */
	return (Nilai) divide_half_away((int64) nilai * bobot, BOBOT_WHOLE);
}

/* SQL: nilai * bobot */
PG_FUNCTION_INFO_V1(nilai_mul_bobot);
Datum
nilai_mul_bobot(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(weighted(PG_GETARG_NILAI(0), PG_GETARG_BOBOT(1)));
}

/* SQL: bobot * nilai */
PG_FUNCTION_INFO_V1(bobot_mul_nilai);
Datum
bobot_mul_nilai(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(weighted(PG_GETARG_NILAI(1), PG_GETARG_BOBOT(0)));
}

/* SQL: bulat(nilai, int): half away from zero at 0 to 4 decimals */
PG_FUNCTION_INFO_V1(nilai_bulat);
Datum
nilai_bulat(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(fixed_point_round(&nilai_type, PG_GETARG_NILAI(0),
									  PG_GETARG_INT32(1)));
}

/*
 * Comparison with numeric, exact: the score is widened and the server's
 * numeric comparison decides.  These never raise, which is why they may be
 * LEAKPROOF as text comparison is.
 */
static int
compare_nilai_numeric(Nilai nilai, Datum number)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp,
											 NumericGetDatum(fixed_point_numeric(nilai)),
											 number));
}

#define NILAI_NUMERIC(fcinfo) \
	compare_nilai_numeric(PG_GETARG_NILAI(0), PG_GETARG_DATUM(1))
#define NUMERIC_NILAI(fcinfo) \
	(-compare_nilai_numeric(PG_GETARG_NILAI(1), PG_GETARG_DATUM(0)))

#define COMPARISON(name, order, test) \
PG_FUNCTION_INFO_V1(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(order(fcinfo) test 0); \
}

/* SQL: nilai < <= = >= > <> numeric */
COMPARISON(nilai_numeric_lt, NILAI_NUMERIC, <)
COMPARISON(nilai_numeric_le, NILAI_NUMERIC, <=)
COMPARISON(nilai_numeric_eq, NILAI_NUMERIC, ==)
COMPARISON(nilai_numeric_ge, NILAI_NUMERIC, >=)
COMPARISON(nilai_numeric_gt, NILAI_NUMERIC, >)
COMPARISON(nilai_numeric_ne, NILAI_NUMERIC, !=)

/* SQL: numeric < <= = >= > <> nilai */
COMPARISON(numeric_nilai_lt, NUMERIC_NILAI, <)
COMPARISON(numeric_nilai_le, NUMERIC_NILAI, <=)
COMPARISON(numeric_nilai_eq, NUMERIC_NILAI, ==)
COMPARISON(numeric_nilai_ge, NUMERIC_NILAI, >=)
COMPARISON(numeric_nilai_gt, NUMERIC_NILAI, >)
COMPARISON(numeric_nilai_ne, NUMERIC_NILAI, !=)

/* SQL: nilai_numeric_cmp(nilai, numeric), of the btree family */
PG_FUNCTION_INFO_V1(nilai_numeric_cmp);
Datum
nilai_numeric_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(NILAI_NUMERIC(fcinfo));
}

/* SQL: numeric_nilai_cmp(numeric, nilai), of the btree family */
PG_FUNCTION_INFO_V1(numeric_nilai_cmp);
Datum
numeric_nilai_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(NUMERIC_NILAI(fcinfo));
}

/* SQL: nilai_sum_final(bigint[]), of sum(nilai) */
PG_FUNCTION_INFO_V1(nilai_sum_final);
Datum
nilai_sum_final(PG_FUNCTION_ARGS)
{
	int64	   *state = fixed_point_sum_state(PG_GETARG_ARRAYTYPE_P(0));

	if (state[0] == 0)
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(fixed_point_numeric(state[1]));
}

/* SQL: nilai_avg_final(bigint[]), of avg(nilai): numeric chooses the scale */
PG_FUNCTION_INFO_V1(nilai_avg_final);
Datum
nilai_avg_final(PG_FUNCTION_ARGS)
{
	int64	   *state = fixed_point_sum_state(PG_GETARG_ARRAYTYPE_P(0));

	if (state[0] == 0)
		PG_RETURN_NULL();
	return DirectFunctionCall2(numeric_div,
							   NumericGetDatum(fixed_point_numeric(state[1])),
							   NumericGetDatum(int64_to_numeric(state[0])));
}
