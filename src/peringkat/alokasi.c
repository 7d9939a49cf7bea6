/*
 * src/peringkat/alokasi.c
 *		alokasi: so many seats in proportion to shares, within bounds, exactly.
 *
 * The result minimises the sum of squared distances to the exact quotas.  That
 * is: every seat goes where the seats so far fall shortest of the quota.  For
 * all claims the shortfalls of successive seats lie one seat apart, so after a
 * whole "level" every claim that no bound holds has its whole quota plus the
 * same number, and only the seats of the level in which they run out go by
 * remainder.  The level is found by bisection, however many seats there are;
 * without bounds it is 0, which is the method of largest remainders.
 *
 * A remainder is a numerator over the common denominator, the sum of the
 * shares: nothing is rounded, equal remainders are found equal, and of those
 * the earlier place in the array wins.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "common/int.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/pecahan.h"
#include "peringkat/alokasi.h"
#include "tipe/reading.h"

/* An array of shares is no longer. */
#define MOST_SHARES 1000

static int
compare(Numeric left, Numeric right)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(left),
											 NumericGetDatum(right)));
}

static int64
to_int64(Numeric whole)
{
	return DatumGetInt64(DirectFunctionCall1(numeric_int8, NumericGetDatum(whole)));
}

/* ---- the computation */

int
claim_compare_rests(const Claim *left, const Claim *right)
{
	if (left->rest)
		return compare(left->rest, right->rest);
	return (left->small_rest > right->small_rest) - (left->small_rest < right->small_rest);
}

/* The larger remainder first, and of equal ones the earlier place. */
static int
by_remainder(const void *left, const void *right, void *claims)
{
	int			l = *(const int *) left;
	int			r = *(const int *) right;
	int			difference = claim_compare_rests((Claim *) claims + r, (Claim *) claims + l);

	return difference != 0 ? difference : l - r;
}

static int64
all_seats_at(const Apportionment *all, int64 level)
{
	int64		sum = 0;

	for (int i = 0; i < all->nclaims; i++)
		sum += claim_seats_at(&all->claims[i], level);
	return sum;
}

/*
 * The level nearest to 0 that leaves some of its next level's seats at most.
 * Bounds are only set for seats of 32 bits, so that no sum overflows.
 */
