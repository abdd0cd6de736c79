/* persons: which mentions by name are one person, who that is, and what office the day gives him or
 * her. */
#include "persons.h"

#include "bearer.h"
#include "era.h"
#include "role.h"

#include <string.h>

/* "Kim Yo Jong" but "Kim Clijsters": the family name stands first unless the first word is a given
 * name too and the name has two words. */
static gboolean
is_eastern(const Scene *scene, const Mention *mention)
{
    guint first = mention->first;
    guint32 bits = scene->tag[first].bits;
    if (!(bits & WORD_FAMILY_FIRST))
        return FALSE;
    return !(bits & WORD_GIVEN) || mention->stop - first >= 3 ||
           !(scene->tag[mention->stop - 1].bits & WORD_GIVEN);
}

/* "Prime Minister Blair Blair": the family name of a leader typed twice. */
static gboolean
ends_twice(const Scene *scene, const Name *name)
{
    return name->n >= 2 && name->part[name->n - 1].key == name->part[name->n - 2].key &&
           gazetteer_family_word(scene->gaz, name->part[name->n - 1].key);
}

static void
read_name(const Scene *scene, const Mention *mention, Name *name)
{
    gboolean east = is_eastern(scene, mention);
    scene_name(scene, mention->first, mention->stop, east, name);
    if (ends_twice(scene, name))
        scene_name(scene, mention->first, mention->stop - 1, east, name);
}

static char
given_sex(const Scene *scene, const Name *name)
{
    if (name->n < 2 || name->family_n >= name->n)
        return 0;
    if (gazetteer_ends(scene->gaz, "woman", name->part[name->n - 1].text, 6))
        return 'f';
    guint64 given = name->part[name->family == 0 ? name->family_n : 0].key;
    guint32 bits = words_find(&scene->gaz->words, given).bits;
    if (!(bits & WORD_MALE) == !(bits & WORD_FEMALE))
        return 0;
    return bits & WORD_MALE ? 'm' : 'f';
}

/* A bit for each word of a name, and for what a short name is told by: of what a bare name must
 * have in common with those of whom it means, most persons lack the bit. */
static guint64
mark_of(guint64 key)
{
    return (guint64)1 << token_key_hash(key) % 64;
}

static guint64
marks_of(const Name *name)
{
    guint64 marks = 0;
    for (guint i = 0; i < name->n; i++)
        marks |= mark_of(name_key(name, i, 1));
    return marks;
}

/* `country` "": whatever office the day gives; else the one nearest to the day of that country. */
static void
become_leader(Scene *scene, Entity *entity, const Leader *leader, const char *country)
{
    const Term *term = leader_term_of(leader, scene->day, country);
    entity->leader = leader;
    entity->who = leader->name;
    entity->place = term->country;
    entity->sex = leader->sex;
    entity->name = leader->full;
    entity->marks |= marks_of(&leader->full);
    for (const guint64 *key = leader->shorts; *key; key++)
        entity->marks |= mark_of(*key);
    entity->rule = arena_concat(scene->arena, "holders:", leader->name);
}

Entity *
person_of_leader(Scene *scene, const Leader *leader)
{
    for (guint i = 0; i < scene->persons->len; i++) {
        Entity *entity = scene->persons->pdata[i];
        if (entity->leader == leader)
            return entity;
    }
    Entity *entity = scene_new_entity(scene, WHAT_PERSON);
    become_leader(scene, entity, leader, "");
    return entity;
}

static gboolean
same_person(const Name *name, const Entity *entity)
{
    return name_compatible(name, &entity->name) ||
           (entity->spelled.n && name_compatible(name, &entity->spelled)) ||
           (name->n > 1 && name_respelled(name, &entity->name));
}

static Entity *
find_full(Scene *scene, const Name *name, const Leader *leader)
{
    for (guint i = 0; i < scene->persons->len; i++) {
        Entity *entity = scene->persons->pdata[i];
        if (leader && entity->leader == leader)
            return entity;
        if (!(leader && entity->leader) && same_person(name, entity))
            return entity;
    }
    return NULL;
}

/* ALL CAPITALS become Capitals. */
static const char *
clean_name(Scene *scene, const Mention *mention)
{
    char *text = (char *)(gpointer)scene_text(scene, mention->first, mention->stop);
    for (guint i = mention->first; i < mention->stop; i++)
        if (scene->token[i].flags & TOKEN_WORD && scene->token[i].size > 1 &&
            !(scene->token[i].flags & TOKEN_UPPER))
            return text;
    gboolean inside = FALSE;
    for (char *c = text; *c; c++) {
        if (inside && g_ascii_isupper(*c) && c[1] != '.')
            *c = g_ascii_tolower(*c);
        inside = g_ascii_isalpha(*c) || (guchar)*c >= 0x80;
    }
    return text;
}

