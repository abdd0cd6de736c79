/* unknown: names that no dictionary has, counted over all documents, so that users can extend
 * theirs. */
#include "unknown.h"

#include "sidefile.h"

#include <string.h>

/* One name with what its documents say. */
typedef struct {
    char *name, *country, *office;
    What what;
    guint mentions, documents;
} Stranger;

struct Unknown {
    GMutex lock;
    GHashTable *strangers; /* "what:name" -> Stranger */
};

static void
stranger_free(gpointer data)
{
    Stranger *stranger = data;
    g_free(stranger->name);
    g_free(stranger->country);
    g_free(stranger->office);
    g_free(stranger);
}

Unknown *
unknown_new(void)
{
    Unknown *unknown = g_new0(Unknown, 1);
    g_mutex_init(&unknown->lock);
    unknown->strangers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, stranger_free);
    return unknown;
}

void
unknown_free(Unknown *unknown)
{
    if (!unknown)
        return;
    g_hash_table_destroy(unknown->strangers);
    g_mutex_clear(&unknown->lock);
    g_free(unknown);
}

static gboolean
is_unknown(const Entity *entity)
{
    return *entity->who && entity->what != WHAT_PLACE &&
           (strcmp(entity->rule, "capitals") == 0 || strcmp(entity->rule, "guess") == 0);
}

static Stranger *
find(Unknown *unknown, const Entity *entity)
{
    g_autofree char *key = g_strdup_printf("%d:%s", entity->what, entity->who);
    Stranger *stranger = g_hash_table_lookup(unknown->strangers, key);
    if (stranger)
        return stranger;
    stranger = g_new0(Stranger, 1);
    stranger->name = g_strdup(entity->who);
    stranger->what = entity->what;
    stranger->country = g_strdup("");
    stranger->office = g_strdup("");
    g_hash_table_insert(unknown->strangers, g_steal_pointer(&key), stranger);
    return stranger;
}

/* The smallest of the values that the documents give, so that their order does not matter. */
static void
note(char **value, const char *other)
{
    if (!*other || (**value && strcmp(*value, other) <= 0))
        return;
    g_free(*value);
    *value = g_strdup(other);
}

void
unknown_count(Unknown *unknown, const Scene *scene)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    g_mutex_lock(&unknown->lock);
    for (guint i = 0; i < scene->mentions->len; i++) {
        const Mention *mention = scene->mentions->pdata[i];
        if (mention->n != 1 || mention->level != LEVEL_NAMED || !is_unknown(mention->entity[0]))
            continue;
        const Entity *entity = mention->entity[0];
        Stranger *stranger = find(unknown, entity);
        stranger->mentions++;
        stranger->documents += g_hash_table_add(seen, stranger);
        note(&stranger->country, entity->place);
        note(&stranger->office, entity->roles ? entity->roles->office : "");
    }
    g_mutex_unlock(&unknown->lock);
}

static int
by_mentions(gconstpointer a, gconstpointer b)
{
    const Stranger *x = *(Stranger *const *)a, *y = *(Stranger *const *)b;
    if (x->mentions != y->mentions)
        return x->mentions > y->mentions ? -1 : 1;
    int order = strcmp(x->name, y->name);
    return order ? order : (int)x->what - (int)y->what;
}

gboolean
unknown_write(Unknown *unknown, const char *path, GError **error)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, unknown->strangers);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        g_ptr_array_add(list, value);
    g_ptr_array_sort(list, by_mentions);
    g_autoptr(GString) text = g_string_new("name,what,country,office,mentions,documents\n");
    for (guint i = 0; i < list->len; i++) {
        const Stranger *stranger = list->pdata[i];
        g_string_append_printf(text, "%s,%s,%s,%s,%u,%u\n", stranger->name,
                               what_name(stranger->what), stranger->country, stranger->office,
                               stranger->mentions, stranger->documents);
    }
    return sidefile_write(path, text->str, text->len, error);
}
