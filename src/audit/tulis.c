/*
 * src/audit/tulis.c
 *		One row to the log.
 *
 * A writer is open for the statement whose changes it records.  It goes the way
 * of the server's own logical replication: the executor finds the partition and
 * inserts, so indexes, constraints, row triggers and replication of the log are
 * right, and nothing is planned or started for a row.  All rows of a transaction
 * have its start as their time, so they lie in one partition, which is found
 * once.
 *
 * What is the same for many rows (who, from where, why, when the statement began)
 * stands in the first of them, the head; the others name its ordinal.  A head is
 * written again whenever one of these things differs, or when a savepoint that
 * may have held it is rolled back.
 */
#include "postgres.h"

#include "access/table.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/execPartition.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "replication/origin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/memutils.h"
#include "utils/resowner.h"
#include "utils/timestamp.h"
#include "utils/xid8.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

struct Writer
{
	Log			log;
	Shape	   *shape;
	int16		era;
	int			stamped;		/* the value of undone when the clock was read */
	ResourceOwner owner;
	Relation	table;			/* the log's root */
	EState	   *estate;
	ModifyTableState *insertion;
	PartitionTupleRouting *routing;
	ResultRelInfo *partition;
	TupleConversionMap *map;	/* from the root's columns to the partition's */
	TupleTableSlot *slot;
	TupleTableSlot *partition_slot;
	StringInfoData key;
	StringInfoData new_key;
	StringInfoData content;
	bool		key_changed;
};

/* What a head says. */
typedef struct Circumstances
{
	TimestampTz statement;
	Oid			role;
	Oid			session_role;
	RepOriginId origin;
	const char *application;
	const char *actor;
	const char *reason;
} Circumstances;

/* Of the transaction that wrote last. */
static FullTransactionId transaction;
static int32 ordinal;			/* of its last row */
static int32 head;				/* ordinal of the head that holds, 0: none */
static int	undone = 1;			/* how often rows may have been taken back */
static Oid	head_log;
static Circumstances head_says;	/* texts in TopTransactionContext */

/* ---- open and close */

static void
check_log(Relation table)
{
	TupleDesc	descriptor = RelationGetDescr(table);
	bool		right = table->rd_rel->relkind == RELKIND_PARTITIONED_TABLE &&
		descriptor->natts >= LOG_COLUMNS;

	for (int i = 0; right && i < LOG_COLUMNS; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(descriptor, i);

		right = !attribute->attisdropped && attribute->atttypid == log_columns[i].type &&
			strcmp(NameStr(attribute->attname), log_columns[i].name) == 0;
	}
	if (!right)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("table \"%s.%s\" is not a change log",
						log_schema, RelationGetRelationName(table)),
				 errhint("Its columns must be as siapkan_jejak() makes them.")));
}

static void
find_partition(Writer *writer)
{
	ResultRelInfo *root = writer->insertion->resultRelInfo;
	TupleTableSlot *slot = writer->slot;

	ExecClearTuple(slot);
	memset(slot->tts_isnull, true, slot->tts_tupleDescriptor->natts);
	slot->tts_values[LOG_WAKTU] = TimestampTzGetDatum(GetCurrentTransactionStartTimestamp());
	slot->tts_isnull[LOG_WAKTU] = false;
	ExecStoreVirtualTuple(slot);
	writer->partition = ExecFindPartition(writer->insertion, root, writer->routing, slot,
										  writer->estate);
	if (writer->partition->ri_RelationDesc->rd_rel->relkind != RELKIND_RELATION)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg_internal("partition \"%s\" of the change log is no ordinary table",
								 RelationGetRelationName(writer->partition->ri_RelationDesc))));
	writer->map = asnk_root_to_partition(writer->partition, writer->estate);
	if (writer->map)
		writer->partition_slot = writer->partition->ri_PartitionTupleSlot;
}

static void
init_text(StringInfo buffer)
{
	initStringInfo(buffer);
	/* the length word of a varlena, which is what a buffer becomes */
	appendStringInfoSpaces(buffer, VARHDRSZ);
}

/*
 * Open for the changes of a table in this statement.  What is opened belongs to
 * the resource owner of the moment, and the memory to the (sub)transaction: after
 * an error both go without our doing.
 */
