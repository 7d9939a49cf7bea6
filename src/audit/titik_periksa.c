/*
 * src/audit/titik_periksa.c
 *		Checkpoints: the heads of the tree in the log's table segel.
 *
 * What the world knows of one is its note: origin, size and root.  The rest is
 * ours, to go on from there; a digest of the row shows when somebody has changed
 * it without changing the note.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/kanonik.h"
#include "audit/titik_periksa.h"

#define COLUMNS "ukuran, sebelumnya, asal, akar, waktu, nota, era, transaksi, urutan, batas, peran, sidik"

enum
{
	UKURAN, SEBELUMNYA, ASAL, AKAR, WAKTU, NOTA, ERA, TRANSAKSI, URUTAN, BATAS, PERAN, SIDIK,
	COLUMN_COUNT
};

/* ---- reading */

static bool
take_hash(TreeHash *hash, Datum value, bool isnull)
{
	const TreeHash *bytes = isnull ? NULL : tree_hash_in(value);

	memset(hash, 0, sizeof(TreeHash));
	if (bytes)
		*hash = *bytes;
	return bytes != NULL;
}

static const char *
take_text(Datum value, bool isnull)
{
	return isnull ? "" : TextDatumGetCString(value);
}

static void
take(Checkpoint *checkpoint, HeapTuple row, TupleDesc descriptor)
{
	Datum		values[COLUMN_COUNT];
	bool		nulls[COLUMN_COUNT];

	checkpoint->sound = true;
	for (int i = 0; i < COLUMN_COUNT; i++)
	{
		values[i] = SPI_getbinval(row, descriptor, i + 1, &nulls[i]);
		checkpoint->sound &= !nulls[i] || i == SEBELUMNYA;
	}
	checkpoint->size = DatumGetInt64(values[UKURAN]);
	checkpoint->previous = nulls[SEBELUMNYA] ? -1 : DatumGetInt64(values[SEBELUMNYA]);
	checkpoint->origin = take_text(values[ASAL], nulls[ASAL]);
	checkpoint->note = take_text(values[NOTA], nulls[NOTA]);
	checkpoint->role = take_text(values[PERAN], nulls[PERAN]);
	checkpoint->sound &= take_hash(&checkpoint->root, values[AKAR], nulls[AKAR]);
	checkpoint->sound &= take_hash(&checkpoint->digest, values[SIDIK], nulls[SIDIK]);
	checkpoint->moment = DatumGetTimestampTz(values[WAKTU]);
	checkpoint->last.era = DatumGetInt16(values[ERA]);
	checkpoint->last.transaction = FullTransactionIdFromU64(0);
	checkpoint->bound = FullTransactionIdFromU64(0);
	if (!nulls[TRANSAKSI])
		checkpoint->last.transaction = DatumGetFullTransactionId(values[TRANSAKSI]);
	if (!nulls[BATAS])
		checkpoint->bound = DatumGetFullTransactionId(values[BATAS]);
	checkpoint->last.ordinal = DatumGetInt32(values[URUTAN]);
}

/* In the order of their sizes; in the caller's memory context. */
static int
read_checkpoints(const Log *log, const char *rest, long limit, Checkpoint **result)
{
	MemoryContext caller = CurrentMemoryContext;
	char	   *sql = psprintf("SELECT " COLUMNS " FROM %s.segel ORDER BY ukuran %s",
							   log_schema_name(log), rest);
	int			count;

	if (SPI_execute(sql, false, limit) != SPI_OK_SELECT)
		elog(ERROR, "cannot query the change log");
	MemoryContextSwitchTo(caller);
	count = (int) SPI_processed;
	*result = palloc0(sizeof(Checkpoint) * Max(count, 1));
	for (int i = 0; i < count; i++)
		take(&(*result)[i], SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
	SPI_freetuptable(SPI_tuptable);
	return count;
}

/* That it has been begun, at least once: an unsealed log proves nothing. */
void
need_seal(const Log *log)
{
	Datum		one;

	if (!OidIsValid(get_relname_relid("segel", log->schema)) ||
		!query_value(psprintf("SELECT 1 WHERE EXISTS (SELECT FROM %1$s.segel)"
							  " OR EXISTS (SELECT FROM %1$s.ubin)", log_schema_name(log)),
					 0, NULL, NULL, &one))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("the change log in schema \"%s\" has never been sealed",
						get_namespace_name(log->schema)),
				 errhint("CALL kinerja.segel() seals it.")));
}

