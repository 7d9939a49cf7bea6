/*
 * src/agregat/kosong.c
 *		What an aggregate does with a value that is missing: the argument "kosong".
 *
 * A mean with a policy is another aggregate, the one that does the arithmetic,
 * in a wrapper: the wrapper reads the policy, puts a zero where the policy
 * counts one, refuses or counts the rows that miss something, and forwards the
 * rest.  The aggregates without the argument know nothing of it and keep their
 * speed; they leave a row out in which something is missing, which is "abaikan".
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "agregat/kosong.h"
#include "agregat/rata_tertimbang.h"
#include "tipe/nilai.h"

/* by MissingPolicy */
static const char *const policies[] = {"abaikan", "nol", "tolak", "tunda"};

/* The policy that a row asks for. */
MissingPolicy
missing_policy_arg(FunctionCallInfo fcinfo, int argument)
{
	text	   *word;

	if (PG_ARGISNULL(argument))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("policy for missing values must not be null"),
				 errhint("Policies are %s.", MISSING_POLICIES)));
	word = PG_GETARG_TEXT_PP(argument);
	for (int i = 0; i < (int) lengthof(policies); i++)
		if (VARSIZE_ANY_EXHDR(word) == strlen(policies[i]) &&
			memcmp(VARDATA_ANY(word), policies[i], strlen(policies[i])) == 0)
			return (MissingPolicy) i;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown policy for missing values: \"%s\"", text_to_cstring(word)),
			 errhint("Policies are %s.", MISSING_POLICIES)));
}

/* All rows of a group ask for the same. */
void
check_same_missing_policy(MissingPolicy left, MissingPolicy right)
{
	if (unlikely(left != right))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("policy for missing values differs within a group: \"%s\" and \"%s\"",
						policies[left], policies[right]),
				 errhint("Give the same policy for every row, usually a constant.")));
}

/* What an error says of a row in which something is missing; for ereport. */
int
missing_refused_detail(void)
{
	return errdetail("The policy \"%s\" refuses a group in which something is missing.",
					 policies[KOSONG_TOLAK]);
}

int
missing_hint(void)
{
	return errhint("Fill it in, leave the row out with FILTER, or give another policy: %s.",
				   MISSING_POLICIES);
}

/* A score for the server's avg(numeric), coming and leaving. */
static Datum
score_accum(PG_FUNCTION_ARGS)
{
	if (!PG_ARGISNULL(1))
		fcinfo->args[1].value = NumericGetDatum(fixed_point_numeric(PG_GETARG_NILAI(1)));
	return numeric_avg_accum(fcinfo);
}

static Datum
score_accum_inv(PG_FUNCTION_ARGS)
{
	if (!PG_ARGISNULL(1))
		fcinfo->args[1].value = NumericGetDatum(fixed_point_numeric(PG_GETARG_NILAI(1)));
	return numeric_accum_inv(fcinfo);
}

/* The means that take a policy; a state's number of its kind is serialised. */
typedef enum MeanKind
{
	MEAN_WEIGHTED,				/* rata_tertimbang(nilai, bobot, text) */
	MEAN_WEIGHTED_DECIMALS,		/* rata_tertimbang(nilai, bobot, integer, text) */
	MEAN_NUMERIC,				/* rata_tertimbang(numeric, numeric, text) */
	MEAN_PLAIN					/* rata(nilai, text) */
} MeanKind;

/* The aggregate within. */
typedef struct Mean
{
	const char *name;			/* of the aggregate, for messages */
	int			policy;			/* argument that has the policy, the last one */
	bool		weighted;		/* is the second argument a weight? */
	bool		numeric;		/* or fixed point? */
	PGFunction	accum;
	PGFunction	accum_inv;
	PGFunction	combine;
	PGFunction	serialize;
	PGFunction	deserialize;
	PGFunction	final;
} Mean;

/* by MeanKind */
static const Mean means[] = {
	{
		"rata_tertimbang", 3, true, false,
		rata_tertimbang_accum, rata_tertimbang_accum_inv, rata_tertimbang_combine,
		rata_tertimbang_serialize, rata_tertimbang_deserialize, rata_tertimbang_final
	},
	{
		"rata_tertimbang", 4, true, false,
		rata_tertimbang_accum_desimal, rata_tertimbang_accum_inv, rata_tertimbang_combine,
		rata_tertimbang_serialize, rata_tertimbang_deserialize, rata_tertimbang_final
	},
	{
		"rata_tertimbang", 3, true, true,
		rata_tertimbang_numeric_accum, rata_tertimbang_numeric_accum_inv,
		rata_tertimbang_numeric_combine, rata_tertimbang_numeric_serialize,
		rata_tertimbang_numeric_deserialize, rata_tertimbang_numeric_final
	},
	{
		"rata", 2, false, false,
		score_accum, score_accum_inv, numeric_avg_combine,
		numeric_avg_serialize, numeric_avg_deserialize, numeric_avg
	}
};

