/* gist: what a text is about, for the contacts of which it tells no topic. */
#include "gist.h"

#include "matter.h"
#include "timex.h"

#include <string.h>

#define NEAR   40   /* drafts before and after one that may tell the same */
#define HERE   1000 /* what its own sentence weighs */
#define BESIDE 1    /* sentences from a contact in which its matter may stand */
#define LEAD   4    /* sentences in which the subject of the text stands, and what is news */
#define OFTEN  3    /* sentences that name what the text is about */
#define RECENT 7    /* days from publication to a contact that is news */

/* What is said of all the phrases with one head. */
typedef struct {
    guint64 key;
    guint sentences, last; /* in which it stands; the last of them, + 1 */
    gboolean lead, title;  /* it stands in one of the first, in the headline */
    gint best;             /* the phrase that names it, an index of `matter` */
} Theme;

typedef struct {
    const Tables *tables;
    Document *document;
    const Layers *layers;
    GArray *matter, *theme;
    char *headline; /* folded */
} Gist;

static View
view_of(const Gist *gist, const Matter *matter)
{
    return view_sentence(gist->document, gist->layers, matter->sentence);
}

static Theme *
theme_of(Gist *gist, guint64 key)
{
    for (guint i = 0; i < gist->theme->len; i++) {
        Theme *theme = &g_array_index(gist->theme, Theme, i);
        if (theme->key == key)
            return theme;
    }
    Theme theme = {.key = key, .best = -1};
    g_array_append_val(gist->theme, theme);
    return &g_array_index(gist->theme, Theme, gist->theme->len - 1);
}

static void
add_matter(Gist *gist, const View *view, const Matter *matter)
{
    Theme *theme = theme_of(gist, matter->key);
    theme->sentences += theme->last != view->index + 1;
    theme->last = view->index + 1;
    theme->lead |= view->index < LEAD;
    if (theme->best < 0)
        theme->title = gist->headline && strstr(gist->headline, view->token[matter->head].fold);
    if (theme->best < 0 ||
        (g_array_index(gist->matter, Matter, theme->best).alone && !matter->alone))
        theme->best = (gint)gist->matter->len;
    g_array_append_val(gist->matter, *matter);
}

/* "did not discuss", up to the next mark: what follows was not talked of. */
typedef struct {
    gboolean negated, denied;
} Denial;

static void
denial_pass(Denial *denial, const View *view, guint k)
{
    guint32 bits = view_bits(view, (gint)k);
    gboolean speaks =
        (bits & (VERB_DISCUSS | VERB_STRESS | VERB_SAY)) || word_tells(view->word[k], TELLS_FRAME);
    if (view_mark(view, (gint)k))
        *denial = (Denial){.negated = FALSE};
    denial->negated |= (bits & WORD_NEGATION) != 0;
    denial->denied |= denial->negated && speaks;
}

static void
read_sentence(Gist *gist, guint index)
{
    View view = view_sentence(gist->document, gist->layers, index);
    Denial denial = {.negated = FALSE};
    for (guint k = 0; k < view.n; k++) {
        Matter matter;
        denial_pass(&denial, &view, k);
        if (!matter_read(gist->tables, &view, k, &matter))
            continue;
        matter.denied = denial.denied;
        add_matter(gist, &view, &matter);
    }
}

/* ---- choice ---- */

/* The drafts told shortly before and after that at `at`. */
static guint
near_first(guint at)
{
    return at > NEAR ? at - NEAR : 0;
}

static guint
near_end(const GArray *drafts, guint at)
{
    return MIN(drafts->len, at + NEAR);
}

static gboolean
is_trigger(const GArray *drafts, guint at, const Matter *matter)
{
    for (guint i = near_first(at); i < near_end(drafts, at); i++) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        if (draft->sentence == matter->sentence && draft->part_of == NULL &&
            matter->head + 1 >= draft->first && matter->head < draft->end)
            return TRUE;
    }
    return FALSE;
}

/* TRUE if a sentence tells of a contact of others: what stands in it is theirs. */
static gboolean
is_others(const GArray *drafts, guint at, guint sentence)
{
    const Draft *draft = &g_array_index(drafts, Draft, at);
    for (guint i = near_first(at); sentence != draft->sentence && i < near_end(drafts, at); i++) {
        const Draft *other = &g_array_index(drafts, Draft, i);
        if (other->sentence == sentence && draft_is_contact(other->kind) &&
            !draft_same_parties(draft, other))
            return TRUE;
    }
    return FALSE;
}

/* TRUE if the contact is news: what the text is about is what it was about. */
static gboolean
is_news(const Gist *gist, const Draft *draft)
{
    Days day, published;
    if (draft->sentence < LEAD)
        return TRUE;
    if (!*draft->time)
        return FALSE;
    if (timex_is_open(draft->time))
        return TRUE;
    if (!timex_days(gist->document->head->time, &published) || !timex_days(draft->time, &day))
        return FALSE;
    return day.last + RECENT >= published.first && day.first <= published.last + RECENT;
}

