/*
 * src/aturan/langkah.h
 *		The collector of explanation steps.
 *
 * An evaluator is handed a collector when somebody wants to see how it comes to
 * its result, and NULL when only the result is wanted: one evaluator, so that
 * the explanation cannot disagree with the score.
 */
#ifndef ASN_KINERJA_LANGKAH_H
#define ASN_KINERJA_LANGKAH_H

#include "fmgr.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#include "aturan/aturan.h"
#include "aturan/pecahan.h"

typedef struct Steps
{
	Tuplestorestate *store;
	TupleDesc	descriptor;
	int			count;
	const char *formula;		/* of the last step that had one */
} Steps;

/* One step; what is NULL stays NULL in the row. */
typedef struct Step
{
	const char *uraian;			/* a sentence for the person rated */
	const char *rumus;			/* arithmetic that numeric can repeat */
	const char *masukan;		/* JSON object of the inputs */
	Numeric		hasil;
	int			decimals;		/* rounded here at so many, or NO_ROUNDING */
	const RuleItem *basis;		/* the rule that it rests on */
} Step;

#define NO_ROUNDING (-1)

/* Results that are not rounded by a rule are shown at so many decimals. */
#define SHOWN_DECIMALS 10

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern void steps_begin(Steps *steps, FunctionCallInfo fcinfo);
extern void steps_add(Steps *steps, Step step);
extern Numeric steps_round(const RuleSet *rules, RoundingKey key, Fraction exact,
						   const char *uraian, Steps *steps);
extern Numeric steps_shown(Fraction fraction);
extern char *number_text(Numeric number);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_LANGKAH_H */
