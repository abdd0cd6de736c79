/* scene: what one document says of its actors. */
#include "scene.h"

#include <string.h>

Scene *
scene_new(const Gazetteer *gaz, Document *document)
{
    Scene *scene = g_new0(Scene, 1);
    scene->gaz = gaz;
    scene->document = document;
    scene->tokens = document_tokens(document);
    scene->token = scene->tokens->token;
    scene->n = (guint)scene->tokens->n;
    scene->arena = document->arena;
    scene->scratch = arena_new();
    scene->tag = arena_raw(scene->scratch, (scene->n + 1) * sizeof(Tag));
    scene->tag[scene->n] = (Tag){.bits = 0};
    scene->by_name.arena = scene->scratch;
    return scene;
}

void
scene_free(Scene *scene)
{
    if (!scene)
        return;
    arena_free(scene->scratch);
    g_free(scene);
}

static void
list_add(List *list, Arena *arena, gpointer item)
{
    if (list->len == list->room) {
        list->room = MAX(2 * list->room, 64);
        gpointer *more = arena_raw(arena, list->room * sizeof(gpointer));
        if (list->len)
            memcpy(more, list->pdata, list->len * sizeof(gpointer));
        list->pdata = more;
    }
    list->pdata[list->len++] = item;
}

/* The innermost mention of a token is the one that was there first. */
static inline void
cover(Scene *scene, guint at, Mention *mention)
{
    Mention **innermost = &scene->tag[at].mention;
    *innermost = *innermost ? *innermost : mention;
}

Mention *
scene_add(Scene *scene, guint first, guint stop, What what, Level level)
{
    Mention *mention = arena_alloc(scene->scratch, sizeof(Mention));
    mention->first = first;
    mention->stop = stop;
    mention->sent = scene->token[first].sent;
    mention->what = what;
    mention->level = level;
    mention->office = mention->country = mention->partner = mention->rule = "";
    mention->possessive = stop < scene->n && scene->token[stop].flags & TOKEN_POSSESSIVE;
    mention->subject = TRUE;
    cover(scene, first, mention);
    cover(scene, stop - 1, mention);
    for (guint i = first + 1; i + 1 < stop; i++) /* of few: most have a word or two */
        cover(scene, i, mention);
    list_add(scene->mentions, scene->scratch, mention);
    return mention;
}

Entity *
scene_new_entity(Scene *scene, What what)
{
    Entity *entity = arena_alloc(scene->scratch, sizeof(Entity));
    entity->what = what;
    entity->who = entity->place = entity->rule = "";
    entity->first = entity->seen = G_MAXUINT;
    list_add(scene->entities, scene->scratch, entity);
    if (what == WHAT_PERSON)
        list_add(scene->persons, scene->scratch, entity);
    return entity;
}

Entity *
scene_entity_of(Scene *scene, What what, const Sense *sense)
{
    Entity **first = (Entity **)strmap_at(&scene->by_name, sense->name, sense->hash);
    for (Entity *entity = *first; entity; entity = entity->namesake)
        if (entity->what == what)
            return entity;
    Entity *entity = scene_new_entity(scene, what);
    entity->who = sense->name;
    entity->place = sense->code;
    entity->rule = sense->rule;
    entity->namesake = *first;
    return *first = entity;
}

Entity *
scene_entity(Scene *scene, What what, const char *who, const char *place, const char *rule)
{
    guint32 hash = token_hash(who, strlen(who));
    const Sense sense = {.name = who, .code = place, .rule = rule, .hash = hash};
    return scene_entity_of(scene, what, &sense);
}

static gboolean
is_before(const Mention *a, const Mention *b)
{
    return (a->first < b->first) | ((a->first == b->first) & (a->stop >= b->stop));
}

/* The end of the mentions from `at` on that are in order. */
static guint
run_end(gpointer const *mention, guint at, guint n)
{
    for (at++; at < n && is_before(mention[at - 1], mention[at]); at++)
        ;
    return at;
}

/* Merges the run [at, end) into those before it, which are in order: from the end on, as far as it
 * reaches, and without a branch on which goes behind, since it cannot be foreseen. `room` is for a
 * copy of the run. */