/* The first phrase that stands beside the draft. */
static guint
first_beside(const Gist *gist, const Draft *draft)
{
    guint low = 0, high = gist->matter->len;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (g_array_index(gist->matter, Matter, middle).sentence + BESIDE < draft->sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The phrase at `i` if it stands beside the draft, else NULL. */
static const Matter *
beside(const Gist *gist, const Draft *draft, guint i)
{
    const Matter *matter = i < gist->matter->len ? &g_array_index(gist->matter, Matter, i) : NULL;
    return matter && matter->sentence <= draft->sentence + BESIDE ? matter : NULL;
}

/* TRUE if the text says beside the contact that it was not about this. */
static gboolean
is_denied(const Gist *gist, const Draft *draft, guint64 key)
{
    const Matter *matter;
    for (guint i = first_beside(gist, draft); (matter = beside(gist, draft, i)); i++)
        if (matter->denied && matter->key == key)
            return TRUE;
    return FALSE;
}

/* How well a phrase beside the draft at `at` tells what it is about; 0: not at all. */
static guint
weigh(Gist *gist, const GArray *drafts, guint at, const Matter *matter)
{
    const Draft *draft = &g_array_index(drafts, Draft, at);
    const Theme *theme = theme_of(gist, matter->key);
    guint weight = theme->sentences + (theme->title ? OFTEN : 0);
    gboolean same = matter->sentence == draft->sentence;
    if (is_denied(gist, draft, matter->key) || (!matter->whole && is_trigger(drafts, at, matter)) ||
        is_others(drafts, at, matter->sentence))
        return 0;
    if (same)
        return weight > 1 || !matter->alone ? HERE + weight : 0;
    return weight >= OFTEN ? weight : 0;
}

/* What the whole text is about. */
static const Theme *
main_theme(const Gist *gist, const Draft *draft)
{
    const Theme *best = NULL;
    for (guint i = 0; i < gist->theme->len; i++) {
        const Theme *theme = &g_array_index(gist->theme, Theme, i);
        guint weight = theme->sentences * (theme->title ? 2 : 1);
        if (weight < OFTEN || !(theme->title || theme->lead) || is_denied(gist, draft, theme->key))
            continue;
        if (!best || weight > best->sentences * (best->title ? 2 : 1))
            best = theme;
    }
    return best;
}

/* The phrase that says whose "murder" it was, if the text calls that the "disappearance of Lee". */
static const Matter *
spelled_out(const Gist *gist, const Matter *matter)
{
    guint most = 0;
    const Matter *best = matter;
    for (guint i = 0; matter->alone && matter->befalls && i < gist->theme->len; i++) {
        const Theme *theme = &g_array_index(gist->theme, Theme, i);
        const Matter *other = &g_array_index(gist->matter, Matter, theme->best);
        if (other->befalls && !other->alone && theme->sentences > most) {
            most = theme->sentences;
            best = other;
        }
    }
    return best;
}

static void
set_gist(const Gist *gist, const Matter *matter, Draft *draft)
{
    View view = view_of(gist, matter);
    guint32 start = view.token[matter->first].start, stop = view.token[matter->end - 1].stop;
    g_autofree char *lower =
        g_utf8_strdown(document_text(gist->document) + start, (gssize)(stop - start));
    draft->gist = document_string(gist->document, g_strdelimit(lower, ";,\"", ' '), -1);
}

static void
choose(Gist *gist, const GArray *drafts, guint at)
{
    Draft *draft = &g_array_index(drafts, Draft, at);
    const Matter *best = NULL, *matter;
    guint most = 0;
    for (guint i = first_beside(gist, draft); (matter = beside(gist, draft, i)); i++) {
        guint weight = weigh(gist, drafts, at, matter);
        if (weight > most) {
            most = weight;
            best = matter;
        }
    }
    const Theme *theme = NULL;
    if (best)
        theme = theme_of(gist, best->key);
    else if (is_news(gist, draft))
        theme = main_theme(gist, draft);
    if (theme && (!best || best->alone))
        best = &g_array_index(gist->matter, Matter, theme->best);
    if (best)
        set_gist(gist, spelled_out(gist, best), draft);
}

void
gist_find(const Tables *tables, Document *document, const Layers *layers, GArray *drafts)
{
    Gist gist = {.tables = tables, .document = document, .layers = layers};
    for (guint i = 0; i < drafts->len; i++) {
        const Draft *draft = &g_array_index(drafts, Draft, i);
        if (!draft_is_contact(draft->kind) || draft->topic.n)
            continue;
        if (!gist.matter) {
            const char *title = document->head ? document->head->text : "";
            gist.headline = *title ? g_utf8_strdown(title, -1) : NULL;
            gist.matter = g_array_new(FALSE, FALSE, sizeof(Matter));
            gist.theme = g_array_new(FALSE, FALSE, sizeof(Theme));
            for (guint k = 0; k < document->of[KIND_SENT]->len; k++)
                read_sentence(&gist, k);
        }
        choose(&gist, drafts, i);
    }
    if (!gist.matter)
        return;
    g_free(gist.headline);
    g_array_unref(gist.matter);
    g_array_unref(gist.theme);
}
