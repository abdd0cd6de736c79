/* discourse: who is meant by "the president", "both leaders", he: reading order, salience, sex,
 * number, country. */
#include "discourse.h"

#include "persons.h"
#include "role.h"

#include <string.h>

#define PRONOUN_REACH 3
#define REACH         5 /* sentences back that an antecedent may stand */

typedef struct {
    Scene *scene;
    guint at; /* index among the mentions of the one that is resolved */
} Discourse;

static Mention *
mention_at(const Discourse *d, guint i)
{
    return d->scene->mentions->pdata[i];
}

static guint
sentence_of(const Discourse *d, const Mention *mention)
{
    return d->scene->token[mention->first].sent;
}

static void
point_to(Mention *mention, Entity *entity, const char *rule)
{
    if (mention->n >= MENTION_MAX)
        return;
    for (guint i = 0; i < mention->n; i++)
        if (mention->entity[i] == entity)
            return;
    mention->entity[mention->n++] = entity;
    mention->rule = rule;
}

/* Titles, determiners and what modifies stand between a preposition and its name. */
static guint
phrase_first(const Scene *scene, const Mention *mention)
{
    guint first = mention->first, begin = scene_sentence_first(scene, first);
    if (mention->what == WHAT_PERSON && mention->level == LEVEL_NAMED) {
        Said said;
        role_before(scene, first, &said);
        first = said.first;
    }
    while (first > begin && scene->tag[first - 1].bits & (WORD_DETERMINER | WORD_QUALIFIER) &&
           !(scene->tag[first - 1].bits & WORD_PREPOSITION))
        first--;
    return first;
}

/* Whether a subject can stand at `first`: after a mark, a conjunction, a date, "said" in inversion.
 * A word of another kind before it is a verb or a preposition that it is the object of. */
static gboolean
opens_subject(const Scene *scene, guint first, guint stop)
{
    const Token *before = &scene->token[first - 1];
    guint32 bits = scene->tag[first - 1].bits;
    if (bits & WORD_CONJUNCTION && bits & WORD_PREPOSITION) { /* after X met, not: after X, */
        guint32 after = stop < scene->n ? scene->token[stop].flags : 0;
        return after & TOKEN_WORD && !(scene_bits(scene, stop) & WORD_PREPOSITION) &&
               !scene_is(scene, stop, "and");
    }
    if (!(before->flags & TOKEN_WORD))
        return TRUE;
    return bits & (WORD_CONJUNCTION | WORD_WEEKDAY) || scene_is(scene, first - 1, "said") ||
           scene_is(scene, first - 1, "says") || scene_is(scene, first - 1, "added");
}

static gboolean
is_subject(const Discourse *d, guint i)
{
    const Scene *scene = d->scene;
    const Mention *mention = mention_at(d, i);
    guint first = phrase_first(scene, mention), begin = scene_sentence_first(scene, mention->first);
    if (mention->modifier || (mention->possessive && mention->level != LEVEL_PRONOUN))
        return FALSE;
    if (mention->form == FORM_PRONOUN && !mention->possessive)
        return !scene_is(scene, mention->first, "him") && !scene_is(scene, mention->first, "them");
    if (mention->possessive)
        return FALSE;
    if (first == begin)
        return TRUE;
    if (i > 0 && (scene_is(scene, first - 1, "and") || scene_is(scene, first - 1, ","))) {
        const Mention *before = mention_at(d, i - 1);
        if (before->stop + 1 == first && before->what == mention->what)
            return before->subject;
    }
    return opens_subject(scene, first, mention->stop);
}

static gboolean
is_person(const Mention *mention)
{
    return mention->what == WHAT_PERSON && mention->n == 1;
}

/* --- offices
 * -------------------------------------------------------------------------------------------------
 */

/* Sentences between the latest mention of `entity` before the one at d->at and that one; G_MAXUINT
 * if there is none. */
static guint
distance_to(const Discourse *d, const Entity *entity)
{
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = mention_at(d, i);
        for (guint j = 0; j < mention->n; j++)
            if (mention->entity[j] == entity)
                return sentence_of(d, mention_at(d, d->at)) - sentence_of(d, mention);
    }
    return G_MAXUINT;
}

