/* depictions: the present-tense verbs in which the captions of pictures speak, from depictions.csv.
 */
#ifndef READOUT_READ_DEPICTIONS_H
#define READOUT_READ_DEPICTIONS_H

#include <glib.h>

typedef struct Depictions Depictions;

/* Reads a dictionary with the columns verb and alone (yes: the verb tells a caption even in a full
 * sentence). */
Depictions *depictions_open(const char *path, GError **error);
void depictions_free(Depictions *depictions);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Depictions, depictions_free)

/* The first verb of the dictionary among the words of a folded text, or NULL; *alone: its column.
 */
const char *depictions_find(const Depictions *depictions, const char *fold, gboolean *alone);

#endif
