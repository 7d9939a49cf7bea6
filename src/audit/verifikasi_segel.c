/*
 * src/audit/verifikasi_segel.c
 *		Verification, as far as it needs no rows: checkpoints by themselves and one
 *		after another, tiles that belong to none of them, signatures.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"

#include "asn_kinerja.h"
#include "audit/nota.h"
#include "audit/verifikasi.h"

/* ---- checkpoints by themselves */

/* What is wrong with it by itself, or NULL. */
static const char *
flaw_of(Verifier *verifier, const Checkpoint *point)
{
	TreeHash	digest;

	if (!point->sound)
		return "ada kolom yang kosong atau salah bentuk";
	if (strcmp(point->note, note_text(point->origin, point->size, &point->root)) != 0)
		return "nota tidak sesuai dengan asal, ukuran, dan akarnya";
	checkpoint_digest(verifier->hasher, point, &digest);
	if (memcmp(&digest, &point->digest, sizeof(digest)) != 0)
		return "sidiknya tidak sesuai";
	if (point->size < 1 || point->previous >= point->size)
		return "ukurannya tidak mungkin";
	return NULL;
}

/* Those without a flaw remain. */
void
check_points(Verifier *verifier)
{
	Checkpoint *points = verifier->points;
	int64		before = -1;
	int			kept = 0;

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
	Oid			types[] = {INT8OID};
	int64		size = verifier->npoints ? verifier->points[verifier->npoints - 1].size : 0;
	Datum		values[] = {Int64GetDatum(size)};
	char	   *sql = psprintf("SELECT tingkat::integer, nomor, lebar::integer,"
							   " tingkat BETWEEN 0 AND 6 AND nomor >= $1 >> (8 * (tingkat & 7) + 8)"
							   " AND nomor * 256 + lebar > $1 >> (8 * (tingkat & 7))"
							   " FROM (SELECT tingkat, nomor, lebar FROM %1$s.ubin"
							   "       WHERE NOT (tingkat BETWEEN 0 AND 6 AND lebar = 256"
							   "                  AND nomor BETWEEN 0 AND ($1 >> (8 * (tingkat & 7) + 8)) - 1)"
							   "       EXCEPT SELECT l, ukuran >> (8 * l + 8), ukuran >> (8 * l) & 255"
							   "       FROM (SELECT ukuran FROM %1$s.segel UNION SELECT sebelumnya FROM %1$s.segel) s,"
							   "       generate_series(0, 6) l) u"
							   " ORDER BY tingkat, nomor, lebar",
							   log_schema_name(&verifier->log));
	bool		told = false;

	if (SPI_execute_with_args(sql, 1, types, values, NULL, false, 0) != SPI_OK_SELECT)
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

/* Those that were found valid when they came must still be. */
void
check_signatures(Verifier *verifier)
{
#ifdef USE_OPENSSL
	bool		isnull;

	if (SPI_execute(psprintf("SELECT t.ukuran, t.nama FROM %1$s.tanda t LEFT JOIN %1$s.segel s USING (ukuran)"
							 " WHERE t.sah AND NOT EXISTS (SELECT FROM %1$s.penanda p"
							 " WHERE p.nama = t.nama AND kinerja.tanda_sah(s.nota, t.baris, p.kunci))"
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
