--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: kinerja; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA kinerja;


--
-- Name: SCHEMA kinerja; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA kinerja IS 'Penilaian kinerja ASN: tipe, fungsi, dan agregat dari ekstensi asn_kinerja.';


--
-- Name: kinerja_jejak; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA kinerja_jejak;


--
-- Name: asn_kinerja; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS asn_kinerja WITH SCHEMA kinerja;


--
-- Name: EXTENSION asn_kinerja; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION asn_kinerja IS 'Penilaian kinerja ASN: tipe eksak, nilai tertimbang, aturan dan daftar tahun kinerja';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: bentuk; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.bentuk (
    nomor integer NOT NULL,
    era smallint NOT NULL,
    oid_tabel oid NOT NULL,
    oid_akar oid NOT NULL,
    skema text NOT NULL,
    tabel text NOT NULL,
    skema_akar text NOT NULL,
    akar text NOT NULL,
    kolom text[] NOT NULL,
    nomor_kolom smallint[] NOT NULL,
    tipe text[] NOT NULL,
    kunci text[] NOT NULL,
    rahasia text[] NOT NULL,
    sejak timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    bawaan text[] NOT NULL
);


--
-- Name: TABLE bentuk; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.bentuk IS 'Bentuk tabel yang diaudit: nama, kolom, tipe, kunci.';


