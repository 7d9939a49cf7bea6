/*
 * src/aturan/anggota.c
 *		Members of a JSON object, read one by one, with faults that name the path.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "asn_kinerja.h"
#include "aturan/anggota.h"
#include "tipe/fixed_point.h"
#include "tipe/reading.h"

/* No number of a rule set is larger. */
#define LARGEST_NUMBER 100000000

bool
member_fault(Node *escontext, const char *path, const char *problem)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid rule set at \"%s\"", path),
			 errdetail_internal("%s", problem)));
}

int
member_count(Words words)
{
	int			count = 0;

	while (words[count] != NULL)
		count++;
	return count;
}

static int
member_find(Words words, const char *name, int length)
{
	for (int i = 0; words[i] != NULL; i++)
		if ((int) strlen(words[i]) == length && strncmp(words[i], name, length) == 0)
			return i;
	return -1;
}

char *
member_list(Words words)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; words[i] != NULL; i++)
		appendStringInfo(&list, "%s%s", i > 0 ? ", " : "", words[i]);
	return list.data;
}

JsonbValue *
member_of(JsonbContainer *object, const char *key)
{
	return getKeyJsonValueFromContainer(object, key, strlen(key), NULL);
}

JsonbContainer *
member_container(JsonbValue *value, uint32 kind)
{
	if (value == NULL || value->type != jbvBinary ||
		(value->val.binary.data->header & kind) == 0)
		return NULL;
	return value->val.binary.data;
}

bool
member_object(JsonbValue *value, const char *path, JsonbContainer **object,
			Node *escontext)
{
	*object = member_container(value, JB_FOBJECT);
	if (*object == NULL)
		return member_fault(escontext, path, _("An object must stand here."));
	return true;
}

bool
member_string(JsonbValue *value, const char *path, const char **string,
			Node *escontext)
{
	if (value == NULL || value->type != jbvString || value->val.string.len == 0)
		return member_fault(escontext, path, _("A text that is not empty must stand here."));
	*string = pnstrdup(value->val.string.val, value->val.string.len);
	return true;
}

bool
member_word(JsonbValue *value, const char *path, Words words, int *index,
		  Node *escontext)
{
	const char *string;

	if (!member_string(value, path, &string, escontext))
		return false;
	*index = member_find(words, string, strlen(string));
	if (*index < 0)
		return member_fault(escontext, path,
					 psprintf(_("\"%s\" is unknown; known are: %s."), asnk_shown(string),
							  member_list(words)));
	return true;
}

bool
member_boolean(JsonbValue *value, const char *path, bool *flag, Node *escontext)
{
	if (value == NULL)
		return true;			/* the default stays */
	if (value->type != jbvBool)
		return member_fault(escontext, path, _("true or false must stand here."));
	*flag = value->val.boolean;
	return true;
}

/* A number with at most four decimals, in units of 10^-4. */
bool
member_number(JsonbValue *value, const char *path, int64 *number, Node *escontext)
{
	Datum		exact;
	Datum		limit = NumericGetDatum(int64_to_numeric(LARGEST_NUMBER));

	if (value == NULL || value->type != jbvNumeric)
		return member_fault(escontext, path, _("A number must stand here."));
	exact = NumericGetDatum(value->val.numeric);
	if (DatumGetBool(DirectFunctionCall2(numeric_gt,
										 DirectFunctionCall1(numeric_abs, exact), limit)) ||
		!DatumGetBool(DirectFunctionCall2(numeric_eq, exact,
										  DirectFunctionCall2(numeric_trunc, exact,
															  Int32GetDatum(FIXED_POINT_DECIMALS)))))
		return member_fault(escontext, path,
					 _("A number of at most four decimals, between -100000000 and 100000000, must stand here."));
	/* only now, because the product of a huge number would overflow */
	*number = DatumGetInt64(DirectFunctionCall1(numeric_int8,
												DirectFunctionCall2(numeric_mul, exact,
																	NumericGetDatum(int64_to_numeric(FIXED_POINT_SCALE)))));
	return true;
}

/* A number of a table, a count, a code: also of the kind that is asked for. */
bool
member_number_of(JsonbValue *value, const char *path, NumberKind kind,
				 int64 *number, Node *escontext)
{
	if (!member_number(value, path, number, escontext))
		return false;
	if (*number < 0)
		return member_fault(escontext, path, _("The number must not be negative."));
	if (kind != NUMBER_NOT_NEGATIVE && *number % FIXED_POINT_SCALE != 0)
		return member_fault(escontext, path, _("A whole number must stand here."));
	if (kind == NUMBER_DECIMALS && *number > FIXED_POINT_DECIMALS * FIXED_POINT_SCALE)
		return member_fault(escontext, path,
							psprintf(_("There are at most %d decimals."), FIXED_POINT_DECIMALS));
	return true;
}

/* Nothing may stand in the object but what is known. */
bool
member_only(JsonbContainer *object, const char *path, Words known,
			 Node *escontext)
{
	JsonbIterator *iterator = JsonbIteratorInit(object);
	JsonbValue	key;
	JsonbIteratorToken token;

	while ((token = JsonbIteratorNext(&iterator, &key, true)) != WJB_DONE)
		if (token == WJB_KEY &&
			member_find(known, key.val.string.val, key.val.string.len) < 0)
			return member_fault(escontext,
						 psprintf("%s.%s", path,
								  asnk_shown(pnstrdup(key.val.string.val, key.val.string.len))),
						 psprintf(_("Nothing of this name may stand here; known are: %s."),
								  member_list(known)));
	return true;
}
