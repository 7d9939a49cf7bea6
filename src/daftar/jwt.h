/*
 * src/daftar/jwt.h
 *		JSON Web Tokens: taken apart (jwt.c), and what they claim (klaim.c).
 *
 * The order is fixed by who may be believed: the header is read first and only
 * to find the key, the signature is verified over the bytes as they came, and
 * nothing of the payload is looked at before that.
 */
#ifndef ASN_KINERJA_JWT_H
#define ASN_KINERJA_JWT_H

#include "datatype/timestamp.h"
#include "utils/jsonb.h"

/* The one algorithm, as a key's row names it, and the least of its key (RFC 7518, 3.2). */
#define TOKEN_ALGORITHM "HS256"
#define TOKEN_KEY_MIN 32

/* A token, its header read and its payload not. */
typedef struct Token
{
	const char *text;
	size_t		signed_length;	/* of text: header, dot, payload */
	const char *algorithm;
	const char *key_id;			/* NULL: it names none */
	const uint8 *payload;
	int			payload_length;
	const uint8 *signature;
	int			signature_length;
} Token;

/* The registered claims that we live by, RFC 7519, 4.1. */
typedef struct Claims
{
	const char *subject;
	const char *id;
	JsonbValue *audience;
	TimestampTz issued;
	TimestampTz not_before;		/* that of issued, where the token has none */
	TimestampTz expires;
} Claims;

#pragma GCC visibility push(hidden)

/* ---- jwt.c */

/* An error unless it has the form of a token. */
extern void token_open(const char *text, Token *token);

/* Is the token signed with this key, by our algorithm? */
extern bool token_signed_with(const Token *token, const uint8 *key, size_t length);

extern void token_refuse_algorithm(const Token *token, const char *expected);

/* The payload; only after the signature has been verified. */
extern Jsonb *token_payload(const Token *token);

/* ---- klaim.c */

/* An error unless all are there, and of their types. */
extern void claims_read(Jsonb *payload, Claims *claims);

/* An error unless they are for this database and hold now. */
extern void claims_check(const Claims *claims, TimestampTz now, int leeway, int lifetime);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_JWT_H */
