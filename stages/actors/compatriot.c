/* compatriot: a person told by his country alone: "the Frenchman", "the Panamanian". */
#include "compatriot.h"

#include <string.h>

/* "the French", "the Chinese", "the Swiss", "the Turks" are many. */
static gboolean
is_one(const Token *token)
{
    static const char *const many[] = {"ch", "ese", "s", "sh", "men", "women"};
    for (gsize i = 0; i < G_N_ELEMENTS(many); i++)
        if (token_ends(token, many[i]))
            return FALSE;
    return TRUE;
}

/* "the German visited Oslo", but not "the German armed forces": an object or the end comes behind.
 */
static gboolean
is_verb(const Scene *scene, guint at, guint stop)
{
    const guint32 objects = WORD_DETERMINER | WORD_PREPOSITION | WORD_POSSESSOR;
    gboolean past = scene->token[at].size > 4 && token_ends(&scene->token[at], "ed");
    return past && (at + 1 >= stop || scene->tag[at + 1].bits & objects ||
                    scene->token[at + 1].flags & (TOKEN_CAPITAL | TOKEN_GLUED));
}

/* The word behind is no noun that the people would be the adjective of: a verb, a mark, a small
 * word. */
static gboolean
ends_phrase(const Scene *scene, guint at, guint stop)
{
    const guint32 small = WORD_SPEECH | WORD_AUXILIARY | WORD_PREPOSITION | WORD_CONJUNCTION;
    const Token *token = &scene->token[at];
    if (at >= stop)
        return TRUE;
    if (token_is(token, "and") || token_is(token, "or") ||
        (token_is(token, ",") && at + 1 < stop && scene->tag[at + 1].name))
        return FALSE; /* the Russian, Tajik and Afghan presidents */
    if (!(token->flags & (TOKEN_WORD | TOKEN_NUMBER)))
        return (token->flags & TOKEN_GLUED) != 0; /* no opening quote */
    return is_verb(scene, at, stop) || scene->tag[at].bits & small || token_is(token, "who");
}

static gboolean
stands_alone(const Scene *scene, const Mention *mention)
{
    guint at = mention->first, begin = scene_sentence_first(scene, at);
    return mention->stop == at + 1 && at > begin && scene_is(scene, at - 1, "the") &&
           !(at > begin + 1 && scene_hints(scene, "part", at - 2)) && is_one(&scene->token[at]) &&
           !scene_is_hyphen(scene, at + 1) &&
           ends_phrase(scene, mention->stop, scene_sentence_stop(scene, at));
}

/* 'm' and 'f' where the word tells; 0 otherwise. */
static char
sex_of(const Token *token)
{
    return token_ends(token, "woman") ? 'f' : token_ends(token, "man") ? 'm' : '\0';
}

void
compatriot_resolve(Discourse *d, Mention *mention)
{
    const Entity *country = mention->n == 1 ? mention->entity[0] : NULL;
    Entity *found = NULL;
    if (!country || !*country->place || !stands_alone(d->scene, mention))
        return;
    char sex = sex_of(&d->scene->token[mention->first]);
    for (guint i = d->at; i-- > 0 && mention->sent - d->mention[i]->sent <= DISCOURSE_REACH;) {
        const Mention *other = d->mention[i];
        if (!is_person(other) || !code_same(other->entity[0]->place, country->place) ||
            other->entity[0] == found)
            continue;
        if (found || (sex && other->entity[0]->sex && other->entity[0]->sex != sex))
            return;
        found = other->entity[0];
    }
    if (!found)
        return;
    mention->what = WHAT_PERSON;
    mention->n = 0;
    point_to(mention, found, "country");
}