static int64
find_level(const Apportionment *all)
{
	int64		low = -all->seats;
	int64		high = 0;

	while (low < high)			/* the highest one that is not too much */
	{
		int64		middle = low + (high - low + 1) / 2;

		if (all_seats_at(all, middle) <= all->seats)
			low = middle;
		else
			high = middle - 1;
	}
	if (low < 0)
		return low;
	high = all->seats;
	while (low < high)			/* the lowest one whose next is enough */
	{
		int64		middle = low + (high - low) / 2;

		if (all_seats_at(all, middle + 1) >= all->seats)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* Claims with whole quotas, remainders and bounds are given their seats. */
static void
hand_out(Apportionment *all, bool bounded)
{
	all->order = palloc(all->nclaims * sizeof(int));
	for (int i = 0; i < all->nclaims; i++)
		all->order[i] = i;
	qsort_arg(all->order, all->nclaims, sizeof(int), by_remainder, all->claims);

	all->level = bounded ? find_level(all) : 0;
	all->left = all->seats;
	for (int i = 0; i < all->nclaims; i++)
	{
		Claim	   *claim = &all->claims[i];

		claim->seats = claim_seats_at(claim, all->level);
		all->left -= claim->seats;
	}
	for (int64 i = 0, left = all->left; left > 0; i++)
	{
		Claim	   *claim = &all->claims[all->order[i]];

		if (claim_is_open(claim, all->level))
		{
			claim->seats++;
			left--;
		}
	}
}

/* Quotas of shares whose sum is known not to be 0. */
static void
find_quotas(Apportionment *all)
{
	Numeric		seats = int64_to_numeric(all->seats);

	for (int i = 0; i < all->nclaims; i++)
	{
		Claim	   *claim = &all->claims[i];
		Numeric		product = numeric_call(numeric_mul, seats, claim->share);
		Numeric		whole = numeric_call(numeric_div_trunc, product, all->total);

		CHECK_FOR_INTERRUPTS();
		claim->whole = to_int64(whole);
		claim->rest = numeric_call(numeric_sub, product, numeric_call(numeric_mul, whole, all->total));
	}
}

static void
prepare(Apportionment *all, int64 seats, int nclaims)
{
	memset(all, 0, sizeof(*all));
	all->seats = seats;
	all->nclaims = nclaims;
	all->claims = palloc0(nclaims * sizeof(Claim));
	for (int i = 0; i < nclaims; i++)
		all->claims[i].most = seats;
}

static void
sum_up(Apportionment *all)
{
	all->total = int64_to_numeric(0);
	for (int i = 0; i < all->nclaims; i++)
		all->total = numeric_call(numeric_add, all->total, all->claims[i].share);
}

/* ---- for other rooms */

void
apportion_numeric(int64 seats, const Numeric *weights, int nweights, int64 *result)
{
	Apportionment all;

	prepare(&all, seats, nweights);
	for (int i = 0; i < nweights; i++)
		all.claims[i].share = weights[i];
	sum_up(&all);
	find_quotas(&all);
	hand_out(&all, false);
	for (int i = 0; i < nweights; i++)
		result[i] = all.claims[i].seats;
}

void
apportion_counts(int64 seats, const int64 *weights, int nweights, int64 *result)
{
	Apportionment all;
	int64		sum = 0;
	int64		product;
	bool		small = true;

	for (int i = 0; i < nweights; i++)
		small = small && !pg_add_s64_overflow(sum, weights[i], &sum);
	if (!small || pg_mul_s64_overflow(sum, seats, &product))
	{
		Numeric    *numbers = palloc(nweights * sizeof(Numeric));

		for (int i = 0; i < nweights; i++)
			numbers[i] = int64_to_numeric(weights[i]);
		apportion_numeric(seats, numbers, nweights, result);
		return;
	}
	prepare(&all, seats, nweights);
	for (int i = 0; i < nweights; i++)
	{
		all.claims[i].whole = seats * weights[i] / sum;
		all.claims[i].small_rest = seats * weights[i] % sum;
	}
	hand_out(&all, false);
	for (int i = 0; i < nweights; i++)
		result[i] = all.claims[i].seats;
}

/* ---- from SQL */

/*
 * The numbers of an array, NULL where it has NULL; NULL in place of a NULL
 * array.  like is the length that it must have, or -1.
 */
static Numeric *
numbers_arg(FunctionCallInfo fcinfo, int argument, const char *name, int like, int *length)
{
	ArrayType  *array;
	Datum	   *values;
	bool	   *nulls;
	Numeric    *numbers;

	if (PG_ARGISNULL(argument))
		return NULL;
	array = PG_GETARG_ARRAYTYPE_P(argument);
	deconstruct_array(array, NUMERICOID, -1, false, TYPALIGN_INT, &values, &nulls, length);
	if (*length > MOST_SHARES)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many elements in array \"%s\": \"%d\"", name, *length),
				 errdetail("There are at most %d.", MOST_SHARES)));
	if (ARR_NDIM(array) > 1 || (like >= 0 && *length != like))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("array \"%s\" has the wrong shape", name),
				 errdetail("It has one dimension, and the arrays of one call have equally many elements.")));
	numbers = palloc0(Max(*length, 1) * sizeof(Numeric));
	for (int i = 0; i < *length; i++)
	{
		if (nulls[i])
			continue;
		numbers[i] = DatumGetNumeric(values[i]);
		if (numeric_is_nan(numbers[i]) || numeric_is_inf(numbers[i]) ||
			compare(numbers[i], int64_to_numeric(0)) < 0)
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("element %d of array \"%s\" out of range: \"%s\"", i + 1, name,
							asnk_shown(numeric_normalize(numbers[i]))),
					 errdetail("It is a finite number, 0 or more.")));
	}
	return numbers;
}

