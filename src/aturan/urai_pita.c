/*
 * src/aturan/urai_pita.c
 *		Reading the items of a rule set that are lists: bands, lines, counts, and
 *		limits on shares.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/anggota.h"
#include "aturan/aturan.h"
#include "aturan/butir.h"
#include "tipe/bobot.h"

static const char *const conditions[] = {"ide_baru", NULL};

/* What may stand in a band: of any kind, with a word, with a number. */
#define EDGE_MEMBERS "dari", "sampai", "termasuk_dari", "termasuk_sampai", "syarat"
#define LINE_MEMBERS "tetap", "x1", "y1", "x2", "y2"
static const char *const word_band_members[] = {EDGE_MEMBERS, "hasil", NULL};
static const char *const line_members[] = {EDGE_MEMBERS, LINE_MEMBERS, NULL};
static const char *const word_line_members[] = {EDGE_MEMBERS, "hasil", LINE_MEMBERS, NULL};
static const char *const count_members[] = {"hasil", "minimal", NULL};
static const char *const limit_members[] = {
	"predikat", "min", "maks", "minimal_orang", "mayoritas", NULL
};

/* The number that a band gives: "tetap", or a line through two points. */
static bool
read_line(JsonbContainer *object, const char *path, Band *band, Node *escontext)
{
	JsonbValue *fixed = member_of(object, "tetap");

	if (fixed && (member_of(object, "x1") || member_of(object, "y1") ||
				  member_of(object, "x2") || member_of(object, "y2")))
		return member_fault(escontext, path,
							_("Either \"tetap\" or the two points of a line stand here, not both."));
	if (fixed)
		return member_number(fixed, psprintf("%s.tetap", path), &band->y1, escontext);
	if (!member_number(member_of(object, "x1"), psprintf("%s.x1", path), &band->x1, escontext) ||
		!member_number(member_of(object, "y1"), psprintf("%s.y1", path), &band->y1, escontext) ||
		!member_number(member_of(object, "x2"), psprintf("%s.x2", path), &band->x2, escontext) ||
		!member_number(member_of(object, "y2"), psprintf("%s.y2", path), &band->y2, escontext))
		return false;
	if (band->x1 == band->x2)
		return member_fault(escontext, path, _("A line needs two different points."));
	return true;
}

static bool
read_band(const ItemSpec *spec, JsonbValue *value, const char *path, Band *band,
		  Node *escontext)
{
	Words		members = spec->kind == KIND_PITA ? word_band_members :
		spec->results ? word_line_members : line_members;
	JsonbContainer *object;
	JsonbValue *low;
	JsonbValue *high;
	JsonbValue *condition;

	if (!member_object(value, path, &object, escontext) ||
		!member_only(object, path, members, escontext))
		return false;
	low = member_of(object, "dari");
	high = member_of(object, "sampai");
	condition = member_of(object, "syarat");
	memset(band, 0, sizeof(Band));
	band->low_open = (low == NULL);
	band->high_open = (high == NULL);
	band->low_inside = true;
	if ((low && !member_number(low, psprintf("%s.dari", path), &band->low, escontext)) ||
		(high && !member_number(high, psprintf("%s.sampai", path), &band->high, escontext)) ||
		!member_boolean(member_of(object, "termasuk_dari"), psprintf("%s.termasuk_dari", path),
					  &band->low_inside, escontext) ||
		!member_boolean(member_of(object, "termasuk_sampai"), psprintf("%s.termasuk_sampai", path),
					  &band->high_inside, escontext))
		return false;
	if ((!low && member_of(object, "termasuk_dari")) ||
		(!high && member_of(object, "termasuk_sampai")))
		return member_fault(escontext, path, _("An edge that is not there cannot belong to the band."));
	band->least = band->low_open ? PG_INT64_MIN : band->low + (band->low_inside ? 0 : 1);
	band->most = band->high_open ? PG_INT64_MAX : band->high - (band->high_inside ? 0 : 1);
	band->has_word = (spec->results != NULL);
	if (band->has_word &&
		!member_word(member_of(object, "hasil"), psprintf("%s.hasil", path), spec->results,
				   &band->result, escontext))
		return false;
	if (spec->kind == KIND_GARIS && !read_line(object, path, band, escontext))
		return false;
	if (condition)
	{
		int			index;

		if (!member_word(condition, psprintf("%s.syarat", path), conditions, &index, escontext))
			return false;
		band->condition = SYARAT_IDE_BARU + index;
	}
	return true;
}

bool
rule_read_bands(const ItemSpec *spec, JsonbContainer *list, const char *path,
		   RuleItem *item, Node *escontext)
{
	int			nbands = JsonContainerSize(list);

	if (nbands == 0)
		return member_fault(escontext, path, _("At least one band must stand here."));
	item->bands = palloc(nbands * sizeof(Band));
	item->nbands = nbands;
	item->plain = palloc(nbands * sizeof(Band *));
	item->plain_most = palloc(nbands * sizeof(int64));
	for (int i = 0; i < nbands; i++)
	{
		Band	   *band = &item->bands[i];

		if (!read_band(spec, getIthJsonbValueFromContainer(list, i),
					   psprintf("%s[%d]", path, i), band, escontext))
			return false;
		if (band->condition != SYARAT_NONE)
			continue;
		item->plain[item->nplain] = band;
		item->plain_most[item->nplain++] = band->most;
	}
	return band_edges_valid(item->bands, nbands, path, escontext);
}

