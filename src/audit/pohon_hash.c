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

#ifdef USE_OPENSSL

typedef EVP_MD_CTX Context;

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

#define new_context() EVP_MD_CTX_new()
#define free_context(context) EVP_MD_CTX_free(context)
#define begin(context) (EVP_DigestInit_ex(context, sha256(), NULL) == 1)
#define add(context, bytes, length) (EVP_DigestUpdate(context, bytes, length) == 1)
#define end(context, result) (EVP_DigestFinal_ex(context, (result)->bytes, NULL) == 1)

#else

typedef pg_cryptohash_ctx Context;

#define new_context() pg_cryptohash_create(PG_SHA256)
#define free_context(context) pg_cryptohash_free(context)
#define begin(context) (pg_cryptohash_init(context) >= 0)
#define add(context, bytes, length) \
	(pg_cryptohash_update(context, (const uint8 *) (bytes), length) >= 0)
#define end(context, result) \
	(pg_cryptohash_final(context, (result)->bytes, sizeof((result)->bytes)) >= 0)

#endif

struct TreeHasher
{
	MemoryContextCallback callback;
	Context    *context;
};

static void
free_hasher(void *arg)
{
	free_context(((TreeHasher *) arg)->context);
}

/* It lives as long as the memory context. */
TreeHasher *
tree_hasher(void)
{
	TreeHasher *hasher = palloc0(sizeof(TreeHasher));

	hasher->context = new_context();
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
	if (!begin(hasher->context) || !add(hasher->context, prefix, prefix_length) ||
		!add(hasher->context, first, first_length) ||
		!add(hasher->context, second, second_length) || !end(hasher->context, result))
		elog(ERROR, "could not compute SHA-256");
}

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
