/* check: says where a stream is not as readout-stream(5) wants it. Grammar, header and the end
 * row's counts are the reader's business; here are ids, references, offsets and values. */
#include "check.h"

#include "row-check.h"
#include "vocabulary.h"

#include <string.h>

/* An id that has been named but not seen yet; the row is kept as far as a message needs it. */
typedef struct {
    Row row;
    const char *column, *id;
    guint kinds;
} Pending;

typedef struct {
    GStringChunk *strings;
    GHashTable *kinds; /* id -> its kind + 1 */
    GArray *pending;   /* Pending */
} Check;

static gpointer
check_open(G_GNUC_UNUSED const Conf *conf, G_GNUC_UNUSED Diag *diag, G_GNUC_UNUSED GError **error)
{
    Check *check = g_new0(Check, 1);
    check->strings = g_string_chunk_new(1 << 14);
    check->kinds = g_hash_table_new(g_str_hash, g_str_equal);
    check->pending = g_array_new(FALSE, FALSE, sizeof(Pending));
    return check;
}

static void
check_close(gpointer self)
{
    Check *check = self;
    g_array_unref(check->pending);
    g_hash_table_unref(check->kinds);
    g_string_chunk_free(check->strings);
    g_free(check);
}

/* A mark's id begins with its document's. */
static gboolean
is_own_id(const Row *row)
{
    gsize size = strlen(row->doc);
    if (row->kind == KIND_DOC || !size || row->kind == KIND_OTHER)
        return TRUE;
    return strncmp(row->id, row->doc, size) == 0 && row->id[size] == '.';
}

static void
take_id(Check *check, const Row *row, Diag *diag)
{
    if (row->kind == KIND_ERROR || (row->kind == KIND_OTHER && !*row->id))
        return;
    if (!*row->id)
        row_fault(diag, row, "id: empty");
    else if (g_hash_table_contains(check->kinds, row->id))
        row_fault(diag, row, "id: not the only row of that id");
    else if (!is_own_id(row))
        row_fault(diag, row, "id: does not begin with its document's, %s", row->doc);
    g_hash_table_insert(check->kinds, g_string_chunk_insert(check->strings, row->id),
                        GUINT_TO_POINTER(row->kind + 1));
}

/* TRUE if the id is known; then its kind is judged. */
static gboolean
judge_reference(Check *check, const Row *row, const char *column, const char *id, guint kinds,
                Diag *diag)
{
    guint kind = GPOINTER_TO_UINT(g_hash_table_lookup(check->kinds, id));
    if (kind && !(kinds & KIND_BIT(kind - 1)))
        row_fault(diag, row, "%s: %s is a row of kind %s", column, id, kind_name(kind - 1));
    return kind != 0;
}

/* Rows may name rows that come later: those wait for the end. */
static void
take_reference(Check *check, const Row *row, const char *column, const char *id, guint kinds,
               Diag *diag)
{
    if (judge_reference(check, row, column, id, kinds, diag))
        return;
    Pending pending = {.column = column, .kinds = kinds};
    pending.row.kind = row->kind;
    pending.row.id = g_string_chunk_insert_const(check->strings, row->id);
    pending.id = g_string_chunk_insert_const(check->strings, id);
    g_array_append_val(check->pending, pending);
}

static void
take_references(Check *check, const Row *row, Diag *diag)
{
    guint parents = vocabulary_parents(row->kind), refs = vocabulary_refs(row->kind);
    if (parents && !*row->part_of)
        row_fault(diag, row, "part_of: empty");
    else if (parents)
        take_reference(check, row, "part_of", row->part_of, parents, diag);
    if (!refs || !*row->refs)
        return;
    g_auto(GStrv) ids = g_strsplit(row->refs, ";", -1);
    for (char **id = ids; *id; id++)
        if (**id)
            take_reference(check, row, "refs", *id, refs, diag);
}

/* The rows of one document by id, to find parents in. */
static GHashTable *
index_rows(const Document *document)
{
    GHashTable *rows = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < document->rows->len; i++) {
        Row *row = document->rows->pdata[i];
        g_hash_table_insert(rows, (gpointer)row->id, row);
    }
    return rows;
}

/* That a doc row is missing is said by the reader; perhaps it stands elsewhere. */
static void
check_head(Check *check, const Document *document, Diag *diag)
{
    if (*document->id && document->of[KIND_DOC]->len == 0 &&
        g_hash_table_contains(check->kinds, document->id))
        row_fault(diag, document->head, "doc: its rows stand in two places");
}

static void
check_document(gpointer self, Document *document, Diag *diag)
{
    Check *check = self;
    const char *text = document_text(document);
    g_autoptr(GHashTable) rows = index_rows(document);
    check_head(check, document, diag);
    if (document->of[KIND_DOC]->len > 0 && g_hash_table_contains(check->kinds, document->id)) {
        row_fault(diag, document->head, "id: the document stands twice");
        return;
    }
    for (guint i = 0; i < document->rows->len; i++)
        take_id(check, document->rows->pdata[i], diag);
    for (guint i = 0; i < document->rows->len; i++) {
        const Row *row = document->rows->pdata[i];
        if (row->kind == KIND_ERROR && row->raw) /* else the reader has just said it */
            row_fault(diag, row, "%s", row->text);
        row_check_columns(diag, row);
        take_references(check, row, diag);
        row_check_place(diag, row, g_hash_table_lookup(rows, row->part_of), text, document->size);
    }
}

/* A sink has to write; what is left to say is which ids never came. */
static void
check_write(gpointer self, G_GNUC_UNUSED GString *out, Diag *diag)
{
    Check *check = self;
    for (guint i = 0; i < check->pending->len; i++) {
        const Pending *pending = &g_array_index(check->pending, Pending, i);
        if (!judge_reference(check, &pending->row, pending->column, pending->id, pending->kinds,
                             diag))
            row_fault(diag, &pending->row, "%s: there is no row %s", pending->column, pending->id);
    }
}

const Stage check_stage = {
    .name = "check",
    .summary = "Says where a stream is not as it should be.",
    .needs = ~0u,
    .open = check_open,
    .close = check_close,
    .document = check_document,
    .write = check_write,
};
