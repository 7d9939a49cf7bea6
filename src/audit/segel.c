/*
 * src/audit/segel.c
 *		Sealing: what has certainly committed becomes leaves of the tree, and the
 *		tree's head a checkpoint.
 *
 * Certain is a row whose transaction is older than the oldest one still running,
 * and every row of an era that is over.  In the order of the tree nothing can come
 * before such a row any more, so its place needs no writing down.  Writers are not
 * waited for; a second sealer waits for the first.
 */
#include "postgres.h"

#include "access/xact.h"
#include "access/xlog.h"
#include "catalog/pg_type.h"
#include "commands/dbcommands.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/kanonik.h"
#include "audit/nota.h"
#include "audit/titik_periksa.h"
#include "audit/ubin.h"

typedef struct Sealer
{
	Log			log;
	TreeHasher *hasher;
	bool		begun;			/* there is a checkpoint, before */
	Checkpoint	before;
	int16		era;			/* the running one; 0: none of the log's is */
	FullTransactionId horizon;	/* the oldest transaction running in it */
	TileEdge   *edge;
	SPIPlanPtr	write_tile;
	LogPosition last;
} Sealer;

/* Era and bound of what is sealed, era and horizon of what runs, first and last start. */
static Oid	new_types[] = {INT2OID, XID8OID, INT2OID, XID8OID, TIMESTAMPTZOID, TIMESTAMPTZOID};

#define NEW_ROWS "(era, transaksi) >= ($1, $2) AND (era <> $3 OR transaksi < $4)"

/* ---- how far */

/* Snapshots to come see at least what this one does. */
static FullTransactionId
oldest_running(void)
{
	Datum		result;

	if (!query_value("SELECT pg_snapshot_xmin(pg_current_snapshot())", 0, NULL, NULL, &result))
		elog(ERROR, "there is no oldest transaction");
	return DatumGetFullTransactionId(result);
}

/* First and last start, and first era, of the heads among the new rows; false: there are none. */
static bool
look_at_heads(Sealer *sealer, Datum *values, int16 *first_era)
{
	MemoryContext caller = CurrentMemoryContext;
	char	   *sql = psprintf("SELECT min(waktu), max(waktu), min(era) FROM %s.jejak"
							   " WHERE waktu_catat IS NOT NULL AND " NEW_ROWS,
							   log_schema_name(&sealer->log));
	bool		isnull;

	if (SPI_execute_with_args(sql, 4, new_types, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	MemoryContextSwitchTo(caller);
	values[4] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	values[5] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &isnull);
	*first_era = DatumGetInt16(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 3, &isnull));
	return !isnull;
}

/*
 * What is new: rows after the last checkpoint that are certain.  The start of a
 * transaction is that of all of its rows, and each has a head: so a short index
 * tells which part of the log to look at, and whether it is of the running era,
 * as it is but for the time after a restore.
 */
static bool
open_new_rows(Sealer *sealer, Sequence *sequence)
{
	Datum		values[lengthof(new_types)];
	int16		first_era;

	values[0] = Int16GetDatum(sealer->begun ? sealer->before.last.era : 0);
	values[1] = FullTransactionIdGetDatum(sealer->begun ? sealer->before.bound :
										  FullTransactionIdFromU64(0));
	values[2] = Int16GetDatum(sealer->era);
	values[3] = FullTransactionIdGetDatum(sealer->horizon);
	if (!look_at_heads(sealer, values, &first_era))
		return false;
	if (first_era == sealer->era)
	{
		if (!sealer->begun || sealer->before.last.era != sealer->era)
			values[1] = FullTransactionIdGetDatum(FullTransactionIdFromU64(0));
		sequence_open(sequence, &sealer->log, true, "waktu >= $5 AND waktu <= $6 AND $1 <= $3"
					  " AND era = $3 AND transaksi >= $2 AND transaksi < $4",
					  lengthof(new_types), new_types, values);
	}
	else
		sequence_open(sequence, &sealer->log, false, "waktu >= $5 AND waktu <= $6 AND " NEW_ROWS,
					  lengthof(new_types), new_types, values);
	return true;
}

