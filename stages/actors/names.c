/* names: the mentions by name: what the dictionaries know, and runs of capitals typed by their
 * words and neighbours. */
#include "names.h"

#include "abbrev.h"
#include "body.h"
#include "known.h"
#include "run.h"
#include "site.h"
#include "verdict.h"

#include <string.h>

typedef struct {
    Scene *scene;
    Run *first, *last; /* runs, in the order of the text */
    NameKeys keys;
    GHashTable *shorts; /* short names that the text explains -> Entity; NULL: none */
    guint32 persons;    /* bits of the words in the names of persons, all together */
} Namer;

/* Minister of Strategic Affairs; not the Emir of Sarvan. */
static gboolean
completes_title(const Scene *scene, guint at)
{
    guint begin = scene_sentence_first(scene, at);
    if (at < begin + 2 || !scene_is(scene, at - 1, "of") ||
        !(scene->token[at - 2].flags & TOKEN_CAPITAL))
        return FALSE;
    const Title *title = scene->tag[scene_phrase(scene, at - 2)].title;
    return title && title->level <= 3 && !gazetteer_hints(scene->gaz, "regent", title->name);
}

/* "Director of Harbour Works Peter Lund": the person at the end of the run; NULL if none is. */
static Run *
name_within(Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    const guint32 nouns = WORD_COMMON | WORD_SITE | WORD_ORGANISATION;
    for (guint i = run->first + 1; i + 1 < run->stop && scene->tag[i - 1].bits & nouns; i++)
        if (scene->tag[i].bits & WORD_GIVEN && !(scene->tag[i].bits & WORD_COMMON)) {
            Run *name = run_read(scene, &namer->keys, i);
            name->what = WHAT_PERSON;
            name->strength = 3;
            return name;
        }
    return NULL;
}

/* A verb or 's: who stands before it acts or owns. */
static gboolean
precedes_act(const Scene *scene, guint at)
{
    const guint32 verbs = WORD_SPEECH | WORD_AUXILIARY | WORD_VERB;
    return at < scene->n &&
           (scene->tag[at].bits & verbs || scene->token[at].flags & TOKEN_POSSESSIVE ||
            token_ends(&scene->token[at], "ed"));
}

/* Oruro in "Challapata, Oruro". */
static gboolean
follows_place(const Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    gboolean joined =
        scene_is(scene, run->first - 1, "and") || scene_is(scene, run->first - 1, "or");
    if (run->first < run->begin + 2 || !(joined || scene_is(scene, run->first - 1, ",")))
        return FALSE;
    if (!joined && (precedes_act(scene, run->stop) || /* "In Oruro, Lund said" */
                    gazetteer_family_word(scene->gaz, scene->token[run->first].key)))
        return FALSE;
    const Mention *known = scene->tag[run->first - 2].mention;
    if (known)
        return !joined && known->what == WHAT_PLACE && known->level == LEVEL_NAMED;
    const Run *last = namer->last;
    return last && last->what == WHAT_PLACE && last->stop + 1 == run->first &&
           (!joined || last->strength >= 2);
}

/* Coode in "the firm Voganlei and Coode". */
static gboolean
follows_body(const Namer *namer, const Run *run)
{
    const Run *last = namer->last;
    return last && last->what == WHAT_ORGANISATION && last->strength == 2 &&
           last->stop + 1 == run->first && scene_is(namer->scene, last->stop, "and") &&
           !(namer->scene->tag[run->first].bits & (WORD_GIVEN | WORD_COMMON));
}

/* "Cyclone Marvi", then "Marvi": what storms are called is nobody's name. */
static void
note_storm(Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    gboolean before =
        run->key->single && run->first > run->begin && scene_hints(scene, "storm", run->first - 1);
    gboolean inside = run->stop == run->first + 2 && scene_hints(scene, "storm", run->first);
    if (!inside && !before)
        return;
    namekey_of_word(&namer->keys, scene->token[run->stop - 1].key)->small = TRUE;
}

/* "versed in DNS", "a course on DNS": what one works in or speaks about, rather than a body. */
static gboolean
is_field(const Scene *scene, const Run *run)
{
    guint at = run->first;
    if (!run->key->single || at == scene_sentence_first(scene, at))
        return FALSE;
    return scene_is(scene, at - 1, "in") || scene_is(scene, at - 1, "on") ||
           scene_is(scene, at - 1, "into") || scene_is(scene, at - 1, "about");
}

