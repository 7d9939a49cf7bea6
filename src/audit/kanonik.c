/*
 * src/audit/kanonik.c
 *		The canonical form, version 1, of a row of the log: what a leaf of the tree
 *		is (docs/jejak.md states it byte by byte).
 *
 * It says everything by value and by name, so that it can be read and checked
 * without the database.  What is the same for many rows is printed once: the era,
 * the circumstances that a head tells, the shape's lines and columns.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/hsearch.h"
#include "utils/memutils.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/kanonik.h"

/* So many heads are remembered; of a log of our writing one would do. */
#define HEADS 8

typedef struct Head
{
	LogPosition position;
	StringInfoData line;		/* without its first word */
} Head;

typedef struct ShapeSlot
{
	int32		number;
	CanonShape *shape;
} ShapeSlot;

struct Canon
{
	const Log  *log;
	MemoryContext context;
	int16		era;			/* that era_lines are of, if any */
	StringInfoData era_lines;
	HTAB	   *shapes;
	CanonShape *shape;			/* of the last row */
	Head		heads[HEADS];	/* of the transaction at hand, the last one first */
	int			nheads;
	bool		headless;
	TimestampTz moment;			/* that moment_text is of, if any */
	StringInfoData moment_text;
	CanonFields *fields;
};

Canon *
canon_begin(const Log *log)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "asn_kinerja canon",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);
	HASHCTL		control = {.keysize = sizeof(int32), .entrysize = sizeof(ShapeSlot), .hcxt = context};
	Canon	   *canon = palloc0(sizeof(Canon));

	canon->log = log;
	canon->context = context;
	canon->shapes = hash_create("asn_kinerja canon shapes", 64, &control,
								HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	canon->fields = canon_fields();
	initStringInfo(&canon->era_lines);
	initStringInfo(&canon->moment_text);
	for (int i = 0; i < HEADS; i++)
		initStringInfo(&canon->heads[i].line);
	MemoryContextSwitchTo(caller);
	return canon;
}

bool
canon_headless(const Canon *canon)
{
	return canon->headless;
}

/* ---- the lines before the content */

/* The first line, and that of the era: number, system, beginning. */
static void
read_era(Canon *canon, int16 era)
{
	Oid			types[] = {INT2OID};
	Datum		values[] = {Int16GetDatum(era)};
	char	   *columns[] = {"sistem::text", "mulai"};
	Datum		value;

	resetStringInfo(&canon->era_lines);
	appendStringInfo(&canon->era_lines, "asn_kinerja.jejak\t1\nera\t%d", era);
	for (int i = 0; i < 2; i++)
	{
		bool		found = query_value(psprintf("SELECT %s FROM %s.era WHERE nomor = $1", columns[i],
												 log_schema_name(canon->log)), 1, types, values, &value);

		appendStringInfoChar(&canon->era_lines, '\t');
		(i == 0 ? canon_text : canon_moment) (&canon->era_lines, value, !found);
	}
	appendStringInfoChar(&canon->era_lines, '\n');
	canon->era = era;
}

static void
append_era(Canon *canon, int16 era, StringInfo result)
{
	if (canon->era_lines.len == 0 || canon->era != era)
		read_era(canon, era);
	canon_put(result, canon->era_lines.data, canon->era_lines.len);
}

static void
append_number(StringInfo result, const LogRow *row, LogColumn column)
{
	char		number[12];

	if (row->isnull[column])
		canon_put(result, "\\N", 2);
	else
		canon_put(result, number, pg_ltoa(DatumGetInt32(row->values[column]), number));
}

static void
append_transaction(StringInfo result, const LogRow *row)
{
	char		number[MAXINT8LEN + 1];

	canon_put(result, "transaksi\t", 10);
	if (row->isnull[LOG_TRANSAKSI])
		canon_put(result, "\\N", 2);
	else
		canon_put(result, number,
							   pg_ulltoa_n(U64FromFullTransactionId(DatumGetFullTransactionId(row->values[LOG_TRANSAKSI])),
										   number));
	canon_put(result, "\t", 1);
	append_number(result, row, LOG_URUTAN);
	canon_put(result, "\t", 1);
	append_number(result, row, LOG_KEPALA);
	canon_put(result, "\n", 1);
}

/* The start of the transaction is that of many rows. */
static void
append_start(Canon *canon, StringInfo result, const LogRow *row)
{
	TimestampTz moment = DatumGetTimestampTz(row->values[LOG_WAKTU]);

	if (row->isnull[LOG_WAKTU])
	{
		canon_put(result, "\\N", 2);
		return;
	}
	if (canon->moment_text.len == 0 || moment != canon->moment)
	{
		resetStringInfo(&canon->moment_text);
		canon_moment(&canon->moment_text, row->values[LOG_WAKTU], false);
		canon->moment = moment;
	}
	canon_put(result, canon->moment_text.data, canon->moment_text.len);
}

static void
append_moments(Canon *canon, StringInfo result, const LogRow *row)
{
	canon_put(result, "waktu\t", 6);
	append_start(canon, result, row);
	canon_put(result, "\t", 1);
	canon_moment(result, row->values[LOG_WAKTU_CATAT], row->isnull[LOG_WAKTU_CATAT]);
	canon_put(result, "\n", 1);
}

