/* runtail: how far an Arabic name goes on behind its first words: "bin Fahd Al Saud". */
#include "run.h"

/* Abdulaziz, Abdul Aziz, Abd-al-Rahman: where the part that begins at `at` ends. */
static guint
over_servant(const Scene *scene, guint at, guint stop)
{
    gboolean servant = scene_is(scene, at, "abd") || scene_is(scene, at, "abdul");
    guint k = at + 1 + (guint)(at + 1 < stop && scene_is_hyphen(scene, at + 1));
    return servant && k < stop && run_is_capital(scene, k) ? k + 1 : at + 1;
}

guint
run_tail(const Scene *scene, guint stop)
{
    guint end = scene_sentence_stop(scene, stop - 1), at = stop;
    for (;;) {
        guint k = at + (guint)(at < end && scene_is_hyphen(scene, at) && at > stop);
        if (k >= end || !(scene->tag[k].bits & WORD_PARTICLE) || scene->token[k].size > 4 ||
            (scene->tag[k].size && scene_sense(scene, k) &&
             scene_sense(scene, k)->kind != SENSE_LEADER))
            return at;
        while (k < end && (scene->tag[k].bits & WORD_PARTICLE || scene_is_hyphen(scene, k)))
            k++;
        if (k >= end || !run_is_capital(scene, k) || scene->token[k].size < 3)
            return at;
        at = over_servant(scene, k, end);
    }
}
