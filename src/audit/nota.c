/*
 * src/audit/nota.c
 *		Checkpoints of a transparency log as notes: writing and strict reading,
 *		by C2SP signed-note and tlog-checkpoint.
 *
 * One checkpoint has one text, byte for byte, and nothing else is read: a
 * signature is over the text, so two texts for one checkpoint would be two
 * different things to sign.  Hence no extension lines, no leading zeroes, and
 * only the canonical base64.
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "asn_kinerja.h"
#include "audit/nota.h"

/* The em dash (U+2014) and space that a signature line begins with, in UTF-8. */
#define DASH "\342\200\224 "

/* ---- characters */

char *
note_utf8(const char *string, size_t length)
{
	int			encoding = GetDatabaseEncoding();
	char	   *result;
	Oid			conversion;

	if (length > NOTE_LINE_MAX)
		return NULL;
	if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
	{
		result = pnstrdup(string, length);
		return pg_encoding_verifymbstr(PG_UTF8, result, length) == (int) length ? result : NULL;
	}
	conversion = FindDefaultConversionProc(encoding, PG_UTF8);
	if (!OidIsValid(conversion))
		return NULL;
	result = palloc(length * MAX_CONVERSION_GROWTH + 1);
	return pg_do_encoding_conversion_buf(conversion, encoding, PG_UTF8,
										 (unsigned char *) unconstify(char *, string), length,
										 (unsigned char *) result,
										 length * MAX_CONVERSION_GROWTH + 1,
										 true) == (int) length ? result : NULL;
}

static bool
is_control(pg_wchar c)
{
	return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/* White_Space of Unicode, but for the control characters that it has. */
static bool
is_space(pg_wchar c)
{
	return c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
		c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

static bool
has(const char *utf8, bool (*kind) (pg_wchar))
{
	for (; *utf8 != '\0'; utf8 += pg_encoding_mblen(PG_UTF8, utf8))
		if (kind(utf8_to_unicode((const unsigned char *) utf8)))
			return true;
	return false;
}

const char *
note_name_problem(const char *name)
{
	if (name[0] == '\0')
		return gettext_noop("It is empty.");
	if (strlen(name) > NOTE_NAME_MAX)
		return gettext_noop("It is longer than 255 bytes.");
	if (has(name, is_control))
		return gettext_noop("It has control characters.");
	if (has(name, is_space))
		return gettext_noop("It has spaces.");
	if (strchr(name, '+') != NULL)
		return gettext_noop("It has a \"+\", which parts a name from what follows it in a key.");
	return NULL;
}

void
origin_check(const char *origin)
{
	char	   *utf8 = note_utf8(origin, strlen(origin));
	const char *problem = utf8 == NULL ?
		gettext_noop("It cannot be written in UTF-8.") : note_name_problem(utf8);

	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid name of a log: \"%s\"", origin),
				 errdetail_internal("%s", _(problem)),
				 errhint("Use a name like that of a place in the web, without its scheme: \"bkd.example.go.id/jejak\".")));
}

/* ---- base64 */

char *
note_base64(const uint8 *bytes, int length)
{
	int			room = pg_b64_enc_len(length);
	char	   *result = palloc(room + 1);

	room = asnk_b64_encode(bytes, length, result, room);
	result[room] = '\0';
	return result;
}

/*
 * The server's decoder does not look at the bits that are left over in the last
 * character; writing it again does.
 */
int
note_base64_read(const char *text, size_t length, uint8 **bytes)
{
	int			room;
	int			count;

	if (length == 0 || length > NOTE_LINE_MAX)
		return -1;
	room = pg_b64_dec_len(length);
	*bytes = palloc(room);
	count = asnk_b64_decode(text, length, *bytes, room);
	if (count >= 0)
	{
		char	   *again = note_base64(*bytes, count);

		if (strlen(again) != length || memcmp(again, text, length) != 0)
			count = -1;
		pfree(again);
	}
	return count;
}

/* ---- checkpoints */

char *
note_text(const char *origin, int64 size, const TreeHash *root)
{
	return psprintf("%s\n" INT64_FORMAT "\n%s\n", origin, size,
					note_base64(root->bytes, sizeof(root->bytes)));
}

static bool
read_origin(const char *line, size_t length, char **origin)
{
	char	   *utf8 = note_utf8(line, length);

	*origin = pnstrdup(line, length);
	return length > 0 && utf8 != NULL && !has(utf8, is_control);
}

/* Nineteen digits are below 2^64. */
static bool
read_size(const char *line, size_t length, int64 *size)
{
	uint64		value = 0;

	if (length == 0 || length > 19 || (line[0] == '0' && length > 1))
		return false;
	for (size_t i = 0; i < length; i++)
	{
		if (line[i] < '0' || line[i] > '9')
			return false;
		value = value * 10 + (line[i] - '0');
	}
	*size = (int64) value;
	return value <= (uint64) PG_INT64_MAX;
}

static bool
read_root(const char *line, size_t length, TreeHash *root)
{
	uint8	   *bytes;

	if (note_base64_read(line, length, &bytes) != sizeof(root->bytes))
		return false;
	memcpy(root->bytes, bytes, sizeof(root->bytes));
	return true;
}

