/* html: the article of a web page: its main text, and what the page says of it. */
#include "html.h"

#include "element.h"
#include "fold.h"
#include "mainpart.h"
#include "newsdate.h"
#include "pagemeta.h"

#include <libxml/HTMLparser.h>
#include <string.h>

enum { SNIFF = 1024, TIME_MOST = 48, LINK_WORDS = 3 };

/* The text being put together, paragraph by paragraph. */
typedef struct {
    const Chrome *chrome;
    Html *html;
    GString *line; /* the paragraph so far */
    gsize linked;  /* bytes of it inside links */
    ParaType type; /* of the element that holds it */
    gboolean bullet;
    const char *datetime; /* of a <time> in it; borrowed from the tree */
    guint breaks;         /* <br> in a row */
    const xmlNode *main;  /* the article's element */
    const xmlNode *title; /* its h1, or NULL */
    gboolean inside;      /* in the main part */
    gboolean begun;       /* something of the main part has been put out */
} Writer;

char *
html_charset(const char *bytes, gsize size)
{
    g_autofree char *begin = g_ascii_strdown(bytes, (gssize)MIN(size, (gsize)SNIFF * 4));
    const char *meta = begin, *charset = NULL;
    while ((meta = strstr(meta, "<meta")) != NULL) {
        const char *end = strchr(meta, '>');
        charset = strstr(meta, "charset=");
        if (end != NULL && charset != NULL && charset < end) {
            break;
        }
        charset = NULL;
        meta++;
    }
    if (charset == NULL) {
        return NULL;
    }
    charset += strlen("charset=");
    charset += strspn(charset, "\"' ");
    return g_strndup(charset, strcspn(charset, "\"' />;"));
}

gboolean
html_sniff(const char *bytes, gsize size)
{
    static const char *const starts[] = {"<!doctype html", "<html", "<head", "<body",
                                         "<!-- saved from url"};
    g_autofree char *begin = g_ascii_strdown(bytes, (gssize)MIN(size, (gsize)SNIFF));
    const char *p = begin + (g_str_has_prefix(begin, "\xef\xbb\xbf") ? 3 : 0);
    p += strspn(p, " \t\r\n");
    for (gsize i = 0; i < G_N_ELEMENTS(starts); i++) {
        if (g_str_has_prefix(p, starts[i])) {
            return TRUE;
        }
    }
    return (g_str_has_prefix(p, "<?xml") || g_str_has_prefix(p, "<!--")) &&
           strstr(p, "<html") != NULL;
}

/* Whether the line is there to lead elsewhere: all of it a link, or nearly all of it and no
 * sentence. */
static gboolean
is_pointer(const Writer *writer)
{
    const GString *line = writer->line;
    gboolean sentence = line->len > 0 && strchr(".?!\"", line->str[line->len - 1]) != NULL;
    guint blanks = 0;
    for (gsize i = 0; i < line->len; i++) {
        blanks += line->str[i] == ' ';
    }
    if (writer->linked * 100 >= line->len * 95 && (writer->bullet || blanks > 0)) {
        return TRUE;
    }
    return writer->linked * 10 >= line->len * 8 && blanks + 1 >= LINK_WORDS && !sentence;
}

static const char *
keep_string(Writer *writer, char *owned)
{
    g_ptr_array_add(writer->html->kept, owned);
    return owned;
}

/* A line that is only a time stamp takes its value from the element. */
static void
set_time(Writer *writer, Para *para)
{
    NewsDate date;
    char value[NEWSDATE_SIZE];
    if (writer->datetime == NULL || writer->line->len > TIME_MOST ||
        !newsdate_find(writer->datetime, strlen(writer->datetime), &date)) {
        return;
    }
    para->type = writer->begun ? PARA_UPDATE : PARA_BYLINE;
    para->rule = "time";
    para->time = keep_string(writer, g_strdup(newsdate_value(&date, value)));
}