--
-- Name: bentuk_nomor_seq; Type: SEQUENCE; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE kinerja_jejak.bentuk ALTER COLUMN nomor ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME kinerja_jejak.bentuk_nomor_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: era; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.era (
    nomor smallint NOT NULL,
    sistem bigint NOT NULL,
    mulai timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: TABLE era; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.era IS 'Era nomor transaksi: satu baris setiap klaster yang pernah menulis jejak ini.';


--
-- Name: jejak; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.jejak (
    waktu timestamp with time zone NOT NULL,
    transaksi xid8 NOT NULL,
    urutan integer NOT NULL,
    kepala integer,
    bentuk integer NOT NULL,
    era smallint NOT NULL,
    operasi "char" NOT NULL,
    kunci text NOT NULL COLLATE pg_catalog."C",
    kunci_baru text COLLATE pg_catalog."C",
    isi text NOT NULL,
    waktu_catat timestamp with time zone,
    waktu_pernyataan timestamp with time zone,
    peran text,
    peran_sesi text,
    aplikasi text,
    alamat inet,
    pelaku text,
    alasan text,
    asal_replikasi text
)
PARTITION BY RANGE (waktu);


--
-- Name: TABLE jejak; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.jejak IS 'Jejak perubahan: satu baris setiap perubahan, hanya bertambah (docs/jejak.md).';


--
-- Name: jejak_2026_11; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.jejak_2026_11 (
    waktu timestamp with time zone NOT NULL,
    transaksi xid8 NOT NULL,
    urutan integer NOT NULL,
    kepala integer,
    bentuk integer NOT NULL,
    era smallint NOT NULL,
    operasi "char" NOT NULL,
    kunci text NOT NULL COLLATE pg_catalog."C",
    kunci_baru text COLLATE pg_catalog."C",
    isi text NOT NULL,
    waktu_catat timestamp with time zone,
    waktu_pernyataan timestamp with time zone,
    peran text,
    peran_sesi text,
    aplikasi text,
    alamat inet,
    pelaku text,
    alasan text,
    asal_replikasi text
);


--
-- Name: jejak_2026_12; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.jejak_2026_12 (
    waktu timestamp with time zone NOT NULL,
    transaksi xid8 NOT NULL,
    urutan integer NOT NULL,
    kepala integer,
    bentuk integer NOT NULL,
    era smallint NOT NULL,
    operasi "char" NOT NULL,
    kunci text NOT NULL COLLATE pg_catalog."C",
    kunci_baru text COLLATE pg_catalog."C",
    isi text NOT NULL,
    waktu_catat timestamp with time zone,
    waktu_pernyataan timestamp with time zone,
    peran text,
    peran_sesi text,
    aplikasi text,
    alamat inet,
    pelaku text,
    alasan text,
    asal_replikasi text
);


--
-- Name: jejak_2027_01; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.jejak_2027_01 (
    waktu timestamp with time zone NOT NULL,
    transaksi xid8 NOT NULL,
    urutan integer NOT NULL,
    kepala integer,
    bentuk integer NOT NULL,
    era smallint NOT NULL,
    operasi "char" NOT NULL,
    kunci text NOT NULL COLLATE pg_catalog."C",
    kunci_baru text COLLATE pg_catalog."C",
    isi text NOT NULL,
    waktu_catat timestamp with time zone,
    waktu_pernyataan timestamp with time zone,
    peran text,
    peran_sesi text,
    aplikasi text,
    alamat inet,
    pelaku text,
    alasan text,
    asal_replikasi text
);


--
-- Name: jejak_2027_02; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.jejak_2027_02 (
    waktu timestamp with time zone NOT NULL,
    transaksi xid8 NOT NULL,
    urutan integer NOT NULL,
    kepala integer,
    bentuk integer NOT NULL,
    era smallint NOT NULL,
    operasi "char" NOT NULL,
    kunci text NOT NULL COLLATE pg_catalog."C",
    kunci_baru text COLLATE pg_catalog."C",
    isi text NOT NULL,
    waktu_catat timestamp with time zone,
    waktu_pernyataan timestamp with time zone,
    peran text,
    peran_sesi text,
    aplikasi text,
    alamat inet,
    pelaku text,
    alasan text,
    asal_replikasi text
);


--
-- Name: jejak_lain; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.jejak_lain (
    waktu timestamp with time zone NOT NULL,
    transaksi xid8 NOT NULL,
    urutan integer NOT NULL,
    kepala integer,
    bentuk integer NOT NULL,
    era smallint NOT NULL,
    operasi "char" NOT NULL,
    kunci text NOT NULL COLLATE pg_catalog."C",
    kunci_baru text COLLATE pg_catalog."C",
    isi text NOT NULL,
    waktu_catat timestamp with time zone,
    waktu_pernyataan timestamp with time zone,
    peran text,
    peran_sesi text,
    aplikasi text,
    alamat inet,
    pelaku text,
    alasan text,
    asal_replikasi text
);


--
-- Name: liputan; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.liputan (
    nomor integer NOT NULL,
    waktu timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    peran text DEFAULT CURRENT_USER NOT NULL,
    tindakan text NOT NULL,
    skema text NOT NULL,
    tabel text NOT NULL,
    jenis text,
    rahasia text[],
    selalu boolean,
    berisi boolean,
    CONSTRAINT liputan_tindakan_check CHECK ((tindakan = ANY (ARRAY['pasang'::text, 'lepas'::text])))
);


--
-- Name: TABLE liputan; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.liputan IS 'Sejak kapan tabel mana diaudit.';


--
-- Name: liputan_nomor_seq; Type: SEQUENCE; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE kinerja_jejak.liputan ALTER COLUMN nomor ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME kinerja_jejak.liputan_nomor_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: penanda; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.penanda (
    kunci text NOT NULL COLLATE pg_catalog."C",
    nama text NOT NULL,
    saksi boolean NOT NULL,
    sejak timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    peran text DEFAULT CURRENT_USER NOT NULL
);


--
-- Name: TABLE penanda; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.penanda IS 'Kunci publik yang tandanya dikenal: milik jejak sendiri dan para saksi.';


--
-- Name: segel; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.segel (
    ukuran bigint NOT NULL,
    sebelumnya bigint,
    asal text NOT NULL,
    akar bytea NOT NULL,
    waktu timestamp with time zone NOT NULL,
    nota text NOT NULL,
    era smallint NOT NULL,
    transaksi xid8 NOT NULL,
    urutan integer NOT NULL,
    batas xid8 NOT NULL,
    peran text NOT NULL,
    sidik bytea NOT NULL
);


--
-- Name: TABLE segel; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.segel IS 'Titik periksa pohon jejak: satu baris setiap penyegelan (docs/jejak.md).';


--
-- Name: tanda; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.tanda (
    ukuran bigint NOT NULL,
    baris text NOT NULL COLLATE pg_catalog."C",
    nama text NOT NULL,
    id_kunci bytea NOT NULL,
    saksi boolean,
    waktu_saksi timestamp with time zone,
    sah boolean,
    sebab text,
    waktu timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    peran text DEFAULT CURRENT_USER NOT NULL,
    CONSTRAINT tanda_check CHECK (((sah IS NULL) = (sebab IS NOT NULL))),
    CONSTRAINT tanda_sah_check CHECK (sah)
);


--
-- Name: TABLE tanda; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.tanda IS 'Tanda tangan atas titik periksa (segel), dibuat di luar; sah NULL: tidak diperiksa, dengan sebabnya.';


--
-- Name: ubin; Type: TABLE; Schema: kinerja_jejak; Owner: -
--

CREATE TABLE kinerja_jejak.ubin (
    tingkat smallint NOT NULL,
    nomor bigint NOT NULL,
    lebar smallint NOT NULL,
    isi bytea NOT NULL,
    era smallint,
    transaksi xid8,
    urutan integer,
    waktu_awal timestamp with time zone,
    waktu_akhir timestamp with time zone
);
ALTER TABLE ONLY kinerja_jejak.ubin ALTER COLUMN isi SET STORAGE EXTERNAL;


--
-- Name: TABLE ubin; Type: COMMENT; Schema: kinerja_jejak; Owner: -
--

COMMENT ON TABLE kinerja_jejak.ubin IS 'Hash pohon jejak dalam ubin C2SP tlog-tiles (docs/jejak.md).';


--
-- Name: p; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.p (
    id integer NOT NULL,
    n integer
)
PARTITION BY RANGE (id);


--
-- Name: p1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.p1 (
    id integer NOT NULL,
    n integer
);


--
-- Name: t; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.t (
    id integer NOT NULL,
    n numeric(6,2),
    s text,
    w timestamp with time zone,
    f double precision,
    b bytea,
    r int4range,
    a text[],
    rahasia text
);


--
-- Name: jejak_2026_11; Type: TABLE ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.jejak ATTACH PARTITION kinerja_jejak.jejak_2026_11 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: jejak_2026_12; Type: TABLE ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.jejak ATTACH PARTITION kinerja_jejak.jejak_2026_12 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: jejak_2027_01; Type: TABLE ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.jejak ATTACH PARTITION kinerja_jejak.jejak_2027_01 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');


--
-- Name: jejak_2027_02; Type: TABLE ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.jejak ATTACH PARTITION kinerja_jejak.jejak_2027_02 FOR VALUES FROM ('2027-02-01 00:00:00+00') TO ('2027-03-01 00:00:00+00');


--
-- Name: jejak_lain; Type: TABLE ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.jejak ATTACH PARTITION kinerja_jejak.jejak_lain DEFAULT;


--
-- Name: p1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (100);


--
-- Data for Name: bentuk; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.bentuk (nomor, era, oid_tabel, oid_akar, skema, tabel, skema_akar, akar, kolom, nomor_kolom, tipe, kunci, rahasia, sejak, bawaan) FROM stdin;
1	1	344399	344399	public	t	public	t	{id,n,s,w,f,b,r,a,rahasia}	{1,2,3,4,5,6,7,8,9}	{integer,"numeric(6,2)",pg_catalog.text,"timestamp with time zone","double precision",pg_catalog.bytea,pg_catalog.int4range,pg_catalog.text[],pg_catalog.text}	{id}	{rahasia}	2026-11-24 21:46:35.466606+00	{NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL}
2	1	344406	344406	public	p	public	p	{id,n}	{1,2}	{integer,integer}	{id}	{}	2026-11-24 21:46:35.469741+00	{NULL,NULL}
3	1	344411	344406	public	p1	public	p	{id,n}	{1,2}	{integer,integer}	{id}	{}	2026-11-24 21:46:35.480777+00	{NULL,NULL}
\.


--
-- Data for Name: era; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.era (nomor, sistem, mulai) FROM stdin;
1	7711769962201791903	2026-11-24 21:46:35.465638+00
\.


--
-- Data for Name: jejak_2026_11; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.jejak_2026_11 (waktu, transaksi, urutan, kepala, bentuk, era, operasi, kunci, kunci_baru, isi, waktu_catat, waktu_pernyataan, peran, peran_sesi, aplikasi, alamat, pelaku, alasan, asal_replikasi) FROM stdin;
2026-11-24 21:46:35.470298+00	39474	1	\N	1	1	I	1	\N	0.33\té\\t\\\\N1\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,2)\t{"a,b",NULL}\t\\-	2026-11-24 21:46:35.471847+00	2026-11-24 21:46:35.470298+00	postgres	postgres	psql	\N	nip:198609262015051001	koreksi\tkedua	\N
2026-11-24 21:46:35.470298+00	39474	2	1	1	1	I	2	\N	0.67\té\\t\\\\N2\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,3)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	3	1	1	1	I	3	\N	1.00\té\\t\\\\N3\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,4)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	4	1	1	1	I	4	\N	1.33\té\\t\\\\N4\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,5)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	5	1	1	1	I	5	\N	1.67\té\\t\\\\N5\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,6)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	6	1	1	1	I	6	\N	2.00\té\\t\\\\N6\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,7)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	7	1	1	1	I	7	\N	2.33\té\\t\\\\N7\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,8)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	8	1	1	1	I	8	\N	2.67\té\\t\\\\N8\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,9)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	9	1	1	1	I	9	\N	3.00\té\\t\\\\N9\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,10)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	10	1	1	1	I	10	\N	3.33\té\\t\\\\N10\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,11)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	11	1	1	1	I	11	\N	3.67\té\\t\\\\N11\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,12)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	12	1	1	1	I	12	\N	4.00\té\\t\\\\N12\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,13)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	13	1	1	1	I	13	\N	4.33\té\\t\\\\N13\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,14)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	14	1	1	1	I	14	\N	4.67\té\\t\\\\N14\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,15)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	15	1	1	1	I	15	\N	5.00\té\\t\\\\N15\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,16)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	16	1	1	1	I	16	\N	5.33\té\\t\\\\N16\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,17)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	17	1	1	1	I	17	\N	5.67\té\\t\\\\N17\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,18)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	18	1	1	1	I	18	\N	6.00\té\\t\\\\N18\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,19)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	19	1	1	1	I	19	\N	6.33\té\\t\\\\N19\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,20)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	20	1	1	1	I	20	\N	6.67\té\\t\\\\N20\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,21)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	21	1	1	1	I	21	\N	7.00\té\\t\\\\N21\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,22)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	22	1	1	1	I	22	\N	7.33\té\\t\\\\N22\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,23)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	23	1	1	1	I	23	\N	7.67\té\\t\\\\N23\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,24)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	24	1	1	1	I	24	\N	8.00\té\\t\\\\N24\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,25)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	25	1	1	1	I	25	\N	8.33\té\\t\\\\N25\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,26)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	26	1	1	1	I	26	\N	8.67\té\\t\\\\N26\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,27)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	27	1	1	1	I	27	\N	9.00\té\\t\\\\N27\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,28)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	28	1	1	1	I	28	\N	9.33\té\\t\\\\N28\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,29)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	29	1	1	1	I	29	\N	9.67\té\\t\\\\N29\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,30)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	30	1	1	1	I	30	\N	10.00\té\\t\\\\N30\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,31)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	31	1	1	1	I	31	\N	10.33\té\\t\\\\N31\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,32)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	32	1	1	1	I	32	\N	10.67\té\\t\\\\N32\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,33)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	33	1	1	1	I	33	\N	11.00\té\\t\\\\N33\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,34)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	34	1	1	1	I	34	\N	11.33\té\\t\\\\N34\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,35)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	35	1	1	1	I	35	\N	11.67\té\\t\\\\N35\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,36)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	36	1	1	1	I	36	\N	12.00\té\\t\\\\N36\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,37)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	37	1	1	1	I	37	\N	12.33\té\\t\\\\N37\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,38)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	38	1	1	1	I	38	\N	12.67\té\\t\\\\N38\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,39)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	39	1	1	1	I	39	\N	13.00\té\\t\\\\N39\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,40)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	40	1	1	1	I	40	\N	13.33\té\\t\\\\N40\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,41)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	41	1	1	1	I	41	\N	13.67\té\\t\\\\N41\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,42)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	42	1	1	1	I	42	\N	14.00\té\\t\\\\N42\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,43)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	43	1	1	1	I	43	\N	14.33\té\\t\\\\N43\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,44)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	44	1	1	1	I	44	\N	14.67\té\\t\\\\N44\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,45)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	45	1	1	1	I	45	\N	15.00\té\\t\\\\N45\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,46)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	46	1	1	1	I	46	\N	15.33\té\\t\\\\N46\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,47)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	47	1	1	1	I	47	\N	15.67\té\\t\\\\N47\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,48)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	48	1	1	1	I	48	\N	16.00\té\\t\\\\N48\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,49)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	49	1	1	1	I	49	\N	16.33\té\\t\\\\N49\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,50)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	50	1	1	1	I	50	\N	16.67\té\\t\\\\N50\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,51)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	51	1	1	1	I	51	\N	17.00\té\\t\\\\N51\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,52)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	52	1	1	1	I	52	\N	17.33\té\\t\\\\N52\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,53)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	53	1	1	1	I	53	\N	17.67\té\\t\\\\N53\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,54)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	54	1	1	1	I	54	\N	18.00\té\\t\\\\N54\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,55)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	55	1	1	1	I	55	\N	18.33\té\\t\\\\N55\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,56)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	56	1	1	1	I	56	\N	18.67\té\\t\\\\N56\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,57)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	57	1	1	1	I	57	\N	19.00\té\\t\\\\N57\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,58)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	58	1	1	1	I	58	\N	19.33\té\\t\\\\N58\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,59)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	59	1	1	1	I	59	\N	19.67\té\\t\\\\N59\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,60)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	60	1	1	1	I	60	\N	20.00\té\\t\\\\N60\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,61)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	61	1	1	1	I	61	\N	20.33\té\\t\\\\N61\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,62)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	62	1	1	1	I	62	\N	20.67\té\\t\\\\N62\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,63)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	63	1	1	1	I	63	\N	21.00\té\\t\\\\N63\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,64)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	64	1	1	1	I	64	\N	21.33\té\\t\\\\N64\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,65)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	65	1	1	1	I	65	\N	21.67\té\\t\\\\N65\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,66)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	66	1	1	1	I	66	\N	22.00\té\\t\\\\N66\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,67)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	67	1	1	1	I	67	\N	22.33\té\\t\\\\N67\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,68)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	68	1	1	1	I	68	\N	22.67\té\\t\\\\N68\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,69)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	69	1	1	1	I	69	\N	23.00\té\\t\\\\N69\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,70)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	70	1	1	1	I	70	\N	23.33\té\\t\\\\N70\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,71)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	71	1	1	1	I	71	\N	23.67\té\\t\\\\N71\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,72)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	72	1	1	1	I	72	\N	24.00\té\\t\\\\N72\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,73)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	73	1	1	1	I	73	\N	24.33\té\\t\\\\N73\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,74)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	74	1	1	1	I	74	\N	24.67\té\\t\\\\N74\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,75)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	75	1	1	1	I	75	\N	25.00\té\\t\\\\N75\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,76)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	76	1	1	1	I	76	\N	25.33\té\\t\\\\N76\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,77)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	77	1	1	1	I	77	\N	25.67\té\\t\\\\N77\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,78)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	78	1	1	1	I	78	\N	26.00\té\\t\\\\N78\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,79)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	79	1	1	1	I	79	\N	26.33\té\\t\\\\N79\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,80)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	80	1	1	1	I	80	\N	26.67\té\\t\\\\N80\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,81)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	81	1	1	1	I	81	\N	27.00\té\\t\\\\N81\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,82)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	82	1	1	1	I	82	\N	27.33\té\\t\\\\N82\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,83)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	83	1	1	1	I	83	\N	27.67\té\\t\\\\N83\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,84)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	84	1	1	1	I	84	\N	28.00\té\\t\\\\N84\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,85)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	85	1	1	1	I	85	\N	28.33\té\\t\\\\N85\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,86)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	86	1	1	1	I	86	\N	28.67\té\\t\\\\N86\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,87)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	87	1	1	1	I	87	\N	29.00\té\\t\\\\N87\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,88)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	88	1	1	1	I	88	\N	29.33\té\\t\\\\N88\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,89)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	89	1	1	1	I	89	\N	29.67\té\\t\\\\N89\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,90)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	90	1	1	1	I	90	\N	30.00\té\\t\\\\N90\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,91)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	91	1	1	1	I	91	\N	30.33\té\\t\\\\N91\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,92)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	92	1	1	1	I	92	\N	30.67\té\\t\\\\N92\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,93)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	93	1	1	1	I	93	\N	31.00\té\\t\\\\N93\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,94)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	94	1	1	1	I	94	\N	31.33\té\\t\\\\N94\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,95)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	95	1	1	1	I	95	\N	31.67\té\\t\\\\N95\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,96)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	96	1	1	1	I	96	\N	32.00\té\\t\\\\N96\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,97)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	97	1	1	1	I	97	\N	32.33\té\\t\\\\N97\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,98)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	98	1	1	1	I	98	\N	32.67\té\\t\\\\N98\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,99)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	99	1	1	1	I	99	\N	33.00\té\\t\\\\N99\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,100)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	100	1	1	1	I	100	\N	33.33\té\\t\\\\N100\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,101)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	101	1	1	1	I	101	\N	33.67\té\\t\\\\N101\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,102)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	102	1	1	1	I	102	\N	34.00\té\\t\\\\N102\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,103)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	103	1	1	1	I	103	\N	34.33\té\\t\\\\N103\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,104)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	104	1	1	1	I	104	\N	34.67\té\\t\\\\N104\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,105)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	105	1	1	1	I	105	\N	35.00\té\\t\\\\N105\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,106)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	106	1	1	1	I	106	\N	35.33\té\\t\\\\N106\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,107)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	107	1	1	1	I	107	\N	35.67\té\\t\\\\N107\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,108)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	108	1	1	1	I	108	\N	36.00\té\\t\\\\N108\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,109)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	109	1	1	1	I	109	\N	36.33\té\\t\\\\N109\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,110)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	110	1	1	1	I	110	\N	36.67\té\\t\\\\N110\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,111)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	111	1	1	1	I	111	\N	37.00\té\\t\\\\N111\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,112)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	112	1	1	1	I	112	\N	37.33\té\\t\\\\N112\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,113)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	113	1	1	1	I	113	\N	37.67\té\\t\\\\N113\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,114)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	114	1	1	1	I	114	\N	38.00\té\\t\\\\N114\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,115)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	115	1	1	1	I	115	\N	38.33\té\\t\\\\N115\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,116)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	116	1	1	1	I	116	\N	38.67\té\\t\\\\N116\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,117)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	117	1	1	1	I	117	\N	39.00\té\\t\\\\N117\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,118)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	118	1	1	1	I	118	\N	39.33\té\\t\\\\N118\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,119)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	119	1	1	1	I	119	\N	39.67\té\\t\\\\N119\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,120)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	120	1	1	1	I	120	\N	40.00\té\\t\\\\N120\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,121)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	121	1	1	1	I	121	\N	40.33\té\\t\\\\N121\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,122)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	122	1	1	1	I	122	\N	40.67\té\\t\\\\N122\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,123)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	123	1	1	1	I	123	\N	41.00\té\\t\\\\N123\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,124)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	124	1	1	1	I	124	\N	41.33\té\\t\\\\N124\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,125)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	125	1	1	1	I	125	\N	41.67\té\\t\\\\N125\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,126)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	126	1	1	1	I	126	\N	42.00\té\\t\\\\N126\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,127)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	127	1	1	1	I	127	\N	42.33\té\\t\\\\N127\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,128)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	128	1	1	1	I	128	\N	42.67\té\\t\\\\N128\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,129)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	129	1	1	1	I	129	\N	43.00\té\\t\\\\N129\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,130)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	130	1	1	1	I	130	\N	43.33\té\\t\\\\N130\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,131)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	131	1	1	1	I	131	\N	43.67\té\\t\\\\N131\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,132)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	132	1	1	1	I	132	\N	44.00\té\\t\\\\N132\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,133)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	133	1	1	1	I	133	\N	44.33\té\\t\\\\N133\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,134)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	134	1	1	1	I	134	\N	44.67\té\\t\\\\N134\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,135)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	135	1	1	1	I	135	\N	45.00\té\\t\\\\N135\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,136)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	136	1	1	1	I	136	\N	45.33\té\\t\\\\N136\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,137)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	137	1	1	1	I	137	\N	45.67\té\\t\\\\N137\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,138)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	138	1	1	1	I	138	\N	46.00\té\\t\\\\N138\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,139)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	139	1	1	1	I	139	\N	46.33\té\\t\\\\N139\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,140)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	140	1	1	1	I	140	\N	46.67\té\\t\\\\N140\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,141)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	141	1	1	1	I	141	\N	47.00\té\\t\\\\N141\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,142)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	142	1	1	1	I	142	\N	47.33\té\\t\\\\N142\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,143)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	143	1	1	1	I	143	\N	47.67\té\\t\\\\N143\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,144)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	144	1	1	1	I	144	\N	48.00\té\\t\\\\N144\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,145)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	145	1	1	1	I	145	\N	48.33\té\\t\\\\N145\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,146)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	146	1	1	1	I	146	\N	48.67\té\\t\\\\N146\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,147)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	147	1	1	1	I	147	\N	49.00\té\\t\\\\N147\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,148)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	148	1	1	1	I	148	\N	49.33\té\\t\\\\N148\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,149)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	149	1	1	1	I	149	\N	49.67\té\\t\\\\N149\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,150)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	150	1	1	1	I	150	\N	50.00\té\\t\\\\N150\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,151)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	151	1	1	1	I	151	\N	50.33\té\\t\\\\N151\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,152)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	152	1	1	1	I	152	\N	50.67\té\\t\\\\N152\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,153)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	153	1	1	1	I	153	\N	51.00\té\\t\\\\N153\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,154)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	154	1	1	1	I	154	\N	51.33\té\\t\\\\N154\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,155)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	155	1	1	1	I	155	\N	51.67\té\\t\\\\N155\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,156)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	156	1	1	1	I	156	\N	52.00\té\\t\\\\N156\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,157)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	157	1	1	1	I	157	\N	52.33\té\\t\\\\N157\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,158)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	158	1	1	1	I	158	\N	52.67\té\\t\\\\N158\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,159)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	159	1	1	1	I	159	\N	53.00\té\\t\\\\N159\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,160)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	160	1	1	1	I	160	\N	53.33\té\\t\\\\N160\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,161)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	161	1	1	1	I	161	\N	53.67\té\\t\\\\N161\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,162)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	162	1	1	1	I	162	\N	54.00\té\\t\\\\N162\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,163)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	163	1	1	1	I	163	\N	54.33\té\\t\\\\N163\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,164)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	164	1	1	1	I	164	\N	54.67\té\\t\\\\N164\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,165)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	165	1	1	1	I	165	\N	55.00\té\\t\\\\N165\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,166)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	166	1	1	1	I	166	\N	55.33\té\\t\\\\N166\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,167)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	167	1	1	1	I	167	\N	55.67\té\\t\\\\N167\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,168)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	168	1	1	1	I	168	\N	56.00\té\\t\\\\N168\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,169)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	169	1	1	1	I	169	\N	56.33\té\\t\\\\N169\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,170)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	170	1	1	1	I	170	\N	56.67\té\\t\\\\N170\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,171)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	171	1	1	1	I	171	\N	57.00\té\\t\\\\N171\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,172)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	172	1	1	1	I	172	\N	57.33\té\\t\\\\N172\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,173)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	173	1	1	1	I	173	\N	57.67\té\\t\\\\N173\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,174)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	174	1	1	1	I	174	\N	58.00\té\\t\\\\N174\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,175)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	175	1	1	1	I	175	\N	58.33\té\\t\\\\N175\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,176)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	176	1	1	1	I	176	\N	58.67\té\\t\\\\N176\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,177)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	177	1	1	1	I	177	\N	59.00\té\\t\\\\N177\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,178)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	178	1	1	1	I	178	\N	59.33\té\\t\\\\N178\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,179)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	179	1	1	1	I	179	\N	59.67\té\\t\\\\N179\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,180)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	180	1	1	1	I	180	\N	60.00\té\\t\\\\N180\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,181)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	181	1	1	1	I	181	\N	60.33\té\\t\\\\N181\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,182)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	182	1	1	1	I	182	\N	60.67\té\\t\\\\N182\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,183)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	183	1	1	1	I	183	\N	61.00\té\\t\\\\N183\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,184)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	184	1	1	1	I	184	\N	61.33\té\\t\\\\N184\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,185)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	185	1	1	1	I	185	\N	61.67\té\\t\\\\N185\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,186)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	186	1	1	1	I	186	\N	62.00\té\\t\\\\N186\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,187)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	187	1	1	1	I	187	\N	62.33\té\\t\\\\N187\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,188)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	188	1	1	1	I	188	\N	62.67\té\\t\\\\N188\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,189)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	189	1	1	1	I	189	\N	63.00\té\\t\\\\N189\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,190)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	190	1	1	1	I	190	\N	63.33\té\\t\\\\N190\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,191)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	191	1	1	1	I	191	\N	63.67\té\\t\\\\N191\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,192)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	192	1	1	1	I	192	\N	64.00\té\\t\\\\N192\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,193)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	193	1	1	1	I	193	\N	64.33\té\\t\\\\N193\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,194)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	194	1	1	1	I	194	\N	64.67\té\\t\\\\N194\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,195)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	195	1	1	1	I	195	\N	65.00\té\\t\\\\N195\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,196)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	196	1	1	1	I	196	\N	65.33\té\\t\\\\N196\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,197)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	197	1	1	1	I	197	\N	65.67\té\\t\\\\N197\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,198)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	198	1	1	1	I	198	\N	66.00\té\\t\\\\N198\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,199)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	199	1	1	1	I	199	\N	66.33\té\\t\\\\N199\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,200)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	200	1	1	1	I	200	\N	66.67\té\\t\\\\N200\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,201)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	201	1	1	1	I	201	\N	67.00\té\\t\\\\N201\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,202)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	202	1	1	1	I	202	\N	67.33\té\\t\\\\N202\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,203)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	203	1	1	1	I	203	\N	67.67\té\\t\\\\N203\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,204)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	204	1	1	1	I	204	\N	68.00\té\\t\\\\N204\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,205)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	205	1	1	1	I	205	\N	68.33\té\\t\\\\N205\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,206)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	206	1	1	1	I	206	\N	68.67\té\\t\\\\N206\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,207)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	207	1	1	1	I	207	\N	69.00\té\\t\\\\N207\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,208)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	208	1	1	1	I	208	\N	69.33\té\\t\\\\N208\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,209)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	209	1	1	1	I	209	\N	69.67\té\\t\\\\N209\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,210)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	210	1	1	1	I	210	\N	70.00\té\\t\\\\N210\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,211)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	211	1	1	1	I	211	\N	70.33\té\\t\\\\N211\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,212)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	212	1	1	1	I	212	\N	70.67\té\\t\\\\N212\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,213)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	213	1	1	1	I	213	\N	71.00\té\\t\\\\N213\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,214)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	214	1	1	1	I	214	\N	71.33\té\\t\\\\N214\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,215)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	215	1	1	1	I	215	\N	71.67\té\\t\\\\N215\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,216)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	216	1	1	1	I	216	\N	72.00\té\\t\\\\N216\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,217)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	217	1	1	1	I	217	\N	72.33\té\\t\\\\N217\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,218)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	218	1	1	1	I	218	\N	72.67\té\\t\\\\N218\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,219)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	219	1	1	1	I	219	\N	73.00\té\\t\\\\N219\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,220)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	220	1	1	1	I	220	\N	73.33\té\\t\\\\N220\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,221)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	221	1	1	1	I	221	\N	73.67\té\\t\\\\N221\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,222)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	222	1	1	1	I	222	\N	74.00\té\\t\\\\N222\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,223)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	223	1	1	1	I	223	\N	74.33\té\\t\\\\N223\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,224)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	224	1	1	1	I	224	\N	74.67\té\\t\\\\N224\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,225)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	225	1	1	1	I	225	\N	75.00\té\\t\\\\N225\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,226)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	226	1	1	1	I	226	\N	75.33\té\\t\\\\N226\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,227)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	227	1	1	1	I	227	\N	75.67\té\\t\\\\N227\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,228)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	228	1	1	1	I	228	\N	76.00\té\\t\\\\N228\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,229)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	229	1	1	1	I	229	\N	76.33\té\\t\\\\N229\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,230)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	230	1	1	1	I	230	\N	76.67\té\\t\\\\N230\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,231)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	231	1	1	1	I	231	\N	77.00\té\\t\\\\N231\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,232)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	232	1	1	1	I	232	\N	77.33\té\\t\\\\N232\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,233)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	233	1	1	1	I	233	\N	77.67\té\\t\\\\N233\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,234)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	234	1	1	1	I	234	\N	78.00\té\\t\\\\N234\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,235)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	235	1	1	1	I	235	\N	78.33\té\\t\\\\N235\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,236)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	236	1	1	1	I	236	\N	78.67\té\\t\\\\N236\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,237)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	237	1	1	1	I	237	\N	79.00\té\\t\\\\N237\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,238)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	238	1	1	1	I	238	\N	79.33\té\\t\\\\N238\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,239)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	239	1	1	1	I	239	\N	79.67\té\\t\\\\N239\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,240)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	240	1	1	1	I	240	\N	80.00\té\\t\\\\N240\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,241)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	241	1	1	1	I	241	\N	80.33\té\\t\\\\N241\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,242)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	242	1	1	1	I	242	\N	80.67\té\\t\\\\N242\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,243)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	243	1	1	1	I	243	\N	81.00\té\\t\\\\N243\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,244)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	244	1	1	1	I	244	\N	81.33\té\\t\\\\N244\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,245)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	245	1	1	1	I	245	\N	81.67\té\\t\\\\N245\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,246)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	246	1	1	1	I	246	\N	82.00\té\\t\\\\N246\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,247)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	247	1	1	1	I	247	\N	82.33\té\\t\\\\N247\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,248)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	248	1	1	1	I	248	\N	82.67\té\\t\\\\N248\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,249)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	249	1	1	1	I	249	\N	83.00\té\\t\\\\N249\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,250)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	250	1	1	1	I	250	\N	83.33\té\\t\\\\N250\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,251)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	251	1	1	1	I	251	\N	83.67\té\\t\\\\N251\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,252)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	252	1	1	1	I	252	\N	84.00\té\\t\\\\N252\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,253)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	253	1	1	1	I	253	\N	84.33\té\\t\\\\N253\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,254)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	254	1	1	1	I	254	\N	84.67\té\\t\\\\N254\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,255)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	255	1	1	1	I	255	\N	85.00\té\\t\\\\N255\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,256)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	256	1	1	1	I	256	\N	85.33\té\\t\\\\N256\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,257)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	257	1	1	1	I	257	\N	85.67\té\\t\\\\N257\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,258)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.470298+00	39474	258	1	1	1	I	258	\N	86.00\té\\t\\\\N258\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,259)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.478413+00	39476	1	\N	1	1	U	1	\N	2\t0.33\t1.33\t4\t2026-07-01 05:00:00.123+00\tinfinity\t5\t0.3\t1e-300	2026-11-24 21:46:35.47877+00	2026-11-24 21:46:35.478413+00	postgres	postgres	psql	\N	nip:198609262015051001	koreksi\tkedua	\N
2026-11-24 21:46:35.478413+00	39476	2	1	1	1	U	2	\N	2\t0.67\t1.67\t4\t2026-07-01 05:00:00.123+00\tinfinity\t5\t0.3\t1e-300	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.478413+00	39476	3	1	1	1	U	3	\N	2\t1.00\t2.00\t4\t2026-07-01 05:00:00.123+00\tinfinity\t5\t0.3\t1e-300	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.478904+00	39477	1	\N	1	1	U	5	1000	1\t5\t1000\t9\t\\-\t\\-	2026-11-24 21:46:35.478992+00	2026-11-24 21:46:35.478904+00	postgres	postgres	psql	\N	nip:198609262015051001	koreksi\tkedua	\N
2026-11-24 21:46:35.479098+00	39478	1	\N	1	1	D	21	\N	7.00\té\\t\\\\N21\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,22)\t{"a,b",NULL}\t\\-	2026-11-24 21:46:35.479338+00	2026-11-24 21:46:35.479098+00	postgres	postgres	psql	\N	nip:198609262015051001	koreksi\tkedua	\N
2026-11-24 21:46:35.479098+00	39478	2	1	1	1	D	22	\N	7.33\té\\t\\\\N22\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,23)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	3	1	1	1	D	23	\N	7.67\té\\t\\\\N23\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,24)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	4	1	1	1	D	24	\N	8.00\té\\t\\\\N24\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,25)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	5	1	1	1	D	25	\N	8.33\té\\t\\\\N25\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,26)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	6	1	1	1	D	26	\N	8.67\té\\t\\\\N26\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,27)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	7	1	1	1	D	27	\N	9.00\té\\t\\\\N27\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,28)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	8	1	1	1	D	28	\N	9.33\té\\t\\\\N28\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,29)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	9	1	1	1	D	29	\N	9.67\té\\t\\\\N29\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,30)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	10	1	1	1	D	30	\N	10.00\té\\t\\\\N30\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,31)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	11	1	1	1	D	31	\N	10.33\té\\t\\\\N31\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,32)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	12	1	1	1	D	32	\N	10.67\té\\t\\\\N32\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,33)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	13	1	1	1	D	33	\N	11.00\té\\t\\\\N33\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,34)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	14	1	1	1	D	34	\N	11.33\té\\t\\\\N34\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,35)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	15	1	1	1	D	35	\N	11.67\té\\t\\\\N35\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,36)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	16	1	1	1	D	36	\N	12.00\té\\t\\\\N36\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,37)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	17	1	1	1	D	37	\N	12.33\té\\t\\\\N37\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,38)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	18	1	1	1	D	38	\N	12.67\té\\t\\\\N38\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,39)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	19	1	1	1	D	39	\N	13.00\té\\t\\\\N39\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,40)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	20	1	1	1	D	40	\N	13.33\té\\t\\\\N40\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,41)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	21	1	1	1	D	41	\N	13.67\té\\t\\\\N41\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,42)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	22	1	1	1	D	42	\N	14.00\té\\t\\\\N42\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,43)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	23	1	1	1	D	43	\N	14.33\té\\t\\\\N43\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,44)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	24	1	1	1	D	44	\N	14.67\té\\t\\\\N44\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,45)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	25	1	1	1	D	45	\N	15.00\té\\t\\\\N45\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,46)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	26	1	1	1	D	46	\N	15.33\té\\t\\\\N46\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,47)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	27	1	1	1	D	47	\N	15.67\té\\t\\\\N47\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,48)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	28	1	1	1	D	48	\N	16.00\té\\t\\\\N48\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,49)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	29	1	1	1	D	49	\N	16.33\té\\t\\\\N49\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,50)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	30	1	1	1	D	50	\N	16.67\té\\t\\\\N50\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,51)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	31	1	1	1	D	51	\N	17.00\té\\t\\\\N51\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,52)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	32	1	1	1	D	52	\N	17.33\té\\t\\\\N52\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,53)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	33	1	1	1	D	53	\N	17.67\té\\t\\\\N53\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,54)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	34	1	1	1	D	54	\N	18.00\té\\t\\\\N54\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,55)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	35	1	1	1	D	55	\N	18.33\té\\t\\\\N55\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,56)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	36	1	1	1	D	56	\N	18.67\té\\t\\\\N56\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,57)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	37	1	1	1	D	57	\N	19.00\té\\t\\\\N57\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,58)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	38	1	1	1	D	58	\N	19.33\té\\t\\\\N58\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,59)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	39	1	1	1	D	59	\N	19.67\té\\t\\\\N59\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,60)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	40	1	1	1	D	60	\N	20.00\té\\t\\\\N60\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,61)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	41	1	1	1	D	61	\N	20.33\té\\t\\\\N61\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,62)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	42	1	1	1	D	62	\N	20.67\té\\t\\\\N62\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,63)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	43	1	1	1	D	1000	\N	1.67\té\\t\\\\N5\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,6)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	44	1	1	1	D	63	\N	21.00\té\\t\\\\N63\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,64)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	45	1	1	1	D	64	\N	21.33\té\\t\\\\N64\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,65)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	46	1	1	1	D	65	\N	21.67\té\\t\\\\N65\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,66)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	47	1	1	1	D	66	\N	22.00\té\\t\\\\N66\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,67)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	48	1	1	1	D	67	\N	22.33\té\\t\\\\N67\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,68)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	49	1	1	1	D	68	\N	22.67\té\\t\\\\N68\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,69)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	50	1	1	1	D	69	\N	23.00\té\\t\\\\N69\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,70)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	51	1	1	1	D	70	\N	23.33\té\\t\\\\N70\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,71)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	52	1	1	1	D	71	\N	23.67\té\\t\\\\N71\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,72)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	53	1	1	1	D	72	\N	24.00\té\\t\\\\N72\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,73)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	54	1	1	1	D	73	\N	24.33\té\\t\\\\N73\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,74)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	55	1	1	1	D	74	\N	24.67\té\\t\\\\N74\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,75)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	56	1	1	1	D	75	\N	25.00\té\\t\\\\N75\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,76)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	57	1	1	1	D	76	\N	25.33\té\\t\\\\N76\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,77)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	58	1	1	1	D	77	\N	25.67\té\\t\\\\N77\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,78)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	59	1	1	1	D	78	\N	26.00\té\\t\\\\N78\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,79)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	60	1	1	1	D	79	\N	26.33\té\\t\\\\N79\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,80)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	61	1	1	1	D	80	\N	26.67\té\\t\\\\N80\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,81)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	62	1	1	1	D	81	\N	27.00\té\\t\\\\N81\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,82)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	63	1	1	1	D	82	\N	27.33\té\\t\\\\N82\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,83)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	64	1	1	1	D	83	\N	27.67\té\\t\\\\N83\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,84)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	65	1	1	1	D	84	\N	28.00\té\\t\\\\N84\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,85)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	66	1	1	1	D	85	\N	28.33\té\\t\\\\N85\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,86)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	67	1	1	1	D	86	\N	28.67\té\\t\\\\N86\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,87)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	68	1	1	1	D	87	\N	29.00\té\\t\\\\N87\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,88)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	69	1	1	1	D	88	\N	29.33\té\\t\\\\N88\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,89)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	70	1	1	1	D	89	\N	29.67\té\\t\\\\N89\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,90)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	71	1	1	1	D	90	\N	30.00\té\\t\\\\N90\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,91)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	72	1	1	1	D	91	\N	30.33\té\\t\\\\N91\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,92)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	73	1	1	1	D	92	\N	30.67\té\\t\\\\N92\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,93)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	74	1	1	1	D	93	\N	31.00\té\\t\\\\N93\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,94)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	75	1	1	1	D	94	\N	31.33\té\\t\\\\N94\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,95)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	76	1	1	1	D	95	\N	31.67\té\\t\\\\N95\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,96)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	77	1	1	1	D	96	\N	32.00\té\\t\\\\N96\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,97)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	78	1	1	1	D	97	\N	32.33\té\\t\\\\N97\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,98)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	79	1	1	1	D	98	\N	32.67\té\\t\\\\N98\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,99)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	80	1	1	1	D	99	\N	33.00\té\\t\\\\N99\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,100)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	81	1	1	1	D	100	\N	33.33\té\\t\\\\N100\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,101)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	82	1	1	1	D	101	\N	33.67\té\\t\\\\N101\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,102)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	83	1	1	1	D	102	\N	34.00\té\\t\\\\N102\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,103)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	84	1	1	1	D	103	\N	34.33\té\\t\\\\N103\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,104)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	85	1	1	1	D	104	\N	34.67\té\\t\\\\N104\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,105)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	86	1	1	1	D	105	\N	35.00\té\\t\\\\N105\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,106)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	87	1	1	1	D	106	\N	35.33\té\\t\\\\N106\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,107)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	88	1	1	1	D	107	\N	35.67\té\\t\\\\N107\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,108)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	89	1	1	1	D	108	\N	36.00\té\\t\\\\N108\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,109)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	90	1	1	1	D	109	\N	36.33\té\\t\\\\N109\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,110)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	91	1	1	1	D	110	\N	36.67\té\\t\\\\N110\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,111)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	92	1	1	1	D	111	\N	37.00\té\\t\\\\N111\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,112)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	93	1	1	1	D	112	\N	37.33\té\\t\\\\N112\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,113)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	94	1	1	1	D	113	\N	37.67\té\\t\\\\N113\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,114)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	95	1	1	1	D	114	\N	38.00\té\\t\\\\N114\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,115)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	96	1	1	1	D	115	\N	38.33\té\\t\\\\N115\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,116)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	97	1	1	1	D	116	\N	38.67\té\\t\\\\N116\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,117)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	98	1	1	1	D	117	\N	39.00\té\\t\\\\N117\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,118)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	99	1	1	1	D	118	\N	39.33\té\\t\\\\N118\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,119)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	100	1	1	1	D	119	\N	39.67\té\\t\\\\N119\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,120)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	101	1	1	1	D	120	\N	40.00\té\\t\\\\N120\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,121)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	102	1	1	1	D	121	\N	40.33\té\\t\\\\N121\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,122)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	103	1	1	1	D	122	\N	40.67\té\\t\\\\N122\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,123)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	104	1	1	1	D	123	\N	41.00\té\\t\\\\N123\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,124)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	105	1	1	1	D	124	\N	41.33\té\\t\\\\N124\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,125)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	106	1	1	1	D	125	\N	41.67\té\\t\\\\N125\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,126)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	107	1	1	1	D	126	\N	42.00\té\\t\\\\N126\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,127)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	108	1	1	1	D	127	\N	42.33\té\\t\\\\N127\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,128)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	109	1	1	1	D	128	\N	42.67\té\\t\\\\N128\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,129)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	110	1	1	1	D	129	\N	43.00\té\\t\\\\N129\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,130)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	111	1	1	1	D	130	\N	43.33\té\\t\\\\N130\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,131)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	112	1	1	1	D	131	\N	43.67\té\\t\\\\N131\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,132)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	113	1	1	1	D	132	\N	44.00\té\\t\\\\N132\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,133)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	114	1	1	1	D	133	\N	44.33\té\\t\\\\N133\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,134)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	115	1	1	1	D	134	\N	44.67\té\\t\\\\N134\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,135)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	116	1	1	1	D	135	\N	45.00\té\\t\\\\N135\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,136)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	117	1	1	1	D	136	\N	45.33\té\\t\\\\N136\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,137)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	118	1	1	1	D	137	\N	45.67\té\\t\\\\N137\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,138)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	119	1	1	1	D	138	\N	46.00\té\\t\\\\N138\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,139)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	120	1	1	1	D	139	\N	46.33\té\\t\\\\N139\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,140)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	121	1	1	1	D	140	\N	46.67\té\\t\\\\N140\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,141)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	122	1	1	1	D	141	\N	47.00\té\\t\\\\N141\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,142)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	123	1	1	1	D	142	\N	47.33\té\\t\\\\N142\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,143)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	124	1	1	1	D	143	\N	47.67\té\\t\\\\N143\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,144)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	125	1	1	1	D	144	\N	48.00\té\\t\\\\N144\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,145)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	126	1	1	1	D	145	\N	48.33\té\\t\\\\N145\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,146)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	127	1	1	1	D	146	\N	48.67\té\\t\\\\N146\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,147)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	128	1	1	1	D	147	\N	49.00\té\\t\\\\N147\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,148)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	129	1	1	1	D	148	\N	49.33\té\\t\\\\N148\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,149)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	130	1	1	1	D	149	\N	49.67\té\\t\\\\N149\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,150)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	131	1	1	1	D	150	\N	50.00\té\\t\\\\N150\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,151)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	132	1	1	1	D	151	\N	50.33\té\\t\\\\N151\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,152)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	133	1	1	1	D	152	\N	50.67\té\\t\\\\N152\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,153)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	134	1	1	1	D	153	\N	51.00\té\\t\\\\N153\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,154)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	135	1	1	1	D	154	\N	51.33\té\\t\\\\N154\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,155)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	136	1	1	1	D	155	\N	51.67\té\\t\\\\N155\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,156)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	137	1	1	1	D	156	\N	52.00\té\\t\\\\N156\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,157)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	138	1	1	1	D	157	\N	52.33\té\\t\\\\N157\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,158)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	139	1	1	1	D	158	\N	52.67\té\\t\\\\N158\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,159)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	140	1	1	1	D	159	\N	53.00\té\\t\\\\N159\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,160)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	141	1	1	1	D	160	\N	53.33\té\\t\\\\N160\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,161)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	142	1	1	1	D	161	\N	53.67\té\\t\\\\N161\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,162)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	143	1	1	1	D	162	\N	54.00\té\\t\\\\N162\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,163)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	144	1	1	1	D	163	\N	54.33\té\\t\\\\N163\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,164)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	145	1	1	1	D	164	\N	54.67\té\\t\\\\N164\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,165)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	146	1	1	1	D	165	\N	55.00\té\\t\\\\N165\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,166)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	147	1	1	1	D	166	\N	55.33\té\\t\\\\N166\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,167)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	148	1	1	1	D	167	\N	55.67\té\\t\\\\N167\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,168)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	149	1	1	1	D	168	\N	56.00\té\\t\\\\N168\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,169)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	150	1	1	1	D	169	\N	56.33\té\\t\\\\N169\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,170)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	151	1	1	1	D	170	\N	56.67\té\\t\\\\N170\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,171)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	152	1	1	1	D	171	\N	57.00\té\\t\\\\N171\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,172)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	153	1	1	1	D	172	\N	57.33\té\\t\\\\N172\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,173)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	154	1	1	1	D	173	\N	57.67\té\\t\\\\N173\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,174)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	155	1	1	1	D	174	\N	58.00\té\\t\\\\N174\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,175)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	156	1	1	1	D	175	\N	58.33\té\\t\\\\N175\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,176)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	157	1	1	1	D	176	\N	58.67\té\\t\\\\N176\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,177)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	158	1	1	1	D	177	\N	59.00\té\\t\\\\N177\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,178)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	159	1	1	1	D	178	\N	59.33\té\\t\\\\N178\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,179)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	160	1	1	1	D	179	\N	59.67\té\\t\\\\N179\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,180)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	161	1	1	1	D	180	\N	60.00\té\\t\\\\N180\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,181)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	162	1	1	1	D	181	\N	60.33\té\\t\\\\N181\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,182)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	163	1	1	1	D	182	\N	60.67\té\\t\\\\N182\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,183)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	164	1	1	1	D	183	\N	61.00\té\\t\\\\N183\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,184)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	165	1	1	1	D	184	\N	61.33\té\\t\\\\N184\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,185)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	166	1	1	1	D	185	\N	61.67\té\\t\\\\N185\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,186)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	167	1	1	1	D	186	\N	62.00\té\\t\\\\N186\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,187)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	168	1	1	1	D	187	\N	62.33\té\\t\\\\N187\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,188)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	169	1	1	1	D	188	\N	62.67\té\\t\\\\N188\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,189)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	170	1	1	1	D	189	\N	63.00\té\\t\\\\N189\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,190)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	171	1	1	1	D	190	\N	63.33\té\\t\\\\N190\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,191)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	172	1	1	1	D	191	\N	63.67\té\\t\\\\N191\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,192)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	173	1	1	1	D	192	\N	64.00\té\\t\\\\N192\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,193)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	174	1	1	1	D	193	\N	64.33\té\\t\\\\N193\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,194)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	175	1	1	1	D	194	\N	64.67\té\\t\\\\N194\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,195)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	176	1	1	1	D	195	\N	65.00\té\\t\\\\N195\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,196)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	177	1	1	1	D	196	\N	65.33\té\\t\\\\N196\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,197)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	178	1	1	1	D	197	\N	65.67\té\\t\\\\N197\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,198)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	179	1	1	1	D	198	\N	66.00\té\\t\\\\N198\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,199)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	180	1	1	1	D	199	\N	66.33\té\\t\\\\N199\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,200)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	181	1	1	1	D	200	\N	66.67\té\\t\\\\N200\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,201)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	182	1	1	1	D	201	\N	67.00\té\\t\\\\N201\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,202)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	183	1	1	1	D	202	\N	67.33\té\\t\\\\N202\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,203)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	184	1	1	1	D	203	\N	67.67\té\\t\\\\N203\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,204)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	185	1	1	1	D	204	\N	68.00\té\\t\\\\N204\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,205)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	186	1	1	1	D	205	\N	68.33\té\\t\\\\N205\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,206)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	187	1	1	1	D	206	\N	68.67\té\\t\\\\N206\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,207)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	188	1	1	1	D	207	\N	69.00\té\\t\\\\N207\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,208)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	189	1	1	1	D	208	\N	69.33\té\\t\\\\N208\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,209)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	190	1	1	1	D	209	\N	69.67\té\\t\\\\N209\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,210)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	191	1	1	1	D	210	\N	70.00\té\\t\\\\N210\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,211)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	192	1	1	1	D	211	\N	70.33\té\\t\\\\N211\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,212)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	193	1	1	1	D	212	\N	70.67\té\\t\\\\N212\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,213)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	194	1	1	1	D	213	\N	71.00\té\\t\\\\N213\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,214)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	195	1	1	1	D	214	\N	71.33\té\\t\\\\N214\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,215)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	196	1	1	1	D	215	\N	71.67\té\\t\\\\N215\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,216)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	197	1	1	1	D	216	\N	72.00\té\\t\\\\N216\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,217)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	198	1	1	1	D	217	\N	72.33\té\\t\\\\N217\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,218)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	199	1	1	1	D	218	\N	72.67\té\\t\\\\N218\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,219)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	200	1	1	1	D	219	\N	73.00\té\\t\\\\N219\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,220)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	201	1	1	1	D	220	\N	73.33\té\\t\\\\N220\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,221)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	202	1	1	1	D	221	\N	73.67\té\\t\\\\N221\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,222)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	203	1	1	1	D	222	\N	74.00\té\\t\\\\N222\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,223)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	204	1	1	1	D	223	\N	74.33\té\\t\\\\N223\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,224)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	205	1	1	1	D	224	\N	74.67\té\\t\\\\N224\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,225)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	206	1	1	1	D	225	\N	75.00\té\\t\\\\N225\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,226)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	207	1	1	1	D	226	\N	75.33\té\\t\\\\N226\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,227)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	208	1	1	1	D	227	\N	75.67\té\\t\\\\N227\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,228)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	209	1	1	1	D	228	\N	76.00\té\\t\\\\N228\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,229)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	210	1	1	1	D	229	\N	76.33\té\\t\\\\N229\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,230)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	211	1	1	1	D	230	\N	76.67\té\\t\\\\N230\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,231)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	212	1	1	1	D	231	\N	77.00\té\\t\\\\N231\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,232)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	213	1	1	1	D	232	\N	77.33\té\\t\\\\N232\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,233)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	214	1	1	1	D	233	\N	77.67\té\\t\\\\N233\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,234)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	215	1	1	1	D	234	\N	78.00\té\\t\\\\N234\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,235)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	216	1	1	1	D	235	\N	78.33\té\\t\\\\N235\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,236)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	217	1	1	1	D	236	\N	78.67\té\\t\\\\N236\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,237)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	218	1	1	1	D	237	\N	79.00\té\\t\\\\N237\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,238)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	219	1	1	1	D	238	\N	79.33\té\\t\\\\N238\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,239)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	220	1	1	1	D	239	\N	79.67\té\\t\\\\N239\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,240)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	221	1	1	1	D	240	\N	80.00\té\\t\\\\N240\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,241)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	222	1	1	1	D	241	\N	80.33\té\\t\\\\N241\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,242)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	223	1	1	1	D	242	\N	80.67\té\\t\\\\N242\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,243)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	224	1	1	1	D	243	\N	81.00\té\\t\\\\N243\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,244)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	225	1	1	1	D	244	\N	81.33\té\\t\\\\N244\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,245)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	226	1	1	1	D	245	\N	81.67\té\\t\\\\N245\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,246)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	227	1	1	1	D	246	\N	82.00\té\\t\\\\N246\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,247)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	228	1	1	1	D	247	\N	82.33\té\\t\\\\N247\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,248)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	229	1	1	1	D	248	\N	82.67\té\\t\\\\N248\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,249)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	230	1	1	1	D	249	\N	83.00\té\\t\\\\N249\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,250)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	231	1	1	1	D	250	\N	83.33\té\\t\\\\N250\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,251)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	232	1	1	1	D	251	\N	83.67\té\\t\\\\N251\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,252)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	233	1	1	1	D	252	\N	84.00\té\\t\\\\N252\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,253)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	234	1	1	1	D	253	\N	84.33\té\\t\\\\N253\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,254)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	235	1	1	1	D	254	\N	84.67\té\\t\\\\N254\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,255)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	236	1	1	1	D	255	\N	85.00\té\\t\\\\N255\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,256)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	237	1	1	1	D	256	\N	85.33\té\\t\\\\N256\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,257)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	238	1	1	1	D	257	\N	85.67\té\\t\\\\N257\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,258)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.479098+00	39478	239	1	1	1	D	258	\N	86.00\té\\t\\\\N258\t2026-07-01 05:00:00.123+00\t0.3\t\\\\x00ff5c\t[1,259)\t{"a,b",NULL}\t\\-	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 21:46:35.480344+00	39479	1	\N	3	1	I	1	\N	1	2026-11-24 21:46:35.480792+00	2026-11-24 21:46:35.480344+00	postgres	postgres	psql	\N	nip:198609262015051001	koreksi\tkedua	\N
2026-11-24 21:46:35.480861+00	39480	1	\N	2	1	T		\N		2026-11-24 21:46:35.481468+00	2026-11-24 21:46:35.480861+00	postgres	postgres	psql	\N	nip:198609262015051001	koreksi\tkedua	\N
2026-11-24 21:46:35.480861+00	39480	2	1	3	1	T		\N		2026-11-24 21:46:35.48162+00	\N	\N	\N	\N	\N	\N	\N	\N
\.


