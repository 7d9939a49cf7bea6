/*
 * src/peringkat/alokasi.h
 *		Exact apportionment: for other rooms the two entries by largest remainder,
 *		for the explanation how the seats came about.
 */
#ifndef ASN_KINERJA_ALOKASI_H
#define ASN_KINERJA_ALOKASI_H

#include "fmgr.h"
#include "utils/numeric.h"

/* One share's claim to seats. */
typedef struct Claim
{
	Numeric		share;
	int64		whole;			/* whole part of the quota */
	Numeric		rest;			/* numerator of the remainder; NULL: it is ... */
	int64		small_rest;		/* ... this one */
	int64		least;			/* bounds, in seats */
	int64		most;
	bool		has_least;		/* did somebody set them? */
	bool		has_most;
	int64		seats;
} Claim;

typedef struct Apportionment
{
	int64		seats;
	Numeric		total;			/* sum of the shares; NULL when they are small */
	int			nclaims;
	Claim	   *claims;
	int		   *order;			/* places by remainder, the largest first */
	int64		level;
	int64		left;			/* seats that went by remainder */
} Apportionment;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/*
 * So many seats in proportion to the weights, which are not negative and not
 * all zero; of equal remainders the earlier place wins.  result has room for
 * as many numbers as there are weights, and adds up to seats.
 */
extern void apportion_counts(int64 seats, const int64 *weights, int nweights,
							 int64 *result);
extern void apportion_numeric(int64 seats, const Numeric *weights, int nweights,
							  int64 *result);

/* Arguments: n, porsi, maks, min.  False when the result is NULL. */
extern bool apportion_args(FunctionCallInfo fcinfo, Apportionment *all);
extern int	claim_compare_rests(const Claim *left, const Claim *right);

/* What a claim has when a level is full. */
static inline int64
claim_seats_at(const Claim *claim, int64 level)
{
	return Max(claim->least, Min(claim->most, claim->whole + level));
}

/* Does the claim take part when the seats of the next level are handed out? */
static inline bool
claim_is_open(const Claim *claim, int64 level)
{
	return claim->whole + level >= claim->least && claim->whole + level < claim->most;
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_ALOKASI_H */
