--
-- The catalogue's lint: what the extension promises about every object that
-- it makes.  Every query headed "none" must return no row.
--
SET search_path = pg_catalog;

CREATE TEMP VIEW member AS
SELECT classid, objid FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'asn_kinerja');
CREATE TEMP VIEW func AS
SELECT p.*, p.oid::regprocedure::text AS signature
FROM pg_proc p JOIN member ON classid = 'pg_proc'::regclass AND objid = p.oid;
CREATE TEMP VIEW oper AS
SELECT o.* FROM pg_operator o JOIN member ON classid = 'pg_operator'::regclass AND objid = o.oid;
CREATE TEMP VIEW tipe AS
SELECT t.* FROM pg_type t JOIN member ON classid = 'pg_type'::regclass AND objid = t.oid
WHERE typtype = 'b' AND typelem = 0;
CREATE TEMP VIEW agg AS
SELECT a.*, f.signature FROM pg_aggregate a JOIN func f ON f.oid = aggfnoid;

-- support of something else: not called by name
CREATE TEMP VIEW support AS
SELECT oprcode::oid AS oid FROM oper
UNION SELECT amproc::oid FROM pg_amproc
UNION SELECT unnest(ARRAY[typinput, typoutput, typreceive, typsend])::oid FROM tipe
UNION SELECT unnest(ARRAY[aggtransfn, aggfinalfn, aggcombinefn, aggserialfn,
                          aggdeserialfn, aggmtransfn, aggminvtransfn, aggmfinalfn])::oid FROM agg
UNION SELECT prosupport::oid FROM func;

-- the types as they are stored
SELECT typname, typlen, typbyval, typalign, typstorage, typcategory
FROM tipe ORDER BY typname COLLATE "C";

-- none: a type without all four of its input and output functions
SELECT typname FROM tipe WHERE 0 IN (typinput, typoutput, typreceive, typsend);

-- none: an object outside of the schema
SELECT signature FROM func WHERE pronamespace <> 'kinerja'::regnamespace
UNION ALL SELECT oid::regoperator::text FROM oper WHERE oprnamespace <> 'kinerja'::regnamespace
UNION ALL SELECT typname FROM tipe WHERE typnamespace <> 'kinerja'::regnamespace
UNION ALL SELECT opcname FROM pg_opclass JOIN member ON objid = oid AND classid = 'pg_opclass'::regclass
WHERE opcnamespace <> 'kinerja'::regnamespace;

-- the audit and the register: they write, or read tables and settings; where it is SQL, nobody's search_path leads it astray
CREATE TEMP VIEW audit AS
SELECT * FROM func WHERE provolatile <> 'i' AND proname NOT LIKE 'sebab\_%\_ditolak';
SELECT signature, provolatile, proparallel FROM audit ORDER BY signature COLLATE "C";
-- none: SQL or PL/pgSQL, or a C function that runs SQL, without a fixed search_path; or the rights of another
SELECT signature, prosecdef, proconfig FROM audit
WHERE prosecdef
   OR (prolang <> (SELECT oid FROM pg_language WHERE lanname = 'c')
       AND proconfig IS DISTINCT FROM '{"search_path=pg_catalog, pg_temp"}');
-- none: a label that is not the rule; messages depend on lc_messages
SELECT signature, provolatile, proparallel, prosecdef, proconfig FROM func
WHERE oid NOT IN (SELECT oid FROM audit) AND (proparallel <> 's' OR prosecdef OR proconfig IS NOT NULL
   OR provolatile <> CASE WHEN proname LIKE 'sebab\_%\_ditolak' THEN 's' ELSE 'i' END::"char");

-- the functions that are not strict: aggregates' support that must see NULL
SELECT signature FROM func WHERE NOT proisstrict AND prokind = 'f' ORDER BY signature COLLATE "C";

-- none: leakproof is what orders, hashes or contains, and nothing else
SELECT signature, proleakproof FROM func
WHERE proleakproof <> (prokind = 'f'
    AND (oid IN (SELECT oprcode FROM oper WHERE oprresult = 'bool'::regtype)
         OR proname ~ '_(cmp|hash|hash_extended)$'));

-- none: a comparison without negator, commutator or selectivity
SELECT oid::regoperator FROM oper
WHERE oprname IN ('<', '<=', '=', '>=', '>', '<>')
  AND (oprcom = 0 OR oprnegate = 0 OR oprrest = 0 OR oprjoin = 0);
-- none: a commutator or negator that does not answer
SELECT o.oid::regoperator FROM oper o
LEFT JOIN pg_operator c ON c.oid = o.oprcom
LEFT JOIN pg_operator n ON n.oid = o.oprnegate
WHERE (c.oid IS NOT NULL AND (c.oprcom <> o.oid OR c.oprleft <> o.oprright OR c.oprright <> o.oprleft))
   OR (n.oid IS NOT NULL AND (n.oprnegate <> o.oid OR n.oprleft <> o.oprleft OR n.oprright <> o.oprright));
-- none: a commutator or negator with the wrong name
SELECT o.oid::regoperator FROM oper o
JOIN (VALUES ('<', '>', '>='), ('<=', '>=', '>'), ('=', '=', '<>'), ('>=', '<=', '<'),
             ('>', '<', '<='), ('<>', '<>', '=')) v(name, com, neg) ON o.oprname = v.name
JOIN pg_operator c ON c.oid = o.oprcom JOIN pg_operator n ON n.oid = o.oprnegate
WHERE c.oprname <> v.com OR n.oprname <> v.neg;
-- none: a function whose arguments differ from its operator's
SELECT o.oid::regoperator, p.oid::regprocedure FROM oper o JOIN pg_proc p ON p.oid = o.oprcode
WHERE p.pronargs <> 2 OR p.proargtypes[0] <> o.oprleft OR p.proargtypes[1] <> o.oprright
   OR p.prorettype <> o.oprresult;
