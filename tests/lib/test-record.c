/* record: fields cut by hand are those that libcsv cuts. */
#include "record.h"
#include "shim.h"

#include <csv.h>
#include <string.h>

static void
on_field(void *data, size_t size, void *out)
{
    g_string_append_c(out, '<');
    g_string_append_len(out, data ? data : "", (gssize)size);
    g_string_append_c(out, '>');
}

static int
never_space(unsigned char c)
{
    (void)c;
    return 0;
}

/* The fields in angle brackets as libcsv alone sees them, or NULL. */
static char *
by_libcsv(const char *record)
{
    struct csv_parser parser;
    GString *out = g_string_new(NULL);
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(&parser, never_space);
    size_t size = strlen(record);
    gboolean good = csv_parse(&parser, record, size, on_field, NULL, out) == size &&
                    csv_fini(&parser, on_field, NULL, out) == 0;
    csv_free(&parser);
    return g_string_free(out, !good);
}

static char *
by_record(const char *record)
{
    g_autoptr(RecordReader) reader = record_reader_new();
    const GPtrArray *fields = record_reader_fields(reader, record, strlen(record));
    if (!fields)
        return NULL;
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < fields->len; i++)
        on_field(fields->pdata[i], strlen(fields->pdata[i]), out);
    return g_string_free(out, FALSE);
}

TEST(record, same_fields_as_libcsv)
{
    static const char *const records[] = {
        "a",
        "a,b",
        ",",
        "a,",
        ",a",
        "\"\"",
        "\"a\"",
        "\"a,b\",c",
        "a,\"b\"",
        "\"a\"\"b\"",
        "\"\"\"\"",
        "\"\"\"a\"\"\"",
        "\"a\nb\",c",
        "a\"b",
        "\"a\"b",
        "\"a",
        "\"a\" ,b",
        " \"a\",b",
        " a , b ",
        "\"a\"\"",
        "a,\"\"",
        "\"\",\"\"",
        "\"a\"\"\",\"\"\"b\"",
        "\"a\r\nb\",\"c\"",
    };
    for (gsize i = 0; i < G_N_ELEMENTS(records); i++) {
        g_autofree char *want = by_libcsv(records[i]), *got = by_record(records[i]);
        if (want)
            EXPECT_STR(got, want);
        else
            EXPECT_TRUE(got == NULL);
    }
}

/* Every record of up to five of these bytes. */
TEST(record, same_fields_in_every_short_record)
{
    static const char bytes[] = "a,\" ";
    for (guint n = 1; n <= 5; n++)
        for (guint code = 0; code < 1u << 2 * n; code++) {
            char record[8] = "";
            for (guint i = 0; i < n; i++)
                record[i] = bytes[code >> 2 * i & 3];
            g_autofree char *want = by_libcsv(record), *got = by_record(record);
            EXPECT_TRUE(g_strcmp0(want, got) == 0);
        }
}

TEST(record, quotes_only_where_needed)
{
    g_autoptr(GString) out = g_string_new("x");
    record_append_field(out, "plain");
    record_append_field(out, ",");
    record_append_field(out, "a\"b");
    record_append_field(out, "");
    EXPECT_STR(out->str, "xplain\",\"\"a\"\"b\"");
}

/* A long field is searched in another way than a short one. */
TEST(record, long_fields_are_quoted_as_short_ones)
{
    static const char special[] = ",\"\r\n";
    for (guint i = 0; i < strlen(special); i++)
        for (guint size = 1; size <= 200; size *= 2) {
            g_autofree char *plain = g_strnfill(size, 'x');
            g_autofree char *field = g_strdup_printf("%s%c%s", plain, special[i], plain);
            g_autofree char *want = g_strdup_printf("\"%s%c%s%s\"", plain, special[i],
                                                    special[i] == '"' ? "\"" : "", plain);
            g_autoptr(GString) out = g_string_new(NULL);
            record_append_field(out, field);
            EXPECT_STR(out->str, want);
            g_string_truncate(out, 0);
            record_append_field(out, plain);
            EXPECT_STR(out->str, plain);
        }
}
