/* document: one article and everything said of it so far; the in-memory form of the stream. */
#include "document.h"

#include "ids.h"
#include "one-line.h"

#include <nettle/sha2.h>
#include <string.h>

enum { LIKELY_ROWS = 64 }; /* of a kind */

static const struct {
    const char *name;
    char letter; /* in ids; 0 for rows whose id is made otherwise */
} kinds[N_KINDS] = {
    [KIND_META] = {"meta", 0},     [KIND_DOC] = {"doc", 0},     [KIND_PARA] = {"para", 'p'},
    [KIND_SENT] = {"sent", 's'},   [KIND_DATE] = {"date", 't'}, [KIND_ACTOR] = {"actor", 'a'},
    [KIND_EVENT] = {"event", 'e'}, [KIND_EDGE] = {"edge", 0},   [KIND_ENTRY] = {"entry", 0},
    [KIND_CLAIM] = {"claim", 0},   [KIND_ATTR] = {"attr", 0},   [KIND_ERROR] = {"error", 0},
    [KIND_END] = {"end", 0},       [KIND_OTHER] = {"", 0},
};

const char *
kind_name(Kind kind)
{
    return kinds[kind].name;
}

Kind
kind_from_name(const char *name, gsize size)
{
    for (Kind kind = 0; kind < KIND_OTHER; kind++)
        if (strlen(kinds[kind].name) == size && memcmp(kinds[kind].name, name, size) == 0)
            return kind;
    return KIND_OTHER;
}

void
document_id(const char *text, gsize size, char id[18])
{
    struct sha256_ctx context;
    guint8 sum[8];
    sha256_init(&context);
    sha256_update(&context, size, (const guint8 *)text);
    sha256_digest(&context, sizeof sum, sum);
    id[0] = 'd';
    for (gsize i = 0; i < sizeof sum; i++) {
        id[1 + 2 * i] = "0123456789abcdef"[sum[i] >> 4];
        id[2 + 2 * i] = "0123456789abcdef"[sum[i] & 15];
    }
    id[1 + 2 * sizeof sum] = '\0';
}

/* An empty row with `room` bytes behind it. */
static Row *
row_with(Arena *arena, Kind kind, gsize room)
{
    Row *row = arena_raw(arena, sizeof(Row) + room);
    row->kind = kind;
    row->start = row->stop = -1;
    row->id = row->part_of = row->what = row->time = row->until = row->span = "";
    row->who = row->whom = row->attending = row->topic = row->place = row->status = "";
    row->attribution = row->refs = row->rule = row->url = row->text = row->doc = "";
    row->raw = NULL;
    row->raw_size = 0;
    return row;
}

Row *
row_blank(Arena *arena, Kind kind)
{
    return row_with(arena, kind, 0);
}

static Row *
row_new(Document *document, Kind kind)
{
    Row *row = row_blank(document->arena, kind);
    row->doc = document->id;
    return row;
}

static GPtrArray *
rows_new(guint *room)
{
    return g_ptr_array_sized_new(*room = LIKELY_ROWS);
}

/* g_ptr_array_add(), whose call is spared while there is room. */
static void
add_row(GPtrArray *rows, guint *room, Row *row)
{
    guint n = rows->len;
    if (n == *room) {
        g_ptr_array_set_size(rows, (gint)(*room *= 2));
        rows->len = n;
    }
    rows->pdata[rows->len++] = row;
}

void
document_put(Document *document, Row *row)
{
    if (row->kind == KIND_DOC && !document->head)
        document->head = row;
    if (row->kind == KIND_PARA)
        document->datelined |= strcmp(row->what, "dateline") == 0;
    GPtrArray **of = &document->of[row->kind];
    if (*of == document->none)
        *of = rows_new(&document->room[row->kind]);
    add_row(document->rows, &document->rows_room, row);
    add_row(*of, &document->room[row->kind], row);
}

Document *
document_new(const char *id)
{
    Document *document = g_new0(Document, 1);
    document->arena = arena_new();
    document->ids.arena = document->arena;
    document->id = arena_strndup(document->arena, id ? id : "", -1);
    document->id_size = strlen(document->id);
    document->rows = rows_new(&document->rows_room);
    document->none = g_ptr_array_new();
    for (Kind kind = 0; kind < N_KINDS; kind++) {
        document->of[kind] = document->none;
        document->newest[kind] = -1;
    }
    if (*document->id) {
        Row *head = row_new(document, KIND_DOC);
        head->id = document->id;
        document_put(document, head);
    }
    return document;
}

void
document_free(Document *document)
{
    if (!document)
        return;
    if (document->tokens)
        document->free_tokens(document->tokens);
    for (Kind kind = 0; kind < N_KINDS; kind++)
        if (document->of[kind] != document->none)
            g_ptr_array_free(document->of[kind], TRUE);
    g_ptr_array_free(document->none, TRUE);
    g_ptr_array_free(document->rows, TRUE);
    arena_free(document->arena);
    g_free(document);
}

