/*
 * src/audit/putar.c
 *		Events of the log applied to rows, forwards or backwards.
 *
 * Rows are kept by their key as the log writes it, values as the log's texts,
 * columns by name: a register of all names that occur gives each its place.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "audit/audit.h"
#include "audit/putar.h"

char		unknown_value[1];

/* ---- rows by key */

static uint32
key_hash(const void *key, Size size)
{
	const char *text = *(const char *const *) key;

	(void) size;
	return hash_bytes((const unsigned char *) text, (int) strlen(text));
}

static int
key_match(const void *a, const void *b, Size size)
{
	(void) size;
	return strcmp(*(const char *const *) a, *(const char *const *) b);
}

static HTAB *
make_rows(MemoryContext context)
{
	HASHCTL		control = {
		.keysize = sizeof(char *), .entrysize = sizeof(Row),
		.hash = key_hash, .match = key_match, .hcxt = context
	};

	return hash_create("asn_kinerja rows", 1024, &control,
					   HASH_ELEM | HASH_FUNCTION | HASH_COMPARE | HASH_CONTEXT);
}

static void
enlarge(Row *row, int ncells)
{
	if (row->ncells >= ncells)
		return;
	row->cells = row->cells ? repalloc(row->cells, sizeof(char *) * ncells)
		: palloc(sizeof(char *) * ncells);
	for (int i = row->ncells; i < ncells; i++)
		row->cells[i] = unknown_value;
	row->ncells = ncells;
}

/* A row of which nothing is known but the key. */
Row *
past_row(Past *past, const char *key)
{
	const char *kept = pstrdup(key);
	bool		found;
	Row		   *row = hash_search(past->rows, &kept, HASH_ENTER, &found);

	row->key = kept;
	row->ncells = 0;
	row->cells = NULL;
	row->table = NULL;
	enlarge(row, past->nplaces);
	return row;
}

static void
remove_row(Past *past, const char *key)
{
	(void) hash_search(past->rows, &key, HASH_REMOVE, NULL);
}

/* The row goes on under another key. */
static Row *
rename_row(Past *past, Row *row, const char *key)
{
	Row			old = *row;

	remove_row(past, old.key);
	row = past_row(past, key);
	row->ncells = old.ncells;
	row->cells = old.cells;
	row->table = old.table;
	return row;
}

/* ---- the register of columns */

/* What the name has come to mean, -1: nothing yet. */
static int
meaning_of(Past *past, const char *name)
{
	for (int i = 0; i < past->nnames; i++)
		if (strcmp(past->names[i], name) == 0)
			return past->meaning[i];
	return -1;
}

static void
mean(Past *past, char *name, int place)
{
	int			i = 0;

	while (i < past->nnames && strcmp(past->names[i], name) != 0)
		i++;
	if (i == past->nnames)
	{
		past->nnames++;
		past->names = past->names ? repalloc(past->names, sizeof(char *) * past->nnames)
			: palloc(sizeof(char *));
		past->meaning = past->meaning ? repalloc(past->meaning, sizeof(int) * past->nnames)
			: palloc(sizeof(int));
		past->names[i] = name;
	}
	past->meaning[i] = place;
}

int
past_place(const PastShape *shape, const char *name)
{
	for (int i = 0; i < shape->ncolumns; i++)
		if (strcmp(shape->names[i], name) == 0)
			return shape->places[i];
	return -1;
}

/* The place of a column of a shape, which all shapes before it have got. */
static int
place_of_column(Past *past, const PastShape *shape, int column)
{
	int			meaning = meaning_of(past, shape->names[column]);

	for (const PastShape *other = shape - 1; other >= past->shapes; other--)
	{
		if (other->era != shape->era || other->oid != shape->oid)
			continue;
		for (int i = 0; i < other->ncolumns; i++)
			if (other->attnums[i] == shape->attnums[column])
				return other->places[i];
		/* the name was another column's, which is gone */
		if (meaning >= 0 && past_place(other, shape->names[column]) == meaning)
			return past->nplaces++;
	}
	return meaning >= 0 ? meaning : past->nplaces++;
}

static void
register_columns(Past *past, PastShape *shape)
{
	shape->places = palloc(sizeof(int) * (shape->ncolumns + 1));
	for (int i = 0; i < shape->ncolumns; i++)
	{
		shape->places[i] = place_of_column(past, shape, i);
		mean(past, shape->names[i], shape->places[i]);
	}
}

/* ---- shapes */

static char **
text_array_of(HeapTuple tuple, TupleDesc descriptor, int number, int *count)
{
	bool		isnull;
	Datum		array = SPI_getbinval(tuple, descriptor, number, &isnull);
	Datum	   *texts;
	bool	   *nulls;
	char	  **result;

	deconstruct_array(DatumGetArrayTypeP(array), TEXTOID, -1, false, TYPALIGN_INT,
					  &texts, &nulls, count);
	result = palloc(sizeof(char *) * (*count + 1));
	for (int i = 0; i < *count; i++)
		result[i] = nulls[i] ? NULL : TextDatumGetCString(texts[i]);
	return result;
}

