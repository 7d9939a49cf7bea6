/*
 * src/agregat/rekap_kumpul.c
 *		The aggregates rekap and gabung.
 *
 * Their state is of type rekap: while it has few people a value that lists
 * them, then an expanded object that counts them, and on the way to another
 * process a plain value.  So it needs no functions to be serialised by, and
 * servers that distribute aggregates take it for what it is.
 *
 * Only states with many people are expanded objects: each of these has a memory
 * context, and the executor looks at all of them for every new group.
 */
#include "postgres.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "agregat/rekap.h"

/* A new state has room for so many; with more than the most it is counted. */
#define LOOSE_FIRST 15
#define LOOSE_MOST 960

static Datum
tally_datum(TallyRecap *tally)
{
	return EOHPGetRWDatum(&tally->header);
}

/* A state that lists people and that we may change where it lies. */
static inline LooseRecap *
loose_of(Datum datum)
{
	LooseRecap *loose = (LooseRecap *) DatumGetPointer(datum);

	return VARATT_IS_4B_U(loose) && loose->version == RECAP_LOOSE ? loose : NULL;
}

/* From listing, or from a plain value, to counting. */
static pg_noinline TallyRecap *
begin_tally(MemoryContext context, Datum state)
{
	Recap		recap = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(state));
	TallyRecap *tally = tally_make(context, Max(recap.scores, LOOSE_MOST));

	tally_merge(tally, &recap);
	return tally;
}

/* SQL: rekap_accum(rekap, nilai) */
PG_FUNCTION_INFO_V1(rekap_accum);
Datum
rekap_accum(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	TallyRecap *tally = NULL;
	LooseRecap *loose;

	if (unlikely(PG_ARGISNULL(0)))
		loose = loose_make(LOOSE_FIRST);
	else
	{
		tally = tally_of(PG_GETARG_DATUM(0));
		loose = tally ? NULL : loose_of(PG_GETARG_DATUM(0));
		if (tally == NULL && (loose == NULL || loose->rated >= LOOSE_MOST))
			tally = begin_tally(context, PG_GETARG_DATUM(0));
	}
	if (tally)
	{
		if (PG_ARGISNULL(1))
			tally_add_missing(tally, 1);
		else
			tally_add(tally, PG_GETARG_NILAI(1));
		return tally_datum(tally);
	}
	if (PG_ARGISNULL(1))
		loose->missing++;
	else
		loose = loose_add(loose, PG_GETARG_NILAI(1));
	PG_RETURN_POINTER(loose);
}

/* SQL: rekap_accum_inv(rekap, nilai): the row leaves a moving frame */
PG_FUNCTION_INFO_V1(rekap_accum_inv);
Datum
rekap_accum_inv(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	TallyRecap *tally = tally_of(PG_GETARG_DATUM(0));
	LooseRecap *loose = tally ? NULL : loose_of(PG_GETARG_DATUM(0));

	if (loose)
	{
		if (PG_ARGISNULL(1))
			loose->missing--;
		else
			loose_remove(loose, PG_GETARG_NILAI(1));
		PG_RETURN_POINTER(loose);
	}
	if (tally == NULL)
		tally = begin_tally(context, PG_GETARG_DATUM(0));
	if (PG_ARGISNULL(1))
		tally_add_missing(tally, -1);
	else
		tally_remove(tally, PG_GETARG_NILAI(1), 1);
	return tally_datum(tally);
}

/* SQL: rekap_combine(rekap, rekap) */
PG_FUNCTION_INFO_V1(rekap_combine);
Datum
rekap_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	TallyRecap *tally = tally_of(PG_GETARG_DATUM(0));
	Recap		other = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1)));

	if (tally == NULL)
	{
		Recap		state = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0)));

		if ((uint64) state.scores + other.scores <= LOOSE_MOST)
			PG_RETURN_POINTER(recap_merged(&state, &other));
		tally = begin_tally(context, PG_GETARG_DATUM(0));
	}
	tally_merge(tally, &other);
	return tally_datum(tally);
}

/* SQL: rekap_combine_inv(rekap, rekap) */
PG_FUNCTION_INFO_V1(rekap_combine_inv);
Datum
rekap_combine_inv(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	TallyRecap *tally = tally_of(PG_GETARG_DATUM(0));
	Recap		other = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1)));
	RecapCursor cursor;
	RecapEntry	entry = {0};

	if (tally == NULL)
		tally = begin_tally(context, PG_GETARG_DATUM(0));
	recap_walk(&cursor, &other);
	while (recap_next(&cursor, &entry))
		tally_remove(tally, entry.score, entry.people);
	tally_add_missing(tally, -other.missing);
	return tally_datum(tally);
}

/* SQL: rekap_final(rekap): the packed form */
PG_FUNCTION_INFO_V1(rekap_final);
Datum
rekap_final(PG_FUNCTION_ARGS)
{
	LooseRecap *loose;

	(void) aggregate_context(fcinfo);
	loose = loose_of(PG_GETARG_DATUM(0));
	if (loose)
		PG_RETURN_POINTER(loose_pack(loose));
	PG_RETURN_POINTER(PG_DETOAST_DATUM(PG_GETARG_DATUM(0)));
}
