/*
 * src/peringkat/kelompok.c
 *		kelompok_kinerja: a ranked partition put into Di Atas, Sesuai and Di Bawah
 *		Ekspektasi by quota.
 *
 * The window's ORDER BY ranks, the best row first.  The seats are the exact
 * apportionment (alokasi.c) of the rows that count.  Rows that are peers and
 * equally eligible are never parted: where the boundary of two groups falls
 * into such a tie, the policy says where all of it goes.
 *
 * A partition is read once, at its first row, into one byte a row: how eligible
 * it is, and whether it begins a new group of peers.  What follows are passes
 * over those bytes.  Two positions are the outcome: before the one, whoever may
 * be is above; from the other on, whoever is not above is below.
 *
 * The result and its explanation (kelompok_jelaskan.c) come from the same two
 * positions.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/fmgrprotos.h"
#include "utils/jsonb.h"
#include "utils/memutils.h"
#include "windowapi.h"

#include "asn_kinerja.h"
#include "aturan/aturan.h"
#include "aturan/butir.h"
#include "aturan/langkah.h"
#include "peringkat/alokasi.h"
#include "peringkat/kelompok.h"
#include "tipe/fixed_point.h"
#include "tipe/reading.h"

const Signature kelompok_by_quota = {2, {"kuota", "kebijakan"}, 2, 3};
const Signature kelompok_by_rules = {1, {"aturan", NULL}, 1, 2};

/* ---- the quota */

static void
read_quota(Jsonb *quota, Numeric *shares)
{
	Words		keys = rule_items[ITEM_KUOTA_KELOMPOK].columns;
	Datum		zero = NumericGetDatum(int64_to_numeric(0));
	Datum		sum = zero;
	bool		valid = JB_ROOT_IS_OBJECT(quota) && JB_ROOT_COUNT(quota) == KELOMPOK_COUNT;

	for (int i = 0; valid && i < KELOMPOK_COUNT; i++)
	{
		JsonbValue *value = member_of(&quota->root, keys[i]);

		valid = value && value->type == jbvNumeric &&
			DatumGetBool(DirectFunctionCall2(numeric_ge, NumericGetDatum(value->val.numeric), zero));
		if (valid)
		{
			shares[i] = value->val.numeric;
			sum = DirectFunctionCall2(numeric_add, sum, NumericGetDatum(shares[i]));
		}
	}
	if (!valid)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid quota of groups: \"%s\"",
						asnk_shown(JsonbToCString(NULL, &quota->root, VARSIZE(quota)))),
				 errdetail("It is an object of exactly these numbers, each 0 or more: %s.",
						   member_list(keys))));
	if (!DatumGetBool(DirectFunctionCall2(numeric_eq, sum, NumericGetDatum(int64_to_numeric(100)))))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("quota of groups adds up to \"%s\"",
						asnk_shown(numeric_normalize(DatumGetNumeric(sum)))),
				 errdetail("The percentages add up to exactly 100.")));
}

static TiePolicy
policy_named(text *word)
{
	Words		known = rule_items[ITEM_SERI_KELOMPOK].results;
	char	   *name = text_to_cstring(word);
	int			policy = rule_word_index(known, name);

	if (policy < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown policy for ties: \"%s\"", asnk_shown(name)),
				 errhint("Policies are %s.", member_list(known))));
	return (TiePolicy) policy;
}

