/* year: the year of "on 14 September" in an article without a date. */
#include "year.h"

#include "side.h"
#include "story.h"
#include "when.h"

#include <string.h>

#define LATE 3   /* days after an event, dated articles on it appear */
#define SOON 7   /* days before it, those that announce it */
#define MOST 256 /* articles on a contact: what more tell is told at any time */

/* "XXXX-09-14". */
static gboolean
lacks_year(const Mention *mention)
{
    return strlen(mention->stated) >= 10 && g_str_has_prefix(mention->stated, "XXXX-") &&
           g_ascii_isdigit(mention->stated[5]) && g_ascii_isdigit(mention->stated[8]);
}

/* A person, or a body that stands for no country. */
static gboolean
is_named(const Gathering *all, guint number)
{
    const Role *role = side_role(all, number);
    return !role || role->kind == ROLE_PERSON;
}

/* What two articles on one contact have in common: kind and two persons, or a visitor and his
 * place. NULL for what many tell of at any time. */
static char *
contact_key(const Gathering *all, const Mention *mention)
{
    if (!mention_is_contact(mention) || !mention->n_core || !is_named(all, mention->core[0]))
        return NULL;
    if (strcmp(mention->kind, "visit") == 0)
        return *mention->place ? g_strdup_printf("%u %s", mention->core[0], mention->place) : NULL;
    return mention->n_core == 2 && is_named(all, mention->core[1])
               ? g_strdup_printf("%s %u %u", mention->kind, mention->core[0], mention->core[1])
               : NULL;
}

/* Contact -> GPtrArray of the dated Sources that tell it. */
static GHashTable *
sources_by_contact(const Gathering *all)
{
    GHashTable *table =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    for (guint i = 0; i < all->mention->len; i++) {
        const Mention *mention = all->mention->pdata[i];
        Source *source = mention->source;
        char *key = source->settled && !source->weak ? contact_key(all, mention) : NULL;
        if (!key)
            continue;
        GPtrArray *list = g_hash_table_lookup(table, key);
        if (!list) {
            list = g_ptr_array_new();
            g_hash_table_insert(table, key, list);
        } else
            g_free(key);
        if (!list->len || list->pdata[list->len - 1] != source) /* its mentions stand together */
            g_ptr_array_add(list, source);
    }
    return table;
}

/* Whether the article appeared near the mention's day; *day: that, in the year that it has then. */
static gboolean
is_near(const Mention *mention, const Source *source, guint32 *day)
{
    Days days;
    g_autofree char *value = timex_resolve(mention->stated, "", "", source->published);
    if (!value || !timex_days(value, &days) || days.last + LATE < source->published ||
        days.first > source->published_last + SOON || !when_named(mention, days))
        return FALSE;
    *day = days.first;
    return TRUE;
}

/* The time of the articles that appeared near the mention's day, which leave it one year; first = 0
 * for none. */
static Days
find_near(const Mention *mention, const GPtrArray *sources)
{
    Days near = {0, 0};
    guint32 found = 0, day;
    for (guint i = 0; i < sources->len && sources->len <= MOST; i++) {
        if (!is_near(mention, sources->pdata[i], &day))
            continue;
        if (found && found != day)
            return (Days){0, 0};
        found = day;
        story_widen(&near, sources->pdata[i]);
    }
    return near;
}

void
year_periods(Gathering *all)
{
    GHashTable *table = NULL;
    for (guint i = 0; i < all->mention->len; i++) {
        const Mention *mention = all->mention->pdata[i];
        Source *source = mention->source;
        if (source->settled || source->around.first || source->near.first || !lacks_year(mention))
            continue;
        if (!table)
            table = sources_by_contact(all);
        g_autofree char *key = contact_key(all, mention);
        const GPtrArray *sources = key ? g_hash_table_lookup(table, key) : NULL;
        Days near = sources ? find_near(mention, sources) : (Days){0, 0};
        if (near.first)
            source->near = story_around(near);
    }
    if (table)
        g_hash_table_destroy(table);
}
