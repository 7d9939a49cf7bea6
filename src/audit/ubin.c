/*
 * src/audit/ubin.c
 *		The hashes of the tree as tiles in the log's table ubin, by C2SP tlog-tiles.
 *
 * A tile has 256 hashes of one level of every eight.  A full tile never changes;
 * one that is not full is there for every size that became a checkpoint, so that
 * the tree can go on, and be proved, without asking the rows again.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/ubin.h"

/* ---- reading */

TileReader *
tile_reader(const Log *log, TreeHasher *hasher)
{
	TileReader *reader = palloc0(sizeof(TileReader));
	MemoryContext caller = CurrentMemoryContext;
	Oid			types[] = {INT2OID, INT8OID, INT2OID};

	reader->hasher = hasher;
	reader->plan = SPI_prepare(psprintf("SELECT lebar, isi, era, transaksi, urutan, waktu_awal, waktu_akhir"
										" FROM %s.ubin WHERE tingkat = $1 AND nomor = $2"
										" AND ($3 = 0 OR lebar = $3) ORDER BY lebar DESC",
										log_schema_name(log)), lengthof(types), types);
	MemoryContextSwitchTo(caller);
	return reader;
}

void
tile_damaged(int level, int64 number)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("tile %d/%lld of the seal is missing or damaged", level, (long long) number),
			 errhint("SELECT * FROM kinerja.verifikasi() tells more.")));
}

static Datum
told(Tile *tile, HeapTuple row, TupleDesc descriptor, int column)
{
	bool		isnull;
	Datum		value = SPI_getbinval(row, descriptor, column, &isnull);

	tile->told += !isnull;
	return value;
}

static void
take_leaves(Tile *tile, HeapTuple row, TupleDesc descriptor)
{
	Datum		transaction;

	tile->told = 0;
	tile->first.era = DatumGetInt16(told(tile, row, descriptor, 3));
	transaction = told(tile, row, descriptor, 4);
	tile->first.ordinal = DatumGetInt32(told(tile, row, descriptor, 5));
	tile->earliest = DatumGetTimestampTz(told(tile, row, descriptor, 6));
	tile->latest = DatumGetTimestampTz(told(tile, row, descriptor, 7));
	tile->first.transaction = FullTransactionIdFromU64(0);
	if (tile->told == 5)
		tile->first.transaction = DatumGetFullTransactionId(transaction);
}

/* False: the bytes are not what the width says. */
static bool
take_tile(Tile *tile, HeapTuple row, TupleDesc descriptor)
{
	bool		isnull;
	int			width = DatumGetInt16(SPI_getbinval(row, descriptor, 1, &isnull));
	Datum		content = SPI_getbinval(row, descriptor, 2, &isnull);
	bytea	   *bytes;

	if (isnull || width < 1 || width > TILE_WIDTH)
		return false;
	bytes = DatumGetByteaPP(content);
	if (VARSIZE_ANY_EXHDR(bytes) != width * sizeof(TreeHash))
		return false;
	memcpy(tile->hashes, VARDATA_ANY(bytes), width * sizeof(TreeHash));
	tile->width = width;
	take_leaves(tile, row, descriptor);
	return true;
}

/* The widest tile there is, or exactly this width if it is given; NULL: none. */
static const Tile *
fetch_tile(TileReader *reader, int level, int64 number, int width)
{
	Tile	   *tile = &reader->tiles[level];
	Datum		values[] = {Int16GetDatum(level), Int64GetDatum(number), Int16GetDatum(width)};
	MemoryContext caller = CurrentMemoryContext;

	reader->widest[level] = width == 0;
	tile->width = 0;
	tile->level = level;
	tile->number = number;
	if (SPI_execute_plan(reader->plan, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	if (SPI_processed > 0)
		(void) take_tile(tile, SPI_tuptable->vals[0], SPI_tuptable->tupdesc);
	SPI_freetuptable(SPI_tuptable);
	MemoryContextSwitchTo(caller);
	return tile->width ? tile : NULL;
}

/* Width 0: the widest there is. */
const Tile *
tile_read(TileReader *reader, int level, int64 number, int width)
{
	const Tile *tile = &reader->tiles[level];

	if (tile->width > 0 && tile->number == number &&
		(width == 0 ? reader->widest[level] : tile->width == width))
		return tile;
	return fetch_tile(reader, level, number, width);
}

/* A TreeSource: the subtree is that of some neighbours in one tile. */
void
tile_subtree(void *arg, int level, int64 index, TreeHash *result)
{
	TileReader *reader = arg;
	int			depth = level % TILE_HEIGHT;
	int64		first = index << depth;
	const Tile *tile = tile_read(reader, level / TILE_HEIGHT, first / TILE_WIDTH, 0);
	int			at = (int) (first % TILE_WIDTH);
	Tree		tree = {0};

	if (tile == NULL || tile->width < at + (1 << depth))
		tile_damaged(level / TILE_HEIGHT, first / TILE_WIDTH);
	for (int i = 0; i < 1 << depth; i++)
		tree_append(reader->hasher, &tree, &tile->hashes[at + i]);
	*result = tree.newest[depth];
}

/* ---- growing */

TileEdge *
tile_edge(TreeHasher *hasher)
{
	TileEdge   *edge = palloc0(sizeof(TileEdge));

	edge->hasher = hasher;
	for (int level = 0; level < TILE_LEVELS; level++)
		edge->tiles[level].level = level;
	return edge;
}

/* How many hashes the tile at the right end of a level has that is not full. */
int
tile_partial_width(int64 size, int level)
{
	return (int) ((size >> (TILE_HEIGHT * level)) % TILE_WIDTH);
}

/* As it was at a size that the tiles reach. */
void
tile_edge_load(TileEdge *edge, TileReader *reader, int64 size)
{
	tree_load(&edge->tree, (TreeRange) {0, size}, tile_subtree, reader);
	for (int level = 0; level < TILE_LEVELS; level++)
	{
		int			width = tile_partial_width(size, level);
		int64		number = (size >> (TILE_HEIGHT * level)) / TILE_WIDTH;
		const Tile *tile;

		edge->tiles[level].number = number;
		edge->tiles[level].width = 0;
		if (width == 0)
			continue;
		tile = tile_read(reader, level, number, 0);
		if (tile == NULL || tile->width < width)
			tile_damaged(level, number);
		edge->tiles[level] = *tile;
		edge->tiles[level].width = width;
	}
}

static void
note_leaf(Tile *tile, LogPosition position, TimestampTz moment)
{
	if (tile->width == 0)
	{
		tile->first = position;
		tile->earliest = tile->latest = moment;
	}
	tile->earliest = Min(tile->earliest, moment);
	tile->latest = Max(tile->latest, moment);
}

/* What becomes full is told, and a new tile begins. */
void
tile_edge_append(TileEdge *edge, const TreeHash *leaf, LogPosition position,
				 TimestampTz moment, TileFull full, void *arg)
{
	tree_append(edge->hasher, &edge->tree, leaf);
	note_leaf(&edge->tiles[0], position, moment);
	for (int level = 0; level < TILE_LEVELS; level++)
	{
		Tile	   *tile = &edge->tiles[level];

		tile->hashes[tile->width++] = edge->tree.newest[TILE_HEIGHT * level];
		if (tile->width < TILE_WIDTH)
			break;
		full(arg, tile);
		tile->number++;
		tile->width = 0;
	}
}