static void
merge_run(gpointer *mention, guint at, guint end, gpointer *room)
{
    guint left = end - at;
    memcpy(room, mention + at, left * sizeof *room);
    while (left > 0 && at > 0) {
        guint stays = is_before(mention[at - 1], room[left - 1]);
        mention[--end] = stays ? room[left - 1] : mention[at - 1];
        left -= stays;
        at -= 1 - stays;
    }
    memcpy(mention, room, left * sizeof *room); /* what is first of all */
}

/* Those sorted before are in order still. What was added since comes in a few runs: each is merged
 * into what stands before it. Of two that are the same the one added first stays first. */
void
scene_sort(Scene *scene)
{
    guint n = scene->mentions->len, at = scene->sorted;
    gpointer *mention = scene->mentions->pdata;
    gpointer *room = arena_raw(scene->scratch, (n - at) * sizeof *room);
    for (guint end; at < n; at = end) {
        end = run_end(mention, at, n);
        if (at > 0)
            merge_run(mention, at, end, room);
    }
    scene->sorted = n;
}

void
scene_add_title(Scene *scene, guint at)
{
    guint i = scene->titles++;
    for (; i > 0 && scene->title[i - 1] > at; i--)
        scene->title[i] = scene->title[i - 1];
    scene->title[i] = at;
}

void
scene_name(const Scene *scene, guint first, guint stop, gboolean east, Name *name)
{
    guint32 bits[NAME_TOKENS];
    guint n = MIN(stop - first, NAME_TOKENS);
    for (guint i = 0; i < n; i++)
        bits[i] = scene->tag[first + i].bits;
    name_from_tokens(name, &scene->token[first], bits, n, east, scene->scratch);
}

const char *
scene_text(const Scene *scene, guint first, guint stop)
{
    const char *text = document_text(scene->document) + scene->token[first].start;
    gsize size = scene->token[stop - 1].stop - scene->token[first].start, n = 0;
    char *copy = arena_raw(scene->arena, size + 1);
    for (gsize i = 0; i < size; i++) {
        char c = text[i];
        if ((guchar)c > ',' && c != ';') { /* most are */
            copy[n++] = c;
            continue;
        }
        if (c == ',' || c == ';' || c == '"')
            continue;
        if (g_ascii_isspace(c)) {
            if (n && copy[n - 1] == ' ')
                continue;
            c = ' ';
        }
        copy[n++] = c;
    }
    copy[n] = '\0';
    return copy;
}

/* U.S. as US. */
static const char *
without_points(const Scene *scene, const char *text)
{
    static const char *const dotted[] = {"U.S.", "US", "U.K.", "UK", "U.N.", "UN"};
    for (gsize i = 0; i < G_N_ELEMENTS(dotted); i += 2)
        if (g_str_has_prefix(text, dotted[i]))
            return arena_concat(scene->arena, dotted[i + 1], text + strlen(dotted[i]));
    return text;
}

const char *
scene_phrase_name(const Scene *scene, guint first, guint stop)
{
    const Sense *sense = scene_sense(scene, first);
    guint owner = first + scene->tag[first].size;
    const char *adjective = NULL;
    if (sense && sense->kind == SENSE_COUNTRY && owner + 1 < stop &&
        scene->token[owner].flags & TOKEN_POSSESSIVE)
        adjective = gazetteer_adjective(scene->gaz, sense->code);
    if (!adjective)
        return without_points(scene, scene_text(scene, first, stop));
    return arena_printf(scene->arena, "%s %s", adjective, scene_text(scene, owner + 1, stop));
}

void
scene_role(Scene *scene, Entity *entity, const char *office, const char *country)
{
    guint64 key = offices_key(office);
    for (Role *role = entity->roles; role; role = role->next)
        if (role->keys.whole == key) {
            if (!*role->country)
                role->country = country;
            return;
        }
    Role *role = arena_alloc(scene->scratch, sizeof(Role));
    *role = (Role){entity->roles, office, country, offices_keys(office)};
    entity->roles = role;
}

const char *
what_name(What what)
{
    static const char *const names[N_WHATS] = {
        "", "person", "country", "government", "organisation", "group", "place"};
    return names[what];
}
