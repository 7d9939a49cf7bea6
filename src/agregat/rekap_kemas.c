/*
 * src/agregat/rekap_kemas.c
 *		The packed form of rekap: writing, walking, searching.
 *
 * rekap.h describes the form.
 */
#include "postgres.h"

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

/* By the exponent that stands in the packed form. */
static const Nilai steps[] = {1, 10, 100, 1000, 10000};

/* The exponent of the largest step that all scores are multiples of. */
static uint8
step_of(const RecapEntry *entries, uint32 scores)
{
	uint8		exponent = lengthof(steps) - 1;

	for (uint32 i = 0; i < scores && exponent > 0; i++)
		while (entries[i].score % steps[exponent] != 0)
			exponent--;
	return exponent;
}

/* Entry i of a block, but for its first score, takes so many bytes. */
static inline int
entry_bytes(const RecapEntry *entries, uint32 i, Nilai step)
{
	return varint_size(entries[i].people) +
		(i % RECAP_BLOCK == 0 ? 0
		 : varint_size(((int64) entries[i].score - entries[i - 1].score) / step));
}

static char *
write_directory_entry(char *to, bool narrow, Nilai first, int64 lower, uint32 start)
{
	uint32		lower32 = (uint32) lower;
	uint16		start16 = (uint16) start;

	memcpy(to, &first, sizeof(first));
	to += sizeof(first);
	if (narrow)
	{
		memcpy(to, &lower32, sizeof(lower32));
		memcpy(to + sizeof(lower32), &start16, sizeof(start16));
		return to + RECAP_NARROW - sizeof(first);
	}
	memcpy(to, &lower, sizeof(lower));
	memcpy(to + sizeof(lower), &start, sizeof(start));
	return to + RECAP_WIDE - sizeof(first);
}

/* Entries ascending by score, with more than nobody each. */
struct varlena *
recap_pack(const RecapEntry *entries, uint32 scores, int64 missing)
{
	uint8		exponent = step_of(entries, scores);
	Nilai		step = steps[exponent];
	int64		rated = 0;
	int64		lower = 0;
	Size		length = 0;		/* of all blocks */
	Size		size;
	struct varlena *packed;
	bool		narrow;
	char	   *header;
	char	   *directory;
	char	   *blocks;
	char	   *to;

	for (uint32 i = 0; i < scores; i++)
	{
		length += entry_bytes(entries, i, step);
		rated = recap_sum_people(rated, entries[i].people);
	}
	narrow = length <= PG_UINT16_MAX && rated <= PG_UINT32_MAX;
	size = VARHDRSZ + RECAP_HEADER + length +
		(Size) blocks_of(scores) * (narrow ? RECAP_NARROW : RECAP_WIDE);
	if (unlikely(!AllocSizeIsValid(size)))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg_internal("a rekap of %u different scores is longer than a value can be", scores)));
	packed = palloc0(size);
	SET_VARSIZE(packed, size);
	header = VARDATA(packed);
	header[0] = RECAP_VERSION;
	header[1] = exponent;
	header[2] = narrow;
	memcpy(header + 4, &scores, sizeof(uint32));
	memcpy(header + 8, &rated, sizeof(int64));
	memcpy(header + 16, &missing, sizeof(int64));
	directory = header + RECAP_HEADER;
	to = blocks = (char *) packed + size - length;
	for (uint32 i = 0; i < scores; i++)
	{
		if (i % RECAP_BLOCK == 0)
			directory = write_directory_entry(directory, narrow, entries[i].score, lower, to - blocks);
		else
			to = varint_write(to, ((int64) entries[i].score - entries[i - 1].score) / step);
		to = varint_write(to, entries[i].people);
		lower += entries[i].people;
	}
	Assert(directory == blocks && to == (char *) packed + size);
	return packed;
}

/* The packed form, whose header may be short, opened for reading. */
Recap
recap_unpack(const struct varlena *packed)
{
	const char *header = VARDATA_ANY(packed);
	Recap		recap;

	recap.step = steps[(uint8) header[1]];
	recap.entry_size = header[2] ? RECAP_NARROW : RECAP_WIDE;
	memcpy(&recap.scores, header + 4, sizeof(uint32));
	memcpy(&recap.rated, header + 8, sizeof(int64));
	memcpy(&recap.missing, header + 16, sizeof(int64));
	recap.directory = header + RECAP_HEADER;
	recap.blocks = recap.directory + (Size) blocks_of(recap.scores) * recap.entry_size;
	return recap;
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
	place.lower = recap_block_lower(recap, low);
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

		if (recap_block_lower(recap, middle) <= rank)
			low = middle;
		else
			high = middle;
	}
	rank -= recap_block_lower(recap, low);
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
