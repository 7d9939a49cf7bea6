/*
 * src/peringkat/alokasi_jelaskan.c
 *		jelaskan_alokasi: why each share has the seats that it has.
 */
#include "postgres.h"

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "aturan/langkah.h"
#include "aturan/pecahan.h"
#include "peringkat/alokasi.h"

/* Where the seats that went by remainder stopped: the last claim that had one
 * and the first that had none; -1 when there is no such. */
static void
find_edge(const Apportionment *all, int *last_in, int *first_out)
{
	*last_in = *first_out = -1;
	for (int i = 0; i < all->nclaims && *first_out < 0; i++)
	{
		const Claim *claim = &all->claims[all->order[i]];

		if (!claim_is_open(claim, all->level))
			continue;
		if (claim->seats > claim_seats_at(claim, all->level))
			*last_in = all->order[i];
		else
			*first_out = all->order[i];
	}
}

/* How a claim fared when the seats of the last level went by remainder. */
static void
tell_contest(StringInfo text, const Apportionment *all, const Claim *claim, int last_in, int first_out)
{
	bool		won = claim->seats > claim_seats_at(claim, all->level);
	int			rival = won ? first_out : last_in;

	if (all->left == 0)
		appendStringInfoString(text, " Tidak ada kursi yang dibagi menurut sisa.");
	else if (rival >= 0 && claim_compare_rests(claim, &all->claims[rival]) == 0)
		appendStringInfo(text, won ? " Sisa itu sama dengan sisa porsi ke-%d; yang lebih dahulu dalam urutan didahulukan, maka ia mendapat 1 dari %lld kursi menurut sisa."
						 : " Sisa itu sama dengan sisa porsi ke-%d, yang lebih dahulu dalam urutan dan didahulukan; %lld kursi menurut sisa sudah habis.",
						 rival + 1, (long long) all->left);
	else
		appendStringInfo(text, won ? " Sisa itu termasuk yang terbesar, maka ia mendapat 1 dari %lld kursi menurut sisa."
						 : " Sisa porsi lain lebih besar; %lld kursi menurut sisa habis untuk mereka.",
						 (long long) all->left);
}

static char *
reason(const Apportionment *all, const Claim *claim, const char *quota, const char *rest,
	   int last_in, int first_out)
{
	StringInfoData text;
	int64		reached = claim->whole + all->level;

	initStringInfo(&text);
	appendStringInfo(&text, "Kuota %s kursi: %lld kursi penuh dan sisa %s.", quota,
					 (long long) claim->whole, rest);
	if (all->level != 0)
		appendStringInfo(&text, " Batas menggeser kursi penuh setiap porsi yang tidak tertahan sebanyak %+lld.",
						 (long long) all->level);
	if (claim_is_open(claim, all->level))
		tell_contest(&text, all, claim, last_in, first_out);
	else if (reached < claim->least)
		appendStringInfo(&text, claim->has_least ? " Ia tidak boleh kurang dari %lld kursi."
						 : " Kursinya tidak dapat kurang dari %lld.", (long long) claim->least);
	else
		appendStringInfo(&text, claim->has_most ? " Ia tidak boleh lebih dari %lld kursi."
						 : " Semua dari %lld kursi jatuh padanya.", (long long) claim->most);
	return text.data;
}

/* SQL: jelaskan_alokasi(int, numeric[], numeric[], numeric[]) */
PG_FUNCTION_INFO_V1(jelaskan_alokasi);
Datum
jelaskan_alokasi(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Apportionment all;
	int			last_in;
	int			first_out;

	InitMaterializedSRF(fcinfo, 0);
	if (!apportion_args(fcinfo, &all))
		return (Datum) 0;
	find_edge(&all, &last_in, &first_out);
	for (int i = 0; i < all.nclaims; i++)
	{
		const Claim *claim = &all.claims[i];
		Fraction	rest = fraction_divide(fraction_of(claim->rest), fraction_of(all.total));
		Numeric		shown_rest = steps_shown(rest);
		Numeric		shown_quota = steps_shown(fraction_add(fraction_of(int64_to_numeric(claim->whole)), rest));
		bool		nulls[8] = {false};
		Datum		values[8] = {
			Int32GetDatum(i + 1),
			NumericGetDatum(claim->share),
			NumericGetDatum(shown_quota),
			Int32GetDatum((int32) claim->whole),
			NumericGetDatum(shown_rest),
			Int32GetDatum((int32) (claim->seats - claim->whole)),
			Int32GetDatum((int32) claim->seats),
			CStringGetTextDatum(reason(&all, claim, number_text(shown_quota),
									   number_text(shown_rest), last_in, first_out))
		};

		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}