static guint
add_run(Namer *namer, guint at)
{
    Run *run = run_read(namer->scene, &namer->keys, at);
    guint stop = run->stop;
    if (completes_title(namer->scene, at) && !(run = name_within(namer, run)))
        return stop;
    NameKey *key = run->key;
    if (!run->what && run->strength == 0 && key->single) {
        run->what = follows_place(namer, run)  ? WHAT_PLACE
                    : follows_body(namer, run) ? WHAT_ORGANISATION
                                               : WHAT_NONE;
        run->strength = run->what != WHAT_NONE;
    }
    note_storm(namer, run);
    key->votes[run->what] += run->strength;
    key->runs++;
    key->fields += is_field(namer->scene, run);
    key->inside += !run->opens;
    key->acts += run->opens || precedes_act(namer->scene, run->stop);
    *(namer->last ? &namer->last->next : &namer->first) = run;
    namer->last = run;
    return run->stop;
}

/* The name that begins at `at`, if one does; returns where the next can begin. */
static guint
read_at(Namer *namer, guint at)
{
    Scene *scene = namer->scene;
    const Tag *tag = &scene->tag[at];
    if (tag->mention) /* the long form of a short name */
        return tag->mention->stop;
    if (namer->shorts && !(tag->name && tag->size > 1) && abbrev_add(scene, namer->shorts, at))
        return at + 1;
    guint site = tag->bits & WORD_SITE ? site_stop(scene, at) : at;
    if (site > at)
        return site_add(scene, at, site);
    if (run_starts(scene, at))
        return add_run(namer, at);
    return tag->name ? known_add(scene, at) : at + tag->size;
}

static void
read_names(Namer *namer)
{
    const Scene *scene = namer->scene;
    for (guint i = 0, next = 0; i < scene->notables; i++) {
        guint at = scene->notable[i];
        if (at < next)
            continue;
        next = read_at(namer, at);
        if (next > at + 1)
            next = MIN(next, scene_sentence_stop(scene, at));
    }
}

/* Words of the runs that the text also writes small. */
static void
note_small(Namer *namer)
{
    const Scene *scene = namer->scene;
    if (!namer->first)
        return;
    for (guint i = 0; i < scene->plains; i++) {
        NameKey *key = namekey_get(&namer->keys, scene->token[scene->plain[i]].key);
        if (key)
            key->small = TRUE;
    }
}

/* Parts of the names that are persons for sure, so that the bare last name is one too. */
static void
note_person(Namer *namer, const Name *name, guint first, guint stop)
{
    for (guint i = first; i < stop; i++)
        namer->persons |= namer->scene->tag[i].bits;
    for (guint i = 0; i < name->n; i++)
        if (name->part[i].text[0] && name->part[i].text[1])
            namekey_at(&namer->keys, name, i, 1)->person = TRUE;
    for (guint i = 1; i + 1 < name->n; i++)
        namekey_at(&namer->keys, name, i, name->n - i)->person = TRUE;
}

/* TRUE if the word is part of the name of a person of the text. */
static gboolean
names_person(const Namer *namer, const Token *token)
{
    const NameKey *key = namekey_get(&namer->keys, token->key);
    return key && key->person;
}

/* The "Lund-Ortega talks", where the text speaks of both; but not Ana Solberg-Hansen. */
static gboolean
split_pair(Namer *namer, const Run *run)
{
    Scene *scene = namer->scene;
    guint second = run->first + 2;
    if (run->stop != second + 1 || run->key->person || run->key->guessed ||
        scene->tag[run->first].bits & (WORD_PARTICLE | WORD_GIVEN) ||
        !scene_is_hyphen(scene, run->first + 1) ||
        !names_person(namer, &scene->token[run->first]) ||
        !names_person(namer, &scene->token[second]))
        return FALSE;
    for (guint at = run->first; at <= second; at += 2)
        scene_add(scene, at, at + 1, WHAT_PERSON, LEVEL_NAMED)->rule = "capitals";
    return TRUE;
}

/* The entity of a run that is no person's name. */
static Entity *
body_of(Scene *scene, const Run *run, What what)
{
    Entity *entity = body_spelled_out(scene, run);
    if (!entity && run->key->single && scene->tag[run->first].bits & WORD_ORGANISATION)
        entity = body_in_full(scene, run);
    if (entity)
        return entity;
    const char *name = scene_text(scene, run->first, run->stop);
    entity = body_of_land(scene, run, what, name);
    if (entity)
        return entity;
    const char *code = what == WHAT_PLACE ? "" : body_country(scene, run->first, run->stop);
    return scene_entity(scene, what, name, code, "capitals");
}

