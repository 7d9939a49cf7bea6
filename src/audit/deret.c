/*
 * src/audit/deret.c
 *		The rows of the log in the order of the tree: era, transaction, ordinal.
 *
 * The server sorts; rows come a batch at a time, their large values still out of
 * line.  Two rows at one place are not of our writing; their order is made
 * certain, so that everybody finds the same one wrong.  Functions here leave the
 * memory context as it was, which SPI's own do not.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/deret.h"

#define BATCH 1000

static const char *
column_list(void)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; i < LOG_COLUMNS; i++)
		appendStringInfo(&list, "%s%s", i ? ", " : "", log_columns[i].name);
	return list.data;
}

/*
 * The condition may name columns of jejak and parameters.  If it leaves rows of one
 * era only, the server has a shorter way to sort them.
 */
void
sequence_open(Sequence *sequence, const Log *log, bool one_era, const char *condition,
			  int nargs, Oid *types, Datum *values)
{
	MemoryContext caller = CurrentMemoryContext;
	char	   *sql = psprintf("SELECT %s FROM %s.jejak WHERE %s"
							   " ORDER BY %stransaksi, urutan, kunci COLLATE \"C\", isi COLLATE \"C\"",
							   column_list(), log_schema_name(log), condition,
							   one_era ? "" : "era, ");

	sequence->portal = SPI_cursor_open_with_args(NULL, sql, nargs, types, values, NULL,
												 false, CURSOR_OPT_NO_SCROLL);
	MemoryContextSwitchTo(caller);
	sequence->batch = NULL;
	sequence->next = 0;
}

bool
sequence_next(Sequence *sequence, LogRow *row)
{
	if (sequence->batch == NULL || sequence->next == sequence->batch->numvals)
	{
		MemoryContext caller = CurrentMemoryContext;

		CHECK_FOR_INTERRUPTS();
		if (sequence->batch)
			SPI_freetuptable(sequence->batch);
		SPI_cursor_fetch(sequence->portal, true, BATCH);
		MemoryContextSwitchTo(caller);
		sequence->batch = SPI_tuptable;
		sequence->next = 0;
		if (SPI_processed == 0)
			return false;
	}
	heap_deform_tuple(sequence->batch->vals[sequence->next++], sequence->batch->tupdesc,
					  row->values, row->isnull);
	return true;
}

void
sequence_close(Sequence *sequence)
{
	if (sequence->batch)
		SPI_freetuptable(sequence->batch);
	SPI_cursor_close(sequence->portal);
}

LogPosition
row_position(const LogRow *row)
{
	LogPosition position;

	position.era = DatumGetInt16(row->values[LOG_ERA]);
	position.transaction = DatumGetFullTransactionId(row->values[LOG_TRANSAKSI]);
	position.ordinal = DatumGetInt32(row->values[LOG_URUTAN]);
	return position;
}

bool
query_value(const char *sql, int nargs, Oid *types, Datum *values, Datum *result)
{
	MemoryContext caller = CurrentMemoryContext;
	bool		isnull;

	if (SPI_execute_with_args(sql, nargs, types, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	MemoryContextSwitchTo(caller);
	if (SPI_processed == 0)
		return false;
	*result = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	return !isnull;
}
