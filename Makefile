# asn_kinerja: performance appraisal of Indonesian civil servants in PostgreSQL.
#
# Two kinds of targets live here.  "make demo", "make test", "make lint",
# "make matriks", "make bench" and "make docs" run a script of test/run, which
# brings what the machine lacks and then calls make again; they work on a
# machine that has neither pg_config nor PGXS yet.  All the others are PGXS's.

EXTENSION  = asn_kinerja
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'.*/\1/p" asn_kinerja.control)
MODULE_big = asn_kinerja

# One room, one object: listed by name, so that a stray file cannot get in.
OBJS = \
	src/asn_kinerja.o \
	src/tipe/reading.o \
	src/tipe/fixed_point.o \
	src/tipe/ordinal.o \
	src/tipe/nip.o \
	src/tipe/nilai.o \
	src/tipe/bobot.o \
	src/tipe/predikat.o \
	src/tipe/ekspektasi.o \
	src/tipe/periode.o \
	src/tipe/periode_hubungan.o \
	src/tipe/golongan.o \
	src/tipe/tanggal.o \
	src/tipe/masa_pegawai.o \
	src/aturan/aturan.o \
	src/aturan/butir.o \
	src/aturan/anggota.o \
	src/aturan/urai.o \
	src/aturan/urai_pita.o \
	src/aturan/ubah.o \
	src/aturan/pita.o \
	src/aturan/pecahan.o \
	src/aturan/langkah.o \
	src/aturan/pp46.o \
	src/aturan/pp30.o \
	src/aturan/permen6.o \
	src/aturan/permen8.o \
	src/aturan/permen8_rencana.o \
	src/aturan/perilaku.o \
	src/aturan/tambahan46.o \
	src/aturan/sebutan.o \
	src/aturan/konversi.o \
	src/aturan/angka_kredit.o \
	src/aturan/talenta.o \
	src/aturan/layanan.o \
	src/aturan/hari_kerja.o \
	src/agregat/rata_tertimbang.o \
	src/agregat/rata_tertimbang_numeric.o \
	src/agregat/ikm.o \
	src/agregat/kosong.o \
	src/agregat/rekap.o \
	src/agregat/rekap_kemas.o \
	src/agregat/rekap_longgar.o \
	src/agregat/rekap_buka.o \
	src/agregat/rekap_hitung.o \
	src/agregat/rekap_kumpul.o \
	src/agregat/rekap_baca.o \
	src/agregat/rekap_kosong.o \
	src/agregat/sebaran_predikat.o \
	src/agregat/konsisten.o \
	src/agregat/kecenderungan.o \
	src/agregat/terbaik.o \
	src/peringkat/peringkat.o \
	src/peringkat/alokasi.o \
	src/peringkat/alokasi_jelaskan.o \
	src/peringkat/kelompok.o \
	src/peringkat/kelompok_jelaskan.o \
	src/peringkat/distribusi.o \
	src/peringkat/distribusi_cari.o \
	src/peringkat/distribusi_terdekat.o \
	src/peringkat/ukuran_unit.o \
	src/peringkat/gabungkan_unit.o \
	src/peringkat/sebaran.o \
	src/peringkat/beruntun.o \
	src/audit/setelan.o \
	src/audit/teks.o \
	src/audit/letak.o \
	src/audit/bentuk.o \
	src/audit/isi.o \
	src/audit/sisip.o \
	src/audit/tulis.o \
	src/audit/terbuka.o \
	src/audit/pemicu.o \
	src/audit/baca.o \
	src/audit/putar.o \
	src/audit/keadaan.o \
	src/audit/pohon_hash.o \
	src/audit/pohon.o \
	src/audit/pohon_sah.o \
	src/audit/nota.o \
	src/audit/tanda.o \
	src/audit/deret.o \
	src/audit/kanonik.o \
	src/audit/kanonik_bentuk.o \
	src/audit/kanonik_isi.o \
	src/audit/ubin.o \
	src/audit/titik_periksa.o \
	src/audit/segel.o \
	src/audit/verifikasi.o \
	src/audit/verifikasi_segel.o \
	src/audit/temuan.o \
	src/audit/bukti.o \
	src/daftar/kueri.o \
	src/daftar/jwt.o \
	src/daftar/klaim.o \
	src/daftar/masuk.o \
	src/daftar/pelaku.o

