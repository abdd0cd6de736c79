/* token: the words of a document's sentences, cut once and shared by the stages that read words.
 *
 * A word is a run of letters and digits, with inner apostrophes (O'Brien, don't), the points of
 * dotted acronyms (U.S., a.m.) and of titles and initials (Mr. J.), and the commas, points and
 * colons of numbers (1,600 3.5 10:30). A possessive ('s or a bare ' after s) is a token of its own,
 * and so is each hyphen: "45-minute" is three tokens, the later ones TOKEN_GLUED. Every other
 * character is a token. */
#ifndef READOUT_TOKEN_H
#define READOUT_TOKEN_H

#include "chunk.h"
#include "document.h"

#include <string.h>

/* A key is made of eight bytes at a time, of the last ones with zeros behind them. */
static inline guint64
token_key_add(guint64 key, guint64 chunk)
{
    key = (key ^ chunk) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    return key ^ key >> 32;
}

/* The key of a folded word, which its token carries: 64 bits made of its first `size` bytes. Words
 * are compared by it: no two of eight bytes or less share one, of longer ones none of any language
 * is likely to. 0: of the empty word alone. */
static inline guint64
token_key(const char *fold, gsize size)
{
    guint64 key = 0;
    for (; size > CHUNK; fold += CHUNK, size -= CHUNK)
        key = token_key_add(key, chunk_read(fold));
    return token_key_add(key, chunk_read_end(fold, size));
}

/* The same of a word behind whose end eight bytes can be read, whatever they are. */
static inline guint64
token_key_room(const char *fold, gsize size)
{
    guint64 key = 0;
    for (; size > CHUNK; fold += CHUNK, size -= CHUNK)
        key = token_key_add(key, chunk_read(fold));
    return token_key_add(key, chunk_first(chunk_read(fold), size));
}

/* Where in a table to look for a key; for a word given as text. */
static inline guint32
token_key_hash(guint64 key)
{
    return (guint32)(key * G_GUINT64_CONSTANT(0xD6E8FEB86659FD93) >> 32);
}

static inline guint32
token_hash(const char *fold, gsize size)
{
    return token_key_hash(token_key(fold, size));
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
    guint16 flags;       /* TOKEN_... */
    guint16 size;        /* bytes of `fold` */
    guint64 key;         /* token_key of `fold` */
    const char *fold; /* lower case, accents dropped, ’ as ', trailing and inner points dropped: us,
                         am, sen, pena. Of a token that was cut, eight bytes can be read */
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

/* TRUE if the token's folded form is `word`: of a short word that stands in the program the
 * compiler knows the key, and most longer ones are of another size. */
static inline gboolean
token_is(const Token *token, const char *word)
{
    gsize size = strlen(word);
    if (size <= 4)
        return token->key == token_key(word, size);
    return token->size == size && memcmp(token->fold, word, size) == 0;
}

/* TRUE if its folded form ends so. */
static inline gboolean
token_ends(const Token *token, const char *end)
{
    gsize size = strlen(end);
    return token->size >= size && memcmp(token->fold + token->size - size, end, size) == 0;
}

#endif
