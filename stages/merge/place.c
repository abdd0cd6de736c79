/* place: whether two mentions name the same place. */
#include "place.h"

#include "side.h"

#include <string.h>

gboolean
list_differs(const char *a, const char *b)
{
    if (!*a || !*b || a == b)
        return FALSE;
    g_auto(GStrv) first = g_strsplit(a, ";", -1);
    g_auto(GStrv) second = g_strsplit(b, ";", -1);
    for (guint i = 0; first[i]; i++)
        if (g_strv_contains((const char *const *)second, first[i]))
            return FALSE;
    return TRUE;
}

/* The country a place lies in, "" unknown. */
static const char *
country_of(const Gathering *all, const char *place)
{
    const Role *role = g_hash_table_lookup(all->roles, place);
    return role ? role->code : "";
}

gboolean
place_is_state(const Gathering *all, const char *place)
{
    const Role *role = g_hash_table_lookup(all->roles, place);
    return role && role->kind == ROLE_STATE;
}

gboolean
place_is_airport(const Gathering *all, const char *place)
{
    const char *last = strrchr(place, ' ');
    return last && g_hash_table_contains(all->airport_words, last + 1);
}

gboolean
place_agrees(const Gathering *all, const char *a, const char *b)
{
    const char *x = country_of(all, a), *y = country_of(all, b);
    return *a && *b && (!list_differs(a, b) || (*x && strcmp(x, y) == 0));
}

gboolean
place_is_abroad(const Gathering *all, const char *a, const char *b)
{
    const char *x = country_of(all, a), *y = country_of(all, b);
    return list_differs(a, b) && *x && *y && strcmp(x, y) != 0;
}

gboolean
place_differs(const Gathering *all, const char *a, const char *b)
{
    if (!list_differs(a, b) || place_agrees(all, a, b))
        return FALSE;
    gboolean vague = place_is_state(all, a) || place_is_state(all, b) || place_is_airport(all, a) ||
                     place_is_airport(all, b);
    return place_is_abroad(all, a, b) || !vague;
}
