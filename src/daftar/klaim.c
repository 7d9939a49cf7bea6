/*
 * src/daftar/klaim.c
 *		The registered claims of a token (RFC 7519, 4.1) that masuk lives by:
 *		there, of their types, for this database, and in time.
 *
 * Times are seconds since 1970, possibly with decimals; what is finer than the
 * clock is cut.
 */
#include "postgres.h"

#include "commands/dbcommands.h"
#include "datatype/timestamp.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"
#include "utils/timestamp.h"

#include "asn_kinerja.h"
#include "daftar/jwt.h"
#include "tipe/reading.h"

/* Years 1970 to 9999. */
#define SECONDS_END INT64CONST(253402300800)

/* What a row of used tokens, and its index, holds. */
#define TOKEN_ID_MAX 255

/* ---- one claim */

static JsonbValue *
claim_of(Jsonb *payload, const char *name)
{
	return getKeyJsonValueFromContainer(&payload->root, name, strlen(name), NULL);
}

static void
refuse_type(const char *name, JsonbValue *value, const char *expected)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
			 errmsg("token refused: claim \"%s\" is of type \"%s\"", name, JsonbTypeName(value)),
			 errdetail("It must be of type \"%s\".", expected)));
}

static JsonbValue *
claim_need(Jsonb *payload, const char *name)
{
	JsonbValue *value = claim_of(payload, name);

	if (value == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: it has no claim \"%s\"", name),
				 errdetail("A token needs the claims sub, aud, exp, iat and jti; nbf is heeded when it is there.")));
	return value;
}

static const char *
claim_string(Jsonb *payload, const char *name)
{
	JsonbValue *value = claim_need(payload, name);

	if (value->type != jbvString)
		refuse_type(name, value, "string");
	return pnstrdup(value->val.string.val, value->val.string.len);
}

static bool
numeric_below(Numeric a, Numeric b)
{
	return DatumGetBool(DirectFunctionCall2(numeric_lt, NumericGetDatum(a), NumericGetDatum(b)));
}

static TimestampTz
claim_time(const char *name, JsonbValue *value)
{
	Numeric		seconds = value->val.numeric;
	Datum		ticks;

	if (value->type != jbvNumeric)
		refuse_type(name, value, "number");
	if (numeric_below(seconds, int64_to_numeric(0)) ||
		!numeric_below(seconds, int64_to_numeric(SECONDS_END)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: claim \"%s\" is \"%s\"", name,
						asnk_shown(numeric_normalize(seconds))),
				 errdetail("It must be a time in the years 1970 to 9999, in seconds since 1970.")));
	ticks = DirectFunctionCall2(numeric_mul, NumericGetDatum(seconds),
								NumericGetDatum(int64_to_numeric(USECS_PER_SEC)));
	ticks = DirectFunctionCall2(numeric_trunc, ticks, Int32GetDatum(0));
	return DatumGetInt64(DirectFunctionCall1(numeric_int8, ticks)) -
		(POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * USECS_PER_DAY;
}

/* ---- the audience: a string, or an array of strings */

static bool
is_array(JsonbValue *value)
{
	return value->type == jbvBinary && JsonContainerIsArray(value->val.binary.data);
}

static void
audience_check_type(JsonbValue *audience)
{
	if (audience->type == jbvString)
		return;
	if (!is_array(audience))
		refuse_type("aud", audience, "string, array");
	for (uint32 i = 0; i < JsonContainerSize(audience->val.binary.data); i++)
	{
		JsonbValue *one = getIthJsonbValueFromContainer(audience->val.binary.data, i);

		if (one->type != jbvString)
			refuse_type("aud[]", one, "string");
	}
}

static bool
is_string(JsonbValue *value, const char *string)
{
	return (size_t) value->val.string.len == strlen(string) &&
		memcmp(value->val.string.val, string, value->val.string.len) == 0;
}

static bool
audience_has(JsonbValue *audience, const char *database)
{
	if (audience->type == jbvString)
		return is_string(audience, database);
	for (uint32 i = 0; i < JsonContainerSize(audience->val.binary.data); i++)
		if (is_string(getIthJsonbValueFromContainer(audience->val.binary.data, i), database))
			return true;
	return false;
}

static const char *
audience_shown(JsonbValue *audience)
{
	if (audience->type == jbvString)
		return asnk_shown(pnstrdup(audience->val.string.val, audience->val.string.len));
	return asnk_shown(JsonbToCString(NULL, audience->val.binary.data,
									 audience->val.binary.len));
}

/* ---- all of them */

void
claims_read(Jsonb *payload, Claims *claims)
{
	JsonbValue *not_before = claim_of(payload, "nbf");

	claims->subject = claim_string(payload, "sub");
	claims->audience = claim_need(payload, "aud");
	audience_check_type(claims->audience);
	claims->expires = claim_time("exp", claim_need(payload, "exp"));
	claims->issued = claim_time("iat", claim_need(payload, "iat"));
	claims->not_before = not_before == NULL ? claims->issued : claim_time("nbf", not_before);
	claims->id = claim_string(payload, "jti");
	if (claims->id[0] == '\0' || strlen(claims->id) > TOKEN_ID_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: claim \"%s\" is \"%s\"", "jti", asnk_shown(claims->id)),
				 errdetail("It must have 1 to %d bytes.", TOKEN_ID_MAX)));
}

static void
refuse_time(const char *message, TimestampTz at, TimestampTz now)
{
	char	   *clock = pstrdup(timestamptz_to_str(now));

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
			 errmsg(message, timestamptz_to_str(at)),
			 errdetail("The clock says \"%s\".", clock)));
}

void
claims_check(const Claims *claims, TimestampTz now, int leeway, int lifetime)
{
	const char *database = get_database_name(MyDatabaseId);
	int64		slack = leeway * USECS_PER_SEC;

	if (!audience_has(claims->audience, database))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: it is for \"%s\"", audience_shown(claims->audience)),
				 errdetail("This is database \"%s\".", database)));
	if (now >= claims->expires + slack)
		refuse_time(gettext_noop("token refused: expired at \"%s\""), claims->expires, now);
	if (now < claims->issued - slack)
		refuse_time(gettext_noop("token refused: issued only at \"%s\""), claims->issued, now);
	if (now < claims->not_before - slack)
		refuse_time(gettext_noop("token refused: not valid before \"%s\""), claims->not_before, now);
	if (claims->expires - claims->issued > lifetime * USECS_PER_SEC)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: issued at \"%s\" for longer than \"%d\" seconds",
						timestamptz_to_str(claims->issued), lifetime),
				 errhint("The setting \"%s\" in kinerja.pengaturan says how long a token may live.",
						 "masa_token")));
}
