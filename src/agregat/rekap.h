/*
 * src/agregat/rekap.h
 *		rekap, an exact summary of scores: how many people have which score.
 *
 * The packed form, after the varlena header and in the machine's byte order:
 *
 *		version, step, form of the directory (1 byte each), a byte of zero,
 *		number of different scores (uint32), rated people (int64), people
 *		without a score (int64);
 *		a directory with an entry for each block of RECAP_BLOCK scores: its first
 *		score (int32), how many people have a lower score, and where the block
 *		starts (uint32 and uint16 where all of them fit, else int64 and uint32);
 *		the blocks, scores ascending: for each score the distance to the one
 *		before in steps (not for the first of a block) and the number of people,
 *		as variable-length integers.
 *
 * The step is the largest power of ten, as its exponent from 0 to 4, that all
 * scores are multiples of: whole scores are as near to each other as those of
 * four decimals.
 *
 * One content has one packed form, so equal summaries are equal bytes.  The
 * directory makes a rank a search in it and a walk through one block: nothing
 * is unpacked.  A packed value may have a header of one byte and so lie at any
 * address: what is longer than a byte is read by memcpy.
 */
#ifndef ASN_KINERJA_REKAP_H
#define ASN_KINERJA_REKAP_H

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/expandeddatum.h"

#include "tipe/nilai.h"

#define RECAP_VERSION 1
#define RECAP_HEADER 24
#define RECAP_NARROW 10			/* bytes of an entry of the directory */
#define RECAP_WIDE 16
#define RECAP_BLOCK 32

/* One score and how many people have it. */
typedef struct RecapEntry
{
	Nilai		score;
	int64		people;
} RecapEntry;

/* A packed summary, opened for reading. */
typedef struct Recap
{
	uint32		scores;			/* different ones */
	Nilai		step;
	int			entry_size;		/* of the directory */
	int64		rated;
	int64		missing;
	const char *directory;
	const char *blocks;
} Recap;

/* Where a score stands in a summary. */
typedef struct RecapPlace
{
	int64		lower;			/* people with a lower score */
	int64		same;			/* people with this score */
	uint32		lower_scores;	/* different lower scores */
} RecapPlace;

/* A walk through the entries, upwards. */
typedef struct RecapCursor
{
	const char *position;
	uint32		left;
	uint32		taken;
	const Recap *recap;
} RecapCursor;

/*
 * A summary in the making, the state of aggregates, while it has few people:
 * their scores one by one, in a value that is as long as it has room.  It is a
 * rekap of another version, so that it may cross to another process.
 */
typedef struct LooseRecap
{
	int32		vl_len_;		/* varlena header; never a short one here */
	uint8		version;		/* RECAP_LOOSE */
	uint8		padding[3];
	int64		missing;
	uint32		rated;
	Nilai		scores[FLEXIBLE_ARRAY_MEMBER];
} LooseRecap;

#define RECAP_LOOSE 2

/*
 * The same when it has many: an expanded object that counts by score.  Nearly
 * all scores have two decimals and lie on the scale of some regulation: these
 * are counted in arrays, a page for every few points; the others in a hash
 * table.
 */
#define TALLY_STEP (FIXED_POINT_SCALE / 100)
#define TALLY_PAGES 52
#define TALLY_PAGE_SCORES 256	/* 2.56 points; 52 pages are 133.12 */

struct tally_hash;
typedef struct TallyRecap
{
	ExpandedObjectHeader header;
	int64		rated;
	int64		missing;
	int64	   *pages[TALLY_PAGES]; /* NULL: nobody yet */
	struct tally_hash *others;	/* NULL: nobody yet */
	struct varlena *packed;		/* made for its size, until something changes */
} TallyRecap;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/* rekap_kemas.c: the packed form */
extern struct varlena *recap_pack(const RecapEntry *entries, uint32 scores, int64 missing);
extern RecapEntry *recap_entries_alloc(uint64 scores);
extern Recap recap_unpack(const struct varlena *packed);
extern RecapPlace recap_place(const Recap *recap, Nilai score);
extern Nilai recap_score_at(const Recap *recap, int64 rank);
extern void recap_walk(RecapCursor *cursor, const Recap *recap);
extern int64 recap_sum_people(int64 left, int64 right);

