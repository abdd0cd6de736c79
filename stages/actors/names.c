/* names: the mentions by name: what the dictionaries know, and runs of capitals typed by their
 * words and neighbours. */
#include "names.h"

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
    GArray *runs;        /* Run */
    GHashTable *votes;   /* key -> Votes */
    GHashTable *persons; /* folded family and given names of persons -> itself */
} Namer;

static What
organisation_what(const char *type)
{
    if (strcmp(type, "government") == 0)
        return WHAT_GOVERNMENT;
    return strcmp(type, "group") == 0 ? WHAT_GROUP : WHAT_ORGANISATION;
}

static What
sense_what(const Sense *sense)
{
    switch (sense->kind) {
    case SENSE_COUNTRY:
    case SENSE_DEMONYM:
        return WHAT_COUNTRY;
    case SENSE_PEOPLE:
        return WHAT_GROUP;
    case SENSE_CAPITAL:
    case SENSE_PLACE:
        return WHAT_PLACE;
    case SENSE_METONYM:
        return WHAT_GOVERNMENT;
    case SENSE_ORGANISATION:
        return organisation_what(sense->type);
    case SENSE_LEADER:
        break;
    }
    return WHAT_PERSON;
}

/* A name that goes on in capitals to a word such as Ministry is an organisation: Iranian Foreign
 * Ministry. Returns the end, or `stop`. */
static guint
widen(const Scene *scene, guint stop, What *what)
{
    guint end = stop;
    if (stop < scene->n && scene->token[stop - 1].sent == scene->token[stop].sent &&
        !(scene->token[stop].flags & TOKEN_POSSESSIVE))
        end = run_capitals(scene, stop);
    while (end > stop) {
        What head = run_head(scene, stop, end);
        if (head) {
            *what = head;
            return head == WHAT_ORGANISATION ? run_extend_of(scene, stop, end) : end;
        }
        end--;
    }
    return stop;
}

/* "U.S. State Department", "Israeli Foreign Ministry": a country right before a body of its own
 * belongs to the name. */
static gboolean
owns_next(const Scene *scene, guint at, guint stop)
{
    const Sense *sense = scene_sense(scene, at), *next = scene_sense(scene, stop);
    if (!next || scene->token[stop].sent != scene->token[at].sent ||
        (sense->kind != SENSE_COUNTRY && sense->kind != SENSE_DEMONYM))
        return FALSE;
    return next->kind == SENSE_ORGANISATION && strcmp(next->type, "government") == 0 &&
           (!*next->code || strcmp(next->code, sense->code) == 0);
}

static guint
add_wide(Namer *namer, guint at, guint stop, What what, const Sense *sense)
{
    Scene *scene = namer->scene;
    Mention *mention = scene_add(scene, at, stop, what, LEVEL_NAMED);
    mention->entity[0] =
        scene_entity(scene, what, scene_text(scene, at, stop), sense->code, "capitals");
    mention->n = 1;
    return stop;
}

/* A capital that acts as its government: "Moscow said", "Washington's allies", "between Moscow and
 * Kyiv". */
static gboolean
acts(const Scene *scene, guint at, guint stop)
{
    guint begin = scene_sentence_first(scene, at), end = scene_sentence_stop(scene, at);
    guint32 before = at > begin ? scene->tag[at - 1].bits : 0;
    guint32 after = stop < end ? scene->tag[stop].bits : 0;
    if (before & WORD_LOCATIVE)
        return FALSE;
    if (at > begin && (scene_is(scene, at - 1, "between") || scene_is(scene, at - 1, "with") ||
                       scene_is(scene, at - 1, "against")))
        return TRUE;
    if (at > begin + 2 && scene_is(scene, at - 1, "and") && scene_is(scene, at - 3, "between"))
        return TRUE;
    if (before & WORD_PREPOSITION)
        return FALSE;
    return after & (WORD_SPEECH | WORD_AUXILIARY) ||
           (stop < end && scene->token[stop].flags & TOKEN_POSSESSIVE);
}

static void
make_metonym(Scene *scene, Mention *mention)
{
    const Sense *sense = mention->sense;
    const char *country = gazetteer_country(scene->gaz, sense->code);
    if (!country || !acts(scene, mention->first, mention->stop))
        return;
    mention->what = WHAT_COUNTRY;
    mention->rule = arena_printf(scene->arena, "metonym:%s", sense->name);
    mention->entity[0] = scene_entity(scene, WHAT_COUNTRY, country, sense->code,
                                      arena_printf(scene->arena, "countries:%s", sense->code));
}

