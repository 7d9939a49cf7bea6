/*
 * src/audit/bukti.c
 *		Proofs from the sealed log: one row (C2SP tlog-proof), and that one tree goes
 *		on from another.
 *
 * Leaves have numbers and rows have places; a tile at level 0 knows the place of
 * its first leaf, so at most a tile's worth of rows is read to get from one to the
 * other.
 */
#include "postgres.h"

#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/kanonik.h"
#include "audit/nota.h"
#include "audit/titik_periksa.h"
#include "audit/ubin.h"

typedef struct Prover
{
	Log			log;
	TreeHasher *hasher;
	TileReader *tiles;
	Checkpoint	final;			/* the last checkpoint */
} Prover;

/* ---- begin */

static void
prover_begin(Prover *prover)
{
	log_need(&prover->log);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "cannot query the change log");
	need_seal(&prover->log);
	if (!checkpoint_last(&prover->log, &prover->final))
		tile_damaged(0, 0);
	prover->hasher = tree_hasher();
	prover->tiles = tile_reader(&prover->log, prover->hasher);
}

/* ---- from places to numbers and back */

/* The rows of a tile, from its first leaf on. */
static void
open_tile(Prover *prover, Sequence *rows, int64 number)
{
	Oid			types[] = {INT2OID, XID8OID, INT4OID, INT2OID, XID8OID, INT4OID, TIMESTAMPTZOID, TIMESTAMPTZOID};
	Datum		values[8];
	const Tile *tile = tile_read(prover->tiles, 0, number, 0);
	bool		full = tile && tile->width == TILE_WIDTH && number + 1 <= (prover->final.size - 1) / TILE_WIDTH;
	LogPosition end = prover->final.last;

	if (tile == NULL)
		tile_damaged(0, number);
	values[0] = Int16GetDatum(tile->first.era);
	values[1] = FullTransactionIdGetDatum(tile->first.transaction);
	values[2] = Int32GetDatum(tile->first.ordinal);
	values[6] = TimestampTzGetDatum(tile->earliest);
	values[7] = TimestampTzGetDatum(tile->latest);
	if (full)
	{
		tile = tile_read(prover->tiles, 0, number + 1, 0);
		if (tile == NULL)
			tile_damaged(0, number + 1);
		end = tile->first;
	}
	values[3] = Int16GetDatum(end.era);
	values[4] = FullTransactionIdGetDatum(end.transaction);
	values[5] = Int32GetDatum(end.ordinal);
	sequence_open(rows, &prover->log, false,
				  full ? "(era, transaksi, urutan) >= ($1, $2, $3) AND (era, transaksi, urutan) < ($4, $5, $6)"
				  " AND waktu BETWEEN $7 AND $8" :
				  "(era, transaksi, urutan) >= ($1, $2, $3) AND (era, transaksi, urutan) <= ($4, $5, $6)"
				  " AND waktu BETWEEN $7 AND $8", lengthof(types), types, values);
}

/* -1: the row is not sealed, or is not there. */
static int64
number_of_place(Prover *prover, Datum era, Datum transaction, Datum ordinal)
{
	Oid			types[] = {INT2OID, XID8OID, INT4OID};
	Datum		values[] = {era, transaction, ordinal};
	Datum		tile;
	Sequence	rows;
	LogRow		row;
	int64		result = -1;

	if (!query_value(psprintf("SELECT nomor FROM %s.ubin WHERE tingkat = 0 AND (era, transaksi, urutan) <= ($1, $2, $3)"
							  " ORDER BY era DESC, transaksi DESC, urutan DESC",
							  log_schema_name(&prover->log)), lengthof(types), types, values, &tile))
		return -1;
	open_tile(prover, &rows, DatumGetInt64(tile));
	for (int64 number = DatumGetInt64(tile) * TILE_WIDTH; sequence_next(&rows, &row); number++)
		if (row.values[LOG_ERA] == era && row.values[LOG_URUTAN] == ordinal &&
			FullTransactionIdEquals(DatumGetFullTransactionId(row.values[LOG_TRANSAKSI]),
									DatumGetFullTransactionId(transaction)))
		{
			result = number;
			break;
		}
	sequence_close(&rows);
	return result;
}

/* ---- the last change of a row, and whether a leaf is a change of it */

