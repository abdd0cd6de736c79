/* fuzz-stream: any bytes as a stream; one without a fault is the same when it is read again. */
#include "fuzz.h"

#include "stream.h"

#include <stdlib.h>
#include <string.h>

/* Passes `in` through reader and writer; the status, and what was written in *out. */
static int
pass(const char *in, gsize size, char **out)
{
    g_autoptr(Diag) diag = diag_new("fuzz");
    g_autoptr(GString) said = g_string_new(NULL);
    diag_capture(diag, said);
    g_autoptr(StreamReader) reader = stream_reader_new(~0u, 0, diag);
    size_t length = 0;
    FILE *from = fmemopen((void *)in, size, "r"), *to = open_memstream(out, &length);
    g_autoptr(StreamWriter) writer = stream_writer_new(to);
    stream_reader_open(reader, from, "in");
    gboolean begun = FALSE;
    for (Document *document; (document = stream_reader_next(reader)); document_free(document)) {
        if (!begun)
            stream_writer_begin(writer, stream_reader_header(reader), stream_reader_metas(reader));
        begun = TRUE;
        stream_writer_document(writer, document);
        document_text(document);
    }
    if (!begun)
        stream_writer_begin(writer, stream_reader_header(reader), NULL);
    stream_writer_end(writer);
    fclose(from);
    fclose(to);
    return (int)diag_status(diag);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *once = NULL, *twice = NULL;
    if (size == 0)
        return 0;
    if (pass((const char *)data, size, &once) == STATUS_OK) {
        g_assert(pass(once, strlen(once), &twice) == STATUS_OK);
        if (strcmp(once, twice) != 0)
            g_error("read again, the stream is another one:\n%s\n---\n%s", once, twice);
    }
    free(once);
    free(twice);
    return 0;
}
