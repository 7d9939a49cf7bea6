/*
 * src/agregat/konsisten.c
 *		konsisten(predikat, minimal, periode, n [, dilewati]): was every one of the
 *		last n periods rated at least so well?  And sebab_tidak_konsisten: which
 *		of them was not.
 *
 * The last period is the latest of the group, and from it the calendar is gone
 * back, so a period without a row is a break as much as a bad rating.  Periods
 * that are passed over (leave, study) neither count nor break: the n periods
 * then reach further back.
 *
 * The state is a list of integers, a period's number and its standing in each,
 * in any order.  When it is full it is sorted, and what can no longer matter,
 * whichever rows are still to come, is dropped: of a period all but the lowest
 * standing; and all before a period that is not good enough, or before the n-th
 * that counts.  So it holds n entries, and those of the periods passed over
 * between them, however many rows come, and the result does not depend on their
 * order.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "agregat/aggregate.h"
#include "agregat/konsisten.h"

#define PERIODS_MAX 1200		/* a century of months */
#define FIRST_CAPACITY 8

typedef struct Consistency
{
	int			wanted;			/* n, so many periods */
	Predikat	minimal;
	Periode		some;			/* a period of the group, for the kind of all */
	int			used;
	int			capacity;
	int		   *entries;
} Consistency;

/* A period's number counts the periods of its kind since year 0. */
#define ENTRY(number, standing) ((number) * 8 + (standing))
#define ENTRY_NUMBER(entry) ((entry) / 8)
#define ENTRY_STANDING(entry) ((Standing) ((entry) % 8))

static inline int
periode_number(Periode periode)
{
	return PERIODE_FIRST_MONTH(periode) / PERIODE_MONTHS(periode);
}

Predikat
minimal_checked(NullableDatum minimal)
{
	if (minimal.isnull)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("minimum rating must not be null"),
				 errhint("Give the lowest rating that is good enough.")));
	return DatumGetPredikat(minimal.value);
}

Periode
periode_checked(NullableDatum periode)
{
	if (periode.isnull)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("period must not be null"),
				 errhint("Leave rows without a period out.")));
	return DatumGetInt32(periode.value);
}

void
check_same_minimal(Predikat left, Predikat right)
{
	if (left != right)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("minimum rating differs within a group: \"%s\" and \"%s\"",
						predikat_name(left), predikat_name(right)),
				 errhint("Give the same rating for every row, usually a constant.")));
}

void
check_same_kind(Periode left, Periode right)
{
	if (PERIODE_KIND(left) != PERIODE_KIND(right))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("periods of different kinds: \"%s\" and \"%s\"",
						periode_text(left), periode_text(right)),
				 errdetail("A %s does not follow a %s.",
						   periode_kinds[PERIODE_KIND(right)].name,
						   periode_kinds[PERIODE_KIND(left)].name),
				 errhint("Take the rows of one kind of period.")));
}

static int
wanted_checked(NullableDatum wanted)
{
	int			number = DatumGetInt32(wanted.value);

	if (wanted.isnull)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("number of periods must not be null"),
				 errhint("Give how many of the last periods must be good enough.")));
	if (number < 1 || number > PERIODS_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of periods out of range: \"%d\"", number),
				 errdetail("It lies between %d and %d.", 1, PERIODS_MAX)));
	return number;
}

static void
check_same_question(const Consistency *state, int wanted, Predikat minimal, Periode periode)
{
	if (state->wanted != wanted)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of periods differs within a group: \"%d\" and \"%d\"",
						state->wanted, wanted),
				 errhint("Give the same number for every row, usually a constant.")));
	check_same_minimal(state->minimal, minimal);
	check_same_kind(state->some, periode);
}

static Consistency *
make_state(MemoryContext context, int wanted, Predikat minimal, Periode periode, int capacity)
{
	Consistency *state = MemoryContextAlloc(context, sizeof(Consistency));

	state->wanted = wanted;
	state->minimal = minimal;
	state->some = periode;
	state->used = 0;
	state->capacity = capacity;
	state->entries = MemoryContextAlloc(context, capacity * sizeof(int));
	return state;
}

