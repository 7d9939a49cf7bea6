/*
 * src/agregat/ikm.c
 *		ikm(smallint[], aturan [, text]): the satisfaction index of a group of respondents.
 *
 * The state is the sum and the count of the answers to each element, integers,
 * so a respondent can be taken out again and partial states merge in any order.
 * It keeps the numbers of the rule set that the index needs, and the rule set's
 * fingerprint, by which another one within the group is noticed.
 *
 * An element that a respondent did not answer (NULL) is not zero: it does not
 * count, unless another policy for missing values is asked for.  A row whose
 * answers or rule set are NULL is left out.  The index is NULL while nobody has
 * answered some element: its weight given to the others would be an index of
 * something else.
 *
 * The other policies need nothing more in the state: what is missing of an
 * element is the number of respondents less that of its answers.  Under them
 * answers that are NULL altogether are those of a respondent who answered
 * nothing, and a row without a rule set is an error.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "libpq/pqformat.h"
#include "utils/array.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "agregat/kosong.h"
#include "aturan/layanan.h"

typedef struct Survey
{
	uint64		fingerprint;	/* of the rule set */
	int64		respondents;
	MissingPolicy policy;
	SurveyScale scale;
	SurveyTally tallies[FLEXIBLE_ARRAY_MEMBER];
} Survey;

/* A state of so many rows never overflows a sum. */
#define RESPONDENTS_MAX (PG_INT64_MAX / PG_INT16_MAX)

static Survey *
make_state(MemoryContext context, const SurveyScale *scale, uint64 fingerprint,
		   MissingPolicy policy)
{
	Survey	   *state = MemoryContextAllocZero(context, offsetof(Survey, tallies) +
											   scale->elements * sizeof(SurveyTally));

	state->scale = *scale;
	state->fingerprint = fingerprint;
	state->policy = policy;
	return state;
}

static void
check_same_rules(bool same)
{
	if (unlikely(!same))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("rule set differs within a group of aggregate \"%s\"", "ikm"),
				 errhint("Give the same rule set for every row of a group, or group by it.")));
}

static pg_noinline void
answer_out_of_range(const SurveyScale *scale, int element, int16 answer)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("answer to element %d out of range: \"%d\"", element, answer),
			 errdetail("Answers lie between %d and %d.", scale->lowest, scale->highest),
			 errhint("An element that was not answered is NULL.")));
}

/* The policy "tolak": element 0 is all of them. */
static pg_noinline void
refuse_missing(int element)
{
	ereport(ERROR,
			(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
			 element == 0
			 ? errmsg("answers of a respondent are missing")
			 : errmsg("answer to element %d is missing", element),
			 missing_refused_detail(), missing_hint()));
}

/* The answers of a respondent come (sign 1) or leave a moving frame (sign -1). */
static void
count_answers(Survey *state, ArrayType *answers, int sign)
{
	const SurveyScale *scale = &state->scale;
	const bits8 *present = ARR_NULLBITMAP(answers);
	const int16 *answer = (const int16 *) ARR_DATA_PTR(answers);

	if (unlikely(ARR_NDIM(answers) != 1 || ARR_DIMS(answers)[0] != scale->elements))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("wrong number of elements in an answer: \"%d\"",
						ArrayGetNItems(ARR_NDIM(answers), ARR_DIMS(answers))),
				 errdetail("An answer is an array of one dimension with %d elements.", scale->elements),
				 errhint("An element that was not answered is NULL.")));
	Assert(ARR_ELEMTYPE(answers) == INT2OID);
	for (int i = 0; i < scale->elements; i++)
	{
		if (present && (present[i / 8] & (1 << (i % 8))) == 0)
		{
			if (state->policy == KOSONG_TOLAK)
				refuse_missing(i + 1);
			continue;			/* an absent element takes no room in the array */
		}
		if (unlikely(*answer < scale->lowest || *answer > scale->highest))
			answer_out_of_range(scale, i + 1, *answer);
		state->tallies[i].sum += sign * *answer;
		state->tallies[i].count += sign;
		answer++;
	}
}

