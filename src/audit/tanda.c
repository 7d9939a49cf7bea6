/*
 * src/audit/tanda.c
 *		Signatures of checkpoints: Ed25519, of the log itself (C2SP signed-note)
 *		and of witnesses (C2SP tlog-cosignature).
 *
 * Only public keys come here: signing is done outside, with a key that the
 * database never sees.  A key is written as a vkey, which has its name, its id
 * and whether it is a log's or a witness'; a signature belongs to it if name
 * and id are the same, and only then is there anything to compute.
 *
 * The server's own OpenSSL verifies.  Without it we say that we cannot.
 */
#include "postgres.h"

#ifdef USE_OPENSSL
#include <openssl/err.h>
#include <openssl/evp.h>
#endif

#include "catalog/pg_type.h"
#include "common/cryptohash.h"
#include "datatype/timestamp.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "port/pg_bswap.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "asn_kinerja.h"
#include "audit/nota.h"

#define KEY_LENGTH 32
#define SIGNATURE_LENGTH 64

/* What a key is for: the byte before it, which its id covers. */
#define TYPE_LOG 0x01
#define TYPE_WITNESS 0x04

typedef struct SignerKey
{
	const char *name;			/* in UTF-8 */
	uint8		id[NOTE_KEY_ID];
	uint8		typed[1 + KEY_LENGTH];	/* type, key */
} SignerKey;

typedef enum Verdict
{
	INVALID,
	VALID,
	UNABLE						/* this server cannot tell */
} Verdict;

/* ---- keys */

static void
key_identify(SignerKey *key)
{
	uint8		hash[PG_SHA256_DIGEST_LENGTH];
	pg_cryptohash_ctx *hasher = pg_cryptohash_create(PG_SHA256);

	if (pg_cryptohash_init(hasher) < 0 ||
		pg_cryptohash_update(hasher, (const uint8 *) key->name, strlen(key->name)) < 0 ||
		pg_cryptohash_update(hasher, (const uint8 *) "\n", 1) < 0 ||
		pg_cryptohash_update(hasher, key->typed, sizeof(key->typed)) < 0 ||
		pg_cryptohash_final(hasher, hash, sizeof(hash)) < 0)
		elog(ERROR, "could not compute SHA-256: %s", pg_cryptohash_error(hasher));
	pg_cryptohash_free(hasher);
	memcpy(key->id, hash, sizeof(key->id));
}

static char *
key_id_text(const SignerKey *key)
{
	return psprintf("%02x%02x%02x%02x", key->id[0], key->id[1], key->id[2], key->id[3]);
}

/* Reads a vkey; returns why it is none, or NULL. */
static const char *
key_parse(const char *vkey, SignerKey *key)
{
	char	   *name = note_utf8(vkey, strlen(vkey));
	char	   *id = name == NULL ? NULL : strchr(name, '+');
	char	   *base64 = id == NULL ? NULL : strchr(id + 1, '+');
	uint8	   *bytes;

	if (base64 == NULL)
		return gettext_noop("It is not of three parts, with a \"+\" between them: name, key id, key.");
	*id++ = '\0';
	*base64++ = '\0';
	key->name = name;
	if (note_name_problem(name) != NULL)
		return gettext_noop("Its name is empty, longer than 255 bytes, or has spaces or control characters.");
	if (note_base64_read(base64, strlen(base64), &bytes) != sizeof(key->typed))
		return gettext_noop("Its key is not 33 bytes in canonical base64: the type and an Ed25519 public key.");
	memcpy(key->typed, bytes, sizeof(key->typed));
	if (key->typed[0] != TYPE_LOG && key->typed[0] != TYPE_WITNESS)
		return gettext_noop("Its type is neither 0x01, a log's own signature, nor 0x04, a witness' cosignature.");
	key_identify(key);
	if (strcmp(key_id_text(key), id) != 0)
		return gettext_noop("Its key id is not that of the name and the key, in eight lower case hexadecimal digits.");
	return NULL;
}

static bool
key_is_of(const SignerKey *key, const NoteSignature *signature)
{
	return strcmp(key->name, signature->name) == 0 &&
		memcmp(key->id, signature->id, sizeof(key->id)) == 0;
}

/* ---- signatures */

/*
 * OpenSSL's objects are not the server's memory: nothing between making and
 * freeing them may raise an error.  Its errors are left to nobody, because the
 * server's connections look at the same queue.
 */
static Verdict
ed25519_verify(const uint8 *key, const uint8 *signature, const char *message)
{
	Verdict		verdict = UNABLE;
#ifdef EVP_PKEY_ED25519
	EVP_PKEY   *public = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key, KEY_LENGTH);
	EVP_MD_CTX *context = EVP_MD_CTX_new();

	if (public != NULL && context != NULL &&
		EVP_DigestVerifyInit(context, NULL, NULL, NULL, public) == 1)
		verdict = EVP_DigestVerify(context, signature, SIGNATURE_LENGTH,
								   (const unsigned char *) message, strlen(message)) == 1 ?
			VALID : INVALID;
	EVP_MD_CTX_free(context);
	EVP_PKEY_free(public);
	ERR_clear_error();
