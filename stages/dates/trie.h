/* trie: the patterns of one level of rules, as one automaton over items. */
#ifndef READOUT_DATES_TRIE_H
#define READOUT_DATES_TRIE_H

#include "arena.h"
#include "pattern.h"

typedef struct TrieNode TrieNode;

typedef struct {
    Atom atom;
    TrieNode *to;
} TrieEdge;

typedef struct {
    guint rule, first, last; /* a match makes the rule's mark of its items [first, last) */
} TrieAccept;

struct TrieNode {
    TrieEdge *edge; /* sorted when frozen: classes, words, others */
    TrieAccept *accept;
    guint n_edges, n_class, n_word, n_accepts;
    guint64 classes, groups; /* of the first n_class edges, which are in the order of the bits */
    guint64 words; /* a bit for each of the n_word edges behind those: see trie_word_bit */
    guint lead;    /* the first anchor or mark of what goes on here is at most so many items on;
                   G_MAXUINT where it may lie behind */
};

enum { TRIE_FAR = 8 };

typedef struct {
    Arena *arena; /* of all nodes and what they have, until it is frozen */
    TrieNode root;
    guint64 anchors;         /* classes that can make a date; 0 on a level where only marks can */
    guint64 groups;          /* of the marks that the patterns name */
    guint64 reach[TRIE_FAR]; /* classes that begin a match whose first anchor is so far ahead or
                                farther */
    guint16 *start;          /* of each word by its number, its edge of the root, counted from 1 */
    guint8 *starts_within;   /* of each word, how far ahead the first anchor of what begins with it
                                can be, and one; 0 if nothing begins with it */
} Trie;

void trie_init(Trie *trie, guint64 anchors, Arena *arena);

/* Adds a pattern (see grammar.h) that makes rule number `rule`. FALSE with what is wrong in *error:
 * one without an anchor or, behind level 0, a mark would be looked for everywhere. */
gboolean trie_add(Trie *trie, Wordlist *words, const char *pattern, guint rule, GError **error);

/* To be called when all patterns are in; there are so many words. */
void trie_freeze(Trie *trie, guint words);

/* Most words that no edge of a node has share no bit with those that one has. */
static inline guint64
trie_word_bit(guint number_of)
{
    return (guint64)1 << number_of % 64;
}

/* How many of the items come before the first anchor (on level 0) or the first mark; `left` if
 * there is none. */
static inline guint
trie_ahead(const Trie *trie, const Item *item, guint left)
{
    guint at = 0;
    if (trie->anchors)
        while (at < left && !(item[at].flags & WORD_ANCHOR))
            at++;
    else
        while (at < left && !item[at].groups)
            at++;
    return at;
}

/* Those of items 0 to `ahead` with which some pattern can begin whose first anchor or mark is item
 * `ahead`, as bits; there are no more than `lead` of the root says. Without a branch, as none could
 * be foretold. */
static inline guint64
trie_begins(const Trie *trie, const Item *item, guint ahead)
{
    guint64 begins = 0;
    for (guint i = 0; i <= ahead; i++) {
        guint far = MIN(ahead - i, TRIE_FAR - 1);
        guint64 known = (item[i].classes & trie->reach[far]) | (item[i].groups & trie->root.groups);
        gboolean begun = (known != 0) | (trie->starts_within[item[i].number_of] > far);
        begins |= (guint64)begun << i;
    }
    return begins;
}

/* Calls `found` for every pattern that matches from item[0] on; `left` items are there, and
 * `ahead` is what trie_ahead gives. */
typedef void (*TrieFound)(guint rule, const Match *match, gpointer user);
void trie_match(const Trie *trie, const Item *item, guint left, guint ahead, TrieFound found,
                gpointer user);

#endif
