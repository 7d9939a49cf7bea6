/*
 * src/tipe/bobot.h
 *		bobot, a weight in percent: an int32 in units of 10^-4 percent.
 */
#ifndef ASN_KINERJA_BOBOT_H
#define ASN_KINERJA_BOBOT_H

#include "fmgr.h"
#include "tipe/fixed_point.h"

typedef int32 Bobot;

/* A hundred percent. */
#define BOBOT_WHOLE (100 * FIXED_POINT_SCALE)

#define DatumGetBobot(x) ((Bobot) DatumGetInt32(x))
#define BobotGetDatum(x) Int32GetDatum(x)
#define PG_GETARG_BOBOT(n) DatumGetBobot(PG_GETARG_DATUM(n))
#define PG_RETURN_BOBOT(x) return BobotGetDatum(x)

#endif							/* ASN_KINERJA_BOBOT_H */