-- none: merge or hash joins promised without, or withheld with, a family; overlap is none of equality, but of a constraint
SELECT o.oid::regoperator, o.oprcanmerge, o.oprcanhash FROM oper o
WHERE o.oprname <> '&&' AND (oprcanmerge <> EXISTS (SELECT FROM pg_amop a JOIN pg_am m ON m.oid = amopmethod
                             WHERE amopopr = o.oid AND amname = 'btree' AND amopstrategy = 3)
   OR oprcanhash <> EXISTS (SELECT FROM pg_amop a JOIN pg_am m ON m.oid = amopmethod
                            WHERE amopopr = o.oid AND amname = 'hash'));

-- none: a type without its three default operator classes; rule sets and summaries have no order
SELECT typname, amname FROM tipe CROSS JOIN pg_am
WHERE (amname = 'hash' OR (amname IN ('btree', 'brin') AND typname NOT IN ('aturan', 'rekap')))
  AND NOT EXISTS (SELECT FROM pg_opclass WHERE opcmethod = pg_am.oid AND opcintype = tipe.oid AND opcdefault);
-- none: an operator class that its access method finds incomplete
SELECT opcname, amname FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod
WHERE opcnamespace = 'kinerja'::regnamespace AND NOT amvalidate(c.oid);
-- none: a btree without sort support or equalimage, a hash without the extended hash
SELECT opcname, amname FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod
CROSS JOIN LATERAL unnest(CASE amname WHEN 'btree' THEN ARRAY[1, 2, 4] WHEN 'hash' THEN ARRAY[1, 2] END) n
WHERE opcnamespace = 'kinerja'::regnamespace
  AND NOT EXISTS (SELECT FROM pg_amproc WHERE amprocfamily = opcfamily AND amprocnum = n
                  AND amproclefttype = opcintype AND amprocrighttype = opcintype);

-- none: an aggregate that cannot run in parallel, or whose state has no size
SELECT signature FROM agg
WHERE aggcombinefn = 0
   OR (aggtranstype = 'internal'::regtype AND (aggserialfn = 0 OR aggdeserialfn = 0 OR aggtransspace = 0));
-- the aggregates without a moving form: extremes, runs of periods and bobot_lengkap start over
SELECT signature FROM agg WHERE aggmtransfn = 0 ORDER BY signature COLLATE "C";
-- none: min and max that an index cannot answer
SELECT signature FROM agg WHERE (signature ~ 'kinerja.(min|max)') <> (aggsortop <> 0);

-- none: a support function with a state that PUBLIC may call
SELECT signature FROM func
WHERE (oid IN (SELECT unnest(ARRAY[aggtransfn, aggfinalfn, aggcombinefn, aggserialfn, aggdeserialfn])::oid FROM agg)
       AND proname !~ '_(smaller|larger)$')
  AND has_function_privilege('pg_monitor', oid, 'EXECUTE');
-- what PUBLIC may not of them: attaching a trigger, and what pasang_audit and pasang consist of
SELECT signature FROM audit WHERE NOT has_function_privilege('pg_monitor', oid, 'EXECUTE') ORDER BY signature COLLATE "C";
-- none: anything else that PUBLIC may not, but for what only the planner or a constraint calls
SELECT signature FROM func
WHERE oid NOT IN (SELECT oid FROM audit) AND NOT (oid IN (SELECT unnest(ARRAY[aggtransfn, aggfinalfn, aggcombinefn, aggserialfn, aggdeserialfn,
                                       aggminvtransfn])::oid FROM agg)
           AND proname !~ '_(smaller|larger)$')
  AND proname !~ '_support$|^masa_pegawai_overlaps$'
  AND NOT has_function_privilege('pg_monitor', oid, 'EXECUTE');

-- none: a public object without a comment
SELECT classid::regclass, pg_describe_object(classid, objid, 0) FROM member
WHERE obj_description(objid, classid::regclass::name) IS NULL
  AND classid NOT IN ('pg_opfamily'::regclass, 'pg_am'::regclass)
  AND NOT (classid = 'pg_proc'::regclass AND objid IN (SELECT oid FROM support))
  AND NOT (classid = 'pg_type'::regclass AND objid NOT IN (SELECT oid FROM tipe));
-- none: a function's comment without its arguments, NULL and errors
SELECT signature FROM func
WHERE oid NOT IN (SELECT oid FROM support)
  AND (obj_description(oid, 'pg_proc') !~ '\nNULL: '
       OR (signature !~ 'kinerja.(min|max)\('
           AND (obj_description(oid, 'pg_proc') !~ '\nArgumen: ' OR obj_description(oid, 'pg_proc') !~ '\nGalat: ')));
-- none: a public function whose arguments have no names
SELECT signature FROM func
WHERE prokind = 'f' AND oid NOT IN (SELECT oid FROM support)
  AND cardinality(coalesce(proargnames, '{}')) < pronargs;

-- the casts: no way in from a binary float
SELECT castsource::regtype, casttarget::regtype, castcontext FROM pg_cast
JOIN member ON classid = 'pg_cast'::regclass AND objid = pg_cast.oid
ORDER BY castsource::regtype::text COLLATE "C", casttarget::regtype::text COLLATE "C";
-- the functions called by name
SELECT signature, format_type(prorettype, NULL) AS result, proretset AS set FROM func
WHERE oid NOT IN (SELECT oid FROM support) ORDER BY signature COLLATE "C";
