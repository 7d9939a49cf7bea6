#!/usr/bin/env python3
"""Memeriksa jejak asn_kinerja tanpa basis data dan tanpa ekstensinya, menurut docs/jejak.md.
Temuan: ukuran, nomor, temuan, rinci, dipisah tab. Status: 0 tanpa temuan, 1 ada temuan atau bukti ditolak, 2 masukan tidak terbaca."""
import argparse, base64, bisect, collections, functools, hashlib, itertools, os, re, subprocess, sys, tempfile, time

NIHIL, JENDELA, LEPAS = b'\\N', 256, dict(zip(b'btnvfr', b'\b\t\n\v\f\r'))
NOTA = re.compile(rb'(([^\n]+)\n(0|[1-9][0-9]{0,18})\n([^\n]+)\n(?:[^\n]+\n)*)(?:\n((?:\xe2\x80\x94 [^\n]+\n)*))?')
BUKTI = re.compile(rb'c2sp\.org/tlog-proof@v1\nextra ([^\n]+)\nindex (0|[1-9][0-9]{0,18})\n((?:[^\n]+\n)*)\n(.+)', re.S)
BAKU = dict(zip('era transaksi waktu kepala bentuk tabel operasi kunci kolom mentah'.split(), map(str.split, (
    'nomor sistem', 'nomor urutan kepala', 'transaksi catat', 'waktu_pernyataan peran peran_sesi aplikasi alamat pelaku alasan asal_replikasi',
    'nomor oid_tabel oid_akar sejak', 'skema tabel skema_akar akar', 'operasi', 'kolom tipe nomor nilai menjadi', 'kolom tipe nomor nilai menjadi',
    'kunci kunci_baru isi'))))
Baris = collections.namedtuple('Baris', 'letak awal lalu pos r kepala daun')  # r: the row; offsets of it and of its transaction

def lepas(b): return re.sub(rb'\\(.)', lambda m: bytes([LEPAS.get(m[1][0], m[1][0])]), b, flags=re.S) if b'\\' in b else b
def bita(b): return bytes.fromhex(lepas(b)[2:].decode())
def gabung(*b): return b'\t'.join(b)
def sha(*b): return hashlib.sha256(b''.join(b)).digest()
def tampak(s): return ''.join(c if c.isprintable() else f'\\u{ord(c):04x}' for c in s)
def sandi(b, panjang=None):
    isi = base64.b64decode(b, validate=True)
    if base64.b64encode(isi) != b or panjang not in (None, len(isi)):
        raise ValueError('base64 tidak baku')
    return isi

def mth(h):                             # the Merkle tree hash over hashes (RFC 6962, 2.1)
    kiri = 1 << (len(h) - 1).bit_length() - 1 if len(h) > 1 else 0
    return sha(b'\1', mth(h[:kiri]), mth(h[kiri:])) if kiri else h[0]

def akar_bukti(i, n, h, bukti):         # the root that an inclusion proof leads to (RFC 6962, 2.1.1)
    if n < 2 or not bukti:
        return h if n == 1 and not bukti else b''
    kiri = 1 << (n - 1).bit_length() - 1
    if i < kiri:
        return sha(b'\1', akar_bukti(i, kiri, h, bukti[:-1]), bukti[-1])
    return sha(b'\1', bukti[-1], akar_bukti(i - kiri, n - kiri, h, bukti[:-1]))

def tambah(tepi, h, penuh=lambda tingkat, ubin: None):  # a leaf more; tepi: for each level, the hashes of its tile that is not full
    for tingkat in itertools.count():
        tepi += [[]] * (tingkat == len(tepi))
        tepi[tingkat] = tepi[tingkat] + [h]
        if len(tepi[tingkat]) < 256:
            return tepi
        penuh(tingkat, tepi[tingkat])
        h, tepi[tingkat] = mth(tepi[tingkat]), []

def akar(tepi):                         # the root, in base64
    h = []
    for ubin in tepi:
        h = [mth(ubin + h)] if ubin + h else []
    return base64.b64encode(h[0] if h else sha())

