/* names: the mentions by name: what the dictionaries know, and runs of capitals typed by their
 * words and neighbours. */
#include "names.h"

#include "abbrev.h"
#include "body.h"
#include "known.h"
#include "run.h"

#include <string.h>

/* What the runs with the same words say together. */
typedef struct {
    guint votes[N_WHATS];
    guint inside;   /* runs that stand inside a sentence, where the capital says something */
    gboolean small; /* the word occurs without a capital too */
} Votes;

typedef struct {
    Scene *scene;
    GArray *runs;         /* Run */
    GHashTable *votes;    /* key -> Votes */
    GHashTable *persons;  /* folded family and given names of persons -> itself */
    GHashTable *families; /* family names of persons that are only guessed */
    GHashTable *shorts;   /* short names that the text explains -> Entity; NULL: none */
} Namer;

static void
vote(Namer *namer, const Run *run)
{
    Votes *votes = g_hash_table_lookup(namer->votes, run->key);
    if (!votes) {
        votes = g_new0(Votes, 1);
        g_hash_table_insert(namer->votes, (gpointer)run->key, votes);
    }
    votes->votes[run->what] += run->strength;
    votes->inside += !run->opens;
}

static gboolean
is_single(const Run *run)
{
    return strchr(run->key, ' ') == NULL;
}

/* Minister of Strategic Affairs. */
static gboolean
completes_title(const Scene *scene, guint at)
{
    guint begin = scene_sentence_first(scene, at);
    if (at < begin + 2 || !scene_is(scene, at - 1, "of") ||
        !(scene->token[at - 2].flags & TOKEN_CAPITAL))
        return FALSE;
    const Tag *tag = &scene->tag[scene_phrase(scene, at - 2)];
    return tag->title && tag->title->level <= 3;
}

/* Oruro in "Challapata, Oruro". */
static gboolean
follows_place(const Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    if (run->first < scene_sentence_first(scene, run->first) + 2 ||
        !scene_is(scene, run->first - 1, ","))
        return FALSE;
    const Mention *known = scene->tag[run->first - 2].mention;
    if (known)
        return known->what == WHAT_PLACE && known->level == LEVEL_NAMED;
    const Run *last =
        namer->runs->len ? &g_array_index(namer->runs, Run, namer->runs->len - 1) : NULL;
    return last && last->what == WHAT_PLACE && last->stop + 1 == run->first;
}

static guint
add_run(Namer *namer, guint at)
{
    Run run = run_read(namer->scene, at);
    if (completes_title(namer->scene, at))
        return run.stop;
    if (!run.what && run.strength == 0 && is_single(&run) && follows_place(namer, &run)) {
        run.what = WHAT_PLACE;
        run.strength = 1;
    }
    vote(namer, &run);
    g_array_append_val(namer->runs, run);
    return run.stop;
}

static void
read_sentence(Namer *namer, guint at, guint stop)
{
    Scene *scene = namer->scene;
    while (at < stop) {
        const Tag *tag = &scene->tag[at];
        if (!tag->size && !(tag->bits & WORD_PARTICLE) &&
            !(scene->token[at].flags & TOKEN_CAPITAL)) {
            at++;
            continue;
        }
        if (tag->mention) { /* the long form of a short name */
            at = tag->mention->stop;
            continue;
        }
        if (namer->shorts && abbrev_add(scene, namer->shorts, at)) {
            at++;
            continue;
        }
        guint site = known_site_stop(scene, at);
        if (site > at)
            at = known_add_site(scene, at, site);
        else if (run_starts(scene, at))
            at = add_run(namer, at);
        else if (scene->tag[at].name)
            at = known_add(scene, at);
        else
            at += MAX(scene->tag[at].size, 1);
    }
}

static What
elected(const Namer *namer, const Run *run)
{
    const Votes *votes = g_hash_table_lookup(namer->votes, run->key);
    What best = WHAT_NONE;
    guint top = 0;
    for (What what = WHAT_PERSON; what < N_WHATS; what++)
        if (votes->votes[what] > top) {
            top = votes->votes[what];
            best = what;
        }
    return best;
}

