/* names: participants as numbers; a last name alone means the full name that the corpus has for it.
 */
#include "names.h"
#include "list.h"

#include <string.h>

static guint
number_of(Gathering *all, const char *name)
{
    guint number = GPOINTER_TO_UINT(g_hash_table_lookup(all->numbers, name));
    if (number)
        return number - 1;
    const char *kept = gathering_text(all, name);
    g_ptr_array_add(all->names, (gpointer)kept);
    g_hash_table_insert(all->numbers, (gpointer)kept, GUINT_TO_POINTER(all->names->len));
    return all->names->len - 1;
}

/* Full name of a last name that only one full name of the corpus has; several have "". */
static void
add_full(Gathering *all, GHashTable *full, const char *list)
{
    g_auto(GStrv) names = g_strsplit(list, ";", -1);
    for (guint n = 0; names[n]; n++) {
        const char *last = strrchr(names[n], ' ');
        if (!last)
            continue;
        const char *known = g_hash_table_lookup(full, last + 1);
        if (!known || strcmp(known, names[n]) != 0)
            g_hash_table_insert(full, (gpointer)gathering_text(all, last + 1),
                                (gpointer)(known ? "" : gathering_text(all, names[n])));
    }
}

static GHashTable *
full_names(Gathering *all)
{
    GHashTable *full = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < all->mention->len; i++) {
        const Mention *mention = all->mention->pdata[i];
        add_full(all, full, mention->who);
        add_full(all, full, mention->whom);
        add_full(all, full, mention->attending);
    }
    return full;
}

/* The list with last names made full and without doubles. */
static const char *
fill(Gathering *all, GHashTable *full, const char *list)
{
    if (!*list)
        return "";
    g_auto(GStrv) names = g_strsplit(list, ";", -1);
    g_autoptr(GPtrArray) kept = g_ptr_array_new();
    for (guint n = 0; names[n]; n++) {
        const char *name = strchr(names[n], ' ') ? NULL : g_hash_table_lookup(full, names[n]);
        if (!name || !*name)
            name = names[n];
        if (*name && !g_ptr_array_find_with_equal_func(kept, name, g_str_equal, NULL))
            g_ptr_array_add(kept, (gpointer)name);
    }
    g_ptr_array_add(kept, NULL);
    g_autofree char *joined = g_strjoinv(";", (char **)kept->pdata);
    return gathering_text(all, joined);
}

static void
add_core(Gathering *all, GArray *core, const char *list)
{
    g_auto(GStrv) names = g_strsplit(list, ";", -1);
    for (guint n = 0; names[n]; n++) {
        if (!*names[n])
            continue;
        guint number = number_of(all, names[n]);
        gboolean there = FALSE;
        for (guint i = 0; i < core->len; i++)
            there = there || g_array_index(core, guint, i) == number;
        if (!there)
            g_array_append_val(core, number);
    }
}

void
names_fill(Gathering *all)
{
    g_autoptr(GHashTable) full = full_names(all);
    g_autoptr(GArray) core = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < all->mention->len; i++) {
        Mention *mention = all->mention->pdata[i];
        mention->who = fill(all, full, mention->who);
        mention->whom = fill(all, full, mention->whom);
        mention->attending = fill(all, full, mention->attending);
        g_array_set_size(core, 0);
        add_core(all, core, mention->who);
        add_core(all, core, mention->whom);
        g_array_sort(core, list_by_number);
        mention->n_core = core->len;
        mention->core = arena_alloc(all->arena, core->len * sizeof(guint));
        if (core->len) /* the data of an array that never had any is NULL */
            memcpy(mention->core, core->data, core->len * sizeof(guint));
    }
}
