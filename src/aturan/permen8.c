/*
 * src/aturan/permen8.c
 *		PermenPANRB 8/2021: attainment of an indicator, its category and score.
 *
 * Attainment is what was done in percent of the target; when less is better,
 * (1 + (1 - R/T)) * 100.  The official examples round it to a whole percent
 * before it is categorised, which the item "pembulatan" says, and the bands of
 * the regulation are of whole percents.  A variant may round elsewhere, so the
 * bands cover everything between them too, and any number of decimals decides.
 *
 * Plans, which are made of categories, are in permen8_rencana.c.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/nilai.h"
#include "tipe/reading.h"

/* The category of the exception below, as an index of the ratings' words. */
#define CATEGORY_HIGHEST 4

static const char *const directions[] = {"naik", "turun", NULL};

typedef enum Direction
{
	ARAH_NAIK,					/* more is better */
	ARAH_TURUN					/* less is better */
} Direction;

/* A target, which may be a range, and what came of it. */
typedef struct Indicator
{
	Numeric		low;
	Numeric		high;
	Numeric		realisation;
	Direction	direction;
} Indicator;

/* The formulas are code, and so is where they stand. */
static const RuleItem formula_basis = {
	.present = true,
	.dasar = "PermenPANRB 8/2021 hlm 91 dan 100: rumus capaian IKI",
	.kepastian = "pasti"
};

static int
compare(Numeric left, Numeric right)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(left),
											 NumericGetDatum(right)));
}

static bool
is_finite(Numeric number)
{
	return !numeric_is_nan(number) && !numeric_is_inf(number);
}

/* A number as it stands in a message or in JSON. */
static char *
plain_text(Numeric number)
{
	return DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)));
}

/* ---- attainment */

static void
check_amount(Numeric amount, bool is_target)
{
	if (!is_finite(amount) || compare(amount, int64_to_numeric(0)) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 is_target
				 ? errmsg("target of an indicator out of range: \"%s\"", asnk_shown(plain_text(amount)))
				 : errmsg("realisation of an indicator out of range: \"%s\"", asnk_shown(plain_text(amount))),
				 errdetail("It is a finite number that is not negative.")));
}

static void
check_indicator(const Indicator *indicator)
{
	check_amount(indicator->low, true);
	check_amount(indicator->high, true);
	check_amount(indicator->realisation, false);
	if (compare(indicator->low, indicator->high) > 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("lower edge \"%s\" of a target range lies above its upper edge \"%s\"",
						asnk_shown(plain_text(indicator->low)), asnk_shown(plain_text(indicator->high))),
				 errhint("A target that is one number has it as both edges.")));
	if (compare(indicator->high, int64_to_numeric(0)) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_DIVISION_BY_ZERO),
				 errmsg("target of an indicator is \"0\""),
				 errdetail("What was done is measured in percent of the target."),
				 errhint("A target of none can be stated as a range from 0 to the most that still fulfils it.")));
}

static Direction
direction_named(text *word)
{
	char	   *name = text_to_cstring(word);
	int			direction = rule_word_index(directions, name);

	if (direction < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown direction: \"%s\"", asnk_shown(name)),
				 errhint("The directions are: %s.", "naik, turun")));
	return direction;
}

/* A range is measured by the edge that the realisation lies beyond. */
static void
explain_range(const Indicator *indicator, Numeric target, Steps *steps)
{
	char	   *low = number_text(indicator->low);
	char	   *high = number_text(indicator->high);
	char	   *realisation = number_text(indicator->realisation);
	char	   *inputs = psprintf("{\"bawah\": %s, \"atas\": %s, \"realisasi\": %s}", low, high, realisation);

	steps_add(steps, (Step) {
		.uraian = psprintf(target == indicator->low
						   ? "Realisasi di bawah target rentang, maka dipakai batas bawah %s."
						   : "Realisasi tidak di bawah target rentang, maka batas bawah %s tidak dipakai.", low),
		.rumus = psprintf("(%s < %s)::int", realisation, low),
		.masukan = inputs,
		.hasil = int64_to_numeric(target == indicator->low),
		.decimals = NO_ROUNDING, .basis = &formula_basis
	});
	steps_add(steps, (Step) {
		.uraian = psprintf(target == indicator->high
						   ? "Realisasi di atas target rentang, maka dipakai batas atas %s."
						   : "Realisasi tidak di atas target rentang, maka batas atas %s tidak dipakai.", high),
		.rumus = psprintf("(%s > %s)::int", realisation, high),
		.masukan = inputs,
		.hasil = int64_to_numeric(target == indicator->high),
		.decimals = NO_ROUNDING, .basis = &formula_basis
	});
}

