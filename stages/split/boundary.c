/* boundary: where a sentence ends. A byte table stops at the few characters that can end one; the
 * decision is made there from the word before, the word behind, and the quotes and brackets between
 * them. */
#include "boundary.h"

#include <string.h>

enum { SHORT_SENTENCE = 24, NAME_WORDS = 5 };

/* One place where a sentence might end. */
typedef struct {
    const Cues *cues;
    const char *text;
    gsize start, size; /* of the sentence; of the paragraph */
    gsize mark;        /* where the marks begin: . ? ! … */
    gsize end;         /* behind marks, closing quotes and brackets */
    gsize next;        /* first character that is not white space behind them */
    gsize first;       /* first letter or digit there, behind opening quotes and brackets */
    guint dots;
    gboolean strong; /* ? or ! among the marks */
    gboolean closed; /* quotes or brackets close behind the marks */
    gboolean quoted; /* a quote among them */
    gboolean lower;
} Place;

static const guchar STOPS[256] = {['.'] = 1, ['?'] = 1, ['!'] = 1, [0xe2] = 1};

gsize
boundary_blank(const char *text, gsize at, gsize size)
{
    const guchar *p = (const guchar *)text + at;
    gsize left = size - at;
    if (left == 0) {
        return 0;
    }
    if (*p == ' ' || (*p >= '\t' && *p <= '\r')) {
        return 1;
    }
    if (left >= 2 && p[0] == 0xc2 && p[1] == 0xa0) {
        return 2;
    }
    gboolean wide = left >= 3 && p[0] == 0xe2 && p[1] == 0x80 &&
                    (p[2] <= 0x8b || p[2] == 0xa8 || p[2] == 0xa9 || p[2] == 0xaf);
    return wide ? 3 : 0;
}

static gboolean
is_three(const char *text, gsize at, gsize size, guchar last)
{
    return at + 2 < size && memcmp(text + at, "\xe2\x80", 2) == 0 && (guchar)text[at + 2] == last;
}

/* The bytes of a closing quote or bracket at text[at], or 0. */
static gsize
closer(const char *text, gsize at, gsize size, gboolean *quote)
{
    if (at >= size) {
        return 0;
    }
    if (text[at] == ')' || text[at] == ']' || text[at] == '*' || text[at] == '_') {
        return 1;
    }
    gboolean curly = is_three(text, at, size, 0x9d) || is_three(text, at, size, 0x99);
    gboolean angle = at + 1 < size && memcmp(text + at, "\xc2\xbb", 2) == 0;
    *quote |= curly || angle || text[at] == '"' || text[at] == '\'';
    return curly ? 3 : angle ? 2 : text[at] == '"' || text[at] == '\'';
}

/* The bytes of an opening quote or bracket at text[at], or 0. */
static gsize
opener(const char *text, gsize at, gsize size)
{
    if (at >= size) {
        return 0;
    }
    if (strchr("\"'([{*_", text[at]) != NULL && text[at] != '\0') {
        return 1;
    }
    if (is_three(text, at, size, 0x9c) || is_three(text, at, size, 0x98)) {
        return 3;
    }
    return at + 1 < size &&
                   (memcmp(text + at, "\xc2\xab", 2) == 0 ||
                    memcmp(text + at, "\xc2\xbf", 2) == 0 || memcmp(text + at, "\xc2\xa1", 2) == 0)
               ? 2
               : 0;
}

/* The end of note numbers behind a sentence: "[12]", "[3] [4]", with or without a blank before
 * them. */
static gsize
skip_notes(const char *text, gsize at, gsize size)
{
    for (;;) {
        gsize p = at;
        p += p < size && text[p] == ' ';
        if (p >= size || text[p] != '[') {
            return at;
        }
        gsize digits = p + 1;
        while (digits < size && g_ascii_isdigit(text[digits])) {
            digits++;
        }
        if (digits == p + 1 || digits >= size || text[digits] != ']' || digits - p > 4) {
            return at;
        }
        at = digits + 1;
    }
}

