/*
 * src/audit/kanonik_isi.c
 *		The content of a row in the canonical form: its key and its values or
 *		changes by name, or raw if its shape does not fit.
 *
 * Fields are copied as the log has them: they are those of a line of COPY already.
 */
#include "postgres.h"

#include "utils/memutils.h"

#include "asn_kinerja.h"
#include "audit/kanonik.h"

typedef struct Field
{
	const char *text;
	int			length;
} Field;

/* Room for the fields of a row; it grows. */
struct CanonFields
{
	Field	   *fields;
	int			count;			/* used */
	int			size;
	int		   *order;			/* of size */
};

CanonFields *
canon_fields(void)
{
	CanonFields *room = palloc0(sizeof(CanonFields));

	room->size = 64;
	room->fields = palloc(sizeof(Field) * room->size);
	room->order = palloc(sizeof(int) * room->size);
	return room;
}

static void
need_fields(CanonFields *room, int count)
{
	if (count <= room->size)
		return;
	room->size = Max(count, 2 * room->size);
	room->fields = repalloc_huge(room->fields, sizeof(Field) * room->size);
	room->order = repalloc_huge(room->order, sizeof(int) * room->size);
}

/*
 * Append the fields of a line to those that are there; how many it has, or -1 if
 * there is a byte in it that would have been written with a backslash.
 */
static int
split(CanonFields *room, const char *text, int length)
{
	const char *end = text + length;
	int			before = room->count;

	for (const char *byte = text;; byte++)
	{
		if (byte < end && ((unsigned char) *byte > '\r' || (unsigned char) *byte < '\b'))
			continue;
		if (byte < end && *byte != '\t')
			return -1;
		need_fields(room, room->count + 1);
		room->fields[room->count++] = (Field) {text, (int) (byte - text)};
		if (byte == end)
			return room->count - before;
		text = byte + 1;
	}
}

/* A place as we write it, or 0. */
static int
place_of(const Field *field, int ncolumns)
{
	int			place = 0;

	if (field->length == 0 || field->length > 4 || field->text[0] == '0')
		return 0;
	for (int i = 0; i < field->length; i++)
	{
		if (field->text[i] < '0' || field->text[i] > '9')
			return 0;
		place = place * 10 + (field->text[i] - '0');
	}
	return place <= ncolumns ? place : 0;
}

static void
append_column(StringInfo result, const char *word, const CanonColumn *column,
			  const Field *values, int nvalues)
{
	canon_put(result, word, 6);
	canon_put(result, column->prefix, column->length);
	for (int i = 0; i < nvalues; i++)
	{
		if (i > 0)
			canon_put(result, "\t", 1);
		canon_put(result, values[i].text, values[i].length);
	}
	canon_put(result, "\n", 1);
}

/* Changes come in the order of the table, lines in that of the names. */
static bool
append_changes(CanonFields *room, const CanonShape *shape, StringInfo result, int first)
{
	int			last_place = 0;

	if ((room->count - first) % 3 != 0)
		return false;
	memset(room->order, 0, sizeof(int) * shape->ncolumns);
	for (int field = first; field < room->count; field += 3)
	{
		int			place = place_of(&room->fields[field], shape->ncolumns);

		if (place <= last_place)
			return false;
		last_place = place;
		room->order[shape->columns[place - 1].rank] = field;
	}
	for (int rank = 0; rank < shape->ncolumns; rank++)
	{
		const Field *field = &room->fields[room->order[rank]];

		/* field 0 is of the key */
		if (room->order[rank] > 0)
			append_column(result, "kolom\t", &shape->columns[place_of(field, shape->ncolumns) - 1],
						  field + 1, 2);
	}
	return true;
}

/* Fields come in the order of the table, lines in that of the names. */
static bool
append_values(CanonFields *room, const CanonShape *shape, StringInfo result, int first,
			  bool empty)
{
	int			others = shape->ncolumns - shape->nkeys;
	int			field = first;

	if (others == 0 ? !empty : room->count - first != others)
		return false;
	for (int i = 0; i < shape->ncolumns; i++)
		if (!shape->columns[i].in_key)
			room->order[i] = field++;
	for (int i = 0; i < others; i++)
		append_column(result, "kolom\t", &shape->columns[shape->sorted[i]],
					  &room->fields[room->order[shape->sorted[i]]], 1);
	return true;
}

static Field
field_of(const LogRow *row, LogColumn column)
{
	struct varlena *text;
	char	   *utf8;

	if (row->isnull[column])
		return (Field) {NULL, 0};
	text = PG_DETOAST_DATUM_PACKED(row->values[column]);
	utf8 = canon_utf8(VARDATA_ANY(text), VARSIZE_ANY_EXHDR(text));
	return (Field) {utf8, utf8 == VARDATA_ANY(text) ? (int) VARSIZE_ANY_EXHDR(text) : (int) strlen(utf8)};
}

/* False: the row cannot be read by its shape, and result may have been added to. */
static bool
append_readable(CanonFields *room, const CanonShape *shape, const LogRow *row,
				StringInfo result)
{
	char		operation = DatumGetChar(row->values[LOG_OPERASI]);
	Field		key = field_of(row, LOG_KUNCI);
	Field		new_key = field_of(row, LOG_KUNCI_BARU);
	Field		content = field_of(row, LOG_ISI);
	int			first;

	if (!shape->usable || row->isnull[LOG_OPERASI] || !key.text || !content.text)
		return false;
	if (operation == OP_TRUNCATE)
		return key.length == 0 && content.length == 0 && !new_key.text;
	if ((operation != OP_INSERT && operation != OP_UPDATE && operation != OP_DELETE) ||
		(new_key.text && operation != OP_UPDATE))
		return false;
	room->count = 0;
	if (split(room, key.text, key.length) != shape->nkeys ||
		(new_key.text && split(room, new_key.text, new_key.length) != shape->nkeys))
		return false;
	for (int k = 0; k < shape->nkeys; k++)
	{
		Field		values[2] = {room->fields[k], room->fields[new_key.text ? shape->nkeys + k : k]};

		append_column(result, "kunci\t", &shape->columns[shape->keys[k]], values,
					  new_key.text ? 2 : 1);
	}
	first = room->count;
	if (split(room, content.text, content.length) < 0)
		return false;
	need_fields(room, shape->ncolumns);
	if (operation == OP_UPDATE)
		return append_changes(room, shape, result, first);
	return append_values(room, shape, result, first, content.length == 0);
}

void
canon_content(CanonFields *room, const CanonShape *shape, const LogRow *row, StringInfo result)
{
	int			before = result->len;

	if (append_readable(room, shape, row, result))
		return;
	result->len = before;
	canon_put(result, "mentah", 6);
	for (LogColumn column = LOG_KUNCI; column <= LOG_ISI; column++)
	{
		canon_put(result, "\t", 1);
		canon_text(result, row->values[column], row->isnull[column]);
	}
	canon_put(result, "\n", 1);
}