def baca(folder, nama, letak=0):        # the rows of a file from an offset on, values in their COPY form: (offset, row)
    with open(os.path.join(folder, nama + '.tsv'), 'rb') as f:
        judul = f.readline()
        jenis, letak = collections.namedtuple(nama, judul.decode().rstrip('\n').split('\t')), letak or len(judul)
        f.seek(letak)
        for baris in f:
            if baris[-1:] != b'\n' or baris.count(b'\t') != len(jenis._fields) - 1:
                raise ValueError(f'{nama}.tsv: baris pada bita {letak} tidak utuh')
            yield letak, jenis._make(baris[:-1].split(b'\t'))
            letak += len(baris)

def isi_baku(r, kolom):                 # the lines of the canonical form after operasi; kolom: the shape of the row, or None
    def bidang(teks, untuk):
        return lepas(teks).split(b'\t') if teks or untuk else []
    kunci = sorted((k for k in kolom or [] if k.kunci != NIHIL), key=lambda k: int(k.kunci)) * (r.operasi != b'T')
    ubah = [k for k in kolom or [] if k.kunci == NIHIL] * (r.operasi in (b'I', b'D'))
    lama, isi, baru = bidang(r.kunci, kunci), bidang(r.isi, ubah), [] if r.kunci_baru == NIHIL else bidang(r.kunci_baru, kunci)
    utuh = kolom is not None and NIHIL not in (r.kunci, r.isi, *(k.tempat for k in kolom)) and len(lama) == len(kunci)
    if r.operasi == b'U':
        tempat = [int(t) if re.fullmatch(rb'[1-9][0-9]{0,8}', t) else 0 for t in isi[::3]]
        utuh = utuh and len(isi) % 3 == 0 and all(a < b for a, b in zip([0] + tempat, tempat + [len(kolom) + 1]))
        ubah, isi = [kolom[t - 1] for t in tempat] if utuh else [], [gabung(a, b) for a, b in zip(isi[1::3], isi[2::3])]
    if not utuh or r.operasi not in (b'I', b'U', b'D', b'T') or len(isi) != len(ubah) \
            or r.kunci_baru != NIHIL and (r.operasi != b'U' or len(baru) != len(kunci)):
        return [gabung(b'mentah', *r[7:10])]
    return [gabung(b'kunci', k.kolom, k.tipe, k.nomor_kolom, lama[n], *baru[n:n + 1]) for n, k in enumerate(kunci)] + [
        gabung(b'kolom', k.kolom, k.tipe, k.nomor_kolom, v) for k, v in sorted(zip(ubah, isi), key=lambda kv: lepas(kv[0].kolom))]

def baca_nota(b):                       # a checkpoint as a signed note: text, origin, size, root, [(key name, id and signature)]
    cocok = NOTA.fullmatch(b)
    if not cocok or any(c < ' ' and c != '\n' for c in b.decode()) or len(sandi(cocok[4])) != 32:
        raise ValueError('titik periksa bukan nota dengan asal, ukuran, dan akar')
    tanda = [(nama, sandi(isi)) for _, nama, isi in (t.split(b' ') for t in (cocok[5] or b'').split(b'\n')[:-1])]
    if any(b'+' in nama or len(nama.decode().split()) != 1 for nama, _ in tanda):
        raise ValueError('baris tanda tangan cacat')
    return cocok[1], cocok[2], int(cocok[3]), cocok[4], tanda

def kunci_publik(vkey):                 # (name, id), (signature type, 32 bytes)
    nama, nomor, isi = vkey.split(b'+', 2)
    if sha(nama, b'\n', sandi(isi, 33))[:4].hex().encode() != nomor or sandi(isi)[0] not in (1, 4):
        raise ValueError(f'kunci {vkey.decode()}: pengenalnya tidak cocok, atau bukan Ed25519')
    return (nama, bytes.fromhex(nomor.decode())), (sandi(isi)[0], sandi(isi)[1:])

def tanda_sah(jenis, publik, nota, tanda):  # the signature of a log (1) or of a witness (4), who signs a time before the note
    if jenis == 4:
        nota = b'cosignature/v1\ntime %d\n' % int.from_bytes(tanda[:8], 'big') + nota
    perintah = ['openssl', 'pkeyutl', '-verify', '-rawin', '-pubin', '-keyform', 'DER']
    with tempfile.TemporaryDirectory() as folder:
        for pilihan, isi in (('-inkey', bytes.fromhex('302a300506032b6570032100') + publik), ('-sigfile', tanda[-64:]), ('-in', nota)):
            perintah += [pilihan, os.path.join(folder, pilihan)]
            with open(perintah[-1], 'wb') as f:
                f.write(isi)
        return len(tanda) == (64 if jenis == 1 else 72) and subprocess.run(perintah, capture_output=True).returncode == 0

