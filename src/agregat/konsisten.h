/*
 * src/agregat/konsisten.h
 *		How a period stands in a run of periods, for all that counts such runs.
 */
#ifndef ASN_KINERJA_KONSISTEN_H
#define ASN_KINERJA_KONSISTEN_H

#include "tipe/periode.h"
#include "tipe/predikat.h"

/*
 * A rating, or one of the following.  The order carries the rule: a period that
 * has several rows stands as the lowest of them, so one that is not rated yet is
 * lower than every rating, and one is passed over only when all its rows are.
 */
typedef char Standing;

#define NOT_RATED ((Standing) 0)
#define PASSED_OVER ((Standing) 7)

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern Predikat minimal_checked(NullableDatum minimal);
extern Periode periode_checked(NullableDatum periode);
extern void check_same_minimal(Predikat left, Predikat right);
extern void check_same_kind(Periode left, Periode right);

static inline Standing
standing_of(NullableDatum rating, NullableDatum passed)
{
	if (!passed.isnull && DatumGetBool(passed.value))
		return PASSED_OVER;
	return rating.isnull ? NOT_RATED : DatumGetPredikat(rating.value);
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_KONSISTEN_H */
