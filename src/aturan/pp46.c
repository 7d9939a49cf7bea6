/*
 * src/aturan/pp46.c
 *		PP 46/2011 and Perka BKN 1/2013: scores of aspects and of an activity.
 *
 * Quantity and quality are what was done in percent of the target.  Time and
 * cost are scored by efficiency e = 100 - R/T*100: up to the threshold
 * (multiplier*T - R)/T*100, beyond it a number minus that.  With the official
 * numbers (24, 1.76, 176) the score is 76 when exactly on target, rises to 100
 * at 24 % and falls to about 75 beyond: that fall is the regulation's own, and
 * which side of it a case is on is decided by exact comparison.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/nilai.h"
#include "tipe/reading.h"

typedef struct Aspect
{
	const char *name;
	bool		efficiency;		/* scored by efficiency, not by attainment */
} Aspect;

static const Aspect aspects[] = {
	{"kuantitas", false}, {"kualitas", false}, {"waktu", true}, {"biaya", true}
};

#define ASPECT_COUNT ((int) lengthof(aspects))
#define ASPECT_COST 3

static Fraction
rule_fraction(const RuleSet *rules, RuleItemId item, int key)
{
	return fraction_of_scaled(rule_value(rules, item, key));
}

static bool
is_zero(Numeric number)
{
	return fraction_compare(fraction_of(number), fraction_of(int64_to_numeric(0))) == 0;
}

/* A target or a realisation: a finite number that is not negative. */
static void
check_amount(const Aspect *aspect, const char *what, Numeric amount)
{
	if (numeric_is_nan(amount) || numeric_is_inf(amount) ||
		fraction_compare(fraction_of(amount), fraction_of(int64_to_numeric(0))) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("%s of aspect \"%s\" out of range: \"%s\"", what, aspect->name,
						DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(amount)))),
				 errdetail("It is a finite number that is not negative.")));
}

static void
check_target(const Aspect *aspect, Numeric target)
{
	check_amount(aspect, "target", target);
	if (is_zero(target))
		ereport(ERROR,
				(errcode(ERRCODE_DIVISION_BY_ZERO),
				 errmsg("target of aspect \"%s\" is \"0\"", aspect->name),
				 errdetail("What was done is measured in percent of the target."),
				 errhint("Only the target of cost may be 0 or NULL, in nilai_kegiatan: cost is then left out.")));
}

static Fraction
percent(Numeric part, Numeric whole)
{
	return fraction_divide(fraction_multiply(fraction_of(part), fraction_of(int64_to_numeric(100))),
						   fraction_of(whole));
}

/* Time and cost: by efficiency. */
static Fraction
evaluate_efficiency(const RuleSet *rules, const Aspect *aspect, Numeric target,
					Numeric realisation, Steps *steps)
{
	Fraction	hundred = fraction_of(int64_to_numeric(100));
	Fraction	threshold = rule_fraction(rules, ITEM_EFISIENSI, EFISIENSI_AMBANG);
	Fraction	multiplier = rule_fraction(rules, ITEM_EFISIENSI, EFISIENSI_PENGALI);
	Fraction	reverse = rule_fraction(rules, ITEM_EFISIENSI, EFISIENSI_BALIK);
	Fraction	efficiency = fraction_subtract(hundred, percent(realisation, target));
	bool		beyond = fraction_compare(efficiency, threshold) > 0;
	Fraction	score = fraction_divide(fraction_multiply(fraction_subtract(fraction_multiply(multiplier, fraction_of(target)),
																		fraction_of(realisation)),
													  hundred),
									fraction_of(target));

	if (steps)
	{
		const RuleItem *basis = rule_item(rules, ITEM_EFISIENSI);
		char	   *t = number_text(target);
		char	   *r = number_text(realisation);
		char	   *limit = number_text(threshold.numerator);
		char	   *times = number_text(multiplier.numerator);

		steps_add(steps, (Step) {
			.uraian = psprintf("Efisiensi %s: 100 persen dikurangi realisasi dalam persen target.", aspect->name),
			.rumus = psprintf("100 - %s * 100.0 / %s", r, t),
			.masukan = psprintf("{\"target\": %s, \"realisasi\": %s}", t, r),
			.hasil = steps_shown(efficiency), .decimals = NO_ROUNDING, .basis = basis
		});
		steps_add(steps, (Step) {
			.uraian = psprintf(beyond ? "Efisiensi di atas %s persen, maka dipakai rumus kedua; rumus pertama tidak berlaku."
							   : "Efisiensi tidak di atas %s persen, maka dipakai rumus pertama; rumus kedua tidak berlaku.", limit),
			.rumus = psprintf("(%s * 100.0 < (100.0 - %s) * %s)::int", r, limit, t),
			.masukan = psprintf("{\"ambang\": %s}", limit),
			.hasil = int64_to_numeric(beyond), .decimals = NO_ROUNDING, .basis = basis
		});
		steps_add(steps, (Step) {
			.uraian = beyond
			? psprintf("Nilai %s: %s dikurangi hasil rumus pertama.", aspect->name, number_text(reverse.numerator))
			: psprintf("Nilai %s: selisih %s kali target dengan realisasi, dalam persen target.", aspect->name, times),
			.rumus = beyond
			? psprintf("%s - (%s * %s - %s) * 100.0 / %s", number_text(reverse.numerator), times, t, r, t)
			: psprintf("(%s * %s - %s) * 100.0 / %s", times, t, r, t),
			.hasil = steps_shown(beyond ? fraction_subtract(reverse, score) : score),
			.decimals = NO_ROUNDING, .basis = basis
		});
	}
	return beyond ? fraction_subtract(reverse, score) : score;
}