/* Reads the marks at text[mark] and what closes behind them; finds what comes next. */
static void
survey(Place *place, gsize mark)
{
    const char *text = place->text;
    gsize at = mark, size = place->size, n;
    place->mark = mark;
    place->dots = 0;
    place->strong = place->closed = place->quoted = FALSE;
    while (at < size) {
        gsize ellipsis = is_three(text, at, size, 0xa6) ? 3 : 0;
        if (text[at] != '.' && text[at] != '?' && text[at] != '!' && ellipsis == 0) {
            break;
        }
        place->dots += ellipsis > 0 ? 3 : text[at] == '.';
        place->strong |= text[at] == '?' || text[at] == '!';
        at += ellipsis > 0 ? ellipsis : 1;
    }
    while ((n = closer(text, at, size, &place->quoted)) > 0) {
        place->closed = TRUE;
        at += n;
        while (at < size && (text[at] == '.' || text[at] == '?' || text[at] == '!')) {
            at++;
        }
    }
    place->end = skip_notes(text, at, size);
    for (at = place->end; at < size && (n = boundary_blank(text, at, size)) > 0;) {
        at += n;
    }
    place->next = at;
    while (at < size && (n = opener(text, at, size)) > 0) {
        at += n;
    }
    place->first = at;
}

static gsize
word_end(const Place *place, gsize at)
{
    while (at < place->size) {
        guchar c = (guchar)place->text[at];
        if (is_three(place->text, at, place->size, 0x99)) {
            at += 3;
        } else if (g_ascii_isalnum((char)c) || c == '\'' || (c >= 0xc3 && c < 0xe0) ||
                   (c & 0xc0) == 0x80) {
            at++;
        } else {
            break;
        }
    }
    return at;
}

static gboolean
starter_follows(const Place *place)
{
    gsize end = word_end(place, place->first);
    return cues_starts(place->cues, place->text + place->first, end - place->first);
}

static gboolean
begins_upper(const Place *place)
{
    const guchar *p = (const guchar *)place->text + place->first;
    if (place->first >= place->size) {
        return FALSE;
    }
    if (*p < 0x80) {
        return g_ascii_isupper((char)*p);
    }
    gunichar c = g_utf8_get_char_validated((const char *)p, (gssize)(place->size - place->first));
    return c < 0xfffffffe &&
           (g_unichar_isupper(c) || (g_unichar_isalpha(c) && !g_unichar_islower(c)));
}

/* The word before the marks: its start. Quotes, brackets, slashes and dashes end it. */
static gsize
word_start(const Place *place)
{
    gsize at = place->mark;
    while (at > place->start) {
        guchar c = (guchar)place->text[at - 1];
        if (c <= ' ' || strchr("\"([{/-,;:", (char)c) != NULL ||
            (at >= 3 && (c == 0x94 || c == 0x93 || c == 0x9c || c == 0x98) &&
             (guchar)place->text[at - 3] == 0xe2) ||
            (at >= 2 && c == 0xa0 && (guchar)place->text[at - 2] == 0xc2)) {
            break;
        }
        at--;
    }
    return at;
}

/* "U.S", "D.C", "a.k.a": single letters with points between them. */
static gboolean
is_acronym(const char *word, gsize size)
{
    if (size < 3 || size % 2 == 0) {
        return FALSE;
    }
    for (gsize i = 0; i < size; i++) {
        if (i % 2 == 1 ? word[i] != '.' : !g_ascii_isalpha(word[i])) {
            return FALSE;
        }
    }
    return TRUE;
}

/* A number or letter that counts an item: "1", "iv", "(b" at the start of the sentence. */
static gboolean
is_enumerator(const Place *place, gsize word)
{
    for (gsize at = place->start; at < word; at++) {
        if (strchr("(\"'*- ", place->text[at]) == NULL) {
            return FALSE;
        }
    }
    gsize n = place->mark - word;
    gboolean digits = n > 0 && n <= 3;
    for (gsize i = 0; i < n; i++) {
        digits = digits && g_ascii_isdigit(place->text[word + i]);
    }
    return digits || (n == 1 && g_ascii_isalpha(place->text[word]) && place->text[word] != 'I');
}

/* "a. The first" behind a full stop: a small letter that counts an item. */
static gboolean
item_follows(const Place *place)
{
    gsize at = place->first;
    return at + 3 < place->size && g_ascii_islower(place->text[at]) && place->text[at + 1] == '.' &&
           place->text[at + 2] == ' ' && g_ascii_isupper(place->text[at + 3]);
}

/* Whether somebody is said to say what a closing quote ends: `?" Name said`, `!" the general
 * asked`. */
static gboolean
is_reported(const Place *place)
{
    gsize at = place->next;
    for (guint n = 0; n < NAME_WORDS && at < place->size; n++) {
        gsize end = word_end(place, at);
        if (end == at) {
            return FALSE;
        }
        if (n > 0 && cues_reports(place->cues, place->text + at, end - at)) {
            return TRUE;
        }
        end += end < place->size && place->text[end] == '.' && end - at <= 4;
        if (end >= place->size || place->text[end] != ' ') {
            return FALSE;
        }
        at = end + 1;
    }
    return FALSE;
}

