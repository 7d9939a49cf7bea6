/*
 * src/daftar/jwt.c
 *		JSON Web Tokens (RFC 7519) in the compact serialisation of JWS (RFC 7515),
 *		signed by HMAC-SHA-256.
 *
 * There is one text for a token, byte for byte: base64url is read without
 * padding, blanks or stray bits, and a member that stands twice in an object is
 * refused, because its readers need not agree on which one counts.  The header
 * says which key it wants; it has no say in the algorithm (RFC 8725, 3.1).
 *
 * Messages name what is wrong and the value that is, never the token or a key.
 */
#include "postgres.h"

#include "common/hmac.h"
#include "common/sha2.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "asn_kinerja.h"
#include "audit/nota.h"
#include "daftar/jwt.h"
#include "tipe/reading.h"

/* More than identity servers issue, and little enough to be read for nothing. */
#define TOKEN_BYTES_MAX 8192

#define TOKEN_PARTS 3

/* ---- the parts */

/* Base64url becomes the base64 that the server decodes; both have one form only. */
static int
base64url_read(const char *text, size_t length, uint8 **bytes)
{
	size_t		padded = TYPEALIGN(4, length);
	char	   *base64 = palloc(padded + 1);

	memset(base64, '=', padded);
	base64[padded] = '\0';
	for (size_t i = 0; i < length; i++)
	{
		switch (text[i])
		{
			case '-':
				base64[i] = '+';
				break;
			case '_':
				base64[i] = '/';
				break;
			case '+':
			case '/':
			case '=':
				return -1;
			default:
				base64[i] = text[i];
		}
	}
	return note_base64_read(base64, padded, bytes);
}

static const uint8 *
part_read(const char *text, size_t length, const char *part, int *count)
{
	uint8	   *bytes;

	*count = base64url_read(text, length, &bytes);
	if (*count < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("Its %s is not base64url without padding, in its only form.", part)));
	return bytes;
}

/* A part as a JSON object. */
static Jsonb *
object_read(const uint8 *bytes, int length, const char *part)
{
	char	   *text = pnstrdup((const char *) bytes, length);
	Datum		jsonb;

	if (pg_encoding_verifymbstr(PG_UTF8, text, length) != length)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("Its %s is not UTF-8.", part)));
	text = pg_any_to_server(text, length, PG_UTF8);
	if (!asnk_json_wellformed(text) || !asnk_jsonb_in(text, &jsonb, NULL) ||
		!JB_ROOT_IS_OBJECT(DatumGetJsonbP(jsonb)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("Its %s is not a JSON object.", part)));
	if (asnk_json_has_twins(text, DatumGetJsonbP(jsonb)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("Its %s has two members of the same name.", part)));
	return DatumGetJsonbP(jsonb);
}

/* ---- the header */

/* A string of the header; NULL when it is not there. */
static const char *
header_string(Jsonb *header, const char *name)
{
	JsonbValue *value = getKeyJsonValueFromContainer(&header->root, name, strlen(name), NULL);

	if (value != NULL && value->type != jbvString)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("Member \"%s\" of its header is of type \"%s\", not a string.",
						   name, JsonbTypeName(value))));
	return value == NULL ? NULL : pnstrdup(value->val.string.val, value->val.string.len);
}

static void
header_read(Jsonb *header, Token *token)
{
	token->algorithm = header_string(header, "alg");
	token->key_id = header_string(header, "kid");
	if (token->algorithm == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("Its header has no member \"%s\".", "alg")));
	/* whatever it demands, we do not understand it: RFC 7515, 4.1.11 */
	if (getKeyJsonValueFromContainer(&header->root, "crit", strlen("crit"), NULL) != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: its header has member \"%s\"", "crit"),
				 errdetail("What a token declares critical must be understood, and nothing is.")));
}

/* ---- a token */

void
token_open(const char *text, Token *token)
{
	size_t		length = strlen(text);
	const char *payload = NULL;
	const char *signature = NULL;
	const uint8 *header;
	int			header_length;
	int			parts = 1;

	if (length > TOKEN_BYTES_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("It has %d bytes; at most %d are read.", (int) length, TOKEN_BYTES_MAX)));
	for (const char *dot = text; (dot = strchr(dot, '.')) != NULL; dot++)
	{
		parts++;
		payload = payload == NULL ? dot + 1 : payload;
		signature = dot + 1;
	}
	if (parts != TOKEN_PARTS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid JSON Web Token"),
				 errdetail("The number of its parts, between dots, is \"%d\" and not %d: header, payload, signature.",
						   parts, TOKEN_PARTS)));
	header = part_read(text, payload - 1 - text, "header", &header_length);
	token->text = text;
	token->signed_length = signature - 1 - text;
	token->payload = part_read(payload, signature - 1 - payload, "payload",
							   &token->payload_length);
	/* unsigned tokens have the form of one, too: "alg" is what they are refused for */
	token->signature = NULL;
	token->signature_length = 0;
	if (*signature != '\0')
		token->signature = part_read(signature, strlen(signature), "signature",
									 &token->signature_length);
	header_read(object_read(header, header_length, "header"), token);
}

bool
token_signed_with(const Token *token, const uint8 *key, size_t length)
{
	uint8		mac[PG_SHA256_DIGEST_LENGTH];
	pg_hmac_ctx *hmac = pg_hmac_create(PG_SHA256);

	if (pg_hmac_init(hmac, key, length) < 0 ||
		pg_hmac_update(hmac, (const uint8 *) token->text, token->signed_length) < 0 ||
		pg_hmac_final(hmac, mac, sizeof(mac)) < 0)
		elog(ERROR, "could not compute HMAC-SHA-256: %s", pg_hmac_error(hmac));
	pg_hmac_free(hmac);
	return token->signature_length == sizeof(mac) &&
		timingsafe_bcmp(token->signature, mac, sizeof(mac)) == 0;
}

void
token_refuse_algorithm(const Token *token, const char *expected)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
			 errmsg("token refused: algorithm \"%s\"", asnk_shown(token->algorithm)),
			 errdetail("The key is for \"%s\"; the header of a token does not decide that.",
					   expected)));
}

Jsonb *
token_payload(const Token *token)
{
	return object_read(token->payload, token->payload_length, "payload");
}

/* ---- from SQL */

/* SQL: isi_jwt(text, bytea) */
PG_FUNCTION_INFO_V1(isi_jwt);
Datum
isi_jwt(PG_FUNCTION_ARGS)
{
	bytea	   *key = PG_GETARG_BYTEA_PP(1);
	Token		token;

	if (VARSIZE_ANY_EXHDR(key) < TOKEN_KEY_MIN)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("key has the wrong length: \"%d\"", (int) VARSIZE_ANY_EXHDR(key)),
				 errdetail("A key of \"%s\" has %d bytes or more.",
						   TOKEN_ALGORITHM, TOKEN_KEY_MIN)));
	token_open(text_to_cstring(PG_GETARG_TEXT_PP(0)), &token);
	if (strcmp(token.algorithm, TOKEN_ALGORITHM) != 0)
		token_refuse_algorithm(&token, TOKEN_ALGORITHM);
	if (!token_signed_with(&token, (const uint8 *) VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
				 errmsg("token refused: its signature is not of this key")));
	PG_RETURN_JSONB_P(token_payload(&token));
}
