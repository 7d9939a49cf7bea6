/*
 * src/peringkat/beruntun.c
 *		beruntun(predikat, minimal [, dilewati, periode]) OVER (ORDER BY …): how many
 *		periods in a row, up to this one, were rated at least so well.
 *
 * Rows that the ORDER BY cannot tell apart are one period, which stands as the
 * lowest of them, and all get the same number: the order in which a plan happens
 * to hand them over decides nothing.  A period that is not good enough, or not
 * rated, ends the streak.
 *
 * The longer form knows the calendar: a period without a row ends the streak
 * too, and one that is passed over (leave, study) leaves it as it was.
 *
 * A partition is read once, one period ahead of the rows that are answered, and
 * no frame is looked at.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/fmgrprotos.h"
#include "windowapi.h"

#include "asn_kinerja.h"
#include "agregat/konsisten.h"

/* Of a partition; all zero at its start. */
typedef struct Streak
{
	int64		length;			/* up to and with the period read last */
	int64		next;			/* position of the first row not read */
	Predikat	minimal;
	Periode		periode;		/* the one read last, in the longer form */
} Streak;

/* What the rows of a period say. */
typedef struct Period
{
	Standing	standing;
	Predikat	minimal;
	Periode		periode;		/* 0 in the shorter form */
} Period;

enum
{
	ARG_PREDIKAT, ARG_MINIMAL, ARG_DILEWATI, ARG_PERIODE
};

/* An argument for the row at some position, which may lie after the last. */
static NullableDatum
argument(WindowObject window, int number, int64 position, bool *beyond)
{
	NullableDatum result;

	result.value = WinGetFuncArgInPartition(window, number,
											(int) (position - WinGetCurrentPosition(window)),
											WINDOW_SEEK_CURRENT, false,
											&result.isnull, beyond);
	return result;
}

static Period
read_row(WindowObject window, int64 position, bool with_calendar)
{
	NullableDatum rating;
	NullableDatum passed = {.isnull = true};
	Period		row = {0};
	bool		beyond;

	rating = argument(window, ARG_PREDIKAT, position, &beyond);
	row.minimal = minimal_checked(argument(window, ARG_MINIMAL, position, &beyond));
	if (with_calendar)
	{
		passed = argument(window, ARG_DILEWATI, position, &beyond);
		row.periode = periode_checked(argument(window, ARG_PERIODE, position, &beyond));
	}
	row.standing = standing_of(rating, passed);
	return row;
}

/* Is there a row at the position, and does the ORDER BY put it with the one before? */
static bool
is_another_row(WindowObject window, int64 position)
{
	bool		beyond;

	CHECK_FOR_INTERRUPTS();
	(void) argument(window, ARG_PREDIKAT, position, &beyond);
	return !beyond && WinRowsArePeers(window, position - 1, position);
}

static void
check_same_period(Periode left, Periode right)
{
	check_same_kind(left, right);
	if (left != right)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("periods \"%s\" and \"%s\" have the same place in the order of the window",
						periode_text(left), periode_text(right)),
				 errhint("Use ORDER BY with the period in the window.")));
}

/* The period whose first row is at streak->next. */
static Period
read_period(WindowObject window, Streak *streak, bool with_calendar)
{
	Period		period = read_row(window, streak->next++, with_calendar);

	while (is_another_row(window, streak->next))
	{
		Period		row = read_row(window, streak->next++, with_calendar);

		check_same_minimal(period.minimal, row.minimal);
		check_same_period(period.periode, row.periode);
		period.standing = Min(period.standing, row.standing);
	}
	return period;
}

/* Does the period follow the one before it in the calendar? */
static bool
is_next(Periode previous, Periode periode)
{
	check_same_kind(previous, periode);
	if (periode <= previous)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("period \"%s\" comes after \"%s\" in the order of the window",
						periode_text(periode), periode_text(previous)),
				 errdetail("Periods must ascend, and the rows of one period have the same place."),
				 errhint("Use ORDER BY with the period in the window.")));
	return PERIODE_FIRST_MONTH(periode) == PERIODE_END_MONTH(previous);
}

static void
extend(Streak *streak, const Period *period, bool is_first, bool with_calendar)
{
	if (!is_first)
	{
		check_same_minimal(streak->minimal, period->minimal);
		if (with_calendar && !is_next(streak->periode, period->periode))
			streak->length = 0;
	}
	streak->minimal = period->minimal;
	streak->periode = period->periode;
	if (period->standing == PASSED_OVER)
		return;
	if (period->standing >= period->minimal)
		streak->length++;
	else
		streak->length = 0;
}

/* SQL: beruntun(predikat, predikat [, boolean, periode]) */
PG_FUNCTION_INFO_V1(beruntun);
Datum
beruntun(PG_FUNCTION_ARGS)
{
	WindowObject window = PG_WINDOW_OBJECT();
	Streak	   *streak = WinGetPartitionLocalMemory(window, sizeof(Streak));
	bool		with_calendar = PG_NARGS() > ARG_PERIODE;

	if (WinGetCurrentPosition(window) == streak->next)
	{
		bool		is_first = streak->next == 0;
		Period		period;

		/* the rows before are not needed any more */
		WinSetMarkPosition(window, streak->next);
		period = read_period(window, streak, with_calendar);
		extend(streak, &period, is_first, with_calendar);
	}
	/* the server's narrowing, which refuses what an integer cannot hold */
	PG_RETURN_DATUM(DirectFunctionCall1(int84, Int64GetDatum(streak->length)));
}

/* SQL: beruntun_support(internal), of the planner */
PG_FUNCTION_INFO_V1(beruntun_support);
Datum
beruntun_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(asnk_any_frame((Node *) PG_GETARG_POINTER(0)));
}
