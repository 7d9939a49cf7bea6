/*
 * src/aturan/permen8_rencana.c
 *		PermenPANRB 8/2021: a plan's category from those of its aspects, its score,
 *		and what additional work adds.
 *
 * Two published ways make one category of the aspects': points that are summed
 * and banded, and counts of categories.  Either table is for a certain number of
 * aspects, three officially; for another number it would give a wrong category
 * in silence, so that is an error.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/bobot.h"
#include "tipe/nilai.h"

#define CATEGORY_COUNT 5

/* The table of points is of three aspects. */
#define POINT_ASPECTS 3

/* The categories of an array: ordinals from 1, one byte each. */
typedef struct Categories
{
	const char *ordinals;
	int			count;
} Categories;

/* False when one of them is NULL: not rated is not the lowest. */
static bool
read_categories(ArrayType *array, Categories *categories)
{
	categories->ordinals = ARR_DATA_PTR(array);
	categories->count = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	return !array_contains_nulls(array);
}

/* ---- the numbers of a table by category, summed */

static int64
sum_of_table(const RuleSet *rules, RuleItemId item, const Categories *categories,
			 const char *each, const char *whole, Steps *steps)
{
	int64		sum = 0;
	StringInfoData terms;

	initStringInfo(&terms);
	for (int i = 0; i < categories->count; i++)
	{
		int			category = categories->ordinals[i] - 1;
		int64		number = rule_value(rules, item, category);

		sum = fixed_point_checked(&nilai_type, sum + number);
		if (steps == NULL)
			continue;
		appendStringInfo(&terms, "%s%s", i > 0 ? " + " : "", fixed_point_text(number));
		steps_add(steps, (Step) {
			.uraian = psprintf(each, i + 1, rule_item_key(item, category)),
			.rumus = fixed_point_text(number),
			.masukan = psprintf("{\"kategori\": \"%s\"}", rule_item_key(item, category)),
			.hasil = fixed_point_numeric(number),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, item)
		});
	}
	if (steps)
		steps_add(steps, (Step) {
			.uraian = whole, .rumus = categories->count > 0 ? terms.data : "0",
			.hasil = fixed_point_numeric(sum),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, item)
		});
	return sum;
}

/* ---- one category of the aspects' */

static void
check_aspects(const RuleSet *rules, RuleItemId item, int count, int expected)
{
	if (count != expected)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("wrong number of aspects for rule set \"%s\": \"%d\"", rules->kode, count),
				 errdetail("Its item \"%s\" is for %d aspects.", rule_item_name(item), expected),
				 errhint("ubah(aturan, jsonb) makes a variant; a table by counts is for as many aspects as its largest count.")));
}

static int
category_by_points(const RuleSet *rules, const Categories *categories, Steps *steps)
{
	int64		sum;

	check_aspects(rules, ITEM_POIN_ASPEK, categories->count, POINT_ASPECTS);
	sum = sum_of_table(rules, ITEM_POIN_ASPEK, categories, "Poin aspek ke-%d, berkategori \"%s\".",
					   "Jumlah poin semua aspek.", steps);
	return band_result(rules, ITEM_PITA_POIN, sum, false, steps);
}

/* An entry asks for so many of a category or a higher one. */
static bool
entry_holds(const int64 *least, const int *at_least)
{
	for (int category = 0; category < CATEGORY_COUNT; category++)
		if (at_least[category] * (int64) FIXED_POINT_SCALE < least[category])
			return false;
	return true;
}

static void
explain_entry(const RuleItem *item, const int64 *entry, const int *at_least,
			  bool decided, Steps *steps)
{
	const int64 *least = entry + 1;
	bool		holds = entry_holds(least, at_least);
	StringInfoData wants;
	StringInfoData formula;

	initStringInfo(&wants);
	initStringInfo(&formula);
	for (int category = CATEGORY_COUNT - 1; category >= 0; category--)
	{
		if (least[category] == 0)
			continue;
		appendStringInfo(&wants, "%s " INT64_FORMAT " aspek \"%s\"%s", wants.len > 0 ? " dan" : "",
						 least[category] / FIXED_POINT_SCALE,
						 rule_item_key(ITEM_HITUNGAN_ASPEK, category),
						 category < CATEGORY_COUNT - 1 ? " atau lebih tinggi" : "");
		appendStringInfo(&formula, "%s%d >= " INT64_FORMAT, formula.len > 0 ? " AND " : "",
						 at_least[category], least[category] / FIXED_POINT_SCALE);
	}
	steps_add(steps, (Step) {
		.uraian = psprintf("Kategori \"%s\" meminta sekurang-kurangnya%s: %s.",
						   rule_item_word(ITEM_HITUNGAN_ASPEK, entry[0]),
						   wants.len > 0 ? wants.data : " nol aspek",
						   decided ? "tidak berlaku, sebab kategori yang didahulukan sudah berlaku"
						   : holds ? "berlaku" : "tidak berlaku, sebab tidak dipenuhi"),
		.rumus = psprintf("(%s)::int", formula.len > 0 ? formula.data : "true"),
		.hasil = int64_to_numeric(holds),
		.decimals = NO_ROUNDING, .basis = item
	});
}

