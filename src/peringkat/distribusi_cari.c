/*
 * src/peringkat/distribusi_cari.c
 *		The search over splits: lawful first, then nearest.
 *
 * What is to be as small as possible is compared in this order: by how much the
 * conditions are broken; how many people change their rating; by how many steps;
 * and last the split itself, as an array.  Each of these is a sum of convex
 * functions of single "forms": sums of counts, or a sum less another count.
 *
 * Therefore local search is exact.  The difference between a split and a better
 * one is a sum of directions that agree with it in sign in every form; each of
 * them can be added by itself, and by convexity one of them is an improvement.
 * These directions are finitely many: the ones that are not themselves a sum of
 * two that agree in sign (the Graver basis of the forms).  For every sum of five
 * counts they have entries of at most 2; with the differences between one sum and
 * the counts outside of it, at most 4.  A split that none of them improves is the
 * best.  Long steps come first, so that a million people take no longer than ten.
 */
#include "postgres.h"

#include "miscadmin.h"

#include "asn_kinerja.h"
#include "peringkat/distribusi.h"

/* Entries of directions: for sums only, and with a largest group. */
#define RADIUS_SUMS 2
#define RADIUS_LARGEST 4

/* What is to be small, the most important first. */
typedef struct Score
{
	int64		violation;
	int64		moved;
	int64		steps;
} Score;

/* ---- the directions */

static int
form_change(const Form *form, const Direction *direction)
{
	int			change = 0;

	for (int i = 0; i < RATINGS; i++)
	{
		if (form->plus & (1 << i))
			change += direction->change[i];
		if (form->minus & (1 << i))
			change -= direction->change[i];
	}
	return change;
}

/* A direction that may be one of those sought, and how it changes each form. */
typedef struct Candidate
{
	Direction	direction;
	int			size;			/* by how much it changes all forms together */
	int8		changes[FORMS_MAX];
} Candidate;

static int
compare_candidates(const void *left, const void *right)
{
	return ((const Candidate *) left)->size - ((const Candidate *) right)->size;
}

/* Is the smaller one, or its opposite, contained in the other in every form? */
static bool
is_part(const Candidate *smaller, const Candidate *other, int nforms, int sign)
{
	for (int i = 0; i < nforms; i++)
	{
		int			part = sign * smaller->changes[i];
		int			whole = other->changes[i];

		if (part > 0 ? whole < part : part < 0 && whole > part)
			return false;
	}
	return true;
}

/* Half of all vectors within the radius: the one of each pair of opposites
 * whose first entry that is not 0 is negative. */
static Candidate *
list_candidates(const Pattern *pattern, int radius, int *count)
{
	int			width = 2 * radius + 1;
	int			all = width * width * width * width;
	Candidate  *list = palloc(all / 2 * sizeof(Candidate));

	*count = 0;
	for (int code = 0; code < all / 2; code++)
	{
		Candidate  *candidate = &list[*count];
		int			rest = code;
		int			last = 0;

		for (int i = RATINGS - 2; i >= 0; i--)
		{
			candidate->direction.change[i] = rest % width - radius;
			last -= candidate->direction.change[i];
			rest /= width;
		}
		if (last < -radius || last > radius)
			continue;
		candidate->direction.change[RATINGS - 1] = last;
		candidate->size = 0;
		for (int i = 0; i < pattern->nforms; i++)
		{
			candidate->changes[i] = form_change(&pattern->forms[i], &candidate->direction);
			candidate->size += candidate->changes[i] < 0 ? -candidate->changes[i] : candidate->changes[i];
		}
		(*count)++;
	}
	return list;
}

