/*
 * src/peringkat/distribusi_terdekat.c
 *		The nearest lawful splits: who would have to change for a unit to keep its
 *		pattern.
 *
 * Nearest is the fewest people whose rating changes, and among these the fewest
 * steps of the scale; splits that tie on both are all given.  What moves from
 * where to where is told by matching surplus and deficit in the order of the
 * scale, which needs exactly that many people and steps.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "peringkat/distribusi.h"

/* A step for each of four borders of the scale still fits an integer. */
#define PEOPLE_MAX (PG_INT32_MAX / (RATINGS - 1))
#define ROWS_MAX 10000

static const char *
rating_text(int place)
{
	return ratings_text(1 << place);
}

/* "2 orang dari Sangat Baik ke Baik, 1 orang dari …" */
static void
tell_moves(StringInfo text, const Split *origin, const Split *split)
{
	int64		change[RATINGS];
	int			to = 0;
	bool		first = true;

	for (int i = 0; i < RATINGS; i++)
		change[i] = split->count[i] - origin->count[i];
	for (int from = 0; from < RATINGS; from++)
		while (change[from] < 0)
		{
			int64		people;

			while (change[to] <= 0)
				to++;
			people = Min(-change[from], change[to]);
			change[from] += people;
			change[to] -= people;
			appendStringInfo(text, "%s%lld orang dari %s ke %s", first ? "" : ", ",
							 (long long) people, rating_text(from), rating_text(to));
			first = false;
		}
}

/* The conditions that the origin does not keep. */
static void
tell_reasons(StringInfo text, const Pattern *pattern, const Split *origin)
{
	bool		first = true;

	for (int i = 0; i < pattern->nconditions; i++)
	{
		const Condition *condition = &pattern->conditions[i];

		if (condition_met(condition, origin))
			continue;
		appendStringInfo(text, "%s%s", first ? "" : "; ", condition_text(condition));
		first = false;
	}
}

static char *
explain_split(const Pattern *pattern, const Split *origin, const Split *split)
{
	StringInfoData text;

	initStringInfo(&text);
	appendStringInfoString(&text, "Pindah ");
	tell_moves(&text, origin, split);
	appendStringInfoString(&text, ". Syarat yang semula tidak terpenuhi: ");
	tell_reasons(&text, pattern, origin);
	appendStringInfoChar(&text, '.');
	return text.data;
}

static ArrayType *
split_array(const Split *split)
{
	Datum		counts[RATINGS];

	for (int i = 0; i < RATINGS; i++)
		counts[i] = Int32GetDatum((int32) split->count[i]);
	return construct_array(counts, RATINGS, INT4OID, sizeof(int32), true, TYPALIGN_INT);
}

/* A row; without a split, only the reason. */
static void
put_row(ReturnSetInfo *result, const Split *origin, const Split *split, const char *reason)
{
	bool		nulls[4] = {split == NULL, split == NULL, split == NULL, false};
	Datum		values[4] = {0};

	if (split)
	{
		values[0] = PointerGetDatum(split_array(split));
		values[1] = Int32GetDatum((int32) split_moved(origin, split));
		values[2] = Int32GetDatum((int32) split_steps(origin, split));
	}
	values[3] = CStringGetTextDatum(reason);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/* SQL: distribusi_terdekat(integer[], text, aturan, integer) */
PG_FUNCTION_INFO_V1(distribusi_terdekat);
Datum
distribusi_terdekat(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Pattern    *pattern = pattern_read(rule_set_arg(fcinfo, 2), PG_GETARG_TEXT_PP(1));
	int32		most = PG_GETARG_INT32(3);
	int64		people;
	Split		origin = split_arg(PG_GETARG_ARRAYTYPE_P(0), &people);
	Split		nearest;
	Split	   *ties;
	int			count;

	if (people > PEOPLE_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("number of people out of range: \"%lld\"", (long long) people),
				 errdetail("The nearest split is sought for at most %d people.", PEOPLE_MAX)));
	if (most < 1 || most > ROWS_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of rows out of range: \"%d\"", most),
				 errdetail("It lies between %d and %d.", 1, ROWS_MAX)));
	InitMaterializedSRF(fcinfo, 0);
	pattern_set_people(pattern, people);
	nearest = split_search(pattern, &origin, &origin);
	if (split_violation(pattern, &nearest) > 0)
	{
		put_row(result, NULL, NULL, pattern_refusal(pattern, people));
		return (Datum) 0;
	}
	if (split_moved(&origin, &nearest) == 0)
	{
		put_row(result, &origin, &origin, "Sebaran ini sudah sah; tidak seorang pun pindah.");
		return (Datum) 0;
	}
	ties = split_ties(pattern, &origin, &nearest, most, &count);
	for (int i = 0; i < count; i++)
		put_row(result, &origin, &ties[i], explain_split(pattern, &origin, &ties[i]));
	return (Datum) 0;
}
