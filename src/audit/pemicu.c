/*
 * src/audit/pemicu.c
 *		The trigger protocol: what an audit trigger accepts, and how it gets at the
 *		rows.  And the log's own triggers, which refuse.
 *
 * Only AFTER: a row that a BEFORE trigger sees may never exist.  Not deferrable,
 * because who is acting must be known when it happens.  No WHEN and no column
 * list: a BEFORE trigger may change what they do not name.
 */
#include "postgres.h"

#include "access/relation.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/catalog.h"
#include "catalog/objectaddress.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

PG_FUNCTION_INFO_V1(catat_baris);
PG_FUNCTION_INFO_V1(catat_pernyataan);
PG_FUNCTION_INFO_V1(jejak_tetap);
PG_FUNCTION_INFO_V1(audit_diperiksa);
PG_FUNCTION_INFO_V1(bentuk_tabel);

static TriggerData *
called_as_trigger(FunctionCallInfo fcinfo)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a trigger",
						get_func_name(fcinfo->flinfo->fn_oid)),
				 errhint("CALL kinerja.pasang_audit() attaches it.")));
	return (TriggerData *) fcinfo->context;
}

static void
attached_rightly(const TriggerData *data, bool right)
{
	const Trigger *trigger = data->tg_trigger;

	if (!right || !TRIGGER_FIRED_AFTER(data->tg_event) || trigger->tgdeferrable ||
		trigger->tgnattr > 0 || trigger->tgqual)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("trigger \"%s\" is not attached as an audit trigger must be",
						trigger->tgname),
				 errdetail("It must be AFTER, for each row or with transition tables as its function says, not deferrable, without WHEN and without a list of columns."),
				 errhint("CALL kinerja.pasang_audit() attaches it.")));
}

/* ---- one row */

/* What a trigger keeps from row to row. */
typedef struct Recorder
{
	Writer	   *writer;
	Shape	   *shape;
} Recorder;

static Recorder *
recorder_of_trigger(FunctionCallInfo fcinfo, TriggerData *data)
{
	MemoryContext query = data->tg_trigslot->tts_mcxt;
	Recorder   *recorder = fcinfo->flinfo->fn_extra;

	if (recorder)
		return recorder;
	recorder = MemoryContextAlloc(query, sizeof(Recorder));
	recorder->writer = writer_of_query(query);
	recorder->shape = writer_shape(recorder->writer, data->tg_relation, data->tg_trigger);
	fcinfo->flinfo->fn_extra = recorder;
	return recorder;
}

/* SQL: catat_baris(), AFTER INSERT OR UPDATE OR DELETE … FOR EACH ROW */
Datum
catat_baris(PG_FUNCTION_ARGS)
{
	TriggerData *data = called_as_trigger(fcinfo);
	Recorder   *to;

	attached_rightly(data, TRIGGER_FIRED_FOR_ROW(data->tg_event));
	to = recorder_of_trigger(fcinfo, data);
	if (TRIGGER_FIRED_BY_INSERT(data->tg_event))
		writer_add(to->writer, to->shape, OP_INSERT, NULL, data->tg_trigslot);
	else if (TRIGGER_FIRED_BY_DELETE(data->tg_event))
		writer_add(to->writer, to->shape, OP_DELETE, data->tg_trigslot, NULL);
	else
		writer_add(to->writer, to->shape, OP_UPDATE, data->tg_trigslot, data->tg_newslot);
	/* nobody looks at the result of an AFTER trigger */
	return PointerGetDatum(NULL);
}

/* ---- a statement */

static TupleTableSlot *
next_row(Tuplestorestate *rows, int pointer, TupleTableSlot *slot)
{
	if (rows == NULL)
		return NULL;
	tuplestore_select_read_pointer(rows, pointer);
	return tuplestore_gettupleslot(rows, true, false, slot) ? slot : NULL;
}