/* Ends the paragraph. */
static void
flush(Writer *writer)
{
    GString *line = writer->line, *text = writer->html->text;
    while (line->len > 0 && line->str[line->len - 1] == ' ') {
        g_string_truncate(line, line->len - 1);
    }
    if (line->len > 0) {
        if (text->len > 0) {
            g_string_append(text, "\n\n");
        }
        Para para = {.start = text->len,
                     .stop = text->len + line->len,
                     .type = writer->type,
                     .block = TRUE,
                     .bullet = writer->bullet};
        para.rule = para.type != PARA_OPEN ? "element" : NULL;
        if (para.type == PARA_OPEN && is_pointer(writer)) {
            para.type = PARA_BOILERPLATE;
            para.rule = "link";
        }
        set_time(writer, &para);
        writer->begun |= para.type == PARA_OPEN && writer->inside;
        g_string_append_len(text, line->str, (gssize)line->len);
        g_array_append_val(writer->html->paras, para);
    }
    g_string_truncate(line, 0);
    writer->linked = 0;
    writer->datetime = NULL;
    writer->breaks = 0;
}

static void
add_text(Writer *writer, const char *text, gboolean link)
{
    const char *end = text + strlen(text);
    GString *line = writer->line;
    while (text < end) {
        gsize blank = fold_blank(text, end), from = line->len;
        if (blank == 0) {
            const char *stop = text;
            while (stop < end && fold_blank(stop, end) == 0) {
                stop++;
            }
            g_string_append_len(line, text, stop - text);
            text = stop;
            writer->breaks = 0;
        } else {
            if (line->len > 0 && line->str[line->len - 1] != ' ') {
                g_string_append_c(line, ' ');
            }
            text += blank;
        }
        writer->linked += link ? line->len - from : 0;
    }
}

static ParaType
type_of(const Writer *writer, const xmlNode *node)
{
    static const char *const headings[] = {"h2", "h3", "h4", "h5", "h6", "summary", NULL};
    if (element_is(node, "h1")) {
        return node == writer->title ? PARA_HEADLINE : PARA_HEADING;
    }
    if (element_in(node, headings)) {
        return PARA_HEADING;
    }
    if (element_is(node, "figcaption")) {
        return PARA_CAPTION;
    }
    switch (element_chrome(writer->chrome, node)) {
    case CHROME_CAPTION:
        return PARA_CAPTION;
    case CHROME_BYLINE:
        return PARA_BYLINE;
    default:
        return PARA_OPEN;
    }
}

static void write_element(Writer *writer, const xmlNode *node, gboolean link);

static void
write_children(Writer *writer, const xmlNode *node, gboolean link)
{
    for (const xmlNode *child = node->children; child != NULL; child = child->next) {
        if (child->type == XML_TEXT_NODE && child->content != NULL) {
            add_text(writer, (const char *)child->content, link);
        } else if (child->type == XML_ENTITY_REF_NODE || child->type == XML_ELEMENT_NODE) {
            write_element(writer, child, link);
        }
    }
}

/* Two line breaks in a row part paragraphs, one is white space. */
static void
write_break(Writer *writer)
{
    if (++writer->breaks >= 2) {
        flush(writer);
    } else if (writer->line->len > 0) {
        g_string_append_c(writer->line, ' ');
    }
}

static void
write_block(Writer *writer, const xmlNode *node, gboolean link)
{
    ParaType type = type_of(writer, node), before = writer->type;
    gboolean bullet = writer->bullet;
    flush(writer);
    if (type != PARA_OPEN) {
        writer->type = type;
    }
    writer->bullet |= element_is(node, "li");
    write_children(writer, node, link);
    flush(writer);
    writer->type = before;
    writer->bullet = bullet;
}

static void
write_element(Writer *writer, const xmlNode *node, gboolean link)
{
    gboolean credit;
    if (mainpart_skips(writer->chrome, node)) {
        return;
    }
    if (element_is(node, "br")) {
        write_break(writer);
        return;
    }
    if (element_is(node, "time") && *element_attribute(node, "datetime") != '\0') {
        writer->datetime = element_attribute(node, "datetime");
    }
    credit = element_chrome(writer->chrome, node) == CHROME_CAPTION;
    if (element_is_block(node) || credit) {
        write_block(writer, node, link);
    } else {
        write_children(writer, node, link || element_is(node, "a"));
    }
}

static gboolean
is_inside(const xmlNode *node, const xmlNode *top)
{
    for (; node != NULL; node = node->parent) {
        if (node == top) {
            return TRUE;
        }
    }
    return FALSE;
}

/* The h1 of the article: inside its element, else the last one before it, else the first one
 * behind. */
