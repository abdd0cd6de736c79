/* html: the article of a web page: its main text, and what the page says of it. */
#include "html.h"

#include "fold.h"
#include "mainpart.h"
#include "newsdate.h"
#include "pagemeta.h"
#include "source.h"
#include "tree.h"

#include <string.h>

enum { SNIFF = 1024, TIME_MOST = 48, LINK_WORDS = 3, SHOWN = 5 };

/* The text being put together, paragraph by paragraph. */
typedef struct {
    Html *html;
    GString *line; /* the paragraph so far */
    gsize linked;  /* bytes of it inside links */
    ParaType type; /* of the element that holds it */
    gboolean bullet;
    const char *datetime; /* of a <time> in it; borrowed from the tree */
    guint breaks;         /* <br> in a row */
    const Node *main;     /* the article's element */
    const Node *title;    /* its h1, or NULL */
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
    para->time = arena_strndup(writer->html->arena, newsdate_value(&date, value), -1);
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
add_text(Writer *writer, const char *text, gsize size, gboolean link)
{
    const char *end = text + size;
    GString *line = writer->line;
    gsize from = line->len;
    while (text < end) {
        gsize blank = fold_blank(text, end);
        if (blank == 0) {
            const char *stop = text + 1;
            while (stop < end && (fold_is_plain(*stop) || fold_blank(stop, end) == 0)) {
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
    }
    writer->linked += link ? line->len - from : 0;
}

static ParaType
type_of(const Writer *writer, const Node *node)
{
    if (element_is(node, TAG_H1)) {
        return node == writer->title ? PARA_HEADLINE : PARA_HEADING;
    }
    if ((node->is & IS_SUBHEADING) != 0) {
        return PARA_HEADING;
    }
    if (element_is(node, TAG_FIGCAPTION)) {
        return PARA_CAPTION;
    }
    switch (node->chrome) {
    case CHROME_CAPTION:
        return PARA_CAPTION;
    case CHROME_BYLINE:
        return PARA_BYLINE;
    default:
        return PARA_OPEN;
    }
}

static void write_element(Writer *writer, const Node *node, gboolean link);

static void
write_children(Writer *writer, const Node *node, gboolean link)
{
    for (const Node *child = node->first; child != NULL; child = child->next) {
        if (child->kind == NODE_TEXT) {
            add_text(writer, child->text, child->size, link);
        } else if (child->kind == NODE_ELEMENT) {
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
write_block(Writer *writer, const Node *node, gboolean link)
{
    ParaType type = type_of(writer, node), before = writer->type;
    gboolean bullet = writer->bullet;
    flush(writer);
    if (type != PARA_OPEN) {
        writer->type = type;
    }
    writer->bullet |= element_is(node, TAG_LI);
    write_children(writer, node, link);
    flush(writer);
    writer->type = before;
    writer->bullet = bullet;
}

static void
write_element(Writer *writer, const Node *node, gboolean link)
{
    if (mainpart_skips(node)) {
        return;
    }
    if (element_is(node, TAG_BR)) {
        write_break(writer);
        return;
    }
    if (element_is(node, TAG_TIME) && *element_attribute(node, ATTRIBUTE_DATETIME) != '\0') {
        writer->datetime = element_attribute(node, ATTRIBUTE_DATETIME);
    }
    if ((node->is & IS_BLOCK) != 0 || node->chrome == CHROME_CAPTION) {
        write_block(writer, node, link);
    } else {
        write_children(writer, node, link || element_is(node, TAG_A));
    }
}

static gboolean
is_inside(const Node *node, const Node *top)
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
static const Node *
find_title(const Node *root, const Node *main)
{
    const Node *found = NULL, *next;
    gboolean passed = FALSE;
    for (const Node *node = root; node != NULL; node = next) {
        gboolean skip =
            node != root && !is_inside(main, node) && !element_is(node, TAG_HEADER) && node->dead;
        passed |= node == main;
        if (!skip && element_is(node, TAG_H1) && node->first != NULL) {
            if (is_inside(node, main) || (passed && found == NULL)) {
                return node;
            }
            found = passed ? found : node;
        }
        next = skip ? element_after(node, root) : element_next(node, root);
    }
    return found;
}

/* An element that is a day and little else. */
static gboolean
is_date(const Node *node)
{
    NewsDate date;
    const Node *text = node->first;
    return text != NULL && text->kind == NODE_TEXT && text->next == NULL &&
           text->size <= TIME_MOST && newsdate_find(text->text, text->size, &date) && date.year > 0;
}

/* What stands between the headline and the article's element: bylines, times, the deck. */
static void
write_between(Writer *writer, const Node *root)
{
    const Node *next;
    if (writer->title == NULL || is_inside(writer->title, writer->main)) {
        return;
    }
    write_block(writer, writer->title, FALSE);
    for (const Node *node = element_after(writer->title, root);
         node != NULL && node != writer->main; node = next) {
        ChromeKind kind = node->chrome;
        gboolean holds = is_inside(writer->main, node), dead = node->dead;
        gboolean told =
            !dead && !holds &&
            (kind == CHROME_BYLINE || kind == CHROME_DECK || element_is(node, TAG_TIME) ||
             element_is(node, TAG_ADDRESS) || is_date(node));
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
write_page(Writer *writer, const Node *root)
{
    writer->main = mainpart_find(root);
    writer->title = find_title(root, writer->main);
    write_between(writer, root);
    writer->inside = TRUE;
    write_children(writer, writer->main, FALSE);
    flush(writer);
    set_updates(writer->html);
}

/* Takes the article's text from `body` where the page's elements show next to nothing of it: a
 * script is to show it. */
static void
take_hidden(Html *html, const char *body)
{
    gsize size = strlen(body);
    if (html->text->len * SHOWN < size && !source_is_html(body, size) &&
        g_utf8_validate(body, (gssize)size, NULL)) {
        g_string_assign(html->text, body);
        g_array_set_size(html->paras, 0);
        layout_paragraphs(html->text->str, html->text->len, TRUE, html->paras);
    }
}

gboolean
html_read(const Chrome *chrome, const char *text, gsize size, Html *html)
{
    *html = (Html){.arena = arena_new(),
                   .text = g_string_sized_new(8192),
                   .paras = g_array_new(FALSE, FALSE, sizeof(Para))};
    GString *source = source_strip(text, size);
    const Node *tree = tree_parse(chrome, source->str, source->len, html->arena);
    g_string_free(source, TRUE);
    if (tree == NULL) {
        return FALSE;
    }
    PageMeta meta = pagemeta_read(tree);
    html->title = g_steal_pointer(&meta.title);
    html->date = g_steal_pointer(&meta.date);
    html->source = g_steal_pointer(&meta.source);
    html->url = g_steal_pointer(&meta.url);
    Writer writer = {.html = html, .line = g_string_sized_new(1024), .type = PARA_OPEN};
    write_page(&writer, tree_root(tree));
    take_hidden(html, meta.body);
    g_free(meta.body);
    if (meta.weak && writer.title == NULL) {
        *html->title = '\0'; /* the window's title is a site's name as often as not */
    }
    g_string_free(writer.line, TRUE);
    return TRUE;
}

void
html_clear(Html *html)
{
    if (html->text != NULL) {
        g_string_free(html->text, TRUE);
        g_array_unref(html->paras);
        arena_free(html->arena);
    }
    g_free(html->title);
    g_free(html->date);
    g_free(html->source);
    g_free(html->url);
    *html = (Html){0};
}
