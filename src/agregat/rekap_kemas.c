/*
 * src/agregat/rekap_kemas.c
 *		The packed form of rekap: writing, walking, searching.
 *
 * rekap.h describes the form.
 */
#include "postgres.h"

#include "access/detoast.h"
#include "common/int.h"
#include "utils/memutils.h"

#include "asn_kinerja.h"
#include "agregat/rekap.h"

/* People are counted in 64 bits. */
int64
recap_sum_people(int64 left, int64 right)
{
	int64		sum;

	if (unlikely(pg_add_s64_overflow(left, right, &sum)))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("number of people in a rekap out of range: \"%lld\" and \"%lld\"",
						(long long) left, (long long) right),
				 errdetail("A rekap counts in 64 bits.")));
	return sum;
}

RecapEntry *
recap_entries_alloc(uint64 scores)
{
	return MemoryContextAllocHuge(CurrentMemoryContext, Max(scores, 1) * sizeof(RecapEntry));
}

static inline int
varint_size(uint64 number)
{
	int			size = 1;

	for (; number >= 128; number >>= 7)
		size++;
	return size;
}

static inline char *
varint_write(char *to, uint64 number)
{
	for (; number >= 128; number >>= 7)
		*to++ = (char) (number | 128);
	*to++ = (char) number;
	return to;
}

static inline uint32
blocks_of(uint32 scores)
{
	return (scores + RECAP_BLOCK - 1) / RECAP_BLOCK;
}

/* Entries ascending by score, with more than nobody each. */
struct varlena *
recap_pack(const RecapEntry *entries, uint32 scores, int64 missing)
{
	Size		directory = (Size) blocks_of(scores) * RECAP_DIRECTORY_ENTRY;
	Size		size = VARHDRSZ + RECAP_HEADER + directory;
	struct varlena *packed;
	char	   *header;
	char	   *block;
	char	   *blocks;
	char	   *to;
	int64		rated = 0;

	for (uint32 i = 0; i < scores; i++)
	{
		size += varint_size(entries[i].people);
		if (i % RECAP_BLOCK != 0)
			size += varint_size((int64) entries[i].score - entries[i - 1].score);
	}
	if (unlikely(!AllocSizeIsValid(size)))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg_internal("a rekap of %u different scores is longer than a value can be", scores)));
	packed = palloc0(size);
	SET_VARSIZE(packed, size);
	header = VARDATA(packed);
	block = header + RECAP_HEADER;
	to = blocks = block + directory;
	for (uint32 i = 0; i < scores; i++)
	{
		if (i % RECAP_BLOCK == 0)
		{
			uint32		start = to - blocks;

			memcpy(block, &entries[i].score, sizeof(int32));
			memcpy(block + 4, &start, sizeof(uint32));
			memcpy(block + 8, &rated, sizeof(int64));
			block += RECAP_DIRECTORY_ENTRY;
		}
		else
			to = varint_write(to, (int64) entries[i].score - entries[i - 1].score);
		to = varint_write(to, entries[i].people);
		rated = recap_sum_people(rated, entries[i].people);
	}
	Assert(to == (char *) packed + size);
	header[0] = RECAP_VERSION;
	memcpy(header + 4, &scores, sizeof(uint32));
	memcpy(header + 8, &rated, sizeof(int64));
	memcpy(header + 16, &missing, sizeof(int64));
	return packed;
}

/*
 * The value is neither compressed nor out of line; its header may be short.
 * The state of an aggregate may come from another process before it is packed.
 */
Recap
recap_open(struct varlena *packed)
{
	const char *header = VARDATA_ANY(packed);
	Recap		recap;

	if (unlikely(header[0] == RECAP_LOOSE))
	{
		packed = loose_pack((LooseRecap *) PG_DETOAST_DATUM_COPY(PointerGetDatum(packed)));
		header = VARDATA(packed);
	}
	memcpy(&recap.scores, header + 4, sizeof(uint32));
	memcpy(&recap.rated, header + 8, sizeof(int64));
	memcpy(&recap.missing, header + 16, sizeof(int64));
	recap.directory = header + RECAP_HEADER;
	recap.blocks = recap.directory + (Size) blocks_of(recap.scores) * RECAP_DIRECTORY_ENTRY;
	return recap;
}

/* What was fetched from the table of long values by the call before. */
typedef struct FetchedRecap
{
	struct varatt_external pointer;
	struct varlena *packed;
} FetchedRecap;

