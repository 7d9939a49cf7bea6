/*
 * src/audit/sisip.c
 *		Rows into the log's table.
 *
 * All rows of a transaction have its start as their time, so they lie in one
 * partition of the log, which the executor finds once.  There are two ways in.
 *
 * The direct way: rows are gathered and written many at a time, a page with one
 * entry of the WAL, and their index entries follow in the order of the keys.  It
 * is taken where nothing but storing the row and its index entries has to be
 * done, which is so for the log as siapkan_jejak() makes it.  It runs no code of
 * anybody's, so it also works after the statement's triggers have been fired.
 *
 * The general way is that of the server's own logical replication, a row at a
 * time: whatever somebody has added to the log (constraints, row triggers, unique
 * or computed indexes, another order of columns, partitions of partitions) is
 * heeded.
 */
#include "postgres.h"

#include "access/brin.h"
#include "access/genam.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/index.h"
#include "catalog/pg_am.h"
#include "executor/execPartition.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "partitioning/partdesc.h"
#include "utils/memutils.h"
#include "utils/partcache.h"
#include "utils/timestamp.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

/* A batch has room for so few rows at first, and is written when it has so many, or bytes. */
#define FIRST_ROWS	4
#define BATCH_ROWS	1000
#define BATCH_BYTES	(256 * 1024)

typedef struct LogIndex
{
	Relation	relation;
	IndexInfo  *info;
	AttrNumber	not_null;		/* only rows that have this; 0: all */
	bool		by_key;			/* (bentuk, kunci) and no more */
	BlockNumber range_pages;	/* summary of the time: so many pages to an entry; else 0 */
	BlockNumber summarised;		/* the range that knows our time */
} LogIndex;

/* A row of the batch, by its key. */
typedef struct KeyedRow
{
	int32		shape;
	int			length;
	Datum		key;
	uint32		indexes;		/* that have an entry for it, a bit each */
	TupleTableSlot *row;
} KeyedRow;

struct Insertion
{
	Oid			owner;
	EState	   *estate;
	ModifyTableState *node;
	PartitionTupleRouting *routing;
	ResultRelInfo *partition;
	TupleConversionMap *map;	/* from the root's columns to the partition's */
	TupleTableSlot *slot;		/* the general way's row */
	bool		direct;			/* the direct way's rows: */
	LogIndex   *indexes;
	int			nindexes;
	TupleTableSlot **rows;		/* of the batch; room for more are kept */
	KeyedRow   *keyed;
	int			nrows;
	int			nslots;
	int			room;
	size_t		bytes;
};

/* ---- open */

static void
find_partition(Insertion *insertion)
{
	TupleTableSlot *slot = insertion->slot;
	ResultRelInfo *root = insertion->node->resultRelInfo;

	ExecClearTuple(slot);
	memset(slot->tts_isnull, true, slot->tts_tupleDescriptor->natts);
	slot->tts_values[LOG_WAKTU] = TimestampTzGetDatum(GetCurrentTransactionStartTimestamp());
	slot->tts_isnull[LOG_WAKTU] = false;
	ExecStoreVirtualTuple(slot);
	insertion->partition = ExecFindPartition(insertion->node, root, insertion->routing, slot,
											 insertion->estate);
	if (insertion->partition->ri_RelationDesc->rd_rel->relkind != RELKIND_RELATION)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg_internal("partition \"%s\" of the change log is no ordinary table",
								 RelationGetRelationName(insertion->partition->ri_RelationDesc))));
	insertion->map = asnk_root_to_partition(insertion->partition, insertion->estate);
}

/* Is "column IS NOT NULL" all that a partial index asks?  Then the column, else 0. */
static AttrNumber
asked_not_null(const List *predicate)
{
	const NullTest *test = linitial(predicate);

	if (list_length(predicate) == 1 && IsA(test, NullTest) &&
		test->nulltesttype == IS_NOT_NULL && IsA(test->arg, Var))
		return ((const Var *) test->arg)->varattno;
	return 0;
}

