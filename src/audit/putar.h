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

/* A shape of the past, as the log's table bentuk has it. */
typedef struct PastShape
{
	int32		number;
	int			ncolumns;
	char	  **names;
	char	  **types;
	bool	   *secret;
	int		   *places;			/* in the register */
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
	PastShape  *shapes;
	int			nshapes;
	char	  **names;			/* the register */
	int			nnames;
	HTAB	   *rows;
	MemoryContext context;
	bool		complete;		/* no row is missing */
} Past;

/* The cell of a value that nothing tells. */
extern char unknown_value[1];

extern void past_init(Past *past, Datum numbers);
extern int	past_register(Past *past, const char *name);
extern Row *past_row(Past *past, const char *key);
extern PastShape *past_shape(Past *past, int32 number);
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
