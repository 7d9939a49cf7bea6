/*
 * src/aturan/tambahan46.c
 *		PP 46/2011: points of extra duties, and the score of a study leave.
 *
 * Both are tables in bands.  Neither has a rounding of its own: a table's
 * numbers have at most four decimals, and where a variant draws a line the
 * result is rounded to the four that a score has.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/nilai.h"

static Nilai
score_by_bands(const RuleSet *rules, RuleItemId item, Numeric value, const char *uraian,
			   Steps *steps)
{
	const Band *band = band_of_numeric(rules, item, value, steps);
	Numeric		result = fraction_round(band_value(band, fraction_of(value)), FIXED_POINT_DECIMALS);

	if (steps)
		steps_add(steps, (Step) {
			.uraian = uraian,
			.rumus = band_formula(band, number_text(value)),
			.hasil = result,
			.decimals = band->x1 == band->x2 ? NO_ROUNDING : FIXED_POINT_DECIMALS,
			.basis = rule_item(rules, item)
		});
	return fixed_point_from_numeric(&nilai_type, result);
}

static Nilai
score_duties(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	int32		count = PG_GETARG_INT32(0);

	if (count < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("number of extra duties out of range: \"%d\"", count),
				 errdetail("It is 0 or more.")));
	return score_by_bands(rules, ITEM_TUGAS_TAMBAHAN, int64_to_numeric(count),
						  "Nilai tugas tambahan menurut banyaknya dalam setahun.", steps);
}

/* SQL: nilai_tugas_tambahan(int, aturan) */
PG_FUNCTION_INFO_V1(nilai_tugas_tambahan);
Datum
nilai_tugas_tambahan(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(score_duties(fcinfo, NULL));
}

/* SQL: jelaskan_nilai_tugas_tambahan(int, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_tugas_tambahan);
Datum
jelaskan_nilai_tugas_tambahan(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	score_duties(fcinfo, &steps);
	return (Datum) 0;
}

static Nilai
score_study(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	Numeric		average = PG_GETARG_NUMERIC(0);

	if (numeric_is_nan(average) || numeric_is_inf(average))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("grade point average out of range: \"%s\"",
						DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(average)))),
				 errdetail("It is a finite number.")));
	return score_by_bands(rules, ITEM_NILAI_IPK, average,
						  "Nilai SKP pegawai tugas belajar menurut indeks prestasinya.", steps);
}

/* SQL: nilai_ipk(numeric, aturan) */
PG_FUNCTION_INFO_V1(nilai_ipk);
Datum
nilai_ipk(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(score_study(fcinfo, NULL));
}

/* SQL: jelaskan_nilai_ipk(numeric, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_ipk);
Datum
jelaskan_nilai_ipk(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	score_study(fcinfo, &steps);
	return (Datum) 0;
}
