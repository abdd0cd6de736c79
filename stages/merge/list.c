/* list: texts sorted and joined, numbers ordered. */
#include "list.h"

#include <string.h>

static int
by_text(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void
list_sort(GPtrArray *texts)
{
    g_ptr_array_sort(texts, by_text);
}

const char *
list_join(GPtrArray *texts, Arena *arena)
{
    if (texts->len == 1)
        return texts->pdata[0];
    list_sort(texts);
    g_autoptr(GString) joined = g_string_new(NULL);
    for (guint i = 0; i < texts->len; i++)
        if (i == 0 || strcmp(texts->pdata[i - 1], texts->pdata[i]) != 0)
            g_string_append_printf(joined, "%s%s", i ? ";" : "", (const char *)texts->pdata[i]);
    return arena_strndup(arena, joined->str, (gssize)joined->len);
}

int
list_by_number(gconstpointer a, gconstpointer b)
{
    guint x = *(const guint *)a, y = *(const guint *)b;
    return (x > y) - (x < y);
}