/* "At 5 a.m. Mr. Smith": too little has been said for a sentence. */
static gboolean
time_ends(const Place *place)
{
    static const char *const zones[] = {
        "EST", "EDT", "ET",  "GMT", "UTC", "BST",     "CET",     "CEST",    "PST",    "PDT",
        "PT",  "CST", "CDT", "MST", "MDT", "Eastern", "Pacific", "Central", "Moscow", "London"};
    gsize end = word_end(place, place->first), n = end - place->first;
    const char *word = place->text + place->first;
    Abbreviation next = cues_abbreviation(place->cues, word, n);
    if (place->mark - place->start < SHORT_SENTENCE && !starter_follows(place)) {
        return FALSE;
    }
    for (gsize i = 0; i < G_N_ELEMENTS(zones); i++) {
        if (strlen(zones[i]) == n && memcmp(word, zones[i], n) == 0) {
            return FALSE;
        }
    }
    gboolean day = n >= 6 && g_ascii_strncasecmp(word + n - 3, "day", 3) == 0;
    return !day && next != ABBREVIATION_MONTH && next != ABBREVIATION_WEEKDAY;
}

/* Whether a full stop behind the word text[word, mark) ends the sentence, when what follows could
 * begin one. */
static gboolean
point_ends(const Place *place, gsize word)
{
    const char *text = place->text + word;
    gsize n = place->mark - word;
    gboolean digit = place->first < place->size && g_ascii_isdigit(place->text[place->first]);
    if (is_enumerator(place, word)) {
        return FALSE;
    }
    switch (cues_abbreviation(place->cues, text, n)) {
    case ABBREVIATION_TITLE:
        return place->closed;
    case ABBREVIATION_NEVER:
        return FALSE;
    case ABBREVIATION_NUMBER:
        return !digit;
    case ABBREVIATION_MONTH:
    case ABBREVIATION_WEEKDAY:
        return g_ascii_isupper(*text) ? !digit && starter_follows(place) : TRUE;
    case ABBREVIATION_PLACE:
    case ABBREVIATION_COMPANY:
        return g_ascii_isupper(*text) || strchr("eac", *text) != NULL
                   ? !digit && starter_follows(place)
                   : TRUE;
    case ABBREVIATION_TIME:
        return time_ends(place);
    default:
        break;
    }
    if ((n == 1 && g_ascii_isupper(*text)) || is_acronym(text, n)) {
        return starter_follows(place);
    }
    return TRUE;
}

/* Whether the sentence ends at the place. */
static gboolean
ends(const Place *place)
{
    gsize word = word_start(place);
    gboolean upper = begins_upper(place);
    gboolean digit = place->first < place->size && g_ascii_isdigit(place->text[place->first]);
    if (place->next >= place->size) {
        return TRUE;
    }
    if (place->next == place->end || place->mark == place->start) {
        return FALSE; /* nothing but marks so far, or no white space behind them */
    }
    if (!upper && !digit && !(place->dots == 1 && item_follows(place))) {
        gboolean letter = place->first < place->size && g_ascii_islower(place->text[place->first]);
        gboolean web = place->lower && letter && !place->quoted && place->dots <= 1;
        return web &&
               (place->strong || (point_ends(place, word) && place->mark - word > 2 &&
                                  cues_abbreviation(place->cues, place->text + word,
                                                    place->mark - word) == ABBREVIATION_NONE));
    }
    if (place->strong) {
        return !(place->quoted && is_reported(place)) &&
               cues_abbreviation(place->cues, place->text + word, place->mark - word) !=
                   ABBREVIATION_BANG;
    }
    if (place->dots > 1) {
        return word < place->mark || starter_follows(place);
    }
    return point_ends(place, word);
}

/* A bullet inside a paragraph begins an item. */
static gboolean
is_bullet(const Place *place, gsize at)
{
    return is_three(place->text, at, place->size, 0xa2) && at > place->start &&
           place->text[at - 1] == ' ';
}

gsize
boundary_next(const Cues *cues, const char *text, gsize start, gsize size, gboolean lower)
{
    Place place = {.cues = cues, .text = text, .start = start, .size = size, .lower = lower};
    for (gsize at = start; at < size;) {
        if (!STOPS[(guchar)text[at]]) {
            at++;
            continue;
        }
        if ((guchar)text[at] == 0xe2 && !is_three(text, at, size, 0xa6)) {
            if (is_bullet(&place, at)) {
                return at - 1;
            }
            at += 3;
            continue;
        }
        survey(&place, at);
        if (ends(&place)) {
            return place.end;
        }
        at = MAX(place.end, at + 1);
    }
    return size;
}
