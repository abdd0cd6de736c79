/* model: CSV tables to a vocabulary and a grammar, or the image of both. */
#include "model.h"

#include "diag.h"
#include "image.h"

#include <string.h>

#define IMAGE "tables.image"

/* The word tables: numbers first, as a word is the number of its first row; a word of the second
 * group can make a date, one of the others cannot. */
static const char *const NUMBERS[] = {"numbers.csv", NULL};
static const char *const ANCHORS[] = {"months.csv",   "weekdays.csv",   "units.csv", "seasons.csv",
                                      "holidays.csv", "references.csv", "clock.csv", NULL};
static const char *const HELPERS[] = {"modifiers.csv", "tense.csv", "counted.csv", NULL};
static const char *const RULES[] = {"rules.csv", NULL};

static gboolean
load(Wordlist *words, const char *dir, const char *const *files, gboolean anchor, GError **error)
{
    for (; *files; files++) {
        g_autofree char *path = g_build_filename(dir, *files, NULL);
        if (!wordlist_load(words, path, anchor, error))
            return FALSE;
    }
    return TRUE;
}

Model *
model_read(const char *dir, GError **error)
{
    g_autoptr(Model) model = g_new0(Model, 1);
    g_autofree char *rules = g_build_filename(dir, RULES[0], NULL);
    model->words = wordlist_new();
    model->arena = arena_new();
    if (!load(model->words, dir, NUMBERS, FALSE, error) ||
        !load(model->words, dir, ANCHORS, TRUE, error) ||
        !load(model->words, dir, HELPERS, FALSE, error) ||
        !rules_read(&model->read.grammar, model->words, rules, model->arena, error))
        return NULL;
    model->read.words = wordlist_vocabulary(model->words);
    model->tables = &model->read;
    return g_steal_pointer(&model);
}

/* What an image must be of: this program, its structures, and these very tables. */
static char *
stamp_of(const char *dir)
{
    const char *const *const all[] = {NUMBERS, ANCHORS, HELPERS, RULES};
    guint64 sum = 1;
    for (gsize i = 0; i < G_N_ELEMENTS(all); i++)
        sum = blob_sum(sum, dir, all[i]);
    return image_stamp(sum);
}

Model *
model_open(const char *dir, GError **error)
{
    g_autofree char *path = g_build_filename(dir, IMAGE, NULL), *stamp = stamp_of(dir);
    Model *model = g_new0(Model, 1);
    if (blob_open(&model->blob, path, stamp)) {
        model->tables = model->blob.root;
        return model;
    }
    model_free(model);
    return model_read(dir, error);
}

gboolean
model_write(const Model *model, const char *dir, const char *path, GError **error)
{
    g_autofree char *stamp = stamp_of(dir);
    g_autoptr(BlobMaker) maker = blob_maker_new();
    return blob_write(maker, image_put(maker, model->tables), stamp, path, error);
}

void
model_free(Model *model)
{
    if (!model)
        return;
    blob_close(&model->blob);
    wordlist_free(model->words);
    if (model->arena)
        arena_free(model->arena);
    g_free(model);
}
