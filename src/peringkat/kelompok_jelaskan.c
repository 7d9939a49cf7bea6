/*
 * src/peringkat/kelompok_jelaskan.c
 *		jelaskan_kelompok: a row's rank, and what decided its group.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "windowapi.h"

#include "asn_kinerja.h"
#include "peringkat/kelompok.h"

/* What a tie across a boundary came to, when the row was part of it. */
static void
tell_tie(StringInfo text, const Partition *partition, const Boundary *boundary, const char *group)
{
	appendStringInfo(text, " Bagi %lld orang yang seri dan sama layak tersisa %lld kursi %s; seri tidak dipecah, maka kebijakan %s",
					 (long long) boundary->members, (long long) boundary->room, group,
					 rule_item_word(ITEM_SERI_KELOMPOK, partition->policy));
	if (partition->policy == SERI_TERDEKAT)
		appendStringInfo(text, " (dengan mereka lebih %lld, tanpa mereka kurang %lld%s)",
						 (long long) (boundary->members - boundary->room), (long long) boundary->room,
						 boundary->members == 2 * boundary->room ? ", sama dekat, maka ke arah Sesuai Ekspektasi" : "");
	appendStringInfo(text, boundary->inside ? " menempatkan semuanya dalam kelompok %s."
					 : " tidak menempatkan seorang pun dari mereka dalam kelompok %s.", group);
}

static bool
in_tie(const Boundary *boundary, int64 row)
{
	return row >= boundary->first && row < boundary->end;
}

static char *
reason(const Partition *partition, int64 row)
{
	static const char *const di_atas = "Di Atas Ekspektasi";
	static const char *const di_bawah = "Di Bawah Ekspektasi";
	int			class = class_of(partition, row);
	char		group = group_of_row(partition, row);
	bool		passed = (class == ROW_PASSED && row < partition->above.edge);
	bool		tie_above = (class == ROW_ELIGIBLE && in_tie(&partition->above, row));
	StringInfoData text;

	initStringInfo(&text);
	appendStringInfo(&text, "Peringkat %lld dari %lld", (long long) (partition->before + 1),
					 (long long) partition->counted);
	if (partition->members > 1)
		appendStringInfo(&text, ", seri %lld orang", (long long) partition->members);
	appendStringInfo(&text, ": %s.", group == DI_ATAS ? di_atas : group == SESUAI ? "Sesuai Ekspektasi" : di_bawah);
	appendStringInfo(&text, " Kuota %s %s persen adalah %lld kursi, kuota %s %s persen adalah %lld kursi.",
					 di_atas, partition->percent[KELOMPOK_DI_ATAS], (long long) partition->above.seats,
					 di_bawah, partition->percent[KELOMPOK_DI_BAWAH], (long long) partition->below.seats);

	if (class == ROW_FORCED)
	{
		appendStringInfo(&text, " Ia tidak layak Sesuai Ekspektasi, maka lebih dahulu mengisi kursi %s.", di_bawah);
		return text.data;
	}
	if (passed)
		appendStringInfo(&text, " Ia tidak layak %s dan dilewati; kursinya beralih ke peringkat berikutnya yang layak.", di_atas);
	if (tie_above)
		tell_tie(&text, partition, &partition->above, di_atas);
	else if (group == DI_ATAS)
		appendStringInfoString(&text, " Ia termasuk yang terbaik sebanyak kursi itu.");
	if (group == DI_ATAS)
		return text.data;
	if (in_tie(&partition->below, row))
		tell_tie(&text, partition, &partition->below, di_bawah);
	else if (group == DI_BAWAH)
		appendStringInfo(&text, " Ia termasuk yang terbawah sebanyak kursi %s yang tersisa.", di_bawah);
	else if (!passed && !tie_above)
		appendStringInfoString(&text, " Kursi kedua kelompok itu tidak sampai padanya.");
	return text.data;
}

/* Move on to the group of peers that the row is in. */
static void
find_peers(Partition *partition, int64 row)
{
	while (partition->end <= row)
	{
		partition->before += partition->members;
		partition->members = 0;
		do
			partition->members += (class_of(partition, partition->end++) != ROW_UNRATED);
		while (partition->end < partition->total && !(partition->rows[partition->end] & ROW_BEGINS));
	}
}

/* Columns: peringkat, cacah, seri, kursi_atas, kursi_bawah, kelompok, alasan. */
static Datum
jelaskan(FunctionCallInfo fcinfo, const Signature *signature)
{
	Partition  *partition = kelompok_partition(fcinfo, signature);
	int64		row = WinGetCurrentPosition(PG_WINDOW_OBJECT());
	Datum		values[7] = {0};
	bool		nulls[7] = {false};

	if (!partition->has_quota)
		PG_RETURN_NULL();
	if (partition->descriptor == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(GetMemoryChunkContext(partition));

		(void) get_call_result_type(fcinfo, NULL, &partition->descriptor);
		partition->descriptor = BlessTupleDesc(partition->descriptor);
		MemoryContextSwitchTo(caller);
	}
	find_peers(partition, row);
	values[1] = Int64GetDatum(partition->counted);
	values[3] = Int32GetDatum((int32) partition->above.seats);
	values[4] = Int32GetDatum((int32) partition->below.seats);
	if (class_of(partition, row) == ROW_UNRATED)
	{
		nulls[0] = nulls[2] = nulls[5] = true;
		values[6] = CStringGetTextDatum("Tidak dikelompokkan: kelayakannya belum diketahui, maka tidak ikut dihitung dan tidak mengambil kursi.");
	}
	else
	{
		values[0] = Int64GetDatum(partition->before + 1);
		values[2] = Int64GetDatum(partition->members);
		values[5] = CharGetDatum(group_of_row(partition, row));
		values[6] = CStringGetTextDatum(reason(partition, row));
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(partition->descriptor, values, nulls)));
}

/* SQL: jelaskan_kelompok(jsonb, text, boolean, boolean) */
PG_FUNCTION_INFO_V1(jelaskan_kelompok_kuota);
Datum
jelaskan_kelompok_kuota(PG_FUNCTION_ARGS)
{
	return jelaskan(fcinfo, &kelompok_by_quota);
}

/* SQL: jelaskan_kelompok(aturan, boolean, boolean) */
PG_FUNCTION_INFO_V1(jelaskan_kelompok_aturan);
Datum
jelaskan_kelompok_aturan(PG_FUNCTION_ARGS)
{
	return jelaskan(fcinfo, &kelompok_by_rules);
}
