/*
 * src/agregat/aggregate.h
 *		What every support function of an aggregate asks first.
 */
#ifndef ASN_KINERJA_AGGREGATE_H
#define ASN_KINERJA_AGGREGATE_H

#include "fmgr.h"

/*
 * The memory that states live in.  Support functions take pointers on trust,
 * so they refuse to run anywhere but inside of an aggregate.
 */
static inline MemoryContext
aggregate_context(FunctionCallInfo fcinfo, const char *aggregate)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("support function called outside of the aggregate \"%s\"",
						aggregate),
				 errhint("Call the aggregate, not its support functions.")));
	return context;
}

#endif							/* ASN_KINERJA_AGGREGATE_H */
