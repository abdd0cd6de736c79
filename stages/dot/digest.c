/* digest: what a drawing says of its entries as a whole. */
#include "digest.h"

#include "when.h"

/* More days than this and a date stands for a month or a year. */
#define COARSE_DAYS 13

gboolean
digest_is_coarse(const Entry *entry)
{
    return entry->days.last - entry->days.first > COARSE_DAYS;
}

gboolean
digest_period(const GPtrArray *entries, Days *period)
{
    gboolean any = FALSE, fine = FALSE;
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        if (!entry->dated || (fine && digest_is_coarse(entry)))
            continue;
        if (!fine && !digest_is_coarse(entry)) {
            fine = TRUE;
            any = FALSE;
        }
        period->first = any ? MIN(period->first, entry->days.first) : entry->days.first;
        period->last = any ? MAX(period->last, entry->days.last) : entry->days.last;
        any = TRUE;
    }
    return any;
}

gboolean
digest_needs_years(const GPtrArray *entries)
{
    Days period;
    GDate first, last;
    if (!digest_period(entries, &period))
        return FALSE;
    g_date_set_julian(&first, period.first);
    g_date_set_julian(&last, period.last);
    return g_date_get_year(&first) != g_date_get_year(&last);
}

static guint
count_sources(const GPtrArray *entries)
{
    g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < entries->len; i++) {
        const Entry *entry = entries->pdata[i];
        for (guint k = 0; k < entry->sources->len; k++)
            g_hash_table_add(names, (gpointer)((Source *)entry->sources->pdata[k])->name);
    }
    return g_hash_table_size(names);
}

static void
append_count(GString *out, guint n, const char *noun)
{
    g_string_append_printf(out, "%s%u %s%s", out->len ? "  ·  " : "", n, noun, n == 1 ? "" : "s");
}

char *
digest_line(const GPtrArray *entries, guint actors, const char *note)
{
    Days period;
    g_autofree char *days = digest_period(entries, &period) ? when_period(period) : NULL;
    GString *out = g_string_new(days);
    append_count(out, entries->len, "contact");
    append_count(out, actors, "actor");
    append_count(out, count_sources(entries), "source");
    g_string_append(out, "  ·  times as reported");
    if (*note)
        g_string_append_printf(out, "  ·  %s", note);
    return g_string_free(out, FALSE);
}
