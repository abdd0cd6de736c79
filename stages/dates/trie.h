/* trie: the patterns of one level of rules, as one automaton over items. */
#ifndef READOUT_DATES_TRIE_H
#define READOUT_DATES_TRIE_H

#include "value.h"

typedef struct Trie Trie;

/* `anchors` are the classes that can make a date; 0 on a level where only marks can. */
Trie *trie_new(guint64 anchors);
void trie_free(Trie *trie);

/* Adds a pattern (see grammar.h) that makes rule number `rule`. FALSE with what is wrong in *error.
 */
gboolean trie_add(Trie *trie, Wordlist *words, const char *pattern, guint rule, GError **error);

/* To be called when all patterns are in; there are so many words. */
void trie_freeze(Trie *trie, guint words);

/* TRUE if some pattern can begin with the item; `ahead` is what trie_ahead gives. */
gboolean trie_begins(const Trie *trie, const Item *item, guint ahead);

/* How many of the items come before the first anchor (on level 0) or the first mark; `left` if
 * there is none. */
guint trie_ahead(const Trie *trie, const Item *item, guint left);

/* An anchor or mark stands at most so many items behind the start of any match; G_MAXUINT if not
 * every pattern has one. */
guint trie_lead(const Trie *trie);

/* Calls `found` for every pattern that matches from item[0] on; `left` items are there, and
 * `ahead` is what trie_ahead gives. */
typedef void (*TrieFound)(guint rule, const Match *match, gpointer user);
void trie_match(const Trie *trie, const Item *item, guint left, guint ahead, TrieFound found,
                gpointer user);

#endif
