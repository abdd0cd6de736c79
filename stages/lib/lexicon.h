/* lexicon: phrases to values, found by longest match over tokens; a hash of first words (a
 * gazetteer). */
#ifndef READOUT_LEXICON_H
#define READOUT_LEXICON_H

#include "blob.h"
#include "token.h"

typedef struct Lexicon Lexicon;

Lexicon *lexicon_new(void);
void lexicon_free(Lexicon *lexicon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lexicon, lexicon_free)

/* Adds a phrase, cut and folded as tokens are ("Élysée" meets "elysee"; "U.S." meets "US"). A
 * phrase may be added with several values: they come in the order in which they were added. `value`
 * is kept, not owned; never NULL. */
void lexicon_add(Lexicon *lexicon, const char *phrase, gconstpointer value);

/* One found phrase: a list of the values that share it. */
typedef struct LexiconEntry LexiconEntry;
struct LexiconEntry {
    const LexiconEntry *next; /* another value of the same phrase */
    gconstpointer value;
    const char *phrase; /* as it was given */
};

/* The longest phrase that begins at token[0]; at most `n` tokens are looked at. Sets *length to its
 * number of tokens. NULL if none. Case is not looked at: the caller judges by the tokens' flags. */
const LexiconEntry *lexicon_match(const Lexicon *lexicon, const Token *token, gsize n,
                                  gsize *length);

/* Puts the lexicon with its phrases; returns its place. What comes back from the blob is neither
 * added to nor freed. */
guint32 lexicon_put(BlobMaker *maker, const Lexicon *lexicon, BlobPut put_value);

/* The entry of a whole phrase given as text, or NULL. */
const LexiconEntry *lexicon_lookup(const Lexicon *lexicon, const char *phrase);

#endif
