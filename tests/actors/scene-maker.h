/* scene-maker: a document of one paragraph, cut at plain sentence ends, run through the stage. */
#ifndef READOUT_SCENE_MAKER_H
#define READOUT_SCENE_MAKER_H

#include "document.h"

/* The document of `text` with its actor rows; what stands before " -- " is its dateline. `day` ""
 * or NULL: no date. The dictionaries are read once. */
Document *scene_maker_read(const char *text, const char *day);

/* The last actor row with this surface form; NULL if there is none. */
const Row *scene_maker_row(const Document *document, const char *mention);

#endif
