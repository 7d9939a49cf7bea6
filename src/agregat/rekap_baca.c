/*
 * src/agregat/rekap_baca.c
 *		Readers of a rekap: counts, mean, deviation, quantiles, ranks.
 *
 * Each reads the packed form where it lies.  What the server's own aggregates
 * would say of the same scores is what these say: quantiles are those of
 * percentile_disc and percentile_cont with the arithmetic of numeric, mean and
 * deviation those of avg and stddev over numeric.
 */
#include "postgres.h"

#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "asn_kinerja.h"
#include "agregat/rekap.h"
#include "aturan/pecahan.h"

static Numeric
whole(int64 number)
{
	return int64_to_numeric(number);
}

/* SQL: cacah(rekap) */
PG_FUNCTION_INFO_V1(rekap_cacah);
Datum
rekap_cacah(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(recap_arg(fcinfo).rated);
}

/* SQL: cacah_kosong(rekap) */
PG_FUNCTION_INFO_V1(rekap_cacah_kosong);
Datum
rekap_cacah_kosong(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(recap_arg(fcinfo).missing);
}

/* SQL: cacah_antara(rekap, nilai, nilai): both ends belong to it */
PG_FUNCTION_INFO_V1(rekap_cacah_antara);
Datum
rekap_cacah_antara(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	RecapPlace	low = recap_place(&recap, PG_GETARG_NILAI(1));
	RecapPlace	high = recap_place(&recap, PG_GETARG_NILAI(2));

	PG_RETURN_INT64(Max(high.lower + high.same - low.lower, 0));
}

/*
 * The sum of all scores, in units of 10^-4, or of their squares, of 10^-8: at
 * most 62 bits for one person, 63 for their number.
 */
static Numeric
sum_of(const Recap *recap, bool squares)
{
	INT128		sum = asnk_int128_make(0, 0);
	RecapCursor cursor;
	RecapEntry	entry = {0};

	recap_walk(&cursor, recap);
	while (recap_next(&cursor, &entry))
		int128_add_int64_mul_int64(&sum, squares ? (int64) entry.score * entry.score : entry.score,
								   entry.people);
	return fraction_of_int128(sum).numerator;
}

/* A number of units of 10^-decimals, which is exact. */
static Numeric
scaled(Numeric units, int decimals)
{
	return numeric_call(numeric_mul, units, int64_div_fast_to_numeric(1, decimals));
}

/* SQL: jumlah(rekap) */
PG_FUNCTION_INFO_V1(rekap_jumlah);
Datum
rekap_jumlah(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);

	if (recap.rated == 0)
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(scaled(sum_of(&recap, false), FIXED_POINT_DECIMALS));
}

/* SQL: rata(rekap) */
PG_FUNCTION_INFO_V1(rekap_rata);
Datum
rekap_rata(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);

	if (recap.rated == 0)
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(numeric_call(numeric_div, scaled(sum_of(&recap, false), FIXED_POINT_DECIMALS),
						   whole(recap.rated)));
}

/*
 * SQL: simpangan_baku(rekap, boolean): the root of
 * (n * sum of squares - square of the sum) / (n * (n - 1, of a sample; else n))
 */
PG_FUNCTION_INFO_V1(rekap_simpangan_baku);
Datum
rekap_simpangan_baku(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	bool		sample = PG_GETARG_BOOL(1);
	Numeric		rated = whole(recap.rated);
	Numeric		sum;
	Numeric		dividend;
	Numeric		divisor;

	if (recap.rated <= (sample ? 1 : 0))
		PG_RETURN_NULL();
	sum = sum_of(&recap, false);
	dividend = numeric_call(numeric_sub, numeric_call(numeric_mul, rated, sum_of(&recap, true)),
					numeric_call(numeric_mul, sum, sum));
	divisor = numeric_call(numeric_mul, rated, whole(recap.rated - (sample ? 1 : 0)));
	return DirectFunctionCall1(numeric_sqrt,
							   NumericGetDatum(numeric_call(numeric_div,
													scaled(dividend, 2 * FIXED_POINT_DECIMALS), divisor)));
}

/* SQL: terendah(rekap) */
PG_FUNCTION_INFO_V1(rekap_terendah);
Datum
rekap_terendah(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);

	if (recap.rated == 0)
		PG_RETURN_NULL();
	PG_RETURN_NILAI(recap_score_at(&recap, 0));
}

/* SQL: tertinggi(rekap) */
PG_FUNCTION_INFO_V1(rekap_tertinggi);
Datum
rekap_tertinggi(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);

	if (recap.rated == 0)
		PG_RETURN_NULL();
	PG_RETURN_NILAI(recap_score_at(&recap, recap.rated - 1));
}