/* rekap_buka.c: as it comes in a Datum */
extern Recap recap_open(struct varlena *value);
extern Recap recap_arg(FunctionCallInfo fcinfo);

/* rekap.c */
extern struct varlena *recap_merged(const Recap *left, const Recap *right);

extern void recap_send(StringInfo message, const Recap *recap);
extern struct varlena *recap_receive(StringInfo message);

/* rekap_kumpul.c: the state of aggregates, few or many */
extern Datum recap_add_person(MemoryContext context, NullableDatum state, NullableDatum score);
extern Datum recap_remove_person(MemoryContext context, Datum state, NullableDatum score);
extern Datum recap_add_people(MemoryContext context, Datum state, const Recap *other);
extern struct varlena *recap_of_state(Datum state);

/* rekap_longgar.c: few people */
extern LooseRecap *loose_make(uint32 room);
extern LooseRecap *loose_add(LooseRecap *loose, Nilai score);
extern void loose_remove(LooseRecap *loose, Nilai score);
extern struct varlena *loose_pack(LooseRecap *loose);

/* rekap_hitung.c: many people */
extern TallyRecap *tally_make(MemoryContext parent);
extern TallyRecap *tally_of(Datum datum);
extern void tally_add(TallyRecap *tally, Nilai score);
extern void tally_add_missing(TallyRecap *tally, int64 people);
extern void tally_remove(TallyRecap *tally, Nilai score, int64 people);
extern void tally_merge(TallyRecap *tally, const Recap *recap);

static inline const char *
recap_block(const Recap *recap, uint32 block)
{
	return recap->directory + (Size) block * recap->entry_size;
}

static inline Nilai
recap_block_first(const Recap *recap, uint32 block)
{
	Nilai		first;

	memcpy(&first, recap_block(recap, block), sizeof(first));
	return first;
}

static inline int64
recap_block_lower(const Recap *recap, uint32 block)
{
	uint32		narrow;
	int64		wide;

	if (recap->entry_size == RECAP_NARROW)
	{
		memcpy(&narrow, recap_block(recap, block) + 4, sizeof(narrow));
		return narrow;
	}
	memcpy(&wide, recap_block(recap, block) + 4, sizeof(wide));
	return wide;
}

static inline const char *
recap_block_start(const Recap *recap, uint32 block)
{
	uint16		narrow;
	uint32		wide;

	if (recap->entry_size == RECAP_NARROW)
	{
		memcpy(&narrow, recap_block(recap, block) + 8, sizeof(narrow));
		return recap->blocks + narrow;
	}
	memcpy(&wide, recap_block(recap, block) + 12, sizeof(wide));
	return recap->blocks + wide;
}

static inline const char *
recap_varint(const char *from, uint64 *number)
{
	uint64		result = (unsigned char) *from & 127;

	for (int shift = 7; unlikely(*from++ & 128); shift += 7)
		result |= (uint64) (*from & 127) << shift;
	*number = result;
	return from;
}

/* The next entry; the one before stands in *entry. */
static inline bool
recap_next(RecapCursor *cursor, RecapEntry *entry)
{
	uint64		number;

	if (cursor->left == 0)
		return false;
	if (cursor->taken % RECAP_BLOCK == 0)
	{
		uint32		block = cursor->taken / RECAP_BLOCK;

		entry->score = recap_block_first(cursor->recap, block);
		cursor->position = recap_block_start(cursor->recap, block);
	}
	else
	{
		cursor->position = recap_varint(cursor->position, &number);
		entry->score += (Nilai) number * cursor->recap->step;
	}
	cursor->position = recap_varint(cursor->position, &number);
	entry->people = (int64) number;
	cursor->taken++;
	cursor->left--;
	return true;
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_REKAP_H */
