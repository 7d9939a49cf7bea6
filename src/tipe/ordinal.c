/*
 * src/tipe/ordinal.c
 *		Ordered words in one byte.
 *
 * The stored byte is the ordinal, from 1 for the lowest, so the server's own
 * "char" functions compare and hash it.  Words are read in any case and with
 * any blanks: both "DIATAS EKSPEKTASI" and "Di  Atas Ekspektasi" occur.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "libpq/pqformat.h"

#include "asn_kinerja.h"
#include "tipe/ordinal.h"
#include "tipe/reading.h"

/* Longer than any word that is accepted. */
#define FOLDED_MAXLEN 32

/* The official words in their order, for a hint. */
static const char *
official_words(const OrdinalType *type)
{
	StringInfoData words;

	initStringInfo(&words);
	for (int i = 0; i < type->highest; i++)
		appendStringInfo(&words, "%s%s", i > 0 ? ", " : "", type->names[i]);
	return words.data;
}

/* Lower case (ASCII), without blanks; false when it is too long for a word. */
static bool
fold(const char *text, char *folded)
{
	int			length = 0;

	for (const char *p = asnk_skip_blanks(text); *p != '\0';
		 p = asnk_skip_blanks(p + 1))
	{
		if (length == FOLDED_MAXLEN - 1)
			return false;
		folded[length++] = (*p >= 'A' && *p <= 'Z') ? *p - 'A' + 'a' : *p;
	}
	folded[length] = '\0';
	return true;
}

bool
ordinal_read(const OrdinalType *type, const char *text, Datum *result,
			 Node *escontext)
{
	char		folded[FOLDED_MAXLEN];

	if (fold(text, folded))
	{
		for (int i = 0; i < type->nwords; i++)
		{
			if (strcmp(folded, type->words[i].folded) == 0)
			{
				*result = CharGetDatum(type->words[i].ordinal);
				return true;
			}
		}
	}
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"",
					type->type_name, asnk_shown(text)),
			 errdetail("It is none of the words of %s, nor a short form of one.",
					   type->type_name),
			 errhint("The words are: %s.", official_words(type))));
}

Datum
ordinal_in(const OrdinalType *type, FunctionCallInfo fcinfo)
{
	Datum		result;

	if (!ordinal_read(type, PG_GETARG_CSTRING(0), &result, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

Datum
ordinal_out(const OrdinalType *type, FunctionCallInfo fcinfo)
{
	PG_RETURN_CSTRING(pstrdup(type->names[PG_GETARG_CHAR(0) - 1]));
}

/* The binary form is the ordinal in one byte. */
Datum
ordinal_recv(const OrdinalType *type, FunctionCallInfo fcinfo)
{
	int			ordinal = pq_getmsgbyte((StringInfo) PG_GETARG_POINTER(0));

	if (ordinal < 1 || ordinal > type->highest)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s: \"%d\"",
						type->type_name, ordinal),
				 errdetail("The ordinals of %s run from 1 to %d.",
						   type->type_name, type->highest)));
	PG_RETURN_CHAR((char) ordinal);
}

Datum
ordinal_send(FunctionCallInfo fcinfo)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbyte(&message, PG_GETARG_CHAR(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

Datum
ordinal_from_int(const OrdinalType *type, FunctionCallInfo fcinfo)
{
	int32		ordinal = PG_GETARG_INT32(0);

	if (ordinal < 1 || ordinal > type->highest)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("%s out of range: \"%d\"", type->type_name, ordinal),
				 errdetail("The ordinals of %s run from 1 to %d.",
						   type->type_name, type->highest),
				 errhint("Ordinals rise from the lowest word to the highest: %s.",
						 official_words(type))));
	PG_RETURN_CHAR((char) ordinal);
}

Datum
ordinal_to_int(FunctionCallInfo fcinfo)
{
	PG_RETURN_INT32(PG_GETARG_CHAR(0));
}

Datum
ordinal_smaller(FunctionCallInfo fcinfo)
{
	PG_RETURN_CHAR(Min(PG_GETARG_CHAR(0), PG_GETARG_CHAR(1)));
}

Datum
ordinal_larger(FunctionCallInfo fcinfo)
{
	PG_RETURN_CHAR(Max(PG_GETARG_CHAR(0), PG_GETARG_CHAR(1)));
}
