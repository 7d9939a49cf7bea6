/*
 * src/audit/keadaan.c
 *		keadaan_jejak(tabel, kunci, pada): a table as it was then.
 *
 * From its present rows, taking back what the log has recorded since; or, where
 * that cannot be (a TRUNCATE, or a column dropped in between), from the log
 * alone, from its beginning.  Then every row must be in the log, which is so if
 * the table was empty when the audit was attached or was emptied later.
 *
 * The columns are those of the shape that was in use then.  What neither the log
 * nor the table tells is NULL, and counted in a warning.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "asn_kinerja.h"
#include "audit/audit.h"
#include "audit/putar.h"

PG_FUNCTION_INFO_V1(keadaan_jejak);

/* What was asked. */
typedef struct Question
{
	Datum		numbers;		/* of the table's shapes */
	Datum		keys;			/* of the row, and others it has had; 0: all rows */
	Datum		moment;
} Question;

static int64
ask_number(const char *sql, Question *question, bool *isnull)
{
	Oid			types[] = {INT4ARRAYOID, TIMESTAMPTZOID};
	Datum		values[] = {question->numbers, question->moment};

	past_query(sql, 2, types, values, NULL);
	*isnull = true;
	if (SPI_processed == 0)
		return 0;
	return DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, isnull));
}

/* ---- was it audited then, and since? */

static void
check_coverage(Past *past, Question *question)
{
	bool		isnull;
	int64		answer;
	const char *since = "SELECT %3$s FROM %1$s.liputan l WHERE %2$s AND EXISTS"
		" (SELECT FROM %1$s.bentuk b WHERE b.nomor = ANY ($1)"
		" AND (l.skema, l.tabel) IN ((b.skema, b.tabel), (b.skema_akar, b.akar)))"
		" ORDER BY l.nomor LIMIT 1";

	answer = ask_number(psprintf(since, past->log, "l.tindakan = 'pasang' AND l.waktu <= $2",
								 "l.berisi::integer::bigint"), question, &isnull);
	if (isnull)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("table \"%s\" was not audited at that time",
						RelationGetRelationName(past->table)),
				 errhint("The view kinerja.v_audit_terpasang says since when it is.")));
	past->complete = answer == 0;
	(void) ask_number(psprintf(since, past->log, "l.tindakan = 'lepas' AND l.waktu > $2",
							   "l.nomor::bigint"), question, &isnull);
	if (!isnull)
		ereport(WARNING,
				(errcode(ERRCODE_WARNING),
				 errmsg("the audit of table \"%s\" was detached since",
						RelationGetRelationName(past->table)),
				 errhint("What was changed meanwhile is taken for its state then.")));
}

/*
 * The shape that is in use, if the moment is now; else that of the last event,
 * else the last that was written down.
 */
static PastShape *
shape_of_then(Past *past, Question *question)
{
	bool		isnull;
	int64		number;

	if (DatumGetTimestampTz(question->moment) >= GetCurrentStatementStartTimestamp())
		return &past->shapes[past->nshapes - 1];
	number = ask_number(psprintf("SELECT j.bentuk::bigint FROM %1$s.jejak j" EVENT_TIME
								 " WHERE j.bentuk = ANY ($1) AND coalesce(s.waktu_catat, j.waktu) <= $2"
								 " ORDER BY j.era DESC, s.waktu_catat DESC, j.transaksi DESC, j.urutan DESC LIMIT 1",
								 past->log), question, &isnull);
	if (isnull)
		number = ask_number(psprintf("SELECT nomor::bigint FROM %1$s.bentuk WHERE nomor = ANY ($1)"
									 " ORDER BY sejak > $2, CASE WHEN sejak <= $2 THEN -nomor ELSE nomor END LIMIT 1",
									 past->log), question, &isnull);
	return isnull ? NULL : past_shape(past, (int32) number);
}

