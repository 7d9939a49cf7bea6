/*
 * src/aturan/permen6.c
 *		PermenPANRB 6/2022: expectations, and the matrix that makes a rating of two.
 *
 * The regulation itself rates result and behaviour in three levels; thresholds
 * that turn a number into a level are an agency's own, so they are settable.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/nilai.h"

#define LEVELS 3

/* SQL: ekspektasi(nilai, aturan) */
PG_FUNCTION_INFO_V1(ekspektasi_dari_nilai);
Datum
ekspektasi_dari_nilai(PG_FUNCTION_ARGS)
{
	PG_RETURN_CHAR(1 + band_result(rule_set_arg(fcinfo, 1), ITEM_AMBANG_EKSPEKTASI,
								   PG_GETARG_NILAI(0), false, NULL));
}

/* SQL: jelaskan_ekspektasi(nilai, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_ekspektasi_dari_nilai);
Datum
jelaskan_ekspektasi_dari_nilai(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	band_result(rule_set_arg(fcinfo, 1), ITEM_AMBANG_EKSPEKTASI, PG_GETARG_NILAI(0),
				false, &steps);
	return (Datum) 0;
}

/* The cell of the matrix; levels and the rating are ordinals from 1. */
static char
evaluate_matrix(const RuleSet *rules, char hasil, char perilaku, Steps *steps)
{
	const RuleItem *item = rule_item(rules, ITEM_MATRIKS_PREDIKAT);
	int			cell = item->values[(hasil - 1) * LEVELS + (perilaku - 1)];

	if (steps)
	{
		const char *row = rule_item_key(ITEM_MATRIKS_PREDIKAT, hasil - 1);
		const char *column = rule_item_key(ITEM_MATRIKS_PREDIKAT, perilaku - 1);

		steps_add(steps, (Step) {
			.uraian = psprintf("Hasil kerja \"%s\" menunjuk baris matriks.", row),
			.masukan = psprintf("{\"hasil_kerja\": \"%s\"}", row),
			.decimals = NO_ROUNDING, .basis = item
		});
		steps_add(steps, (Step) {
			.uraian = psprintf("Perilaku kerja \"%s\" menunjuk kolom matriks.", column),
			.masukan = psprintf("{\"perilaku_kerja\": \"%s\"}", column),
			.decimals = NO_ROUNDING, .basis = item
		});
		for (int level = 0; level < LEVELS; level++)
		{
			bool		chosen = (level == perilaku - 1);
			int			other = item->values[(hasil - 1) * LEVELS + level];

			steps_add(steps, (Step) {
				.uraian = psprintf(chosen ? "Sel baris itu dengan perilaku \"%s\" berisi \"%s\": inilah predikatnya."
								   : "Sel di sebelahnya, perilaku \"%s\", berisi \"%s\" dan tidak berlaku.",
								   rule_item_key(ITEM_MATRIKS_PREDIKAT, level),
								   rule_item_word(ITEM_MATRIKS_PREDIKAT, other)),
				.rumus = psprintf("(%d = %d)::int", level + 1, (int) perilaku),
				.hasil = int64_to_numeric(chosen),
				.decimals = NO_ROUNDING, .basis = item
			});
		}
	}
	return 1 + cell;
}

/* SQL: predikat(ekspektasi, ekspektasi, aturan) */
PG_FUNCTION_INFO_V1(predikat_dari_ekspektasi);
Datum
predikat_dari_ekspektasi(PG_FUNCTION_ARGS)
{
	PG_RETURN_CHAR(evaluate_matrix(rule_set_arg(fcinfo, 2), PG_GETARG_CHAR(0),
								   PG_GETARG_CHAR(1), NULL));
}

/* SQL: jelaskan_predikat(ekspektasi, ekspektasi, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_predikat_dari_ekspektasi);
Datum
jelaskan_predikat_dari_ekspektasi(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	evaluate_matrix(rule_set_arg(fcinfo, 2), PG_GETARG_CHAR(0), PG_GETARG_CHAR(1), &steps);
	return (Datum) 0;
}
