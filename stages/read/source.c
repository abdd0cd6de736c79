/* source: the source of a page without the parts in which no article is. */
#include "source.h"

#include "element.h"

#include <string.h>

/* The first `part` in [text, end), letters in any case; NULL if there is none. It begins with a
 * character that is no letter. */
static const char *
find(const char *text, const char *end, const char *part)
{
    gsize n = strlen(part);
    for (; (text = memchr(text, *part, (gsize)(end - text))) != NULL; text++) {
        if ((gsize)(end - text) < n) {
            return NULL;
        }
        if (g_ascii_strncasecmp(text, part, n) == 0) {
            return text;
        }
    }
    return NULL;
}

/* Behind the '>' that ends the tag at `tag`; one inside a quoted value does not. `end` if there is
 * none. */
static const char *
tag_end(const char *tag, const char *end)
{
    char quote = '\0', before = '\0';
    for (; tag < end; tag++) {
        char c = *tag;
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '>') {
            return tag + 1;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        }
        before = c == ' ' || c == '\n' || c == '\t' ? before : c;
    }
    return end;
}

static gboolean
is_tag(const char *tag, const char *end, const char *name)
{
    gsize n = strlen(name);
    return (gsize)(end - tag) > n + 1 && (tag[1] | 32) == *name &&
           g_ascii_strncasecmp(tag + 1, name, n) == 0 && !g_ascii_isalnum(tag[n + 1]) &&
           tag[n + 1] != '-';
}

/* Behind the end tag `close` of the element whose first tag ends at `stop`; others of its kind,
 * which begin with `open` ("": there can be none), may stand inside it. NULL if it is not closed.
 */
static const char *
element_end(const char *stop, const char *end, const char *open, const char *close)
{
    if (stop[-2] == '/' && *open != '\0') {
        return stop;
    }
    for (guint depth = 1; depth > 0;) {
        const char *next = find(stop, end, close);
        if (next == NULL) {
            return NULL;
        }
        for (const char *inner = stop; *open != '\0' && (inner = find(inner, next, open)) != NULL;
             inner++) {
            depth++;
        }
        stop = tag_end(next, end);
        depth--;
    }
    return stop;
}

/* The elements that are left out whole; `open` as in element_end. */
static const struct {
    const char *name, *open, *close;
} DEAD[] = {{"script", "", "</script"}, {"style", "", "</style"}, {"svg", "<svg", "</svg"}};

enum { SCRIPT, COMMENT = G_N_ELEMENTS(DEAD) }; /* places in DEAD, and one behind them */

/* What is not closed is looked for once: bits by place in DEAD, and COMMENT. */
typedef struct {
    const char *end;
    guint unclosed;
} Strip;

static gboolean
is_unclosed(const Strip *strip, guint what)
{
    return (strip->unclosed & 1u << what) != 0;
}

/* Behind the comment at `tag`, or `tag` if it is to be kept. */
static const char *
comment_end(Strip *strip, const char *tag)
{
    const char *close = is_unclosed(strip, COMMENT) ? NULL : find(tag + 2, strip->end, "-->");
    if (close == NULL) {
        strip->unclosed |= 1u << COMMENT;
        return tag;
    }
    return find(tag, close, " saved from url") != NULL ? tag : close + 3;
}

/* Behind what begins at `tag` and is to be left out, or `tag` if nothing is. */
static const char *
dead_end(Strip *strip, const char *tag)
{
    const char *end = strip->end;
    if (end - tag > 4 && memcmp(tag, "<!--", 4) == 0) {
        return comment_end(strip, tag);
    }
    for (guint i = 0; i < G_N_ELEMENTS(DEAD); i++) {
        if (is_unclosed(strip, i) || !is_tag(tag, end, DEAD[i].name)) {
            continue;
        }
        const char *body = tag_end(tag, end);
        if (find(tag, body, "/ld+json") != NULL) { /* a script that tells of the article */
            return tag;
        }
        const char *stop = element_end(body, end, DEAD[i].open, DEAD[i].close);
        strip->unclosed |= stop == NULL ? 1u << i : 0;
        return stop != NULL ? stop : tag;
    }
    return tag;
}

static gboolean
is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* The bytes of the name of an attribute at `text`; 0: there is none in plain letters. */
static gsize
name_size(const char *text, const char *end)
{
    gsize n = 0;
    while (text + n < end && (g_ascii_isalnum(text[n]) || strchr("-_:.", text[n]) != NULL)) {
        n++;
    }
    return n > 0 && g_ascii_isalpha(*text) ? n : 0;
}

