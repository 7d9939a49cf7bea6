/*
 * src/peringkat/kelompok.h
 *		A ranked partition and its three groups, as the result and the explanation
 *		both read it.
 */
#ifndef ASN_KINERJA_KELOMPOK_H
#define ASN_KINERJA_KELOMPOK_H

#include "access/tupdesc.h"
#include "fmgr.h"

#include "aturan/aturan.h"

/* Ordinals of ekspektasi. */
#define DI_BAWAH 1
#define SESUAI 2
#define DI_ATAS 3

/* A row's byte: one of these, and the flag. */
#define ROW_UNRATED 0			/* not known whether it is eligible: does not count */
#define ROW_FORCED 1			/* may not be better than below */
#define ROW_PASSED 2			/* may not be above */
#define ROW_ELIGIBLE 3
#define ROW_CLASS 3
#define ROW_BEGINS 4			/* no peer of the row before */

/* What happened at one of the two boundaries. */
typedef struct Boundary
{
	int64		seats;			/* of the outer group, by quota */
	int64		taken;			/* rows that it got */
	int64		edge;			/* its position */
	/* the tie that the seats were not enough for, if any */
	int64		first;
	int64		end;
	int64		members;		/* equally eligible rows in it */
	int64		room;			/* seats that were left for them */
	bool		inside;			/* are they in the outer group? */
} Boundary;

/* What is kept for a partition; its memory starts as zeros. */
typedef struct Partition
{
	bool		ready;
	bool		has_quota;
	TiePolicy	policy;
	int64		total;			/* rows, also those that do not count */
	int64		counted;
	int64		forced;
	Boundary	above;
	Boundary	below;
	/* the group of peers of the current row */
	int64		end;
	int64		before;			/* rows that count, in the groups before */
	int64		members;		/* and in it */
	/* of explanations */
	TupleDesc	descriptor;
	const char *percent[KELOMPOK_COUNT];
	uint8		rows[FLEXIBLE_ARRAY_MEMBER];
} Partition;

/*
 * The arguments: the settings, which must not change within a partition, then
 * the two flags of eligibility.
 */
typedef struct Signature
{
	int			nsettings;
	const char *settings[2];
	int			layak_atas;
	int			layak_sesuai;
} Signature;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern const Signature kelompok_by_quota;
extern const Signature kelompok_by_rules;
extern Partition *kelompok_partition(FunctionCallInfo fcinfo, const Signature *signature);

static inline int
class_of(const Partition *partition, int64 row)
{
	return partition->rows[row] & ROW_CLASS;
}

static inline bool
is_above(const Partition *partition, int64 row)
{
	return row < partition->above.edge && class_of(partition, row) == ROW_ELIGIBLE;
}

/* The ordinal of the row's group; it is rated. */
static inline char
group_of_row(const Partition *partition, int64 row)
{
	if (is_above(partition, row))
		return DI_ATAS;
	return class_of(partition, row) == ROW_FORCED || row >= partition->below.edge ? DI_BAWAH : SESUAI;
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_KELOMPOK_H */
