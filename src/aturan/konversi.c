/*
 * src/aturan/konversi.c
 *		From one scale to another: the lines of 2021, and the mixed year.
 *
 * In 2021 the first half-year was scored by PP 46/2011 (0 to 100), the second by
 * PermenPANRB 8/2021 (0 to 120).  Lines, one for each band of the old scale,
 * bring an old score to the new scale; they belong to the old rule set.  At the
 * edges of the bands the published lines fall: 75 becomes 89, and 75.0001 a
 * little over 88.64.  That is the source's own and is kept.
 */
#include "postgres.h"

#include "common/int.h"
#include "utils/builtins.h"
#include "utils/json.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/bobot.h"
#include "tipe/nilai.h"

/* The highest number that lines lead to. */
static int64
end_of_lines(const RuleItem *lines)
{
	int64		highest = PG_INT64_MIN;

	for (int i = 0; i < lines->nbands; i++)
	{
		const Band *line = &lines->bands[i];

		highest = Max(highest, line->y1);
		if (line->x1 != line->x2)
			highest = Max(highest, line->y2);
	}
	return highest;
}

/*
 * Where the scale of a rule set ends: with its bands of ratings or, when it has
 * none because another regulation rates its scores, with the lines that score.
 */
static bool
end_of_scale(const RuleSet *rules, int64 *highest)
{
	const RuleItem *bands = &rules->items[ITEM_PITA_PREDIKAT];

	*highest = PG_INT64_MIN;
	if (!bands->present)
		*highest = end_of_lines(&rules->items[ITEM_NILAI_IKI]);
	for (int i = 0; i < bands->nbands; i++)
	{
		if (bands->bands[i].high_open)
			return false;
		*highest = Max(*highest, bands->bands[i].high);
	}
	return *highest != PG_INT64_MIN;
}

/* The lines of the one must lead to the scale of the other. */
static void
check_pair(const RuleSet *from, const RuleSet *to)
{
	const RuleItem *lines = &from->items[ITEM_GARIS_KONVERSI];
	int64		highest;

	if (likely(lines->present && end_of_scale(to, &highest) &&
			   highest == end_of_lines(lines)))
		return;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("rule set \"%s\" does not convert to rule set \"%s\"", from->kode, to->kode),
			 lines->present
			 ? errdetail("Its lines lead to a scale that ends at %s.",
						 fixed_point_text(end_of_lines(lines)))
			 : errdetail("It has no item \"%s\".", rule_item_name(ITEM_GARIS_KONVERSI)),
			 errhint("The lines belong to the rule set that the score comes from; the other's scale must end where they do.")));
}

/* The point of a line at a value, rounded once; integers where they suffice. */
static Nilai
rounded_on_line(const Band *line, int64 value, int decimals)
{
	int64		step = fixed_point_step(decimals);
	int64		run = line->x1 == line->x2 ? 1 :
		line->x2 > line->x1 ? line->x2 - line->x1 : line->x1 - line->x2;
	int64		rise = line->x1 == line->x2 ? 0 :
		line->x2 > line->x1 ? line->y2 - line->y1 : line->y1 - line->y2;
	int64		start;
	int64		climb;
	int64		sum;
	int64		divisor;

	if (likely(!pg_mul_s64_overflow(line->y1, run, &start) &&
			   !pg_mul_s64_overflow(rise, value - line->x1, &climb) &&
			   !pg_add_s64_overflow(start, climb, &sum) &&
			   !pg_mul_s64_overflow(run, step, &divisor)))
		return fixed_point_checked(&nilai_type, divide_half_away(sum, divisor) * step);
	return fixed_point_from_numeric(&nilai_type,
									fraction_round(band_value(line, fraction_of_scaled(value)), decimals));
}

static void
explain_conversion(const RuleSet *from, const RuleSet *to, const Band *line,
				   Nilai value, Nilai result, int decimals, Steps *steps)
{
	char	   *shown = fixed_point_text(value);
	StringInfoData inputs;

	initStringInfo(&inputs);
	appendStringInfo(&inputs, "{\"nilai\": %s, \"dari\": ", shown);
	escape_json(&inputs, from->kode);
	appendStringInfoString(&inputs, ", \"ke\": ");
	escape_json(&inputs, to->kode);
	appendStringInfoChar(&inputs, '}');
	steps_add(steps, (Step) {
		.uraian = line->x1 == line->x2
		? psprintf("Seluruh pita itu menjadi %s pada skala tujuan.", fixed_point_text(line->y1))
		: psprintf("Garis pita itu: %s menjadi %s, %s menjadi %s, nilai lain menurut jaraknya.",
				   fixed_point_text(line->x1), fixed_point_text(line->y1),
				   fixed_point_text(line->x2), fixed_point_text(line->y2)),
		.rumus = band_formula(line, shown), .masukan = inputs.data,
		.hasil = steps_shown(band_value(line, fraction_of_scaled(value))),
		.decimals = NO_ROUNDING, .basis = rule_item(from, ITEM_GARIS_KONVERSI)
	});
	steps_add(steps, (Step) {
		.uraian = "Nilai pada skala tujuan dibulatkan sekali.",
		.rumus = band_formula(line, shown), .hasil = fixed_point_numeric(result),
		.decimals = decimals, .basis = rule_item(from, ITEM_PEMBULATAN)
	});
}

