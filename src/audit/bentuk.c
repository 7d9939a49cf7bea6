/*
 * src/audit/bentuk.c
 *		Shapes: what a table looks like, numbered in the log's table bentuk.
 *
 * A row of the log says "shape 7" instead of naming schema, table, partition
 * root, columns, types and key.  A shape is looked up once per session and table
 * and again after any change of the table; one that is new is written by whoever
 * meets it first.  Two sessions may do that at once: both numbers are good, for
 * nobody asks for the number of a shape, only for the shape of a number.  So
 * nobody waits.
 */
#include "postgres.h"

#include "access/table.h"
#include "access/xact.h"
#include "access/xlog.h"
#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "catalog/pg_index.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

typedef struct ShapeKey
{
	Oid			table;
	Oid			trigger;
	Oid			log;
} ShapeKey;

typedef struct ShapeEntry
{
	ShapeKey	key;
	Oid			root;
	bool		valid;
	bool		sure;			/* committed, or at least not ours to take back */
	Shape	   *shape;
} ShapeEntry;

static HTAB *shapes;

/* ---- what must be forgotten */

static void
forget_changed(Oid table)
{
	HASH_SEQ_STATUS scan;
	ShapeEntry *entry;

	hash_seq_init(&scan, shapes);
	while ((entry = hash_seq_search(&scan)) != NULL)
		if (!OidIsValid(table) || entry->key.table == table || entry->root == table)
			entry->valid = false;
}

static void
table_changed(Datum arg, Oid table)
{
	(void) arg;
	forget_changed(table);
}

/* A schema or a type: too rare to look for whom it concerns. */
static void
catalog_changed(Datum arg, int cache, uint32 hash)
{
	(void) arg;
	(void) cache;
	(void) hash;
	forget_changed(InvalidOid);
}

/* What this transaction has written is not there when it is taken back. */
static void
forget_unsure(bool aborted)
{
	HASH_SEQ_STATUS scan;
	ShapeEntry *entry;

	hash_seq_init(&scan, shapes);
	while ((entry = hash_seq_search(&scan)) != NULL)
	{
		if (aborted && !entry->sure)
			entry->valid = false;
		if (!aborted)
			entry->sure = true;
	}
}

static void
transaction_ends(XactEvent event, void *arg)
{
	(void) arg;
	if (event == XACT_EVENT_ABORT)
		forget_unsure(true);
	else if (event == XACT_EVENT_COMMIT)
		forget_unsure(false);
	else if (event == XACT_EVENT_PREPARE)
		forget_unsure(true);	/* nobody knows how that will end */
}

static void
subtransaction_ends(SubXactEvent event, SubTransactionId mine, SubTransactionId parent,
					void *arg)
{
	(void) mine;
	(void) parent;
	(void) arg;
	if (event == SUBXACT_EVENT_ABORT_SUB)
		forget_unsure(true);
}

static void
begin_remembering(void)
{
	HASHCTL		control = {.keysize = sizeof(ShapeKey), .entrysize = sizeof(ShapeEntry)};

	if (shapes)
		return;
	shapes = hash_create("asn_kinerja shapes", 64, &control, HASH_ELEM | HASH_BLOBS);
	CacheRegisterRelcacheCallback(table_changed, 0);
	CacheRegisterSyscacheCallback(NAMESPACEOID, catalog_changed, 0);
	CacheRegisterSyscacheCallback(TYPEOID, catalog_changed, 0);
	RegisterXactCallback(transaction_ends, NULL);
	RegisterSubXactCallback(subtransaction_ends, NULL);
}

/* ---- the shape of a table */

Oid
partition_root(Relation table)
{
	if (!table->rd_rel->relispartition)
		return RelationGetRelid(table);
	return llast_oid(get_partition_ancestors(RelationGetRelid(table)));
}

/* Attribute numbers of the key: the primary key's, else the replica identity's; NIL: none. */
List *
key_columns(Relation table)
{
	List	   *indexes = RelationGetIndexList(table);
	List	   *result = NIL;
	ListCell   *cell;
	bool		primary = false;

	foreach(cell, indexes)
	{
		HeapTuple	tuple = SearchSysCache1(INDEXRELID, ObjectIdGetDatum(lfirst_oid(cell)));
		Form_pg_index index;

		if (!HeapTupleIsValid(tuple))
			continue;
		index = (Form_pg_index) GETSTRUCT(tuple);
		if (index->indisprimary || (index->indisreplident && !primary))
		{
			result = NIL;
			for (int i = 0; i < index->indnkeyatts; i++)
				result = lappend_int(result, index->indkey.values[i]);
			primary = index->indisprimary;
		}
		ReleaseSysCache(tuple);
	}
	list_free(indexes);
	return result;
}

static Column *
column_named(Shape *shape, const char *name)
{
	for (int i = 0; i < shape->ncolumns; i++)
		if (strcmp(shape->columns[i].name, name) == 0)
			return &shape->columns[i];
	return NULL;
}

