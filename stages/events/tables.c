/* tables: all dictionaries of the stage, loaded once and never changed. */
#include "tables.h"

#include "dict.h"

#include <string.h>

static const char *const cue_names[N_CUES] = {"remote", "presence", "attending", "topic",
                                              "agenda", "before",   "after",     "first",
                                              "last",   "sequence", "media",     "empty"};

static gboolean
load_cues(Tables *self, const Conf *conf, GError **error)
{
    static const char *const columns[] = {"phrase", "cue", NULL};
    g_autofree char *path = conf_dictionary(conf, "cues.csv");
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++)
        for (guint cue = 0; cue < N_CUES; cue++)
            if (strcmp(dict_get(dict, row, 1), cue_names[cue]) == 0)
                lexicon_add(self->cues[cue], dict_get(dict, row, 0), cue_names[cue]);
    return TRUE;
}

static gboolean
load_codes(Tables *self, const Conf *conf, GError **error)
{
    static const char *const columns[] = {"kind", "status", "cameo", "plover", NULL};
    g_autofree char *path = conf_dictionary(conf, "codes.csv");
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        Code *code = arena_alloc(self->arena, sizeof *code);
        code->cameo = arena_strndup(self->arena, dict_get(dict, row, 2), -1);
        code->plover = arena_strndup(self->arena, dict_get(dict, row, 3), -1);
        g_hash_table_insert(
            self->codes,
            arena_printf(self->arena, "%s %s", dict_get(dict, row, 0), dict_get(dict, row, 1)),
            code);
    }
    return TRUE;
}

Tables *
tables_open(const Conf *conf, GError **error)
{
    g_autoptr(Tables) self = g_new0(Tables, 1);
    self->arena = arena_new();
    self->codes = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint cue = 0; cue < N_CUES; cue++)
        self->cues[cue] = lexicon_new();
    if (!(self->vocabulary = vocabulary_open(conf, error)) ||
        !(self->frames = frames_open(conf, self->vocabulary, error)) ||
        !(self->status = status_open(conf, error)) || !load_cues(self, conf, error) ||
        !load_codes(self, conf, error))
        return NULL;
    return g_steal_pointer(&self);
}

void
tables_free(Tables *self)
{
    if (self == NULL)
        return;
    vocabulary_free(self->vocabulary);
    frames_free(self->frames);
    status_free(self->status);
    for (guint cue = 0; cue < N_CUES; cue++)
        lexicon_free(self->cues[cue]);
    g_hash_table_unref(self->codes);
    arena_free(self->arena);
    g_free(self);
}

guint
tables_cue(const Tables *self, const View *view, guint i, Cue cue)
{
    gsize length = 0;
    if (i >= view->n || !lexicon_match(self->cues[cue], view->token + i, view->n - i, &length))
        return 0;
    return (guint)length;
}

const Code *
tables_code(const Tables *self, const char *kind, const char *status)
{
    g_autofree char *key = g_strdup_printf("%s %s", kind, status);
    return g_hash_table_lookup(self->codes, key);
}
