/*
 * src/audit/verifikasi.c
 *		Verification: rows, tiles and checkpoints, each computed from the one before
 *		and compared.
 *
 * There are three witnesses of a tree: its rows, its tiles, its checkpoints.  Up to
 * the first difference between rows and tiles they are one tree; from there on two
 * are grown, and the next checkpoint says which of them was sealed.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "asn_kinerja.h"
#include "audit/nota.h"
#include "audit/verifikasi.h"

/* ---- what is told */

void
tell(Verifier *verifier, int64 size, int64 number, const char *finding, const char *detail)
{
	Datum		values[4];
	bool		nulls[4] = {size < 0, number < 0, false, detail == NULL};

	values[0] = Int64GetDatum(size);
	values[1] = Int64GetDatum(number);
	values[2] = CStringGetTextDatum(finding);
	values[3] = detail ? CStringGetTextDatum(detail) : (Datum) 0;
	tuplestore_putvalues(verifier->results->setResult, verifier->results->setDesc, values, nulls);
}

static void
tell_tile(Verifier *verifier, int level, int64 number, int width, const char *finding)
{
	int64		size = Min(verifier->size,
						   (number * TILE_WIDTH + width) << (TILE_HEIGHT * level));

	tell(verifier, size, -1, finding,
		 width < TILE_WIDTH ? psprintf("ubin %d/%lld lebar %d", level, (long long) number, width) :
		 psprintf("ubin %d/%lld", level, (long long) number));
}

/* ---- tiles */

static bool
equals(const Tile *stored, const TileEdge *edge, int level, int width)
{
	return edge && memcmp(stored->hashes, edge->tiles[level].hashes,
						  width * sizeof(TreeHash)) == 0;
}

static bool
same_place(const Tile *stored, const Tile *computed)
{
	return stored->told == 5 && stored->earliest == computed->earliest &&
		stored->latest == computed->latest &&
		compare_positions(stored->first, computed->first) == 0;
}

/* A stored tile must be what one of the two trees has at its edge now. */
static void
check_tile(Verifier *verifier, int level, int width)
{
	int64		number = verifier->edge->tiles[level].number;
	const Tile *stored = tile_read(verifier->others, level, number, width);
	bool		in_step = verifier->by_rows && !verifier->other;

	if (level == 0 && (number == verifier->missing || number == verifier->damaged))
		return;
	if (stored == NULL)
		tell_tile(verifier, level, number, width, "ubin hilang");
	else if ((!equals(stored, verifier->edge, level, width) &&
			  !equals(stored, verifier->other, level, width)) ||
			 (level > 0 ? stored->told > 0 :
			  in_step && !same_place(stored, &verifier->edge->tiles[0])))
		tell_tile(verifier, level, number, width, "ubin rusak");
}

/* A TileFull. */
static void
tile_is_full(void *arg, const Tile *tile)
{
	check_tile(arg, tile->level, TILE_WIDTH);
}

static void
nothing(void *arg, const Tile *tile)
{
	(void) arg;
	(void) tile;
}

/* Those that the checkpoint before had too were looked at there. */
static void
check_partial_tiles(Verifier *verifier, const Checkpoint *point)
{
	int64		before = Max(point->previous, 0);

	for (int level = 0; level < TILE_LEVELS; level++)
		if (tile_partial_width(point->size, level) > 0 &&
			point->size >> (TILE_HEIGHT * level) != before >> (TILE_HEIGHT * level))
			check_tile(verifier, level, tile_partial_width(point->size, level));
}

/* ---- a leaf */

/* As the tiles have it; NULL: they have not. */
static const TreeHash *
sealed_hash(Verifier *verifier, int64 number)
{
	const Tile *tile = tile_read(verifier->leaves, 0, number / TILE_WIDTH, 0);

	if (tile && tile->width > number % TILE_WIDTH)
		return &tile->hashes[number % TILE_WIDTH];
	if (verifier->missing != number / TILE_WIDTH)
	{
		verifier->missing = number / TILE_WIDTH;
		tell_tile(verifier, 0, verifier->missing, TILE_WIDTH, "ubin hilang");
	}
	return NULL;
}

static void
begin_difference(Verifier *verifier, const Leaf *leaf, int64 number)
{
	if (verifier->finding == NULL)
	{
		verifier->number = number;
		verifier->finding = finding_of_leaf(&verifier->stream, leaf, verifier->ahead, number,
											&verifier->points[verifier->npoints - 1],
											&verifier->detail);
	}
	if (verifier->other == NULL)
	{
		verifier->other = palloc(sizeof(TileEdge));
		*verifier->other = *verifier->edge;
	}
	if (verifier->tiles == NIL || *(int64 *) llast(verifier->tiles) != number / TILE_WIDTH)
	{
		int64	   *tile = palloc(sizeof(int64));

		*tile = number / TILE_WIDTH;
		verifier->tiles = lappend(verifier->tiles, tile);
	}
}

