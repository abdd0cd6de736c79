/* flashback: an old date with its year begins a stretch, a date of the present ends it. */
#include "flashback.h"

#include <math.h>
#include <string.h>

/* Days: how old a stretch is at least; how near to the publication a date is of the present; how
 * far it may go back and on; how close an anniversary is. */
enum { OLD = 300, PRESENT = 60, SLACK = 31, ON = 240, ANNIVERSARY = 4, MONTH = 31, NEAR_SENTS = 4 };

static gboolean
is_dated(const Mark *mark)
{
    return strncmp(mark->value, "XXXX-", 5) == 0 && g_ascii_isdigit(mark->value[5]) &&
           mark->anchor == ANCHOR_STYLE && !*mark->shift && !mark->quoted && !mark->holiday;
}

/* Whether the mark may be of the weeks around the publication. */
static gboolean
is_present(const Mark *mark, guint32 document)
{
    Days days;
    g_autofree char *value = timex_resolve(mark->value, "", "", document);
    return !value || !timex_days(value, &days) ||
           (days.last + PRESENT > document && days.first < document + PRESENT);
}

gboolean
flashback_fill(const Flashback *back, Mark *mark, guint32 document)
{
    Days days;
    if (!back->day || mark->sent > back->sent + NEAR_SENTS || !is_dated(mark) ||
        (mark->toward != TOWARD_PAST && !mark->limit))
        return FALSE;
    if (mark->sent != back->sent && !back->anniversary && is_present(mark, document))
        return FALSE;
    guint32 from = back->day > SLACK ? back->day - SLACK : 1;
    g_autofree char *value = timex_resolve(mark->value, "future", "", from);
    if (!value || !timex_days(value, &days) || days.last > back->day + ON)
        return FALSE;
    g_strlcpy(mark->value, value, sizeof mark->value);
    mark->reference = back->day;
    return TRUE;
}

/* Whether the two days are the same one of the year, or nearly. */
static gboolean
is_anniversary(guint32 day, guint32 document)
{
    const double year = 365.2425;
    double rest = fmod((double)document - (double)day + year / 2, year) - year / 2;
    return fabs(rest) < ANNIVERSARY;
}

void
flashback_note(Flashback *back, const Mark *mark, const Told *told, guint32 document)
{
    gboolean old = told->known && told->days.last + OLD < document;
    gboolean fine = told->days.last - told->days.first <= MONTH;
    gboolean present = told->known ? !old : strcmp(mark->value, "PRESENT_REF") == 0;
    if (mark->anchor == ANCHOR_MENTION && !old)
        return;
    if (present)
        *back = (Flashback){0};
    if (!old || !fine || mark->beside || mark->aside || mark->limit)
        return;
    gboolean of_stretch = back->day && mark->reference == back->day;
    if (mark->reference && !of_stretch)
        return;
    back->anniversary = (of_stretch && back->anniversary) ||
                        (!of_stretch && is_anniversary(told->days.first, document));
    back->day = told->days.first + (told->days.last - told->days.first) / 2;
    back->sent = mark->sent;
}
