/* canvas: a graph whose nodes are pinned one below the other. */
#include "canvas.h"

#include "card.h"
#include "look.h"
#include "markup.h"
#include "width.h"

#define TITLE_HEIGHT 54

Canvas *
canvas_new(const char *name, guint width)
{
    static const GraphAttribute graph[] = {{"layout", "nop2"},
                                           {"splines", "curved"},
                                           {"outputorder", "edgesfirst"},
                                           {"fontname", LOOK_FONT},
                                           {"bgcolor", LOOK_GROUND},
                                           {"pad", "0.35"},
                                           {NULL, NULL}};
    static const GraphAttribute node[] = {{"shape", "plain"}, {"fontname", LOOK_FONT},
                                          {"fontsize", "11"}, {"fontcolor", LOOK_INK},
                                          {"pos", ""},        {"id", ""},
                                          {"class", ""},      {"type", ""},
                                          {"status", ""},     {"time", ""},
                                          {"who", ""},        {"URL", ""},
                                          {"target", ""},     {"tooltip", " "}, /* not its name */
                                          {NULL, NULL}};
    static const GraphAttribute edge[] = {
        {"color", LOOK_ARC}, {"arrowsize", "0.55"}, {"penwidth", "1.1"}, {"pos", ""}, {"class", ""},
        {"rel", ""},         {"tooltip", ""},       {"style", ""},       {NULL, NULL}};
    Canvas *canvas = g_new0(Canvas, 1);
    g_autoptr(GString) safe = g_string_new(NULL);
    markup_escape(safe, name);
    canvas->graph = graph_new(safe->str, graph, node, edge);
    canvas->width = width;
    return canvas;
}

void
canvas_free(Canvas *canvas)
{
    graph_free(canvas->graph);
    g_free(canvas);
}

GraphNode *
canvas_place(Canvas *canvas, const char *name, guint height, const char *html)
{
    char y[G_ASCII_DTOSTR_BUF_SIZE];
    canvas->y -= height;
    GraphNode *node = graph_node(canvas->graph, name);
    g_ascii_formatd(y, sizeof y, "%.1f", canvas->y + height / 2.0);
    g_autofree char *pos = g_strconcat("0,", y, NULL);
    graph_set_node(node, "pos", pos);
    graph_set_label(canvas->graph, node, html);
    return node;
}

/* A line of fixed size: wherever the fonts are wider than thought, nothing moves. */
static void
append_line(GString *html, guint width, guint height, const char *text, double size,
            const char *colour, gboolean bold)
{
    g_autofree char *fitting = width_fit(text, size, bold, width - 4);
    g_autoptr(GString) escaped = g_string_new(NULL);
    markup_escape(escaped, fitting);
    g_string_append_printf(html,
                           "<TR><TD WIDTH=\"%u\" HEIGHT=\"%u\" FIXEDSIZE=\"TRUE\" "
                           "ALIGN=\"LEFT\" VALIGN=\"%s\">",
                           width, height, bold ? "BOTTOM" : "TOP");
    card_font(html, escaped->str, size, colour, bold);
    g_string_append(html, "<BR ALIGN=\"LEFT\"/></TD></TR>");
}

void
canvas_title(Canvas *canvas, const char *title, const char *line)
{
    g_autoptr(GString) html = g_string_new("<TABLE BORDER=\"0\" CELLBORDER=\"0\" "
                                           "CELLSPACING=\"0\" CELLPADDING=\"0\">");
    append_line(html, canvas->width, 28, title, 20, LOOK_INK, TRUE);
    append_line(html, canvas->width, 14, line, 10, LOOK_MUTED, FALSE);
    g_string_append(html, "<TR><TD HEIGHT=\"12\"></TD></TR></TABLE>");
    canvas_place(canvas, "_title", TITLE_HEIGHT, html->str);
}