/* "Crown Prince Mohammed bin Salman" is an alias, but the title is no part of the name; in "King
 * Salman" it is. */
static guint
without_title(Scene *scene, guint at, guint stop, const Sense *sense)
{
    gsize size = 0;
    const PhraseEntry *title =
        phrasebook_match(&scene->gaz->titles, &scene->token[at], stop - at - 1, &size);
    if (!title || sense->leader->full.n == 0 ||
        strcmp(sense->leader->full.part[0], scene->token[at].fold) == 0)
        return at;
    guint name = at + (guint)size;
    scene->tag[name] = (Tag){
        .name = scene->tag[at].name, .bits = scene->tag[name].bits, .size = (guint16)(stop - name)};
    for (guint i = name + 1; i < stop; i++)
        scene->tag[i].back = (guint16)(i - name);
    scene->tag[at].title = title->value;
    scene->tag[at].name = NULL;
    scene->tag[at].size = (guint16)size;
    return name;
}

/* "Iran's Foreign Ministry" is one name of the dictionary, but two mentions: the country, and what
 * it has. */
static guint
split_owner(Namer *namer, guint at, guint stop)
{
    Scene *scene = namer->scene;
    guint owner = at;
    while (owner < stop && !(scene->token[owner].flags & TOKEN_POSSESSIVE))
        owner++;
    gsize size = 0;
    const PhraseEntry *entry =
        owner + 1 < stop
            ? phrasebook_match(&scene->gaz->names, &scene->token[at], owner - at, &size)
            : NULL;
    const Sense *land = entry && size == owner - at ? entry->value : NULL;
    if (!land || land->kind != SENSE_COUNTRY)
        return at;
    Mention *mention = scene_add(scene, at, owner, WHAT_COUNTRY, LEVEL_NAMED);
    mention->sense = land;
    mention->rule = land->rule;
    mention->modifier = TRUE;
    mention->entity[0] = scene_entity(scene, WHAT_COUNTRY, land->name, land->code, land->rule);
    mention->n = 1;
    return owner + 1;
}

static guint
add_known(Namer *namer, guint at)
{
    Scene *scene = namer->scene;
    const Sense *sense = scene_sense(scene, at);
    guint stop = at + scene->tag[at].size;
    if (sense->kind == SENSE_ORGANISATION)
        at = split_owner(namer, at, stop);
    if (owns_next(scene, at, stop)) {
        sense = scene_sense(scene, stop);
        stop += scene->tag[stop].size;
    }
    What what = sense_what(sense);
    What wide_what = what;
    guint wide = sense->kind == SENSE_PEOPLE ? stop : widen(scene, stop, &wide_what);
    if (wide > stop)
        return add_wide(namer, at, wide, wide_what, sense);
    if (sense->kind == SENSE_LEADER && stop + 1 < scene->n && scene->tag[stop].bits & WORD_SUFFIX &&
        scene->token[stop].flags & TOKEN_CAPITAL)
        stop++;
    if (sense->kind == SENSE_LEADER)
        at = without_title(scene, at, stop, sense);
    Level level = sense->kind == SENSE_DEMONYM ? LEVEL_NOMINAL : LEVEL_NAMED;
    Mention *mention = scene_add(scene, at, stop, what, level);
    mention->sense = sense;
    mention->rule = sense->rule;
    if (what != WHAT_PERSON) {
        gboolean land = sense->kind == SENSE_DEMONYM || sense->kind == SENSE_PEOPLE;
        mention->entity[mention->n++] =
            scene_entity(scene, land ? WHAT_COUNTRY : what, sense->name, sense->code, sense->rule);
        if (sense->kind == SENSE_CAPITAL)
            make_metonym(scene, mention);
    }
    return stop;
}

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

static guint
add_run(Namer *namer, guint at)
{
    Run run = run_read(namer->scene, at);
    if (completes_title(namer->scene, at))
        return run.stop;
    vote(namer, &run);
    g_array_append_val(namer->runs, run);
    return run.stop;
}

/* Eastern Ukraine, Mount Lebanon, Port Sudan: a capital word of that kind before a name of the
 * dictionaries. */
static guint
site_stop(const Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    if (!(scene->tag[at].bits & WORD_SITE) || !(token->flags & TOKEN_CAPITAL) ||
        scene->tag[at].size || scene->tag[at].back || at + 1 >= scene->n ||
        scene->token[at + 1].sent != token->sent)
        return at;
    const Sense *sense = scene_sense(scene, at + 1);
    if (!sense || (sense->kind != SENSE_COUNTRY && sense->kind != SENSE_PLACE &&
                   sense->kind != SENSE_CAPITAL))
        return at;
    return at + 1 + scene->tag[at + 1].size;
}

