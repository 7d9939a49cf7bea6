/*
 * src/aturan/urai.c
 *		Reading a rule set: what may stand in it, and what is wrong with it.
 *
 * Each item of a rule set is of one of a few kinds; butir.c says for each item
 * its kind and its keys, and nothing else is accepted.  A fault names the path in
 * the JSON and what is wrong there.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/anggota.h"
#include "aturan/aturan.h"
#include "aturan/butir.h"
#include "tipe/bobot.h"
#include "tipe/fixed_point.h"
#include "tipe/reading.h"

/* The format that this code reads; a newer one is refused, never misread. */
#define RULE_FORMAT 1

static const char *const certainties[] = {"pasti", "dilaporkan", "dapat-diatur", NULL};
static const char *const top_members[] = {"format", "kode", "judul", "dasar", "butir", NULL};

/* ---- the kinds; bands and lists are read by urai_pita.c */

static bool
read_table(const ItemSpec *spec, JsonbContainer *isi, const char *path,
		   RuleItem *item, Node *escontext)
{
	int			nkeys = member_count(spec->keys);

	item->values = palloc0(nkeys * sizeof(int64));
	item->known = palloc0(nkeys * sizeof(bool));
	for (int i = 0; i < nkeys; i++)
	{
		JsonbValue *value = member_of(isi, spec->keys[i]);

		if (value == NULL && spec->partial)
			continue;
		if (!member_number_of(value, psprintf("%s.%s", path, spec->keys[i]),
							  spec->numbers, &item->values[i], escontext))
			return false;
		item->known[i] = true;
	}
	return member_only(isi, path, spec->keys, escontext);
}

static bool
read_words(const ItemSpec *spec, JsonbContainer *isi, const char *path,
		   RuleItem *item, Node *escontext)
{
	int			nkeys = member_count(spec->keys);

	item->words = palloc0(nkeys * sizeof(char *));
	for (int i = 0; i < nkeys; i++)
		if (!member_string(member_of(isi, spec->keys[i]),
						 psprintf("%s.%s", path, spec->keys[i]),
						 &item->words[i], escontext))
			return false;
	return member_only(isi, path, spec->keys, escontext);
}

/* For each key, one of its words: the index among the words of all keys. */
static bool
read_choices(const ItemSpec *spec, JsonbContainer *isi, const char *path,
			 RuleItem *item, Node *escontext)
{
	int			nkeys = member_count(spec->keys);
	int			nwords = member_count(spec->results) / nkeys;

	item->values = palloc0(nkeys * sizeof(int64));
	for (int i = 0; i < nkeys; i++)
	{
		const char **words = palloc0((nwords + 1) * sizeof(char *));
		int			index;

		memcpy(words, spec->results + i * nwords, nwords * sizeof(char *));
		if (!member_word(member_of(isi, spec->keys[i]), psprintf("%s.%s", path, spec->keys[i]),
						 words, &index, escontext))
			return false;
		item->values[i] = i * nwords + index;
	}
	return member_only(isi, path, spec->keys, escontext);
}

/* For each way that is there, weights that add up to a hundred percent. */
static bool
read_weights(const ItemSpec *spec, JsonbContainer *ways, const char *path,
			 RuleItem *item, Node *escontext)
{
	int			nways = member_count(spec->keys);
	int			ncolumns = member_count(spec->columns);
	bool		any = false;

	item->values = palloc0(nways * ncolumns * sizeof(int64));
	item->known = palloc0(nways * sizeof(bool));
	for (int way = 0; way < nways; way++)
	{
		char	   *way_path = psprintf("%s.%s", path, spec->keys[way]);
		JsonbValue *value = member_of(ways, spec->keys[way]);
		JsonbContainer *weights;
		int64		sum = 0;

		if (value == NULL)
			continue;
		if (!member_object(value, way_path, &weights, escontext))
			return false;
		for (int i = 0; i < ncolumns; i++)
		{
			char	   *weight_path = psprintf("%s.%s", way_path, spec->columns[i]);
			int64	   *weight = &item->values[way * ncolumns + i];

			if (!member_number(member_of(weights, spec->columns[i]), weight_path, weight, escontext))
				return false;
			if (*weight < 0 || *weight > BOBOT_WHOLE)
				return member_fault(escontext, weight_path,
							 _("A weight lies between 0 and 100 percent."));
			sum += *weight;
		}
		if (!member_only(weights, way_path, spec->columns, escontext))
			return false;
		if (sum != BOBOT_WHOLE)
			return member_fault(escontext, way_path,
						 psprintf(_("The weights add up to %s, not to 100."),
								  fixed_point_text(sum)));
		item->known[way] = any = true;
	}
	if (!any)
		return member_fault(escontext, path, psprintf(_("At least one of these must stand here: %s."),
											   member_list(spec->keys)));
	return member_only(ways, path, spec->keys, escontext);
}

