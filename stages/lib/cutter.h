/* cutter: text cut into tokens, one after the other. */
#ifndef READOUT_CUTTER_H
#define READOUT_CUTTER_H

#include "token.h"

/* Where the cutting of one text stands, and what is known of the token under way. */
typedef struct {
    Arena *arena;
    const char *text, *end;
    gsize offset; /* of `text` in the document's */
    guint32 sent;
    const char *at;
    char *small;                       /* the text in small letters: plain words are cut off it */
    const guint8 *letters_at, *big_at; /* a bit for each byte: a letter of ASCII, a capital one */
    char *fold;                        /* where the next folded byte of another token goes */
    guint letters, uppers, points;
    gboolean glued, first;
    gboolean quotes; /* a double quotation mark was met */
} Cutter;

/* The text of sentence number `sent`, at `offset` in the document. Room for its folded tokens is
 * made here: nothing else may be asked of the arena before cutter_end. */
Cutter cutter_begin(const char *text, gsize size, gsize offset, guint32 sent, Arena *arena);
void cutter_end(const Cutter *cut);

/* The next tokens, at most `room`; returns how many: fewer at the end of the text. */
gsize cutter_fill(Cutter *cut, Token *into, gsize room);

/* Whether a character is a double quotation mark. */
static inline gboolean
cutter_is_quotation_mark(gunichar c)
{
    return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB;
}

#endif
