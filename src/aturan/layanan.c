/*
 * src/aturan/layanan.c
 *		Public satisfaction: the index of a survey, and the grade of the service.
 *
 * The index is the mean of each element over those who answered it, weighted,
 * times a multiplier that brings it to 25..100.  The official weight is 1/n; the
 * 0.11, 0.111 or 0.071 of printed reports are that number cut short, and lose up
 * to a whole point, so the exact one is used unless the rule set has another.
 * The sum of the means is one fraction over the least common multiple of the
 * counts, rounded once.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/layanan.h"

/* A number of the item unsur_layanan that must be whole and within bounds. */
static int32
whole_value(const RuleSet *rules, ServiceKey key, int32 least, int32 most)
{
	int64		value = rule_value(rules, ITEM_UNSUR_LAYANAN, key);

	if (unlikely(value % FIXED_POINT_SCALE != 0 ||
				 value < (int64) least * FIXED_POINT_SCALE || value > (int64) most * FIXED_POINT_SCALE))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("value \"%s.%s\" of rule set \"%s\" cannot be used: \"%s\"",
						rule_item_name(ITEM_UNSUR_LAYANAN), rule_item_key(ITEM_UNSUR_LAYANAN, key),
						rules->kode, fixed_point_text(value)),
				 errdetail("It is a whole number from %d to %d.", least, most)));
	return value / FIXED_POINT_SCALE;
}

SurveyScale
survey_scale(const RuleSet *rules)
{
	SurveyScale scale;

	memset(&scale, 0, sizeof(scale));
	scale.elements = whole_value(rules, UNSUR_JUMLAH, 1, SURVEY_ELEMENTS_MAX);
	scale.lowest = whole_value(rules, UNSUR_TERENDAH, 0, PG_INT16_MAX);
	scale.highest = whole_value(rules, UNSUR_TERTINGGI, scale.lowest, PG_INT16_MAX);
	scale.decimals = rule_value(rules, ITEM_PEMBULATAN, BULAT_IKM) / FIXED_POINT_SCALE;
	scale.multiplier = rule_value(rules, ITEM_UNSUR_LAYANAN, UNSUR_PENGALI);
	scale.weighted = rule_item(rules, ITEM_UNSUR_LAYANAN)->known[UNSUR_BOBOT];
	if (scale.weighted)
		scale.weight = rule_value(rules, ITEM_UNSUR_LAYANAN, UNSUR_BOBOT);
	return scale;
}

/* The sum of the elements' means, over the least common multiple of the counts. */
static Fraction
sum_of_means(const SurveyScale *scale, const SurveyTally *tallies)
{
	Fraction	sum = {int64_to_numeric(0), int64_to_numeric(tallies[0].count)};

	for (int i = 1; i < scale->elements; i++)
		if (tallies[i].count != tallies[i - 1].count)
			sum.denominator = numeric_call(numeric_lcm, sum.denominator, int64_to_numeric(tallies[i].count));
	for (int i = 0; i < scale->elements; i++)
	{
		Numeric		times = numeric_call(numeric_div_trunc, sum.denominator, int64_to_numeric(tallies[i].count));

		sum.numerator = numeric_call(numeric_add, sum.numerator,
							 numeric_call(numeric_mul, int64_to_numeric(tallies[i].sum), times));
	}
	return sum;
}

/* Each element's mean; false when nobody answered one. */
static bool
explain_means(const SurveyScale *scale, const SurveyTally *tallies, const RuleItem *basis,
			  Steps *steps)
{
	for (int i = 0; i < scale->elements; i++)
	{
		long long	sum = tallies[i].sum;
		long long	count = tallies[i].count;

		if (count == 0)
		{
			steps_add(steps, (Step) {
				.uraian = psprintf("Unsur %d tidak dijawab seorang pun, maka indeksnya belum ada.", i + 1),
				.masukan = psprintf("{\"unsur\": %d, \"jumlah\": 0, \"cacah\": 0}", i + 1),
				.decimals = NO_ROUNDING, .basis = basis
			});
			return false;
		}
		steps_add(steps, (Step) {
			.uraian = psprintf("Rata-rata unsur %d dari %lld jawaban; yang tidak menjawab tidak dihitung.", i + 1, count),
			.rumus = psprintf("%lld.00 / %lld", sum, count),
			.masukan = psprintf("{\"unsur\": %d, \"jumlah\": %lld, \"cacah\": %lld}", i + 1, sum, count),
			.hasil = steps_shown(fraction_divide(fraction_of(int64_to_numeric(sum)),
												 fraction_of(int64_to_numeric(count)))),
			.decimals = NO_ROUNDING, .basis = basis
		});
	}
	return true;
}

static void
explain_index(const SurveyScale *scale, Fraction sum, Fraction exact, Nilai result,
			  const RuleSet *rules, Steps *steps)
{
	const RuleItem *basis = rule_item(rules, ITEM_UNSUR_LAYANAN);
	char	   *dividend = number_text(sum.numerator);
	char	   *divisor = number_text(sum.denominator);
	char	   *multiplier = fixed_point_text(scale->multiplier);
	char	   *weight = fixed_point_text(scale->weight);
	char	   *formula = scale->weighted
		? psprintf("%s * %s * %s / %s", multiplier, weight, dividend, divisor)
		: psprintf("%s * %s / (%d.00 * %s)", multiplier, dividend, scale->elements, divisor);

	steps_add(steps, (Step) {
		.uraian = "Jumlah rata-rata semua unsur, sebagai satu pecahan.",
		.rumus = psprintf("%s.00 / %s", dividend, divisor),
		.hasil = steps_shown(sum),
		.decimals = NO_ROUNDING, .basis = basis
	});
	steps_add(steps, (Step) {
		.uraian = scale->weighted
		? psprintf("Setiap unsur berbobot %s menurut aturan ini; jumlah tertimbang dikali %s.", weight, multiplier)
		: psprintf("Setiap unsur berbobot sama, tepat 1/%d; jumlah tertimbang dikali %s.", scale->elements, multiplier),
		.rumus = formula, .hasil = steps_shown(exact),
		.decimals = NO_ROUNDING, .basis = basis
	});
	steps_add(steps, (Step) {
		.uraian = "Indeks dibulatkan sekali.",
		.rumus = formula, .hasil = fixed_point_numeric(result),
		.decimals = scale->decimals, .basis = rule_item(rules, ITEM_PEMBULATAN)
	});
}

