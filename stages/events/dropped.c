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
