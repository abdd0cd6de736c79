/* layout: where the paragraphs of a plain text begin and end. */
#include "layout.h"

#include "newsdate.h"
#include "textline.h"

#include <string.h>

enum {
    NARROW = 40,
    WIDE = 130,
    NEAR = 9,
    SLACK = 2,
    SHATTERED = 3,
    SHARE = 6,
    REST_WORDS = 4,
    SAME = 12,
    MIDDLE_MOST = 5
};

/* How the text is laid out. */
typedef struct {
    glong wrap;         /* the width that lines are wrapped to, or 0 */
    gboolean spaced;    /* blank lines part most of its paragraphs */
    gboolean cracked;   /* more than one blank line stands in the midst of a sentence */
    gboolean shattered; /* they stand there all over the text */
} Layout;

const char *
para_name(ParaType type)
{
    static const char *const names[] = {"body",     "body",      "headline", "byline",
                                        "dateline", "heading",   "caption",  "boilerplate",
                                        "speaker",  "direction", "update"};
    return names[type];
}

/* Whether lines are broken because they are full: of those that stop in the midst of a sentence at
 * least half have no room for the first word of the next. */
static gboolean
is_filled(const char *text, GArray *lines, glong wrap)
{
    guint open = 0, full = 0;
    for (guint i = 0; i + 1 < lines->len; i++) {
        TextLine *line = &g_array_index(lines, TextLine, i), *next = line + 1;
        if (line->stop > line->start && next->stop > next->start &&
            !textline_ends_sentence(text, line)) {
            glong w = textline_width(text, line);
            open++;
            full += w <= wrap + SLACK && w + 1 + textline_first_word(text, next) > wrap - SLACK;
        }
    }
    return full > 1 && full * 2 >= open;
}

/* The width to which the lines are wrapped, or 0: the greatest width that a good part of the lines
 * that go on in a next one come close to. */
static glong
wrap_width(const char *text, GArray *lines)
{
    guint counts[WIDE + 1] = {0}, total = 0, wide = 0;
    for (guint i = 0; i + 1 < lines->len; i++) {
        TextLine *line = &g_array_index(lines, TextLine, i), *next = line + 1;
        gsize bytes = line->stop - line->start;
        gboolean followed = bytes > 0 && next->stop > next->start;
        if (bytes <= WIDE && !followed) {
            continue;
        }
        glong w = bytes <= 2 * WIDE ? textline_width(text, line) : WIDE + 1;
        wide += w > WIDE;
        if (w <= WIDE && followed) {
            counts[w]++;
            total++;
        }
    }
    for (glong w = WIDE; total >= 2 && wide * 3 <= total && w >= NARROW; w--) {
        guint near = 0;
        for (glong v = w; v > w - NEAR; v--) {
            near += counts[v];
        }
        if (counts[w] + counts[w - 1] + counts[w - 2] >= 2 && near * 5 >= total) {
            return is_filled(text, lines, w) ? w : 0;
        }
    }
    return 0;
}