static Fraction
attainment_inside(const RuleSet *rules, Steps *steps)
{
	int64		percent = rule_value(rules, ITEM_CAPAIAN, CAPAIAN_DI_DALAM_RENTANG);

	if (steps)
		steps_add(steps, (Step) {
			.uraian = "Realisasi di dalam target rentang: capaiannya menurut aturan.",
			.rumus = fixed_point_text(percent),
			.hasil = fixed_point_numeric(percent),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_CAPAIAN)
		});
	return fraction_of_scaled(percent);
}

static Fraction
attainment_of_target(const Indicator *indicator, Numeric target, Steps *steps)
{
	Fraction	hundred = fraction_of(int64_to_numeric(100));
	Fraction	exact = fraction_divide(fraction_multiply(fraction_of(indicator->realisation), hundred),
										fraction_of(target));

	if (indicator->direction == ARAH_TURUN)
		exact = fraction_subtract(fraction_add(hundred, hundred), exact);
	if (steps)
	{
		char	   *t = number_text(target);
		char	   *r = number_text(indicator->realisation);

		steps_add(steps, (Step) {
			.uraian = indicator->direction == ARAH_TURUN
			? "Capaian dalam persen; realisasi yang lebih kecil lebih baik."
			: "Capaian: realisasi dalam persen target.",
			.rumus = psprintf(indicator->direction == ARAH_TURUN
							  ? "(1 + (1 - 1.0 * %s / %s)) * 100" : "%s * 100.0 / %s", r, t),
			.masukan = psprintf("{\"target\": %s, \"realisasi\": %s, \"arah\": \"%s\"}", t, r,
								directions[indicator->direction]),
			.hasil = steps_shown(exact),
			.decimals = NO_ROUNDING, .basis = &formula_basis
		});
	}
	return exact;
}

static Numeric
evaluate_attainment(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 4);
	Indicator	indicator = {
		.low = PG_GETARG_NUMERIC(0),
		.high = PG_GETARG_NUMERIC(1),
		.realisation = PG_GETARG_NUMERIC(2),
		.direction = direction_named(PG_GETARG_TEXT_PP(3))
	};
	Numeric		target = NULL;
	Fraction	exact;

	(void) rule_item(rules, ITEM_CAPAIAN);	/* raises when it is missing */
	check_indicator(&indicator);
	if (compare(indicator.realisation, indicator.low) < 0)
		target = indicator.low;
	else if (compare(indicator.realisation, indicator.high) > 0)
		target = indicator.high;
	if (compare(indicator.low, indicator.high) == 0)
		target = indicator.high;
	else if (steps)
		explain_range(&indicator, target, steps);
	exact = target ? attainment_of_target(&indicator, target, steps)
		: attainment_inside(rules, steps);
	return steps_round(rules, BULAT_CAPAIAN, exact, "Capaian dibulatkan sebelum dikategorikan.", steps);
}

/* SQL: capaian_iki(numeric, numeric, numeric, text, aturan) */
PG_FUNCTION_INFO_V1(capaian_iki);
Datum
capaian_iki(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(evaluate_attainment(fcinfo, NULL));
}

/* SQL: jelaskan_capaian_iki(numeric, numeric, numeric, text, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_capaian_iki);
Datum
jelaskan_capaian_iki(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	evaluate_attainment(fcinfo, &steps);
	return (Datum) 0;
}

/* ---- category and score */

/*
 * The band of an attainment; NULL for the exception: the target was the most
 * that is possible, and exactly that was attained.
 */
