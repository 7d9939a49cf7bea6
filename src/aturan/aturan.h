/*
 * src/aturan/aturan.h
 *		A rule set as evaluators see it.
 *
 * The stored form of an aturan is canonical jsonb; what is read from it here is
 * kept at the call site, so that a constant rule set is parsed once.
 */
#ifndef ASN_KINERJA_ATURAN_H
#define ASN_KINERJA_ATURAN_H

#include "fmgr.h"
#include "nodes/nodes.h"
#include "utils/jsonb.h"

#include "aturan/pecahan.h"

/* Everything that an evaluator knows; butir.c describes each. */
typedef enum RuleItemId
{
	ITEM_BOBOT_AKHIR,			/* weights of plan and behaviour */
	ITEM_PITA_PREDIKAT,			/* bands of a score to a rating */
	ITEM_KUOTA_KELOMPOK,		/* ranked people: shares of the three groups */
	ITEM_SERI_KELOMPOK,			/* and where a tie across a boundary goes */
	ITEM_PEMBULATAN,			/* decimals, by the step that rounds */
	ITEM_SEBUTAN,				/* words for the ratings */
	ITEM_TENGGAT,				/* time limits */
	/* PP 46/2011 */
	ITEM_EFISIENSI,				/* time and cost */
	ITEM_TUGAS_TAMBAHAN,		/* number of extra duties to points */
	ITEM_NILAI_IPK,				/* grade point average of a study leave to a score */
	/* PermenPANRB 8/2021 */
	ITEM_CAPAIAN,				/* attainment of an indicator */
	ITEM_NILAI_IKI,				/* attainment to category and score */
	ITEM_CARA_RENCANA,			/* how the categories of aspects combine */
	ITEM_POIN_ASPEK,			/* by points: of a category */
	ITEM_PITA_POIN,				/* by points: sum to category */
	ITEM_HITUNGAN_ASPEK,		/* by counts: how many of which category */
	ITEM_NILAI_RENCANA,			/* score of a plan's category */
	ITEM_NILAI_TAMBAHAN,		/* score of an additional plan's category */
	ITEM_PERSEN_TAMBAHAN,		/* percent of a leader's additional work's category */
	ITEM_BATAS_TAMBAHAN,		/* most that additional work may add */
	/* PermenPANRB 6/2022 */
	ITEM_MATRIKS_PREDIKAT,		/* result and behaviour to a rating */
	ITEM_AMBANG_EKSPEKTASI,		/* bands of a score to an expectation */
	ITEM_RATING_PERILAKU,		/* how seven values become one rating */
	ITEM_POLA_DISTRIBUSI,		/* lawful shares of ratings */
	ITEM_ARTI_MAYORITAS,		/* what a majority is; absent: more than half */
	ITEM_KODE_EKSPEKTASI,		/* codes of the national service */
	ITEM_KODE_PREDIKAT,
	/* from one scale to another */
	ITEM_GARIS_KONVERSI,
	ITEM_BOBOT_CAMPURAN,		/* the halves of a mixed year */
	/* PermenPANRB 1/2023 */
	ITEM_PERSEN_PREDIKAT,
	ITEM_KOEFISIEN,
	ITEM_KEBUTUHAN_PANGKAT,
	ITEM_KEBUTUHAN_JENJANG,
	/* PermenPANRB 3/2020 */
	ITEM_KOTAK_TALENTA,
	ITEM_SARAN_TALENTA,
	ITEM_AMBANG_POTENSI,
	/* public satisfaction */
	ITEM_UNSUR_LAYANAN,
	ITEM_PITA_MUTU,
	ITEM_COUNT
} RuleItemId;

/* The keys of tables, in the order of their values. */
typedef enum EfficiencyKey
{
	EFISIENSI_AMBANG,			/* up to this efficiency, in percent */
	EFISIENSI_PENGALI,			/* times the target */
	EFISIENSI_BALIK				/* beyond it, this minus the score */
} EfficiencyKey;

typedef enum RoundingKey
{
	BULAT_NILAI_ASPEK,
	BULAT_NILAI_KEGIATAN,
	BULAT_NILAI_AKHIR,
	BULAT_CAPAIAN,
	BULAT_NILAI_IKI,
	BULAT_NILAI_TAMBAHAN,
	BULAT_KONVERSI,
	BULAT_ANGKA_KREDIT,
	BULAT_IKM
} RoundingKey;

typedef enum WayKey
{
	CARA_TANPA_REKAN,
	CARA_DENGAN_REKAN
} WayKey;

typedef enum AttainmentKey
{
	CAPAIAN_DI_DALAM_RENTANG,	/* percent when the target range is met */
	CAPAIAN_TARGET_MAKSIMUM		/* score when 100 percent was the most possible */
} AttainmentKey;

typedef enum ServiceKey
{
	UNSUR_JUMLAH,				/* how many elements an answer has */
	UNSUR_TERENDAH,				/* lowest and highest answer */
	UNSUR_TERTINGGI,
	UNSUR_PENGALI,				/* mean to index */
	UNSUR_BOBOT					/* of each element; exactly 1/n when absent */
} ServiceKey;

/* The columns of the quota of groups. */
typedef enum GroupKey
{
	KELOMPOK_DI_ATAS,
	KELOMPOK_SESUAI,
	KELOMPOK_DI_BAWAH,
	KELOMPOK_COUNT
} GroupKey;

