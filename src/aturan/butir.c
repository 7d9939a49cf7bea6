/*
 * src/aturan/butir.c
 *		The items that a rule set may have, and the words that stand in them.
 */
#include "postgres.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/butir.h"
#include "tipe/reading.h"

static const char *const predikat_words[] = {
	"Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik", NULL
};
static const char *const ekspektasi_words[] = {
	"Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Di Atas Ekspektasi", NULL
};
static const char *const organisasi_words[] = {
	"Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Istimewa", NULL
};
static const char *const cara_words[] = {"tanpa_rekan", "dengan_rekan", NULL};
static const char *const komponen_words[] = {"skp", "perilaku", NULL};
static const char *const kuota_keys[] = {"pemeringkatan", NULL};
static const char *const kelompok_words[] = {"di_atas", "sesuai", "di_bawah", NULL};
static const char *const seri_keys[] = {"seri", NULL};
static const char *const seri_words[] = {"ke_atas", "ke_bawah", "terdekat", NULL};
static const char *const efisiensi_words[] = {"ambang", "pengali", "balik", NULL};
static const char *const pembulatan_words[] = {
	"nilai_aspek", "nilai_kegiatan", "nilai_akhir", "capaian", "nilai_iki",
	"nilai_tambahan", "konversi", "angka_kredit", "ikm", NULL
};
static const char *const tenggat_words[] = {
	"keberatan_hari", "banding_hari", "perbaikan_bulan", NULL
};
static const char *const capaian_words[] = {"di_dalam_rentang", "target_maksimum", NULL};
static const char *const rencana_keys[] = {"cara", NULL};
static const char *const rencana_words[] = {"poin", "hitungan", NULL};
static const char *const batas_words[] = {"jumlah", NULL};
static const char *const perilaku_keys[] = {"cara", "veto", NULL};
static const char *const perilaku_words[] = {
	"terendah", "median", "terbanyak", "tanpa", "paling_tinggi_sesuai", "di_bawah", NULL
};
static const char *const mayoritas_keys[] = {"mayoritas", NULL};
static const char *const mayoritas_words[] = {"lebih_dari_separuh", "kelompok_terbesar", NULL};
static const char *const campuran_keys[] = {"tahun", NULL};
static const char *const campuran_words[] = {"paruh_pertama", "paruh_kedua", NULL};
static const char *const jenjang_words[] = {
	"Pemula", "Terampil", "Mahir", "Penyelia",
	"Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama", NULL
};
static const char *const potensi_words[] = {"rendah", "menengah", "tinggi", NULL};
static const char *const kotak_words[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", NULL};
static const char *const unsur_words[] = {
	"jumlah", "terendah", "tertinggi", "pengali", "bobot", NULL
};
static const char *const mutu_words[] = {"D", "C", "B", "A", NULL};

const ItemSpec rule_items[ITEM_COUNT] = {
	[ITEM_BOBOT_AKHIR] = {"bobot_akhir", KIND_BOBOT, cara_words, komponen_words, NULL, true, NUMBER_NOT_NEGATIVE},
	[ITEM_PITA_PREDIKAT] = {"pita_predikat", KIND_PITA, NULL, NULL, predikat_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_KUOTA_KELOMPOK] = {"kuota_kelompok", KIND_BOBOT, kuota_keys, kelompok_words, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_SERI_KELOMPOK] = {"seri_kelompok", KIND_PILIHAN, seri_keys, NULL, seri_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_PEMBULATAN] = {"pembulatan", KIND_TABEL, pembulatan_words, NULL, NULL, true, NUMBER_DECIMALS},
	[ITEM_SEBUTAN] = {"sebutan", KIND_KATA, predikat_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_TENGGAT] = {"tenggat", KIND_TABEL, tenggat_words, NULL, NULL, true, NUMBER_WHOLE},
	[ITEM_EFISIENSI] = {"efisiensi", KIND_TABEL, efisiensi_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_TUGAS_TAMBAHAN] = {"tugas_tambahan", KIND_GARIS, NULL, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_NILAI_IPK] = {"nilai_ipk", KIND_GARIS, NULL, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_CAPAIAN] = {"capaian", KIND_TABEL, capaian_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_NILAI_IKI] = {"nilai_iki", KIND_GARIS, NULL, NULL, predikat_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_CARA_RENCANA] = {"cara_rencana", KIND_PILIHAN, rencana_keys, NULL, rencana_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_POIN_ASPEK] = {"poin_aspek", KIND_TABEL, predikat_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_PITA_POIN] = {"pita_poin", KIND_PITA, NULL, NULL, predikat_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_HITUNGAN_ASPEK] = {"hitungan_aspek", KIND_HITUNGAN, predikat_words, NULL, predikat_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_NILAI_RENCANA] = {"nilai_rencana", KIND_TABEL, predikat_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_NILAI_TAMBAHAN] = {"nilai_tambahan", KIND_TABEL, predikat_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_PERSEN_TAMBAHAN] = {"persen_tambahan", KIND_TABEL, predikat_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_BATAS_TAMBAHAN] = {"batas_tambahan", KIND_TABEL, batas_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_MATRIKS_PREDIKAT] = {"matriks_predikat", KIND_MATRIKS, ekspektasi_words, ekspektasi_words, predikat_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_AMBANG_EKSPEKTASI] = {"ambang_ekspektasi", KIND_PITA, NULL, NULL, ekspektasi_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_RATING_PERILAKU] = {"rating_perilaku", KIND_PILIHAN, perilaku_keys, NULL, perilaku_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_POLA_DISTRIBUSI] = {"pola_distribusi", KIND_POLA, organisasi_words, NULL, predikat_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_ARTI_MAYORITAS] = {"arti_mayoritas", KIND_PILIHAN, mayoritas_keys, NULL, mayoritas_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_KODE_EKSPEKTASI] = {"kode_ekspektasi", KIND_TABEL, ekspektasi_words, NULL, NULL, false, NUMBER_WHOLE},
	[ITEM_KODE_PREDIKAT] = {"kode_predikat", KIND_TABEL, predikat_words, NULL, NULL, false, NUMBER_WHOLE},
	[ITEM_GARIS_KONVERSI] = {"garis_konversi", KIND_GARIS, NULL, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_BOBOT_CAMPURAN] = {"bobot_campuran", KIND_BOBOT, campuran_keys, campuran_words, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_PERSEN_PREDIKAT] = {"persen_predikat", KIND_TABEL, predikat_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_KOEFISIEN] = {"koefisien", KIND_TABEL, jenjang_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_KEBUTUHAN_PANGKAT] = {"kebutuhan_pangkat", KIND_TABEL, jenjang_words, NULL, NULL, true, NUMBER_NOT_NEGATIVE},
	[ITEM_KEBUTUHAN_JENJANG] = {"kebutuhan_jenjang", KIND_TABEL, jenjang_words, NULL, NULL, true, NUMBER_NOT_NEGATIVE},
	[ITEM_KOTAK_TALENTA] = {"kotak_talenta", KIND_MATRIKS, ekspektasi_words, potensi_words, kotak_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_SARAN_TALENTA] = {"saran_talenta", KIND_KATA, kotak_words, NULL, NULL, false, NUMBER_NOT_NEGATIVE},
	[ITEM_AMBANG_POTENSI] = {"ambang_potensi", KIND_PITA, NULL, NULL, potensi_words, false, NUMBER_NOT_NEGATIVE},
	[ITEM_UNSUR_LAYANAN] = {"unsur_layanan", KIND_TABEL, unsur_words, NULL, NULL, true, NUMBER_NOT_NEGATIVE},
	[ITEM_PITA_MUTU] = {"pita_mutu", KIND_PITA, NULL, NULL, mutu_words, false, NUMBER_NOT_NEGATIVE},
};

const char *
rule_item_name(RuleItemId item)
{
	return rule_items[item].name;
}

const char *
rule_item_key(RuleItemId item, int key)
{
	return rule_items[item].keys[key];
}

/* The word that a result of bands or a cell stands for. */
const char *
rule_item_word(RuleItemId item, int index)
{
	return rule_items[item].results[index];
}

const char *
rule_item_column(RuleItemId item, int column)
{
	return rule_items[item].columns[column];
}

/* The same word, without regard to case and blanks? */
static bool
same_word(const char *left, const char *right)
{
	for (;;)
	{
		left = asnk_skip_blanks(left);
		right = asnk_skip_blanks(right);
		if (pg_ascii_tolower(*left) != pg_ascii_tolower(*right))
			return false;
		if (*left == '\0')
			return true;
		left++;
		right++;
	}
}

/* The place of a word among the keys or columns; -1 when it is none of them. */
int
rule_word_index(const char *const *words, const char *word)
{
	for (int i = 0; words[i] != NULL; i++)
		if (same_word(words[i], word))
			return i;
	return -1;
}
