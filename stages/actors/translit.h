/* translit: spellings of one name in other languages' Latin letters: Lawrow, Lavrov. */
#ifndef READOUT_TRANSLIT_H
#define READOUT_TRANSLIT_H

#include <glib.h>

#define TRANSLIT_MIN 5 /* letters of the shortest name that a spelling can mean */

/* Writes "~" and what the spellings of a folded name have in common into `key`: w as v, y and j as
 * i, kh as h, sch as sh, ou as u, no letter twice. Cut off where `size` bytes are full. */
void translit_key(const char *fold, char *key, gsize size);

#endif
