/*
 * src/tipe/nip.c
 *		nip: the 18-digit employee number of PNS and PPPK.
 *
 * Stored as the bigint that the digits write, so that the server's own bigint
 * functions compare, sort and hash it; only equality is ours, for foreign keys.
 * Every part is validated on the way in, which lets every accessor trust it.
 *
 * Layout of the digits: 1-8 date of birth; PNS: 9-14 month of appointment;
 * PPPK: 9-12 year of the first appointment and 13-14 a number of contracts that
 * starts at 21; 15 sex; 16-18 serial number.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "asn_kinerja.h"
#include "tipe/reading.h"

#define NIP_DIGITS 18
#define LEAST_NIP INT64CONST(100000000000000000)
#define GREATEST_NIP INT64CONST(999999999999999999)

/* No number of a living system lies outside these years. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2099

/* Nobody is appointed younger than this. */
#define YOUNGEST_AGE 15

/* Digits 13-14: up to 12 a month (PNS), from 21 on a contract count (PPPK). */
#define FIRST_PPPK_CODE 21

typedef struct NipParts
{
	int			birth_year;
	int			birth_month;
	int			birth_day;
	int			start_year;
	int			code;			/* digits 13-14 */
	int			sex;
	int			serial;
} NipParts;

/* The two SQLSTATEs of a rejection: wrong form, impossible date. */
typedef struct NipFaultCodes
{
	int			form;
	int			date;
} NipFaultCodes;

static const NipFaultCodes text_codes = {
	ERRCODE_INVALID_TEXT_REPRESENTATION, ERRCODE_DATETIME_VALUE_OUT_OF_RANGE
};
static const NipFaultCodes binary_codes = {
	ERRCODE_INVALID_BINARY_REPRESENTATION, ERRCODE_INVALID_BINARY_REPRESENTATION
};
static const NipFaultCodes number_codes = {
	ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, ERRCODE_DATETIME_VALUE_OUT_OF_RANGE
};

#define PG_GETARG_NIP(n) PG_GETARG_INT64(n)
#define PG_RETURN_NIP(x) PG_RETURN_INT64(x)

static NipParts
nip_parts(int64 nip)
{
	NipParts	parts;
	int			birth = nip / INT64CONST(10000000000);
	int			start = nip / 10000 % 1000000;

	parts.birth_year = birth / 10000;
	parts.birth_month = birth / 100 % 100;
	parts.birth_day = birth % 100;
	parts.start_year = start / 100;
	parts.code = start % 100;
	parts.sex = nip / 1000 % 10;
	parts.serial = nip % 1000;
	return parts;
}

static bool
is_pppk(const NipParts *parts)
{
	return parts->code >= FIRST_PPPK_CODE;
}

static bool
is_known_year(int year)
{
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}

static bool
is_date(int year, int month, int day)
{
	return month >= 1 && month <= MONTHS_PER_YEAR &&
		day >= 1 && day <= day_tab[isleap(year) ? 1 : 0][month - 1];
}

/*
 * Had the person reached the youngest age when appointed?  A PNS is appointed
 * on the first of a month; of a PPPK only the year is known, so the benefit of
 * the doubt is given within it.
 */
static bool
is_old_enough(const NipParts *parts)
{
	int			birthday = parts->birth_month * 100 + parts->birth_day;
	int			age = parts->start_year - parts->birth_year;

	if (!is_pppk(parts) && parts->code * 100 + 1 < birthday)
		age--;
	return age >= YOUNGEST_AGE;
}

/* The offending value for a message: the text, or the number when it was one. */
static const char *
shown_nip(const char *text, int64 nip)
{
	return text ? asnk_shown(text) : psprintf(INT64_FORMAT, nip);
}

