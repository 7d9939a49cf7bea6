/*
 * src/peringkat/ukuran_unit.c
 *		How units of given sizes are best pooled.
 *
 * Dynamic programming over how many units of each number of people are still to
 * be pooled: every pool must have a lawful split; as few units as possible are
 * left, and there are as many pools as possible.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "port/pg_bitutils.h"

#include "asn_kinerja.h"
#include "peringkat/ukuran_unit.h"

static void
too_many(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("too many units of different sizes to be pooled at once"),
			 errdetail("At most %d combinations of their sizes are compared, %d with those that may be drawn in.",
					   STATES_MAX, WORK_MAX),
			 errhint("Pool the units of one parent at a time.")));
}

/* A search with room for every state. */
Search *
sizes_begin(Pattern *pattern)
{
	Search	   *search = palloc0(sizeof(Search));

	search->pattern = pattern;
	search->digits = palloc(STATES_MAX * sizeof(uint64));
	search->cost = palloc(STATES_MAX * sizeof(int64));
	search->pools = palloc(STATES_MAX * sizeof(int));
	return search;
}

static bool
is_lawful(const Search *search, int state)
{
	int64		people = 0;

	for (int i = 0; i < search->nsizes; i++)
		people += state_units(search, state, i) * search->people[i];
	return pattern_allows(search->pattern, people);
}

/* Take the units that are to be pooled, by size. */
void
sizes_read(Search *search, Unit *units, int count)
{
	int64		states = 1;
	int64		people = 0;
	int			members = 0;
	int			shift = 0;

	search->nsizes = 0;
	search->guards = 0;
	for (int i = 0; i < count; i++)
	{
		int			size = 0;

		if (units[i].pool != POOL_OPEN)
			continue;
		while (size < search->nsizes && search->people[size] != units[i].people)
			size++;
		if (size == search->nsizes)
		{
			if (size == SIZES_MAX)
				too_many();
			search->people[size] = units[i].people;
			search->units[size] = 0;
			search->nsizes++;
		}
		search->units[size]++;
		units[i].size = size;
		people += units[i].people;
		members++;
	}
	if (people > PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("number of people out of range: \"%lld\"", (long long) people),
				 errdetail("The units to be pooled have at most %d people together.", PG_INT32_MAX)));
	for (int i = 0; i < search->nsizes; i++)
	{
		search->weight[i] = (int) states;
		states *= search->units[i] + 1;
		if (states > STATES_MAX)
			too_many();
		search->shift[i] = shift;
		shift += pg_leftmost_one_pos32(search->units[i]) + 2;
		search->guards |= UINT64CONST(1) << (shift - 1);
	}
	search->nstates = (int) states;
	search->work += states;
	if (search->work > WORK_MAX)
		too_many();
	search->left_cost = members + 1;
}

/*
 * The cost of every state, from the empty one on.  A unit of the last size that a
 * state has is left, or in a pool of which that is the last size; such pools were
 * found since that size began.  A pool that could be two is never best.
 */
void
sizes_search(Search *search)
{
	int			size = -1;
	int			from = 0;

	search->npools = 0;
	search->digits[0] = 0;
	search->cost[0] = 0;
	for (int state = 1; state < search->nstates; state++)
	{
		int64		best;

		CHECK_FOR_INTERRUPTS();
		if (size + 1 < search->nsizes && state == search->weight[size + 1])
		{
			size++;
			from = search->npools;
		}
		search->digits[state] = search->digits[state - search->weight[size]] +
			(UINT64CONST(1) << search->shift[size]);
		best = search->cost[state - search->weight[size]] + search->left_cost;
		for (int i = from; i < search->npools; i++)
			if (state_within(search, search->pools[i], state))
				best = Min(best, search->cost[state - search->pools[i]] - 1);
		if (best > -1 && is_lawful(search, state))
		{
			search->pools[search->npools++] = state;
			best = -1;
		}
		search->cost[state] = best;
	}
}

/* The pools that lead on to the best, with a unit of one size. */
int *
sizes_pools(const Search *search, int state, int size, int *count)
{
	int		   *list = palloc(Max(search->npools, 1) * sizeof(int));

	*count = 0;
	for (int i = 0; i < search->npools; i++)
	{
		int			pool = search->pools[i];

		if (state_units(search, pool, size) > 0 && state_within(search, pool, state) &&
			search->cost[state - pool] - 1 == search->cost[state])
			list[(*count)++] = pool;
	}
	return list;
}
