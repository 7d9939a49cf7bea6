/*
 * src/peringkat/gabungkan_unit.c
 *		Pools of sibling units that are too small to keep a distribution pattern.
 *
 * A unit that has a lawful split stays alone.  The others are pooled: as few as
 * possible are left without a lawful pool, then as few lawful units as possible
 * are drawn in, then there are as many pools as possible; of the proposals that
 * tie, the first by the names of their units, compared byte by byte.  What is best
 * is decided by sizes alone (ukuran_unit.c); names come in when the best proposal
 * is written down.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "peringkat/distribusi.h"
#include "peringkat/ukuran_unit.h"
#include "tipe/reading.h"

/* Lawful units that may be drawn in. */
#define DRAWN_MAX 3

/* A proposal: the pool of each unit. */
typedef struct Proposal
{
	int			left;			/* too small and in no lawful pool */
	int			pools;
	int		   *pool;			/* of each unit */
} Proposal;

/* ---- the units */

static int
compare_units(const void *left, const void *right)
{
	return strcmp(((const Unit *) left)->name, ((const Unit *) right)->name);
}

static void
check_name_array(ArrayType *array)
{
	if (ARR_NDIM(array) > 1 || array_contains_nulls(array))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("array \"%s\" has the wrong shape", "unit"),
				 errdetail("It has one dimension, and none of its elements is NULL.")));
}

/* The units in the order of their names, so that the arrays' order is forgotten. */
static Unit *
read_units(ArrayType *names, ArrayType *people, int *count)
{
	Datum	   *datums;
	const int32 *numbers = (const int32 *) ARR_DATA_PTR(people);
	Unit	   *units;

	check_name_array(names);
	deconstruct_array(names, TEXTOID, -1, false, TYPALIGN_INT, &datums, NULL, count);
	if (ArrayGetNItems(ARR_NDIM(people), ARR_DIMS(people)) != *count ||
		ARR_NDIM(people) > 1 || array_contains_nulls(people))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("array \"%s\" has the wrong shape", "cacah"),
				 errdetail("It has one dimension and %d elements, none of them NULL.", *count)));
	units = palloc0(Max(*count, 1) * sizeof(Unit));
	for (int i = 0; i < *count; i++)
	{
		units[i].name = TextDatumGetCString(datums[i]);
		units[i].people = numbers[i];
		people_check(numbers[i]);
	}
	qsort(units, *count, sizeof(Unit), compare_units);
	for (int i = 1; i < *count; i++)
		if (strcmp(units[i - 1].name, units[i].name) == 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unit \"%s\" is given twice", asnk_shown(units[i].name)),
					 errhint("Give each unit once, with all of its people.")));
	return units;
}

/* ---- from sizes to names */

/* Can what is there grow to one of the pools, by units that stand behind? */
static bool
can_grow(const Search *search, int sofar, const int *behind, const int *pools, int npools)
{
	for (int i = 0; i < npools; i++)
	{
		bool		possible = state_within(search, sofar, pools[i]);

		for (int size = 0; size < search->nsizes && possible; size++)
			possible = state_units(search, pools[i], size) - state_units(search, sofar, size) <= behind[size];
		if (possible)
			return true;
	}
	return false;
}

/* The first pool by the names of its units that has the given one; its state. */
static int
write_pool(const Search *search, Unit *units, int count, int first,
		   const int *pools, int npools)
{
	int			behind[SIZES_MAX] = {0};
	int			sofar = search->weight[units[first].size];

	units[first].pool = first;
	for (int i = first + 1; i < count; i++)
		if (units[i].pool == POOL_OPEN)
			behind[units[i].size]++;
	for (int i = first + 1; i < count; i++)
	{
		/* a pool that is complete stands before one that goes on */
		for (int j = 0; j < npools; j++)
			if (pools[j] == sofar)
				return sofar;
		if (units[i].pool != POOL_OPEN)
			continue;
		behind[units[i].size]--;
		if (state_units(search, sofar, units[i].size) == search->units[units[i].size] ||
			!can_grow(search, sofar + search->weight[units[i].size], behind, pools, npools))
			continue;
		sofar += search->weight[units[i].size];
		units[i].pool = first;
	}
	return sofar;
}

/* The best proposal for the units that are to be pooled. */
static Proposal
propose(Search *search, Unit *units, int count)
{
	Proposal	proposal = {0, 0, palloc(Max(count, 1) * sizeof(int))};
	int			state;

	sizes_read(search, units, count);
	sizes_search(search);
	state = search->nstates - 1;
	for (int i = 0; i < count; i++)
	{
		int			npools;
		int		   *pools;

		CHECK_FOR_INTERRUPTS();
		if (units[i].pool != POOL_OPEN)
			continue;
		pools = sizes_pools(search, state, units[i].size, &npools);
		if (npools == 0)
		{
			units[i].pool = POOL_NONE;
			state -= search->weight[units[i].size];
			proposal.left++;
		}
		else
		{
			state -= write_pool(search, units, count, i, pools, npools);
			proposal.pools++;
		}
		pfree(pools);
	}
	for (int i = 0; i < count; i++)
		proposal.pool[i] = units[i].pool;
	return proposal;
}

/* ---- units that are lawful alone, drawn in */

/*
 * Is one proposal better than another?  Of equally good ones the first by names:
 * pools are compared as lists of units, in their order, and a unit that is left
 * stands behind every pool.
 */