/* Quota and policy of the settings, and the seats that follow. */
static void
find_seats(FunctionCallInfo fcinfo, const Signature *signature, Datum *settings, Partition *partition)
{
	Numeric		shares[KELOMPOK_COUNT];
	int64		seats[KELOMPOK_COUNT];
	MemoryContext caller;

	if (signature == &kelompok_by_rules)
	{
		const RuleSet *rules;
		const RuleItem *quota;

		fcinfo->args[0].value = settings[0];
		rules = rule_set_arg(fcinfo, 0);
		quota = rule_item(rules, ITEM_KUOTA_KELOMPOK);
		partition->policy = (TiePolicy) rule_item(rules, ITEM_SERI_KELOMPOK)->values[0];
		for (int i = 0; i < KELOMPOK_COUNT; i++)
			shares[i] = fixed_point_numeric(quota->values[i]);
	}
	else
	{
		read_quota(DatumGetJsonbP(settings[0]), shares);
		partition->policy = policy_named(DatumGetTextPP(settings[1]));
	}
	apportion_numeric(partition->counted, shares, KELOMPOK_COUNT, seats);
	partition->above.seats = seats[KELOMPOK_DI_ATAS];
	partition->below.seats = seats[KELOMPOK_DI_BAWAH];

	caller = MemoryContextSwitchTo(GetMemoryChunkContext(partition));
	for (int i = 0; i < KELOMPOK_COUNT; i++)
		partition->percent[i] = asnk_shown(number_text(shares[i]));
	MemoryContextSwitchTo(caller);
}

/* ---- reading the rows */

static Datum
argument_at(WindowObject window, int argument, int64 row, bool *isnull)
{
	bool		isout;

	return WinGetFuncArgInPartition(window, argument, (int) row, WINDOW_SEEK_HEAD, false,
									isnull, &isout);
}

static uint8
class_at(WindowObject window, const Signature *signature, int64 row)
{
	bool		atas_null;
	bool		sesuai_null;
	bool		atas = DatumGetBool(argument_at(window, signature->layak_atas, row, &atas_null));
	bool		sesuai = DatumGetBool(argument_at(window, signature->layak_sesuai, row, &sesuai_null));

	if (atas_null || sesuai_null)
		return ROW_UNRATED;
	return !sesuai ? ROW_FORCED : !atas ? ROW_PASSED : ROW_ELIGIBLE;
}

static void
check_settings_at(WindowObject window, const Signature *signature, int64 row,
				  const Datum *settings, const bool *nulls)
{
	for (int i = 0; i < signature->nsettings; i++)
	{
		bool		isnull;
		Datum		value = argument_at(window, i, row, &isnull);

		if (isnull != nulls[i] || (!isnull && !datum_image_eq(value, settings[i], false, -1)))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("argument \"%s\" differs within a partition", signature->settings[i]),
					 errhint("Give the same value for every row of a partition, usually a constant.")));
	}
}

