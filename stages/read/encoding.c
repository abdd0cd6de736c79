/* encoding: bytes of unknown encoding made UTF-8. */
#include "encoding.h"

#include "ascii.h"

#include <string.h>

/* Text counts as UTF-8 with faults if it has this many good multi-byte characters for each bad
 * byte. */
enum { GOOD_FOR_BAD = 4 };

void
decoded_clear(Decoded *decoded)
{
    g_clear_pointer(&decoded->owned, g_free);
}

/* Whether text is UTF-8: each run of bytes beyond ASCII by itself. */
static gboolean
is_utf8(const char *text, gsize size)
{
    const char *end = text + size;
    while ((text += ascii_run(text, (gsize)(end - text))) < end) {
        const char *run = text;
        while (text < end && (guchar)*text >= 0x80) {
            text++;
        }
        if (!g_utf8_validate(run, text - run, NULL)) {
            return FALSE;
        }
    }
    return TRUE;
}

static gboolean
take(Decoded *out, char *owned, gsize size)
{
    *out = (Decoded){owned, size, owned};
    return owned != NULL;
}

static gboolean
convert(const char *bytes, gsize size, const char *charset, Decoded *out)
{
    gsize written = 0;
    char *text = g_convert_with_fallback(bytes, (gssize)size, "UTF-8", charset, "\xef\xbf\xbd",
                                         NULL, &written, NULL);
    return take(out, text, written);
}

/* Windows-1252 leaves five bytes open; as in browsers they are the control characters of Latin-1,
 * which no text needs. */
static void
convert_western(const char *bytes, gsize size, Decoded *out)
{
    static const guint16 high[32] = {
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    GString *text = g_string_sized_new(size + size / 16 + 1);
    for (gsize i = 0; i < size; i++) {
        guchar c = (guchar)bytes[i];
        if (c < 0x80) {
            g_string_append_c(text, (char)c);
        } else {
            g_string_append_unichar(text, c < 0xa0 ? high[c - 0x80] : c);
        }
    }
    gsize length = text->len;
    take(out, g_string_free(text, FALSE), length);
}

/* Behind a bad byte, or behind the character that the text breaks off in. */
static const char *
behind_bad(const char *bad, const char *end)
{
    gboolean cut = g_utf8_get_char_validated(bad, end - bad) == (gunichar)-2;
    return cut ? end : bad + 1;
}

/* Counts bad bytes and good multi-byte characters; *first: where the first bad byte is. */
static void
count_utf8(const char *bytes, gsize size, gsize *good, gsize *bad, gsize *first)
{
    const char *p = bytes, *end = bytes + size, *stop;
    *good = *bad = 0;
    while (!g_utf8_validate(p, end - p, &stop)) {
        for (const char *c = p; c < stop; c++) {
            *good += ((guchar)*c & 0xc0) == 0xc0;
        }
        if ((*bad)++ == 0) {
            *first = (gsize)(stop - bytes);
        }
        p = behind_bad(stop, end);
    }
    for (const char *c = p; c < end; c++) {
        *good += ((guchar)*c & 0xc0) == 0xc0;
    }
}

static void
replace_bad(const char *bytes, gsize size, Decoded *out)
{
    GString *text = g_string_sized_new(size + 64);
    const char *p = bytes, *end = bytes + size, *stop;
    while (!g_utf8_validate(p, end - p, &stop)) {
        g_string_append_len(text, p, stop - p);
        g_string_append(text, "\xef\xbf\xbd");
        p = behind_bad(stop, end);
    }
    g_string_append_len(text, p, end - p);
    gsize length = text->len;
    take(out, g_string_free(text, FALSE), length);
}

static gboolean
decode_invalid(const char *bytes, gsize size, const char *charset, const char *file, gsize line,
               Diag *diag, Decoded *out)
{
    gsize good, bad, first = 0;
    if (charset != NULL && g_ascii_strcasecmp(charset, "utf-8") != 0 &&
        convert(bytes, size, charset, out)) {
        return TRUE;
    }
    count_utf8(bytes, size, &good, &bad, &first);
    if (good >= bad * GOOD_FOR_BAD) {
        diag_say(diag, STATUS_INPUT, file, line,
                 "invalid UTF-8 at byte %" G_GSIZE_FORMAT " (%" G_GSIZE_FORMAT
                 " in all), replaced by U+FFFD",
                 first, bad);
        replace_bad(bytes, size, out);
    } else {
        diag_say(diag, STATUS_OK, file, line,
                 "warning: not UTF-8 (byte %" G_GSIZE_FORMAT "), read as Windows-1252", first);
        convert_western(bytes, size, out);
    }
    return TRUE;
}

gboolean
encoding_is_utf16(const char *bytes, gsize size)
{
    return size >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0);
}

static gboolean
decode_utf16(const char *bytes, gsize size, const char *file, gsize line, Diag *diag, Decoded *out)
{
    const char *from = (guchar)bytes[0] == 0xff ? "UTF-16LE" : "UTF-16BE";
    gboolean good = convert(bytes + 2, size - 2, from, out);
    if (good && memchr(out->text, '\0', out->size) == NULL) {
        return TRUE;
    }
    decoded_clear(out);
    diag_say(diag, STATUS_INPUT, file, line, "marked as %s and is none, not read", from);
    return FALSE;
}

gboolean
encoding_decode(const char *bytes, gsize size, const char *charset, const char *file, gsize line,
                Diag *diag, Decoded *out)
{
    *out = (Decoded){bytes, size, NULL};
    if (encoding_is_utf16(bytes, size)) {
        return decode_utf16(bytes, size, file, line, diag, out);
    }
    if (size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0) {
        *out = (Decoded){bytes + 3, size - 3, NULL};
    }
    const char *nul = memchr(out->text, '\0', out->size);
    if (nul != NULL) {
        diag_say(diag, STATUS_INPUT, file, line,
                 "binary data (NUL at byte %" G_GSIZE_FORMAT "), not read", (gsize)(nul - bytes));
        return FALSE;
    }
    if (is_utf8(out->text, out->size)) {
        return TRUE;
    }
    return decode_invalid(out->text, out->size, charset, file, line, diag, out);
}