/* Check every part of a number of 18 digits. */
static bool
check_parts(int64 nip, const char *text, const NipFaultCodes *codes,
			Node *escontext)
{
	NipParts	parts = nip_parts(nip);

	if (!is_known_year(parts.birth_year) ||
		!is_date(parts.birth_year, parts.birth_month, parts.birth_day))
		ereturn(escontext, false,
				(errcode(codes->date),
				 errmsg("invalid NIP: \"%s\"", shown_nip(text, nip)),
				 errdetail("Digits 1 to 8 give the date of birth %04d-%02d-%02d, which is no date of the years %d to %d.",
						   parts.birth_year, parts.birth_month,
						   parts.birth_day, FIRST_YEAR, LAST_YEAR)));
	if (!is_known_year(parts.start_year))
		ereturn(escontext, false,
				(errcode(codes->date),
				 errmsg("invalid NIP: \"%s\"", shown_nip(text, nip)),
				 errdetail("Digits 9 to 12 give the year of appointment %04d, which is not between %d and %d.",
						   parts.start_year, FIRST_YEAR, LAST_YEAR)));
	if (parts.code < 1 || (parts.code > MONTHS_PER_YEAR && !is_pppk(&parts)))
		ereturn(escontext, false,
				(errcode(codes->date),
				 errmsg("invalid NIP: \"%s\"", shown_nip(text, nip)),
				 errdetail("Digits 13 and 14 are %02d: a PNS has the month of appointment there (01 to 12), a PPPK a number of contracts (%d or more).",
						   parts.code, FIRST_PPPK_CODE)));
	if (!is_old_enough(&parts))
		ereturn(escontext, false,
				(errcode(codes->date),
				 errmsg("invalid NIP: \"%s\"", shown_nip(text, nip)),
				 is_pppk(&parts)
				 ? errdetail("Appointed in %04d before the age of %d: digits 1 to 8 give the date of birth %04d-%02d-%02d.",
							 parts.start_year, YOUNGEST_AGE, parts.birth_year,
							 parts.birth_month, parts.birth_day)
				 : errdetail("Appointed on %04d-%02d-01 before the age of %d: digits 1 to 8 give the date of birth %04d-%02d-%02d.",
							 parts.start_year, parts.code, YOUNGEST_AGE,
							 parts.birth_year, parts.birth_month,
							 parts.birth_day)));
	if (parts.sex != 1 && parts.sex != 2)
		ereturn(escontext, false,
				(errcode(codes->form),
				 errmsg("invalid NIP: \"%s\"", shown_nip(text, nip)),
				 errdetail("Digit 15, the sex, is %d: 1 is a man and 2 a woman.",
						   parts.sex)));
	if (parts.serial == 0)
		ereturn(escontext, false,
				(errcode(codes->form),
				 errmsg("invalid NIP: \"%s\"", shown_nip(text, nip)),
				 errdetail("Digits 16 to 18, the serial number, are 000: numbering starts at 001.")));
	return true;
}

/* Blanks and dots between and around the digits are dropped. */
static bool
nip_read(const char *text, Datum *result, Node *escontext)
{
	const char *p;
	int64		nip = 0;
	int			digits = 0;

	for (p = text; *p != '\0';)
	{
		int			blank;

		if (*p >= '0' && *p <= '9')
		{
			if (++digits <= NIP_DIGITS)
				nip = nip * 10 + (*p - '0');
			p++;
		}
		else if (*p == '.')
			p++;
		else if ((blank = asnk_blank_length(p)) > 0)
			p += blank;
		else
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid NIP: \"%s\"", asnk_shown(text)),
					 errdetail("An NIP consists of digits; only blanks and dots may stand between them."),
					 errhint("coba_nip(text) gives NULL instead of an error.")));
	}
	if (digits != NIP_DIGITS)
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid NIP: \"%s\"", asnk_shown(text)),
				 errdetail_plural("It has %d digit, an NIP has %d.",
								  "It has %d digits, an NIP has %d.",
								  digits, digits, NIP_DIGITS),
				 errhint("coba_nip(text) gives NULL instead of an error.")));
	if (!check_parts(nip, text, &text_codes, escontext))
		return false;
	*result = Int64GetDatum(nip);
	return true;
}

/* Check a number that does not come from 18 digits of text. */
static void
check_number(int64 nip, const NipFaultCodes *codes)
{
	if (nip < LEAST_NIP || nip > GREATEST_NIP)
		ereport(ERROR,
				(errcode(codes->form),
				 errmsg("invalid NIP: \"%s\"", shown_nip(NULL, nip)),
				 errdetail("It is not a number of %d digits.", NIP_DIGITS)));
	check_parts(nip, NULL, codes, NULL);
}

