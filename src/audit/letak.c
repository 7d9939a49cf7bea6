/*
 * src/audit/letak.c
 *		Where the log is, and in which era it is written.
 *
 * An era begins when transaction ids start again: in another cluster, known by its
 * system identifier.  The first who writes there makes the era; a second one
 * waits for it, once in the life of a cluster.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "access/xlog.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

static Oid	era_log;			/* era is that of this log, if any */
static int16 era;

/* ---- where the log is */

const LogColumnType log_columns[LOG_COLUMNS] =
{
	{"waktu", TIMESTAMPTZOID, true}, {"transaksi", XID8OID, true}, {"urutan", INT4OID, true},
	{"kepala", INT4OID, false}, {"bentuk", INT4OID, true}, {"era", INT2OID, true},
	{"operasi", CHAROID, true}, {"kunci", TEXTOID, true}, {"kunci_baru", TEXTOID, false},
	{"isi", TEXTOID, true}, {"waktu_catat", TIMESTAMPTZOID, false},
	{"waktu_pernyataan", TIMESTAMPTZOID, false}, {"peran", TEXTOID, false},
	{"peran_sesi", TEXTOID, false}, {"aplikasi", TEXTOID, false}, {"alamat", INETOID, false},
	{"pelaku", TEXTOID, false}, {"alasan", TEXTOID, false}, {"asal_replikasi", TEXTOID, false}
};

static bool
log_at(Log *log, Oid table)
{
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(table));

	if (!HeapTupleIsValid(tuple))
		return false;
	log->table = table;
	log->schema = ((Form_pg_class) GETSTRUCT(tuple))->relnamespace;
	log->owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	return true;
}

bool
log_find(Log *log)
{
	Oid			schema = get_namespace_oid(log_schema, true);

	return OidIsValid(schema) && log_at(log, get_relname_relid("jejak", schema));
}

/* The log with this table: another one than the setting names. */
void
log_of(Log *log, Oid table)
{
	char	   *name = get_rel_name(table);

	if (name == NULL || strcmp(name, "jejak") != 0 || !log_at(log, table) ||
		get_rel_relkind(table) != RELKIND_PARTITIONED_TABLE)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("table \"%s\" is not a change log", name ? name : "?"),
				 errhint("Give the table \"jejak\" that siapkan_jejak() has made.")));
}

/* Quoted. */
const char *
log_schema_name(const Log *log)
{
	return quote_identifier(get_namespace_name(log->schema));
}

void
log_need(Log *log)
{
	if (!log_find(log))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("change log \"%s.jejak\" does not exist", log_schema),
				 errhint("CALL kinerja.siapkan_jejak() makes it; the setting \"asn_kinerja.skema_jejak\" says where.")));
}

/* ---- small queries on the log, as its owner; the first column of the first row */

bool
log_query(const Log *log, const char *format, int nargs, Oid *types, Datum *values,
		  bool read_only, int32 *result)
{
	const char *schema = log_schema_name(log);
	char	   *sql = psprintf(format, schema, schema);
	Oid			user;
	int			context;
	bool		found;
	bool		isnull;

	GetUserIdAndSecContext(&user, &context);
	SetUserIdAndSecContext(log->owner, context | SECURITY_LOCAL_USERID_CHANGE |
						   SECURITY_NOFORCE_RLS);
	if (SPI_connect() != SPI_OK_CONNECT ||
		SPI_execute_with_args(sql, nargs, types, values, NULL, read_only, 1) < 0)
		elog(ERROR, "cannot query the change log");
	found = SPI_processed > 0 && SPI_tuptable != NULL;
	if (found)
		*result = DatumGetInt32(SPI_getbinval(SPI_tuptable->vals[0],
											  SPI_tuptable->tupdesc, 1, &isnull));
	SPI_finish();
	SetUserIdAndSecContext(user, context);
	return found;
}

/* ---- eras */

static void
transaction_ends(XactEvent event, void *arg)
{
	(void) arg;
	if (event == XACT_EVENT_ABORT || event == XACT_EVENT_PREPARE)
		era_log = InvalidOid;
}

static void
subtransaction_ends(SubXactEvent event, SubTransactionId mine, SubTransactionId parent,
					void *arg)
{
	(void) mine;
	(void) parent;
	(void) arg;
	if (event == SUBXACT_EVENT_ABORT_SUB)
		era_log = InvalidOid;
}

/* An era that this transaction has begun is not there when it is taken back. */
static void
watch(void)
{
	static bool watching = false;

	if (watching)
		return;
	RegisterXactCallback(transaction_ends, NULL);
	RegisterSubXactCallback(subtransaction_ends, NULL);
	watching = true;
}

/* The last era, if it is of this cluster; 0: it is not. */
int16
log_era_known(const Log *log, bool read_only)
{
	int32		found;
	Oid			types[] = {INT8OID};
	Datum		values[] = {Int64GetDatum((int64) GetSystemIdentifier())};

	watch();
	if (era_log == log->table)
		return era;
	if (!log_query(log, "SELECT e.nomor::integer FROM (SELECT nomor, sistem FROM %s.era"
				   " ORDER BY nomor DESC LIMIT 1) e"
				   " WHERE e.sistem OPERATOR(pg_catalog.=) $1", 1, types, values, read_only, &found))
		return 0;
	era_log = log->table;
	era = (int16) found;
	return era;
}

/* The era to write in; the first to write in a new one makes it. */
int16
log_era(const Log *log)
{
	int32		made;
	Oid			types[] = {INT8OID};
	Datum		values[] = {Int64GetDatum((int64) GetSystemIdentifier())};
	int16		known;

	while ((known = log_era_known(log, false)) == 0)
		(void) log_query(log, "INSERT INTO %s.era (nomor, sistem)"
						 " SELECT coalesce(pg_catalog.max(nomor), 0) OPERATOR(pg_catalog.+) 1, $1"
						 " FROM %s.era ON CONFLICT DO NOTHING RETURNING nomor::integer",
						 1, types, values, false, &made);
	return known;
}
