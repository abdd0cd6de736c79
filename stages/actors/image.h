/* image: the stage's own dictionaries compiled into one file that is loaded instead of them: made
 * at build time. */
#ifndef READOUT_IMAGE_H
#define READOUT_IMAGE_H

#include "gazetteer.h"

/* Writes the gazetteer of the tables in `dir` as `path`. */
gboolean image_write(Gazetteer *gazetteer, const char *dir, const char *path, GError **error);

/* The gazetteer of DIR/gazetteer.image, its offices left empty. NULL if there is none, if it was
 * made by another build of the program, or if a table of `dir` is not as it was when it was
 * compiled. */
Gazetteer *image_open(const char *dir);

#endif
