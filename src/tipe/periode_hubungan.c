/*
 * src/tipe/periode_hubungan.c
 *		How periods relate: the next and the previous one, what contains what,
 *		and the shorter ones that a period consists of.
 */
#include "postgres.h"

#include "funcapi.h"

#include "asn_kinerja.h"
#include "tipe/periode.h"

/* The period of the same kind so many lengths away. */
static Periode
shifted(Periode periode, int lengths)
{
	int			month = PERIODE_FIRST_MONTH(periode) +
		lengths * PERIODE_MONTHS(periode);

	if (!is_known_month(month))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("there is no period beyond \"%s\"", periode_text(periode)),
				 errdetail("Years run from %d to %d.", PERIODE_FIRST_YEAR, PERIODE_LAST_YEAR)));
	return make_periode(month, PERIODE_KIND(periode));
}

/* SQL: berikutnya(periode) */
PG_FUNCTION_INFO_V1(periode_berikutnya);
Datum
periode_berikutnya(PG_FUNCTION_ARGS)
{
	PG_RETURN_PERIODE(shifted(PG_GETARG_PERIODE(0), 1));
}

/* SQL: sebelumnya(periode) */
PG_FUNCTION_INFO_V1(periode_sebelumnya);
Datum
periode_sebelumnya(PG_FUNCTION_ARGS)
{
	PG_RETURN_PERIODE(shifted(PG_GETARG_PERIODE(0), -1));
}

static bool
contains(Periode outer, Periode inner)
{
	return PERIODE_FIRST_MONTH(outer) <= PERIODE_FIRST_MONTH(inner) &&
		PERIODE_END_MONTH(outer) >= PERIODE_END_MONTH(inner);
}

static bool
contains_day(Periode periode, DateADT day)
{
	return day >= first_day(PERIODE_FIRST_MONTH(periode)) &&
		day < first_day(PERIODE_END_MONTH(periode));
}

/* SQL: periode @> periode */
PG_FUNCTION_INFO_V1(periode_contains);
Datum
periode_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(contains(PG_GETARG_PERIODE(0), PG_GETARG_PERIODE(1)));
}

/* SQL: periode <@ periode */
PG_FUNCTION_INFO_V1(periode_contained);
Datum
periode_contained(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(contains(PG_GETARG_PERIODE(1), PG_GETARG_PERIODE(0)));
}

/* SQL: periode @> date */
PG_FUNCTION_INFO_V1(periode_contains_date);
Datum
periode_contains_date(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(contains_day(PG_GETARG_PERIODE(0), PG_GETARG_DATEADT(1)));
}

/* SQL: date <@ periode */
PG_FUNCTION_INFO_V1(date_contained_periode);
Datum
date_contained_periode(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(contains_day(PG_GETARG_PERIODE(1), PG_GETARG_DATEADT(0)));
}

/* SQL: periode && periode */
PG_FUNCTION_INFO_V1(periode_overlaps);
Datum
periode_overlaps(PG_FUNCTION_ARGS)
{
	Periode		left = PG_GETARG_PERIODE(0);
	Periode		right = PG_GETARG_PERIODE(1);

	PG_RETURN_BOOL(PERIODE_FIRST_MONTH(left) < PERIODE_END_MONTH(right) &&
				   PERIODE_FIRST_MONTH(right) < PERIODE_END_MONTH(left));
}

/* SQL: uraikan(periode, text): the shorter periods that it consists of */
PG_FUNCTION_INFO_V1(periode_uraikan);
Datum
periode_uraikan(PG_FUNCTION_ARGS)
{
	Periode		whole = PG_GETARG_PERIODE(0);
	FuncCallContext *call;
	Periode		part;
	int			kind;

	if (SRF_IS_FIRSTCALL())
	{
		call = SRF_FIRSTCALL_INIT();
		kind = periode_kind_named(PG_GETARG_TEXT_PP(1));
		if (kind < PERIODE_KIND(whole))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("period \"%s\" does not consist of periods of kind \"%s\"",
							periode_text(whole), periode_kinds[kind].name),
					 errdetail("A %s is shorter than a %s.",
							   periode_kinds[PERIODE_KIND(whole)].name,
							   periode_kinds[kind].name)));
		call->max_calls = PERIODE_MONTHS(whole) / periode_kinds[kind].months;
		call->user_fctx = (void *) (intptr_t) kind;
	}
	call = SRF_PERCALL_SETUP();
	kind = (int) (intptr_t) call->user_fctx;
	if (call->call_cntr >= call->max_calls)
		SRF_RETURN_DONE(call);
	part = make_periode(PERIODE_FIRST_MONTH(whole) +
						(int) call->call_cntr * periode_kinds[kind].months,
						kind);
	SRF_RETURN_NEXT(call, Int32GetDatum(part));
}