/* False: neither a row nor a tile has this leaf. */
static bool
take_leaf(Verifier *verifier, int64 number)
{
	const TreeHash *sealed = sealed_hash(verifier, number);
	Leaf		leaf;
	bool		found = verifier->by_rows && leaves_next(&verifier->stream, &leaf);

	if (!found && !sealed)
	{
		if (verifier->by_rows)
			begin_difference(verifier, NULL, number);
		return false;
	}
	if (verifier->by_rows && (!found || (sealed && memcmp(sealed, &leaf.hash, sizeof(TreeHash)) != 0)))
		begin_difference(verifier, found ? &leaf : NULL, number);
	/* a row that is not there has no hash that anybody ever had */
	if (!found)
		leaf = (Leaf) {.hash = verifier->by_rows ? (TreeHash) {{0}} : *sealed};
	if (verifier->other)
		tile_edge_append(verifier->other, sealed ? sealed : &leaf.hash, leaf.position, leaf.moment,
						 nothing, verifier);
	tile_edge_append(verifier->edge, &leaf.hash, leaf.position, leaf.moment, tile_is_full, verifier);
	return true;
}

/* ---- a checkpoint */

static bool
has_root(Verifier *verifier, const TileEdge *edge, const Checkpoint *point)
{
	TreeHash	root;

	if (edge == NULL)
		return false;
	tree_root(verifier->hasher, &edge->tree, &root);
	return memcmp(&root, &point->root, sizeof(root)) == 0;
}

/* The rows were right: it was the tiles. */
static void
blame_tiles(Verifier *verifier)
{
	ListCell   *cell;

	foreach(cell, verifier->tiles)
	{
		verifier->damaged = *(int64 *) lfirst(cell);
		tell_tile(verifier, 0, verifier->damaged, TILE_WIDTH, "ubin rusak");
	}
	verifier->other = NULL;
	verifier->finding = NULL;
	verifier->tiles = NIL;
}

/* From here on there are only tiles to look at. */
static void
blame_row(Verifier *verifier, const Checkpoint *point)
{
	tell(verifier, point->size, verifier->number, verifier->finding, verifier->detail);
	verifier->by_rows = false;
	verifier->edge = verifier->other ? verifier->other : verifier->edge;
	verifier->other = NULL;
	verifier->finding = NULL;
	verifier->tiles = NIL;
}

static void
meet_checkpoint(Verifier *verifier, const Checkpoint *point)
{
	bool		right = has_root(verifier, verifier->edge, point);
	bool		other_right = has_root(verifier, verifier->other, point);

	check_partial_tiles(verifier, point);
	if (!right && !other_right)
		tell(verifier, point->size, -1, "titik periksa rusak",
			 "akarnya bukan akar yang dihitung; bila ia diketahui dari luar, maka jejak dan ubinnya yang ditulis ulang");
	else if (verifier->by_rows && !verifier->other &&
			 compare_positions(verifier->stream.last, point->last) != 0)
		tell(verifier, point->size, -1, "titik periksa rusak", "daun terakhirnya lain");
	if (right)
		blame_tiles(verifier);
	else if (verifier->finding)
		blame_row(verifier, point);
}

static void
meet_outside(Verifier *verifier)
{
	verifier->outside_met = true;
	if (strcmp(verifier->outside->origin, verifier->points[0].origin) != 0)
		tell(verifier, verifier->outside->size, -1, "titik periksa luar tidak dilanjutkan",
			 psprintf("asal jejak ini %s", verifier->points[0].origin));
	else if (!has_root(verifier, verifier->edge, verifier->outside) &&
		!has_root(verifier, verifier->other, verifier->outside))
		tell(verifier, verifier->outside->size, -1, "titik periksa luar tidak dilanjutkan",
			 "akar pada ukuran itu lain");
}

/* ---- all leaves */

static void
verify_leaves(Verifier *verifier)
{
	int			next = 0;

	while (verifier->points[next].size <= verifier->edge->tree.size)
		next++;
	if (verifier->outside && verifier->outside->size == verifier->edge->tree.size)
		meet_outside(verifier);
	for (int64 number = verifier->edge->tree.size; number < verifier->size; number++)
	{
		CHECK_FOR_INTERRUPTS();
		if (!take_leaf(verifier, number))
		{
			blame_row(verifier, &verifier->points[next]);
			return;
		}
		if (verifier->outside && verifier->outside->size == number + 1)
			meet_outside(verifier);
		if (verifier->points[next].size == number + 1)
			meet_checkpoint(verifier, &verifier->points[next++]);
	}
}

