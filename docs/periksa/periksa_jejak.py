#!/usr/bin/env python3
"""Memeriksa jejak asn_kinerja tanpa basis data dan tanpa ekstensinya, menurut docs/jejak.md:
  periksa_jejak.py ekspor FOLDER [--titik-periksa BERKAS]     temuan: ukuran, nomor, temuan, rinci, dipisah tab
  periksa_jejak.py bukti BERKAS [--kunci VKEY ...]            satu berkas .tlog-proof
Status 0: tanpa temuan, bukti diterima; 1: ada temuan, bukti ditolak; 2: masukan tidak terbaca."""
import base64, bisect, collections, functools, hashlib, itertools, pathlib, re, subprocess, sys, tempfile, time

NIHIL, JENDELA, LUPUT, LEPAS = b'\\N', 256, re.compile(rb'\\(.)', re.S), dict(zip(b'btnvfr', b'\b\t\n\v\f\r'))
NOTA = re.compile(rb'(([^\n]+)\n(0|[1-9][0-9]{0,18})\n([^\n]+)\n(?:[^\n]+\n)*)(?:\n((?:\xe2\x80\x94 [^\n]+\n)*))?')
BUKTI = re.compile(rb'c2sp\.org/tlog-proof@v1\nextra ([^\n]+)\nindex (0|[1-9][0-9]{0,18})\n((?:[^\n]+\n)*)\n(.+)', re.S)
BAKU = {k: v.split() for k, v in dict(                      # the lines of the canonical form
    era='nomor sistem mulai', transaksi='nomor urutan kepala', waktu='transaksi catat',
    kepala='waktu_pernyataan peran peran_sesi aplikasi alamat pelaku alasan asal_replikasi',
    bentuk='nomor era oid_tabel oid_akar sejak', tabel='skema tabel skema_akar akar', operasi='operasi',
    kunci='kolom tipe nomor nilai menjadi', kolom='kolom tipe nomor nilai menjadi', mentah='kunci kunci_baru isi').items()}
Baris = collections.namedtuple('Baris', 'letak awal lalu pos r kepala daun')    # r: the row; offsets of it and of its transaction

def tolak(sebab): sys.exit(print('DITOLAK:', tampak(sebab)) or 1)
def lepas(b): return LUPUT.sub(lambda m: bytes([LEPAS.get(m[1][0], m[1][0])]), b) if b'\\' in b else b
def bita(b): return bytes.fromhex(lepas(b)[2:].decode())
def gabung(*b): return b'\t'.join(b)
def sha(*b): return hashlib.sha256(b''.join(b)).digest()
def tampak(s): return ''.join(c if c.isprintable() else f'\\u{ord(c):04x}' for c in s)
def sandi(b, panjang=None):
    isi = base64.b64decode(b, validate=True)
    if base64.b64encode(isi) != b or panjang not in (None, len(isi)): raise ValueError('base64 tidak baku')
    return isi
def kiri(n): return 1 << (n - 1).bit_length() - 1           # the leaves of the left subtree of n leaves (RFC 6962, 2.1)
def mth(h): return h[0] if len(h) == 1 else sha(b'\1', mth(h[:kiri(len(h))]), mth(h[kiri(len(h)):]))
def akar_bukti(i, n, h, bukti):                             # the root to which an inclusion proof leads
    if n < 2 or not bukti: return h if n == 1 and not bukti else b''
    if i < kiri(n): return sha(b'\1', akar_bukti(i, kiri(n), h, bukti[:-1]), bukti[-1])
    return sha(b'\1', bukti[-1], akar_bukti(i - kiri(n), n - kiri(n), h, bukti[:-1]))
def tambah(tepi, h, penuh=lambda tingkat, isi: None):       # a leaf more; tepi: the hashes of the unfilled tile of each level
    tepi = list(tepi)
    for tingkat in itertools.count():
        tepi += [[]] * (tingkat == len(tepi))
        tepi[tingkat] = tepi[tingkat] + [h]
        if len(tepi[tingkat]) < 256: return tepi
        penuh(tingkat, tepi[tingkat])
        h, tepi[tingkat] = mth(tepi[tingkat]), []
def akar(tepi):                                             # the root, in base64
    h = functools.reduce(lambda h, isi: [mth(isi + h)] if isi + h else [], tepi, [])
    return base64.b64encode(h[0] if h else sha())
