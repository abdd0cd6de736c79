/* cast: the actors of a document by their canonical names. */
#include "cast.h"

#include <string.h>

const Row *
cast_find(const Document *document, const char *name, gboolean (*fits)(const Row *row))
{
    const GPtrArray *actors = document->of[KIND_ACTOR];
    for (guint i = 0; i < actors->len; i++) {
        const Row *row = actors->pdata[i];
        if (strcmp(row->who, name) == 0 && (fits == NULL || fits(row)))
            return row;
    }
    return NULL;
}

static gboolean
has_country(const Row *row)
{
    return strlen(row->place) == 3;
}

const char *
cast_country(const Document *document, const char *name)
{
    const Row *row = cast_find(document, name, has_country);
    return row ? row->place : NULL;
}