/* Where a tie goes that the boundary of two groups would cut. */
typedef enum TiePolicy
{
	SERI_KE_ATAS,				/* into the better group */
	SERI_KE_BAWAH,				/* into the worse group */
	SERI_TERDEKAT				/* whichever comes nearer to the seats */
} TiePolicy;

/* How the categories of aspects combine. */
typedef enum PlanWay
{
	RENCANA_POIN,
	RENCANA_HITUNGAN
} PlanWay;

/* How the levels of the seven values of behaviour combine. */
typedef enum BehaviourKey
{
	PERILAKU_CARA,
	PERILAKU_VETO
} BehaviourKey;

typedef enum BehaviourWay
{
	PERILAKU_TERENDAH,
	PERILAKU_MEDIAN,			/* of an even number, the lower of the middle two */
	PERILAKU_TERBANYAK			/* of equally frequent levels, the lowest */
} BehaviourWay;

/* What one value below expectation does to the whole; in the list of words they
 * follow the ways. */
typedef enum BehaviourVeto
{
	VETO_TANPA = PERILAKU_TERBANYAK + 1,
	VETO_PALING_TINGGI_SESUAI,
	VETO_DI_BAWAH
} BehaviourVeto;

/* What a majority is. */
typedef enum MajorityMeaning
{
	MAYORITAS_LEBIH_DARI_SEPARUH,
	MAYORITAS_KELOMPOK_TERBESAR	/* more than every other rating by itself */
} MajorityMeaning;

/* Conditions that a band may ask for besides its edges. */
typedef enum BandCondition
{
	SYARAT_NONE,
	SYARAT_IDE_BARU
} BandCondition;

/* A band of a scale; numbers are in units of 10^-4. */
typedef struct Band
{
	int64		low;
	int64		high;
	bool		low_open;		/* no lower edge */
	bool		high_open;
	bool		low_inside;		/* does the edge itself belong to it? */
	bool		high_inside;
	int64		least;			/* the same as whole units that it holds: */
	int64		most;			/* from the least to the most */
	BandCondition condition;
	bool		has_word;
	int			result;			/* index of the word that it gives, from 0 */
	/* of lines: the number that it gives, y1 at x1 to y2 at x2 */
	int64		x1;
	int64		y1;
	int64		x2;				/* equal to x1: y1 throughout */
	int64		y2;
} Band;

/* A limit on the share of some ratings, of a distribution pattern. */
typedef struct ShareLimit
{
	int			pattern;		/* index of the organisation's rating */
	int			ratings;		/* bits, 1 << index of the rating */
	int64		least;			/* percent, in units of 10^-4 */
	int64		most;
	int64		people;			/* at least so many, in units of 10^-4 */
	bool		majority;		/* together a majority, in the sense of ITEM_ARTI_MAYORITAS */
} ShareLimit;

/* One item of a rule set. */
typedef struct RuleItem
{
	bool		present;
	const char *dasar;			/* article or source */
	const char *kepastian;		/* pasti, dilaporkan, dapat-diatur */
	int64	   *values;			/* tables, weights, matrices, choices: in a fixed order */
	bool	   *known;			/* of tables: which keys are there */
	const char **words;			/* of word tables */
	Band	   *bands;			/* in the order in which they are written */
	int			nbands;
	Band	  **plain;			/* those without a condition, ascending */
	int64	   *plain_most;		/* the most that each of them holds */
	int			nplain;
	ShareLimit *limits;
	int			nlimits;
} RuleItem;

typedef struct RuleSet
{
	const char *kode;
	uint64		fingerprint;	/* of the whole value: equal rule sets have the same */
	RuleItem	items[ITEM_COUNT];
} RuleSet;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/* butir.c */
extern const char *rule_item_name(RuleItemId item);
extern const char *rule_item_key(RuleItemId item, int key);
extern const char *rule_item_word(RuleItemId item, int index);
extern const char *rule_item_column(RuleItemId item, int column);
extern int	rule_word_index(const char *const *words, const char *word);

/* urai.c */
extern bool rule_set_read(JsonbContainer *root, RuleSet *rules, Node *escontext);

/* aturan.c */
extern Jsonb *rule_set_validated(Jsonb *jsonb, Node *escontext);
extern const RuleSet *rule_set_arg(FunctionCallInfo fcinfo, int argument);
extern void rule_item_missing(const RuleSet *rules, RuleItemId item);
extern int64 rule_value(const RuleSet *rules, RuleItemId item, int key);

/* pita.c */
extern bool band_edges_valid(const Band *bands, int nbands, const char *path,
							 Node *escontext);
struct Steps;
extern const Band *band_of(const RuleSet *rules, RuleItemId item, int64 value,
						   bool ide_baru, struct Steps *steps);
extern int	band_result(const RuleSet *rules, RuleItemId item, int64 value,
						bool ide_baru, struct Steps *steps);
extern const Band *band_of_numeric(const RuleSet *rules, RuleItemId item,
								   Numeric value, struct Steps *steps);
extern Fraction band_value(const Band *band, Fraction x);
extern char *band_formula(const Band *band, const char *x);

/* An item that the function cannot do without. */
static inline const RuleItem *
rule_item(const RuleSet *rules, RuleItemId id)
{
	const RuleItem *item = &rules->items[id];

	if (unlikely(!item->present))
		rule_item_missing(rules, id);
	return item;
}

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_ATURAN_H */
