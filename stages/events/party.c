/* party: a noun phrase that names one or several actors: "German Chancellor Angela Merkel", "A, B
 * and C". */
#include "party.h"

#include <string.h>

#define REACH 9 /* tokens between the beginning of a phrase and its first actor */

static gboolean
is_possessive(const View *view, guint i)
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

/* A word that may stand between the beginning of a noun phrase and its head. */
static gboolean
modifies(const View *view, guint i)
{
    guint32 bits = view_bits(view, (gint)i);
    if (view->actor[i] || view->date[i])
        return FALSE;
    if (view_mark(view, (gint)i) == MARK_HYPHEN || is_possessive(view, i))
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

static gboolean
is_country(const Row *row)
{
    return strcmp(row->what, "country") == 0 || strcmp(row->what, "place") == 0;
}

/* The end of the officials that a country or a person stands before ("Saudi leaders"), 0 if another
 * noun follows. */
static guint
officials_end(const View *view, guint i, guint limit)
{
    for (guint k = i; k < limit && k < i + 4; k++) {
        if (view_bits(view, (gint)k) & WORD_OFFICIAL)
            return k + 1;
        if (!modifies(view, k))
            return 0;
    }
    return 0;
}

/* "A of Germany": the person's country, which is no other head. `of` is the token of "of". */
static gboolean
is_origin(const View *view, guint of)
{
    return of > 0 && of + 1 < view->n && view_is(view, (gint)of, "of") && view->actor[of - 1] &&
           strcmp(view->actor[of - 1]->what, "person") == 0 && view->actor[of + 1] &&
           is_country(view->actor[of + 1]);
}

/* "EU" in "EU foreign policy chief A": what the actors stage found to belong to a later actor. */
static gboolean
is_owned(const Row *row)
{
    return g_str_has_prefix(row->rule, "modifier ");
}

/* Moves along the actors of one head. `*row` is set to the last one; the token after it comes back.
 */
static guint
last_actor(const View *view, guint at, guint limit, const Row **row)
{
    guint end = view_row_end(view, view->actor, at);
    *row = view->actor[at];
    for (;;) {
        guint from = end + (is_possessive(view, end) ? 1 : 0), k = from;
        while (k < limit && k < from + 8 &&
               (links(view, k) || (is_owned(*row) && view_plain(view, (gint)k))))
            k++;
        if (k >= limit || k >= from + 8 || !view->actor[k])
            return end;
        if (is_country(view->actor[k]) && !is_country(*row) && k == from)
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
    if (is_possessive(view, end))
        return TRUE;
    if (view_bits(view, (gint)end - 1) & WORD_POSSESSIVE)
        return end < view->n && modifies(view, end);
    if (!view_plain(view, (gint)end))
        return FALSE;
    if (is_owned(row))
        return TRUE;
    guint first = view_row_first(view, view->actor, end - 1);
    if (view_mark(view, (gint)first - 1) == MARK_HYPHEN) /* "the inter-Korean summit" */
        return TRUE;
    if (strcmp(row->what, "person") == 0) /* "the Smith family" */
        return view_bits(view, (gint)first - 1) & WORD_DETERMINER;
    return strcmp(row->text, row->who) != 0; /* a country by its own name is no adjective */
}

/* The head that begins at token `from`: its row, and the token after it in *end. NULL if there is
 * none. */
static const Row *
head_right(const View *view, guint from, guint limit, guint *end)
{
    guint k = from;
    const Row *row;
    while (k < limit && k < from + REACH && modifies(view, k))
        k++;
    while (k + 1 < limit && view->actor[k] && (view_bits(view, (gint)k) & WORD_POSSESSIVE) &&
           view->actor[k + 1] && view->actor[k + 1] != view->actor[k])
        k++; /* "his British and French colleagues" */
    if (k >= limit || k >= from + REACH || !view->actor[k])
        return NULL;
    *end = last_actor(view, k, limit, &row);
    if (is_origin(view, *end))
        *end = view_row_end(view, view->actor, *end + 1);
    if (modifies_noun(view, row, *end)) {
        guint official = officials_end(view, *end, limit);
        gboolean his = (view_bits(view, (gint)*end - 1) & WORD_POSSESSIVE) != 0;
        if (official == 0 || his) /* "his advisers" are not he */
            return NULL;
        *end = official;
    }
    return row;
}

/* The token after a separator of a list at `i`; `i` itself if there is none. */
static guint
after_separator(const View *view, guint i, gboolean *joined)
{
    guint k = i;
    *joined = FALSE;
    if (view_mark(view, (gint)k) & (MARK_COMMA | MARK_SEMICOLON) && k < view->n)
        k++;
    if (view_is(view, (gint)k, "as") && view_is(view, (gint)k + 1, "well") &&
        view_is(view, (gint)k + 2, "as")) {
        *joined = TRUE;
        return k + 3;
    }
    if (view_bits(view, (gint)k) & WORD_CONJUNCTION && !view_is(view, (gint)k, "but")) {
        *joined = TRUE;
        k++;
    }
    while (k > i && (view_is(view, (gint)k, "with") || view_is(view, (gint)k, "then") ||
                     view_is(view, (gint)k, "to") || view_is(view, (gint)k, "finally")))
        k++;
    return k;
}

static void
push(Party *party, const Row *row)
{
    if (party->n < PARTY_MAX)
        party->row[party->n++] = row;
}

/* "A, B and other leaders": the list of names is over, and whole. */
static gboolean
ends_list(const View *view, guint i)
{
    return view_is(view, (gint)i, "other") || view_is(view, (gint)i, "others") ||
           view_is(view, (gint)i, "several") || view_is(view, (gint)i, "an") ||
           view_is(view, (gint)i, "the") || (view_bits(view, (gint)i) & WORD_OFFICIAL);
}

/* "his Italian counterpart, A": the name of an office whose holder was not known. */
static gboolean
explains(const Row *office, const Row *name)
{
    return strcmp(office->what, "person") == 0 && strcmp(name->what, "person") == 0 &&
           g_str_has_prefix(office->status, "nominal") && g_str_has_prefix(name->status, "named") &&
           strstr(office->who, "ounterpart") &&
           (!*office->place || !*name->place || strcmp(office->place, name->place) == 0);
}

gboolean
party_right(const View *view, guint from, guint limit, gboolean closed, Party *party)
{
    guint end, kept = 1, kept_end;
    const Row *row = head_right(view, from, limit, &end);
    *party = (Party){.first = from};
    if (row == NULL)
        return FALSE;
    push(party, row);
    kept_end = end;
    for (;;) {
        gboolean joined;
        gboolean comma = view_mark(view, (gint)end) == MARK_COMMA;
        guint next = after_separator(view, end, &joined);
        if (next == end || next >= limit)
            break;
        row = head_right(view, next, limit, &end);
        if (row == NULL) {
            if (joined && ends_list(view, next)) {
                kept = party->n;
                kept_end = end;
            }
            break;
        }
        gboolean clause = comma && party->n == 1; /* "talks with A, and B left" */
        if (view_finite(view, (gint)end) &&
            !(closed && joined && !clause)) /* the subject of the next clause */
            break;
        gboolean same = strcmp(row->who, party->row[party->n - 1]->who) == 0; /* an apposition */
        if (!joined && explains(party->row[party->n - 1], row)) {
            party->row[party->n - 1] = row;
            same = TRUE;
        }
        if (!same)
            push(party, row);
        if (joined || (same && kept == party->n)) {
            kept = party->n;
            kept_end = end;
        }
    }
    party->n = kept;
    party->end = kept_end;
    return TRUE;
}

guint
party_begin(const View *view, guint at)
{
    guint k = at;
    while (k > 0) {
        if (modifies(view, k - 1))
            k--;
        else if (view->actor[k - 1] && (is_possessive(view, k) || is_country(view->actor[k - 1]) ||
                                        g_str_has_prefix(view->actor[k - 1]->status, "nominal")))
            k = view_row_first(view, view->actor, k - 1);
        else
            break;
    }
    return k;
}

/* The beginning of one head that ends in the actor at token `at`. */
static guint
head_begin(const View *view, guint at)
{
    guint first = view_row_first(view, view->actor, at);
    return party_begin(view, first);
}

/* TRUE if the actor before the comma at `comma` follows a comma too: "A, B, and C" against "... in
 * A, and C". */
static gboolean
series(const View *view, guint comma)
{
    if (comma == 0 || !view->actor[comma - 1])
        return FALSE;
    guint first = head_begin(view, comma - 1);
    return first > 1 && view_mark(view, (gint)first - 1) == MARK_COMMA && view->actor[first - 2];
}

/* The person before "of COUNTRY" where the actor at `at` is that country; else `at`. */
static guint
skip_origin(const View *view, guint at)
{
    guint first = view_row_first(view, view->actor, at);
    return first > 1 && is_origin(view, first - 1) ? first - 2 : at;
}

/* "the president of France, A,": the beginning of the office before the comma that the head at
 * `first` explains; `first` if there is none. */
static guint
skip_office(const View *view, guint first, const Row *row)
{
    if (first < 2 || view_mark(view, (gint)first - 1) != MARK_COMMA || !view->actor[first - 2])
        return first;
    const Row *office = view->actor[first - 2];
    if (!g_str_has_prefix(office->status, "nominal") || strcmp(office->what, "person") != 0 ||
        (*office->who && strcmp(office->who, row->who) != 0) ||
        strcmp(office->place, row->place) != 0)
        return first;
    return head_begin(view, first - 2);
}

gboolean
party_left(const View *view, guint end, Party *party)
{
    const Row *rows[PARTY_MAX];
    guint n = 0, at = 0;
    gboolean listed = (view_bits(view, (gint)end) & WORD_CONJUNCTION) && ends_list(view, end + 1);
    *party = (Party){.end = end};
    if (end == 0 || !view->actor[end - 1])
        return FALSE;
    at = skip_origin(view, end - 1);
    for (;;) {
        rows[n++] = view->actor[at];
        party->first = skip_office(view, head_begin(view, at), view->actor[at]);
        guint k = party->first;
        gboolean joined = k > 0 && (view_bits(view, (gint)k - 1) & WORD_CONJUNCTION);
        if (joined)
            k--;
        if (k > 0 && (joined || listed) && view_mark(view, (gint)k - 1) == MARK_COMMA &&
            (listed || series(view, k - 1)))
            k--;
        if (k == party->first || k == 0 || n == PARTY_MAX || !view->actor[k - 1])
            break;
        listed = TRUE;
        at = skip_origin(view, k - 1);
    }
    while (n > 0)
        push(party, rows[--n]);
    return TRUE;
}
