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
    scene->tag = arena_alloc(scene->scratch, (scene->n + 1) * sizeof(Tag));
    scene->mentions = g_ptr_array_new();
    scene->entities = g_ptr_array_new();
    scene->by_name.arena = scene->scratch;
    return scene;
}

void
scene_free(Scene *scene)
{
    if (!scene)
        return;
    g_ptr_array_free(scene->mentions, TRUE);
    g_ptr_array_free(scene->entities, TRUE);
    arena_free(scene->scratch);
    g_free(scene);
}

Mention *
scene_add(Scene *scene, guint first, guint stop, What what, Level level)
{
    Mention *mention = arena_alloc(scene->scratch, sizeof(Mention));
    mention->first = first;
    mention->stop = stop;
    mention->what = what;
    mention->level = level;
    mention->office = mention->country = mention->partner = mention->rule = "";
    mention->possessive = stop < scene->n && scene->token[stop].flags & TOKEN_POSSESSIVE;
    mention->subject = TRUE;
    for (guint i = first; i < stop; i++)
        if (!scene->tag[i].mention)
            scene->tag[i].mention = mention;
    g_ptr_array_add(scene->mentions, mention);
    return mention;
}

Entity *
scene_new_entity(Scene *scene, What what)
{
    Entity *entity = arena_alloc(scene->scratch, sizeof(Entity));
    entity->what = what;
    entity->who = entity->place = entity->rule = "";
    entity->first = entity->seen = G_MAXUINT;
    g_ptr_array_add(scene->entities, entity);
    return entity;
}

Entity *
scene_entity(Scene *scene, What what, const char *who, const char *place, const char *rule)
{
    Entity **first = (Entity **)strmap_at(&scene->by_name, who, token_hash(who, strlen(who)));
    for (Entity *entity = *first; entity; entity = entity->namesake)
        if (entity->what == what)
            return entity;
    Entity *entity = scene_new_entity(scene, what);
    entity->who = who;
    entity->place = place;
    entity->rule = rule;
    entity->namesake = *first;
    return *first = entity;
}

static gboolean
is_before(const Mention *a, const Mention *b)
{
    return a->first != b->first ? a->first < b->first : a->stop >= b->stop;
}

static gboolean
is_sorted(const GPtrArray *mentions)
{
    for (guint i = 1; i < mentions->len; i++)
        if (!is_before(mentions->pdata[i - 1], mentions->pdata[i]))
            return FALSE;
    return TRUE;
}

/* Each token has a list of the mentions that begin there: one pass puts them there, another one
 * takes them out. Of two that are the same the one added first stays first. */
void
scene_sort(Scene *scene)
{
    GPtrArray *mentions = scene->mentions;
    if (is_sorted(mentions))
        return;
    g_autofree Mention **lists = g_new0(Mention *, scene->n);
    for (guint i = 0; i < mentions->len; i++) {
        Mention *mention = mentions->pdata[i], **at = &lists[mention->first];
        while (*at && is_before(*at, mention))
            at = &(*at)->beside;
        mention->beside = *at;
        *at = mention;
    }
    gpointer *next = mentions->pdata;
    for (guint first = 0; first < scene->n; first++)
        for (Mention *mention = lists[first]; mention; mention = mention->beside)
            *next++ = mention;
}

const char *
scene_text(const Scene *scene, guint first, guint stop)
{
    const char *text = document_text(scene->document) + scene->token[first].start;
    gsize size = scene->token[stop - 1].stop - scene->token[first].start, n = 0;
    char *copy = arena_alloc(scene->arena, size + 1);
    for (gsize i = 0; i < size; i++) {
        char c = text[i];
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
            return arena_printf(scene->arena, "%s%s", dotted[i + 1], text + strlen(dotted[i]));
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

gboolean
scene_is_hyphen(const Scene *scene, guint at)
{
    if (at >= scene->n || scene->token[at].flags & (TOKEN_WORD | TOKEN_NUMBER))
        return FALSE;
    return scene_is(scene, at, "-") || scene_is(scene, at, "\xE2\x80\x90") ||
           scene_is(scene, at, "\xE2\x80\x91");
}

void
scene_role(Scene *scene, Entity *entity, const char *office, const char *country)
{
    for (Role *role = entity->roles; role; role = role->next)
        if (strcmp(role->office, office) == 0) {
            if (!*role->country)
                role->country = country;
            return;
        }
    Role *role = arena_alloc(scene->scratch, sizeof(Role));
    *role = (Role){entity->roles, office, country};
    entity->roles = role;
}

const char *
what_name(What what)
{
    static const char *const names[N_WHATS] = {
        "", "person", "country", "government", "organisation", "group", "place"};
    return names[what];
}
