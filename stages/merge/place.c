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

gboolean
place_differs(const Gathering *all, const char *a, const char *b)
{
    if (!list_differs(a, b))
        return FALSE;
    const Role *x = g_hash_table_lookup(all->roles, a), *y = g_hash_table_lookup(all->roles, b);
    if (x && y)
        return strcmp(x->code, y->code) != 0;
    return !(x && x->kind == ROLE_STATE) && !(y && y->kind == ROLE_STATE);
}

gboolean
place_agrees(const Gathering *all, const char *a, const char *b)
{
    if (!*a || !*b)
        return FALSE;
    if (!list_differs(a, b))
        return TRUE;
    const Role *x = g_hash_table_lookup(all->roles, a), *y = g_hash_table_lookup(all->roles, b);
    return x && y && *x->code && strcmp(x->code, y->code) == 0;
}
