/*
 * src/aturan/sebutan.c
 *		Words and codes of a rule set: what a rating is called, and the codes of
 *		the national service, there and back.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "tipe/fixed_point.h"

/* SQL: sebutan(predikat, aturan) */
PG_FUNCTION_INFO_V1(sebutan);
Datum
sebutan(PG_FUNCTION_ARGS)
{
	const RuleItem *item = rule_item(rule_set_arg(fcinfo, 1), ITEM_SEBUTAN);

	PG_RETURN_TEXT_P(cstring_to_text(item->words[PG_GETARG_CHAR(0) - 1]));
}

static int32
code_of(FunctionCallInfo fcinfo, RuleItemId item)
{
	return rule_value(rule_set_arg(fcinfo, 1), item, PG_GETARG_CHAR(0) - 1) / FIXED_POINT_SCALE;
}

/* SQL: kode_siasn(predikat, aturan) */
PG_FUNCTION_INFO_V1(kode_siasn_predikat);
Datum
kode_siasn_predikat(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(code_of(fcinfo, ITEM_KODE_PREDIKAT));
}

/* SQL: kode_siasn(ekspektasi, aturan) */
PG_FUNCTION_INFO_V1(kode_siasn_ekspektasi);
Datum
kode_siasn_ekspektasi(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(code_of(fcinfo, ITEM_KODE_EKSPEKTASI));
}

/* The ordinal that a code stands for. */
static char
ordinal_of(FunctionCallInfo fcinfo, RuleItemId id, int nwords)
{
	const RuleSet *rules = rule_set_arg(fcinfo, 1);
	const RuleItem *item = rule_item(rules, id);
	int32		code = PG_GETARG_INT32(0);

	for (int i = 0; i < nwords; i++)
		if (item->values[i] == (int64) code * FIXED_POINT_SCALE)
			return i + 1;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown code: \"%d\"", code),
			 errdetail("Item \"%s\" of rule set \"%s\" has no such code.",
					   rule_item_name(id), rules->kode)));
}

/* SQL: predikat_siasn(int, aturan) */
PG_FUNCTION_INFO_V1(predikat_siasn);
Datum
predikat_siasn(PG_FUNCTION_ARGS)
{
	PG_RETURN_CHAR(ordinal_of(fcinfo, ITEM_KODE_PREDIKAT, 5));
}

/* SQL: ekspektasi_siasn(int, aturan) */
PG_FUNCTION_INFO_V1(ekspektasi_siasn);
Datum
ekspektasi_siasn(PG_FUNCTION_ARGS)
{
	PG_RETURN_CHAR(ordinal_of(fcinfo, ITEM_KODE_EKSPEKTASI, 3));
}