static bool
is_better(const Proposal *left, const Proposal *right, int count)
{
	if (left->left != right->left)
		return left->left < right->left;
	if (left->pools != right->pools)
		return left->pools > right->pools;
	for (int first = 0; first < count; first++)
	{
		bool		here = left->pool[first] == first;
		bool		there = right->pool[first] == first;

		if ((left->pool[first] == POOL_NONE) != (right->pool[first] == POOL_NONE))
			return right->pool[first] == POOL_NONE;
		if (here != there)
			return here;
		for (int i = first + 1; i < count && here; i++)
			if ((left->pool[i] == first) != (right->pool[i] == first))
			{
				/* the one that has the unit goes on with it, the other with a
				 * later one, or ends and so stands before */
				const Proposal *other = left->pool[i] == first ? right : left;
				bool		goes_on = false;

				for (int j = i + 1; j < count; j++)
					goes_on = goes_on || other->pool[j] == first;
				return goes_on == (left->pool[i] == first);
			}
	}
	return false;
}

/*
 * Try every choice of lawful units, so many and from the given one on, and keep
 * the best.  Of units with the same number of people the first are drawn: a
 * proposal with an earlier name in the place of a later one stands before.
 */
static void
draw_units(Search *search, Unit *units, int count, int from, int many,
		   Proposal *best)
{
	Proposal	proposal;

	if (many > 0)
	{
		for (int i = from; i < count; i++)
		{
			bool		first = true;

			CHECK_FOR_INTERRUPTS();
			for (int j = 0; j < i && first; j++)
				first = units[j].pool != POOL_ALONE || units[j].people != units[i].people;
			if (units[i].pool != POOL_ALONE || !first)
				continue;
			units[i].pool = POOL_OPEN;
			draw_units(search, units, count, i + 1, many - 1, best);
			units[i].pool = POOL_ALONE;
		}
		return;
	}
	proposal = propose(search, units, count);
	for (int i = 0; i < count; i++)
		if (units[i].pool != POOL_ALONE)
			units[i].pool = POOL_OPEN;
	if (best->pool && !is_better(&proposal, best, count))
	{
		pfree(proposal.pool);
		return;
	}
	if (best->pool)
		pfree(best->pool);
	*best = proposal;
}

/* The best proposal; more units are drawn in only when fewer are left then. */
static void
pool_units(Pattern *pattern, Unit *units, int count)
{
	Search	   *search = sizes_begin(pattern);
	Proposal	best = {0};

	for (int i = 0; i < count; i++)
	{
		units[i].lawful = pattern_allows(pattern, units[i].people);
		units[i].pool = units[i].lawful ? POOL_ALONE : POOL_OPEN;
	}
	draw_units(search, units, count, 0, 0, &best);
	for (int drawn = 1; drawn <= DRAWN_MAX && best.left > 0; drawn++)
	{
		Proposal	other = {0};

		draw_units(search, units, count, 0, drawn, &other);
		if (other.pool && other.left < best.left)
			best = other;
	}
	for (int i = 0; i < count; i++)
		units[i].pool = best.pool[i];
}

/* ---- SQL */

/* "A (1 orang), B (2 orang)": the units of a pool that are lawful alone, or not. */
static char *
list_units(const Unit *units, int count, int pool, bool lawful)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; i < count; i++)
		if (units[i].pool == pool && units[i].lawful == lawful)
			appendStringInfo(&list, "%s%s (%d orang)", list.len > 0 ? ", " : "",
							 units[i].name, units[i].people);
	return list.data;
}

static char *
explain_pool(const Unit *units, int count, int pool, int64 people)
{
	char	   *drawn = list_units(units, count, pool, true);

	return psprintf("Digabung, sebab sendiri tidak punya sebaran yang sah: %s.%s%s%s Bersama, %lld orang, ada sebaran yang sah.",
					list_units(units, count, pool, false),
					*drawn ? " Ikut ditarik, meski layak sendiri: " : "", drawn, *drawn ? "." : "",
					(long long) people);
}

/* The row of the pool that begins with a unit, or of the unit alone. */
static void
put_row(ReturnSetInfo *result, int number, const Unit *units, int count, int first)
{
	bool		pooled = units[first].pool == first;
	bool		nulls[5] = {false};
	Datum		values[5];
	Datum	   *names = palloc(count * sizeof(Datum));
	int			nnames = 0;
	int64		people = 0;

	for (int i = first; i < count; i++)
		if (i == first || (pooled && units[i].pool == first))
		{
			names[nnames++] = CStringGetTextDatum(units[i].name);
			people += units[i].people;
		}
	values[0] = Int32GetDatum(number);
	values[1] = PointerGetDatum(construct_array(names, nnames, TEXTOID, -1, false, TYPALIGN_INT));
	values[2] = Int32GetDatum((int32) people);
	values[3] = BoolGetDatum(units[first].pool != POOL_NONE);
	values[4] = CStringGetTextDatum(pooled ? explain_pool(units, count, first, people)
									: units[first].lawful ? "Layak sendiri: ada sebaran yang sah."
									: "Sendiri tidak punya sebaran yang sah, dan tidak ada gabungan dengan unit lain yang punya.");
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	pfree(names);
}

/* SQL: gabungkan_unit(text[], integer[], text, aturan) */
PG_FUNCTION_INFO_V1(gabungkan_unit);
Datum
gabungkan_unit(PG_FUNCTION_ARGS)
{
	Pattern    *pattern = pattern_read(rule_set_arg(fcinfo, 3), PG_GETARG_TEXT_PP(2));
	int			count;
	int			number = 0;
	Unit	   *units = read_units(PG_GETARG_ARRAYTYPE_P(0), PG_GETARG_ARRAYTYPE_P(1), &count);

	InitMaterializedSRF(fcinfo, 0);
	pool_units(pattern, units, count);
	for (int i = 0; i < count; i++)
		if (units[i].pool == i || units[i].pool == POOL_ALONE || units[i].pool == POOL_NONE)
			put_row((ReturnSetInfo *) fcinfo->resultinfo, ++number, units, count, i);
	return (Datum) 0;
}