/* Index entries that are no more than the values of columns can be made directly. */
static bool
plain_index(LogIndex *index, Relation relation, IndexInfo *info)
{
	*index = (LogIndex) {.relation = relation, .info = info, .summarised = InvalidBlockNumber};
	if (info->ii_Unique || info->ii_ExclusionOps || info->ii_Expressions)
		return false;
	if (info->ii_Predicate)
	{
		index->not_null = asked_not_null(info->ii_Predicate);
		return index->not_null > 0;
	}
	index->by_key = info->ii_NumIndexAttrs == 2 &&
		info->ii_IndexAttrNumbers[0] == LOG_BENTUK + 1 &&
		info->ii_IndexAttrNumbers[1] == LOG_KUNCI + 1;
	if (info->ii_Am == BRIN_AM_OID && info->ii_NumIndexAttrs == 1 &&
		info->ii_IndexAttrNumbers[0] == LOG_WAKTU + 1)
		index->range_pages = BrinGetPagesPerRange(relation);
	return true;
}

static bool
plain_indexes(Insertion *insertion)
{
	ResultRelInfo *partition = insertion->partition;

	if (partition->ri_NumIndices > (int) sizeof(uint32) * BITS_PER_BYTE)
		return false;
	insertion->indexes = palloc0(sizeof(LogIndex) * (partition->ri_NumIndices + 1));
	for (int i = 0; i < partition->ri_NumIndices; i++)
		if (!plain_index(&insertion->indexes[insertion->nindexes++],
						 partition->ri_IndexRelationDescs[i],
						 partition->ri_IndexRelationInfo[i]))
			return false;
	return true;
}

/* Nothing to be computed, tested or fired for a row. */
static bool
plain_table(ResultRelInfo *partition)
{
	TupleDesc	descriptor = RelationGetDescr(partition->ri_RelationDesc);
	TriggerDesc *triggers = partition->ri_TrigDesc;

	for (int i = 0; i < descriptor->natts; i++)
		if (TupleDescAttr(descriptor, i)->attnotnull && !log_column_given(i))
			return false;
	if (descriptor->constr &&
		(descriptor->constr->num_check > 0 || descriptor->constr->has_generated_stored))
		return false;
	return !triggers || !(triggers->trig_insert_before_row || triggers->trig_insert_after_row);
}

/* Does the time alone decide on the partition?  Then no row needs to be tested. */
static bool
parted_by_time(Relation table, Relation partition)
{
	PartitionKey key = RelationGetPartitionKey(table);
	PartitionDesc parts = RelationGetPartitionDesc(table, true);

	if (get_partition_natts(key) != 1 || get_partition_col_attnum(key, 0) != LOG_WAKTU + 1)
		return false;
	for (int i = 0; i < parts->nparts; i++)
		if (parts->oids[i] == RelationGetRelid(partition))
			return true;
	return false;
}

/*
 * What is opened belongs to the resource owner and the memory context of the
 * moment.
 */
Insertion *
insertion_open(const Log *log, Relation table)
{
	EState	   *estate = CreateExecutorState();
	MemoryContext caller = MemoryContextSwitchTo(estate->es_query_cxt);
	Insertion  *insertion = palloc0(sizeof(Insertion));
	ResultRelInfo *root = makeNode(ResultRelInfo);

	insertion->estate = estate;
	insertion->owner = log->owner;
	asnk_init_range_table(estate, table);
	InitResultRelInfo(root, table, 1, NULL, 0);
	insertion->node = makeNode(ModifyTableState);
	insertion->node->ps.state = estate;
	insertion->node->operation = CMD_INSERT;
	insertion->node->resultRelInfo = root;
	insertion->routing = ExecSetupPartitionTupleRouting(estate, table);
	insertion->slot = ExecInitExtraTupleSlot(estate, RelationGetDescr(table), &TTSOpsVirtual);
	insertion->room = FIRST_ROWS;
	insertion->rows = palloc(sizeof(TupleTableSlot *) * insertion->room);
	insertion->keyed = palloc(sizeof(KeyedRow) * insertion->room);
	find_partition(insertion);
	insertion->direct = insertion->map == NULL && plain_table(insertion->partition) &&
		parted_by_time(table, insertion->partition->ri_RelationDesc) &&
		plain_indexes(insertion);
	MemoryContextSwitchTo(caller);
	return insertion;
}