static void
settle_run(Namer *namer, const Run *run)
{
    Scene *scene = namer->scene;
    if (!scene->tag[run->first].mention && split_pair(namer, run))
        return;
    What what = verdict_by_all(scene, run);
    gboolean guessed = !what;
    if (guessed)
        what = verdict_by_guess(scene, run);
    if (scene->tag[run->first].mention)
        return;
    Entity *shorter = guessed ? body_without_kind(scene, run) : NULL;
    if (shorter)
        what = shorter->what;
    if (!what)
        return;
    Mention *mention = scene_add(scene, run->first, run->stop, what, LEVEL_NAMED);
    mention->rule = guessed ? "guess" : "capitals";
    if (what == WHAT_PERSON) {
        if (!run->key->single) /* who is only guessed */
            namekey_at(&namer->keys, &run->name, run->name.family, run->name.family_n)->guessed =
                TRUE;
        return;
    }
    mention->entity[0] = shorter ? shorter : body_of(scene, run, what);
    mention->what = mention->entity[0]->what;
    mention->n = 1;
}

static void
collect_persons(Namer *namer)
{
    Scene *scene = namer->scene;
    for (const Run *run = namer->first; run; run = run->next)
        if (run->what == WHAT_PERSON && run->strength == 3)
            note_person(namer, &run->name, run->first, run->stop);
    for (guint i = 0; i < scene->mentions->len; i++) {
        const Mention *mention = scene->mentions->pdata[i];
        if (mention->what != WHAT_PERSON)
            continue;
        Name name;
        scene_name(scene, mention->first, mention->stop, FALSE, &name);
        note_person(namer, &name, mention->first, mention->stop);
    }
}

/* A name of a person that is a common word too (May, Young) stands at the head of a clause: what
 * follows decides. */
static gboolean
acts_as_person(const Scene *scene, guint at)
{
    guint stop = scene_sentence_stop(scene, at);
    if (at + 1 >= stop || scene->token[at + 1].flags & TOKEN_NUMBER)
        return FALSE;
    if (scene->token[at + 1].flags & TOKEN_POSSESSIVE)
        return TRUE;
    return scene->tag[at + 1].bits & (WORD_SPEECH | WORD_AUXILIARY);
}

static void
recover_person(Namer *namer, guint at)
{
    Scene *scene = namer->scene;
    const Tag *tag = &scene->tag[at];
    if (!(tag->bits & WORD_COMMON) || tag->mention || tag->size || tag->back ||
        !acts_as_person(scene, at) || scene->token[at].size < 3 ||
        !names_person(namer, &scene->token[at]))
        return;
    scene_add(scene, at, at + 1, WHAT_PERSON, LEVEL_NAMED)->rule = "capitals";
}

/* "Ahmadi" after "Sebghat Ahmadi": a town of the dictionary that is a person's family name here,
 * unless a preposition shows the place. */
static void
recover_surname(const Namer *namer, Mention *mention)
{
    const Scene *scene = namer->scene;
    guint at = mention->first;
    if (mention->what != WHAT_PLACE || !mention->sense || mention->stop != at + 1 ||
        !names_person(namer, &scene->token[at]))
        return;
    gboolean led = at > scene_sentence_first(scene, at) &&
                   scene->tag[at - 1].bits & (WORD_PREPOSITION | WORD_DETERMINER) &&
                   !scene_is(scene, at - 1, "by");
    if (led)
        return;
    mention->what = WHAT_PERSON;
    mention->sense = NULL;
    mention->rule = "capitals";
    mention->n = 0;
}

void
names_run(Scene *scene)
{
    g_autoptr(GHashTable) shorts = abbrev_run(scene);
    Namer namer = {.scene = scene, .keys.arena = scene->scratch, .shorts = shorts};
    read_names(&namer);
    collect_persons(&namer);
    note_small(&namer);
    for (guint pass = 0; pass < 2; pass++)
        for (const Run *run = namer.first; run; run = run->next)
            if (run->key->single == (pass == 1))
                settle_run(&namer, run);
    for (guint i = 0; i < scene->capitals && namer.persons & WORD_COMMON; i++)
        recover_person(&namer, scene->capital[i]);
    for (guint i = 0; i < scene->mentions->len; i++)
        recover_surname(&namer, scene->mentions->pdata[i]);
    scene_sort(scene);
}
