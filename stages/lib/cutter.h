/* cutter: text cut into tokens, one after the other. */
#ifndef READOUT_CUTTER_H
#define READOUT_CUTTER_H

#include "token.h"

/* Where the cutting of one text stands, and what is known of the token under way. */
typedef struct {
    Arena *arena;
    const char *text, *begin, *end; /* the text, and the part that is cut */
    guint32 sent;
    const char *at;
    char *room, *fold; /* where the folded bytes begin, and where the next one goes */
    guint place;       /* what TOKEN_FIRST and TOKEN_GLUED are of the next token */
    guint letters, uppers, points;
    gboolean quotes; /* a double quotation mark was met */
} Cutter;

/* The bytes [start, stop) of a text as sentence number `sent`; CHUNK bytes can be read behind them.
 * Room for the folded tokens is made here: nothing else may be asked of the arena before
 * cutter_end.
 */
Cutter cutter_begin(const char *text, gsize start, gsize stop, guint32 sent, Arena *arena);
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