/* The attribute that is the column today, NULL: it is gone. */
static Form_pg_attribute
present_column(Past *past, int place)
{
	const PastShape *present = &past->shapes[past->nshapes - 1];

	for (int i = 0; i < present->ncolumns; i++)
		if (present->places[i] == place)
			return TupleDescAttr(RelationGetDescr(past->table), present->attnums[i] - 1);
	return NULL;
}

/* A column that has another type today, -1: none. */
static int
retyped_column(Past *past, const PastShape *shape)
{
	const PastShape *present = &past->shapes[past->nshapes - 1];

	for (int i = 0; i < shape->ncolumns; i++)
		for (int j = 0; j < present->ncolumns && !shape->secret[i]; j++)
			if (present->places[j] == shape->places[i] &&
				strcmp(present->types[j], shape->types[i]) != 0)
				return i;
	return -1;
}

/* ALTER TABLE has changed present values in silence: those of the log are to be preferred. */
static bool
from_the_log_alone(Past *past, Question *question, const PastShape *shape)
{
	int			retyped = retyped_column(past, shape);
	bool		isnull;

	if (retyped >= 0 && past->complete)
		return true;
	if (retyped >= 0)
		ereport(WARNING,
				(errcode(ERRCODE_WARNING),
				 errmsg("column \"%s\" of table \"%s\" has another type since",
						shape->names[retyped], RelationGetRelationName(past->table)),
				 errdetail("Values that were not changed since are told as they are now.")));

	for (int i = 0; i < shape->ncolumns; i++)
		if (!shape->secret[i] && !present_column(past, shape->places[i]))
			return true;
	(void) ask_number(psprintf("SELECT 1::bigint FROM %1$s.jejak j" EVENT_TIME
							   " WHERE j.bentuk = ANY ($1) AND j.operasi = 'T' AND j.kunci = ''"
							   " AND coalesce(s.waktu_catat, j.waktu) > $2 LIMIT 1",
							   past->log), question, &isnull);
	return !isnull;
}

/* ---- the present */

static void
take_present_row(Past *past, HeapTuple tuple, Column *columns, List *key)
{
	TupleDesc	descriptor = SPI_tuptable->tupdesc;
	StringInfoData line;
	ListCell   *cell;
	Row		   *row;

	initStringInfo(&line);
	foreach(cell, key)
	{
		bool		isnull;
		Datum		value = SPI_getbinval(tuple, descriptor, lfirst_int(cell), &isnull);

		if (cell != list_head(key))
			appendStringInfoChar(&line, '\t');
		text_append(&line, &columns[lfirst_int(cell) - 1], value, isnull);
	}
	row = past_row(past, line.data);
	for (int i = 0; i < descriptor->natts; i++)
	{
		const char *start = line.data;
		bool		isnull;
		Datum		value = SPI_getbinval(tuple, descriptor, i + 1, &isnull);
		int			place = past->shapes[past->nshapes - 1].places[i];

		resetStringInfo(&line);
		text_append(&line, &columns[i], value, isnull);
		start = line.data;
		row->cells[place] = line_field(&start);
	}
}

/* The key's columns, numbered as SELECT * gives them: without dropped ones. */
static List *
selected_key(Past *past)
{
	List	   *result = NIL;
	ListCell   *cell;

	foreach(cell, key_columns(past->table))
	{
		int			number = 0;

		for (int i = 0; i < lfirst_int(cell); i++)
			number += !TupleDescAttr(RelationGetDescr(past->table), i)->attisdropped;
		result = lappend_int(result, number);
	}
	return result;
}