/* The country of whoever speaks in the sentence of the mention at d->at: "the president", says a
 * Kremlin spokesman. */
static const char *
speakers_country(const Discourse *d)
{
    const Mention *self = mention_at(d, d->at);
    const char *country = "";
    for (guint i = 0; i < d->scene->mentions->len; i++) {
        const Mention *mention = mention_at(d, i);
        if (sentence_of(d, mention) > sentence_of(d, self))
            break;
        if (sentence_of(d, mention) != sentence_of(d, self) || mention == self ||
            !is_person(mention))
            continue;
        if (scene_bits(d->scene, mention->stop) & WORD_SPEECH && mention->level != LEVEL_NOMINAL)
            country = mention->entity[0]->place;
    }
    return country;
}

/* TRUE if the entity was the subject of the sentence before. */
static gboolean
was_subject(const Discourse *d, const Entity *entity)
{
    const Mention *self = mention_at(d, d->at);
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = mention_at(d, i);
        if (sentence_of(d, self) - sentence_of(d, mention) > 1)
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
    const Mention *self = mention_at(d, d->at);
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = mention_at(d, i);
        if (sentence_of(d, self) != sentence_of(d, mention))
            break;
        if (is_person(mention) && mention->entity[0] == entity && mention->subject)
            return TRUE;
    }
    return FALSE;
}

/* Which of two holders of the same office "the president" means: the speaker's, the one spoken of,
 * the one whom the document is about. NULL: open. */
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
    if (a->mentions >= 2 * b->mentions)
        return a;
    return b->mentions >= 2 * a->mentions ? b : NULL;
}