static Nilai
evaluate_conversion(const RuleSet *from, const RuleSet *to, Nilai value, Steps *steps)
{
	const Band *line;
	int			decimals;
	Nilai		result;

	check_pair(from, to);
	decimals = rule_value(from, ITEM_PEMBULATAN, BULAT_KONVERSI) / FIXED_POINT_SCALE;
	line = band_of(from, ITEM_GARIS_KONVERSI, value, false, steps);
	result = rounded_on_line(line, value, decimals);
	if (steps)
		explain_conversion(from, to, line, value, result, decimals, steps);
	return result;
}

static Nilai
converted(FunctionCallInfo fcinfo, Steps *steps)
{
	const RuleSet *from = rule_set_arg(fcinfo, 1);
	const RuleSet *to = rule_set_arg(fcinfo, 2);
	Nilai		value = PG_GETARG_NILAI(0);

	if (from->fingerprint != to->fingerprint)
		return evaluate_conversion(from, to, value, steps);
	if (steps)
		steps_add(steps, (Step) {
			.uraian = "Kedua aturan sama, maka nilainya tetap.",
			.rumus = fixed_point_text(value), .hasil = fixed_point_numeric(value),
			.decimals = NO_ROUNDING
		});
	return value;
}

/* SQL: konversi(nilai, aturan, aturan) */
PG_FUNCTION_INFO_V1(konversi);
Datum
konversi(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(converted(fcinfo, NULL));
}

/* SQL: jelaskan_konversi(nilai, aturan, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_konversi);
Datum
jelaskan_konversi(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	(void) converted(fcinfo, &steps);
	return (Datum) 0;
}

/* Columns of the weights of a mixed year; the one way is the year. */
enum
{
	PARUH_PERTAMA,
	PARUH_KEDUA
};

/* first half * its weight + second half * its weight, rounded once */
static Nilai
evaluate_mixed(const RuleSet *rules, Nilai first, Nilai second, Steps *steps)
{
	const RuleItem *item = rule_item(rules, ITEM_BOBOT_CAMPURAN);
	const int64 *weights = item->values;
	int			decimals = rule_value(rules, ITEM_PEMBULATAN, BULAT_NILAI_AKHIR) / FIXED_POINT_SCALE;
	int64		step = fixed_point_step(decimals);
	int64		sum = first * weights[PARUH_PERTAMA] + second * weights[PARUH_KEDUA];
	Nilai		result = fixed_point_checked(&nilai_type,
											 divide_half_away(sum, BOBOT_WHOLE * step) * step);

	if (steps)
	{
		const Nilai halves[] = {first, second};
		static const char *const sentences[] = {
			"Nilai paruh pertama, yang sudah dikonversi, dikali bobotnya.",
			"Nilai paruh kedua dikali bobotnya."
		};

		for (int i = PARUH_PERTAMA; i <= PARUH_KEDUA; i++)
			steps_add(steps, (Step) {
				.uraian = sentences[i],
				.rumus = psprintf("%s * %s / 100", fixed_point_text(halves[i]), fixed_point_text(weights[i])),
				.masukan = psprintf("{\"%s\": %s, \"bobot\": %s}", rule_item_column(ITEM_BOBOT_CAMPURAN, i),
									fixed_point_text(halves[i]), fixed_point_text(weights[i])),
				.hasil = steps_shown(fraction_divide(fraction_multiply(fraction_of_scaled(halves[i]),
																	   fraction_of_scaled(weights[i])),
													 fraction_of_scaled(BOBOT_WHOLE))),
				.decimals = NO_ROUNDING, .basis = item
			});
		steps_add(steps, (Step) {
			.uraian = "Nilai tahun campuran adalah jumlah keduanya, dibulatkan sekali.",
			.rumus = psprintf("(%s * %s + %s * %s) / 100",
							  fixed_point_text(first), fixed_point_text(weights[PARUH_PERTAMA]),
							  fixed_point_text(second), fixed_point_text(weights[PARUH_KEDUA])),
			.hasil = fixed_point_numeric(result),
			.decimals = decimals, .basis = rule_item(rules, ITEM_PEMBULATAN)
		});
	}
	return result;
}

/* SQL: nilai_campuran(nilai, nilai, aturan) */
PG_FUNCTION_INFO_V1(nilai_campuran);
Datum
nilai_campuran(PG_FUNCTION_ARGS)
{
	PG_RETURN_NILAI(evaluate_mixed(rule_set_arg(fcinfo, 2), PG_GETARG_NILAI(0),
								   PG_GETARG_NILAI(1), NULL));
}

/* SQL: jelaskan_nilai_campuran(nilai, nilai, aturan) */
PG_FUNCTION_INFO_V1(jelaskan_nilai_campuran);
Datum
jelaskan_nilai_campuran(PG_FUNCTION_ARGS)
{
	Steps		steps;

	steps_begin(&steps, fcinfo);
	(void) evaluate_mixed(rule_set_arg(fcinfo, 2), PG_GETARG_NILAI(0), PG_GETARG_NILAI(1), &steps);
	return (Datum) 0;
}
