/* portfolio: what a minister is minister of, as part of the title: Minister for Tourism and Civil
 * Aviation. */
#include "portfolio.h"

#include <string.h>

/* Tourism, Works: no name; nor Aviation, which the list of common words lacks. */
static gboolean
is_field(const Scene *scene, guint at, guint stop)
{
    return at < stop && scene->token[at].flags & TOKEN_CAPITAL && !scene->tag[at].size &&
           !scene->tag[at].back &&
           (scene->tag[at].bits & WORD_COMMON ||
            gazetteer_ends(scene->gaz, "field", scene->token[at].fold, 6)) &&
           !(scene->tag[at].bits & (WORD_WEEKDAY | WORD_GIVEN));
}

static guint
over_fields(const Scene *scene, guint at, guint stop)
{
    while (is_field(scene, at, stop))
        at++;
    return at;
}

/* Where the fields that begin at `at` end: "Public Works, Transport and Meteorological Services".
 */
static guint
portfolio_stop(const Scene *scene, guint at, guint stop)
{
    guint end = over_fields(scene, at, stop), more = end;
    if (end == at)
        return at;
    while (more < stop && scene_is(scene, more, ",") && is_field(scene, more + 1, stop))
        more = over_fields(scene, more + 1, stop);
    more += scene_is(scene, more, ",") && scene_is(scene, more + 1, "and");
    if ((scene_is(scene, more, "and") || scene_is(scene, more, "&")) &&
        is_field(scene, more + 1, stop))
        return over_fields(scene, more + 1, stop);
    return end;
}

static void
widen_title(Scene *scene, guint at, guint stop)
{
    guint after = at + scene->tag[at].size;
    gboolean more = strstr(scene->tag[at].title->name, " of ") && scene_is(scene, after, "and");
    if (after + 1 >= stop ||
        !(more || scene_is(scene, after, "of") || scene_is(scene, after, "for")))
        return;
    guint first = after + 1 + (guint)scene_is(scene, after + 1, "the");
    guint end = portfolio_stop(scene, first, stop);
    if (end == first)
        return;
    scene->tag[at].size = (guint16)(end - at);
    for (guint i = after; i < end; i++)
        scene->tag[i].back = (guint16)(i - at);
}

void
portfolio_run(Scene *scene)
{
    for (guint i = 0; i < scene->titles; i++) {
        guint at = scene->title[i];
        if (scene->tag[at].title->portfolio && scene->token[at].flags & TOKEN_CAPITAL)
            widen_title(scene, at, scene_sentence_stop(scene, at));
    }
}
