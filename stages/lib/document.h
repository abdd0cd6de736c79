/* document: one article and everything said of it so far; the in-memory form of the stream.
 * The columns and their meaning are those of readout-stream(5). */
#ifndef READOUT_DOCUMENT_H
#define READOUT_DOCUMENT_H

#include "arena.h"
#include "strmap.h"

#include <glib.h>

/* The largest text of one article, in bytes: offsets of the stream end there. */
#define DOCUMENT_MAX ((gint64)1 << 30)

/* NULs behind a text, so that the last of its bytes can be read as 64, too. */
enum { DOCUMENT_ROOM = 64 };

typedef enum {
    KIND_META,
    KIND_DOC,
    KIND_PARA,
    KIND_SENT,
    KIND_DATE,
    KIND_ACTOR,
    KIND_EVENT,
    KIND_EDGE,
    KIND_ENTRY,
    KIND_CLAIM,
    KIND_ATTR,
    KIND_ERROR,
    KIND_END,
    KIND_OTHER, /* unknown here: passed through untouched */
    N_KINDS
} Kind;

#define KIND_BIT(kind) (1u << (kind))

/* One annotation. Strings are never NULL ("" where a column is empty), live in the document's
 * arena, and a list inside one is joined by ';'. */
typedef struct {
    Kind kind;
    gint64 start, stop; /* bytes into the document's text, half-open; -1 where the row has none */
    const char *id;
    const char *doc; /* "" on rows of the whole corpus */
    const char *part_of;
    const char *what;
    const char *time;
    const char *until;
    const char *span;
    const char *who;
    const char *whom;
    const char *attending;
    const char *topic;
    const char *place;
    const char *status;
    const char *attribution;
    const char *refs;
    const char *rule;
    const char *url;
    const char *text;
    const char *raw; /* the record as it came in, without its line end; NULL for a row made here */
    gsize raw_size;
} Row;

/* One article: rows in stream order, the `doc` row first (where a stream lacks it, `head` is an
 * empty one that is not among the rows). The corpus (entries, claims, their edges) is a document
 * without an id. Read the members, change them only through the functions. */
typedef struct {
    Arena *arena;
    const char *id;
    gsize id_size;
    Row *head;              /* the doc row; NULL in the corpus document */
    GPtrArray *rows;        /* Row *, all of them */
    GPtrArray *of[N_KINDS]; /* Row *, the same by kind, in the same order */
    GPtrArray *none;        /* what all kinds without a row have there */
    guint rows_room;        /* pointers that `rows` and the arrays by kind have room for */
    guint room[N_KINDS];
    gboolean datelined;     /* a dateline was among its paragraphs: nobody need look for one else */
    char *text;             /* document_text() */
    gsize size;             /* of the text, in bytes */
    Strmap ids;             /* ids made here, but for those of rows not yet noted: */
    guint noted[N_KINDS];   /* rows of each kind whose ids are among them or came from elsewhere */
    gint64 newest[N_KINDS]; /* greatest start of an id made here; -1: none; G_MAXINT64: not known */
    gpointer tokens;        /* document_tokens() in token.h */
    GDestroyNotify free_tokens;
} Document;

/* A new document with its doc row; `id` NULL or "" makes a corpus document, without one. */
Document *document_new(const char *id);
void document_free(Document *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Document, document_free)

/* The id of a text: `d` and 16 hex digits of its SHA-256. `id` has room for 18 bytes. */
void document_id(const char *text, gsize size, char id[18]);

/* Adds a row of `kind` for the bytes [start, stop). Its id is <doc>.<letter><start>, with -2, -3
 * ... where one starts there already; its text is the document's, except that of a para, which the
 * reader gives (see document_add_para); part_of is left to the caller. With start -1: no offsets,
 * no id, no text. Assign the other members freely, from string constants or the document's arena.
 */
Row *document_add(Document *document, Kind kind, gint64 start, gint64 stop);

/* Adds a paragraph of type `what`: `text` has stop - start bytes, in which CR, LF and TAB become
 * blanks. */
Row *document_add_para(Document *document, const char *what, gint64 start, gint64 stop,
                       const char *text);

/* Adds an attr row to `row` (or, with start and stop >= 0, for a part of its bytes): id
 * <row>.<what>. */
Row *document_add_attr(Document *document, const Row *row, const char *what, const char *text);

/* Adds an edge of type `what` (before, after, ...) from row `from` to the row with id `to`. */
Row *document_add_edge(Document *document, const Row *from, const char *what, const char *to);

/* An empty row of no document, to be put into one later: document_put() with the arena's. */
Row *row_blank(Arena *arena, Kind kind);

/* Puts a row that came from elsewhere into the document; its strings must live as long as the
 * arena. */
void document_put(Document *document, Row *row);

/* Takes out the rows that fail the test; it must not fail the doc row. */
typedef gboolean (*RowTest)(const Row *row, gpointer user);
void document_keep(Document *document, RowTest keep, gpointer user);

/* Takes all rows of the kinds in `mask` out again. */
void document_drop(Document *document, guint mask);

/* The document's UTF-8 text: each paragraph at its offset, LF between them. The same bytes in every
 * stage, whether the document was read here or came through a pipe. document->size bytes and
 * DOCUMENT_ROOM NULs. */
const char *document_text(Document *document);

/* Copies into the document's arena. */
const char *document_string(Document *document, const char *text, gssize size);

/* The index among document->of[KIND_SENT] of the sentence that holds byte `at`, or -1. */
gint document_sentence_at(const Document *document, gint64 at);

/* Name of a kind as in the stream, and back (KIND_OTHER if unknown). */
const char *kind_name(Kind kind);
Kind kind_from_name(const char *name, gsize size);

#endif