static const Band *
indicator_band(const RuleSet *rules, Numeric attainment, bool most_possible, Steps *steps)
{
	bool		exception = most_possible && compare(attainment, int64_to_numeric(100)) == 0;

	if (!is_finite(attainment))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("attainment out of range: \"%s\"", plain_text(attainment)),
				 errdetail("It is a finite number of percent.")));
	if (steps && most_possible)
		steps_add(steps, (Step) {
			.uraian = exception
			? "Targetnya sudah yang paling tinggi yang mungkin dan capaiannya tepat 100 persen: pengecualian berlaku, kategorinya \"Sangat Baik\"."
			: "Targetnya sudah yang paling tinggi yang mungkin, tetapi capaiannya tidak tepat 100 persen: pengecualian tidak berlaku.",
			.rumus = psprintf("(%s = 100)::int", number_text(attainment)),
			.masukan = "{\"target_maksimum\": true}",
			.hasil = int64_to_numeric(exception),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_CAPAIAN)
		});
	return exception ? NULL : band_of_numeric(rules, ITEM_NILAI_IKI, attainment, steps);
}

/* The score of the exception. */
static Fraction
score_of_most_possible(const RuleSet *rules, Steps *steps)
{
	int64		score = rule_value(rules, ITEM_CAPAIAN, CAPAIAN_TARGET_MAKSIMUM);

	if (steps)
		steps_add(steps, (Step) {
			.uraian = "Nilai capaian 100 persen atas target yang paling tinggi yang mungkin.",
			.rumus = fixed_point_text(score),
			.hasil = fixed_point_numeric(score),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_CAPAIAN)
		});
	return fraction_of_scaled(score);
}

static Fraction
score_of_band(const RuleSet *rules, const Band *band, Numeric attainment, Steps *steps)
{
	Fraction	exact = band_value(band, fraction_of(attainment));

	if (steps)
		steps_add(steps, (Step) {
			.uraian = band->x1 == band->x2
			? "Nilai pita itu, sama bagi seluruh pita."
			: psprintf("Nilai pada garis pita itu, dari %s persen bernilai %s sampai %s persen bernilai %s.",
					   fixed_point_text(band->x1), fixed_point_text(band->y1),
					   fixed_point_text(band->x2), fixed_point_text(band->y2)),
			.rumus = band_formula(band, number_text(attainment)),
			.masukan = psprintf("{\"capaian\": %s}", plain_text(attainment)),
			.hasil = steps_shown(exact),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_NILAI_IKI)
		});
	return exact;
}

static Nilai
evaluate_score(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 2);
	Numeric		attainment = PG_GETARG_NUMERIC(0);
	const Band *band = indicator_band(rules, attainment, PG_GETARG_BOOL(1), steps);
	Fraction	exact = band ? score_of_band(rules, band, attainment, steps)
		: score_of_most_possible(rules, steps);

	return fixed_point_from_numeric(&nilai_type,
									steps_round(rules, BULAT_NILAI_IKI, exact,
												"Nilai capaian IKI dibulatkan sekali.", steps));
}

/* SQL: nilai_iki(numeric, boolean, aturan) */
PG_FUNCTION_INFO_V1(nilai_iki);
Datum
nilai_iki(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(evaluate_score(fcinfo, NULL));
}

/* SQL: jelaskan_nilai_iki(numeric, boolean, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_iki);
Datum
jelaskan_nilai_iki(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	evaluate_score(fcinfo, &steps);
	return (Datum) 0;
}

static int
evaluate_category(FunctionCallInfo fcinfo, Steps *steps)
{
	const Band *band = indicator_band(rule_set_arg(fcinfo, 2), PG_GETARG_NUMERIC(0),
									  PG_GETARG_BOOL(1), steps);

	return band ? band->result : CATEGORY_HIGHEST;
}

/* SQL: kategori_iki(numeric, boolean, aturan) */
PG_FUNCTION_INFO_V1(kategori_iki);
Datum
kategori_iki(PG_FUNCTION_ARGS)
{
	PG_RETURN_CHAR(1 + evaluate_category(fcinfo, NULL));
}

/* SQL: jelaskan_kategori_iki(numeric, boolean, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_kategori_iki);
Datum
jelaskan_kategori_iki(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	evaluate_category(fcinfo, &steps);
	return (Datum) 0;
}
