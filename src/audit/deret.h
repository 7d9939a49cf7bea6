/*
 * src/audit/deret.h
 *		The rows of the log in the order of the tree.
 */
#ifndef ASNK_DERET_H
#define ASNK_DERET_H

#include "access/transam.h"
#include "executor/spi.h"
#include "utils/timestamp.h"

#include "audit/audit.h"

/* Where a row stands: the order of the tree. */
typedef struct LogPosition
{
	int16		era;
	FullTransactionId transaction;
	int32		ordinal;
} LogPosition;

/* A row, valid until the next one is fetched. */
typedef struct LogRow
{
	Datum		values[LOG_COLUMNS];
	bool		isnull[LOG_COLUMNS];
} LogRow;

typedef struct Sequence
{
	Portal		portal;
	SPITupleTable *batch;
	uint64		next;			/* of the batch */
} Sequence;

#pragma GCC visibility push(hidden)

extern void sequence_open(Sequence *sequence, const Log *log, bool one_era,
						  const char *condition, int nargs, Oid *types, Datum *values);
extern bool sequence_next(Sequence *sequence, LogRow *row);
extern void sequence_close(Sequence *sequence);
extern LogPosition row_position(const LogRow *row);

/* One value of the first row of a query; false if there is none, or it is NULL. */
extern bool query_value(const char *sql, int nargs, Oid *types, Datum *values, Datum *result);

#pragma GCC visibility pop

#endif							/* ASNK_DERET_H */
