/*
 * src/audit/baca.c
 *		Reading the log: a line of COPY's text format taken apart, a key as the log
 *		writes it, a row of the past as a record.
 *
 * A row of the past has the columns and types of its time.  A type that is gone
 * since is read as text; a domain as what it is made of, for its rule may have
 * changed.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "parser/parse_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

PG_FUNCTION_INFO_V1(pecah_jejak);
PG_FUNCTION_INFO_V1(kunci_jejak);
PG_FUNCTION_INFO_V1(nilai_jejak);
PG_FUNCTION_INFO_V1(baris_jejak);

/* ---- a line */

static char
unescaped(char letter)
{
	switch (letter)
	{
		case 'b':
			return '\b';
		case 't':
			return '\t';
		case 'n':
			return '\n';
		case 'v':
			return '\v';
		case 'f':
			return '\f';
		case 'r':
			return '\r';
		default:
			return letter;
	}
}

/*
 * The next field, from *start up to a tab or the end; NULL for a value that is
 * NULL or not told.  *start then is after the tab, or NULL at the end.
 */
char *
line_field(const char **start)
{
	const char *from = *start;
	size_t		length = strcspn(from, "\t");
	char	   *field = palloc(length + 1);
	char	   *to = field;

	*start = from[length] == '\t' ? from + length + 1 : NULL;
	if (length == 2 && from[0] == '\\' && (from[1] == 'N' || from[1] == '-'))
		return NULL;
	for (const char *end = from + length; from < end; from++)
	{
		if (*from == '\\' && from + 1 < end)
			*to++ = unescaped(*++from);
		else
			*to++ = *from;
	}
	*to = '\0';
	return field;
}

/* SQL: pecah_jejak(baris), the fields of a line */
Datum
pecah_jejak(PG_FUNCTION_ARGS)
{
	const char *line = text_to_cstring(PG_GETARG_TEXT_PP(0));
	ArrayBuildState *fields = initArrayResult(TEXTOID, CurrentMemoryContext, false);

	while (line)
	{
		char	   *field = line_field(&line);

		CHECK_FOR_INTERRUPTS();
		accumArrayResult(fields, field ? CStringGetTextDatum(field) : (Datum) 0, field == NULL,
						 TEXTOID, CurrentMemoryContext);
	}
	PG_RETURN_DATUM(makeArrayResult(fields, CurrentMemoryContext));
}

/* ---- a key */

static void
wrong_key(Relation table, List *attributes)
{
	StringInfoData names;
	ListCell   *cell;

	initStringInfo(&names);
	foreach(cell, attributes)
		appendStringInfo(&names, "%s\"%s\"", names.len ? ", " : "",
						 NameStr(TupleDescAttr(RelationGetDescr(table), lfirst_int(cell) - 1)->attname));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("this is not the key of a row of table \"%s\"", RelationGetRelationName(table)),
			 errhint("Give a JSON object with exactly these members, none of them null: %s.",
					 names.data)));
}

static Datum
key_value(Relation table, Jsonb *key, List *attributes, Form_pg_attribute attribute)
{
	JsonbValue	buffer;
	JsonbValue *value;
	Oid			input;
	Oid			parameter;
	Datum		member;

	value = getKeyJsonValueFromContainer(&key->root, NameStr(attribute->attname),
										 (int) strlen(NameStr(attribute->attname)), &buffer);
	if (value == NULL || value->type == jbvNull)
		wrong_key(table, attributes);
	member = DirectFunctionCall2(jsonb_object_field_text, JsonbPGetDatum(key),
							   CStringGetTextDatum(NameStr(attribute->attname)));
	getTypeInputInfo(attribute->atttypid, &input, &parameter);
	return OidInputFunctionCall(input, TextDatumGetCString(member), parameter,
								attribute->atttypmod);
}

/* SQL: kunci_jejak(tabel, kunci), the key as column kunci of the log has it */
Datum
kunci_jejak(PG_FUNCTION_ARGS)
{
	Relation	table = table_open(PG_GETARG_OID(0), AccessShareLock);
	Jsonb	   *key = PG_GETARG_JSONB_P(1);
	List	   *attributes = key_columns(table);
	ListCell   *cell;
	StringInfoData line;

	if (attributes == NIL || !JB_ROOT_IS_OBJECT(key) ||
		(int) JB_ROOT_COUNT(key) != list_length(attributes))
		wrong_key(table, attributes);
	initStringInfo(&line);
	foreach(cell, attributes)
	{
		Form_pg_attribute attribute = TupleDescAttr(RelationGetDescr(table), lfirst_int(cell) - 1);
		Datum		value = key_value(table, key, attributes, attribute);
		Column		column = {.type = attribute->atttypid};
		Oid			output;
		bool		varlena;
		int			settings;

		if (cell != list_head(attributes))
			appendStringInfoChar(&line, '\t');
		getTypeOutputInfo(attribute->atttypid, &output, &varlena);
		fmgr_info(output, &column.output);
		settings = text_settings_begin(TEXT_DEEP);
		text_append(&line, &column, value, false);
		text_settings_end(settings);
	}
	table_close(table, NoLock);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(line.data, line.len));
}

