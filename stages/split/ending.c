/* ending: whether a sentence ends at a full stop, question or exclamation mark. */
#include "ending.h"

#include <string.h>

enum { SHORT_SENTENCE = 24, NAME_WORDS = 5, LONGEST_APPOSITION = 60 };

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
        if (strchr("(\"'*- ", place->text[at]) == NULL && !place_bullet(place, at)) {
            return FALSE;
        }
        at += place_bullet(place, at) ? 2 : 0;
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

/* The end of the apposition ", the minister," whose first comma is text[at], or `at`. */
static gsize
apposition_end(const Place *place, gsize at)
{
    gsize end = at + 1;
    while (end < place->size && end - at < LONGEST_APPOSITION &&
           strchr(",.?!\"", place->text[end]) == NULL) {
        end++;
    }
    return end < place->size && place->text[end] == ',' ? end + 1 : at;
}

/* Whether somebody is said to say what a closing quote ends: `?" Name said`, `!" the general
 * asked`, `?" Name, the minister, asked`. */
static gboolean
is_reported(const Place *place)
{
    gsize at = place->next;
    for (guint n = 0; n < NAME_WORDS && at < place->size; n++) {
        gsize end = place_word_end(place, at);
        if (end == at) {
            return FALSE;
        }
        if (n > 0 && cues_reports(place->cues, place->text + at, end - at)) {
            return TRUE;
        }
        end += end < place->size && place->text[end] == '.' && end - at <= 4;
        if (end < place->size && place->text[end] == ',') {
            end = apposition_end(place, end);
            n = NAME_WORDS - 2; /* now the verb */
        }
        if (end >= place->size || (place->text[end] != ' ' && place->text[end] != '-')) {
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
    gsize end = place_word_end(place, place->first), n = end - place->first;
    const char *word = place->text + place->first;
    Abbreviation next = cues_abbreviation(place->cues, word, n);
    if (place->mark - place->start < SHORT_SENTENCE && !place_starter_follows(place)) {
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
    gboolean upper = g_ascii_isupper(*text);
    if (is_enumerator(place, word)) {
        return FALSE;
    }
    if (n == 1 && upper) { /* an initial, though "p." and "v." are words too */
        return place_starter_follows(place);
    }
    switch (cues_abbreviation(place->cues, text, n)) {
    case ABBREVIATION_TITLE: /* "Gen." Sule and (Dr.) Foss have one; "he is 6 ft. She" does not */
        return (place->closed || !upper) && place_starter_follows(place);
    case ABBREVIATION_NEVER:
        return FALSE;
    case ABBREVIATION_NUMBER: /* "No." and what is no abbreviation may stand by itself */
        return !digit && (!upper || n == 2 || place_starter_follows(place));
    case ABBREVIATION_MONTH:
    case ABBREVIATION_WEEKDAY:
        return upper ? !digit && place_starter_follows(place) : TRUE;
    case ABBREVIATION_PLACE:
    case ABBREVIATION_COMPANY:
        return upper || strchr("eac", *text) != NULL ? !digit && place_starter_follows(place)
                                                     : TRUE;
    case ABBREVIATION_TIME:
        return time_ends(place);
    default:
        return !is_acronym(text, n) || place_starter_follows(place);
    }
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
    gsize at = place->first, n = place_word_end(place, at) - at;
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
    gsize end = place_word_end(place, place->first);
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
gboolean
place_ends(const Place *place)
{
    gsize word = place_word_start(place);
    gboolean upper = place_begins_upper(place);
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
        return place->dots > 3 || place->quoted;
    }
    if (place->dots > 1) {
        return word < place->mark || place_starter_follows(place);
    }
    return point_ends(place, word);
}
