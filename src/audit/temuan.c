/*
 * src/audit/temuan.c
 *		The leaves that the rows give, and what happened where one is not the leaf
 *		that was sealed.
 *
 * Something was taken away if what is here belongs further on; something was put
 * in if what belongs here comes further on; two rows changed places if each fits
 * with the other's place.  Otherwise the row was changed.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/memutils.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/verifikasi.h"

/* A larger text is not kept: it is only for telling a swap from two changes. */
#define KEPT_TEXT (64 * 1024)

/* ---- leaves */

/* Are all rows of one era?  Then it is the first one, or else there is none. */
static bool
of_one_era(const Log *log)
{
	Datum		one;

	return query_value(psprintf("SELECT 1 FROM %s.jejak HAVING min(era) = max(era)",
								log_schema_name(log)), 0, NULL, NULL, &one);
}

/* From a place on; NULL: all of them. */
void
leaves_open(LeafStream *stream, const Log *log, TreeHasher *hasher,
			const LogPosition *from)
{
	Oid			types[] = {INT2OID, XID8OID, INT4OID};
	Datum		values[3];

	stream->hasher = hasher;
	stream->canon = canon_begin(log);
	stream->row_context = AllocSetContextCreate(CurrentMemoryContext, "asn_kinerja leaf",
												ALLOCSET_DEFAULT_SIZES);
	initStringInfo(&stream->text);
	if (from)
	{
		values[0] = Int16GetDatum(from->era);
		values[1] = FullTransactionIdGetDatum(from->transaction);
		values[2] = Int32GetDatum(from->ordinal);
	}
	sequence_open(&stream->rows, log, of_one_era(log),
				  from ? "(era, transaksi, urutan) >= ($1, $2, $3)" : "true",
				  from ? 3 : 0, types, values);
}

void
leaves_close(LeafStream *stream)
{
	sequence_close(&stream->rows);
}

/* From the rows; the canonical form stays in stream->text. */
static bool
read_leaf(LeafStream *stream, Leaf *leaf)
{
	MemoryContext caller = CurrentMemoryContext;
	LogRow		row;

	if (stream->ended || !sequence_next(&stream->rows, &row))
	{
		stream->ended = true;
		return false;
	}
	MemoryContextSwitchTo(stream->row_context);
	canon_row(stream->canon, &row, &stream->text);
	tree_hash_leaf(stream->hasher, stream->text.data, stream->text.len, &leaf->hash);
	leaf->position = row_position(&row);
	leaf->moment = DatumGetTimestampTz(row.values[LOG_WAKTU]);
	leaf->headless = canon_headless(stream->canon);
	leaf->head = leaf->position;
	leaf->head.ordinal = DatumGetInt32(row.values[LOG_KEPALA]);
	leaf->text = stream->text.data;
	leaf->length = stream->text.len;
	MemoryContextSwitchTo(caller);
	MemoryContextReset(stream->row_context);
	return true;
}

bool
leaves_next(LeafStream *stream, Leaf *leaf)
{
	if (stream->nahead > 0)
	{
		*leaf = stream->ahead[stream->first];
		stream->first = (stream->first + 1) % AHEAD;
		stream->nahead--;
	}
	else if (!read_leaf(stream, leaf))
		return false;
	stream->before = stream->last;
	stream->last = leaf->position;
	return true;
}

static void
keep_text(Leaf *leaf)
{
	if (leaf->text && leaf->length <= KEPT_TEXT)
	{
		char	   *copy = palloc(leaf->length);

		memcpy(copy, leaf->text, leaf->length);
		leaf->text = copy;
	}
	else
		leaf->text = NULL;
}

static void
look_ahead(LeafStream *stream)
{
	Leaf		leaf;

	while (stream->nahead < AHEAD && read_leaf(stream, &leaf))
	{
		keep_text(&leaf);
		stream->ahead[(stream->first + stream->nahead++) % AHEAD] = leaf;
	}
}

static const Leaf *
ahead(const LeafStream *stream, int distance)
{
	if (distance > stream->nahead)
		return NULL;
	return &stream->ahead[(stream->first + distance - 1) % AHEAD];
}

int
compare_positions(LogPosition a, LogPosition b)
{
	uint64		transaction_a = U64FromFullTransactionId(a.transaction);
	uint64		transaction_b = U64FromFullTransactionId(b.transaction);

	if (a.era != b.era)
		return a.era < b.era ? -1 : 1;
	if (transaction_a != transaction_b)
		return transaction_a < transaction_b ? -1 : 1;
	if (a.ordinal != b.ordinal)
		return a.ordinal < b.ordinal ? -1 : 1;
	return 0;
}

/* ---- the sealed leaf with a number, or NULL */

static const TreeHash *
sealed_leaf(TileReader *reader, int64 number, int64 size)
{
	const Tile *tile;

	if (number >= size)
		return NULL;
	tile = tile_read(reader, 0, number / TILE_WIDTH, 0);
	if (tile == NULL || tile->width <= number % TILE_WIDTH)
		return NULL;
	return &tile->hashes[number % TILE_WIDTH];
}

static bool
same_hash(const TreeHash *a, const TreeHash *b)
{
	return a && b && memcmp(a, b, sizeof(TreeHash)) == 0;
}

/* ---- two rows that changed places */

typedef struct Line
{
	const char *start;
	int			length;
} Line;

