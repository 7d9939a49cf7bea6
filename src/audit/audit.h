/*
 * src/audit/audit.h
 *		What the rooms of the audit share: where the log is, what a table looks
 *		like in it, and how a value and a row are put there.
 *
 * pemicu (triggers) -> tulis (one row of the log) -> sisip (the log's table), isi (what it says) -> bentuk
 * (shape of a table) -> letak (where the log is), teks (values as text).  The audit knows nothing of the rest of the module.
 */
#ifndef ASNK_AUDIT_H
#define ASNK_AUDIT_H

#include "executor/tuptable.h"
#include "lib/stringinfo.h"
#include "nodes/pg_list.h"
#include "utils/reltrigger.h"
#include "utils/rel.h"

#pragma GCC visibility push(hidden)

/* ---- settings (src/audit/setelan.c) */

extern char *claimed_actor;		/* asn_kinerja.pelaku */
extern char *claimed_reason;	/* asn_kinerja.alasan */
extern char *log_schema;		/* asn_kinerja.skema_jejak */

extern void audit_init(void);

/* ---- values as text (teks.c) */

/* Which settings the text of a value depends on. */
typedef enum TextNeed
{
	TEXT_FREE,					/* none */
	TEXT_PLAIN,					/* date style, interval style, digits, bytea */
	TEXT_DEEP					/* time zone, search path, money as well */
} TextNeed;

typedef struct Column
{
	const char *name;
	Oid			type;
	AttrNumber	attnum;			/* in the table; 0: not there any more */
	int16		length;
	bool		by_value;
	bool		secret;
	bool		in_key;
	TextNeed	need;
	FmgrInfo	output;
} Column;

extern TextNeed text_need(Oid type, Oid house);
extern int	text_settings_begin(TextNeed need);
extern void text_settings_end(int level);
extern void text_append(StringInfo buffer, Column *column, Datum value, bool isnull);
extern void text_append_string(StringInfo buffer, const char *string, size_t length);
extern void text_append_secret(StringInfo buffer);

/* ---- where the log is (letak.c) */

/* The log, as the setting names it. */
typedef struct Log
{
	Oid			schema;
	Oid			table;			/* jejak */
	Oid			owner;
} Log;

/* The columns of jejak, in their order. */
typedef enum LogColumn
{
	LOG_WAKTU, LOG_TRANSAKSI, LOG_URUTAN, LOG_KEPALA, LOG_BENTUK, LOG_ERA, LOG_OPERASI,
	LOG_KUNCI, LOG_KUNCI_BARU, LOG_ISI, LOG_WAKTU_CATAT, LOG_WAKTU_PERNYATAAN, LOG_PERAN,
	LOG_PERAN_SESI, LOG_APLIKASI, LOG_ALAMAT, LOG_PELAKU, LOG_ALASAN, LOG_ASAL_REPLIKASI,
	LOG_COLUMNS
} LogColumn;

typedef struct LogColumnType
{
	const char *name;
	Oid			type;
	bool		given;			/* in every row, so NOT NULL */
} LogColumnType;

extern const LogColumnType log_columns[LOG_COLUMNS];

extern bool log_find(Log *log);
extern void log_need(Log *log);
extern void log_of(Log *log, Oid table);
extern const char *log_schema_name(const Log *log);
extern bool log_query(const Log *log, const char *format, int nargs, Oid *types, Datum *values,
					  bool read_only, int32 *result);
extern int16 log_era_known(const Log *log, bool read_only);
extern int16 log_era(const Log *log);

/* ---- shapes (bentuk.c) */

/*
 * What a table looks like: numbered in the log's table bentuk, so that a row
 * of the log needs no names.
 */
typedef struct Shape
{
	MemoryContext context;
	int32		number;
	int			ncolumns;
	Column	   *columns;		/* logged, in the order of the table */
	int			nkeys;
	int		   *keys;			/* of the key's columns, places in columns */
	TextNeed	need;			/* the most that a column needs */
} Shape;

extern Oid	partition_root(Relation table);
extern List *key_columns(Relation table);
extern void shape_check(Relation table, const Trigger *trigger);
extern Shape *shape_of(Relation table, const Trigger *trigger, const Log *log);

/* ---- what is said of a row (isi.c) */

extern void content_key(StringInfo buffer, Shape *shape, TupleTableSlot *row);
extern void content_row(StringInfo buffer, Shape *shape, TupleTableSlot *row);
extern bool content_changes(StringInfo buffer, Shape *shape, TupleTableSlot *old,
							TupleTableSlot *new);

/* ---- the log's table (sisip.c) */

typedef struct Insertion Insertion;

extern Insertion *insertion_open(const Log *log, Relation table);
extern void insertion_close(Insertion *insertion);
extern TupleTableSlot *insertion_row(Insertion *insertion);
extern void insertion_add(Insertion *insertion, size_t bytes);
extern bool insertion_waits(const Insertion *insertion);

/* ---- writing (tulis.c) */

typedef struct Writer Writer;

typedef enum Operation
{
	OP_INSERT = 'I',
	OP_UPDATE = 'U',
	OP_DELETE = 'D',
	OP_TRUNCATE = 'T'
} Operation;

extern bool log_column_given(int column);
extern Writer *writer_open(void);
extern void writer_close(Writer *writer);
extern bool writer_waits(const Writer *writer);
extern Shape *writer_shape(const Writer *writer, Relation table, const Trigger *trigger);
extern void writer_add(Writer *writer, Shape *shape, Operation operation,
					   TupleTableSlot *old, TupleTableSlot *new);

/* ---- writers of row triggers (terbuka.c) */

extern Writer *writer_of_query(MemoryContext query);

/* ---- reading (baca.c) */

extern char *line_field(const char **start);
extern char **values_of_then(int count, char **names, int nkeys, char **keys,
							 const char *key_line, const char *line);

#pragma GCC visibility pop

#endif							/* ASNK_AUDIT_H */
