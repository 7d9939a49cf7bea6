/*
 * src/tipe/tanggal.c
 *		Dates as personnel columns have them, as text.
 *
 * The server's own input of dates heeds DateStyle and takes much more than a
 * personnel column means ("now", "Jan 8"), so 01-02-2026 would be two dates.
 * Here three ways of writing are read, each always the same day, and nothing
 * else.
 */
#include "postgres.h"

#include "datatype/timestamp.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "asn_kinerja.h"
#include "tipe/reading.h"

/* YYYY-MM-DD; the other two ways are as long. */
#define DATE_LENGTH 10

/* The number of so many digits, -1 when one of them is none. */
static int
digits_value(const char *digits, int count)
{
	int			value = 0;

	for (int i = 0; i < count; i++)
	{
		if (digits[i] < '0' || digits[i] > '9')
			return -1;
		value = value * 10 + (digits[i] - '0');
	}
	return value;
}

/* The parts of a date that is written in one of the three ways. */
static bool
date_parts(const char *date, int *year, int *month, int *day)
{
	if (date[4] == '-' && date[7] == '-')
	{
		*year = digits_value(date, 4);
		*month = digits_value(date + 5, 2);
		*day = digits_value(date + 8, 2);
	}
	else if ((date[2] == '-' || date[2] == '/') && date[5] == date[2])
	{
		*day = digits_value(date, 2);
		*month = digits_value(date + 3, 2);
		*year = digits_value(date + 6, 4);
	}
	else
		return false;
	return *year >= 0 && *month >= 0 && *day >= 0;
}

static bool
tanggal_read(const char *text, Datum *result, Node *escontext)
{
	const char *date = asnk_skip_blanks(text);
	int			year;
	int			month;
	int			day;

	if (strnlen(date, DATE_LENGTH) < DATE_LENGTH ||
		*asnk_skip_blanks(date + DATE_LENGTH) != '\0' ||
		!date_parts(date, &year, &month, &day))
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_DATETIME_FORMAT),
				 errmsg("not a date written YYYY-MM-DD, DD-MM-YYYY or DD/MM/YYYY")));
	if (year == 0 || month < 1 || month > MONTHS_PER_YEAR ||
		day < 1 || day > day_tab[isleap(year)][month - 1])
		ereturn(escontext, false,
				(errcode(ERRCODE_DATETIME_FIELD_OVERFLOW),
				 errmsg("a day that the calendar does not have")));
	*result = DateADTGetDatum(date2j(year, month, day) - POSTGRES_EPOCH_JDATE);
	return true;
}

/* SQL: coba_tanggal(text) */
PG_FUNCTION_INFO_V1(coba_tanggal);
Datum
coba_tanggal(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, tanggal_read);
}

/* SQL: sebab_tanggal_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_tanggal_ditolak);
Datum
sebab_tanggal_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, tanggal_read);
}
