/*
 * src/tipe/reading.h
 *		Reading what people typed: blanks, the value shown in a message, and the
 *		pair of try-and-reason functions that every type offers.
 */
#ifndef ASN_KINERJA_READING_H
#define ASN_KINERJA_READING_H

#include "fmgr.h"
#include "nodes/nodes.h"
#include "utils/jsonb.h"

/*
 * The reader of a type: the value of a text, or false after a soft error.
 * With a NULL escontext a wrong text raises the error instead.
 */
typedef bool (*AsnkReader) (const char *text, Datum *result, Node *escontext);

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern int	asnk_blank_length(const char *p);
extern const char *asnk_skip_blanks(const char *p);
extern const char *asnk_shown(const char *text);
extern bool asnk_json_has_twins(const char *text, Jsonb *jsonb);
extern Datum asnk_try(FunctionCallInfo fcinfo, AsnkReader reader);
extern Datum asnk_reason(FunctionCallInfo fcinfo, AsnkReader reader);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_READING_H */
