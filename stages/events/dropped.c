/* dropped: what was not done because a plan was given up. */
#include "dropped.h"

#include <string.h>

gboolean
dropped_plan(const StatusTable *self, const View *view, const Group *group)
{
    gint plan = group->governor;
    if (plan < 0 || view_verb(view, plan))
        return FALSE;
    gint verb = clause_governor(view, (guint)plan);
    const char *status = verb >= 0 ? status_of_governor(self, view, verb) : NULL;
    return status && strcmp(status, "cancelled") == 0;
}

gboolean
dropped_purpose(const StatusTable *self, const View *view, const Group *group)
{
    gint k = (gint)group->first - 1;
    while (k >= 0 && !view_mark(view, k) && !view_verb(view, k))
        k--;
    const char *status = group->governor < 0 && k >= 0 && view_verb(view, k)
                             ? status_of_governor(self, view, k)
                             : NULL;
    return status && strcmp(status, "cancelled") == 0 && !group_at(view, (guint)k).negative;
}

const char *
dropped_part(const StatusTable *self, const View *view, guint first)
{
    gint k = (gint)first - 1;
    gboolean out = view_is(view, k, "of") && view_is(view, k - 1, "out");
    gint verb = out ? k - 2 : k - 1;
    if ((!out && !view_is(view, k, "from")) || !view_verb(view, verb) || !view->word[verb])
        return NULL;
    char phrase[40];
    g_snprintf(phrase, sizeof phrase, "%s %s", view->word[verb]->lemma, out ? "out of" : "from");
    Group group = group_at(view, (guint)verb);
    return group.negative || group.infinitive || group.modal >= 0
               ? NULL
               : statustable_get(self, STATUS_LEAVES, phrase);
}
