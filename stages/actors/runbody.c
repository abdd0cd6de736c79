/* runbody: how far the name of a body goes: "Ministry of Foreign Affairs", "Council of Ministers".
 */
#include "run.h"

#include <string.h>

guint
run_capitals(const Scene *scene, guint at)
{
    if (at >= scene->n || !run_is_capital(scene, at) ||
        !(run_is_free(scene, at) || run_names_body(scene, at)))
        return at;
    return run_stop(scene, at);
}

What
run_head(const Scene *scene, guint first, guint stop)
{
    if (!run_is_capital(scene, stop - 1))
        return WHAT_NONE;
    guint32 last = scene->tag[stop - 1].bits;
    if (last & WORD_ORGANISATION)
        return WHAT_ORGANISATION;
    if (last & WORD_SITE)
        return WHAT_PLACE;
    return scene->tag[first].bits & WORD_ORGANISATION && stop - first > 1 && stop < scene->n &&
                   scene_is(scene, stop, "of")
               ? WHAT_ORGANISATION
               : WHAT_NONE;
}

gboolean
run_all_common(const Scene *scene, guint first, guint stop)
{
    for (guint i = first; i < stop; i++)
        if (scene->token[i].flags & TOKEN_WORD && !(scene->tag[i].bits & WORD_COMMON) &&
            !(i > first && scene->tag[i].bits & WORD_SUFFIX)) /* Title IV */
            return FALSE;
    return TRUE;
}

gboolean
run_is_people(const Scene *scene, guint at)
{
    if (!run_is_free(scene, at) || !(scene->tag[at].bits & WORD_COMMON))
        return FALSE;
    const char *fold = scene->token[at].fold;
    return g_str_has_suffix(fold, "s") || strcmp(fold, "people") == 0 ||
           strcmp(fold, "women") == 0 || strcmp(fold, "children") == 0;
}

guint
run_over_and(const Scene *scene, guint first, guint stop)
{
    if (!scene_is(scene, stop, "and") || scene->token[stop].sent != scene->token[first].sent ||
        run_head(scene, first, stop) || !run_all_common(scene, first, stop))
        return stop;
    guint end = run_capitals(scene, stop + 1);
    gboolean body = end > stop + 2 && run_head(scene, stop + 1, end) == WHAT_ORGANISATION;
    return body && run_all_common(scene, stop + 1, end) ? end : stop;
}

/* of, for; on after a committee or the like. */
static gboolean
is_link(const Scene *scene, guint at)
{
    return scene_is(scene, at, "of") || scene_is(scene, at, "for") ||
           (scene_is(scene, at, "on") && scene_hints(scene, "panel", at - 1));
}

/* "in West Africa (MUJAO)": the bracket shows that the place ends the name. */
static gboolean
ends_before_bracket(const Scene *scene, guint at, guint stop)
{
    const Sense *sense = at + 1 < stop ? scene_sense(scene, at + 1) : NULL;
    guint open = sense ? at + 1 + scene->tag[at + 1].size : stop;
    return scene_is(scene, at, "in") && open + 2 < stop && scene_is(scene, open, "(") &&
           scene->token[open + 1].flags & TOKEN_UPPER && scene_is(scene, open + 2, ")");
}

/* A title in capitals that is what a body consists of or serves: Council of Ministers, Office of
 * the President; not "Party of President Lund". Returns its end, `at` if none is. */
static guint
over_rank(const Scene *scene, guint at, guint stop)
{
    const Title *title = scene->tag[at].title;
    guint end = at + scene->tag[at].size;
    if (!title || end > stop || !(scene->token[at].flags & TOKEN_CAPITAL) ||
        !(scene->token[end - 1].flags & TOKEN_CAPITAL) || title->level > 2 ||
        title->kind == TITLE_COURTESY)
        return at;
    gboolean named = end < stop && scene->token[end].flags & TOKEN_CAPITAL;
    return named ? at : end;
}

/* "Federation of Harbour Owners", "Union of Journalists": the end of the members in capitals, `at`
 * if none are. */
static guint
over_members(const Scene *scene, guint at, guint stop)
{
    const Title *title = at < stop ? scene->tag[at].title : NULL;
    guint end = at + (title ? scene->tag[at].size : 0);
    gboolean members = title && title->plural && end <= stop && title->level >= 3 &&
                       scene->token[at].flags & TOKEN_CAPITAL;
    return members && !(end < stop && scene->token[end].flags & TOKEN_CAPITAL) ? end : at;
}

/* Osaka in "the Renewal Party of Osaka mayor Ito" belongs to the mayor. */
static gboolean
precedes_regent(const Scene *scene, guint at, guint stop)
{
    const Title *title = at < stop ? scene->tag[at].title : NULL;
    return title && !(scene->token[at].flags & TOKEN_CAPITAL) && at + scene->tag[at].size < stop &&
           scene->token[at + scene->tag[at].size].flags & TOKEN_CAPITAL;
}

/* One "of X" or "for X and Y" after a name of an organisation. */
static guint
one_of(const Scene *scene, guint at, guint stop)
{
    if (at + 1 >= stop || !(is_link(scene, at) || ends_before_bracket(scene, at, stop)))
        return at;
    guint k = at + 1;
    if (scene_is(scene, k, "the") && k + 1 < stop)
        k++;
    guint rank = over_rank(scene, k, stop);
    if (rank > k)
        return rank;
    if (scene->token[k].flags & TOKEN_CAPITAL && scene->tag[k].size && !scene->tag[k].title) {
        const Sense *sense = scene_sense(scene, k);
        gboolean town = sense && sense->kind == SENSE_PLACE;
        if (town && precedes_regent(scene, k + scene->tag[k].size, stop))
            return at;
        gboolean adjective = sense && sense->kind == SENSE_DEMONYM; /* Saudi Chambers */
        k += scene->tag[k].size;
        guint more = run_capitals(scene, k);
        return k < stop && (adjective || run_head(scene, k, MAX(more, k + 1))) ? more : k;
    }
    guint end = run_capitals(scene, k);
    end = over_members(scene, end, stop);
    if (end == k)
        return at;
    while (end + 1 < stop && scene_is(scene, end, "and") &&
           scene->token[end + 1].flags & TOKEN_CAPITAL && scene->tag[end + 1].bits & WORD_COMMON)
        end = MAX(run_capitals(scene, end + 1), end + 1);
    return end;
}

guint
run_extend_of(const Scene *scene, guint first, guint stop)
{
    guint end = scene_sentence_stop(scene, first), at = stop;
    if (!(scene->tag[first].bits & WORD_ORGANISATION) &&
        !(scene->tag[stop - 1].bits & WORD_ORGANISATION))
        return stop;
    guint next;
    while ((next = one_of(scene, at, end)) != at && at < stop + 8)
        at = next;
    return at;
}

guint
run_over_branch(const Scene *scene, guint first, guint stop)
{
    const Sense *sense = stop < scene_sentence_stop(scene, first) ? scene_sense(scene, stop) : NULL;
    if (!sense || sense->kind != SENSE_COUNTRY)
        return stop;
    guint end = stop + scene->tag[stop].size;
    guint32 next = end < scene->n ? scene->token[end].flags : 0;
    return next & (TOKEN_POSSESSIVE | TOKEN_CAPITAL) ? stop : end;
}
