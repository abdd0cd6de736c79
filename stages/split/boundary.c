/* boundary: where a sentence ends. A byte table stops at the few characters that can end one; the
 * decision is made there from the word before, the word behind, and the quotes and brackets between
 * them. */
#include "boundary.h"

#include <string.h>

enum { SHORT_SENTENCE = 24, NAME_WORDS = 5, RULE_LEAST = 5 };

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
    gboolean spaced; /* an ellipsis with blanks: . . . */
    gboolean lower;
} Place;

/* 1: full stops; 2: other marks at which a sentence can end. */
static const guchar STOPS[256] = {
    ['.'] = 1, ['?'] = 1, ['!'] = 1, [0xe2] = 1, ['/'] = 2, [')'] = 2,
    ['_'] = 2, ['='] = 2, ['*'] = 2, ['-'] = 2,  ['~'] = 2, ['#'] = 2};

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

/* The end of a note number without brackets, "... their rights. 4 Even though": behind it a word
 * that starts sentences. */
static gsize
skip_number(const Place *place, gsize at)
{
    gsize digits = at + 1, end;
    while (digits < place->size && digits - at <= 2 && g_ascii_isdigit(place->text[digits])) {
        digits++;
    }
    if (at + 1 >= place->size || digits == at + 1 || place->text[at] != ' ' ||
        digits + 1 >= place->size || place->text[digits] != ' ' ||
        !g_ascii_isupper(place->text[digits + 1])) {
        return at;
    }
    end = word_end(place, digits + 1);
    return cues_starts(place->cues, place->text + digits + 1, end - digits - 1) ? digits : at;
}