static void
read_columns(Shape *shape, TupleDesc descriptor, Oid house)
{
	shape->columns = palloc0(sizeof(Column) * Max(descriptor->natts, 1));
	for (int i = 0; i < descriptor->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(descriptor, i);
		Column	   *column = &shape->columns[shape->ncolumns];
		Oid			output;
		bool		varlena;

		/* a virtual column has no value in the tuple, nor one of its own */
		if (attribute->attisdropped || attribute->attgenerated == 'v')
			continue;
		column->name = pstrdup(NameStr(attribute->attname));
		column->type = attribute->atttypid;
		column->attnum = attribute->attnum;
		column->length = attribute->attlen;
		column->by_value = attribute->attbyval;
		column->need = text_need(attribute->atttypid, house);
		getTypeOutputInfo(attribute->atttypid, &output, &varlena);
		fmgr_info_cxt(output, &column->output, CurrentMemoryContext);
		/* printed by hand */
		if (column->type == TIMESTAMPTZOID || column->type == BYTEAOID)
			column->need = TEXT_FREE;
		shape->need = Max(shape->need, column->need);
		shape->ncolumns++;
	}
}

static void
read_key(Shape *shape, Relation table)
{
	List	   *attributes = key_columns(table);
	ListCell   *cell;

	if (attributes == NIL)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("table \"%s\" has no key", RelationGetRelationName(table)),
				 errdetail("A change is recorded under the key of its row."),
				 errhint("Give the table a primary key, or REPLICA IDENTITY USING INDEX.")));
	shape->keys = palloc(sizeof(int) * list_length(attributes));
	foreach(cell, attributes)
	{
		for (int i = 0; i < shape->ncolumns; i++)
			if (shape->columns[i].attnum == lfirst_int(cell))
			{
				shape->columns[i].in_key = true;
				shape->keys[shape->nkeys++] = i;
			}
	}
}

/* The trigger's arguments are the columns that must not be told. */
static void
read_secrets(Shape *shape, Relation table, const Trigger *trigger)
{
	for (int i = 0; i < trigger->tgnargs; i++)
	{
		Column	   *column = column_named(shape, trigger->tgargs[i]);

		if (column == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("secret column \"%s\" of table \"%s\" does not exist",
							trigger->tgargs[i], RelationGetRelationName(table)),
					 errdetail("Nothing is recorded rather than a secret told."),
					 errhint("CALL kinerja.pasang_audit() again with the columns that are secret now.")));
		if (column->in_key)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("column \"%s\" cannot be secret: it belongs to the key of table \"%s\"",
							trigger->tgargs[i], RelationGetRelationName(table)),
					 errhint("Every change is recorded under the key of its row.")));
		column->secret = true;
	}
}

