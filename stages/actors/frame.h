/* frame: the words around the head of a nominal mention: determiner, qualifiers, whose. */
#ifndef READOUT_FRAME_H
#define READOUT_FRAME_H

#include "scene.h"

/* The words around the head of a nominal mention. */
typedef struct {
    guint first, stop;
    const char *country, *partner;
    guint owner;         /* first token of the name that modifies it; G_MAXUINT if none does */
    gboolean determined; /* the, both, his ... */
    gboolean both;       /* both, two */
    gboolean former;
    gboolean possessor; /* his, her, their */
    gboolean modified;  /* "administration official" */
} Frame;

/* Everything before a head at `at` (tokens up to `stop`) that belongs to it. */
Frame frame_before(const Scene *scene, guint at, guint stop);

/* The phrase with a code that ends before `at`: demonym, country, organisation, seat, with or
 * without 's. Its first token, or `at` if there is none; sets *code. */
guint frame_owner(const Scene *scene, guint at, guint begin, const char **code);

/* Takes "of Ukraine", "of France and Germany" after the head into the frame, by that preposition.
 */
void frame_read_after(const Scene *scene, const char *preposition, Frame *frame);

/* TRUE if the token at `at` is the first word of a compound that is an adjective, in small letters:
 * military-appointed, delegation-level, government-held. */
gboolean frame_opens_compound(const Scene *scene, guint at);

/* TRUE if a noun seems to follow at `at`: "first official visit". */
gboolean frame_goes_on(const Scene *scene, guint at);

/* TRUE if the head of a group stands at `at`: "militant groups". */
gboolean frame_before_group(const Scene *scene, guint at);

/* Adds the nominal mention; names inside become modifiers, demonyms inside are dropped. */
Mention *frame_add(Scene *scene, const Frame *frame, What what, Form form);

#endif
