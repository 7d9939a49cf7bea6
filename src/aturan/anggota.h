/*
 * src/aturan/anggota.h
 *		Members of a JSON object, read one by one.
 *
 * Each reader takes the value, which may be missing (NULL), and its path; it
 * returns false after a soft error.
 */
#ifndef ASN_KINERJA_ANGGOTA_H
#define ASN_KINERJA_ANGGOTA_H

#include "nodes/nodes.h"
#include "utils/jsonb.h"

/* A list of words, closed by NULL. */
typedef const char *const *Words;

/* What a number may be, besides having at most four decimals. */
typedef enum NumberKind
{
	NUMBER_NOT_NEGATIVE,
	NUMBER_WHOLE,
	NUMBER_DECIMALS				/* a number of decimals to round to */
} NumberKind;

/* internal: no other library of the server sees these names */
#pragma GCC visibility push(hidden)

extern bool member_fault(Node *escontext, const char *path, const char *problem);
extern int	member_count(Words words);
extern char *member_list(Words words);
extern JsonbValue *member_of(JsonbContainer *object, const char *key);
extern JsonbContainer *member_container(JsonbValue *value, uint32 kind);
extern bool member_object(JsonbValue *value, const char *path, JsonbContainer **object, Node *escontext);
extern bool member_string(JsonbValue *value, const char *path, const char **string, Node *escontext);
extern bool member_word(JsonbValue *value, const char *path, Words words, int *index, Node *escontext);
extern bool member_boolean(JsonbValue *value, const char *path, bool *flag, Node *escontext);
extern bool member_number(JsonbValue *value, const char *path, int64 *number, Node *escontext);
extern bool member_number_of(JsonbValue *value, const char *path, NumberKind kind, int64 *number, Node *escontext);
extern bool member_only(JsonbContainer *object, const char *path, Words known, Node *escontext);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_ANGGOTA_H */
