/* key: what the codes and signs of the drawing mean, at its foot. */
#ifndef READOUT_KEY_H
#define READOUT_KEY_H

#include "lanes.h"

/* Appends the key as an HTML-like table `width` points wide; returns its height. Only what occurs
 * is explained. `names` gives names for codes (char * -> char *); one that it lacks is taken from
 * the articles' country rows. */
guint key_html(GString *out, const Timeline *timeline, const Lanes *lanes, const GPtrArray *entries,
               gboolean arcs, gboolean contradictions, GHashTable *names, guint width);

/* The same for the overview. */
guint key_overview_html(GString *out, const Timeline *timeline, const Lanes *lanes,
                        GHashTable *names, guint width);

#endif
