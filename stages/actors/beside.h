/* beside: what the small words beside a run of capitals say of its kind. */
#ifndef READOUT_BESIDE_H
#define READOUT_BESIDE_H

#include "run.h"

/* Right before and after it: "Anbar province", "the town of Dabiq", "the Al Bu Nimr tribe", "Sarvan
 * MP". WHAT_NONE if they say nothing. */
What beside_kind(const Scene *scene, const Run *run);

/* "northern Sarvan", "the village Sarvan", "towns such as Sarvan": a small word for a place before
 * it. */
gboolean beside_site(const Scene *scene, const Run *run);

/* "Sutral, the transport regulator", "Sarvan, a highland town"; WHAT_NONE without such an
 * apposition. */
What beside_apposed(const Scene *scene, const Run *run);

/* A verb before it that leads to a place: fled to Sarvan, shelled Sarvan. */
gboolean beside_way(const Scene *scene, const Run *run);

/* TRUE if it says something of what "it" does: "Sanoro said it would". */
gboolean beside_it(const Scene *scene, const Run *run);

/* TRUE if capitals alone are a body and no thing (TV, IQ): it has an article, says something, owns
 * something, or stands in brackets after its name. */
gboolean beside_acts(const Scene *scene, const Run *run);

#endif