typedef struct PolicyState
{
	NullableDatum inner;		/* state of the aggregate within */
	int64		missing;		/* rows that the result waits for: "tunda" */
	uint8		kind;			/* MeanKind */
	uint8		policy;			/* MissingPolicy */
} PolicyState;

static PolicyState *
make_state(MemoryContext context, int kind, int policy)
{
	PolicyState *state = MemoryContextAlloc(context, sizeof(PolicyState));

	state->inner = none;
	state->missing = 0;
	state->kind = kind;
	state->policy = policy;
	return state;
}

static char *
number_shown(const Mean *mean, NullableDatum number)
{
	if (mean->numeric)
		return DatumGetCString(DirectFunctionCall1(numeric_out, number.value));
	return fixed_point_text(DatumGetInt32(number.value));
}

/* Something is missing in a row, and its policy does not say what to do. */
static pg_noinline void
refuse(const Mean *mean, MissingPolicy policy, NullableDatum score, NullableDatum weight)
{
	ereport(ERROR,
			(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
			 !mean->weighted
			 ? errmsg("one of the scores is missing")
			 : score.isnull && weight.isnull
			 ? errmsg("score and weight of a part are missing")
			 : score.isnull
			 ? errmsg("score of the part with weight \"%s\" is missing", number_shown(mean, weight))
			 : errmsg("weight of the part with score \"%s\" is missing", number_shown(mean, score)),
			 policy == KOSONG_TOLAK
			 ? missing_refused_detail()
			 : errdetail("The policy \"%s\" counts a missing score as zero with its weight; a weight that is missing cannot be made up.",
						 policies[policy]),
			 missing_hint()));
}

/*
 * A row comes (sign 1) or leaves a moving frame (sign -1).  A missing score is
 * nothing, zero, or what the result waits for; a missing weight cannot be made
 * up, not even for a score of zero.
 */
static void
count_row(PolicyState *state, FunctionCallInfo fcinfo, int sign)
{
	const Mean *mean = &means[state->kind];
	NullableDatum row[FORWARD_ARGUMENTS_MAX] = {0};
	bool		no_weight;

	row[0] = state->inner;
	for (int i = 1; i < mean->policy; i++)
		row[i] = fcinfo->args[i];
	no_weight = mean->weighted && row[2].isnull;
	if (row[1].isnull || no_weight)
	{
		if (state->policy == KOSONG_TOLAK || (state->policy == KOSONG_NOL && no_weight))
			refuse(mean, state->policy, row[1], row[2]);
		if (state->policy == KOSONG_NOL)
			row[1] = some(mean->numeric ? NumericGetDatum(int64_to_numeric(0)) : NilaiGetDatum(0));
		if (state->policy == KOSONG_TUNDA)
			state->missing += sign;
	}
	state->inner = forward_row(sign > 0 ? mean->accum : mean->accum_inv, fcinfo,
							   row, mean->policy);
}

static Datum
accumulate(FunctionCallInfo fcinfo, MeanKind kind)
{
	MemoryContext context = aggregate_context(fcinfo);
	MissingPolicy policy = missing_policy_arg(fcinfo, means[kind].policy);
	PolicyState *state = PG_ARGISNULL(0) ? make_state(context, kind, policy)
		: (PolicyState *) PG_GETARG_POINTER(0);

	check_same_missing_policy(state->policy, policy);
	count_row(state, fcinfo, 1);
	PG_RETURN_POINTER(state);
}

/* SQL: kosong_accum(internal, nilai, bobot, text) */
PG_FUNCTION_INFO_V1(kosong_accum_bobot);
Datum
kosong_accum_bobot(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, MEAN_WEIGHTED);
}

/* SQL: kosong_accum(internal, nilai, bobot, integer, text) */
PG_FUNCTION_INFO_V1(kosong_accum_desimal);
Datum
kosong_accum_desimal(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, MEAN_WEIGHTED_DECIMALS);
}

/* SQL: kosong_accum(internal, numeric, numeric, text) */
PG_FUNCTION_INFO_V1(kosong_accum_numeric);
Datum
kosong_accum_numeric(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, MEAN_NUMERIC);
}