/* The seats of a bound: rounded down or, for the least, up. */
static Numeric
bound_seats(const Apportionment *all, Numeric bound, bool up)
{
	Numeric		product = numeric_call(numeric_mul, int64_to_numeric(all->seats), bound);
	Numeric		whole = numeric_call(numeric_div_trunc, product, all->total);

	CHECK_FOR_INTERRUPTS();
	if (up && compare(numeric_call(numeric_mul, whole, all->total), product) < 0)
		whole = numeric_call(numeric_add, whole, int64_to_numeric(1));
	return whole;
}

static void
find_bounds(Apportionment *all, Numeric *most, Numeric *least)
{
	Numeric		seats = int64_to_numeric(all->seats);
	int64		sum_least = 0;
	int64		sum_most = 0;

	for (int i = 0; i < all->nclaims; i++)
	{
		Claim	   *claim = &all->claims[i];
		Numeric		bottom = int64_to_numeric(0);

		claim->has_most = (most && most[i]);
		claim->has_least = (least && least[i]);
		if (claim->has_most)
		{
			Numeric		top = bound_seats(all, most[i], false);

			/* a bound beyond all of the seats is none */
			claim->has_most = (compare(top, seats) < 0);
			claim->most = claim->has_most ? to_int64(top) : all->seats;
		}
		if (claim->has_least)
			bottom = bound_seats(all, least[i], true);
		if (compare(bottom, int64_to_numeric(claim->most)) > 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("bounds of element %d contradict each other", i + 1),
					 errdetail("Of \"%lld\" seats it would have at least \"%s\" and at most \"%lld\".",
							   (long long) all->seats, asnk_shown(numeric_normalize(bottom)),
							   (long long) claim->most)));
		claim->least = to_int64(bottom);
		sum_least += claim->least;
		sum_most += claim->most;
	}
	if (sum_least > all->seats || sum_most < all->seats)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("bounds cannot be met together with \"%lld\" seats", (long long) all->seats),
				 errdetail("They allow at least \"%lld\" and at most \"%lld\" seats.",
						   (long long) sum_least, (long long) sum_most),
				 errhint("A share's bound is rounded to whole seats, the most down and the least up.")));
}

/* Arguments: n, porsi, maks, min.  False when the result is NULL. */
bool
apportion_args(FunctionCallInfo fcinfo, Apportionment *all)
{
	int			nclaims;
	int			length;
	Numeric    *shares;
	Numeric    *most;
	Numeric    *least;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return false;
	if (PG_GETARG_INT32(0) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("number of seats out of range: \"%d\"", PG_GETARG_INT32(0)),
				 errdetail("It is 0 or more.")));
	shares = numbers_arg(fcinfo, 1, "porsi", -1, &nclaims);
	most = numbers_arg(fcinfo, 2, "maks", nclaims, &length);
	least = numbers_arg(fcinfo, 3, "min", nclaims, &length);

	prepare(all, PG_GETARG_INT32(0), nclaims);
	for (int i = 0; i < nclaims; i++)
	{
		if (shares[i] == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("element %d of array \"%s\" must not be null", i + 1, "porsi"),
					 errhint("Give what has no share 0, or leave it out.")));
		all->claims[i].share = shares[i];
	}
	sum_up(all);
	if (compare(all->total, int64_to_numeric(0)) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_DIVISION_BY_ZERO),
				 errmsg("shares of an apportionment add up to \"0\""),
				 errhint("Give at least one share above 0.")));
	find_quotas(all);
	find_bounds(all, most, least);
	hand_out(all, most || least);
	return true;
}

/* SQL: alokasi(int, numeric[], numeric[], numeric[]) */
PG_FUNCTION_INFO_V1(alokasi);
Datum
alokasi(PG_FUNCTION_ARGS)
{
	Apportionment all;
	Datum	   *counts;

	if (!apportion_args(fcinfo, &all))
		PG_RETURN_NULL();
	counts = palloc(all.nclaims * sizeof(Datum));
	for (int i = 0; i < all.nclaims; i++)
		counts[i] = Int32GetDatum((int32) all.claims[i].seats);
	PG_RETURN_ARRAYTYPE_P(construct_array(counts, all.nclaims, INT4OID, sizeof(int32),
										  true, TYPALIGN_INT));
}