/* One pass over the partition; arguments that cannot change are asked once. */
static void
read_rows(FunctionCallInfo fcinfo, const Signature *signature, Partition *partition,
		  const Datum *settings, const bool *nulls)
{
	WindowObject window = PG_WINDOW_OBJECT();
	bool		same_class = get_fn_expr_arg_stable(fcinfo->flinfo, signature->layak_atas) &&
		get_fn_expr_arg_stable(fcinfo->flinfo, signature->layak_sesuai);
	bool		same_settings = true;
	uint8		class = class_at(window, signature, 0);
	MemoryContext row_context = AllocSetContextCreate(CurrentMemoryContext, "asn_kinerja row",
													  ALLOCSET_SMALL_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(row_context);

	for (int i = 0; i < signature->nsettings; i++)
		same_settings = same_settings && get_fn_expr_arg_stable(fcinfo->flinfo, i);
	for (int64 row = 0; row < partition->total; row++)
	{
		CHECK_FOR_INTERRUPTS();
		MemoryContextReset(row_context);
		if (!same_class)
			class = class_at(window, signature, row);
		if (!same_settings)
			check_settings_at(window, signature, row, settings, nulls);
		partition->rows[row] = class;
		if (row == 0 || !WinRowsArePeers(window, row - 1, row))
			partition->rows[row] |= ROW_BEGINS;
		partition->counted += (class != ROW_UNRATED);
		partition->forced += (class == ROW_FORCED);
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(row_context);
}

/* ---- the boundaries */

/*
 * A tie of so many rows for less room: does all of it go to the outer group?
 * Equally near counts as no, towards the middle: the quotas of the outer groups
 * are remembered as maxima.
 */
static bool
tie_goes_outside(TiePolicy policy, TiePolicy outward, int64 members, int64 room)
{
	if (policy == SERI_TERDEKAT)
		return members - room < room;
	return policy == outward;
}

/* The rows from first to end are next in line; false when they are the last. */
static bool
take(Boundary *boundary, TiePolicy policy, TiePolicy outward,
	 int64 first, int64 end, int64 members)
{
	int64		room = boundary->seats - boundary->taken;
	bool		fits = (members <= room);
	bool		inside = fits || tie_goes_outside(policy, outward, members, room);

	if (!fits)
	{
		boundary->first = first;
		boundary->end = end;
		boundary->members = members;
		boundary->room = room;
		boundary->inside = inside;
	}
	if (inside)
	{
		boundary->taken += members;
		boundary->edge = (outward == SERI_KE_ATAS) ? end : first;
	}
	return fits;
}

static void
place_above(Partition *partition)
{
	Boundary   *above = &partition->above;
	int64		end;

	for (int64 first = 0; first < partition->total && above->taken < above->seats; first = end)
	{
		int64		members = 0;

		end = first;
		do
			members += (class_of(partition, end++) == ROW_ELIGIBLE);
		while (end < partition->total && !(partition->rows[end] & ROW_BEGINS));
		if (!take(above, partition->policy, SERI_KE_ATAS, first, end, members))
			break;
	}
}

/* From the bottom, among those who are neither above nor below already. */
static void
place_below(Partition *partition)
{
	Boundary   *below = &partition->below;
	int64		first;

	below->edge = partition->total;
	below->taken = partition->forced;
	for (int64 end = partition->total; end > 0 && below->taken < below->seats; end = first)
	{
		int64		members = 0;

		first = end;
		do
		{
			first--;
			members += (class_of(partition, first) >= ROW_PASSED && !is_above(partition, first));
		} while (!(partition->rows[first] & ROW_BEGINS));
		if (!take(below, partition->policy, SERI_KE_BAWAH, first, end, members))
			break;
	}
}

/* The partition of the current row, evaluated at its first row. */
Partition *
kelompok_partition(FunctionCallInfo fcinfo, const Signature *signature)
{
	WindowObject window = PG_WINDOW_OBJECT();
	int64		total = WinGetPartitionRowCount(window);
	Partition  *partition = WinGetPartitionLocalMemory(window, offsetof(Partition, rows) + total);

	if (!partition->ready)
	{
		Datum		settings[2];
		bool		nulls[2] = {false, false};

		partition->total = total;
		for (int i = 0; i < signature->nsettings; i++)
			settings[i] = argument_at(window, i, 0, &nulls[i]);
		read_rows(fcinfo, signature, partition, settings, nulls);
		partition->has_quota = !nulls[0] && !nulls[1];
		if (partition->has_quota)
		{
			find_seats(fcinfo, signature, settings, partition);
			place_above(partition);
			place_below(partition);
		}
		partition->ready = true;
	}
	WinSetMarkPosition(window, WinGetCurrentPosition(window));
	return partition;
}

static Datum
kelompok(FunctionCallInfo fcinfo, const Signature *signature)
{
	Partition  *partition = kelompok_partition(fcinfo, signature);
	int64		row = WinGetCurrentPosition(PG_WINDOW_OBJECT());

	if (!partition->has_quota || class_of(partition, row) == ROW_UNRATED)
		PG_RETURN_NULL();
	PG_RETURN_CHAR(group_of_row(partition, row));
}

/* SQL: kelompok_kinerja(jsonb, text, boolean, boolean) */
PG_FUNCTION_INFO_V1(kelompok_kinerja_kuota);
Datum
kelompok_kinerja_kuota(PG_FUNCTION_ARGS)
{
	return kelompok(fcinfo, &kelompok_by_quota);
}

/* SQL: kelompok_kinerja(aturan, boolean, boolean) */
PG_FUNCTION_INFO_V1(kelompok_kinerja_aturan);
Datum
kelompok_kinerja_aturan(PG_FUNCTION_ARGS)
{
	return kelompok(fcinfo, &kelompok_by_rules);
}