/* Whether the line ends in a word behind which no sentence, heading or list item ends. */
static gboolean
ends_in_the_middle(const char *text, const TextLine *line)
{
    static const char *const words[] = {
        "the",   "a",     "an",   "of",   "to",   "and",   "in",   "for",   "by",   "with",
        "that",  "is",    "are",  "was",  "were", "be",    "as",   "its",   "his",  "her",
        "their", "our",   "will", "from", "or",   "which", "who",  "has",   "have", "at",
        "this",  "these", "into", "than", "but",  "most",  "Mr",   "Mr.",   "Mrs",  "Mrs.",
        "Ms",    "Ms.",   "Dr",   "Dr.",  "Sen.", "Gen.",  "Gov.", "Prime", "U.S."};
    TextLine word = textline_last_word(text, line);
    gsize n = word.stop - word.start;
    for (gsize i = 0; i < G_N_ELEMENTS(words) && n <= MIDDLE_MOST; i++) {
        if (words[i][0] == text[word.start] && strlen(words[i]) == n &&
            memcmp(text + word.start, words[i], n) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether a line is more than a heading would be: long, or with a comma and a word in small letters
 * in it. */
static gboolean
is_sentence_part(const char *text, TextLine *line)
{
    const char *comma = memchr(text + line->start, ',', line->stop - line->start);
    gboolean small = FALSE;
    for (gsize i = line->start; i + 1 < line->stop && !small; i++) {
        small = text[i] == ' ' && g_ascii_islower(text[i + 1]);
    }
    return g_ascii_isalnum(text[line->stop - 1]) && small && !textline_is_bullet(text, line) &&
           (comma != NULL || textline_width(text, line) > NARROW);
}

/* Whether a line has two words that headlines drop: it is running text. */
static gboolean
is_running(const char *text, const TextLine *line)
{
    static const char *const words[] = {" the ", " a ",    " an ",  " had ", " has ", " have ",
                                        " was ", " were ", " his ", " her ", " its ", " been "};
    guint n = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        const char *at = text + line->start;
        gsize size = strlen(words[i]);
        while ((at = g_strstr_len(at, text + line->stop - at, words[i])) != NULL) {
            n++;
            at += size - 1;
        }
    }
    return n > 1;
}

/* Whether a line that stands within a block, no line of which is filled up, is broken off: it ends
 * in a comma or in the midst of a phrase, the next one begins with a small letter, or, where blank
 * lines part the paragraphs, it does not end a sentence. The first line of all (`head`) may be a
 * headline, unless it is running text or the next line is a few last words. */
static gboolean
breaks_off(const char *text, TextLine *line, const TextLine *next, gboolean head, gboolean spaced)
{
    if (textline_ends_sentence(text, line)) {
        return FALSE;
    }
    gboolean lower = g_ascii_islower(text[next->start]),
             short_one = textline_blanks(text, line, 2) < 2;
    if (text[line->stop - 1] == ',' ||
        ((lower || !short_one) && ends_in_the_middle(text, line))) { /* not "Sign in" */
        return TRUE;
    }
    if (lower) {
        return !short_one;
    }
    if (head && textline_width(text, line) >= NARROW && textline_ends_sentence(text, next) &&
        textline_blanks(text, next, REST_WORDS) < REST_WORDS) {
        return TRUE;
    }
    if (line->stop - line->start >= SAME && next->stop - next->start >= SAME &&
        memcmp(text + line->start, text + next->start, SAME) == 0) {
        return FALSE; /* a line that stands there twice */
    }
    return spaced && (!head || is_running(text, line)) && is_sentence_part(text, line);
}

/* "Published March 14, 2019, 5:47 pm IST": a line of the page, which is part of no sentence. */
static gboolean
is_dated(const char *text, const TextLine *line)
{
    enum { MOST = 64, WORD = 16, REST = 16 };
    gsize size = line->stop - line->start;
    NewsDate date;
    return size <= MOST && !g_ascii_islower(text[line->start]) &&
           newsdate_begins(text + line->start, size, WORD, &date) && date.year > 0 &&
           size - date.stop <= REST;
}

/* Whether `next` goes on with the paragraph of `line`, the line before it; `head`: in the first
 * block of the text, where title, byline and date may stand on lines of their own. */
static gboolean
goes_on(const char *text, TextLine *line, const TextLine *next, const Layout *layout, gboolean head)
{
    glong wrap = layout->wrap;
    glong w = textline_width(text, line);
    gboolean lower = g_ascii_islower(text[next->start]), ends = textline_ends_sentence(text, line);
    gboolean dash =
        text[next->start] == '\xe2' && strncmp(text + next->start, "\xe2\x80\xa2", 3) != 0;
    if (is_dated(text, line) || is_dated(text, next)) {
        return FALSE;
    }
    if (textline_is_bullet(text, next) && (ends || !dash || wrap == 0)) {
        return FALSE;
    }
    if (wrap > 0 && next->indent > line->indent && ends) {
        return FALSE; /* a paragraph that only its first line tells */
    }
    if (wrap == 0 && textline_is_address(text, next)) {
        return FALSE;
    }
    if (wrap == 0 || w > wrap + SLACK) {
        return breaks_off(text, line, next, head, layout->spaced);
    }
    if (w + 1 + textline_first_word(text, next) > wrap - SLACK) {
        return TRUE;
    }
    return lower ||
           (!ends && (!head || text[line->stop - 1] == ',' || ends_in_the_middle(text, line)));
}

/* Whether the line ends in the middle of something: in a word or a comma, and is more than one
 * word. */
static gboolean
is_open(const char *text, const TextLine *line)
{
    return (g_ascii_isalnum(text[line->stop - 1]) || text[line->stop - 1] == ',') &&
           textline_blanks(text, line, 1) > 0;
}

/* Whether a sentence plainly goes on in `next` although a blank line stands before it. */
static gboolean
is_broken(const char *text, const TextLine *line, const TextLine *next)
{
    if (!is_open(text, line) || textline_is_bullet(text, next) ||
        textline_blanks(text, line, 2) < 2) {
        return FALSE;
    }
    gboolean byline = next->stop - next->start > 3 && memcmp(text + next->start, "by ", 3) == 0;
    return (g_ascii_islower(text[next->start]) && !byline) || ends_in_the_middle(text, line);
}

/* Notes where a sentence goes on behind a blank line; whether blank lines part the paragraphs, and
 * whether they stand in the midst of sentences all over the text, so that one behind a line that
 * does not end a sentence means nothing. */
static void
look_at_blanks(const char *text, GArray *lines, Layout *layout)
{
    guint broken = 0, blank = 0, plain = 0;
    for (guint i = 1; i + 1 < lines->len; i++) {
        TextLine *line = &g_array_index(lines, TextLine, i);
        if (line->stop > line->start) {
            plain += line[1].stop > line[1].start;
        } else if (line[-1].stop > line[-1].start && line[1].stop > line[1].start) {
            blank++;
            line[-1].broken = is_broken(text, line - 1, line + 1);
            broken += line[-1].broken;
        }
    }
    layout->spaced = blank > 0 && blank >= plain;
    layout->cracked = broken > 1 && broken * SHARE >= blank;
    layout->shattered = broken >= SHATTERED;
}

/* The same where a blank line or more stand between them. */
static gboolean
goes_on_below(const char *text, TextLine *line, const TextLine *next, const Layout *layout)
{
    gboolean broken = line + 2 == next ? line->broken : is_broken(text, line, next);
    return broken || ((layout->shattered || (layout->cracked && is_sentence_part(text, line))) &&
                      is_open(text, line) && !textline_is_bullet(text, next));
}

void
layout_paragraphs(const char *text, gsize size, gboolean mend, GArray *paras)
{
    g_autoptr(GArray) lines = textline_cut(text, size);
    Layout layout = {.wrap = wrap_width(text, lines)};
    TextLine *last = NULL; /* the last line that is not blank */
    look_at_blanks(text, lines, &layout);
    gboolean joined = FALSE; /* the last line went on with the one before it */
    guint blocks = 0;
    for (guint i = 0; i < lines->len; i++) {
        TextLine *line = &g_array_index(lines, TextLine, i);
        if (line->stop == line->start) {
            continue;
        }
        gboolean blank = last == NULL || last + 1 != line;
        gboolean on = blank ? mend && blocks > 1 && goes_on_below(text, last, line, &layout)
                            : goes_on(text, last, line, &layout, blocks == 1 && !joined);
        blocks += blank && !on;
        joined = on;
        if (on) {
            g_array_index(paras, Para, paras->len - 1).stop = line->stop;
        } else {
            Para para = {.start = line->start,
                         .stop = line->stop,
                         .bullet = textline_is_bullet(text, line),
                         .block = blank};
            g_array_append_val(paras, para);
        }
        last = line;
    }
}
