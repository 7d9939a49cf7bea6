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
	TallyRecap *tally = tally_make(context);

	tally_merge(tally, &recap);
	return tally;
}

/*
 * One person comes.  The state, none at first, is changed where it lies or
 * there is a new one, in the current context unless it is an object.
 */
static inline Datum
add_person(MemoryContext context, NullableDatum state, NullableDatum score)
{
	TallyRecap *tally = NULL;
	LooseRecap *loose;

	if (unlikely(state.isnull))
		loose = loose_make(LOOSE_FIRST);
	else
	{
		tally = tally_of(state.value);
		loose = tally ? NULL : loose_of(state.value);
		if (tally == NULL && (loose == NULL || loose->rated >= LOOSE_MOST))
			tally = begin_tally(context, state.value);
	}
	if (tally)
	{
		if (score.isnull)
			tally_add_missing(tally, 1);
		else
			tally_add(tally, DatumGetNilai(score.value));
		return tally_datum(tally);
	}
	if (score.isnull)
		loose->missing++;
	else
		loose = loose_add(loose, DatumGetNilai(score.value));
	return PointerGetDatum(loose);
}

Datum
recap_add_person(MemoryContext context, NullableDatum state, NullableDatum score)
{
	return add_person(context, state, score);
}

/* A person leaves a moving frame. */
Datum
recap_remove_person(MemoryContext context, Datum state, NullableDatum score)
{
	TallyRecap *tally = tally_of(state);
	LooseRecap *loose = tally ? NULL : loose_of(state);

	if (loose)
	{
		if (score.isnull)
			loose->missing--;
		else
			loose_remove(loose, DatumGetNilai(score.value));
		return state;
	}
	if (tally == NULL)
		tally = begin_tally(context, state);
	if (score.isnull)
		tally_add_missing(tally, -1);
	else
		tally_remove(tally, DatumGetNilai(score.value), 1);
	return tally_datum(tally);
}

/* The people of another summary come. */
Datum
recap_add_people(MemoryContext context, Datum state, const Recap *other)
{
	TallyRecap *tally = tally_of(state);

	if (tally == NULL)
	{
		Recap		recap = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(state));

		if ((uint64) recap.scores + other->scores <= LOOSE_MOST)
			return PointerGetDatum(recap_merged(&recap, other));
		tally = begin_tally(context, state);
	}
	tally_merge(tally, other);
	return tally_datum(tally);
}

/*
 * The packed form of a state.  One that came from another process and that no
 * other was combined with may have a short header, and still list its people.
 */
struct varlena *
recap_of_state(Datum state)
{
	struct varlena *value = (struct varlena *) PG_DETOAST_DATUM(state);
	LooseRecap *loose = loose_of(PointerGetDatum(value));

	return loose ? loose_pack(loose) : value;
}

/* SQL: rekap_accum(rekap, nilai) */
PG_FUNCTION_INFO_V1(rekap_accum);
Datum
rekap_accum(PG_FUNCTION_ARGS)
{
	return add_person(aggregate_context(fcinfo), fcinfo->args[0], fcinfo->args[1]);
}

/* SQL: rekap_accum_inv(rekap, nilai): the row leaves a moving frame */
PG_FUNCTION_INFO_V1(rekap_accum_inv);
Datum
rekap_accum_inv(PG_FUNCTION_ARGS)
{
	return recap_remove_person(aggregate_context(fcinfo), PG_GETARG_DATUM(0), fcinfo->args[1]);
}

/* SQL: rekap_combine(rekap, rekap) */
PG_FUNCTION_INFO_V1(rekap_combine);
Datum
rekap_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	Recap		other = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1)));

	return recap_add_people(context, PG_GETARG_DATUM(0), &other);
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

/* SQL: rekap_final(rekap) */
PG_FUNCTION_INFO_V1(rekap_final);
Datum
rekap_final(PG_FUNCTION_ARGS)
{
	(void) aggregate_context(fcinfo);
	PG_RETURN_POINTER(recap_of_state(PG_GETARG_DATUM(0)));
}
