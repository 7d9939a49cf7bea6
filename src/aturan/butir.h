/*
 * src/aturan/butir.h
 *		What an item of a rule set is made of.
 */
#ifndef ASN_KINERJA_BUTIR_H
#define ASN_KINERJA_BUTIR_H

#include "aturan/anggota.h"
#include "aturan/aturan.h"

typedef enum ItemKind
{
	KIND_TABEL,					/* "isi": a number for each key */
	KIND_KATA,					/* "isi": a text for each key */
	KIND_PILIHAN,				/* "isi": one of some words for each key */
	KIND_BOBOT,					/* "cara": for each way, weights of 100 in all */
	KIND_PITA,					/* "pita": bands that give a word */
	KIND_GARIS,					/* "pita": bands that give a number (and a word) */
	KIND_MATRIKS,				/* "sel": a word for each row and column */
	KIND_HITUNGAN,				/* "daftar": how many of which word give a word */
	KIND_POLA					/* "pola": limits on shares, by row */
} ItemKind;

typedef struct ItemSpec
{
	const char *name;
	ItemKind	kind;
	Words		keys;			/* of tables; ways; rows */
	Words		columns;		/* of weights and matrices */
	Words		results;		/* words that bands, cells and choices give;
								 * of choices, equally many for each key */
	bool		partial;		/* may keys be left out? */
	NumberKind	numbers;		/* of tables */
} ItemSpec;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern const ItemSpec rule_items[ITEM_COUNT];

/* urai_pita.c: the kinds that are lists */
extern bool rule_read_bands(const ItemSpec *spec, JsonbContainer *list, const char *path,
							RuleItem *item, Node *escontext);
extern bool rule_read_counts(const ItemSpec *spec, JsonbContainer *list, const char *path,
							 RuleItem *item, Node *escontext);
extern bool rule_read_patterns(const ItemSpec *spec, JsonbContainer *rows, const char *path,
							   RuleItem *item, Node *escontext);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_BUTIR_H */
