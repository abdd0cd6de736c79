/* body: which organisation of the document a shorter name means. */
#include "body.h"

#include "dateline.h"

#include <string.h>

Entity *
body_spelled_out(const Scene *scene, const Run *run)
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

Entity *
body_in_full(const Scene *scene, const Run *run)
{
    for (guint i = scene->entities->len; i-- > 0;) {
        Entity *entity = scene->entities->pdata[i];
        if ((entity->what != WHAT_ORGANISATION && entity->what != WHAT_GOVERNMENT) ||
            g_str_has_prefix(entity->rule, "countries:")) /* the House is not the White House */
            continue;
        const char *last = strrchr(entity->who, ' ');
        if (last && g_ascii_strcasecmp(last + 1, run->name.part[0].text) == 0)
            return entity;
    }
    return NULL;
}

/* What stands in a text behind the words of a name and a blank; NULL if it begins otherwise. */
static const char *
behind_name(const char *text, const Name *name)
{
    for (guint i = 0; i < name->n; i++) {
        gsize size = strlen(name->part[i].text);
        if (g_ascii_strncasecmp(text, name->part[i].text, size) != 0 || text[size] != ' ')
            return NULL;
        text += size + 1;
    }
    return text;
}

Entity *
body_without_kind(const Scene *scene, const Run *run)
{
    if (run->key->single &&
        (strlen(run->name.part[0].text) < 4 || scene->tag[run->first].bits & WORD_COMMON))
        return NULL;
    for (guint i = 0; i < scene->entities->len; i++) {
        Entity *entity = scene->entities->pdata[i];
        if (entity->what != WHAT_ORGANISATION ||
            g_ascii_tolower(*entity->who) != run->name.part[0].text[0])
            continue;
        const char *kind = behind_name(entity->who, &run->name);
        if (kind && !strchr(kind, ' ') && strcmp(entity->rule, "capitals") == 0)
            return entity;
    }
    return NULL;
}

const char *
body_country(const Scene *scene, guint first, guint stop)
{
    const char *code = "";
    for (guint i = first; i < stop; i++) {
        const Sense *sense = scene_sense(scene, i);
        if (!sense || (sense->kind != SENSE_COUNTRY && sense->kind != SENSE_DEMONYM))
            continue;
        if (*code && strcmp(code, sense->code) != 0)
            return "";
        code = sense->code;
    }
    return code;
}

/* The country right before, as adjective or with 's; NULL if none stands there. */
static const Sense *
owner_before(const Scene *scene, guint at)
{
    guint k = at, begin = scene_sentence_first(scene, at);
    gboolean owned = k > begin && scene->token[k - 1].flags & TOKEN_POSSESSIVE;
    k -= owned;
    const Sense *owner = k > begin ? scene_sense(scene, scene_phrase(scene, k - 1)) : NULL;
    if (!owner || owner->kind != (owned ? SENSE_COUNTRY : SENSE_DEMONYM))
        return NULL;
    return owner;
}

/* The body called so that the document gave to another country before. */
static Entity *
namesake(const Scene *scene, const char *name)
{
    gsize size = strlen(name);
    for (guint i = scene->entities->len; i-- > 0;) {
        Entity *entity = scene->entities->pdata[i];
        gsize all = *entity->place ? strlen(entity->who) : 0;
        if (all > size && entity->who[all - size - 1] == ' ' &&
            strcmp(entity->who + all - size, name) == 0 &&
            (strcmp(entity->rule, "namesake") == 0 || strcmp(entity->rule, "capitals") == 0))
            return entity;
    }
    return NULL;
}

/* Names of the document with the code, those of the body at hand left out. */
static guint
count_code(const Scene *scene, const char *code, const Sense *but)
{
    guint count = 0;
    for (guint i = 0; i < scene->capitals; i++) {
        const Sense *sense = scene_sense(scene, scene->capital[i]);
        count += sense && sense != but && strcmp(sense->code, code) == 0;
    }
    return count;
}

/* "MANILA - The Senate": in an article written in another country that hardly speaks of the
 * dictionary's, that one's; "" if it is not so. */
static const char *
home_of(const Scene *scene, const Sense *sense)
{
    const char *home = dateline_country(scene);
    if (!*home || strcmp(home, sense->code) == 0)
        return "";
    guint here = count_code(scene, home, sense), there = count_code(scene, sense->code, sense);
    return there == 0 || here >= 3 * there ? home : "";
}

/* Senate, Congress, House of Representatives, Foreign Office: other countries have one too. */
static gboolean
has_namesakes(const Scene *scene, const Sense *sense, guint at, guint stop)
{
    const guint32 bodies = WORD_ORGANISATION | WORD_BODY;
    gboolean house = scene->tag[at].bits & bodies &&
                     (stop == at + 1 || scene_is(scene, stop - 1, "representatives"));
    gboolean foreign = scene_is(scene, at, "foreign") && scene->tag[stop - 1].bits & bodies;
    return (house || foreign) && gazetteer_country(scene->gaz, sense->code);
}

Entity *
body_of_owner(Scene *scene, const Sense *sense, What what, guint at, guint stop)
{
    if (!has_namesakes(scene, sense, at, stop))
        return NULL;
    const char *name = scene_text(scene, at, stop);
    const Sense *owner = owner_before(scene, at);
    Entity *same = owner ? NULL : namesake(scene, name);
    if (same)
        return same;
    const char *code = owner ? owner->code : home_of(scene, sense);
    const char *adjective = *code ? gazetteer_adjective(scene->gaz, code) : NULL;
    if (!adjective || strcmp(code, sense->code) == 0)
        return NULL;
    return scene_entity(scene, what, arena_printf(scene->arena, "%s %s", adjective, name), code,
                        "namesake");
}

/* Foreign Ministry, National Assembly, Ministry of Foreign Affairs: common words alone. */
static gboolean
is_generic(const Scene *scene, const Run *run)
{
    for (guint i = run->first; i < run->stop; i++)
        if (scene->token[i].flags & TOKEN_CAPITAL && !(scene->tag[i].bits & WORD_COMMON))
            return FALSE;
    return TRUE;
}

Entity *
body_of_land(Scene *scene, const Run *run, What what, const char *name)
{
    if (what != WHAT_ORGANISATION || !is_generic(scene, run))
        return NULL;
    const Sense *owner = owner_before(scene, run->first);
    if (!owner)
        return namesake(scene, name);
    const char *adjective = gazetteer_adjective(scene->gaz, owner->code);
    if (!adjective)
        return NULL;
    return scene_entity(scene, what, arena_printf(scene->arena, "%s %s", adjective, name),
                        owner->code, "capitals");
}