--
-- Data for Name: jejak_2026_12; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.jejak_2026_12 (waktu, transaksi, urutan, kepala, bentuk, era, operasi, kunci, kunci_baru, isi, waktu_catat, waktu_pernyataan, peran, peran_sesi, aplikasi, alamat, pelaku, alasan, asal_replikasi) FROM stdin;
\.


--
-- Data for Name: jejak_2027_01; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.jejak_2027_01 (waktu, transaksi, urutan, kepala, bentuk, era, operasi, kunci, kunci_baru, isi, waktu_catat, waktu_pernyataan, peran, peran_sesi, aplikasi, alamat, pelaku, alasan, asal_replikasi) FROM stdin;
\.


--
-- Data for Name: jejak_2027_02; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.jejak_2027_02 (waktu, transaksi, urutan, kepala, bentuk, era, operasi, kunci, kunci_baru, isi, waktu_catat, waktu_pernyataan, peran, peran_sesi, aplikasi, alamat, pelaku, alasan, asal_replikasi) FROM stdin;
\.


--
-- Data for Name: jejak_lain; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.jejak_lain (waktu, transaksi, urutan, kepala, bentuk, era, operasi, kunci, kunci_baru, isi, waktu_catat, waktu_pernyataan, peran, peran_sesi, aplikasi, alamat, pelaku, alasan, asal_replikasi) FROM stdin;
\.


