/*
 * src/peringkat/peringkat.c
 *		Ranks as window functions: peringkat_kinerja, peringkat_padat_kinerja,
 *		persentil_kinerja.
 *
 * They rank by the window's ORDER BY.  That is the ladder of ties: whatever is
 * still equal there is equal, and has the same rank.  The frame plays no part.
 *
 * All of them go by the first row, the last row and the number of the current
 * row's group of peers.  Only neighbours are ever compared, each pair once or
 * twice, so a partition is read in order and never searched; what counts from
 * the front does not look beyond the current row, so that a condition on the
 * rank can stop it early.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "nodes/supportnodes.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"
#include "windowapi.h"

#include "asn_kinerja.h"
#include "tipe/reading.h"

/* Where 1 is: by Direction. */
static const char *const directions[] = {"depan", "belakang"};

typedef enum Direction
{
	DARI_DEPAN,
	DARI_BELAKANG
} Direction;

/* Of the current row; kept in the partition's memory, which starts as zeros. */
typedef struct Standing
{
	int64		first;			/* position of the group's first row */
	int64		known;			/* rows before this one belong to it or to earlier ones */
	int64		end;			/* the same, when it is known that no more belong to it */
	int64		number;			/* of the group, from 1 */
	int64		groups;			/* how many there are; 0: not counted yet */
} Standing;

/* Where the current row stands. */
static Standing *
standing_of_row(WindowObject window)
{
	Standing   *standing = WinGetPartitionLocalMemory(window, sizeof(Standing));
	int64		position = WinGetCurrentPosition(window);

	if (position >= standing->known)
	{
		if (position == 0 || !WinRowsArePeers(window, position - 1, position))
		{
			standing->first = position;
			standing->number++;
		}
		standing->known = position + 1;
	}
	WinSetMarkPosition(window, position);
	return standing;
}

/* Positions from here on are after the group of the current row. */
static int64
group_end(WindowObject window, Standing *standing)
{
	int64		count = WinGetPartitionRowCount(window);

	if (standing->end < standing->known)
	{
		while (standing->known < count &&
			   WinRowsArePeers(window, standing->known - 1, standing->known))
		{
			CHECK_FOR_INTERRUPTS();
			standing->known++;
		}
		standing->end = standing->known;
	}
	return standing->end;
}

/*
 * How many groups the partition has.  They are counted at its first row, while
 * all of it is at hand.
 */
static int64
group_count(WindowObject window, Standing *standing)
{
	if (standing->groups == 0)
	{
		int64		count = WinGetPartitionRowCount(window);

		standing->groups = standing->number;
		for (int64 i = WinGetCurrentPosition(window) + 1; i < count; i++)
		{
			CHECK_FOR_INTERRUPTS();
			if (!WinRowsArePeers(window, i - 1, i))
				standing->groups++;
		}
	}
	return standing->groups;
}

/* The direction of a word, or -1. */
static int
direction_of(text *word)
{
	for (int i = 0; i < (int) lengthof(directions); i++)
		if (VARSIZE_ANY_EXHDR(word) == strlen(directions[i]) &&
			memcmp(VARDATA_ANY(word), directions[i], strlen(directions[i])) == 0)
			return i;
	return -1;
}

static Direction
direction_named(text *word)
{
	int			direction = direction_of(word);

	if (unlikely(direction < 0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown direction of ranks: \"%s\"", asnk_shown(text_to_cstring(word))),
				 errhint("Directions are %s.", "depan, belakang")));
	return (Direction) direction;
}

/* The rank that an argument asks for, from the front or from the back. */
static Datum
rank(FunctionCallInfo fcinfo, int64 (*from_front) (Standing *),
	 int64 (*from_back) (WindowObject, Standing *))
{
	WindowObject window = PG_WINDOW_OBJECT();
	Standing   *standing = standing_of_row(window);
	bool		isnull;
	Datum		word = WinGetFuncArgCurrent(window, 0, &isnull);

	if (isnull)
		PG_RETURN_NULL();
	if (direction_named(DatumGetTextPP(word)) == DARI_DEPAN)
		PG_RETURN_INT64(from_front(standing));
	PG_RETURN_INT64(from_back(window, standing));
}

static int64
rank_from_front(Standing *standing)
{
	return standing->first + 1;
}

static int64
rank_from_back(WindowObject window, Standing *standing)
{
	int64		end = group_end(window, standing);

	return WinGetPartitionRowCount(window) - end + 1;
}

static int64
dense_from_front(Standing *standing)
{
	return standing->number;
}

static int64
dense_from_back(WindowObject window, Standing *standing)
{
	int64		groups = group_count(window, standing);

	return groups - standing->number + 1;
}

/* SQL: peringkat_kinerja(text) */
PG_FUNCTION_INFO_V1(peringkat_kinerja);
Datum
peringkat_kinerja(PG_FUNCTION_ARGS)
{
	return rank(fcinfo, rank_from_front, rank_from_back);
}

/* SQL: peringkat_padat_kinerja(text) */
PG_FUNCTION_INFO_V1(peringkat_padat_kinerja);
Datum
peringkat_padat_kinerja(PG_FUNCTION_ARGS)
{
	return rank(fcinfo, dense_from_front, dense_from_back);
}

/* SQL: persentil_kinerja() */
PG_FUNCTION_INFO_V1(persentil_kinerja);
Datum
persentil_kinerja(PG_FUNCTION_ARGS)
{
	WindowObject window = PG_WINDOW_OBJECT();
	Standing   *standing = standing_of_row(window);
	int64		count = WinGetPartitionRowCount(window);

	return DirectFunctionCall2(numeric_div,
							   NumericGetDatum(int64_to_numeric(100 * (count - standing->first))),
							   NumericGetDatum(int64_to_numeric(count)));
}

/* ---- what the planner is told */

/* The direction that a call will ask for; -1 when that is not known yet. */
static int
direction_planned(WindowFunc *call)
{
	Node	   *argument;

	if (call->args == NIL)
		return DARI_DEPAN;		/* the default, not filled in yet */
	argument = linitial(call->args);
	if (IsA(argument, NamedArgExpr))
		argument = (Node *) ((NamedArgExpr *) argument)->arg;
	if (!IsA(argument, Const) || ((Const *) argument)->constisnull)
		return -1;
	return direction_of(DatumGetTextPP(((Const *) argument)->constvalue));
}

/* SQL: peringkat_kinerja_support(internal), of both ranks */
PG_FUNCTION_INFO_V1(peringkat_kinerja_support);
Datum
peringkat_kinerja_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestWFuncMonotonic))
	{
		SupportRequestWFuncMonotonic *monotonic = (SupportRequestWFuncMonotonic *) request;
		int			direction = direction_planned(monotonic->window_func);

		if (direction < 0)
			PG_RETURN_POINTER(NULL);
		monotonic->monotonic = direction == DARI_DEPAN
			? MONOTONICFUNC_INCREASING : MONOTONICFUNC_DECREASING;
		PG_RETURN_POINTER(monotonic);
	}
	PG_RETURN_POINTER(asnk_any_frame(request));
}

/* SQL: persentil_kinerja_support(internal) */
PG_FUNCTION_INFO_V1(persentil_kinerja_support);
Datum
persentil_kinerja_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestWFuncMonotonic))
	{
		((SupportRequestWFuncMonotonic *) request)->monotonic = MONOTONICFUNC_DECREASING;
		PG_RETURN_POINTER(request);
	}
	PG_RETURN_POINTER(asnk_any_frame(request));
}