static int
category_by_counts(const RuleSet *rules, const Categories *categories, Steps *steps)
{
	const RuleItem *item = rule_item(rules, ITEM_HITUNGAN_ASPEK);
	int			width = CATEGORY_COUNT + 1;
	int			at_least[CATEGORY_COUNT] = {0};
	int64		largest = 0;
	int			found = -1;

	for (int i = 0; i < categories->count; i++)
		for (int category = 0; category < categories->ordinals[i]; category++)
			at_least[category]++;
	for (int i = 0; i < item->nlimits; i++)
		for (int category = 0; category < CATEGORY_COUNT; category++)
			largest = Max(largest, item->values[i * width + 1 + category]);
	check_aspects(rules, ITEM_HITUNGAN_ASPEK, categories->count, largest / FIXED_POINT_SCALE);
	for (int i = 0; i < item->nlimits; i++)
	{
		const int64 *entry = &item->values[i * width];

		if (steps)
			explain_entry(item, entry, at_least, found >= 0, steps);
		if (found < 0 && entry_holds(entry + 1, at_least))
			found = entry[0];
	}
	if (found < 0 && steps)
		steps_add(steps, (Step) {
			.uraian = psprintf("Tidak satu pun berlaku, maka kategorinya yang terendah: \"%s\".",
							   rule_item_word(ITEM_HITUNGAN_ASPEK, 0)),
			.decimals = NO_ROUNDING, .basis = item
		});
	return Max(found, 0);
}

/* False when there is no aspect or one has no category. */
static bool
evaluate_plan(FunctionCallInfo fcinfo, int *category, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	const RuleItem *way = rule_item(rules, ITEM_CARA_RENCANA);
	Categories	categories;

	if (!read_categories(PG_GETARG_ARRAYTYPE_P(0), &categories) || categories.count == 0)
		return false;
	if (steps)
		steps_add(steps, (Step) {
			.uraian = way->values[0] == RENCANA_POIN
			? "Kategori semua aspek digabung menurut poin; menurut banyaknya tidak berlaku."
			: "Kategori semua aspek digabung menurut banyaknya; menurut poin tidak berlaku.",
			.masukan = psprintf("{\"cara\": \"%s\", \"aspek\": %d}",
								rule_item_word(ITEM_CARA_RENCANA, way->values[0]), categories.count),
			.decimals = NO_ROUNDING, .basis = way
		});
	*category = way->values[0] == RENCANA_POIN
		? category_by_points(rules, &categories, steps)
		: category_by_counts(rules, &categories, steps);
	return true;
}

/* SQL: kategori_rencana(predikat[], aturan) */
PG_FUNCTION_INFO_V1(kategori_rencana);
Datum
kategori_rencana(PG_FUNCTION_ARGS)
{
	int			category;

	if (!evaluate_plan(fcinfo, &category, NULL))
		PG_RETURN_NULL();
	PG_RETURN_CHAR(1 + category);
}

/* SQL: jelaskan_kategori_rencana(predikat[], aturan) */
PG_FUNCTION_INFO_V1(jelaskan_kategori_rencana);
Datum
jelaskan_kategori_rencana(PG_FUNCTION_ARGS)
{
	Steps		steps;
	int			category;

	steps_begin(&steps, fcinfo);
	(void) evaluate_plan(fcinfo, &category, &steps);
	return (Datum) 0;
}

/* ---- a plan's score */

static bool
score_plan(FunctionCallInfo fcinfo, Nilai *result, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	int			category;
	int64		score;

	if (!evaluate_plan(fcinfo, &category, steps))
		return false;
	score = rule_value(rules, ITEM_NILAI_RENCANA, category);
	if (steps)
		steps_add(steps, (Step) {
			.uraian = psprintf("Nilai rencana kinerja berkategori \"%s\".",
							   rule_item_key(ITEM_NILAI_RENCANA, category)),
			.rumus = fixed_point_text(score),
			.hasil = fixed_point_numeric(score),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_NILAI_RENCANA)
		});
	*result = fixed_point_checked(&nilai_type, score);
	return true;
}

/* SQL: nilai_rencana(predikat[], aturan) */
PG_FUNCTION_INFO_V1(nilai_rencana);
Datum
nilai_rencana(PG_FUNCTION_ARGS)
{
	Nilai		result;

	if (!score_plan(fcinfo, &result, NULL))
		PG_RETURN_NULL();
	PG_RETURN_NILAI(result);
}

/* SQL: jelaskan_nilai_rencana(predikat[], aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_rencana);
Datum
jelaskan_nilai_rencana(PG_FUNCTION_ARGS)
{
	Steps		steps;
	Nilai		result;

	steps_begin(&steps, fcinfo);
	(void) score_plan(fcinfo, &result, &steps);
	return (Datum) 0;
}

/* ---- additional work */

static Nilai
rounded(const RuleSet *rules, Fraction exact, Steps *steps)
{
	return fixed_point_from_numeric(&nilai_type,
									steps_round(rules, BULAT_NILAI_TAMBAHAN, exact,
												"Nilai kinerja tambahan dibulatkan sekali.", steps));
}

