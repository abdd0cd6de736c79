/* fuzz: what the fuzz targets share. */
#include "fuzz.h"

#include "program.h"
#include "stream.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

gpointer
fuzz_opened(const Stage *stage)
{
    static GHashTable *runs;
    static Diag *diag;
    if (!runs) {
        runs = g_hash_table_new(g_direct_hash, g_direct_equal);
        diag = diag_new("fuzz");
    }
    StageRun *run = g_hash_table_lookup(runs, stage);
    if (run)
        return run->self;
    g_autoptr(GError) error = NULL;
    run = stage_run_new(stage);
    if (!stage_run_open(run, diag, &error))
        g_error("%s", error->message);
    g_hash_table_insert(runs, (gpointer)stage, run);
    return run->self;
}

static Document *
document_of(const uint8_t *data, size_t size)
{
    g_autofree char *text = g_strndup((const char *)data, size);
    for (size_t i = 0; i < size; i++)
        if (!text[i])
            text[i] = ' ';
    char id[18];
    document_id(text, size, id);
    Document *document = document_new(id);
    document->head->start = 0;
    document->head->stop = (gint64)size;
    document->head->time = size % 2 ? "2017-01-28" : "";
    for (size_t at = 0; at < size;) {
        const char *end = g_strstr_len(text + at, (gssize)(size - at), "\n\n");
        size_t stop = end ? (size_t)(end - text) : size;
        if (stop > at)
            document_add_para(document, "body", (gint64)at, (gint64)stop, text + at);
        at = stop + 2;
    }
    return document;
}

/* Every row's bytes lie in the text, and its text repeats them. */
static void
check_rows(Document *document)
{
    const char *text = document_text(document);
    for (guint i = 0; i < document->rows->len; i++) {
        const Row *row = document->rows->pdata[i];
        if (row->start < 0 || row->kind == KIND_DOC)
            continue;
        g_assert(row->start <= row->stop && (gsize)row->stop <= document->size);
        if (row->kind != KIND_ATTR)
            g_assert(strncmp(row->text, text + row->start, (gsize)(row->stop - row->start)) == 0);
    }
}

static char *
written(const Document *document)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *file = open_memstream(&bytes, &size);
    g_autoptr(StreamWriter) writer = stream_writer_new(file);
    stream_writer_begin(writer, NULL, NULL);
    stream_writer_document(writer, document);
    stream_writer_end(writer);
    fclose(file);
    return bytes;
}

static void
check_stream(const Document *document)
{
    char *first = written(document);
    g_autoptr(Diag) diag = diag_new("fuzz");
    g_autoptr(StreamReader) reader = stream_reader_new(~0u, 0, diag);
    FILE *file = fmemopen(first, strlen(first), "r");
    stream_reader_open(reader, file, "fuzz");
    g_autoptr(Document) again = stream_reader_next(reader);
    g_assert(again && diag_status(diag) == STATUS_OK);
    char *second = written(again);
    fclose(file);
    g_assert(strcmp(first, second) == 0);
    free(first);
    free(second);
}

void
fuzz_stages(const uint8_t *data, size_t size, const Stage *const *stages)
{
    g_autoptr(Diag) diag = diag_new("fuzz");
    g_autoptr(GString) said = g_string_new(NULL);
    diag_capture(diag, said);
    g_autoptr(Document) document = document_of(data, size);
    for (; *stages; stages++)
        (*stages)->document(fuzz_opened(*stages), document, diag);
    check_rows(document);
    check_stream(document);
}

const char *
fuzz_file(const uint8_t *data, size_t size)
{
    static char path[] = "/tmp/readout-fuzz-XXXXXX";
    static int fd = -1;
    if (fd < 0)
        fd = mkstemp(path);
    g_assert(fd >= 0 && ftruncate(fd, 0) == 0);
    g_assert(pwrite(fd, data, size, 0) == (ssize_t)size);
    return path;
}