/*
 * A summary that is stored out of line is fetched once for as long as the calls
 * ask for the same one.
 */
static struct varlena *
fetch_once(FmgrInfo *flinfo, struct varlena *stored)
{
	FetchedRecap *fetched = flinfo->fn_extra;
	struct varatt_external pointer;

	VARATT_EXTERNAL_GET_POINTER(pointer, stored);
	if (fetched == NULL)
		flinfo->fn_extra = fetched = MemoryContextAllocZero(flinfo->fn_mcxt, sizeof(FetchedRecap));
	if (fetched->packed == NULL || fetched->pointer.va_valueid != pointer.va_valueid ||
		fetched->pointer.va_toastrelid != pointer.va_toastrelid)
	{
		struct varlena *packed = (struct varlena *) PG_DETOAST_DATUM(PointerGetDatum(stored));

		if (fetched->packed)
			pfree(fetched->packed);
		fetched->packed = NULL;
		fetched->packed = MemoryContextAlloc(flinfo->fn_mcxt, VARSIZE(packed));
		memcpy(fetched->packed, packed, VARSIZE(packed));
		fetched->pointer = pointer;
		pfree(packed);
	}
	return fetched->packed;
}

/* An argument that is not NULL; one of a function is fetched by this way. */
Recap
recap_arg(FunctionCallInfo fcinfo, int argument)
{
	struct varlena *stored = (struct varlena *) PG_GETARG_POINTER(argument);

	if (argument == 0 && VARATT_IS_EXTERNAL_ONDISK(stored) && fcinfo->flinfo)
		return recap_open(fetch_once(fcinfo->flinfo, stored));
	return recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PointerGetDatum(stored)));
}

static inline int64
block_lower(const Recap *recap, uint32 block)
{
	int64		lower;

	memcpy(&lower, recap->directory + (Size) block * RECAP_DIRECTORY_ENTRY + 8, sizeof(lower));
	return lower;
}

/* How many people are lower, and how many the same: one block is walked. */
RecapPlace
recap_place(const Recap *recap, Nilai score)
{
	uint32		low = 0;
	uint32		blocks = blocks_of(recap->scores);
	RecapPlace	place = {0};
	RecapCursor cursor;
	RecapEntry	entry;

	/* the number of blocks that start at or below the score */
	for (uint32 length = blocks; length > 0;)
	{
		uint32		half = length / 2;

		if (recap_block_first(recap, low + half) <= score)
		{
			low += half + 1;
			length -= half + 1;
		}
		else
			length = half;
	}
	if (low == 0)
		return place;
	low--;
	place.lower = block_lower(recap, low);
	place.lower_scores = low * RECAP_BLOCK;
	cursor.recap = recap;
	cursor.taken = low * RECAP_BLOCK;
	cursor.left = Min(recap->scores - cursor.taken, RECAP_BLOCK);
	cursor.position = NULL;
	entry.score = 0;
	while (recap_next(&cursor, &entry))
	{
		if (entry.score >= score)
		{
			place.same = entry.score == score ? entry.people : 0;
			break;
		}
		place.lower += entry.people;
		place.lower_scores++;
	}
	return place;
}

/* The score of the person at a rank from below, 0 being the lowest. */
Nilai
recap_score_at(const Recap *recap, int64 rank)
{
	uint32		low = 0;
	uint32		high = blocks_of(recap->scores);
	RecapCursor cursor;
	RecapEntry	entry = {0};

	Assert(rank >= 0 && rank < recap->rated);
	/* the last block that nobody beyond the rank is lower than */
	while (high - low > 1)
	{
		uint32		middle = low + (high - low) / 2;

		if (block_lower(recap, middle) <= rank)
			low = middle;
		else
			high = middle;
	}
	rank -= block_lower(recap, low);
	cursor.recap = recap;
	cursor.taken = low * RECAP_BLOCK;
	cursor.left = recap->scores - cursor.taken;
	cursor.position = NULL;
	while (recap_next(&cursor, &entry) && rank >= entry.people)
		rank -= entry.people;
	return entry.score;
}

void
recap_walk(RecapCursor *cursor, const Recap *recap)
{
	cursor->recap = recap;
	cursor->position = NULL;
	cursor->left = recap->scores;
	cursor->taken = 0;
}
