/*
 * src/aturan/ubah.c
 *		Variants of a rule set: JSON merge patch (RFC 7396).
 *
 * The server has no merge patch of its own.  Members of the patch replace those
 * of the target, null removes, objects merge, everything else is replaced whole.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "tipe/reading.h"

static JsonbContainer *
object_of(JsonbValue *value)
{
	if (value == NULL || value->type != jbvBinary ||
		(value->val.binary.data->header & JB_FOBJECT) == 0)
		return NULL;
	return value->val.binary.data;
}

static void push_merged(JsonbParseState **state, JsonbValue **result,
						JsonbContainer *target, JsonbContainer *patch);

/* Push the value that a member of the patch leaves. */
static void
push_member(JsonbParseState **state, JsonbValue **result, JsonbValue *key,
			JsonbValue *old, JsonbValue *new)
{
	JsonbContainer *patch = object_of(new);

	if (new != NULL && new->type == jbvNull)
		return;
	pushJsonbValue(state, WJB_KEY, key);
	if (patch != NULL)
		push_merged(state, result, object_of(old), patch);
	else
		*result = pushJsonbValue(state, WJB_VALUE, new ? new : old);
}

/* The object that the patch makes of the target, which may be none. */
static void
push_merged(JsonbParseState **state, JsonbValue **result,
			JsonbContainer *target, JsonbContainer *patch)
{
	JsonbIterator *iterator;
	JsonbIteratorToken token;
	JsonbValue	key;

	check_stack_depth();
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	if (target != NULL)
	{
		iterator = JsonbIteratorInit(target);
		while ((token = JsonbIteratorNext(&iterator, &key, true)) != WJB_DONE)
			if (token == WJB_KEY)
				push_member(state, result, &key,
							getKeyJsonValueFromContainer(target, key.val.string.val, key.val.string.len, NULL),
							getKeyJsonValueFromContainer(patch, key.val.string.val, key.val.string.len, NULL));
	}
	iterator = JsonbIteratorInit(patch);
	while ((token = JsonbIteratorNext(&iterator, &key, true)) != WJB_DONE)
		if (token == WJB_KEY &&
			(target == NULL ||
			 getKeyJsonValueFromContainer(target, key.val.string.val, key.val.string.len, NULL) == NULL))
			push_member(state, result, &key, NULL,
						getKeyJsonValueFromContainer(patch, key.val.string.val, key.val.string.len, NULL));
	*result = pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

/* SQL: ubah(aturan, jsonb) */
PG_FUNCTION_INFO_V1(aturan_ubah);
Datum
aturan_ubah(PG_FUNCTION_ARGS)
{
	Jsonb	   *aturan = PG_GETARG_JSONB_P(0);
	Jsonb	   *patch = PG_GETARG_JSONB_P(1);
	JsonbParseState *state = NULL;
	JsonbValue *result = NULL;

	if (!JB_ROOT_IS_OBJECT(patch))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("change of a rule set is not an object: \"%s\"",
						asnk_shown(JsonbToCString(NULL, &patch->root, VARSIZE(patch)))),
				 errhint("A change names what it replaces: {\"butir\": {\"pembulatan\": {\"isi\": {\"nilai_akhir\": 2}}}}.")));
	push_merged(&state, &result, &aturan->root, &patch->root);
	PG_RETURN_JSONB_P(rule_set_validated(JsonbValueToJsonb(result), NULL));
}

/* SQL: aturan_tak_dikenal(text, text): what aturan_baku says to other codes */
PG_FUNCTION_INFO_V1(aturan_tak_dikenal);
Datum
aturan_tak_dikenal(PG_FUNCTION_ARGS)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown rule set: \"%s\"", asnk_shown(text_to_cstring(PG_GETARG_TEXT_PP(0)))),
			 errhint("The official rule sets are: %s.", text_to_cstring(PG_GETARG_TEXT_PP(1)))));
}
