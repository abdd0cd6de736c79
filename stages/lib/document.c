/* document: one article and everything said of it so far; the in-memory form of the stream. */
#include "document.h"

#include "decimal.h"
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

Row *
row_blank(Arena *arena, Kind kind)
{
    Row *row = arena_raw(arena, sizeof(Row));
    row->kind = kind;
    row->start = row->stop = -1;
    row->id = row->part_of = row->what = row->time = row->until = row->span = "";
    row->who = row->whom = row->attending = row->topic = row->place = row->status = "";
    row->attribution = row->refs = row->rule = row->url = row->text = row->doc = "";
    row->raw = NULL;
    row->raw_size = 0;
    return row;
}

static Row *
row_new(Document *document, Kind kind)
{
    Row *row = row_blank(document->arena, kind);
    row->doc = document->id;
    return row;
}

void
document_put(Document *document, Row *row)
{
    if (row->kind == KIND_DOC && !document->head)
        document->head = row;
    GPtrArray **of = &document->of[row->kind];
    if (*of == document->none)
        *of = g_ptr_array_sized_new(LIKELY_ROWS);
    g_ptr_array_add(document->rows, row);
    g_ptr_array_add(*of, row);
}

Document *
document_new(const char *id)
{
    Document *document = g_new0(Document, 1);
    document->arena = arena_new();
    document->ids.arena = document->arena;
    document->id = arena_strndup(document->arena, id ? id : "", -1);
    document->id_size = strlen(document->id);
    document->rows = g_ptr_array_sized_new(LIKELY_ROWS);
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

/* Puts the ids of rows made here among those given out. */
static void
note_ids(Document *document, Kind kind)
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

/* The id of a row that begins at `start`. Rows mostly come in order: of one behind all others of
 * its kind, or beside the newest ones, it is known how many ids of that place were given out. */
static const char *
row_id(Document *document, Kind kind, gint64 start)
{
    const char *id = offset_id(document, kinds[kind].letter, start);
    if (start > document->newest[kind]) {
        document->newest[kind] = start;
        return id;
    }
    guint beside = start == document->newest[kind] ? newest_at(document->of[kind], start) : 0;
    if (beside)
        return arena_printf(document->arena, "%s-%u", id, beside + 1);
    document->newest[kind] = G_MAXINT64; /* out of order from now on */
    note_ids(document, kind);
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

Row *
document_add(Document *document, Kind kind, gint64 start, gint64 stop)
{
    Row *row = row_new(document, kind);
    row->start = start;
    row->stop = stop;
    if (start >= 0) {
        const char *text = document_text(document);
        g_assert(start <= stop && (gsize)stop <= document->size);
        row->id = row_id(document, kind, start);
        row->text = arena_strndup(document->arena, text + start, stop - start);
    }
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
    row->id = row_id(document, KIND_PARA, start);
    row->text = one_line(document->arena, text, (gsize)(stop - start));
    row->part_of = document->id;
    document_put(document, row);
    return row;
}

Row *
document_add_attr(Document *document, const Row *row, const char *what, const char *text)
{
    Row *attr = row_new(document, KIND_ATTR);
    attr->id = joined_id(document, (const char *[]){row->id, what}, 2);
    if (!lacks_attr(document, row, what)) {
        note_ids(document, KIND_ATTR);
        attr->id = unique_id(document, attr->id);
    }
    attr->part_of = row->id;
    attr->what = what;
    attr->text = text;
    document_put(document, attr);
    return attr;
}

Row *
document_add_edge(Document *document, const Row *from, const char *what, const char *to)
{
    const char *dot = strrchr(to, '.');
    Row *edge = row_new(document, KIND_EDGE);
    const char *const part[] = {from->id, what, dot ? dot + 1 : to};
    edge->id = unique_id(document, joined_id(document, part, G_N_ELEMENTS(part)));
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
        note_ids(document, kind); /* an id is not given out again when its row is gone */
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
