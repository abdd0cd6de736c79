/* card: what the drawing says of one entry in words. */
#include "card.h"

#include "look.h"
#include "markup.h"
#include "width.h"

#include <string.h>

/* Measures in points. */
#define KIND_WIDTH    66
#define MARGIN        8
#define FIRST_LINE    17
#define SECOND_LINE   15
#define COMPACT_LINE  18
#define RIGHT_LEAST   60
#define RIGHT_MOST    170
#define STATUS_MOST   220
#define COMPACT_NAMES 250
#define COMPACT_RIGHT 90

/* Bytes of a sentence that a tooltip quotes. */
#define QUOTE_MOST 400

void
card_font(GString *out, const char *html, double size, const char *colour, gboolean bold)
{
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    if (!*html)
        html = " ";
    g_string_append_printf(out, "<FONT POINT-SIZE=\"%s\" COLOR=\"%s\">%s%s%s</FONT>",
                           g_ascii_formatd(number, sizeof number, "%.4g", size), colour,
                           bold ? "<B>" : "", html, bold ? "</B>" : "");
}

/* Plain text, cut to `room` points, escaped, in a font. */
static void
append_text(GString *out, const char *text, double size, const char *colour, gboolean bold,
            double room, gboolean struck)
{
    g_autofree char *fitting = width_fit(text, size, bold, room);
    g_autoptr(GString) html = g_string_new(struck && *fitting ? "<S>" : NULL);
    markup_escape(html, fitting);
    if (struck && *fitting)
        g_string_append(html, "</S>");
    card_font(out, html->str, size, colour, bold);
}

static void
append_people(GString *out, const Entry *entry, guint from, guint to)
{
    for (guint i = from; i < to; i++) {
        if (i > from)
            g_string_append(out, ", ");
        markup_plain(out, entry->people->pdata[i]);
    }
}

char *
card_parties(const Entry *entry)
{
    GString *out = g_string_new(NULL);
    append_people(out, entry, 0, entry->initiators);
    if (entry->initiators > 0 && entry->sides > entry->initiators)
        g_string_append_printf(out, " %s ", look_arrow(entry->what));
    append_people(out, entry, entry->initiators, entry->sides);
    if (out->len == 0)
        append_people(out, entry, 0, entry->people->len);
    if (out->len == 0)
        g_string_append(out, "parties not named");
    return g_string_free(out, FALSE);
}

gboolean
card_differs(const Entry *entry, const char *what)
{
    for (guint i = 0; i < entry->claims->len; i++)
        if (g_str_equal(((const Claim *)entry->claims->pdata[i])->what, what))
            return TRUE;
    return FALSE;
}

/* Appends the items of a ; list with `separator` between. */
static void
append_list(GString *out, const char *list, const char *separator)
{
    g_auto(GStrv) items = g_strsplit(list, ";", -1);
    for (char **item = items; *item; item++) {
        if (item > items)
            g_string_append(out, separator);
        markup_plain(out, *item);
    }
}

/* Place, topics and who else was there. */
static char *
second_line(const Entry *entry)
{
    GString *out = g_string_new(NULL);
    append_list(out, entry->place, ", ");
    if (out->len > 0 && *entry->topic)
        g_string_append(out, ": ");
    append_list(out, entry->topic, " · ");
    if (entry->sides > 0 && entry->people->len > entry->sides) {
        g_string_append(out, out->len > 0 ? " · present: " : "present: ");
        append_people(out, entry, entry->sides, entry->people->len);
    }
    return g_string_free(out, FALSE);
}

static const char *
source_name(const Source *source)
{
    return *source->outlet ? source->outlet : source->name;
}

/* The first two sources by outlet, else by name, and how many more. Two share the room of one. */
static char *
source_line(const Entry *entry)
{
    GString *out = g_string_new(NULL);
    const GPtrArray *sources = entry->sources;
    guint shown = 0, next = 1;
    while (next < sources->len &&
           g_str_equal(source_name(sources->pdata[0]), source_name(sources->pdata[next])))
        next++;
    guint names[] = {0, next}, n = MIN(sources->len, next < sources->len ? 2u : 1u);
    double room = (RIGHT_MOST - (sources->len > n ? 26 : 8)) / (double)MAX(n, 1);
    for (; shown < n; shown++) {
        const char *name = source_name(sources->pdata[names[shown]]);
        g_autofree char *fitting = width_fit(name, 8.5, FALSE, room - (shown ? 4 : 0));
        g_string_append(out, shown ? ", " : "");
        markup_plain(out, fitting);
    }
    if (sources->len > n)
        g_string_append_printf(out, " +%u", sources->len - n);
    return g_string_free(out, FALSE);
}

/* "45 min", "60 h", "2 days"; "" where not known. */
static char *
duration_text(const Entry *entry)
{
    int minutes = timex_duration_minutes(entry->span);
    if (minutes < 0)
        return g_strdup("");
    if (minutes >= 1440 && minutes % 1440 == 0)
        return g_strdup_printf("%d day%s", minutes / 1440, minutes == 1440 ? "" : "s");
    if (minutes >= 2880)
        return g_strdup_printf("%d h", minutes / 60);
    return g_strdup_printf("%d min", minutes);
}

