/*
 * src/agregat/kosong.c
 *		What an aggregate does with a value that is missing: the argument "kosong".
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "agregat/kosong.h"

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
				 errhint("Policies are %s.", "abaikan, nol, tolak, tunda")));
	word = PG_GETARG_TEXT_PP(argument);
	for (int i = 0; i < (int) lengthof(policies); i++)
		if (VARSIZE_ANY_EXHDR(word) == strlen(policies[i]) &&
			memcmp(VARDATA_ANY(word), policies[i], strlen(policies[i])) == 0)
			return (MissingPolicy) i;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown policy for missing values: \"%s\"", text_to_cstring(word)),
			 errhint("Policies are %s.", "abaikan, nol, tolak, tunda")));
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