/* All present rows, or those whose key is one of some. */
static char *
present_query(Past *past, Datum keys)
{
	bool		plain = past->table->rd_rel->relkind == RELKIND_RELATION;
	TupleDesc	descriptor = RelationGetDescr(past->table);
	StringInfoData sql;
	ListCell   *cell;
	Datum	   *texts;
	bool	   *nulls;
	int			count;

	initStringInfo(&sql);
	appendStringInfo(&sql, "SELECT * FROM %s%s", plain ? "ONLY " : "",
					 quote_qualified_identifier(get_namespace_name(RelationGetNamespace(past->table)),
												RelationGetRelationName(past->table)));
	if (keys == 0)
		return sql.data;
	deconstruct_array(DatumGetArrayTypeP(keys), TEXTOID, -1, false, TYPALIGN_INT,
					  &texts, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		const char *line = TextDatumGetCString(texts[i]);
		const char *junction = i == 0 ? " WHERE (" : " OR (";

		foreach(cell, key_columns(past->table))
		{
			char	   *value = line ? line_field(&line) : NULL;
			Form_pg_attribute attribute = TupleDescAttr(descriptor, lfirst_int(cell) - 1);

			appendStringInfo(&sql, "%s%s = %s", junction,
							 quote_identifier(NameStr(attribute->attname)),
							 value ? quote_literal_cstr(value) : "NULL");
			junction = " AND ";
		}
		appendStringInfoChar(&sql, ')');
	}
	return sql.data;
}

static void
take_present(Past *past, Datum keys)
{
	List	   *key = selected_key(past);
	Portal		portal = SPI_cursor_open_with_args(NULL, present_query(past, keys), 0, NULL, NULL, NULL,
												   true, 0);
	Column	   *columns = palloc0(sizeof(Column) * (portal->tupDesc->natts + 1));
	MemoryContext caller = MemoryContextSwitchTo(past->context);
	int			settings;

	for (int i = 0; i < portal->tupDesc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(portal->tupDesc, i);
		Oid			output;
		bool		varlena;

		columns[i].type = attribute->atttypid;
		getTypeOutputInfo(attribute->atttypid, &output, &varlena);
		fmgr_info(output, &columns[i].output);
	}
	for (;;)
	{
		SPI_cursor_fetch(portal, true, 1000);
		if (SPI_processed == 0)
			break;
		CHECK_FOR_INTERRUPTS();
		settings = text_settings_begin(TEXT_DEEP);
		for (uint64 i = 0; i < SPI_processed; i++)
			take_present_row(past, SPI_tuptable->vals[i], columns, key);
		text_settings_end(settings);
		SPI_freetuptable(SPI_tuptable);
	}
	SPI_cursor_close(portal);
	MemoryContextSwitchTo(caller);
}

/* ---- the answer */

/*
 * Of a column that was added later than the row: what the server gave for it, as
 * a shape tells or as it still knows.
 */
static char *
missing_value(Past *past, int place, int *unknown)
{
	Form_pg_attribute attribute = present_column(past, place);
	Column		column = {0};
	StringInfoData text;
	Oid			output;
	bool		varlena;
	bool		isnull = true;
	Datum		value = (Datum) 0;
	const char *start;

	for (int i = 0; i < past->nshapes - 1; i++)
		for (int j = 0; j < past->shapes[i].ncolumns; j++)
			if (past->shapes[i].places[j] == place && past->shapes[i].missing[j])
				return past->shapes[i].missing[j];
	if (attribute)
		value = getmissingattr(RelationGetDescr(past->table), attribute->attnum, &isnull);
	if (isnull)
	{
		/* the server may have filled it in, in silence */
		if (attribute == NULL || attribute->atthasdef)
			(*unknown)++;
		return NULL;
	}
	column.type = attribute->atttypid;
	getTypeOutputInfo(column.type, &output, &varlena);
	fmgr_info(output, &column.output);
	initStringInfo(&text);
	text_append(&text, &column, value, false);
	start = text.data;
	return line_field(&start);
}

static Datum
text_array(char **strings, int count)
{
	ArrayBuildState *array = initArrayResult(TEXTOID, CurrentMemoryContext, false);

	for (int i = 0; i < count; i++)
		accumArrayResult(array, strings[i] ? CStringGetTextDatum(strings[i]) : (Datum) 0,
						 strings[i] == NULL, TEXTOID, CurrentMemoryContext);
	return makeArrayResult(array, CurrentMemoryContext);
}