static void
compute_directions(Pattern *pattern)
{
	int			radius = RADIUS_SUMS;
	int			ncandidates;
	int			nkept = 0;
	Candidate  *candidates;

	for (int i = 0; i < pattern->nforms; i++)
		if (pattern->forms[i].minus != 0)
			radius = RADIUS_LARGEST;
	candidates = list_candidates(pattern, radius, &ncandidates);
	qsort(candidates, ncandidates, sizeof(Candidate), compare_candidates);
	for (int i = 0; i < ncandidates; i++)
	{
		bool		composed = false;

		for (int j = 0; j < nkept && !composed; j++)
			composed = is_part(&candidates[j], &candidates[i], pattern->nforms, 1) ||
				is_part(&candidates[j], &candidates[i], pattern->nforms, -1);
		if (!composed)
			candidates[nkept++] = candidates[i];
	}
	if (2 * nkept > DIRECTIONS_MAX)
		elog(ERROR, "more directions than there can be: %d", 2 * nkept);
	pattern->ndirections = 2 * nkept;
	for (int i = 0; i < nkept; i++)
		for (int j = 0; j < RATINGS; j++)
		{
			pattern->directions[2 * i].change[j] = candidates[i].direction.change[j];
			pattern->directions[2 * i + 1].change[j] = -candidates[i].direction.change[j];
		}
	pfree(candidates);
}

/* Do two patterns bound the same sums and differences? */
static bool
same_forms(const Pattern *left, const Pattern *right)
{
	if (left->nforms != right->nforms)
		return false;
	for (int i = 0; i < left->nforms; i++)
		if (left->forms[i].plus != right->forms[i].plus ||
			left->forms[i].minus != right->forms[i].minus)
			return false;
	return true;
}

/*
 * The directions for the forms of a pattern, each with its opposite.  They depend
 * on nothing else, so those of each row of the rule set are kept.
 */
void
pattern_find_directions(Pattern *pattern)
{
	static Pattern known[RATINGS];
	Pattern    *same = &known[pattern->organisation];

	if (!same_forms(same, pattern))
	{
		compute_directions(pattern);
		memcpy(same->forms, pattern->forms, sizeof(same->forms));
		memcpy(same->directions, pattern->directions, sizeof(same->directions));
		same->nforms = pattern->nforms;
		same->ndirections = pattern->ndirections;
		return;
	}
	memcpy(pattern->directions, same->directions, sizeof(pattern->directions));
	pattern->ndirections = same->ndirections;
}

/* ---- the measure */

/* By how many people the conditions are broken, in all. */
int64
split_violation(const Pattern *pattern, const Split *split)
{
	int64		violation = 0;

	for (int i = 0; i < pattern->nforms; i++)
	{
		const Form *form = &pattern->forms[i];
		int64		value = 0;

		for (int j = 0; j < RATINGS; j++)
		{
			if (form->plus & (1 << j))
				value += split->count[j];
			if (form->minus & (1 << j))
				value -= split->count[j];
		}
		if (value < form->low)
			violation += form->low - value;
		if (value > form->high)
			violation += value - form->high;
	}
	return violation;
}

/* How many people have another rating than before. */
int64
split_moved(const Split *origin, const Split *split)
{
	int64		moved = 0;

	for (int i = 0; i < RATINGS; i++)
		moved += Max(split->count[i] - origin->count[i], 0);
	return moved;
}

/* By how many steps of the scale they move, together. */
int64
split_steps(const Split *origin, const Split *split)
{
	int64		ahead = 0;
	int64		steps = 0;

	for (int i = 0; i < RATINGS; i++)
	{
		ahead += split->count[i] - origin->count[i];
		steps += ahead < 0 ? -ahead : ahead;
	}
	return steps;
}

/* Without an origin, only lawfulness is asked for. */
static Score
split_score(const Pattern *pattern, const Split *origin, const Split *split)
{
	Score		score = {split_violation(pattern, split), 0, 0};

	if (origin)
	{
		score.moved = split_moved(origin, split);
		score.steps = split_steps(origin, split);
	}
	return score;
}

static int
compare_int64(int64 left, int64 right)
{
	return (left > right) - (left < right);
}

