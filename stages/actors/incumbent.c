/* incumbent: "the French president", "the foreign ministers of A and B", "his French counterpart":
 * who holds the office. */
#include "incumbent.h"

#include "bearer.h"
#include "dateline.h"
#include "pairs.h"
#include "persons.h"

#include <string.h>

/* The country of whoever speaks in the sentence of the mention at d->at: "the president", says a
 * Kremlin spokesman. */
static const char *
speakers_country(const Discourse *d)
{
    const Mention *self = d->mention[d->at];
    const char *country = "";
    for (guint i = d->first[self->sent]; i < d->first[self->sent + 1]; i++) {
        const Mention *mention = d->mention[i];
        if (mention != self && is_person(mention) &&
            scene_bits(d->scene, mention->stop) & WORD_SPEECH && mention->level != LEVEL_NOMINAL)
            country = mention->entity[0]->place;
    }
    return country;
}

/* TRUE if the entity was the subject of the sentence before. */
static gboolean
was_subject(const Discourse *d, const Entity *entity)
{
    const Mention *self = d->mention[d->at];
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = d->mention[i];
        if (self->sent - mention->sent > 1)
            break;
        if (is_person(mention) && mention->entity[0] == entity && mention->subject)
            return TRUE;
    }
    return FALSE;
}

/* TRUE if the entity is the subject of the sentence of the mention at d->at: it would be "he" then.
 */
static gboolean
acts_here(const Discourse *d, const Entity *entity)
{
    const Mention *self = d->mention[d->at];
    for (guint i = d->first[self->sent]; i < d->at; i++) {
        const Mention *mention = d->mention[i];
        if (is_person(mention) && mention->entity[0] == entity && mention->subject)
            return TRUE;
    }
    return FALSE;
}

/* Which of two holders of the same office "the president" means: the speaker's, the one spoken of,
 * the one whom the document is about, the one at home where it was written. NULL: open. */
static Entity *
likelier(Entity *a, Entity *b, const Discourse *d)
{
    gboolean own = acts_here(d, a), others = acts_here(d, b);
    if (own != others && distance_to(d, own ? b : a) <= 1)
        return own ? b : a;
    const char *country = speakers_country(d);
    gboolean x = strcmp(a->place, country) == 0, y = strcmp(b->place, country) == 0;
    if (x != y)
        return x ? a : b;
    x = was_subject(d, a);
    y = was_subject(d, b);
    if (x != y)
        return x ? a : b;
    if (MAX(a->mentions, b->mentions) >= 2 * MIN(a->mentions, b->mentions))
        return a->mentions >= b->mentions ? a : b;
    country = dateline_country(d->scene);
    x = strcmp(a->place, country) == 0;
    y = strcmp(b->place, country) == 0;
    return x == y ? NULL : x ? a : b;
}

/* The person of the document who holds the office; NULL where several do equally or none. */
static Entity *
office_holder(const Discourse *d, const char *office, const char *country, gboolean former,
              char sex)
{
    const Scene *scene = d->scene;
    Entity *best = NULL;
    guint top = former ? 0 : 1;
    guint64 key = offices_key(office);
    for (guint i = 0; i < scene->persons->len; i++) {
        Entity *entity = scene->persons->pdata[i];
        if (!*entity->who || (sex && entity->sex && sex != entity->sex) ||
            (!*country && entity->seen == G_MAXUINT))
            continue;
        guint fit = bearer_fits(scene, entity, key, country);
        if (former)
            fit = fit == 1 ? 1 : 0;
        if (fit > top) {
            top = fit;
            best = entity;
        } else if (fit == top && fit > (former ? 0u : 1u)) {
            best = best ? likelier(best, entity, d) : NULL;
        }
    }
    return best;
}

/* One person at a time holds the office, and the dictionary knows most of them. */
static gboolean
is_specific(const Discourse *d, const char *office)
{
    if (g_str_has_prefix(office, "national security advis"))
        return TRUE;
    return offices_rank(d->scene->gaz->offices, office) >= 2 && strcmp(office, "prince") != 0 &&
           strcmp(office, "chairman") != 0;
}

/* The holder by the dictionary whom the document does not name. */
static Entity *
holder_of_day(const Discourse *d, const char *office, const char *country)
{
    Scene *scene = d->scene;
    if (!scene->dated || !*country || !is_specific(d, office))
        return NULL;
    const Leader *leader = gazetteer_holder(scene->gaz, office, country, scene->day);
    return leader ? person_of_leader(scene, leader) : NULL;
}

/* The phrase without its determiner as a name of its own: "Iranian ambassador". A person whom
 * nothing names is one all the same, so that "he" after "a soldier" is nobody else. */
