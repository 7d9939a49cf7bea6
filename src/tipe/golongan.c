/*
 * src/tipe/golongan.c
 *		golongan: the pay grade, I/a to IV/e of a PNS and I to XVII of a PPPK.
 *
 * Stored as an int2 that the server's own functions compare: ten times the
 * Roman numeral plus the place of the letter for a PNS (III/b is 32), a
 * hundred plus the numeral for a PPPK.  Each kind is ordered within itself;
 * that all PNS sort before all PPPK is for indexes only, for no law says which
 * grade of the one equals which of the other.
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "tipe/reading.h"

typedef int16 Golongan;

#define PG_GETARG_GOLONGAN(n) PG_GETARG_INT16(n)
#define PG_RETURN_GOLONGAN(x) PG_RETURN_INT16(x)

#define FIRST_PPPK 101
#define LAST_PPPK 117

/* Longer than any grade that is accepted, blanks dropped. */
#define GRADE_MAXLEN 8

static const char *const roman[] = {
	"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX",
	"X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"
};

static bool
is_pppk(Golongan golongan)
{
	return golongan >= FIRST_PPPK;
}

/* Is it the number of a grade that exists? */
static bool
is_grade(int number)
{
	int			numeral = number / 10;
	int			letter = number % 10;

	if (number >= FIRST_PPPK)
		return number <= LAST_PPPK;
	return numeral >= 1 && numeral <= 4 &&
		letter >= 1 && letter <= (numeral == 4 ? 5 : 4);
}

/* The value of a Roman numeral from I to XVII, 0 when it is none. */
static int
numeral_value(const char *text, int length)
{
	for (int i = 0; i < (int) lengthof(roman); i++)
		if ((int) strlen(roman[i]) == length &&
			pg_strncasecmp(roman[i], text, length) == 0)
			return i + 1;
	return 0;
}

/*
 * The number of a grade: a Roman numeral, for a PNS with a letter behind it,
 * which a slash, a dot, a hyphen or nothing sets off.  0 when it is no grade.
 */
static int
grade_number(const char *grade)
{
	int			length = strspn(grade, "IVXivx");
	int			numeral = numeral_value(grade, length);
	const char *rest = grade + length;
	int			number;

	if (numeral == 0)
		return 0;
	if (*rest == '\0')
		return FIRST_PPPK - 1 + numeral;
	if (strchr("/.-", *rest) != NULL)
		rest++;
	if (*rest == '\0' || rest[1] != '\0' || numeral > 4)
		return 0;
	number = numeral * 10 + (pg_ascii_tolower(*rest) - 'a' + 1);
	return (number / 10 == numeral && is_grade(number)) ? number : 0;
}

static bool
golongan_read(const char *text, Datum *result, Node *escontext)
{
	char		grade[GRADE_MAXLEN + 1];
	int			length = 0;
	int			number = 0;
	const char *p;

	for (p = asnk_skip_blanks(text); *p != '\0' && length < GRADE_MAXLEN;
		 p = asnk_skip_blanks(p + 1))
		grade[length++] = *p;
	grade[length] = '\0';
	if (*p == '\0')
		number = grade_number(grade);
	if (number == 0)
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"",
						"golongan", asnk_shown(text)),
				 errdetail("A grade is I/a to I/d, II/a to II/d, III/a to III/d or IV/a to IV/e (PNS), or I to XVII (PPPK).")));
	*result = Int16GetDatum(number);
	return true;
}

/* SQL: golongan_in(cstring) */
PG_FUNCTION_INFO_V1(golongan_in);
Datum
golongan_in(PG_FUNCTION_ARGS)
{
	Datum		result;

	if (!golongan_read(PG_GETARG_CSTRING(0), &result, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(result);
}

/* SQL: golongan_out(golongan) */
PG_FUNCTION_INFO_V1(golongan_out);
Datum
golongan_out(PG_FUNCTION_ARGS)
{
	Golongan	golongan = PG_GETARG_GOLONGAN(0);

	if (is_pppk(golongan))
		PG_RETURN_CSTRING(pstrdup(roman[golongan - FIRST_PPPK]));
	PG_RETURN_CSTRING(psprintf("%s/%c", roman[golongan / 10 - 1],
							   'a' + golongan % 10 - 1));
}

/* SQL: golongan_recv(internal): two bytes, the number described above */
PG_FUNCTION_INFO_V1(golongan_recv);
Datum
golongan_recv(PG_FUNCTION_ARGS)
{
	int			number = (int16) pq_getmsgint((StringInfo) PG_GETARG_POINTER(0),
											  sizeof(int16));

	if (!is_grade(number))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s: \"%d\"",
						"golongan", number),
				 errdetail("The number of a grade is 11 to 45 (PNS: ten times the numeral plus the letter's place) or 101 to 117 (PPPK).")));
	PG_RETURN_GOLONGAN(number);
}

/* SQL: golongan_send(golongan) */
PG_FUNCTION_INFO_V1(golongan_send);
Datum
golongan_send(PG_FUNCTION_ARGS)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint16(&message, PG_GETARG_GOLONGAN(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* SQL: coba_golongan(text) */
PG_FUNCTION_INFO_V1(coba_golongan);
Datum
coba_golongan(PG_FUNCTION_ARGS)
{
	return asnk_try(fcinfo, golongan_read);
}

/* SQL: sebab_golongan_ditolak(text) */
PG_FUNCTION_INFO_V1(sebab_golongan_ditolak);
Datum
sebab_golongan_ditolak(PG_FUNCTION_ARGS)
{
	return asnk_reason(fcinfo, golongan_read);
}

/* SQL: jenis_golongan(golongan): PNS or PPPK */
PG_FUNCTION_INFO_V1(jenis_golongan);
Datum
jenis_golongan(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(is_pppk(PG_GETARG_GOLONGAN(0))
									 ? "PPPK" : "PNS"));
}
