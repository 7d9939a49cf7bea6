/*
 * src/audit/kanonik_bentuk.c
 *		How a shape of the log prints in the canonical form, and the values that
 *		are printed anew: texts, in UTF-8, and moments.
 *
 * A shape is what the log's table bentuk says.  Nothing of it is believed: where
 * it makes no sense it prints as it is, and rows are not read by it.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "asn_kinerja.h"
#include "audit/kanonik.h"

/* ---- values */

void
canon_text(StringInfo buffer, Datum text, bool isnull)
{
	struct varlena *string;
	char	   *utf8;

	if (isnull)
	{
		appendBinaryStringInfo(buffer, "\\N", 2);
		return;
	}
	string = PG_DETOAST_DATUM_PACKED(text);
	utf8 = canon_utf8(VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string));
	text_append_string(buffer, utf8, utf8 == VARDATA_ANY(string) ?
					   VARSIZE_ANY_EXHDR(string) : strlen(utf8));
}

/* As it is, if the database speaks UTF-8 or nobody knows what it speaks. */
char *
canon_utf8(char *string, int length)
{
	if (GetDatabaseEncoding() == PG_UTF8 || GetDatabaseEncoding() == PG_SQL_ASCII)
		return string;
	return (char *) pg_do_encoding_conversion((unsigned char *) string, length,
											  GetDatabaseEncoding(), PG_UTF8);
}

void
canon_moment(StringInfo buffer, Datum moment, bool isnull)
{
	Column		column = {.type = TIMESTAMPTZOID};

	text_append(buffer, &column, moment, isnull);
}

/* ---- a shape */

typedef struct TextArray
{
	Datum	   *values;
	bool	   *nulls;
	int			count;
} TextArray;

static bool
read_array(TextArray *array, SPITupleTable *rows, int column, Oid type, int length,
		   bool by_value, char align)
{
	bool		isnull;
	Datum		datum = SPI_getbinval(rows->vals[0], rows->tupdesc, column, &isnull);

	array->count = 0;
	if (isnull)
		return false;
	deconstruct_array(DatumGetArrayTypeP(datum), type, length, by_value, align,
					  &array->values, &array->nulls, &array->count);
	return true;
}

static bool
has_null(const TextArray *array)
{
	for (int i = 0; i < array->count; i++)
		if (array->nulls[i])
			return true;
	return false;
}

typedef struct NamedPlace
{
	const char *name;			/* in UTF-8, escaped or not: the order is of what is unescaped */
	int			place;
} NamedPlace;

static int
compare_names(const void *a, const void *b)
{
	return strcmp(((const NamedPlace *) a)->name, ((const NamedPlace *) b)->name);
}

static char *
name_of(Datum text)
{
	struct varlena *string = PG_DETOAST_DATUM_PACKED(text);
	char	   *copy = pnstrdup(VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string));

	return canon_utf8(copy, strlen(copy));
}

static void
read_columns(CanonShape *shape, const TextArray *names, const TextArray *types,
			 const TextArray *numbers)
{
	NamedPlace *order = palloc(sizeof(NamedPlace) * Max(names->count, 1));

	shape->ncolumns = names->count;
	shape->columns = palloc0(sizeof(CanonColumn) * Max(names->count, 1));
	for (int i = 0; i < names->count; i++)
	{
		StringInfoData prefix;

		initStringInfo(&prefix);
		canon_text(&prefix, names->values[i], false);
		appendStringInfoChar(&prefix, '\t');
		canon_text(&prefix, types->values[i], false);
		appendStringInfo(&prefix, "\t%d\t", DatumGetInt16(numbers->values[i]));
		shape->columns[i].prefix = prefix.data;
		shape->columns[i].length = prefix.len;
		order[i].name = name_of(names->values[i]);
		order[i].place = i;
	}
	qsort(order, names->count, sizeof(NamedPlace), compare_names);
	shape->sorted = palloc(sizeof(int) * Max(names->count, 1));
	for (int i = 0; i < names->count; i++)
	{
		shape->columns[order[i].place].rank = i;
		shape->sorted[i] = order[i].place;
	}
}

