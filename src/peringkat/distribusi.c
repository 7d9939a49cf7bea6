/*
 * src/peringkat/distribusi.c
 *		Distribution patterns: what a rule set demands of a split, and whether it
 *		is kept.
 *
 * Shares are compared as products of whole numbers, never as rounded quotients:
 * the bounds of a condition are the least and the most people that keep it.
 * The circular does not say what a majority is; the item arti_mayoritas does:
 * more than half of all people, or strictly more than every other rating has.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/butir.h"
#include "peringkat/distribusi.h"
#include "tipe/bobot.h"
#include "tipe/reading.h"

#define ALL_RATINGS ((1 << RATINGS) - 1)

/* So many that no share in percent is rounded: what such a unit cannot keep, none can. */
#define PEOPLE_PLENTY INT64CONST(2000000000)

/* ---- reading a pattern */

/* The row of an organisation's rating. */
static int
organisation_named(text *word)
{
	Words		known = rule_items[ITEM_POLA_DISTRIBUSI].keys;
	char	   *name = text_to_cstring(word);
	int			row = rule_word_index(known, name);

	/* the circular writes "Butuh Perbaikan/Cukup" */
	if (row < 0)
	{
		static const char *const second_names[] = {"Cukup", "Butuh Perbaikan/Cukup", NULL};

		if (rule_word_index(second_names, name) >= 0)
			row = rule_word_index(known, "Butuh Perbaikan");
	}
	if (row < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown rating of an organisation: \"%s\"", asnk_shown(name)),
				 errhint("The ratings of organisations are: %s.", member_list(known))));
	return row;
}

/* Rule sets count ratings from the lowest, splits from the highest. */
static int
places_of(int ratings)
{
	int			places = 0;

	for (int i = 0; i < RATINGS; i++)
		if (ratings & (1 << i))
			places |= 1 << (RATINGS - 1 - i);
	return places;
}

/* A sum, or a difference, that conditions bound or distances are made of: once. */
static void
add_form(Pattern *pattern, int plus, int minus)
{
	for (int i = 0; i < pattern->nforms; i++)
		if (pattern->forms[i].plus == plus && pattern->forms[i].minus == minus)
			return;
	pattern->forms[pattern->nforms++] = (Form) {.plus = plus, .minus = minus};
}

static void
add_condition(Pattern *pattern, ConditionKind kind, const ShareLimit *limit)
{
	Condition  *condition = &pattern->conditions[pattern->nconditions++];
	int			ratings = places_of(limit->ratings);

	*condition = (Condition) {.kind = kind, .ratings = ratings, .limit = limit};
	if (kind != CONDITION_LARGEST)
	{
		add_form(pattern, ratings, 0);
		return;
	}
	for (int i = 0; i < pattern->nforms; i++)
		if (pattern->forms[i].minus != 0 && pattern->forms[i].plus != ratings)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("pattern \"%s\" of rule set \"%s\" has two largest groups",
							organisation_text(pattern), pattern->rules->kode),
					 errdetail("In a pattern, only one set of ratings can be the majority when that means the largest group.")));
	for (int i = 0; i < RATINGS; i++)
		if (!(ratings & (1 << i)))
			add_form(pattern, ratings, 1 << i);
}

/* What a rule set demands when the organisation has this rating. */
Pattern *
pattern_read(const RuleSet *rules, text *organisation)
{
	const RuleItem *item = rule_item(rules, ITEM_POLA_DISTRIBUSI);
	const RuleItem *meaning = &rules->items[ITEM_ARTI_MAYORITAS];
	bool		largest = meaning->present && meaning->values[0] == MAYORITAS_KELOMPOK_TERBESAR;
	Pattern    *pattern = palloc0(sizeof(Pattern));

	pattern->rules = rules;
	pattern->basis = item;
	pattern->organisation = organisation_named(organisation);
	pattern->conditions = palloc((item->nlimits * 4 + 1) * sizeof(Condition));
	for (int i = 0; i < RATINGS; i++)
	{
		/* each rating, and each from the highest down to it */
		add_form(pattern, 1 << i, 0);
		add_form(pattern, (2 << i) - 1, 0);
	}
	for (int i = 0; i < item->nlimits; i++)
	{
		const ShareLimit *limit = &item->limits[i];

		if (limit->pattern != pattern->organisation)
			continue;
		if (limit->least > 0)
			add_condition(pattern, CONDITION_LEAST, limit);
		if (limit->most < BOBOT_WHOLE)
			add_condition(pattern, CONDITION_MOST, limit);
		if (limit->people > 0)
			add_condition(pattern, CONDITION_PEOPLE, limit);
		if (limit->majority)
			add_condition(pattern, largest ? CONDITION_LARGEST : CONDITION_HALF, limit);
	}
	pattern_find_directions(pattern);
	return pattern;
}

