/*
 * src/tipe/periode.c
 *		periode: a year, half-year, quarter or month of appraisal, as text, as
 *		bytes, of a date, and to and from a range of dates.
 */
#include "postgres.h"

#include "catalog/pg_type_d.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/fmgroids.h"
#include "utils/rangetypes.h"

#include "asn_kinerja.h"
#include "tipe/periode.h"
#include "tipe/reading.h"

const PeriodeKind periode_kinds[] = {
	{"tahun", 12}, {"semester", 6}, {"triwulan", 3}, {"bulan", 1}
};

/* Two digits at p, or -1. */
static int
two_digits(const char *p)
{
	if (p[0] < '0' || p[0] > '9' || p[1] < '0' || p[1] > '9')
		return -1;
	return (p[0] - '0') * 10 + (p[1] - '0');
}

static bool
impossible(const char *text, Node *escontext)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
			 errmsg("periode out of range: \"%s\"", asnk_shown(text)),
			 errdetail("Years run from %d to %d, half-years from S1 to S2, quarters from T1 to T4, months from 01 to 12.",
					   PERIODE_FIRST_YEAR, PERIODE_LAST_YEAR)));
}

static bool
malformed(const char *text, Node *escontext)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"", "periode",
					asnk_shown(text)),
			 errdetail("A period is written 2026 (year), 2026-S1 (half-year), 2026-T3 (quarter) or 2026-07 (month).")));
}

static bool
periode_read(const char *text, Datum *result, Node *escontext)
{
	const char *p = asnk_skip_blanks(text);
	int			century = two_digits(p);
	int			year;
	int			kind = 0;
	int			part = 1;		/* which half-year, quarter or month */

	if (century < 0 || two_digits(p + 2) < 0)
		return malformed(text, escontext);
	year = century * 100 + two_digits(p + 2);
	p += 4;
	if (*p == '-')
	{
		char		letter = pg_ascii_toupper(p[1]);

		if ((letter == 'S' || letter == 'T') && p[2] >= '0' && p[2] <= '9')
		{
			kind = (letter == 'S') ? 1 : 2;
			part = p[2] - '0';
		}
		else
		{
			kind = 3;
			part = two_digits(p + 1);
			if (part < 0)
				return malformed(text, escontext);
		}
		p += 3;
	}
	if (*asnk_skip_blanks(p) != '\0')
		return malformed(text, escontext);
	if (year < PERIODE_FIRST_YEAR || part < 1 ||
		part > MONTHS_PER_YEAR / periode_kinds[kind].months)
		return impossible(text, escontext);
	*result = Int32GetDatum(make_periode(year * MONTHS_PER_YEAR +
										 (part - 1) * periode_kinds[kind].months,
										 kind));
	return true;
}

char *
periode_text(Periode periode)
{
	int			year = PERIODE_FIRST_MONTH(periode) / MONTHS_PER_YEAR;
	int			month = PERIODE_FIRST_MONTH(periode) % MONTHS_PER_YEAR;
	int			part = month / PERIODE_MONTHS(periode) + 1;

	switch (PERIODE_KIND(periode))
	{
		case 0:
			return psprintf("%04d", year);
		case 1:
			return psprintf("%04d-S%d", year, part);
		case 2:
			return psprintf("%04d-T%d", year, part);
		default:
			return psprintf("%04d-%02d", year, part);
	}
}

/* The kind that a word names. */
int
periode_kind_named(text *word)
{
	char	   *name = text_to_cstring(word);

	for (int kind = 0; kind < (int) lengthof(periode_kinds); kind++)
		if (pg_strcasecmp(name, periode_kinds[kind].name) == 0)
			return kind;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown kind of period: \"%s\"", asnk_shown(name)),
			 errhint("The kinds are: %s.", "tahun, semester, triwulan, bulan")));
}

/* SQL: periode_in(cstring) */
PG_FUNCTION_INFO_V1(periode_in);
Datum
periode_in(PG_FUNCTION_ARGS)
{
	Datum		result;

	if (!periode_read(PG_GETARG_CSTRING(0), &result, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

/* SQL: periode_out(periode) */
PG_FUNCTION_INFO_V1(periode_out);
Datum
periode_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(periode_text(PG_GETARG_PERIODE(0)));
}

/* SQL: periode_recv(internal): four bytes, the number described above */
PG_FUNCTION_INFO_V1(periode_recv);
Datum
periode_recv(PG_FUNCTION_ARGS)
{
	Periode		periode = pq_getmsgint((StringInfo) PG_GETARG_POINTER(0),
									   sizeof(int32));

	if (!is_periode(periode))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s: \"%d\"",
						"periode", periode),
				 errdetail("It is four times the number of the first month since year 0, plus 0 for a year, 1 for a half-year, 2 for a quarter, 3 for a month.")));
	PG_RETURN_PERIODE(periode);
}

