/* tally: votes for values; a voice counts once, however many articles repeat it. */
#ifndef READOUT_TALLY_H
#define READOUT_TALLY_H

#include "gathering.h"

typedef struct {
    const char *value;
    guint mentions;
    guint64 at;         /* earliest place in a list: byte of the mention, then number in its list */
    GHashTable *voices; /* set of voices + 1 */
    GPtrArray *supporter; /* Mention * */
} Vote;

typedef struct {
    GPtrArray *votes;     /* Vote * */
    GHashTable *by_value; /* value -> Vote, once they are many; else NULL */
} Tally;

Tally *tally_new(void);
void tally_free(Tally *tally);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tally, tally_free)

/* `value` must outlive the tally. Empty values are not counted. */
void tally_add(Tally *tally, const char *value, const Mention *mention);

/* Each part of a ';' list; the gathering keeps the parts. */
void tally_add_list(Tally *tally, const char *list, const Mention *mention, Gathering *gathering);

/* Sorts: most voices, then most mentions, then the earliest in a list, then strcmp. The winner is
 * votes->pdata[0]. */
void tally_sort(Tally *tally);

/* The winner's value, "" without votes. Sorts. */
const char *tally_best(Tally *tally);

/* At most `most` values in order of their votes, joined by ';', except those in the ';' list
 * `without`. Sorts. */
const char *tally_join(Tally *tally, guint most, const char *without, Arena *arena);

#endif