/* The status in a word, and what accounts differ on; "" for what simply happened. */
static char *
status_words(const Entry *entry)
{
    static const struct {
        const char *what, *word;
    } differences[] = {{"date", "DATE"}, {"duration", "LENGTH"}, {"initiator", "WHO BEGAN"}};
    GString *out = g_string_new(look_status(entry->status)->word);
    gboolean any = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(differences); i++)
        if (card_differs(entry, differences[i].what)) {
            g_string_append(out, any ? ", " : out->len ? "  ≠ " : "≠ ");
            g_string_append(out, differences[i].word);
            any = TRUE;
        }
    return g_string_free(out, FALSE);
}

/* The words of the status and the duration. */
static char *
status_html(const Entry *entry, const char *words, const char *duration)
{
    const StatusLook *look = look_status(entry->status);
    gboolean warning = strstr(words, "≠") && !look->ink;
    const char *colour = warning ? LOOK_WARNING : look->ink ? look->ink : look_kind(entry->what);
    GString *out = g_string_new(NULL);
    if (*words)
        append_text(out, words, 8.5, colour, TRUE, STATUS_MOST, FALSE);
    if (*words && *duration)
        g_string_append(out, "  ");
    if (*duration)
        card_font(out, duration, 9, LOOK_MUTED, FALSE);
    return g_string_free(out, FALSE);
}

static void
append_frame(GString *out, const Entry *entry)
{
    const StatusLook *look = look_status(entry->status);
    g_string_append_printf(out,
                           "<TABLE BORDER=\"1\" COLOR=\"%s\" BGCOLOR=\"%s\" STYLE=\"%s\" "
                           "CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">",
                           look->border ? look->border : look_kind(entry->what), look->ground,
                           look->frame);
}

static void
append_margin(GString *out, guint height, guint rows)
{
    g_string_append_printf(out,
                           "<TD ROWSPAN=\"%u\" WIDTH=\"%d\" HEIGHT=\"%u\" FIXEDSIZE=\"TRUE\"></TD>",
                           rows, MARGIN, height);
}

/* A cell of fixed size, so that no text and no font can push another one aside. The two lines of a
 * card stand close, in the middle of it. */
static void
open_cell(GString *out, guint width, guint height, const char *align)
{
    const char *middle = height == FIRST_LINE    ? " VALIGN=\"BOTTOM\""
                         : height == SECOND_LINE ? " VALIGN=\"TOP\""
                                                 : "";
    g_string_append_printf(out, "<TD WIDTH=\"%u\" HEIGHT=\"%u\" FIXEDSIZE=\"TRUE\" ALIGN=\"%s\"%s>",
                           width, height, align, middle);
}

/* Lines inside a cell are centred unless they end so. */
static void
append_cell(GString *out, guint width, guint height, const char *align, const char *html)
{
    open_cell(out, width, height, align);
    if (*html)
        g_string_append_printf(out, "%s<BR ALIGN=\"%s\"/>", html, align);
    g_string_append(out, "</TD>");
}

static void
append_left(GString *out, guint width, guint height, const char *text, double size,
            const char *colour, gboolean bold, gboolean struck)
{
    g_autoptr(GString) html = g_string_new(NULL);
    if (*text)
        append_text(html, text, size, colour, bold, width - 4.0, struck);
    append_cell(out, width, height, "LEFT", html->str);
}

static void
append_kind(GString *out, const Entry *entry, guint height)
{
    g_autofree char *capitals = g_ascii_strup(entry->what, -1);
    append_left(out, KIND_WIDTH, height, capitals, 8.5, look_kind(entry->what), TRUE, FALSE);
}

static void
append_compact(GString *out, const Entry *entry, guint width)
{
    g_autofree char *parties = card_parties(entry);
    g_autofree char *second = second_line(entry);
    g_autofree char *duration = duration_text(entry);
    g_autofree char *words = status_words(entry);
    g_autofree char *fitting = width_fit(words, 8.5, TRUE, COMPACT_RIGHT - 2);
    /* One thing only fits: the status matters more. */
    g_autofree char *right = status_html(entry, fitting, *words ? "" : duration);
    guint room = width - KIND_WIDTH - COMPACT_NAMES - COMPACT_RIGHT - 2 * MARGIN - 2;
    append_frame(out, entry);
    g_string_append(out, "<TR>");
    append_margin(out, COMPACT_LINE, 1);
    append_kind(out, entry, COMPACT_LINE);
    append_left(out, COMPACT_NAMES, COMPACT_LINE, parties, 10, LOOK_INK, TRUE,
                look_status(entry->status)->struck);
    append_left(out, room, COMPACT_LINE, second, 8.5, LOOK_MUTED, FALSE, FALSE);
    append_cell(out, COMPACT_RIGHT, COMPACT_LINE, "RIGHT", right);
    append_margin(out, COMPACT_LINE, 1);
    g_string_append(out, "</TR></TABLE>");
}

