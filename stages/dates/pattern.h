/* pattern: the text of a rule's pattern (see grammar.h) expanded into plain rows of atoms. */
#ifndef READOUT_DATES_PATTERN_H
#define READOUT_DATES_PATTERN_H

#include "value.h"

/* One step: an item of a class or one word. */
typedef struct {
    const Word *word;
    gint16 class;  /* -1: `word` */
    guint8 barred; /* the item must not be there */
    guint8 end;    /* of the sentence */
} Atom;

/* A row of atoms; the mark is made of [first, last) of them. */
typedef struct {
    Atom atom[MATCH_ATOMS];
    guint n, first, last; /* last 0: not set */
} Flat;

/* The rows (Flat, at least one, none empty) that the pattern stands for; its words and classes go
 * into `words`. NULL with what is wrong in *error. */
GArray *pattern_rows(Wordlist *words, const char *pattern, GError **error);

#endif