/* Of administrators and functional officials: a number for each category. */
static bool
score_additional(FunctionCallInfo fcinfo, Nilai *result, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	Categories	categories;
	int64		sum;

	(void) rule_item(rules, ITEM_NILAI_TAMBAHAN);	/* raises when it is missing */
	if (!read_categories(PG_GETARG_ARRAYTYPE_P(0), &categories))
		return false;
	sum = sum_of_table(rules, ITEM_NILAI_TAMBAHAN, &categories,
					   "Nilai kinerja tambahan ke-%d, berkategori \"%s\".",
					   "Jumlah nilai semua kinerja tambahan.", steps);
	*result = rounded(rules, fraction_of_scaled(sum), steps);
	return true;
}

/* SQL: nilai_tambahan(predikat[], aturan) */
PG_FUNCTION_INFO_V1(nilai_tambahan);
Datum
nilai_tambahan(PG_FUNCTION_ARGS)
{
	Nilai		result;

	if (!score_additional(fcinfo, &result, NULL))
		PG_RETURN_NULL();
	PG_RETURN_NILAI(result);
}

/* SQL: jelaskan_nilai_tambahan(predikat[], aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_tambahan);
Datum
jelaskan_nilai_tambahan(PG_FUNCTION_ARGS)
{
	Steps		steps;
	Nilai		result;

	steps_begin(&steps, fcinfo);
	(void) score_additional(fcinfo, &result, &steps);
	return (Datum) 0;
}

/* Of leaders: k/100 * weight of the assignment's scope * score/100. */
static Nilai
score_leader(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 3);
	int			category = PG_GETARG_CHAR(0) - 1;
	int64		percent = rule_value(rules, ITEM_PERSEN_TAMBAHAN, category);
	Bobot		weight = PG_GETARG_BOBOT(1);
	Nilai		score = PG_GETARG_NILAI(2);
	Fraction	product = fraction_multiply(fraction_of_scaled(percent),
											fraction_multiply(fraction_of_scaled(weight), fraction_of_scaled(score)));
	Fraction	exact = fraction_divide(product, fraction_of(int64_to_numeric(100 * 100)));

	if (steps)
		steps_add(steps, (Step) {
			.uraian = psprintf("Kinerja tambahan berkategori \"%s\" dihitung %s persen, dikali bobot lingkup penugasan dan nilainya.",
							   rule_item_key(ITEM_PERSEN_TAMBAHAN, category), fixed_point_text(percent)),
			.rumus = psprintf("%s / 100 * %s * (%s) / 100", fixed_point_text(percent),
							  fixed_point_text(weight), fixed_point_text(score)),
			.masukan = psprintf("{\"kategori\": \"%s\", \"bobot_lingkup\": %s, \"nilai\": %s}",
								rule_item_key(ITEM_PERSEN_TAMBAHAN, category),
								fixed_point_text(weight), fixed_point_text(score)),
			.hasil = steps_shown(exact),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_PERSEN_TAMBAHAN)
		});
	return rounded(rules, exact, steps);
}

/* SQL: nilai_tambahan(predikat, bobot, nilai, aturan) */
PG_FUNCTION_INFO_V1(nilai_tambahan_pimpinan);
Datum
nilai_tambahan_pimpinan(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(score_leader(fcinfo, NULL));
}

/* SQL: jelaskan_nilai_tambahan(predikat, bobot, nilai, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_tambahan_pimpinan);
Datum
jelaskan_nilai_tambahan_pimpinan(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	score_leader(fcinfo, &steps);
	return (Datum) 0;
}

/* All additional work together adds no more than this. */
static Nilai
evaluate_cap(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	int64		most = rule_value(rules, ITEM_BATAS_TAMBAHAN, 0);
	Nilai		sum = PG_GETARG_NILAI(0);

	if (steps)
		steps_add(steps, (Step) {
			.uraian = psprintf(sum > most
							   ? "Jumlah nilai kinerja tambahan melebihi %s, maka dibatasi."
							   : "Jumlah nilai kinerja tambahan tidak melebihi %s, maka tetap.", fixed_point_text(most)),
			.rumus = psprintf("least(%s, %s)", fixed_point_text(sum), fixed_point_text(most)),
			.masukan = psprintf("{\"jumlah\": %s}", fixed_point_text(sum)),
			.hasil = fixed_point_numeric(Min(sum, most)),
			.decimals = NO_ROUNDING, .basis = rule_item(rules, ITEM_BATAS_TAMBAHAN)
		});
	return Min(sum, most);
}

/* SQL: batas_tambahan(nilai, aturan) */
PG_FUNCTION_INFO_V1(batas_tambahan);
Datum
batas_tambahan(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(evaluate_cap(fcinfo, NULL));
}

/* SQL: jelaskan_batas_tambahan(nilai, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_batas_tambahan);
Datum
jelaskan_batas_tambahan(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	evaluate_cap(fcinfo, &steps);
	return (Datum) 0;
}
