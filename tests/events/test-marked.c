/* marked: documents for tests out of sentences with marks. */
#include "marked.h"

#include "events.h"
#include "shim.h"

#include <string.h>

typedef struct {
    Kind kind;
    gint64 start, stop;
    char **cell;
} Mark;

static void
clear_mark(gpointer data)
{
    g_strfreev(((Mark *)data)->cell);
}

/* Reads one [..|..] or {..|..} that begins at `p`; its text goes to `plain`. */
static const char *
read_mark(const char *p, GString *plain, GArray *marks)
{
    char close = *p == '[' ? ']' : '}';
    const char *end = strchr(p, close);
    g_autofree char *inside = g_strndup(p + 1, (gsize)(end - p - 1));
    Mark mark = {*p == '[' ? KIND_ACTOR : KIND_DATE, (gint64)plain->len, 0,
                 g_strsplit(inside, "|", -1)};
    g_string_append(plain, mark.cell[0]);
    mark.stop = (gint64)plain->len;
    g_array_append_val(marks, mark);
    return end + 1;
}

static void
add_mark(Document *doc, const Mark *mark)
{
    guint n = g_strv_length(mark->cell);
    Row *row = document_add(doc, mark->kind, mark->start, mark->stop);
    row->what = document_string(doc, mark->cell[1], -1);
    if (mark->kind == KIND_ACTOR) {
        row->who = document_string(doc, mark->cell[2], -1);
        row->place = n > 3 ? document_string(doc, mark->cell[3], -1) : "";
        row->status = n > 4 ? document_string(doc, mark->cell[4], -1) : "named";
        row->rule = n > 5 ? document_string(doc, mark->cell[5], -1) : "";
    } else if (strcmp(row->what, "DURATION") == 0) {
        row->span = document_string(doc, mark->cell[2], -1);
    } else {
        row->time = document_string(doc, mark->cell[2], -1);
    }
}

static void
add_sentences(Document *doc, const char *plain)
{
    gint64 at = 0;
    g_auto(GStrv) lines = g_strsplit(plain, "\n", -1);
    for (char **line = lines; *line; line++) {
        gint64 size = (gint64)strlen(*line);
        Row *row = document_add(doc, KIND_SENT, at, at + size);
        row->part_of = "p";
        at += size + 1;
    }
}

Document *
marked_document(const char *published, const char *text)
{
    Document *doc = document_new("d1");
    g_autoptr(GString) plain = g_string_new(NULL);
    g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(Mark));
    g_array_set_clear_func(marks, clear_mark);
    for (const char *p = text; *p;)
        if (*p == '[' || *p == '{')
            p = read_mark(p, plain, marks);
        else
            g_string_append_c(plain, *p++);
    doc->head->time = document_string(doc, published, -1);
    document_add_para(doc, "body", 0, (gint64)plain->len, plain->str);
    add_sentences(doc, plain->str);
    for (guint i = 0; i < marks->len; i++)
        add_mark(doc, &g_array_index(marks, Mark, i));
    return doc;
}

static void
say_part(GString *out, const char *before, const char *value)
{
    if (*value)
        g_string_append_printf(out, "%s%s", before, value);
}

static void
say_event(GString *out, const Row *row)
{
    g_string_append_printf(out, "%s %s", row->what, row->status);
    say_part(out, " ", row->who);
    say_part(out, " > ", row->whom);
    say_part(out, " + ", row->attending);
    say_part(out, " @ ", row->place);
    say_part(out, ", ", row->time);
    say_part(out, ", ", row->span);
    say_part(out, ": ", row->topic);
    g_string_append_c(out, '\n');
}

static guint
event_number(const Document *doc, const char *id)
{
    for (guint i = 0; i < doc->of[KIND_EVENT]->len; i++)
        if (strcmp(((Row *)g_ptr_array_index(doc->of[KIND_EVENT], i))->id, id) == 0)
            return i + 1;
    return 0;
}

char *
marked_events(const char *published, const char *text)
{
    g_autoptr(Document) doc = marked_document(published, text);
    g_autoptr(Conf) conf = conf_new("events", NULL);
    g_autoptr(GError) error = NULL;
    GString *out = g_string_new(NULL);
    gpointer self = events_stage.open(conf, NULL, &error);
    if (self == NULL) {
        g_string_append(out, error->message);
        return g_string_free(out, FALSE);
    }
    events_stage.document(self, doc, NULL);
    events_stage.close(self);
    for (guint i = 0; i < doc->of[KIND_EVENT]->len; i++)
        if (!g_str_has_prefix(((Row *)doc->of[KIND_EVENT]->pdata[i])->rule, "act "))
            say_event(out, doc->of[KIND_EVENT]->pdata[i]);
    for (guint i = 0; i < doc->of[KIND_EDGE]->len; i++) {
        const Row *edge = g_ptr_array_index(doc->of[KIND_EDGE], i);
        g_string_append_printf(out, "%u %s %u\n", event_number(doc, edge->part_of), edge->what,
                               event_number(doc, edge->refs));
    }
    return g_string_free(out, FALSE);
}