static int64
last_change(Prover *prover, Datum shapes, Datum key)
{
	Oid			types[] = {INT4ARRAYOID, TEXTOID, INT2OID, XID8OID, INT4OID};
	Datum		values[] = {shapes, key, Int16GetDatum(prover->final.last.era),
	FullTransactionIdGetDatum(prover->final.last.transaction), Int32GetDatum(prover->final.last.ordinal)};
	MemoryContext caller = CurrentMemoryContext;
	Datum		place[3];
	bool		isnull;

	if (SPI_execute_with_args(psprintf("SELECT era, transaksi, urutan FROM %s.jejak"
									   " WHERE bentuk = ANY ($1) AND (kunci = $2 OR kunci_baru = $2)"
									   " AND (era, transaksi, urutan) <= ($3, $4, $5)"
									   " ORDER BY era DESC, transaksi DESC, urutan DESC",
									   log_schema_name(&prover->log)),
							  lengthof(types), types, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	MemoryContextSwitchTo(caller);
	if (SPI_processed == 0)
		ereport(ERROR,
				(errcode(ERRCODE_NO_DATA),
				 errmsg("no sealed change has the key \"%s\"", TextDatumGetCString(key)),
				 errhint("CALL kinerja.segel() seals what has been recorded since.")));
	for (int i = 0; i < 3; i++)
		place[i] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, i + 1, &isnull);
	return number_of_place(prover, place[0], place[1], place[2]);
}

static bool
same_text(const LogRow *row, LogColumn column, Datum key)
{
	return !row->isnull[column] &&
		DatumGetBool(DirectFunctionCall2Coll(texteq, C_COLLATION_OID, row->values[column], key));
}

static void
check_row(const LogRow *row, int64 number, Datum shapes, Datum key)
{
	ArrayType  *array = DatumGetArrayTypeP(shapes);
	int			count = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	const int32 *numbers = (const int32 *) ARR_DATA_PTR(array);
	bool		of_table = false;

	for (int i = 0; i < count; i++)
		of_table |= numbers[i] == DatumGetInt32(row->values[LOG_BENTUK]);
	if (!of_table || (!same_text(row, LOG_KUNCI, key) && !same_text(row, LOG_KUNCI_BARU, key)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("leaf %lld is not a change of the row with key \"%s\"",
						(long long) number, TextDatumGetCString(key)),
				 errhint("Leave the number out for the last change, or take it from nomor_daun().")));
}

/* The canonical form of a leaf that is a change of this row, and that is whole. */
static void
canonical_leaf(Prover *prover, int64 number, Datum shapes, Datum key, StringInfo result)
{
	const Tile *tile;
	Sequence	rows;
	LogRow		row;
	TreeHash	hash;
	int64		at = number / TILE_WIDTH * TILE_WIDTH;
	bool		found;

	open_tile(prover, &rows, number / TILE_WIDTH);
	while ((found = sequence_next(&rows, &row)) && at < number)
		at++;
	if (found)
	{
		check_row(&row, number, shapes, key);
		canon_row(canon_begin(&prover->log), &row, result);
		tree_hash_leaf(prover->hasher, result->data, result->len, &hash);
		tile = tile_read(prover->tiles, 0, number / TILE_WIDTH, 0);
		found = tile && tile->width > number % TILE_WIDTH &&
			memcmp(&hash, &tile->hashes[number % TILE_WIDTH], sizeof(hash)) == 0;
	}
	sequence_close(&rows);
	if (!found)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("leaf %lld is not what was sealed", (long long) number),
				 errhint("SELECT * FROM kinerja.verifikasi() tells more.")));
}

/* ---- proofs */

static TreeHash
root_of_range(Prover *prover, TreeRange range)
{
	Tree		tree;
	TreeHash	root;

	tree_load(&tree, range, tile_subtree, prover->tiles);
	tree_root(prover->hasher, &tree, &root);
	return root;
}

static void
append_base64(StringInfo result, const void *bytes, int length)
{
	char	   *text = note_base64(bytes, length);

	appendStringInfoString(result, text);
	appendStringInfoChar(result, '\n');
	pfree(text);
}

