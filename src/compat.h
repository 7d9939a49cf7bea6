/*
 * src/compat.h
 *		Everything that differs between the supported servers (15 to 18).
 *
 * The rest of the code is written as if only the newest server existed; this
 * is the only file that may look at PG_VERSION_NUM.  Shims carry names of our
 * own or define a name only where the server has none, because a late minor
 * release may bring a function of the same name.
 */
#ifndef ASN_KINERJA_COMPAT_H
#define ASN_KINERJA_COMPAT_H

#include "common/base64.h"
#include "common/int128.h"
#include "common/jsonapi.h"
#include "catalog/pg_class.h"
#include "executor/executor.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "nodes/nodes.h"
#include "nodes/parsenodes.h"
#include "nodes/supportnodes.h"
#include "parser/parse_relation.h"
#include "parser/parse_type.h"
#include "storage/lockdefs.h"
#include "utils/acl.h"
#include "utils/fmgrprotos.h"
#include "utils/rangetypes.h"
#include "utils/rel.h"

/* The layout of varlenas, in postgres.h before 16. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif							/* goes when 15 is no longer supported */

/*
 * Soft errors, the server's own from 16 on.  Before that only our own
 * functions hand an ErrorSaveContext to each other, so any node tag that the
 * server does not use serves to recognise it.  When the details are wanted the
 * error is begun as ereport begins it, and copied instead of thrown.
 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#else
#define T_ErrorSaveContext ((NodeTag) 32749)

typedef struct ErrorSaveContext
{
	NodeTag		type;
	bool		error_occurred;
	bool		details_wanted;
	ErrorData  *error_data;
} ErrorSaveContext;

#define errsave(context_, ...) \
	do { \
		ErrorSaveContext *saved_ = (ErrorSaveContext *) (context_); \
		if (saved_ == NULL || saved_->type != T_ErrorSaveContext) \
			ereport(ERROR, __VA_ARGS__); \
		saved_->error_occurred = true; \
		if (saved_->details_wanted && errstart(ERROR, TEXTDOMAIN)) \
		{ \
			__VA_ARGS__; \
			saved_->error_data = CopyErrorData(); \
			FlushErrorState(); \
		} \
	} while (0)

#define ereturn(context_, dummy_, ...) \
	do { \
		errsave(context_, __VA_ARGS__); \
		return dummy_; \
	} while (0)
#endif							/* goes when 15 is no longer supported */

/* The server's reading of JSON; before 16 its errors cannot be soft. */
static inline bool
asnk_jsonb_in(char *text, Datum *result, Node *escontext)
{
#if PG_VERSION_NUM >= 160000
	return DirectInputFunctionCallSafe(jsonb_in, text, InvalidOid, -1,
									   escontext, result);
#else
	(void) escontext;
	*result = DirectFunctionCall1(jsonb_in, CStringGetDatum(text));
	return true;
#endif							/* goes when 15 is no longer supported */
}

/* Is this JSON, also its escapes?  No error is raised, on any server. */
static inline bool
asnk_json_wellformed(char *text)
{
#if PG_VERSION_NUM >= 170000
	JsonLexContext *lexer = makeJsonLexContextCstringLen(NULL, text, strlen(text),
														 GetDatabaseEncoding(), true);
#else
	JsonLexContext *lexer = makeJsonLexContextCstringLen(text, (int) strlen(text),
														 GetDatabaseEncoding(), true);
#endif							/* goes when 16 is no longer supported */

	return pg_parse_json(lexer, &nullSemAction) == JSON_SUCCESS;
}

/*
 * The planner asks whether a window function would do with a cheaper frame; one
 * that looks at no frame takes the cheapest.  It asks from 16 on.
 */
static inline Node *
asnk_any_frame(Node *request)
{
#if PG_VERSION_NUM >= 160000
	if (IsA(request, SupportRequestOptimizeWindowClause))
	{
		((SupportRequestOptimizeWindowClause *) request)->frameOptions =
			FRAMEOPTION_NONDEFAULT | FRAMEOPTION_ROWS |
			FRAMEOPTION_START_UNBOUNDED_PRECEDING | FRAMEOPTION_END_CURRENT_ROW;
		return request;
	}
#else
	(void) request;
#endif							/* goes when 15 is no longer supported */
	return NULL;
}

/* The magic block carries name and version from 18 on. */
#if PG_VERSION_NUM >= 180000
#define ASNK_MODULE_MAGIC(name_, version_) \
	PG_MODULE_MAGIC_EXT(.name = name_, .version = version_)
#else
#define ASNK_MODULE_MAGIC(name_, version_) PG_MODULE_MAGIC
#endif							/* goes when 17 is no longer supported */

