/* ids: the ids of the rows that are made here: none is given out twice. */
#include "ids.h"

#include "decimal.h"

#include <string.h>

/* <doc>.<letter><start> */
static const char *
offset_id(Document *document, char letter, gint64 start)
{
    gsize n = document->id_size;
    char *id = arena_room(document->arena, n + DECIMAL_MOST + 3);
    memcpy(id, document->id, n);
    id[n] = '.';
    id[n + 1] = letter;
    gsize size = n + 2 + decimal_write(id + n + 2, (guint64)start);
    id[size] = '\0';
    arena_keep(document->arena, size + 1);
    return id;
}

/* TRUE at the first call for an id. What all ids of a document begin with is not hashed. */
static gboolean
is_new(Document *document, const char *id)
{
    guint32 hash = 0;
    for (const char *c = id + MIN(document->id_size, strlen(id)); *c; c++)
        hash = (hash ^ (guchar)*c) * 0x01000193u;
    gpointer *given = strmap_at(&document->ids, id, hash);
    gboolean first = !*given;
    *given = document;
    return first;
}

/* `id` itself or, where it was given out before, with -2, -3 ... behind it. */
static const char *
unique_id(Document *document, const char *id)
{
    const char *name = id;
    for (guint n = 2; !is_new(document, name); n++)
        name = arena_printf(document->arena, "%s-%u", id, n);
    return name;
}

void
ids_note(Document *document, Kind kind)
{
    const GPtrArray *rows = document->of[kind];
    for (; document->noted[kind] < rows->len; document->noted[kind]++) {
        const Row *row = rows->pdata[document->noted[kind]];
        if ((row->start >= 0 || kind == KIND_ATTR) && !row->raw)
            is_new(document, row->id);
    }
}

/* How many rows made here, the newest of their kind, begin at `start`. */
static guint
newest_at(const GPtrArray *rows, gint64 start)
{
    guint n = 0;
    while (n < rows->len) {
        const Row *row = rows->pdata[rows->len - 1 - n];
        if (row->start != start || row->raw)
            break;
        n++;
    }
    return n;
}

/* Rows mostly come in order: of one behind all others of its kind, or beside the newest ones, it is
 * known how many ids of that place were given out. */
const char *
ids_at(Document *document, Kind kind, char letter, gint64 start)
{
    const char *id = offset_id(document, letter, start);
    if (start > document->newest[kind]) {
        document->newest[kind] = start;
        return id;
    }
    guint beside = start == document->newest[kind] ? newest_at(document->of[kind], start) : 0;
    if (beside)
        return arena_printf(document->arena, "%s-%u", id, beside + 1);
    document->newest[kind] = G_MAXINT64; /* out of order from now on */
    ids_note(document, kind);
    return unique_id(document, id);
}

/* Whether `row` is the last one but for its own attributes, of which none is `what`: such an
 * attribute has a new id. */
static gboolean
lacks_attr(const Document *document, const Row *row, const char *what)
{
    for (guint i = document->rows->len; i-- > 0;) {
        const Row *last = document->rows->pdata[i];
        if (last == row)
            return TRUE;
        if (last->kind != KIND_ATTR || last->part_of != row->id || strcmp(last->what, what) == 0)
            return FALSE;
    }
    return FALSE;
}

/* The parts with points between. */
static const char *
joined_id(Document *document, const char *const *part, gsize n)
{
    gsize size = 0;
    for (gsize i = 0; i < n; i++)
        size += strlen(part[i]) + 1;
    char *id = arena_room(document->arena, size), *at = id;
    for (gsize i = 0; i < n; i++) {
        at = g_stpcpy(at, part[i]);
        *at++ = i + 1 < n ? '.' : '\0';
    }
    arena_keep(document->arena, size);
    return id;
}

const char *
ids_of_attr(Document *document, const Row *row, const char *what)
{
    const char *id = joined_id(document, (const char *[]){row->id, what}, 2);
    if (lacks_attr(document, row, what))
        return id;
    ids_note(document, KIND_ATTR);
    return unique_id(document, id);
}

const char *
ids_of_edge(Document *document, const Row *from, const char *what, const char *to)
{
    const char *dot = strrchr(to, '.');
    const char *const part[] = {from->id, what, dot ? dot + 1 : to};
    return unique_id(document, joined_id(document, part, G_N_ELEMENTS(part)));
}