/* The bounds of a condition, for so many people. */
static void
set_bounds(Condition *condition, int64 people)
{
	const ShareLimit *limit = condition->limit;

	condition->low = PG_INT64_MIN;
	condition->high = PG_INT64_MAX;
	switch (condition->kind)
	{
		case CONDITION_LEAST:
			condition->low = (limit->least * people + BOBOT_WHOLE - 1) / BOBOT_WHOLE;
			break;
		case CONDITION_MOST:
			condition->high = limit->most * people / BOBOT_WHOLE;
			break;
		case CONDITION_PEOPLE:
			condition->low = limit->people / FIXED_POINT_SCALE;
			break;
		case CONDITION_HALF:
			condition->low = people / 2 + 1;
			break;
		case CONDITION_LARGEST:
			condition->low = 1;
			break;
	}
}

/* Set the bounds for a unit of so many people, at most 4,000,000,000,000. */
void
pattern_set_people(Pattern *pattern, int64 people)
{
	pattern->people = people;
	for (int i = 0; i < pattern->nforms; i++)
	{
		pattern->forms[i].low = pattern->forms[i].minus != 0 ? -people : 0;
		pattern->forms[i].high = people;
	}
	for (int i = 0; i < pattern->nconditions; i++)
	{
		Condition  *condition = &pattern->conditions[i];

		set_bounds(condition, people);
		for (int j = 0; j < pattern->nforms; j++)
		{
			Form	   *form = &pattern->forms[j];

			if (form->plus != condition->ratings ||
				(form->minus != 0) != (condition->kind == CONDITION_LARGEST))
				continue;
			/* more than all people are as impossible as one more than all */
			form->low = Max(form->low, Min(condition->low, people + 1));
			form->high = Min(form->high, condition->high);
		}
	}
}

/* Is there a lawful split of so many people?  Leaves the bounds set for them. */
bool
pattern_allows(Pattern *pattern, int64 people)
{
	Split		split = {{people}};

	pattern_set_people(pattern, people);
	split = split_search(pattern, NULL, &split);
	return split_violation(pattern, &split) == 0;
}

/* ---- one condition */

static int64
people_with(const Split *split, int ratings)
{
	int64		people = 0;

	for (int i = 0; i < RATINGS; i++)
		if (ratings & (1 << i))
			people += split->count[i];
	return people;
}

/* How many people have the most frequent of the other ratings; 0 without others. */
static int64
strongest_rival(const Condition *condition, const Split *split)
{
	int64		most = 0;

	for (int i = 0; i < RATINGS; i++)
		if (!(condition->ratings & (1 << i)))
			most = Max(most, split->count[i]);
	return most;
}

bool
condition_met(const Condition *condition, const Split *split)
{
	int64		people = people_with(split, condition->ratings);

	if (condition->kind == CONDITION_LARGEST)
		return condition->ratings == ALL_RATINGS ||
			people - strongest_rival(condition, split) >= condition->low;
	return people >= condition->low && people <= condition->high;
}

/* The ratings of a condition as a person would list them. */
const char *
ratings_text(int ratings)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; i < RATINGS; i++)
		if (ratings & (1 << i))
			appendStringInfo(&list, "%s%s", list.len > 0 ? " dan/atau " : "",
							 rule_item_word(ITEM_POLA_DISTRIBUSI, RATINGS - 1 - i));
	return list.data;
}

const char *
organisation_text(const Pattern *pattern)
{
	return rule_item_key(ITEM_POLA_DISTRIBUSI, pattern->organisation);
}

/* A number of percent, in units of 10^-4, without trailing zeros. */
static char *
percent_text(int64 percent)
{
	char	   *text = fixed_point_text(percent);
	char	   *end = text + strlen(text);

	while (end[-1] == '0')
		*--end = '\0';
	if (end[-1] == '.')
		*--end = '\0';
	return text;
}

/* A condition in words, such as "Sangat Baik paling banyak 70 %". */
const char *
condition_text(const Condition *condition)
{
	const char *ratings = ratings_text(condition->ratings);

	switch (condition->kind)
	{
		case CONDITION_LEAST:
			return psprintf("%s paling sedikit %s %%", ratings, percent_text(condition->limit->least));
		case CONDITION_MOST:
			return psprintf("%s paling banyak %s %%", ratings, percent_text(condition->limit->most));
		case CONDITION_PEOPLE:
			return psprintf("%s paling sedikit %lld orang", ratings, (long long) condition->low);
		case CONDITION_HALF:
			return psprintf("%s lebih dari separuh", ratings);
		case CONDITION_LARGEST:
			return psprintf("%s kelompok terbesar", ratings);
	}
	pg_unreachable();
}

