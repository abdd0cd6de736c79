/* inner: what an act governs: "agreed to LIFT sanctions", "called for a TRUCE", "demanded that B
 * WITHDRAW". */
#ifndef READOUT_EVENTS_INNER_H
#define READOUT_EVENTS_INNER_H

#include "deed.h"

typedef struct {
    guint at; /* the token of the verb or noun */
    gboolean noun;
    gboolean negative; /* "not to attack" */
    gint subject;      /* the chunk before a finite verb or an infinitive: "that B withdraw"; -1 */
    gint modal;        /* the token of its modal, -1 */
} Inner;

/* Finds what stands under the act whose words end before token `end`. `clause`: a verb with a tense
 * and its own subject counts too. FALSE if there is nothing of the kind. */
gboolean inner_find(const Scene *scene, guint end, gboolean clause, Inner *inner);

/* The noun of chunk `c` from token `from` on that is an act and the head of its phrase. FALSE if
 * there is none. */
gboolean inner_noun(const Scene *scene, gint c, guint from, Inner *inner);

#endif
