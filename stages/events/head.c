/* head: one actor as the head of its noun phrase: "Niger's ousted President A", "a delegation led
 * by B". */
#include "head.h"

#include <string.h>

#define REACH 9 /* tokens between the beginning of a phrase and its first actor */

gboolean
head_is_possessive(const View *view, guint i)
{
    return i < view->n && (view->token[i].flags & TOKEN_POSSESSIVE);
}

/* "President of", "Ambassador to": the title goes on. */
static gboolean
after_title(const View *view, guint i)
{
    if (i == 0)
        return FALSE;
    if (view_is(view, (gint)i, "to"))
        return view_is(view, (gint)i - 1, "ambassador") || view_is(view, (gint)i - 1, "envoy");
    return (view_bits(view, (gint)i - 1) & (WORD_TITLE | WORD_OFFICIAL)) != 0;
}

gboolean
head_is_country(const Row *row)
{
    return strcmp(row->what, "country") == 0 || strcmp(row->what, "place") == 0;
}

static gboolean
is_person(const View *view, guint i)
{
    return i < view->n && view->actor[i] && strcmp(view->actor[i]->what, "person") == 0;
}

/* "Minister for Foreign Affairs", "adviser on Home Affairs", "envoy in Cyprus A": the title goes on
 * with what it is for. */
static gboolean
opens_portfolio(const View *view, guint i)
{
    if (i == 0 || i + 1 >= view->n)
        return FALSE;
    gboolean office =
        is_person(view, i - 1) && g_str_has_prefix(view->actor[i - 1]->status, "nominal");
    if (!office && !after_title(view, i))
        return FALSE;
    if (view_is(view, (gint)i, "in"))
        return view->actor[i + 1] && head_is_country(view->actor[i + 1]) &&
               is_person(view, view_row_end(view, view->actor, i + 1));
    return (view_is(view, (gint)i, "for") || view_is(view, (gint)i, "on")) &&
           (view->token[i + 1].flags & TOKEN_CAPITAL) && !view->date[i + 1] && !view->actor[i + 1];
}

/* "former" and "current" are dates too. */
static gboolean
is_tenure(const View *view, guint i)
{
    return view->date[i] && (view_is(view, (gint)i, "former") || view_is(view, (gint)i, "current"));
}

/* A word that may stand between the beginning of a noun phrase and its head. */
gboolean
head_modifies(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    if (is_tenure(view, i) || opens_portfolio(view, i))
        return TRUE;
    if (view->actor[i] || view->date[i])
        return FALSE;
    if (view_mark(view, (gint)i) == MARK_HYPHEN || head_is_possessive(view, i))
        return TRUE;
    if (view_mark(view, (gint)i))
        return FALSE;
    if (bits & (WORD_DETERMINER | WORD_ORDINAL | WORD_POSSESSIVE | WORD_TITLE | WORD_OFFICIAL))
        return !(bits & (WORD_NEGATION | WORD_SUBORDINATOR));
    if (view_is(view, (gint)i, "of") || view_is(view, (gint)i, "to"))
        return after_title(view, i);
    if (view_is(view, (gint)i, "from")) /* "diplomats from A and B" */
        return (view_bits(view, (gint)i - 1) & WORD_OFFICIAL) != 0;
    if (view->token[i].flags & (TOKEN_CAPITAL | TOKEN_NUMBER))
        return !(bits & (WORD_PREPOSITION | WORD_CONJUNCTION));
    if ((bits & VERB_PARTICIPLE) && view_mark(view, (gint)i - 1) == MARK_HYPHEN)
        return TRUE; /* "military-appointed" */
    return view_plain(view, (gint)i) || view_attributive(view, (gint)i);
}

/* A word that may stand between two actors of one head: "Germany's Foreign Minister X", "President
 * of Turkey Y". */
static gboolean
links(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    if (is_tenure(view, i) || opens_portfolio(view, i))
        return TRUE;
    if (view->actor[i] || view->date[i])
        return FALSE;
    if (bits & (WORD_TITLE | WORD_OFFICIAL))
        return TRUE;
    if (view_is(view, (gint)i, "of") || view_is(view, (gint)i, "to"))
        return after_title(view, i);
    if (view_mark(view, (gint)i) == MARK_HYPHEN)
        return TRUE;
    return (view->token[i].flags & TOKEN_CAPITAL) && (view->token[i].flags & TOKEN_WORD) &&
           !(bits & (WORD_PREPOSITION | WORD_CONJUNCTION | WORD_SUBORDINATOR));
}

