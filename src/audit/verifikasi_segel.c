/*
 * src/audit/verifikasi_segel.c
 *		Verification, as far as it needs no rows: checkpoints by themselves and one
 *		after another, tiles that belong to none of them, signatures.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/array.h"

#include "asn_kinerja.h"
#include "audit/nota.h"
#include "audit/verifikasi.h"

/* ---- checkpoints by themselves */

/* Does its digest fit? */
static bool
fits(Verifier *verifier, const Checkpoint *point)
{
	TreeHash	digest;

	checkpoint_digest(verifier->hasher, point, &digest);
	return memcmp(&digest, &point->digest, sizeof(digest)) == 0;
}

/* Where the digest is that of the size in the note, it was the column that was changed. */
static bool
true_size(Verifier *verifier, Checkpoint *point)
{
	Checkpoint	before = *point;
	char	   *origin;
	TreeHash	root;
	const char *signatures;
	const char *problem;

	if (!note_parse(point->note, &origin, &point->size, &root, &signatures, &problem) ||
		!fits(verifier, point))
		point->size = before.size;
	return point->size != before.size;
}

/* What is wrong with it by itself, or NULL. */
static const char *
flaw_of(Verifier *verifier, const Checkpoint *point)
{
	if (!point->sound)
		return "ada kolom yang kosong atau salah bentuk";
	if (strcmp(point->note, note_text(point->origin, point->size, &point->root)) != 0)
		return "nota tidak sesuai dengan asal, ukuran, dan akarnya";
	if (!fits(verifier, point))
		return "sidiknya tidak sesuai";
	if (point->size < 1 || point->previous >= point->size)
		return "ukurannya tidak mungkin";
	return NULL;
}

static int
compare_sizes(const void *a, const void *b)
{
	const Checkpoint *left = a;
	const Checkpoint *right = b;

	return left->size < right->size ? -1 : left->size > right->size;
}

static void
restore_sizes(Verifier *verifier)
{
	for (int i = 0; i < verifier->npoints; i++)
	{
		int64		size = verifier->points[i].size;

		if (verifier->points[i].sound && true_size(verifier, &verifier->points[i]))
			tell(verifier, size, -1, "titik periksa rusak",
				 psprintf("ukurannya %lld menurut nota dan sidiknya", (long long) verifier->points[i].size));
	}
	qsort(verifier->points, verifier->npoints, sizeof(Checkpoint), compare_sizes);
}

/* Those without a flaw remain. */
void
check_points(Verifier *verifier)
{
	Checkpoint *points = verifier->points;
	int64		before = -1;
	int			kept = 0;

	restore_sizes(verifier);
	verifier->sizes = palloc(sizeof(Datum) * 2 * (verifier->npoints + 1));
	for (int i = 0; i < verifier->npoints; i++)
	{
		const char *flaw = flaw_of(verifier, &points[i]);

		if (!flaw && kept > 0 && strcmp(points[i].origin, points[0].origin) != 0)
			flaw = "asalnya bukan asal titik periksa sebelumnya";
		if (flaw)
			tell(verifier, points[i].size, -1, "titik periksa rusak", flaw);
		else if (points[i].previous != before)
			tell(verifier, points[i].previous, -1, "titik periksa hilang",
				 psprintf("titik periksa %lld melanjutkannya", (long long) points[i].size));
		verifier->sizes[verifier->nsizes++] = Int64GetDatum(points[i].size);
		verifier->sizes[verifier->nsizes++] = Int64GetDatum(points[i].previous);
		before = points[i].size;
		if (!flaw)
			points[kept++] = points[i];
	}
	verifier->npoints = kept;
}

/* ---- tiles and signatures */

/* Tiles that no checkpoint needs. */
void
check_strangers(Verifier *verifier)
{
	Oid			types[] = {INT8OID, INT8ARRAYOID};
	int64		size = verifier->npoints ? verifier->points[verifier->npoints - 1].size : 0;
	Datum		values[] = {Int64GetDatum(size),
	PointerGetDatum(construct_array(verifier->sizes, verifier->nsizes, INT8OID, 8, true, TYPALIGN_DOUBLE))};
	char	   *sql = psprintf("SELECT tingkat::integer, nomor, lebar::integer,"
							   " tingkat BETWEEN 0 AND 6 AND nomor >= $1 >> (8 * (tingkat & 7) + 8)"
							   " AND nomor * 256 + lebar > $1 >> (8 * (tingkat & 7))"
							   " FROM (SELECT tingkat, nomor, lebar FROM %1$s.ubin"
							   "       WHERE NOT (tingkat BETWEEN 0 AND 6 AND lebar = 256"
							   "                  AND nomor BETWEEN 0 AND ($1 >> (8 * (tingkat & 7) + 8)) - 1)"
							   "       EXCEPT SELECT l, ukuran >> (8 * l + 8), ukuran >> (8 * l) & 255"
							   "       FROM unnest($2) ukuran, generate_series(0, 6) l) u"
							   " ORDER BY tingkat, nomor, lebar",
							   log_schema_name(&verifier->log));
	bool		told = false;

	if (SPI_execute_with_args(sql, 2, types, values, NULL, false, 0) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	descriptor = SPI_tuptable->tupdesc;
		bool		isnull;
		bool		beyond = DatumGetBool(SPI_getbinval(row, descriptor, 4, &isnull));
		char	   *name = psprintf("ubin %d/%lld lebar %d bukan bagian titik periksa mana pun",
									DatumGetInt32(SPI_getbinval(row, descriptor, 1, &isnull)),
									(long long) DatumGetInt64(SPI_getbinval(row, descriptor, 2, &isnull)),
									DatumGetInt32(SPI_getbinval(row, descriptor, 3, &isnull)));

		/* one is enough to say that a checkpoint was there */
		if (!beyond)
			tell(verifier, size, -1, "ubin rusak", name);
		else if (!told)
			tell(verifier, size, -1, "titik periksa hilang", name);
		told |= beyond;
	}
}

/* What was found valid when it came must still be; so must what a known key has made. */
void
check_signatures(Verifier *verifier)
{
#ifdef USE_OPENSSL
	bool		isnull;

	if (SPI_execute(psprintf("SELECT t.ukuran, t.nama FROM %1$s.tanda t LEFT JOIN %1$s.segel s USING (ukuran)"
							 " WHERE NOT EXISTS (SELECT FROM %1$s.penanda p"
							 " WHERE p.nama = t.nama AND kinerja.tanda_sah(s.nota, t.baris, p.kunci))"
							 " AND (t.sah OR s.nota IS NULL OR EXISTS (SELECT FROM %1$s.penanda p WHERE p.nama = t.nama"
							 " AND split_part(p.kunci, '+', 2) = encode(t.id_kunci, 'hex')))"
							 " ORDER BY t.ukuran, t.baris", log_schema_name(&verifier->log)), false, 0) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];

		tell(verifier, DatumGetInt64(SPI_getbinval(row, SPI_tuptable->tupdesc, 1, &isnull)), -1,
			 "tanda tidak sah", SPI_getvalue(row, SPI_tuptable->tupdesc, 2));
	}
#else
	(void) verifier;
#endif
}
