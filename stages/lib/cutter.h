/* cutter: text cut into tokens, one after the other. */
#ifndef READOUT_CUTTER_H
#define READOUT_CUTTER_H

#include "bytemap.h"
#include "token.h"

enum {
    CUTTER_ROOM = BYTEMAP, /* bytes that must be readable behind a text that is cut */
    CUTTER_LEAST = BYTEMAP /* tokens that are made at once */
};

/* Where the cutting of a text stands, and what is known of the token under way. */
typedef struct {
    Arena *arena;            /* for the folded tokens: given, as the text is */
    const char *text;        /* CUTTER_ROOM bytes can be read behind it */
    const char *begin, *end; /* the part that is cut */
    guint32 sent;
    guint first;       /* TOKEN_FIRST until the first word */
    const char *at;    /* the next token, or white space before it */
    gsize before;      /* where in the text the token before ends; G_MAXSIZE: there is none */
    char *room, *fold; /* where the folded bytes begin, and where the next one goes */
    guint letters, uppers, points;
    gboolean quotes; /* a double quotation mark was met */
} Cutter;

/* Begins with the bytes [start, stop) as sentence number `sent`. Room for the folded tokens is made
 * here: nothing else may be asked of the arena before cutter_end. */
void cutter_begin(Cutter *cut, gsize start, gsize stop, guint32 sent);
void cutter_end(const Cutter *cut);

/* The next tokens: all that are left, or as many as leave no room for CUTTER_LEAST more. `room` is
 * for no less than those; returns how many there are. */
gsize cutter_fill(Cutter *cut, Token *into, gsize room);

static inline gboolean
cutter_is_done(const Cutter *cut)
{
    return cut->at == cut->end;
}

/* The next token, whatever it is, looked at character by character; FALSE: there is none. So are
 * those cut that cutter_fill has no shorter way for; each of its tokens is what this one makes. */
gboolean cutter_any(Cutter *cut, Token *token);

/* Whether a word of more than one letter goes on at `stop`, which is not `end`. */
gboolean cutter_goes_on(const char *stop, const char *end);

/* Whether a capital letter and a small one stand at `c`, as behind the point of an initial:
 * V.Putin.
 */
gboolean cutter_begins_name(const char *c, const char *end);

/* Whether a character is a double quotation mark. */
static inline gboolean
cutter_is_quotation_mark(gunichar c)
{
    return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB;
}

#endif
