#!/usr/bin/env python3
"""Tests of docs/periksa/periksa_jejak.py: a log made in memory from docs/jejak.md, with hashes by the definitions of
RFC 6962, is exported, damaged in every way, and each damage must be named.  Run: python3 test/periksa/uji_periksa.py"""
import base64, contextlib, copy, functools, hashlib, importlib.util, io, os, shutil, subprocess, sys, tempfile, unittest, unittest.mock

AKAR_REPO = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(AKAR_REPO, 'docs', 'periksa', 'periksa_jejak.py')
_spek = importlib.util.spec_from_file_location('periksa_jejak', PROGRAM)
sys.dont_write_bytecode = True
periksa = importlib.util.module_from_spec(_spek)
_spek.loader.exec_module(periksa)

SANDI = str.maketrans({'\\': '\\\\', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\v': '\\v', '\f': '\\f', '\r': '\\r'})
JEJAK = ('waktu transaksi urutan kepala bentuk era operasi kunci kunci_baru isi waktu_catat waktu_pernyataan peran peran_sesi '
         'aplikasi alamat pelaku alasan asal_replikasi').split()
KEPALA = JEJAK[11:]
UKURAN = [1, 44, 256, 300, 301, 512, 620]


def salin(v):                       # one value as COPY writes it
    if v is None:
        return '\\N'
    if isinstance(v, bool):
        return 't' if v else 'f'
    if isinstance(v, bytes):
        v = '\\x' + v.hex()
    return str(v).translate(SANDI)


def baris_salin(*v):
    return '\t'.join(map(salin, v))


class Rahasia:
    """The value of a secret column, which is never written."""


def bidang(v):                      # one value of a row inside kunci, kunci_baru or isi
    return '\\-' if v is Rahasia else salin(v)


def sha(*b):
    return hashlib.sha256(b''.join(b)).digest()


class Pohon:
    """MTH of RFC 6962, by its definition, over leaf hashes."""
    def __init__(self, daun):
        self.daun = daun
        self.mth = functools.lru_cache(None)(self.mth)

    def mth(self, a, b):
        if b == a:
            return sha(b'')
        if b - a == 1:
            return self.daun[a]
        k = 1
        while k * 2 < b - a:
            k *= 2
        return sha(b'\1', self.mth(a, a + k), self.mth(a + k, b))

    def bukti(self, i, a, b):       # PATH(m, D[n])
        if b - a == 1:
            return []
        k = 1
        while k * 2 < b - a:
            k *= 2
        if i < a + k:
            return self.bukti(i, a, a + k) + [self.mth(a + k, b)]
        return self.bukti(i, a + k, b) + [self.mth(a, a + k)]


class Jejak:
    """Rows with the canonical form that the document gives them, built from what happened, not from the row."""
    ERA = {1: 7234567890123456789, 2: 7000000000000000002}
    MULAI = '2026-01-01 00:00:00+00'
    LAIN = {2: (['rahasia'], None), 3: ([], ['a\tb'])}      # rahasia and bawaan of shapes that have them
    BENTUK = {      # nomor: era, oid, akar, skema, tabel, skema_akar, akar, sejak, [(kolom, nomor, tipe)], kunci
        1: (1, 16400, 16400, 'public', 't', 'public', 't', '2026-01-01 00:00:00+00',
            [('id', 1, 'integer'), ('n', 2, 'numeric'), ('s', 3, 'pg_catalog.text')], ['id']),
        2: (1, 16500, 16490, 'sdm', 'nilai\t2026', 'sdm', 'nilai', '2026-01-01 00:00:00.5+00',
            [('z', 1, 'integer'), ('a"b', 3, 'pg_catalog.text'), ('b', 4, 'pg_catalog.text'), ('rahasia', 5, 'pg_catalog.text'),
             ('A', 7, 'numeric(5,2)')], ['b', 'z']),
        3: (2, 17000, 17000, 'public', 'k', 'public', 'k', '2026-03-01 00:00:00+00', [('k', 1, 'integer')], ['k'])}

    def __init__(self):
        self.baris, self.baku = [], []

    def tulis(self, era, transaksi, urutan, kepala, bentuk, operasi, lama=None, baru=None, mentah=None, catat=True):
        b = self.BENTUK.get(bentuk)
        waktu = f'2026-0{era}-01 0{transaksi % 7}:00:00.{transaksi}'.rstrip('0') + '+00'
        r = dict.fromkeys(JEJAK)
        r.update(waktu=waktu, transaksi=transaksi, urutan=urutan, kepala=kepala and kepala['urutan'], bentuk=bentuk, era=era,
                 operasi=operasi, waktu_catat=waktu if catat else None)
        if kepala is None:
            r.update(waktu_pernyataan=waktu, peran='penilai', peran_sesi='sesi', aplikasi='psql', alamat='10.0.0.1/8',
                     pelaku=f'nip:{transaksi}', alasan='koreksi\nno. 1', asal_replikasi=None)
        isi = []
        kolom = {k: f'{salin(k)}\t{salin(t)}\t{n}' for k, n, t in b[8]} if b else {}
        if mentah:
            r.update(zip(('kunci', 'kunci_baru', 'isi'), mentah))
            isi = ['mentah\t' + baris_salin(*mentah)]
        elif operasi == 'T':
            r.update(kunci='', isi='')
        elif operasi == 'U':
            ubah = [i for i, (k, _, _) in enumerate(b[8]) if lama[k] != baru[k] or lama[k] is Rahasia]
            r['kunci'] = '\t'.join(bidang(lama[k]) for k in b[9])
            pindah = any(lama[k] != baru[k] for k in b[9])
            r['kunci_baru'] = '\t'.join(bidang(baru[k]) for k in b[9]) if pindah else None
            r['isi'] = '\t'.join(f'{i + 1}\t{bidang(lama[k])}\t{bidang(baru[k])}' for i in ubah for k in [b[8][i][0]])
            isi = [f'kunci\t{kolom[k]}\t{bidang(lama[k])}' + (f'\t{bidang(baru[k])}' if pindah else '') for k in b[9]]
            isi += [f'kolom\t{kolom[k]}\t{bidang(lama[k])}\t{bidang(baru[k])}' for k in sorted(b[8][i][0] for i in ubah)]
        else:
            v = lama if operasi == 'D' else baru
            r['kunci'] = '\t'.join(bidang(v[k]) for k in b[9])
            r['isi'] = '\t'.join(bidang(v[k]) for k, _, _ in b[8] if k not in b[9])
            isi = [f'kunci\t{kolom[k]}\t{bidang(v[k])}' for k in b[9]]
            isi += [f'kolom\t{kolom[k]}\t{bidang(v[k])}' for k in sorted(k for k, _, _ in b[8] if k not in b[9])]
        h = kepala or r
        baku = ['asn_kinerja.jejak\t1', f'era\t{era}\t{self.ERA[era]}\t{self.MULAI}', 'transaksi\t' + baris_salin(transaksi, urutan, r['kepala']),
                'waktu\t' + baris_salin(waktu, r['waktu_catat']), 'kepala\t' + baris_salin(*(h[k] for k in KEPALA)),
                'bentuk\t' + baris_salin(bentuk, *(b[:3] + b[7:8] if b else [None] * 4)), 'tabel\t' + baris_salin(*(b[3:7] if b else [None] * 4))]
        baku += [f'{n}\t{baris_salin(*v)}' for n, v in zip(('rahasia', 'bawaan'), self.LAIN.get(bentuk, ())) if v] + ['operasi\t' + salin(operasi)]
        self.baris.append(r)
        self.baku.append(('\n'.join(baku + isi) + '\n').encode())
        return r


def contoh():
    """640 rows: every operation, two tables, two eras, secrets, key changes, rows that no shape reads, nested heads."""
    j = Jejak()
    v = {'z': 1, 'a"b': 'x\ty', 'b': '\\N', 'rahasia': Rahasia, 'A': None}
    for n in range(560):
        t = 100 + n // 8 * 10
        if n % 8 == 0:
            atas = j.tulis(1, t, 1, None, 1, 'I', baru={'id': n, 'n': n * 2, 's': f'sö{n}'})
        elif n % 8 == 1:
            j.tulis(1, t, 2, atas, 1, 'U', {'id': n, 'n': 80, 's': None}, {'id': n, 'n': 85, 's': 'a\tb\\\r\n'}, catat=False)
        elif n % 8 == 2:
            j.tulis(1, t, 3, atas, 1, 'U', {'id': n, 'n': 1, 's': ''}, {'id': n + 1, 'n': 1, 's': ''}, catat=False)
        elif n % 8 == 3:                            # a statement within the statement
            dalam = j.tulis(1, t, 4, None, 2, 'I', baru=dict(v, z=n))
        elif n % 8 == 4:
            j.tulis(1, t, 5, dalam, 2, 'U', dict(v, z=n), dict(v, z=n + 1, A='1.50'))
        elif n % 8 == 5:
            j.tulis(1, t, 6, atas, 2, 'D', dict(v, z=n), catat=False)
        elif n % 8 == 6:
            j.tulis(1, t, 8, None, 1, 'T')          # ordinal 7 went with a savepoint
        else:
            j.tulis(1, t, 9, None, 3, 'I', baru={'k': n})
    mentah = [(9, 'I', ('1', None, '2')), (1, 'X', ('1', None, '2\t3')), (1, 'I', ('1\t2', None, '2\t3')), (1, 'I', ('1', None, '2')),
              (1, 'D', ('1', None, '')), (1, 'U', ('1', None, '1\t2')), (1, 'U', ('1', None, '4\t2\t3')), (1, 'U', ('1', None, '02\t2\t3')),
              (1, 'U', ('1', None, '2\ta\tb\t2\ta\tb')), (1, 'U', ('1', None, '3\ta\tb\t2\ta\tb')), (1, 'U', ('1', '1\t2', '2\ta\tb')),
              (1, 'T', ('1', None, '')), (1, 'T', ('', None, '1')), (1, 'T', ('', '', '')), (1, 'I', ('1', '1', '2\t3')), (9, 'T', ('', None, '')),
              (1, 'U', ('1', None, '0\ta\tb')), (3, 'I', ('1', None, '1')), (1, 'U', ('1', None, '')), (1, 'I', ('1', None, 'a\nb\tc'))]
    for n, (bentuk, operasi, isi) in enumerate(mentah):
        j.tulis(1, 2000 + n, 1, None, bentuk, operasi, mentah=isi)
    j.tulis(2, 50, 1, None, 3, 'U', {'k': 1}, {'k': 2})
    atas = j.tulis(2, 60, 1, None, 3, 'I', baru={'k': 3})
    for n in range(2, 60):
        if len(j.baris) == UKURAN[-1]:
            atas = j.tulis(2, 70, 1, None, 3, 'I', baru={'k': n})
        else:
            j.tulis(2, atas['transaksi'], n, atas, 3, 'I', baru={'k': n}, catat=False)
    assert len(j.baris) == 640 and len(set(j.baku)) == 640
    return j


class Ekspor:
    """What the tables hold: rows of dicts, so that a test can change anything."""
    def __init__(self, jejak, ukuran, asal='kinerja.contoh.go.id/jejak'):
        self.jejak = copy.deepcopy(jejak.baris)
        self.era = [dict(nomor=n, sistem=s, mulai=jejak.MULAI) for n, s in jejak.ERA.items()]
        self.bentuk = [dict(zip('nomor era oid_tabel oid_akar skema tabel skema_akar akar sejak rahasia bawaan'.split(),
                                (n, *b[:8], *(v and baris_salin(*v) or None for v in jejak.LAIN.get(n, (None, None)))))) for n, b in jejak.BENTUK.items()]
        self.kolom = [dict(bentuk=n, tempat=i + 1, kolom=k, nomor_kolom=nk, tipe=t, kunci=b[9].index(k) + 1 if k in b[9] else None,
                           rahasia=k == 'rahasia') for n, b in jejak.BENTUK.items() for i, (k, nk, t) in enumerate(b[8])]
        self.pohon = Pohon([sha(b'\0', b) for b in jejak.baku])
        self.ubin, self.segel, self.penanda, self.tanda = [], [], [], []
        ada = set()
        for s in ukuran:
            for L in range(4):
                ada |= {(L, N, 256) for N in range(s // 256 ** (L + 1))}
                if s // 256 ** L % 256:
                    ada.add((L, s // 256 ** (L + 1), s // 256 ** L % 256))
        for L, N, w in sorted(ada):
            isi = b''.join(self.pohon.mth((N * 256 + i) * 256 ** L, (N * 256 + i + 1) * 256 ** L) for i in range(w))
            baris = self.jejak[N * 256:N * 256 + w] if L == 0 else []
            waktu = [r['waktu'] for r in baris]
            satu = baris[0] if baris else {}
            self.ubin.append(dict(tingkat=L, nomor=N, lebar=w, isi=isi, era=satu.get('era'), transaksi=satu.get('transaksi'),
                                  urutan=satu.get('urutan'), waktu_awal=min(waktu, default=None), waktu_akhir=max(waktu, default=None)))
        for lalu, s in zip([None] + ukuran, ukuran):
            akar, r = self.pohon.mth(0, s), self.jejak[s - 1]
            self.segel.append(dict(ukuran=s, sebelumnya=lalu, asal=asal, akar=akar, waktu='2026-05-01 00:00:00+00',
                                   nota=f'{asal}\n{s}\n{base64.b64encode(akar).decode()}\n', era=r['era'], transaksi=r['transaksi'],
                                   urutan=r['urutan'], batas=r['transaksi'] + (self.jejak[s]['transaksi'] != r['transaksi']), peran='penyegel'))
            self.sidik(self.segel[-1])

    @staticmethod
    def sidik(t):
        t['sidik'] = sha(b'\0' + '\t'.join(t['akar'].hex() if k == 'akar' else salin(v) for k, v in t.items() if k != 'sidik').encode())

    KOLOM = {'jejak': ' '.join(JEJAK), 'penanda': 'kunci nama saksi sejak peran', 'tanda': 'ukuran baris nama id_kunci saksi waktu_saksi sah sebab waktu peran',
             'ubin': 'tingkat nomor lebar isi era transaksi urutan waktu_awal waktu_akhir',
             'segel': 'ukuran sebelumnya asal akar waktu nota era transaksi urutan batas peran sidik'}

    def simpan(self, folder):
        urut = {'jejak': ('era', 'transaksi', 'urutan', 'kunci', 'isi'), 'ubin': ('tingkat', 'nomor', 'lebar'), 'segel': ('ukuran',)}
        for nama in 'jejak era bentuk kolom ubin segel penanda tanda'.split():
            isi, tujuan = getattr(self, nama), os.path.join(folder, nama + '.tsv')
            if os.path.lexists(tujuan):
                os.remove(tujuan)
            if POLA and isi == getattr(ASAL, nama):
                os.symlink(os.path.join(POLA, nama + '.tsv'), tujuan)
                continue
            if nama in urut:
                isi = sorted(isi, key=lambda r: [r[k].encode() if k in ('kunci', 'isi') else int(r[k]) for k in urut[nama]])
            kolom = list(isi[0]) if isi else self.KOLOM[nama].split()
            with open(tujuan, 'w', encoding='utf-8', newline='') as f:
                f.write('\t'.join(kolom) + '\n' + ''.join(baris_salin(*r.values()) + '\n' for r in isi))


POLA = None                         # where the undamaged export is
CONTOH = contoh()
ASAL = Ekspor(CONTOH, UKURAN)


def setUpModule():
    global POLA
    folder = tempfile.mkdtemp()
    unittest.addModuleCleanup(shutil.rmtree, folder)
    ASAL.simpan(folder)
    POLA = folder


class Uji(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def temuan(self, e, luar=None):
        e.simpan(self.folder)
        luar = luar and periksa.baca_nota(luar.encode())
        return [t[:3] for t in periksa.Pemeriksa(self.folder).periksa(luar)]

    def ekspor(self):
        e = copy.copy(ASAL)
        for nama in 'jejak era bentuk kolom ubin segel penanda tanda'.split():
            setattr(e, nama, [dict(r) for r in getattr(ASAL, nama)])
        return e

    def jalankan(self, *arg):       # the program, without the start of an interpreter
        keluar, salah = io.StringIO(), io.StringIO()
        with unittest.mock.patch.object(sys, 'argv', [PROGRAM, *arg]), contextlib.redirect_stdout(keluar), contextlib.redirect_stderr(salah):
            try:
                status = int(periksa.main() or 0)
            except SystemExit as akhir:
                status = akhir.code
        return subprocess.CompletedProcess(arg, status, keluar.getvalue(), salah.getvalue())

    @staticmethod
    def sesudah(n):
        return next(s for s in UKURAN if s > n)


def baris_utuh(uji):
    """For tests that leave the rows alone: their leaves are computed once."""
    @functools.wraps(uji)
    def ganti(self):
        semua = list(periksa.Pemeriksa(POLA).baris())
        with unittest.mock.patch.object(periksa.Pemeriksa, 'baris', lambda _, awal=0, dari=0: (b for b in semua if b.letak >= dari)):
            uji(self)
    return ganti


class UjiPohon(Uji):
    def test_rfc6962(self):         # the leaves and roots that the reference implementations of the RFC test with
        isi = [bytes.fromhex(x) for x in ('', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f')]
        akar = ['6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
                'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
                '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
                'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328']
        tepi = []
        self.assertEqual(base64.b64decode(periksa.akar(tepi)), sha(b''))
        for b, a in zip(isi, akar):
            tepi = periksa.tambah(tepi, sha(b'\0', b))
            self.assertEqual(base64.b64decode(periksa.akar(tepi)).hex(), a)

    def test_bukti(self):
        p = Pohon([sha(b'\0', bytes([n])) for n in range(40)])
        for n in range(1, 41):
            for i in range(n):
                self.assertEqual(periksa.akar_bukti(i, n, p.daun[i], p.bukti(i, 0, n)), p.mth(0, n))
                self.assertNotEqual(periksa.akar_bukti(i, n, p.daun[i], p.bukti(i, 0, n) + [b'x' * 32]), p.mth(0, n))
                self.assertNotEqual(periksa.akar_bukti(i, n, p.daun[i], p.bukti(i, 0, n)[1:]), p.mth(0, n) if n > 1 else 0)

    def test_ubin_70000(self):      # the example of tlog-tiles
        tepi, penuh = [], []
        daun = [sha(b'\0', b'%d' % n) for n in range(70000)]
        for h in daun:
            tepi = periksa.tambah(tepi, h, lambda tingkat, isi: penuh.append(tingkat))
        self.assertEqual(([penuh.count(L) for L in range(3)], [len(t) for t in tepi]), ([273, 1, 0], [112, 17, 1]))
        self.assertEqual(base64.b64decode(periksa.akar(tepi)), Pohon(daun).mth(0, 70000))

    def test_contoh_halaman(self):  # the example of the document, byte by byte
        with open(os.path.join(AKAR_REPO, 'docs', 'jejak.md'), encoding='utf-8') as f:
            baku = f.read().split('```\nasn_kinerja.jejak⇥1\n')[1].split('```')[0].replace('⇥', '\t').encode()
        e = self.ekspor()
        r = dict.fromkeys(JEJAK, None)
        r.update(waktu='2026-11-24 19:30:39.5+00', transaksi=845, urutan=1, bentuk=1, era=1, operasi='U', kunci='1', isi='2\t80\t85\t3\tx\ta\\tb',
                 waktu_catat='2026-11-24 19:30:39.512345+00', waktu_pernyataan='2026-11-24 19:30:39.5+00', peran='penilai', peran_sesi='penilai',
                 aplikasi='psql', pelaku='nip:198609262015051001', alasan='koreksi')
        e.jejak, e.bentuk = [r], [dict(e.bentuk[0], sejak='2026-11-24 19:30:00+00')]
        e.era = [dict(e.era[0], mulai='2026-11-24 19:30:00+00')]
        e.kolom = [k for k in e.kolom if k['bentuk'] == 1]
        e.simpan(self.folder)
        b = next(periksa.Pemeriksa(self.folder).baris())
        self.assertEqual(b.daun, sha(b'\0', b'asn_kinerja.jejak\t1\n', baku))


class UjiBaris(Uji):
    def test_bersih(self):
        self.assertEqual(self.temuan(self.ekspor()), [])
        hasil = subprocess.run([sys.executable, PROGRAM, 'ekspor', self.folder], capture_output=True, text=True)
        self.assertEqual((hasil.returncode, hasil.stdout, hasil.stderr), (0, '', ''))

    def test_kosong(self):
        e = self.ekspor()
        e.segel, e.ubin = [], []
        self.assertEqual(self.temuan(e), [])

    @unittest.mock.patch.object(periksa, 'JENDELA', 20)
    def test_setiap_kolom(self):    # of every kind of row, of the second era, and of rows that no shape reads
        for i in (*range(7), 256, 565, 580, 619):
            for kolom in JEJAK:
                e = self.ekspor()
                r = e.jejak[i]
                ganti = {'waktu': '2026-01-09 00:00:00+00', 'era': 3 - r['era'], 'transaksi': r['transaksi'] + 1, 'bentuk': r['bentuk'] % 3 + 1,
                         'urutan': r['urutan'] + 1, 'kepala': 1 if r['kepala'] is None else None, 'operasi': 'D' if r['operasi'] != 'D' else 'I'}
                r[kolom] = ganti[kolom] if kolom in ganti else (r[kolom] or '') + 'x'
                if kolom in ('urutan', 'transaksi', 'era'):
                    urut = sorted(range(640), key=lambda n: [e.jejak[n][k] for k in ('era', 'transaksi', 'urutan')])
                    j = urut.index(i)
                    harap = (i, 'diubah') if i == j else (i, 'dihapus') if i < j else (j, 'disisipkan')
                    if i == 619:                        # the last leaf has no row any more
                        harap = (i, 'terpotong') if i <= j else harap
                else:
                    harap = (i, 'diubah')
                t = self.temuan(e)
                with self.subTest(baris=i, kolom=kolom):
                    self.assertEqual(t, [(self.sesudah(harap[0]), *harap)])


    def test_baris(self):
        # rows removed, inserted, put in each other's place, cut off
        for i, k in ((0, 1), (8, 1), (9, 1), (10, 3), (11, 1), (13, 8), (255, 2), (300, 200), (580, 1), (600, 10)):
            e = self.ekspor()
            del e.jejak[i:i + k]
            with self.subTest(dihapus=i, banyak=k):
                self.assertEqual(self.temuan(e), [(self.sesudah(i), i, 'dihapus')])
        for i, k in ((0, 1), (6, 1), (8, 2), (304, 200), (580, 3), (619, 1)):
            e = self.ekspor()
            pindah = dict(urutan=7) if i == 6 else {} if i == 619 else dict(transaksi=e.jejak[i]['transaksi'] - 1)
            e.jejak[i:i] = [dict(e.jejak[i], isi=f'{n}', **pindah) for n in range(k)]
            with self.subTest(disisipkan=i, banyak=k):
                self.assertEqual(self.temuan(e), [(620, 620, 'disisipkan') if i == 619 else (self.sesudah(i), i, 'disisipkan')])
        for isi, i in (('', 5), ('\x7f', 6)):             # another in the same place: by the bytes of kunci and isi the first or the second
            e = self.ekspor()
            e.jejak.append(dict(e.jejak[5], isi=isi))
            self.assertEqual(self.temuan(e), [(44, i, 'disisipkan')])
        for i, j in ((0, 1), (1, 2), (3, 4), (2, 7), (8, 16), (9, 17), (8, 17), (40, 140), (300, 556), (566, 570), (580, 600)):
            e = self.ekspor()
            a, b = e.jejak[i], e.jejak[j]
            for k in ('transaksi', 'urutan', 'kepala'):
                a[k], b[k] = b[k], a[k]
            with self.subTest(ditukar=(i, j)):
                self.assertEqual(self.temuan(e), [(self.sesudah(i), i, 'ditukar')])
        for n in (0, 1, 256, 300, 600, 619):
            e = self.ekspor()
            del e.jejak[n:]
            self.assertEqual(self.temuan(e), [(self.sesudah(n), n, 'terpotong')])
            e.jejak += CONTOH.baris[620:] * (n > 600)   # rows that no checkpoint covers take the place of those that are gone
            self.assertEqual(self.temuan(e), [(self.sesudah(n), n, 'terpotong')])
        e = self.ekspor()
        e.jejak[2]['kepala'] = 0                        # a head that never was is a change, not a removal
        self.assertEqual(self.temuan(e), [(44, 2, 'diubah')])

    def test_bentuk_dan_era(self):
        for nama, kunci, awal in (('bentuk', 1, 0), ('bentuk', 2, 3), ('bentuk', 3, 7), ('era', 1, 0), ('era', 2, 580)):
            for kolom in getattr(ASAL, nama)[0]:
                if kolom == 'nomor':
                    continue
                e = self.ekspor()
                r = getattr(e, nama)[kunci - 1]
                r[kolom] = r[kolom] + 1 if isinstance(r[kolom], int) else (r[kolom] or '') + 'x'
                with self.subTest(nama=nama, kolom=kolom):
                    self.assertEqual(self.temuan(e), [(self.sesudah(awal), awal, 'diubah')])
            e = self.ekspor()
            getattr(e, nama).pop(kunci - 1)
            if nama == 'bentuk':
                e.kolom = [k for k in e.kolom if k['bentuk'] != kunci]
            self.assertEqual(self.temuan(e), [(self.sesudah(awal), awal, 'diubah')])
        for kolom in ('kolom', 'nomor_kolom', 'tipe', 'kunci', 'tempat'):
            e = self.ekspor()
            e.kolom[0][kolom] = None if kolom in ('kunci', 'tempat') else str(e.kolom[0][kolom]) + '1'
            self.assertEqual(self.temuan(e), [(1, 0, 'diubah')])


class UjiUbin(Uji):
    @baris_utuh
    def test_setiap_ubin(self):
        for n, u in enumerate(ASAL.ubin):
            L, N, w = u['tingkat'], u['nomor'], u['lebar']
            harap = (next(s for s in UKURAN if (s >= 256 ** (L + 1) * (N + 1) if w == 256 else (s >> 8 * L) == 256 * N + w)), None)
            for kolom in u:
                e = self.ekspor()
                r = e.ubin[n]
                if kolom == 'isi':
                    k = (7 * n) % w * 32
                    r['isi'] = r['isi'][:k] + bytes([r['isi'][k] ^ 1]) + r['isi'][k + 1:]
                elif kolom.startswith('waktu'):
                    r[kolom] = '2026-01-07 00:00:00+00'
                else:
                    r[kolom] = (r[kolom] or 0) + 1
                t = self.temuan(e)
                with self.subTest(ubin=(L, N, w), kolom=kolom):
                    if kolom in ('tingkat', 'nomor', 'lebar'):
                        self.assertIn((*harap, 'ubin hilang'), t)
                        self.assertEqual({x[2] for x in t} - {'ubin hilang', 'ubin rusak'}, set())
                    else:
                        self.assertEqual(t, [(*harap, 'ubin rusak')])
            e = self.ekspor()
            del e.ubin[n]
            self.assertEqual(self.temuan(e), [(*harap, 'ubin hilang')])
            e = self.ekspor()
            e.ubin[n]['isi'] = e.ubin[n]['isi'][:-32]
            self.assertEqual(self.temuan(e), [(*harap, 'ubin rusak')])

    def test_dua_kerusakan(self):   # a row does not hide behind a tile, nor a tile behind a row
        e = self.ekspor()
        e.jejak[400]['isi'] += 'x'
        u = next(u for u in e.ubin if (u['tingkat'], u['nomor'], u['lebar']) == (0, 0, 256))
        u['isi'] = u['isi'][:64] + bytes(32) + u['isi'][96:]
        self.assertEqual(self.temuan(e), [(256, None, 'ubin rusak'), (512, 400, 'diubah')])
        e = self.ekspor()               # the first row that is wrong is named even where the last checkpoint is wrong too
        e.jejak[400]['isi'] += 'x'
        e.segel[-1]['sidik'] = bytes(32)
        self.assertEqual(self.temuan(e), [(512, 400, 'diubah'), (620, None, 'titik periksa rusak')])


class UjiTitikPeriksa(Uji):
    @baris_utuh
    def test_setiap_kolom(self):
        for n, t in enumerate(ASAL.segel):
            for kolom in t:
                e = self.ekspor()
                r = e.segel[n]
                if isinstance(r[kolom], bytes):
                    r[kolom] = r[kolom][:5] + bytes([r[kolom][5] ^ 1]) + r[kolom][6:]
                elif kolom == 'sebelumnya' and n == 0:
                    r[kolom] = 7
                else:
                    r[kolom] = r[kolom] + (1 if isinstance(r[kolom], int) else 'x')
                with self.subTest(titik=t['ukuran'], kolom=kolom):
                    self.assertEqual(self.temuan(e), [(r['ukuran'], None, 'titik periksa rusak')])
                if kolom not in ('ukuran', 'sidik', 'waktu', 'batas', 'peran', 'nota'):
                    if kolom in ('asal', 'akar'):       # forged with its note and its digest
                        r['nota'] = f"{r['asal']}\n{r['ukuran']}\n{base64.b64encode(r['akar']).decode()}\n"
                    e.sidik(r)
                    with self.subTest(titik=t['ukuran'], dipalsukan=kolom):
                        harap = [(r['ukuran'], None, 'titik periksa rusak')]
                        if kolom == 'sebelumnya' and r[kolom] not in UKURAN and r[kolom] < r['ukuran']:
                            harap = [(r[kolom], None, 'titik periksa hilang')]
                        self.assertEqual(self.temuan(e), harap)

    def test_hilang(self):
        for n in range(len(UKURAN)):
            e = self.ekspor()
            del e.segel[n]
            self.assertEqual(self.temuan(e), [(UKURAN[n], None, 'titik periksa hilang')])
        e.segel = []
        self.assertEqual(self.temuan(e), [(620, None, 'titik periksa hilang')])

    def test_luar(self):
        lama = ASAL.segel
        for t in lama:
            self.assertEqual(self.temuan(self.ekspor(), t['nota']), [])
            self.assertEqual(self.temuan(self.ekspor(), t['nota'] + '\n— saksi AAAAAAA=\n'), [])
        antara = f"{lama[0]['asal']}\n{{}}\n{{}}\n"     # between checkpoints; the empty tree
        self.assertEqual(self.temuan(self.ekspor(), antara.format(400, base64.b64encode(ASAL.pohon.mth(0, 400)).decode())), [])
        self.assertEqual(self.temuan(self.ekspor(), antara.format(0, base64.b64encode(sha(b'')).decode())), [])
        for nota in (antara.format(400, base64.b64encode(ASAL.pohon.mth(0, 399)).decode()), lama[3]['nota'].replace('kinerja', 'lain'),
                     antara.format(630, base64.b64encode(ASAL.pohon.mth(0, 630)).decode()), antara.format(0, 'A' * 43 + '=')):
            self.assertEqual(self.temuan(self.ekspor(), nota), [(int(nota.split('\n')[1]), None, 'titik periksa luar tidak dilanjutkan')])
        ulang = copy.copy(CONTOH)                       # the whole log written again
        ulang.baku = [b.replace(b'penilai', b'pemalsu') for b in CONTOH.baku]
        ulang.baris = [dict(r, peran=r['peran'] and 'pemalsu') for r in CONTOH.baris]
        e = Ekspor(ulang, UKURAN)
        self.assertEqual(self.temuan(e), [])
        self.assertEqual(self.temuan(e, lama[2]['nota']), [(256, None, 'titik periksa luar tidak dilanjutkan')])
        with open(os.path.join(self.folder, 'luar'), 'w', encoding='utf-8', newline='') as f:
            f.write(lama[2]['nota'].replace('\n', '\r\n').rstrip())
        hasil = self.jalankan('ekspor', self.folder, '--titik-periksa', os.path.join(self.folder, 'luar'))
        self.assertEqual((hasil.returncode, hasil.stdout.split('\t')[:3]), (1, ['256', '\\N', 'titik periksa luar tidak dilanjutkan']))


class UjiTanda(Uji):
    @classmethod
    def setUpClass(cls):
        cls.kunci = tempfile.mkdtemp()
        cls.penanda = {}
        for nama, jenis in (('kinerja.contoh.go.id/jejak', 1), ('saksi.contoh.id', 4)):
            berkas = os.path.join(cls.kunci, str(jenis))
            subprocess.run(['openssl', 'genpkey', '-algorithm', 'ed25519', '-out', berkas], check=True)
            publik = subprocess.run(['openssl', 'pkey', '-in', berkas, '-pubout', '-outform', 'DER'], check=True, capture_output=True).stdout[-32:]
            isi = bytes([jenis]) + publik
            pengenal = sha(nama.encode() + b'\n' + isi)[:4]
            cls.penanda[jenis] = (nama, pengenal, f'{nama}+{pengenal.hex()}+{base64.b64encode(isi).decode()}', berkas)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.kunci)

    def tanda(self, jenis, nota, waktu=1795546800):
        nama, pengenal, _, berkas = self.penanda[jenis]
        pesan = nota.encode() if jenis == 1 else f'cosignature/v1\ntime {waktu}\n{nota}'.encode()
        with open(os.path.join(self.kunci, 'pesan'), 'wb') as f:
            f.write(pesan)
        isi = subprocess.run(['openssl', 'pkeyutl', '-sign', '-rawin', '-inkey', berkas, '-in', os.path.join(self.kunci, 'pesan')],
                             check=True, capture_output=True).stdout
        isi = pengenal + (waktu.to_bytes(8, 'big') if jenis == 4 else b'') + isi
        return f'— {nama} {base64.b64encode(isi).decode()}'

    def bukti(self, i, ukuran, *jenis):
        t = next(t for t in ASAL.segel if t['ukuran'] == ukuran)
        hash = ''.join(base64.b64encode(h).decode() + '\n' for h in ASAL.pohon.bukti(i, 0, ukuran))
        return (f"c2sp.org/tlog-proof@v1\nextra {base64.b64encode(CONTOH.baku[i]).decode()}\nindex {i}\n{hash}\n{t['nota']}"
                + '\n' * bool(jenis) + ''.join(self.tanda(j, t['nota']) + '\n' for j in jenis)).encode()

    def periksa(self, isi, *kunci):
        berkas = os.path.join(self.folder, 'baris.tlog-proof')
        with open(berkas, 'wb') as f:
            f.write(isi)
        return self.jalankan('bukti', berkas, *(['--kunci', *kunci] if kunci else []))

    def test_contoh_signed_note(self):
        (nama, nomor), kunci = periksa.kunci_publik(b'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')
        tanda = base64.b64decode('Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=')
        self.assertEqual((nama, nomor), (b'example.com/foo', tanda[:4]))
        self.assertTrue(periksa.tanda_sah(*kunci, b'This is an example message.\n', tanda[4:]))
        self.assertFalse(periksa.tanda_sah(*kunci, b'This is an example message!\n', tanda[4:]))

    def test_tersimpan(self):
        e = self.ekspor()
        for jenis, (nama, pengenal, vkey, _) in self.penanda.items():
            e.penanda.append(dict(kunci=vkey, nama=nama, saksi=jenis == 4, sejak='2026-01-01 00:00:00+00', peran='p'))
            for t in e.segel[2:4]:
                e.tanda.append(dict(ukuran=t['ukuran'], baris=self.tanda(jenis, t['nota']), nama=nama, id_kunci=pengenal.hex(), saksi=jenis == 4,
                                    waktu_saksi=None, sah=True, sebab=None, waktu='2026-01-01 00:00:00+00', peran='p'))
        self.assertEqual(self.temuan(e), [])
        for n in range(4):
            asli = e.tanda[n]['baris']
            for baris in (asli[:-8] + ('A' if asli[-8] != 'A' else 'B') + asli[-7:], e.tanda[(n + 1) % 2 + n // 2 * 2]['baris']):
                e.tanda[n]['baris'] = baris
                self.assertEqual(self.temuan(e), [(e.tanda[n]['ukuran'], None, 'tanda tidak sah')])
            for baris in ('', asli[:-4], asli.replace(' ', '  '), '— x !'):
                e.tanda[n]['baris'] = baris
                self.assertEqual(self.temuan(e), [(e.tanda[n]['ukuran'], None, 'tanda tidak sah')])
            e.tanda[n]['baris'] = asli
        e.penanda.pop()                 # said to be valid, by a key that is not known
        self.assertEqual(self.temuan(e), [(256, None, 'tanda tidak sah'), (300, None, 'tanda tidak sah')])

    def test_bukti(self):
        log, saksi = self.penanda[1][2], self.penanda[4][2]
        for i, ukuran, jenis, kunci in ((0, 1, (1,), (log,)), (300, 620, (1, 4), (log, saksi)), (555, 620, (4,), (saksi,)), (7, 300, (1, 4), (saksi,)),
                                        (7, 300, (), ()), (570, 620, (1,), ())):
            hasil = self.periksa(self.bukti(i, ukuran, *jenis), *kunci)
            self.assertEqual((hasil.returncode, hasil.stderr), (0, ''), hasil)
            self.assertIn(f'daun {i} dari {ukuran}', hasil.stdout)
            self.assertIn('periksanya ' + ('sah: ' if kunci else 'TIDAK DIPERIKSA' if jenis else 'TIDAK ADA'), hasil.stdout)
        for jenis, kunci in (((), (log,)), ((4,), (log,)), ((1,), (saksi,))):
            self.assertEqual(self.periksa(self.bukti(300, 620, *jenis), *kunci).returncode, 1)

    def test_bukti_setiap_bita(self):
        log, isi = self.penanda[1][2], self.bukti(300, 620, 1)
        berkas = os.path.join(self.folder, 'b')
        for n in (*range(60), *range(60, len(isi) - 320, 13), *range(len(isi) - 320, len(isi))):
            for bita in {isi[n] ^ 1, isi[n] ^ 32} - {isi[n]}:
                with open(berkas, 'wb') as f:
                    f.write(isi[:n] + bytes([bita]) + isi[n + 1:])
                with self.subTest(bita=n, menjadi=bita), self.assertRaises((ValueError, SystemExit)), contextlib.redirect_stdout(io.StringIO()):
                    periksa.periksa_bukti(berkas, [log.encode()])

    def test_masukan_cacat(self):   # a line on stderr and status 2, never a traceback
        isi = self.bukti(300, 620, 1)
        for rusak in (b'', b'x', isi[:-2], isi + b'x\n', isi.replace(b'\nextra ', b'\nekstra '), isi.replace(b'index 300', b'index 0300'),
                      isi.replace(b'index 300', b'index x'), isi.replace(b'\n620\n', b'\n\n'), isi.replace(b'\xe2\x80\x94', b'-'), bytes(range(256)),
                      isi.replace(b'extra ', b'extra !'), b'c2sp.org/tlog-proof@v1\nextra AAAA\nindex 0\n\na\n1\n' + b'A' * 43 + b'=\n'):
            hasil = self.periksa(rusak)
            self.assertEqual((hasil.returncode, hasil.stdout, 'Traceback' in hasil.stderr, hasil.stderr != ''), (2, '', False, True), rusak)
        for kunci in ('', 'a', 'a+b+c', 'a+00000000+' + 'A' * 44):
            self.assertEqual(self.periksa(isi, kunci).returncode, 2)
        for arg in ((), ('bukti',), ('lain', '.'), ('ekspor', '/tidak/ada'), ('ekspor', self.folder, '--titik-periksa'), ('bukti', '/tidak/ada')):
            hasil = self.jalankan(*arg)
            self.assertEqual((hasil.returncode, hasil.stdout, 'Traceback' in hasil.stderr), (2, '', False))
        for nama in 'jejak era bentuk kolom ubin segel'.split():
            ASAL.simpan(self.folder)
            berkas = os.path.join(self.folder, nama + '.tsv')
            with open(berkas, 'rb') as f:
                utuh = f.read()
            os.remove(berkas)
            for rusak in (b'', utuh[:len(utuh) // 2].rstrip(b'\n'), utuh.replace(b'\t', b' '), utuh.replace(b'\n', b'\n\t', 2), b'\xff\n\xff\n'):
                with open(berkas, 'wb') as f:
                    f.write(rusak)
                hasil = self.jalankan('ekspor', self.folder)
                with self.subTest(berkas=nama, isi=rusak[:20]):
                    self.assertEqual((hasil.returncode, hasil.stdout, 'Traceback' in hasil.stderr), (2, '', False))


if __name__ == '__main__':
    unittest.main()