class Pemeriksa:
    """Rows, tiles and checkpoints of an export against each other: the one that stands alone is broken."""
    def __init__(self, folder):
        self.folder, self.temuan, self.titik, self.kolom, self.letak = folder, [], {}, {}, {}
        self.sistem, self.bentuk = ({r.nomor: r for _, r in baca(folder, nama)} for nama in ('era', 'bentuk'))
        for _, k in baca(folder, 'kolom'):
            self.kolom.setdefault(k.bentuk, []).append(k)
        for letak, u in baca(folder, 'ubin'):
            self.letak.setdefault((int(u.tingkat), int(u.nomor)), []).append(letak)
        for _, t in baca(folder, 'segel'):
            h, nota, sebab = bita(t.akar), lepas(t.nota).split(b'\n') + [b'', b''], []
            sah = [u for u in (t.ukuran, nota[1]) if sha(b'\0', gabung(u, *t[1:3], h.hex().encode(), *t[4:11])) == bita(t.sidik)]
            if t.ukuran not in sah:
                sebab.append('sidik tidak cocok')
            if lepas(t.nota) != b'%s\n%s\n%s\n' % (lepas(t.asal), t.ukuran, base64.b64encode(h)):
                sebab.append('nota lain dari kolomnya')
            self.titik[int((sah or [t.ukuran])[0])] = t, (base64.b64encode(h), nota[2]), sebab
        self.ukuran, asal = sorted(self.titik), [t.asal for t, _, _ in self.titik.values()]
        self.asal = lepas(max(asal, key=asal.count, default=b''))
        for lalu, u in zip([0] + self.ukuran, self.ukuran):
            t, _, sebab = self.titik[u]
            sebelum = 0 if t.sebelumnya == NIHIL else int(t.sebelumnya)
            if not sebab and 0 < sebelum < u and sebelum not in self.titik:
                self.temuan.append((sebelum, None, 'titik periksa hilang', f'disebut titik periksa {u}'))
            elif not sebab and (sebelum, lepas(t.asal)) != (lalu, self.asal):
                sebab.append('sebelumnya atau asalnya lain')

    def daun(self, r, kepala):          # the hash of the canonical form, version 1
        delapan = r[11:] if r.kepala == NIHIL else kepala.get((r.transaksi, r.kepala), [NIHIL] * 8)
        b, era = self.bentuk.get(r.bentuk), self.sistem.get(r.era)
        return sha(b'\0', b'\n'.join([
            b'asn_kinerja.jejak\t1', gabung(b'era', r.era, era.sistem if era else NIHIL), gabung(b'transaksi', *r[1:4]),
            gabung(b'waktu', r.waktu, r.waktu_catat), gabung(b'kepala', *delapan),
            gabung(b'bentuk', r.bentuk, *([b.oid_tabel, b.oid_akar, b.sejak] if b else [NIHIL] * 3)),
            gabung(b'tabel', *(b[4:8] if b else [NIHIL] * 4)), gabung(b'operasi', r.operasi),
            *isi_baku(r, b and self.kolom.get(r.bentuk, [])), b'']))

    def baris(self, awal=0, dari=0):    # the rows from an offset on; awal: an offset before it where a transaction begins
        kepala, lalu = {}, ()
        for letak, r in baca(self.folder, 'jejak', awal):
            pos = int(r.era), int(r.transaksi), int(r.urutan)
            if pos[:2] != lalu[:2]:
                awal, kepala = letak, {}
            if r.kepala == NIHIL:
                kepala.setdefault(r[1:3], r[11:])
            if letak >= dari:
                yield Baris(letak, awal, lalu, pos, r, kepala, self.daun(r, kepala))
            lalu = pos

    def sesudah(self, n):               # the first checkpoint that covers leaf n
        return self.ukuran[bisect.bisect_right(self.ukuran, n)]

    @functools.lru_cache(4)
    def ubin(self, tingkat, nomor):
        ubin = [next(baca(self.folder, 'ubin', letak))[1] for letak in self.letak.get((tingkat, nomor), [])]
        return [(int(u.lebar), bita(u.isi), u) for u in ubin]

    def simpanan(self, i):              # leaf i by the tile of the next checkpoint, or by the widest if that is of no use
        ukuran, isi = self.sesudah(i), {w: isi for w, isi, _ in self.ubin(0, i >> 8) if 0 < len(isi) == 32 * w}
        isi = isi.get(256 if ukuran >> 8 > i >> 8 else ukuran & 255) or isi.get(max(isi, default=0), b'')
        return isi[32 * (i & 255):32 * (i & 255) + 32] or None

    def periksa(self, luar=None):
        baris, tepi, asli, percaya, b, n, akhir = self.baris(), [], [], 0, None, 0, max(self.ukuran, default=0)
        lanjut = not luar or (luar[2], luar[3]) == (0, akar([]))
        hidup = True
        for i in range(akhir):
            benar, b = self.simpanan(i), next(baris, None) if hidup else None
            if hidup and (not b or benar not in (None, b.daun) and i >= percaya or b.r.kepala != NIHIL and {*b.r[11:]} != {NIHIL}):
                percaya = self.selidiki(i, b, tepi)
                hidup = percaya > i
            benar = b.daun if hidup else benar
            if benar is None:
                break
            asli = asli * (i & 255 > 0) + [b.r if hidup else None]
            tepi = tambah(tepi, benar, lambda tingkat, isi: self.periksa_ubin(tingkat, (i + 1 >> 8 * tingkat + 8) - 1, isi, asli))
            n = i + 1
            lanjut = lanjut or i + 1 == luar[2] and (luar[1], luar[3]) == (self.asal, akar(tepi))
            if i + 1 in self.titik:
                t, hash, sebab = self.titik[i + 1]
                if akar(tepi) not in hash or not sebab and hidup and t[6:9] != (b.r.era, *b.r[1:3]):
                    sebab.append('akar atau daun terakhirnya lain dari baris dan ubin')
        for tingkat in range(max(len(tepi), 1)):
            self.periksa_ubin(tingkat, n >> 8 * tingkat + 8, tepi[tingkat] if tepi else [], asli)
        self.periksa_sisa(akhir)
        self.temuan += [(int(t.ukuran), None, 'titik periksa rusak', ', '.join(sebab)) for t, _, sebab in self.titik.values() if sebab]
        if not lanjut:
            self.temuan.append((luar[2], None, 'titik periksa luar tidak dilanjutkan', f'asal {luar[1].decode()}, akar {luar[3].decode()}'))
        self.periksa_tanda()
        return sorted(self.temuan, key=lambda t: (t[0], t[1] is None, t[1] or 0, t[2:]))

    def selidiki(self, i, b, tepi):
        """Row i is not leaf i: 0 and a finding if a checkpoint is for the tiles, else the size up to which it is for the rows."""
        if not b:
            self.temuan.append((self.sesudah(i), i, 'terpotong', f'baris habis sesudah {i}'))
            return 0
        baris, akhir, ubin, asli = self.baris(b.awal, b.letak), self.ukuran[-1], tepi, tepi
        dekat = list(itertools.islice(baris, JENDELA + 1))
        jalan = itertools.chain(dekat, baris)
        for n in range(i, akhir):
            h, c = self.simpanan(n), next(jalan, None)
            ubin, asli = ubin is not None and h and tambah(list(ubin), h) or None, asli is not None and c and tambah(list(asli), c.daun) or None
            if n + 1 in self.titik and ubin and akar(ubin) in self.titik[n + 1][1] or not ubin and not asli:
                break
            if n + 1 in self.titik and asli and akar(asli) in self.titik[n + 1][1]:
                return n + 1
        simpan = [self.simpanan(n) for n in range(i, min(i + JENDELA + 1, akhir))]
        kepala = (*b.pos[:2], int(b.r.kepala)) if b.r.kepala != NIHIL else b.pos
        hilang = next((k for k in range(1, len(simpan)) if simpan[k] == b.daun), 0)
        sisip = next((k for k in range(1, len(dekat)) if dekat[k].daun == simpan[0]), 0)
        tukar = next((k for k in range(1, min(len(dekat), len(simpan))) if self.tukar(b, dekat[k]) == [simpan[0], simpan[k]]), 0)
        t, _, sebab = self.titik[akhir]
        temuan, rinci = next(vonis[1:] for vonis in (
            (hilang, 'dihapus', f'{hilang} baris sebelum'),
            (sisip, 'disisipkan', f'{sisip} baris mulai'),
            (tukar, 'ditukar', f'dengan baris {i + tukar}:'),
            (b.lalu < kepala < b.pos and kepala[2] > 0, 'dihapus', f'kepala {kepala[2]} dari'),
            (not sebab and b.pos > (int(t.era), int(t.transaksi), int(t.urutan)), 'terpotong', 'habis sebelum'),
            (True, 'diubah', '')) if vonis[0])
        nomor = i - (temuan == 'disisipkan' and b.pos == b.lalu)
        self.temuan.append((self.sesudah(nomor), nomor, temuan, f'{rinci} era {b.pos[0]} transaksi {b.pos[1]} urutan {b.pos[2]}'))
        return 0

    def tukar(self, a, b):              # the leaves if each of two rows had the other's place
        p, q = (x.r._replace(transaksi=y.r.transaksi, urutan=y.r.urutan, kepala=y.r.kepala) for x, y in ((a, b), (b, a)))
        kepala = {**a.kepala, **b.kepala, p[1:3]: p[11:], q[1:3]: q[11:]}
        return [self.daun(q, kepala), self.daun(p, kepala)]

    def periksa_ubin(self, tingkat, nomor, isi, asli):
        awal, akhir = (bisect.bisect_left(self.ukuran, n << 8 * tingkat + 8) for n in (nomor, nomor + 1))
        wajib = {s >> 8 * tingkat & 255: s for s in reversed(self.ukuran[awal:akhir])}     # width: the first tree that has it
        wajib.update((256, s) for s in self.ukuran[akhir:akhir + 1])
        ubin, satuan, daun = self.ubin(tingkat, nomor), 256 ** tingkat, b''.join(isi)
        for w in wajib.keys() - {0, *(w for w, _, _ in ubin)}:
            self.temuan.append((wajib[w], nomor * 256 * satuan, 'ubin hilang', f'tingkat {tingkat} nomor {nomor} lebar {w}'))
        for w, hash, u in ubin:
            lima = (NIHIL,) * 5
            if tingkat == 0:            # where rows no longer count, these columns do not either
                lima = None in asli[:w] and u[4:] or (asli[0].era, *asli[0][1:3], min(r.waktu for r in asli[:w]), max(r.waktu for r in asli[:w]))
            if w <= len(isi) and (hash != daun[:32 * w] or u[4:] != lima):
                self.temuan.append((wajib.get(w, self.ukuran[-1]), nomor * 256 * satuan, 'ubin rusak', f'tingkat {tingkat} nomor {nomor} lebar {w}'))

    def periksa_sisa(self, akhir):      # tiles beyond the last checkpoint: of one that is gone, or of none
        ujung = akhir
        for tingkat, nomor in sorted(self.letak):
            for w, isi, _ in self.ubin(tingkat, nomor):
                sampai = (nomor * 256 + w) * 256 ** tingkat
                if sampai > ujung and (tingkat, nomor, len(isi)) == (0, ujung >> 8, 32 * w):
                    ujung = sampai
                elif sampai > ujung or nomor < 0 or tingkat < 0:
                    self.temuan.append((akhir, nomor * 256 * 256 ** tingkat, 'ubin rusak', f'tingkat {tingkat} nomor {nomor} lebar {w}: di luar pohon'))
        if ujung > akhir:
            self.temuan.append((ujung, None, 'titik periksa hilang', 'ubinnya ada'))

    def periksa_tanda(self):
        kunci = dict(kunci_publik(lepas(k.kunci)) for _, k in baca(self.folder, 'penanda'))
        for _, t in baca(self.folder, 'tanda'):
            nota = lepas(self.titik[int(t.ukuran)][0].nota) if int(t.ukuran) in self.titik else b''
            _, nama, isi = lepas(t.baris).rstrip(b'\n').split(b' ')
            kenal = kunci.get((nama, sandi(isi)[:4]))
            if not (kenal and tanda_sah(*kenal, nota, sandi(isi)[4:]) if kenal or t.sah == b't' else nota):
                self.temuan.append((int(t.ukuran), None, 'tanda tidak sah', nama.decode()))