/* Is a row not in the log yet? */
bool
insertion_waits(const Insertion *insertion)
{
	return insertion->nrows > 0;
}

/* ---- the direct way */

static int
compare_keys(const void *a, const void *b)
{
	const KeyedRow *left = a;
	const KeyedRow *right = b;
	int			result;

	if (left->shape != right->shape)
		return left->shape < right->shape ? -1 : 1;
	result = memcmp(VARDATA_ANY(DatumGetPointer(left->key)),
					VARDATA_ANY(DatumGetPointer(right->key)), Min(left->length, right->length));
	return result != 0 ? result : left->length - right->length;
}

/*
 * The entries of an index go where the last one went, when they come in the
 * order of the keys.  Rows often do already.
 */
static void
order_by_key(Insertion *insertion)
{
	bool		ordered = true;

	for (int i = 0; i < insertion->nrows; i++)
	{
		KeyedRow   *keyed = &insertion->keyed[i];
		bool		isnull;

		keyed->key = slot_getattr(keyed->row, LOG_KUNCI + 1, &isnull);
		keyed->length = (int) VARSIZE_ANY_EXHDR(DatumGetPointer(keyed->key));
		ordered = ordered && (i == 0 || compare_keys(keyed - 1, keyed) <= 0);
	}
	if (!ordered)
		qsort(insertion->keyed, insertion->nrows, sizeof(KeyedRow), compare_keys);
}

static void
make_entry(Insertion *insertion, LogIndex *index, const KeyedRow *keyed)
{
	TupleTableSlot *row = keyed->row;
	Datum		values[INDEX_MAX_KEYS];
	bool		isnull[INDEX_MAX_KEYS];

	if (index->by_key)
	{
		values[0] = Int32GetDatum(keyed->shape);
		values[1] = keyed->key;
		isnull[0] = isnull[1] = false;
	}
	else
		FormIndexDatum(index->info, row, insertion->estate, values, isnull);
	(void) index_insert(index->relation, values, isnull, &row->tts_tid,
						insertion->partition->ri_RelationDesc, UNIQUE_CHECK_NO, false,
						index->info);
}

/*
 * A summary of the time needs one entry for each range of pages, because all our
 * rows have the same time: it is widened, or will be made, with the first of
 * them.
 */
static bool
summarised(LogIndex *index, const KeyedRow *keyed)
{
	BlockNumber range = ItemPointerGetBlockNumber(&keyed->row->tts_tid) / index->range_pages;

	if (range == index->summarised)
		return true;
	index->summarised = range;
	return false;
}

static void
write_batch(Insertion *insertion)
{
	table_multi_insert(insertion->partition->ri_RelationDesc, insertion->rows, insertion->nrows,
					   GetCurrentCommandId(true), 0, NULL);
	order_by_key(insertion);
	for (int i = 0; i < insertion->nindexes; i++)
	{
		LogIndex   *index = &insertion->indexes[i];

		if (!index->info->ii_ReadyForInserts)
			continue;
		for (int j = 0; j < insertion->nrows; j++)
		{
			KeyedRow   *keyed = &insertion->keyed[j];

			if ((keyed->indexes & ((uint32) 1 << i)) != 0 &&
				!(index->range_pages && summarised(index, keyed)))
				make_entry(insertion, index, keyed);
		}
	}
}

/* ---- the general way */

static void
write_one(Insertion *insertion)
{
	TupleTableSlot *slot = insertion->slot;

	ExecStoreVirtualTuple(slot);
	if (insertion->map)
		slot = execute_attr_map_slot(insertion->map->attrMap, slot,
									 insertion->partition->ri_PartitionTupleSlot);
	ExecSimpleRelationInsert(insertion->partition, insertion->estate, slot);
}

