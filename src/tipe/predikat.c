/*
 * src/tipe/predikat.c
 *		predikat: the five ordered ratings of a year or a period.
 *
 * The words are those of PermenPANRB 6/2022; the older regulations' words for
 * the same places of the scale are read too, and printed by the rule set that
 * they belong to.
 */
#include "postgres.h"

#include "asn_kinerja.h"
#include "tipe/predikat.h"
#include "tipe/reading.h"

static const char *const predikat_names[] = {
	"Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik"
};

static const OrdinalWord predikat_words[] = {
	{"sangatkurang", 1}, {"sk", 1},
	{"buruk", 1},				/* PP 46/2011 */
	{"kurang", 2}, {"k", 2},
	{"butuhperbaikan", 3}, {"bp", 3},
	{"cukup", 3}, {"c", 3},		/* PP 46/2011, PP 30/2019 */
	{"baik", 4}, {"b", 4},
	{"sangatbaik", 5}, {"sb", 5}
};

const OrdinalType predikat_type = {
	.type_name = "predikat",
	.highest = lengthof(predikat_names),
	.names = predikat_names,
	.words = predikat_words,
	.nwords = lengthof(predikat_words)
};

static bool
predikat_read(const char *text, Datum *result, Node *escontext)
{
	return ordinal_read(&predikat_type, text, result, escontext);
}

/* SQL: predikat_in(cstring) */
PG_FUNCTION_INFO_V1(predikat_in);
Datum
predikat_in(PG_FUNCTION_ARGS)
{
	return ordinal_in(&predikat_type, fcinfo);
}

/* SQL: predikat_out(predikat) */
PG_FUNCTION_INFO_V1(predikat_out);
Datum
predikat_out(PG_FUNCTION_ARGS)
{
	return ordinal_out(&predikat_type, fcinfo);
}

/* SQL: predikat_recv(internal) */
PG_FUNCTION_INFO_V1(predikat_recv);
Datum
predikat_recv(PG_FUNCTION_ARGS)
{
	return ordinal_recv(&predikat_type, fcinfo);
}

/* SQL: predikat_send(predikat) */
PG_FUNCTION_INFO_V1(predikat_send);
Datum
predikat_send(PG_FUNCTION_ARGS)
{
	return ordinal_send(fcinfo);
}

/* SQL: coba_predikat(text) */
PG_FUNCTION_INFO_V1(coba_predikat);
Datum
coba_predikat(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, predikat_read);
}

/* SQL: sebab_predikat_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_predikat_ditolak);
Datum
sebab_predikat_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, predikat_read);
}

/* SQL: predikat(int), behind the cast */
PG_FUNCTION_INFO_V1(predikat_from_int);
Datum
predikat_from_int(PG_FUNCTION_ARGS)
{
	return ordinal_from_int(&predikat_type, fcinfo);
}

/* SQL: int4(predikat), behind the cast */
PG_FUNCTION_INFO_V1(predikat_to_int);
Datum
predikat_to_int(PG_FUNCTION_ARGS)
{
	return ordinal_to_int(fcinfo);
}

/* SQL: predikat_smaller(predikat, predikat), of min(predikat) */
PG_FUNCTION_INFO_V1(predikat_smaller);
Datum
predikat_smaller(PG_FUNCTION_ARGS)
{
	return ordinal_smaller(fcinfo);
}

/* SQL: predikat_larger(predikat, predikat), of max(predikat) */
PG_FUNCTION_INFO_V1(predikat_larger);
Datum
predikat_larger(PG_FUNCTION_ARGS)
{
	return ordinal_larger(fcinfo);
}
