/* dateline: the places and the agency that a dateline names: "MANILA, Philippines (AP) -". */
#ifndef READOUT_DATELINE_H
#define READOUT_DATELINE_H

#include "scene.h"

/* A name in a dateline. Its paragraph has no sentences, so it is no mention. */
typedef struct Stamp Stamp;
struct Stamp {
    Stamp *next; /* of the document, in the order of the text */
    guint32 start, stop;
    const Row *para;
    Entity *entity;
};

/* Reads the datelines of the document into scene->stamps. */
void dateline_run(Scene *scene);

/* The country in which the document was written, by its first dateline; "" if none says so. */
const char *dateline_country(const Scene *scene);

#endif
