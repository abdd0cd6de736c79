/* spelling: titles with a letter wrong before a name: Prime Minster, Presdient. */
#ifndef READOUT_SPELLING_H
#define READOUT_SPELLING_H

#include "scene.h"

/* Letters that differ between two folded words, each put in, left out or changed counting one; 9
 * for very long ones (Levenshtein). */
guint spelling_distance(const char *a, const char *b);

/* Tags as titles the untagged capitals that are nearly one and stand before another capital. */
void spelling_run(Scene *scene);

#endif
