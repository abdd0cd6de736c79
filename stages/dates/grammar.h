/* grammar: what the rules of rules.csv find in a sentence. First phase: recognition.
 *
 * A rule's pattern is a row of atoms: a CLASS of the word tables, a word or sign itself, or a group
 * of an earlier level ($day: a mark that a rule of that group has made). `(a | b c)` are
 * alternatives, `x?` is optional, `\(` is a bracket itself, `[` and `]` bound the mark where it is
 * not the whole, `!CLASS` after `]` wants the item not to be there, `END` is the end of the
 * sentence. Each row has a word of a class that can make a date or, behind level 0, a group. The
 * column `before` names classes or words of which one must (with `!` none may) be right before the
 * mark.
 *
 * All patterns of a level are one trie; at each item the longest mark wins, then the earlier rule.
 * A rule of type REJECT wins in the same way and makes nothing. The marks of one level are items to
 * the next. */
#ifndef READOUT_DATES_GRAMMAR_H
#define READOUT_DATES_GRAMMAR_H

#include "mark.h"
#include "rule.h"
#include "scan.h"

/* Puts the marks of one sentence in the place of the items that they are made of. What a REJECT
 * rule took goes to `rejected` unless that is NULL. Marks live in `arena`. */
void grammar_find(const Grammar *grammar, Items *items, guint32 sent, Arena *arena,
                  GPtrArray *rejected);

#endif
