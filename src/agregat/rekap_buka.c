/*
 * src/agregat/rekap_buka.c
 *		A rekap as it comes in a Datum, opened for reading.
 */
#include "postgres.h"

#include "access/detoast.h"

#include "asn_kinerja.h"
#include "agregat/rekap.h"

/*
 * The value is neither compressed nor out of line; its header may be short.
 * The state of an aggregate may come from another process before it is packed.
 */
Recap
recap_open(struct varlena *value)
{
	if (unlikely(VARDATA_ANY(value)[0] == RECAP_LOOSE))
		value = loose_pack((LooseRecap *) PG_DETOAST_DATUM_COPY(PointerGetDatum(value)));
	return recap_unpack(value);
}

/* What was fetched from the table of long values by the call before. */
typedef struct FetchedRecap
{
	struct varatt_external pointer;
	struct varlena *packed;
} FetchedRecap;

/*
 * A summary that is stored out of line is fetched once for as long as the calls
 * ask for the same one.
 */
static struct varlena *
fetch_once(FmgrInfo *flinfo, struct varlena *stored)
{
	FetchedRecap *fetched = flinfo->fn_extra;
	struct varatt_external pointer;

	VARATT_EXTERNAL_GET_POINTER(pointer, stored);
	if (fetched == NULL)
		flinfo->fn_extra = fetched = MemoryContextAllocZero(flinfo->fn_mcxt, sizeof(FetchedRecap));
	if (fetched->packed == NULL || fetched->pointer.va_valueid != pointer.va_valueid ||
		fetched->pointer.va_toastrelid != pointer.va_toastrelid)
	{
		struct varlena *packed = (struct varlena *) PG_DETOAST_DATUM(PointerGetDatum(stored));

		if (fetched->packed)
			pfree(fetched->packed);
		fetched->packed = NULL;
		fetched->packed = MemoryContextAlloc(flinfo->fn_mcxt, VARSIZE(packed));
		memcpy(fetched->packed, packed, VARSIZE(packed));
		fetched->pointer = pointer;
		pfree(packed);
	}
	return fetched->packed;
}

/* The first argument of a function that keeps nothing else at its call site. */
Recap
recap_arg(FunctionCallInfo fcinfo)
{
	struct varlena *stored = (struct varlena *) PG_GETARG_POINTER(0);

	if (VARATT_IS_EXTERNAL_ONDISK(stored) && fcinfo->flinfo)
		return recap_open(fetch_once(fcinfo->flinfo, stored));
	return recap_open((struct varlena *) PG_DETOAST_DATUM_PACKED(PointerGetDatum(stored)));
}
