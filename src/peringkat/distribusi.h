/*
 * src/peringkat/distribusi.h
 *		Distribution patterns: how many people of a unit may have which rating.
 *
 * A split of n people is how many have each of the five ratings, from Sangat
 * Baik to Sangat Kurang.  What a rule set demands of it is read once, here;
 * whether a unit can be lawful, what is wrong with a split, and which lawful
 * split is nearest are all answered from that reading.
 */
#ifndef ASN_KINERJA_DISTRIBUSI_H
#define ASN_KINERJA_DISTRIBUSI_H

#include "agregat/sebaran_predikat.h"
#include "aturan/aturan.h"

/* The number of people with each rating, from Sangat Baik to Sangat Kurang. */
typedef struct Split
{
	int64		count[RATINGS];
} Split;

typedef enum ConditionKind
{
	CONDITION_LEAST,			/* a share in percent */
	CONDITION_MOST,
	CONDITION_PEOPLE,			/* a number of people */
	CONDITION_HALF,				/* a majority: more than half */
	CONDITION_LARGEST			/* a majority: more than every other rating */
} ConditionKind;

/*
 * One condition on the people who have one of some ratings.  For CONDITION_LARGEST
 * the bounds are on how many more they are than those of any other rating.
 */
typedef struct Condition
{
	ConditionKind kind;
	int			ratings;		/* bits, 1 << place in a Split */
	const ShareLimit *limit;
	int64		low;
	int64		high;
} Condition;

/*
 * A sum of counts, less one other count or nothing: what conditions and distances
 * are made of.
 */
typedef struct Form
{
	int			plus;			/* bits */
	int			minus;
	int64		low;
	int64		high;
} Form;

/* A step of the search: how many people each rating gains, in all none. */
typedef struct Direction
{
	int8		change[RATINGS];
} Direction;

#define FORMS_MAX 40			/* every sum, and a difference for each other rating */
#define DIRECTIONS_MAX 256

typedef struct Pattern
{
	const RuleSet *rules;
	const RuleItem *basis;
	int			organisation;	/* row of the item pola_distribusi */
	int64		people;			/* the bounds are for so many */
	Condition  *conditions;		/* in the rule's order */
	int			nconditions;
	Form		forms[FORMS_MAX];
	int			nforms;
	Direction	directions[DIRECTIONS_MAX];
	int			ndirections;
} Pattern;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/* distribusi.c */
extern Pattern *pattern_read(const RuleSet *rules, text *organisation);
extern void pattern_set_people(Pattern *pattern, int64 people);
extern bool pattern_allows(Pattern *pattern, int64 people);
extern bool condition_met(const Condition *condition, const Split *split);
extern const char *condition_text(const Condition *condition);
extern const char *ratings_text(int ratings);
extern const char *organisation_text(const Pattern *pattern);
extern const char *pattern_refusal(Pattern *pattern, int64 people);
extern Split split_arg(ArrayType *array, int64 *people);

/* distribusi_cari.c */
extern void pattern_find_directions(Pattern *pattern);
extern Split split_search(const Pattern *pattern, const Split *origin, const Split *start);
extern int64 split_violation(const Pattern *pattern, const Split *split);
extern int64 split_moved(const Split *origin, const Split *split);
extern int64 split_steps(const Split *origin, const Split *split);
extern Split *split_ties(const Pattern *pattern, const Split *origin, const Split *first,
						 int most, int *count);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_DISTRIBUSI_H */