/* For qsort: the latest period first, and of a period the lowest standing last. */
static int
later_first(const void *left, const void *right)
{
	int			a = *(const int *) left;
	int			b = *(const int *) right;

	return (a < b) - (a > b);
}

/* Sort the entries and drop those that no further row can make matter. */
static void
tidy(Consistency *state)
{
	int		   *entries = state->entries;
	int			kept = 0;
	int			counted = 0;

	qsort(entries, state->used, sizeof(int), later_first);
	for (int i = 0; i < state->used; i++)
	{
		Standing	standing;

		if (kept > 0 && ENTRY_NUMBER(entries[i]) == ENTRY_NUMBER(entries[kept - 1]))
		{
			entries[kept - 1] = entries[i];
			continue;
		}
		standing = kept > 0 ? ENTRY_STANDING(entries[kept - 1]) : PASSED_OVER;
		if (standing < state->minimal ||
			(standing != PASSED_OVER && ++counted == state->wanted))
			break;				/* the rest is of older periods */
		entries[kept++] = entries[i];
	}
	state->used = kept;
}

static void
add_entry(Consistency *state, int entry)
{
	if (state->used == state->capacity)
	{
		tidy(state);
		if (state->used > state->capacity / 2)
		{
			state->capacity *= 2;
			state->entries = repalloc(state->entries, state->capacity * sizeof(int));
		}
	}
	state->entries[state->used++] = entry;
}

/* SQL: konsisten_accum(internal, predikat, predikat, periode, integer [, boolean]) */
PG_FUNCTION_INFO_V1(konsisten_accum);
Datum
konsisten_accum(PG_FUNCTION_ARGS)
{
	static const NullableDatum none = {.isnull = true};
	MemoryContext context = aggregate_context(fcinfo);
	Predikat	minimal = minimal_checked(fcinfo->args[2]);
	Periode		periode = periode_checked(fcinfo->args[3]);
	int			wanted = wanted_checked(fcinfo->args[4]);
	Standing	standing = standing_of(fcinfo->args[1],
									   PG_NARGS() > 5 ? fcinfo->args[5] : none);
	Consistency *state;

	if (PG_ARGISNULL(0))
		state = make_state(context, wanted, minimal, periode, FIRST_CAPACITY);
	else
		state = (Consistency *) PG_GETARG_POINTER(0);
	check_same_question(state, wanted, minimal, periode);
	add_entry(state, ENTRY(periode_number(periode), standing));
	PG_RETURN_POINTER(state);
}

/* SQL: konsisten_combine(internal, internal) */
PG_FUNCTION_INFO_V1(konsisten_combine);
Datum
konsisten_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	Consistency *left = PG_ARGISNULL(0) ? NULL : (Consistency *) PG_GETARG_POINTER(0);
	Consistency *right = PG_ARGISNULL(1) ? NULL : (Consistency *) PG_GETARG_POINTER(1);

	if (right == NULL && left == NULL)
		PG_RETURN_NULL();
	if (right == NULL)
		PG_RETURN_POINTER(left);
	if (left == NULL)
		left = make_state(context, right->wanted, right->minimal, right->some,
						  FIRST_CAPACITY);
	check_same_question(left, right->wanted, right->minimal, right->some);
	for (int i = 0; i < right->used; i++)
		add_entry(left, right->entries[i]);
	PG_RETURN_POINTER(left);
}

/* SQL: konsisten_serialize(internal): in network byte order */
PG_FUNCTION_INFO_V1(konsisten_serialize);
Datum
konsisten_serialize(PG_FUNCTION_ARGS)
{
	Consistency *state;
	StringInfoData message;

	(void) aggregate_context(fcinfo);
	state = (Consistency *) PG_GETARG_POINTER(0);
	tidy(state);
	pq_begintypsend(&message);
	pq_sendint32(&message, state->wanted);
	pq_sendint32(&message, state->minimal);
	pq_sendint32(&message, PERIODE_KIND(state->some));
	for (int i = 0; i < state->used; i++)
		pq_sendint32(&message, state->entries[i]);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

static void
check_serialized(bool valid)
{
	if (unlikely(!valid))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate \"%s\"", "konsisten"),
				 errdetail("The bytes were not written by its serialization function.")));
}