/* A range of two bounds, neither empty nor infinite. */
static inline RangeType *
asnk_make_range(TypeCacheEntry *typcache, RangeBound *lower, RangeBound *upper)
{
#if PG_VERSION_NUM >= 160000
	return make_range(typcache, lower, upper, false, NULL);
#else
	return make_range(typcache, lower, upper, false);
#endif							/* goes when 15 is no longer supported */
}

/* A message buffer over bytes that stay where they are. */
static inline void
asnk_read_bytes(StringInfo buffer, char *data, int length)
{
#if PG_VERSION_NUM >= 170000
	initReadOnlyStringInfo(buffer, data, length);
#else
	/* what initReadOnlyStringInfo does; nothing may be appended */
	buffer->data = data;
	buffer->len = length;
	buffer->maxlen = 0;
	buffer->cursor = 0;
#endif							/* goes when 16 is no longer supported */
}

/* Base64, whose bytes are not signed characters from 18 on. */
static inline int
asnk_b64_encode(const uint8 *bytes, int length, char *result, int room)
{
#if PG_VERSION_NUM >= 180000
	return pg_b64_encode(bytes, length, result, room);
#else
	return pg_b64_encode((const char *) bytes, length, result, room);
#endif							/* goes when 17 is no longer supported */
}

static inline int
asnk_b64_decode(const char *text, int length, uint8 *result, int room)
{
#if PG_VERSION_NUM >= 180000
	return pg_b64_decode(text, length, result, room);
#else
	return pg_b64_decode(text, length, (char *) result, room);
#endif							/* goes when 17 is no longer supported */
}

/* The two halves of an INT128, whichever way the server represents it. */
static inline int64
asnk_int128_high(INT128 value)
{
#if USE_NATIVE_INT128
	return (int64) (value >> 64);
#else
	return value.hi;
#endif
}

static inline uint64
asnk_int128_low(INT128 value)
{
	return (uint64) int128_to_int64(value);
}

static inline INT128
asnk_int128_make(int64 high, uint64 low)
{
	INT128		value;

#if USE_NATIVE_INT128
	value = ((INT128) high << 64) | low;
#else
	value.hi = high;
	value.lo = low;
#endif
	return value;
}

/* Added by halves where the server has no 128 bits of its own. */
static inline void
asnk_int128_add(INT128 *sum, INT128 addend)
{
	uint64		low = asnk_int128_low(*sum) + asnk_int128_low(addend);
	int64		carry = low < asnk_int128_low(addend) ? 1 : 0;

	*sum = asnk_int128_make(asnk_int128_high(*sum) + asnk_int128_high(addend) + carry,
							low);
}

/* The range table of an executor state that only inserts into one table. */
static inline void
asnk_init_range_table(EState *estate, Relation table)
{
	RangeTblEntry *entry = makeNode(RangeTblEntry);
	List	   *permissions = NIL;

	entry->rtekind = RTE_RELATION;
	entry->relid = RelationGetRelid(table);
	entry->relkind = table->rd_rel->relkind;
	entry->rellockmode = RowExclusiveLock;
#if PG_VERSION_NUM >= 160000
	addRTEPermissionInfo(&permissions, entry);
#else
	(void) permissions;
#endif							/* goes when 15 is no longer supported */
#if PG_VERSION_NUM >= 180000
	ExecInitRangeTable(estate, list_make1(entry), permissions, bms_make_singleton(1));
#elif PG_VERSION_NUM >= 160000
	ExecInitRangeTable(estate, list_make1(entry), permissions);
#else
	ExecInitRangeTable(estate, list_make1(entry));
#endif							/* goes when 17 is no longer supported */
}

/* Of utils/pg_locale.h, which asks for the headers of ICU up to 17. */
extern PGDLLIMPORT char *locale_monetary;

/* How a row of the partitioned table becomes one of the partition; NULL: as it is. */
static inline TupleConversionMap *
asnk_root_to_partition(ResultRelInfo *partition, EState *estate)
{
#if PG_VERSION_NUM >= 160000
	return ExecGetRootToChildMap(partition, estate);
#else
	(void) estate;
	return partition->ri_RootToPartitionMap;
#endif							/* goes when 15 is no longer supported */
}

/* Is this the name of a type that there is? */
static inline bool
asnk_parse_type(const char *name, Oid *type, int32 *typmod)
{
#if PG_VERSION_NUM >= 160000
	ErrorSaveContext soft = {.type = T_ErrorSaveContext};

	return parseTypeString(name, type, typmod, (Node *) &soft) && !soft.error_occurred;
#else
	parseTypeString(name, type, typmod, true);
	return OidIsValid(*type);
#endif							/* goes when 15 is no longer supported */
}

static inline bool
asnk_owns_table(Oid table, Oid role)
{
#if PG_VERSION_NUM >= 160000
	return object_ownercheck(RelationRelationId, table, role);
#else
	return pg_class_ownercheck(table, role);
#endif							/* goes when 15 is no longer supported */
}

#endif							/* ASN_KINERJA_COMPAT_H */