/*
 * How many of which word give a word: entries in the order in which they are
 * tried.  Each is kept as the word that it gives and, for every key, how many
 * of that key or a higher one it asks for.
 */
bool
rule_read_counts(const ItemSpec *spec, JsonbContainer *list, const char *path,
				 RuleItem *item, Node *escontext)
{
	int			nkeys = member_count(spec->keys);
	int			width = nkeys + 1;

	item->nlimits = JsonContainerSize(list);
	item->values = palloc0((item->nlimits + 1) * width * sizeof(int64));
	for (int i = 0; i < item->nlimits; i++)
	{
		char	   *entry_path = psprintf("%s[%d]", path, i);
		char	   *least_path = psprintf("%s.minimal", entry_path);
		int64	   *entry = &item->values[i * width];
		JsonbContainer *object;
		JsonbContainer *least;
		int			word;

		if (!member_object(getIthJsonbValueFromContainer(list, i), entry_path, &object, escontext) ||
			!member_only(object, entry_path, count_members, escontext) ||
			!member_word(member_of(object, "hasil"), psprintf("%s.hasil", entry_path),
						 spec->results, &word, escontext) ||
			!member_object(member_of(object, "minimal"), least_path, &least, escontext) ||
			!member_only(least, least_path, spec->keys, escontext))
			return false;
		entry[0] = word;
		for (int key = 0; key < nkeys; key++)
		{
			JsonbValue *value = member_of(least, spec->keys[key]);

			if (value && !member_number_of(value, psprintf("%s.%s", least_path, spec->keys[key]),
										   NUMBER_WHOLE, &entry[1 + key], escontext))
				return false;
		}
	}
	if (item->nlimits == 0)
		return member_fault(escontext, path, _("At least one entry must stand here."));
	return true;
}

/* One limit on the share of some ratings. */
static bool
read_limit(const ItemSpec *spec, JsonbValue *value, const char *path,
		   ShareLimit *limit, Node *escontext)
{
	JsonbContainer *object;
	JsonbContainer *ratings;
	JsonbValue *number;

	limit->most = BOBOT_WHOLE;
	if (!member_object(value, path, &object, escontext) ||
		!member_only(object, path, limit_members, escontext))
		return false;
	ratings = member_container(member_of(object, "predikat"), JB_FARRAY);
	if (ratings == NULL || JsonContainerSize(ratings) == 0)
		return member_fault(escontext, psprintf("%s.predikat", path),
							_("A list of ratings must stand here."));
	for (uint32 i = 0; i < JsonContainerSize(ratings); i++)
	{
		int			word;

		if (!member_word(getIthJsonbValueFromContainer(ratings, i),
						 psprintf("%s.predikat[%u]", path, i), spec->results, &word, escontext))
			return false;
		limit->ratings |= 1 << word;
	}
	if (((number = member_of(object, "min")) != NULL &&
		 !member_number(number, psprintf("%s.min", path), &limit->least, escontext)) ||
		((number = member_of(object, "maks")) != NULL &&
		 !member_number(number, psprintf("%s.maks", path), &limit->most, escontext)) ||
		((number = member_of(object, "minimal_orang")) != NULL &&
		 !member_number_of(number, psprintf("%s.minimal_orang", path), NUMBER_WHOLE, &limit->people, escontext)) ||
		!member_boolean(member_of(object, "mayoritas"), psprintf("%s.mayoritas", path),
						&limit->majority, escontext))
		return false;
	if (limit->least < 0 || limit->most > BOBOT_WHOLE || limit->least > limit->most)
		return member_fault(escontext, path,
							_("Limits lie between 0 and 100 percent, the least not above the most."));
	return true;
}

/* For each row, a list of limits. */
bool
rule_read_patterns(const ItemSpec *spec, JsonbContainer *rows, const char *path,
				   RuleItem *item, Node *escontext)
{
	item->limits = NULL;
	for (int row = 0; spec->keys[row] != NULL; row++)
	{
		char	   *row_path = psprintf("%s.%s", path, spec->keys[row]);
		JsonbContainer *list = member_container(member_of(rows, spec->keys[row]), JB_FARRAY);
		int			count;

		if (list == NULL)
			return member_fault(escontext, row_path, _("A list must stand here."));
		count = JsonContainerSize(list);
		if (count == 0)
			continue;
		item->limits = item->limits == NULL
			? palloc0(count * sizeof(ShareLimit))
			: repalloc(item->limits, (item->nlimits + count) * sizeof(ShareLimit));
		memset(&item->limits[item->nlimits], 0, count * sizeof(ShareLimit));
		for (int i = 0; i < count; i++)
		{
			ShareLimit *limit = &item->limits[item->nlimits++];

			limit->pattern = row;
			if (!read_limit(spec, getIthJsonbValueFromContainer(list, i),
							psprintf("%s[%d]", row_path, i), limit, escontext))
				return false;
		}
	}
	return member_only(rows, path, spec->keys, escontext);
}
