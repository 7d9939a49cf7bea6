/*
 * src/audit/pohon_hash.c
 *		The hashes of the tree: SHA-256 of a prefix and what follows it.
 *
 * A tree of millions of leaves is millions of short messages.  OpenSSL looks for
 * its SHA-256 anew at each of them unless it is told which one; the server's own
 * pg_cryptohash does not tell it, which costs more than hashing a node.  So where
 * the server is built with OpenSSL we ask it once; elsewhere the server hashes.
 */
#include "postgres.h"

#ifdef USE_OPENSSL
#include <openssl/evp.h>
#else
#include "common/cryptohash.h"
#endif

#include "asn_kinerja.h"
#include "audit/pohon.h"

struct TreeHasher
{
	MemoryContextCallback callback;
#ifdef USE_OPENSSL
	EVP_MD_CTX *context;
#else
	pg_cryptohash_ctx *context;
#endif
};

static void
failed(void)
{
	elog(ERROR, "could not compute SHA-256");
}

#ifdef USE_OPENSSL

static const EVP_MD *
sha256(void)
{
	static const EVP_MD *algorithm = NULL;

#if OPENSSL_VERSION_NUMBER >= 0x30000000L
	if (algorithm == NULL)
		algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
#endif
	return algorithm ? algorithm : EVP_sha256();
}

static void
free_hasher(void *arg)
{
	EVP_MD_CTX_free(((TreeHasher *) arg)->context);
}

/* It lives as long as the memory context. */
TreeHasher *
tree_hasher(void)
{
	TreeHasher *hasher = palloc0(sizeof(TreeHasher));

	hasher->context = EVP_MD_CTX_new();
	if (hasher->context == NULL)
		ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg_internal("out of memory")));
	hasher->callback.func = free_hasher;
	hasher->callback.arg = hasher;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, &hasher->callback);
	return hasher;
}

static void
hash_pieces(TreeHasher *hasher, const char *prefix, size_t prefix_length,
			const void *first, size_t first_length,
			const void *second, size_t second_length, TreeHash *result)
{
	if (!EVP_DigestInit_ex(hasher->context, sha256(), NULL) ||
		!EVP_DigestUpdate(hasher->context, prefix, prefix_length) ||
		!EVP_DigestUpdate(hasher->context, first, first_length) ||
		!EVP_DigestUpdate(hasher->context, second, second_length) ||
		!EVP_DigestFinal_ex(hasher->context, result->bytes, NULL))
		failed();
}

#else

static void
free_hasher(void *arg)
{
	pg_cryptohash_free(((TreeHasher *) arg)->context);
}

/* It lives as long as the memory context. */
TreeHasher *
tree_hasher(void)
{
	TreeHasher *hasher = palloc0(sizeof(TreeHasher));

	hasher->context = pg_cryptohash_create(PG_SHA256);
	hasher->callback.func = free_hasher;
	hasher->callback.arg = hasher;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, &hasher->callback);
	return hasher;
}

static void
hash_pieces(TreeHasher *hasher, const char *prefix, size_t prefix_length,
			const void *first, size_t first_length,
			const void *second, size_t second_length, TreeHash *result)
{
	if (pg_cryptohash_init(hasher->context) < 0 ||
		pg_cryptohash_update(hasher->context, (const uint8 *) prefix, prefix_length) < 0 ||
		pg_cryptohash_update(hasher->context, first, first_length) < 0 ||
		pg_cryptohash_update(hasher->context, second, second_length) < 0 ||
		pg_cryptohash_final(hasher->context, result->bytes, sizeof(result->bytes)) < 0)
		failed();
}

#endif

void
tree_hash_leaf(TreeHasher *hasher, const void *leaf, size_t length, TreeHash *result)
{
	hash_pieces(hasher, "\x00", 1, leaf, length, "", 0, result);
}

void
tree_hash_node(TreeHasher *hasher, const TreeHash *left, const TreeHash *right, TreeHash *result)
{
	hash_pieces(hasher, "\x01", 1, left->bytes, sizeof(left->bytes),
				right->bytes, sizeof(right->bytes), result);
}

/* Of a tree without leaves. */
void
tree_hash_nothing(TreeHasher *hasher, TreeHash *result)
{
	hash_pieces(hasher, "", 0, "", 0, "", 0, result);
}
