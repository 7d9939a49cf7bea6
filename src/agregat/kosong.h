/*
 * src/agregat/kosong.h
 *		What an aggregate does with a value that is missing: the argument "kosong".
 */
#ifndef ASN_KINERJA_KOSONG_H
#define ASN_KINERJA_KOSONG_H

#include "fmgr.h"

typedef enum MissingPolicy
{
	KOSONG_ABAIKAN,				/* left out; its weight goes to the others */
	KOSONG_NOL,					/* counts as zero */
	KOSONG_TOLAK,				/* an error */
	KOSONG_TUNDA				/* no result until all are there */
} MissingPolicy;

/* The words, for a hint. */
#define MISSING_POLICIES "abaikan, nol, tolak, tunda"

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern MissingPolicy missing_policy_arg(FunctionCallInfo fcinfo, int argument);
extern void check_same_missing_policy(MissingPolicy left, MissingPolicy right);
extern int	missing_refused_detail(void);
extern int	missing_hint(void);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_KOSONG_H */
