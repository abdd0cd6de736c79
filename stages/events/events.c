/* events: from sentences, actors and dates to event mentions and the edges between them, by
 * table-driven frames. */
#include "events.h"

#include "acts.h"
#include "ahead.h"
#include "arguments.h"
#include "aside.h"
#include "attribution.h"
#include "day.h"
#include "details.h"
#include "follow.h"
#include "gap.h"
#include "gist.h"
#include "headline.h"
#include "moment.h"
#include "news.h"
#include "recall.h"
#include "redate.h"
#include "roll.h"
#include "sequence.h"
#include "statement.h"
#include "stay.h"
#include "trigger.h"
#include "venue.h"

#include <string.h>

#define FRAMES_AT_ONE_WORD 4

/* The work on one document. */
/* A frame and the tokens that it was found at. */
typedef struct {
    const Frame *frame;
    guint first, end;
} Trigger;

typedef struct {
    const Tables *tables;
    Document *document;
    Layers layers;
    GArray *drafts;    /* Draft, in the order of the text */
    GArray *acts;      /* ActDraft */
    GArray *relations; /* Relation, between indexes of drafts */
    Day day;           /* of which the text is telling */
    News news;         /* the day on which the article reports */
    Draft roll;        /* of which the next sentences may list the counterparts */
    gboolean listing;
    Trigger weak; /* the first of the sentence that tells of a contact if nothing else in it does */
} Work;

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
        if (draft_is_contact(earlier->kind) && earlier->trigger + 12 > draft->trigger)
            return TRUE;
    }
    return FALSE;
}

/* "will speak on Saturday in a phone conversation": the noun repeats the verb of its sentence. */
static gint
repeats(const Work *work, const Draft *draft)
{
    for (guint i = work->drafts->len; i-- > 0 && !draft->apart;) {
        const Draft *earlier = &g_array_index(work->drafts, Draft, i);
        if (earlier->sentence != draft->sentence)
            return -1;
        gboolean other_day = *draft->time && *earlier->time &&
                             !g_str_has_prefix(draft->time, earlier->time) &&
                             !g_str_has_prefix(earlier->time, draft->time);
        if (draft->frame->noun && !other_day && draft_same_parties(draft, earlier) &&
            strcmp(draft->kind, earlier->kind) == 0)
            return (gint)i;
    }
    return -1;
}

/* Finds the earlier draft that this one speaks of and completes it from there. FALSE if it stays
 * incomplete. */
static gboolean
complete(Work *work, const View *view, Draft *draft)
{
    if (arguments_complete(draft)) {
        recall_kind(work->drafts, draft);
        draft->antecedent = recall_met_for(work->drafts, view, draft);
        if (draft->antecedent >= 0)
            return TRUE;
        draft->antecedent = repeats(work, draft);
        if (draft->antecedent >= 0)
            recall_complete(draft, &g_array_index(work->drafts, Draft, draft->antecedent));
        return TRUE;
    }
    if (draft->frame->needs == NEEDS_PAIR && follow_both(work->tables, view, work->drafts, draft))
        return TRUE;
    if (draft->his && draft->who.n == 0 && draft->frame->needs == NEEDS_WHO)
        return recall_owner(work->drafts, draft);
    gboolean any = draft->unnamed && strcmp(draft->kind, "visit") == 0; /* "a leader's visit" */
    if (any || !draft->frame->noun || !draft_is_contact(draft->kind) ||
        (!draft->definite && draft->whom.n == 0))
        return FALSE;
    draft->antecedent = recall_antecedent(work->drafts, draft);
    if (draft->antecedent < 0 && day_complete(&work->day, work->tables, view, draft))
        return TRUE;
    if (draft->antecedent < 0)
        return draft->definite && draft_parties(draft).n == 0 &&
               (recall_sides(work->drafts, draft) ||
                (view_is(view, (gint)draft->first, "their") && recall_their(work->drafts, draft)));
    recall_complete(draft, &g_array_index(work->drafts, Draft, draft->antecedent));
    return TRUE;
}

