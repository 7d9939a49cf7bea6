/*
 * src/tipe/periode.h
 *		periode: a year, half-year, quarter or month, in an int4.
 *
 * The number of the first month since year 0, times four, plus the kind.  So
 * the server's integer order is the order wanted, by first day and then the
 * longer first, and a periode serves as the key of range partitions.
 */
#ifndef ASN_KINERJA_PERIODE_H
#define ASN_KINERJA_PERIODE_H

#include "fmgr.h"
#include "utils/date.h"
#include "utils/datetime.h"

typedef int32 Periode;

/* Year 0, half-year 1, quarter 2, month 3. */
typedef struct PeriodeKind
{
	const char *name;
	int			months;			/* how long it is */
} PeriodeKind;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern const PeriodeKind periode_kinds[];

#define PERIODE_FIRST_YEAR 1900
#define PERIODE_LAST_YEAR 9999

#define PERIODE_KIND(periode) ((periode) & 3)
#define PERIODE_FIRST_MONTH(periode) ((periode) >> 2)
#define PERIODE_MONTHS(periode) (periode_kinds[PERIODE_KIND(periode)].months)
#define PERIODE_END_MONTH(periode) \
	(PERIODE_FIRST_MONTH(periode) + PERIODE_MONTHS(periode))

#define PG_GETARG_PERIODE(n) PG_GETARG_INT32(n)
#define PG_RETURN_PERIODE(x) PG_RETURN_INT32(x)

extern char *periode_text(Periode periode);
extern int	periode_kind_named(text *word);

static inline Periode
make_periode(int first_month, int kind)
{
	return first_month << 2 | kind;
}

static inline bool
is_known_month(int month)
{
	return month >= PERIODE_FIRST_YEAR * MONTHS_PER_YEAR &&
		month < (PERIODE_LAST_YEAR + 1) * MONTHS_PER_YEAR;
}

/* Is the number the stored form of a period? */
static inline bool
is_periode(int32 number)
{
	return number >= 0 && is_known_month(PERIODE_FIRST_MONTH(number)) &&
		PERIODE_FIRST_MONTH(number) % PERIODE_MONTHS(number) == 0;
}

/* The first day of a month that is counted since year 0. */
static inline DateADT
first_day(int month)
{
	return date2j(month / MONTHS_PER_YEAR, month % MONTHS_PER_YEAR + 1, 1)
		- POSTGRES_EPOCH_JDATE;
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_PERIODE_H */
