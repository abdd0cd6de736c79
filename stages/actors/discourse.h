/* discourse: who is meant by "the president", "both leaders", he: reading order, salience, sex,
 * number, country. */
#ifndef READOUT_DISCOURSE_H
#define READOUT_DISCOURSE_H

#include "scene.h"

/* The reading of one document, up to the mention that is to be resolved. */
typedef struct {
    Scene *scene;
    guint at; /* its index among scene->mentions */
} Discourse;

#define DISCOURSE_REACH 5 /* sentences back that a pair or two countries may stand */

/* Resolves the nominal mentions and pronouns of the document, each only where the text supports it.
 */
void discourse_run(Scene *scene);

/* What the resolvers share. */
Mention *mention_at(const Discourse *d, guint i);
guint sentence_of(const Discourse *d, const Mention *mention);
void point_to(Mention *mention, Entity *entity, const char *rule);
gboolean is_subject(const Discourse *d, guint i);

/* First token of the noun phrase that ends in a mention: titles, determiners and what modifies
 * stand before it. */
guint mention_phrase(const Scene *scene, const Mention *mention);

gboolean is_person(const Mention *mention);

/* Sentences between the latest mention of `entity` before the one at d->at and that one; G_MAXUINT
 * if there is none. */
guint distance_to(const Discourse *d, const Entity *entity);

/* Index of the first mention of the sentence that the one at d->at stands in. */
guint sentence_start(const Discourse *d);

#endif
