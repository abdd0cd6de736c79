/* fuzz-read: any bytes as a file of articles. */
#include "fuzz.h"

#include "read.h"

static void
take(Document *document, gpointer user)
{
    (void)user;
    document_free(document);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(Diag) diag = diag_new("fuzz");
    g_autoptr(GString) said = g_string_new(NULL);
    diag_capture(diag, said);
    const char *const inputs[] = {fuzz_file(data, size), NULL};
    read_stage.read(fuzz_opened(&read_stage), inputs, take, NULL, diag);
    return 0;
}
