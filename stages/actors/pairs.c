/* pairs: "both leaders", "the two men", "both sides": which two are meant. */
#include "pairs.h"

#include "bearer.h"

#include <string.h>

/* "a Japanese official": spoken of without a name or an office of note. */
static gboolean
is_source(const Discourse *d, const Mention *mention)
{
    const Entity *entity = mention->entity[0];
    return mention->level == LEVEL_NOMINAL && entity->mentions == 0 && !entity->leader &&
           offices_rank(d->scene->gaz->offices, mention->office) < 2;
}

static gboolean
pair_member(const Discourse *d, const Mention *mention, const Mention *plural)
{
    if (!is_person(mention) || mention->modifier || mention->former || is_source(d, mention))
        return FALSE;
    const Entity *entity = mention->entity[0];
    if (!*entity->who || strcmp(entity->rule, "guess") == 0 ||
        (plural->sex && entity->sex && plural->sex != entity->sex))
        return FALSE;
    return !*plural->office || bearer_fits(d->scene, entity, offices_key(plural->office), "") >= 2;
}

/* Different persons of one sentence who can be members of the pair. */
typedef struct {
    Entity *entity[3];
    guint n;
} Members;

static void
add_member(Members *members, Entity *entity)
{
    for (guint i = 0; i < members->n; i++)
        if (members->entity[i] == entity)
            return;
    if (members->n < G_N_ELEMENTS(members->entity))
        members->entity[members->n++] = entity;
}

/* Leaders and presidents of a pair act for different countries. */
static gboolean
is_pair(const Entity *a, const Entity *b, const Mention *plural)
{
    return !*plural->office || !*a->place || !*b->place || !code_same(a->place, b->place);
}

/* The persons of the sentence that the mention d->at - 1 - *back stands in, before that one; moves
 * *i to its start. */
static Members
members_of_sentence(const Discourse *d, guint *i, const Mention *plural)
{
    Members found = {.n = 0};
    guint first = d->first[d->mention[*i - 1]->sent];
    for (guint j = first; j < *i; j++)
        if (pair_member(d, d->mention[j], plural))
            add_member(&found, d->mention[j]->entity[0]);
    *i = first;
    return found;
}

static gboolean countries_pair(const Discourse *d, const Mention *mention, Entity *pair[2]);

/* A plural mention of the sentence that ends before index `i` and is resolved already. */
static gboolean
plural_pair(const Discourse *d, guint from, guint i, Entity *pair[2])
{
    for (guint j = i; j-- > from;) {
        const Mention *mention = d->mention[j];
        if (mention->n != 2 || !mention->plural)
            continue;
        if (mention->what == WHAT_COUNTRY)
            return countries_pair(d, mention, pair);
        pair[0] = mention->entity[0];
        pair[1] = mention->entity[1];
        return TRUE;
    }
    return FALSE;
}

/* The nearest sentence, its own included, with exactly two who can be meant; two neighbouring
 * sentences with one each will do. */
gboolean
pair_find(const Discourse *d, const Mention *plural, Entity *pair[2])
{
    guint here = plural->sent;
    Entity *lone = NULL;
    for (guint i = d->at; i > 0;) {
        guint from = i;
        if (here - d->mention[i - 1]->sent > DISCOURSE_REACH)
            break;
        Members found = members_of_sentence(d, &i, plural);
        if (plural_pair(d, i, from, pair))
            return TRUE;
        if (found.n == 2 && is_pair(found.entity[0], found.entity[1], plural)) {
            pair[0] = found.entity[0];
            pair[1] = found.entity[1];
            return TRUE;
        }
        if (found.n > 2)
            return FALSE;
        if (found.n == 1 && lone && lone != found.entity[0] &&
            is_pair(lone, found.entity[0], plural)) {
            pair[0] = found.entity[0];
            pair[1] = lone;
            return TRUE;
        }
        if (found.n == 1)
            lone = found.entity[0];
    }
    return FALSE;
}

/* A head of state or government in office. */
static gboolean
is_head(const Discourse *d, const Entity *entity)
{
    if (!entity->leader)
        return FALSE;
    guint32 day = d->scene->day;
    const Term *term = leader_term(entity->leader, day);
    return term->rank == 3 && (!day || term_covers(term, day));
}

/* The one person of the document who leads the country; NULL if none or several do. */
static Entity *
leader_of(const Discourse *d, const char *country)
{
    Entity *found = NULL;
    for (guint i = 0; i < d->scene->persons->len; i++) {
        Entity *entity = d->scene->persons->pdata[i];
        if (!is_head(d, entity) || !code_same(entity->place, country))
            continue;
        if (found)
            return NULL;
        found = entity;
    }
    return found;
}

/* "The two leaders" after "both sides": who leads the two countries. */
static gboolean
countries_pair(const Discourse *d, const Mention *mention, Entity *pair[2])
{
    pair[0] = leader_of(d, mention->entity[0]->place);
    pair[1] = leader_of(d, mention->entity[1]->place);
    return pair[0] && pair[1];
}

