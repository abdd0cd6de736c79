/* layers: all words of a document with what earlier stages say of them. */
#ifndef READOUT_EVENTS_LAYERS_H
#define READOUT_EVENTS_LAYERS_H

#include "vocabulary.h"

/* Punctuation, beside the WORD_ and VERB_ bits. */
enum {
    MARK_COMMA = 1u << 0,
    MARK_SEMICOLON = 1u << 1, /* ; and : */
    MARK_DASH = 1u << 2,
    MARK_HYPHEN = 1u << 3,
    MARK_QUOTE = 1u << 4,
    MARK_BRACKET = 1u << 5,
    MARK_STOP = 1u << 6 /* . ? ! */
};

/* All words of a document, and what the rows of earlier stages say of them. */
typedef struct {
    const Word **word;
    const Row **actor;
    const Row **date;
    guint32 *bits; /* the word classes of a token; 0 inside an actor (but its pronouns) or a date */
    guint8 *mark;  /* MARK_; 0 for a word */
} Layers;

/* Lays the actor and date rows over the document's tokens; the longest row wins. In the document's
 * arena. */
Layers layers_lay(Document *document, const Vocabulary *vocabulary);

#endif