/* What is sealed is closed: no row comes between it and what is to come. */
static void
check_end(Verifier *verifier)
{
	const Checkpoint *final = &verifier->points[verifier->npoints - 1];
	Leaf		leaf;

	if (!verifier->by_rows || verifier->size < final->size || !leaves_next(&verifier->stream, &leaf))
		return;
	if (leaf.position.era < final->last.era ||
		(leaf.position.era == final->last.era &&
		 FullTransactionIdPrecedes(leaf.position.transaction, final->bound)))
		tell(verifier, final->size, final->size, "disisipkan",
			 "baris yang tidak pernah disegel, dari transaksi yang sudah selesai disegel");
}

/* ---- all of it */

static Checkpoint *
outside_point(FunctionCallInfo fcinfo)
{
	Checkpoint *point;
	char	   *origin;
	const char *signatures;

	if (PG_ARGISNULL(2))
		return NULL;
	point = palloc0(sizeof(Checkpoint));
	note_need(text_to_cstring(PG_GETARG_TEXT_PP(2)), &origin, &point->size, &point->root,
			  &signatures);
	point->origin = origin;
	return point;
}

/* From a tile's first leaf on to the next checkpoint after the end. */
static int64
begin_and_end(Verifier *verifier, int64 from, int64 to)
{
	int64		start = verifier->outside ? 0 : from / TILE_WIDTH * TILE_WIDTH;
	int64		last = verifier->points[verifier->npoints - 1].size;

	verifier->size = last;
	for (int i = verifier->npoints - 1; i >= 0; i--)
		if (verifier->points[i].size >= to)
			verifier->size = verifier->points[i].size;
	if (verifier->outside && verifier->outside->size > verifier->size)
		verifier->size = last;
	return Min(start, (last - 1) / TILE_WIDTH * TILE_WIDTH);
}

static void
verify(Verifier *verifier, int64 from, int64 to)
{
	int64		start = begin_and_end(verifier, from, to);
	const Tile *tile = NULL;

	verifier->leaves = tile_reader(&verifier->log, verifier->hasher);
	verifier->others = tile_reader(&verifier->log, verifier->hasher);
	verifier->ahead = tile_reader(&verifier->log, verifier->hasher);
	verifier->edge = tile_edge(verifier->hasher);
	tile_edge_load(verifier->edge, verifier->others, start);
	if (start > 0 && (tile = tile_read(verifier->leaves, 0, start / TILE_WIDTH, 0)) == NULL)
		tile_damaged(0, start / TILE_WIDTH);
	leaves_open(&verifier->stream, &verifier->log, verifier->hasher, tile ? &tile->first : NULL);
	verify_leaves(verifier);
	check_end(verifier);
	leaves_close(&verifier->stream);
	if (start == 0 && verifier->size == verifier->points[verifier->npoints - 1].size)
		check_strangers(verifier);
}

/* SQL: verifikasi(dari, sampai, titik_periksa), what is wrong with the log and its seal */
PG_FUNCTION_INFO_V1(verifikasi);
Datum
verifikasi(PG_FUNCTION_ARGS)
{
	Verifier	verifier = {.by_rows = true, .missing = -1, .damaged = -1};
	int64		from = PG_ARGISNULL(0) ? 0 : PG_GETARG_INT64(0);
	int64		to = PG_ARGISNULL(1) ? PG_INT64_MAX : PG_GETARG_INT64(1);

	if (from < 0 || to < from)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("leaves \"%lld\" to \"%lld\" are no range", (long long) from, (long long) to),
				 errdetail("Leaves are numbered from 0, and the end is not before the start.")));
	log_need(&verifier.log);
	InitMaterializedSRF(fcinfo, 0);
	verifier.results = (ReturnSetInfo *) fcinfo->resultinfo;
	verifier.outside = outside_point(fcinfo);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "cannot query the change log");
	need_seal(&verifier.log);
	verifier.npoints = checkpoint_all(&verifier.log, &verifier.points);
	verifier.hasher = tree_hasher();
	check_points(&verifier);
	if (verifier.npoints > 0)
	{
		verify(&verifier, from, to);
		check_signatures(&verifier);
	}
	else
		check_strangers(&verifier);
	if (verifier.outside && !verifier.outside_met)
		tell(&verifier, verifier.outside->size, -1, "titik periksa luar tidak dilanjutkan",
			 "jejak ini tidak sampai pada ukuran itu");
	SPI_finish();
	return (Datum) 0;
}
