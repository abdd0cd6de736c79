/* lands: "the country", its: which country is meant. */
#include "lands.h"

#include <string.h>

void
land_resolve(Discourse *d, Mention *mention)
{
    guint here = mention->sent, near = G_MAXUINT;
    Entity *found = NULL;
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = d->mention[i];
        guint far = here - other->sent;
        if (far > 2 || far > near)
            break;
        if (other->what != WHAT_COUNTRY || other->n != 1 || other->level == LEVEL_PRONOUN)
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
