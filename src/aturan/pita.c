/*
 * src/aturan/pita.c
 *		Bands of a scale: that they have neither gap nor overlap, and which one a
 *		value falls into.
 *
 * Bands without a condition stand in ascending order and cover their range
 * whole: where one ends the next begins, and the edge between them belongs to
 * exactly one.  A band with a condition may lie over the others and goes before
 * them when its condition holds.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/langkah.h"
#include "tipe/fixed_point.h"
#include "tipe/reading.h"

static bool
edge_fault(Node *escontext, const char *path, int index, const char *problem)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid rule set at \"%s[%d]\"", path, index),
			 errdetail_internal("%s", problem)));
}

static bool
is_empty(const Band *band)
{
	if (band->low_open || band->high_open)
		return false;
	return band->low > band->high ||
		(band->low == band->high && !(band->low_inside && band->high_inside));
}

/* What is wrong between a band and the next higher one, or NULL. */
static const char *
junction_problem(const Band *lower, const Band *upper)
{
	if (lower->high_open || upper->low_open)
		return _("Only the first band may have no lower edge and only the last no upper edge.");
	if (upper->low < lower->high || (upper->low == lower->high &&
									 lower->high_inside && upper->low_inside))
		return psprintf(_("The band overlaps the one before it at %s."),
						fixed_point_text(upper->low));
	if (upper->low > lower->high)
		return psprintf(_("There is a gap before the band, from %s to %s."),
						fixed_point_text(lower->high), fixed_point_text(upper->low));
	if (!lower->high_inside && !upper->low_inside)
		return psprintf(_("The edge %s belongs to neither the band nor the one before it."),
						fixed_point_text(upper->low));
	return NULL;
}

bool
band_edges_valid(const Band *bands, int nbands, const char *path, Node *escontext)
{
	const Band *previous = NULL;

	for (int i = 0; i < nbands; i++)
	{
		const char *problem;

		if (is_empty(&bands[i]))
			return edge_fault(escontext, path, i, _("No value lies in the band."));
		if (bands[i].condition != SYARAT_NONE)
			continue;
		problem = previous ? junction_problem(previous, &bands[i]) : NULL;
		if (problem)
			return edge_fault(escontext, path, i, problem);
		previous = &bands[i];
	}
	if (previous == NULL)
		return edge_fault(escontext, path, nbands - 1,
						  _("At least one band must have no condition."));
	return true;
}

/*
 * A value to be placed among edges, which are whole units of 10^-4.  It is kept
 * in half units: a numeric with more decimals lies between two units, and the
 * half between them is on the same side of every edge.
 */
typedef struct Place
{
	int64		halves;
	Numeric		exact;			/* NULL: the halves are the value */
} Place;

/* Farther out than any edge. */
#define BEYOND_EVERY_EDGE 1000000000

static Place
place_of(Numeric value)
{
	Datum		beyond = NumericGetDatum(int64_to_numeric(BEYOND_EVERY_EDGE));
	Datum		within;
	Datum		units;
	Datum		whole;

	/* a value too far out is as far as the farthest */
	within = DirectFunctionCall2(numeric_smaller, NumericGetDatum(value), beyond);
	within = DirectFunctionCall2(numeric_larger, within,
								 DirectFunctionCall1(numeric_uminus, beyond));
	units = DirectFunctionCall2(numeric_mul, within,
								NumericGetDatum(int64_to_numeric(FIXED_POINT_SCALE)));
	whole = DirectFunctionCall1(numeric_floor, units);
	return (Place) {
		.halves = 2 * DatumGetInt64(DirectFunctionCall1(numeric_int8, whole)) +
			DatumGetBool(DirectFunctionCall2(numeric_ne, whole, units)),
		.exact = value
	};
}

static char *
place_text(Place place)
{
	if (place.exact == NULL)
		return fixed_point_text(place.halves / 2);
	return DatumGetCString(DirectFunctionCall1(numeric_out,
											   DirectFunctionCall1(numeric_trim_scale,
																   NumericGetDatum(place.exact))));
}

static inline bool
holds(const Band *band, Place place)
{
	return (band->low_open || place.halves > 2 * band->low ||
			(place.halves == 2 * band->low && band->low_inside)) &&
		(band->high_open || place.halves < 2 * band->high ||
		 (place.halves == 2 * band->high && band->high_inside));
}

/* The edges of a band as a condition on a value: 90.00 <= 112.00 AND 112.00 < 110.00 */
static char *
condition_text(const Band *band, const char *value)
{
	StringInfoData text;

	initStringInfo(&text);
	if (!band->low_open)
		appendStringInfo(&text, "%s %s %s", fixed_point_text(band->low),
						 band->low_inside ? "<=" : "<", value);
	if (!band->low_open && !band->high_open)
		appendStringInfoString(&text, " AND ");
	if (!band->high_open)
		appendStringInfo(&text, "%s %s %s", value,
						 band->high_inside ? "<=" : "<", fixed_point_text(band->high));
	if (band->low_open && band->high_open)
		appendStringInfoString(&text, "true");
	return text.data;
}

/* The edges of a band in words. */
static char *
edges_in_words(const Band *band)
{
	StringInfoData text;

	initStringInfo(&text);
	if (!band->low_open)
		appendStringInfo(&text, "%s %s", band->low_inside ? "dari" : "di atas",
						 fixed_point_text(band->low));
	if (!band->high_open)
		appendStringInfo(&text, "%s%s %s", band->low_open ? "" : " ",
						 band->high_inside ? "sampai dengan" : "sampai sebelum",
						 fixed_point_text(band->high));
	else if (band->low_open)
		appendStringInfoString(&text, "semua nilai");
	else if (band->low_inside)
		appendStringInfoString(&text, " ke atas");
	return text.data;
}