static int
read_pointer(Tuplestorestate *rows)
{
	int			pointer = rows ? tuplestore_alloc_read_pointer(rows, 0) : 0;

	if (rows)
	{
		tuplestore_select_read_pointer(rows, pointer);
		tuplestore_rescan(rows);
	}
	return pointer;
}

/* The old and the new of an UPDATE come in the same order. */
static void
record_tables(TriggerData *data, Operation operation, Tuplestorestate *old_rows,
			  Tuplestorestate *new_rows)
{
	Writer	   *writer = writer_open();
	Shape	   *shape = writer_shape(writer, data->tg_relation, data->tg_trigger);
	TupleDesc	descriptor = RelationGetDescr(data->tg_relation);
	TupleTableSlot *old_slot = MakeSingleTupleTableSlot(descriptor, &TTSOpsMinimalTuple);
	TupleTableSlot *new_slot = MakeSingleTupleTableSlot(descriptor, &TTSOpsMinimalTuple);
	int			old_pointer = read_pointer(old_rows);
	int			new_pointer = read_pointer(new_rows);
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "asn_kinerja row",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = CurrentMemoryContext;

	for (;;)
	{
		TupleTableSlot *old = next_row(old_rows, old_pointer, old_slot);
		TupleTableSlot *new = next_row(new_rows, new_pointer, new_slot);

		if (!old && !new)
			break;
		CHECK_FOR_INTERRUPTS();
		MemoryContextSwitchTo(scratch);
		writer_add(writer, shape, operation, old, new);
		MemoryContextSwitchTo(caller);
		MemoryContextReset(scratch);
	}
	MemoryContextDelete(scratch);
	ExecDropSingleTupleTableSlot(old_slot);
	ExecDropSingleTupleTableSlot(new_slot);
	writer_close(writer);
}

/* SQL: catat_pernyataan(), AFTER … FOR EACH STATEMENT with transition tables, or TRUNCATE */
Datum
catat_pernyataan(PG_FUNCTION_ARGS)
{
	TriggerData *data = called_as_trigger(fcinfo);
	TriggerEvent event = data->tg_event;
	const Trigger *trigger = data->tg_trigger;

	attached_rightly(data, !TRIGGER_FIRED_FOR_ROW(event) &&
					 (TRIGGER_FIRED_BY_TRUNCATE(event) ||
					  ((TRIGGER_FIRED_BY_INSERT(event) || trigger->tgoldtable) &&
					   (TRIGGER_FIRED_BY_DELETE(event) || trigger->tgnewtable))));
	if (TRIGGER_FIRED_BY_TRUNCATE(event))
	{
		Writer	   *writer = writer_open();

		writer_add(writer, writer_shape(writer, data->tg_relation, trigger), OP_TRUNCATE,
				   NULL, NULL);
		writer_close(writer);
	}
	else if (TRIGGER_FIRED_BY_INSERT(event))
		record_tables(data, OP_INSERT, NULL, data->tg_newtable);
	else if (TRIGGER_FIRED_BY_DELETE(event))
		record_tables(data, OP_DELETE, data->tg_oldtable, NULL);
	else
		record_tables(data, OP_UPDATE, data->tg_oldtable, data->tg_newtable);
	return PointerGetDatum(NULL);
}

/* ---- the log itself */

/* SQL: jejak_tetap(), BEFORE whatever would change the log */
Datum
jejak_tetap(PG_FUNCTION_ARGS)
{
	TriggerData *data = called_as_trigger(fcinfo);

	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("the change log in schema \"%s\" can only be appended to",
					get_namespace_name(RelationGetNamespace(data->tg_relation))),
			 errhint("Whole months may go: detach their partition and drop it.")));
	return PointerGetDatum(NULL);
}

/* ---- before it is attached */

