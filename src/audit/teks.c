/*
 * src/audit/teks.c
 *		A value of a column as text that does not depend on settings, in a line of
 *		COPY's text format.
 *
 * The text is what the type's own output function gives under fixed settings:
 * ISO dates, UTC, hexadecimal bytea, shortest exact floats.  Settings are
 * changed only when they differ and only for types that heed them; the commonest
 * one that does under any time zone but UTC, timestamptz, is printed directly.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/transam.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "datatype/timestamp.h"
#include "miscadmin.h"
#include "pgtime.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/bytea.h"
#include "utils/datetime.h"
#include "utils/float.h"		/* no float: its setting of the digits */
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

/* As many as a bigint may have, with its sign. */
#define MAXINT8LEN	20

/* Of a type of the server that is no array, domain, range or composite. */
static TextNeed
need_of_builtin(Oid type)
{
	switch (type)
	{
		case DATEOID:
		case TIMEOID:
		case TIMETZOID:
		case TIMESTAMPOID:
		case INTERVALOID:
		case FLOAT4OID:
		case FLOAT8OID:
		case BYTEAOID:
		case POINTOID:
		case LSEGOID:
		case PATHOID:
		case BOXOID:
		case POLYGONOID:
		case LINEOID:
		case CIRCLEOID:
			return TEXT_PLAIN;
		case TIMESTAMPTZOID:	/* inside of something else */
		case CASHOID:
		case REGPROCOID:
		case REGPROCEDUREOID:
		case REGOPEROID:
		case REGOPERATOROID:
		case REGCLASSOID:
		case REGTYPEOID:
		case REGROLEOID:
		case REGNAMESPACEOID:
		case REGCONFIGOID:
		case REGDICTIONARYOID:
		case REGCOLLATIONOID:
		case ACLITEMOID:
			return TEXT_DEEP;
		default:
			return TEXT_FREE;
	}
}

static Oid
schema_of(Oid type)
{
	HeapTuple	tuple = SearchSysCache1(TYPEOID, ObjectIdGetDatum(type));
	Oid			schema;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for type %u", type);
	schema = ((Form_pg_type) GETSTRUCT(tuple))->typnamespace;
	ReleaseSysCache(tuple);
	return schema;
}

/*
 * Types of "house", the schema of our own ones, heed nothing.  Of what others
 * have made nothing is known.
 */
TextNeed
text_need(Oid type, Oid house)
{
	Oid			element;

	type = getBaseType(type);
	if (type_is_enum(type))
		return TEXT_FREE;
	element = get_element_type(type);
	if (!OidIsValid(element) && type_is_range(type))
		element = get_range_subtype(type);
	if (!OidIsValid(element) && type_is_multirange(type))
		element = get_range_subtype(get_multirange_range(type));
	if (OidIsValid(element))
		return text_need(element, house);
	if (type < (Oid) FirstGenbkiObjectId && !type_is_rowtype(type))
		return need_of_builtin(type);
	return schema_of(type) == house ? TEXT_FREE : TEXT_DEEP;
}

static void
set_locally(const char *name, const char *value)
{
	(void) set_config_option(name, value, PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
}

/* 0: nothing had to be changed.  An error undoes the changes like any SET's. */
int
text_settings_begin(TextNeed need)
{
	bool		plain = need >= TEXT_PLAIN &&
		(DateStyle != USE_ISO_DATES || IntervalStyle != INTSTYLE_POSTGRES ||
		 extra_float_digits < 1 || bytea_output != BYTEA_OUTPUT_HEX);
	bool		deep = need >= TEXT_DEEP &&
		(strcmp(pg_get_timezone_name(session_timezone), "UTC") != 0 ||
		 strcmp(locale_monetary, "C") != 0 || quote_all_identifiers ||
		 strcmp(namespace_search_path, "pg_catalog, pg_temp") != 0);
	int			level;

	if (!plain && !deep)
		return 0;
	level = NewGUCNestLevel();
	if (plain)
	{
		set_locally("DateStyle", "ISO, YMD");
		set_locally("IntervalStyle", "postgres");
		set_locally("extra_float_digits", "1");
		set_locally("bytea_output", "hex");
	}
	if (deep)
	{
		set_locally("TimeZone", "UTC");
		set_locally("lc_monetary", "C");
		set_locally("quote_all_identifiers", "off");
		set_locally("search_path", "pg_catalog, pg_temp");
	}
	return level;
}

void
text_settings_end(int level)
{
	if (level)
		AtEOXact_GUC(true, level);
}

/* Room for so many bytes more, or an error that says what to do. */
static void
make_room(StringInfo buffer, size_t length)
{
	if (length >= MaxAllocSize - (size_t) buffer->len - 1)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("a change of \"%lld\" bytes does not fit into the change log",
						(long long) (buffer->len + length)),
				 errdetail("One record holds less than 1 GB of text, the old and the new values together."),
				 errhint("Change large values one column at a time, or name the column in \"kolom_rahasia\".")));
	enlargeStringInfo(buffer, (int) length);
}

