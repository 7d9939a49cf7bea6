/*
 * src/daftar/masuk.c
 *		Who the end user is, behind a login that many share: a claim that an
 *		identity server has signed, believed for one transaction.
 *
 * The claim is kept in the memory of the backend and nowhere else, so nothing
 * that SQL can set is ever taken for one.  It ends with the transaction, or with
 * the savepoint that it was made after.  A transaction is one person's: a second
 * claim is refused while there is a first.
 *
 * Keys are read, and the token is written down as used, with the rights of the
 * register's owner; the caller has none on these tables.  Two sessions with one
 * token meet at its primary key.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"

#include "asn_kinerja.h"
#include "daftar/jwt.h"
#include "daftar/masuk.h"
#include "tipe/reading.h"

/* Settings of the register, in seconds; bersihkan_token() relies on the first one's limit. */
#define LEEWAY "kelonggaran_masuk"
#define LEEWAY_MAX 300
#define LIFETIME "masa_token"
#define LIFETIME_MAX 86400

/* The claim of this transaction; no subtransaction: there is none. */
static SubTransactionId claimed_in = InvalidSubTransactionId;
static int64 claimed_nip;

/* ---- how long it holds */

static void
transaction_ends(XactEvent event, void *arg)
{
	(void) arg;
	if (event != XACT_EVENT_PRE_COMMIT && event != XACT_EVENT_PARALLEL_PRE_COMMIT &&
		event != XACT_EVENT_PRE_PREPARE)
		claimed_in = InvalidSubTransactionId;
}

static void
subtransaction_ends(SubXactEvent event, SubTransactionId mine, SubTransactionId parent,
					void *arg)
{
	(void) arg;
	if (claimed_in != mine)
		return;
	if (event == SUBXACT_EVENT_COMMIT_SUB)
		claimed_in = parent;
	else if (event == SUBXACT_EVENT_ABORT_SUB)
		claimed_in = InvalidSubTransactionId;
}

bool
claim_of_transaction(int64 *nip)
{
	*nip = claimed_nip;
	return claimed_in != InvalidSubTransactionId;
}

static void
claim_begin(int64 nip)
{
	static bool watching = false;

	if (!watching)
	{
		RegisterXactCallback(transaction_ends, NULL);
		RegisterSubXactCallback(subtransaction_ends, NULL);
		watching = true;
	}
	claimed_nip = nip;
	claimed_in = GetCurrentSubTransactionId();
}

/* ---- the register's tables; all names in the queries are qualified */

Oid
owner_of_register_table(const char *name)
{
	Oid			schema = get_namespace_oid("kinerja", true);
	Oid			table = OidIsValid(schema) ? get_relname_relid(name, schema) : InvalidOid;
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(table));
	Oid			owner = InvalidOid;

	if (HeapTupleIsValid(tuple))
	{
		owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
		ReleaseSysCache(tuple);
	}
	return owner;
}

static Oid
register_owner(void)
{
	Oid			owner = owner_of_register_table("kunci_masuk");

	if (!OidIsValid(owner))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("table \"%s\" of the register does not exist", "kinerja.kunci_masuk"),
				 errhint("CALL kinerja.pasang() makes it.")));
	return owner;
}

static void
query(const char *sql, int nargs, Oid *types, Datum *values, const char *nulls)
{
	if (SPI_execute_with_args(sql, nargs, types, values, nulls, false, 0) < 0)
		elog(ERROR, "cannot query the register");
}

/* A key in force that the token is signed with; returns its kid. */
static const char *
find_key(const Token *token, TimestampTz now)
{
	Oid			types[] = {TIMESTAMPTZOID, TEXTOID};
	Datum		values[] = {TimestampTzGetDatum(now), (Datum) 0};
	const char *other = NULL;
	bool		tried = false;

	if (token->key_id != NULL)
		values[1] = CStringGetTextDatum(token->key_id);
	query("SELECT kid, alg, kunci FROM kinerja.kunci_masuk"
		  " WHERE mulai OPERATOR(pg_catalog.<=) $1"
		  " AND (selesai IS NULL OR selesai OPERATOR(pg_catalog.>) $1)"
		  " AND ($2 IS NULL OR kid OPERATOR(pg_catalog.=) $2)",
		  2, types, values, token->key_id == NULL ? " n" : NULL);
	if (SPI_processed == 0 && token->key_id != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: no key \"%s\" is in force", asnk_shown(token->key_id))));
	if (SPI_processed == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: no key is in force"),
				 errhint("The owner of the register puts keys into kinerja.kunci_masuk.")));
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	type = SPI_tuptable->tupdesc;
		const char *algorithm = SPI_getvalue(row, type, 2);
		bytea	   *key;
		bool		isnull;

		if (strcmp(algorithm, TOKEN_ALGORITHM) != 0 || strcmp(algorithm, token->algorithm) != 0)
		{
			other = algorithm;
			continue;
		}
		tried = true;
		key = DatumGetByteaPP(SPI_getbinval(row, type, 3, &isnull));
		if (token_signed_with(token, (const uint8 *) VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key)))
			return SPI_getvalue(row, type, 1);
	}
	if (!tried)
		token_refuse_algorithm(token, other);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
			 errmsg("token refused: its signature is not of a key in force")));
}