static char *
sources_html(const char *sources, double room)
{
    GString *html = g_string_new(NULL);
    if (*sources)
        append_text(html, sources, 8.5, LOOK_MUTED, FALSE, MIN(room, RIGHT_MOST), FALSE);
    return g_string_free(html, FALSE);
}

/* The width of the right part of a card `width` points wide: what its status takes, and as much of
 * what its sources take as the parties leave. */
static guint
right_width(guint width, double status, const char *sources, const char *parties)
{
    double spare = width - KIND_WIDTH - 2 * MARGIN - 2 - width_of(parties, 11, TRUE) - 8;
    double needed = MIN(width_of(sources, 8.5, FALSE) + 6, spare);
    return (guint)CLAMP(MAX(needed, status), RIGHT_LEAST, STATUS_MOST);
}

static void
append_full(GString *out, const Entry *entry, guint width)
{
    g_autofree char *parties = card_parties(entry);
    g_autofree char *second = second_line(entry);
    g_autofree char *sources = source_line(entry);
    g_autofree char *duration = duration_text(entry);
    g_autofree char *all = status_words(entry);
    double taken = width_of(duration, 9, FALSE) + 14;
    g_autofree char *words = width_fit(all, 8.5, TRUE, STATUS_MOST - taken);
    g_autofree char *status = status_html(entry, words, duration);
    const StatusLook *look = look_status(entry->status);
    guint right = right_width(width, width_of(words, 8.5, TRUE) + taken, sources, parties);
    g_autofree char *below = sources_html(sources, right - 4);
    guint names = width - KIND_WIDTH - right - 2 * MARGIN - 2;
    append_frame(out, entry);
    g_string_append(out, "<TR>");
    append_margin(out, FIRST_LINE + SECOND_LINE, 2);
    append_kind(out, entry, FIRST_LINE);
    append_left(out, names, FIRST_LINE, parties, 11, LOOK_INK, TRUE, look->struck);
    append_cell(out, right, FIRST_LINE, "RIGHT", status);
    append_margin(out, FIRST_LINE + SECOND_LINE, 2);
    g_string_append(out, "</TR><TR>");
    append_cell(out, KIND_WIDTH, SECOND_LINE, "LEFT", "");
    append_left(out, names, SECOND_LINE, second, 9.5, LOOK_INK, FALSE, FALSE);
    append_cell(out, right, SECOND_LINE, "RIGHT", below);
    g_string_append(out, "</TR></TABLE>");
}

/* A table inside a cell fills it: the rows above and below keep cards apart. */
void
card_html(GString *out, const Entry *entry, guint width, gboolean compact)
{
    g_string_append_printf(
        out,
        "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
        "CELLPADDING=\"0\"><TR><TD HEIGHT=\"%d\" WIDTH=\"%u\"></TD></TR><TR><TD>",
        compact ? 1 : 3, width);
    if (compact)
        append_compact(out, entry, width);
    else
        append_full(out, entry, width);
    g_string_append_printf(out, "</TD></TR><TR><TD HEIGHT=\"%d\"></TD></TR></TABLE>",
                           compact ? 1 : 3);
}

/* "; accounts: date 2017-01-27; date 2017-01-28". */
static void
append_claims(GString *out, const Entry *entry)
{
    for (guint i = 0; i < entry->claims->len; i++) {
        const Claim *claim = entry->claims->pdata[i];
        g_string_append_printf(out, "%s%s %s", i ? "; " : " — accounts: ", claim->what,
                               claim->value);
    }
}

char *
card_tooltip(const Entry *entry)
{
    const Mention *evidence = entry_evidence(entry);
    g_autofree char *parties = card_parties(entry);
    g_autofree char *second = second_line(entry);
    g_autofree char *quote = g_utf8_make_valid(evidence ? evidence->quote : "", -1);
    if (strlen(quote) > QUOTE_MOST) {
        *g_utf8_find_prev_char(quote, quote + QUOTE_MOST) = '\0';
        g_autofree char *whole = g_steal_pointer(&quote);
        quote = g_strconcat(whole, "…", NULL);
    }
    g_autoptr(GString) text = g_string_new(entry->dated ? entry->time : "undated");
    g_string_append_printf(text, "%s%s %s: %s [%s]",
                           !*entry->until  ? ""
                           : entry->latest ? ", by "
                                           : " – ",
                           entry->until, entry->what, parties,
                           *entry->status ? entry->status : "happened");
    if (*second)
        g_string_append_printf(text, " · %s", second);
    if (*quote)
        g_string_append_printf(text, " — “%s”", quote);
    append_claims(text, entry);
    for (guint i = 0; i < entry->sources->len; i++)
        g_string_append_printf(text, "%s%s", i ? ", " : " — ",
                               ((const Source *)entry->sources->pdata[i])->name);
    GString *out = g_string_new(NULL);
    markup_escape(out, text->str);
    return g_string_free(out, FALSE);
}
