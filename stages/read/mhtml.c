/* mhtml: a page that a browser saved with all that it shows as one file (RFC 2557). */
#include "mhtml.h"

#include <string.h>

enum { SNIFF = 4096 };

/* The value of a header field in text[0, size), its folded lines as one; "" if it is not there. */
static char *
field(const char *text, gsize size, const char *name)
{
    gsize n = strlen(name);
    const char *end = text + size;
    for (const char *line = text; line != NULL && line < end;) {
        const char *stop = memchr(line, '\n', (gsize)(end - line));
        if ((gsize)(end - line) > n && g_ascii_strncasecmp(line, name, n) == 0 && line[n] == ':') {
            while (stop != NULL && stop + 1 < end && (stop[1] == ' ' || stop[1] == '\t')) {
                stop = memchr(stop + 1, '\n', (gsize)(end - stop - 1));
            }
            char *value =
                g_strndup(line + n + 1, (gsize)((stop != NULL ? stop : end) - line) - n - 1);
            return g_strstrip(g_strdelimit(value, "\r\n\t", ' '));
        }
        line = stop != NULL ? stop + 1 : NULL;
    }
    return g_strdup("");
}

/* Behind the empty line that ends the header fields; `end` if there is none. */
static const char *
body_of(const char *text, const char *end)
{
    for (const char *lf = text; (lf = memchr(lf, '\n', (gsize)(end - lf))) != NULL; lf++) {
        const char *next = lf + 1 < end && lf[1] == '\r' ? lf + 2 : lf + 1;
        if (next < end && *next == '\n') {
            return next + 1;
        }
    }
    return end;
}

gboolean
mhtml_sniff(const char *bytes, gsize size)
{
    gsize head = (gsize)(body_of(bytes, bytes + MIN(size, (gsize)SNIFF)) - bytes);
    g_autofree char *version = field(bytes, head, "MIME-Version");
    g_autofree char *type = field(bytes, head, "Content-Type");
    return *version != '\0' && g_ascii_strncasecmp(type, "multipart/related", 17) == 0;
}

/* What parts begin with: "--" and the value of boundary. NULL if there is none. */
static char *
boundary_of(const char *type)
{
    const char *value = strstr(type, "boundary=");
    if (value == NULL) {
        return NULL;
    }
    value += strlen("boundary=");
    gboolean quoted = *value == '"';
    value += quoted;
    g_autofree char *name = g_strndup(value, strcspn(value, quoted ? "\"" : "; "));
    return g_strconcat("\n--", name, NULL);
}

static int
hex_of(const char *p, const char *end)
{
    return end - p >= 2 && g_ascii_isxdigit(p[0]) && g_ascii_isxdigit(p[1])
               ? g_ascii_xdigit_value(p[0]) * 16 + g_ascii_xdigit_value(p[1])
               : -1;
}

/* Quoted-printable (RFC 2045, 6.7): =C3 is a byte, = at the end of a line joins it to the next. */
static void
append_quoted(GString *out, const char *p, const char *end)
{
    while (p < end) {
        int code = *p == '=' ? hex_of(p + 1, end) : -1;
        if (code >= 0) {
            g_string_append_c(out, (char)code);
            p += 3;
        } else if (*p == '=' && end - p >= 2 && p[1] == '\n') {
            p += 2;
        } else if (*p == '=' && end - p >= 3 && p[1] == '\r' && p[2] == '\n') {
            p += 3;
        } else {
            g_string_append_c(out, *p++);
        }
    }
}

static void
append_body(GString *out, const char *body, const char *end, const char *encoding)
{
    if (g_ascii_strcasecmp(encoding, "quoted-printable") == 0) {
        append_quoted(out, body, end);
    } else if (g_ascii_strcasecmp(encoding, "base64") == 0 && end - body > 1) {
        gsize n = 0;
        g_autofree char *text = g_strndup(body, (gsize)(end - body));
        g_base64_decode_inplace(text, &n);
        g_string_append_len(out, text, (gssize)n);
    } else {
        g_string_append_len(out, body, end - body);
    }
}

GString *
mhtml_page(const char *bytes, gsize size)
{
    const char *end = bytes + size, *part = body_of(bytes, end);
    g_autofree char *type = field(bytes, (gsize)(part - bytes), "Content-Type");
    g_autofree char *mark = boundary_of(type);
    part = mark != NULL ? g_strstr_len(part - 1, end - part + 1, mark) : NULL;
    while (part != NULL) {
        part += strlen(mark);
        const char *next = g_strstr_len(part, end - part, mark), *stop = next != NULL ? next : end;
        const char *body = body_of(part, stop);
        gsize head = (gsize)(body - part);
        g_autofree char *own = field(part, head, "Content-Type");
        if (g_ascii_strncasecmp(own, "text/html", 9) == 0) {
            g_autofree char *encoding = field(part, head, "Content-Transfer-Encoding");
            g_autofree char *address = field(part, head, "Content-Location");
            GString *page = g_string_new(NULL);
            g_string_append_printf(page, "<!-- saved from url=(%04u)%s -->\n",
                                   (guint)strlen(address), address);
            append_body(page, body, stop, encoding);
            return page;
        }
        part = next;
    }
    return NULL;
}
