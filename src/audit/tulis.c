/*
 * src/audit/tulis.c
 *		One row to the log.
 *
 * A writer is open for the statement whose changes it records; nothing is planned
 * or started for a row.  A row is made here and handed on to the log's table
 * (sisip.c), which may keep it until the writer is closed.
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
	MemoryContext context;
	Log			log;
	int16		era;
	int			stamped;		/* the value of undone when the clock was read */
	ResourceOwner owner;
	Relation	table;			/* the log's root */
	Insertion  *insertion;
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

/* Is this column, counted from 0, of the partition filled in in every row? */
bool
log_column_given(int column)
{
	return column < LOG_COLUMNS && log_columns[column].given;
}

static void
init_text(StringInfo buffer)
{
	initStringInfo(buffer);
	/* the length word of a varlena, which is what a buffer becomes */
	appendStringInfoSpaces(buffer, VARHDRSZ);
}

/*
 * Open for the changes of this statement.  What is opened belongs to the
 * resource owner of the moment, and the memory to the (sub)transaction: after an
 * error both go without our doing.
 */
Writer *
writer_open(void)
{
	MemoryContext context = AllocSetContextCreate(CurTransactionContext, "asn_kinerja writer",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);
	Writer	   *writer = palloc0(sizeof(Writer));

	writer->context = context;
	log_need(&writer->log);
	writer->era = log_era(&writer->log);
	writer->owner = CurrentResourceOwner;
	writer->table = table_open(writer->log.table, RowExclusiveLock);
	check_log(writer->table);
	writer->insertion = insertion_open(&writer->log, writer->table);
	init_text(&writer->key);
	init_text(&writer->new_key);
	init_text(&writer->content);
	MemoryContextSwitchTo(caller);
	return writer;
}

Shape *
writer_shape(const Writer *writer, Relation table, const Trigger *trigger)
{
	return shape_of(table, trigger, &writer->log);
}

/* Is there a change that is not in the log yet? */
bool
writer_waits(const Writer *writer)
{
	return insertion_waits(writer->insertion);
}

void
writer_close(Writer *writer)
{
	ResourceOwner current = CurrentResourceOwner;

	CurrentResourceOwner = writer->owner;
	insertion_close(writer->insertion);
	table_close(writer->table, NoLock);
	MemoryContextDelete(writer->context);
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

static void
write_row(Writer *writer, const Shape *shape, Operation operation)
{
	TupleTableSlot *slot = insertion_row(writer->insertion);
	Circumstances now;

	look_around(&now);
	next_ordinal();
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
	put(slot, LOG_BENTUK, Int32GetDatum(shape->number));
	put(slot, LOG_ERA, Int16GetDatum(writer->era));
	put(slot, LOG_OPERASI, CharGetDatum(operation));
	put_buffer(slot, LOG_KUNCI, &writer->key);
	if (writer->key_changed)
		put_buffer(slot, LOG_KUNCI_BARU, &writer->new_key);
	put_buffer(slot, LOG_ISI, &writer->content);
	insertion_add(writer->insertion,
				  (size_t) writer->key.len + writer->new_key.len + writer->content.len);
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
writer_add(Writer *writer, Shape *shape, Operation operation, TupleTableSlot *old,
		   TupleTableSlot *new)
{
	MemoryContext caller = CurrentMemoryContext;
	int			settings = text_settings_begin(shape->need);

	MemoryContextSwitchTo(writer->context);
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
		content_key(&writer->key, shape, old ? old : new);
	if (operation == OP_UPDATE)
	{
		writer->key_changed = content_changes(&writer->content, shape, old, new);
		if (writer->key_changed)
			content_key(&writer->new_key, shape, new);
	}
	else if (old || new)
		content_row(&writer->content, shape, old ? old : new);
	text_settings_end(settings);
	if (operation != OP_UPDATE || writer->content.len > VARHDRSZ)
		write_row(writer, shape, operation);
}
