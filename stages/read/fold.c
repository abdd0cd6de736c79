/* fold: text made comparable. */
#include "fold.h"

#include <string.h>

/* What a folded character becomes: a replacement, "" for nothing, NULL for itself. */
static const char *
fold_e2(const guchar *p, gsize left)
{
    if (left < 3 || p[1] != 0x80) {
        return NULL;
    }
    if (p[2] >= 0x8b && p[2] <= 0x8f) {
        return ""; /* zero-width space, joiners, direction marks */
    }
    if (p[2] <= 0x8a || p[2] == 0xa8 || p[2] == 0xa9 || p[2] == 0xaf) {
        return " ";
    }
    if (p[2] >= 0x90 && p[2] <= 0x95) {
        return "-";
    }
    if (p[2] == 0x98 || p[2] == 0x99) {
        return "'";
    }
    return p[2] == 0x9c || p[2] == 0x9d ? "\"" : NULL;
}

static gsize
invisible(const guchar *p, gsize left)
{
    if (left >= 3 && p[0] == 0xe2 && p[1] == 0x80 && p[2] >= 0x8b && p[2] <= 0x8f) {
        return 3;
    }
    if (left >= 3 && p[0] == 0xef && p[1] == 0xbb && p[2] == 0xbf) {
        return 3;
    }
    return left >= 2 && p[0] == 0xc2 && p[1] == 0xad ? 2 : 0;
}

gsize
fold_blank(const char *text, const char *end)
{
    const guchar *p = (const guchar *)text;
    gsize left = (gsize)(end - text);
    if (left == 0) {
        return 0;
    }
    if (*p == ' ' || (*p >= '\t' && *p <= '\r')) {
        return 1;
    }
    if (left >= 2 && p[0] == 0xc2 && p[1] == 0xa0) {
        return 2;
    }
    if (*p == 0xe2) {
        const char *to = fold_e2(p, left);
        return to != NULL && *to == ' ' ? 3 : 0;
    }
    return left >= 3 && p[0] == 0xe3 && p[1] == 0x80 && p[2] == 0x80 ? 3 : 0;
}

gsize
fold_into(char *out, const char *text, gsize size)
{
    const char *end = text + size, *begin = out;
    gboolean blank = FALSE;
    while (text < end) {
        gsize left = (gsize)(end - text), n = 0;
        gboolean plain = fold_is_plain(*text);
        if (!plain && (n = fold_blank(text, end)) > 0) {
            blank = TRUE;
            text += n;
            continue;
        }
        if (!plain && (n = invisible((const guchar *)text, left)) > 0) {
            text += n;
            continue;
        }
        if (blank && out > begin) {
            *out++ = ' ';
        }
        blank = FALSE;
        const char *to = (guchar)*text == 0xe2 ? fold_e2((const guchar *)text, left) : NULL;
        if (to != NULL) {
            *out++ = *to;
            text += 3;
            continue;
        }
        do {
            *out++ = (char)(*text | (*text >= 'A' && *text <= 'Z' ? 32 : 0));
        } while (++text < end && fold_is_plain(*text));
    }
    *out = '\0';
    return (gsize)(out - begin);
}

void
fold_append(GString *out, const char *text, gsize size)
{
    gsize before = out->len;
    g_string_set_size(out, before + size);
    g_string_truncate(out, before + fold_into(out->str + before, text, size));
}

/* The bytes of the blank or invisible character that ends at text[stop], looking no further back
 * than `start`. */
static gsize
blank_before(const char *text, gsize start, gsize stop)
{
    for (gsize n = 1; n <= 3 && stop - n + 1 > start; n++) {
        const char *p = text + stop - n;
        if (fold_blank(p, text + stop) == n || invisible((const guchar *)p, n) == n) {
            return n;
        }
    }
    return 0;
}

void
fold_trim(const char *text, gsize *start, gsize *stop)
{
    gsize n;
    if (*start < *stop && fold_is_plain(text[*start]) && fold_is_plain(text[*stop - 1])) {
        return;
    }
    while (*start < *stop && ((n = fold_blank(text + *start, text + *stop)) > 0 ||
                              (n = invisible((const guchar *)text + *start, *stop - *start)) > 0)) {
        *start += n;
    }
    while (*stop > *start && (n = blank_before(text, *start, *stop)) > 0) {
        *stop -= n;
    }
}
