/*
 * src/agregat/aggregate.h
 *		What every support function of an aggregate asks first.
 */
#ifndef ASN_KINERJA_AGGREGATE_H
#define ASN_KINERJA_AGGREGATE_H

#include "fmgr.h"

/*
 * The memory that states live in.  Support functions take pointers on trust,
 * so they refuse to run anywhere but inside of an aggregate; SQL cannot call
 * them with an internal argument, so this is for "cannot happen".
 */
static inline MemoryContext
aggregate_context(FunctionCallInfo fcinfo)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "support function called outside of an aggregate");
	return context;
}

static const NullableDatum none = {.value = (Datum) 0, .isnull = true};

static inline NullableDatum
some(Datum value)
{
	return (NullableDatum) {.value = value, .isnull = false};
}

/* No aggregate that is forwarded to takes more arguments, its state among them. */
#define FORWARD_ARGUMENTS_MAX 4

/*
 * Call a support function of another aggregate, the server's or ours, from
 * within this one: it recognises an aggregate by the call's context.
 */
static inline NullableDatum
forward_row(PGFunction function, FunctionCallInfo outer,
			const NullableDatum *arguments, int number)
{
	LOCAL_FCINFO(inner, FORWARD_ARGUMENTS_MAX);
	NullableDatum result;

	Assert(number <= FORWARD_ARGUMENTS_MAX);
	InitFunctionCallInfoData(*inner, NULL, number, InvalidOid, outer->context, NULL);
	for (int i = 0; i < number; i++)
		inner->args[i] = arguments[i];
	result.value = function(inner);
	result.isnull = inner->isnull;
	return result;
}

static inline NullableDatum
forward(PGFunction function, FunctionCallInfo outer,
		NullableDatum left, NullableDatum right)
{
	return forward_row(function, outer, (const NullableDatum[]) {left, right}, 2);
}

#endif							/* ASN_KINERJA_AGGREGATE_H */