/* The newest checkpoint with a valid signature, or else the newest, that has the leaf. */
static int64
proving_size(Prover *prover, int64 number)
{
	Oid			types[] = {INT8OID};
	Datum		values[] = {Int64GetDatum(number)};
	Datum		size;

	if (!query_value(psprintf("SELECT ukuran FROM %1$s.segel s WHERE ukuran > $1"
							  " ORDER BY EXISTS (SELECT FROM %1$s.tanda t WHERE t.ukuran = s.ukuran AND t.sah) DESC, ukuran DESC",
							  log_schema_name(&prover->log)), 1, types, values, &size))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("leaf number out of range: \"%lld\"", (long long) number),
				 errdetail("Leaves are numbered from 0; the number of leaves here is \"%lld\".",
						   (long long) prover->final.size)));
	return DatumGetInt64(size);
}

static void
append_note(StringInfo result, int64 size)
{
	Oid			types[] = {INT8OID};
	Datum		values[] = {Int64GetDatum(size)};
	Datum		note;

	if (!query_value("SELECT kinerja.nota_bertanda($1)", 1, types, values, &note))
		elog(ERROR, "checkpoint %lld is gone", (long long) size);
	appendStringInfoString(result, TextDatumGetCString(note));
}

/*
 * SQL: bukti_jejak(bentuk, kunci, nomor), the tlog-proof of one change; without a
 * number, of the last one
 */
PG_FUNCTION_INFO_V1(bukti_jejak);
Datum
bukti_jejak(PG_FUNCTION_ARGS)
{
	MemoryContext caller = CurrentMemoryContext;
	Prover		prover;
	TreeRange	proof[TREE_PROOF_MAX];
	StringInfoData leaf;
	StringInfoData result;
	int64		number;
	int64		size;
	int			length;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	initStringInfo(&result);
	prover_begin(&prover);
	initStringInfo(&leaf);
	number = PG_ARGISNULL(2) ? last_change(&prover, PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)) :
		PG_GETARG_INT64(2);
	size = proving_size(&prover, number);
	canonical_leaf(&prover, number, PG_GETARG_DATUM(0), PG_GETARG_DATUM(1), &leaf);
	appendStringInfoString(&result, "c2sp.org/tlog-proof@v1\nextra ");
	append_base64(&result, leaf.data, leaf.len);
	appendStringInfo(&result, "index %lld\n", (long long) number);
	length = tree_inclusion(number, size, proof);
	for (int i = 0; i < length; i++)
	{
		TreeHash	hash = root_of_range(&prover, proof[i]);

		append_base64(&result, &hash, sizeof(hash));
	}
	appendStringInfoChar(&result, '\n');
	append_note(&result, size);
	SPI_finish();
	MemoryContextSwitchTo(caller);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(result.data, result.len));
}

/* SQL: bukti_konsistensi(ukuran_lama, ukuran_baru) */
PG_FUNCTION_INFO_V1(bukti_konsistensi_ubin);
Datum
bukti_konsistensi_ubin(PG_FUNCTION_ARGS)
{
	MemoryContext caller = CurrentMemoryContext;
	int64		old_size = PG_GETARG_INT64(0);
	int64		size = PG_GETARG_INT64(1);
	Prover		prover;
	TreeRange	proof[TREE_PROOF_MAX];
	TreeHash	hashes[TREE_PROOF_MAX];
	Datum		values[TREE_PROOF_MAX];
	int			length;

	prover_begin(&prover);
	if (old_size < 0 || size < old_size || size > prover.final.size)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("there is no proof from size \"%lld\" to size \"%lld\"",
						(long long) old_size, (long long) size),
				 errdetail("The sizes are from 0 to the number of leaves, which is \"%lld\", and the older one is not the larger.",
						   (long long) prover.final.size)));
	length = tree_consistency(old_size, size, proof);
	for (int i = 0; i < length; i++)
		hashes[i] = root_of_range(&prover, proof[i]);
	SPI_finish();
	MemoryContextSwitchTo(caller);
	for (int i = 0; i < length; i++)
		values[i] = tree_hash_bytea(&hashes[i]);
	PG_RETURN_ARRAYTYPE_P(construct_array(values, length, BYTEAOID, -1, false, TYPALIGN_INT));
}

/* SQL: nomor_daun(era, transaksi, urutan) */
PG_FUNCTION_INFO_V1(nomor_daun);
Datum
nomor_daun(PG_FUNCTION_ARGS)
{
	Prover		prover;
	int64		number;

	prover_begin(&prover);
	number = number_of_place(&prover, PG_GETARG_DATUM(0), PG_GETARG_DATUM(1), PG_GETARG_DATUM(2));
	SPI_finish();
	if (number < 0)
		PG_RETURN_NULL();
	PG_RETURN_INT64(number);
}
