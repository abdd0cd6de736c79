/* marked: sentences with their dates in brackets, for tests of the stage. */
#ifndef TEST_DATES_MARKED_H
#define TEST_DATES_MARKED_H

#include "dates.h"

#include <string.h>

/* The stage as the program opens it, with --style=`style`; NULL if its tables cannot be read. */
static inline gpointer
marked_open(const char *style)
{
    g_autoptr(Conf) conf = conf_new("dates", dates_stage.options);
    g_autoptr(Diag) diag = diag_new("test");
    g_autoptr(GError) error = NULL;
    conf_set(conf, "style", style, NULL);
    gpointer dates = dates_stage.open(conf, diag, &error);
    if (!dates)
        g_printerr("%s\n", error->message);
    return dates;
}

/* The text without its brackets. */
static inline char *
marked_plain(const char *marked)
{
    GString *plain = g_string_new(NULL);
    for (; *marked; marked++)
        if (*marked != '[' && *marked != ']')
            g_string_append_c(plain, *marked);
    return g_string_free(plain, FALSE);
}

/* One body paragraph with a sentence per " / ". */
static inline Document *
marked_document(const char *text, const char *published)
{
    Document *document = document_new("d1");
    gsize at = 0, size = strlen(text);
    document->head->time = document_string(document, published, -1);
    const Row *para = document_add_para(document, "body", 0, (gint64)size, text);
    while (at < size) {
        const char *end = strstr(text + at, " / ");
        gsize stop = end ? (gsize)(end - text) : size;
        document_add(document, KIND_SENT, (gint64)at, (gint64)stop)->part_of = para->id;
        at = stop + 3;
    }
    return document;
}

/* What the stage makes of a text: the text with brackets, a tab, and "TYPE value" for each mark;
 * "-" for none. */
static inline char *
marked_result(Document *document)
{
    const char *text = document_text(document);
    const GPtrArray *dates = document->of[KIND_DATE];
    g_autoptr(GString) values = g_string_new(NULL);
    GString *out = g_string_new(NULL);
    gsize at = 0;
    for (guint i = 0; i < dates->len; i++) {
        const Row *row = g_ptr_array_index(dates, i);
        g_string_append_len(out, text + at, (gssize)row->start - (gssize)at);
        g_string_append_printf(out, "[%s]", row->text);
        at = (gsize)row->stop;
        gboolean duration = strcmp(row->what, "DURATION") == 0;
        g_string_append_printf(values, "%s%s %s", i ? " " : "", row->what,
                               duration ? row->span : row->time);
    }
    g_string_append(out, text + at);
    g_string_append_printf(out, "\t%s", dates->len ? values->str : "-");
    return g_string_free(out, FALSE);
}

static inline char *
marked_read(gpointer dates, const char *text, const char *published)
{
    g_autoptr(Diag) diag = diag_new("test");
    g_autoptr(Document) document = marked_document(text, published);
    dates_stage.document(dates, document, diag);
    return marked_result(document);
}

#endif