def baca(folder, nama, letak=0):                            # the rows of a file from an offset on, values in their COPY form
    with open(pathlib.Path(folder, nama + '.tsv'), 'rb') as f:
        judul = f.readline()
        jenis, letak = collections.namedtuple(nama, judul.decode().rstrip('\n').split('\t')), letak or len(judul)
        f.seek(letak)
        for baris in f:
            if baris[-1:] != b'\n' or baris.count(b'\t') != judul.count(b'\t'): raise ValueError(f'{nama}.tsv cacat pada bita {letak}')
            yield letak, jenis._make(baris[:-1].split(b'\t'))
            letak += len(baris)
def isi_baku(r, kolom, kunci, lain):                        # the lines after operasi; of the shape: all columns, the key, the rest
    kunci, ubah = kunci * (r.operasi != b'T'), lain * (r.operasi in (b'I', b'D'))
    lama, baru, isi = (lepas(teks).split(b'\t') if teks or untuk else [] for teks, untuk in (
        (r.kunci, kunci), (r.kunci_baru, kunci), (r.isi, ubah)))
    utuh = kolom is not None and not any(re.search(rb'[\b\n\v\f\r]', lepas(teks)) for teks in r[7:10]) and NIHIL not in (r.kunci, r.isi) and r.operasi in (b'I', b'U', b'D', b'T')
    if utuh and r.operasi == b'U':
        tempat = [int(t) if re.fullmatch(rb'[1-9][0-9]{0,8}', t) else 0 for t in isi[::3]]
        utuh = len(isi) % 3 == 0 and r.isi and all(a < b for a, b in zip([0] + tempat, tempat + [len(kolom) + 1]))
        ubah, isi = [kolom[t - 1] for t in tempat] if utuh else [], [gabung(a, b) for a, b in zip(isi[1::3], isi[2::3])]
    baru = [] if r.kunci_baru == NIHIL else baru if r.operasi == b'U' and len(baru) == len(kunci) else None
    if not utuh or len(lama) != len(kunci) or len(isi) != len(ubah) or baru is None: return [gabung(b'mentah', *r[7:10])]
    return [gabung(b'kunci', k.kolom, k.tipe, k.nomor_kolom, lama[n], *baru[n:n + 1]) for n, k in enumerate(kunci)] + [
        gabung(b'kolom', k.kolom, k.tipe, k.nomor_kolom, v) for k, v in sorted(zip(ubah, isi), key=lambda kv: lepas(kv[0].kolom))]
def baca_nota(b):                                           # a checkpoint as a note: text, origin, size, root, [(key, signature)]
    cocok = NOTA.fullmatch(b)
    if not cocok or any(c < ' ' and c != '\n' for c in b.decode()) or len(sandi(cocok[4])) != 32:
        raise ValueError('titik periksa bukan nota dengan asal, ukuran, dan akar')
    tanda = [(nama, sandi(isi)) for _, nama, isi in (t.split(b' ') for t in (cocok[5] or b'').split(b'\n')[:-1])]
    if any(b'+' in nama or len(nama.decode().split()) != 1 for nama, _ in tanda): raise ValueError('nama penanda cacat')
    return cocok[1], cocok[2], int(cocok[3]), cocok[4], [((nama, isi[:4]), isi[4:]) for nama, isi in tanda]
def kunci_publik(vkey):                                     # (name, id), (signature type, 32 bytes)
    nama, nomor, isi = vkey.split(b'+', 2)
    if sha(nama, b'\n', sandi(isi, 33))[:4].hex().encode() != nomor or sandi(isi)[0] not in (1, 4):
        raise ValueError(f'kunci {vkey.decode()}: pengenalnya tidak cocok, atau bukan Ed25519')
    return (nama, bytes.fromhex(nomor.decode())), (sandi(isi)[0], sandi(isi)[1:])
def tanda_sah(jenis, publik, nota, tanda):                  # of a log (1) or of a witness (4), who signs a time before the note
    if jenis == 4: nota = b'cosignature/v1\ntime %d\n' % int.from_bytes(tanda[:8], 'big') + nota
    perintah = ['openssl', 'pkeyutl', '-verify', '-rawin', '-pubin', '-keyform', 'DER']
    with tempfile.TemporaryDirectory() as folder:
        for pilihan, isi in (('-inkey', bytes.fromhex('302a300506032b6570032100') + publik), ('-sigfile', tanda[-64:]), ('-in', nota)):
            perintah += [pilihan, str(pathlib.Path(folder, pilihan))]
            pathlib.Path(folder, pilihan).write_bytes(isi)
        return len(tanda) == (64 if jenis == 1 else 72) and subprocess.run(perintah, capture_output=True).returncode == 0

