/* party: a noun phrase that names one or several actors: "German Chancellor Angela Merkel", "A, B
 * and C". */
#include "party.h"

#include "head.h"

#include <string.h>

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
        k += 3;
    } else if (view_bits(view, (gint)k) & WORD_CONJUNCTION && !view_is(view, (gint)k, "but")) {
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
        if (head_modifies(view, k - 1))
            k--;
        else if (view->actor[k - 1] &&
                 (head_is_possessive(view, k) || head_is_country(view->actor[k - 1]) ||
                  head_is_owned(view->actor[k - 1]) ||
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

/* The person before "of COUNTRY" or "of the BODY" where the actor at `at` is that one; else `at`.
 */
static guint
skip_origin(const View *view, guint at)
{
    guint first = view_row_first(view, view->actor, at);
    first -= first > 2 && view_is(view, (gint)first - 1, "the");
    return first > 1 && head_is_origin(view, first - 1) ? first - 2 : at;
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

/* "US senator and former candidate A": an office with no name of its own, before the one who has
 * it.
 */
static gboolean
is_own_office(const Row *office, const Row *name)
{
    return strcmp(office->what, "person") == 0 && g_str_has_prefix(office->status, "nominal") &&
           g_str_has_prefix(name->status, "named") && strcmp(name->what, "person") == 0 &&
           *office->who && strstr(office->text, office->who) &&
           (!*office->place || !*name->place || strcmp(office->place, name->place) == 0);
}

/* "according to A, B and C met": A is not of the list. */
static gboolean
is_cited(const View *view, guint at)
{
    guint first = head_begin(view, at);
    return first > 1 && view_is(view, (gint)first - 1, "to") &&
           view_is(view, (gint)first - 2, "according");
}

/* "in Geneva, A and B met": the place at `at` is of no list of those who act. */
static gboolean
is_setting(const View *view, guint at)
{
    gint before = (gint)view_row_first(view, view->actor, at) - 1;
    return strcmp(view->actor[at]->what, "place") == 0 &&
           (view_is(view, before, "in") || view_is(view, before, "at"));
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
        if (n == 0 || !is_own_office(view->actor[at], rows[n - 1]))
            rows[n++] = view->actor[at];
        party->first = skip_office(view, head_begin(view, at), view->actor[at]);
        guint k = party->first;
        gboolean joined = k > 0 && (view_bits(view, (gint)k - 1) & WORD_CONJUNCTION);
        if (joined)
            k--;
        if (k > 0 && (joined || listed) && view_mark(view, (gint)k - 1) == MARK_COMMA &&
            (listed || series(view, k - 1)))
            k--;
        if (k == party->first || k == 0 || n == PARTY_MAX || !view->actor[k - 1] ||
            is_cited(view, k - 1) || is_setting(view, k - 1))
            break;
        listed = TRUE;
        at = skip_origin(view, k - 1);
    }
    while (n > 0)
        push(party, rows[--n]);
    return TRUE;
}

guint
party_over(const View *view, guint k)
{
    while (k > 0 && view->actor[k - 1])
        k = party_begin(view, view_row_first(view, view->actor, k - 1));
    return k;
}

gboolean
party_ends_objects(const View *view, const Party *party)
{
    guint k = party_over(view, party->first);
    if (party->n == 1 && !(view_bits(view, (gint)k - 1) & WORD_CONJUNCTION))
        return FALSE;
    for (;;) {
        guint from = k;
        if (k > 0 && (view_bits(view, (gint)k - 1) & WORD_CONJUNCTION))
            k--;
        if (k > 0 && (view_mark(view, (gint)k - 1) & (MARK_COMMA | MARK_SEMICOLON)))
            k--;
        if (k == from || party_over(view, k) == k)
            break;
        k = party_over(view, k);
    }
    return k < party->first && (view_bits(view, (gint)k - 1) & WORD_PREPOSITION);
}

guint
party_explained(const View *view, const Party *party)
{
    guint first = party->first;
    if (first < 2 || view_mark(view, (gint)first - 1) != MARK_COMMA || !view->actor[first - 2] ||
        !*party->row[0]->who || strcmp(view->actor[first - 2]->who, party->row[0]->who) != 0)
        return first;
    return party_begin(view, view_row_first(view, view->actor, first - 2));
}
