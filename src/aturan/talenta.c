/*
 * src/aturan/talenta.c
 *		PermenPANRB 3/2020: the nine boxes of talent management.
 *
 * Performance chooses the row, potential the column.  The regulation knows both
 * as levels; the cut-offs that turn numbers into levels are an agency's own.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/butir.h"
#include "aturan/langkah.h"
#include "tipe/nilai.h"
#include "tipe/reading.h"

#define BOXES 9
#define LEVELS 3

static int
potential_named(text *word)
{
	Words		known = rule_items[ITEM_KOTAK_TALENTA].columns;
	char	   *name = text_to_cstring(word);
	int			level = rule_word_index(known, name);

	if (unlikely(level < 0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown level of potential: \"%s\"", asnk_shown(name)),
				 errhint("The levels are: %s.", member_list(known))));
	return level;
}

/* The box in a row and a column, both from 0. */
static int32
evaluate_box(const RuleSet *rules, int performance, int potential, Steps *steps)
{
	const RuleItem *item = rule_item(rules, ITEM_KOTAK_TALENTA);
	const int64 *row = item->values + performance * LEVELS;

	if (steps)
	{
		const char *level = rule_item_key(ITEM_KOTAK_TALENTA, performance);

		steps_add(steps, (Step) {
			.uraian = psprintf("Kinerja \"%s\" menunjuk baris.", level),
			.masukan = psprintf("{\"kinerja\": \"%s\"}", level),
			.decimals = NO_ROUNDING, .basis = item
		});
		for (int i = 0; i < LEVELS; i++)
		{
			const char *column = rule_item_column(ITEM_KOTAK_TALENTA, i);

			steps_add(steps, (Step) {
				.uraian = psprintf(i == potential ? "Potensi \"%s\" menunjuk kolom: kotak %s."
								   : "Potensi \"%s\" akan menunjuk kotak %s dan tidak berlaku.",
								   column, rule_item_word(ITEM_KOTAK_TALENTA, row[i])),
				.rumus = psprintf("(%d = %d)::int", i + 1, potential + 1),
				.masukan = psprintf("{\"potensi\": \"%s\"}", column),
				.hasil = int64_to_numeric(i == potential),
				.decimals = NO_ROUNDING, .basis = item
			});
		}
		steps_add(steps, (Step) {
			.uraian = "Nomor kotak.",
			.rumus = rule_item_word(ITEM_KOTAK_TALENTA, row[potential]),
			.hasil = int64_to_numeric(row[potential] + 1),
			.decimals = NO_ROUNDING, .basis = item
		});
	}
	return row[potential] + 1;
}

/* From two numbers, by the rule's cut-offs. */
static int32
evaluate_box_of_scores(const RuleSet *rules, Nilai performance, Nilai potential, Steps *steps)
{
	int			row = band_result(rules, ITEM_AMBANG_EKSPEKTASI, performance, false, steps);
	int			column = band_result(rules, ITEM_AMBANG_POTENSI, potential, false, steps);

	return evaluate_box(rules, row, column, steps);
}

/* SQL: kotak_talenta(ekspektasi, text, aturan) */
PG_FUNCTION_INFO_V1(kotak_talenta);
Datum
kotak_talenta(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(evaluate_box(rule_set_arg(fcinfo, 2), PG_GETARG_CHAR(0) - 1,
								 potential_named(PG_GETARG_TEXT_PP(1)), NULL));
}

/* SQL: jelaskan_kotak_talenta(ekspektasi, text, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_kotak_talenta);
Datum
jelaskan_kotak_talenta(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	(void) evaluate_box(rule_set_arg(fcinfo, 2), PG_GETARG_CHAR(0) - 1,
						potential_named(PG_GETARG_TEXT_PP(1)), &steps);
	return (Datum) 0;
}

/* SQL: kotak_talenta(nilai, nilai, aturan) */
PG_FUNCTION_INFO_V1(kotak_talenta_nilai);
Datum
kotak_talenta_nilai(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(evaluate_box_of_scores(rule_set_arg(fcinfo, 2), PG_GETARG_NILAI(0),
										   PG_GETARG_NILAI(1), NULL));
}

/* SQL: jelaskan_kotak_talenta(nilai, nilai, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_kotak_talenta_nilai);
Datum
jelaskan_kotak_talenta_nilai(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	(void) evaluate_box_of_scores(rule_set_arg(fcinfo, 2), PG_GETARG_NILAI(0),
								  PG_GETARG_NILAI(1), &steps);
	return (Datum) 0;
}

/* SQL: saran_talenta(int, aturan) */
PG_FUNCTION_INFO_V1(saran_talenta);
Datum
saran_talenta(PG_FUNCTION_ARGS)
{
	const RuleItem *item = rule_item(rule_set_arg(fcinfo, 1), ITEM_SARAN_TALENTA);
	int32		box = PG_GETARG_INT32(0);

	if (unlikely(box < 1 || box > BOXES))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("box of talent out of range: \"%d\"", box),
				 errdetail("The boxes are numbered from 1 to %d.", BOXES)));
	PG_RETURN_TEXT_P(cstring_to_text(item->words[box - 1]));
}
