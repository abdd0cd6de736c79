/* split: the sentences of the paragraphs. */
#include "split.h"

#include "boundary.h"
#include "place.h"
#include "quote.h"

#include <string.h>

static const Option options[] = {
    {"split-lower", 0, OPTION_FLAG, NULL, NULL,
     "A sentence may begin with a small letter (web text)"},
    {"abbreviations", 0, OPTION_TEXT, "FILE", NULL, "Own abbreviations, one a line"},
    {0}};

typedef struct {
    Cues *cues;
    gboolean lower;
} Split;

static void
split_close(gpointer data)
{
    Split *self = data;
    cues_free(self->cues);
    g_free(self);
}

static gpointer
split_open(const Conf *conf, Diag *diag, GError **error)
{
    (void)diag;
    g_autofree char *abbreviations = conf_dictionary(conf, "abbreviations.csv");
    g_autofree char *starters = conf_dictionary(conf, "starters.csv");
    g_autofree char *reporting = conf_dictionary(conf, "reporting.csv");
    Cues *cues =
        cues_open(abbreviations, starters, reporting, conf_text(conf, "abbreviations"), error);
    if (cues == NULL) {
        return NULL;
    }
    Split *self = g_new0(Split, 1);
    self->cues = cues;
    self->lower = conf_flag(conf, "split-lower");
    return self;
}

/* `quote` is NULL where the paragraph has no quotation. */
static void
add_sentence(const Split *self, Document *document, const Row *para, gsize start, gsize stop,
             Quote *quote)
{
    Row *sent =
        document_add(document, KIND_SENT, para->start + (gint64)start, para->start + (gint64)stop);
    sent->part_of = para->id;
    sent->attribution = para->attribution;
    if (quote == NULL) {
        return;
    }
    Quoted quoted = quote_sentence(self->cues, para->text, start, stop, quote);
    sent->what = quoted.what;
    if (quoted.speaker < quoted.speaker_stop) {
        sent->attribution = document_string(document, para->text + quoted.speaker,
                                            (gssize)(quoted.speaker_stop - quoted.speaker));
    }
}

static void
split_paragraph(const Split *self, Document *document, const Row *para)
{
    Quote quote = {0};
    const char *text = para->text;
    gsize size = strlen(text), at = 0, n;
    gboolean quotes = quote_any(text, size);
    while (at < size) {
        while (at < size && (n = place_blank(text, at, size)) > 0) {
            at += n;
        }
        if (at < size) {
            gsize stop = boundary_next(self->cues, text, at, size, self->lower);
            add_sentence(self, document, para, at, stop, quotes ? &quote : NULL);
            at = stop;
        }
    }
}

static void
split_document(gpointer data, Document *document, Diag *diag)
{
    (void)diag;
    const GPtrArray *paras = document->of[KIND_PARA];
    for (guint i = 0; i < paras->len; i++) {
        const Row *para = paras->pdata[i];
        if (strcmp(para->what, "body") == 0) {
            split_paragraph(data, document, para);
        }
    }
}

const Stage split_stage = {
    .name = "split",
    .summary = "Splits paragraphs into sentences.",
    .options = options,
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA),
    .makes = KIND_BIT(KIND_SENT),
    .open = split_open,
    .close = split_close,
    .document = split_document,
};
