/*
 * src/aturan/pp30.c
 *		The final score and its rating: weights of plan and behaviour, bands.
 *
 * Both regulations that score in numbers do it this way: PP 30/2019 Ps 41 with
 * two ways of weighing, PP 46/2011 with one.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/bobot.h"
#include "tipe/nilai.h"

/* Two columns a way: the weight of the plan and of behaviour. */
#define WAY_COLUMNS 2

static const int64 *
weights_of(const RuleSet *rules, bool dengan_rekan)
{
	int			way = dengan_rekan ? CARA_DENGAN_REKAN : CARA_TANPA_REKAN;

	(void) rule_value(rules, ITEM_BOBOT_AKHIR, way);	/* raises when it is missing */
	return rule_item(rules, ITEM_BOBOT_AKHIR)->values + way * WAY_COLUMNS;
}

/* plan * its weight + behaviour * its weight, rounded once */
static Nilai
evaluate_final(const RuleSet *rules, Nilai skp, Nilai perilaku, bool dengan_rekan,
			   Steps *steps)
{
	const int64 *weights = weights_of(rules, dengan_rekan);
	int			decimals = rule_value(rules, ITEM_PEMBULATAN, BULAT_NILAI_AKHIR) / FIXED_POINT_SCALE;
	int64		step = fixed_point_step(decimals);
	int64		sum = skp * weights[0] + perilaku * weights[1];
	Nilai		result = fixed_point_checked(&nilai_type,
											 divide_half_away(sum, BOBOT_WHOLE * step) * step);

	if (steps)
	{
		const RuleItem *basis = rule_item(rules, ITEM_BOBOT_AKHIR);
		char	   *plan = fixed_point_text(skp);
		char	   *behaviour = fixed_point_text(perilaku);
		char	   *plan_weight = fixed_point_text(weights[0]);
		char	   *behaviour_weight = fixed_point_text(weights[1]);

		steps_add(steps, (Step) {
			.uraian = !basis->known[CARA_DENGAN_REKAN]
			? "Aturan ini mengenal satu cara pembobotan."
			: dengan_rekan
			? "Instansi meminta pendapat rekan setingkat dan bawahan langsung, maka dipakai bobot bagi cara itu."
			: "Instansi tidak meminta pendapat rekan setingkat dan bawahan langsung, maka dipakai bobot bagi cara itu.",
			.masukan = psprintf("{\"dengan_rekan\": %s, \"bobot_skp\": %s, \"bobot_perilaku\": %s}",
								dengan_rekan ? "true" : "false", plan_weight, behaviour_weight),
			.decimals = NO_ROUNDING, .basis = basis
		});
		steps_add(steps, (Step) {
			.uraian = "Nilai SKP dikali bobotnya.",
			.rumus = psprintf("(%s) * %s / 100", plan, plan_weight),
			.masukan = psprintf("{\"skp\": %s, \"bobot\": %s}", plan, plan_weight),
			.hasil = steps_shown(fraction_divide(fraction_multiply(fraction_of_scaled(skp), fraction_of_scaled(weights[0])),
												 fraction_of(int64_to_numeric(100)))),
			.decimals = NO_ROUNDING, .basis = basis
		});
		steps_add(steps, (Step) {
			.uraian = "Nilai perilaku kerja dikali bobotnya.",
			.rumus = psprintf("(%s) * %s / 100", behaviour, behaviour_weight),
			.masukan = psprintf("{\"perilaku\": %s, \"bobot\": %s}", behaviour, behaviour_weight),
			.hasil = steps_shown(fraction_divide(fraction_multiply(fraction_of_scaled(perilaku), fraction_of_scaled(weights[1])),
												 fraction_of(int64_to_numeric(100)))),
			.decimals = NO_ROUNDING, .basis = basis
		});
		steps_add(steps, (Step) {
			.uraian = "Nilai akhir adalah jumlah keduanya, dibulatkan sekali.",
			.rumus = psprintf("((%s) * %s + (%s) * %s) / 100", plan, plan_weight, behaviour, behaviour_weight),
			.hasil = fixed_point_numeric(result),
			.decimals = decimals, .basis = rule_item(rules, ITEM_PEMBULATAN)
		});
	}
	return result;
}

/* SQL: nilai_akhir(nilai, nilai, boolean, aturan) */
PG_FUNCTION_INFO_V1(nilai_akhir);
Datum
nilai_akhir(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(evaluate_final(rule_set_arg(fcinfo, 3), PG_GETARG_NILAI(0),
								   PG_GETARG_NILAI(1), PG_GETARG_BOOL(2), NULL));
}

/* SQL: jelaskan_nilai_akhir(nilai, nilai, boolean, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_akhir);
Datum
jelaskan_nilai_akhir(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	evaluate_final(rule_set_arg(fcinfo, 3), PG_GETARG_NILAI(0), PG_GETARG_NILAI(1),
				   PG_GETARG_BOOL(2), &steps);
	return (Datum) 0;
}

/* SQL: predikat(nilai, boolean, aturan) */
PG_FUNCTION_INFO_V1(predikat_dari_nilai);
Datum
predikat_dari_nilai(PG_FUNCTION_ARGS)
{
	PG_RETURN_CHAR(1 + band_result(rule_set_arg(fcinfo, 2), ITEM_PITA_PREDIKAT,
								   PG_GETARG_NILAI(0), PG_GETARG_BOOL(1), NULL));
}

/* SQL: jelaskan_predikat(nilai, boolean, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_predikat_dari_nilai);
Datum
jelaskan_predikat_dari_nilai(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	band_result(rule_set_arg(fcinfo, 2), ITEM_PITA_PREDIKAT, PG_GETARG_NILAI(0),
				PG_GETARG_BOOL(1), &steps);
	return (Datum) 0;
}
