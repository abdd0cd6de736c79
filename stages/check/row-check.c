/* row-check: what can be said of one row beside its document. */
#include "row-check.h"

#include "markup.h"
#include "timex.h"
#include "vocabulary.h"

#include <string.h>

void
row_fault(Diag *diag, const Row *row, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    g_autofree char *text = g_strdup_vprintf(format, list);
    va_end(list);
    g_autoptr(GString) safe = g_string_new(NULL);
    g_autoptr(GString) where = g_string_new(NULL);
    markup_plain(safe, text);
    markup_plain(where, *row->id ? row->id : kind_name(row->kind));
    diag_say(diag, STATUS_INPUT, where->str, 0, "%s", safe->str);
}

static void
check_words(Diag *diag, const Row *row)
{
    if (!vocabulary_what(row->kind, row->what))
        row_fault(diag, row, "what: '%s' is no word for kind %s", row->what, kind_name(row->kind));
    if (!vocabulary_status(row->kind, row->status))
        row_fault(diag, row, "status: '%s' is no word for kind %s", row->status,
                  kind_name(row->kind));
}

static void
check_value(Diag *diag, const Row *row, const char *column, const char *value)
{
    if (*value && !timex_valid(value))
        row_fault(diag, row, "%s: '%s' is no TIMEX3 value", column, value);
}

static gboolean
is_duration(const char *value)
{
    return *value == 'P' && timex_valid(value);
}

/* A date with X has there by how much to move first, which may be backwards. */
static void
check_span(Diag *diag, const Row *row)
{
    const char *value = row->span;
    if (row->kind != KIND_ENTRY && timex_is_open(row->time) && *value == '-')
        value++;
    if (*value && !is_duration(value))
        row_fault(diag, row, "span: '%s' is no duration", row->span);
}

static void
check_times(Diag *diag, const Row *row)
{
    check_value(diag, row, "time", row->time);
    check_value(diag, row, "until", row->until);
    check_span(diag, row);
    if (*row->until && !*row->time && row->kind != KIND_ENTRY)
        row_fault(diag, row, "until: an end without a beginning");
    if (row->kind == KIND_DATE && strcmp(row->what, "DURATION") == 0 && !*row->span)
        row_fault(diag, row, "span: a DURATION without its value");
    if (row->kind == KIND_DATE && strcmp(row->what, "DURATION") != 0 && !*row->time)
        row_fault(diag, row, "time: a %s without its value", row->what);
}

static void
check_list(Diag *diag, const Row *row, const char *column, const char *list, const char *forbidden)
{
    if (!*list)
        return;
    g_auto(GStrv) items = g_strsplit(list, ";", -1);
    for (char **item = items; *item; item++)
        if (!**item)
            row_fault(diag, row, "%s: an empty item in '%s'", column, list);
        else if (g_ascii_isspace(**item) || g_ascii_isspace((*item)[strlen(*item) - 1]))
            row_fault(diag, row, "%s: blanks around '%s'", column, *item);
        else if (strpbrk(*item, forbidden))
            row_fault(diag, row, "%s: '%s' has a character that names do not have", column, *item);
}

static gboolean
is_code(const char *text)
{
    return strlen(text) == 3 && g_ascii_isupper(text[0]) && g_ascii_isupper(text[1]) &&
           g_ascii_isupper(text[2]);
}

static void
check_lists(Diag *diag, const Row *row)
{
    static const char names[] = ",\"";
    check_list(diag, row, "who", row->who, names);
    check_list(diag, row, "whom", row->whom, names);
    check_list(diag, row, "attending", row->attending, names);
    check_list(diag, row, "topic", row->topic, "");
    if (row->kind != KIND_ACTOR)
        check_list(diag, row, "place", row->place, names);
    if (vocabulary_refs(row->kind))
        check_list(diag, row, "refs", row->refs, "");
}

/* An actor of several names has a code for each, empty where it is not known. */
static void
check_codes(Diag *diag, const Row *row)
{
    if (row->kind != KIND_ACTOR || !*row->place)
        return;
    g_auto(GStrv) names = g_strsplit(row->who, ";", -1);
    g_auto(GStrv) codes = g_strsplit(row->place, ";", -1);
    for (char **code = codes; *code; code++)
        if (**code && !is_code(*code))
            row_fault(diag, row, "place: '%s' is no code of three letters", *code);
    if (g_strv_length(codes) != MAX(g_strv_length(names), 1))
        row_fault(diag, row, "place: another number of codes than of names");
}

/* Bytes that no column may have: they would end the line or steer a terminal. */
static gboolean
is_clean(const char *text)
{
    for (; *text; text++)
        if ((guchar)*text < 0x20 || *text == 0x7F)
            return FALSE;
    return TRUE;
}

static void
check_encoding(Diag *diag, const Row *row)
{
    const struct {
        const char *name, *value;
    } columns[] = {{"id", row->id},        {"part_of", row->part_of},
                   {"time", row->time},    {"until", row->until},
                   {"span", row->span},    {"who", row->who},
                   {"whom", row->whom},    {"attending", row->attending},
                   {"topic", row->topic},  {"place", row->place},
                   {"refs", row->refs},    {"attribution", row->attribution},
                   {"rule", row->rule},    {"url", row->url},
                   {"text", row->text},    {"what", row->what},
                   {"status", row->status}};
    for (gsize i = 0; i < G_N_ELEMENTS(columns); i++)
        if (!g_utf8_validate(columns[i].value, -1, NULL))
            row_fault(diag, row, "%s: not UTF-8", columns[i].name);
        else if (!is_clean(columns[i].value))
            row_fault(diag, row, "%s: a control character", columns[i].name);
}

void
row_check_columns(Diag *diag, const Row *row)
{
    check_encoding(diag, row);
    if (row->kind == KIND_ERROR || row->kind == KIND_OTHER)
        return;
    check_words(diag, row);
    check_times(diag, row);
    check_lists(diag, row);
    check_codes(diag, row);
}

void
row_check_place(Diag *diag, const Row *row, const Row *parent, const char *text, gsize size)
{
    gsize length = (gsize)(row->stop - row->start);
    if (row->start < 0)
        return;
    if ((gsize)row->stop > size)
        row_fault(diag, row, "stop: beyond the document's %" G_GSIZE_FORMAT " bytes", size);
    else if (row->kind == KIND_PARA && strlen(row->text) != length)
        row_fault(diag, row,
                  "text: %" G_GSIZE_FORMAT " bytes where start and stop say %" G_GSIZE_FORMAT,
                  strlen(row->text), length);
    else if (row->kind != KIND_DOC && row->kind != KIND_PARA && row->kind != KIND_ATTR &&
             (strlen(row->text) != length || memcmp(row->text, text + row->start, length) != 0))
        row_fault(diag, row, "text: not the bytes from start to stop");
    if (parent && parent->start >= 0 && (row->start < parent->start || row->stop > parent->stop))
        row_fault(diag, row, "start, stop: not inside %s", parent->id);
}