--
-- Data for Name: liputan; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.liputan (nomor, waktu, peran, tindakan, skema, tabel, jenis, rahasia, selalu, berisi) FROM stdin;
1	2026-11-24 21:46:35.46707+00	postgres	pasang	public	t	baris	{rahasia}	f	f
2	2026-11-24 21:46:35.470031+00	postgres	pasang	public	p	baris	{}	f	f
\.


--
-- Data for Name: penanda; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.penanda (kunci, nama, saksi, sejak, peran) FROM stdin;
\.


--
-- Data for Name: segel; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.segel (ukuran, sebelumnya, asal, akar, waktu, nota, era, transaksi, urutan, batas, peran, sidik) FROM stdin;
258	\N	kinerja.kotacontoh.go.id/jejak	\\xc596760d849083ae7401a22ec9a07054a06cc575e5f9471e4fd9293d20fc7141	2026-11-24 21:46:35.47802+00	kinerja.kotacontoh.go.id/jejak\n258\nxZZ2DYSQg650AaIuyaBwVKBsxXXl+UceT9kpPSD8cUE=\n	1	39474	258	39475	postgres	\\xf006bf687973ff74a1b7ef8f508b4fa953a840a2f99bf91ec43bd0289b5412af
504	258	kinerja.kotacontoh.go.id/jejak	\\xebada420ed2a86c3338806eb82264fd12599873fb48f8a516b1ea46020eb425c	2026-11-24 21:46:35.484924+00	kinerja.kotacontoh.go.id/jejak\n504\n662kIO0qhsMziAbrgiZP0SWZhz+0j4pRax6kYCDrQlw=\n	1	39480	2	39481	postgres	\\xd24f1e5742e9e25f4c7863eb508f535cf2b0fc19e96d6318ed57cc7ac84bb860
\.


--
-- Data for Name: tanda; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.tanda (ukuran, baris, nama, id_kunci, saksi, waktu_saksi, sah, sebab, waktu, peran) FROM stdin;
\.


--
-- Data for Name: ubin; Type: TABLE DATA; Schema: kinerja_jejak; Owner: -
--