Writer *
writer_open(Relation table, const Trigger *trigger)
{
	MemoryContext caller = MemoryContextSwitchTo(CurTransactionContext);
	EState	   *estate = CreateExecutorState();
	ResultRelInfo *root;
	Writer	   *writer;

	MemoryContextSwitchTo(estate->es_query_cxt);
	writer = palloc0(sizeof(Writer));
	writer->estate = estate;
	log_need(&writer->log);
	writer->shape = shape_of(table, trigger, &writer->log);
	writer->era = log_era(&writer->log);

	writer->owner = CurrentResourceOwner;
	writer->table = table_open(writer->log.table, RowExclusiveLock);
	check_log(writer->table);
	asnk_init_range_table(estate, writer->table);
	root = makeNode(ResultRelInfo);
	InitResultRelInfo(root, writer->table, 1, NULL, 0);
	estate->es_output_cid = GetCurrentCommandId(true);
	writer->insertion = makeNode(ModifyTableState);
	writer->insertion->ps.state = estate;
	writer->insertion->operation = CMD_INSERT;
	writer->insertion->resultRelInfo = root;
	writer->routing = ExecSetupPartitionTupleRouting(estate, writer->table);
	writer->slot = ExecInitExtraTupleSlot(estate, RelationGetDescr(writer->table),
										  &TTSOpsVirtual);
	find_partition(writer);
	init_text(&writer->key);
	init_text(&writer->new_key);
	init_text(&writer->content);
	MemoryContextSwitchTo(caller);
	return writer;
}

void
writer_close(Writer *writer)
{
	ResourceOwner current = CurrentResourceOwner;

	CurrentResourceOwner = writer->owner;
	ExecCleanupTupleRouting(writer->insertion, writer->routing);
	ExecResetTupleTable(writer->estate->es_tupleTable, false);
	table_close(writer->table, NoLock);
	FreeExecutorState(writer->estate);
	CurrentResourceOwner = current;
}

/* ---- who, from where, why */

static bool
same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static bool
same_circumstances(const Circumstances *a, const Circumstances *b)
{
	return a->statement == b->statement && a->role == b->role &&
		a->session_role == b->session_role && a->origin == b->origin &&
		same_text(a->application, b->application) &&
		same_text(a->actor, b->actor) && same_text(a->reason, b->reason);
}

static void
look_around(Circumstances *now)
{
	now->statement = GetCurrentStatementStartTimestamp();
	now->role = GetUserId();
	now->session_role = GetSessionUserId();
	now->origin = replorigin_session_origin;
	now->application = application_name;
	now->actor = claimed_actor;
	now->reason = claimed_reason;
}

static char *
kept(const char *text)
{
	return text ? MemoryContextStrdup(TopTransactionContext, text) : NULL;
}

static void
keep_circumstances(const Circumstances *now)
{
	head_says = *now;
	head_says.application = kept(now->application);
	head_says.actor = kept(now->actor);
	head_says.reason = kept(now->reason);
}

/* A savepoint's end may take back the head that later rows would name. */
static void
subtransaction_ends(SubXactEvent event, SubTransactionId mine, SubTransactionId parent,
					void *arg)
{
	(void) mine;
	(void) parent;
	(void) arg;
	if (event == SUBXACT_EVENT_ABORT_SUB)
	{
		head = 0;
		undone++;
	}
}

static void
next_ordinal(void)
{
	static bool watching = false;
	FullTransactionId now = GetTopFullTransactionId();

	if (!watching)
	{
		RegisterSubXactCallback(subtransaction_ends, NULL);
		watching = true;
	}
	if (!FullTransactionIdEquals(transaction, now))
	{
		transaction = now;
		ordinal = 0;
		head = 0;
	}
	if (ordinal == PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg_internal("more than %d changes in one transaction", PG_INT32_MAX)));
	ordinal++;
}

/* ---- the row */

static inline void
put(TupleTableSlot *slot, int column, Datum value)
{
	slot->tts_values[column] = value;
	slot->tts_isnull[column] = false;
}

static void
put_text(TupleTableSlot *slot, int column, const char *text)
{
	if (text && *text)
		put(slot, column, CStringGetTextDatum(text));
}

static void
put_buffer(TupleTableSlot *slot, int column, StringInfo buffer)
{
	SET_VARSIZE(buffer->data, buffer->len);
	put(slot, column, PointerGetDatum(buffer->data));
}

