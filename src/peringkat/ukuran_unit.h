/*
 * src/peringkat/ukuran_unit.h
 *		Units that are to be pooled, by their numbers of people.
 */
#ifndef ASN_KINERJA_UKURAN_UNIT_H
#define ASN_KINERJA_UKURAN_UNIT_H

#include "peringkat/distribusi.h"

/* The work that may be done: states of one search, and of all together. */
#define STATES_MAX 65536
#define WORK_MAX 1000000
#define SIZES_MAX 16			/* so many sizes have that many states at least */

typedef struct Unit
{
	char	   *name;
	int32		people;
	bool		lawful;
	int			size;			/* index of its number of people, while it is to be pooled */
	int			pool;			/* index of the first unit of its pool, or POOL_... */
} Unit;

#define POOL_OPEN (-1)			/* to be pooled */
#define POOL_NONE (-2)			/* no lawful pool has room for it */
#define POOL_ALONE (-3)			/* lawful alone */

/*
 * The units to be pooled, by size.  A state is how many of each size remain: a
 * number in a mixed radix, so that what is part of a state has a lower one.  It is
 * also kept with every digit in bits of its own, below a bit that is 0: a whole
 * subtraction then compares all digits.  That takes at most 16 bits for the digits,
 * 16 for rounding their widths up, and 16 between them.
 */
typedef struct Search
{
	Pattern    *pattern;
	int			nsizes;
	int64		people[SIZES_MAX];
	int			units[SIZES_MAX];	/* of that size */
	int			weight[SIZES_MAX];	/* of one unit of that size in a state */
	int			shift[SIZES_MAX];
	uint64		guards;			/* the bits between the digits */
	int			nstates;
	int64		work;			/* states of all searches so far */
	uint64	   *digits;			/* of each state */
	int64	   *cost;			/* of each state: units left * left_cost - pools */
	int64		left_cost;
	int		   *pools;			/* states that are one lawful pool and not two */
	int			npools;
} Search;

/* How many units of a size a state has. */
static inline int
state_units(const Search *search, int state, int size)
{
	return state / search->weight[size] % (search->units[size] + 1);
}

/* Is one state part of another: no more units of any size? */
static inline bool
state_within(const Search *search, int part, int whole)
{
	return (((search->digits[whole] | search->guards) - search->digits[part]) &
			search->guards) == search->guards;
}

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern Search *sizes_begin(Pattern *pattern);
extern void sizes_read(Search *search, Unit *units, int count);
extern void sizes_search(Search *search);
extern int *sizes_pools(const Search *search, int state, int size, int *count);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_UKURAN_UNIT_H */
