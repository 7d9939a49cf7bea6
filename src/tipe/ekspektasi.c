/*
 * src/tipe/ekspektasi.c
 *		ekspektasi: below, as or above expectation, for results and behaviour.
 *
 * The ordinal is the level of PermenPANRB 6/2022: 1 below, 2 as, 3 above.  The
 * codes of the national service are a matter of the rule set, not of the type.
 */
#include "postgres.h"

#include "asn_kinerja.h"
#include "tipe/ordinal.h"
#include "tipe/reading.h"

static const char *const ekspektasi_names[] = {
	"Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Di Atas Ekspektasi"
};

static const OrdinalWord ekspektasi_words[] = {
	{"dibawahekspektasi", 1}, {"dibawah", 1}, {"bawah", 1}, {"db", 1},
	{"sesuaiekspektasi", 2}, {"sesuai", 2}, {"s", 2},
	{"diatasekspektasi", 3}, {"diatas", 3}, {"atas", 3}, {"da", 3}
};

static const OrdinalType ekspektasi_type = {
	.type_name = "ekspektasi",
	.highest = lengthof(ekspektasi_names),
	.names = ekspektasi_names,
	.words = ekspektasi_words,
	.nwords = lengthof(ekspektasi_words)
};

static bool
ekspektasi_read(const char *text, Datum *result, Node *escontext)
{
	return ordinal_read(&ekspektasi_type, text, result, escontext);
}

/* SQL: ekspektasi_in(cstring) */
PG_FUNCTION_INFO_V1(ekspektasi_in);
Datum
ekspektasi_in(PG_FUNCTION_ARGS)
{
	return ordinal_in(&ekspektasi_type, fcinfo);
}

/* SQL: ekspektasi_out(ekspektasi) */
PG_FUNCTION_INFO_V1(ekspektasi_out);
Datum
ekspektasi_out(PG_FUNCTION_ARGS)
{
	return ordinal_out(&ekspektasi_type, fcinfo);
}

/* SQL: ekspektasi_recv(internal) */
PG_FUNCTION_INFO_V1(ekspektasi_recv);
Datum
ekspektasi_recv(PG_FUNCTION_ARGS)
{
	return ordinal_recv(&ekspektasi_type, fcinfo);
}

/* SQL: ekspektasi_send(ekspektasi) */
PG_FUNCTION_INFO_V1(ekspektasi_send);
Datum
ekspektasi_send(PG_FUNCTION_ARGS)
{
	return ordinal_send(fcinfo);
}

/* SQL: coba_ekspektasi(text) */
PG_FUNCTION_INFO_V1(coba_ekspektasi);
Datum
coba_ekspektasi(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, ekspektasi_read);
}

/* SQL: sebab_ekspektasi_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_ekspektasi_ditolak);
Datum
sebab_ekspektasi_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, ekspektasi_read);
}

/* SQL: ekspektasi(int), behind the cast */
PG_FUNCTION_INFO_V1(ekspektasi_from_int);
Datum
ekspektasi_from_int(PG_FUNCTION_ARGS)
{
	return ordinal_from_int(&ekspektasi_type, fcinfo);
}

/* SQL: int4(ekspektasi), behind the cast */
PG_FUNCTION_INFO_V1(ekspektasi_to_int);
Datum
ekspektasi_to_int(PG_FUNCTION_ARGS)
{
	return ordinal_to_int(fcinfo);
}

/* SQL: ekspektasi_smaller(ekspektasi, ekspektasi), of min(ekspektasi) */
PG_FUNCTION_INFO_V1(ekspektasi_smaller);
Datum
ekspektasi_smaller(PG_FUNCTION_ARGS)
{
	return ordinal_smaller(fcinfo);
}

/* SQL: ekspektasi_larger(ekspektasi, ekspektasi), of max(ekspektasi) */
PG_FUNCTION_INFO_V1(ekspektasi_larger);
Datum
ekspektasi_larger(PG_FUNCTION_ARGS)
{
	return ordinal_larger(fcinfo);
}
