/* runowner: where the name of a body begins: "Prime Minister's Office", "General Court". */
#include "run.h"

gboolean
run_is_general(const Scene *scene, guint at)
{
    gboolean word = at > 0 && scene->tag[at - 1].title && !scene->tag[at - 1].back &&
                    scene->token[at - 1].flags & TOKEN_CAPITAL &&
                    (scene_is(scene, at - 1, "general") || scene_is(scene, at - 1, "private"));
    guint stop = word ? run_stop(scene, at) : at;
    return stop > at && run_head(scene, at, stop) == WHAT_ORGANISATION &&
           run_all_common(scene, at, stop);
}

/* Umlazi in "Umlazi Magistrate's Court"; `at` if no such word stands before it. */
static guint
place_start(const Scene *scene, guint at, guint begin)
{
    gboolean place = at > begin + 1 && run_is_capital(scene, at - 1) &&
                     run_is_free(scene, at - 1) && !scene->tag[at - 1].bits &&
                     !scene->tag[at - 1].mention;
    return place ? at - 1 : at;
}

guint
run_owner_start(const Scene *scene, guint at)
{
    guint begin = scene_sentence_first(scene, at);
    if (at > begin && run_is_general(scene, at))
        return at - 1;
    if (at > begin + 2 && scene_is_hyphen(scene, at - 1) && scene->token[at].flags & TOKEN_GLUED &&
        run_is_capital(scene, at - 2) && run_is_free(scene, at - 2))
        return at - 2; /* East-West Centre */
    if (at < begin + 2 || !(scene->token[at - 1].flags & TOKEN_POSSESSIVE) ||
        !(scene->token[at - 2].flags & TOKEN_CAPITAL) || scene->tag[at - 2].mention)
        return at;
    guint office = scene_phrase(scene, at - 2);
    if (scene->tag[office].title && scene->token[office].flags & TOKEN_CAPITAL)
        return scene_is(scene, at, "office") || scene->tag[office].title->level >= 2
                   ? place_start(scene, office, begin)
                   : at;
    return run_is_people(scene, at - 2) ? at - 2 : at;
}