def periksa_bukti(berkas, vkey):
    with open(berkas, 'rb') as f:
        cocok = BUKTI.fullmatch(f.read())
    if not cocok:
        raise ValueError('bukan c2sp.org/tlog-proof@v1 dengan baris extra')
    baku, nomor, hash = sandi(cocok[1]), int(cocok[2]), [sandi(h, 32) for h in cocok[3].split(b'\n')[:-1]]
    nota, asal, ukuran, akar_nota, tanda = baca_nota(cocok[4])
    isi = [b.split('\t') for b in baku.decode().split('\n')]
    if isi[0] != ['asn_kinerja.jejak', '1'] or [b[0] for b in isi[1:8]] != list(BAKU)[:7] or isi[-1] != [''] or {b[0] for b in isi[8:-1]} - BAKU.keys():
        raise ValueError('baris extra bukan bentuk baku baris jejak versi 1')
    if nomor >= ukuran or base64.b64encode(akar_bukti(nomor, ukuran, sha(b'\0', baku), hash)) != akar_nota:
        return 'baris ini bukan daun pohon titik periksanya'
    sah = []
    for pengenal, (jenis, publik) in map(kunci_publik, vkey):
        for nama, b in tanda:
            if (nama, b[:4]) == pengenal and not tanda_sah(jenis, publik, nota, b[4:]):
                return f'tanda tangan {nama.decode()} tidak sah'
            if (nama, b[:4]) == pengenal:
                pukul = time.strftime(' pada %Y-%m-%d %H:%M:%S UTC', time.gmtime(int.from_bytes(b[4:12], 'big'))) if jenis == 4 else ''
                sah.append(('disaksikan ' if jenis == 4 else 'ditandatangani ') + nama.decode() + pukul)
    if vkey and not sah:
        return 'tidak ada tanda tangan dari kunci yang diberikan'
    print(f'SAH: daun {nomor} dari {ukuran}, asal {asal.decode()}, akar {akar_nota.decode()}')
    for kata, *bidang in isi[1:-1]:
        print(f'  {kata:9}', ', '.join(f'{n} = {v}' for n, v in zip(BAKU[kata], map(tampak, bidang))))
    print('Terjamin: isi di atas tercatat dalam pohon itu.')
    print('Titik periksanya ' + (', '.join(sah) or 'TIDAK diperiksa tanda tangannya: bandingkan dengan berita acara atau salinan di luar') + '.')
    print('Tidak terjamin: bahwa isinya benar, siapa manusia di balik pelaku dan alasan (pengakuan), dan bahwa setiap perubahan tercatat.')
    return None