/* A row with a copy of its text behind it, most often of few bytes: they are copied PIECE at once,
 * since there is room behind both. */
static Row *
row_of_text(Document *document, Kind kind, gint64 start, gint64 stop)
{
    enum { PIECE = 32 };
    const char *text = document_text(document) + start;
    g_assert(start <= stop && (gsize)stop <= document->size);
    gsize size = (gsize)(stop - start);
    Row *row = row_with(document->arena, kind, size + PIECE);
    char *copy = (char *)(row + 1);
    for (gsize at = 0; at < size; at += PIECE)
        memcpy(copy + at, text + at, PIECE);
    copy[size] = '\0';
    row->text = copy;
    row->start = start;
    row->stop = stop;
    row->doc = document->id;
    row->id = ids_at(document, kind, kinds[kind].letter, start);
    return row;
}

Row *
document_add(Document *document, Kind kind, gint64 start, gint64 stop)
{
    Row *row = start < 0 ? row_new(document, kind) : row_of_text(document, kind, start, stop);
    document_put(document, row);
    return row;
}

Row *
document_add_para(Document *document, const char *what, gint64 start, gint64 stop, const char *text)
{
    g_assert(start >= 0 && start <= stop && !document->text);
    Row *row = row_new(document, KIND_PARA);
    row->start = start;
    row->stop = stop;
    row->what = what;
    row->id = ids_at(document, KIND_PARA, kinds[KIND_PARA].letter, start);
    row->text = one_line(document->arena, text, (gsize)(stop - start));
    row->part_of = document->id;
    document_put(document, row);
    return row;
}

Row *
document_add_attr(Document *document, const Row *row, const char *what, const char *text)
{
    Row *attr = row_new(document, KIND_ATTR);
    attr->id = ids_of_attr(document, row, what);
    attr->part_of = row->id;
    attr->what = what;
    attr->text = text;
    document_put(document, attr);
    return attr;
}

Row *
document_add_edge(Document *document, const Row *from, const char *what, const char *to)
{
    Row *edge = row_new(document, KIND_EDGE);
    edge->id = ids_of_edge(document, from, what, to);
    edge->part_of = from->id;
    edge->what = what;
    edge->refs = to;
    document_put(document, edge);
    return edge;
}

static void
keep_in(GPtrArray *rows, RowTest keep, gpointer user)
{
    guint kept = 0;
    for (guint i = 0; i < rows->len; i++) {
        Row *row = rows->pdata[i];
        if (keep(row, user))
            rows->pdata[kept++] = row;
    }
    g_ptr_array_set_size(rows, (gint)kept);
}

void
document_keep(Document *document, RowTest keep, gpointer user)
{
    keep_in(document->rows, keep, user);
    for (Kind kind = 0; kind < N_KINDS; kind++) {
        ids_note(document, kind); /* an id is not given out again when its row is gone */
        keep_in(document->of[kind], keep, user);
        if (document->of[kind]->len < document->noted[kind])
            document->newest[kind] = G_MAXINT64;
        document->noted[kind] = document->of[kind]->len;
    }
}

static gboolean
is_outside(const Row *row, gpointer mask)
{
    return !(GPOINTER_TO_UINT(mask) & KIND_BIT(row->kind));
}

void
document_drop(Document *document, guint mask)
{
    document_keep(document, is_outside, GUINT_TO_POINTER(mask));
    if (mask & KIND_BIT(KIND_DOC))
        document->head = NULL;
}

const char *
document_text(Document *document)
{
    if (document->text)
        return document->text;
    const GPtrArray *paras = document->of[KIND_PARA];
    gint64 size = document->head ? document->head->stop : 0;
    for (guint i = 0; i < paras->len; i++)
        size = MAX(size, ((const Row *)paras->pdata[i])->stop);
    document->size = (gsize)MAX(size, 0);
    document->text = arena_alloc(document->arena, document->size + DOCUMENT_ROOM);
    memset(document->text, '\n', document->size);
    for (guint i = 0; i < paras->len; i++) {
        const Row *para = paras->pdata[i];
        gsize n = strlen(para->text);
        if (para->start >= 0 && para->stop - para->start == (gint64)n)
            memcpy(document->text + para->start, para->text, n);
    }
    return document->text;
}

const char *
document_string(Document *document, const char *text, gssize size)
{
    return arena_strndup(document->arena, text, size);
}

gint
document_sentence_at(const Document *document, gint64 at)
{
    const GPtrArray *sents = document->of[KIND_SENT];
    guint low = 0, high = sents->len;
    while (low < high) {
        guint mid = (low + high) / 2;
        const Row *sent = sents->pdata[mid];
        if (at < sent->start)
            high = mid;
        else if (at >= sent->stop)
            low = mid + 1;
        else
            return (gint)mid;
    }
    return -1;
}