COPY kinerja_jejak.ubin (tingkat, nomor, lebar, isi, era, transaksi, urutan, waktu_awal, waktu_akhir) FROM stdin;
0	0	256	\\x5f302d40ff57c114f7bc67e264b87e26724da950a473e525193e4e17a39cfc50d7da13c4add5f17efad7b589d658c2ff200a4de32dcbc87fd2903c82a891e6eaf6715025efaf5762966138dcb2d85dd99802481e66f397ea9bf9c9f7522c2d33f80e0508aaf8f07d9f02a25482c4779ece49f2ec9c6c866402ea8cbfe2c06ae4a11d15021ef0fc114e77184c1ed332c1cfc8fadbe9c726c585cb30221a116c86cb829158fcff9a18e03932641588de3f6c9bf7fca0b28397c22945be2bbd600241566f2cc3b74e5636fac6320df1a7eb83323e42f939d36afe0d89c7ef9dd74a09105bf1a120f79d08aa4897b9261dd02200a31571f9bd954785f80f17b95f3c0c5c3908768c4547a6cd1cd8c6ff54841d7267554910e19196d7c1efa8db36d15822f0fdfd36ab8276780c48e13be66fe0030e4eeefa87b37d8b1e2a8931881230a72868e8214b0c3099eb3c3434346d5e4fb847409f66b452260f9535849d8a22f23fe2a7eff25d3ba84ee6567f026d4de2ac4bf6930a840f5ddcefa5a85eca899ef6fe3f77531bc07b9988fd657274524bc3f311f4f16c6a025b45023b11c8ed49d7bce26ff60d73f0245b1e58aeea64f919b1b960deb1da07c283bff94ef3baecbaa2d6c86e8cc7a77ba87803ce076591d9c427b419c8c7321be859e45d63481106e3a5b03613241bec9db9d05024262d08e043b3b5104bfdfcb9c50ea317c4feecaa5a0ad2795af22fbdc5f2a12d932d2089a8c923fe5e152c9b7d88766bebddc28977becb0c291979c0aa83ffe73a1c4aa2b13ebbce0aaa211babe95b98c95208103479c60c6467483341d4d715633e5e2169419c7126a604797a40526f3c224412ddf73128e78211d9ab73b29f71b202040231bb4349a621b696e0c2bbd4c7624253860f13bfd929d65dd440b595de19fd6a1bae7731d134758fcc1da53be69f3ec60324dfa23885e44e0577c0438fc0bc64398aedcf3849ec15dc749c222b734846f2a06d32eb72344b666af2b1ab5216e68d59c977ec6ae7eaf1e678c33b79a7da89dab55cc18c8ebf2450f1bd977f08dfebfb04ccc302f6d67cd657f41583b8c38f1c0b44eafb8002d5286286502d83dedb9ae5da439ccaf1d0f21e0bada5c04476f3180b651dc15f6fce32b38903ef9aedabc730b94d6b6c29881b839fa964972a723ebd37e3319e66878f839334aeec43570ced99095e6e323d87abd8964f170c8af756827f27a557736358e83994f826e54fa7b00291115899481d46187c30aaca0f048bb5a7f448740f0ed07abd7adb1ef288d01d05892477db75337be2080700de937d00fec025041ba664e9974afbfb0b4adc415650f0f851c33b65ac3f15239828bd05aa7aa65bd67d1e55af1694732087ce2be06883639b8e928d145620e036e73f423de91bdadcd7525f8b68970ccfd950fa4d5377fce216a5c68bb0fb33d6bbfacc9860b6f351f3dfdafde94995ce13263ad41496cbdc54e102745ce9b7dfe853a5ee521fade4bd6dd7d01ffeb400dce5f0f0260f25c2704212574212e84305981a3bd54c020f8bb14de8e44b0227c10e38f167ed4c4a9931c52e8fab3f1220d4580510e6f5c47385d913a01fe4acdc06350f5252a8135346385c64d4787d6a9ff9d9d6a56998594396740750afd4a841462d5874674a7341b36415d6ed2e7ed7b49d18f4d3d251f9037e646217935c45072f0403a57efd2d577ba9a18301b21437b60ec051f74cabbc69bda0d19eeaf1403c2501db2d88d8038a467b6f833d9938652a21d611653510c0ea11c77da720663cf7c765f3e0285fcbce2d31261aa377e115315fb3e55a6c86ad633250b7f6ff725c4ef5fa85d5de30f3e6fa2acd252486e393ed6763f1d50af2d44227242079055ab688d4ef1de174bce658ac9057fc9513b55ebf1f88bbaa4d663ea5dbce54924867e6a0ae407b8de76ffb2254dd246596836b18a023d9924e9d8d6cba39be2105815bbb62645eb849a9a1b6b6ddaf14979b7f57527a6597181bb4054431fbdffa209bb248c52851c93dd660b1cfa319ecc15b4deaf4d4ff17e1f771c3c37740c9f48a9de7ad649fbb19effa1d9d0fbe1820377a326837a1ca13f53e467c5548bb1c623b54e8048da4ee2614bcde908c8e4679b289a6ca9eded13ac948f6825beb8e2f6715ba3e3052d29461342a90a8fe35aa2837d6dba991ad630388b740c6cc28ea7c4f79ae571f05e0e9a3d9033bedd7d5f51daca50d7bfe96991be257bc494c717b97c6dd369515cde62f255edb31cf99330df0fe5e584538b91abbd2abd846a63a5180a21524dceea60c89897c350e334f5e7e7cb650da3300b7656736bb54238e9d7b41c5bdce737d2465c35ee92422ed12ae646f0beab9703eaec674f3649bd75bc6c56d7248b20a0a1ea1ac5302eed63fefaa110fcf22a2b63dd68732c201b83d21e6f428a78ab3524314589a97bc3bc69f57c07ca85276384992d26a462de3d9e8ff8c52941b53b801990640499d6492eadff50a0bb637b557d52eac61fafd4710af4053ce3a84446fb3df6303864c88d0e9f0860305bc13e838ebc42621c11c512e4ef9fc92fcddeef2065b70012202b7fc78a2d2cefbe0836a02e78f15f4d942ae094c6c809a1abf8d0ee7ab1454627275457d5ccbd5f1f30bc04f1cfe02cda5bd605cbeec78fb3505b44f68af0f0e33f53093a963c8381bd00b01b8c01125313e9e57b1a0aaca2e2979c37bc79747d9a770aaa5b084c52f7282632f706de2be793cd7f590e3a07083a4c6667cfa1ac556e39e52e307b49ef59e3054ec4abbe57593716a7cf855e4e10aa9063dca106d5e4c728138659484d36ffc24d487b83321cd308f0f03adc9d1cce5b4daf004fd9f90d4c42fa4f294f6442e8e2e0607b896c98ae0b69fe1cb7c23c5a1a8f4108499e61c3fc17f3fb178b365658fd68100d8eb706aece6e6e49a09385f87ba0950d96f7713a5d58a60a6bbdc8aa5cfb6de8cc12d55643d0f2b64d3e3de97001e906f567fa0e3724e789e7a08ff0a5905e7ba317ac4020f733dc6296decf2e1cc59626385089bb55cb82629ef77e94efe760c5be72e57cf92cae25a9eb187944ba075a00b0728376f95bc4eb5cb1f94bea5a49b9b751d4c821bcfdef55c3f355c79df1169efa3e0a4758a291b336593185dba722e918e61d98daf10d93e040cc980f59fac745fe3d9850c2724e23679aca3c1f7b3f90b3d629b2894c1317bc3830380052dc5e5b942372edda32c15d77f6527106f48260e363286d24014211301b9d5434bc667ec72e950c1c4e11a85cbb9bd299279c4fa6186eb8d1e1ebfe453caa457214333b59f52280899d7e7a8ebf4240357d25224308628d8b55a7a3cb1bea801b0ff1a8f9d8fa57c4e36b22714ee10dd9d2d0113924d089d646bd7ae7d15a795dac32824da9d5af9b5677f03664d5b12373e89dd033dea1f18d636fa751f45b097e2d8a881379daab8ec43279577cbf1c32dfae0cd3aed32ddc305efb0f0388eeef0f92af9fd6638232e1170a7cd19569d5a1a01d65f83c65442557084554b7d669d1c282dab0c40069de3b6b973327e190a04a3b0f9c494b0488571985d95ed378d7124373a2e3206270cd745007f1efab5a4feb120337876bf0ec536a1244383a0930f16c411b2fb388325604f1c0c814c8c77fd1766c5c9d05804a8e58cf0094690e8f9b42bda6168e9f4765b411bca0dc14b479a5919f0f1fcb30ec2e1e148cec6d94ba7d7823ff6dff1607690986566c86b6be2ddf3222e4378203acd19c2ca6460c29f288f716164e467e7bd765d76accf72308d5c27c8fe65cb4055ea0f441699e0bcd880e755bf995c3ce5183a3be283c533321076e9d8bd78835ba2352dc6929bd67f01140241770735873be1e6d60157c84033e96d0c6fb2309052f29da04f9494258eda571d0cdb0d21dcd53d45c6658ae2eba1cd39ef81e5610da5c70cc64e489b9694fa30cff0260d2845f27ad347346a8e2516fa3928ae847f27c2e88479cbbb468b50921dde2cdc8ac0988447508da7340a7ce4da9c912bdfa34a696a265dc9f7c0dc9297834c222bb73ff9bfa0bf76fe86d72d4a8b4413b3699fc221c5157aa5e530014708c4b5dc3925f276a4173e637b51115b0968198b2a51ae5b0115a34d4f303a21e169754c653f19e4976856ef820311bf76e88dab14a9f6cd7a086e8b232a38842ad7a57fe54f06f33ee2d72c9ef7cada88b0cc715c9a154355725cc8b91352a0240c8f917ae443d0a1719b20c1d1867c5c4b6b26d581ba38045615a90f832fa17a7d078c9919af71462ee6d0b8928ef919faf95da49aaf843e3ebd7e431c8e4aab36611860e68942b62de45d6c146812c73c64f8578a88c46ede60fde0f2059ee6a485444aa70209e9c34602c2883a9bc05eee029f7ca45276696440ca34140039aa35111cd8a0c6b1e80c5ceb8ff6d4eb5068b4f4a6fd0efc2e9f03cead017845a1dfb43f9c534a466da89b5f8d44ac37534da6d7132a9ecc0946b08e6709def800b3051124b58deb5fc308174c8c2278aa9b1473d32a47a2170da04d156c8ea6f9df9635fa967baba0eb4213bc5d1e645302ba12321a96b3654646f4d1a05a77af45fec43c337b9ee2f2994d81b730ba002f847136872cca9e7603bee1087b7b1d56af6dd4ade5ae27674f272ef821dc42116a89ba11a132bd5846fa63579faa8c53d1086fbd9be487bafab400e08a8f4695dde01a5a2df21be7eabbf8445a290cee93505309b8ff48457645d7d72e46584b9f54f098955186e056f909fcc9c5399be0a8d36bed82705e3244884804eb5fffe59a528560dae8505f4ccd390c9ec8190647d37c90b70ce301a776df8f118596242fc9db345113d74caef6e80d6bf6dd7925ea44ebce60d6fa9f6738d1d8592ac34017c0684f50c75a83971d659ae540ede167f42a152b11b4199646777fa4ca16ae6f4db6358a825f7d15e471126062b741c40c1e4edec852194ae1c4d651d9003df1e5ede9814b86b69199d9a3a08b04b8cd1726bc96294115be928805d8e942433c9c540fc0b901e2a31670fbbde57eb7c49a466f2eaa075a56a6729deec4a7c70e87909cb9244cf1c8f72c7d24b25a3eea15f12f2aa2662eec66586adad134b5636f65a97f3b59fa31aa4038f93cb082af34857b5993d07408e0847f5d9fe94d21e3fd66704146fae357c82d84a99bcc58ff729f726c9b8440ff2a4df843eb381749bee92e52daffb4b2bd4c02ccaeca596a4742903802a19431854b87e0654ccdb909a3368d52945f8d44bc8f377951e0ccc1a5a151f869315696e6ec3b206c02a865b4edfd5cc4cf03e2c943d5c77a9ba75146c04f5c81a0603c3848271301147cd981298bcee60727ea8f2f26765d6d3ee98707bc1e6f0fea11ae3bc1d6f37560477d4508d3c48df3b95fe7839ea5f215f8dae1d23f41d0a0b9f07709f17ef879da36dc700342b16c94f16147b0774bb9fbeb5b71fef4c3c0b93c0540a59271b6b46f7aa7855ef3c23c030f8af4a9fb4aaa649e77e0dc8548c662ae008a30dae995278a6ef6d9f10e54709f6ac6bd0c0df61599fb425e0f72a872e5793cc8bd0f6fdc4523afd748911324ef6ee9e7daaeca31fc8e833941a0b26c4ae5841d0cbdbbe20c0a6ac1815d82749e65d644f91e5c020a543a534c59421aeac7f4ea0d4a3c8e6c6f0f29fbe61ceb7ea134ea7b21081438cde5c66490b952f660e534823c49da11c0bc182fc8691f845266fc0aa606a8e7b30c1493a6e11d7e16a67274d9e04a9ff7ffabf0fbf91fa69ea8eaa387c8a89e7d407d2c1368a2f8e71d93d3ba092d8431c8c60d557a15f2ff53f67685d32baf1b64b21d43012425b5c5784b5e63e0ea942a0f7a92178db0e7384da5b1f23cc00f10047eddec1a1f4950e71c4a6ef2c76b068921e3a5cf8fcd02d2528b9ae0309bafb2236c26f3a4c33c89e7b7d38f7e8ef4ba8318f37390b7b9412592329ebd573c4ea0a291560aa11d06aa2a53384f73941cbd6913d2a173f8b9b3212eeff4f43aa99de6723ab654b38570aa33301a1ca2bb7decfe49079f76d5df2d1f77d32d930a2539840effe2a1f1b166b3f78e98ccff2181ebb3a0eb2862abf3029e14d7ab1adf21c319be79d0e2e70919ca425b3e2756e3ab3a11cd123cfca0b6d9084aeecc694ff2f429964fa216a7d4b23afd18d338354970245c51e7ac5e3552ded982307e9f7c19bffa5bbe3c41156202a61b8c21730d01151582d05e2e84a36278aac4fc41e250b8075c1c9fef0c055c90a5ac5b7327b2e3d787b6847c1ec3be3b5cc8717ccab2efc57d09bb1cae1e45d1fd6e1ef1703c3729d6a34b8a8980cc1745b2541fbaab8a1109adb8fb04f553335aa12b6b7f8c6fff0eb3c64dc78923255bcdba206544e3727e7614f8c48d68d52e5fb7e0507238d39f29eb0f776dcfe4c9a5522e3247f74ff729f0854ceeebdc98985138f0f03d3bd3f84b9dc401d4efd76817066157af0fb1c70f4134c9f7db5518ba1839d4a32a4b76c17d100a957b1991a92df2be929bda80a80dd215c9754bd6505e69b8e740dc22c50a6073a49ffa02411376db66fd3cf59e67e4a3cf818083c39d459ccf1f1432fb68417e2257876fff9a8fedbaf22734879f51872b465aa6de22707ef1256636cc355069444802f90f005840ac12ad758d5617c2d161cda6b6677f31675ac472f343f71a24bcaee339333691fa0beaab20c4b1ef3e725e61b673ad09829dd7154208029f2f6e7f90115d4dbcefc30a4175f4c2ad62594bd9cffc360c9871a1043315bef74c37e185c4c423312b5f5160e215f0234a4d3328478b18ec0b9a0f54d796d5476e99e6b7798c44df2ffa8426c47ece48f923d045ff897a93948ef4b58f05818e1529646d3c663eff04ccad077bd75fe39dcb1a3d58ceb34b3d469fd3a7dca08b3b6f5f4a58a923b10dea078c541dea26d8b69322bb49eeae71819e2a18c78e5cc2fd98af3fc3db15d6d5937468ee8d56ca49df3d1cca835a0360e24d3528c06fe799fd0e2d03c748e6bc6f555e2469c405b50460fdc16254d4f56f757ab265c7a9004a8936305d1da5a1d5837302b8cbb7c890301f93396bc69e1c4ccfb8b7cd130e458218dbbbaa5967855a423be37343e34de07ecfb6c2619860de764cce778cf65fba4c5f4a9a777e67be980d8257c6603dea682f774bf39d9077e22797e2d19516db3d3077228a00131d1dce468bc28c41c9d087d31d99e58a210736a598e9f56b74a34150929f3eebd220865aa3f4e9b57929d51675168f945a1927bbc856c5edaa33bb336c690f6f8e8ed3873569fd0766f37eca85bc177f2aeb5ca1895e573af0c98a15253480de014b1567e7de0e51350e01c5986e8ee875752e15cffb660641882703cd59acb2caf83853d884c425464bc471de06b753992bc31f2295def8e89a41e5ed620555813fb6057a6356bc37c121f931bd893cfd1bf177806a711486c432902550a6c3ffd0f8ab78020cfbb690611d4681d10d805205a4c0fd175ce42c98ec549fc251af43a63c15b4624ee7dfc77115078be81d221e3df054cc60fbc9150507106fafff058628c4a5d9aa3cd2ea090668ee12f102cb47054a73abb31a4417f61f62ed9d614a2029024c89f647513e710512339f1394187fcb43ab9becd8684aed8990ae32db6f454a4be250e7e7e03381d675c3782fd95999b63a0156508b47074ed438d9a8bc80382405f3800e0fa565d05ddcaf1cfcb3e918423df9d283fb8f1cb5d5a917f484792aa836c5c929f7eeac3a1e87fd2697fe8c83778e62fd7f516b3653b216a6352590cd6cafc5064f9fa80f13ab723ebd79f54a80cdc4096a6a075bdb266847482751eb1ac6544dfec08f565a5e692ecb3bc80f9a706a7fae4ed1a45200a91f28680d2b818b47bc9ce472fa7d08d431540658f479d98a34a7910c4bc4b669d3ae4eb61d415a190a52251a999802c64c514a2a992f172142a0b51da8bc07b6b31acb6a75f2074458fbbcde3370c0a41de81a84f549ebe7a3c1fc29913e54f685e3579adf056e782b10ce517df1344534a28a16604391d1c5f2d5696b7645bf0669497bfb629c88f086ecc4472dd300c44f3f421290d52fc6b629f1a1c7d3b2f418427153c58e74b4abb90e5d9968196bc5d56d01f44870126d744d5f013296588c35fd6e2cfa9e20aa87f6debf996e934d5692c57914f1a549ae247fb89ba20f74907652c9087c590c6510f970c7414afe825c9f431fb84a5bd1017f72d085959f724cd9e6660a73f8c85b8acc7d5c4a32da7d852f5f671bf4efc1f0413aaaf357f8501e649444e8325617183d551919beda1c44ae75b43bbc2c6abbd516fa440bffe87fe8e6bd9bce8cf57ca44fc7f00b4607bb7925e65fb8bb09d2667d02f3774be1f6a0af91ad283c68cb81fe6dcce92968af012ea73c85eb4f467bc3f575cbcb8aa847b3b9d52ebd0c99a81697bc0f3fb71f56be8d6ed78e49f761f3dd641da6174db9aa12e2550eb251d71f0e06a92c8addd649b1c5b7ae51b33f6b0c10370456516687bf82e38b348b4f0947a672cc74229a34e3b9ef86f8257d21e94c2f80a30ac0bdda71c7496f2c1b8261841c23285184ef8937361dbc8a8aac3a5b1e50fdd060c77c39687ed12b739a464bb27209897f221e79650d81145f231d5cbbea12db7a71a5738f0f9bfbb40eb2373d1279224e107b507d8e3e9ff0605069d5f8219bbd77a4ca7b04450d0ddeef09a8540717c644c5e78a917abd63f74dcbf5333aca617c191b498185d8aa33738784b017a3d8876251e06be25adcbc296d5edab2aae6b8b07fe964d0aa4a71dacb47e29b772c5023faec50448950e66e533bbc29768adfb74f0783c1af51df1fc6087afda7261c2f1a0bed43c7e2a05c1141c56e32f6a5f3f5f34fbf846f45da2f9acf62faea79a9ff582a5df58a43d6d3b6114f4c8b9229ebc4b32471616ab7c22e436bed0157a852dea61f1a58f8876809779fbf0d054a848fc819667cf6dcc13ca45a5fbfe5858c1aec36bae3f2b1fc5397c77aa309fbadc47b090e2c8b00f3b320ddc7c2ea48db40c185677b87c70a0687b6a7b01dbc2e09ab189fc3c307533890e92a5b19eb338b55a247436c7619cba68f5835af4abee4d77667ccc4db975c468500ee410bdcdb421c3942cc0e524180d56430002390b023b16430443595356c09ab7b221d03295900242b31278c082a794597695539472174821032ee8201adc1f8e12ac134f9d9c06164ce599cbf37b77c484cd4a2e7b7bcb4f512970ce6503d20107d4e285b9ac2f7fc270007c86389ac3eb2b818b625b4cbda764428c57ffb463adc68cfc23c5bb98511acfdbe3e3752a4b44c27fa62f1eeeba7f7d5b615528b3b95a370e204477a1270562eaa2182d441551ce1467841ef0f4edddad83c29b5006d9b0f0facc9fba165ca9f2b2f3a18a620f794c21bd364ddf689990d93b0db7af6e5267989dd3935979faa87a764ecb24a314341b5d4a476bacd504e0c3d09fbbc2bd0e353743769dfdcade1733b712e32e5a052bc76385dcf56b64261620a05a21fcfd1b76fedb8d88e3dad27540d4f8cedbd9ee8e6374f0a00bf24c78bd1838e8b80e4dd87a184f243c371ef077b5f08b08c5a236055e6b685b08a1734dc041d44a6d804bdd2f11aedf2d4e77c16ccc7f30ee834083952f3ad9a1418ea5b69dd7f0f22b3825ffe6dbe27eaca8b558d6ac9070c1206d6874fbce086173521bf0ffa3df13716b88f68302729a2a88f39f29533bbf1d6561507387161f0ee10d4a235df085add4a11e5405555e8ec75d597a5601326f17a5d040a7e4e830a814c4448660fd1768f254b752ec0b32427be005723e9a14ac4b8e0944d2a7df9bdfad134f80342cef8c85b062e29dc31c5f40560ae2854fbd859f781e7f40fb2a335f3c894f1042fbb897d3e3862ca5029d40b1f24210713b3dd58fe31b1e88f44c566f52f56358ebb0b797efb2216caf39850924251591d8025629a19ce9dcc3c20584b31abb8cd48f9c15b768889798465c0bbd0d8cc7ba35b9b958ea6a521a24ff4da681209bed16a0d675b523663e71e00cb8101a5b4bc6448e877cebdb6f816d44db91aa0d60585c7b47207c72151be576e9200dac92b16937e5222ac7d0a4b930a4b3f026f65e3c4471e7882a765a432522a66df4c6c7ca7419087e5b9ebc9b3e65fcaaae377844235411d6b29074b752d090de978c27b2e5ae15de101718de7263b2076372c990227e7fc6f1708fa13072949cdf3408d7f7db2c18b1bb481044e320fe5bcfc04052aebabc8f54e811036bfd624ef50f3d9d68fa162fec3a31344597780fed503a6d39d844039e370d1dfca073a280b0f6875a39588a1fa54b1fc6d99558bc97c7914b34e9abbabf89a772ea4db3490b7778a3a015cac6ea411f297191bcd1fa9b1b37ce461c22a4381b44c78239e089e4b8d6477bee118979b31ecadbbffade29563cb9685535f5bf085931cce0caeb9ae1593742a1b00bc524421bcc6b5e3f6bf775aaaf8fe0c0cda1ebdb35b1546794013f714e34eaf6a037788eeb193f44d57af93ace011dd316be86210d4ed7d3e6ededfd3adc5e6224a8108ecf3bad5e0b9ea3d9973179801de5efe4ae8d049565d34fc942402730b711d868fa385b0e5b5284b3b2276e8957a6ceecde40b7b2f1cd84d47eed6d2ba1c0849e1bef946cbe165faeb1ef2079e97bd923d3c971f444899141f0eb7715de605c34533e34edab43c1341a916dbff5042cb9abcf4aec982eb9075860668df8c9674ad2c2ef47cf533c88181fc4fd33f57640c1de462fdc92f1713e684e2dceb5928e59fd652026e1076b480b1ee58217146ad592548d5a7b3a6b45b4f4d066ace6879bafce20f11c4c49657940b37920b21a1e217f35077c4bfe01b5045d36e00d3a23812e691d0e3316e4daf7712411b025622b6219ab5bb1bbaa28caffaea53f279d8f3c694294bf28bf143e8f1c5732b2b4bd4b9ead28a501547771c2dd933df212a920a84cb1d3c6fa4e55b4004e57b00386278891fbf5f6a0d6f508ab6d87dd4b2ca796fec7a3498d33f34cdd48c869c3e5deb26a8b3413096e8501180f9b8192cd41a6c1b2d23b7cdcc7b8dba8de422da6b7b5c5916d68bca8752d5b5952946ac2b394860da0a11c5698711a1405b7fff93e4394b99550b8a41b711e3ac0d36288bbec37dafd38fbf7d02925ff0c007caa4ba8392fb294a5e0e00d9c1268fa7b7e7d5ed97d94cb5600da206da7a43303510e30b551e387649f2788b52ad031070db81ae2afcce436c18d5ae100fe7a170125070c99506a8f968231aff84543197fa875da1b89889c1a33bb9d1690cb527b780930244e5f3213f460ededa92d462e8f854a1a1689f1d062ffb151f939640b96db19ca6bfee710bc3d66d0aad94f1bdb98329edd857ba120ad7ef4ab9b64dbac3f6f4d3590ff0044e8c5503f3cf8d3a4d4c1d017c3e71cf8604a06cc0cc243a3d0b60eb68487557d5f95a2ac28f10e5578fc274d52e263b0518cc2340e7c9b84af6e61a2ed4ad40e494ddd9a4c4f5502c86378ad57fa00f1eeed2c59a	1	39474	1	2026-11-24 21:46:35.470298+00	2026-11-24 21:46:35.470298+00
0	1	2	\\x105e33ae9b0c7a17c34c0defbb6677b7fba36813e9845786a6b3324bceef51cb4c86eeab13fa9fcdfafca3c73d551efe9f3fe6ac73f10c6656dc66d0825f65df	1	39474	257	2026-11-24 21:46:35.470298+00	2026-11-24 21:46:35.470298+00
1	0	1	\\x6487e5eec457976f5edb4c41b975bab8e3a8bd93901b0e8188c6598b7948235e	\N	\N	\N	\N	\N
0	1	248	\\x105e33ae9b0c7a17c34c0defbb6677b7fba36813e9845786a6b3324bceef51cb4c86eeab13fa9fcdfafca3c73d551efe9f3fe6ac73f10c6656dc66d0825f65df3a9c3ebe45add42123eb46089d728471a180e265a1ec0fd9609b4d5f1111ee316cce633605baaa441a02d73643493fb81abfe392428c7203e6cf9fed3a31b1cb218013505a27504eca5199967ae53c247d81c3f5e51bc5d2d6c581b76a5899b092421a8345971f07454a3a7eb5b2da87dae9000ae8ec4e2996b5e237f059e5220dc3091aaf4a9b7a566d45a5d35162a50872a796a236604a8c683bd3d8a26842276a4b998147e11b0ff44c2014641bb9d7a7d80e480f17ccf3c2e476aba6af00554e4395d2f3c23da913785ae63c2d95243ac6db60dc0cfdd43370d0669e26ab7c6f59aa07f08e6869f1fc3354ac59310efedce915ae29a42ff54865c07898ea79f4bd7a67cdd1934cbb46c4d9c5407b8a71346f0a8320167e197139fec7b638a7ed81427a2245081f03510c01a0639ee70cef229e9b5fc2e2daa12117284cd5c9456dbf707722f8f0d116c0e7e574197f8dea3a66dd8a5d2062f9b1e24a6577aa20515ac4e6eb41387a814c797c27b1ac1bcb3eb122f14b2b03256bf0139c6d8454a47bee63fac9cf5a99de8f52265f91ad981fb2d7d37e25444b8d30f4930bcee2c3333cf2f83d31377e7cf2dbd0eee8661a5bc5185e5e116b8eb7e20571d922163fae6ec4b18f33e7d8708eb195b7725a234a1fe4c063b034ba255ee55f7ab71304f0472570ff9330b26b338d29d042d080126d18678db89fa6129e1bfb57a6cd932f51c0364ffc370a9b7001a1a89a84e85cb2798c15818a02bb797e63022cc65c7d054b3d2b28691027ed3951c02019f7d92e2fe5429b89f36d9745a7ab937777b7cf3ba83e3440c33b9b7e392069fde288d0b0a1f356b7111b4ce12a8783e7bfda6589c8aaf95113c1a5db389fa3b068e5b933043804d23ec6a840c3bc66f5b77106805bdcec620a3c7b7271ec93f61161a61ea8e98a46a858d94d56fbbcd483fe4a17e0c6f51295bd1cab9c3edf65a11b13027f65ee52bee2a7c690ace7cf3a13ac56a503f1dee4ee3bbfff427bb552d5e18c7bd164e147b633a611665abf8d3f4a240a581938321dfc1e5ac6e0e5a8ac013c05ff7e200bf11a4981d916d1b2e189ae6f18daa59ae4f3f7e47dc211bab22ed68c340e2bc452f74631d66ce9a7af111229421e0c390ab01cb1317392f44c4e25535d9ad4426408cd7c924d7b2745cea86b58035be26424fb5a4ced43430e88861e35daa771800968612704bdc40c53789d4871e6d5787288e26b45297e7b0c12962f22147954767973d328c0a1acb24703e538fc8801504bc2e41aeea096346aa5c91b9b0eb26e3caa08d1488b9558edc2df527f415377174317305d7245d41194eacb9fad23887120589f3b8a6d053dbac86e03056a5bd3bc0c909c3fcbd3ba03c0ead29a85c903cba35acb321e709fba1fa4573ff3a50ab621dd5d0285d84581126200fea7786ed48e9930bcb3c8e4acdffd2e2a80d57dfca4a81059ca88e3b3f5d1d86bdc2293c6ab517cdaabf1e9ef0a15ee3fbc86db01600ac6c36d56466b8eba82613d754e645828b64b55c6aa98d69e7a677859618626634c85bc1c2aa3b723cff1c1fa0b54a79cf77db22d1b76767d2749caf0b7120d0beb55292b96c5b250f5000fc33d3c49b32cc0a1d4ef246b508c60c1aed84b155ae72f73f65b83b42b7386f1f45a111b12427b634caaf9cc90ede6362212fa9fd4f378c1bfbd40fafd0adc7021d28bc591dd7eab58d6a72d8ca56b145942b614570f94149c82b0dd23d41d79866b9041be4e0cc88e2c216ebc9516f93883be46f1917524ba7d314f97086ee42dcdafbdb01b0804b32ee2313b026fbe7124279fee826b4eb9f05ee84e433a00241e64113b74a7f99d378c2c8e5a61af9ba7dfcadfc92db446000df71c6a783000fe44b736bff7d882705f3645755e6183a037686a13ecc8d49a6cc3522c6683be184bad5854ae98d659569b91fd8a6330ea0455998407c4ad7f91dd0ba820baa76aad10447e9e9cc77fba8721323dba1ddf34563627c6dc688193fa19d95f30ff440ad1b448f2b9b86e3d7d0cb73b979310138f6a307cd22dc73af6e08a013edb11ce3fa5d305c4f1c644a3ebc9db5cc2320d31db2645a13e1b7af4d2b236a7eb3a138c15bcca11aa356042eb29de19c7801c4f617e1b174b8ac6adf7bae2e9e295f982323c0cbd5d8d0efb2bb51fc4e0d1c8cfccddd1359e5524b881bdbb85dc1642baba67fa214d57bbdb8be0389095b63f0e25a3ae087b545ba154a251c23adc7209a739cba28f2321a4cf15c6c562c5a9256eb6216a3adf6442637db2ec4bc98b10cade9e24555688f0343b847aaa752903fcc340e31aea04e50650ba220d38fa52d197fb25ee4a39879d16d0be8ac28b450d207162ca2c24918e46161a92b724e5f52899078def79d55b15767ce198606a395a0d2be4b4f904c25d4127eff3e94495bd03a36487d357ef016f623c0a8c683eeb3a94710fcf13e72b527dcad782d260ae69983edf12da3642f9ce17e566ec91f8f64b521265aa2369ca2485f910cf693bb8c6bd14b2a906c45e331f1da81d38d7fbd12abbf88683433053206759ad03be1087e066ba7d4925bef183b5c599c7c5f331f9c62cc6efd8440d1ab8b34e348142766339b6768b403e7536f6c3141911a398a9e65d64cb3e2049cb50791d88cf7e9b180818b152a19670d60b0da2fb7bfd858be9fc82831c314166af0fcd74bad0f3979e74641e4b0616af2d7bf42869515ba08be1bd1d42fed4c61546cff51515ccdf640b814f4b8cd27efb983c4d0fc7d26d4034f7d2c18e8648ad9771b2d8d0c3602c1ec94a4f69b7a8a44cd68412b1845acdc24aadbe1a2b29d7b5e8907da124f3807503917ecb4be404b229138e010cfbb35c4208f322144b681620f7f0b88ec3477e10fb7707e201093a6e5352eebfd4708552f46e6b9ac5f22f75a20208b0bbd1d4e272b8af3f57c964b8c6d88194eeeca49488cced185f44dacd068fd362f27940de6f6deb8f62e9247015e82fb875b5f8fc611db4bf0eb00630e9775a07acf7627b6523a14b5a6d57b0ccd1faffd9714027833336f1a425377e6632730c96c7781364fd9bb259ccf365a6f17893804b6825dcd98538c8dc6bf78dcb75691932d73a1f7bfd823e0795187410872a5ffa231d3b0d15dda5490521095c8157fb8effd631b0eb0cc627f65adc7abf9cc177fac1e59c254b45bf4bea0de3378a2315216b94b4ad97b3283c58c5571381bfb5675744f6250aacdca6e987ad8027abcab553248b267654a77dc4ec3f3860d4016b101df337884065186de26b1f3ccc35475ed7d4108b32c5b41aeaeea82800d4aae41649ec6dbde4116b4c0c8f45617e5e4070e5a8a2cf7639ecffbf0b25b82a673866ef3e1f63ef421de5dba11b9ef0b572ccd88bd4c6763820d22796872075da4956e7ab3c50b139f7d4f47562a0685bda442192b818ab4d2c2f129f698e756fed54a70a6695745c265fe173252b507965498ea80455d8cf31c474242a122eae85450b662377aec3e7dc2a6eb32ae7506ee857318d324d230cb553e5aaff88a293d35a31751226c166e72fc59044c55b61d73f3750d186d302b25152f0b536d63ab57b37eca4515c8f17498bc14071401cc10d2522a22fa41689b50970d4aa425092b79b189a0a85d040e532cff6910fa570281052a7e12274bb58009f56feca2f3f71e342f25c0a57735d134c1e7605da6e95944d36c1b64df5b7b4dffbdf595324baa7a1a1f1a965bb2cfa1ffb3114fa19fc7321f57f2a8b1c921d2dca0c2d6b30f55bebe37ce0b78b358ce9bb3f3058641b621343219ad9bef94eea527f5dd828caec593eb834fcf5d160721224306e86e4ed946e2e2831d16b3e15d9e229f061d61a495a4c5559210dc89a8ee592797832a19e287c9560f3c253dd5546053763f69b220c54c1ce7c51e4b5772de0d2ba4ede10bb6cb65221360d9059e64f7841a84df926ced6984dd07f1e8f06fd5e720c75991414131039c43288de51592b082c4f7f33a1cd72ee4a0a7ba628e6ba7925a36c42523ab2726e8471d0f4071fd432557235b80d64ea027610719610f030d847b241de721df26a738aab2a7945550232f5ee5d485acc10fc0996de54739d13560f30a7c091f4b11014b5c9b71fa3230e339a8853b4a014d3ec4f1fe23cce1cc804cc92c8af1e07dea716e9eb9fe96af3cc7856fe5d2bf0ba1ad9f3bf8d7b14442efeecc5ab7054462f072cb67d103202bd1b7c30c835baed3611609198dea1140a6ece4548074084a8d479ef34763770080189c8ce844fb6d1fbd351c9e22ada3f16a58440d704ac5279873b94d4275bd5dda12596a9687c3055083ef85709ce792279a03b7c304e3e80ae97d835301bbfca05ef88b5c8a5a097b26b9aac07491f8be900f1f26dd8e2ec38c0636dac6f26a411e5bc600a9681ffa7c3455ea01c6bd614a2e1cd060bb19a6c43f518c9d330286d58fd68b1b877866e1259688fcac2586a74b72ac7a70f3030d90d0e4470c2533a6786ed7514188b63f06e4900420014cdb72bae4c8dea81ad093527a7ff7f52b1c0b8001f54c26fca3e79c509910a85a74caee1369804823f92bbbe185ad591cc4531f5f50cdbdecf7b55bc095dfcc80b7bab7ca8d341cb879c1c37cad134947881b458ba0d8bfb38fb207a62fb10ec17ec9039f0fb06747d7e02973a10eba278105b1674e7c016ba10cfe6122268ecfae2adb6e4103a9729ad6df1416dcbf59fc5374a26d858fcf16ad7323416f89e972e93558f3a4c68d06a660d04b267d346d4c3874c44f77fa115ca409d0033ccf0aaf544b75eb36b0fbbb7c1ebba36c63b4c1f42e406eb68c3ad8efb609b199c42687aa9968a1f620bf7b403de7bcb08748a501a21350157f9674c8ce4db6d44362c4aa14cd1cbf148a1b85f23ffc2682c9d78f878d971f9fc7320cba078eb4d16a367aff798a4f263700608e0d54bacfe4f636f33620d3dad85bd15ecf46757932a1b171f586e09f421cd0eec2ed25d27a1a031be7be5fcaa3c9915f4f3b08955803a72c77424e820d9fa4dce62b6366b14f46cb965d700a950229291e521c5041927bfed379fdcf0bdc6c7ad38037770a874f7bd463be48803bcac4b55d938d815a1e14fcc4292fd149bf6c0c2910e21fa0b8bf63ca426a2800a98569b3a22eaa49f27cf44135a727816eb5d413b5bd1f49cbe86f7ee300f8cb3631b3234967c3e43fcc0db32bcfd77e9986351e5ddf96ff4f487356d60bf1f757b97707d2417b29ac1054e5641ca9f9d698b146164733a17e96f81e4e286633fb94ec316be5fb4126cae7b3a17c7d2ff8215ae5419ce2dd5c7bfe74967948c4dabcabaeee7f2da7f2c47b422f2ed90d5daa597eb2c8a74b97d36ea7e7cbcc8ed164e2d819e990e45cbecef692ca8c9f4e4e4cd12286477716f21fcaf5bf12414cf2282681ca2a1d0c07008fb3b7dff68b4938d0ee7702ceb638ebe9738f68e1a2e3dfbd3eec7535a3a24e8975a9cf7f0053718d96b5d208b76618d4c6968629e049991b8f04d2f2e3a0fb70685a52fb3598edda67f7fa5caecd8557131c2ec4bbf171c56d82dbac9ca0e48f114c7ed2bb24e8387b5cb7e8cefd38d7ef09bc9b11c17db6b26c7a84e33df3b811e04755b2507c4c5387a25265f759d12f7f535567028b2ff0ccf6ddb16942cac2427c25c75dbe4a98dee1ccdc3aa97666a5bda8ec0fa5c3b76c538dc8c1466ec284132cb05451f45bb8100ff9819f6d9a22fe81b2dcb03b413db3f157325d756f98a1466e62ecc4f93aff4abdfbac1143945a4bd7905aee2b4b58fe48365ce0d29ddef99a501d17cf1fd8edf275da996bbb6966d6887b0f7e64c2e9474aa53437ac06eeb82a2e3adadd7e715de88753f64aa05767f1a735e17147def2673a9c74b69e9997d10c0406624b69c52886878b435380517cab3d2f971e7faa40cb39c1aeab38f75e769be829c95c4bfed057981d630e5f4cf93e42d5be7ffc4de91ac187fe20eff5ecfc7355be11863734123bec42ce959a4214e615a236afbd0e53f0cbe1232767fec0f5f9db85c0ec297e8237e5e90c6545451e45d6aaee5fb6ee89cfcb5e2c1cbb97cfe311eafdb3db20ac992aee3a1a14440f71fd40ff1f8d6627617926de2971279187cd68746fee304372b16ffd84784013bbe5ac5fd3f70d767761dc5222c8a3022b166d1993421acc6bad165c52c2a2cd169ce5bbac895c2069f62dc1d2b0c9810d2a4e8ff50080a27bf668372d959f8dbcfe6031b0fe1411515a32203b4f3e3e69cfc69c5024b51ce9434e99430916de5aa980d2332592d9b4cc6e918560f0b6ff3e840c14e53d8d16bfa3b3208deebd3a5608770a6b0f2643a3282cb6c144ca51cebd933f01138cf7ab4f4a573719d892e47f621de55e64d541c044197ad74f90f6752e88d31d4a47a5c056ae3d6dea52a13d1bdbcce6e74ce8bf4df3aceb7074b09cb326d23779a6b32120b8dbb270e44836d047706b1cc020926edfe420d3ec5e3aa608219cb999f0ebe662455cbeeab2bae98a51f655dad53a5691bd0ae85ccd282cb96e341b8a2a2f1933d5b4ac14bad4611a08cc218eca80b3cf245abe237381732e34bd0662112f8ef61a0cdeb36140edebf230743bfc331d4e1937ea912680966d79bfde89d440786654fcde5fcb11ced90f0aff0bef4c710cf1183bd4f172eb01e7bb8fbb39582ceb99cffc46e30ce194a96376a4c5d0686681f964df957842fc7f8f42edf94b25eb8ab938a49a36d346a675498c3a940b98e7a682c97d6669ee82ba7ead621d081f2c28844727c5ca0b493defa681197822790d18cbc0c60fb166aeefe88c2912a20a275f73a5c8fd76eec1c9a7a833df77832943e2594fba8bb2c8e155681292f935f64b7303b6172e8b01fe3193323f028e644bf4e4e1059212c5085f7c214b38f2a0dfdfd287c76a2378036f7102b4766572582aabd483591f5e9f790d7563c184edd48103fa88a8ac1fddc09112036245fc64474cc7ce3551530e6caef3166b8a85720f337a4c236755c89c967ef15849df9bb249cee833fb8d5e3b859653f463628da9e819df002d42b1a753b0ce050436565bdea8f0719a8a150f671b348eb6e509484b889c0cf845812fb64f29bff0b5103b4dc78b21db76fcc01a5498dd98f9b8355fca4f94a709d22c7cc04335d0195a069c5127857c306cd29497ff771de7a89b901a6adc55d82b1cb9d02bd6883f6cf3ecb91aa3c6337b48258c38c9e8ea0fdd513812ea0b38fe5339fd7517e60f9d72e92a2454938be047dcfdb8f9d85a66c8594e3ab868dd29be7cafe04410ce6744026951a97ae5462bfaaaad0fcf6195e717c4e9c34b2cbe43bfd70b578c1c3d176fc3d2e509b5c9c6fc2f58394330612e70a3daea0035b6d5c5128343b58ecb851026a8a102085981b1f80105916729862d5a6628c57d9f83b457c0efc456911860653a85dee1f0e823299006498efa601f1da36dfba5060b7bc66cfcf25d48e55858dcec3ec12464b1f8e4c871404f0cb9898037f09e02e547b9bd4b15edc443b9f1eb27b57b302b524ece48d9a556ff3204150928fee6da616d47ae88c24a282aa9ada63d84dffd71ac1b88d738e1464f7058b0d3d1c3f3a99c1ea3fc84614773a9a6c174e8963f0da2e48e2068d51600c14ca6bbc660c4ce1c79089423d403d7860c13be39e55493a86326acef21cefa2c5a30691751a0ec5aa4b831e65d7095ea551d4d15c98dbf44819a12f3548ca937fc54edce0f9f201068bcec768eaaf389d1745cd8a8626156e82b425196ecdfa565db5316170c1d1e90fea4f54e7b2ab6b12d5ac5985c8d0924e664985cf262219fff428a712d62622531a567c53774331d2224bf762f643a0068abc898077b557449215820deb10adcdd996806aff162aa6fe79596b0196febb7671e2d1cd9737b98b7f29423123e4b3f58ca74daa8c342a2830d8a495a4bd164b4e6b50dbb425c9a55f5faba83e3ba4856c081a39fac47a6da7a119ca010fa4fcf92c21668accc6c416fdf9d1ca302a0a743a9f6eb5e40ee2d57514ab4bf53ac7ed6e63abc5eb5ae9b091d70d188bf5d13019781c621863a4db035d20c0c0030ebb5bd0cfd16238f676115845dd49a8061c4abd4ebe8524b7bdca8d42e7c8efb82fe1ff23ee553fbdfaa850f052b4822542cdbd8b740e74fe8d93fec9cf0ebc0aab99aa6c620cf00d607404c5bda9d9ebc2ad30b8acb731fa10bec269b0ca4f82bf75e1f5f31966831583667ae9ae5653e502c12da9df2ecbe6d6dfe88075ef207dcc5b44adae6a0cec26fd3bb874998f14b6e34172265c87bea9c02a19f9f199cbc9761a35874f21c8d6f08ff30cc727592066179879b170584da8dc7c7d09b2916e25a4f376a4bbbeff9ad9af6dff6af6c6cee4796f3eab4290e70d13e0bb217d51e4d0d4ef99f94e6fd1e69e26a2c53668765716c17aa27b9deb4419b3d84360e540772c4541469145758a8b89a794e7adc25c324a93d2dad6f69cbe03cfe8be8e0395bb6c3eeaae7d4ee8cabd60e3b10c4bd556cb08f0781898065bdfd797324c1b516add34c7293479c45c84b3ac80270f07ab9e9967ae6b83966bf09bd59e045543d77b9a7a1b1e45e12a06bbdefe64588f22bc884237e22f0374ae875e1d62362b7cf8a7d51dc3945255fc0dfbe4856dc17a44c59a729e9f635ee7a461c213babaccfa8ecd9b2d867f76a56ba9d57bd78c7451bd44ab141d6cfebe8dbf2057fca4845d355cf76c246de09d34710e5afff94487669f9e94049cdbe5bc1ad9d84b5a1b912d6cc8d1843a36a0c92601a0c2b1a4f69d828107113aa6864f3847fc32762a12de26836b15b2ec3a2b162b3a67e5157c27970b50b9fe1e3ca2e3a94b3b10c8500bc409f99b1542bacaef45a2d8d5cfb8ca73ab7e163aa8e710f533f80b3543a1ac08fead1e6ce147b61f99bdc8a4491af233f77f4b87b34984c68692635f0648057a4138cb7620408672819d9e56b0cec6812f0827f2e2203c43ce217c18dce2dc7013e2677a3e081f1c1cc5a5c8b4793558dc458a5995c14f71fffeb8af0765525328de77e3c0e415cdae9963f7b6eb18a62be2461a4dc1b9456e89b9054a06024a78163758b57b15c093199f4472f87d1759da327cc96dfc8f51a770161100c5972bbd0e42e74e7bad88e67afb9272dddb66da0e5e3f9aae61174977434c81f2cc5855ab8c4293daceab742041c9057de89520a9c0e00f731dad467c060a364b067e8ae26934581545daf350b3072aadabbcb6f9807c63d531b922c0288b42bb41b4825bf2010ee736aa4efb191ab32c143c82e6b38f1a058c41b0050105643972e04670e86737dcd4062a03bdd04b1a06aad8789a4a1e0ecabb685ebdd1e8e2f9cd18c9de1ac721fe568d7b821d1b609e5d829051fbb2b502471a74633b448dee07c6a7e227af611f4c5697f4f63c0859a97177b308f10dda96df3ef43b72e32fe856f17c0ecc623292ede6cf4e3e542c8864ceac4c74e95390ebb409c2bc5bf6b661effd6ca198cbdc5239f977c6b3929b40f2444e081e3fbb073d81680d092ef2d0ec9b2bcc42872de15a1591c6f4c0685404ef1b48f2642f5cbd8f7ff5febcf4eca0c673dffcad2f8069215e0941fcd74c4ed65a4bb960daea796692cf7180dea4d7ea11283c272f22793f8c6447c63a843a3eab134dfe68a64039f8e71ec4476f779a563ccfb9cc3a3ee72e85b1c40f4fa08e2e6c83c4389d79e0efc23605af1dd85123b0bbbf1293729925f7799f1824fa51f12041eada2c8357a69cb3da14deaaa5a2e3bfc1d7bb2203fd91a740d1cc2770cfac95c1c4e2682014f3ea9d2312f36bad8282e3a1c4eb2f818e791c5ec18dec7cfae35d536c2dab4442d54a11eb1561f716abbb6a3ee431dcba8ee13c00633fd5dabac7a0f0c78dcc491e4accc78cf36c5db5a2948284cb6cfe69e60c1807e68a9abb83415ed9de754ec7bac78a56d3a2aa5e9dd37710b2edad47f4ceeec577fc49bd5c32ce42136ca6760dbc5613c46012faac19249c0d83344b30fc10608d8a4ba89f529872dad524b5801b2e19bf0719bc464741723146dc9c10538eeee319fdeb6952b7830804d506d0b0f43deae093a82b88fca11d02113e929178deb6e27f336d3b5a9435bc917a6a17821eb685bc822283c3dba0b6f8739e9de6b0d5e980faba2f55a15493155dcb18386e149fab82a12e6ebc2058433898e6f075f3a59e95c9923096917620e83d2e165c9d9a32b28685bbcd776de061d541fcb8f1a90c20cf9189017bd5285a23a187e4eb8b8ed1ebcf6f2060c5f269b9fb5c7fe85726f86077eb0f6e97c7c4c97e364e4b3f1c927da5173df818f78aad175a39302cf4155acd2d2dfc0100263c97712c7a63773861e0652dd88eaec0c269b7cdbe62114b75c96f4bc4a3faeb5a916e068aa78cf8a03052bd55a355497cfa2c640ff46adeca9f0c4ca5e76e5818c5e2b446a91556b016816d28aef970914905bee82c0b7a90965e958b89f1ce46bc157803af8749d47c30d9ecbd1a764e285d0a82d5ba045fb9065e378b9bd6bb66dc9fa301d347945223175748ebc141934be20687b477eaeb23cae52ede2fb9d1068b1676eef81f514b62aed72d8861062dadda8e7eb5f9cffb3651cfd6b80b0b0817de86d139089022a1422a79b5dad43c68a1aa57e1b619bafa17f0578e19bf1389ce5aaa1fdc30965ab8ee31d70b5b089bf832906a0af3429b208d395c6ba41b61b9d2f7bbf72637392e68b2aafe899dea7303f156eec0348d65cf87e1b84b8aa1481d7910fb3680f7325ce6c35474c45171bc7ba9514ad3a8873859aeb37039479503b30bedce8397d7e0d1f8eab0b7545576c0823d01f74e1f14933ec7f7b2eaedd23bd6e51d3cb8acffdd89e3a72926eb83fc2af235207dfa2054be2a54f1a84d54f01d1541712f8bc8eaf22fd62635ff2b1f2987a094412a45054a3f10fe8ab891e1ba82244e8e062aa182189c3ed7e22ac58e1f48aaddcae5dc53ef4d8e88c51db7c7e7fc2111278af344ebd576f3e89718dbd7f0facf175104624f5f7bc3bfc970189fe8967b3fcdfc76ec5378a0c607450065b274170a05ac015f120b7bee5172cd716048aed7adc5	1	39474	257	2026-11-24 21:46:35.470298+00	2026-11-24 21:46:35.480861+00
\.


