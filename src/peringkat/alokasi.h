/*
 * src/peringkat/alokasi.h
 *		Exact apportionment by largest remainder, for other rooms.
 */
#ifndef ASN_KINERJA_ALOKASI_H
#define ASN_KINERJA_ALOKASI_H

#include "utils/numeric.h"

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/*
 * So many seats in proportion to the weights, which are not negative and not
 * all zero; of equal remainders the earlier place wins.  result has room for
 * as many numbers as there are weights, and adds up to seats.
 */
extern void apportion_counts(int64 seats, const int64 *weights, int nweights,
							 int64 *result);
extern void apportion_numeric(int64 seats, const Numeric *weights, int nweights,
							  int64 *result);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_ALOKASI_H */
