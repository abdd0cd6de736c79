/* trie: the patterns of one level of rules, as one automaton over items. */
#ifndef READOUT_DATES_TRIE_H
#define READOUT_DATES_TRIE_H

#include "value.h"

typedef struct Trie Trie;

Trie *trie_new(void);
void trie_free(Trie *trie);

/* Adds a pattern (see grammar.h) that makes rule number `rule`. FALSE with what is wrong in *error.
 */
gboolean trie_add(Trie *trie, Wordlist *words, const char *pattern, guint rule, GError **error);

/* To be called when all patterns are in. */
void trie_freeze(Trie *trie);

/* TRUE if some pattern can begin with the item. */
gboolean trie_begins(const Trie *trie, const Item *item);

/* How many of the items are too far before any mark to begin a match. */
guint trie_skip(const Trie *trie, const Item *item, guint left);

/* Calls `found` for every pattern that matches from item[0] on; `left` items are there. */
typedef void (*TrieFound)(guint rule, const Match *match, gpointer user);
void trie_match(const Trie *trie, const Item *item, guint left, TrieFound found, gpointer user);

#endif