/* Reads the marks at text[mark] and what closes behind them; finds what comes next. */
static void
survey(Place *place, gsize mark)
{
    const char *text = place->text;
    gsize at = mark, size = place->size, n;
    place->mark = mark;
    place->dots = 0;
    place->strong = place->closed = place->quoted = place->spaced = FALSE;
    while (at < size) {
        gsize ellipsis = is_three(text, at, size, 0xa6) ? 3 : 0;
        if (text[at] != '.' && text[at] != '?' && text[at] != '!' && ellipsis == 0) {
            break;
        }
        if (at + 2 < size && memcmp(text + at, ". .", 3) == 0) {
            place->dots++;
            place->spaced = TRUE;
            at += 2;
            continue;
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
    if (place->end == at && place->dots == 1) {
        place->end = skip_number(place, at);
    }
    for (at = place->end; at < size && (n = boundary_blank(text, at, size)) > 0;) {
        at += n;
    }
    place->next = at;
    while (at < size && (n = opener(text, at, size)) > 0) {
        at += n;
    }
    place->first = at;
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

/* "•" or "⁃". */
static gboolean
bullet_at(const Place *place, gsize at)
{
    return is_three(place->text, at, place->size, 0xa2) ||
           (at + 2 < place->size && memcmp(place->text + at, "\xe2\x81\x83", 3) == 0);
}

/* The word before the marks: its start. Quotes, brackets, slashes and dashes end it. */
static gsize
word_start(const Place *place)
{
    gsize at = place->mark;
    while (at > place->start) {
        guchar c = (guchar)place->text[at - 1];
        if (c <= ' ' || (at >= 3 && bullet_at(place, at - 3)) ||
            strchr("\"([{/-,;:", (char)c) != NULL ||
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
        if (strchr("(\"'*- ", place->text[at]) == NULL && !bullet_at(place, at)) {
            return FALSE;
        }
        at += bullet_at(place, at) ? 2 : 0;
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

static gboolean
is_address(const Place *place, gsize at)
{
    static const char *const starts[] = {"http://", "https://", "www."};
    for (gsize i = 0; i < G_N_ELEMENTS(starts); i++) {
        gsize n = strlen(starts[i]);
        if (place->size - at > n && g_ascii_strncasecmp(place->text + at, starts[i], n) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether a small letter can begin a sentence here: an item, an address, "i" for I, anything behind
 * a question or exclamation mark that no quote closes; in web text anything behind a word that is
 * no abbreviation. */
static gboolean
small_begins(const Place *place, gsize word)
{
    gsize at = place->first, n = word_end(place, at) - at;
    if (at >= place->size || !g_ascii_islower(place->text[at]) || place->quoted) {
        return FALSE;
    }
    if (is_address(place, at) || (place->dots == 1 && item_follows(place))) {
        return TRUE;
    }
    if (place->strong && !place->closed) {
        return !is_reported(place);
    }
    if (place->dots != 1) {
        return FALSE;
    }
    gboolean plain =
        place->mark - word > 2 && memchr(place->text + word, '.', place->mark - word) == NULL &&
        cues_abbreviation(place->cues, place->text + word, place->mark - word) == ABBREVIATION_NONE;
    gboolean self = place->text[at] == 'i' && (n == 1 || (place->text[at + 1] == '\'' && n < 5));
    return plain && (place->lower || self);
}

/* Whether a sentence ends where no white space follows, as in scraped text: "... the border.The
 * army". */
static gboolean
glued_ends(const Place *place, gsize word)
{
    const char *text = place->text;
    gsize end = word_end(place, place->first);
    if (place->closed || place->mark - word < 3 ||
        end - place->first < (place->strong || place->dots > 1 ? 1 : 2) ||
        !(g_ascii_isupper(text[place->first]) ||
          (place->lower && place->strong && g_ascii_islower(text[place->first]))) ||
        (end < place->size && strchr(".@/_", text[end]) != NULL)) {
        return FALSE;
    }
    for (gsize at = word; at < place->mark; at++) {
        if (!g_ascii_islower(text[at]) && !(at == word && place->strong)) {
            return FALSE;
        }
    }
    return end - place->first == 1 || g_ascii_islower(text[place->first + 1]) ||
           text[place->first + 1] == '\'';
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
    if (place->mark == place->start) {
        return FALSE; /* nothing but marks so far */
    }
    if (place->next == place->end) {
        return glued_ends(place, word);
    }
    if (!upper && !digit && !small_begins(place, word)) {
        return FALSE;
    }
    if (place->strong) {
        return !(place->quoted && is_reported(place)) &&
               cues_abbreviation(place->cues, place->text + word, place->mark - word) !=
                   ABBREVIATION_BANG;
    }
    if (place->spaced) {
        return place->dots > 3;
    }
    if (place->dots > 1) {
        return word < place->mark || starter_follows(place);
    }
    return point_ends(place, word);
}

/* Where the blanks before text[at] begin. */
static gsize
before_blanks(const Place *place, gsize at)
{
    while (at > place->start && place->text[at - 1] == ' ') {
        at--;
    }
    return at;
}

/* A bullet inside a paragraph begins an item. */
static gboolean
is_bullet(const Place *place, gsize at)
{
    return bullet_at(place, at) && at > place->start && place->text[at - 1] == ' ';
}

/* The end of a ruled line of five marks or more at text[at] ("_____", "=====", "-----"), or 0. */
static gsize
rule_end(const Place *place, gsize at)
{
    gsize end = at;
    while (end < place->size && place->text[end] == place->text[at]) {
        end++;
    }
    return end - at >= RULE_LEAST && (at == place->start || place->text[at - 1] == ' ') ? end : 0;
}

static gsize
digits_end(const Place *place, gsize at, gsize most)
{
    gsize end = at;
    while (end < place->size && end - at < most && g_ascii_isdigit(place->text[end])) {
        end++;
    }
    return end;
}

/* The time stamp of a message whose first slash is text[slash], "08/10/2000 08:28 AM": its start,
 * and *end; or size. */
static gsize
stamp_start(const Place *place, gsize slash, gsize *end)
{
    const char *text = place->text;
    gsize start = slash, at = slash + 1, next;
    while (start > place->start && slash - start < 2 && g_ascii_isdigit(text[start - 1])) {
        start--;
    }
    next = digits_end(place, at, 2);
    if (start == slash || next == at || next >= place->size || text[next] != '/') {
        return place->size;
    }
    at = next + 1;
    next = digits_end(place, at, 4);
    if (next - at < 2 || next >= place->size || text[next] != ' ') {
        return place->size;
    }
    at = next + 1;
    next = digits_end(place, at, 2);
    if (next == at || next + 5 > place->size || text[next] != ':' ||
        digits_end(place, next + 1, 2) != next + 3) {
        return place->size;
    }
    next += 3;
    next += next + 3 <= place->size &&
                    (memcmp(text + next, " AM", 3) == 0 || memcmp(text + next, " PM", 3) == 0)
                ? 3
                : 0;
    *end = next;
    return start;
}

/* Whether the word before text[at] (a blank before it) is a name or an address: it begins with a
 * capital or ends in >. */
static gboolean
name_before(const Place *place, gsize at)
{
    gsize stop = before_blanks(place, at), word = stop;
    while (word > place->start && place->text[word - 1] != ' ') {
        word--;
    }
    return stop > word &&
           (g_ascii_isupper(place->text[word]) || strchr(">.?!", place->text[stop - 1]) != NULL);
}

/* "2)", "2." or "b." inside a paragraph whose sentence began with the item before it ("1)"), or
 * "1)" with "2)" behind it: the start of the item, or size. */
static gsize
item_start(const Place *place, gsize mark)
{
    const char *text = place->text;
    gsize start = mark;
    while (start > place->start && mark - start < 2 && g_ascii_isdigit(text[start - 1])) {
        start--;
    }
    gboolean letter =
        start == mark && mark > place->start && text[mark - 1] > 'a' && text[mark - 1] <= 'z';
    start -= letter;
    if (start == mark || start <= place->start || text[start - 1] != ' ' ||
        mark + 1 >= place->size || strchr(" )", text[mark + 1]) == NULL) {
        return place->size;
    }
    guint number = (guint)g_ascii_strtoull(text + start, NULL, 10);
    char last[8], next[8];
    if (letter) {
        g_snprintf(last, sizeof last, "%c%c", text[start] - 1, text[mark]);
    } else {
        g_snprintf(last, sizeof last, "%u%c", number - 1, text[mark]);
    }
    g_snprintf(next, sizeof next, "2%c ", text[mark]);
    gsize from = place->start;
    from += bullet_at(place, from) ? 3 : 0;
    from += from < place->size && text[from] == '(';
    gboolean counted = (letter || number > 1) && strncmp(text + from, last, strlen(last)) == 0;
    return counted || (!letter && number == 1 && text[mark] == ')' &&
                       strstr(text + mark, next) != NULL)
               ? start
               : place->size;
}

/* The end of the sentence by something other than a full stop at text[at]; 0: the search goes on at
 * *next. */
static gsize
other_end(const Place *place, gsize at, gsize *next)
{
    gsize end = 0, from;
    *next = at + 1;
    switch (place->text[at]) {
    case '/':
        from = stamp_start(place, at, &end);
        if (from == place->start) {
            return end;
        }
        return from < place->size && name_before(place, from) ? before_blanks(place, from) : 0;
    case ')':
        from = item_start(place, at);
        return from < place->size ? before_blanks(place, from) : 0;
    default:
        end = rule_end(place, at);
        *next = MAX(end, at + 1);
        return end > 0 && at == place->start ? end : end > 0 ? before_blanks(place, at) : 0;
    }
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
        gsize next, end;
        if (STOPS[(guchar)text[at]] == 2) {
            if ((end = other_end(&place, at, &next)) > start) {
                return end;
            }
            at = next;
            continue;
        }
        if ((guchar)text[at] == 0xe2 && !is_three(text, at, size, 0xa6)) {
            if (is_bullet(&place, at)) {
                return at - 1;
            }
            at += 3;
            continue;
        }
        if (text[at] == '.' && (end = item_start(&place, at)) < size) {
            return before_blanks(&place, end);
        }
        survey(&place, at);
        if (ends(&place)) {
            return place.end;
        }
        at = MAX(place.end, at + 1);
    }
    return size;
}
