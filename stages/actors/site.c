/* site: places called by a capital word of their kind and a name of the dictionaries. */
#include "site.h"

guint
site_stop(const Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    if (!(scene->tag[at].bits & WORD_SITE) || !(token->flags & TOKEN_CAPITAL) ||
        scene->tag[at].size || scene->tag[at].back || at + 1 >= scene->n ||
        scene->token[at + 1].sent != token->sent)
        return at;
    guint next = at + 1;
    if (scene_is(scene, next, "of") && !(token->flags & TOKEN_FIRST) &&
        next + 1 < scene_sentence_stop(scene, at))
        next += 1 + (guint)(scene_is(scene, next + 1, "the"));
    const Sense *sense = scene_sense(scene, next);
    if (!sense || (sense->kind != SENSE_COUNTRY && sense->kind != SENSE_PLACE &&
                   sense->kind != SENSE_CAPITAL))
        return at;
    return next + scene->tag[next].size;
}

guint
site_add(Scene *scene, guint at, guint stop)
{
    Mention *mention = scene_add(scene, at, stop, WHAT_PLACE, LEVEL_NAMED);
    mention->entity[0] =
        scene_entity(scene, WHAT_PLACE, scene_text(scene, at, stop),
                     scene_sense(scene, stop - 1 - scene->tag[stop - 1].back)->code, "capitals");
    mention->n = 1;
    return stop;
}