int
checkpoint_all(const Log *log, Checkpoint **result)
{
	return read_checkpoints(log, "", 0, result);
}

bool
checkpoint_last(const Log *log, Checkpoint *result)
{
	Checkpoint *last;
	bool		found = read_checkpoints(log, "DESC", 1, &last) > 0;

	if (found)
		*result = *last;
	return found;
}

/* ---- the digest */

static void
append_cstring(StringInfo line, const char *string)
{
	char	   *copy = pstrdup(string);
	char	   *utf8 = canon_utf8(copy, strlen(copy));

	text_append_string(line, utf8, strlen(utf8));
	appendStringInfoChar(line, '\t');
}

void
checkpoint_digest(TreeHasher *hasher, const Checkpoint *checkpoint, TreeHash *result)
{
	char		hex[2 * sizeof(TreeHash) + 1];
	StringInfoData line;

	initStringInfo(&line);
	appendStringInfo(&line, INT64_FORMAT "\t", checkpoint->size);
	if (checkpoint->previous < 0)
		appendStringInfoString(&line, "\\N\t");
	else
		appendStringInfo(&line, INT64_FORMAT "\t", checkpoint->previous);
	append_cstring(&line, checkpoint->origin);
	hex[hex_encode((const char *) checkpoint->root.bytes, sizeof(TreeHash), hex)] = '\0';
	append_cstring(&line, hex);
	canon_moment(&line, TimestampTzGetDatum(checkpoint->moment), false);
	appendStringInfoChar(&line, '\t');
	append_cstring(&line, checkpoint->note);
	appendStringInfo(&line, "%d\t" UINT64_FORMAT "\t%d\t" UINT64_FORMAT "\t", checkpoint->last.era,
					 U64FromFullTransactionId(checkpoint->last.transaction),
					 checkpoint->last.ordinal, U64FromFullTransactionId(checkpoint->bound));
	append_cstring(&line, checkpoint->role);
	/* the last one has no tab after it */
	tree_hash_leaf(hasher, line.data, line.len - 1, result);
	pfree(line.data);
}

/* ---- writing */

void
checkpoint_insert(const Log *log, const Checkpoint *checkpoint)
{
	Oid			types[COLUMN_COUNT] = {INT8OID, INT8OID, TEXTOID, BYTEAOID, TIMESTAMPTZOID, TEXTOID,
	INT2OID, XID8OID, INT4OID, XID8OID, TEXTOID, BYTEAOID};
	char		nulls[COLUMN_COUNT + 1] = "            ";
	Datum		values[COLUMN_COUNT];

	values[UKURAN] = Int64GetDatum(checkpoint->size);
	values[SEBELUMNYA] = Int64GetDatum(checkpoint->previous);
	if (checkpoint->previous < 0)
		nulls[SEBELUMNYA] = 'n';
	values[ASAL] = CStringGetTextDatum(checkpoint->origin);
	values[AKAR] = tree_hash_bytea(&checkpoint->root);
	values[WAKTU] = TimestampTzGetDatum(checkpoint->moment);
	values[NOTA] = CStringGetTextDatum(checkpoint->note);
	values[ERA] = Int16GetDatum(checkpoint->last.era);
	values[TRANSAKSI] = FullTransactionIdGetDatum(checkpoint->last.transaction);
	values[URUTAN] = Int32GetDatum(checkpoint->last.ordinal);
	values[BATAS] = FullTransactionIdGetDatum(checkpoint->bound);
	values[PERAN] = CStringGetTextDatum(checkpoint->role);
	values[SIDIK] = tree_hash_bytea(&checkpoint->digest);
	if (SPI_execute_with_args(psprintf("INSERT INTO %s.segel (" COLUMNS ")"
									   " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
									   log_schema_name(log)),
							  COLUMN_COUNT, types, values, nulls, false, 0) != SPI_OK_INSERT)
		elog(ERROR, "cannot write the checkpoint");
}