/* False: a column of the key is not among the columns. */
static bool
read_key(CanonShape *shape, const TextArray *names, const TextArray *keys)
{
	int			others = 0;

	shape->keys = palloc(sizeof(int) * Max(keys->count, 1));
	for (int k = 0; k < keys->count; k++)
	{
		char	   *key = name_of(keys->values[k]);
		int			place = 0;

		while (place < names->count && strcmp(name_of(names->values[place]), key) != 0)
			place++;
		if (place == names->count)
			return false;
		shape->columns[place].in_key = true;
		shape->keys[shape->nkeys++] = place;
	}
	for (int i = 0; i < shape->ncolumns; i++)
		if (!shape->columns[shape->sorted[i]].in_key)
			shape->sorted[others++] = shape->sorted[i];
	return shape->nkeys > 0;
}

static void
read_names(CanonShape *shape, SPITupleTable *rows)
{
	TextArray	names,
				types,
				numbers,
				keys;

	shape->usable =
		read_array(&names, rows, 9, TEXTOID, -1, false, TYPALIGN_INT) &&
		read_array(&types, rows, 10, TEXTOID, -1, false, TYPALIGN_INT) &&
		read_array(&numbers, rows, 11, INT2OID, 2, true, TYPALIGN_SHORT) &&
		read_array(&keys, rows, 12, TEXTOID, -1, false, TYPALIGN_INT) &&
		names.count == types.count && names.count == numbers.count &&
		!has_null(&names) && !has_null(&types) && !has_null(&numbers) && !has_null(&keys);
	if (!shape->usable)
		return;
	read_columns(shape, &names, &types, &numbers);
	shape->usable = read_key(shape, &names, &keys);
}

/* A line of its own for what few tables have, if this one has it. */
static void
print_array(StringInfo lines, const char *word, SPITupleTable *rows, int column)
{
	TextArray	texts;
	bool		any = false;

	if (!read_array(&texts, rows, column, TEXTOID, -1, false, TYPALIGN_INT))
		return;
	for (int i = 0; i < texts.count; i++)
		any |= !texts.nulls[i];
	if (!any)
		return;
	appendStringInfoString(lines, word);
	for (int i = 0; i < texts.count; i++)
	{
		appendStringInfoChar(lines, '\t');
		canon_text(lines, texts.values[i], texts.nulls[i]);
	}
	appendStringInfoChar(lines, '\n');
}

#define PRINTED 8

static void
print_lines(CanonShape *shape, SPITupleTable *rows)
{
	StringInfoData lines;
	Datum		values[PRINTED] = {0};
	bool		nulls[PRINTED];

	memset(nulls, true, sizeof(nulls));
	for (int i = 0; rows && i < PRINTED; i++)
		values[i] = SPI_getbinval(rows->vals[0], rows->tupdesc, i + 1, &nulls[i]);
	initStringInfo(&lines);
	appendStringInfo(&lines, "bentuk\t%d", shape->number);
	for (int i = 0; i < PRINTED; i++)
	{
		appendStringInfoString(&lines, i == 4 ? "\ntabel\t" : "\t");
		(i == 3 ? canon_moment : canon_text) (&lines, values[i], nulls[i]);
	}
	appendStringInfoChar(&lines, '\n');
	if (rows)
	{
		print_array(&lines, "rahasia", rows, 13);
		print_array(&lines, "bawaan", rows, 14);
	}
	shape->lines = lines.data;
	shape->lines_length = lines.len;
}

/* In the current memory context. */
CanonShape *
canon_shape(const Log *log, int32 number)
{
	CanonShape *shape = palloc0(sizeof(CanonShape));
	MemoryContext caller = CurrentMemoryContext;
	Oid			types[] = {INT4OID};
	Datum		values[] = {Int32GetDatum(number)};
	SPITupleTable *rows;

	if (SPI_execute_with_args(psprintf("SELECT era::text, oid_tabel::text, oid_akar::text, sejak, skema,"
									   " tabel, skema_akar, akar, kolom, tipe, nomor_kolom, kunci, rahasia, bawaan"
									   " FROM %s.bentuk WHERE nomor = $1",
									   log_schema_name(log)),
							  1, types, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	rows = SPI_processed ? SPI_tuptable : NULL;
	MemoryContextSwitchTo(caller);
	shape->number = number;
	print_lines(shape, rows);
	if (rows)
		read_names(shape, rows);
	SPI_freetuptable(SPI_tuptable);
	return shape;
}
