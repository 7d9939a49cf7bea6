/*
 * src/agregat/rekap.c
 *		rekap, an exact summary of scores: its text and binary forms, its sum.
 *
 * The text form is JSON, read by the server's own reader:
 *
 *		{"kosong": 1, "butir": [[70.00, 1], [88.00, 2]]}
 *
 * with the scores ascending and more than nobody each.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "asn_kinerja.h"
#include "agregat/rekap.h"
#include "aturan/anggota.h"
#include "tipe/reading.h"

/* One score and its people, on the wire. */
#define ENTRY_WIRE (sizeof(int32) + sizeof(int64))

static bool
malformed(const char *shown, const char *problem, Node *escontext)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"", "rekap", asnk_shown(shown)),
			 errdetail_internal("%s", problem),
			 errhint("A rekap looks like %s.",
					 "{\"kosong\": 0, \"butir\": [[70.00, 1], [88.00, 2]]}")));
}

static char *
numeric_text(Numeric number)
{
	return DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)));
}

/* A count: a whole number in 64 bits that is at least so large. */
static bool
read_people(const JsonbValue *value, int64 least, int64 *people)
{
	Datum		number;
	Numeric		most = int64_to_numeric(PG_INT64_MAX);
	Numeric		lowest = int64_to_numeric(least);

	if (value == NULL || value->type != jbvNumeric)
		return false;
	number = NumericGetDatum(value->val.numeric);
	if (!DatumGetBool(DirectFunctionCall2(numeric_le, number, NumericGetDatum(most))) ||
		!DatumGetBool(DirectFunctionCall2(numeric_ge, number, NumericGetDatum(lowest))) ||
		!DatumGetBool(DirectFunctionCall2(numeric_eq, number,
										  DirectFunctionCall2(numeric_trunc, number, Int32GetDatum(0)))))
		return false;
	*people = DatumGetInt64(DirectFunctionCall1(numeric_int8, number));
	return true;
}

/* One pair [score, people] of a list; the score before is lower. */
static bool
read_entry(JsonbContainer *list, uint32 index, RecapEntry *entries, const char *text,
		   Node *escontext)
{
	JsonbContainer *pair = member_container(getIthJsonbValueFromContainer(list, index), JB_FARRAY);
	JsonbValue *score;
	int32		read;

	score = pair && JsonContainerSize(pair) == 2 ? getIthJsonbValueFromContainer(pair, 0) : NULL;
	if (score == NULL || score->type != jbvNumeric ||
		!read_people(getIthJsonbValueFromContainer(pair, 1), 1, &entries[index].people))
		return malformed(text, _("An entry is a list of two numbers: a score, and a whole number of people above 0."),
						 escontext);
	if (!fixed_point_read(&nilai_type, numeric_text(score->val.numeric), &read, escontext))
		return false;
	entries[index].score = read;
	if (index > 0 && entries[index - 1].score >= read)
		return malformed(text, _("The scores must ascend, each named once."), escontext);
	return true;
}

static struct varlena *
read_text(char *text, Node *escontext)
{
	Datum		jsonb;
	JsonbContainer *root;
	JsonbContainer *list;
	JsonbValue *missing;
	RecapEntry *entries;
	int64		nobody = 0;
	int64		rated = 0;
	uint32		scores;

	if (!asnk_jsonb_in(text, &jsonb, escontext))
		return NULL;
	root = &DatumGetJsonbP(jsonb)->root;
	list = JsonContainerIsObject(root) ? member_container(member_of(root, "butir"), JB_FARRAY) : NULL;
	missing = list ? member_of(root, "kosong") : NULL;
	if (list == NULL || (int) JsonContainerSize(root) != 1 + (missing != NULL) ||
		(missing && !read_people(missing, 0, &nobody)))
	{
		malformed(text, _("It is an object with \"butir\", a list, and \"kosong\", a whole number of at least 0."),
				  escontext);
		return NULL;
	}
	scores = JsonContainerSize(list);
	entries = recap_entries_alloc(scores);
	for (uint32 i = 0; i < scores; i++)
	{
		if (!read_entry(list, i, entries, text, escontext))
			return NULL;
		if (entries[i].people > PG_INT64_MAX - rated)
		{
			malformed(text, _("The numbers of people add up to more than 64 bits hold."), escontext);
			return NULL;
		}
		rated += entries[i].people;
	}
	return recap_pack(entries, scores, nobody);
}

