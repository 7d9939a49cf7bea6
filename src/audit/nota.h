/*
 * src/audit/nota.h
 *		Checkpoints as signed notes (C2SP signed-note, tlog-checkpoint).
 *
 * A checkpoint is three lines: the origin (the log's name), the size of its
 * tree, the root in base64.  A signed note is such a text, an empty line, and
 * signature lines.  Strings come and go in the encoding of the database; what
 * is hashed and signed is UTF-8, so names that are hashed or compared are
 * turned into that first.
 */
#ifndef ASN_KINERJA_NOTA_H
#define ASN_KINERJA_NOTA_H

#include "audit/pohon.h"

/* A name (of a log, of a signer) has no more bytes of UTF-8, */
#define NOTE_NAME_MAX 255

/* and a line no more; that is far above any signature there is. */
#define NOTE_LINE_MAX (1024 * 1024)

#define NOTE_KEY_ID 4

/* A signature line, taken apart. */
typedef struct NoteSignature
{
	const char *name;			/* in UTF-8 */
	const uint8 *id;			/* of NOTE_KEY_ID bytes */
	const uint8 *bytes;			/* what follows the key id: 1 or more */
	int			length;
} NoteSignature;

#pragma GCC visibility push(hidden)

/* ---- checkpoints */

/* An origin that we are about to write: an error if it cannot be one. */
extern void origin_check(const char *origin);

extern char *note_text(const char *origin, int64 size, const TreeHash *root);

/*
 * Reads a note text or a whole signed note; what is not understood is false,
 * with the reason, an English text that the catalogue of messages has.
 * signatures is where the signature lines begin in note, or its end.  An origin
 * that others have written may have spaces: the specification asks readers not
 * to rely on its form.
 */
extern bool note_parse(const char *note, char **origin, int64 *size, TreeHash *root,
					   const char **signatures, const char **problem);

/* As note_parse, but what is not understood is an error. */
extern void note_need(const char *note, char **origin, int64 *size, TreeHash *root,
					  const char **signatures);

/* ---- what the signatures share with them */

/* In UTF-8, or NULL if that is not possible or the line is too long. */
extern char *note_utf8(const char *string, size_t length);

/* Why this cannot be a name, or NULL; the name is in UTF-8. */
extern const char *note_name_problem(const char *name);

extern char *note_base64(const uint8 *bytes, int length);

/* The number of bytes, or -1 unless this is the one base64 form of something. */
extern int	note_base64_read(const char *text, size_t length, uint8 **bytes);

/* A signature line without its newline. */
extern bool note_signature_parse(const char *line, size_t length, NoteSignature *signature);

#pragma GCC visibility pop

#endif							/* ASN_KINERJA_NOTA_H */