static Datum
text_array(Datum *texts, int count)
{
	return PointerGetDatum(construct_array(texts, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/*
 * What the server gives for a column in rows that are older than it.  The log
 * needs it when the column is dropped, or the table rewritten, before they change.
 */
static Datum
missing_values(Shape *shape, Relation table)
{
	ArrayBuildState *array = initArrayResult(TEXTOID, CurrentMemoryContext, false);
	int			settings = text_settings_begin(TEXT_DEEP);

	for (int i = 0; i < shape->ncolumns; i++)
	{
		Column	   *column = &shape->columns[i];
		bool		isnull;
		Datum		value = getmissingattr(RelationGetDescr(table), column->attnum, &isnull);

		isnull |= column->secret;
		if (!isnull)
			value = CStringGetTextDatum(OutputFunctionCall(&column->output, value));
		accumArrayResult(array, value, isnull, TEXTOID, CurrentMemoryContext);
	}
	text_settings_end(settings);
	return makeArrayResult(array, CurrentMemoryContext);
}

/* Find the shape among those of the log, or write it there. */
static int32
number_of(Shape *shape, Relation table, Oid root, const Log *log)
{
	Datum	   *names = palloc(sizeof(Datum) * (shape->ncolumns + 1));
	Datum	   *types = palloc(sizeof(Datum) * (shape->ncolumns + 1));
	Datum	   *secrets = palloc(sizeof(Datum) * (shape->ncolumns + 1));
	Datum	   *keys = palloc(sizeof(Datum) * shape->nkeys);
	Datum	   *attnums = palloc(sizeof(Datum) * (shape->ncolumns + 1));
	Oid			argtypes[] = {OIDOID, OIDOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID,
	TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID, INT2ARRAYOID, INT2OID, TEXTARRAYOID};
	Datum		values[lengthof(argtypes)];
	int			nsecrets = 0;
	int32		number;

	for (int i = 0; i < shape->ncolumns; i++)
	{
		Column	   *column = &shape->columns[i];
		int32		typmod = TupleDescAttr(RelationGetDescr(table), column->attnum - 1)->atttypmod;

		names[i] = CStringGetTextDatum(column->name);
		types[i] = CStringGetTextDatum(format_type_extended(column->type, typmod,
															FORMAT_TYPE_TYPEMOD_GIVEN | FORMAT_TYPE_FORCE_QUALIFY));
		attnums[i] = Int16GetDatum(column->attnum);
		if (column->secret)
			secrets[nsecrets++] = names[i];
	}
	for (int i = 0; i < shape->nkeys; i++)
		keys[i] = names[shape->keys[i]];
	values[0] = ObjectIdGetDatum(RelationGetRelid(table));
	values[1] = ObjectIdGetDatum(root);
	values[2] = CStringGetTextDatum(get_namespace_name(RelationGetNamespace(table)));
	values[3] = CStringGetTextDatum(RelationGetRelationName(table));
	values[4] = CStringGetTextDatum(get_namespace_name(get_rel_namespace(root)));
	values[5] = CStringGetTextDatum(get_rel_name(root));
	values[6] = text_array(names, shape->ncolumns);
	values[7] = text_array(types, shape->ncolumns);
	values[8] = text_array(keys, shape->nkeys);
	values[9] = text_array(secrets, nsecrets);
	values[10] = PointerGetDatum(construct_array(attnums, shape->ncolumns, INT2OID, 2, true,
												 TYPALIGN_SHORT));
	values[11] = Int16GetDatum(log_era(log));
	values[12] = missing_values(shape, table);
	if (!log_query(log, "SELECT pg_catalog.min(nomor) FROM %s.bentuk WHERE"
				   " oid_tabel OPERATOR(pg_catalog.=) $1 AND oid_akar OPERATOR(pg_catalog.=) $2"
				   " AND skema OPERATOR(pg_catalog.=) $3 AND tabel OPERATOR(pg_catalog.=) $4"
				   " AND skema_akar OPERATOR(pg_catalog.=) $5 AND akar OPERATOR(pg_catalog.=) $6"
				   " AND kolom OPERATOR(pg_catalog.=) $7 AND tipe OPERATOR(pg_catalog.=) $8"
				   " AND kunci OPERATOR(pg_catalog.=) $9 AND rahasia OPERATOR(pg_catalog.=) $10"
				   " AND nomor_kolom OPERATOR(pg_catalog.=) $11 AND era OPERATOR(pg_catalog.=) $12"
				   " HAVING pg_catalog.count(*) OPERATOR(pg_catalog.>) 0",
				   lengthof(argtypes) - 1, argtypes, values, false, &number))
		(void) log_query(log, "INSERT INTO %s.bentuk (oid_tabel, oid_akar, skema, tabel,"
						 " skema_akar, akar, kolom, tipe, kunci, rahasia, nomor_kolom, era, bawaan)"
						 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING nomor",
						 lengthof(argtypes), argtypes, values, false, &number);
	return number;
}

static void
refuse_log(Relation table, Oid root, const Log *log)
{
	if (root == log->table || RelationGetNamespace(table) == log->schema)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("table \"%s\" is part of the change log", RelationGetRelationName(table)),
				 errhint("Writing the log would be recorded in the log without end.")));
}

/* The shape without its number, in the caller's context. */
static Shape *
read_shape(Relation table, const Trigger *trigger)
{
	Shape	   *shape = palloc0(sizeof(Shape));

	read_columns(shape, RelationGetDescr(table), get_func_namespace(trigger->tgfoid));
	read_key(shape, table);
	read_secrets(shape, table, trigger);
	return shape;
}

/* Could the changes of this table be recorded with these arguments? */
void
shape_check(Relation table, const Trigger *trigger)
{
	Log			log;

	if (log_find(&log))
		refuse_log(table, partition_root(table), &log);
	(void) read_shape(table, trigger);
}

static Shape *
build_shape(Relation table, Oid root, const Trigger *trigger, const Log *log)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "asn_kinerja shape",
												  ALLOCSET_SMALL_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);
	Shape	   *shape;

	refuse_log(table, root, log);
	shape = read_shape(table, trigger);
	shape->context = context;
	MemoryContextSwitchTo(caller);
	shape->number = number_of(shape, table, root, log);
	MemoryContextSetParent(context, CacheMemoryContext);
	return shape;
}

/*
 * The result stays as it is until the end of the transaction, whatever becomes
 * of the table.
 */
Shape *
shape_of(Relation table, const Trigger *trigger, const Log *log)
{
	ShapeKey	key = {RelationGetRelid(table), trigger->tgoid, log->table};
	ShapeEntry *entry;
	Shape	   *shape;
	Oid			root;
	bool		found;

	begin_remembering();
	entry = hash_search(shapes, &key, HASH_FIND, NULL);
	if (entry && entry->valid)
		return entry->shape;

	root = partition_root(table);
	shape = build_shape(table, root, trigger, log);
	entry = hash_search(shapes, &key, HASH_ENTER, &found);
	if (found)
		MemoryContextSetParent(entry->shape->context, TopTransactionContext);
	entry->root = root;
	entry->shape = shape;
	entry->sure = false;
	/* what was invalidated meanwhile is looked at again by the next statement */
	entry->valid = true;
	return shape;
}
