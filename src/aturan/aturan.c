/*
 * src/aturan/aturan.c
 *		aturan: a regulation as a value.
 *
 * The text form is JSON.  On input it is validated whole (urai.c) and kept as
 * jsonb, whose keys are sorted, with trailing zeros of numbers removed: equal
 * rule sets are equal byte for byte, so the server's functions of bytea compare
 * and hash them.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "nodes/primnodes.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/memutils.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "tipe/reading.h"

/* The version of the binary form, which jsonb_send writes. */
#define BINARY_VERSION 1

/* What is kept at a call site for one argument. */
typedef struct RuleCache
{
	int			argument;
	bool		constant;		/* a constant of the query: never looked at again */
	Jsonb	   *source;			/* the value that the rules were read from */
	RuleSet		rules;
	MemoryContext context;		/* of source and rules */
	struct RuleCache *next;
} RuleCache;

/* The same value with numbers in their shortest form. */
static Jsonb *
canonical(Jsonb *jsonb)
{
	JsonbIterator *iterator = JsonbIteratorInit(&jsonb->root);
	JsonbParseState *state = NULL;
	JsonbValue *result = NULL;
	JsonbValue	value;
	JsonbIteratorToken token;

	while ((token = JsonbIteratorNext(&iterator, &value, false)) != WJB_DONE)
	{
		bool		has_value = (token == WJB_KEY || token == WJB_VALUE || token == WJB_ELEM);

		if (has_value && value.type == jbvNumeric)
			value.val.numeric = DatumGetNumeric(DirectFunctionCall1(numeric_trim_scale,
																	NumericGetDatum(value.val.numeric)));
		result = pushJsonbValue(&state, token, has_value ? &value : NULL);
	}
	return JsonbValueToJsonb(result);
}

/* Validate and make canonical; NULL after a soft error. */
Jsonb *
rule_set_validated(Jsonb *jsonb, Node *escontext)
{
	RuleSet		rules;

	if (JB_ROOT_IS_SCALAR(jsonb) || !JB_ROOT_IS_OBJECT(jsonb))
		ereturn(escontext, NULL,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid rule set at \"%s\"", "$"),
				 errdetail("An object must stand here.")));
	if (!rule_set_read(&jsonb->root, &rules, escontext))
		return NULL;
	return canonical(jsonb);
}

/* The rule set of a text; NULL after a soft error. */
static Jsonb *
rule_set_of_text(char *text, Node *escontext)
{
	Datum		jsonb;

	if (!asnk_jsonb_in(text, &jsonb, escontext))
		return NULL;
	if (asnk_json_has_twins(text, DatumGetJsonbP(jsonb)))
		ereturn(escontext, NULL,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid rule set at \"%s\"", "$"),
				 errdetail("An object has two members of the same name.")));
	return rule_set_validated(DatumGetJsonbP(jsonb), escontext);
}

/* SQL: aturan_in(cstring) */
PG_FUNCTION_INFO_V1(aturan_in);
Datum
aturan_in(PG_FUNCTION_ARGS)
{
	Jsonb	   *result = rule_set_of_text(PG_GETARG_CSTRING(0), fcinfo->context);

	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_JSONB_P(result);
}

/* SQL: aturan_recv(internal): as jsonb sends itself, a version byte and text */
PG_FUNCTION_INFO_V1(aturan_recv);
Datum
aturan_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgint(message, 1);
	int			length;
	char	   *text;

	if (version != BINARY_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s: \"%d\"", "aturan", version),
				 errdetail("It is version %d, then the text.", BINARY_VERSION)));
	text = pq_getmsgtext(message, message->len - message->cursor, &length);
	PG_RETURN_JSONB_P(rule_set_of_text(text, NULL));
}

/* SQL: aturan(jsonb), behind the cast */
PG_FUNCTION_INFO_V1(aturan_from_jsonb);
Datum
aturan_from_jsonb(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(rule_set_validated(PG_GETARG_JSONB_P(0), NULL));
}

/* Is the argument a constant in the query's text? */
static bool
is_constant(FmgrInfo *flinfo, int argument)
{
	Node	   *call = flinfo ? flinfo->fn_expr : NULL;
	List	   *arguments = NIL;

	if (call && IsA(call, FuncExpr))
		arguments = ((FuncExpr *) call)->args;
	return argument < list_length(arguments) &&
		IsA(list_nth(arguments, argument), Const);
}

static RuleCache *
cache_of(FunctionCallInfo fcinfo, int argument)
{
	RuleCache  *cache;

	for (cache = fcinfo->flinfo->fn_extra; cache != NULL; cache = cache->next)
		if (cache->argument == argument)
			return cache;
	cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(RuleCache));
	cache->argument = argument;
	cache->next = fcinfo->flinfo->fn_extra;
	fcinfo->flinfo->fn_extra = cache;
	return cache;
}

static void
fill_cache(RuleCache *cache, FunctionCallInfo fcinfo, Jsonb *source)
{
	MemoryContext caller;

	/* an error while reading leaves no half-filled entry: source is set last */
	cache->source = NULL;
	if (cache->context == NULL)
		cache->context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt,
											   "asn_kinerja rule set",
											   ALLOCSET_SMALL_SIZES);
	else
		MemoryContextReset(cache->context);
	caller = MemoryContextSwitchTo(cache->context);
	source = (Jsonb *) memcpy(palloc(VARSIZE(source)), source, VARSIZE(source));
	(void) rule_set_read(&source->root, &cache->rules, NULL);
	cache->rules.fingerprint = hash_bytes_extended((unsigned char *) VARDATA(source),
												   VARSIZE(source) - VARHDRSZ, 0);
	cache->source = source;
	MemoryContextSwitchTo(caller);
	cache->constant = is_constant(fcinfo->flinfo, cache->argument);
}

/*
 * The rule set in an argument, read once for a constant, and for any other
 * only when the value is another than that of the call before.
 */
const RuleSet *
rule_set_arg(FunctionCallInfo fcinfo, int argument)
{
	RuleCache  *cache = cache_of(fcinfo, argument);
	Jsonb	   *aturan;

	if (cache->source && cache->constant)
		return &cache->rules;
	aturan = PG_GETARG_JSONB_P(argument);
	if (cache->source == NULL || VARSIZE(cache->source) != VARSIZE(aturan) ||
		memcmp(cache->source, aturan, VARSIZE(aturan)) != 0)
		fill_cache(cache, fcinfo, aturan);
	return &cache->rules;
}

/* The rule set lacks an item that the function cannot do without. */
void
rule_item_missing(const RuleSet *rules, RuleItemId id)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("rule set \"%s\" has no item \"%s\"", rules->kode,
					rule_item_name(id)),
			 errdetail("The function needs that item: the rule set is of another kind."),
			 errhint("uraian(aturan) lists the items of a rule set.")));
}

/* A number of a table, which a partial table may lack. */
int64
rule_value(const RuleSet *rules, RuleItemId id, int key)
{
	const RuleItem *item = rule_item(rules, id);

	if (unlikely(!item->known[key]))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("rule set \"%s\" has no value \"%s.%s\"", rules->kode,
						rule_item_name(id), rule_item_key(id, key)),
				 errhint("ubah(aturan, jsonb) adds it in a variant.")));
	return item->values[key];
}