#else
	(void) key;
	(void) signature;
	(void) message;
#endif
	return verdict;
}

/* The time that a cosignature begins with: seconds since 1970. */
static uint64
cosignature_time(const NoteSignature *signature)
{
	uint64		seconds;

	memcpy(&seconds, signature->bytes, sizeof(seconds));
	return pg_ntoh64(seconds);
}

/* Is this the key's signature of the text, which is in UTF-8? */
static Verdict
verify(const char *text, const NoteSignature *signature, const SignerKey *key)
{
	const uint8 *bytes = signature->bytes;
	const char *message = text;

	if (!key_is_of(key, signature))
		return INVALID;
	if (key->typed[0] == TYPE_WITNESS)
	{
		uint64		seconds;

		if (signature->length != sizeof(seconds) + SIGNATURE_LENGTH)
			return INVALID;
		seconds = cosignature_time(signature);
		if (seconds > (uint64) PG_INT64_MAX)
			return INVALID;
		message = psprintf("cosignature/v1\ntime " UINT64_FORMAT "\n%s", seconds, text);
		bytes += sizeof(seconds);
	}
	else if (signature->length != SIGNATURE_LENGTH)
		return INVALID;
	return ed25519_verify(key->typed + 1, bytes, message);
}

/*
 * What is signed: the text alone, in UTF-8, whatever signatures the note has.
 * A checkpoint has one text, so what was read can be written.
 */
static char *
signed_text(const char *origin, int64 size, const TreeHash *root)
{
	return note_text(note_utf8(origin, strlen(origin)), size, root);
}

/* ---- from SQL: keys */

static bytea *
bytes_out(const uint8 *bytes, int length)
{
	return (bytea *) cstring_to_text_with_len((const char *) bytes, length);
}

static Datum
name_out(const char *name)
{
	return CStringGetTextDatum(pg_any_to_server(name, strlen(name), PG_UTF8));
}

static Datum
row_out(FunctionCallInfo fcinfo, Datum *values, bool *nulls)
{
	TupleDesc	type;

	if (get_call_result_type(fcinfo, NULL, &type) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(type), values, nulls));
}

/* SQL: kunci_penanda(text, bytea, boolean) */
PG_FUNCTION_INFO_V1(kunci_penanda);
Datum
kunci_penanda(PG_FUNCTION_ARGS)
{
	char	   *name = text_to_cstring(PG_GETARG_TEXT_PP(0));
	bytea	   *bytes = PG_GETARG_BYTEA_PP(1);
	SignerKey	key;
	const char *problem;

	key.name = note_utf8(name, strlen(name));
	problem = key.name == NULL ?
		gettext_noop("It cannot be written in UTF-8.") : note_name_problem(key.name);
	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid name of a signer: \"%s\"", name),
				 errdetail_internal("%s", _(problem))));
	if (VARSIZE_ANY_EXHDR(bytes) != KEY_LENGTH)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("public key has the wrong length: \"%d\"", (int) VARSIZE_ANY_EXHDR(bytes)),
				 errdetail("An Ed25519 public key has %d bytes.", KEY_LENGTH),
				 errhint("Take the last 32 bytes of what openssl pkey -pubout -outform DER writes.")));
	key.typed[0] = PG_GETARG_BOOL(2) ? TYPE_WITNESS : TYPE_LOG;
	memcpy(key.typed + 1, VARDATA_ANY(bytes), KEY_LENGTH);
	key_identify(&key);
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("%s+%s+%s", name, key_id_text(&key),
											  note_base64(key.typed, sizeof(key.typed)))));
}

/* SQL: penanda_diperiksa(text) */
PG_FUNCTION_INFO_V1(penanda_diperiksa);
Datum
penanda_diperiksa(PG_FUNCTION_ARGS)
{
	char	   *vkey;
	SignerKey	key;
	const char *problem;
	Datum		values[4];
	bool		nulls[4] = {false};

	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("the key of a signer must not be NULL"),
				 errhint("kinerja.kunci_penanda() makes one of a name and a public key.")));
	vkey = text_to_cstring(PG_GETARG_TEXT_PP(0));
	problem = key_parse(vkey, &key);
	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid key of a signer: \"%s\"", vkey),
				 errdetail_internal("%s", _(problem))));
	values[0] = name_out(key.name);
	values[1] = PointerGetDatum(bytes_out(key.id, sizeof(key.id)));
	values[2] = BoolGetDatum(key.typed[0] == TYPE_WITNESS);
	values[3] = PointerGetDatum(bytes_out(key.typed + 1, KEY_LENGTH));
	PG_RETURN_DATUM(row_out(fcinfo, values, nulls));
}

/* ---- from SQL: signatures */

