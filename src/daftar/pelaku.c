/*
 * src/daftar/pelaku.c
 *		Who acts: the NIP behind the session, which row security asks for in
 *		every statement.
 *
 * A claim that masuk accepted comes first; else the register's table pengguna
 * tells whose the database role is.  What that table said is kept until the
 * transaction or a savepoint ends, because a policy asks several times in one
 * statement.  The table is read with its owner's rights, and only the row of
 * the role in use.
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "daftar/masuk.h"

/* What was looked up in this transaction, for the role known_for. */
static Oid	known_for = InvalidOid;
static bool known_null;
static int64 known_nip;

static void
forget(void)
{
	known_for = InvalidOid;
}

static void
transaction_ends(XactEvent event, void *arg)
{
	(void) event;
	(void) arg;
	forget();
}

static void
subtransaction_ends(SubXactEvent event, SubTransactionId mine, SubTransactionId parent,
					void *arg)
{
	(void) mine;
	(void) parent;
	(void) arg;
	if (event == SUBXACT_EVENT_ABORT_SUB)
		forget();
}

/* One plan for the session; the server makes it anew when the table changes. */
static SPIPlanPtr
plan_of_users(void)
{
	static SPIPlanPtr plan = NULL;
	Oid			type = NAMEOID;

	if (plan == NULL)
	{
		SPIPlanPtr	made = SPI_prepare("SELECT nip FROM kinerja.pengguna WHERE nama_peran OPERATOR(pg_catalog.=) $1",
									   1, &type);

		if (made == NULL || SPI_keepplan(made) != 0)
			elog(ERROR, "cannot prepare the look-up of the person behind a role");
		plan = made;
	}
	return plan;
}

static void
look_up(Oid role, Oid owner)
{
	NameData	name;
	Datum		value;
	int			context;
	bool		isnull = true;
	int64		nip = 0;

	namestrcpy(&name, GetUserNameFromId(role, false));
	value = NameGetDatum(&name);
	GetUserIdAndSecContext(&role, &context);
	SetUserIdAndSecContext(owner, context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "cannot look up the person behind a role");
	if (SPI_execute_plan(plan_of_users(), &value, NULL, true, 1) != SPI_OK_SELECT)
		elog(ERROR, "cannot look up the person behind a role");
	if (SPI_processed > 0)
		nip = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	SPI_finish();
	SetUserIdAndSecContext(role, context);
	known_null = isnull;
	known_nip = nip;
	known_for = role;
}

/* SQL: nip_saya() */
PG_FUNCTION_INFO_V1(nip_saya);
Datum
nip_saya(PG_FUNCTION_ARGS)
{
	static bool watching = false;
	Oid			role = GetUserId();
	int64		nip;

	if (claim_of_transaction(&nip))
		PG_RETURN_INT64(nip);
	if (!watching)
	{
		RegisterXactCallback(transaction_ends, NULL);
		RegisterSubXactCallback(subtransaction_ends, NULL);
		watching = true;
	}
	if (known_for != role)
	{
		Oid			owner = owner_of_register_table("pengguna");

		if (!OidIsValid(owner))
			PG_RETURN_NULL();
		look_up(role, owner);
	}
	if (known_null)
		PG_RETURN_NULL();
	PG_RETURN_INT64(known_nip);
}
