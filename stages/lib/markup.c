/* markup: text from articles made safe for what it is written into. */
#include "markup.h"

#include <string.h>

/* Words of a sentence that its text fragment names at either end. */
#define FRAGMENT_WORDS 6

static gboolean
is_left_out(gunichar c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

static const char *
entity(gunichar c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

static void
append(GString *out, const char *text, gboolean escape)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        const char *name = escape ? entity(c) : NULL;
        if (name)
            g_string_append(out, name);
        else if (c < 0x20 || (c >= 0x7F && c < 0xA0))
            g_string_append_c(out, ' ');
        else if (!is_left_out(c))
            g_string_append_unichar(out, c);
    }
}

void
markup_plain(GString *out, const char *text)
{
    append(out, text, FALSE);
}

void
markup_escape(GString *out, const char *text)
{
    append(out, text, TRUE);
}

void
markup_percent(GString *out, const char *text)
{
    for (const guchar *at = (const guchar *)text; *at; at++) {
        /* The dash parts a text fragment: it is encoded, too. */
        if (g_ascii_isalnum(*at) || strchr("._~", *at))
            g_string_append_c(out, (char)*at);
        else
            g_string_append_printf(out, "%%%02X", *at);
    }
}

gboolean
markup_is_link(const char *url)
{
    return g_ascii_strncasecmp(url, "http://", 7) == 0 ||
           g_ascii_strncasecmp(url, "https://", 8) == 0;
}

/* Appends words [from, to) of `words`, blanks between. */
static void
append_words(GString *out, char **words, guint from, guint to)
{
    for (guint i = from; i < to; i++) {
        if (i > from)
            g_string_append(out, "%20");
        markup_percent(out, words[i]);
    }
}

void
markup_link(GString *out, const char *url, const char *quote)
{
    for (const char *at = url; *at; at++)
        if ((guchar)*at > 0x20 && !strchr("\"'<>\\^`{|}", *at))
            g_string_append_c(out, *at);
        else
            g_string_append_printf(out, "%%%02X", (guchar)*at);
    g_autofree char *plain = g_strstrip(g_strdup(quote));
    if (strchr(url, '#') || !*plain)
        return;
    g_auto(GStrv) words = g_strsplit(plain, " ", -1);
    guint n = g_strv_length(words);
    g_string_append(out, "#:~:text=");
    append_words(out, words, 0, MIN(n, FRAGMENT_WORDS));
    if (n > FRAGMENT_WORDS) {
        g_string_append_c(out, ',');
        append_words(out, words, MAX(n - FRAGMENT_WORDS, FRAGMENT_WORDS), n);
    }
}