/* The two heads of state or government whom the document is about, if no third comes near them. */
static gboolean
main_pair(const Discourse *d, Entity *pair[2])
{
    guint counts[3] = {0, 0, 0};
    Entity *top[3] = {NULL, NULL, NULL};
    for (guint i = 0; i < d->scene->persons->len; i++) {
        Entity *entity = d->scene->persons->pdata[i];
        guint at = 3;
        while (is_head(d, entity) && at > 0 && entity->mentions > counts[at - 1])
            at--;
        for (guint j = 2; j > at; j--) {
            top[j] = top[j - 1];
            counts[j] = counts[j - 1];
        }
        if (at < 3) {
            top[at] = entity;
            counts[at] = entity->mentions;
        }
    }
    if (!top[1] || counts[1] < 2 || counts[2] * 2 > counts[1] ||
        strcmp(top[0]->place, top[1]->place) == 0)
        return FALSE;
    gboolean turned = top[1]->first < top[0]->first;
    pair[0] = top[turned ? 1 : 0];
    pair[1] = top[turned ? 0 : 1];
    return TRUE;
}

void
pair_resolve(Discourse *d, Mention *mention)
{
    Entity *pair[2];
    gboolean heads = *mention->office && offices_rank(d->scene->gaz->offices, mention->office) == 3;
    if (!pair_find(d, mention, pair) && !(heads && main_pair(d, pair)))
        return;
    point_to(mention, pair[0], "pair");
    point_to(mention, pair[1], "pair");
}

Entity *
country_of(const Discourse *d, const char *code)
{
    const char *name = gazetteer_country(d->scene->gaz, code);
    if (!name)
        return NULL;
    return scene_entity(d->scene, WHAT_COUNTRY, name, arena_strndup(d->scene->arena, code, -1),
                        arena_concat(d->scene->arena, "countries:", code));
}

/* Israel and Hamas: "A and B" of which one is a country and the other fights or rules. */
static gboolean
parties_before(const Discourse *d, const Mention *mention, Entity *pair[2])
{
    guint here = mention->sent;
    for (guint i = d->at; i-- > 1;) {
        const Mention *b = d->mention[i], *a = d->mention[i - 1];
        if (here - b->sent > 1)
            return FALSE;
        if (a->n != 1 || b->n != 1 || a->stop + 1 != b->first ||
            !scene_is(d->scene, a->stop, "and"))
            continue;
        gboolean group = a->what == WHAT_GROUP || b->what == WHAT_GROUP;
        gboolean land = a->what == WHAT_COUNTRY || b->what == WHAT_COUNTRY;
        pair[0] = b->entity[0];
        pair[1] = a->entity[0];
        return group && land && a->level == LEVEL_NAMED && b->level == LEVEL_NAMED;
    }
    return FALSE;
}

/* The two countries named last before the mention, in its sentence or the one before; FALSE unless
 * there are just two. */
static gboolean
countries_before(const Discourse *d, const Mention *mention, Entity *pair[2])
{
    guint here = mention->sent, n = 0;
    for (guint i = d->at; i-- > 0 && n < 3;) {
        const Mention *other = d->mention[i];
        if (here - other->sent > 1)
            break;
        if (other->what == WHAT_COUNTRY && other->n == 2 && n == 0) {
            pair[1] = other->entity[0];
            pair[0] = other->entity[1];
            return TRUE;
        }
        if (other->what != WHAT_COUNTRY || other->n != 1)
            continue;
        if (n < 2 && (n == 0 || other->entity[0] != pair[0]))
            pair[n++] = other->entity[0];
        else if (n == 2 && other->entity[0] != pair[0] && other->entity[0] != pair[1])
            n++;
    }
    return n == 2;
}

/* The only two countries that the persons and countries of the last sentences stand for. */
static gboolean
codes_before(const Discourse *d, const Mention *mention, Entity *sides[2])
{
    const char *code[2] = {"", ""};
    for (guint i = d->at; i-- > 0 && mention->sent - d->mention[i]->sent <= DISCOURSE_REACH;) {
        const Mention *other = d->mention[i];
        const char *place = other->n == 1 ? other->entity[0]->place : "";
        if (!*place || (other->what != WHAT_COUNTRY && other->what != WHAT_PERSON) ||
            code_same(place, code[0]) || code_same(place, code[1]))
            continue;
        if (*code[1])
            return FALSE;
        code[*code[0] != '\0'] = place;
    }
    sides[0] = *code[1] ? country_of(d, code[1]) : NULL; /* the one named first */
    sides[1] = *code[1] ? country_of(d, code[0]) : NULL;
    return sides[0] && sides[1];
}

gboolean
sides_find(Discourse *d, const Mention *mention, Entity *sides[2])
{
    Mention persons = {.first = mention->first, .sent = mention->sent, .office = ""};
    Entity *pair[2];
    if (parties_before(d, mention, pair) || countries_before(d, mention, pair)) {
        sides[0] = pair[1];
        sides[1] = pair[0];
        return TRUE;
    }
    if (pair_find(d, &persons, pair) || main_pair(d, pair)) {
        sides[0] = country_of(d, pair[0]->place);
        sides[1] = country_of(d, pair[1]->place);
        if (!sides[0] || sides[0] != sides[1])
            return sides[0] && sides[1];
    }
    return codes_before(d, mention, sides);
}

void
sides_resolve(Discourse *d, Mention *mention)
{
    Entity *sides[2];
    if (mention->n || !sides_find(d, mention, sides))
        return;
    point_to(mention, sides[0], "sides");
    point_to(mention, sides[1], "sides");
}