/* The end of the officials that a country or a person stands before ("Saudi leaders"), 0 if another
 * noun follows. */
static guint
officials_end(const View *view, guint i, guint limit)
{
    for (guint k = i; k < limit && k < i + 4; k++) {
        if (view_bits(view, (gint)k) & WORD_OFFICIAL)
            return k + 1;
        if (!head_modifies(view, k))
            return 0;
    }
    return 0;
}

/* "A of Germany": the person's country, which is no other head. `of` is the token of "of". */
gboolean
head_is_origin(const View *view, guint of)
{
    guint at = of + 1 + view_is(view, (gint)of + 1, "the"); /* "A of the UN" */
    if (of == 0 || !is_person(view, of - 1) || !view_is(view, (gint)of, "of") || at >= view->n ||
        !view->actor[at])
        return FALSE;
    return head_is_country(view->actor[at]) ||
           (at > of + 1 && strcmp(view->actor[at]->what, "person") != 0 &&
            g_str_has_prefix(view->actor[at]->status, "named"));
}

gboolean
head_is_owned(const Row *row)
{
    return g_str_has_prefix(row->rule, "modifier ");
}

/* "Niger's ousted President A", "the Iranian nuclear chief B": the person after the country and the
 * name of an office that begins at `from`; 0 if there is none. */
static guint
over_office(const View *view, guint from, guint limit, const Row *row)
{
    guint k = from;
    while (k < limit && k < from + REACH && (links(view, k) || head_modifies(view, k)))
        k++;
    if (!head_is_country(row) || k == from || k >= limit || !is_person(view, k) ||
        !(view_bits(view, (gint)k - 1) & (WORD_TITLE | WORD_OFFICIAL)))
        return 0;
    return k;
}

/* "the Atomic Energy Organization (AEO) A": the person after the short name of an office; 0 if
 * there is none. */
static guint
over_acronym(const View *view, guint end, guint limit, const Row *row)
{
    gboolean nominal = g_str_has_prefix(row->status, "nominal");
    if (!nominal || end + 3 >= limit || view_mark(view, (gint)end) != MARK_BRACKET ||
        view_mark(view, (gint)end + 2) != MARK_BRACKET || !is_person(view, end + 3))
        return 0;
    return end + 3;
}

/* "Malawi (MW) counterpart": the token after the short name in brackets at `at`; `at` if there is
 * none. */
static guint
skip_code(const View *view, guint at)
{
    gboolean code = view_mark(view, (gint)at) == MARK_BRACKET && at + 2 < view->n &&
                    view->token[at + 1].flags & TOKEN_UPPER &&
                    view_mark(view, (gint)at + 2) == MARK_BRACKET;
    return code ? at + 3 : at;
}

/* Moves along the actors of one head. `*row` is set to the last one; the token after it comes back.
 */
static guint
last_actor(const View *view, guint at, guint limit, const Row **row)
{
    guint end = view_row_end(view, view->actor, at);
    *row = view->actor[at];
    for (;;) {
        guint from = end + (head_is_possessive(view, end) ? 1 : 0), k = from;
        if (head_is_country(*row))
            k = from = skip_code(view, from);
        while (k < limit && k < from + 8 &&
               (links(view, k) || (head_is_owned(*row) && view_plain(view, (gint)k))))
            k++;
        if (k >= limit || k >= from + 8 || !view->actor[k])
            k = MAX(over_office(view, from, limit, *row), over_acronym(view, end, limit, *row));
        if (k == 0)
            return end;
        if (head_is_country(view->actor[k]) && !head_is_country(*row) && k == from)
            return end;
        *row = view->actor[k];
        end = view_row_end(view, view->actor, k);
    }
}

/* TRUE if the actor that ends before token `end` is not the head of its phrase: "France's", "Saudi
 * women", "his dog". */
static gboolean
modifies_noun(const View *view, const Row *row, guint end)
{
    if (head_is_possessive(view, end))
        return TRUE;
    if (view_bits(view, (gint)end - 1) & WORD_POSSESSIVE)
        return end < view->n && head_modifies(view, end);
    if (!view_plain(view, (gint)end))
        return FALSE;
    if (head_is_owned(row))
        return TRUE;
    guint first = view_row_first(view, view->actor, end - 1);
    if (view_mark(view, (gint)first - 1) == MARK_HYPHEN) /* "the inter-Korean summit" */
        return TRUE;
    if (strcmp(row->what, "person") == 0) /* "the Smith family" */
        return view_bits(view, (gint)first - 1) & WORD_DETERMINER;
    return strcmp(row->text, row->who) != 0; /* a country by its own name is no adjective */
}

