/* stream: the grammar of readout-stream(5), read and written. */
#include "shim.h"
#include "stream.h"

#include <string.h>

#define HEADER                                                                                     \
    "kind,id,doc,part_of,start,stop,what,time,until,span,who,whom,attending,topic,place,status,"  \
    "attribution,refs,rule,url,text\n"
#define META "meta,stream,,,,,format,,,,,,,,,,,,,,1\n"

/* Reads `input` with `needs` and writes it again; what was said goes to *said. */
static char *
pass(const char *input, guint needs, char **said, int *status)
{
    g_autoptr(Diag) diag = diag_new("test");
    g_autoptr(GString) messages = g_string_new(NULL);
    diag_capture(diag, messages);
    FILE *in = fmemopen((void *)input, strlen(input), "r");
    char *out = NULL;
    size_t size = 0;
    FILE *mem = open_memstream(&out, &size);
    g_autoptr(StreamReader) reader = stream_reader_new(needs, 0, diag);
    g_autoptr(StreamWriter) writer = stream_writer_new(mem);
    stream_reader_open(reader, in, "in");
    gboolean begun = FALSE;
    Document *doc;
    while ((doc = stream_reader_next(reader))) {
        if (!begun)
            stream_writer_begin(writer, stream_reader_header(reader), stream_reader_metas(reader));
        begun = TRUE;
        stream_writer_document(writer, doc);
        document_free(doc);
    }
    if (!begun)
        stream_writer_begin(writer, stream_reader_header(reader), stream_reader_metas(reader));
    stream_writer_end(writer);
    fclose(in);
    fclose(mem);
    *said = g_strdup(messages->str);
    *status = (int)diag_status(diag);
    char *copy = g_strdup(out);
    free(out);
    return copy;
}

static void
expect_pass(const char *input, const char *want, const char *want_said, int want_status)
{
    const guint needs[] = {0, ~0u}; /* raw copy and full parse must agree */
    for (gsize i = 0; i < G_N_ELEMENTS(needs); i++) {
        g_autofree char *said = NULL;
        int status;
        g_autofree char *out = pass(input, needs[i], &said, &status);
        EXPECT_STR(out, want);
        EXPECT_STR(said, want_said);
        EXPECT_INT(status, want_status);
    }
}

#define DOC "doc,d1,d1,,0,9,,2017-01-28,,,,,,,,,Wire,a,column,,\"A, b\"\n"
#define PARA "para,d1.p0,d1,d1,0,9,body,,,,,,,,,,,,,,\"He said \"\"x\"\"\"\n"

TEST(stream, rows_pass_byte_for_byte)
{
    const char *whole = HEADER META DOC PARA "mark,d1.m0,d1,d1,0,1,,,,,,,,,,,,,,,?\n"
                                             "end,,,,,,,,,,,,,,,,,,,,documents=1 rows=3\n";
    expect_pass(whole, whole, "", 0);
}

TEST(stream, header_met_again_is_skipped)
{
    const char *twice = HEADER META DOC "end,,,,,,,,,,,,,,,,,,,,documents=1 rows=1\n" HEADER META
                                        "doc,d2,d2,,0,1,,,,,,,,,,,,,,,\n"
                                        "end,,,,,,,,,,,,,,,,,,,,documents=1 rows=1\n";
    expect_pass(twice,
                HEADER META DOC "doc,d2,d2,,0,1,,,,,,,,,,,,,,,\n"
                                "end,,,,,,,,,,,,,,,,,,,,documents=2 rows=2\n",
                "", 0);
}

TEST(stream, missing_end_row_is_truncation)
{
    expect_pass(HEADER META DOC,
                HEADER META DOC "error,,d1,,,,,,,,,,,,,,,,stream,,in:3: no end row: the stream is truncated\n"
                                "end,,,,,,,,,,,,,,,,,,,,documents=1 rows=2\n",
                "test: in:3: no end row: the stream is truncated\n", 3);
}

TEST(stream, quoted_newline_and_crlf_are_accepted)
{
    expect_pass("\xEF\xBB\xBF" HEADER "doc,d1,d1,,0,9,,,,,,,,,,,,,,,\"two\nlines\"\r\n"
                                      "end,,,,,,,,,,,,,,,,,,,,documents=1 rows=1\r\n",
                HEADER "doc,d1,d1,,0,9,,,,,,,,,,,,,,,\"two\nlines\"\n"
                       "end,,,,,,,,,,,,,,,,,,,,documents=1 rows=1\n",
                "", 0);
}

TEST(stream, bad_row_is_said_and_the_rest_goes_on)
{
    g_autofree char *said = NULL;
    int status;
    g_autofree char *out = pass(HEADER "doc,d1,d1\n" DOC "end,,,,,,,,,,,,,,,,,,,,documents=1 rows=1\n",
                                0, &said, &status);
    EXPECT_STR(said, "test: in:2: another number of fields than the header: row left out\n");
    EXPECT_CONTAINS(out, DOC);
    EXPECT_INT(status, 3);
}

TEST(stream, columns_by_name_and_unknown_ones_travel)
{
    const char *in = "id,kind,colour,doc\nd1,doc,blue,d1\n,end,,\n";
    g_autofree char *said = NULL;
    int status;
    g_autofree char *out = pass(in, KIND_BIT(KIND_DOC), &said, &status);
    EXPECT_CONTAINS(out, "id,kind,colour,doc,part_of,start,stop,");
    EXPECT_CONTAINS(out, "\nd1,doc,blue,d1,,,,,,,,,,,,,,,,,,\n");
}

TEST(stream, empty_input_says_so)
{
    g_autofree char *said = NULL;
    int status;
    g_autofree char *out = pass("\n", 0, &said, &status);
    EXPECT_STR(said, "test: in: empty: not even a header\n");
    EXPECT_INT(status, 3);
}

TEST(stream, row_is_quoted_only_where_needed)
{
    g_autoptr(Document) doc = document_new("d1");
    doc->head->text = "plain";
    doc->head->attribution = "a,b";
    doc->head->refs = "say \"x\"";
    g_autoptr(GString) out = g_string_new(NULL);
    stream_format_row(out, doc->head);
    EXPECT_STR(out->str, "doc,d1,d1,,,,,,,,,,,,,,\"a,b\",\"say \"\"x\"\"\",,,plain");
}
