/* textline: the lines of a plain text, and what one can see of them. */
#include "textline.h"

#include "ascii.h"
#include "fold.h"
#include "seek.h"

#include <string.h>

enum { FEW = 16, LIKELY_LINE = 64 };

/* Where the line that begins at text[at] ends; a lone CR ends one as well. */
static gsize
line_end(const char *text, gsize size, gsize at, Seek *crs)
{
    const char *lf = memchr(text + at, '\n', size - at);
    const char *next = lf != NULL ? lf : text + size;
    gboolean lone = seek_within(crs, text + at, next) && crs->at + 1 < next;
    return (gsize)((lone ? crs->at : next) - text);
}

GArray *
textline_cut(const char *text, gsize size)
{
    GArray *lines =
        g_array_sized_new(FALSE, FALSE, sizeof(TextLine), (guint)(size / LIKELY_LINE) + FEW);
    Seek crs = seek_new(text, size, '\r');
    gsize ascii = ascii_run(text, size); /* where the text is no longer ASCII */
    guint n = 0;
    for (gsize at = 0, next; at < size; at = next + 1) {
        gsize start = at, stop = next = line_end(text, size, at, &crs);
        fold_trim(text, &start, &stop);
        if (ascii < start) {
            ascii = start + ascii_run(text + start, size - start);
        }
        if (n == lines->len) { /* grown by more than one, which calls for each line would not be */
            g_array_set_size(lines, 2 * n + FEW);
        }
        g_array_index(lines, TextLine, n++) =
            (TextLine){.start = start,
                       .stop = stop,
                       .indent = start - at,
                       .width = ascii >= stop ? (glong)(stop - start) : -1};
    }
    g_array_set_size(lines, n);
    return lines;
}

/* Characters, not bytes: a width is what one sees. Behind the first one beyond ASCII eight bytes at
 * a time: one bit of each says whether it goes on with a character (10xxxxxx). */
static glong
characters(const char *text, gsize size)
{
    const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
    gsize inner = 0, i = ascii_run(text, size);
    for (guint64 eight; i + sizeof eight <= size; i += sizeof eight) {
        memcpy(&eight, text + i, sizeof eight);
        inner += (gsize)(((((eight >> 7) & ~(eight >> 6)) & ones) * ones) >> 56);
    }
    for (; i < size; i++) {
        inner += ((guchar)text[i] & 0xc0) == 0x80;
    }
    return (glong)(size - inner);
}

glong
textline_width(const char *text, TextLine *line)
{
    if (line->width < 0) {
        line->width = characters(text + line->start, line->stop - line->start);
    }
    return line->width;
}

glong
textline_first_word(const char *text, const TextLine *line)
{
    gsize stop = line->start;
    while (stop < line->stop && text[stop] != ' ' && text[stop] != '\t') {
        stop++;
    }
    return characters(text + line->start, stop - line->start);
}

gboolean
textline_ends_sentence(const char *text, const TextLine *line)
{
    gsize stop = line->stop;
    while (stop > line->start && strchr("\"')]", text[stop - 1]) != NULL) {
        stop--;
    }
    while (stop >= line->start + 3 && memcmp(text + stop - 3, "\xe2\x80", 2) == 0 &&
           (text[stop - 1] == '\x9d' || text[stop - 1] == '\x99')) {
        stop -= 3;
    }
    return stop > line->start && strchr(".?!:", text[stop - 1]) != NULL;
}

guint
textline_blanks(const char *text, const TextLine *line, guint most)
{
    guint n = 0;
    for (gsize i = line->start; i < line->stop && n < most; i++) {
        n += text[i] == ' ';
    }
    return n;
}

TextLine
textline_last_word(const char *text, const TextLine *line)
{
    TextLine word = *line;
    while (word.stop > word.start && word.stop - 1 > line->start && text[word.stop - 1] != ' ') {
        word.stop--;
    }
    word.start = word.stop;
    word.stop = line->stop;
    return word;
}

gboolean
textline_is_bullet(const char *text, const TextLine *line)
{
    static const char *const marks[] = {"• ", "- ", "* ", "– ", "— ", "· ",
                                        "● ", "▪ ", "■ ", "◦ ", "‣ ", "○ "};
    char first = text[line->start];
    gboolean may = first == '-' || first == '*' || (guchar)first >= 0x80;
    for (gsize i = 0; may && i < G_N_ELEMENTS(marks); i++) {
        gsize n = strlen(marks[i]);
        if (line->stop - line->start > n && memcmp(text + line->start, marks[i], n) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

gboolean
textline_is_address(const char *text, const TextLine *line)
{
    gsize n = line->stop - line->start;
    const char *begin = text + line->start, *point = memchr(begin, '.', n);
    return g_ascii_islower(*begin) && point != NULL && point + 1 < begin + n &&
           g_ascii_isalpha(point[1]) && memchr(begin, ' ', n) == NULL;
}
