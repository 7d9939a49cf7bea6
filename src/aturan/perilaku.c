/*
 * src/aturan/perilaku.c
 *		PermenPANRB 6/2022: one rating of behaviour from those of its values.
 *
 * The regulation gives the seven BerAKHLAK values no weights and no way to
 * combine their levels, so the way is an agency's choice, and so is what one
 * value below expectation does to the whole.  There are three levels, so how
 * many values have each is all that any of the ways needs.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"

#define LEVELS 3

/* How many values have each level, from the lowest; levels count from 1. */
typedef struct Levels
{
	int			have[LEVELS];
	int			count;
} Levels;

/* False when there is no value or one has no level. */
static bool
read_levels(ArrayType *array, Levels *levels)
{
	const char *ordinals = ARR_DATA_PTR(array);

	memset(levels, 0, sizeof(Levels));
	levels->count = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	if (levels->count == 0 || array_contains_nulls(array))
		return false;
	for (int i = 0; i < levels->count; i++)
		levels->have[ordinals[i] - 1]++;
	return true;
}

/* The ways: each gives the level, and on request the formula that it used. */

static int
lowest_level(const Levels *levels, char **formula)
{
	const int  *have = levels->have;

	if (formula)
		*formula = psprintf("1 + (%d = 0)::int + (%d + %d = 0)::int", have[0], have[0], have[1]);
	return 1 + (have[0] == 0) + (have[0] + have[1] == 0);
}

static int
median_level(const Levels *levels, char **formula)
{
	const int  *have = levels->have;
	int			middle = (levels->count + 1) / 2;

	if (formula)
		*formula = psprintf("1 + (%d < %d)::int + (%d + %d < %d)::int",
							have[0], middle, have[0], have[1], middle);
	return 1 + (have[0] < middle) + (have[0] + have[1] < middle);
}

static int
commonest_level(const Levels *levels, char **formula)
{
	const int  *have = levels->have;

	if (formula)
		*formula = psprintf("1 + (%d < greatest(%d, %d))::int + (greatest(%d, %d) < %d)::int",
							have[0], have[1], have[2], have[0], have[1], have[2]);
	return 1 + (have[0] < Max(have[1], have[2])) + (Max(have[0], have[1]) < have[2]);
}

typedef struct Way
{
	int			(*level) (const Levels *levels, char **formula);
	const char *uraian;
} Way;

static const Way ways[] = {
	[PERILAKU_TERENDAH] = {
		lowest_level, "Dipakai tingkat terendah di antara semua nilai dasar"
	},
	[PERILAKU_MEDIAN] = {
		median_level, "Dipakai tingkat yang di tengah bila semua nilai dasar diurutkan dari yang terendah; bila yang di tengah ada dua, yang lebih rendah"
	},
	[PERILAKU_TERBANYAK] = {
		commonest_level, "Dipakai tingkat yang terbanyak; bila sama banyak, yang lebih rendah"
	},
};

/* What remains of a level when some value is below expectation. */
static int
level_after_veto(BehaviourVeto veto, int level)
{
	switch (veto)
	{
		case VETO_PALING_TINGGI_SESUAI:
			return Min(level, 2);
		case VETO_DI_BAWAH:
			return 1;
		default:
			return level;
	}
}

static const char *
level_word(int level)
{
	return rule_item_key(ITEM_MATRIKS_PREDIKAT, level - 1);
}

static void
explain_levels(const RuleItem *item, const Levels *levels, const char *ordinals, Steps *steps)
{
	for (int level = 1; level <= LEVELS; level++)
	{
		StringInfoData formula;

		initStringInfo(&formula);
		for (int i = 0; i < levels->count; i++)
			appendStringInfo(&formula, "%s(%d = %d)::int", i > 0 ? " + " : "", ordinals[i], level);
		steps_add(steps, (Step) {
			.uraian = psprintf("Tingkat %d, \"%s\", dimiliki %d dari %d nilai dasar.", level, level_word(level),
							   levels->have[level - 1], levels->count),
			.rumus = formula.data,
			.hasil = int64_to_numeric(levels->have[level - 1]),
			.decimals = NO_ROUNDING, .basis = item
		});
	}
}

static void
explain_way(const RuleItem *item, const Levels *levels, Steps *steps)
{
	const Way  *way = &ways[item->values[PERILAKU_CARA]];
	char	   *formula;
	int			level = way->level(levels, &formula);

	steps_add(steps, (Step) {
		.uraian = psprintf("%s: tingkat %d, \"%s\".", way->uraian, level, level_word(level)),
		.rumus = formula,
		.masukan = psprintf("{\"cara\": \"%s\"}",
							rule_item_word(ITEM_RATING_PERILAKU, item->values[PERILAKU_CARA])),
		.hasil = int64_to_numeric(level),
		.decimals = NO_ROUNDING, .basis = item
	});
}

static void
explain_veto(const RuleItem *item, bool any_below, int level, int result, Steps *steps)
{
	BehaviourVeto veto = item->values[PERILAKU_VETO];
	const char *why;

	if (veto == VETO_TANPA)
		why = "Satu nilai di bawah ekspektasi tidak membatasi seluruhnya";
	else if (!any_below)
		why = "Tidak ada nilai di bawah ekspektasi, maka tidak dibatasi";
	else if (veto == VETO_DI_BAWAH)
		why = "Ada nilai di bawah ekspektasi, maka seluruhnya di bawah ekspektasi";
	else
		why = "Ada nilai di bawah ekspektasi, maka paling tinggi sesuai ekspektasi";
	steps_add(steps, (Step) {
		.uraian = psprintf("%s: \"%s\".", why, level_word(result)),
		.rumus = any_below && veto != VETO_TANPA
		? psprintf("least(%d, %d)", level, veto == VETO_DI_BAWAH ? 1 : 2) : psprintf("%d", level),
		.masukan = psprintf("{\"veto\": \"%s\"}", rule_item_word(ITEM_RATING_PERILAKU, veto)),
		.hasil = int64_to_numeric(result),
		.decimals = NO_ROUNDING, .basis = item
	});
}

static bool
evaluate_behaviour(FunctionCallInfo fcinfo, int *result, Steps *steps)
{
	const RuleItem *item = rule_item(rule_set_arg(fcinfo, 1), ITEM_RATING_PERILAKU);
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	Levels		levels;
	int			level;

	if (!read_levels(array, &levels))
		return false;
	level = ways[item->values[PERILAKU_CARA]].level(&levels, NULL);
	*result = levels.have[0] > 0 ? level_after_veto(item->values[PERILAKU_VETO], level) : level;
	if (steps)
	{
		explain_levels(item, &levels, ARR_DATA_PTR(array), steps);
		explain_way(item, &levels, steps);
		explain_veto(item, levels.have[0] > 0, level, *result, steps);
	}
	return true;
}

/* SQL: rating_perilaku(ekspektasi[], aturan) */
PG_FUNCTION_INFO_V1(rating_perilaku);
Datum
rating_perilaku(PG_FUNCTION_ARGS)
{
	int			result;

	if (!evaluate_behaviour(fcinfo, &result, NULL))
		PG_RETURN_NULL();
	PG_RETURN_CHAR(result);
}

/* SQL: jelaskan_rating_perilaku(ekspektasi[], aturan) */
PG_FUNCTION_INFO_V1(jelaskan_rating_perilaku);
Datum
jelaskan_rating_perilaku(PG_FUNCTION_ARGS)
{
	Steps		steps;
	int			result;

	steps_begin(&steps, fcinfo);
	(void) evaluate_behaviour(fcinfo, &result, &steps);
	return (Datum) 0;
}