--
-- Data for Name: p1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.p1 (id, n) FROM stdin;
\.


--
-- Data for Name: t; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.t (id, n, s, w, f, b, r, a, rahasia) FROM stdin;
4	1.33	é\t\\N4	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,5)	{"a,b",NULL}	diam
6	2.00	é\t\\N6	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,7)	{"a,b",NULL}	diam
7	2.33	é\t\\N7	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,8)	{"a,b",NULL}	diam
8	2.67	é\t\\N8	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,9)	{"a,b",NULL}	diam
9	3.00	é\t\\N9	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,10)	{"a,b",NULL}	diam
10	3.33	é\t\\N10	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,11)	{"a,b",NULL}	diam
11	3.67	é\t\\N11	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,12)	{"a,b",NULL}	diam
12	4.00	é\t\\N12	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,13)	{"a,b",NULL}	diam
13	4.33	é\t\\N13	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,14)	{"a,b",NULL}	diam
14	4.67	é\t\\N14	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,15)	{"a,b",NULL}	diam
15	5.00	é\t\\N15	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,16)	{"a,b",NULL}	diam
16	5.33	é\t\\N16	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,17)	{"a,b",NULL}	diam
17	5.67	é\t\\N17	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,18)	{"a,b",NULL}	diam
18	6.00	é\t\\N18	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,19)	{"a,b",NULL}	diam
19	6.33	é\t\\N19	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,20)	{"a,b",NULL}	diam
20	6.67	é\t\\N20	2026-07-01 05:00:00.123+00	0.3	\\x00ff5c	[1,21)	{"a,b",NULL}	diam
1	1.33	é\t\\N1	infinity	1e-300	\\x00ff5c	[1,2)	{"a,b",NULL}	diam
2	1.67	é\t\\N2	infinity	1e-300	\\x00ff5c	[1,3)	{"a,b",NULL}	diam
3	2.00	é\t\\N3	infinity	1e-300	\\x00ff5c	[1,4)	{"a,b",NULL}	diam
\.


