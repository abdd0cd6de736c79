/* rowsense: rows of dictionaries as senses of names: countries, organisations, places, titles. */
#ifndef READOUT_ROWSENSE_H
#define READOUT_ROWSENSE_H

#include "dict.h"
#include "gazetteer.h"

/* While the tables are read. */
typedef struct {
    Gazetteer *gaz;
    Arena *scratch;
    GArray *tokens;       /* Token, of the phrase at hand */
    GHashTable *by_name;  /* name of a leader -> Leader */
    GHashTable *renewed;  /* Leader whose terms the user gives */
    GHashTable *eastern;  /* "kim KOR" */
    const char *table;    /* countries, organisations ... for rules */
    const Sense *last[2]; /* the ones kept last, of words and of acronyms */
    gboolean users;       /* the user's own table: its rows come first */
} Loader;

/* A copy of `text` that lives as long as the gazetteer. */
const char *loader_keep(Loader *load, const char *text);

/* A sense with its label for rules. */
Sense loader_sense(Loader *load, SenseKind kind, const char *name, const char *code,
                   const char *type);

/* Files a name; a leading "the" does not count. */
void loader_add_sense(Loader *load, const char *phrase, Sense sense);

/* One row each. */
void row_country(Loader *load, const Dict *dict, gsize row);
void row_organisation(Loader *load, const Dict *dict, gsize row);
void row_place(Loader *load, const Dict *dict, gsize row);
void row_title(Loader *load, const Dict *dict, gsize row);

#endif