/* A rating goes by the words of the rule set, a bare number by its edges. */
static const char *
band_name(const RuleSet *rules, RuleItemId id, const Band *band)
{
	const RuleItem *words = &rules->items[ITEM_SEBUTAN];

	if (!band->has_word)
		return edges_in_words(band);
	if (id == ITEM_PITA_PREDIKAT && words->present)
		return psprintf("\"%s\"", words->words[band->result]);
	return psprintf("\"%s\"", rule_item_word(id, band->result));
}

/*
 * One band: whether it applies and why not.  In the formula the condition of a
 * band stands as what it was in this case, and so does its being set aside by
 * a band with a condition: exactly one band of a scale comes to 1.
 */
static void
explain_band(const RuleSet *rules, RuleItemId id, const Band *band, const Band *found,
			 Place place, bool ide_baru, Steps *steps)
{
	char	   *shown = place_text(place);
	bool		inside = holds(band, place);
	const char *verdict = "berlaku";
	const char *condition = "";

	if (band->condition != SYARAT_NONE)
		condition = ide_baru ? " AND true" : " AND false";
	if (!inside)
		verdict = "tidak berlaku, sebab nilainya di luar batas";
	else if (band != found && band->condition != SYARAT_NONE)
		verdict = "tidak berlaku, sebab syarat ide baru tidak dipenuhi";
	else if (band != found)
	{
		verdict = "tidak berlaku, sebab pita bersyarat didahulukan";
		condition = " AND NOT true";
	}
	steps_add(steps, (Step) {
		.uraian = psprintf("Pita %s%s %s.", band_name(rules, id, band),
						   band->condition == SYARAT_IDE_BARU ? " (dengan ide baru)" : "", verdict),
		.rumus = psprintf("(%s%s)::int", condition_text(band, shown), condition),
		.masukan = band->condition == SYARAT_IDE_BARU
		? psprintf("{\"nilai\": %s, \"ide_baru\": %s}", shown, ide_baru ? "true" : "false")
		: psprintf("{\"nilai\": %s}", shown),
		.hasil = int64_to_numeric(band == found),
		.decimals = NO_ROUNDING, .basis = rule_item(rules, id)
	});
}

/* The band that a value falls into; there is none beyond the scale. */
static const Band *
band_at(const RuleSet *rules, RuleItemId id, Place place, bool ide_baru, Steps *steps)
{
	const RuleItem *item = rule_item(rules, id);
	const Band *found = NULL;

	for (int i = 0; i < item->nbands; i++)
	{
		const Band *band = &item->bands[i];

		if (holds(band, place) &&
			(band->condition == SYARAT_NONE ? found == NULL : ide_baru))
			found = band;
	}
	if (steps)
		for (int i = 0; i < item->nbands; i++)
			explain_band(rules, id, &item->bands[i], found, place, ide_baru, steps);
	if (unlikely(found == NULL))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("score beyond the scale of rule set \"%s\": \"%s\"", rules->kode,
						asnk_shown(place_text(place))),
				 errdetail("No band of item \"%s\" holds it.", rule_item_name(id))));
	return found;
}

static inline bool
holds_units(const Band *band, int64 value)
{
	return value >= band->least && value <= band->most;
}

/*
 * The band of a whole number of units: the hot path, which needs no places
 * between units.  Bands without a condition have no gap between them, so the
 * place among them is the number of those that lie below, counted without a
 * branch.  What is to be explained, or lies beyond the scale, goes the long way.
 */
const Band *
band_of(const RuleSet *rules, RuleItemId id, int64 value, bool ide_baru, Steps *steps)
{
	const RuleItem *item = rule_item(rules, id);
	const Band *band;
	int			below = 0;

	for (int i = 0; i < item->nplain - 1; i++)
		below += value > item->plain_most[i];
	band = item->plain[below];
	for (int i = 0; ide_baru && i < item->nbands; i++)
		if (item->bands[i].condition != SYARAT_NONE && holds_units(&item->bands[i], value))
			band = &item->bands[i];
	if (likely(!steps && holds_units(band, value)))
		return band;
	return band_at(rules, id, (Place) {2 * value, NULL}, ide_baru, steps);
}

/* The same for a finite numeric of any number of decimals, which decide. */
const Band *
band_of_numeric(const RuleSet *rules, RuleItemId id, Numeric value, Steps *steps)
{
	return band_at(rules, id, place_of(value), false, steps);
}

/* The number that a band gives: the same throughout, or on its line at x. */
Fraction
band_value(const Band *band, Fraction x)
{
	Fraction	rise = fraction_of_scaled(band->y2 - band->y1);
	Fraction	run = fraction_of_scaled(band->x2 - band->x1);
	Fraction	along = fraction_subtract(x, fraction_of_scaled(band->x1));

	if (band->x1 == band->x2)
		return fraction_of_scaled(band->y1);
	return fraction_add(fraction_of_scaled(band->y1),
						fraction_divide(fraction_multiply(rise, along), run));
}

/* How it comes to that number. */
char *
band_formula(const Band *band, const char *x)
{
	char	   *y1 = fixed_point_text(band->y1);
	char	   *x1 = fixed_point_text(band->x1);

	if (band->x1 == band->x2)
		return y1;
	return psprintf("%s + (%s - %s) * (%s - %s) / (%s - %s)", y1,
					fixed_point_text(band->y2), y1, x, x1,
					fixed_point_text(band->x2), x1);
}

/* What that band gives, as an index of the item's words. */
int
band_result(const RuleSet *rules, RuleItemId id, int64 value, bool ide_baru,
			Steps *steps)
{
	return band_of(rules, id, value, ide_baru, steps)->result;
}