--
-- Name: bentuk_nomor_seq; Type: SEQUENCE SET; Schema: kinerja_jejak; Owner: -
--

SELECT pg_catalog.setval('kinerja_jejak.bentuk_nomor_seq', 3, true);


--
-- Name: liputan_nomor_seq; Type: SEQUENCE SET; Schema: kinerja_jejak; Owner: -
--

SELECT pg_catalog.setval('kinerja_jejak.liputan_nomor_seq', 2, true);


--
-- Name: bentuk bentuk_pkey; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.bentuk
    ADD CONSTRAINT bentuk_pkey PRIMARY KEY (nomor);


--
-- Name: era era_pkey; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.era
    ADD CONSTRAINT era_pkey PRIMARY KEY (nomor);


--
-- Name: liputan liputan_pkey; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.liputan
    ADD CONSTRAINT liputan_pkey PRIMARY KEY (nomor);


--
-- Name: penanda penanda_pkey; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.penanda
    ADD CONSTRAINT penanda_pkey PRIMARY KEY (kunci);


--
-- Name: segel segel_pkey; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.segel
    ADD CONSTRAINT segel_pkey PRIMARY KEY (ukuran);


--
-- Name: segel segel_sebelumnya_key; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.segel
    ADD CONSTRAINT segel_sebelumnya_key UNIQUE (sebelumnya);