/* The exact score of one aspect. */
static Fraction
evaluate_aspect(const RuleSet *rules, const Aspect *aspect, Numeric target,
				Numeric realisation, Steps *steps)
{
	const RuleItem *basis = rule_item(rules, ITEM_EFISIENSI);

	check_target(aspect, target);
	check_amount(aspect, "realisation", realisation);
	if (aspect->efficiency && !is_zero(realisation))
		return evaluate_efficiency(rules, aspect, target, realisation, steps);
	if (steps)
	{
		char	   *t = number_text(target);
		char	   *r = number_text(realisation);

		steps_add(steps, (Step) {
			.uraian = aspect->efficiency
			? psprintf("Nilai %s: realisasi 0 berarti tidak terlaksana, maka nilainya 0.", aspect->name)
			: psprintf("Nilai %s: realisasi dalam persen target.", aspect->name),
			.rumus = psprintf("%s * 100.0 / %s", r, t),
			.masukan = psprintf("{\"target\": %s, \"realisasi\": %s}", t, r),
			.hasil = steps_shown(percent(realisation, target)),
			.decimals = NO_ROUNDING, .basis = basis
		});
	}
	return percent(realisation, target);
}

static const Aspect *
aspect_named(text *word)
{
	char	   *name = text_to_cstring(word);

	for (int i = 0; i < ASPECT_COUNT; i++)
		if (pg_strcasecmp(name, aspects[i].name) == 0)
			return &aspects[i];
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown aspect: \"%s\"", asnk_shown(name)),
			 errhint("The aspects are: %s.", "kuantitas, kualitas, waktu, biaya")));
}

static Nilai
score_aspect(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 3);
	Fraction	exact = evaluate_aspect(rules, aspect_named(PG_GETARG_TEXT_PP(0)),
										PG_GETARG_NUMERIC(1), PG_GETARG_NUMERIC(2), steps);

	return fixed_point_from_numeric(&nilai_type,
									steps_round(rules, BULAT_NILAI_ASPEK, exact,
												"Nilai aspek dibulatkan sekali.", steps));
}

/* SQL: nilai_aspek(text, numeric, numeric, aturan) */
PG_FUNCTION_INFO_V1(nilai_aspek);
Datum
nilai_aspek(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(score_aspect(fcinfo, NULL));
}

/* SQL: jelaskan_nilai_aspek(text, numeric, numeric, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_aspek);
Datum
jelaskan_nilai_aspek(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	score_aspect(fcinfo, &steps);
	return (Datum) 0;
}

/*
 * The mean of the aspects' exact scores, rounded once; cost is left out when
 * it has no target.  False when an input is missing: not rated is not zero.
 */
static bool
score_activity(FunctionCallInfo fcinfo, Nilai *result, Steps *steps)
{
	const RuleSet *rules;
	Fraction	sum = fraction_of(int64_to_numeric(0));
	StringInfoData terms;
	Numeric		rounded;
	int			count = 0;

	if (PG_ARGISNULL(8))
		return false;
	rules = rule_set_arg(fcinfo, 8);
	initStringInfo(&terms);
	for (int i = 0; i < ASPECT_COUNT; i++)
	{
		bool		no_target = PG_ARGISNULL(2 * i);
		Fraction	score;

		if (i == ASPECT_COST && (no_target || is_zero(PG_GETARG_NUMERIC(2 * i))))
			continue;
		if (no_target || PG_ARGISNULL(2 * i + 1))
			return false;
		score = evaluate_aspect(rules, &aspects[i], PG_GETARG_NUMERIC(2 * i),
								PG_GETARG_NUMERIC(2 * i + 1), steps);
		sum = fraction_add(sum, score);
		if (steps)
			appendStringInfo(&terms, "%s%s", count > 0 ? " + " : "", steps->formula);
		count++;
	}
	if (steps)
		steps->formula = psprintf("(%s) / %d", terms.data, count);
	rounded = steps_round(rules, BULAT_NILAI_KEGIATAN,
						fraction_divide(sum, fraction_of(int64_to_numeric(count))),
						count == ASPECT_COUNT
						? "Nilai kegiatan: jumlah nilai keempat aspek dibagi empat, dibulatkan sekali."
						: "Nilai kegiatan: jumlah nilai ketiga aspek dibagi tiga (tanpa biaya), dibulatkan sekali.",
						steps);
	*result = fixed_point_from_numeric(&nilai_type, rounded);
	return true;
}

/* SQL: nilai_kegiatan(target and realisation of the four aspects, aturan) */
PG_FUNCTION_INFO_V1(nilai_kegiatan);
Datum
nilai_kegiatan(PG_FUNCTION_ARGS)
{
	Nilai		result;

	if (!score_activity(fcinfo, &result, NULL))
		PG_RETURN_NULL();
	PG_RETURN_NILAI(result);
}

/* SQL: jelaskan_nilai_kegiatan(target and realisation of the four aspects, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_kegiatan);
Datum
jelaskan_nilai_kegiatan(PG_FUNCTION_ARGS)
{
	Steps		steps;
	Nilai		result;

	steps_begin(&steps, fcinfo);
	(void) score_activity(fcinfo, &result, &steps);
	return (Datum) 0;
}
