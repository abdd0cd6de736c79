/* dates: sentences to items, items to marks, marks to rows. */
#include "dates.h"

#include "anchor.h"
#include "grammar.h"
#include "resolve.h"
#include "tense.h"

#include <string.h>

typedef struct {
    Wordlist *words;
    Grammar *grammar;
    Style style;
} Dates;

static const Option OPTIONS[] = {
    {"style", 0, OPTION_TEXT, "STYLE", "auto", "news, narrative, or auto: as the document looks"},
    {0},
};

/* The word tables; a word of the second group can be no date by itself. */
static const char *const ANCHORS[] = {"months.csv",   "weekdays.csv",   "units.csv", "seasons.csv",
                                      "holidays.csv", "references.csv", "clock.csv", NULL};
static const char *const HELPERS[] = {"modifiers.csv", "tense.csv", "counted.csv", NULL};

static void
dates_close(gpointer self)
{
    Dates *dates = self;
    grammar_free(dates->grammar);
    wordlist_free(dates->words);
    g_free(dates);
}

static gboolean
read_style(Dates *dates, const Conf *conf, GError **error)
{
    static const char *const NAMES[] = {"auto", "news", "narrative"};
    const char *style = conf_text(conf, "style");
    for (guint i = 0; i < G_N_ELEMENTS(NAMES); i++)
        if (strcmp(style, NAMES[i]) == 0) {
            dates->style = (Style)i;
            return TRUE;
        }
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--style: '%s' is not news, narrative or auto",
                style);
    return FALSE;
}

static gboolean
read_tables(Dates *dates, const Conf *conf, GError **error)
{
    if (!wordlist_load(dates->words, conf, "numbers.csv", FALSE, error))
        return FALSE;
    for (int i = 0; ANCHORS[i]; i++)
        if (!wordlist_load(dates->words, conf, ANCHORS[i], TRUE, error))
            return FALSE;
    for (int i = 0; HELPERS[i]; i++)
        if (!wordlist_load(dates->words, conf, HELPERS[i], FALSE, error))
            return FALSE;
    wordlist_freeze(dates->words);
    dates->grammar = grammar_open(dates->words, conf, error);
    return dates->grammar != NULL;
}

static gpointer
dates_open(const Conf *conf, Diag *diag, GError **error)
{
    Dates *dates = g_new0(Dates, 1);
    (void)diag;
    dates->words = wordlist_new();
    if (read_style(dates, conf, error) && read_tables(dates, conf, error))
        return dates;
    dates_close(dates);
    return NULL;
}

static void
set_tenses(GArray *items)
{
    for (guint i = 0; i < items->len; i++) {
        Mark *mark = (Mark *)(gpointer)g_array_index(items, Item, i).mark;
        if (!mark)
            continue;
        Toward tense = tense_around((const Item *)(gpointer)items->data, items->len, i);
        mark->future = tense == TOWARD_FUTURE;
        if (mark->toward == TOWARD_TENSE)
            mark->toward = tense;
    }
}

static void
set_row(Document *document, Row *row, const Row *span, const Mark *mark)
{
    gboolean duration = strcmp(mark->type, "DURATION") == 0;
    row->part_of = span->id;
    row->what = mark->type;
    row->time = duration ? "" : document_string(document, mark->value, -1);
    row->span = document_string(document, duration ? mark->value : mark->shift, -1);
    row->until = document_string(document, mark->until, -1);
    row->status = duration ? "" : resolve_direction(mark);
    row->rule = mark->rule;
}

static void
add_rows(Document *document, const GPtrArray *spans, const GPtrArray *marks)
{
    for (guint i = 0; i < marks->len; i++) {
        const Mark *mark = g_ptr_array_index(marks, i);
        Row *row = document_add(document, KIND_DATE, mark->start, mark->stop);
        set_row(document, row, g_ptr_array_index(spans, mark->sent), mark);
        if (*mark->mod)
            document_add_attr(document, row, "mod", document_string(document, mark->mod, -1));
        if (*mark->quant)
            document_add_attr(document, row, "quant", document_string(document, mark->quant, -1));
        if (*mark->freq)
            document_add_attr(document, row, "freq", document_string(document, mark->freq, -1));
    }
}

/* What is read: sentences, and the headings between them, which have none. */
static GPtrArray *
spans_of(const Document *document)
{
    GPtrArray *spans = g_ptr_array_new();
    const GPtrArray *paras = document->of[KIND_PARA], *sents = document->of[KIND_SENT];
    guint s = 0;
    for (guint p = 0; p < paras->len; p++) {
        Row *para = g_ptr_array_index(paras, p);
        if (strcmp(para->what, "headline") != 0 && strcmp(para->what, "heading") != 0)
            continue;
        for (; s < sents->len && ((Row *)g_ptr_array_index(sents, s))->start < para->start; s++)
            g_ptr_array_add(spans, g_ptr_array_index(sents, s));
        if (s == sents->len || ((Row *)g_ptr_array_index(sents, s))->start >= para->stop)
            g_ptr_array_add(spans, para);
    }
    for (; s < sents->len; s++)
        g_ptr_array_add(spans, g_ptr_array_index(sents, s));
    return spans;
}

static void
dates_document(gpointer self, Document *document, Diag *diag)
{
    const Dates *dates = self;
    const char *text = document_text(document);
    g_autoptr(GPtrArray) marks = g_ptr_array_new(), spans = spans_of(document);
    g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(Item));
    (void)diag;
    for (guint i = 0; i < spans->len; i++) {
        const Row *span = g_ptr_array_index(spans, i);
        gsize start = (gsize)span->start, stop = (gsize)span->stop;
        if (!anchor_within(dates->words, text, start, stop))
            continue;
        scan_sentence(dates->words, text, start, stop, items);
        grammar_find(dates->grammar, items, i, document->arena, marks, NULL);
        set_tenses(items);
    }
    resolve_marks(marks, document->head ? document->head->time : "", dates->style);
    add_rows(document, spans, marks);
}

const Stage dates_stage = {
    .name = "dates",
    .summary = "find dates, times and durations and give them TIMEX3 values",
    .options = OPTIONS,
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA) | KIND_BIT(KIND_SENT),
    .makes = KIND_BIT(KIND_DATE),
    .open = dates_open,
    .close = dates_close,
    .document = dates_document,
};
