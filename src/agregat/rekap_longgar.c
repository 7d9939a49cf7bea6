/*
 * src/agregat/rekap_longgar.c
 *		A summary in the making that has few people: their scores one by one.
 *
 * A million units of a few people each must not cost a million hash tables:
 * four bytes a person are kept, and sorted once at the end.
 */
#include "postgres.h"

#include "asn_kinerja.h"
#include "agregat/rekap.h"

#define ST_SORT sort_scores
#define ST_ELEMENT_TYPE Nilai
#define ST_COMPARE(a, b) (*(a) < *(b) ? -1 : *(a) > *(b))
#define ST_SCOPE static
#define ST_DEFINE
#include "lib/sort_template.h"

#define LOOSE_HEADER offsetof(LooseRecap, scores)

static inline uint32
room_of(const LooseRecap *loose)
{
	return (VARSIZE(loose) - LOOSE_HEADER) / sizeof(Nilai);
}

LooseRecap *
loose_make(uint32 room)
{
	Size		size = LOOSE_HEADER + room * sizeof(Nilai);
	LooseRecap *loose = palloc0(size);

	SET_VARSIZE(loose, size);
	loose->version = RECAP_LOOSE;
	return loose;
}

/* Where there is no more room, the result is a new one with twice as much. */
LooseRecap *
loose_add(LooseRecap *loose, Nilai score)
{
	if (unlikely(loose->rated == room_of(loose)))
	{
		LooseRecap *larger = loose_make(2 * loose->rated);

		larger->missing = loose->missing;
		larger->rated = loose->rated;
		memcpy(larger->scores, loose->scores, loose->rated * sizeof(Nilai));
		loose = larger;
	}
	loose->scores[loose->rated++] = score;
	return loose;
}

/* What is taken out was put in before: it leaves a moving frame. */
void
loose_remove(LooseRecap *loose, Nilai score)
{
	uint32		i = 0;

	while (i < loose->rated && loose->scores[i] != score)
		i++;
	if (unlikely(i == loose->rated))
		elog(ERROR, "a row leaves a rekap that it was not in");
	loose->scores[i] = loose->scores[--loose->rated];
}

/* The packed form; the scores are sorted where they lie. */
struct varlena *
loose_pack(LooseRecap *loose)
{
	RecapEntry *entries = recap_entries_alloc(loose->rated);
	struct varlena *packed;
	uint32		scores = 0;

	sort_scores(loose->scores, loose->rated);
	for (uint32 i = 0; i < loose->rated; i++)
	{
		if (scores > 0 && entries[scores - 1].score == loose->scores[i])
			entries[scores - 1].people++;
		else
			entries[scores++] = (RecapEntry) {loose->scores[i], 1};
	}
	packed = recap_pack(entries, scores, loose->missing);
	pfree(entries);
	return packed;
}