/* The short name of a leader: Merkel, Xi. */
static gboolean
is_family(const Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    return gazetteer_family(scene->gaz, run->key) != NULL &&
           !(scene->tag[run->first].bits & WORD_COMMON);
}

static What
decide(const Namer *namer, const Run *run)
{
    gboolean person = g_hash_table_contains(namer->persons, run->key);
    if (run->strength < 3 && person)
        return WHAT_PERSON;
    What what = elected(namer, run);
    const Votes *votes = g_hash_table_lookup(namer->votes, run->key);
    gboolean acronym = namer->scene->token[run->first].flags & (TOKEN_UPPER | TOKEN_ACRONYM);
    if (run->strength < 3 && votes->small && !acronym)
        return WHAT_NONE;
    if (run->strength < 3 && what != WHAT_PLACE && is_family(namer, run))
        return WHAT_PERSON;
    if ((!what || (what == WHAT_PERSON && run->strength < 3)) && is_family(namer, run))
        return WHAT_PERSON;
    if (!what && g_hash_table_contains(namer->families, run->key))
        return WHAT_PERSON;
    return what;
}

/* WrestleMania, IEDs, H2s: capitals, digits and small letters as no person's name mixes them;
 * McCain, DeVos and O'Brien do not go that far into the word. */
static gboolean
is_mixed_case(const Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    const char *text = document_text(scene->document) + token->start;
    gsize n = token->stop - token->start, upper = 0;
    for (gsize i = 0; i < n; i++) {
        if (g_ascii_isdigit(text[i]) ||
            (i >= 4 && g_ascii_isupper(text[i]) && g_ascii_islower(text[i - 1])))
            return TRUE;
        upper += g_ascii_isupper(text[i]) != 0;
    }
    return n >= 3 && upper == n - 1 && text[n - 1] == 's';
}

/* One word of which nothing speaks for a type: a name if it never stands without its capital. */
static What
guess_single(const Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    const Votes *votes = g_hash_table_lookup(namer->votes, run->key);
    guint32 bits = scene->tag[run->first].bits;
    const guint32 nouns = WORD_COMMON | WORD_WEEKDAY | WORD_THING | WORD_ORGANISATION | WORD_SUFFIX;
    if (bits & WORD_SITE && !(bits & (WORD_GIVEN | WORD_FAMILY_FIRST)))
        return WHAT_NONE;
    if (bits & nouns || votes->small || strlen(run->key) < 3)
        return WHAT_NONE;
    if (bits & WORD_GIVEN)
        return WHAT_PERSON;
    if (scene->token[run->first].flags & TOKEN_UPPER || is_mixed_case(scene, run->first))
        return WHAT_NONE;
    if (!votes->inside || run->strength == 3)
        return WHAT_NONE;
    gboolean article = run->first > 0 && scene->tag[run->first - 1].bits & WORD_DETERMINER;
    gboolean served = run->first > 0 && scene_is(scene, run->first - 1, "for");
    return article || served ? WHAT_ORGANISATION : WHAT_PERSON;
}

/* Nothing speaks for a type: two or three capitals in a row are a name all the same. */
static What
guess(const Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    if (is_single(run))
        return guess_single(namer, run);
    if (run->strength == 3)
        return WHAT_NONE;
    guint commons = 0, words = 0;
    for (guint i = run->first; i < run->stop; i++) {
        commons += (scene->tag[i].bits & WORD_COMMON) != 0;
        words += (scene->token[i].flags & TOKEN_WORD) != 0;
    }
    gboolean closed = run->stop < scene->n &&
                      (scene_is(scene, run->stop, ",") || scene->tag[run->stop].bits & WORD_SPEECH);
    gboolean strange = !scene->tag[run->first].bits && words == 2 && closed; /* Uzair Baloch, */
    if (commons && !(strange && commons == 1))
        return WHAT_NONE;
    return words <= 3 ? WHAT_PERSON : WHAT_ORGANISATION;
}

/* Words of the runs that the text also writes small. */
static void
note_small(Namer *namer)
{
    const Scene *scene = namer->scene;
    if (namer->runs->len == 0)
        return;
    for (guint i = 0; i < scene->n; i++) {
        if (scene->tag[i].bits ||
            (scene->token[i].flags & (TOKEN_WORD | TOKEN_CAPITAL)) != TOKEN_WORD)
            continue;
        Votes *votes = g_hash_table_lookup(namer->votes, scene->token[i].fold);
        if (votes)
            votes->small = TRUE;
    }
}

