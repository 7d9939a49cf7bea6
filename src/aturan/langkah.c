/*
 * src/aturan/langkah.c
 *		The collector of explanation steps: rows of type langkah.
 */
#include "postgres.h"

#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/langkah.h"
#include "tipe/fixed_point.h"

void
steps_begin(Steps *steps, FunctionCallInfo fcinfo)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	steps->store = result->setResult;
	steps->descriptor = result->setDesc;
	steps->count = 0;
	steps->formula = NULL;
}

static void
set_text(Datum *values, bool *nulls, int column, const char *text)
{
	nulls[column] = (text == NULL);
	if (text)
		values[column] = CStringGetTextDatum(text);
}

/* Columns: urut, uraian, rumus, masukan, hasil, pembulatan, dasar, kepastian. */
void
steps_add(Steps *steps, Step step)
{
	Datum		values[8];
	bool		nulls[8] = {false};

	if (step.rumus)
		steps->formula = step.rumus;
	values[0] = Int32GetDatum(++steps->count);
	set_text(values, nulls, 1, step.uraian);
	set_text(values, nulls, 2, step.rumus);
	nulls[3] = (step.masukan == NULL);
	if (step.masukan)
		values[3] = DirectFunctionCall1(jsonb_in, CStringGetDatum(step.masukan));
	nulls[4] = (step.hasil == NULL);
	if (step.hasil)
		values[4] = NumericGetDatum(step.hasil);
	set_text(values, nulls, 5, step.decimals == NO_ROUNDING ? NULL
			 : psprintf("%d desimal, setengah menjauhi nol", step.decimals));
	set_text(values, nulls, 6, step.basis ? step.basis->dasar : NULL);
	set_text(values, nulls, 7, step.basis ? step.basis->kepastian : NULL);
	tuplestore_putvalues(steps->store, steps->descriptor, values, nulls);
}

/*
 * The exact result of the step before, rounded once to the decimals that the
 * rule set has for it.
 */
Numeric
steps_round(const RuleSet *rules, RoundingKey key, Fraction exact, const char *uraian,
			Steps *steps)
{
	int			decimals = rule_value(rules, ITEM_PEMBULATAN, key) / FIXED_POINT_SCALE;
	Numeric		result = fraction_round(exact, decimals);

	if (steps)
		steps_add(steps, (Step) {
			.uraian = uraian, .rumus = steps->formula, .hasil = result,
			.decimals = decimals, .basis = rule_item(rules, ITEM_PEMBULATAN)
		});
	return result;
}

/* An exact fraction as a step shows it. */
Numeric
steps_shown(Fraction fraction)
{
	return DatumGetNumeric(DirectFunctionCall1(numeric_trim_scale,
											   NumericGetDatum(fraction_round(fraction, SHOWN_DECIMALS))));
}

/* A number as it stands in a formula: without trailing zeros, in parentheses
 * when it is negative. */
char *
number_text(Numeric number)
{
	Datum		trimmed = DirectFunctionCall1(numeric_trim_scale, NumericGetDatum(number));
	char	   *text = DatumGetCString(DirectFunctionCall1(numeric_out, trimmed));

	return *text == '-' ? psprintf("(%s)", text) : text;
}
