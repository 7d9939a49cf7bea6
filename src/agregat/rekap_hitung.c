/*
 * src/agregat/rekap_hitung.c
 *		A summary in the making that has many people: counted by score.
 *
 * An expanded object of type rekap, so that the state of an aggregate is of an
 * ordinary type, is changed where it lies, and becomes the packed form by itself
 * when it leaves the process.  rekap.h says what it counts with.
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
tally_make(MemoryContext parent)
{
	MemoryContext context = AllocSetContextCreate(parent, "asn_kinerja rekap",
												  ALLOCSET_SMALL_SIZES);
	TallyRecap *tally = MemoryContextAllocZero(context, sizeof(TallyRecap));

	EOH_init_header(&tally->header, &tally_methods, context);
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

static pg_noinline int64 *
make_page(TallyRecap *tally, int page)
{
	tally->pages[page] = MemoryContextAllocZero(tally->header.eoh_context,
												TALLY_PAGE_SCORES * sizeof(int64));
	return tally->pages[page];
}

/* The people who have a score that is counted in the hash table. */
static pg_noinline int64 *
other_people(TallyRecap *tally, Nilai score)
{
	bool		found;
	TallyEntry *entry;

	if (tally->others == NULL)
		tally->others = tally_create(tally->header.eoh_context, TALLY_PAGE_SCORES, NULL);
	entry = tally_insert(tally->others, score, &found);
	if (!found)
		entry->people = 0;
	return &entry->people;
}

/* Where the people who have a score are counted, until the next call. */
static inline int64 *
people_with(TallyRecap *tally, Nilai score)
{
	uint32		place = (uint32) score / TALLY_STEP;
	int64	   *page;

	if (unlikely(place >= TALLY_PAGES * TALLY_PAGE_SCORES || score % TALLY_STEP != 0))
		return other_people(tally, score);
	page = tally->pages[place / TALLY_PAGE_SCORES];
	if (unlikely(page == NULL))
		page = make_page(tally, place / TALLY_PAGE_SCORES);
	return &page[place % TALLY_PAGE_SCORES];
}

void
tally_add(TallyRecap *tally, Nilai score)
{
	changed(tally);
	(*people_with(tally, score))++;
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
		*people_with(tally, entry.score) += entry.people;
	tally->rated = rated;
	tally->missing = missing;
}

/* What is taken out was put in before: it leaves a moving frame. */
void
tally_remove(TallyRecap *tally, Nilai score, int64 people)
{
	int64	   *counted = people_with(tally, score);

	if (unlikely(*counted < people))
		elog(ERROR, "a row leaves a rekap that it was not in");
	changed(tally);
	*counted -= people;
	tally->rated -= people;
	/* a moving frame goes through many scores: those that are left go */
	if (*counted == 0 && tally->others)
		tally_delete(tally->others, score);
}

/* The entries of the pages, ascending, from the first on; how many. */
static uint32
page_entries(const TallyRecap *tally, RecapEntry *entries)
{
	uint32		scores = 0;

	for (int page = 0; page < TALLY_PAGES; page++)
	{
		const int64 *people = tally->pages[page];

		for (int i = 0; people && i < TALLY_PAGE_SCORES; i++)
		{
			if (people[i] == 0)
				continue;
			if (entries)
				entries[scores] = (RecapEntry) {(page * TALLY_PAGE_SCORES + i) * TALLY_STEP, people[i]};
			scores++;
		}
	}
	return scores;
}

static struct varlena *
pack(const TallyRecap *tally)
{
	uint32		scores = page_entries(tally, NULL);
	RecapEntry *entries = recap_entries_alloc((uint64) scores + (tally->others ? tally->others->members : 0));
	struct varlena *packed;

	(void) page_entries(tally, entries);
	if (tally->others && tally->others->members > 0)
	{
		tally_iterator iterator;
		TallyEntry *entry;

		tally_start_iterate(tally->others, &iterator);
		while ((entry = tally_iterate(tally->others, &iterator)) != NULL)
			entries[scores++] = (RecapEntry) {entry->score, entry->people};
		sort_entries(entries, scores);
	}
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