/* Parts of the names that are persons for sure, so that the bare last name is one too. */
static void
note_person(Namer *namer, guint first, guint stop)
{
    Scene *scene = namer->scene;
    Name name = name_from_tokens(&scene->token[first], stop - first, &scene->gaz->words, TRUE,
                                 scene->arena);
    for (guint i = 0; i < name.n; i++)
        if (strlen(name.part[i]) > 1)
            g_hash_table_add(namer->persons, (gpointer)name.part[i]);
    for (guint i = 1; i + 1 < name.n; i++)
        g_hash_table_add(namer->persons, (gpointer)name_join(&name, i, name.n - i, scene->arena));
}

/* The family name of a person who is only guessed. */
static void
note_family(Namer *namer, const Run *run)
{
    Scene *scene = namer->scene;
    Name name = name_from_tokens(&scene->token[run->first], run->stop - run->first,
                                 &scene->gaz->words, FALSE, scene->arena);
    g_hash_table_add(namer->families,
                     (gpointer)name_join(&name, name.family, name.family_n, scene->arena));
}

static void
settle_run(Namer *namer, const Run *run)
{
    Scene *scene = namer->scene;
    What what = decide(namer, run);
    gboolean guessed = !what;
    if (guessed)
        what = guess(namer, run);
    if (!what || scene->tag[run->first].mention)
        return;
    Mention *mention = scene_add(scene, run->first, run->stop, what, LEVEL_NAMED);
    mention->rule = guessed ? "guess" : "capitals";
    if (what == WHAT_PERSON) {
        if (!is_single(run))
            note_family(namer, run);
        return;
    }
    Entity *entity = body_spelled_out(scene, run);
    if (!entity && is_single(run) && scene->tag[run->first].bits & WORD_ORGANISATION)
        entity = body_in_full(scene, run);
    if (entity)
        mention->what = entity->what;
    mention->entity[0] =
        entity
            ? entity
            : scene_entity(scene, what, scene_text(scene, run->first, run->stop), "", "capitals");
    mention->n = 1;
}

static void
collect_persons(Namer *namer)
{
    for (guint i = 0; i < namer->runs->len; i++) {
        const Run *run = &g_array_index(namer->runs, Run, i);
        if (run->what == WHAT_PERSON && run->strength == 3)
            note_person(namer, run->first, run->stop);
    }
    for (guint i = 0; i < namer->scene->mentions->len; i++) {
        const Mention *mention = namer->scene->mentions->pdata[i];
        if (mention->what == WHAT_PERSON)
            note_person(namer, mention->first, mention->stop);
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
    const Token *token = &scene->token[at];
    if (!(token->flags & TOKEN_CAPITAL) || scene->tag[at].mention || scene->tag[at].size ||
        scene->tag[at].back || !(scene->tag[at].bits & WORD_COMMON) || token->size < 3 ||
        !g_hash_table_contains(namer->persons, token->fold) || !acts_as_person(scene, at))
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
        !g_hash_table_contains(namer->persons, scene->token[at].fold))
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
    g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(Run));
    g_autoptr(GHashTable) votes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    g_autoptr(GHashTable) persons = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) families = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) shorts = abbrev_run(scene);
    Namer namer = {scene, runs, votes, persons, families, shorts};
    for (guint s = 0; s < scene->document->of[KIND_SENT]->len; s++)
        read_sentence(&namer, scene->tokens->first[s], scene->tokens->first[s + 1]);
    collect_persons(&namer);
    note_small(&namer);
    for (guint pass = 0; pass < 2; pass++)
        for (guint i = 0; i < runs->len; i++) {
            const Run *run = &g_array_index(runs, Run, i);
            if (is_single(run) == (pass == 1))
                settle_run(&namer, run);
        }
    for (guint at = 0; at < scene->n; at++)
        recover_person(&namer, at);
    for (guint i = 0; i < scene->mentions->len; i++)
        recover_surname(&namer, scene->mentions->pdata[i]);
    scene_sort(scene);
}