PG_CONFIG ?= pg_config

# Signatures are verified by the OpenSSL that the server itself is built with.
SHLIB_LINK += $(if $(filter openssl,$(with_ssl)),-lcrypto)

PG_CPPFLAGS = -I$(srcdir)/src -DASN_KINERJA_VERSION='"$(EXTVERSION)"'

# KETAT=1 turns warnings into errors.  The server's headers are then system
# headers, because their own inline functions would not pass.
ifdef KETAT
PG_CPPFLAGS += -isystem $(shell $(PG_CONFIG) --includedir-server)
PG_CFLAGS   += -Wall -Wextra -Werror
ifneq ($(findstring clang,$(CC)),)
PG_CFLAGS   += -Wno-ignored-attributes -Wno-ignored-optimization-argument -Wno-unknown-warning-option
endif
endif

# The install script is the fragments in the order of their numbers; a line
# "--@ STEM key=value ..." is replaced by sql/mesin/STEM.sql.in (rangkai.awk).
BAGIAN       = $(sort $(wildcard sql/mesin/[0-9][0-9]-*.sql))
DATA         = $(sort $(wildcard sql/pembaruan/asn_kinerja--*--*.sql))
DATA_built   = sql/asn_kinerja--$(EXTVERSION).sql
EXTRA_CLEAN  = sql/asn_kinerja--*.sql po/*.pot results output_iso tmp_check regression.diffs regression.out

# The lint of the catalogue comes first: nothing else is worth reading when a
# label or an operator class is wrong.
REGRESS      = katalog nip nilai bobot predikat ekspektasi periode golongan tanggal masa_pegawai \
               rata_tertimbang kosong aturan baku pp46 pp30 permen6 sebutan \
               permen8 perilaku tambahan46 \
               konversi angka_kredit talenta layanan hari_kerja \
               rekap rekap_baca rekap_kosong sebaran_predikat sebaran \
               konsisten kecenderungan terbaik beruntun \
               peringkat alokasi kelompok \
               distribusi distribusi_terdekat gabungkan_unit \
               setelan pemicu baca keadaan pohon nota tanda segel verifikasi bukti \
               kueri pasang jwt masuk pelaku \
               urutan bolak_balik galat $(REGRESS_$(MAJORVERSION))
REGRESS_OPTS = --inputdir=test --load-extension=asn_kinerja
REGRESS_16   = galat_lunak
REGRESS_17   = galat_lunak
REGRESS_18   = galat_lunak

ISOLATION      = iso_nip_unik iso_masa_pegawai iso_audit iso_segel iso_masuk iso_evaluasi iso_rencana iso_umpan_balik
ISOLATION_OPTS = --inputdir=test/isolation --load-extension=asn_kinerja

TAP_TESTS   = 1
PROVE_TESTS = test/t/*.pl

SKRIP = demo test lint matriks bench docs
.PHONY: $(SKRIP)

all:

PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
ifneq ($(wildcard $(PGXS)),)
include $(PGXS)
else
all install installcheck:
	@echo "No PostgreSQL server headers for PG_CONFIG=$(PG_CONFIG): run 'make demo' once, or install postgresql-server-dev-NN." >&2; exit 1
endif

# A header's change rebuilds all: PGXS does not follow includes by itself.
$(OBJS): $(wildcard src/*.h src/*/*.h)

$(DATA_built): $(BAGIAN) $(wildcard sql/mesin/*.sql.in sql/aturan/*.json sql/register/*.sql) sql/mesin/rangkai.awk
	awk -f sql/mesin/rangkai.awk $(BAGIAN) > $@

# The scripts get the variables of the command line through the environment;
# the makes that they call must not get them too ("make demo DATA=...").
$(SKRIP):
	@exec env -u MAKEFLAGS -u MFLAGS -u MAKEOVERRIDES \
	PG_CONFIG='$(if $(filter file undefined default,$(origin PG_CONFIG)),,$(PG_CONFIG))' bash test/run/$@.sh
