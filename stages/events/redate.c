/* redate: a contact whose day was taken to be that of publication gets the day that the text tells
 * later. */
#include "redate.h"

#include "day.h"
#include "timex.h"

#include <string.h>

#define NEAR 8 /* sentences */
#define LATE 2 /* days after which at most an event is news */

gboolean
redate_may(const Draft *earlier, const Draft *draft)
{
    Days assumed, told;
    return earlier->assumed && !*draft->until && timex_days(earlier->time, &assumed) &&
           timex_days(draft->time, &told) && told.first == told.last && told.last < assumed.first &&
           told.last + LATE >= assumed.first;
}

/* TRUE if the sentence names the day of the draft as news does: "on Tuesday", "Tuesday's". */
static gboolean
is_weekday(const View *view, const Draft *draft)
{
    for (guint k = 0; k < view->n; k++)
        if (view->date[k] && view->date[k]->time == draft->time &&
            roster_has(&draft->refs, view->date[k]->id))
            return strstr(view->date[k]->rule, "weekday") != NULL;
    return FALSE;
}

void
redate_earlier(const Tables *tables, const View *view, GArray *drafts, const Draft *draft)
{
    if (!*draft->time || draft->assumed || strcmp(draft->status, "happened") != 0 ||
        strcmp(draft->kind, "visit") == 0 || (draft->frame->noun && !draft->definite) ||
        !is_weekday(view, draft) || day_is_another(tables, view, draft))
        return;
    for (guint i = 0; i < drafts->len; i++) {
        Draft *earlier = &g_array_index(drafts, Draft, i);
        if (draft->sentence - earlier->sentence > NEAR || strcmp(earlier->kind, draft->kind) != 0 ||
            !draft_same_parties(earlier, draft) || !redate_may(earlier, draft))
            continue;
        earlier->time = draft->time;
        earlier->refs = draft->refs;
        earlier->assumed = FALSE;
    }
}
