/* rule: one row of rules.csv, compiled; and reading them all. */
#ifndef READOUT_DATES_RULE_H
#define READOUT_DATES_RULE_H

#include "template.h"
#include "trie.h"

enum { LEVELS = 4, MAX_BEFORE = 24 };

typedef struct {
    const char *name, *type;
    gboolean reject;
    Template value, until, shift, mod, quant, freq, feast;
    int toward, anchor; /* -1: as the mark inside it */
    guint64 groups;
    gboolean before_not, before_any;
    guint64 before, before_groups;
    const Word *const *before_word; /* NULL at the end; or NULL */
} Rule;

/* All rules and, by level, the patterns that make them. Its memory is that of the tables. */
typedef struct {
    Trie level[LEVELS];
    const Rule *rule;
    guint n_rules;
    int holiday;     /* class of the feasts */
    int preposition; /* class */
    int now;         /* group of what counts from the day of publication: this year, last week */
} Grammar;

/* Reads rules.csv (its patterns: see grammar.h) into `arena`; its words and groups go into `words`.
 * FALSE with file and line of what is wrong in *error. */
gboolean rules_read(Grammar *grammar, Wordlist *words, const char *path, Arena *arena,
                    GError **error);

#endif
