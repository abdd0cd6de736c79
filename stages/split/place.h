/* place: one place in a paragraph where a sentence might end, and what stands around it. */
#ifndef READOUT_SPLIT_PLACE_H
#define READOUT_SPLIT_PLACE_H

#include "cues.h"

typedef struct {
    const Cues *cues;
    const char *text;
    gsize start, size; /* of the sentence; of the paragraph */
    gsize mark;        /* where the marks begin: . ? ! … */
    gsize end;         /* behind marks, closing quotes and brackets */
    gsize next;        /* first character that is not white space behind them */
    gsize first;       /* first letter or digit there, behind opening quotes and brackets */
    guint dots;
    gboolean strong; /* ? or ! among the marks */
    gboolean closed; /* quotes or brackets close behind the marks */
    gboolean quoted; /* a quote among them */
    gboolean spaced; /* an ellipsis with blanks: . . . */
    gboolean lower;
} Place;

/* The bytes of the white-space character at text[at], or 0. */
gsize place_blank(const char *text, gsize at, gsize size);

/* Whether the character at text[at] is U+2000 + something, written E2 80 `last`. */
static inline gboolean
place_is_three(const char *text, gsize at, gsize size, guchar last)
{
    return at + 2 < size && text[at] == '\xe2' && text[at + 1] == '\x80' &&
           (guchar)text[at + 2] == last;
}

/* Reads the marks at text[mark] and what closes behind them; finds what comes next. */
void place_survey(Place *place, gsize mark);

/* The end of the word at text[at], apostrophes included. */
gsize place_word_end(const Place *place, gsize at);

/* Where the word before the marks begins. Quotes, brackets, slashes and dashes end it. */
gsize place_word_start(const Place *place);

/* Whether what comes next is a word that often begins sentences. */
gboolean place_starter_follows(const Place *place);

/* Whether what comes next begins with a capital, or with a letter of a script that has none. */
gboolean place_begins_upper(const Place *place);

/* Whether a bullet stands at text[at]: U+2022 or U+2043. */
gboolean place_bullet(const Place *place, gsize at);

#endif