/* SQL: periode_send(periode) */
PG_FUNCTION_INFO_V1(periode_send);
Datum
periode_send(PG_FUNCTION_ARGS)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint32(&message, PG_GETARG_PERIODE(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: coba_periode(text) */
PG_FUNCTION_INFO_V1(coba_periode);
Datum
coba_periode(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, periode_read);
}

/* SQL: sebab_periode_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_periode_ditolak);
Datum
sebab_periode_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, periode_read);
}

/* SQL: periode(date, text): the period of that kind that holds the day */
PG_FUNCTION_INFO_V1(periode_of_date);
Datum
periode_of_date(PG_FUNCTION_ARGS)
{
	DateADT		date = PG_GETARG_DATEADT(0);
	int			kind = periode_kind_named(PG_GETARG_TEXT_PP(1));
	int			year,
				month,
				day;

	if (DATE_NOT_FINITE(date))
		impossible("infinity", NULL);
	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	if (year < PERIODE_FIRST_YEAR || year > PERIODE_LAST_YEAR)
		impossible(psprintf("%d", year), NULL);
	month = (month - 1) / periode_kinds[kind].months * periode_kinds[kind].months;
	PG_RETURN_PERIODE(make_periode(year * MONTHS_PER_YEAR + month, kind));
}

/* SQL: awal(periode): the first day */
PG_FUNCTION_INFO_V1(periode_awal);
Datum
periode_awal(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATEADT(first_day(PERIODE_FIRST_MONTH(PG_GETARG_PERIODE(0))));
}

/* SQL: akhir(periode): the last day */
PG_FUNCTION_INFO_V1(periode_akhir);
Datum
periode_akhir(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATEADT(first_day(PERIODE_END_MONTH(PG_GETARG_PERIODE(0))) - 1);
}

/* SQL: rentang(periode): from the first day to before the first day after it */
PG_FUNCTION_INFO_V1(periode_rentang);
Datum
periode_rentang(PG_FUNCTION_ARGS)
{
	Periode		periode = PG_GETARG_PERIODE(0);
	TypeCacheEntry *typcache = range_get_typcache(fcinfo, DATERANGEOID);
	RangeBound	lower = {.inclusive = true, .lower = true};
	RangeBound	upper = {.inclusive = false, .lower = false};

	lower.val = DateADTGetDatum(first_day(PERIODE_FIRST_MONTH(periode)));
	upper.val = DateADTGetDatum(first_day(PERIODE_END_MONTH(periode)));
	PG_RETURN_RANGE_P(asnk_make_range(typcache, &lower, &upper));
}

/* SQL: periode(daterange), behind the cast: the period that it is exactly */
PG_FUNCTION_INFO_V1(periode_of_range);
Datum
periode_of_range(PG_FUNCTION_ARGS)
{
	RangeType  *range = PG_GETARG_RANGE_P(0);
	TypeCacheEntry *typcache = range_get_typcache(fcinfo, RangeTypeGetOid(range));
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(typcache, range, &lower, &upper, &empty);
	if (!empty && !lower.infinite && !upper.infinite &&
		!DATE_NOT_FINITE(DatumGetDateADT(lower.val)))
	{
		/* a daterange is canonical: [first day, first day after) */
		DateADT		first = DatumGetDateADT(lower.val);
		int			year,
					month,
					day;

		j2date(first + POSTGRES_EPOCH_JDATE, &year, &month, &day);
		month = year * MONTHS_PER_YEAR + month - 1;
		for (int kind = 0; kind < (int) lengthof(periode_kinds); kind++)
			if (day == 1 && is_known_month(month) &&
				month % periode_kinds[kind].months == 0 &&
				DatumGetDateADT(upper.val) == first_day(month + periode_kinds[kind].months))
				PG_RETURN_PERIODE(make_periode(month, kind));
	}
	ereport(ERROR,
			(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
			 errmsg("range is not a period: \"%s\"",
					DatumGetCString(OidFunctionCall1(F_RANGE_OUT,
													 RangeTypePGetDatum(range)))),
			 errdetail("A period is exactly one year, half-year, quarter or month of the calendar.")));
}

/* SQL: jenis(periode) */
PG_FUNCTION_INFO_V1(periode_jenis);
Datum
periode_jenis(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(periode_kinds[PERIODE_KIND(PG_GETARG_PERIODE(0))].name));
}
