/* dates: sentences to items, items to marks, marks to rows. */
#include "dates.h"

#include "clause.h"
#include "grammar.h"
#include "model.h"
#include "resolve.h"
#include "timex.h"

#include <string.h>

typedef struct {
    Model *model;
    Style style;
    Order order;
    gboolean explain;
} Dates;

/* A row that is read, and the bytes [start, stop) of it. */
typedef struct {
    const Row *row;
    gsize start, stop;
} Span;

typedef struct {
    Span *span; /* in the document's arena */
    guint n;
} Spans;

static const Option OPTIONS[] = {
    {"style", 0, OPTION_TEXT, "STYLE", "auto", "news, narrative, or auto: as the document looks"},
    {"order", 0, OPTION_TEXT, "ORDER", "auto",
     "of 3/4/2017: day, month, or auto: as the document has it"},
    {"explain", 0, OPTION_FLAG, NULL, NULL,
     "add what each date was counted from, and what was rejected"},
    {0},
};

static void
dates_close(gpointer self)
{
    Dates *dates = self;
    model_free(dates->model);
    g_free(dates);
}

/* The number of the option's value among three names, or -1. */
static int
read_choice(const Conf *conf, const char *name, const char *const names[3], GError **error)
{
    const char *value = conf_text(conf, name);
    for (int i = 0; i < 3; i++)
        if (strcmp(value, names[i]) == 0)
            return i;
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--%s: '%s' is not %s, %s or %s", name, value,
                names[0], names[1], names[2]);
    return -1;
}

static gboolean
read_options(Dates *dates, const Conf *conf, GError **error)
{
    static const char *const STYLES[] = {"auto", "news", "narrative"};
    static const char *const ORDERS[] = {"auto", "day", "month"};
    int style = read_choice(conf, "style", STYLES, error);
    int order = style < 0 ? -1 : read_choice(conf, "order", ORDERS, error);
    dates->style = (Style)MAX(style, 0);
    dates->order = (Order)MAX(order, 0);
    dates->explain = conf_flag(conf, "explain");
    return order >= 0;
}

static gpointer
dates_open(const Conf *conf, Diag *diag, GError **error)
{
    Dates *dates = g_new0(Dates, 1);
    g_autofree char *data = conf_data_dir(), *dir = g_build_filename(data, "dates", NULL);
    (void)diag;
    if (read_options(dates, conf, error) && (dates->model = model_open(dir, error)))
        return dates;
    dates_close(dates);
    return NULL;
}

/* The mark lives as long as the document, and so do its values. */
static void
set_row(Row *row, const Row *span, const Mark *mark)
{
    gboolean duration = strcmp(mark->type, "DURATION") == 0;
    row->part_of = span->id;
    row->what = mark->type;
    row->time = duration ? "" : mark->value;
    row->span = duration ? mark->value : mark->shift;
    row->until = mark->until;
    row->status = duration ? "" : resolve_direction(mark);
    row->rule = mark->rule;
    row->refs = mark->from ? mark->from->id : "";
}

static void
add_attr(Document *document, const Row *row, const char *what, const char *value)
{
    if (*value)
        document_add_attr(document, row, what, document_string(document, value, -1));
}

/* TIMEX3 beginPoint or endPoint of a span that touches the document's date: the next two weeks. */
static void
add_point(Document *document, const Row *row, const Mark *mark)
{
    if (strcmp(mark->type, "DURATION") != 0 ||
        (mark->toward != TOWARD_PAST && mark->toward != TOWARD_FUTURE))
        return;
    g_autofree char *day = g_strndup(document->head ? document->head->time : "", 10);
    if (!timex_parse_day(day))
        return;
    if (mark->toward == TOWARD_PAST)
        add_attr(document, row, "endPoint", day);
    else
        add_attr(document, row, "beginPoint", day);
}

/* From one clock time to another of the same day: PT1H15M. */
static void
add_length(Document *document, const Row *row, const Mark *mark)
{
    int from = timex_minute(mark->value), to = timex_minute(mark->until);
    if (strcmp(mark->type, "TIME") != 0 || from < 0 || to <= from || !strchr(mark->until, ':'))
        return;
    g_autofree char *length = (to - from) % 60 == 0 ? g_strdup_printf("PT%dH", (to - from) / 60)
                              : to - from < 60
                                  ? g_strdup_printf("PT%dM", to - from)
                                  : g_strdup_printf("PT%dH%dM", (to - from) / 60, (to - from) % 60);
    add_attr(document, row, "length", length);
}