/* ---- a row */

static void
type_of_then(const char *name, Oid *type, int32 *typmod)
{
	if (!asnk_parse_type(name, type, typmod))
	{
		*type = TEXTOID;
		*typmod = -1;
	}
	*type = getBaseTypeAndTypmod(*type, typmod);
}

/*
 * A record with the columns given, for to_jsonb.  The texts are those of fixed
 * settings, so they are read under these.
 */
static HeapTuple
row_of_then(int count, char **names, char **types, char **values)
{
	TupleDesc	descriptor = CreateTemplateTupleDesc(count);
	Datum	   *data = palloc(sizeof(Datum) * (count + 1));
	bool	   *nulls = palloc(sizeof(bool) * (count + 1));
	int			settings = text_settings_begin(TEXT_DEEP);

	for (int i = 0; i < count; i++)
	{
		Oid			type;
		Oid			input;
		Oid			parameter;
		int32		typmod;

		type_of_then(types[i], &type, &typmod);
		TupleDescInitEntry(descriptor, (AttrNumber) (i + 1), names[i], type, typmod, 0);
		getTypeInputInfo(type, &input, &parameter);
		nulls[i] = values[i] == NULL;
		data[i] = nulls[i] ? (Datum) 0 : OidInputFunctionCall(input, values[i], parameter, typmod);
	}
	text_settings_end(settings);
	return heap_form_tuple(BlessTupleDesc(descriptor), data, nulls);
}

static char **
strings_of(ArrayType *array, int *count)
{
	Datum	   *texts;
	bool	   *nulls;
	char	  **strings;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &texts, &nulls, count);
	strings = palloc(sizeof(char *) * (*count + 1));
	for (int i = 0; i < *count; i++)
		strings[i] = nulls[i] ? NULL : TextDatumGetCString(texts[i]);
	return strings;
}

static bool
place_of_null(int count, char **names)
{
	for (int i = 0; i < count; i++)
		if (names[i] == NULL)
			return true;
	return false;
}

static int
place_of(const char *name, int count, char **names)
{
	for (int i = 0; i < count; i++)
		if (names[i] && strcmp(names[i], name) == 0)
			return i;
	return -1;
}

/*
 * The values of all columns of a shape, those of the key out of one line and the
 * others out of the other.
 */
char	  **
values_of_then(int count, char **names, int nkeys, char **keys, const char *key_line,
			   const char *line)
{
	char	  **values = palloc0(sizeof(char *) * (count + 1));

	for (int i = 0; i < nkeys && key_line; i++)
	{
		int			place = place_of(keys[i], count, names);
		char	   *field = line_field(&key_line);

		if (place >= 0)
			values[place] = field;
	}
	for (int i = 0; i < count && line; i++)
		if (place_of(names[i], nkeys, keys) < 0)
			values[i] = line_field(&line);
	return values;
}

/* SQL: nilai_jejak(kolom, kolom_kunci, kunci, isi), the values of an INSERT or DELETE */
Datum
nilai_jejak(PG_FUNCTION_ARGS)
{
	int			count;
	int			nkeys;
	char	  **names = strings_of(PG_GETARG_ARRAYTYPE_P(0), &count);
	char	  **keys = strings_of(PG_GETARG_ARRAYTYPE_P(1), &nkeys);
	char	  **values;
	ArrayBuildState *result = initArrayResult(TEXTOID, CurrentMemoryContext, false);

	if (place_of_null(count, names) || place_of_null(nkeys, keys))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("a column's name is NULL"),
				 errhint("Names, types and key of a shape are in the log's table \"bentuk\".")));
	values = values_of_then(count, names, nkeys, keys, text_to_cstring(PG_GETARG_TEXT_PP(2)),
							text_to_cstring(PG_GETARG_TEXT_PP(3)));
	for (int i = 0; i < count; i++)
		accumArrayResult(result, values[i] ? CStringGetTextDatum(values[i]) : (Datum) 0,
						 values[i] == NULL, TEXTOID, CurrentMemoryContext);
	PG_RETURN_DATUM(makeArrayResult(result, CurrentMemoryContext));
}

/* SQL: baris_jejak(kolom, tipe, nilai) */
Datum
baris_jejak(PG_FUNCTION_ARGS)
{
	int			count;
	int			ntypes;
	int			nvalues;
	char	  **names = strings_of(PG_GETARG_ARRAYTYPE_P(0), &count);
	char	  **types = strings_of(PG_GETARG_ARRAYTYPE_P(1), &ntypes);
	char	  **values = strings_of(PG_GETARG_ARRAYTYPE_P(2), &nvalues);

	if (count != ntypes || count != nvalues || place_of_null(count, names) ||
		place_of_null(count, types))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("columns, types and values do not match"),
				 errdetail("There are \"%d\", \"%d\" and \"%d\".", count, ntypes, nvalues)));
	PG_RETURN_DATUM(HeapTupleGetDatum(row_of_then(count, names, types, values)));
}
