/*
 * src/tipe/masa_pegawai.c
 *		masa_pegawai: a person and days, hashed by the person, for the constraint
 *		that a person has one row a day.
 *
 * Two that overlap are of the same person, and so have the same hash.  That is
 * all that a hash index needs: it keeps the hash alone, finds the rows of the
 * same person, and has the server test each of them by the operator.  Overlap
 * is no equality, though (it is not transitive), so the operator must serve
 * constraints only: it cannot be hash joined, and nobody may call it.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type_d.h"
#include "executor/executor.h"
#include "utils/fmgrprotos.h"
#include "utils/rangetypes.h"

#include "asn_kinerja.h"

/* The attributes of the type. */
#define PERSON 1
#define DAYS 2

/* The person as a datum of bigint; false when there is none. */
static bool
get_person(HeapTupleHeader row, Datum *person)
{
	bool		missing;

	*person = GetAttributeByNum(row, PERSON, &missing);
	return !missing;
}

/* SQL: masa_pegawai && masa_pegawai */
PG_FUNCTION_INFO_V1(masa_pegawai_overlaps);
Datum
masa_pegawai_overlaps(PG_FUNCTION_ARGS)
{
	HeapTupleHeader left = PG_GETARG_HEAPTUPLEHEADER(0);
	HeapTupleHeader right = PG_GETARG_HEAPTUPLEHEADER(1);
	Datum		left_person,
				right_person;
	Datum		left_days,
				right_days;
	bool		left_missing,
				right_missing;

	if (!get_person(left, &left_person) || !get_person(right, &right_person) ||
		DatumGetInt64(left_person) != DatumGetInt64(right_person))
		PG_RETURN_BOOL(false);
	left_days = GetAttributeByNum(left, DAYS, &left_missing);
	right_days = GetAttributeByNum(right, DAYS, &right_missing);
	PG_RETURN_BOOL(!left_missing && !right_missing &&
				   range_overlaps_internal(range_get_typcache(fcinfo, DATERANGEOID),
										   DatumGetRangeTypeP(left_days),
										   DatumGetRangeTypeP(right_days)));
}

/* The person's hash is bigint's, as it is of a nip; nobody's is 0. */
PG_FUNCTION_INFO_V1(masa_pegawai_hash);
Datum
masa_pegawai_hash(PG_FUNCTION_ARGS)
{
	Datum		person;

	if (!get_person(PG_GETARG_HEAPTUPLEHEADER(0), &person))
		PG_RETURN_INT32(0);
	return DirectFunctionCall1(hashint8, person);
}

PG_FUNCTION_INFO_V1(masa_pegawai_hash_extended);
Datum
masa_pegawai_hash_extended(PG_FUNCTION_ARGS)
{
	Datum		person;

	if (!get_person(PG_GETARG_HEAPTUPLEHEADER(0), &person))
		PG_RETURN_INT64(0);
	return DirectFunctionCall2(hashint8extended, person, PG_GETARG_DATUM(1));
}