/* What the mark was counted from, and how long the time is that it spans. */
static void
explain(Document *document, const Row *row, const Mark *mark)
{
    g_autofree char *from = mark->reference ? timex_format_day(mark->reference) : g_strdup("");
    add_attr(document, row, "reference", from);
    add_length(document, row, mark);
}

static void
add_rows(const Dates *dates, Document *document, const Spans *spans, const GPtrArray *marks)
{
    for (guint i = 0; i < marks->len; i++) {
        Mark *mark = g_ptr_array_index(marks, i);
        Row *row = document_add(document, KIND_DATE, mark->start, mark->stop);
        mark->id = row->id;
        set_row(row, spans->span[mark->sent].row, mark);
        add_attr(document, row, "mod", mark->mod);
        add_attr(document, row, "quant", mark->quant);
        add_attr(document, row, "freq", mark->freq);
        add_attr(document, row, "ambiguous", mark->other);
        add_point(document, row, mark);
        if (dates->explain)
            explain(document, row, mark);
    }
}

/* What the REJECT rules took, as attr rows of the sentence with the rule's name. */
static void
add_rejected(Document *document, const Spans *spans, const GPtrArray *rejected)
{
    for (guint i = 0; i < rejected->len; i++) {
        const Mark *mark = g_ptr_array_index(rejected, i);
        const Row *span = spans->span[mark->sent].row;
        const char *text = document_text(document) + mark->start;
        const char *taken = document_string(document, text, (gssize)(mark->stop - mark->start));
        Row *row = document_add_attr(document, span, "rejected", taken);
        row->start = mark->start;
        row->stop = mark->stop;
        row->rule = mark->rule;
    }
}

static gboolean
is_heading(const Row *para)
{
    return *para->what == 'h' &&
           (strcmp(para->what, "headline") == 0 || strcmp(para->what, "heading") == 0);
}

/* What is read: sentences, and the headings between them, which have none. They are gathered before
 * the first one is read, as rows lie far from each other in memory. */
static Spans
spans_of(const Document *document)
{
    const GPtrArray *paras = document->of[KIND_PARA], *sents = document->of[KIND_SENT];
    Spans spans = {arena_alloc(document->arena, (paras->len + sents->len) * sizeof(Span)), 0};
    guint s = 0;
    for (guint p = 0; p <= paras->len; p++) {
        const Row *para = p < paras->len ? g_ptr_array_index(paras, p) : NULL;
        const Row *sent = NULL;
        for (; s < sents->len; s++) {
            sent = g_ptr_array_index(sents, s);
            if (para && sent->start >= para->start)
                break;
            spans.span[spans.n++] = (Span){sent, (gsize)sent->start, (gsize)sent->stop};
        }
        gboolean bare = para && (s == sents->len || sent->start >= para->stop);
        if (bare && is_heading(para))
            spans.span[spans.n++] = (Span){para, (gsize)para->start, (gsize)para->stop};
    }
    return spans;
}

/* The marks of all spans, in order. */
static GPtrArray *
find_marks(const Dates *dates, Document *document, const Spans *spans, GPtrArray *rejected)
{
    const Tables *tables = dates->model->tables;
    const char *text = document_text(document);
    GPtrArray *marks = g_ptr_array_new();
    g_auto(Items) items;
    items_init(&items);
    for (guint i = 0; i < spans->n; i++) {
        const Span *span = &spans->span[i];
        if (!scan_sentence(&tables->words, text, span->start, span->stop, &items))
            continue;
        grammar_find(&tables->grammar, &items, i, document->arena, rejected);
        clause_read(&tables->grammar, &items, text, span->start, marks);
    }
    return marks;
}

static void
dates_document(gpointer self, Document *document, Diag *diag)
{
    const Dates *dates = self;
    const Spans spans = spans_of(document);
    g_autoptr(GPtrArray) rejected = dates->explain ? g_ptr_array_new() : NULL;
    g_autoptr(GPtrArray) marks = find_marks(dates, document, &spans, rejected);
    (void)diag;
    if (marks->len) {
        const char *published = document->head ? document->head->time : "";
        resolve_marks(marks, published, dates->style, dates->order);
        add_rows(dates, document, &spans, marks);
    }
    if (rejected)
        add_rejected(document, &spans, rejected);
}

const Stage dates_stage = {
    .name = "dates",
    .summary = "Finds dates, times and durations and gives them TIMEX3 values.",
    .options = OPTIONS,
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA) | KIND_BIT(KIND_SENT),
    .makes = KIND_BIT(KIND_DATE),
    .open = dates_open,
    .close = dates_close,
    .document = dates_document,
};