static gboolean
try_frame(Work *work, const View *view, const Frame *frame, guint first, guint end)
{
    Draft draft;
    if (frame->guard == GUARD_DATED && !statement_day(view, first))
        return FALSE;
    if (!arguments_read(work->tables, view, frame, first, end, &draft))
        return FALSE;
    ahead_journey(work->tables, view, &draft);
    moment_attach(work->tables, view, &draft);
    stay_within(view, work->drafts, &draft);
    aside_setting(view, work->drafts, &draft);
    gboolean listing = !work->listing && roll_opens(view, &draft);
    if (already_told(work, &draft) ||
        (!listing && (!complete(work, view, &draft) || arguments_unspecific(view, &draft))))
        return FALSE;
    if (frame->guard == GUARD_DATED && !statement_holds(view, work->drafts, &draft))
        return FALSE;
    if (frame->guard == GUARD_TOGETHER && follow_goes_on(view, work->drafts, &draft))
        return FALSE;
    if (frame->guard == GUARD_SERIES && !recall_series(work->drafts, &draft))
        return FALSE;
    redate_earlier(work->tables, view, work->drafts, &draft);
    news_anchor(&work->news, view, &draft);
    moment_lead(work->tables, view, &draft);
    recall_time(work->drafts, &draft);
    day_arrive(work->tables, view, work->drafts, &draft);
    day_carry(&work->day, work->tables, view, &draft);
    news_date(&work->news, work->tables, view, &draft);
    ahead_judge(view, work->drafts, &draft);
    stay_measure(work->tables, view, &draft);
    attribution_find(view, &draft);
    if (listing) {
        work->roll = draft;
        work->listing = TRUE;
        return TRUE;
    }
    day_note(&work->day, work->tables, view, &draft);
    aside_mark(work->tables, view, &draft);
    draft_keep(work->drafts, &draft);
    Draft second;
    if (gap_read(view, &draft, &second) || gap_dates(view, &draft, &second)) {
        day_note(&work->day, work->tables, view, &second);
        draft_keep(work->drafts, &second);
    }
    return TRUE;
}

static void
find_triggers(Work *work, const View *view)
{
    for (guint k = 0; k < view->n;) {
        const Frame *found[FRAMES_AT_ONE_WORD];
        gsize length = 0;
        guint n = 0;
        if (!view->actor[k] && word_tells(view->word[k], TELLS_FRAME))
            n = frames_match(work->tables->frames, view->token + k, view->n - k, found,
                             FRAMES_AT_ONE_WORD, &length);
        gboolean told = FALSE;
        for (guint i = 0; i < n && !told; i++)
            if (found[i]->guard != GUARD_TOGETHER)
                told = try_frame(work, view, found[i], k, k + (guint)length);
            else if (!work->weak.frame)
                work->weak = (Trigger){found[i], k, k + (guint)length};
        n = told || length < 2 ? 0
                               : trigger_without_preposition(work->tables, view, k, found,
                                                             FRAMES_AT_ONE_WORD, &length);
        for (guint i = 0; i < n && !told; i++)
            told = try_frame(work, view, found[i], k, k + (guint)length);
        k += MAX(length, 1);
    }
}

static gint
first_talk(const Work *work, guint from)
{
    for (guint i = from; i < work->drafts->len; i++) {
        const char *kind = g_array_index(work->drafts, Draft, i).kind;
        if (strcmp(kind, "call") == 0 || strcmp(kind, "meeting") == 0)
            return (gint)i;
    }
    return -1;
}

/* One more of "He spoke by phone with:". */
static void
read_roll(Work *work, const View *view)
{
    Draft item;
    work->listing = roll_item(view, &work->roll, &item);
    if (!work->listing)
        return;
    day_note(&work->day, work->tables, view, &item);
    draft_keep(work->drafts, &item);
}

static void
read_view(Work *work, const View *view)
{
    if (work->listing)
        read_roll(work, view);
    day_open(&work->day, view);
    news_pass(&work->news, view);
    guint from = work->drafts->len;
    Draft draft;
    work->weak.frame = NULL;
    find_triggers(work, view);
    gboolean open = first_talk(work, from) < 0;
    if (open && follow_read(work->tables, view, work->drafts, &draft)) {
        attribution_find(view, &draft);
        g_array_append_val(work->drafts, draft);
    } else if (open && work->weak.frame) {
        try_frame(work, view, work->weak.frame, work->weak.first, work->weak.end);
    }
    details_add(work->tables, view, work->drafts, from);
    acts_read(work->tables, view, work->drafts, from, work->acts);
    sequence_sentence(work->tables, view, work->drafts, from, work->relations);
}

static void
read_sentence(Work *work, guint index)
{
    View view = view_sentence(work->document, &work->layers, index);
    do
        read_view(work, &view);
    while (view_next(&view));
}

