/* namesake: names of leaders inside the longer names of other persons. */
#include "namesake.h"

#include "run.h"

guint
namesake_stop(const Scene *scene, guint first, guint at, guint stop)
{
    const Sense *sense = at < stop && at == first + 1 ? scene_sense(scene, at) : NULL;
    guint next = sense ? at + scene->tag[at].size : stop;
    gboolean leader = sense && sense->kind == SENSE_LEADER && scene->tag[at].size >= 2 &&
                      scene->tag[at].bits & WORD_GIVEN;
    gboolean word = sense && sense->kind != SENSE_LEADER && scene->tag[at].size == 1 &&
                    !(scene->token[at].flags & TOKEN_UPPER);
    guint32 bits = scene->tag[first].bits & (WORD_GIVEN | (word ? WORD_FAMILY_FIRST : 0));
    gboolean inside = (leader || word) && bits && next < stop &&
                      !(scene->tag[next].bits & (WORD_ORGANISATION | WORD_SITE | WORD_THING));
    return inside && run_is_capital(scene, next) && run_is_free(scene, next) &&
                   !(scene->tag[next].bits & WORD_COMMON)
               ? next
               : at;
}

guint
namesake_surnames(const Scene *scene, guint at, guint stop)
{
    guint end = stop, last = scene_sentence_stop(scene, at);
    const guint32 others = WORD_COMMON | WORD_ORGANISATION | WORD_SITE | WORD_THING |
                           WORD_DETERMINER | WORD_PREPOSITION;
    if (stop < at + 2)
        return stop;
    while (end < last && end < stop + 2 && run_is_capital(scene, end) && run_is_free(scene, end) &&
           !(scene->tag[end].bits & others) && !(scene->token[end].flags & TOKEN_UPPER))
        end++;
    return end;
}

gboolean
namesake_is_given(const Scene *scene, guint at, guint stop)
{
    while (at < stop && scene->tag[at].bits & WORD_GIVEN)
        at++;
    return at == stop;
}
