/*
 * src/audit/kanonik.h
 *		The canonical form of a row of the log.
 */
#ifndef ASNK_KANONIK_H
#define ASNK_KANONIK_H

#include "audit/deret.h"

/* One who puts rows into canonical form; they come in the order of the tree. */
typedef struct Canon Canon;

/* How a shape of the log prints. */
typedef struct CanonColumn
{
	const char *prefix;			/* of its line: name, type, number, each with a tab after */
	int			length;
	int			rank;			/* by name, among the columns of the table */
	bool		in_key;
} CanonColumn;

typedef struct CanonShape
{
	int32		number;
	const char *lines;			/* bentuk and tabel */
	int			lines_length;
	bool		usable;			/* rows can be read by it */
	int			ncolumns;
	CanonColumn *columns;
	int		   *sorted;			/* places of the columns outside of the key, by name */
	int			nkeys;
	int		   *keys;			/* places */
} CanonShape;

typedef struct CanonFields CanonFields;

/* Into a buffer that is not a string: it has no byte after its end. */
static inline void
canon_put(StringInfo buffer, const char *bytes, int length)
{
	if (unlikely(buffer->maxlen - buffer->len <= length))
		enlargeStringInfo(buffer, length);
	memcpy(buffer->data + buffer->len, bytes, length);
	buffer->len += length;
}

#pragma GCC visibility push(hidden)

extern Canon *canon_begin(const Log *log);
extern void canon_row(Canon *canon, const LogRow *row, StringInfo result);

/* Was the head that the last row names not there? */
extern bool canon_headless(const Canon *canon);

/* Values as the fields of a line (src/audit/kanonik_bentuk.c) */
extern char *canon_utf8(char *string, int length);
extern void canon_text(StringInfo buffer, Datum text, bool isnull);
extern void canon_moment(StringInfo buffer, Datum moment, bool isnull);
extern CanonShape *canon_shape(const Log *log, int32 number);

/* The content of a row (src/audit/kanonik_isi.c) */
extern CanonFields *canon_fields(void);
extern void canon_content(CanonFields *room, const CanonShape *shape, const LogRow *row,
						  StringInfo result);

#pragma GCC visibility pop

#endif							/* ASNK_KANONIK_H */