static void
put_head(TupleTableSlot *slot, const Circumstances *now)
{
	LOCAL_FCINFO(fcinfo, 0);
	Datum		address;
	char	   *origin;

	put(slot, LOG_WAKTU_PERNYATAAN, TimestampTzGetDatum(now->statement));
	put_text(slot, LOG_PERAN, GetUserNameFromId(now->role, true));
	put_text(slot, LOG_PERAN_SESI, GetUserNameFromId(now->session_role, true));
	put_text(slot, LOG_APLIKASI, now->application);
	put_text(slot, LOG_PELAKU, now->actor);
	put_text(slot, LOG_ALASAN, now->reason);
	if (now->origin != InvalidRepOriginId && replorigin_by_oid(now->origin, true, &origin))
		put_text(slot, LOG_ASAL_REPLIKASI, origin);
	InitFunctionCallInfoData(*fcinfo, NULL, 0, InvalidOid, NULL, NULL);
	address = inet_client_addr(fcinfo);
	if (!fcinfo->isnull)
		put(slot, LOG_ALAMAT, address);
}

/* As the log's owner; the role that is recorded was read before. */
static void
insert(Writer *writer)
{
	TupleTableSlot *slot = writer->slot;
	Oid			user;
	int			context;

	if (writer->map)
		slot = execute_attr_map_slot(writer->map->attrMap, slot, writer->partition_slot);
	GetUserIdAndSecContext(&user, &context);
	SetUserIdAndSecContext(writer->log.owner, context | SECURITY_LOCAL_USERID_CHANGE |
						   SECURITY_NOFORCE_RLS);
	ExecSimpleRelationInsert(writer->partition, writer->estate, slot);
	SetUserIdAndSecContext(user, context);
	ResetPerTupleExprContext(writer->estate);
}

static void
write_row(Writer *writer, Operation operation)
{
	TupleTableSlot *slot = writer->slot;
	Circumstances now;

	look_around(&now);
	next_ordinal();
	ExecClearTuple(slot);
	memset(slot->tts_isnull, true, slot->tts_tupleDescriptor->natts);
	put(slot, LOG_WAKTU, TimestampTzGetDatum(GetCurrentTransactionStartTimestamp()));
	put(slot, LOG_TRANSAKSI, FullTransactionIdGetDatum(transaction));
	put(slot, LOG_URUTAN, Int32GetDatum(ordinal));
	if (head && head_log == writer->log.table && same_circumstances(&now, &head_says))
		put(slot, LOG_KEPALA, Int32GetDatum(head));
	else
	{
		put_head(slot, &now);
		head = 0;
	}
	if (!head || writer->stamped != undone)
		put(slot, LOG_WAKTU_CATAT, TimestampTzGetDatum(GetCurrentTimestamp()));
	put(slot, LOG_BENTUK, Int32GetDatum(writer->shape->number));
	put(slot, LOG_ERA, Int16GetDatum(writer->era));
	put(slot, LOG_OPERASI, CharGetDatum(operation));
	put_buffer(slot, LOG_KUNCI, &writer->key);
	if (writer->key_changed)
		put_buffer(slot, LOG_KUNCI_BARU, &writer->new_key);
	put_buffer(slot, LOG_ISI, &writer->content);
	ExecStoreVirtualTuple(slot);
	insert(writer);
	writer->stamped = undone;
	if (!head)
	{
		keep_circumstances(&now);
		head = ordinal;
		head_log = writer->log.table;
	}
}

/* ---- all of it */

static void
empty(StringInfo buffer)
{
	buffer->len = VARHDRSZ;
	/* a huge row is not remembered */
	if (buffer->maxlen > 1024 * 1024)
	{
		pfree(buffer->data);
		init_text(buffer);
	}
}

/*
 * Record one change: old and new as the operation has them.  An UPDATE that
 * changes nothing is not recorded.
 */
void
writer_add(Writer *writer, Operation operation, TupleTableSlot *old, TupleTableSlot *new)
{
	MemoryContext caller = CurrentMemoryContext;
	int			settings = text_settings_begin(writer->shape->need);

	MemoryContextSwitchTo(writer->estate->es_query_cxt);
	empty(&writer->key);
	empty(&writer->new_key);
	empty(&writer->content);
	writer->key_changed = false;
	MemoryContextSwitchTo(caller);

	if (old)
		slot_getallattrs(old);
	if (new)
		slot_getallattrs(new);
	if (old || new)
		content_key(&writer->key, writer->shape, old ? old : new);
	if (operation == OP_UPDATE)
	{
		writer->key_changed = content_changes(&writer->content, writer->shape, old, new);
		if (writer->key_changed)
			content_key(&writer->new_key, writer->shape, new);
	}
	else if (old || new)
		content_row(&writer->content, writer->shape, old ? old : new);
	text_settings_end(settings);
	if (operation != OP_UPDATE || writer->content.len > VARHDRSZ)
		write_row(writer, operation);
}
