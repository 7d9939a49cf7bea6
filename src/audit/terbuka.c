/*
 * src/audit/terbuka.c
 *		Writers that stay open for the rows of a query.
 *
 * A row trigger is called for one row and is not told which one is the last.  So
 * its writer stays open, for all tables of the query, until the executor state
 * goes that the trigger's slots belong to.  What the writer has gathered goes to
 * the log then: at the end of the query, before any later command.
 *
 * What is known of an open writer lies in the memory of that state, which goes at
 * the end of the query, or some time after an error.  The writer itself goes with
 * the (sub)transaction at the latest.
 */
#include "postgres.h"

#include "access/xact.h"
#include "lib/ilist.h"
#include "utils/memutils.h"

#include "asn_kinerja.h"
#include "audit/audit.h"

typedef struct OpenWriter
{
	dlist_node	node;
	MemoryContext query;
	SubTransactionId subtransaction;
	Writer	   *writer;			/* NULL: went with its (sub)transaction */
	MemoryContextCallback callback;
} OpenWriter;

static dlist_head open_writers = DLIST_STATIC_INIT(open_writers);

static void
forget_writer(OpenWriter *open)
{
	dlist_delete(&open->node);
	open->writer = NULL;
}

static void
query_ends(void *arg)
{
	OpenWriter *open = arg;
	Writer	   *writer = open->writer;

	if (!writer)
		return;
	forget_writer(open);
	/* in an abort the resource owner closes everything */
	if (IsTransactionState())
		writer_close(writer);
}

/*
 * The (sub)transaction ends; InvalidSubTransactionId: the whole one.  A query
 * that an error has stopped may leave its memory to somebody who lives longer.
 * If anything were left to be written before a commit, nothing would be
 * committed.
 */
static void
forget_writers(SubTransactionId subtransaction, bool commits)
{
	dlist_mutable_iter iter;

	dlist_foreach_modify(iter, &open_writers)
	{
		OpenWriter *open = dlist_container(OpenWriter, node, iter.cur);

		if (subtransaction != InvalidSubTransactionId && open->subtransaction != subtransaction)
			continue;
		if (commits && writer_waits(open->writer))
			elog(ERROR, "a query has not ended whose changes are to be recorded");
		forget_writer(open);
	}
}

static void
transaction_ends(XactEvent event, void *arg)
{
	(void) arg;
	if (event == XACT_EVENT_PRE_COMMIT || event == XACT_EVENT_PRE_PREPARE)
		forget_writers(InvalidSubTransactionId, true);
	else if (event == XACT_EVENT_ABORT)
		forget_writers(InvalidSubTransactionId, false);
}

static void
subtransaction_ends(SubXactEvent event, SubTransactionId mine, SubTransactionId parent,
					void *arg)
{
	(void) parent;
	(void) arg;
	if (event == SUBXACT_EVENT_PRE_COMMIT_SUB)
		forget_writers(mine, true);
	else if (event == SUBXACT_EVENT_ABORT_SUB)
		forget_writers(mine, false);
}

static Writer *
open_for_query(MemoryContext query)
{
	static bool watching = false;
	OpenWriter *open = MemoryContextAllocZero(query, sizeof(OpenWriter));

	if (!watching)
	{
		RegisterXactCallback(transaction_ends, NULL);
		RegisterSubXactCallback(subtransaction_ends, NULL);
		watching = true;
	}
	open->query = query;
	open->subtransaction = GetCurrentSubTransactionId();
	open->writer = writer_open();
	open->callback.func = query_ends;
	open->callback.arg = open;
	dlist_push_head(&open_writers, &open->node);
	MemoryContextRegisterResetCallback(query, &open->callback);
	return open->writer;
}

/* The writer of the query whose executor state this memory is. */
Writer *
writer_of_query(MemoryContext query)
{
	dlist_iter	iter;

	dlist_foreach(iter, &open_writers)
	{
		OpenWriter *open = dlist_container(OpenWriter, node, iter.cur);

		if (open->query == query)
			return open->writer;
	}
	return open_for_query(query);
}
