/* speaker: who says a quoted sentence: the "I" of "I spoke with him on Friday," A said. */
#include "speaker.h"

#include <string.h>

#define BACK 3 /* sentences of one quotation to its speaker */

static gboolean
is_person(const Row *row)
{
    return row && strcmp(row->what, "person") == 0 && *row->who && !strchr(row->who, ';');
}

/* TRUE if the group that begins at `first` has "I" for its subject, or none at the start of a
 * quotation. */
static gboolean
is_own_voice(const View *view, guint first)
{
    gint k = (gint)first - 1;
    while (k >= 0 && (view_bits(view, k) & WORD_ADVERB))
        k--;
    if (view_is(view, k, "i"))
        return TRUE;
    return *view->sentence->what && (k < 0 || (k == 0 && view_mark(view, k) == MARK_QUOTE));
}

/* The person beside a verb of speech of the sentence: "A said", "said A". */
static const Row *
named_here(const View *view)
{
    for (guint k = 1; k < view->n; k++) {
        if (!(view_bits(view, (gint)k) & VERB_SAY) && !view_is(view, (gint)k, "wrote"))
            continue;
        if (view->actor[k - 1] && is_person(view->actor[k - 1]))
            return view->actor[k - 1];
        if (k + 1 < view->n && view->actor[k + 1] && is_person(view->actor[k + 1]))
            return view->actor[k + 1];
    }
    return NULL;
}

/* The person whom the sentence's row names as the speaker. */
static const Row *
named_by_row(const View *view)
{
    const GPtrArray *actors = view->document->of[KIND_ACTOR];
    const Row *found = NULL;
    for (guint i = 0; *view->sentence->attribution && i < actors->len; i++) {
        const Row *actor = g_ptr_array_index(actors, i);
        if (is_person(actor) && strcmp(actor->text, view->sentence->attribution) == 0)
            found = actor;
    }
    return found;
}

/* A sentence that lies wholly in a quotation goes on with the one before: its speaker is named
 * there. */
static const Row *
named_before(const View *view)
{
    View before = *view;
    const Row *row = NULL;
    for (guint i = 0; i < BACK && row == NULL && strcmp(before.sentence->what, "quote") == 0; i++) {
        if (!view_before(&before) || !*before.sentence->what)
            return NULL;
        row = named_here(&before);
        if (row == NULL)
            row = named_by_row(&before);
    }
    return row;
}

gboolean
speaker_find(const View *view, guint first, Party *party)
{
    if (!is_own_voice(view, first))
        return FALSE;
    const Row *row = named_here(view);
    if (row == NULL)
        row = named_by_row(view);
    if (row == NULL)
        row = named_before(view);
    *party = (Party){.first = first, .end = first, .n = row ? 1 : 0};
    party->row[0] = row;
    return row != NULL;
}
