/* store: the rows of a whole stream, found by id and by what they are part of. */
#include "store.h"

#include "stream-columns.h"

struct Store {
    Arena *arena;
    GHashTable *rows;  /* id -> Row */
    GHashTable *parts; /* id -> GPtrArray of Row: their part_of */
    GHashTable *edges; /* id -> GPtrArray of Row: edges whose refs it is */
    GPtrArray *of[N_KINDS];
    GPtrArray *none;
};

static GHashTable *
lists_new(void)
{
    return g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
}

Store *
store_new(void)
{
    Store *store = g_new0(Store, 1);
    store->arena = arena_new();
    store->rows = g_hash_table_new(g_str_hash, g_str_equal);
    store->parts = lists_new();
    store->edges = lists_new();
    store->none = g_ptr_array_new();
    for (Kind kind = 0; kind < N_KINDS; kind++)
        store->of[kind] = g_ptr_array_new();
    return store;
}

void
store_free(Store *store)
{
    if (!store)
        return;
    for (Kind kind = 0; kind < N_KINDS; kind++)
        g_ptr_array_unref(store->of[kind]);
    g_ptr_array_unref(store->none);
    g_hash_table_unref(store->edges);
    g_hash_table_unref(store->parts);
    g_hash_table_unref(store->rows);
    arena_free(store->arena);
    g_free(store);
}

static Row *
copy_row(Store *store, const Row *row)
{
    Row *copy = arena_alloc(store->arena, sizeof *copy);
    *copy = *row;
    copy->raw = NULL;
    for (gint c = 0; c < N_COLUMNS; c++) {
        const char **field = stream_column_field(copy, c);
        if (field)
            *field = **field ? arena_strndup(store->arena, *field, -1) : "";
    }
    return copy;
}

static void
list_under(GHashTable *lists, const char *id, Row *row)
{
    GPtrArray *list = g_hash_table_lookup(lists, id);
    if (!list) {
        list = g_ptr_array_new();
        g_hash_table_insert(lists, (char *)id, list);
    }
    g_ptr_array_add(list, row);
}

void
store_add(Store *store, const Document *document)
{
    for (guint i = 0; i < document->rows->len; i++) {
        Row *row = copy_row(store, document->rows->pdata[i]);
        g_ptr_array_add(store->of[row->kind], row);
        if (*row->id && !g_hash_table_contains(store->rows, row->id))
            g_hash_table_insert(store->rows, (char *)row->id, row);
        if (*row->part_of)
            list_under(store->parts, row->part_of, row);
        if (row->kind == KIND_EDGE)
            list_under(store->edges, row->refs, row);
    }
}

const Row *
store_row(const Store *store, const char *id)
{
    return g_hash_table_lookup(store->rows, id);
}

const GPtrArray *
store_kind(const Store *store, Kind kind)
{
    return store->of[kind];
}

static const GPtrArray *
list_of(const Store *store, GHashTable *lists, const char *id)
{
    const GPtrArray *list = g_hash_table_lookup(lists, id);
    return list ? list : store->none;
}

const GPtrArray *
store_parts(const Store *store, const char *id)
{
    return list_of(store, store->parts, id);
}

const GPtrArray *
store_edges_to(const Store *store, const char *id)
{
    return list_of(store, store->edges, id);
}
