/*
 * src/tipe/bobot.c
 *		bobot: a weight in percent, 0 to 100 with four decimals.
 *
 * An int32 in units of 10^-4 percent, compared and hashed by the server's own
 * integer functions.  That a set of weights adds up to 100 is a property of the
 * set, so aggregates say it: jumlah_bobot and bobot_lengkap.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "tipe/bobot.h"
#include "tipe/reading.h"

static const FixedPointType bobot_type = {
	.name = "bobot",
	.lowest = 0,
	.highest = BOBOT_WHOLE,
	.percent = true
};

static bool
bobot_read(const char *text, Datum *result, Node *escontext)
{
	Bobot		bobot;

	if (!fixed_point_read(&bobot_type, text, &bobot, escontext))
		return false;
	*result = BobotGetDatum(bobot);
	return true;
}

/* SQL: bobot_in(cstring): 60, 60%, 12.5 % */
PG_FUNCTION_INFO_V1(bobot_in);
Datum
bobot_in(PG_FUNCTION_ARGS)
{
	Datum		result;

	if (!bobot_read(PG_GETARG_CSTRING(0), &result, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

/* SQL: bobot_out(bobot) */
PG_FUNCTION_INFO_V1(bobot_out);
Datum
bobot_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(fixed_point_text(PG_GETARG_BOBOT(0)));
}

/* SQL: bobot_recv(internal): four bytes, units of 10^-4 percent */
PG_FUNCTION_INFO_V1(bobot_recv);
Datum
bobot_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOBOT(fixed_point_recv(&bobot_type,
									 (StringInfo) PG_GETARG_POINTER(0)));
}

/* SQL: bobot_send(bobot) */
PG_FUNCTION_INFO_V1(bobot_send);
Datum
bobot_send(PG_FUNCTION_ARGS)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint32(&message, PG_GETARG_BOBOT(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: coba_bobot(text) */
PG_FUNCTION_INFO_V1(coba_bobot);
Datum
coba_bobot(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, bobot_read);
}

/* SQL: sebab_bobot_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_bobot_ditolak);
Datum
sebab_bobot_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, bobot_read);
}

/* SQL: bobot(numeric), behind the cast: half away from zero at four decimals */
PG_FUNCTION_INFO_V1(bobot_from_numeric);
Datum
bobot_from_numeric(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOBOT(fixed_point_from_numeric(&bobot_type, PG_GETARG_NUMERIC(0)));
}

/* SQL: numeric(bobot), behind the cast */
PG_FUNCTION_INFO_V1(bobot_to_numeric);
Datum
bobot_to_numeric(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(fixed_point_numeric(PG_GETARG_BOBOT(0)));
}

/* SQL: jumlah_bobot_final(bigint[]), of jumlah_bobot(bobot) */
PG_FUNCTION_INFO_V1(jumlah_bobot_final);
Datum
jumlah_bobot_final(PG_FUNCTION_ARGS)
{
	int64	   *state = fixed_point_sum_state(PG_GETARG_ARRAYTYPE_P(0));

	if (state[0] == 0)
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(fixed_point_numeric(state[1]));
}

/*
 * The state of bobot_lengkap is the sum so far, held at just above the whole
 * once it has passed it: weights are not negative, so it can never come back.
 * A weight that is NULL can never be made up for either.
 */
#define BEYOND_WHOLE (BOBOT_WHOLE + 1)

static int32
add_up_to_whole(int64 left, int64 right)
{
	int64		sum = left + right;

	return (sum < 0 || sum > BOBOT_WHOLE) ? BEYOND_WHOLE : (int32) sum;
}

/* SQL: bobot_lengkap_accum(int, bobot); not strict: a NULL weight counts */
PG_FUNCTION_INFO_V1(bobot_lengkap_accum);
Datum
bobot_lengkap_accum(PG_FUNCTION_ARGS)
{
	int32		state = PG_ARGISNULL(0) ? 0 : PG_GETARG_INT32(0);
	int32		bobot = PG_ARGISNULL(1) ? BEYOND_WHOLE : PG_GETARG_BOBOT(1);

	PG_RETURN_INT32(add_up_to_whole(state, bobot));
}

/* SQL: bobot_lengkap_combine(int, int) */
PG_FUNCTION_INFO_V1(bobot_lengkap_combine);
Datum
bobot_lengkap_combine(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(add_up_to_whole(PG_GETARG_INT32(0), PG_GETARG_INT32(1)));
}

/* SQL: bobot_lengkap_final(int) */
PG_FUNCTION_INFO_V1(bobot_lengkap_final);
Datum
bobot_lengkap_final(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_INT32(0) == BOBOT_WHOLE);
}