/* SQL: konsisten_deserialize(bytea, internal) */
PG_FUNCTION_INFO_V1(konsisten_deserialize);
Datum
konsisten_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes;
	StringInfoData message;
	Consistency *state;
	int			wanted,
				minimal,
				kind,
				used;

	(void) aggregate_context(fcinfo);
	bytes = PG_GETARG_BYTEA_PP(0);
	asnk_read_bytes(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	wanted = pq_getmsgint(&message, sizeof(int32));
	minimal = pq_getmsgint(&message, sizeof(int32));
	kind = pq_getmsgint(&message, sizeof(int32));
	used = (message.len - message.cursor) / sizeof(int32);
	check_serialized(wanted >= 1 && wanted <= PERIODS_MAX && used >= 1 &&
					 minimal >= 1 && minimal <= predikat_type.highest &&
					 kind == PERIODE_KIND(kind));
	state = make_state(CurrentMemoryContext, wanted, minimal,
					   make_periode(PERIODE_FIRST_YEAR * MONTHS_PER_YEAR, kind), used);
	while (state->used < used)
	{
		int			entry = pq_getmsgint(&message, sizeof(int32));

		/* the limit first: the month's number must not overflow */
		check_serialized(entry >= 0 &&
						 ENTRY_NUMBER(entry) < (PERIODE_LAST_YEAR + 1) * MONTHS_PER_YEAR &&
						 is_known_month(ENTRY_NUMBER(entry) * periode_kinds[kind].months) &&
						 (ENTRY_STANDING(entry) <= predikat_type.highest ||
						  ENTRY_STANDING(entry) == PASSED_OVER));
		state->entries[state->used++] = entry;
	}
	pq_getmsgend(&message);
	PG_RETURN_POINTER(state);
}

/* What broke the run: a period, and whether it has a row at all. */
typedef struct Break
{
	Periode		periode;
	bool		missing;
	Standing	standing;
} Break;

/* Go back through the calendar from the latest period; false if nothing breaks. */
static bool
find_break(Consistency *state, Break *found)
{
	int			counted = 0;
	int			number;

	tidy(state);
	number = ENTRY_NUMBER(state->entries[0]);
	for (int i = 0; counted < state->wanted; i++, number--)
	{
		found->periode = make_periode(number * PERIODE_MONTHS(state->some),
									  PERIODE_KIND(state->some));
		found->missing = i == state->used || ENTRY_NUMBER(state->entries[i]) != number;
		if (found->missing)
			return true;
		found->standing = ENTRY_STANDING(state->entries[i]);
		if (found->standing < state->minimal)
			return true;
		if (found->standing != PASSED_OVER)
			counted++;
	}
	return false;
}

/* SQL: konsisten_final(internal) */
PG_FUNCTION_INFO_V1(konsisten_final);
Datum
konsisten_final(PG_FUNCTION_ARGS)
{
	Break		found;

	(void) aggregate_context(fcinfo);
	PG_RETURN_BOOL(!find_break((Consistency *) PG_GETARG_POINTER(0), &found));
}

/* SQL: sebab_tidak_konsisten_final(internal) */
PG_FUNCTION_INFO_V1(sebab_tidak_konsisten_final);
Datum
sebab_tidak_konsisten_final(PG_FUNCTION_ARGS)
{
	Consistency *state;
	Break		found;
	char	   *periode;
	char	   *cause;

	(void) aggregate_context(fcinfo);
	state = (Consistency *) PG_GETARG_POINTER(0);
	if (!find_break(state, &found))
		PG_RETURN_NULL();
	periode = periode_text(found.periode);
	if (found.missing)
		cause = psprintf("Tidak ada penilaian periode %s.", periode);
	else if (found.standing == NOT_RATED)
		cause = psprintf("Periode %s belum dinilai.", periode);
	else
		cause = psprintf("Predikat periode %s adalah %s, di bawah %s.", periode,
						 predikat_name(found.standing), predikat_name(state->minimal));
	PG_RETURN_TEXT_P(cstring_to_text(cause));
}
