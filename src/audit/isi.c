/*
 * src/audit/isi.c
 *		What a row of the log says of a row of the table: key, values, changes, each
 *		a line of COPY's text format.
 *
 * Whether a value has changed is decided by its bytes: it needs no operator, and
 * 1.0 is not 1.00.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/datum.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

static void
append_value(StringInfo buffer, Column *column, TupleTableSlot *row)
{
	int			i = column->attnum - 1;

	if (column->secret)
		text_append_secret(buffer);
	else
		text_append(buffer, column, row->tts_values[i], row->tts_isnull[i]);
}

void
content_key(StringInfo buffer, Shape *shape, TupleTableSlot *row)
{
	for (int i = 0; i < shape->nkeys; i++)
	{
		if (i > 0)
			appendStringInfoChar(buffer, '\t');
		append_value(buffer, &shape->columns[shape->keys[i]], row);
	}
}

/* Every column that the key does not tell already. */
void
content_row(StringInfo buffer, Shape *shape, TupleTableSlot *row)
{
	bool		first = true;

	for (int i = 0; i < shape->ncolumns; i++)
	{
		if (shape->columns[i].in_key)
			continue;
		if (!first)
			appendStringInfoChar(buffer, '\t');
		first = false;
		append_value(buffer, &shape->columns[i], row);
	}
}

/* The same bytes on disk, of a value kept out of line, are the same value. */
static bool
same_pointer(Datum a, Datum b)
{
	return VARATT_IS_EXTERNAL_ONDISK(DatumGetPointer(a)) &&
		VARATT_IS_EXTERNAL_ONDISK(DatumGetPointer(b)) &&
		memcmp(DatumGetPointer(a), DatumGetPointer(b), VARSIZE_EXTERNAL(DatumGetPointer(a))) == 0;
}

static bool
differs(const Column *column, TupleTableSlot *old, TupleTableSlot *new)
{
	int			i = column->attnum - 1;

	if (old->tts_isnull[i] || new->tts_isnull[i])
		return old->tts_isnull[i] != new->tts_isnull[i];
	if (column->length == -1 && same_pointer(old->tts_values[i], new->tts_values[i]))
		return false;
	return !datum_image_eq(old->tts_values[i], new->tts_values[i], column->by_value,
						   column->length);
}

/*
 * The place of every column that changed, its old and its new value.  Is one of
 * the key's among them?
 */
bool
content_changes(StringInfo buffer, Shape *shape, TupleTableSlot *old, TupleTableSlot *new)
{
	bool		key_changed = false;
	bool		first = true;

	for (int i = 0; i < shape->ncolumns; i++)
	{
		Column	   *column = &shape->columns[i];
		char		place[12];

		if (!differs(column, old, new))
			continue;
		key_changed |= column->in_key;
		if (!first)
			appendStringInfoChar(buffer, '\t');
		first = false;
		appendBinaryStringInfo(buffer, place, pg_ltoa(i + 1, place));
		appendStringInfoChar(buffer, '\t');
		append_value(buffer, column, old);
		appendStringInfoChar(buffer, '\t');
		append_value(buffer, column, new);
	}
	return key_changed;
}