/* A share of the people, from 0 to 1. */
static void
check_share(Numeric share)
{
	if (numeric_is_nan(share) ||
		DatumGetBool(DirectFunctionCall2(numeric_lt, NumericGetDatum(share), NumericGetDatum(whole(0)))) ||
		DatumGetBool(DirectFunctionCall2(numeric_gt, NumericGetDatum(share), NumericGetDatum(whole(1)))))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("quantile out of range: \"%s\"",
						DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(share)))),
				 errdetail("A quantile lies between 0 and 1.")));
}

static int64
as_int64(Numeric number)
{
	return DatumGetInt64(DirectFunctionCall1(numeric_int8, NumericGetDatum(number)));
}

/* SQL: kuantil(rekap, numeric): the first score that so many have or are below */
PG_FUNCTION_INFO_V1(rekap_kuantil);
Datum
rekap_kuantil(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	Numeric		share = PG_GETARG_NUMERIC(1);
	Numeric		people;

	check_share(share);
	if (recap.rated == 0)
		PG_RETURN_NULL();
	people = DatumGetNumeric(DirectFunctionCall1(numeric_ceil,
												 NumericGetDatum(numeric_call(numeric_mul, share, whole(recap.rated)))));
	PG_RETURN_NILAI(recap_score_at(&recap, Max(as_int64(people), 1) - 1));
}

/* Between the two people nearest to the share, in proportion. */
static Numeric
continuous_quantile(const Recap *recap, Numeric share)
{
	Numeric		position = numeric_call(numeric_mul, share, whole(recap->rated - 1));
	Numeric		floor = DatumGetNumeric(DirectFunctionCall1(numeric_floor, NumericGetDatum(position)));
	Numeric		part = numeric_call(numeric_sub, position, floor);
	int64		rank = as_int64(floor);
	Nilai		low = recap_score_at(recap, rank);
	Nilai		high = rank + 1 < recap->rated ? recap_score_at(recap, rank + 1) : low;

	return numeric_call(numeric_add, fixed_point_numeric(low),
				numeric_call(numeric_mul, part, fixed_point_numeric((int64) high - low)));
}

static Datum
trimmed(Numeric number)
{
	return DirectFunctionCall1(numeric_trim_scale, NumericGetDatum(number));
}

/* SQL: kuantil_kontinu(rekap, numeric) */
PG_FUNCTION_INFO_V1(rekap_kuantil_kontinu);
Datum
rekap_kuantil_kontinu(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);

	check_share(PG_GETARG_NUMERIC(1));
	if (recap.rated == 0)
		PG_RETURN_NULL();
	return trimmed(continuous_quantile(&recap, PG_GETARG_NUMERIC(1)));
}

/* SQL: median(rekap) */
PG_FUNCTION_INFO_V1(rekap_median);
Datum
rekap_median(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);

	if (recap.rated == 0)
		PG_RETURN_NULL();
	return trimmed(continuous_quantile(&recap, int64_div_fast_to_numeric(5, 1)));
}

/* SQL: peringkat(rekap, nilai): one more than how many are better */
PG_FUNCTION_INFO_V1(rekap_peringkat);
Datum
rekap_peringkat(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	RecapPlace	place = recap_place(&recap, PG_GETARG_NILAI(1));

	PG_RETURN_INT64(recap.rated - place.lower - place.same + 1);
}

/* SQL: peringkat_padat(rekap, nilai): one more than how many better scores */
PG_FUNCTION_INFO_V1(rekap_peringkat_padat);
Datum
rekap_peringkat_padat(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	RecapPlace	place = recap_place(&recap, PG_GETARG_NILAI(1));

	PG_RETURN_INT64((int64) recap.scores - place.lower_scores - (place.same > 0) + 1);
}

/* SQL: persentil(rekap, nilai): percent of the people that are not better */
PG_FUNCTION_INFO_V1(rekap_persentil);
Datum
rekap_persentil(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	RecapPlace	place = recap_place(&recap, PG_GETARG_NILAI(1));

	if (recap.rated == 0)
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(numeric_call(numeric_div, numeric_call(numeric_mul, whole(100), whole(place.lower + place.same)),
						   whole(recap.rated)));
}

/* SQL: butir(rekap): each score and how many people have it, upwards */
PG_FUNCTION_INFO_V1(rekap_butir);
Datum
rekap_butir(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Recap		recap = recap_arg(fcinfo);
	RecapCursor cursor;
	RecapEntry	entry = {0};

	InitMaterializedSRF(fcinfo, 0);
	recap_walk(&cursor, &recap);
	while (recap_next(&cursor, &entry))
	{
		Datum		values[2] = {NilaiGetDatum(entry.score), Int64GetDatum(entry.people)};
		bool		nulls[2] = {false, false};

		CHECK_FOR_INTERRUPTS();
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}
