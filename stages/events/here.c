/* here: the place at which the article was written, as its dateline tells: "arrived here on
 * Monday". */
#include "here.h"

#include <string.h>

/* The place of the first dateline that has one, NULL if none has. */
static const char *
dateline_place(const Document *document)
{
    const GPtrArray *paras = document->of[KIND_PARA];
    for (guint i = 0; i < paras->len && document->datelined; i++) {
        const Row *para = paras->pdata[i];
        if (strcmp(para->what, "dateline") == 0 && *para->place)
            return strchr(para->place, ';') ? NULL : para->place;
    }
    return NULL;
}

/* The actor row that names the place somewhere in the text, NULL if none does. */
static const Row *
actor_of(const Document *document, const char *place)
{
    const GPtrArray *actors = document->of[KIND_ACTOR];
    for (guint i = 0; i < actors->len; i++) {
        const Row *actor = actors->pdata[i];
        if (strcmp(actor->what, "place") == 0 && g_ascii_strcasecmp(actor->who, place) == 0)
            return actor;
    }
    return NULL;
}

const Row *
here_dateline(const Document *document)
{
    const char *place = dateline_place(document);
    return place ? actor_of(document, place) : NULL;
}

/* "NEW DELHI" as the text would write it. */
static char *
in_small_letters(const char *place, Arena *arena)
{
    char *name = arena_strndup(arena, place, -1);
    for (gsize i = 1; name[i]; i++)
        if (g_ascii_isalpha(name[i - 1]))
            name[i] = g_ascii_tolower(name[i]);
    return name;
}

/* "arrived here on an official visit": of a place whose country is not known, only such a journey
 * leads abroad. */
static gboolean
is_official(const View *view)
{
    for (guint k = 0; k < view->n; k++)
        if (view_is(view, (gint)k, "visit") || view_is(view, (gint)k, "tour"))
            return TRUE;
    return FALSE;
}

void
here_place(const View *view, const char *home, guint limit, Draft *draft)
{
    guint k = draft->trigger;
    while (k < MIN(limit, draft->end + 14) && !view_is(view, (gint)k, "here"))
        k++;
    if (draft->place.n || !view_is(view, (gint)k, "here") || strcmp(draft->kind, "call") == 0)
        return;
    const char *place = dateline_place(view->document);
    const Row *actor = place ? actor_of(view->document, place) : NULL;
    gboolean visit = strcmp(draft->kind, "visit") == 0;
    gboolean known = actor && *actor->place && home && *home;
    if (place == NULL || (visit && known && strcmp(actor->place, home) == 0) ||
        (visit && !known && !is_official(view)))
        return;
    roster_add(&draft->place, actor ? actor->who : in_small_letters(place, view->document->arena),
               view->document->arena);
}