/* "the head of the X organisation (XO) A", "the chairman of the bank, A,": the person who has the
 * office that ends before token `end`; 0 if none is named there. */
static guint
holder_of(const View *view, guint end, guint limit)
{
    gboolean comma = FALSE;
    guint k = end;
    if (!view_is(view, (gint)end, "of") && !view_is(view, (gint)end, "for"))
        return 0;
    for (k++; k < limit && k < end + 2 * REACH && !is_person(view, k); k++) {
        if (comma)
            return 0;
        comma = view_mark(view, (gint)k) == MARK_COMMA;
        gboolean within = view->actor[k] || head_modifies(view, k) || links(view, k) || comma ||
                          view_mark(view, (gint)k) == MARK_BRACKET;
        if (!within)
            return 0;
    }
    if (k >= limit || !is_person(view, k) || !g_str_has_prefix(view->actor[k]->status, "named"))
        return 0;
    guint after = view_row_end(view, view->actor, k);
    return (comma && view_finite(view, (gint)after)) || head_is_possessive(view, after) ? 0 : k;
}

/* "Zelensky's chief of staff, A", "her son B": the person whom the noun behind the possessor that
 * ends before token `end` tells of; 0 if none is named there. */
static guint
told_by_noun(const View *view, guint end, guint limit)
{
    guint from = end + head_is_possessive(view, end), k = from;
    while (k < limit && k < from + REACH && (links(view, k) || head_modifies(view, k)))
        k++;
    gboolean comma = k > from && view_mark(view, (gint)k) == MARK_COMMA;
    k += comma;
    if (k == from || k >= limit || !is_person(view, k) ||
        !g_str_has_prefix(view->actor[k]->status, "named"))
        return 0;
    guint after = view_row_end(view, view->actor, k);
    gboolean subject = comma && view_finite(view, (gint)after);
    return subject || head_is_possessive(view, after) ? 0 : k;
}

/* "a delegation led by A": the token after "by" where the one who leads comes next; 0 otherwise. */
static guint
after_leading(const View *view, guint k)
{
    k += view_mark(view, (gint)k) == MARK_COMMA && k < view->n;
    gboolean leads = view_is(view, (gint)k, "led") || view_is(view, (gint)k, "headed");
    return leads && view_is(view, (gint)k + 1, "by") ? k + 2 : 0;
}

/* The head that begins at token `from`: its row, and the token after it in *end. NULL if there is
 * none. */
const Row *
head_right(const View *view, guint from, guint limit, guint *end)
{
    guint k = from;
    const Row *row;
    while (k < limit && k < from + REACH && head_modifies(view, k))
        k++;
    while (k + 1 < limit && view->actor[k] && (view_bits(view, (gint)k) & WORD_POSSESSIVE) &&
           view->actor[k + 1] && view->actor[k + 1] != view->actor[k])
        k++; /* "his British and French colleagues" */
    if (k >= limit || k >= from + REACH)
        return NULL;
    if (k > from && after_leading(view, k))
        return head_right(view, after_leading(view, k), limit, end);
    if (!view->actor[k])
        return NULL;
    *end = last_actor(view, k, limit, &row);
    gboolean office = is_person(view, *end - 1) && g_str_has_prefix(row->status, "nominal");
    guint holder = office ? holder_of(view, *end, limit) : 0;
    if (holder) {
        *end = view_row_end(view, view->actor, holder);
        return view->actor[holder];
    }
    if (!is_person(view, *end - 1) && after_leading(view, *end)) {
        guint stop;
        const Row *leader = head_right(view, after_leading(view, *end), limit, &stop);
        *end = leader ? stop : *end;
        return leader ? leader : row;
    }
    if (head_is_origin(view, *end))
        *end = view_row_end(view, view->actor, *end + 1 + view_is(view, (gint)*end + 1, "the"));
    if (modifies_noun(view, row, *end)) {
        guint told = told_by_noun(view, *end, limit);
        if (told) {
            *end = view_row_end(view, view->actor, told);
            return view->actor[told];
        }
        guint official = officials_end(view, *end, limit);
        gboolean his = (view_bits(view, (gint)*end - 1) & WORD_POSSESSIVE) != 0;
        if (official == 0 || his) /* "his advisers" are not he */
            return NULL;
        *end = official;
    }
    return row;
}
