/* place: one place in a paragraph where a sentence might end, and what stands around it. */
#include "place.h"

#include "alnum.h"

#include <string.h>

enum { LONGEST_WORD = 64 }; /* no more is looked at of what is no word */

gsize
place_blank(const char *text, gsize at, gsize size)
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

/* The bytes of a closing quote or bracket at text[at], or 0. */
static gsize
closer(const char *text, gsize at, gsize size, gboolean *quote)
{
    if (at >= size || text[at] == ' ' || g_ascii_isalnum(text[at])) {
        return 0;
    }
    if (text[at] == ')' || text[at] == ']' || text[at] == '*' || text[at] == '_') {
        return 1;
    }
    gboolean curly = place_is_three(text, at, size, 0x9d) || place_is_three(text, at, size, 0x99);
    gboolean angle = at + 1 < size && memcmp(text + at, "\xc2\xbb", 2) == 0;
    *quote |= curly || angle || text[at] == '"' || text[at] == '\'';
    return curly ? 3 : angle ? 2 : text[at] == '"' || text[at] == '\'';
}

/* The bytes of an opening quote, bracket or sign of money at text[at], or 0. */
static gsize
opener(const char *text, gsize at, gsize size)
{
    if (at >= size || g_ascii_isalnum(text[at])) {
        return 0;
    }
    if (strchr("\"'([{*_$", text[at]) != NULL && text[at] != '\0') {
        return 1;
    }
    gboolean euro = at + 2 < size && memcmp(text + at, "\xe2\x82\xac", 3) == 0;
    if (euro || place_is_three(text, at, size, 0x9c) || place_is_three(text, at, size, 0x98)) {
        return 3;
    }
    return at + 1 < size &&
                   (memcmp(text + at, "\xc2\xab", 2) == 0 ||
                    memcmp(text + at, "\xc2\xbf", 2) == 0 ||
                    memcmp(text + at, "\xc2\xa1", 2) == 0 || memcmp(text + at, "\xc2\xa3", 2) == 0)
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

gsize
place_word_end(const Place *place, gsize at)
{
    while (at < place->size) {
        guchar c = (guchar)place->text[at];
        if (place_is_three(place->text, at, place->size, 0x99)) {
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
    end = place_word_end(place, digits + 1);
    return cues_starts(place->cues, place->text + digits + 1, end - digits - 1) ? digits : at;
}

/* Reads the marks at text[mark] and what closes behind them; finds what comes next. */
void
place_survey(Place *place, gsize mark)
{
    const char *text = place->text;
    gsize at = mark, size = place->size, n;
    place->mark = mark;
    place->dots = 0;
    place->strong = place->closed = place->quoted = place->spaced = FALSE;
    while (at < size) {
        gsize ellipsis = place_is_three(text, at, size, 0xa6) ? 3 : 0;
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
    for (at = place->end; at < size && (n = place_blank(text, at, size)) > 0;) {
        at += n;
    }
    place->next = at;
    while (at < size && (n = opener(text, at, size)) > 0) {
        at += n;
    }
    place->first = at;
}

gboolean
place_starter_follows(const Place *place)
{
    gsize end = place_word_end(place, place->first);
    return cues_starts(place->cues, place->text + place->first, end - place->first);
}

/* A name that begins small: iPhone, eBay, al-Mansur. The text ends in a NUL. */
static gboolean
capital_inside(const char *word)
{
    gboolean article = strncmp(word, "al-", 3) == 0 || strncmp(word, "el-", 3) == 0;
    return g_ascii_islower(*word) && g_ascii_isupper(word[article ? 3 : 1]);
}

gboolean
place_begins_upper(const Place *place)
{
    const guchar *p = (const guchar *)place->text + place->first;
    if (place->first >= place->size) {
        return FALSE;
    }
    if (*p < 0x80) {
        return g_ascii_isupper((char)*p) || capital_inside((const char *)p);
    }
    gunichar c = g_utf8_get_char_validated((const char *)p, (gssize)(place->size - place->first));
    return c < 0xfffffffe &&
           (g_unichar_isupper(c) || (g_unichar_isalpha(c) && !g_unichar_islower(c)));
}

/* "•" or "⁃". */
gboolean
place_bullet(const Place *place, gsize at)
{
    return place_is_three(place->text, at, place->size, 0xa2) ||
           (at + 2 < place->size && memcmp(place->text + at, "\xe2\x81\x83", 3) == 0);
}

/* What a byte is to the word before the marks: 1 part of it, 2 its end, 0 perhaps its end. */
static const guchar IN_WORD[256] = {LETTERS_AND_DIGITS(1),
                                    ['.'] = 1,
                                    ['\''] = 1,
                                    [' '] = 2,
                                    ['"'] = 2,
                                    ['('] = 2,
                                    ['['] = 2,
                                    ['{'] = 2,
                                    ['/'] = 2,
                                    ['-'] = 2,
                                    [','] = 2,
                                    [';'] = 2,
                                    [':'] = 2};

/* Whether no word goes on over the byte text[at]: a blank, a quote, bracket, slash or dash, or the
 * last byte of a longer one of these. */
static gboolean
ends_word(const Place *place, gsize at)
{
    guchar c = (guchar)place->text[at];
    if (IN_WORD[c] != 0 || c < 0x80) {
        return IN_WORD[c] == 2 || c < ' ';
    }
    if (at >= 2 && (guchar)place->text[at - 2] == 0xe2) {
        return c == 0x94 || c == 0x93 || c == 0x9c || c == 0x98 || place_bullet(place, at - 2);
    }
    return at >= 1 && c == 0xa0 && (guchar)place->text[at - 1] == 0xc2;
}

/* The word before the marks: its start. Quotes, brackets, slashes and dashes end it. */
gsize
place_word_start(const Place *place)
{
    gsize at = place->mark;
    gsize least = at - MIN(at - place->start, (gsize)LONGEST_WORD);
    while (at > least && (IN_WORD[(guchar)place->text[at - 1]] == 1 || !ends_word(place, at - 1))) {
        at--;
    }
    return at;
}
