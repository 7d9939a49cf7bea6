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

#endif							/* ASN_KINERJA_AGGREGATE_H */
