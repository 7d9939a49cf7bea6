/*
 * src/peringkat/sebaran.c
 *		sebaran: how many people have which rating, and percentages that add up.
 *
 * Each percentage rounded by itself would give 99.99 or 100.01 in a unit of
 * seven; so the ten thousand hundredths are apportioned by largest remainder.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "funcapi.h"
#include "utils/array.h"

#include "asn_kinerja.h"
#include "agregat/rekap.h"
#include "agregat/sebaran_predikat.h"
#include "aturan/aturan.h"
#include "peringkat/alokasi.h"

/* What is apportioned: 100 percent in hundredths. */
#define SHARES 10000
#define SHARE_DECIMALS 2

/* The rows, from Sangat Baik down: rating, people, percent. */
static void
put_rows(FunctionCallInfo fcinfo, const int64 *people)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	int64		shares[RATINGS];
	bool		anybody = false;

	for (int i = 0; i < RATINGS; i++)
		anybody |= people[i] > 0;
	if (anybody)
		apportion_counts(SHARES, people, RATINGS, shares);
	InitMaterializedSRF(fcinfo, 0);
	for (int i = 0; i < RATINGS; i++)
	{
		Datum		values[3] = {CharGetDatum(RATINGS - i), Int64GetDatum(people[i])};
		bool		nulls[3] = {false, false, !anybody};

		if (anybody)
			values[2] = NumericGetDatum(int64_div_fast_to_numeric(shares[i], SHARE_DECIMALS));
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
}

/* SQL: sebaran(rekap, aturan): each score once, by the bands of the rule set */
PG_FUNCTION_INFO_V1(sebaran_rekap);
Datum
sebaran_rekap(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0)));
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	int64		people[RATINGS] = {0};
	RecapCursor cursor;
	RecapEntry	entry = {0};

	(void) rule_item(rules, ITEM_PITA_PREDIKAT);
	recap_walk(&cursor, &recap);
	while (recap_next(&cursor, &entry))
		people[RATINGS - 1 - band_result(rules, ITEM_PITA_PREDIKAT, entry.score, false, NULL)] += entry.people;
	put_rows(fcinfo, people);
	return (Datum) 0;
}

/* SQL: sebaran(integer[]) */
PG_FUNCTION_INFO_V1(sebaran_cacah);
Datum
sebaran_cacah(PG_FUNCTION_ARGS)
{
	const int32 *counts = rating_counts(PG_GETARG_ARRAYTYPE_P(0));
	int64		people[RATINGS];

	for (int i = 0; i < RATINGS; i++)
		people[i] = counts[i];
	put_rows(fcinfo, people);
	return (Datum) 0;
}