/* The letter that stands for a byte after a backslash, or 0. */
static inline char
escape_letter(char byte)
{
	switch (byte)
	{
		case '\b':
			return 'b';
		case '\t':
			return 't';
		case '\n':
			return 'n';
		case '\v':
			return 'v';
		case '\f':
			return 'f';
		case '\r':
			return 'r';
		case '\\':
			return '\\';
		default:
			return 0;
	}
}

void
text_append_string(StringInfo buffer, const char *string, size_t length)
{
	const char *end = string + length;
	const char *start = string;

	make_room(buffer, length);
	for (; string < end; string++)
	{
		char		letter;

		/* all but the backslash are control characters */
		if ((unsigned char) *string > '\r' && *string != '\\')
			continue;
		letter = escape_letter(*string);
		if (!letter)
			continue;
		make_room(buffer, (size_t) (end - start) + 2);
		appendBinaryStringInfo(buffer, start, (int) (string - start));
		appendStringInfoChar(buffer, '\\');
		appendStringInfoChar(buffer, letter);
		start = string + 1;
	}
	appendBinaryStringInfo(buffer, start, (int) (end - start));
}

/* That there is a value which the log does not tell. */
void
text_append_secret(StringInfo buffer)
{
	appendBinaryStringInfo(buffer, "\\-", 2);
}

static void
append_timestamptz(StringInfo buffer, Timestamp value)
{
	char		text[MAXDATELEN + 1];
	struct pg_tm tm;
	fsec_t		fraction;

	if (TIMESTAMP_NOT_FINITE(value))
		EncodeSpecialTimestamp(value, text);
	else if (timestamp2tm(value, NULL, &tm, &fraction, NULL, NULL) == 0)
	{
		/* what has no daylight saving would be printed without its zone */
		tm.tm_isdst = 0;
		EncodeDateTime(&tm, fraction, true, 0, NULL, USE_ISO_DATES, text);
	}
	else
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg_internal("timestamp out of range")));
	appendStringInfoString(buffer, text);
}

/* As bytea_out gives it in hexadecimal, its backslash escaped, but without a string of its own. */
static void
append_bytea(StringInfo buffer, Datum value)
{
	struct varlena *bytes = PG_DETOAST_DATUM_PACKED(value);
	size_t		length = VARSIZE_ANY_EXHDR(bytes);

	make_room(buffer, length * 2 + 3);
	appendBinaryStringInfo(buffer, "\\\\x", 3);
	buffer->len += (int) hex_encode(VARDATA_ANY(bytes), length, buffer->data + buffer->len);
	buffer->data[buffer->len] = '\0';
}

/* One field of the line, without the tab that parts it from others. */
void
text_append(StringInfo buffer, Column *column, Datum value, bool isnull)
{
	char	   *text;
	char		digits[MAXINT8LEN + 1];

	if (isnull)
	{
		appendBinaryStringInfo(buffer, "\\N", 2);
		return;
	}
	switch (column->type)
	{
		case INT4OID:
			appendBinaryStringInfo(buffer, digits, pg_ltoa(DatumGetInt32(value), digits));
			return;
		case INT8OID:
			appendBinaryStringInfo(buffer, digits, pg_lltoa(DatumGetInt64(value), digits));
			return;
		case TIMESTAMPTZOID:
			append_timestamptz(buffer, DatumGetTimestampTz(value));
			return;
		case BYTEAOID:
			append_bytea(buffer, value);
			return;
		case TEXTOID:
		case VARCHAROID:
		case BPCHAROID:
			{
				struct varlena *string = PG_DETOAST_DATUM_PACKED(value);

				text_append_string(buffer, VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string));
				return;
			}
		default:
			text = OutputFunctionCall(&column->output, value);
			text_append_string(buffer, text, strlen(text));
			pfree(text);
	}
}
