/* model: the dictionaries of the stage, ready for use. */
#ifndef READOUT_DATES_MODEL_H
#define READOUT_DATES_MODEL_H

#include "blob.h"
#include "rule.h"

typedef struct {
    Vocabulary words;
    Grammar grammar;
} Tables;

typedef struct {
    const Tables *tables;
    Blob blob;   /* of tables that were compiled when the program was built */
    Tables read; /* of tables that were read */
    Wordlist *words;
    Arena *arena;
} Model;

/* The tables in folder `dir`: from DIR/tables.image if that was made of the same CSV files by this
 * build, else from the CSV files. NULL with file and line of what is wrong in *error. */
Model *model_open(const char *dir, GError **error);
void model_free(Model *model);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Model, model_free)

/* The same from the CSV files in any case. */
Model *model_read(const char *dir, GError **error);

/* Writes the image. */
gboolean model_write(const Model *model, const char *dir, const char *path, GError **error);

#endif
