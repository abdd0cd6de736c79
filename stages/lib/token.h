/* token: the words of a document's sentences, cut once and shared by the stages that read words.
 *
 * A word is a run of letters and digits, with inner apostrophes (O'Brien, don't), the points of
 * dotted acronyms (U.S., a.m.) and of titles and initials (Mr. J.), and the commas, points and
 * colons of numbers (1,600 3.5 10:30). A possessive ('s or a bare ' after s) is a token of its own,
 * and so is each hyphen: "45-minute" is three tokens, the later ones TOKEN_GLUED. Every other
 * character is a token. */
#ifndef READOUT_TOKEN_H
#define READOUT_TOKEN_H

#include "document.h"

#include <string.h>

/* The hash of a folded word, which its token carries: g_str_hash of the first `size` bytes. */
static inline guint32
token_hash(const char *fold, gsize size)
{
    guint32 hash = 5381;
    for (gsize i = 0; i < size; i++)
        hash = hash * 33 + (guint32)(signed char)fold[i];
    return hash;
}

enum {
    TOKEN_WORD = 1 << 0,       /* begins with a letter */
    TOKEN_NUMBER = 1 << 1,     /* begins with a digit */
    TOKEN_CAPITAL = 1 << 2,    /* begins with a capital letter */
    TOKEN_UPPER = 1 << 3,      /* two letters or more, all capital */
    TOKEN_ACRONYM = 1 << 4,    /* has points inside: U.S., a.m. */
    TOKEN_POSSESSIVE = 1 << 5, /* 's or the ' of a plural possessive */
    TOKEN_GLUED = 1 << 6,      /* no white space before it */
    TOKEN_FIRST = 1 << 7,      /* first word of its sentence (quotes and brackets do not count) */
    TOKEN_QUOTED = 1 << 8,     /* inside a quotation */
    TOKEN_POINT = 1 << 9       /* ends in the point of an abbreviation: Sen., Jan., J. */
};

typedef struct {
    guint32 start, stop; /* bytes into the document's text */
    guint32 sent;        /* index of the sentence in document->of[KIND_SENT] */
    guint32 hash;        /* token_hash of `fold` */
    guint16 flags;       /* TOKEN_... */
    guint16 size;        /* bytes of `fold` */
    const char *fold; /* lower case, accents dropped, ’ as ', trailing and inner points dropped: us,
                         am, sen, pena */
} Token;

typedef struct {
    const Token *token;
    gsize n;
    const guint32
        *first; /* first[s]: index of the first token of sentence s; first[sentences] = n */
} Tokens;

/* The tokens of all sentences, in order; made at the first call, owned by the document. */
const Tokens *document_tokens(Document *document);

/* Cuts any text (a dictionary's phrase) in the same way; `sent` is 0. Appends Token to `into`,
 * strings in `arena`. */
void tokens_cut(const char *text, gsize size, gsize offset, guint32 sent, Arena *arena,
                GArray *into);

/* TRUE if the token's folded form is `word`. Asked of nearly every token, so the first byte decides
 * most of it. */
static inline gboolean
token_is(const Token *token, const char *word)
{
    return token->fold[0] == word[0] && strcmp(token->fold, word) == 0;
}

#endif
