/*
 * src/agregat/rekap_kosong.c
 *		rekap(nilai, kosong): a summary with a policy for people without a score.
 *
 * The state of rekap(nilai) with the policy beside it.  Only tunda and nol make
 * a difference to the summary: tolak never lets a missing score in, and abaikan
 * is what rekap(nilai) does.
 */
#include "postgres.h"

#include "libpq/pqformat.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "agregat/kosong.h"
#include "agregat/rekap.h"

typedef struct PolicyRecap
{
	MissingPolicy policy;
	NullableDatum state;		/* of rekap_kumpul.c */
} PolicyRecap;

static PolicyRecap *
make_state(MemoryContext context, MissingPolicy policy)
{
	PolicyRecap *state = MemoryContextAlloc(context, sizeof(PolicyRecap));

	state->policy = policy;
	state->state = (NullableDatum) {.isnull = true};
	return state;
}

/* The score as it counts under the policy. */
static NullableDatum
counted(MissingPolicy policy, NullableDatum score)
{
	if (!score.isnull)
		return score;
	if (policy == KOSONG_TOLAK)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("one of the scores is missing"),
				 missing_refused_detail(), missing_hint()));
	if (policy == KOSONG_NOL)
		return (NullableDatum) {.value = NilaiGetDatum(0), .isnull = false};
	return score;
}

/* A new state takes the place of the one before, in the aggregate's context. */
static void
replace(PolicyRecap *state, Datum value)
{
	if (!state->state.isnull && state->state.value != value)
		pfree(DatumGetPointer(state->state.value));
	state->state = (NullableDatum) {.value = value, .isnull = false};
}

/* SQL: rekap_kosong_accum(internal, nilai, text) */
PG_FUNCTION_INFO_V1(rekap_kosong_accum);
Datum
rekap_kosong_accum(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	MissingPolicy policy = missing_policy_arg(fcinfo, 2);
	PolicyRecap *state = PG_ARGISNULL(0) ? make_state(context, policy) : (PolicyRecap *) PG_GETARG_POINTER(0);
	NullableDatum score = counted(policy, fcinfo->args[1]);
	MemoryContext caller;

	check_same_missing_policy(state->policy, policy);
	caller = MemoryContextSwitchTo(context);
	replace(state, recap_add_person(context, state->state, score));
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(state);
}

/* SQL: rekap_kosong_accum_inv(internal, nilai, text) */
PG_FUNCTION_INFO_V1(rekap_kosong_accum_inv);
Datum
rekap_kosong_accum_inv(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	PolicyRecap *state = (PolicyRecap *) PG_GETARG_POINTER(0);
	NullableDatum score = counted(state->policy, fcinfo->args[1]);

	replace(state, recap_remove_person(context, state->state.value, score));
	PG_RETURN_POINTER(state);
}

/* SQL: rekap_kosong_combine(internal, internal) */
PG_FUNCTION_INFO_V1(rekap_kosong_combine);
Datum
rekap_kosong_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	PolicyRecap *left = PG_ARGISNULL(0) ? NULL : (PolicyRecap *) PG_GETARG_POINTER(0);
	PolicyRecap *right = PG_ARGISNULL(1) ? NULL : (PolicyRecap *) PG_GETARG_POINTER(1);
	MemoryContext caller;
	Recap		other;

	if (right == NULL)
	{
		if (left == NULL)
			PG_RETURN_NULL();
		PG_RETURN_POINTER(left);
	}
	other = recap_open(recap_of_state(right->state.value));
	caller = MemoryContextSwitchTo(context);
	if (left == NULL)
	{
		Recap		nobody = recap_open(recap_pack(NULL, 0, 0));

		left = make_state(context, right->policy);
		replace(left, PointerGetDatum(recap_merged(&nobody, &other)));
	}
	else
	{
		check_same_missing_policy(left->policy, right->policy);
		replace(left, recap_add_people(context, left->state.value, &other));
	}
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(left);
}

/* SQL: rekap_kosong_serialize(internal): the policy, then the binary form */
PG_FUNCTION_INFO_V1(rekap_kosong_serialize);
Datum
rekap_kosong_serialize(PG_FUNCTION_ARGS)
{
	PolicyRecap *state;
	StringInfoData message;
	Recap		recap;

	(void) aggregate_context(fcinfo);
	state = (PolicyRecap *) PG_GETARG_POINTER(0);
	recap = recap_open(recap_of_state(state->state.value));
	pq_begintypsend(&message);
	pq_sendbyte(&message, state->policy);
	recap_send(&message, &recap);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: rekap_kosong_deserialize(bytea, internal) */
PG_FUNCTION_INFO_V1(rekap_kosong_deserialize);
Datum
rekap_kosong_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes;
	StringInfoData message;
	PolicyRecap *state;
	int			policy;

	(void) aggregate_context(fcinfo);
	bytes = PG_GETARG_BYTEA_PP(0);
	asnk_read_bytes(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	policy = pq_getmsgbyte(&message);
	if (policy > KOSONG_TUNDA)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate \"%s\"", "rekap"),
				 errdetail("The bytes were not written by its serialization function.")));
	state = make_state(CurrentMemoryContext, policy);
	replace(state, PointerGetDatum(recap_receive(&message)));
	PG_RETURN_POINTER(state);
}

/* SQL: rekap_kosong_final(internal) */
PG_FUNCTION_INFO_V1(rekap_kosong_final);
Datum
rekap_kosong_final(PG_FUNCTION_ARGS)
{
	PolicyRecap *state;
	struct varlena *packed;

	(void) aggregate_context(fcinfo);
	state = PG_ARGISNULL(0) ? NULL : (PolicyRecap *) PG_GETARG_POINTER(0);
	if (state == NULL)
		PG_RETURN_NULL();
	packed = recap_of_state(state->state.value);
	if (state->policy == KOSONG_TUNDA && recap_open(packed).missing > 0)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(packed);
}