static void
name_by_phrase(const Discourse *d, Mention *mention)
{
    const Scene *scene = d->scene;
    guint first = mention->first;
    while (first < mention->stop && scene->tag[first].bits & (WORD_DETERMINER | WORD_POSSESSOR))
        first++;
    gboolean named = *mention->country && first < mention->stop;
    if (!named && !(mention->what == WHAT_PERSON && !mention->plural))
        return;
    if (mention->plural || mention->what != WHAT_PERSON) {
        mention->who = scene_phrase_name(scene, first, mention->stop);
        mention->place = mention->country;
        mention->rule = "phrase";
        return;
    }
    Entity *entity = scene_new_entity(d->scene, WHAT_PERSON);
    entity->who = named          ? scene_phrase_name(scene, first, mention->stop)
                  : mention->who ? mention->who
                                 : "";
    entity->place = mention->country;
    entity->sex = mention->sex;
    entity->first = mention->first;
    if (*mention->office)
        scene_role(d->scene, entity, mention->office, mention->country);
    point_to(mention, entity, named ? "phrase" : "");
}

void
office_resolve(Discourse *d, Mention *mention)
{
    if (mention->n)
        return;
    if (scene_is(d->scene, mention->first, "a") || scene_is(d->scene, mention->first, "an") ||
        scene_is(d->scene, mention->first, "another")) {
        name_by_phrase(d, mention); /* somebody new */
        return;
    }
    Entity *entity =
        office_holder(d, mention->office, mention->country, mention->former, mention->sex);
    const char *country = *mention->country ? mention->country : speakers_country(d);
    if (!entity && !mention->former && *country)
        entity = office_holder(d, mention->office, country, FALSE, mention->sex);
    if (!entity && !mention->former)
        entity = holder_of_day(d, mention->office, country);
    if (!entity && !mention->former && !*country && scene_is(d->scene, mention->first, "the"))
        entity = holder_of_day(d, mention->office, dateline_country(d->scene));
    if (entity)
        point_to(mention, entity, *mention->country ? "country+office" : "office");
    else
        name_by_phrase(d, mention);
}

/* The body of that code that the mention names: "French and European Union leaders". */
static Entity *
body_inside(const Scene *scene, const Mention *mention, const char *code)
{
    for (guint k = mention->first; k < mention->stop; k++) {
        const Mention *inner = scene->tag[k].mention;
        if (inner && inner != mention && inner->n && strcmp(inner->entity[0]->place, code) == 0)
            return inner->entity[0];
    }
    return NULL;
}

/* Points to the holders of one office in several countries; a country or body stands for a holder
 * who is not known. */
static gboolean
point_to_holders(Discourse *d, Mention *mention)
{
    g_autofree char *list = g_strconcat(mention->country, ";", mention->partner, NULL);
    g_auto(GStrv) countries = g_strsplit(list, ";", -1);
    guint wanted = g_strv_length(countries);
    for (guint i = 0; i < wanted; i++) {
        const char *code = arena_strndup(d->scene->arena, countries[i], -1);
        Entity *entity = office_holder(d, mention->office, code, FALSE, 0);
        if (!entity)
            entity = holder_of_day(d, mention->office, code);
        if (!entity)
            entity = country_of(d, code);
        if (!entity)
            entity = body_inside(d->scene, mention, code);
        if (entity)
            point_to(mention, entity, "country+office");
    }
    if (mention->n < wanted)
        mention->n = 0;
    return mention->n > 0;
}

/* "Their foreign ministers": those of the two countries spoken of. */
static void
read_their(Discourse *d, Mention *mention)
{
    Entity *sides[2];
    if (*mention->country || !scene_is(d->scene, mention->first, "their") ||
        offices_rank(d->scene->gaz->offices, mention->office) < 2 || !sides_find(d, mention, sides))
        return;
    mention->country = sides[0]->place;
    mention->partner = sides[1]->place;
}

void
offices_resolve(Discourse *d, Mention *mention)
{
    read_their(d, mention);
    if (*mention->country && *mention->partner && point_to_holders(d, mention))
        return;
    if (*mention->country) {
        name_by_phrase(d, mention);
        return;
    }
    if (offices_rank(d->scene->gaz->offices, mention->office) == 3 &&
        scene_is(d->scene, mention->first, "the"))
        pair_resolve(d, mention);
    if (mention->n)
        mention->what = WHAT_PERSON;
}

/* "his French counterpart", "her counterparts from France and Spain": who holds the office of
 * `self` there. */
static gboolean
point_to_peers(Discourse *d, Mention *mention, const Entity *self)
{
    const char *office = self->roles ? self->roles->office : "";
    if (self->leader && !*office)
        office = leader_term(self->leader, d->scene->day)->office;
    if (!*office)
        return FALSE;
    if (*mention->partner) {
        mention->office = office;
        return point_to_holders(d, mention);
    }
    Entity *entity = office_holder(d, office, mention->country, FALSE, 0);
    if (!entity)
        entity = holder_of_day(d, office, mention->country);
    if (!entity || entity == self)
        return FALSE;
    point_to(mention, entity, "counterpart");
    return TRUE;
}

void
counterpart_resolve(Discourse *d, Mention *mention)
{
    guint here = mention->sent;
    if (mention->n)
        return;
    for (guint i = d->at; *mention->country && i-- > 0;) {
        const Mention *other = d->mention[i];
        if (here - other->sent > 1 || (mention->plural && !*mention->partner))
            break;
        if (is_person(other) && other->subject && point_to_peers(d, mention, other->entity[0]))
            return;
    }
    name_by_phrase(d, mention);
}
