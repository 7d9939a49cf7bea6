/*
 * src/agregat/rata_tertimbang.h
 *		The support functions of rata_tertimbang that kosong.c forwards to.
 */
#ifndef ASN_KINERJA_RATA_TERTIMBANG_H
#define ASN_KINERJA_RATA_TERTIMBANG_H

#include "fmgr.h"

extern PGDLLEXPORT Datum rata_tertimbang_accum(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_accum_desimal(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_accum_inv(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_combine(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_serialize(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_deserialize(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_final(PG_FUNCTION_ARGS);

extern PGDLLEXPORT Datum rata_tertimbang_numeric_accum(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_numeric_accum_inv(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_numeric_combine(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_numeric_serialize(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_numeric_deserialize(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum rata_tertimbang_numeric_final(PG_FUNCTION_ARGS);

#endif							/* ASN_KINERJA_RATA_TERTIMBANG_H */
