/* year: the year of "on 14 September" in an article without a date. */
#include "year.h"

#include "side.h"
#include "story.h"
#include "when.h"

#include <string.h>

#define LATE 3 /* days after an event, dated articles on it appear */
#define SOON 7 /* days before it, those that announce it */

/* "XXXX-09-14". */
static gboolean
lacks_year(const Mention *mention)
{
    return strlen(mention->stated) >= 10 && g_str_has_prefix(mention->stated, "XXXX-") &&
           g_ascii_isdigit(mention->stated[5]) && g_ascii_isdigit(mention->stated[8]);
}

static gboolean
is_person(const Gathering *all, guint number)
{
    const Role *role = side_role(all, number);
    return role && role->kind == ROLE_PERSON;
}

/* What two articles on one contact have in common: kind and two persons, or a visitor and his
 * place. NULL for what many tell of at any time. */
static char *
contact_key(const Gathering *all, const Mention *mention)
{
    if (!mention_is_contact(mention) || !mention->n_core || !is_person(all, mention->core[0]))
        return NULL;
    if (strcmp(mention->kind, "visit") == 0)
        return *mention->place ? g_strdup_printf("%u %s", mention->core[0], mention->place) : NULL;
    return mention->n_core == 2 && is_person(all, mention->core[1])
               ? g_strdup_printf("%s %u %u", mention->kind, mention->core[0], mention->core[1])
               : NULL;
}

/* The days of publication of the dated articles on each contact. */
static GHashTable *
periods_by_contact(const Gathering *all)
{
    GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (guint i = 0; i < all->mention->len; i++) {
        const Mention *mention = all->mention->pdata[i];
        const Source *source = mention->source;
        char *key = source->settled && !source->weak ? contact_key(all, mention) : NULL;
        if (!key)
            continue;
        Days *days = g_hash_table_lookup(table, key);
        if (!days) {
            days = g_new0(Days, 1);
            g_hash_table_insert(table, key, days);
        } else
            g_free(key);
        story_widen(days, source);
    }
    return table;
}

/* Whether the day is near the period in the one year that it then has. */
static gboolean
is_near(const Mention *mention, Days period)
{
    Days days;
    g_autofree char *value = timex_resolve(mention->stated, "", "", period.first);
    g_autofree char *other = timex_resolve(mention->stated, "", "", period.last);
    return value && other && strcmp(value, other) == 0 && timex_days(value, &days) &&
           days.last + LATE >= period.first && days.first <= period.last + SOON &&
           when_named(mention, days);
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
            table = periods_by_contact(all);
        g_autofree char *key = contact_key(all, mention);
        const Days *days = key ? g_hash_table_lookup(table, key) : NULL;
        if (days && story_is_short(*days) && is_near(mention, *days))
            source->near = story_around(*days);
    }
    if (table)
        g_hash_table_destroy(table);
}