/* SQL: kosong_accum(internal, nilai, text) */
PG_FUNCTION_INFO_V1(kosong_accum_rata);
Datum
kosong_accum_rata(PG_FUNCTION_ARGS)
{
	return accumulate(fcinfo, MEAN_PLAIN);
}

/*
 * SQL: kosong_accum_inv(internal, ...): when the state within cannot give the
 * row back, NULL asks the executor to start over
 */
PG_FUNCTION_INFO_V1(kosong_accum_inv);
Datum
kosong_accum_inv(PG_FUNCTION_ARGS)
{
	PolicyState *state;

	(void) aggregate_context(fcinfo);
	state = (PolicyState *) PG_GETARG_POINTER(0);
	count_row(state, fcinfo, -1);
	if (state->inner.isnull)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(state);
}

/* SQL: kosong_combine(internal, internal) */
PG_FUNCTION_INFO_V1(kosong_combine);
Datum
kosong_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	PolicyState *left = PG_ARGISNULL(0) ? NULL : (PolicyState *) PG_GETARG_POINTER(0);
	PolicyState *right = PG_ARGISNULL(1) ? NULL : (PolicyState *) PG_GETARG_POINTER(1);

	if (right == NULL && left == NULL)
		PG_RETURN_NULL();
	if (right == NULL)
		PG_RETURN_POINTER(left);
	if (left == NULL)
		left = make_state(context, right->kind, right->policy);
	Assert(left->kind == right->kind);
	check_same_missing_policy(left->policy, right->policy);
	left->inner = forward(means[left->kind].combine, fcinfo, left->inner, right->inner);
	left->missing += right->missing;
	PG_RETURN_POINTER(left);
}

/* SQL: kosong_serialize(internal): the state within comes last */
PG_FUNCTION_INFO_V1(kosong_serialize);
Datum
kosong_serialize(PG_FUNCTION_ARGS)
{
	PolicyState *state;
	StringInfoData message;
	bytea	   *inner;

	(void) aggregate_context(fcinfo);
	state = (PolicyState *) PG_GETARG_POINTER(0);
	inner = DatumGetByteaPP(forward(means[state->kind].serialize, fcinfo,
									state->inner, none).value);
	pq_begintypsend(&message);
	pq_sendbyte(&message, state->kind);
	pq_sendbyte(&message, state->policy);
	pq_sendint64(&message, state->missing);
	pq_sendbytes(&message, VARDATA_ANY(inner), VARSIZE_ANY_EXHDR(inner));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: kosong_deserialize(bytea, internal) */
PG_FUNCTION_INFO_V1(kosong_deserialize);
Datum
kosong_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes;
	bytea	   *inner;
	StringInfoData message;
	PolicyState *state;
	int			kind;
	int			policy;
	int			length;

	(void) aggregate_context(fcinfo);
	bytes = PG_GETARG_BYTEA_PP(0);
	asnk_read_bytes(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	kind = pq_getmsgbyte(&message);
	policy = pq_getmsgbyte(&message);
	if (kind >= (int) lengthof(means) || policy >= (int) lengthof(policies))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of a mean with a policy for missing values: kind \"%d\", policy \"%d\"",
						kind, policy),
				 errdetail("The bytes were not written by its serialization function.")));
	state = make_state(CurrentMemoryContext, kind, policy);
	state->missing = pq_getmsgint64(&message);
	if (state->missing < 0 || (state->missing > 0 && policy != KOSONG_TUNDA))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate \"%s\"", means[kind].name),
				 errdetail("The bytes were not written by its serialization function.")));
	length = message.len - message.cursor;
	inner = palloc(VARHDRSZ + length);
	SET_VARSIZE(inner, VARHDRSZ + length);
	pq_copymsgbytes(&message, VARDATA(inner), length);
	state->inner = forward(means[kind].deserialize, fcinfo, some(PointerGetDatum(inner)), none);
	PG_RETURN_POINTER(state);
}

/*
 * SQL: kosong_final(internal), kosong_numeric_final(internal): nothing while
 * the result waits for a row
 */
PG_FUNCTION_INFO_V1(kosong_final);
Datum
kosong_final(PG_FUNCTION_ARGS)
{
	PolicyState *state;
	NullableDatum result;

	(void) aggregate_context(fcinfo);
	state = PG_ARGISNULL(0) ? NULL : (PolicyState *) PG_GETARG_POINTER(0);
	if (state == NULL || state->missing > 0)
		PG_RETURN_NULL();
	result = forward(means[state->kind].final, fcinfo, state->inner, none);
	if (result.isnull)
		PG_RETURN_NULL();
	return result.value;
}
