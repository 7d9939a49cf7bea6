/*
 * src/audit/setelan.c
 *		The settings of the audit.
 *
 * Who the application says the end user is, and why: anybody may set these, so
 * they are claims and are kept as such.  Where the log lies is policy and only a
 * superuser's (or, from 15 on, a grantee's) to say.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/guc.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

PG_FUNCTION_INFO_V1(skema_jejak);

char	   *claimed_actor;
char	   *claimed_reason;
char	   *log_schema;

void
audit_init(void)
{
	DefineCustomStringVariable("asn_kinerja.pelaku",
							   "End user on whose behalf the application changes data, as it claims.",
							   NULL, &claimed_actor, NULL, PGC_USERSET, 0,
							   NULL, NULL, NULL);
	DefineCustomStringVariable("asn_kinerja.alasan",
							   "Reason for the change, as the application claims.",
							   NULL, &claimed_reason, NULL, PGC_USERSET, 0,
							   NULL, NULL, NULL);
	DefineCustomStringVariable("asn_kinerja.skema_jejak",
							   "Schema of the change log.",
							   NULL, &log_schema, "kinerja_jejak", PGC_SUSET, 0,
							   NULL, NULL, NULL);
	MarkGUCPrefixReserved("asn_kinerja");
}

/*
 * SQL: skema_jejak().  Unlike current_setting() it brings the module, and with it
 * the setting, into the session.
 */
Datum
skema_jejak(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	return DirectFunctionCall1(namein, CStringGetDatum(log_schema));
}