class Pemeriksa:
    """Rows, tiles and checkpoints of an export against each other: the one that stands alone is broken."""
    def __init__(self, folder):
        self.folder, self.titik, self.temuan = folder, {}, []
        self.sistem, self.bentuk = ({r.nomor: r for _, r in baca(folder, nama)} for nama in ('era', 'bentuk'))
        kolom = {n: [k for _, k in isi] for n, isi in itertools.groupby(baca(folder, 'kolom'), key=lambda k: k[1].bentuk)}
        semua = ((n, kolom.get(n, [])) for n in self.bentuk)
        self.kolom = {n: (isi, sorted((k for k in isi if k.kunci != NIHIL), key=lambda k: int(k.kunci)), [k for k in isi if k.kunci == NIHIL])
                      for n, isi in semua if NIHIL not in (k.tempat for k in isi)}
        ubin = itertools.groupby(baca(folder, 'ubin'), key=lambda u: tuple(map(int, u[1][:2])))
        self.letak = {n: [letak for letak, _ in isi] for n, isi in ubin}    # (level, number): where in the file
        for _, t in baca(folder, 'segel'):                  # where the digest is that of the size in the note, the column was changed
            h, nota = bita(t.akar), lepas(t.nota).split(b'\n') + [b'', b'']
            sah = [u for u in (t.ukuran, nota[1]) if sha(b'\0', gabung(u, *t[1:3], h.hex().encode(), *t[4:11])) == bita(t.sidik)]
            utuh = t.ukuran in sah and lepas(t.nota) == b'%s\n%s\n%s\n' % (lepas(t.asal), t.ukuran, base64.b64encode(h))
            self.titik[int((sah or [t.ukuran])[0])] = t, (base64.b64encode(h), nota[2]), [] if utuh else ['nota atau sidiknya tidak cocok']
        self.ukuran, asal = sorted(self.titik), [t.asal for t, _, _ in self.titik.values()]
        self.asal, self.akhir = lepas(max(asal, key=asal.count, default=b'')), max(self.ukuran, default=0)
        for lalu, u in zip([0] + self.ukuran, self.ukuran):
            t, _, sebab = self.titik[u]
            sebelum = 0 if t.sebelumnya == NIHIL else int(t.sebelumnya)
            if not sebab and 0 < sebelum < u and sebelum not in self.titik:
                self.temuan.append((sebelum, None, 'titik periksa hilang', f'disebut titik periksa {u}'))
            elif not sebab and (sebelum, lepas(t.asal)) != (lalu, self.asal):
                sebab.append('sebelumnya atau asalnya lain')
    def daun(self, r, kepala):                              # the hash of the canonical form, version 1
        kepala = r[11:] if r.kepala == NIHIL else kepala.get((r.transaksi, r.kepala), [NIHIL] * 8)
        b, kolom = self.bentuk.get(r.bentuk, [NIHIL] * 11), self.kolom.get(r.bentuk, (None, [], []))
        return sha(b'\0', b'\n'.join([
            b'asn_kinerja.jejak\t1', gabung(b'era', r.era, *self.sistem.get(r.era, [NIHIL] * 3)[1:3]), gabung(b'transaksi', *r[1:4]),
            gabung(b'waktu', r.waktu, r.waktu_catat), gabung(b'kepala', *kepala), *[gabung(b'sendiri', *r[11:])] * (r.kepala != NIHIL and {*r[11:]} != {NIHIL}),
            gabung(b'bentuk', r.bentuk, *b[1:4], b[8]),
            gabung(b'tabel', *b[4:8]), *(gabung(n, lepas(v)) for n, v in ((b'rahasia', b[9]), (b'bawaan', b[10])) if v != NIHIL), gabung(b'operasi', r.operasi), *isi_baku(r, *kolom), b'']))
    def baris(self, awal=0, dari=0):                        # the rows from dari on; awal: where a transaction before it begins
        kepala, lalu = {}, ()
        for letak, r in baca(self.folder, 'jejak', awal):
            pos = int(r.era), int(r.transaksi), int(r.urutan)
            if pos[:2] != lalu[:2]: awal, kepala = letak, {}
            if r.kepala == NIHIL: kepala.setdefault(r[1:3], r[11:])
            if letak >= dari: yield Baris(letak, awal, lalu, pos, r, kepala, self.daun(r, kepala))
            lalu = pos
    @functools.lru_cache(4)
    def ubin(self, tingkat, nomor):                         # [(width, hashes, row)]
        baris = (next(baca(self.folder, 'ubin', letak)) for letak in self.letak.get((tingkat, nomor), []))
        return [(int(u.lebar), bita(u.isi), u) for _, u in baris]
    def sesudah(self, n): return self.ukuran[bisect.bisect_right(self.ukuran, n)]      # the first checkpoint that covers leaf n
    def simpanan(self, i):                                  # leaf i by the tile for that checkpoint, or the widest if that is of no use
        ukuran, isi = self.sesudah(i), {w: isi for w, isi, _ in self.ubin(0, i >> 8) if 0 < len(isi) == 32 * w}
        isi = isi.get(256 if ukuran >> 8 > i >> 8 else ukuran & 255) or isi.get(max(isi, default=0), b'')
        return isi[32 * (i & 255):32 * (i & 255) + 32] or None
    def periksa(self, luar=None):
        baris, tepi, asli, percaya, n = self.baris(), [[]], [], 0, 0        # percaya: rows stand up to there; -1: they fell
        lanjut = not luar or luar[1:4] == (self.asal, 0, akar([]))
        for i in range(self.akhir):
            benar, b = self.simpanan(i), next(baris, None) if percaya >= 0 else None
            if percaya >= 0 and (not b or benar not in (None, b.daun) and i >= percaya):
                percaya = self.selidiki(i, b, tepi)
            benar = b.daun if percaya >= 0 else benar
            if benar is None: break
            n, asli = i + 1, asli[:i & 255] + [b.r if percaya >= 0 else None]
            tepi = tambah(tepi, benar, lambda tingkat, isi: self.periksa_ubin(tingkat, (n >> 8 * tingkat + 8) - 1, isi, asli))
            lanjut = lanjut or luar[2] == n and luar[1:4] == (self.asal, n, akar(tepi))
            t, hash, sebab = self.titik.get(n, (None, (), []))
            if t and (akar(tepi) not in hash or not sebab and percaya >= 0 and t[6:9] != (b.r.era, *b.r[1:3])):
                sebab.append('akar atau daun terakhirnya lain dari baris dan ubin')
        for tingkat, isi in enumerate(tepi): self.periksa_ubin(tingkat, n >> 8 * tingkat + 8, isi, asli)
        b = next(baris, None) if percaya >= 0 and self.titik and not self.titik[self.akhir][2] else None
        if b and b.pos[:2] < (*map(int, self.titik[self.akhir][0][6:10:3]),): self.temuan.append((self.akhir, self.akhir, 'disisipkan', 'di bawah batas'))
        ujung = self.akhir                                  # tiles beyond: of a checkpoint that is gone, or of none
        for (tingkat, nomor), (w, isi, _) in ((k, u) for k in sorted(self.letak) for u in self.ubin(*k)):
            lanjutan = (tingkat, nomor, len(isi)) == (0, ujung >> 8, 32 * w) and (nomor > n >> 8 or isi.startswith(b''.join(tepi[0])))
            if lanjutan and nomor * 256 + w > ujung: ujung = nomor * 256 + w
            elif not 0 <= tingkat < 8 or not 0 <= nomor * 256 + w <= ujung >> 8 * tingkat:
                self.temuan.append((self.akhir, None, 'ubin rusak', f'tingkat {tingkat} nomor {nomor} lebar {w}: di luar pohon'))
        if ujung > self.akhir: self.temuan.append((ujung, None, 'titik periksa hilang', 'ubinnya ada'))
        if not lanjut: self.temuan.append((luar[2], None, 'titik periksa luar tidak dilanjutkan', luar[0].decode()))
        self.temuan += [(int(t.ukuran), None, 'titik periksa rusak', ', '.join(sebab)) for t, _, sebab in self.titik.values() if sebab]
        return sorted([*self.temuan, *self.tanda()], key=lambda t: (t[0], t[1] is None, t[1] or 0, t[2:]))
    def selidiki(self, i, b, tepi):                         # the size up to which checkpoints are for the rows, or -1 and a finding
        if not b: return self.temuan.append((self.sesudah(i), i, 'terpotong', f'baris habis sesudah {i}')) or -1
        baris, pohon = self.baris(b.awal, b.letak), [tepi, tepi]            # by the tiles, by the rows
        dekat = list(itertools.islice(baris, JENDELA + 1))
        baris = itertools.chain(dekat, baris)
        for n in range(i, self.akhir):
            daun = self.simpanan(n), getattr(next(baris, None), 'daun', None)
            pohon = [tambah(p, h) if p is not None and h else None for p, h in zip(pohon, daun)]
            cocok = [n + 1 in self.titik and p is not None and akar(p) in self.titik[n + 1][1] for p in pohon]
            if cocok[0] or pohon == [None, None]: break
            if cocok[1]: return n + 1
        simpan = [self.simpanan(n) for n in range(i, min(i + JENDELA + 1, self.akhir))]
        kepala = (*b.pos[:2], int(b.r.kepala)) if b.r.kepala != NIHIL else b.pos
        hilang = next((k for k in range(1, len(simpan)) if simpan[k] == b.daun), 0)
        sisip = next((k for k in range(1, len(dekat)) if dekat[k].daun == simpan[0]), 0)
        tukar = next((k for k in range(1, min(len(dekat), len(simpan))) if self.tertukar(b, dekat[k], simpan[0], simpan[k])), 0)
        t, _, sebab = self.titik[self.akhir]
        _, temuan, rinci = next(vonis for vonis in (
            (not sebab and b.pos > tuple(map(int, t[6:9])), 'terpotong', 'habis sebelum'), (hilang, 'dihapus', f'{hilang} baris sebelum'),
            (sisip, 'disisipkan', f'{sisip} baris mulai'), (tukar, 'ditukar', f'dengan {i + tukar}:'),
            (b.lalu < kepala < b.pos and kepala[2] > 0, 'dihapus', f'kepala {kepala[2]} dari'), (True, 'diubah', 'isi')) if vonis[0])
        return self.temuan.append((self.sesudah(i), i, temuan, f'{rinci} era {b.pos[0]} transaksi {b.pos[1]} urutan {b.pos[2]}')) or -1
    def tertukar(self, a, b, daun_a, daun_b):               # whether two rows had each the other's place
        p, q = (x.r._replace(transaksi=y.r.transaksi, urutan=y.r.urutan, kepala=y.r.kepala) for x, y in ((a, b), (b, a)))
        kepala = {**a.kepala, **b.kepala, p[1:3]: p[11:], q[1:3]: q[11:]}
        return self.daun(q, kepala) == daun_a and self.daun(p, kepala) == daun_b
    def periksa_ubin(self, tingkat, nomor, isi, asli):
        awal, akhir = (bisect.bisect_left(self.ukuran, n << 8 * tingkat + 8) for n in (nomor, nomor + 1))
        ubin, nama = self.ubin(tingkat, nomor), f'tingkat {tingkat} nomor {nomor} lebar '
        wajib = dict([*((s >> 8 * tingkat & 255, s) for s in self.ukuran[awal:akhir][::-1]), *((256, s) for s in self.ukuran[akhir:akhir + 1])])
        self.temuan += [(wajib[w], None, 'ubin hilang', f'{nama}{w}') for w in wajib.keys() - {0, *(w for w, _, _ in ubin)}]
        for w, hash, u in ubin:
            r = [] if tingkat else asli[:w]                 # where rows no longer count, neither do the columns about them
            waktu = [x.waktu for x in r if x]
            lima = u[4:] if None in r else (r[0].era, *r[0][1:3], min(waktu), max(waktu)) if r else (NIHIL,) * 5
            if w <= len(isi) and (hash != b''.join(isi[:w]) or u[4:] != lima):
                self.temuan.append((wajib.get(w, self.akhir), None, 'ubin rusak', f'{nama}{w}'))
    def tanda(self):
        kunci = dict(kunci_publik(lepas(k.kunci)) for _, k in baca(self.folder, 'penanda'))
        for _, t in baca(self.folder, 'tanda'):
            try:
                _, nama, isi = lepas(t.baris).rstrip(b'\n').split(b' ')
                kenal, nota = kunci.get((nama, sandi(isi)[:4])), lepas(self.titik[int(t.ukuran)][0].nota)
                sah = tanda_sah(*kenal, nota, sandi(isi)[4:]) if kenal else t.sah != b't'
            except (ValueError, KeyError):
                sah = False
            if not sah: yield int(t.ukuran), None, 'tanda tidak sah', lepas(t.nama).decode()

