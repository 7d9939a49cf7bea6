/*
 * src/aturan/layanan.h
 *		Public satisfaction: what a survey is measured by, and its index.
 */
#ifndef ASN_KINERJA_LAYANAN_H
#define ASN_KINERJA_LAYANAN_H

#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/nilai.h"

/* No survey has more elements. */
#define SURVEY_ELEMENTS_MAX 100

/* The items unsur_layanan and pembulatan, as numbers that need no rule set. */
typedef struct SurveyScale
{
	int32		elements;		/* of an answer */
	int16		lowest;			/* of an element */
	int16		highest;
	int16		decimals;		/* of the index */
	bool		weighted;		/* by "weight", or by exactly 1/elements */
	int64		weight;			/* in units of 10^-4 */
	int64		multiplier;		/* in units of 10^-4 */
} SurveyScale;

/* Answers to one element, added up. */
typedef struct SurveyTally
{
	int64		sum;
	int64		count;
} SurveyTally;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern SurveyScale survey_scale(const RuleSet *rules);
extern bool survey_index(const SurveyScale *scale, const SurveyTally *tallies, Nilai *result,
						 const RuleSet *rules, Steps *steps);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_LAYANAN_H */