--
-- Name: tanda tanda_pkey; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.tanda
    ADD CONSTRAINT tanda_pkey PRIMARY KEY (ukuran, baris);


--
-- Name: ubin ubin_pkey; Type: CONSTRAINT; Schema: kinerja_jejak; Owner: -
--

ALTER TABLE ONLY kinerja_jejak.ubin
    ADD CONSTRAINT ubin_pkey PRIMARY KEY (tingkat, nomor, lebar);


--
-- Name: p p_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.p
    ADD CONSTRAINT p_pkey PRIMARY KEY (id);


--
-- Name: p1 p1_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.p1
    ADD CONSTRAINT p1_pkey PRIMARY KEY (id);


--
-- Name: t t_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);


--
-- Name: bentuk_skema_tabel_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX bentuk_skema_tabel_idx ON kinerja_jejak.bentuk USING btree (skema, tabel);


--
-- Name: jejak_kunci_baru; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_kunci_baru ON ONLY kinerja_jejak.jejak USING btree (bentuk, kunci_baru) WHERE (kunci_baru IS NOT NULL);


--
-- Name: jejak_2026_11_bentuk_kunci_baru_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_11_bentuk_kunci_baru_idx ON kinerja_jejak.jejak_2026_11 USING btree (bentuk, kunci_baru) WHERE (kunci_baru IS NOT NULL);


--
-- Name: jejak_kunci; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_kunci ON ONLY kinerja_jejak.jejak USING btree (bentuk, kunci);


--
-- Name: jejak_2026_11_bentuk_kunci_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_11_bentuk_kunci_idx ON kinerja_jejak.jejak_2026_11 USING btree (bentuk, kunci);


--
-- Name: jejak_kepala; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_kepala ON ONLY kinerja_jejak.jejak USING btree (transaksi, urutan) WHERE (waktu_catat IS NOT NULL);


--
-- Name: jejak_2026_11_transaksi_urutan_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_11_transaksi_urutan_idx ON kinerja_jejak.jejak_2026_11 USING btree (transaksi, urutan) WHERE (waktu_catat IS NOT NULL);


--
-- Name: jejak_waktu; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_waktu ON ONLY kinerja_jejak.jejak USING brin (waktu);


--
-- Name: jejak_2026_11_waktu_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_11_waktu_idx ON kinerja_jejak.jejak_2026_11 USING brin (waktu);


--
-- Name: jejak_2026_12_bentuk_kunci_baru_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_12_bentuk_kunci_baru_idx ON kinerja_jejak.jejak_2026_12 USING btree (bentuk, kunci_baru) WHERE (kunci_baru IS NOT NULL);


--
-- Name: jejak_2026_12_bentuk_kunci_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_12_bentuk_kunci_idx ON kinerja_jejak.jejak_2026_12 USING btree (bentuk, kunci);


--
-- Name: jejak_2026_12_transaksi_urutan_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_12_transaksi_urutan_idx ON kinerja_jejak.jejak_2026_12 USING btree (transaksi, urutan) WHERE (waktu_catat IS NOT NULL);


--
-- Name: jejak_2026_12_waktu_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2026_12_waktu_idx ON kinerja_jejak.jejak_2026_12 USING brin (waktu);


--
-- Name: jejak_2027_01_bentuk_kunci_baru_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_01_bentuk_kunci_baru_idx ON kinerja_jejak.jejak_2027_01 USING btree (bentuk, kunci_baru) WHERE (kunci_baru IS NOT NULL);


--
-- Name: jejak_2027_01_bentuk_kunci_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_01_bentuk_kunci_idx ON kinerja_jejak.jejak_2027_01 USING btree (bentuk, kunci);


--
-- Name: jejak_2027_01_transaksi_urutan_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_01_transaksi_urutan_idx ON kinerja_jejak.jejak_2027_01 USING btree (transaksi, urutan) WHERE (waktu_catat IS NOT NULL);


--
-- Name: jejak_2027_01_waktu_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_01_waktu_idx ON kinerja_jejak.jejak_2027_01 USING brin (waktu);


--
-- Name: jejak_2027_02_bentuk_kunci_baru_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_02_bentuk_kunci_baru_idx ON kinerja_jejak.jejak_2027_02 USING btree (bentuk, kunci_baru) WHERE (kunci_baru IS NOT NULL);


--
-- Name: jejak_2027_02_bentuk_kunci_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_02_bentuk_kunci_idx ON kinerja_jejak.jejak_2027_02 USING btree (bentuk, kunci);


--
-- Name: jejak_2027_02_transaksi_urutan_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_02_transaksi_urutan_idx ON kinerja_jejak.jejak_2027_02 USING btree (transaksi, urutan) WHERE (waktu_catat IS NOT NULL);


--
-- Name: jejak_2027_02_waktu_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_2027_02_waktu_idx ON kinerja_jejak.jejak_2027_02 USING brin (waktu);


--
-- Name: jejak_lain_bentuk_kunci_baru_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_lain_bentuk_kunci_baru_idx ON kinerja_jejak.jejak_lain USING btree (bentuk, kunci_baru) WHERE (kunci_baru IS NOT NULL);


--
-- Name: jejak_lain_bentuk_kunci_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_lain_bentuk_kunci_idx ON kinerja_jejak.jejak_lain USING btree (bentuk, kunci);


--
-- Name: jejak_lain_transaksi_urutan_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_lain_transaksi_urutan_idx ON kinerja_jejak.jejak_lain USING btree (transaksi, urutan) WHERE (waktu_catat IS NOT NULL);


--
-- Name: jejak_lain_waktu_idx; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX jejak_lain_waktu_idx ON kinerja_jejak.jejak_lain USING brin (waktu);


--
-- Name: segel_pertama; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE UNIQUE INDEX segel_pertama ON kinerja_jejak.segel USING btree (((sebelumnya IS NULL))) WHERE (sebelumnya IS NULL);


--
-- Name: ubin_tempat; Type: INDEX; Schema: kinerja_jejak; Owner: -
--

CREATE INDEX ubin_tempat ON kinerja_jejak.ubin USING btree (era, transaksi, urutan) WHERE (tingkat = 0);


--
-- Name: jejak_2026_11_bentuk_kunci_baru_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci_baru ATTACH PARTITION kinerja_jejak.jejak_2026_11_bentuk_kunci_baru_idx;


--
-- Name: jejak_2026_11_bentuk_kunci_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci ATTACH PARTITION kinerja_jejak.jejak_2026_11_bentuk_kunci_idx;


--
-- Name: jejak_2026_11_transaksi_urutan_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kepala ATTACH PARTITION kinerja_jejak.jejak_2026_11_transaksi_urutan_idx;


--
-- Name: jejak_2026_11_waktu_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_waktu ATTACH PARTITION kinerja_jejak.jejak_2026_11_waktu_idx;


--
-- Name: jejak_2026_12_bentuk_kunci_baru_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci_baru ATTACH PARTITION kinerja_jejak.jejak_2026_12_bentuk_kunci_baru_idx;


--
-- Name: jejak_2026_12_bentuk_kunci_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci ATTACH PARTITION kinerja_jejak.jejak_2026_12_bentuk_kunci_idx;


--
-- Name: jejak_2026_12_transaksi_urutan_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kepala ATTACH PARTITION kinerja_jejak.jejak_2026_12_transaksi_urutan_idx;


--
-- Name: jejak_2026_12_waktu_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_waktu ATTACH PARTITION kinerja_jejak.jejak_2026_12_waktu_idx;


--
-- Name: jejak_2027_01_bentuk_kunci_baru_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci_baru ATTACH PARTITION kinerja_jejak.jejak_2027_01_bentuk_kunci_baru_idx;


--
-- Name: jejak_2027_01_bentuk_kunci_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci ATTACH PARTITION kinerja_jejak.jejak_2027_01_bentuk_kunci_idx;


--
-- Name: jejak_2027_01_transaksi_urutan_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kepala ATTACH PARTITION kinerja_jejak.jejak_2027_01_transaksi_urutan_idx;


--
-- Name: jejak_2027_01_waktu_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_waktu ATTACH PARTITION kinerja_jejak.jejak_2027_01_waktu_idx;


--
-- Name: jejak_2027_02_bentuk_kunci_baru_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci_baru ATTACH PARTITION kinerja_jejak.jejak_2027_02_bentuk_kunci_baru_idx;


--
-- Name: jejak_2027_02_bentuk_kunci_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci ATTACH PARTITION kinerja_jejak.jejak_2027_02_bentuk_kunci_idx;


--
-- Name: jejak_2027_02_transaksi_urutan_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kepala ATTACH PARTITION kinerja_jejak.jejak_2027_02_transaksi_urutan_idx;


--
-- Name: jejak_2027_02_waktu_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_waktu ATTACH PARTITION kinerja_jejak.jejak_2027_02_waktu_idx;


--
-- Name: jejak_lain_bentuk_kunci_baru_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci_baru ATTACH PARTITION kinerja_jejak.jejak_lain_bentuk_kunci_baru_idx;


--
-- Name: jejak_lain_bentuk_kunci_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kunci ATTACH PARTITION kinerja_jejak.jejak_lain_bentuk_kunci_idx;


--
-- Name: jejak_lain_transaksi_urutan_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_kepala ATTACH PARTITION kinerja_jejak.jejak_lain_transaksi_urutan_idx;


--
-- Name: jejak_lain_waktu_idx; Type: INDEX ATTACH; Schema: kinerja_jejak; Owner: -
--

ALTER INDEX kinerja_jejak.jejak_waktu ATTACH PARTITION kinerja_jejak.jejak_lain_waktu_idx;


--
-- Name: p1_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;


--
-- Name: bentuk tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.bentuk FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.bentuk ENABLE ALWAYS TRIGGER tetap;


--
-- Name: era tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.era FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.era ENABLE ALWAYS TRIGGER tetap;


--
-- Name: jejak tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.jejak FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.jejak ENABLE ALWAYS TRIGGER tetap;


--
-- Name: jejak_2026_11 tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.jejak_2026_11 FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.jejak_2026_11 ENABLE ALWAYS TRIGGER tetap;


--
-- Name: jejak_2026_12 tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.jejak_2026_12 FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.jejak_2026_12 ENABLE ALWAYS TRIGGER tetap;


--
-- Name: jejak_2027_01 tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.jejak_2027_01 FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.jejak_2027_01 ENABLE ALWAYS TRIGGER tetap;


--
-- Name: jejak_2027_02 tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.jejak_2027_02 FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.jejak_2027_02 ENABLE ALWAYS TRIGGER tetap;


--
-- Name: jejak_lain tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.jejak_lain FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.jejak_lain ENABLE ALWAYS TRIGGER tetap;


--
-- Name: liputan tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.liputan FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.liputan ENABLE ALWAYS TRIGGER tetap;


--
-- Name: penanda tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.penanda FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.penanda ENABLE ALWAYS TRIGGER tetap;


--
-- Name: segel tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.segel FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.segel ENABLE ALWAYS TRIGGER tetap;


--
-- Name: tanda tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.tanda FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.tanda ENABLE ALWAYS TRIGGER tetap;


--
-- Name: ubin tetap; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap BEFORE DELETE OR UPDATE OR TRUNCATE ON kinerja_jejak.ubin FOR EACH STATEMENT EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.ubin ENABLE ALWAYS TRIGGER tetap;


--
-- Name: jejak tetap_baris; Type: TRIGGER; Schema: kinerja_jejak; Owner: -
--

CREATE TRIGGER tetap_baris BEFORE DELETE OR UPDATE ON kinerja_jejak.jejak FOR EACH ROW EXECUTE FUNCTION kinerja.jejak_tetap();

ALTER TABLE kinerja_jejak.jejak ENABLE ALWAYS TRIGGER tetap_baris;


--
-- Name: p asn_kinerja_baris; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER asn_kinerja_baris AFTER INSERT OR DELETE OR UPDATE ON public.p FOR EACH ROW EXECUTE FUNCTION kinerja.catat_baris();


--
-- Name: t asn_kinerja_baris; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER asn_kinerja_baris AFTER INSERT OR DELETE OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION kinerja.catat_baris('rahasia');


--
-- Name: p asn_kinerja_kosongkan; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER asn_kinerja_kosongkan AFTER TRUNCATE ON public.p FOR EACH STATEMENT EXECUTE FUNCTION kinerja.catat_pernyataan();


--
-- Name: p1 asn_kinerja_kosongkan; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER asn_kinerja_kosongkan AFTER TRUNCATE ON public.p1 FOR EACH STATEMENT EXECUTE FUNCTION kinerja.catat_pernyataan();


--
-- Name: t asn_kinerja_kosongkan; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER asn_kinerja_kosongkan AFTER TRUNCATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION kinerja.catat_pernyataan('rahasia');


--
-- PostgreSQL database dump complete
--


