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

static const char *
flaw_of(Verifier *verifier, const Checkpoint *point, const Checkpoint *before)
{
	TreeHash	digest;

	if (!point->sound)
		return "ada kolom yang kosong atau salah bentuk";
	if (strcmp(point->note, note_text(point->origin, point->size, &point->root)) != 0)
		return "nota tidak sesuai dengan asal, ukuran, dan akarnya";
	if (strcmp(point->origin, verifier->points[0].origin) != 0)
		return "asalnya bukan asal titik periksa yang pertama";
	checkpoint_digest(verifier->hasher, point, &digest);
	if (memcmp(&digest, &point->digest, sizeof(digest)) != 0)
		return "sidiknya tidak sesuai";
	if (point->size < 1 || (before && point->previous >= point->size))
		return "ukurannya tidak mungkin";
	return NULL;
}

/* Those without a flaw remain. */
void
check_points(Verifier *verifier)
{
	int			kept = 0;

	for (int i = 0; i < verifier->npoints; i++)
	{
		const Checkpoint *point = &verifier->points[i];
		const Checkpoint *before = i > 0 ? point - 1 : NULL;
		const char *flaw = flaw_of(verifier, point, before);

		if (flaw)
			tell(verifier, point->size, -1, "titik periksa rusak", flaw);
		else if (point->previous != (before ? before->size : -1))
			tell(verifier, point->previous, -1, "titik periksa hilang",
				 psprintf("titik periksa %lld melanjutkan yang tidak ada", (long long) point->size));
		verifier->points[i].sound = flaw == NULL;
	}
	for (int i = 0; i < verifier->npoints; i++)
		if (verifier->points[i].sound)
			verifier->points[kept++] = verifier->points[i];
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
							   "       FROM %1$s.segel, generate_series(0, 6) l) u"
							   " ORDER BY tingkat, nomor, lebar",
							   log_schema_name(&verifier->log));

	if (SPI_execute_with_args(sql, 1, types, values, NULL, false, 0) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	descriptor = SPI_tuptable->tupdesc;
		bool		isnull;
		char	   *name = psprintf("ubin %d/%lld lebar %d bukan bagian titik periksa mana pun",
									DatumGetInt32(SPI_getbinval(row, descriptor, 1, &isnull)),
									(long long) DatumGetInt64(SPI_getbinval(row, descriptor, 2, &isnull)),
									DatumGetInt32(SPI_getbinval(row, descriptor, 3, &isnull)));

		tell(verifier, size, -1, DatumGetBool(SPI_getbinval(row, descriptor, 4, &isnull)) ?
			 "titik periksa hilang" : "ubin rusak", name);
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