/* ---- tiles */

static SPIPlanPtr
plan_of_tiles(const Log *log)
{
	Oid			types[] = {INT2OID, INT8OID, INT2OID, BYTEAOID, INT2OID, XID8OID, INT4OID,
	TIMESTAMPTZOID, TIMESTAMPTZOID};

	return SPI_prepare(psprintf("INSERT INTO %s.ubin (tingkat, nomor, lebar, isi, era, transaksi,"
								" urutan, waktu_awal, waktu_akhir)"
								" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
								log_schema_name(log)), lengthof(types), types);
}

/* A TileFull. */
static void
write_tile(void *arg, const Tile *tile)
{
	Sealer	   *sealer = arg;
	MemoryContext caller = CurrentMemoryContext;
	int			length = tile->width * (int) sizeof(TreeHash);
	bytea	   *content = palloc(VARHDRSZ + length);
	Datum		values[9];

	SET_VARSIZE(content, VARHDRSZ + length);
	memcpy(VARDATA(content), tile->hashes, length);
	values[0] = Int16GetDatum(tile->level);
	values[1] = Int64GetDatum(tile->number);
	values[2] = Int16GetDatum(tile->width);
	values[3] = PointerGetDatum(content);
	values[4] = Int16GetDatum(tile->first.era);
	values[5] = FullTransactionIdGetDatum(tile->first.transaction);
	values[6] = Int32GetDatum(tile->first.ordinal);
	values[7] = TimestampTzGetDatum(tile->earliest);
	values[8] = TimestampTzGetDatum(tile->latest);
	if (SPI_execute_plan(sealer->write_tile, values,
						 tile->level == 0 ? "         " : "    nnnnn", false, 0) != SPI_OK_INSERT)
		elog(ERROR, "cannot write a tile");
	MemoryContextSwitchTo(caller);
	pfree(content);
}

/* Those that the checkpoint before had are there. */
static void
write_partial_tiles(Sealer *sealer)
{
	int64		before = sealer->begun ? sealer->before.size : 0;

	for (int level = 0; level < TILE_LEVELS; level++)
		if (sealer->edge->tiles[level].width > 0 &&
			sealer->edge->tree.size >> (TILE_HEIGHT * level) != before >> (TILE_HEIGHT * level))
			write_tile(sealer, &sealer->edge->tiles[level]);
}

/* ---- leaves */

static void
append_rows(Sealer *sealer, Sequence *sequence)
{
	Canon	   *canon = canon_begin(&sealer->log);
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext row_context = AllocSetContextCreate(caller, "asn_kinerja leaf",
													  ALLOCSET_DEFAULT_SIZES);
	StringInfoData leaf;
	LogRow		row;
	TreeHash	hash;

	initStringInfo(&leaf);
	while (sequence_next(sequence, &row))
	{
		MemoryContextSwitchTo(row_context);
		canon_row(canon, &row, &leaf);
		tree_hash_leaf(sealer->hasher, leaf.data, leaf.len, &hash);
		sealer->last = row_position(&row);
		tile_edge_append(sealer->edge, &hash, sealer->last,
						 DatumGetTimestampTz(row.values[LOG_WAKTU]), write_tile, sealer);
		MemoryContextSwitchTo(caller);
		MemoryContextReset(row_context);
	}
}

/* The tree as it was at the last checkpoint, from its tiles. */
static void
go_on(Sealer *sealer)
{
	TreeHash	root;

	sealer->edge = tile_edge(sealer->hasher);
	if (!sealer->begun)
		return;
	tile_edge_load(sealer->edge, tile_reader(&sealer->log, sealer->hasher), sealer->before.size);
	tree_root(sealer->hasher, &sealer->edge->tree, &root);
	if (memcmp(&root, &sealer->before.root, sizeof(root)) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("the tiles of the seal do not give the root of checkpoint %lld",
						(long long) sealer->before.size),
				 errdetail("The tree cannot go on from there."),
				 errhint("SELECT * FROM kinerja.verifikasi() tells more.")));
}

