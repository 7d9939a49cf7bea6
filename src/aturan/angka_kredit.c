/*
 * src/aturan/angka_kredit.c
 *		PermenPANRB 1/2023: credit of functional officials from their rating.
 *
 * months / 12 * percent of the rating * coefficient of the level, rounded once.
 * A level's needs, for the next rank and for the next level, are a table; what
 * the table lacks does not exist, since the highest levels have no next one.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "common/int.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/butir.h"
#include "aturan/langkah.h"
#include "tipe/fixed_point.h"
#include "tipe/reading.h"

#define MONTHS 12
#define WHOLE_PERCENT 100

/* The place of a level among those that a rule set's tables have. */
static int
level_named(text *word)
{
	char	   *name = text_to_cstring(word);
	int			level = rule_word_index(rule_items[ITEM_KOEFISIEN].keys, name);

	if (unlikely(level < 0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown level: \"%s\"", asnk_shown(name)),
				 errhint("The levels are: %s.", member_list(rule_items[ITEM_KOEFISIEN].keys))));
	return level;
}

static int32
checked_months(int32 months)
{
	if (unlikely(months < 1 || months > MONTHS))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("number of months out of range: \"%d\"", months),
				 errdetail("A rating counts for 1 to %d months; credit of several years is a sum.", MONTHS)));
	return months;
}

/* The exact credit. */
static Fraction
exact_credit(int32 months, int64 percent, int64 coefficient)
{
	Fraction	product = fraction_multiply(fraction_of_scaled(percent), fraction_of_scaled(coefficient));

	return fraction_divide(fraction_multiply(fraction_of(int64_to_numeric(months)), product),
						   fraction_of(int64_to_numeric(MONTHS * WHOLE_PERCENT)));
}

/* That, rounded once; integers where they suffice. */
static Numeric
rounded_credit(int32 months, int64 percent, int64 coefficient, int decimals)
{
	/* the product is in units of 10^-8, the result in units of the last decimal */
	int64		divisor = MONTHS * WHOLE_PERCENT * FIXED_POINT_SCALE * fixed_point_step(decimals);
	int64		product;

	if (likely(!pg_mul_s64_overflow(percent, coefficient, &product) &&
			   !pg_mul_s64_overflow(product, months, &product)))
		return int64_div_fast_to_numeric(divide_half_away(product, divisor), decimals);
	return fraction_round(exact_credit(months, percent, coefficient), decimals);
}

static Numeric
evaluate_credit(const RuleSet *rules, char predikat, int level, int32 months, Steps *steps)
{
	int64		percent = rule_value(rules, ITEM_PERSEN_PREDIKAT, predikat - 1);
	int64		coefficient = rule_value(rules, ITEM_KOEFISIEN, level);
	int			decimals = rule_value(rules, ITEM_PEMBULATAN, BULAT_ANGKA_KREDIT) / FIXED_POINT_SCALE;
	Numeric		result = rounded_credit(months, percent, coefficient, decimals);

	if (steps)
	{
		const char *rating = rule_item_key(ITEM_PERSEN_PREDIKAT, predikat - 1);
		const char *name = rule_item_key(ITEM_KOEFISIEN, level);
		char	   *percent_text = fixed_point_text(percent);
		char	   *coefficient_text = fixed_point_text(coefficient);
		char	   *formula = psprintf("%d * %s * %s / (12 * 100)", months, percent_text, coefficient_text);

		steps_add(steps, (Step) {
			.uraian = psprintf("Predikat \"%s\" bernilai %s persen.", rating, percent_text),
			.rumus = percent_text,
			.masukan = psprintf("{\"predikat\": \"%s\"}", rating),
			.hasil = fixed_point_numeric(percent),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_PERSEN_PREDIKAT)
		});
		steps_add(steps, (Step) {
			.uraian = psprintf("Koefisien jenjang \"%s\" adalah %s setahun.", name, coefficient_text),
			.rumus = coefficient_text,
			.masukan = psprintf("{\"jenjang\": \"%s\"}", name),
			.hasil = fixed_point_numeric(coefficient),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_KOEFISIEN)
		});
		steps_add(steps, (Step) {
			.uraian = psprintf("Angka kredit: %d dari 12 bulan, dikali persen predikat, dikali koefisien.", months),
			.rumus = formula,
			.masukan = psprintf("{\"bulan\": %d}", months),
			.hasil = steps_shown(exact_credit(months, percent, coefficient)),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_PERSEN_PREDIKAT)
		});
		steps_add(steps, (Step) {
			.uraian = "Angka kredit dibulatkan sekali.",
			.rumus = formula, .hasil = result,
			.decimals = decimals, .basis = rule_item(rules, ITEM_PEMBULATAN)
		});
	}
	return result;
}

static Numeric
credit(FunctionCallInfo fcinfo, Steps *steps)
{
	return evaluate_credit(rule_set_arg(fcinfo, 3), PG_GETARG_CHAR(0),
						   level_named(PG_GETARG_TEXT_PP(1)),
						   checked_months(PG_GETARG_INT32(2)), steps);
}

/* SQL: angka_kredit(predikat, text, int, aturan) */
PG_FUNCTION_INFO_V1(angka_kredit);
Datum
angka_kredit(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(credit(fcinfo, NULL));
}

/* SQL: jelaskan_angka_kredit(predikat, text, int, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_angka_kredit);
Datum
jelaskan_angka_kredit(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	(void) credit(fcinfo, &steps);
	return (Datum) 0;
}

/* One need of a level; NULL when there is none. */
static void
set_need(const RuleItem *item, int level, Datum *value, bool *isnull)
{
	*isnull = !item->known[level];
	if (!*isnull)
		*value = DirectFunctionCall1(numeric_trim_scale,
									 NumericGetDatum(fixed_point_numeric(item->values[level])));
}

/* SQL: kebutuhan_angka_kredit(text, aturan): a row of type kebutuhan */
PG_FUNCTION_INFO_V1(kebutuhan_angka_kredit);
Datum
kebutuhan_angka_kredit(PG_FUNCTION_ARGS)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	int			level = level_named(PG_GETARG_TEXT_PP(0));
	TupleDesc	descriptor;
	Datum		values[2] = {0};
	bool		nulls[2];

	if (get_call_result_type(fcinfo, NULL, &descriptor) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	set_need(rule_item(rules, ITEM_KEBUTUHAN_PANGKAT), level, &values[0], &nulls[0]);
	set_need(rule_item(rules, ITEM_KEBUTUHAN_JENJANG), level, &values[1], &nulls[1]);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(descriptor), values, nulls)));
}