static void
attach(Scene *scene, Mention *mention, Entity *entity, const Said *said)
{
    mention->entity[0] = entity;
    mention->n = 1;
    mention->office = said->office;
    mention->country = said->country;
    mention->former = said->former;
    entity->mentions++;
    entity->first = MIN(entity->first, mention->first);
    entity->last = mention->first;
    if (*entity->rule)
        mention->rule = entity->rule;
    if (said->sex && !entity->sex)
        entity->sex = said->sex;
    if (*said->office && !said->former)
        scene_role(scene, entity, said->office, said->country);
    if (!*entity->place && *said->country)
        entity->place = said->country;
}

/* What stands before the name as its title is no actor of its own: a demonym goes, a country only
 * modifies. */
static void
absorb(Scene *scene, const Said *said)
{
    for (guint i = said->first; i < said->stop; i++) {
        Mention *inner = scene->tag[i].mention;
        if (!inner)
            continue;
        inner->modifier = TRUE;
        if (inner->sense && inner->sense->kind == SENSE_DEMONYM)
            inner->what = WHAT_NONE;
    }
}

/* What is said of the person before the name and behind it. */
static void
read_said(Scene *scene, Mention *mention, Said *said)
{
    Said after;
    role_before(scene, mention->first, said);
    mention->titled = said->first;
    absorb(scene, said);
    if (!role_after(scene, mention->stop, &after))
        return;
    if (!*said->office) {
        said->office = after.office;
        said->kind = after.kind;
        said->former = after.former;
    }
    if (!*said->country)
        said->country = after.country;
    if (!said->sex)
        said->sex = after.sex;
}

static void
settle_full(Scene *scene, Mention *mention, Name *name)
{
    Said said;
    read_said(scene, mention, &said);
    const Leader *leader = bearer_of_full(scene, mention, name, &said);
    Entity *entity = bearer_rival(scene, leader, name);
    if (entity)
        leader = NULL;
    else
        entity = find_full(scene, name, leader);
    if (!entity)
        entity = scene_new_entity(scene, WHAT_PERSON);
    if (leader && !entity->leader)
        become_leader(scene, entity, leader, said.former ? "" : said.country);
    if (leader && !name_compatible(name, &entity->name))
        entity->spelled = *name;
    entity->marks |= marks_of(name);
    if (!entity->leader && name->n > entity->name.n) {
        entity->name = *name;
        entity->who = clean_name(scene, mention);
        if (!*entity->rule || strcmp(entity->rule, "guess") == 0)
            entity->rule = mention->rule;
        char sex = given_sex(scene, name);
        entity->sex = sex ? sex : entity->sex;
    }
    attach(scene, mention, entity, &said);
}

static gboolean
is_short_of(const Name *name, const Entity *entity)
{
    if (*name->suffix && strcmp(name->suffix, entity->name.suffix) != 0)
        return FALSE;
    if (name_is_family_of(name, &entity->name) ||
        (entity->spelled.n && name_is_family_of(name, &entity->spelled)))
        return TRUE;
    if (!entity->leader)
        return FALSE;
    guint64 key = name_key(name, 0, name->n);
    const guint64 *one = entity->leader->shorts;
    while (*one && *one != key)
        one++;
    return *one != 0;
}

/* How well a bare name means a person of the document; 0 not at all. */
static guint
short_fit(const Scene *scene, const Name *name, const Said *said, const Entity *entity, guint at)
{
    gboolean known = entity->first < at;
    guint fit = is_short_of(name, entity)                         ? 20
                : name_is_given_of(name, &entity->name)           ? 6
                : known && name_is_inside_of(name, &entity->name) ? 2
                                                                  : 0;
    if (!fit || (said->sex && entity->sex && said->sex != entity->sex))
        return 0;
    if (*said->office && bearer_fits(scene, entity, offices_key(said->office), said->country))
        fit += 5;
    if (*said->country && code_same(said->country, entity->place))
        fit += 2;
    if (entity->first < at)
        fit += 2;
    return fit;
}

