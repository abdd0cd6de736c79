/* width: how wide text is in Helvetica. */
#include "width.h"

#include <string.h>

/* Widths of U+0020 to U+007E in 1/1000 em. */
static const guint16 regular[] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584,
};
static const guint16 bold[] = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
};

/* Typographic signs that headlines use, by code point. */
static const struct {
    gunichar c;
    guint16 regular, bold;
} signs[] = {
    {0x00B7, 333, 333},   {0x00D8, 778, 778},   {0x00DF, 611, 611}, {0x00E6, 889, 889},
    {0x00C6, 1000, 1000}, {0x00F8, 611, 611},   {0x0131, 278, 278}, {0x0141, 556, 611},
    {0x0142, 222, 278},   {0x0152, 1000, 1000}, {0x0153, 944, 944}, {0x2013, 556, 556},
    {0x2014, 1000, 1000}, {0x2018, 222, 278},   {0x2019, 222, 278}, {0x201C, 333, 500},
    {0x201D, 333, 500},   {0x2026, 1000, 1000}, {0x20AC, 556, 556},
};

static guint
unit_width(gunichar c, gboolean is_bold)
{
    gunichar base;
    if (g_unichar_fully_decompose(c, FALSE, &base, 1) > 0)
        c = base;
    if (c >= 0x20 && c < 0x7F)
        return is_bold ? bold[c - 0x20] : regular[c - 0x20];
    for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
        if (signs[i].c == c)
            return is_bold ? signs[i].bold : signs[i].regular;
    if (g_unichar_iszerowidth(c))
        return 0;
    if (c >= 0x2000 || g_unichar_iswide(c))
        return 1000;
    return g_unichar_isupper(c) ? 900 : 640;
}

double
width_of(const char *text, double size, gboolean is_bold)
{
    guint units = 0;
    for (; *text; text = g_utf8_next_char(text))
        units += unit_width(g_utf8_get_char(text), is_bold);
    return units * size / 1000;
}

char *
width_fit(const char *text, double size, gboolean is_bold, double room)
{
    if (width_of(text, size, is_bold) <= room)
        return g_strdup(text);
    double used = width_of("…", size, is_bold);
    const char *at = text;
    while (*at) {
        used += unit_width(g_utf8_get_char(at), is_bold) * size / 1000;
        if (used > room)
            break;
        at = g_utf8_next_char(at);
    }
    GString *cut = g_string_new_len(text, at - text);
    while (cut->len > 0 && strchr(" ,;", cut->str[cut->len - 1]))
        g_string_truncate(cut, cut->len - 1);
    g_string_append(cut, "…");
    return g_string_free(cut, FALSE);
}
