/*
 * src/audit/pohon.c
 *		The Merkle tree of a transparency log: hashes, roots and proofs, by
 *		RFC 6962 and RFC 9162, section 2.1.
 *
 * Building a tree is counting in binary: the complete subtrees stand for the
 * bits of its size, and a leaf is added with carries.  A proof is found without
 * a hash, as a list of ranges of leaves; each range is then hashed like a tree
 * of its own, from complete subtrees that somebody has.
 */
#include "postgres.h"

#include "access/tupmacs.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"

#include "asn_kinerja.h"
#include "audit/pohon.h"

/* ---- hashes */

const TreeHash *
tree_hash_in(Datum datum)
{
	bytea	   *bytes = DatumGetByteaPP(datum);

	return VARSIZE_ANY_EXHDR(bytes) == sizeof(TreeHash) ?
		(const TreeHash *) VARDATA_ANY(bytes) : NULL;
}

Datum
tree_hash_bytea(const TreeHash *hash)
{
	bytea	   *result = palloc(VARHDRSZ + sizeof(hash->bytes));

	SET_VARSIZE(result, VARHDRSZ + sizeof(hash->bytes));
	memcpy(VARDATA(result), hash->bytes, sizeof(hash->bytes));
	return PointerGetDatum(result);
}

/* ---- the tree */

void
tree_append(TreeHasher *hasher, Tree *tree, const TreeHash *leaf)
{
	TreeHash	hash = *leaf;
	int			level;

	Assert(tree->size < PG_INT64_MAX);
	for (level = 0; (tree->size >> level) & 1; level++)
	{
		TreeHash	left = tree->newest[level];

		tree->newest[level] = hash;
		tree_hash_node(hasher, &left, &hash, &hash);
	}
	tree->newest[level] = hash;
	tree->size++;
}

void
tree_load(Tree *tree, TreeRange range, TreeSource source, void *arg)
{
	int64		next = range.first;

	tree->size = range.end - range.first;
	for (int level = TREE_LEVELS - 1; level >= 0; level--)
	{
		if (((tree->size >> level) & 1) == 0)
			continue;
		source(arg, level, next >> level, &tree->newest[level]);
		next += INT64CONST(1) << level;
	}
}

/* From the right, because the smallest subtrees are the deepest. */
void
tree_root(TreeHasher *hasher, const Tree *tree, TreeHash *result)
{
	int			level;

	if (tree->size == 0)
	{
		tree_hash_nothing(hasher, result);
		return;
	}
	level = pg_rightmost_one_pos64(tree->size);
	*result = tree->newest[level];
	while (++level < TREE_LEVELS)
		if ((tree->size >> level) & 1)
			tree_hash_node(hasher, &tree->newest[level], result, result);
}

/* ---- what a proof is made of */

/*
 * Go down to the half of the range that has the leaf, and return the other.
 * The left half is the largest power of two below the number of leaves, of
 * which there are two or more.
 */
static TreeRange
descend(TreeRange *range, int64 leaf)
{
	int64		middle = range->first +
		(INT64CONST(1) << pg_leftmost_one_pos64(range->end - range->first - 1));
	TreeRange	other = *range;

	if (leaf < middle)
		range->end = other.first = middle;
	else
		range->first = other.end = middle;
	return other;
}

/* A proof begins at the leaf, and it was found from the root. */
static int
reversed(TreeRange *proof, int length)
{
	for (int i = 0; i < length / 2; i++)
	{
		TreeRange	swap = proof[i];

		proof[i] = proof[length - 1 - i];
		proof[length - 1 - i] = swap;
	}
	return length;
}

int
tree_inclusion(int64 index, int64 size, TreeRange *proof)
{
	TreeRange	range = {0, size};
	int			length = 0;

	while (range.end - range.first > 1)
		proof[length++] = descend(&range, index);
	return reversed(proof, length);
}

/*
 * Down to the subtree that ends where the old tree does.  If that is the whole
 * old tree the verifier has its root already.
 */
int
tree_consistency(int64 old_size, int64 size, TreeRange *proof)
{
	TreeRange	range = {0, size};
	int			length = 0;

	if (old_size == 0)
		return 0;
	while (range.end != old_size)
		proof[length++] = descend(&range, old_size - 1);
	if (range.first != 0)
		proof[length++] = range;
	return reversed(proof, length);
}

/* ---- from SQL: hashes */

/* A hash under a name, and a number when it is one of an array. */
static const TreeHash *
checked_hash(Datum datum, const char *name, int number)
{
	const TreeHash *hash = tree_hash_in(datum);

	if (hash == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("hash \"%s\" has the wrong length: \"%d\"",
						number == 0 ? name : psprintf("%s[%d]", name, number),
						(int) VARSIZE_ANY_EXHDR(DatumGetByteaPP(datum))),
				 errdetail("A hash of the tree has %d bytes.", PG_SHA256_DIGEST_LENGTH)));
	return hash;
}

/* SQL: hash_daun(bytea) */
PG_FUNCTION_INFO_V1(hash_daun);
Datum
hash_daun(PG_FUNCTION_ARGS)
{
	bytea	   *leaf = PG_GETARG_BYTEA_PP(0);
	TreeHasher *hasher = tree_hasher();
	TreeHash	hash;

	tree_hash_leaf(hasher, VARDATA_ANY(leaf), VARSIZE_ANY_EXHDR(leaf), &hash);
	PG_RETURN_DATUM(tree_hash_bytea(&hash));
}

