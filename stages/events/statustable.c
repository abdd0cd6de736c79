/* statustable: the dictionary of words that tell whether an event happened (status.csv). */
#include "statustable.h"

#include "diag.h"
#include "dict.h"
#include "strmap.h"
#include "token.h"

#include <stddef.h>
#include <string.h>

static const char *const where_names[] = {"modal",     "governor", "adjective", "head",
                                          "predicate", "sign",     "happens",   "outcome",
                                          "leaves",    "direct",   "that",      "purpose"};

struct StatusTable {
    Strmap where[N_STATUS_WHERE]; /* by the place of a word: word -> status */
    Arena *arena;
};

static void
set(StatusTable *self, guint where, const char *word, const char *status)
{
    const char *kept = arena_strndup(self->arena, word, -1);
    *strmap_at(&self->where[where], kept, token_hash(kept, strlen(kept))) =
        arena_strndup(self->arena, status, -1);
}

StatusTable *
statustable_open(const char *dir, GError **error)
{
    static const char *const columns[] = {"word", "where", "status", NULL};
    g_autofree char *path = g_build_filename(dir, "status.csv", NULL);
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return NULL;
    g_autoptr(StatusTable) self = g_new0(StatusTable, 1);
    self->arena = arena_new();
    for (guint w = 0; w < N_STATUS_WHERE; w++)
        self->where[w].arena = self->arena;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        const char *where = dict_get(dict, row, 1);
        guint w = 0;
        while (w < N_STATUS_WHERE && strcmp(where, where_names[w]) != 0)
            w++;
        if (w == N_STATUS_WHERE) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                        "%s:%" G_GSIZE_FORMAT ": unknown word: %s", path, dict_line(dict, row),
                        where);
            return NULL;
        }
        set(self, w, dict_get(dict, row, 0), dict_get(dict, row, 2));
    }
    return g_steal_pointer(&self);
}

void
statustable_free(StatusTable *self)
{
    if (self == NULL)
        return;
    arena_free(self->arena);
    g_free(self);
}

static guint32
put_status(BlobMaker *maker, gconstpointer value)
{
    return blob_put(maker, value, strlen(value) + 1);
}

guint32
statustable_put(BlobMaker *maker, const StatusTable *self)
{
    guint32 at = blob_put(maker, self, sizeof *self);
    blob_point(maker, at + offsetof(StatusTable, arena), 0);
    for (gsize w = 0; w < N_STATUS_WHERE; w++)
        strmap_put(maker, at + offsetof(StatusTable, where) + w * sizeof(Strmap), &self->where[w],
                   put_status);
    return at;
}

const char *
statustable_get(const StatusTable *self, StatusWhere where, const char *word)
{
    return strmap_get(&self->where[where], word, token_hash(word, strlen(word)));
}