static gboolean
ends_attribute(char c)
{
    return is_blank(c) || c == '>' || c == '/';
}

/* Behind the value of an attribute whose name ends at `at`: it is quoted, or there is none; NULL if
 * it is written otherwise. */
static const char *
value_end(const char *at, const char *end)
{
    const char *close = at - 1;
    if (end - at > 2 && *at == '=' && (at[1] == '"' || at[1] == '\'')) {
        close = memchr(at + 2, at[1], (gsize)(end - at) - 2);
    } else {
        for (const char *next = at; next < end && (is_blank(*next) || *next == '='); next++) {
            close = *next == '=' ? NULL : close;
        }
    }
    return close != NULL && close + 1 < end && ends_attribute(close[1]) ? close + 1 : NULL;
}

/* Whether anything here asks for the attribute of the element at `tag`. */
static gboolean
is_asked_for(const char *tag, const char *end, const char *name, gsize size)
{
    AttributeName attribute = element_attribute_name(name, size);
    return attribute == ATTRIBUTE_HREF ? is_tag(tag, end, "link") : attribute != N_ATTRIBUTES;
}

/* Puts out what stands in [*from, ...) and is to be kept, up to an attribute of the start tag at
 * `tag` that nothing asks for, and moves *from behind it; so for each. Looks no further than where
 * the tag is written otherwise than <name attribute="value" ...>. Returns its end. */
static const char *
strip_tag(GString *out, const char **from, const char *tag, const char *end)
{
    const char *at = tag + 1;
    while (at < end && (g_ascii_isalnum(*at) || *at == '-')) {
        at++;
    }
    while (at < end && is_blank(*at)) {
        const char *name = at + 1;
        while (name < end && is_blank(*name)) {
            name++;
        }
        gsize size = name_size(name, end);
        const char *stop = size > 0 ? value_end(name + size, end) : NULL;
        if (stop == NULL) {
            break;
        }
        if (!is_asked_for(tag, end, name, size)) {
            g_string_append_len(out, *from, at - *from);
            *from = stop;
        }
        at = stop;
    }
    return tag_end(at, end);
}

/* Behind the tag, or whatever else begins at `tag`, that is kept; a script with what is in it. */
static const char *
kept_end(Strip *strip, GString *out, const char **from, const char *tag)
{
    const char *end = strip->end;
    if (tag + 1 < end && g_ascii_isalpha(tag[1])) {
        const char *stop = strip_tag(out, from, tag, end);
        gboolean may_close = is_tag(tag, end, "script") && !is_unclosed(strip, SCRIPT);
        const char *close = may_close ? find(stop, end, DEAD[SCRIPT].close) : NULL;
        strip->unclosed |= may_close && close == NULL ? 1u << SCRIPT : 0;
        return close != NULL ? close : stop;
    }
    return tag + 1 < end && tag[1] == '/' ? tag_end(tag, end) : tag + 1;
}

GString *
source_strip(const char *text, gsize size)
{
    GString *out = g_string_sized_new(size);
    const char *end = text + size, *from = text;
    Strip strip = {.end = end};
    for (const char *tag = text; (tag = memchr(tag, '<', (gsize)(end - tag))) != NULL;) {
        const char *stop = dead_end(&strip, tag);
        if (stop > tag) {
            g_string_append_len(out, from, tag - from);
            from = tag = stop;
        } else {
            tag = kept_end(&strip, out, &from, tag);
        }
    }
    g_string_append_len(out, from, end - from);
    return out;
}

gboolean
source_is_html(const char *text, gsize size)
{
    static const char *const breaking[] = {"p",  "br", "div",        "li",   "h1",   "h2",     "h3",
                                           "td", "ul", "blockquote", "body", "html", "article"};
    const char *end = text + size, *first = text;
    while (first < end && g_ascii_isspace(*first)) {
        first++;
    }
    for (const char *tag = text; (tag = memchr(tag, '<', (gsize)(end - tag))) != NULL; tag++) {
        const char *name = tag + (end - tag > 1 && tag[1] == '/'); /* as is_tag wants it */
        for (gsize i = 0; i < G_N_ELEMENTS(breaking); i++) {
            if (is_tag(name, end, breaking[i])) {
                gboolean begins = *first == '<' && end - first > 1 &&
                                  (g_ascii_isalpha(first[1]) || first[1] == '!');
                return begins || (g_strstr_len(text, (gssize)size, "\n\n") == NULL &&
                                  g_strstr_len(text, (gssize)size, "\n\r\n") == NULL);
            }
        }
    }
    return FALSE;
}
