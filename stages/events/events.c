/* events: from sentences, actors and dates to event mentions and the edges between them, by table-driven frames. */
#include "events.h"

#include "arguments.h"
#include "moment.h"
#include "recall.h"

#include <string.h>

#define FRAMES_AT_ONE_WORD 4

/* The work on one document. */
typedef struct {
    const Tables *tables;
    Document *document;
    Layers layers;
    GArray *drafts; /* Draft, in the order of the text */
} Work;

static gboolean
is_core(const char *kind)
{
    return strcmp(kind, "call") == 0 || strcmp(kind, "meeting") == 0 || strcmp(kind, "visit") == 0;
}

/* One event for each counterpart: "spoke with A, B and C". */
static void
keep_split(Work *work, const Draft *draft)
{
    Draft one = *draft;
    gboolean split = draft->frame->split || (draft->frame->split_plural && draft->plural);
    if (!split || draft->whom.n < 2 || draft->who.n != 1) {
        g_array_append_val(work->drafts, one);
        return;
    }
    for (guint i = 0; i < draft->whom.n; i++) {
        one.whom = (Roster){.name = {draft->whom.name[i]}, .n = 1};
        g_array_append_val(work->drafts, one);
    }
}

/* TRUE if an earlier trigger of the sentence already tells of this call. */
static gboolean
already_told(const Work *work, const Draft *draft)
{
    if (strcmp(draft->rule, "on-the-phone") != 0)
        return FALSE;
    for (guint i = work->drafts->len; i-- > 0;) {
        const Draft *earlier = &g_array_index(work->drafts, Draft, i);
        if (earlier->sentence != draft->sentence)
            return FALSE;
        if (is_core(earlier->kind) && earlier->trigger + 12 > draft->trigger)
            return TRUE;
    }
    return FALSE;
}

static gboolean
try_frame(Work *work, const View *view, const Frame *frame, guint first, guint end)
{
    Draft draft;
    if (!arguments_read(work->tables, view, frame, first, end, &draft))
        return FALSE;
    moment_attach(work->tables, view, &draft);
    if (already_told(work, &draft))
        return FALSE;
    if (!arguments_complete(&draft)) {
        if (!frame->noun || !is_core(draft.kind) || (!draft.definite && draft_parties(&draft).n == 0))
            return FALSE;
        draft.antecedent = recall_antecedent(work->drafts, &draft);
        if (draft.antecedent < 0)
            return FALSE;
        recall_complete(&draft, &g_array_index(work->drafts, Draft, draft.antecedent));
    }
    moment_lead(view, &draft);
    moment_judge(work->document, &draft);
    keep_split(work, &draft);
    return TRUE;
}

static void
read_sentence(Work *work, guint index)
{
    View view = view_sentence(work->document, &work->layers, index);
    for (guint k = 0; k < view.n;) {
        const Frame *found[FRAMES_AT_ONE_WORD];
        gsize length = 0;
        guint n = view.actor[k] ? 0
                                : frames_match(work->tables->frames, view.token + k, view.n - k,
                                               found, FRAMES_AT_ONE_WORD, &length);
        for (guint i = 0; i < n; i++)
            if (try_frame(work, &view, found[i], k, k + (guint)length))
                break;
        k += MAX(length, 1);
    }
}

static void
write_codes(const Work *work, const Draft *draft, const Row *row)
{
    const Code *code = tables_code(work->tables, draft->kind, draft->status);
    if (code == NULL)
        return;
    document_add_attr(work->document, row, "cameo", code->cameo);
    document_add_attr(work->document, row, "plover", code->plover);
}

static void
write_drafts(Work *work)
{
    for (guint i = 0; i < work->drafts->len; i++) {
        Draft *draft = &g_array_index(work->drafts, Draft, i);
        draft->row = draft_write(draft, work->document);
        write_codes(work, draft, draft->row);
    }
    for (guint i = 0; i < work->drafts->len; i++) {
        const Draft *draft = &g_array_index(work->drafts, Draft, i);
        if (draft->antecedent >= 0)
            document_add_edge(work->document, draft->row, "same",
                              g_array_index(work->drafts, Draft, draft->antecedent).row->id);
    }
}

static void
events_document(gpointer self, Document *document, Diag *diag)
{
    Work work = {.tables = self, .document = document};
    (void)diag;
    work.layers = view_layers(document, work.tables->vocabulary);
    work.drafts = g_array_new(FALSE, FALSE, sizeof(Draft));
    for (guint i = 0; i < document->of[KIND_SENT]->len; i++)
        read_sentence(&work, i);
    write_drafts(&work);
    g_array_unref(work.drafts);
}

static gpointer
events_open(const Conf *conf, Diag *diag, GError **error)
{
    (void)diag;
    return tables_open(conf, error);
}

static void
events_close(gpointer self)
{
    tables_free(self);
}

const Stage events_stage = {
    .name = "events",
    .summary = "find calls, meetings, visits and other events, who took part, when, and in which order",
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA) | KIND_BIT(KIND_SENT) | KIND_BIT(KIND_DATE) |
             KIND_BIT(KIND_ACTOR),
    .makes = KIND_BIT(KIND_EVENT) | KIND_BIT(KIND_EDGE),
    .open = events_open,
    .close = events_close,
    .document = events_document,
};