def main():
    urai = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cara = urai.add_subparsers(dest='cara', required=True)
    ekspor, bukti = cara.add_parser('ekspor'), cara.add_parser('bukti')
    ekspor.add_argument('folder')
    ekspor.add_argument('--titik-periksa', metavar='BERKAS')
    bukti.add_argument('berkas')
    bukti.add_argument('--kunci', metavar='VKEY', nargs='+', action='extend', default=[])
    pilihan = urai.parse_args()
    try:
        if pilihan.cara == 'bukti':
            tolak = periksa_bukti(pilihan.berkas, [k.encode() for k in pilihan.kunci])
            if tolak:
                print('DITOLAK: ' + tolak)
            return bool(tolak)
        luar = None
        if pilihan.titik_periksa:
            with open(pilihan.titik_periksa, 'rb') as f:
                luar = baca_nota(f.read().replace(b'\r\n', b'\n').rstrip(b'\n') + b'\n')
        temuan = Pemeriksa(pilihan.folder).periksa(luar)
        for ukuran, nomor, apa, rinci in temuan:
            print(ukuran, '\\N' if nomor is None else nomor, apa, tampak(rinci), sep='\t')
        return bool(temuan)
    except (ValueError, LookupError, OSError, AttributeError, TypeError, OverflowError) as galat:
        print(f'periksa_jejak.py: {galat}', file=sys.stderr)
        return 2

if __name__ == '__main__':
    sys.exit(main())