/* "Bhanu Deuba, Deuba's secretary": nobody is his own. */
static gboolean
is_own(const Scene *scene, const Entity *entity, const Mention *mention)
{
    guint at = mention->first;
    const Mention *before = at >= 2 ? scene->tag[at - 2].mention : NULL;
    return before && before->n == 1 && before->entity[0] == entity && before->stop == at - 1 &&
           scene_is(scene, at - 1, ",") && mention->stop < scene->n &&
           scene->token[mention->stop].flags & TOKEN_POSSESSIVE;
}

/* Of two whom a bare name can mean: the one spoken of in this sentence or the last, the one whom
 * the document is about, the one named last. */
static gboolean
is_likelier(const Scene *scene, const Entity *a, const Entity *b, guint at)
{
    guint here = scene->token[at].sent;
    gboolean near_a = a->last < at && here - scene->token[a->last].sent <= 1;
    gboolean near_b = b->last < at && here - scene->token[b->last].sent <= 1;
    if (near_a != near_b)
        return near_a;
    if (!near_a && MAX(a->mentions, b->mentions) >= 2 * MIN(a->mentions, b->mentions))
        return a->mentions > b->mentions;
    return a->last > b->last;
}

static Entity *
find_short(Scene *scene, const Mention *mention, const Name *name, const Said *said)
{
    Entity *best = NULL;
    guint top = 0;
    guint64 marks = mark_of(name_key(name, 0, name->n));
    if (name->n > 1)
        marks |= mark_of(name_key(name, name->n - 1, 1));
    for (guint i = 0; i < scene->persons->len; i++) {
        Entity *entity = scene->persons->pdata[i];
        if (!(entity->marks & marks) || is_own(scene, entity, mention))
            continue;
        guint fit = short_fit(scene, name, said, entity, mention->first);
        if (fit > top || (fit && fit == top && is_likelier(scene, entity, best, mention->first))) {
            top = fit;
            best = entity;
        }
    }
    return best;
}

/* Prabakaran after Velupillai Prabhakaran: the only person of the document whose family name is
 * nearly this. */
static Entity *
find_respelled(const Scene *scene, const Mention *mention, const Name *name)
{
    Entity *found = NULL;
    if (name->n != 1 || scene->tag[mention->first].bits & (WORD_COMMON | WORD_GIVEN))
        return NULL;
    for (guint i = 0; i < scene->persons->len; i++) {
        Entity *entity = scene->persons->pdata[i];
        if (entity->first > mention->first || entity->name.n < 2)
            continue;
        Name family = entity->name;
        family.part += family.family + family.family_n - 1;
        family.n = family.family_n = 1;
        family.family = 0;
        family.suffix = "";
        if (!name_respelled(name, &family))
            continue;
        if (found)
            return NULL;
        found = entity;
    }
    return found;
}

static void
settle_short(Scene *scene, Mention *mention, Name *name)
{
    Said said;
    read_said(scene, mention, &said);
    Entity *entity = find_short(scene, mention, name, &said);
    if (!entity) {
        const Leader *leader = bearer_of_short(scene, mention, name, &said);
        if (leader)
            entity = person_of_leader(scene, leader);
    }
    if (!entity)
        entity = find_respelled(scene, mention, name);
    if (!entity) {
        entity = scene_new_entity(scene, WHAT_PERSON);
        entity->name = *name;
        entity->marks = marks_of(name);
        entity->who = clean_name(scene, mention);
        entity->rule = mention->rule;
    }
    attach(scene, mention, entity, &said);
}

static gboolean
is_full(const Mention *mention, const Name *name)
{
    if (mention->sense && mention->sense->kind == SENSE_LEADER)
        return TRUE;
    return name->n > MAX(name->family_n, 1);
}

/* A mention of a person by name. */
typedef struct {
    Mention *mention;
    Name name;
    gboolean full;
} Named;

/* Full names first; then the bare ones, in the order of the text. */
void
persons_run(Scene *scene)
{
    Named *named = arena_raw(scene->scratch, scene->mentions->len * sizeof(Named));
    guint n = 0;
    era_find(scene);
    for (guint i = 0; i < scene->mentions->len; i++) {
        Mention *mention = scene->mentions->pdata[i];
        if (mention->what != WHAT_PERSON || mention->level != LEVEL_NAMED)
            continue;
        Named *one = &named[n++];
        one->mention = mention;
        read_name(scene, mention, &one->name);
        one->full = is_full(mention, &one->name);
        if (one->full)
            settle_full(scene, mention, &one->name);
    }
    for (guint i = 0; i < n; i++) {
        if (named[i].full)
            named[i].mention->entity[0]->last = named[i].mention->first;
        else
            settle_short(scene, named[i].mention, &named[i].name);
    }
}