/* SQL: nip_in(cstring) */
PG_FUNCTION_INFO_V1(nip_in);
Datum
nip_in(PG_FUNCTION_ARGS)
{
	Datum		result;

	if (!nip_read(PG_GETARG_CSTRING(0), &result, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

/* SQL: nip_out(nip) */
PG_FUNCTION_INFO_V1(nip_out);
Datum
nip_out(PG_FUNCTION_ARGS)
{
	char	   *text = palloc(NIP_DIGITS + 1);

	/* the year of birth makes sure that there are 18 digits */
	pg_ulltoa_n(PG_GETARG_NIP(0), text);
	text[NIP_DIGITS] = '\0';
	PG_RETURN_CSTRING(text);
}

/* SQL: nip_recv(internal): eight bytes, the number */
PG_FUNCTION_INFO_V1(nip_recv);
Datum
nip_recv(PG_FUNCTION_ARGS)
{
	int64		nip = pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0));

	check_number(nip, &binary_codes);
	PG_RETURN_NIP(nip);
}

/* SQL: nip_send(nip) */
PG_FUNCTION_INFO_V1(nip_send);
Datum
nip_send(PG_FUNCTION_ARGS)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint64(&message, PG_GETARG_NIP(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: nip(bigint), behind the cast */
PG_FUNCTION_INFO_V1(nip_from_bigint);
Datum
nip_from_bigint(PG_FUNCTION_ARGS)
{
	int64		nip = PG_GETARG_INT64(0);

	check_number(nip, &number_codes);
	PG_RETURN_NIP(nip);
}

/* SQL: coba_nip(text) */
PG_FUNCTION_INFO_V1(coba_nip);
Datum
coba_nip(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, nip_read);
}

/* SQL: sebab_nip_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_nip_ditolak);
Datum
sebab_nip_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, nip_read);
}

/* SQL: tanggal_lahir(nip) */
PG_FUNCTION_INFO_V1(nip_tanggal_lahir);
Datum
nip_tanggal_lahir(PG_FUNCTION_ARGS)
{
	NipParts	parts = nip_parts(PG_GETARG_NIP(0));

	PG_RETURN_DATEADT(date2j(parts.birth_year, parts.birth_month,
							 parts.birth_day) - POSTGRES_EPOCH_JDATE);
}

/* SQL: nip = nip; why it is not bigint's own stands in 10-nip.sql */
PG_FUNCTION_INFO_V1(nip_eq);
Datum
nip_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(PG_GETARG_NIP(0) == PG_GETARG_NIP(1));
}

/* SQL: tmt(nip): first of the month (PNS) or of the year (PPPK) */
PG_FUNCTION_INFO_V1(nip_tmt);
Datum
nip_tmt(PG_FUNCTION_ARGS)
{
	NipParts	parts = nip_parts(PG_GETARG_NIP(0));

	PG_RETURN_DATEADT(date2j(parts.start_year,
							 is_pppk(&parts) ? 1 : parts.code,
							 1) - POSTGRES_EPOCH_JDATE);
}

/* SQL: jenis_kelamin(nip): L or P */
PG_FUNCTION_INFO_V1(nip_jenis_kelamin);
Datum
nip_jenis_kelamin(PG_FUNCTION_ARGS)
{
	NipParts	parts = nip_parts(PG_GETARG_NIP(0));

	PG_RETURN_TEXT_P(cstring_to_text(parts.sex == 1 ? "L" : "P"));
}

/* SQL: jenis_asn(nip): PNS or PPPK */
PG_FUNCTION_INFO_V1(nip_jenis_asn);
Datum
nip_jenis_asn(PG_FUNCTION_ARGS)
{
	NipParts	parts = nip_parts(PG_GETARG_NIP(0));

	PG_RETURN_TEXT_P(cstring_to_text(is_pppk(&parts) ? "PPPK" : "PNS"));
}

/* SQL: nomor_urut(nip) */
PG_FUNCTION_INFO_V1(nip_nomor_urut);
Datum
nip_nomor_urut(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(nip_parts(PG_GETARG_NIP(0)).serial);
}

/* SQL: bentuk_cetak(nip): the digits in their printed groups of 8, 6, 1, 3 */
PG_FUNCTION_INFO_V1(nip_bentuk_cetak);
Datum
nip_bentuk_cetak(PG_FUNCTION_ARGS)
{
	NipParts	parts = nip_parts(PG_GETARG_NIP(0));

	PG_RETURN_TEXT_P(cstring_to_text(psprintf("%04d%02d%02d %04d%02d %d %03d",
											  parts.birth_year,
											  parts.birth_month,
											  parts.birth_day,
											  parts.start_year, parts.code,
											  parts.sex, parts.serial)));
}