/* A setting that is no number of seconds lets nobody in. */
static int
setting_of(const char *name, int limit)
{
	Oid			types[] = {TEXTOID};
	Datum		values[] = {CStringGetTextDatum(name)};
	const char *text = NULL;
	int			seconds = 0;

	query("SELECT isi OPERATOR(pg_catalog.#>>) '{}' FROM kinerja.pengaturan"
		  " WHERE kunci OPERATOR(pg_catalog.=) $1", 1, types, values, NULL);
	if (SPI_processed > 0)
		text = SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
	if (text == NULL)
		text = "NULL";
	for (const char *p = text; seconds <= limit && (*p != '\0' || p == text); p++)
		seconds = *p >= '0' && *p <= '9' ? seconds * 10 + (*p - '0') : limit + 1;
	if (seconds > limit)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("setting \"%s\" in kinerja.pengaturan is \"%s\"", name, asnk_shown(text)),
				 errdetail("It must be a whole number of seconds from 0 to %d.", limit)));
	return seconds;
}

/* The person that the subject is: somebody whom the register knows. */
static int64
find_person(const char *subject)
{
	Oid			types[] = {TEXTOID};
	Datum		values[] = {CStringGetTextDatum(subject)};
	Datum		nip;
	bool		isnull;

	query("SELECT c.nip, p.nip IS NOT NULL FROM (SELECT kinerja.coba_nip($1)) AS c (nip)"
		  " LEFT JOIN kinerja.pegawai p ON p.nip OPERATOR(kinerja.=) c.nip",
		  1, types, values, NULL);
	nip = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	if (isnull)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: claim \"%s\" is \"%s\"", "sub", asnk_shown(subject)),
				 errdetail("It must be an NIP.")));
	if (!DatumGetBool(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &isnull)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: claim \"%s\" is \"%s\"", "sub", asnk_shown(subject)),
				 errdetail("The table \"%s\" has no such NIP.", "kinerja.pegawai")));
	return DatumGetInt64(nip);
}

/* Somebody else's transaction with this token decides first, if there is one. */
static void
use_token(const Claims *claims, int64 nip, const char *key_id)
{
	Oid			types[] = {TEXTOID, INT8OID, TEXTOID, TIMESTAMPTZOID};
	Datum		values[] = {CStringGetTextDatum(claims->id), Int64GetDatum(nip),
		CStringGetTextDatum(key_id), TimestampTzGetDatum(claims->expires)};

	query("INSERT INTO kinerja.token_terpakai (jti, nip, kid, kedaluwarsa)"
		  " VALUES ($1, $2::kinerja.nip, $3, $4) ON CONFLICT (jti) DO NOTHING",
		  4, types, values, NULL);
	if (SPI_processed == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: \"%s\" has been used already", asnk_shown(claims->id)),
				 errdetail("A token serves for one transaction.")));
}

/* The log shall name the person, for what remains of the transaction. */
static void
name_actor(int64 nip)
{
	char		text[32];

	pg_lltoa(nip, text);
	(void) set_config_option("asn_kinerja.pelaku", text, PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_LOCAL, true, 0, false);
}

/* ---- from SQL */

static int64
person_of_token(const char *text)
{
	TimestampTz now = GetCurrentTimestamp();
	const char *key_id;
	Token		token;
	Claims		claims;
	int64		nip;

	token_open(text, &token);
	key_id = find_key(&token, now);
	claims_read(token_payload(&token), &claims);
	claims_check(&claims, now, setting_of(LEEWAY, LEEWAY_MAX), setting_of(LIFETIME, LIFETIME_MAX));
	nip = find_person(claims.subject);
	name_actor(nip);
	use_token(&claims, nip, key_id);
	return nip;
}

/* SQL: masuk(text) */
PG_FUNCTION_INFO_V1(masuk);
Datum
masuk(PG_FUNCTION_ARGS)
{
	Oid			owner = register_owner();
	Oid			user;
	int			context;
	int64		nip;

	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("the token must not be NULL")));
	if (claimed_in != InvalidSubTransactionId)
		ereport(ERROR,
				(errcode(ERRCODE_ACTIVE_SQL_TRANSACTION),
				 errmsg("this transaction already acts for NIP \"%lld\"", (long long) claimed_nip),
				 errhint("End it before somebody else enters.")));
	GetUserIdAndSecContext(&user, &context);
	SetUserIdAndSecContext(owner, context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "cannot query the register");
	nip = person_of_token(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	SPI_finish();
	SetUserIdAndSecContext(user, context);
	claim_begin(nip);
	PG_RETURN_INT64(nip);
}

/* SQL: nip_masuk() */
PG_FUNCTION_INFO_V1(nip_masuk);
Datum
nip_masuk(PG_FUNCTION_ARGS)
{
	int64		nip;

	if (!claim_of_transaction(&nip))
		PG_RETURN_NULL();
	PG_RETURN_INT64(nip);
}
