/*
 * src/audit/verifikasi.h
 *		Verification: the leaves as the rows give them, and what is wrong with them.
 */
#ifndef ASNK_VERIFIKASI_H
#define ASNK_VERIFIKASI_H

#include "nodes/execnodes.h"

#include "audit/kanonik.h"
#include "audit/titik_periksa.h"
#include "audit/ubin.h"

/* So many leaves are looked at to say what happened to one. */
#define AHEAD 256

typedef struct Leaf
{
	TreeHash	hash;
	LogPosition position;
	TimestampTz moment;
	LogPosition head;			/* that it names, if it is headless */
	bool		headless;
	char	   *text;			/* the canonical form, if it is kept and not huge */
	int			length;
} Leaf;

/* Leaves of the rows, one after another, and those that were looked at ahead. */
typedef struct LeafStream
{
	TreeHasher *hasher;
	Canon	   *canon;
	Sequence	rows;
	bool		ended;
	MemoryContext row_context;
	StringInfoData text;
	Leaf		ahead[AHEAD];
	int			nahead;
	int			first;			/* of ahead, that comes next */
	LogPosition last;			/* of the leaf that was given last */
	LogPosition before;			/* of the one before it */
} LeafStream;

typedef struct Verifier
{
	Log			log;
	TreeHasher *hasher;
	ReturnSetInfo *results;
	Checkpoint *points;
	int			npoints;
	Datum	   *sizes;			/* of all checkpoints that there are or were */
	int			nsizes;
	const Checkpoint *outside;	/* given by the caller, if any */
	bool		outside_met;
	int64		size;			/* to be verified */
	TileReader *leaves;			/* level 0 as it comes */
	TileReader *others;			/* the tiles above and the partial ones */
	TileReader *ahead;			/* for looking ahead */
	LeafStream	stream;
	bool		by_rows;		/* no row was found wrong yet */
	TileEdge   *edge;			/* of the rows (or of the tiles, if not by_rows) */
	TileEdge   *other;			/* of the tiles, since they differ; NULL: they do not */
	int64		missing;		/* the last tile at level 0 that was told to be missing, */
	int64		damaged;		/* or damaged; -1: none */
	/* the first difference, if there is one */
	int64		number;
	const char *finding;
	char	   *detail;
	List	   *tiles;			/* numbers of the tiles with differences */
} Verifier;

#pragma GCC visibility push(hidden)

extern void leaves_open(LeafStream *stream, const Log *log, TreeHasher *hasher,
						const LogPosition *from);
extern bool leaves_next(LeafStream *stream, Leaf *leaf);
extern void leaves_close(LeafStream *stream);
extern int	compare_positions(LogPosition a, LogPosition b);

/* What happened at a leaf (src/audit/temuan.c): a word of docs/jejak.md, and more. */
extern const char *finding_of_leaf(LeafStream *stream, const Leaf *leaf, TileReader *reader,
								   int64 number, const Checkpoint *final, char **detail);

/* What is told (src/audit/verifikasi.c); a size or number below 0 is not. */
extern void tell(Verifier *verifier, int64 size, int64 number, const char *finding,
				 const char *detail);

/* What needs no rows (src/audit/verifikasi_segel.c) */
extern void check_points(Verifier *verifier);
extern void check_strangers(Verifier *verifier);
extern void check_signatures(Verifier *verifier);

#pragma GCC visibility pop

#endif							/* ASNK_VERIFIKASI_H */
