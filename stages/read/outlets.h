/* outlets: names of agencies, papers and broadcasters, from outlets.csv. */
#ifndef READOUT_READ_OUTLETS_H
#define READOUT_READ_OUTLETS_H

#include <glib.h>

typedef struct Outlets Outlets;

/* Reads a dictionary with the columns name and kind (agency, broadcaster, newspaper, online,
 * government). */
Outlets *outlets_open(const char *path, GError **error);
void outlets_free(Outlets *outlets);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Outlets, outlets_free)

/* The outlet whose name the `size` bytes of `text` are, as the dictionary writes it; NULL if none.
 */
const char *outlets_find(const Outlets *outlets, const char *text, gsize size);

/* Whether the text is a list of two or more outlets and nothing else ("Bloomberg, Kyodo and
 * Reuters"). */
gboolean outlets_are_all(const Outlets *outlets, const char *text, gsize size);

/* FALSE if no such list begins as the text does; it need not be one otherwise. */
gboolean outlets_may_begin(const Outlets *outlets, const char *text, gsize size);

#endif