static void
read_shape(Past *past, PastShape *shape, HeapTuple tuple, TupleDesc descriptor)
{
	char	  **secrets;
	char	  **attnums;
	int			nsecrets;
	int			nattnums;
	int			nmissing;
	bool		isnull;

	shape->number = DatumGetInt32(SPI_getbinval(tuple, descriptor, 1, &isnull));
	shape->names = text_array_of(tuple, descriptor, 2, &shape->ncolumns);
	shape->types = text_array_of(tuple, descriptor, 3, &nsecrets);
	shape->keys = text_array_of(tuple, descriptor, 4, &shape->nkeys);
	secrets = text_array_of(tuple, descriptor, 5, &nsecrets);
	shape->table = SPI_getvalue(tuple, descriptor, 6);
	shape->is_root = DatumGetBool(SPI_getbinval(tuple, descriptor, 7, &isnull));
	shape->era = DatumGetInt16(SPI_getbinval(tuple, descriptor, 8, &isnull));
	shape->oid = DatumGetObjectId(SPI_getbinval(tuple, descriptor, 9, &isnull));
	attnums = text_array_of(tuple, descriptor, 10, &nattnums);
	shape->missing = text_array_of(tuple, descriptor, 11, &nmissing);
	shape->attnums = palloc(sizeof(AttrNumber) * (shape->ncolumns + 1));
	shape->secret = palloc0(sizeof(bool) * (shape->ncolumns + 1));
	for (int i = 0; i < shape->ncolumns; i++)
	{
		shape->attnums[i] = (AttrNumber) (i < nattnums ? pg_strtoint32(attnums[i]) : 0);
		for (int j = 0; j < nsecrets; j++)
			shape->secret[i] |= strcmp(shape->names[i], secrets[j]) == 0;
	}
	register_columns(past, shape);
}

/* The table as it is. */
static void
add_present(Past *past, PastShape *shape, int16 era)
{
	TupleDesc	descriptor = RelationGetDescr(past->table);

	shape->era = era;
	shape->oid = RelationGetRelid(past->table);
	shape->names = palloc(sizeof(char *) * (descriptor->natts + 1));
	shape->types = palloc(sizeof(char *) * (descriptor->natts + 1));
	shape->secret = palloc0(sizeof(bool) * (descriptor->natts + 1));
	shape->attnums = palloc(sizeof(AttrNumber) * (descriptor->natts + 1));
	for (int i = 0; i < descriptor->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(descriptor, i);

		if (attribute->attisdropped)
			continue;
		shape->attnums[shape->ncolumns] = (AttrNumber) (i + 1);
		shape->types[shape->ncolumns] = format_type_extended(attribute->atttypid, attribute->atttypmod,
															 FORMAT_TYPE_TYPEMOD_GIVEN | FORMAT_TYPE_FORCE_QUALIFY);
		shape->names[shape->ncolumns++] = NameStr(attribute->attname);
	}
	register_columns(past, shape);
	/* as secret as it was last */
	for (int i = 0; i < shape->ncolumns; i++)
		for (const PastShape *other = past->shapes; other < shape; other++)
			for (int j = 0; j < other->ncolumns; j++)
				if (other->places[j] == shape->places[i])
					shape->secret[i] = other->secret[j];
}

PastShape *
past_shape(Past *past, int32 number)
{
	for (int i = 0; i < past->nshapes; i++)
		if (past->shapes[i].number == number)
			return &past->shapes[i];
	elog(ERROR, "shape %d is missing in the change log", number);
	return NULL;
}

