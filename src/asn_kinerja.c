/*
 * src/asn_kinerja.c
 *		The module starts here: magic block, message catalogue and settings.
 *
 * Nothing is preloaded, hooked or allocated: CREATE EXTENSION is all that the
 * engine needs.
 */
#include "postgres.h"

#include "miscadmin.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

ASNK_MODULE_MAGIC("asn_kinerja", ASN_KINERJA_VERSION);

PGDLLEXPORT void _PG_init(void);

void
_PG_init(void)
{
	pg_bindtextdomain(TEXTDOMAIN);
	audit_init();
}
