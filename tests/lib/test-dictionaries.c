/* Every dictionary of every stage: rows of as many fields as the header, no key twice, and sorted
 * unless its order tells something. */
#include "record.h"
#include "shim.h"

#include <string.h>

/* A key is what no two rows may share; the order that by which rows are sorted: columns counted
 * from 0. Without an order a dictionary keeps a calendar, a rank or what belongs together. */
static const struct {
    const char *name, *key, *order;
} rules[] = {
    {"actors/common-words", "0", "0"}, {"actors/countries", "0", "0"},
    {"actors/cues", "01", "10"},       {"actors/family-first", "0", "0"},
    {"actors/given-names", "0", "0"},  {"actors/hints", "01", "10"},
    {"actors/holders", "02345", "0"},  {"actors/organisations", "0", "0"},
    {"actors/places", "0", "01"},      {"dates/clock", "0", "10"},
    {"dates/counted", "0", "10"},      {"dates/modifiers", "012", "10"},
    {"dates/months", "01", NULL},      {"dates/references", "0", "10"},
    {"dates/rules", "123", NULL},      {"dates/seasons", "01", NULL},
    {"dates/tense", "01", "10"},       {"dates/units", "01", NULL},
    {"dot/codes", "0", "0"},           {"events/acts", "01", "01"},
    {"events/cameo", "0", "0"},        {"events/codes", "01", NULL},
    {"events/cues", "01", "10"},       {"events/moves", "0", "0"},
    {"events/nulls", "0", "0"},        {"events/status", "01", "120"},
    {"events/verbs", "0", "0"},        {"events/words", "0", "0"},
    {"merge/officials", "0", "0"},     {"read/chrome", "0", "10"},
    {"read/colon", "01", "10"},        {"read/depictions", "0", "0"},
    {"read/furniture", "013", NULL},   {"split/abbreviations", "0", "10"},
    {"split/reporting", "0", "0"},     {"split/starters", "0", "0"},
};

/* The columns of a row with commas between, or as strcmp sorts them. A new string. */
static char *
columns_of(const GPtrArray *fields, const char *columns, const char *between)
{
    GString *out = g_string_new(NULL);
    for (; *columns; columns++)
        g_string_append_printf(out, "%s%s", out->len ? between : "",
                               (char *)fields->pdata[*columns - '0']);
    return g_string_free(out, FALSE);
}

static void
fault(const char *name, const char *what, const char *row)
{
    g_autofree char *text = g_strdup_printf("%s.csv: %s: %s", name, what, row);
    FAIL(text);
}

static void
check_dictionary(const char *name, const char *path)
{
    const char *key = "0", *order = NULL;
    for (gsize i = 0; i < G_N_ELEMENTS(rules); i++)
        if (strcmp(rules[i].name, name) == 0) {
            key = rules[i].key;
            order = rules[i].order;
        }
    FILE *file = fopen(path, "rb");
    g_autoptr(RecordReader) reader = record_reader_new();
    g_autoptr(GHashTable) keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autofree char *before = g_strdup("");
    gsize size;
    gboolean open_quote;
    guint width = 0;
    record_reader_open(reader, file);
    for (const char *record; (record = record_reader_next(reader, &size, &open_quote));) {
        const GPtrArray *fields = record_reader_fields(reader, record, size);
        if (!fields || (width && fields->len != width)) {
            fault(name, "not as many fields as the header has", record);
        } else if (!width) {
            width = fields->len;
        } else {
            char *id = columns_of(fields, key, ",");
            g_autofree char *now = columns_of(fields, order ? order : "", "\1");
            if (strcmp(now, before) < 0)
                fault(name, "out of order", id);
            g_free(before);
            before = g_steal_pointer(&now);
            if (g_hash_table_contains(keys, id))
                fault(name, "stands twice", id);
            g_hash_table_add(keys, id);
        }
    }
    EXPECT_TRUE(width > 0 && g_hash_table_size(keys) > 0);
    fclose(file);
}

TEST(dictionaries, rows_are_whole_and_sorted_and_stand_once)
{
    g_autoptr(GDir) stages = g_dir_open(SOURCE_DIR "/stages", 0, NULL);
    guint n = 0;
    for (const char *stage; (stage = g_dir_read_name(stages));) {
        g_autofree char *folder = g_build_filename(SOURCE_DIR "/stages", stage, NULL);
        g_autoptr(GDir) files = g_dir_open(folder, 0, NULL);
        for (const char *file; files && (file = g_dir_read_name(files));) {
            if (!g_str_has_suffix(file, ".csv"))
                continue;
            g_autofree char *path = g_build_filename(folder, file, NULL);
            g_autofree char *name = g_strdup_printf("%s/%.*s", stage, (int)strlen(file) - 4, file);
            check_dictionary(name, path);
            n++;
        }
    }
    EXPECT_TRUE(n >= G_N_ELEMENTS(rules));
}
