/* side: a country, its government and the persons who act for it are one side of a contact. */
#include "side.h"

#include <string.h>

/* The first row that knows a name's country decides, whatever the order of the documents: of two
 * that differ the lesser code is kept. */
void
side_add(Gathering *all, const Document *document)
{
    for (guint i = 0; i < document->of[KIND_ACTOR]->len; i++) {
        const Row *actor = document->of[KIND_ACTOR]->pdata[i];
        gboolean person = strcmp(actor->what, "person") == 0;
        gboolean state =
            strcmp(actor->what, "country") == 0 || strcmp(actor->what, "government") == 0;
        if ((!person && !state) || !*actor->who || strlen(actor->place) != 3 ||
            strchr(actor->who, ';'))
            continue;
        Role *role = g_hash_table_lookup(all->roles, actor->who);
        if (role && strcmp(role->code, actor->place) <= 0)
            continue;
        if (!role) {
            role = arena_alloc(all->arena, sizeof(Role));
            g_hash_table_insert(all->roles, arena_strndup(all->arena, actor->who, -1), role);
        }
        memcpy(role->code, actor->place, sizeof role->code);
        role->person = person;
    }
}

const Role *
side_role(const Gathering *all, guint number)
{
    return g_hash_table_lookup(all->roles, all->names->pdata[number]);
}

gboolean
side_same(const Gathering *all, guint a, guint b)
{
    if (a == b)
        return TRUE;
    const Role *x = side_role(all, a), *y = side_role(all, b);
    return x && y && x->person != y->person && strcmp(x->code, y->code) == 0;
}

void
side_close(Gathering *all)
{
    for (guint number = 0; number < all->names->len; number++) {
        const Role *role = side_role(all, number);
        if (!role || !role->person)
            continue;
        GArray *list = g_hash_table_lookup(all->nationals, role->code);
        if (!list) {
            list = g_array_new(FALSE, FALSE, sizeof(guint));
            g_hash_table_insert(all->nationals, (gpointer)role->code, list);
        }
        g_array_append_val(list, number);
    }
}