/* ---- both */

/* As the log's owner; the role that is recorded was read before. */
static void
as_owner(Insertion *insertion, void (*write) (Insertion *insertion))
{
	MemoryContext caller = MemoryContextSwitchTo(GetPerTupleMemoryContext(insertion->estate));
	Oid			user;
	int			context;

	GetUserIdAndSecContext(&user, &context);
	SetUserIdAndSecContext(insertion->owner, context | SECURITY_LOCAL_USERID_CHANGE |
						   SECURITY_NOFORCE_RLS);
	write(insertion);
	SetUserIdAndSecContext(user, context);
	MemoryContextSwitchTo(caller);
	ResetPerTupleExprContext(insertion->estate);
}

/* What has been gathered goes to the log. */
static void
insertion_write(Insertion *insertion)
{
	if (insertion->nrows == 0)
		return;
	as_owner(insertion, write_batch);
	for (int i = 0; i < insertion->nrows; i++)
		ExecClearTuple(insertion->rows[i]);
	insertion->nrows = 0;
	insertion->bytes = 0;
}

static TupleTableSlot *
next_of_batch(Insertion *insertion)
{
	MemoryContext caller;

	if (insertion->nrows < insertion->nslots)
		return insertion->rows[insertion->nrows];
	caller = MemoryContextSwitchTo(insertion->estate->es_query_cxt);
	if (insertion->nslots == insertion->room)
	{
		insertion->room = Min(insertion->room * 4, BATCH_ROWS);
		insertion->rows = repalloc(insertion->rows, sizeof(TupleTableSlot *) * insertion->room);
		insertion->keyed = repalloc(insertion->keyed, sizeof(KeyedRow) * insertion->room);
	}
	insertion->rows[insertion->nslots++] =
		table_slot_create(insertion->partition->ri_RelationDesc, NULL);
	MemoryContextSwitchTo(caller);
	return insertion->rows[insertion->nrows];
}

/* A row to be filled in, all of it NULL. */
TupleTableSlot *
insertion_row(Insertion *insertion)
{
	TupleTableSlot *slot = insertion->direct ? next_of_batch(insertion) : insertion->slot;

	ExecClearTuple(slot);
	memset(slot->tts_isnull, true, slot->tts_tupleDescriptor->natts);
	return slot;
}

/* Which indexes have an entry for a row? */
static uint32
indexes_of(Insertion *insertion, TupleTableSlot *row)
{
	uint32		result = 0;

	for (int i = 0; i < insertion->nindexes; i++)
	{
		AttrNumber	not_null = insertion->indexes[i].not_null;

		if (not_null == 0 || !row->tts_isnull[not_null - 1])
			result |= (uint32) 1 << i;
	}
	return result;
}

static void
gather(Insertion *insertion, size_t bytes)
{
	KeyedRow   *keyed = &insertion->keyed[insertion->nrows];

	keyed->row = insertion->rows[insertion->nrows++];
	keyed->shape = DatumGetInt32(keyed->row->tts_values[LOG_BENTUK]);
	keyed->indexes = indexes_of(insertion, keyed->row);
	ExecStoreVirtualTuple(keyed->row);
	ExecMaterializeSlot(keyed->row);
	insertion->bytes += bytes;
	if (insertion->nrows == BATCH_ROWS || insertion->bytes >= BATCH_BYTES)
		insertion_write(insertion);
}

/* The row is filled in; it has so many bytes.  Its values are not needed afterwards. */
void
insertion_add(Insertion *insertion, size_t bytes)
{
	if (insertion->direct)
		gather(insertion, bytes);
	else
		as_owner(insertion, write_one);
}

void
insertion_close(Insertion *insertion)
{
	insertion_write(insertion);
	for (int i = 0; i < insertion->nslots; i++)
		ExecDropSingleTupleTableSlot(insertion->rows[i]);
	ExecCleanupTupleRouting(insertion->node, insertion->routing);
	ExecResetTupleTable(insertion->estate->es_tupleTable, false);
	FreeExecutorState(insertion->estate);
}
