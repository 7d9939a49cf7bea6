/*
 * src/asn_kinerja.h
 *		What every room of the module includes: the message domain and the ground.
 *
 * Include it after the server's headers: it redirects the messages of ereport
 * to our own catalogue (po/), which lc_messages then chooses a language from.
 */
#ifndef ASN_KINERJA_H
#define ASN_KINERJA_H

#include "fmgr.h"

#undef TEXTDOMAIN
#define TEXTDOMAIN PG_TEXTDOMAIN("asn_kinerja")

#undef _
#define _(x) dgettext(TEXTDOMAIN, x)

#include "compat.h"

#endif							/* ASN_KINERJA_H */