def periksa_bukti(berkas, vkey):
    cocok, sah = BUKTI.fullmatch(pathlib.Path(berkas).read_bytes().rstrip(b'\n') + b'\n'), []
    if not cocok: raise ValueError('bukan c2sp.org/tlog-proof@v1 dengan baris extra')
    baku, nomor, hash = sandi(cocok[1]), int(cocok[2]), [sandi(h, 32) for h in cocok[3].split(b'\n')[:-1]]
    nota, asal, ukuran, akar_nota, tanda = baca_nota(cocok[4])
    kata, *isi, akhir = (b.split('\t') for b in baku.decode().split('\n'))
    awal = [b[0] for b in (kata, *isi) if b[0] not in ('sendiri', 'rahasia', 'bawaan')]
    if kata[1:] != ['1'] or akhir != [''] or awal[:8] != ['asn_kinerja.jejak', *list(BAKU)[:7]] or set(awal[1:]) - BAKU.keys():
        raise ValueError('baris extra bukan bentuk baku baris jejak versi 1')
    if nomor >= ukuran or base64.b64encode(akar_bukti(nomor, ukuran, sha(b'\0', baku), hash)) != akar_nota:
        tolak('baris ini bukan daun pohon titik periksanya')
    for pengenal, kunci in map(kunci_publik, vkey):
        for isi_tanda in (b for siapa, b in tanda if siapa == pengenal):
            if not tanda_sah(*kunci, nota, isi_tanda): tolak(f'tanda tangan {pengenal[0].decode()} tidak sah')
            waktu = kunci[0] == 4 and time.strftime(', saksi pada %Y-%m-%d %H:%M:%S UTC', time.gmtime(int.from_bytes(isi_tanda[:8], 'big')))
            sah.append(pengenal[0].decode() + (waktu or ''))
    if vkey and not sah: tolak('tidak ada tanda tangan dari kunci yang diberikan')
    print(f'SAH: daun {nomor} dari {ukuran}, asal {asal.decode()}, akar {akar_nota.decode()}')
    for kata, *bidang in isi: print(f'  {kata:9}', ', '.join(f'{n} = {v}' for n, v in zip(BAKU.get(kata, range(1, 1601)), map(tampak, bidang))))
    print('Terjamin: isi di atas ada dalam pohon itu. Tanda tangan titik periksanya', 'sah: ' + '; '.join(sah) if sah else
          f'TIDAK {"DIPERIKSA" if tanda else "ADA"}: bandingkan ketiga barisnya dengan berita acara atau salinan lain di luar basis data')
    print('Tidak terjamin: bahwa isinya benar, siapa manusia di balik pelaku dan alasan (pengakuan), bahwa semua perubahan tercatat.')

def main():
    try:
        cara, masukan, *pilihan = sys.argv[1:] if len(sys.argv) > 2 else ('', '')
        if cara == 'bukti' and (not pilihan or pilihan[0] == '--kunci' and len(pilihan) > 1):
            return periksa_bukti(masukan, [k.encode() for k in pilihan if k != '--kunci'])
        if cara != 'ekspor' or pilihan[:-1] not in ([], ['--titik-periksa']) or len(pilihan) == 1: raise ValueError(__doc__)
        luar = pilihan and baca_nota(pathlib.Path(pilihan[1]).read_bytes().replace(b'\r', b'').rstrip(b'\n') + b'\n')
        temuan = Pemeriksa(masukan).periksa(luar)
        for ukuran, nomor, kata, rinci in temuan: print(ukuran, '\\N' if nomor is None else nomor, kata, tampak(rinci), sep='\t')
        return bool(temuan)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, OSError) as galat:
        return print(galat, file=sys.stderr) or 2
if __name__ == '__main__':
    sys.exit(main())
