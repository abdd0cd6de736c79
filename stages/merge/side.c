/* side: a country, its government and the persons who act for it are one side of a contact, and so
 * are its unnamed officials. */
#include "side.h"

#include <string.h>

/* "Saudi officials", "Fijian Prime Minister", by the last word. */
static gboolean
is_officials(const Gathering *all, const char *who)
{
    const char *last = strrchr(who, ' ');
    g_autofree char *word = last ? g_ascii_strdown(last + 1, -1) : NULL;
    return word && g_hash_table_contains(all->official_words, word);
}

/* An office of a country whose holder no article names: the actor is the phrase itself. */
static gboolean
is_nameless(const Row *actor)
{
    return strcmp(actor->status, "nominal") == 0 && strcmp(actor->rule, "phrase") == 0;
}

/* -1 for actors that stand for no country. */
static int
role_kind(const Gathering *all, const Row *actor)
{
    const char *what = actor->what;
    if (strcmp(what, "person") == 0)
        return is_nameless(actor) && is_officials(all, actor->who) ? ROLE_OFFICIALS : ROLE_PERSON;
    if (strcmp(what, "country") == 0 || strcmp(what, "government") == 0)
        return ROLE_STATE;
    if (strcmp(what, "place") == 0)
        return ROLE_PLACE;
    return strcmp(what, "group") == 0 && is_officials(all, actor->who) ? ROLE_OFFICIALS : -1;
}

/* Of rows that differ on a name the least country and kind is kept, whatever the order of the
 * documents. */
static void
keep_role(Gathering *all, const char *name, const char *code, int kind)
{
    Role *role = g_hash_table_lookup(all->roles, name);
    int order = role ? strcmp(code, role->code) : -1;
    if (order > 0 || (order == 0 && kind >= (int)role->kind))
        return;
    if (!role) {
        role = arena_alloc(all->arena, sizeof(Role));
        g_hash_table_insert(all->roles, arena_strndup(all->arena, name, -1), role);
    }
    g_strlcpy(role->code, code, sizeof role->code);
    role->kind = kind;
    if (kind == ROLE_STATE) {
        g_autofree char *lower = g_utf8_strdown(name, -1);
        g_hash_table_insert(all->states, arena_strndup(all->arena, lower, -1), role);
    }
}

void
side_add(Gathering *all, const Document *document)
{
    for (guint i = 0; i < document->of[KIND_ACTOR]->len; i++) {
        const Row *actor = document->of[KIND_ACTOR]->pdata[i];
        int kind = role_kind(all, actor);
        if (kind >= 0 && *actor->who && strlen(actor->place) == 3 && !strchr(actor->who, ';'))
            keep_role(all, actor->who, actor->place, kind);
    }
}

const Role *
side_role(const Gathering *all, guint number)
{
    return all->role->pdata[number];
}

gboolean
side_is_state(const Gathering *all, guint number)
{
    const Role *role = side_role(all, number);
    return role && (role->kind == ROLE_STATE || role->kind == ROLE_OFFICIALS);
}

guint
side_number(const Gathering *all, guint number)
{
    const Role *role = side_role(all, number);
    if (!role || role->kind == ROLE_PLACE)
        return number;
    guint code = 0;
    for (gsize i = 0; role->code[i]; i++)
        code = code << 8 | (guchar)role->code[i];
    return G_MAXUINT - code;
}

guint64
side_bits(const Gathering *all, const guint *core, guint n)
{
    guint64 bits = 0;
    for (guint i = 0; i < n; i++) /* by Fibonacci hashing (Knuth, TAOCP 3, 6.4) */
        bits |= (guint64)1 << (side_number(all, core[i]) * 0x9E3779B1u >> 26);
    return bits;
}

gboolean
side_same(const Gathering *all, guint a, guint b)
{
    if (a == b)
        return TRUE;
    const Role *x = side_role(all, a), *y = side_role(all, b);
    if (!x || !y || x->kind == ROLE_PLACE || y->kind == ROLE_PLACE || strcmp(x->code, y->code) != 0)
        return FALSE;
    return x->kind != y->kind || x->kind == ROLE_OFFICIALS;
}

void
side_close(Gathering *all)
{
    for (guint number = 0; number < all->names->len; number++)
        g_ptr_array_add(all->role, g_hash_table_lookup(all->roles, all->names->pdata[number]));
}
