/*
 * src/daftar/kueri.c
 *		What a query over the host's tables would give, without running it.
 *
 * A mapping of the host's tables is given as text.  Before a view is made of
 * it, the server's own parser, analyzer and rewriter say what it is: exactly
 * one SELECT, that neither writes nor locks nor calls a volatile function,
 * also inside of the views that it reads.  Its text is never run from here.
 */
#include "postgres.h"

#include "funcapi.h"
#include "nodes/nodeFuncs.h"
#include "optimizer/optimizer.h"
#include "parser/parser.h"
#include "tcop/tcopprot.h"
#include "tcop/utility.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "tipe/reading.h"

/* The parser's places point into our text, not into the caller's statement. */
static void
text_of_error(void *text)
{
	int			position = geterrposition();

	if (position > 0)
	{
		errposition(0);
		internalerrposition(position);
		internalerrquery((const char *) text);
	}
}

/* The text as one raw SELECT. */
static RawStmt *
single_select(const char *text)
{
	List	   *statements = raw_parser(text, RAW_PARSE_DEFAULT);
	RawStmt    *statement;

	if (list_length(statements) != 1)
		ereport(ERROR,
				(errcode(ERRCODE_SYNTAX_ERROR),
				 errmsg("\"%d\" statements instead of one query", list_length(statements)),
				 errhint("Give one SELECT, without a semicolon behind it.")));
	statement = linitial_node(RawStmt, statements);
	if (!IsA(statement->stmt, SelectStmt) ||
		((SelectStmt *) statement->stmt)->intoClause != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("\"%s\" instead of a query",
						IsA(statement->stmt, SelectStmt) ? "SELECT INTO"
						: GetCommandTagName(CreateCommandTag(statement->stmt))),
				 errhint("Give one SELECT that only reads.")));
	return statement;
}

/* Raise an error when a query, or a query inside of it, does more than read. */
static bool
check_reads_only(Node *node, void *context)
{
	if (node == NULL)
		return false;
	if (IsA(node, Query))
	{
		Query	   *query = (Query *) node;

		if (query->commandType != CMD_SELECT || query->hasModifyingCTE)
			ereport(ERROR,
					(errcode(ERRCODE_READ_ONLY_SQL_TRANSACTION),
					 errmsg("the query \"%s\" writes",
							asnk_shown((const char *) context)),
					 errhint("Give one SELECT that only reads.")));
		if (query->rowMarks != NIL)
			ereport(ERROR,
					(errcode(ERRCODE_READ_ONLY_SQL_TRANSACTION),
					 errmsg("the query \"%s\" locks rows",
							asnk_shown((const char *) context)),
					 errhint("Leave out FOR UPDATE and FOR SHARE.")));
		return query_tree_walker(query, check_reads_only, context, 0);
	}
	return expression_tree_walker(node, check_reads_only, context);
}

/*
 * SQL: kolom_kueri(text): names and types of its columns
 */
PG_FUNCTION_INFO_V1(kolom_kueri);
Datum
kolom_kueri(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	char	   *sql = text_to_cstring(PG_GETARG_TEXT_PP(0));
	ErrorContextCallback callback = {
		.previous = error_context_stack,
		.callback = text_of_error,
		.arg = sql
	};
	List	   *queries;
	Query	   *query;
	ListCell   *cell;

	InitMaterializedSRF(fcinfo, 0);
	error_context_stack = &callback;
	queries = pg_analyze_and_rewrite_fixedparams(single_select(sql), sql,
												 NULL, 0, NULL);
	error_context_stack = callback.previous;

	/* a SELECT without a rule is rewritten into one SELECT */
	query = linitial_node(Query, queries);
	check_reads_only((Node *) query, sql);
	if (contain_volatile_functions((Node *) query))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("the query \"%s\" calls a volatile function",
						asnk_shown(sql)),
				 errdetail("Such a function may write, and may give another result for each call."),
				 errhint("If the function only reads, declare it STABLE.")));

	foreach(cell, query->targetList)
	{
		TargetEntry *entry = lfirst_node(TargetEntry, cell);
		Datum		values[3];
		bool		nulls[3] = {0};

		if (entry->resjunk)
			continue;
		values[0] = Int32GetDatum(entry->resno);
		values[1] = CStringGetTextDatum(entry->resname);
		values[2] = ObjectIdGetDatum(exprType((Node *) entry->expr));
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}