/* ---- the checkpoint */

static const char *
origin_of(const Sealer *sealer, const char *given)
{
	const char *origin = given;

	if (sealer->begun && given && strcmp(given, sealer->before.origin) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("origin \"%s\" is not that of this log", given),
				 errdetail("Its checkpoints are of \"%s\".", sealer->before.origin),
				 errhint("The origin names the log for ever; leave the argument out.")));
	if (sealer->begun)
		return sealer->before.origin;
	if (origin == NULL)
		origin = psprintf("asn-kinerja/" UINT64_FORMAT "/%s", GetSystemIdentifier(),
						  get_database_name(MyDatabaseId));
	origin_check(origin);
	return origin;
}

/* What is sealed is all of an era that is over. */
static FullTransactionId
bound_of(const Sealer *sealer)
{
	if (sealer->last.era == sealer->era)
		return sealer->horizon;
	return FullTransactionIdFromU64(U64FromFullTransactionId(sealer->last.transaction) + 1);
}

static int64
write_checkpoint(Sealer *sealer, const char *origin)
{
	Checkpoint	checkpoint = {0};

	checkpoint.size = sealer->edge->tree.size;
	checkpoint.previous = sealer->begun ? sealer->before.size : -1;
	checkpoint.origin = origin;
	tree_root(sealer->hasher, &sealer->edge->tree, &checkpoint.root);
	checkpoint.moment = GetCurrentTimestamp();
	checkpoint.note = note_text(origin, checkpoint.size, &checkpoint.root);
	checkpoint.last = sealer->last;
	checkpoint.bound = bound_of(sealer);
	checkpoint.role = GetUserNameFromId(GetUserId(), false);
	checkpoint_digest(sealer->hasher, &checkpoint, &checkpoint.digest);
	write_partial_tiles(sealer);
	checkpoint_insert(&sealer->log, &checkpoint);
	return checkpoint.size;
}

/* ---- all of it */

/* One at a time; what the one before has written is seen by the next query. */
static void
begin_sealing(Sealer *sealer)
{
	if (IsolationUsesXactSnapshot())
		ereport(ERROR,
				(errcode(ERRCODE_ACTIVE_SQL_TRANSACTION),
				 errmsg("the change log cannot be sealed in a transaction that is %s",
						"REPEATABLE READ"),
				 errhint("Seal in a transaction that is READ COMMITTED.")));
	LockRelationOid(get_relname_relid("segel", sealer->log.schema), ShareRowExclusiveLock);
	sealer->begun = checkpoint_last(&sealer->log, &sealer->before);
	sealer->era = log_era_known(&sealer->log, false);
	sealer->horizon = oldest_running();
	sealer->hasher = tree_hasher();
	sealer->write_tile = plan_of_tiles(&sealer->log);
}

/*
 * SQL: segel_jejak(jejak, asal), the size of the new checkpoint; NULL: there was
 * nothing new
 */
PG_FUNCTION_INFO_V1(segel_jejak);
Datum
segel_jejak(PG_FUNCTION_ARGS)
{
	Sealer		sealer = {0};
	Sequence	sequence;
	const char *origin;
	int64		size = -1;

	if (PG_ARGISNULL(0))
		log_need(&sealer.log);
	else
		log_of(&sealer.log, PG_GETARG_OID(0));
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "cannot query the change log");
	begin_sealing(&sealer);
	origin = origin_of(&sealer, PG_ARGISNULL(1) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(1)));
	if (open_new_rows(&sealer, &sequence))
	{
		go_on(&sealer);
		append_rows(&sealer, &sequence);
		sequence_close(&sequence);
		if (sealer.edge->tree.size > (sealer.begun ? sealer.before.size : 0))
			size = write_checkpoint(&sealer, origin);
	}
	SPI_finish();
	if (size < 0)
		PG_RETURN_NULL();
	PG_RETURN_INT64(size);
}