static void
answer(Past *past, const PastShape *shape, const char *key, ReturnSetInfo *result)
{
	char	  **names = palloc(sizeof(char *) * (shape->ncolumns + 1));
	char	  **types = palloc(sizeof(char *) * (shape->ncolumns + 1));
	char	  **texts = palloc(sizeof(char *) * (shape->ncolumns + 1));
	HASH_SEQ_STATUS scan;
	Row		   *row;
	int			unknown = 0;

	hash_seq_init(&scan, past->rows);
	while ((row = hash_seq_search(&scan)) != NULL)
	{
		Datum		values[3];
		bool		nulls[3] = {false, false, false};
		int			n = 0;

		if (key && strcmp(row->key, key) != 0)
			continue;
		for (int i = 0; i < shape->ncolumns; i++)
		{
			int			place = shape->places[i];
			char	   *text = place < row->ncells ? row->cells[place] : unknown_value;

			if (shape->secret[i])
				continue;
			if (text == unknown_value)
				text = missing_value(past, place, &unknown);
			names[n] = shape->names[i];
			types[n] = shape->types[i];
			texts[n++] = text;
		}
		values[0] = text_array(names, n);
		values[1] = text_array(types, n);
		values[2] = text_array(texts, n);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	if (unknown)
		ereport(WARNING,
				(errcode(ERRCODE_WARNING),
				 errmsg("\"%d\" values of table \"%s\" at that time are not known", unknown,
						RelationGetRelationName(past->table)),
				 errdetail("Their columns were added or dropped since, and their rows not changed in between.")));
}

/* The keys that the row has had or has got, through changes of its key. */
static Datum
related_keys(Past *past, Question *question, Datum key)
{
	Oid			types[] = {INT4ARRAYOID, TEXTOID};
	Datum		values[] = {question->numbers, key};
	bool		isnull;

	past_query(psprintf("WITH RECURSIVE k(kunci) AS (SELECT $2 COLLATE \"C\" UNION"
						" SELECT CASE WHEN j.kunci = k.kunci THEN j.kunci_baru ELSE j.kunci END"
						" FROM k JOIN %s.jejak j ON j.bentuk = ANY ($1) AND j.kunci_baru IS NOT NULL"
						" AND (j.kunci = k.kunci OR j.kunci_baru = k.kunci))"
						" SELECT array_agg(kunci) FROM k", past->log), 2, types, values, NULL);
	return SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
}

/* SQL: keadaan_jejak(tabel, bentuk, kunci, pada) */
Datum
keadaan_jejak(PG_FUNCTION_ARGS)
{
	Past		past = {0};
	Question	question = {.moment = PG_GETARG_DATUM(3)};
	PastShape  *shape;
	Log			log;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(3))
		PG_RETURN_NULL();
	question.numbers = PG_GETARG_DATUM(1);
	InitMaterializedSRF(fcinfo, 0);
	log_need(&log);
	past.context = AllocSetContextCreate(CurrentMemoryContext, "asn_kinerja past",
										 ALLOCSET_DEFAULT_SIZES);
	past.log = pstrdup(quote_identifier(get_namespace_name(log.schema)));
	past.table = table_open(PG_GETARG_OID(0), AccessShareLock);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "cannot query the change log");
	past_init(&past, question.numbers, log_era_known(&log, true));
	check_coverage(&past, &question);
	if (!PG_ARGISNULL(2))
		question.keys = related_keys(&past, &question, PG_GETARG_DATUM(2));
	shape = shape_of_then(&past, &question);
	if (from_the_log_alone(&past, &question, shape))
	{
		past_replay(&past, question.numbers, question.keys, question.moment, true);
		if (!past.complete)
			ereport(ERROR,
					(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					 errmsg("the state of table \"%s\" at that time cannot be rebuilt",
							RelationGetRelationName(past.table)),
					 errdetail("It had rows before it was audited, and was emptied or lost a column since.")));
	}
	else
	{
		take_present(&past, question.keys);
		past_replay(&past, question.numbers, question.keys, question.moment, false);
	}
	answer(&past, shape, PG_ARGISNULL(2) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(2)),
		   (ReturnSetInfo *) fcinfo->resultinfo);
	SPI_finish();
	table_close(past.table, NoLock);
	return (Datum) 0;
}
