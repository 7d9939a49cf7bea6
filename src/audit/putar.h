/*
 * src/audit/putar.h
 *		Rows of the past, as events are applied to them or taken back.
 */
#ifndef ASNK_PUTAR_H
#define ASNK_PUTAR_H

#include "executor/spi.h"
#include "utils/hsearch.h"
#include "utils/rel.h"

#pragma GCC visibility push(hidden)

/*
 * A shape of the past, as the log's table bentuk has it.  A column is the same as
 * one of another shape if it has the same number in the same table of the same
 * era, whatever it was named; otherwise if the name says so.
 */
typedef struct PastShape
{
	int32		number;			/* 0: of the table at present */
	int16		era;
	Oid			oid;
	int			ncolumns;
	char	  **names;
	char	  **types;
	AttrNumber *attnums;
	bool	   *secret;
	char	  **missing;		/* in rows older than the column; NULL: not told */
	int		   *places;			/* in the register of columns */
	int			nkeys;
	char	  **keys;
	char	   *table;			/* schema and name, to know a partition again */
	bool		is_root;
} PastShape;

typedef struct Row
{
	const char *key;			/* hash key */
	int			ncells;
	char	  **cells;			/* by place in the register; unknown or NULL or text */
	const char *table;			/* the partition it was last seen in, if known */
} Row;

typedef struct Past
{
	Relation	table;
	char	   *log;			/* quoted schema of the log */
	PastShape  *shapes;			/* the last is that of the present */
	int			nshapes;
	char	  **names;			/* what a name means by now ... */
	int		   *meaning;		/* ... as a place in the register */
	int			nnames;
	int			nplaces;
	HTAB	   *rows;
	MemoryContext context;
	bool		complete;		/* no row is missing */
} Past;

/* The cell of a value that nothing tells. */
extern char unknown_value[1];

extern void past_init(Past *past, Datum numbers, int16 era);
extern Row *past_row(Past *past, const char *key);
extern PastShape *past_shape(Past *past, int32 number);
extern int	past_place(const PastShape *shape, const char *name);
extern void past_query(const char *sql, int nargs, Oid *types, Datum *values, const char *nulls);
extern void past_replay(Past *past, Datum numbers, Datum keys, Datum moment, bool forward);

/* The moment that an event "j" of the log was recorded at is s.waktu_catat. */
#define EVENT_TIME \
	" LEFT JOIN LATERAL (SELECT c.waktu_catat FROM %1$s.jejak c" \
	" WHERE c.waktu = j.waktu AND c.era = j.era AND c.transaksi = j.transaksi" \
	" AND c.urutan <= j.urutan AND c.waktu_catat IS NOT NULL" \
	" ORDER BY c.urutan DESC LIMIT 1) s ON true"

#pragma GCC visibility pop

#endif							/* ASNK_PUTAR_H */