/* A respondent comes or leaves; without answers too, for the policy counts him. */
static void
count_respondent(Survey *state, FunctionCallInfo fcinfo, int sign)
{
	if (!PG_ARGISNULL(1))
		count_answers(state, PG_GETARG_ARRAYTYPE_P(1), sign);
	else if (state->policy == KOSONG_TOLAK)
		refuse_missing(0);
	state->respondents += sign;
}

/* Is a row left out?  Only "abaikan" does that. */
static bool
is_left_out(FunctionCallInfo fcinfo, MissingPolicy policy)
{
	if (policy == KOSONG_ABAIKAN)
		return PG_ARGISNULL(1) || PG_ARGISNULL(2);
	if (unlikely(PG_ARGISNULL(2)))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("rule set of a respondent is missing"),
				 errdetail("Without a rule set it is not known how many elements were to be answered."),
				 missing_hint()));
	return false;
}

/* SQL: ikm_accum(internal, smallint[], aturan [, text]) */
PG_FUNCTION_INFO_V1(ikm_accum);
Datum
ikm_accum(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	Survey	   *state = PG_ARGISNULL(0) ? NULL : (Survey *) PG_GETARG_POINTER(0);
	MissingPolicy policy = PG_NARGS() > 3 ? missing_policy_arg(fcinfo, 3) : KOSONG_ABAIKAN;
	SurveyScale scale = {0};
	const RuleSet *rules;

	if (state)
		check_same_missing_policy(state->policy, policy);
	if (is_left_out(fcinfo, policy))
		/* a moving frame wants a state even of nobody */
		PG_RETURN_POINTER(state ? state : make_state(context, &scale, 0, policy));
	rules = rule_set_arg(fcinfo, 2);
	if (state == NULL || state->respondents == 0)
	{
		/* the first, or a frame that nobody is left in: any rule set will do */
		scale = survey_scale(rules);
		if (state)
			pfree(state);
		state = make_state(context, &scale, rules->fingerprint, policy);
	}
	check_same_rules(state->fingerprint == rules->fingerprint);
	count_respondent(state, fcinfo, 1);
	PG_RETURN_POINTER(state);
}

/* SQL: ikm_accum_inv(internal, smallint[], aturan [, text]) */
PG_FUNCTION_INFO_V1(ikm_accum_inv);
Datum
ikm_accum_inv(PG_FUNCTION_ARGS)
{
	Survey	   *state;

	(void) aggregate_context(fcinfo);
	state = (Survey *) PG_GETARG_POINTER(0);
	if (!is_left_out(fcinfo, state->policy))
		count_respondent(state, fcinfo, -1);
	PG_RETURN_POINTER(state);
}

/* SQL: ikm_combine(internal, internal) */
PG_FUNCTION_INFO_V1(ikm_combine);
Datum
ikm_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	Survey	   *left = PG_ARGISNULL(0) ? NULL : (Survey *) PG_GETARG_POINTER(0);
	Survey	   *right = PG_ARGISNULL(1) ? NULL : (Survey *) PG_GETARG_POINTER(1);

	if (right == NULL)
	{
		if (left == NULL)
			PG_RETURN_NULL();
		PG_RETURN_POINTER(left);
	}
	if (left)
	{
		check_same_missing_policy(left->policy, right->policy);
		if (right->respondents == 0)
			PG_RETURN_POINTER(left);
	}
	if (left == NULL || left->respondents == 0)
		left = make_state(context, &right->scale, right->fingerprint, right->policy);
	check_same_rules(left->fingerprint == right->fingerprint &&
					 left->scale.elements == right->scale.elements);
	for (int i = 0; i < left->scale.elements; i++)
	{
		left->tallies[i].sum += right->tallies[i].sum;
		left->tallies[i].count += right->tallies[i].count;
	}
	left->respondents += right->respondents;
	PG_RETURN_POINTER(left);
}