static bool
read_matrix(const ItemSpec *spec, JsonbContainer *rows, const char *path,
			RuleItem *item, Node *escontext)
{
	int			nrows = member_count(spec->keys);
	int			ncolumns = member_count(spec->columns);

	item->values = palloc(nrows * ncolumns * sizeof(int64));
	for (int i = 0; i < nrows; i++)
	{
		char	   *row_path = psprintf("%s.%s", path, spec->keys[i]);
		JsonbContainer *row;

		if (!member_object(member_of(rows, spec->keys[i]), row_path, &row, escontext))
			return false;
		for (int j = 0; j < ncolumns; j++)
		{
			int			word;

			if (!member_word(member_of(row, spec->columns[j]),
						   psprintf("%s.%s", row_path, spec->columns[j]),
						   spec->results, &word, escontext))
				return false;
			item->values[i * ncolumns + j] = word;
		}
		if (!member_only(row, row_path, spec->columns, escontext))
			return false;
	}
	return member_only(rows, path, spec->keys, escontext);
}

/* ---- an item, and all of it */

static bool
read_item(const ItemSpec *spec, JsonbValue *value, RuleItem *item, Node *escontext)
{
	static const struct
	{
		const char *member;
		uint32		container;
		bool		(*read) (const ItemSpec *, JsonbContainer *, const char *,
							 RuleItem *, Node *);
	}			kinds[] = {
		[KIND_TABEL] = {"isi", JB_FOBJECT, read_table},
		[KIND_KATA] = {"isi", JB_FOBJECT, read_words},
		[KIND_PILIHAN] = {"isi", JB_FOBJECT, read_choices},
		[KIND_BOBOT] = {"cara", JB_FOBJECT, read_weights},
		[KIND_PITA] = {"pita", JB_FARRAY, rule_read_bands},
		[KIND_GARIS] = {"pita", JB_FARRAY, rule_read_bands},
		[KIND_MATRIKS] = {"sel", JB_FOBJECT, read_matrix},
		[KIND_HITUNGAN] = {"daftar", JB_FARRAY, rule_read_counts},
		[KIND_POLA] = {"pola", JB_FOBJECT, rule_read_patterns},
	};
	const char *members[] = {kinds[spec->kind].member, "dasar", "kepastian", NULL};
	char	   *path = psprintf("$.butir.%s", spec->name);
	char	   *content_path = psprintf("%s.%s", path, members[0]);
	JsonbContainer *object;
	JsonbContainer *content;
	int			certainty;

	if (!member_object(value, path, &object, escontext) ||
		!member_only(object, path, members, escontext) ||
		!member_string(member_of(object, "dasar"), psprintf("%s.dasar", path), &item->dasar, escontext) ||
		!member_word(member_of(object, "kepastian"), psprintf("%s.kepastian", path), certainties,
				   &certainty, escontext))
		return false;
	item->kepastian = certainties[certainty];
	content = member_container(member_of(object, members[0]), kinds[spec->kind].container);
	if (content == NULL)
		return member_fault(escontext, content_path,
					 kinds[spec->kind].container == JB_FARRAY
					 ? _("A list must stand here.") : _("An object must stand here."));
	item->present = true;
	return kinds[spec->kind].read(spec, content, content_path, item, escontext);
}

bool
rule_set_read(JsonbContainer *root, RuleSet *rules, Node *escontext)
{
	const char *names[ITEM_COUNT + 1];
	const char *text;
	JsonbContainer *items;
	int64		format;

	memset(rules, 0, sizeof(RuleSet));
	if ((root->header & JB_FOBJECT) == 0)
		return member_fault(escontext, "$", _("An object must stand here."));
	if (!member_number(member_of(root, "format"), "$.format", &format, escontext))
		return false;
	if (format != RULE_FORMAT * FIXED_POINT_SCALE)
		ereturn(escontext, false,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("format of rule set not supported: \"%s\"", fixed_point_text(format)),
				 errdetail("This version of the extension reads format %d.", RULE_FORMAT),
				 format > RULE_FORMAT * FIXED_POINT_SCALE
				 ? errhint("A newer version of the extension may read it.") : 0));
	if (!member_only(root, "$", top_members, escontext) ||
		!member_string(member_of(root, "kode"), "$.kode", &rules->kode, escontext) ||
		!member_string(member_of(root, "judul"), "$.judul", &text, escontext) ||
		!member_string(member_of(root, "dasar"), "$.dasar", &text, escontext) ||
		!member_object(member_of(root, "butir"), "$.butir", &items, escontext))
		return false;
	rules->kode = asnk_shown(rules->kode);	/* it stands in messages only */
	for (int i = 0; i < ITEM_COUNT; i++)
	{
		JsonbValue *value = member_of(items, rule_items[i].name);

		names[i] = rule_items[i].name;
		if (value && !read_item(&rule_items[i], value, &rules->items[i], escontext))
			return false;
	}
	names[ITEM_COUNT] = NULL;
	return member_only(items, "$.butir", names, escontext);
}
