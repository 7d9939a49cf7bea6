/*
 * src/tipe/ordinal.h
 *		Ordered words in one byte: the ground of predikat and ekspektasi.
 */
#ifndef ASN_KINERJA_ORDINAL_H
#define ASN_KINERJA_ORDINAL_H

#include "fmgr.h"
#include "nodes/nodes.h"

/* A word that is accepted, in lower case and without blanks. */
typedef struct OrdinalWord
{
	const char *folded;
	char		ordinal;
} OrdinalWord;

typedef struct OrdinalType
{
	const char *type_name;
	char		highest;		/* ordinals run from 1 to this */
	const char *const *names;	/* the official words, by ordinal - 1 */
	const OrdinalWord *words;	/* everything that is accepted */
	int			nwords;
} OrdinalType;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern bool ordinal_read(const OrdinalType *type, const char *text,
						 Datum *result, Node *escontext);
extern Datum ordinal_in(const OrdinalType *type, FunctionCallInfo fcinfo);
extern Datum ordinal_out(const OrdinalType *type, FunctionCallInfo fcinfo);
extern Datum ordinal_recv(const OrdinalType *type, FunctionCallInfo fcinfo);
extern Datum ordinal_send(FunctionCallInfo fcinfo);
extern Datum ordinal_from_int(const OrdinalType *type, FunctionCallInfo fcinfo);
extern Datum ordinal_to_int(FunctionCallInfo fcinfo);
extern Datum ordinal_smaller(FunctionCallInfo fcinfo);
extern Datum ordinal_larger(FunctionCallInfo fcinfo);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_ORDINAL_H */