static const char *
what_it_is(Relation table)
{
	char		kind = table->rd_rel->relkind;

	if (IsCatalogRelation(table))
		return gettext_noop("It belongs to the system catalog.");
	if (kind != RELKIND_RELATION && kind != RELKIND_PARTITIONED_TABLE)
		return gettext_noop("It is neither an ordinary nor a partitioned table.");
	if (table->rd_rel->relpersistence == RELPERSISTENCE_TEMP)
		return gettext_noop("It is temporary.");
	if (table->rd_rel->relpersistence == RELPERSISTENCE_UNLOGGED)
		return gettext_noop("It is unlogged: a crash empties it.");
	return NULL;
}

static void
check_kind(Relation table)
{
	const char *obstacle = what_it_is(table);

	if (obstacle)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("table \"%s\" cannot be audited", RelationGetRelationName(table)),
				 errdetail_internal("%s", _(obstacle)),
				 errhint("Ordinary and partitioned permanent tables can.")));
}

static void
check_owner(Relation table)
{
	if (!asnk_owns_table(RelationGetRelid(table), GetUserId()))
		aclcheck_error(ACLCHECK_NOT_OWNER,
					   get_relkind_objtype(table->rd_rel->relkind),
					   RelationGetRelationName(table));
}

static void
check_manner(Relation table, const char *manner)
{
	bool		by_row = strcmp(manner, "baris") == 0;

	if (!by_row && strcmp(manner, "pernyataan") != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown kind of audit: \"%s\"", manner),
				 errhint("Known are \"baris\" and \"pernyataan\".")));
	if (!by_row && table->rd_rel->relkind == RELKIND_PARTITIONED_TABLE)
		ereport(WARNING,
				(errcode(ERRCODE_WARNING),
				 errmsg("changes made directly in a partition of \"%s\" will not be recorded",
						RelationGetRelationName(table)),
				 errhint("The kind \"baris\" records them.")));
}

/* What a trigger with these arguments would be. */
static Trigger
future_trigger(FunctionCallInfo fcinfo, ArrayType *secrets)
{
	Trigger		trigger = {0};
	Datum	   *names;
	bool	   *nulls;
	int			count;

	deconstruct_array(secrets, NAMEOID, NAMEDATALEN, false, TYPALIGN_CHAR,
					  &names, &nulls, &count);
	trigger.tgfoid = fcinfo->flinfo->fn_oid;
	trigger.tgargs = palloc0(sizeof(char *) * (count + 1));
	for (int i = 0; i < count; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("a secret column is NULL"),
					 errhint("Name the columns that must not be told.")));
		trigger.tgargs[trigger.tgnargs++] = NameStr(*DatumGetName(names[i]));
	}
	return trigger;
}

/*
 * SQL: audit_diperiksa(tabel, jenis, kolom_rahasia), everything that can be said
 * against auditing a table before a trigger is made
 */
Datum
audit_diperiksa(PG_FUNCTION_ARGS)
{
	Trigger		trigger;
	Relation	table;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("table, kind and secret columns must not be NULL"),
				 errhint("Leave out what has a default.")));
	table = relation_open(PG_GETARG_OID(0), AccessShareLock);
	check_kind(table);
	check_owner(table);
	check_manner(table, text_to_cstring(PG_GETARG_TEXT_PP(1)));
	trigger = future_trigger(fcinfo, PG_GETARG_ARRAYTYPE_P(2));
	shape_check(table, &trigger);
	relation_close(table, NoLock);
	PG_RETURN_VOID();
}

/* SQL: bentuk_tabel(tabel, kolom_rahasia), the number of the table's shape in the log */
Datum
bentuk_tabel(PG_FUNCTION_ARGS)
{
	Relation	table = table_open(PG_GETARG_OID(0), AccessShareLock);
	Trigger		trigger = future_trigger(fcinfo, PG_GETARG_ARRAYTYPE_P(1));
	Log			log;
	int32		number;

	check_owner(table);
	log_need(&log);
	(void) log_era(&log);
	number = shape_of(table, &trigger, &log)->number;
	table_close(table, NoLock);
	PG_RETURN_INT32(number);
}
