/*
 * src/agregat/rekap_hitung.c
 *		A summary in the making that has many people: counted by score.
 *
 * An expanded object of type rekap around the server's hash table, so that the
 * state of an aggregate is of an ordinary type, is changed where it lies, and
 * becomes the packed form by itself when it leaves the process.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "utils/memutils.h"

#include "asn_kinerja.h"
#include "agregat/rekap.h"

typedef struct TallyEntry
{
	Nilai		score;
	char		status;
	int64		people;
} TallyEntry;

#define SH_PREFIX tally
#define SH_ELEMENT_TYPE TallyEntry
#define SH_KEY_TYPE Nilai
#define SH_KEY score
#define SH_HASH_KEY(table, key) murmurhash32((uint32) (key))
#define SH_EQUAL(table, a, b) ((a) == (b))
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

#define ST_SORT sort_entries
#define ST_ELEMENT_TYPE RecapEntry
#define ST_COMPARE(a, b) ((a)->score < (b)->score ? -1 : (a)->score > (b)->score)
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

static Size flat_size(ExpandedObjectHeader *header);
static void flatten(ExpandedObjectHeader *header, void *result, Size size);

static const ExpandedObjectMethods tally_methods = {flat_size, flatten};

TallyRecap *
tally_make(MemoryContext parent, uint32 expected)
{
	MemoryContext context = AllocSetContextCreate(parent, "asn_kinerja rekap",
												  ALLOCSET_SMALL_SIZES);
	TallyRecap *tally = MemoryContextAllocZero(context, sizeof(TallyRecap));

	EOH_init_header(&tally->header, &tally_methods, context);
	tally->tally = tally_create(context, expected, NULL);
	return tally;
}

/* The object that a state is, or NULL when it is none that we may change. */
TallyRecap *
tally_of(Datum datum)
{
	TallyRecap *tally;

	if (!VARATT_IS_EXTERNAL_EXPANDED_RW(DatumGetPointer(datum)))
		return NULL;
	tally = (TallyRecap *) DatumGetEOHP(datum);
	return tally->header.eoh_methods == &tally_methods ? tally : NULL;
}

static inline void
changed(TallyRecap *tally)
{
	if (unlikely(tally->packed != NULL))
	{
		pfree(tally->packed);
		tally->packed = NULL;
	}
}

static inline void
count(TallyRecap *tally, Nilai score, int64 people)
{
	bool		found;
	TallyEntry *entry = tally_insert(tally->tally, score, &found);

	entry->people = people + (found ? entry->people : 0);
}

void
tally_add(TallyRecap *tally, Nilai score)
{
	changed(tally);
	count(tally, score, 1);
	tally->rated++;
}

void
tally_add_missing(TallyRecap *tally, int64 people)
{
	changed(tally);
	tally->missing += people;
}

void
tally_merge(TallyRecap *tally, const Recap *recap)
{
	RecapCursor cursor;
	RecapEntry	entry = {0};
	int64		rated = recap_sum_people(tally->rated, recap->rated);
	int64		missing = recap_sum_people(tally->missing, recap->missing);

	changed(tally);
	recap_walk(&cursor, recap);
	while (recap_next(&cursor, &entry))
		count(tally, entry.score, entry.people);
	tally->rated = rated;
	tally->missing = missing;
}

/* What is taken out was put in before: it leaves a moving frame. */
void
tally_remove(TallyRecap *tally, Nilai score, int64 people)
{
	TallyEntry *entry = tally_lookup(tally->tally, score);

	if (unlikely(entry == NULL || entry->people < people))
		elog(ERROR, "a row leaves a rekap that it was not in");
	changed(tally);
	entry->people -= people;
	if (entry->people == 0)
		tally_delete_item(tally->tally, entry);
	tally->rated -= people;
}

static struct varlena *
pack(TallyRecap *tally)
{
	RecapEntry *entries = recap_entries_alloc(tally->tally->members);
	uint32		scores = 0;
	tally_iterator iterator;
	TallyEntry *entry;
	struct varlena *packed;

	tally_start_iterate(tally->tally, &iterator);
	while ((entry = tally_iterate(tally->tally, &iterator)) != NULL)
		entries[scores++] = (RecapEntry) {entry->score, entry->people};
	sort_entries(entries, scores);
	packed = recap_pack(entries, scores, tally->missing);
	pfree(entries);
	return packed;
}

static Size
flat_size(ExpandedObjectHeader *header)
{
	TallyRecap *tally = (TallyRecap *) header;

	if (tally->packed == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(header->eoh_context);

		tally->packed = pack(tally);
		MemoryContextSwitchTo(caller);
	}
	return VARSIZE(tally->packed);
}

static void
flatten(ExpandedObjectHeader *header, void *result, Size size)
{
	memcpy(result, ((TallyRecap *) header)->packed, size);
}