static int
compare_scores(const Score *left, const Score *right)
{
	int			order = compare_int64(left->violation, right->violation);

	if (order == 0)
		order = compare_int64(left->moved, right->moved);
	if (order == 0)
		order = compare_int64(left->steps, right->steps);
	return order;
}

static int
compare_splits(const Split *left, const Split *right)
{
	int			order = 0;

	for (int i = 0; i < RATINGS && order == 0; i++)
		order = compare_int64(left->count[i], right->count[i]);
	return order;
}

/* ---- the search */

static Split
split_plus(const Split *split, const Direction *direction, int64 times)
{
	Split		result;

	for (int i = 0; i < RATINGS; i++)
		result.count[i] = split->count[i] + times * direction->change[i];
	return result;
}

/* The best step of one length from here; false when none is an improvement. */
static bool
improve(const Pattern *pattern, const Split *origin, Split *split, Score *score, int64 length)
{
	Split		best = *split;

	for (int i = 0; i < pattern->ndirections; i++)
	{
		Split		other = split_plus(split, &pattern->directions[i], length);
		Score		reached = split_score(pattern, origin, &other);
		int			order = compare_scores(&reached, score);

		if (order < 0 || (order == 0 && origin && compare_splits(&other, &best) < 0))
		{
			best = other;
			*score = reached;
		}
	}
	if (compare_splits(&best, split) == 0)
		return false;
	*split = best;
	return true;
}

/*
 * The best split of as many people as there are in start: the least unlawful,
 * among these the nearest to the origin, among these the first as an array.
 * Without an origin, any lawful one will do.
 */
Split
split_search(const Pattern *pattern, const Split *origin, const Split *start)
{
	Split		split = *start;
	Score		score = split_score(pattern, origin, &split);
	int64		length = 1;

	while (length <= pattern->people / 2)
		length *= 2;
	for (; length > 0; length /= 2)
		while ((origin || score.violation > 0) &&
			   improve(pattern, origin, &split, &score, length))
			CHECK_FOR_INTERRUPTS();
	return split;
}

/* The place of a split in an ascending list, or where it would stand. */
static int
place_of(const Split *list, int count, const Split *split, bool *there)
{
	int			low = 0;
	int			high = count;

	*there = false;
	while (low < high)
	{
		int			middle = low + (high - low) / 2;
		int			order = compare_splits(&list[middle], split);

		*there = *there || order == 0;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/*
 * The splits that are as good as the first, ascending, as many as wanted.
 *
 * Each of them is reached from an earlier one by one direction: of the
 * directions that make up its difference to the first, one is positive in the
 * first entry in which they differ, and taking it back leads to a split that is as
 * good and stands before it.  So the list grows behind the place that is looked
 * at, and what falls off its end has enough others before it.
 */
Split *
split_ties(const Pattern *pattern, const Split *origin, const Split *first,
		   int most, int *count)
{
	Score		score = split_score(pattern, origin, first);
	int			room = Min(most, 64);
	Split	   *list = palloc(room * sizeof(Split));

	list[0] = *first;
	*count = 1;
	for (int i = 0; i < *count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		for (int j = 0; j < pattern->ndirections; j++)
		{
			Split		other = split_plus(&list[i], &pattern->directions[j], 1);
			Score		reached;
			bool		there;
			int			place;

			if (compare_splits(&other, &list[i]) < 0)
				continue;
			reached = split_score(pattern, origin, &other);
			if (compare_scores(&reached, &score) != 0)
				continue;
			place = place_of(list, *count, &other, &there);
			if (there || place == most)
				continue;
			if (*count == room && room < most)
			{
				room = Min(most, 2 * room);
				list = repalloc(list, room * sizeof(Split));
			}
			if (*count < room)
				(*count)++;
			memmove(&list[place + 1], &list[place], (*count - 1 - place) * sizeof(Split));
			list[place] = other;
		}
	}
	return list;
}
