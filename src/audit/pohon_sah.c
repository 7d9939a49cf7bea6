/*
 * src/audit/pohon_sah.c
 *		Verification of the proofs of a transparency log, by RFC 9162.
 *
 * Whoever verifies has neither leaves nor tree, only sizes, roots and a proof.
 * The loops are the RFC's step by step, with the names fn and sn that it uses,
 * so that the two can be laid side by side.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/array.h"

#include "asn_kinerja.h"
#include "audit/pohon.h"

static bool
same_hash(const TreeHash *left, const TreeHash *right)
{
	return memcmp(left->bytes, right->bytes, sizeof(left->bytes)) == 0;
}

/* RFC 9162, 2.1.3.2 */
static bool
is_included(TreeHasher *hasher, int64 index, int64 size, const TreeHash *leaf,
			const TreeHash *proof, int length, const TreeHash *root)
{
	uint64		fn = index;
	uint64		sn = (uint64) size - 1;
	TreeHash	hash = *leaf;

	if (index < 0 || index >= size)
		return false;
	for (int i = 0; i < length; i++)
	{
		if (sn == 0)
			return false;
		if ((fn & 1) || fn == sn)
		{
			tree_hash_node(hasher, &proof[i], &hash, &hash);
			while ((fn & 1) == 0 && fn != 0)
			{
				fn >>= 1;
				sn >>= 1;
			}
		}
		else
			tree_hash_node(hasher, &hash, &proof[i], &hash);
		fn >>= 1;
		sn >>= 1;
	}
	return sn == 0 && same_hash(&hash, root);
}

/* RFC 9162, 2.1.4.2, for 0 < old_size < size and a proof that is not empty */
static bool
is_extended(TreeHasher *hasher, int64 old_size, const TreeHash *old_root,
			int64 size, const TreeHash *root, const TreeHash *proof, int length)
{
	uint64		fn = old_size - 1;
	uint64		sn = size - 1;
	bool		old_is_complete = ((old_size & fn) == 0);
	TreeHash	old_hash = old_is_complete ? *old_root : proof[0];
	TreeHash	hash = old_hash;

	while (fn & 1)
	{
		fn >>= 1;
		sn >>= 1;
	}
	for (int i = old_is_complete ? 0 : 1; i < length; i++)
	{
		if (sn == 0)
			return false;
		if ((fn & 1) || fn == sn)
		{
			tree_hash_node(hasher, &proof[i], &old_hash, &old_hash);
			tree_hash_node(hasher, &proof[i], &hash, &hash);
			while ((fn & 1) == 0 && fn != 0)
			{
				fn >>= 1;
				sn >>= 1;
			}
		}
		else
			tree_hash_node(hasher, &hash, &proof[i], &hash);
		fn >>= 1;
		sn >>= 1;
	}
	return sn == 0 && same_hash(&old_hash, old_root) && same_hash(&hash, root);
}

/*
 * The RFC asks only about two sizes that differ and are not 0.  Of equal sizes
 * the roots are equal, everything extends the empty tree, and neither needs a
 * proof.
 */
static bool
is_consistent(TreeHasher *hasher, int64 old_size, const TreeHash *old_root,
			  int64 size, const TreeHash *root, const TreeHash *proof, int length)
{
	Tree		empty;
	TreeHash	nothing;

	if (old_size < 0 || old_size > size)
		return false;
	if (old_size != 0 && old_size != size)
		return length > 0 &&
			is_extended(hasher, old_size, old_root, size, root, proof, length);
	empty.size = 0;
	tree_root(hasher, &empty, &nothing);
	return length == 0 &&
		(old_size != 0 || same_hash(old_root, &nothing)) &&
		(old_size != size || same_hash(old_root, root));
}

/* ---- from SQL: whatever is malformed is not valid, and no error */

/* The number of hashes of a proof, or -1 when it cannot be one. */
static int
read_proof(ArrayType *array, TreeHash *proof)
{
	Datum	   *values;
	bool	   *nulls;
	int			length;

	if (ARR_NDIM(array) > 1 ||
		ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array)) > TREE_PROOF_MAX)
		return -1;
	deconstruct_array(array, BYTEAOID, -1, false, TYPALIGN_INT, &values, &nulls, &length);
	for (int i = 0; i < length; i++)
	{
		const TreeHash *hash = nulls[i] ? NULL : tree_hash_in(values[i]);

		if (hash == NULL)
			return -1;
		proof[i] = *hash;
	}
	return length;
}

/* SQL: keanggotaan_sah(bigint, bigint, bytea, bytea[], bytea) */
PG_FUNCTION_INFO_V1(keanggotaan_sah);
Datum
keanggotaan_sah(PG_FUNCTION_ARGS)
{
	TreeHash	proof[TREE_PROOF_MAX];
	int			length = read_proof(PG_GETARG_ARRAYTYPE_P(3), proof);
	const TreeHash *leaf = tree_hash_in(PG_GETARG_DATUM(2));
	const TreeHash *root = tree_hash_in(PG_GETARG_DATUM(4));
	TreeHasher *hasher;
	bool		valid;

	if (length < 0 || leaf == NULL || root == NULL)
		PG_RETURN_BOOL(false);
	hasher = tree_hasher();
	valid = is_included(hasher, PG_GETARG_INT64(0), PG_GETARG_INT64(1), leaf,
						proof, length, root);
	PG_RETURN_BOOL(valid);
}

/* SQL: konsistensi_sah(bigint, bytea, bigint, bytea, bytea[]) */
PG_FUNCTION_INFO_V1(konsistensi_sah);
Datum
konsistensi_sah(PG_FUNCTION_ARGS)
{
	TreeHash	proof[TREE_PROOF_MAX];
	int			length = read_proof(PG_GETARG_ARRAYTYPE_P(4), proof);
	const TreeHash *old_root = tree_hash_in(PG_GETARG_DATUM(1));
	const TreeHash *root = tree_hash_in(PG_GETARG_DATUM(3));
	TreeHasher *hasher;
	bool		valid;

	if (length < 0 || old_root == NULL || root == NULL)
		PG_RETURN_BOOL(false);
	hasher = tree_hasher();
	valid = is_consistent(hasher, PG_GETARG_INT64(0), old_root, PG_GETARG_INT64(2), root,
						  proof, length);
	PG_RETURN_BOOL(valid);
}
