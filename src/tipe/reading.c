/*
 * src/tipe/reading.c
 *		Reading what people typed.
 *
 * Personnel columns hold what was pasted from spreadsheets and scanned
 * decrees, so blanks are more than the space bar's, and a dirty column must be
 * readable row by row without one row breaking the statement: coba_* gives
 * NULL for a text that the type rejects, sebab_*_ditolak says why.
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "tipe/reading.h"

/* How much of an offending value a message shows, in bytes. */
#define SHOWN_BYTES 64

/*
 * Length in bytes of the blank at p, 0 when there is none.
 *
 * The ASCII blanks, and the no-break spaces U+00A0, U+2007 and U+202F as the
 * encoding of the database writes them.
 */
int
asnk_blank_length(const char *p)
{
	const unsigned char *u = (const unsigned char *) p;

	if (u[0] == ' ' || (u[0] >= '\t' && u[0] <= '\r'))
		return 1;
	if (u[0] < 0x80)
		return 0;

	switch (GetDatabaseEncoding())
	{
		case PG_UTF8:
		case PG_SQL_ASCII:
			if (u[0] == 0xC2 && u[1] == 0xA0)
				return 2;
			if (u[0] == 0xE2 && u[1] == 0x80 && (u[2] == 0x87 || u[2] == 0xAF))
				return 3;
			return 0;
		case PG_KOI8R:
		case PG_KOI8U:
		case PG_WIN866:
			return 0;			/* 0xA0 is a letter or a line there */
		default:
			return (u[0] == 0xA0 && pg_database_encoding_max_length() == 1) ? 1 : 0;
	}
}

const char *
asnk_skip_blanks(const char *p)
{
	int			length;

	while ((length = asnk_blank_length(p)) > 0)
		p += length;
	return p;
}

/*
 * The offending value as a message shows it: a text of a megabyte is cut, at
 * a character's edge.
 */
const char *
asnk_shown(const char *text)
{
	size_t		length = strnlen(text, SHOWN_BYTES + 1);

	if (length <= SHOWN_BYTES)
		return text;
	length = pg_mbcliplen(text, SHOWN_BYTES + 1, SHOWN_BYTES);
	return psprintf("%.*s...", (int) length, text);
}

/*
 * Has some object two members of the same name?  jsonb keeps the last of them
 * and says nothing.  In the text, which was found well-formed, each member has a
 * colon outside of strings; fewer in jsonb means that some were dropped.
 */
bool
asnk_json_has_twins(const char *text, Jsonb *jsonb)
{
	JsonbIterator *iterator = JsonbIteratorInit(&jsonb->root);
	JsonbIteratorToken token;
	JsonbValue	value;
	int64		members = 0;

	for (const char *p = text; *p != '\0'; p++)
	{
		if (*p == ':')
			members++;
		else if (*p == '"')
			while (*++p != '"')
				if (*p == '\\')
					p++;
	}
	while ((token = JsonbIteratorNext(&iterator, &value, false)) != WJB_DONE)
		if (token == WJB_KEY)
			members--;
	return members != 0;
}

/* SQL: coba_<type>(text): the value, or NULL when the type rejects the text */
Datum
asnk_try(FunctionCallInfo fcinfo, AsnkReader reader)
{
	char	   *typed = text_to_cstring(PG_GETARG_TEXT_PP(0));
	ErrorSaveContext escontext = {.type = T_ErrorSaveContext};
	Datum		result;

	if (!reader(typed, &result, (Node *) &escontext))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

/* SQL: sebab_<type>_ditolak(text): why it is rejected, or NULL when it is not */
Datum
asnk_reason(FunctionCallInfo fcinfo, AsnkReader reader)
{
	char	   *typed = text_to_cstring(PG_GETARG_TEXT_PP(0));
	ErrorSaveContext escontext = {
		.type = T_ErrorSaveContext,
		.details_wanted = true
	};
	Datum		result;
	ErrorData  *error;

	if (reader(typed, &result, (Node *) &escontext))
		PG_RETURN_NULL();
	error = escontext.error_data;
	PG_RETURN_TEXT_P(cstring_to_text(error->detail ? error->detail
									 : error->message));
}
