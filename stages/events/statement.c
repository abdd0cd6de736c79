/* statement: what officials said on a day: "A said on Friday", "B told reporters late Monday". */
#include "statement.h"

#include "clause.h"
#include "day.h"

#include <string.h>

const Row *
statement_day(const View *view, guint verb)
{
    guint told =
        (view_bits(view, (gint)verb) & VERB_TELL) ? 3 : 0; /* "told Radio Five on Friday" */
    for (guint k = verb + 1; k < view->n; k++) {
        guint32 bits = view_bits(view, (gint)k);
        if (view->date[k])
            return view->date[k];
        gboolean time = (bits & (WORD_ADVERB | WORD_PREPOSITION)) ||
                        view_is(view, (gint)k, "late") || view_is(view, (gint)k, "early");
        if (!time && told-- == 0)
            return NULL;
    }
    return NULL;
}

/* TRUE if the speaker is a named person, or a body right before the verb. */
static gboolean
is_speaker(const View *view, const Group *group, const char *name)
{
    gint last = (gint)group->first - 1;
    if (g_ascii_islower(name[0])) /* "unnamed officials" */
        return FALSE;
    for (guint k = 0; k < view->n; k++) {
        const Row *row = view->actor[k];
        if (row == NULL || strcmp(row->who, name) != 0 || g_str_has_prefix(row->status, "nominal"))
            continue;
        if (strcmp(row->what, "person") == 0)
            return TRUE;
        if (strcmp(row->what, "group") != 0 && (gint)view_row_end(view, view->actor, k) > last)
            return (gint)k <= last;
    }
    return FALSE;
}

gboolean
statement_holds(const View *view, const GArray *drafts, const Draft *draft)
{
    Group group = group_at(view, draft->trigger);
    if (draft->who.n != 1 || statement_day(view, draft->trigger) == NULL ||
        strcmp(draft->status, "happened") != 0 || group.perfect || group.passive || group.gerund ||
        !day_of(draft->time, view->document->arena) ||
        strcmp(statement_day(view, draft->trigger)->time, draft->time) != 0 ||
        !is_speaker(view, &group, draft->who.name[0]))
        return FALSE;
    for (guint i = 0; i < drafts->len; i++) {
        const Draft *earlier = &g_array_index(drafts, Draft, i);
        if (strcmp(earlier->kind, draft->kind) == 0 &&
            roster_has(&earlier->who, draft->who.name[0]) &&
            (earlier->sentence == draft->sentence || strncmp(earlier->time, draft->time, 10) == 0))
            return FALSE;
    }
    return TRUE;
}
