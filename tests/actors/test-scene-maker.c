/* scene-maker: a document of one paragraph, cut at plain sentence ends, run through the stage. */
#include "scene-maker.h"

#include "actors.h"

#include <string.h>

static gpointer
gazetteer(void)
{
    static gsize made = 0;
    static gpointer self = NULL;
    if (g_once_init_enter(&made)) {
        Conf *conf = conf_new("actors", actors_stage.options);
        Diag *diag = diag_new("test-actors");
        g_autoptr(GError) error = NULL;
        self = actors_stage.open(conf, diag, &error);
        if (!self)
            g_error("%s", error->message);
        diag_free(diag);
        conf_free(conf);
        g_once_init_leave(&made, 1);
    }
    return self;
}

/* A point, with or without a quotation mark, and a blank end a sentence, unless a short word (Mr.,
 * J.) stands before. */
static gboolean
ends_here(const char *text, gsize at)
{
    if (text[at] != ' ' || at < 4)
        return FALSE;
    gsize point = text[at - 1] == '"' ? at - 2 : at - 1;
    if (text[point] != '.')
        return FALSE;
    gsize letters = 0;
    while (letters < point && g_ascii_isalnum(text[point - 1 - letters]))
        letters++;
    return letters >= 3 && strncmp(text + point - 3, "Mrs", 3) != 0;
}

static void
add_sentence(Document *document, const Row *para, gsize start, gsize stop)
{
    document_add(document, KIND_SENT, (gint64)start, (gint64)stop)->part_of = para->id;
}

Document *
scene_maker_read(const char *text, const char *day)
{
    Document *document = document_new("d1");
    if (day)
        document->head->time = document_string(document, day, -1);
    const char *dash = strstr(text, " -- ");
    gsize size = strlen(text), start = dash ? (gsize)(dash - text) + 4 : 0;
    if (dash)
        document_add_para(document, "dateline", 0, (gint64)start - 1, text);
    const Row *para =
        document_add_para(document, "body", (gint64)start, (gint64)size, text + start);
    for (gsize at = start; at < size; at++)
        if (ends_here(text, at)) {
            add_sentence(document, para, start, at);
            start = at + 1;
        }
    add_sentence(document, para, start, size);
    Diag *diag = diag_new("test-actors");
    actors_stage.document(gazetteer(), document, diag);
    diag_free(diag);
    return document;
}

const Row *
scene_maker_row(const Document *document, const char *mention)
{
    const GPtrArray *rows = document->of[KIND_ACTOR];
    for (guint i = rows->len; i-- > 0;) {
        const Row *row = rows->pdata[i];
        if (strcmp(row->text, mention) == 0)
            return row;
    }
    return NULL;
}