/* SQL: ikm_serialize(internal): in network byte order */
PG_FUNCTION_INFO_V1(ikm_serialize);
Datum
ikm_serialize(PG_FUNCTION_ARGS)
{
	Survey	   *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	state = (Survey *) PG_GETARG_POINTER(0);
	pq_begintypsend(&message);
	pq_sendint64(&message, state->fingerprint);
	pq_sendint64(&message, state->respondents);
	pq_sendbyte(&message, state->policy);
	pq_sendint32(&message, state->scale.elements);
	pq_sendint16(&message, state->scale.lowest);
	pq_sendint16(&message, state->scale.highest);
	pq_sendint16(&message, state->scale.decimals);
	pq_sendbyte(&message, state->scale.weighted);
	pq_sendint64(&message, state->scale.weight);
	pq_sendint64(&message, state->scale.multiplier);
	for (int i = 0; i < state->scale.elements; i++)
	{
		pq_sendint64(&message, state->tallies[i].sum);
		pq_sendint64(&message, state->tallies[i].count);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

static void
check_serialized(bool valid)
{
	if (unlikely(!valid))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate \"%s\"", "ikm"),
				 errdetail("The bytes were not written by its serialization function.")));
}

/* SQL: ikm_deserialize(bytea, internal) */
PG_FUNCTION_INFO_V1(ikm_deserialize);
Datum
ikm_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes;
	StringInfoData message;
	SurveyScale scale;
	Survey	   *state;
	uint64		fingerprint;
	int64		respondents;
	int			policy;

	(void) aggregate_context(fcinfo);
	bytes = PG_GETARG_BYTEA_PP(0);
	asnk_read_bytes(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	memset(&scale, 0, sizeof(scale));
	fingerprint = pq_getmsgint64(&message);
	respondents = pq_getmsgint64(&message);
	policy = pq_getmsgbyte(&message);
	scale.elements = pq_getmsgint(&message, sizeof(int32));
	scale.lowest = pq_getmsgint(&message, sizeof(int16));
	scale.highest = pq_getmsgint(&message, sizeof(int16));
	scale.decimals = pq_getmsgint(&message, sizeof(int16));
	scale.weighted = pq_getmsgbyte(&message) != 0;
	scale.weight = pq_getmsgint64(&message);
	scale.multiplier = pq_getmsgint64(&message);
	check_serialized(respondents >= 0 && respondents <= RESPONDENTS_MAX && policy <= KOSONG_TUNDA &&
					 scale.elements >= (respondents > 0) && scale.elements <= SURVEY_ELEMENTS_MAX &&
					 scale.lowest >= 0 && scale.lowest <= scale.highest &&
					 scale.decimals >= 0 && scale.decimals <= FIXED_POINT_DECIMALS);
	state = make_state(CurrentMemoryContext, &scale, fingerprint, policy);
	state->respondents = respondents;
	for (int i = 0; i < scale.elements; i++)
	{
		SurveyTally *tally = &state->tallies[i];

		tally->sum = pq_getmsgint64(&message);
		tally->count = pq_getmsgint64(&message);
		check_serialized(tally->count >= 0 && tally->count <= respondents &&
						 tally->sum >= tally->count * scale.lowest &&
						 tally->sum <= tally->count * scale.highest);
	}
	pq_getmsgend(&message);
	PG_RETURN_POINTER(state);
}

/* The answers to an element as the policy counts them; false while it waits. */
static bool
complete_tally(const Survey *state, SurveyTally *tally)
{
	if (state->policy == KOSONG_TUNDA)
		return tally->count == state->respondents;
	if (state->policy == KOSONG_NOL)
		tally->count = state->respondents;
	return true;
}

/* SQL: ikm_final(internal) */
PG_FUNCTION_INFO_V1(ikm_final);
Datum
ikm_final(PG_FUNCTION_ARGS)
{
	Survey	   *state;
	SurveyTally tallies[SURVEY_ELEMENTS_MAX];
	Nilai		result;

	(void) aggregate_context(fcinfo);
	state = PG_ARGISNULL(0) ? NULL : (Survey *) PG_GETARG_POINTER(0);
	if (state == NULL || state->respondents == 0)
		PG_RETURN_NULL();
	for (int i = 0; i < state->scale.elements; i++)
	{
		tallies[i] = state->tallies[i];
		if (!complete_tally(state, &tallies[i]))
			PG_RETURN_NULL();
	}
	if (!survey_index(&state->scale, tallies, &result, NULL, NULL))
		PG_RETURN_NULL();
	PG_RETURN_NILAI(result);
}
