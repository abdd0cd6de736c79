/* fuzz-dates: any text, a sentence a line: no crash, no value that is not TIMEX3, no year that
 * nobody has written of, no mark outside the text, none that overlaps. The first byte chooses
 * between a dated and an undated document. */
#include "fuzz.h"

#include "dates.h"
#include "timex.h"

#include <stdlib.h>
#include <string.h>

/* What a text can lead to that has no year beyond 2200 itself: 1500 years are no count of years. */
enum { TEXT_YEAR = 2200, LATEST_YEAR = TEXT_YEAR + 1500 };

/* Whether some four digits of the text are a year beyond 2200. */
static gboolean
has_late_year(const char *text)
{
    for (const char *at = text; *at; at++)
        if (strspn(at, "0123456789") >= 4 && strtol(at, NULL, 10) > TEXT_YEAR)
            return TRUE;
    return FALSE;
}

static void
check_year(const char *value, const char *text)
{
    if (strspn(value, "0123456789") == 4 && !has_late_year(text))
        g_assert_cmpint(atoi(value), <=, LATEST_YEAR);
}

static void
check_row(const Row *row, const char *text, gint64 *last)
{
    gboolean duration = strcmp(row->what, "DURATION") == 0;
    g_assert_true(row->start >= *last && row->stop > row->start);
    g_assert_true(timex_valid(duration ? row->span : row->time));
    g_assert_true(!*row->until || timex_valid(row->until));
    check_year(row->time, text);
    check_year(row->until, text);
    *last = row->stop;
}

static void
add_sentences(Document *document, const char *text, gsize size)
{
    gsize start = 0;
    for (gsize at = 0; at <= size; at++)
        if (at == size || text[at] == '\n') {
            document_add(document, KIND_SENT, (gint64)start, (gint64)at);
            start = at + 1;
        }
}

static void
run(gpointer stage, const char *text, gsize size, gboolean dated)
{
    g_autoptr(Document) document = document_new("d1");
    g_autoptr(Diag) diag = diag_new("fuzz");
    gint64 last = 0;
    if (dated)
        document->head->time = "2017-01-29T14:30";
    document_add_para(document, "body", 0, (gint64)size, text);
    add_sentences(document, text, size);
    dates_stage.document(stage, document, diag);
    for (guint i = 0; i < document->of[KIND_DATE]->len; i++)
        check_row(g_ptr_array_index(document->of[KIND_DATE], i), text, &last);
    g_assert_true(last <= (gint64)size);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    gpointer stage = fuzz_opened(&dates_stage);
    if (size < 2 || !g_utf8_validate((const char *)data + 1, (gssize)size - 1, NULL))
        return 0;
    g_autofree char *text = g_strndup((const char *)data + 1, size - 1);
    run(stage, text, strlen(text), data[0] & 1);
    return 0;
}