/* ---- heads */

/* What a head tells of itself, after the first word of its line. */
static void
print_head(StringInfo line, const LogRow *row)
{
	static const LogColumn texts[] = {LOG_PERAN, LOG_PERAN_SESI, LOG_APLIKASI, LOG_ALAMAT,
	LOG_PELAKU, LOG_ALASAN, LOG_ASAL_REPLIKASI};

	canon_put(line, "\t", 1);
	canon_moment(line, row->values[LOG_WAKTU_PERNYATAAN], row->isnull[LOG_WAKTU_PERNYATAAN]);
	for (size_t i = 0; i < lengthof(texts); i++)
	{
		Datum		value = row->values[texts[i]];
		bool		isnull = row->isnull[texts[i]];

		canon_put(line, "\t", 1);
		if (texts[i] == LOG_ALAMAT && !isnull)
			appendStringInfoString(line, DatumGetCString(DirectFunctionCall1(inet_out, value)));
		else
			canon_text(line, value, isnull);
	}
	canon_put(line, "\n", 1);
}

static bool
same_transaction(LogPosition a, LogPosition b)
{
	return a.era == b.era && FullTransactionIdEquals(a.transaction, b.transaction);
}

/* It becomes the first; the last one is forgotten. */
static Head *
remember_head(Canon *canon, const LogRow *row)
{
	Head		forgotten = canon->heads[HEADS - 1];

	memmove(&canon->heads[1], &canon->heads[0], sizeof(Head) * (HEADS - 1));
	canon->heads[0] = forgotten;
	canon->heads[0].position = row_position(row);
	resetStringInfo(&canon->heads[0].line);
	print_head(&canon->heads[0].line, row);
	canon->nheads = Min(canon->nheads + 1, HEADS);
	return &canon->heads[0];
}

/* One that came long before, or before the first row that was asked for. */
static Head *
fetch_head(Canon *canon, LogPosition position)
{
	Oid			types[] = {INT2OID, XID8OID, INT4OID};
	Datum		values[] = {Int16GetDatum(position.era),
	FullTransactionIdGetDatum(position.transaction), Int32GetDatum(position.ordinal)};
	Sequence	sequence;
	LogRow		row;
	Head	   *head = NULL;

	sequence_open(&sequence, canon->log, true, "era = $1 AND transaksi = $2 AND urutan = $3"
				  " AND kepala IS NULL AND waktu_catat IS NOT NULL", lengthof(types), types, values);
	if (sequence_next(&sequence, &row))
		head = remember_head(canon, &row);
	sequence_close(&sequence);
	return head;
}

static Head *
head_of(Canon *canon, const LogRow *row)
{
	LogPosition position = row_position(row);

	if (canon->nheads > 0 && !same_transaction(position, canon->heads[0].position))
		canon->nheads = 0;
	if (row->isnull[LOG_KEPALA])
		return remember_head(canon, row);
	if (DatumGetInt32(row->values[LOG_KEPALA]) >= position.ordinal)
		return NULL;
	position.ordinal = DatumGetInt32(row->values[LOG_KEPALA]);
	for (int i = 0; i < canon->nheads; i++)
		if (canon->heads[i].position.ordinal == position.ordinal)
			return &canon->heads[i];
	return fetch_head(canon, position);
}

static void
append_head(Canon *canon, StringInfo result, const LogRow *row)
{
	const Head *head = head_of(canon, row);

	canon->headless = head == NULL;
	canon_put(result, "kepala", 6);
	if (head)
		canon_put(result, head->line.data, head->line.len);
	else
		appendStringInfoString(result, "\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\n");
	if (row->isnull[LOG_KEPALA])
		return;
	/* one that is no head tells none of it; if it does, that is not of our writing */
	for (LogColumn column = LOG_WAKTU_PERNYATAAN; column <= LOG_ASAL_REPLIKASI; column++)
	{
		if (row->isnull[column])
			continue;
		canon_put(result, "sendiri", 7);
		print_head(result, row);
		break;
	}
}

/* ---- all of it */

static CanonShape *
shape_numbered(Canon *canon, int32 number)
{
	ShapeSlot  *slot;
	bool		found;

	if (canon->shape && canon->shape->number == number)
		return canon->shape;
	slot = hash_search(canon->shapes, &number, HASH_ENTER, &found);
	if (!found)
	{
		MemoryContext caller = MemoryContextSwitchTo(canon->context);

		slot->shape = canon_shape(canon->log, number);
		MemoryContextSwitchTo(caller);
	}
	return slot->shape;
}

/* Into result, anew.  The caller's memory context is for a row. */
void
canon_row(Canon *canon, const LogRow *row, StringInfo result)
{
	char		operation[] = "operasi\t?\n";

	resetStringInfo(result);
	canon->shape = shape_numbered(canon, DatumGetInt32(row->values[LOG_BENTUK]));
	append_era(canon, DatumGetInt16(row->values[LOG_ERA]), result);
	append_transaction(result, row);
	append_moments(canon, result, row);
	append_head(canon, result, row);
	canon_put(result, canon->shape->lines, canon->shape->lines_length);
	operation[8] = DatumGetChar(row->values[LOG_OPERASI]);
	canon_put(result, operation, 10);
	canon_content(canon->fields, canon->shape, row, result);
}
