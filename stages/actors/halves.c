/* halves: two states that share a name, North and South: the two Koreas, inter-Korean. */
#include "halves.h"

#include <string.h>

/* The code of the country or adjective "north korea"; NULL if there is none. */
static const char *
half(const Scene *scene, const char *side, const Token *token, gsize size)
{
    g_autofree char *phrase = g_strdup_printf("%s %.*s", side, (int)size, token->fold);
    const PhraseEntry *entry = phrasebook_find(&scene->gaz->names, phrase);
    const Sense *sense = entry ? entry->value : NULL;
    gboolean land = sense && (sense->kind == SENSE_COUNTRY || sense->kind == SENSE_DEMONYM);
    return land ? sense->code : NULL;
}

static gboolean
follows_inter(const Scene *scene, guint at)
{
    return at >= scene_sentence_first(scene, at) + 2 && scene_is_hyphen(scene, at - 1) &&
           scene_is(scene, at - 2, "inter");
}

static gboolean
follows_two(const Scene *scene, guint at)
{
    return at > scene_sentence_first(scene, at) &&
           (scene_is(scene, at - 1, "two") || scene_is(scene, at - 1, "both"));
}

/* Most words do not follow what one of a pair must follow. All is asked at once: what stands before
 * a capital is hard to foresee. */
static gboolean
can_follow(const Token *before)
{
    return token_is(before, "two") | token_is(before, "both") | token_is(before, "-") |
           token_is(before, "\xE2\x80\x90") | token_is(before, "\xE2\x80\x91");
}

gboolean
halves_at(const Scene *scene, guint at, const char *codes[2])
{
    const Token *token = &scene->token[at];
    if (!(token->flags & TOKEN_CAPITAL) || scene->tag[at].size || scene->tag[at].back)
        return FALSE;
    gsize size = token->size;
    if (follows_two(scene, at) && size > 1 && token->fold[size - 1] == 's')
        size--;
    else if (!follows_inter(scene, at))
        return FALSE;
    codes[0] = half(scene, "south", token, size);
    codes[1] = codes[0] ? half(scene, "north", token, size) : NULL;
    return codes[1] != NULL;
}

static guint
determined_first(const Scene *scene, guint at)
{
    gboolean the =
        at > scene_sentence_first(scene, at) && scene->tag[at - 1].bits & WORD_DETERMINER;
    return the ? at - 1 : at;
}

static void
add_pair(Scene *scene, guint at, const char *const codes[2])
{
    gboolean inter = follows_inter(scene, at);
    guint first = inter ? at : determined_first(scene, at - 1);
    Mention *mention = scene_add(scene, first, at + 1, WHAT_COUNTRY, LEVEL_NOMINAL);
    mention->form = FORM_SIDES;
    mention->plural = TRUE;
    mention->modifier = inter;
    mention->rule = "halves";
    for (guint i = 0; i < 2; i++)
        mention->entity[mention->n++] =
            scene_entity(scene, WHAT_COUNTRY, gazetteer_country(scene->gaz, codes[i]), codes[i],
                         arena_concat(scene->arena, "countries:", codes[i]));
}

void
halves_run(Scene *scene)
{
    const char *codes[2];
    for (guint i = 0; i < scene->capitals; i++) {
        guint at = scene->capital[i];
        if (at > 0 && can_follow(&scene->token[at - 1]) && !scene->tag[at].mention &&
            halves_at(scene, at, codes))
            add_pair(scene, at, codes);
    }
}