static guint
add_site(Namer *namer, guint at, guint stop)
{
    Scene *scene = namer->scene;
    Mention *mention = scene_add(scene, at, stop, WHAT_PLACE, LEVEL_NAMED);
    mention->entity[0] = scene_entity(scene, WHAT_PLACE, scene_text(scene, at, stop),
                                      scene_sense(scene, at + 1)->code, "capitals");
    mention->n = 1;
    return stop;
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
        guint site = site_stop(scene, at);
        if (site > at)
            at = add_site(namer, at, site);
        else if (run_starts(scene, at))
            at = add_run(namer, at);
        else if (scene->tag[at].name)
            at = add_known(namer, at);
        else
            at += MAX(scene->tag[at].size, 1);
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
    if (run->strength < 3 && what != WHAT_PLACE && is_family(namer, run))
        return WHAT_PERSON;
    if ((!what || (what == WHAT_PERSON && run->strength < 3)) && is_family(namer, run))
        return WHAT_PERSON;
    return what;
}

static gboolean
is_single(const Run *run)
{
    return strchr(run->key, ' ') == NULL;
}

/* One word of which nothing speaks for a type: a name if it never stands without its capital. */
static What
guess_single(const Namer *namer, const Run *run)
{
    const Scene *scene = namer->scene;
    const Votes *votes = g_hash_table_lookup(namer->votes, run->key);
    guint32 bits = scene->tag[run->first].bits;
    if (bits & (WORD_COMMON | WORD_WEEKDAY | WORD_THING) || votes->small || strlen(run->key) < 3)
        return WHAT_NONE;
    if (bits & WORD_GIVEN)
        return WHAT_PERSON;
    if (!votes->inside || run->strength == 3)
        return WHAT_NONE;
    gboolean article = run->first > 0 && scene->tag[run->first - 1].bits & WORD_DETERMINER;
    return article ? WHAT_ORGANISATION : WHAT_PERSON;
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
    if (commons)
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

/* "BHC" after "Baltic Harbour Council": the body of the document whose words begin so. */
static Entity *
spelled_out(const Scene *scene, const Run *run)
{
    const Token *token = &scene->token[run->first];
    if (run->stop != run->first + 1 || !(token->flags & (TOKEN_UPPER | TOKEN_ACRONYM)))
        return NULL;
    for (guint i = 0; i < scene->entities->len; i++) {
        Entity *entity = scene->entities->pdata[i];
        if (entity->what != WHAT_ORGANISATION && entity->what != WHAT_GOVERNMENT &&
            entity->what != WHAT_GROUP)
            continue;
        gsize n = 0;
        gboolean same = TRUE, begins = TRUE;
        for (const char *c = entity->who; *c && same; c++) {
            if (begins && g_ascii_isupper(*c))
                same = n < token->size && g_ascii_tolower(*c) == token->fold[n++];
            begins = *c == ' ' || *c == '-';
        }
        if (same && n == token->size && n >= 2)
            return entity;
    }
    return NULL;
}

static void
settle_run(Namer *namer, const Run *run)
{
    Scene *scene = namer->scene;
    What what = decide(namer, run);
    gboolean guessed = !what;
    if (guessed)
        what = guess(namer, run);
    if (!what)
        return;
    Mention *mention = scene_add(scene, run->first, run->stop, what, LEVEL_NAMED);
    mention->rule = guessed ? "guess" : "capitals";
    if (what == WHAT_PERSON)
        return;
    Entity *entity = spelled_out(scene, run);
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

void
names_run(Scene *scene)
{
    g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(Run));
    g_autoptr(GHashTable) votes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    g_autoptr(GHashTable) persons = g_hash_table_new(g_str_hash, g_str_equal);
    Namer namer = {scene, runs, votes, persons};
    for (guint s = 0; s < scene->document->of[KIND_SENT]->len; s++)
        read_sentence(&namer, scene->tokens->first[s], scene->tokens->first[s + 1]);
    collect_persons(&namer);
    note_small(&namer);
    for (guint i = 0; i < runs->len; i++)
        settle_run(&namer, &g_array_index(runs, Run, i));
    for (guint at = 0; at < scene->n; at++)
        recover_person(&namer, at);
    scene_sort(scene);
}