static Line
line_of(const Leaf *leaf, int number)
{
	const char *start = leaf->text;
	const char *end = leaf->text + leaf->length;

	for (; number > 1; number--)
		start = (const char *) memchr(start, '\n', end - start) + 1;
	return (Line) {start, (int) ((const char *) memchr(start, '\n', end - start) + 1 - start)};
}

/* Is this leaf the sealed one, once it has the place (and the head) of the other? */
static bool
fits_there(LeafStream *stream, const Leaf *leaf, const Leaf *other, bool with_head,
		   const TreeHash *sealed)
{
	Line		place = line_of(leaf, 3);
	Line		head = line_of(leaf, 5);
	Line		other_place = line_of(other, 3);
	Line		other_head = line_of(other, 5);
	StringInfoData text;
	TreeHash	hash;

	initStringInfo(&text);
	appendBinaryStringInfo(&text, leaf->text, place.start - leaf->text);
	appendBinaryStringInfo(&text, other_place.start, other_place.length);
	appendBinaryStringInfo(&text, place.start + place.length,
						   head.start - (place.start + place.length));
	if (with_head)
		appendBinaryStringInfo(&text, other_head.start, other_head.length);
	else
		appendBinaryStringInfo(&text, head.start, head.length);
	appendBinaryStringInfo(&text, head.start + head.length,
						   leaf->text + leaf->length - (head.start + head.length));
	tree_hash_leaf(stream->hasher, text.data, text.len, &hash);
	pfree(text.data);
	return same_hash(&hash, sealed);
}

static bool
swapped(LeafStream *stream, const Leaf *leaf, const TreeHash *sealed, const Leaf *other,
		const TreeHash *other_sealed)
{
	if (!leaf->text || !other->text || !sealed || !other_sealed)
		return false;
	return (fits_there(stream, leaf, other, false, other_sealed) ||
			fits_there(stream, leaf, other, true, other_sealed)) &&
		(fits_there(stream, other, leaf, false, sealed) ||
		 fits_there(stream, other, leaf, true, sealed));
}

/* ---- what happened */

static char *
where(const Leaf *leaf)
{
	return psprintf("era %d, transaksi " UINT64_FORMAT ", urutan %d", leaf->position.era,
					U64FromFullTransactionId(leaf->position.transaction), leaf->position.ordinal);
}

/* How far on the first of them is that has this hash, 0: nowhere near. */
static int
sealed_further_on(TileReader *reader, int64 number, int64 size, const TreeHash *hash)
{
	for (int distance = 1; distance <= AHEAD; distance++)
		if (same_hash(sealed_leaf(reader, number + distance, size), hash))
			return distance;
	return 0;
}

static int
comes_further_on(const LeafStream *stream, const TreeHash *sealed)
{
	const Leaf *leaf;

	for (int distance = 1; (leaf = ahead(stream, distance)) != NULL; distance++)
		if (same_hash(&leaf->hash, sealed))
			return distance;
	return 0;
}

static int
swapped_with(LeafStream *stream, const Leaf *leaf, const TreeHash *sealed, TileReader *reader,
			 int64 number, int64 size)
{
	const Leaf *other;

	for (int distance = 1; (other = ahead(stream, distance)) != NULL; distance++)
	{
		const TreeHash *there = sealed_leaf(reader, number + distance, size);

		if (there && !same_hash(&other->hash, there) &&
			swapped(stream, leaf, sealed, other, there))
			return distance;
	}
	return 0;
}

/*
 * The leaf is not the sealed one with this number; NULL: there is none any more.
 * The reader is not used for anything else.
 */
const char *
finding_of_leaf(LeafStream *stream, const Leaf *leaf, TileReader *reader, int64 number,
				const Checkpoint *final, char **detail)
{
	Leaf		here;
	TreeHash	sealed_here;
	const TreeHash *sealed = sealed_leaf(reader, number, final->size);
	int			distance;

	if (leaf == NULL || compare_positions(leaf->position, final->last) > 0)
	{
		*detail = psprintf("tidak ada baris lagi bagi daun %lld sampai %lld",
						   (long long) number, (long long) final->size - 1);
		return "terpotong";
	}
	here = *leaf;
	keep_text(&here);
	look_ahead(stream);
	if (sealed)
		sealed_here = *sealed;
	sealed = sealed ? &sealed_here : NULL;
	*detail = where(leaf);
	if ((distance = sealed_further_on(reader, number, final->size, &here.hash)) > 0)
	{
		*detail = psprintf("%d baris hilang sebelum %s", distance, where(leaf));
		return "dihapus";
	}
	if (sealed && (distance = comes_further_on(stream, sealed)) > 0)
	{
		*detail = psprintf("%d baris yang tidak pernah disegel, mulai dari %s", distance, where(leaf));
		return "disisipkan";
	}
	if (sealed && (distance = swapped_with(stream, &here, sealed, reader, number, final->size)) > 0)
	{
		*detail = psprintf("bertukar tempat dengan baris %lld", (long long) number + distance);
		return "ditukar";
	}
	/* the head that it names would have been just here */
	if (here.headless && compare_positions(stream->before, here.head) < 0 &&
		compare_positions(here.head, here.position) < 0)
	{
		*detail = psprintf("baris kepala dari %s tidak ada lagi", where(leaf));
		return "dihapus";
	}
	return "diubah";
}