/*
 * The index of a survey; false when nobody answered some element.  The rule set
 * is there for the explanation only.
 */
bool
survey_index(const SurveyScale *scale, const SurveyTally *tallies, Nilai *result,
			 const RuleSet *rules, Steps *steps)
{
	Fraction	multiplier = fraction_of_scaled(scale->multiplier);
	Fraction	sum;
	Fraction	exact;

	if (steps && !explain_means(scale, tallies, rule_item(rules, ITEM_UNSUR_LAYANAN), steps))
		return false;
	for (int i = 0; i < scale->elements; i++)
		if (tallies[i].count == 0)
			return false;
	sum = sum_of_means(scale, tallies);
	exact = fraction_multiply(multiplier, sum);
	exact = scale->weighted
		? fraction_multiply(exact, fraction_of_scaled(scale->weight))
		: fraction_divide(exact, fraction_of(int64_to_numeric(scale->elements)));
	*result = fixed_point_from_numeric(&nilai_type, fraction_round(exact, scale->decimals));
	if (steps)
		explain_index(scale, sum, exact, *result, rules, steps);
	return true;
}

/* An array of one bigint for each element, none of them NULL. */
static const int64 *
tally_array(const SurveyScale *scale, ArrayType *array, const char *which)
{
	if (ARR_NDIM(array) != 1 || ARR_DIMS(array)[0] != scale->elements || ARR_HASNULL(array))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("array \"%s\" has the wrong shape", which),
				 errdetail("It has one dimension and %d elements, none of them NULL.", scale->elements)));
	Assert(ARR_ELEMTYPE(array) == INT8OID);
	return (const int64 *) ARR_DATA_PTR(array);
}

/* What the answers to an element add up to, when each is within the scale. */
static SurveyTally
checked_tally(const SurveyScale *scale, int element, int64 sum, int64 count)
{
	if (count < 0 || count > PG_INT64_MAX / PG_INT16_MAX ||
		sum < count * scale->lowest || sum > count * scale->highest)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("sum \"%lld\" of \"%lld\" answers to element %d is impossible",
						(long long) sum, (long long) count, element),
				 errdetail("Answers lie between %d and %d.", scale->lowest, scale->highest)));
	return (SurveyTally) {sum, count};
}

/* SQL: jelaskan_ikm(bigint[], bigint[], aturan) */
PG_FUNCTION_INFO_V1(jelaskan_ikm);
Datum
jelaskan_ikm(PG_FUNCTION_ARGS)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 2);
	SurveyScale scale = survey_scale(rules);
	const int64 *sums = tally_array(&scale, PG_GETARG_ARRAYTYPE_P(0), "jumlah");
	const int64 *counts = tally_array(&scale, PG_GETARG_ARRAYTYPE_P(1), "cacah");
	SurveyTally tallies[SURVEY_ELEMENTS_MAX];
	Nilai		result;
	Steps		steps;

	for (int i = 0; i < scale.elements; i++)
		tallies[i] = checked_tally(&scale, i + 1, sums[i], counts[i]);
	steps_begin(&steps, fcinfo);
	(void) survey_index(&scale, tallies, &result, rules, &steps);
	return (Datum) 0;
}

/*
 * The bands are printed with as many decimals as the index, and say nothing of
 * what lies between their edges: an index is rounded first.
 */
static const char *
evaluate_grade(const RuleSet *rules, Nilai value, Steps *steps)
{
	int			decimals;
	Nilai		rounded;

	(void) rule_item(rules, ITEM_PITA_MUTU);	/* what the function is about is missed first */
	decimals = rule_value(rules, ITEM_PEMBULATAN, BULAT_IKM) / FIXED_POINT_SCALE;
	rounded = fixed_point_round(&nilai_type, value, decimals);
	if (steps)
		steps_add(steps, (Step) {
			.uraian = "Indeks dibulatkan dahulu, sebab pita mutu dicetak dengan desimal sebanyak itu.",
			.rumus = fixed_point_text(value),
			.masukan = psprintf("{\"nilai\": %s}", fixed_point_text(value)),
			.hasil = fixed_point_numeric(rounded),
			.decimals = decimals, .basis = rule_item(rules, ITEM_PEMBULATAN)
		});
	return rule_item_word(ITEM_PITA_MUTU, band_result(rules, ITEM_PITA_MUTU, rounded, false, steps));
}

/* SQL: mutu_layanan(nilai, aturan) */
PG_FUNCTION_INFO_V1(mutu_layanan);
Datum
mutu_layanan(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(evaluate_grade(rule_set_arg(fcinfo, 1), PG_GETARG_NILAI(0), NULL)));
}

/* SQL: jelaskan_mutu_layanan(nilai, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_mutu_layanan);
Datum
jelaskan_mutu_layanan(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	(void) evaluate_grade(rule_set_arg(fcinfo, 1), PG_GETARG_NILAI(0), &steps);
	return (Datum) 0;
}