bool
note_signature_parse(const char *line, size_t length, NoteSignature *signature)
{
	char	   *name = note_utf8(line, length);
	char	   *space;
	uint8	   *bytes;
	int			count;

	if (name == NULL || strncmp(name, DASH, strlen(DASH)) != 0)
		return false;
	name += strlen(DASH);
	space = strchr(name, ' ');
	if (space == NULL)
		return false;
	*space = '\0';
	count = note_base64_read(space + 1, strlen(space + 1), &bytes);
	if (count <= NOTE_KEY_ID || note_name_problem(name) != NULL)
		return false;
	signature->name = name;
	signature->id = bytes;
	signature->bytes = bytes + NOTE_KEY_ID;
	signature->length = count - NOTE_KEY_ID;
	return true;
}

/* Where the next line begins, or NULL when no newline ends this one. */
static const char *
next_line(const char *line)
{
	const char *end = strchr(line, '\n');

	return end == NULL ? NULL : end + 1;
}

/* A note may have millions of lines, so what each leaves behind is dropped. */
static bool
signatures_wellformed(const char *line)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "signature line",
												  ALLOCSET_SMALL_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(scratch);
	bool		wellformed = true;

	while (wellformed && *line != '\0')
	{
		const char *next = next_line(line);
		NoteSignature signature;

		CHECK_FOR_INTERRUPTS();
		wellformed = next != NULL && note_signature_parse(line, next - line - 1, &signature);
		MemoryContextReset(scratch);
		line = next;
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(scratch);
	return wellformed;
}

bool
note_parse(const char *note, char **origin, int64 *size, TreeHash *root,
		   const char **signatures, const char **problem)
{
	const char *second = next_line(note);
	const char *third = second == NULL ? NULL : next_line(second);
	const char *rest = third == NULL ? NULL : next_line(third);

	*problem = NULL;
	if (rest == NULL)
		*problem = gettext_noop("It has no three lines, each with its newline.");
	else if (!read_origin(note, second - note - 1, origin))
		*problem = gettext_noop("The first line, the origin, is empty, too long, or has control characters.");
	else if (!read_size(second, third - second - 1, size))
		*problem = gettext_noop("The second line, the size, is not a decimal number from 0 to 9223372036854775807 without leading zeroes.");
	else if (!read_root(third, rest - third - 1, root))
		*problem = gettext_noop("The third line, the root, is not 32 bytes in canonical base64.");
	else if (*rest != '\0' && *rest != '\n')
		*problem = gettext_noop("The fourth line is not empty; extension lines are not understood.");
	else if (*rest == '\n' && !signatures_wellformed(++rest))
		*problem = gettext_noop("After the empty line not every line is a signature.");
	*signatures = rest;
	return *problem == NULL;
}

void
note_need(const char *note, char **origin, int64 *size, TreeHash *root, const char **signatures)
{
	const char *problem;

	if (!note_parse(note, origin, size, root, signatures, &problem))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid checkpoint: \"%s\"", note),
				 errdetail_internal("%s", _(problem))));
}

/* ---- from SQL */

/* SQL: titik_periksa(text, bigint, bytea) */
PG_FUNCTION_INFO_V1(titik_periksa);
Datum
titik_periksa(PG_FUNCTION_ARGS)
{
	char	   *origin = text_to_cstring(PG_GETARG_TEXT_PP(0));
	int64		size = PG_GETARG_INT64(1);
	const TreeHash *root = tree_hash_in(PG_GETARG_DATUM(2));

	origin_check(origin);
	if (size < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("size of a tree out of range: \"%lld\"", (long long) size),
				 errdetail("It is the number of its leaves, 0 or more.")));
	if (root == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("hash \"%s\" has the wrong length: \"%d\"", "akar",
						(int) VARSIZE_ANY_EXHDR(PG_GETARG_BYTEA_PP(2))),
				 errdetail("A hash of the tree has %d bytes.", PG_SHA256_DIGEST_LENGTH)));
	PG_RETURN_TEXT_P(cstring_to_text(note_text(origin, size, root)));
}

/* The signature lines, without their newlines. */
static Datum
signature_array(const char *line)
{
	ArrayBuildState *lines = initArrayResult(TEXTOID, CurrentMemoryContext, false);

	while (*line != '\0')
	{
		const char *next = next_line(line);

		lines = accumArrayResult(lines,
								 PointerGetDatum(cstring_to_text_with_len(line, next - line - 1)),
								 false, TEXTOID, CurrentMemoryContext);
		line = next;
	}
	return makeArrayResult(lines, CurrentMemoryContext);
}

/* SQL: urai_titik_periksa(text) */
PG_FUNCTION_INFO_V1(urai_titik_periksa);
Datum
urai_titik_periksa(PG_FUNCTION_ARGS)
{
	const char *signatures;
	char	   *origin;
	int64		size;
	TreeHash	root;
	TupleDesc	type;
	Datum		values[4];
	bool		nulls[4] = {false};

	if (get_call_result_type(fcinfo, NULL, &type) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	note_need(text_to_cstring(PG_GETARG_TEXT_PP(0)), &origin, &size, &root, &signatures);
	values[0] = CStringGetTextDatum(origin);
	values[1] = Int64GetDatum(size);
	values[2] = PointerGetDatum(cstring_to_text_with_len((char *) root.bytes, sizeof(root.bytes)));
	values[3] = signature_array(signatures);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(type), values, nulls)));
}