/* SQL: hash_simpul(bytea, bytea) */
PG_FUNCTION_INFO_V1(hash_simpul);
Datum
hash_simpul(PG_FUNCTION_ARGS)
{
	const TreeHash *left = checked_hash(PG_GETARG_DATUM(0), "kiri", 0);
	const TreeHash *right = checked_hash(PG_GETARG_DATUM(1), "kanan", 0);
	TreeHasher *hasher = tree_hasher();
	TreeHash	hash;

	tree_hash_node(hasher, left, right, &hash);
	PG_RETURN_DATUM(tree_hash_bytea(&hash));
}

/* ---- from SQL: trees over an array of leaf hashes */

typedef struct LeafArray
{
	TreeHasher *hasher;
	int			size;
	Datum	   *hashes;			/* pointers to TreeHash */
} LeafArray;

/*
 * Looked for before the array is taken apart: a million NULLs are small, and
 * a million pointers are not.
 */
static void
refuse_nulls(ArrayType *array, const char *name)
{
	int			first = 0;

	if (!array_contains_nulls(array))
		return;
	while (!att_isnull(first, ARR_NULLBITMAP(array)))
		first++;
	ereport(ERROR,
			(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
			 errmsg("element %d of array \"%s\" must not be null", first + 1, name),
			 errdetail("A tree has no gaps: every leaf has a hash.")));
}

static void
leaves_arg(FunctionCallInfo fcinfo, int argument, LeafArray *leaves)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(argument);

	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("array \"%s\" has the wrong shape", "daun_hash"),
				 errdetail("It has one dimension, with the hashes of the leaves in their order.")));
	refuse_nulls(array, "daun_hash");
	deconstruct_array(array, BYTEAOID, -1, false, TYPALIGN_INT,
					  &leaves->hashes, NULL, &leaves->size);
	for (int i = 0; i < leaves->size; i++)
		leaves->hashes[i] = PointerGetDatum(checked_hash(leaves->hashes[i], "daun_hash", i + 1));
	leaves->hasher = tree_hasher();
}

/* A TreeSource. */
static void
leaves_subtree(void *arg, int level, int64 index, TreeHash *result)
{
	const LeafArray *leaves = arg;
	const Datum *first = &leaves->hashes[index << level];
	Tree		tree;

	for (tree.size = 0; tree.size < INT64CONST(1) << level;)
	{
		CHECK_FOR_INTERRUPTS();
		tree_append(leaves->hasher, &tree,
					(const TreeHash *) DatumGetPointer(first[tree.size]));
	}
	*result = tree.newest[level];
}

static Datum
leaves_root(LeafArray *leaves, TreeRange range)
{
	Tree		tree;
	TreeHash	root;

	tree_load(&tree, range, leaves_subtree, leaves);
	tree_root(leaves->hasher, &tree, &root);
	return tree_hash_bytea(&root);
}

static Datum
leaves_proof(LeafArray *leaves, const TreeRange *proof, int length)
{
	Datum		hashes[TREE_PROOF_MAX];

	for (int i = 0; i < length; i++)
		hashes[i] = leaves_root(leaves, proof[i]);
	return PointerGetDatum(construct_array(hashes, length, BYTEAOID, -1, false, TYPALIGN_INT));
}

/* SQL: akar(bytea[]) */
PG_FUNCTION_INFO_V1(akar);
Datum
akar(PG_FUNCTION_ARGS)
{
	LeafArray	leaves;
	Datum		root;

	leaves_arg(fcinfo, 0, &leaves);
	root = leaves_root(&leaves, (TreeRange) {0, leaves.size});
	PG_RETURN_DATUM(root);
}

/* SQL: bukti_keanggotaan(bigint, bytea[]) */
PG_FUNCTION_INFO_V1(bukti_keanggotaan);
Datum
bukti_keanggotaan(PG_FUNCTION_ARGS)
{
	int64		index = PG_GETARG_INT64(0);
	LeafArray	leaves;
	TreeRange	proof[TREE_PROOF_MAX];

	leaves_arg(fcinfo, 1, &leaves);
	if (index < 0 || index >= leaves.size)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("leaf number out of range: \"%lld\"", (long long) index),
				 errdetail("Leaves are numbered from 0; the number of leaves here is \"%d\".",
						   leaves.size)));
	PG_RETURN_DATUM(leaves_proof(&leaves, proof, tree_inclusion(index, leaves.size, proof)));
}

/* SQL: bukti_konsistensi(bigint, bytea[]) */
PG_FUNCTION_INFO_V1(bukti_konsistensi);
Datum
bukti_konsistensi(PG_FUNCTION_ARGS)
{
	int64		old_size = PG_GETARG_INT64(0);
	LeafArray	leaves;
	TreeRange	proof[TREE_PROOF_MAX];

	leaves_arg(fcinfo, 1, &leaves);
	if (old_size < 0 || old_size > leaves.size)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("size of the older tree out of range: \"%lld\"", (long long) old_size),
				 errdetail("It is 0 or more; the number of leaves here is \"%d\".", leaves.size)));
	PG_RETURN_DATUM(leaves_proof(&leaves, proof, tree_consistency(old_size, leaves.size, proof)));
}
