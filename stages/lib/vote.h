/* vote: for each key the value that most rows speak for. */
#ifndef READOUT_VOTE_H
#define READOUT_VOTE_H

#include <glib.h>

typedef struct Vote Vote;

Vote *vote_new(void);
void vote_free(Vote *vote);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Vote, vote_free)

/* Counts one row that says `value` of `key`. */
void vote_add(Vote *vote, const char *key, const char *value);

/* The value counted most often, the first in byte order among equals; NULL for a key never met. */
const char *vote_winner(const Vote *vote, const char *key);

#endif