/* SQL: tanda_sah(text, text, text) */
PG_FUNCTION_INFO_V1(tanda_sah);
Datum
tanda_sah(PG_FUNCTION_ARGS)
{
	char	   *note = text_to_cstring(PG_GETARG_TEXT_PP(0));
	char	   *line = text_to_cstring(PG_GETARG_TEXT_PP(1));
	char	   *vkey = text_to_cstring(PG_GETARG_TEXT_PP(2));
	NoteSignature signature;
	SignerKey	key;
	char	   *origin;
	int64		size;
	TreeHash	root;
	const char *signatures;
	const char *problem;
	Verdict		verdict;

	if (!note_parse(note, &origin, &size, &root, &signatures, &problem) ||
		!note_signature_parse(line, strlen(line), &signature) ||
		key_parse(vkey, &key) != NULL)
		PG_RETURN_BOOL(false);
	verdict = verify(signed_text(origin, size, &root), &signature, &key);
	if (verdict == UNABLE)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("this server cannot verify Ed25519 signatures"),
				 errdetail("It is built without OpenSSL, or its OpenSSL does not offer Ed25519.")));
	PG_RETURN_BOOL(verdict == VALID);
}

/* A time that timestamptz has; nobody else's would be one of a witness. */
static Datum
witness_time(const NoteSignature *signature)
{
	const int64 epoch = (int64) (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * SECS_PER_DAY;
	uint64		seconds = cosignature_time(signature);

	if (seconds >= (uint64) (END_TIMESTAMP / USECS_PER_SEC + epoch))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("time of a cosignature out of range: \"%llu\"", (unsigned long long) seconds),
				 errdetail("It is in seconds since 1970.")));
	return TimestampTzGetDatum(((int64) seconds - epoch) * USECS_PER_SEC);
}

/*
 * What to say of a signature, given the keys that are known.  Two keys of one
 * name and id are possible (the id is short); one that verifies is enough.
 */
static void
judge(const char *message, const NoteSignature *signature, ArrayType *keys,
	  Datum *values, bool *nulls)
{
	Datum	   *vkeys;
	bool	   *absent;
	int			count;
	bool		known = false;
	Verdict		verdict = INVALID;

	deconstruct_array(keys, TEXTOID, -1, false, TYPALIGN_INT, &vkeys, &absent, &count);
	for (int i = 0; i < count && verdict != VALID; i++)
	{
		SignerKey	key;
		Verdict		this;

		if (absent[i] || key_parse(TextDatumGetCString(vkeys[i]), &key) != NULL ||
			!key_is_of(&key, signature))
			continue;
		known = true;
		this = verify(message, signature, &key);
		if (this == INVALID)
			continue;
		verdict = this;
		values[2] = BoolGetDatum(key.typed[0] == TYPE_WITNESS);
		nulls[2] = false;
		nulls[3] = key.typed[0] != TYPE_WITNESS;
		if (!nulls[3])
			values[3] = witness_time(signature);
	}
	if (known && verdict == INVALID)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("signature of \"%s\" is not valid for this checkpoint",
						TextDatumGetCString(values[0])),
				 errdetail("The key is known, and it did not make this signature of this text."),
				 errhint("Sign exactly the three lines of the checkpoint, each with its newline; a witness signs them after its two own lines.")));
	values[4] = BoolGetDatum(true);
	nulls[4] = verdict != VALID;
	nulls[5] = verdict == VALID;
	if (verdict != VALID)
		values[5] = CStringGetTextDatum(known ? "server tanpa OpenSSL" : "kunci tidak dikenal");
}

/* SQL: tanda_diperiksa(text, bigint, text, text[]) */
PG_FUNCTION_INFO_V1(tanda_diperiksa);
Datum
tanda_diperiksa(PG_FUNCTION_ARGS)
{
	char	   *line;
	NoteSignature signature;
	char	   *origin;
	int64		size;
	TreeHash	root;
	const char *signatures;
	Datum		values[6] = {0};
	bool		nulls[6] = {false, false, true, true, true, true};

	if (PG_ARGISNULL(1) || PG_ARGISNULL(2) || PG_ARGISNULL(3))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("size, signature line and keys must not be NULL"),
				 errhint("The size names the checkpoint that was signed.")));
	line = text_to_cstring(PG_GETARG_TEXT_PP(2));
	if (!note_signature_parse(line, strlen(line), &signature))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid signature line: \"%s\"", line),
				 errdetail("It is an em dash (U+2014), a space, the name of the signer, a space, and key id and signature in base64; without a newline.")));
	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("there is no checkpoint of size \"%lld\"", (long long) PG_GETARG_INT64(1)),
				 errhint("Sign a checkpoint that kinerja.segel() has made.")));
	note_need(text_to_cstring(PG_GETARG_TEXT_PP(0)), &origin, &size, &root, &signatures);
	values[0] = name_out(signature.name);
	values[1] = PointerGetDatum(bytes_out(signature.id, NOTE_KEY_ID));
	judge(signed_text(origin, size, &root), &signature, PG_GETARG_ARRAYTYPE_P(3), values, nulls);
	PG_RETURN_DATUM(row_out(fcinfo, values, nulls));
}