/* The person of the document who holds the office; NULL where several do equally or none. */
static Entity *
office_holder(const Discourse *d, const char *office, const char *country, gboolean former,
              char sex)
{
    const Scene *scene = d->scene;
    Entity *best = NULL;
    guint top = former ? 0 : 1;
    for (guint i = 0; i < scene->entities->len; i++) {
        Entity *entity = scene->entities->pdata[i];
        if (entity->what != WHAT_PERSON || !*entity->who ||
            (sex && entity->sex && sex != entity->sex))
            continue;
        guint fit = person_fits(scene, entity, office, country);
        if (!*country && distance_to(d, entity) == G_MAXUINT)
            continue;
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

static gboolean
is_specific(const char *office)
{
    return leader_rank(office) >= 2 && strcmp(office, "leader") != 0 &&
           strcmp(office, "prince") != 0 && strcmp(office, "chairman") != 0;
}

/* The holder by the dictionary whom the document does not name. */
static Entity *
holder_of_day(const Discourse *d, const char *office, const char *country)
{
    Scene *scene = d->scene;
    if (!scene->dated || !*country || !is_specific(office))
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
        mention->who = scene_text(scene, first, mention->stop);
        mention->place = mention->country;
        mention->rule = "phrase";
        return;
    }
    Entity *entity = scene_new_entity(d->scene, WHAT_PERSON);
    entity->who = named          ? scene_text(scene, first, mention->stop)
                  : mention->who ? mention->who
                                 : "";
    entity->place = mention->country;
    entity->sex = mention->sex;
    entity->first = mention->first;
    if (*mention->office)
        scene_role(d->scene, entity, mention->office, mention->country);
    point_to(mention, entity, named ? "phrase" : "");
}

static void
resolve_office(Discourse *d, Mention *mention)
{
    if (mention->n)
        return;
    Entity *entity =
        office_holder(d, mention->office, mention->country, mention->former, mention->sex);
    if (!entity && !mention->former)
        entity = holder_of_day(d, mention->office, mention->country);
    if (entity)
        point_to(mention, entity, *mention->country ? "country+office" : "office");
    else
        name_by_phrase(d, mention);
}

/* --- pairs
 * ---------------------------------------------------------------------------------------------------
 */

static gboolean
pair_member(const Discourse *d, const Mention *mention, const Mention *plural)
{
    if (!is_person(mention) || mention->modifier || mention->former)
        return FALSE;
    const Entity *entity = mention->entity[0];
    if (!*entity->who || (plural->sex && entity->sex && plural->sex != entity->sex))
        return FALSE;
    return !*plural->office || person_fits(d->scene, entity, plural->office, "") >= 2;
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
    return !*plural->office || !*a->place || !*b->place || strcmp(a->place, b->place) != 0;
}

/* The persons of the sentence that the mention d->at - 1 - *back stands in, before that one; moves
 * *i to its start. */
static Members
members_of_sentence(const Discourse *d, guint *i, const Mention *plural)
{
    Members found = {.n = 0};
    guint sentence = sentence_of(d, mention_at(d, *i - 1));
    guint first = *i;
    while (first > 0 && sentence_of(d, mention_at(d, first - 1)) == sentence)
        first--;
    for (guint j = first; j < *i; j++)
        if (pair_member(d, mention_at(d, j), plural))
            add_member(&found, mention_at(d, j)->entity[0]);
    *i = first;
    return found;
}

static gboolean countries_pair(const Discourse *d, const Mention *mention, Entity *pair[2]);

/* A plural mention of the sentence that ends before index `i` and is resolved already. */
static gboolean
plural_pair(const Discourse *d, guint from, guint i, Entity *pair[2])
{
    for (guint j = i; j-- > from;) {
        const Mention *mention = mention_at(d, j);
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
static gboolean
find_pair(const Discourse *d, const Mention *plural, Entity *pair[2])
{
    guint here = sentence_of(d, plural);
    Entity *lone = NULL;
    for (guint i = d->at; i > 0;) {
        guint from = i;
        if (here - sentence_of(d, mention_at(d, i - 1)) > REACH)
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

/* The one person of the document who leads the country; NULL if none or several do. */
static Entity *
leader_of(const Discourse *d, const char *country)
{
    Entity *found = NULL;
    for (guint i = 0; i < d->scene->entities->len; i++) {
        Entity *entity = d->scene->entities->pdata[i];
        if (entity->what != WHAT_PERSON || !entity->leader || strcmp(entity->place, country) != 0 ||
            leader_rank(leader_term(entity->leader, d->scene->day)->office) < 3)
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

static gboolean
is_head(const Discourse *d, const Entity *entity)
{
    return entity->what == WHAT_PERSON && entity->leader &&
           leader_rank(leader_term(entity->leader, d->scene->day)->office) == 3;
}

/* The two heads of state or government whom the document is about, if no third comes near them. */
static gboolean
main_pair(const Discourse *d, Entity *pair[2])
{
    guint counts[3] = {0, 0, 0};
    Entity *top[3] = {NULL, NULL, NULL};
    for (guint i = 0; i < d->scene->entities->len; i++) {
        Entity *entity = d->scene->entities->pdata[i];
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

static void
resolve_pair(Discourse *d, Mention *mention)
{
    Entity *pair[2];
    gboolean heads = *mention->office && leader_rank(mention->office) == 3;
    if (!find_pair(d, mention, pair) && !(heads && main_pair(d, pair)))
        return;
    point_to(mention, pair[0], "pair");
    point_to(mention, pair[1], "pair");
}

static void
resolve_offices(Discourse *d, Mention *mention)
{
    if (*mention->country && *mention->partner) {
        const char *countries[] = {mention->country, mention->partner};
        for (guint i = 0; i < 2; i++) {
            Entity *entity = office_holder(d, mention->office, countries[i], FALSE, 0);
            if (!entity)
                entity = holder_of_day(d, mention->office, countries[i]);
            if (entity)
                point_to(mention, entity, "country+office");
        }
        if (mention->n == 2)
            return;
        mention->n = 0;
    }
    if (*mention->country) {
        name_by_phrase(d, mention);
        return;
    }
    if (leader_rank(mention->office) == 3 && scene_is(d->scene, mention->first, "the"))
        resolve_pair(d, mention);
    if (mention->n)
        mention->what = WHAT_PERSON;
}

/* --- countries
 * -----------------------------------------------------------------------------------------------
 */

static Entity *
country_of(const Discourse *d, const char *code)
{
    const char *name = gazetteer_country(d->scene->gaz, code);
    if (!name)
        return NULL;
    return scene_entity(d->scene, WHAT_COUNTRY, name, arena_strndup(d->scene->arena, code, -1),
                        arena_printf(d->scene->arena, "countries:%s", code));
}

static void
resolve_sides(Discourse *d, Mention *mention)
{
    Mention persons = {.office = ""};
    persons.first = mention->first;
    Entity *pair[2];
    guint here = sentence_of(d, mention), n = 0;
    for (guint i = d->at; i-- > 0 && n < 3;) {
        const Mention *other = mention_at(d, i);
        if (here - sentence_of(d, other) > 1)
            break;
        if (other->what != WHAT_COUNTRY || other->n != 1)
            continue;
        if (n < 2 && (n == 0 || other->entity[0] != pair[0]))
            pair[n++] = other->entity[0];
        else if (n == 2 && other->entity[0] != pair[0] && other->entity[0] != pair[1])
            n++;
    }
    if (n == 2) {
        point_to(mention, pair[1], "sides");
        point_to(mention, pair[0], "sides");
        return;
    }
    if (!find_pair(d, &persons, pair) && !main_pair(d, pair))
        return;
    Entity *a = country_of(d, pair[0]->place), *b = country_of(d, pair[1]->place);
    if (a && b && a != b) {
        point_to(mention, a, "sides");
        point_to(mention, b, "sides");
    }
}

static void
resolve_land(Discourse *d, Mention *mention)
{
    guint here = sentence_of(d, mention), near = G_MAXUINT;
    Entity *found = NULL;
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = mention_at(d, i);
        guint far = here - sentence_of(d, other);
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
static void
resolve_its(Discourse *d, Mention *mention)
{
    guint here = sentence_of(d, mention);
    Entity *found = NULL;
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = mention_at(d, i);
        guint far = here - sentence_of(d, other);
        if (far > 1 || (far == 1 && (found || !mention->possessive)))
            break;
        gboolean body = other->what == WHAT_COUNTRY || other->what == WHAT_ORGANISATION ||
                        other->what == WHAT_GOVERNMENT;
        if (body && other->n == 1 && other->subject && !other->modifier)
            found = other->entity[0];
    }
    if (found && mention->possessive)
        point_to(mention, found, "its");
}

/* --- pronouns
 * ------------------------------------------------------------------------------------------------
 */

/* The speaker of a quotation is not the "he" inside it. */
static gboolean
is_speaker(const Discourse *d, const Mention *mention, const Mention *pronoun)
{
    const Scene *scene = d->scene;
    if (!(scene->token[pronoun->first].flags & TOKEN_QUOTED) ||
        scene->token[mention->first].flags & TOKEN_QUOTED)
        return FALSE;
    return scene_bits(scene, mention->stop) & WORD_SPEECH ||
           (mention->first > 0 && scene_bits(scene, mention->first - 1) & WORD_SPEECH);
}

/* "..., he said": whoever the quotation speaks of does not say it. */
static gboolean
is_quoted_by(const Scene *scene, const Mention *mention, const Mention *pronoun)
{
    return scene->token[mention->first].flags & TOKEN_QUOTED &&
           !(scene->token[pronoun->first].flags & TOKEN_QUOTED) &&
           scene_bits(scene, pronoun->stop) & WORD_SPEECH;
}

/* TRUE if no comma, "that" or quotation mark stands between: the two are in one clause. */
static gboolean
same_clause(const Scene *scene, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (!(scene->token[i].flags & (TOKEN_WORD | TOKEN_NUMBER | TOKEN_POSSESSIVE)) ||
            scene_is(scene, i, "that") || scene_is(scene, i, "if") ||
            scene_is(scene, i, "because") || scene_is(scene, i, "who"))
            return scene_is(scene, i, "-");
    return TRUE;
}

/* him, not he or his: the subject of its own clause is somebody else. */
static gboolean
is_object(const Scene *scene, const Mention *pronoun)
{
    if (scene_is(scene, pronoun->first, "him"))
        return TRUE;
    if (!scene_is(scene, pronoun->first, "her"))
        return FALSE;
    guint next = pronoun->stop;
    guint32 flags = next < scene->n ? scene->token[next].flags : 0;
    return !(flags & TOKEN_WORD) ||
           scene_bits(scene, next) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_AUXILIARY);
}

static gboolean
is_owner(const Scene *scene, const Mention *pronoun)
{
    return pronoun->possessive && !is_object(scene, pronoun);
}

/* "... and X, who was in Y, said that he": the verb of saying right before the pronoun, if there is
 * one. */
static guint
reporting_verb(const Scene *scene, guint at)
{
    guint begin = scene_sentence_first(scene, at);
    for (guint k = at, steps = 0; k > begin && steps < 3; k--, steps++) {
        guint32 bits = scene->tag[k - 1].bits;
        if (bits & WORD_SPEECH)
            return k - 1;
        if (!(bits & WORD_WEEKDAY) && !scene_is(scene, k - 1, "that") &&
            !scene_is(scene, k - 1, "on"))
            break;
    }
    return G_MAXUINT;
}

/* The last subject before the verb of saying that governs the pronoun. */
static gboolean
is_reporter(const Discourse *d, const Mention *mention, const Mention *pronoun)
{
    guint verb = reporting_verb(d->scene, pronoun->first);
    if (verb == G_MAXUINT || !mention->subject || mention->stop > verb)
        return FALSE;
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = mention_at(d, i);
        if (other->stop <= verb && is_person(other) && other->subject)
            return other == mention;
    }
    return FALSE;
}

/* G_MININT: the mention cannot be meant. */
static int
score_antecedent(const Discourse *d, const Mention *mention, const Mention *pronoun)
{
    const Scene *scene = d->scene;
    guint far = sentence_of(d, pronoun) - sentence_of(d, mention);
    if (is_speaker(d, mention, pronoun) || is_quoted_by(scene, mention, pronoun))
        return G_MININT;
    gboolean clause = far == 0 && same_clause(scene, mention->stop, pronoun->first);
    if (clause && mention->subject && is_object(scene, pronoun))
        return G_MININT;
    int score = 40 - 12 * (int)far;
    if (mention->subject)
        score += 10;
    if (mention->modifier)
        score -= 4;
    if (mention->level == LEVEL_PRONOUN)
        score += 3;
    if (!mention->entity[0]->sex)
        score -= 3;
    if (far == 0 && is_reporter(d, mention, pronoun))
        score += 12;
    if (clause && is_owner(scene, pronoun) && pronoun->first - mention->stop <= 3)
        score += 12;
    return score;
}

static gboolean
sex_fits(const Entity *entity, char sex)
{
    return !entity->sex || entity->sex == sex;
}

/* "Speaking in his usual style, X said": before the comma of an introduction he is who comes after
 * it. */
static Entity *
named_after(const Discourse *d, const Mention *pronoun)
{
    const Scene *scene = d->scene;
    guint begin = scene_sentence_first(scene, pronoun->first);
    guint stop = scene_sentence_stop(scene, pronoun->first), comma = pronoun->stop;
    gboolean intro = scene->tag[begin].bits & WORD_PREPOSITION ||
                     g_str_has_suffix(scene->token[begin].fold, "ing") ||
                     scene_is(scene, begin, "as") || scene_is(scene, begin, "when") ||
                     scene_is(scene, begin, "while") || scene_is(scene, begin, "before");
    while (comma < stop && !scene_is(scene, comma, ","))
        comma++;
    if (!intro || comma >= stop)
        return NULL;
    for (guint i = d->at + 1; i < scene->mentions->len; i++) {
        const Mention *mention = mention_at(d, i);
        if (mention->first >= stop)
            return NULL;
        if (mention->first < comma || !is_person(mention) || mention->modifier)
            continue;
        gboolean near = mention->first - comma <= 6 && is_subject(d, i);
        return near && sex_fits(mention->entity[0], pronoun->sex) ? mention->entity[0] : NULL;
    }
    return NULL;
}

/* The best antecedent and the best of another person. */
typedef struct {
    Entity *first, *second;
    int top, next;
} Ranking;

static void
rank(Ranking *ranking, Entity *entity, int score)
{
    if (entity == ranking->first) {
        ranking->top = MAX(ranking->top, score);
    } else if (score > ranking->top) {
        ranking->second = ranking->first;
        ranking->next = ranking->top;
        ranking->first = entity;
        ranking->top = score;
    } else if (score > ranking->next) {
        ranking->second = entity;
        ranking->next = score;
    }
}

static void
resolve_single(Discourse *d, Mention *pronoun)
{
    Ranking ranking = {NULL, NULL, G_MININT, G_MININT};
    guint here = sentence_of(d, pronoun);
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = mention_at(d, i);
        if (here - sentence_of(d, mention) > PRONOUN_REACH)
            break;
        if (!is_person(mention) || !sex_fits(mention->entity[0], pronoun->sex))
            continue;
        int score = score_antecedent(d, mention, pronoun);
        if (score > G_MININT)
            rank(&ranking, mention->entity[0], score);
    }
    Entity *after = ranking.top < 40 ? named_after(d, pronoun) : NULL;
    if (after)
        rank(&ranking, after, 60);
    if (!ranking.first || (ranking.second && ranking.top - ranking.next < 4))
        return;
    point_to(pronoun, ranking.first, "pronoun");
    if (!ranking.first->sex)
        ranking.first->sex = pronoun->sex;
}

/* "A and B" as subject of the sentence or the one before; else the pair that the last sentence is
 * about. */
static void
resolve_they(Discourse *d, Mention *pronoun)
{
    guint here = sentence_of(d, pronoun);
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = mention_at(d, i);
        if (here - sentence_of(d, mention) > 1)
            break;
        if (mention->plural && mention->n >= 2) {
            for (guint j = 0; j < mention->n; j++)
                point_to(pronoun, mention->entity[j], "pronoun");
            pronoun->what = mention->what;
            return;
        }
        if (mention->level == LEVEL_NOMINAL && mention->what == WHAT_GROUP && mention->subject)
            return; /* officials, troops */
    }
    Entity *pair[2];
    Mention any = {.first = pronoun->first, .office = ""};
    if (pronoun->possessive || !find_pair(d, &any, pair) || distance_to(d, pair[0]) > 1 ||
        distance_to(d, pair[1]) > 1)
        return;
    point_to(pronoun, pair[0], "pronoun");
    point_to(pronoun, pair[1], "pronoun");
}

/* --- counterparts
 * -------------------------------------------------------------------------------------------- */

/* "his French counterpart": the holder of the same office in the other country. */
static void
resolve_counterpart(Discourse *d, Mention *mention)
{
    guint here = sentence_of(d, mention);
    if (mention->plural || !*mention->country) {
        name_by_phrase(d, mention);
        return;
    }
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = mention_at(d, i);
        if (sentence_of(d, other) != here)
            break;
        if (!is_person(other) || !other->subject)
            continue;
        const Entity *self = other->entity[0];
        const char *office = self->roles ? self->roles->office : "";
        if (self->leader && !*office)
            office = leader_term(self->leader, d->scene->day)->office;
        Entity *entity = *office ? office_holder(d, office, mention->country, FALSE, 0) : NULL;
        if (!entity && *office)
            entity = holder_of_day(d, office, mention->country);
        if (entity && entity != self) {
            point_to(mention, entity, "counterpart");
            return;
        }
    }
    name_by_phrase(d, mention);
}

static void
resolve(Discourse *d, Mention *mention)
{
    switch (mention->form) {
    case FORM_OFFICE:
        resolve_office(d, mention);
        break;
    case FORM_OFFICES:
        resolve_offices(d, mention);
        break;
    case FORM_PAIR:
        resolve_pair(d, mention);
        break;
    case FORM_SIDES:
        resolve_sides(d, mention);
        break;
    case FORM_LAND:
        resolve_land(d, mention);
        break;
    case FORM_COUNTERPART:
        resolve_counterpart(d, mention);
        break;
    case FORM_PRONOUN:
        if (mention->what == WHAT_COUNTRY)
            resolve_its(d, mention);
        else if (mention->plural)
            resolve_they(d, mention);
        else
            resolve_single(d, mention);
        break;
    case FORM_NAME:
    case FORM_AGENTS:
        break;
    }
}

void
discourse_run(Scene *scene)
{
    Discourse d = {scene, 0};
    for (d.at = 0; d.at < scene->mentions->len; d.at++) {
        Mention *mention = scene->mentions->pdata[d.at];
        mention->subject = is_subject(&d, d.at);
        resolve(&d, mention);
    }
}