/* Run a query in SPI; its rows are in SPI_tuptable, what it keeps in past->context. */
void
past_query(const char *sql, int nargs, Oid *types, Datum *values, const char *nulls)
{
	if (SPI_execute_with_args(sql, nargs, types, values, nulls, true, 0) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
}

/* The log, the context and nothing else must be there. */
void
past_init(Past *past, Datum numbers, int16 era)
{
	Oid			types[] = {INT4ARRAYOID};
	MemoryContext caller;

	past_query(psprintf("SELECT nomor, kolom, tipe, kunci, rahasia,"
				   " pg_catalog.concat_ws(E'\\n', skema, tabel),"
				   " skema = skema_akar AND tabel = akar,"
				   " era, oid_tabel, nomor_kolom::text[], bawaan"
				   " FROM %s.bentuk WHERE nomor = ANY ($1) ORDER BY nomor", past->log),
		  1, types, &numbers, NULL);
	past->rows = make_rows(past->context);
	caller = MemoryContextSwitchTo(past->context);
	past->nshapes = (int) SPI_processed;
	past->shapes = palloc0(sizeof(PastShape) * (past->nshapes + 1));
	for (int i = 0; i < past->nshapes; i++)
		read_shape(past, &past->shapes[i], SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
	add_present(past, &past->shapes[past->nshapes++], era);
	MemoryContextSwitchTo(caller);
}

/* ---- one event, forwards or backwards */

static void
set_all(Past *past, Row *row, const PastShape *shape, const char *key, const char *content)
{
	char	  **values = values_of_then(shape->ncolumns, shape->names, shape->nkeys, shape->keys,
										key, content);

	enlarge(row, past->nplaces);
	for (int i = 0; i < shape->ncolumns; i++)
		row->cells[shape->places[i]] = values[i];
	row->table = shape->table;
}

static void
set_changes(Past *past, Row *row, const PastShape *shape, const char *content, bool forward)
{
	enlarge(row, past->nplaces);
	while (content)
	{
		int			place = pg_strtoint32(line_field(&content)) - 1;
		char	   *old = content ? line_field(&content) : NULL;
		char	   *new = content ? line_field(&content) : NULL;

		if (place < 0 || place >= shape->ncolumns)
			elog(ERROR, "change of column %d of %d in the change log", place + 1, shape->ncolumns);
		row->cells[shape->places[place]] = forward ? new : old;
	}
	row->table = shape->table;
}

static void
truncate_rows(Past *past, const PastShape *shape)
{
	HASH_SEQ_STATUS scan;
	Row		   *row;

	hash_seq_init(&scan, past->rows);
	while ((row = hash_seq_search(&scan)) != NULL)
		if (shape->is_root || (row->table && strcmp(row->table, shape->table) == 0))
			remove_row(past, row->key);
	past->complete |= shape->is_root;
}

static void
apply(Past *past, char operation, const char *key, const char *new_key, const char *content,
	  const PastShape *shape, bool forward)
{
	const char *before = forward ? key : (new_key ? new_key : key);
	const char *after = forward ? (new_key ? new_key : key) : key;
	Row		   *row;

	if (operation == OP_TRUNCATE)
		truncate_rows(past, shape);
	else if (operation == (forward ? OP_DELETE : OP_INSERT))
		remove_row(past, key);
	else if (operation == (forward ? OP_INSERT : OP_DELETE))
		set_all(past, past_row(past, key), shape, key, content);
	else
	{
		row = hash_search(past->rows, &before, HASH_FIND, NULL);
		if (row == NULL)
		{
			/* the key at least is known */
			const char *line = key;

			row = past_row(past, before);
			for (int i = 0; i < shape->nkeys && line; i++)
				row->cells[past_place(shape, shape->keys[i])] = line_field(&line);
		}
		set_changes(past, row, shape, content, forward);
		if (strcmp(before, after) != 0)
			rename_row(past, row, after);
	}
}

/* All events up to a moment in order, or all after it in reverse. */
void
past_replay(Past *past, Datum numbers, Datum keys, Datum moment, bool forward)
{
	const char *direction = forward ? "ASC" : "DESC";
	char	   *sql = psprintf("SELECT j.operasi, j.kunci, j.kunci_baru, j.isi, j.bentuk"
							   " FROM %1$s.jejak j" EVENT_TIME
							   " WHERE j.bentuk = ANY ($1) AND ($2 IS NULL OR j.operasi = 'T'"
							   " OR j.kunci = ANY ($2) OR j.kunci_baru = ANY ($2))"
							   " AND coalesce(s.waktu_catat, j.waktu) %2$s $3"
							   " ORDER BY j.era %3$s, s.waktu_catat %3$s, j.transaksi %3$s, j.urutan %3$s",
							   past->log, forward ? "<=" : ">", direction);
	Oid			types[] = {INT4ARRAYOID, TEXTARRAYOID, TIMESTAMPTZOID};
	Datum		values[] = {numbers, keys, moment};
	Portal		portal = SPI_cursor_open_with_args(NULL, sql, 3, types, values,
												   keys ? NULL : " n ", true, 0);

	for (;;)
	{
		SPI_cursor_fetch(portal, true, 1000);
		if (SPI_processed == 0)
			break;
		CHECK_FOR_INTERRUPTS();
		for (uint64 i = 0; i < SPI_processed; i++)
		{
			HeapTuple	tuple = SPI_tuptable->vals[i];
			TupleDesc	descriptor = SPI_tuptable->tupdesc;
			bool		isnull;
			int32		number = DatumGetInt32(SPI_getbinval(tuple, descriptor, 5, &isnull));
			char		operation = DatumGetChar(SPI_getbinval(tuple, descriptor, 1, &isnull));
			char	   *key = SPI_getvalue(tuple, descriptor, 2);
			char	   *new_key = SPI_getvalue(tuple, descriptor, 3);
			char	   *content = SPI_getvalue(tuple, descriptor, 4);
			MemoryContext caller = MemoryContextSwitchTo(past->context);

			apply(past, operation, key, new_key, content, past_shape(past, number), forward);
			MemoryContextSwitchTo(caller);
			pfree(content);
		}
		SPI_freetuptable(SPI_tuptable);
	}
	SPI_cursor_close(portal);
}
