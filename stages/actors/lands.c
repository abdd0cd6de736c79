/* lands: "the country", its: which country is meant. */
#include "lands.h"

#include <string.h>

enum { JOURNEY = 6 }; /* tokens between "visit" and "the country" */

/* "A, who is on a visit to the country": the code of A's country, which is not the one visited; ""
 * if none is visited. */
static const char *
home_of_visitor(const Discourse *d, const Mention *mention)
{
    const Scene *scene = d->scene;
    guint begin = scene_sentence_first(scene, mention->first), at = mention->first;
    while (at > begin && mention->first - at < JOURNEY && !scene_hints(scene, "journey", at))
        at--;
    if (at == mention->first || !scene_hints(scene, "journey", at))
        return "";
    for (guint i = d->at; i-- > 0 && d->mention[i]->sent == mention->sent;)
        if (is_person(d->mention[i]) && d->mention[i]->first < at)
            return d->mention[i]->entity[0]->place;
    return "";
}

/* The country of the nearest person of the sentence whose home is not `home`; NULL if there is
 * none.
 */
static Entity *
host_of_visitor(const Discourse *d, const Mention *mention, const char *home)
{
    for (guint i = d->at; *home && i-- > 0 && d->mention[i]->sent == mention->sent;) {
        const char *place = is_person(d->mention[i]) ? d->mention[i]->entity[0]->place : "";
        const char *name = *place ? gazetteer_country(d->scene->gaz, place) : NULL;
        if (name && !code_same(place, home))
            return scene_entity(d->scene, WHAT_COUNTRY, name, place, "country");
    }
    return NULL;
}

void
land_resolve(Discourse *d, Mention *mention)
{
    guint here = mention->sent, near = G_MAXUINT;
    const char *home = home_of_visitor(d, mention);
    Entity *found = host_of_visitor(d, mention, home);
    if (found) {
        point_to(mention, found, "country");
        return;
    }
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = d->mention[i];
        guint far = here - other->sent;
        if (far > 2 || far > near)
            break;
        if (other->what != WHAT_COUNTRY || other->n != 1 || other->level == LEVEL_PRONOUN ||
            (*home && code_same(other->entity[0]->place, home)))
            continue;
        gboolean adjective = other->sense && other->sense->kind == SENSE_DEMONYM;
        if (!found || (other->subject && !adjective)) {
            found = other->entity[0];
            near = adjective ? G_MAXUINT : far;
        }
    }
    if (found)
        point_to(mention, found, "country");
}

/* "it", "its": the country or body that the sentence, or the one before it, began with. */
static gboolean
is_adjective(const Mention *mention)
{
    return mention->sense && mention->sense->kind == SENSE_DEMONYM;
}

void
its_resolve(Discourse *d, Mention *mention)
{
    guint here = mention->sent;
    Entity *found = NULL;
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = d->mention[i];
        guint far = here - other->sent;
        if (far > 1 || (far == 1 && (found || !mention->possessive)))
            break;
        gboolean body = other->what == WHAT_COUNTRY || other->what == WHAT_ORGANISATION ||
                        other->what == WHAT_GOVERNMENT;
        gboolean acts = other->subject || (far == 0 && !found);
        if (body && other->n == 1 && acts && !other->modifier && !is_adjective(other))
            found = other->entity[0];
    }
    if (found && mention->possessive)
        point_to(mention, found, "its");
    if (mention->n)
        mention->what = found->what;
}
