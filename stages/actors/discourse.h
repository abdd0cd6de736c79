/* discourse: who is meant by "the president", "both leaders", he: reading order, salience, sex,
 * number, country. */
#ifndef READOUT_DISCOURSE_H
#define READOUT_DISCOURSE_H

#include "scene.h"

/* The reading of one document, up to the mention that is to be resolved. */
typedef struct {
    Scene *scene;
    Mention **mention; /* those of the scene */
    guint at, n;       /* the index of that one; how many there are */
    const guint
        *first; /* of each sentence and of the end: index of the first mention from there on */
} Discourse;

#define DISCOURSE_REACH 5 /* sentences back that a pair or two countries may stand */

/* Resolves the nominal mentions and pronouns of the document, each only where the text supports it.
 */
void discourse_run(Scene *scene);

/* What the resolvers share. */
void point_to(Mention *mention, Entity *entity, const char *rule);
gboolean is_subject(const Discourse *d, guint i);

/* First token of the noun phrase that ends in a mention: titles, determiners and what modifies
 * stand before it. */
guint mention_phrase(const Scene *scene, const Mention *mention);

static inline gboolean
is_person(const Mention *mention)
{
    return mention->what == WHAT_PERSON && mention->n == 1;
}

/* Sentences between the latest mention of `entity` before the one at d->at and that one; G_MAXUINT
 * if there is none. */
guint distance_to(const Discourse *d, const Entity *entity);

#endif
