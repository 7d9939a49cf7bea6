/*
 * src/audit/pohon.h
 *		The Merkle tree of a transparency log (RFC 6962 and RFC 9162, 2.1).
 *
 * A tree is known by the hashes of its complete subtrees.  The one at (level,
 * index) has the 2^level leaves from index * 2^level on; it never changes when
 * the tree grows, which is why only such hashes are worth storing.
 *
 * A hasher lives as long as the memory context that it was made in.
 */
#ifndef ASN_KINERJA_POHON_H
#define ASN_KINERJA_POHON_H

#include "common/sha2.h"

/* Levels of complete subtrees in the largest tree, of 2^63 - 1 leaves. */
#define TREE_LEVELS 63

/* No proof has more hashes. */
#define TREE_PROOF_MAX (TREE_LEVELS + 1)

typedef struct TreeHash
{
	uint8		bytes[PG_SHA256_DIGEST_LENGTH];
} TreeHash;

/*
 * A tree that grows at its right end.  For every level that is set in size,
 * newest has the last complete subtree of that level; and, of what tree_append
 * has completed, for every other level too: after it, the hash at
 * (level, (size >> level) - 1) is new if the low level bits of size are 0.
 */
typedef struct Tree
{
	int64		size;
	TreeHash	newest[TREE_LEVELS];
} Tree;

/*
 * Leaves first to end - 1.  Where the tree splits, first is a multiple of the
 * smallest power of two that is not below the number of leaves.
 */
typedef struct TreeRange
{
	int64		first;
	int64		end;
} TreeRange;

/* Where complete subtrees come from: leaves in memory, or stored tiles. */
typedef void (*TreeSource) (void *arg, int level, int64 index, TreeHash *result);

typedef struct TreeHasher TreeHasher;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

/* The hash that a bytea is, or NULL when it has not the length of one. */
extern const TreeHash *tree_hash_in(Datum datum);
extern Datum tree_hash_bytea(const TreeHash *hash);

/* ---- hashes (src/audit/pohon_hash.c) */

extern TreeHasher *tree_hasher(void);
extern void tree_hash_nothing(TreeHasher *hasher, TreeHash *result);
extern void tree_hash_leaf(TreeHasher *hasher, const void *leaf,
						   size_t length, TreeHash *result);

/* result may be one of the two */
extern void tree_hash_node(TreeHasher *hasher, const TreeHash *left,
						   const TreeHash *right, TreeHash *result);

/* ---- trees (src/audit/pohon.c) */

/* Begin with a size of 0; there is no room beyond 2^63 - 1 leaves. */
extern void tree_append(TreeHasher *hasher, Tree *tree, const TreeHash *leaf);

/* The tree of the leaves of a range, ready to grow or to give its root. */
extern void tree_load(Tree *tree, TreeRange range, TreeSource source, void *arg);

extern void tree_root(TreeHasher *hasher, const Tree *tree, TreeHash *result);

/*
 * The ranges whose roots are the proof, in its order: that the leaf is in the
 * tree (0 <= index < size), and that the tree begins with one of old_size
 * leaves (0 <= old_size <= size).  They return how many.
 */
extern int	tree_inclusion(int64 index, int64 size, TreeRange *proof);
extern int	tree_consistency(int64 old_size, int64 size, TreeRange *proof);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_POHON_H */
