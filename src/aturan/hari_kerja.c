/*
 * src/aturan/hari_kerja.c
 *		Working days between two dates, given the holidays.
 *
 * Counted as a turnaround is: the day of the start does not count, the day of
 * the end does, so what is done on the day it came took 0 days.  Working days
 * are Monday to Friday; a multirange has its days once, however its ranges were
 * written, so a holiday is never taken off twice.  The cost is one step for
 * each range of holidays, whatever the distance.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/multirangetypes.h"

#include "asn_kinerja.h"

#define DAYS_OF_WEEK 7
#define WORKING_DAYS_OF_WEEK 5

/* 2000-01-03, a Monday; dates are counted from 2000-01-01. */
#define SOME_MONDAY 2

/* A date as ISO 8601 writes it, whatever DateStyle is. */
static const char *
iso_date(DateADT date)
{
	char	   *text = palloc(MAXDATELEN + 1);
	struct pg_tm tm;

	if (DATE_NOT_FINITE(date))
		EncodeSpecialDate(date, text);
	else
	{
		j2date(date + POSTGRES_EPOCH_JDATE, &tm.tm_year, &tm.tm_mon, &tm.tm_mday);
		EncodeDateOnly(&tm, USE_ISO_DATES, text);
	}
	return text;
}

/* Working days from SOME_MONDAY up to and including a day; negative before it. */
static int64
working_days_until(int64 day)
{
	int64		days = day - SOME_MONDAY;
	int64		weeks = days / DAYS_OF_WEEK;
	int64		weekday = days % DAYS_OF_WEEK;

	if (weekday < 0)
	{
		weekday += DAYS_OF_WEEK;
		weeks--;
	}
	return weeks * WORKING_DAYS_OF_WEEK + Min(weekday + 1, WORKING_DAYS_OF_WEEK);
}

/* Of the days from first to last, both included; none when last lies before first. */
static int64
working_days(int64 first, int64 last)
{
	return first > last ? 0 : working_days_until(last) - working_days_until(first - 1);
}

static void
check_date(const char *which, DateADT date)
{
	if (unlikely(DATE_NOT_FINITE(date)))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date \"%s\" is not finite: \"%s\"", which, iso_date(date)),
				 errdetail("Working days are counted between two days of the calendar.")));
}

/*
 * The first and last day of a range of holidays, as far as they are within.  The
 * server keeps ranges of dates with the lower edge inside and the upper outside.
 */
static int64
first_holiday(const RangeBound *lower, int64 first)
{
	return lower->infinite ? first : Max(first, (int64) DatumGetDateADT(lower->val));
}

static int64
last_holiday(const RangeBound *upper, int64 last)
{
	return upper->infinite ? last : Min(last, (int64) DatumGetDateADT(upper->val) - 1);
}

/* SQL: hari_kerja(date, date, datemultirange) */
PG_FUNCTION_INFO_V1(hari_kerja);
Datum
hari_kerja(PG_FUNCTION_ARGS)
{
	DateADT		start = PG_GETARG_DATEADT(0);
	DateADT		end = PG_GETARG_DATEADT(1);
	MultirangeType *holidays = PG_GETARG_MULTIRANGE_P(2);
	TypeCacheEntry *ranges = multirange_get_typcache(fcinfo, MultirangeTypeGetOid(holidays))->rngtype;
	int64		first = (int64) start + 1;
	int64		count;

	check_date("mulai", start);
	check_date("selesai", end);
	if (unlikely(end < start))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("end \"%s\" lies before start \"%s\"", iso_date(end), iso_date(start)),
				 errhint("The start is the first argument, the end the second.")));
	count = working_days(first, end);
	for (uint32 i = 0; i < holidays->rangeCount; i++)
	{
		RangeBound	lower;
		RangeBound	upper;

		multirange_get_bounds(ranges, holidays, i, &lower, &upper);
		if (first_holiday(&lower, first) > end)
			break;				/* ranges rise: the rest lies beyond as well */
		count -= working_days(first_holiday(&lower, first), last_holiday(&upper, end));
	}
	PG_RETURN_INT32(count);
}