/* The event of the headline is told again in the text: it takes its missing side from there. */
static void
complete_headline(Work *work)
{
    Draft *headline = &g_array_index(work->drafts, Draft, 0);
    for (guint i = 1; i < work->drafts->len; i++) {
        const Draft *draft = &g_array_index(work->drafts, Draft, i);
        Roster parties = draft_parties(draft);
        gboolean all = strcmp(draft->kind, headline->kind) == 0 && parties.n >= 2;
        for (guint k = 0; k < headline->whom.n; k++)
            all = all && roster_has(&parties, headline->whom.name[k]);
        if (!all)
            continue;
        headline->who = draft->who;
        headline->whom = draft->whom;
        if (*draft->time) {
            headline->time = draft->time;
            headline->until = draft->until;
            headline->refs = draft->refs;
        }
        return;
    }
    const char *other = headline->who.n == 0 && headline->whom.n == 1
                            ? headline_counterpart(work->document, headline->whom.name[0])
                            : NULL;
    if (other)
        roster_add(&headline->who, other, work->document->arena);
}

static void
write_code(Document *document, const Row *row, const char *cameo, const char *plover)
{
    if (*cameo)
        document_add_attr(document, row, "cameo", document_string(document, cameo, -1));
    if (*plover)
        document_add_attr(document, row, "plover", document_string(document, plover, -1));
}

/* The codes of an act: of its own row, or of the contact that tells it. */
static void
write_act_code(const Work *work, const Row *row, const char *code)
{
    const Cameo *cameo = acttable_cameo(work->tables->acts, code);
    write_code(work->document, row, code, cameo ? cameo->plover : "");
}

static void
write_codes(const Work *work, const Draft *draft, const Row *row)
{
    const Code *code = tables_code(work->tables, draft->kind, draft->status);
    if (draft->cameo)
        write_act_code(work, row, draft->cameo);
    else if (code)
        write_code(work->document, row, code->cameo, code->plover);
}

/* After the contacts, so that their ids do not depend on acts. */
static void
write_acts(Work *work)
{
    for (guint i = 0; i < work->acts->len; i++) {
        const ActDraft *act = &g_array_index(work->acts, ActDraft, i);
        write_act_code(work, draft_write(&act->draft, work->document), act->code);
    }
}

static void
write_drafts(Work *work)
{
    for (guint i = 0; i < work->drafts->len; i++) {
        Draft *draft = &g_array_index(work->drafts, Draft, i);
        draft->row = draft_write(draft, work->document);
        write_codes(work, draft, draft->row);
        if (draft->gist)
            document_add_attr(work->document, draft->row, "gist", draft->gist);
    }
    for (guint i = 0; i < work->drafts->len; i++) {
        const Draft *draft = &g_array_index(work->drafts, Draft, i);
        if (draft->antecedent >= 0)
            document_add_edge(work->document, draft->row, "same",
                              g_array_index(work->drafts, Draft, draft->antecedent).row->id);
    }
    for (guint i = 0; i < work->relations->len; i++) {
        const Relation *relation = &g_array_index(work->relations, Relation, i);
        document_add_edge(work->document, g_array_index(work->drafts, Draft, relation->first).row,
                          "before", g_array_index(work->drafts, Draft, relation->second).row->id);
    }
}

static void
events_document(gpointer self, Document *document, Diag *diag)
{
    Work work = {.tables = self, .document = document};
    (void)diag;
    work.layers = layers_lay(document, work.tables->vocabulary);
    work.drafts = g_array_new(FALSE, FALSE, sizeof(Draft));
    work.acts = g_array_new(FALSE, FALSE, sizeof(ActDraft));
    work.relations = g_array_new(FALSE, FALSE, sizeof(Relation));
    work.news = news_open(document, &work.layers);
    Draft draft;
    gboolean headline = headline_read(work.tables, document, &draft);
    if (headline)
        g_array_append_val(work.drafts, draft);
    for (guint i = 0; i < document->of[KIND_SENT]->len; i++)
        read_sentence(&work, i);
    if (headline)
        complete_headline(&work);
    sequence_document(work.drafts, work.relations);
    venue_find(document, work.drafts);
    gist_find(work.tables, document, &work.layers, work.drafts);
    write_drafts(&work);
    write_acts(&work);
    g_array_unref(work.drafts);
    g_array_unref(work.acts);
    g_array_unref(work.relations);
}

static gpointer
events_open(const Conf *conf, Diag *diag, GError **error)
{
    g_autofree char *data = conf_data_dir(), *dir = g_build_filename(data, "events", NULL);
    (void)conf;
    (void)diag;
    return tables_open(dir, error);
}

static void
events_close(gpointer self)
{
    tables_free(self);
}

const Stage events_stage = {
    .name = "events",
    .summary =
        "Finds calls, meetings, visits and other events: who took part, when, in which order.",
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA) | KIND_BIT(KIND_SENT) | KIND_BIT(KIND_DATE) |
             KIND_BIT(KIND_ACTOR),
    .makes = KIND_BIT(KIND_EVENT) | KIND_BIT(KIND_EDGE),
    .open = events_open,
    .close = events_close,
    .document = events_document,
};