static const xmlNode *
find_title(const Chrome *chrome, const xmlNode *root, const xmlNode *main)
{
    const xmlNode *found = NULL, *next;
    gboolean passed = FALSE;
    for (const xmlNode *node = root; node != NULL; node = next) {
        gboolean skip = node != root && !is_inside(main, node) && !element_is(node, "header") &&
                        element_is_dead(node);
        passed |= node == main;
        if (!skip && element_is(node, "h1") && node->children != NULL) {
            if (is_inside(node, main) || (passed && found == NULL)) {
                return node;
            }
            found = passed ? found : node;
        }
        next = skip ? element_after(node, root) : element_next(node, root);
    }
    (void)chrome;
    return found;
}

/* What stands between the headline and the article's element: bylines, times, the deck. */
static void
write_between(Writer *writer, const xmlNode *root)
{
    const xmlNode *next;
    if (writer->title == NULL || is_inside(writer->title, writer->main)) {
        return;
    }
    write_block(writer, writer->title, FALSE);
    for (const xmlNode *node = element_after(writer->title, root);
         node != NULL && node != writer->main; node = next) {
        ChromeKind kind = element_chrome(writer->chrome, node);
        gboolean holds = is_inside(writer->main, node), dead = element_is_dead(node);
        gboolean told = !dead && !holds &&
                        (kind == CHROME_BYLINE || kind == CHROME_DECK || element_is(node, "time") ||
                         element_is(node, "address"));
        if (told) {
            write_block(writer, node, FALSE);
        }
        next = told || (dead && !holds) || (kind == CHROME_DROP && !holds)
                   ? element_after(node, root)
                   : element_next(node, root);
    }
}

/* Where several lines are time stamps, each of them begins an update of a live page, the first one
 * too. */
static void
set_updates(const Html *html)
{
    guint stamps = 0;
    for (guint i = 0; i < html->paras->len; i++) {
        stamps += g_array_index(html->paras, Para, i).type == PARA_UPDATE;
    }
    for (guint i = 0; stamps >= 2 && i < html->paras->len; i++) {
        Para *para = &g_array_index(html->paras, Para, i);
        if (para->type == PARA_BYLINE && g_strcmp0(para->rule, "time") == 0 &&
            i + 1 < html->paras->len && i > 0 && para[1].type == PARA_HEADING) {
            para->type = PARA_UPDATE;
        }
    }
}

static void
write_page(Writer *writer, xmlDoc *document)
{
    const xmlNode *root = xmlDocGetRootElement(document);
    writer->main = mainpart_find(writer->chrome, document);
    writer->title = find_title(writer->chrome, root, writer->main);
    write_between(writer, root);
    writer->inside = TRUE;
    write_children(writer, writer->main, FALSE);
    flush(writer);
    set_updates(writer->html);
}

gboolean
html_read(const Chrome *chrome, const char *text, gsize size, Html *html)
{
    *html = (Html){.text = g_string_sized_new(8192),
                   .paras = g_array_new(FALSE, FALSE, sizeof(Para)),
                   .kept = g_ptr_array_new_with_free_func(g_free)};
    xmlDoc *document =
        htmlReadMemory(text, (int)MIN(size, (gsize)G_MAXINT), NULL, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_NONET | HTML_PARSE_COMPACT);
    if (document == NULL || xmlDocGetRootElement(document) == NULL) {
        xmlFreeDoc(document);
        return FALSE;
    }
    PageMeta meta = pagemeta_read(chrome, document);
    html->title = g_steal_pointer(&meta.title);
    html->date = g_steal_pointer(&meta.date);
    html->source = g_steal_pointer(&meta.source);
    html->url = g_steal_pointer(&meta.url);
    Writer writer = {
        .chrome = chrome, .html = html, .line = g_string_sized_new(1024), .type = PARA_OPEN};
    write_page(&writer, document);
    if (meta.weak && writer.title == NULL) {
        *html->title = '\0'; /* the window's title is a site's name as often as not */
    }
    g_string_free(writer.line, TRUE);
    xmlFreeDoc(document);
    return TRUE;
}

void
html_clear(Html *html)
{
    if (html->text != NULL) {
        g_string_free(html->text, TRUE);
        g_array_unref(html->paras);
        g_ptr_array_unref(html->kept);
    }
    g_free(html->title);
    g_free(html->date);
    g_free(html->source);
    g_free(html->url);
    *html = (Html){0};
}