/* What there is: "15 dari 20 (75 %)".  A share that is rounded says so. */
static char *
found_text(const Condition *condition, const Split *split, int64 people)
{
	int64		found = people_with(split, condition->ratings);
	int64		hundredths = people > 0 ? found * 10000 / people : 0;
	char	   *count = psprintf("%lld dari %lld", (long long) found, (long long) people);

	if (people == 0)
		return count;
	if (hundredths * people == found * 10000)
		return psprintf("%s (%s %%)", count, percent_text(hundredths * 100));
	return psprintf("%s (antara %s dan %s %%)", count, percent_text(hundredths * 100),
					percent_text((hundredths + 1) * 100));
}

/* What it should be, as a number of people. */
static char *
demanded_text(const Condition *condition, const Split *split, int64 people)
{
	switch (condition->kind)
	{
		case CONDITION_MOST:
			return psprintf("paling banyak %lld dari %lld", (long long) condition->high, (long long) people);
		case CONDITION_LARGEST:
			return psprintf("lebih dari %lld, yang terbanyak di antara predikat lain",
							(long long) strongest_rival(condition, split));
		default:
			return psprintf("paling sedikit %lld dari %lld", (long long) condition->low, (long long) people);
	}
}

/* Why so many people have no lawful split.  Sets the bounds for others. */
const char *
pattern_refusal(Pattern *pattern, int64 people)
{
	if (pattern_allows(pattern, PEOPLE_PLENTY))
		return psprintf("unit terlalu kecil: tidak ada sebaran yang sah bagi %lld orang bila predikat organisasi %s; gabungkan dengan unit lain",
						(long long) people, organisation_text(pattern));
	return psprintf("syarat bagi predikat organisasi %s saling bertentangan: tidak ada sebaran yang sah",
					organisation_text(pattern));
}

/* ---- SQL */

/* A split from an array of five integers, and how many people it has. */
Split
split_arg(ArrayType *array, int64 *people)
{
	const int32 *counts = rating_counts(array);
	Split		split;

	*people = 0;
	for (int i = 0; i < RATINGS; i++)
	{
		split.count[i] = counts[i];
		*people += counts[i];
	}
	return split;
}

/* SQL: distribusi_layak(integer, text, aturan) */
PG_FUNCTION_INFO_V1(distribusi_layak);
Datum
distribusi_layak(PG_FUNCTION_ARGS)
{
	int32		people = PG_GETARG_INT32(0);

	people_check(people);
	PG_RETURN_BOOL(pattern_allows(pattern_read(rule_set_arg(fcinfo, 2), PG_GETARG_TEXT_PP(1)), people));
}

/* The source of a condition: also of what a majority is, where that is said. */
static const char *
condition_basis(const Pattern *pattern, const Condition *condition)
{
	const RuleItem *meaning = &pattern->rules->items[ITEM_ARTI_MAYORITAS];

	if (condition->limit->majority && meaning->present &&
		(condition->kind == CONDITION_HALF || condition->kind == CONDITION_LARGEST))
		return psprintf("%s; arti mayoritas: %s", pattern->basis->dasar, meaning->dasar);
	return pattern->basis->dasar;
}

static void
put_row(ReturnSetInfo *result, const char *item, bool met, const char *found,
		const char *demanded, const char *basis)
{
	bool		nulls[5] = {false};
	Datum		values[5];

	values[0] = CStringGetTextDatum(item);
	values[1] = BoolGetDatum(met);
	values[2] = CStringGetTextDatum(found);
	values[3] = CStringGetTextDatum(demanded);
	values[4] = CStringGetTextDatum(basis);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/* SQL: periksa_distribusi(integer[], text, aturan) */
PG_FUNCTION_INFO_V1(periksa_distribusi);
Datum
periksa_distribusi(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Pattern    *pattern = pattern_read(rule_set_arg(fcinfo, 2), PG_GETARG_TEXT_PP(1));
	int64		people;
	Split		split = split_arg(PG_GETARG_ARRAYTYPE_P(0), &people);
	bool		lawful = true;

	InitMaterializedSRF(fcinfo, 0);
	pattern_set_people(pattern, people);
	for (int i = 0; i < pattern->nconditions; i++)
	{
		const Condition *condition = &pattern->conditions[i];

		bool		met = condition_met(condition, &split);

		lawful = lawful && met;
		put_row(result, condition_text(condition), met,
				found_text(condition, &split, people), demanded_text(condition, &split, people),
				condition_basis(pattern, condition));
	}
	if (!lawful && !pattern_allows(pattern, people))
		put_row(result, pattern_refusal(pattern, people), false,
				psprintf("%lld orang", (long long) people),
				"jumlah orang yang punya sebaran yang sah", pattern->basis->dasar);
	return (Datum) 0;
}
