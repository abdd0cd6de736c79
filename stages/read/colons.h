/* colons: words that stand before a colon, from colon.csv. */
#ifndef READOUT_READ_COLONS_H
#define READOUT_READ_COLONS_H

#include <glib.h>

typedef struct Colons Colons;

/* Reads a dictionary with the columns words (small letters) and kind: announcement (the name of a
 * kind of report or part, no place: "WATCH:"), verb (ends a clause, no heading: "The king
 * added:"), turn (who speaks in an interview, without a name: "Question:"). */
Colons *colons_open(const char *path, GError **error);
void colons_free(Colons *colons);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Colons, colons_free)

/* Whether all of the `size` bytes before a colon announce a kind of report. */
gboolean colons_announce(const Colons *colons, const char *text, gsize size);

/* Whether the `size` bytes before a colon end in one of the verbs. */
gboolean colons_end_clause(const Colons *colons, const char *text, gsize size);

/* Whether the `size` bytes before a colon, but for a bracket behind them, tell whose turn it is. */
gboolean colons_turn(const Colons *colons, const char *text, gsize size);

#endif