/* SQL: rekap_in(cstring) */
PG_FUNCTION_INFO_V1(rekap_in);
Datum
rekap_in(PG_FUNCTION_ARGS)
{
	struct varlena *packed = read_text(PG_GETARG_CSTRING(0), fcinfo->context);

	if (packed == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(packed);
}

/* SQL: rekap_out(rekap) */
PG_FUNCTION_INFO_V1(rekap_out);
Datum
rekap_out(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	RecapCursor cursor;
	RecapEntry	entry = {0};
	StringInfoData text;
	const char *separator = "";

	initStringInfo(&text);
	appendStringInfo(&text, "{\"kosong\": %lld, \"butir\": [", (long long) recap.missing);
	recap_walk(&cursor, &recap);
	while (recap_next(&cursor, &entry))
	{
		appendStringInfo(&text, "%s[%s, %lld]", separator, fixed_point_text(entry.score),
						 (long long) entry.people);
		separator = ", ";
	}
	appendStringInfoString(&text, "]}");
	PG_RETURN_CSTRING(text.data);
}

static void
check_binary(bool valid, const char *problem)
{
	if (unlikely(!valid))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s", "rekap"),
				 errdetail_internal("%s", problem)));
}

/*
 * The binary form: version, number of scores, people without a score, then each
 * score and its people, in network byte order.
 */
struct varlena *
recap_receive(StringInfo message)
{
	int			version = pq_getmsgbyte(message);
	uint32		scores = pq_getmsgint(message, sizeof(int32));
	int64		missing = pq_getmsgint64(message);
	int64		rated = 0;
	RecapEntry *entries;

	check_binary(version == RECAP_VERSION, _("Its version is unknown."));
	/* the bytes are there before anything is allocated for them */
	check_binary((message->len - message->cursor) / ENTRY_WIRE == scores &&
				 (message->len - message->cursor) % ENTRY_WIRE == 0,
				 _("It has another length than its number of scores asks for."));
	check_binary(missing >= 0, _("A number of people is negative."));
	entries = recap_entries_alloc(scores);
	for (uint32 i = 0; i < scores; i++)
	{
		entries[i].score = fixed_point_recv(&nilai_type, message);
		entries[i].people = pq_getmsgint64(message);
		check_binary(i == 0 || entries[i].score > entries[i - 1].score,
					 _("The scores must ascend, each named once."));
		check_binary(entries[i].people > 0, _("A score that nobody has is not named."));
		check_binary(entries[i].people <= PG_INT64_MAX - rated,
					 _("The numbers of people add up to more than 64 bits hold."));
		rated += entries[i].people;
	}
	return recap_pack(entries, scores, missing);
}

void
recap_send(StringInfo message, const Recap *recap)
{
	RecapCursor cursor;
	RecapEntry	entry = {0};

	pq_sendbyte(message, RECAP_VERSION);
	pq_sendint32(message, recap->scores);
	pq_sendint64(message, recap->missing);
	recap_walk(&cursor, recap);
	while (recap_next(&cursor, &entry))
	{
		pq_sendint32(message, entry.score);
		pq_sendint64(message, entry.people);
	}
}

/* SQL: rekap_recv(internal) */
PG_FUNCTION_INFO_V1(rekap_recv);
Datum
rekap_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(recap_receive((StringInfo) PG_GETARG_POINTER(0)));
}

/* SQL: rekap_send(rekap) */
PG_FUNCTION_INFO_V1(rekap_send);
Datum
rekap_send(PG_FUNCTION_ARGS)
{
	Recap		recap = recap_arg(fcinfo);
	StringInfoData message;

	pq_begintypsend(&message);
	recap_send(&message, &recap);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* Both are walked upwards, as two sorted lists are merged. */
struct varlena *
recap_merged(const Recap *left, const Recap *right)
{
	const Recap *recap[2] = {left, right};
	RecapCursor cursor[2];
	RecapEntry	entry[2] = {{0}};
	bool		there[2];
	RecapEntry *sum = recap_entries_alloc((uint64) left->scores + right->scores);
	uint32		scores = 0;

	for (int side = 0; side < 2; side++)
	{
		recap_walk(&cursor[side], recap[side]);
		there[side] = recap_next(&cursor[side], &entry[side]);
	}
	while (there[0] || there[1])
	{
		bool		take[2] = {
			there[0] && (!there[1] || entry[0].score <= entry[1].score),
			there[1] && (!there[0] || entry[1].score <= entry[0].score)
		};

		sum[scores] = entry[take[0] ? 0 : 1];
		if (take[0] && take[1])
			sum[scores].people = recap_sum_people(entry[0].people, entry[1].people);
		scores++;
		for (int side = 0; side < 2; side++)
			if (take[side])
				there[side] = recap_next(&cursor[side], &entry[side]);
	}
	return recap_pack(sum, scores, recap_sum_people(left->missing, right->missing));
}

/* SQL: rekap + rekap */
PG_FUNCTION_INFO_V1(rekap_add);
Datum
rekap_add(PG_FUNCTION_ARGS)
{
	Recap		left = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0)));
	Recap		right = recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1)));

	PG_RETURN_POINTER(recap_merged(&left, &right));
}
