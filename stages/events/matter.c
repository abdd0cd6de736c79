/* matter: noun phrases that tell what a text is about. */
#include "matter.h"

#include "phrase.h"

#include <string.h>

#define WORDS 4 /* of one matter */

/* Of "deals" and "deal" the same. */
static guint64
key_of(const Token *head)
{
    gsize size = head->size;
    if (size > 4 && head->fold[size - 1] == 's' && head->fold[size - 2] != 's')
        size--;
    return token_key(head->fold, size);
}

/* "the premier prefers", "the king wanted": what looks like a verb behind who acts. */
static gboolean
may_be_verb(const View *view, guint i)
{
    const Token *word = &view->token[i];
    gboolean inflected = g_str_has_suffix(word->fold, "s") || g_str_has_suffix(word->fold, "ed");
    return i > 0 && inflected && view_plain(view, (gint)i) &&
           (view->actor[i - 1] || (view_bits(view, (gint)i - 1) & (WORD_PRONOUN | WORD_RELATIVE)));
}

/* TRUE if the word before a head belongs to its phrase: "trade", "Syria", "Brexit"; not "new",
 * "alleged", "his". */
static gboolean
modifies(const Tables *tables, const View *view, guint i)
{
    const Row *row = view->actor[i];
    if (view_mark(view, (gint)i) == MARK_HYPHEN)
        return i > 0 && !phrase_boundary(view, i - 1) && !phrase_empty_word(view, i - 1);
    if (row)
        return strcmp(row->what, "person") != 0 && g_str_has_prefix(row->status, "named");
    return !phrase_boundary(view, i) && !phrase_empty_word(view, i) && !may_be_verb(view, i) &&
           (view->token[i].flags & TOKEN_WORD) && !(view_bits(view, (gint)i) & WORD_OFFICIAL) &&
           !tables_cue(tables, view, i, CUE_EMPTY);
}

/* "new", "alleged", "heavily" at the front of a phrase tell nothing of it. */
static gboolean
is_colour(const Tables *tables, const View *view, guint i)
{
    const Token *word = &view->token[i];
    if (view->actor[i] || ((word->flags & TOKEN_CAPITAL) && !(word->flags & TOKEN_FIRST)))
        return FALSE;
    return view_is(view, (gint)i, "new") || tables_cue(tables, view, i, CUE_COLOUR) ||
           g_str_has_suffix(word->fold, "ly") || g_str_has_suffix(word->fold, "ed") ||
           g_str_has_suffix(word->fold, "est") ||
           (view_bits(view, (gint)i) & VERB_ANY & ~(guint32)VERB_NOUN) ||
           view_mark(view, (gint)i) == MARK_HYPHEN;
}

static guint
first_of(const Tables *tables, const View *view, guint head)
{
    guint first = head;
    while (first > 0 && head - first < WORDS && modifies(tables, view, first - 1))
        first--;
    if (first > 0 && view->actor[first] && view->actor[first - 1] == view->actor[first])
        return head; /* the name is too long */
    while (first < head &&
           (is_colour(tables, view, first) || view_mark(view, (gint)first - 1) == MARK_HYPHEN))
        first++;
    return first;
}

/* "Lee | disappearance", "Lee's | disappearance". */
static guint
owner_of(const Tables *tables, const View *view, guint first, guint head)
{
    guint end = first;
    if (first != head || first == 0 || !tables_cue(tables, view, head, CUE_THEME))
        return first;
    if (view->token[end - 1].flags & TOKEN_POSSESSIVE)
        end--;
    if (end == 0 || !view->actor[end - 1] ||
        !g_str_has_prefix(view->actor[end - 1]->status, "named"))
        return first;
    guint start = view_row_first(view, view->actor, end - 1);
    return head - start > WORDS ? first : start;
}

/* "disappearance | of Ann Lee", "war | in Mali". */
static guint
end_of(const Tables *tables, const View *view, guint head)
{
    guint end = phrase_of_end(view, head + 1, view->n);
    if (end == head + 1)
        end = phrase_complement(tables, view, end, view->n);
    return end - head > WORDS + 1 ? head + 1 : end;
}

static gboolean
is_noun(const View *view, guint k)
{
    return !view->actor[k] && !view_verb(view, (gint)k) &&
           !(view_mark(view, (gint)k + 1) & MARK_HYPHEN) && !view_plain(view, (gint)k + 1) &&
           !(k + 1 < view->n && !view_mark(view, (gint)k + 1) &&
             (view->actor[k + 1] || (view->token[k + 1].flags & TOKEN_CAPITAL)));
}

gboolean
matter_read(const Tables *tables, const View *view, guint k, Matter *matter)
{
    const guint64 cues = (guint64)TELLS_CUE << CUE_MATTER | (guint64)TELLS_CUE << CUE_MATTER_OF;
    if (!word_tells(view->word[k], cues))
        return FALSE;
    guint size = tables_cue(tables, view, k, CUE_MATTER);
    gboolean compound = size == 0;
    if (compound)
        size = tables_cue(tables, view, k, CUE_MATTER_OF);
    guint head = k + size - 1;
    if (size == 0 || !is_noun(view, head))
        return FALSE;
    guint first = MIN(k, owner_of(tables, view, first_of(tables, view, head), head));
    guint end = first == head ? end_of(tables, view, head) : head + 1;
    gboolean told = end > head + 1 && tables_cue(tables, view, head, CUE_THEME); /* "crisis in" */
    if (compound && first == head && !told)
        return FALSE;
    *matter = (Matter){.sentence = view->index,
                       .first = first,
                       .head = head,
                       .end = end,
                       .key = key_of(&view->token[head]),
                       .whole = !compound && size > 1,
                       .befalls = tables_cue(tables, view, head, CUE_BEFALLS) > 0,
                       .alone = end == first + 1};
    return TRUE;
}
