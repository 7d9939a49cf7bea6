/*
 * src/audit/titik_periksa.h
 *		Checkpoints: the heads of the tree in the log's table segel.
 */
#ifndef ASNK_TITIK_PERIKSA_H
#define ASNK_TITIK_PERIKSA_H

#include "audit/deret.h"
#include "audit/pohon.h"

typedef struct Checkpoint
{
	int64		size;
	int64		previous;		/* size of the one before; -1: the first */
	const char *origin;
	TreeHash	root;
	TimestampTz moment;
	const char *note;
	LogPosition last;			/* of its last leaf */
	FullTransactionId bound;	/* what is below is sealed, of the era of the last leaf */
	const char *role;
	TreeHash	digest;			/* of all that, as it is stored */
	bool		sound;			/* as it was read: no column is missing or misshaped */
} Checkpoint;

#pragma GCC visibility push(hidden)

extern void need_seal(const Log *log);
extern bool checkpoint_last(const Log *log, Checkpoint *result);
extern int	checkpoint_all(const Log *log, Checkpoint **result);
extern void checkpoint_insert(const Log *log, const Checkpoint *checkpoint);
extern void checkpoint_digest(TreeHasher *hasher, const Checkpoint *checkpoint,
							  TreeHash *result);

#pragma GCC visibility pop

#endif							/* ASNK_TITIK_PERIKSA_H */
