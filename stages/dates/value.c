/* value: templates filled in from the items of a match. */
#include "value.h"

#include "template.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* An item taken as a YEAR fills the slot of ANYYEAR too; a count in words is a NUM. */
static gboolean
is_class(int class, int wanted)
{
    return class == wanted || (wanted == CLASS_ANYYEAR && class == CLASS_YEAR) ||
           (wanted == CLASS_DAY && class == CLASS_ORDDAY) ||
           (wanted == CLASS_NUM && class == CLASS_CARD);
}

static const Item *
find(const Match *match, int class, int nth)
{
    for (guint i = 0; i < match->n; i++)
        if (is_class(match->class[i], class) && nth-- == 0)
            return match->item + i;
    return NULL;
}

static int
full_year(int short_year)
{
    return short_year + (short_year < 40 ? 2000 : 1900);
}

static int
decade_of(int number)
{
    if (number >= 100)
        return number / 10;
    return (number < 20 ? 2000 + number : 1900 + number) / 10;
}

static void
append_item(GString *out, const Item *item, int class)
{
    int n = (int)item->number;
    const char *value = item->word ? word_value(item->word, class) : "";
    switch (class) {
    case CLASS_YEAR:
    case CLASS_ANYYEAR:
        g_string_append_printf(out, "%04d", n);
        break;
    case CLASS_SHORTYEAR:
    case CLASS_TWODIGIT:
        g_string_append_printf(out, "%04d", full_year(n));
        break;
    case CLASS_DECADE:
        g_string_append_printf(out, "%03d", decade_of(n));
        break;
    case CLASS_ISO:
        g_string_append_printf(out, "%04d-%02d-%02d", n / 10000, n / 100 % 100, n % 100);
        break;
    case CLASS_DAY:
    case CLASS_MONTHNUM:
        g_string_append_printf(out, "%02d", n);
        break;
    case CLASS_ORD:
        g_string_append_printf(out, "%d", n);
        break;
    case CLASS_NUM:
        g_string_append_printf(out, "%g", item->number);
        break;
    default:
        g_string_append(out, value);
    }
}

static const char *
open_of(const char *unit)
{
    static const char *const OPEN[][2] = {{"D", "XXXX-XX-XX"},
                                          {"W", "XXXX-WXX"},
                                          {"WE", "XXXX-WXX-WE"},
                                          {"M", "XXXX-XX"},
                                          {"Q", "XXXX-QX"},
                                          {"Y", "XXXX"},
                                          {"DE", "XXX"},
                                          {"CE", "XX"},
                                          {"TH", "XXXX-XX-XXTXX"},
                                          {"TM", "XXXX-XX-XXTXX:XX"},
                                          {"TS", "XXXX-XX-XXTXX:XX:XX"}};
    for (gsize i = 0; unit && i < G_N_ELEMENTS(OPEN); i++)
        if (strcmp(OPEN[i][0], unit) == 0)
            return OPEN[i][1];
    return NULL;
}

/* The open value of the grain of a duration: P2W is XXXX-WXX. */
static void
append_span_open(GString *out, const char *span)
{
    char unit[4] = "T";
    const char *letter = span + strcspn(span, "0123456789.X");
    letter += strspn(letter, "0123456789.X");
    g_strlcpy(unit + (span[1] == 'T'), letter, sizeof unit - 1);
    const char *open = open_of(unit);
    g_string_append(out, open ? open : "XXXX-XX-XX");
}

/* A part of the value 2017-01-27T14:30: y, ym, md, d; else the whole. */
static void
append_part(GString *out, const char *value, const char *part)
{
    gsize date = strcspn(value, "T"), year = strcspn(value, "-");
    if (strcmp(part, "y") == 0)
        g_string_append_len(out, value, (gssize)MIN(year, date));
    else if (strcmp(part, "ym") == 0)
        g_string_append_len(out, value, (gssize)MIN(year + 3, date));
    else if (strcmp(part, "md") == 0)
        g_string_append(out, value + year);
    else if (strcmp(part, "m") == 0)
        g_string_append_len(out, value + MIN(year + 1, date),
                            (gssize)MIN(date - MIN(year + 1, date), 2));
    else if (strcmp(part, "c") == 0)
        g_string_append_len(out, value, (gssize)MIN(date, 2));
    else if (strcmp(part, "t") == 0)
        g_string_append(out, value + date);
    else if (strcmp(part, "d") == 0)
        g_string_append_len(out, value, (gssize)date);
    else if (strcmp(part, "open") == 0)
        append_span_open(out, value);
    else
        g_string_append(out, value);
}

/* Half a day is twelve hours: the unit below, and how many of it make one. */
static const struct {
    const char *unit, *below;
    double count;
} BELOW[] = {{"TH", "TM", 60}, {"D", "TH", 24},  {"Y", "M", 12},
             {"DE", "Y", 10},  {"CE", "Y", 100}, {"TM", "TS", 60}};

static void
append_count(GString *out, double count, const char *unit)
{
    for (gsize i = 0; count < 1 && count > 0 && i < G_N_ELEMENTS(BELOW); i++)
        if (strcmp(BELOW[i].unit, unit) == 0) {
            count *= BELOW[i].count;
            unit = BELOW[i].below;
            break;
        }
    if (count > 1 && count > floor(count) && strcmp(unit, "TH") == 0)
        g_string_append_printf(out, "PT%gH%gM", floor(count), (count - floor(count)) * 60);
    else
        g_string_append_printf(out, *unit == 'T' ? "PT%g%s" : "P%g%s", count,
                               unit + (*unit == 'T'));
}

/* Counts and their units one after the other: an hour and 45 minutes. */
static gboolean
append_spans(const Match *match, GString *out)
{
    gboolean clock = FALSE;
    double count = 1;
    g_string_append_c(out, 'P');
    for (guint i = 0; i < match->n; i++) {
        const Item *item = match->item + i;
        const char *unit = item->word ? word_value(item->word, CLASS_UNIT) : "";
        if (is_class(match->class[i], CLASS_NUM))
            count = item->number;
        if (!*unit)
            continue;
        g_string_append(out, *unit == 'T' && !clock ? "T" : "");
        clock |= *unit == 'T';
        g_string_append_printf(out, "%g%s", count, unit + (*unit == 'T'));
        count = 1;
    }
    return TRUE;
}

/* "2W" (a fortnight) is a count and a unit. */
static const char *
unit_of(const Match *match, double *times)
{
    const char *unit = "";
    for (guint i = 0; i < match->n && !*unit; i++)
        if (match->item[i].word)
            unit = word_value(match->item[i].word, CLASS_UNIT);
    *times = 1;
    if (unit && g_ascii_isdigit(*unit))
        *times = *unit++ - '0';
    return unit;
}

static gboolean
append_span(const Match *match, gboolean vague, GString *out)
{
    double times, count = 1;
    const char *unit = unit_of(match, &times);
    const Item *number = find(match, CLASS_NUM, 0);
    if (!*unit)
        return FALSE;
    if (vague || (!number && find(match, CLASS_VAGUE, 0))) {
        g_string_append_printf(out, *unit == 'T' ? "PTX%s" : "PX%s", unit + (*unit == 'T'));
        return TRUE;
    }
    if (!number)
        number = find(match, CLASS_CARD, 0);
    const Item *half = find(match, CLASS_HALF, 0);
    if (number)
        count = number->number;
    if (half)
        count = half == match->item + match->n - 1 || number ? count + 0.5 : 0.5;
    append_count(out, count * times, unit);
    return TRUE;
}

/* One of the unit, whatever is counted: "three times a day" is P1D. */
static gboolean
append_each(const Match *match, int count, GString *out)
{
    double times;
    const char *unit = unit_of(match, &times);
    if (*unit)
        append_count(out, count * times, unit);
    return *unit != '\0';
}

static gboolean
append_open(const Match *match, GString *out)
{
    double times;
    const char *open = open_of(unit_of(match, &times));
    if (!open)
        return FALSE;
    g_string_append(out, open);
    return TRUE;
}

/* Minutes since midnight of the hour and AMPM of a match; -1 if there is no such time. */
static int
minute_of(const Match *match, gboolean *whole_hour)
{
    const Item *clock = find(match, CLASS_CLOCK, 0), *hour = find(match, CLASS_HOUR, 0);
    const Item *joined = find(match, CLASS_HHMM, 0), *half = find(match, CLASS_AMPM, 0);
    int minute = -1;
    if (!hour)
        hour = find(match, CLASS_CARD, 0);
    *whole_hour = FALSE;
    if (clock)
        minute = (int)clock->number;
    else if (joined)
        minute = (int)joined->number / 100 * 60 + (int)joined->number % 100;
    else if (hour)
        minute = (int)hour->number * 60;
    if (half) {
        const char *side = word_value(half->word, CLASS_AMPM);
        if (minute < 60 || minute >= 13 * 60)
            return minute >= 13 * 60 && *side == 'p' ? minute : -1;
        minute = minute % 720 + (*side == 'p' ? 720 : 0);
    }
    return minute <= 1440 ? minute : -1;
}

static gboolean
append_clock(const Match *match, GString *out)
{
    gboolean whole;
    int minute = minute_of(match, &whole);
    const Item *zone = find(match, CLASS_ZONE, 0);
    if (minute < 0)
        return FALSE;
    g_string_append_printf(out, "T%02d:%02d", minute / 60, minute % 60);
    if (zone)
        g_string_append(out, word_value(zone->word, CLASS_ZONE));
    return TRUE;
}

static gboolean
append_piece(const Piece *piece, const Match *match, GString *out)
{
    const Item *item;
    switch (piece->kind) {
    case PIECE_TEXT:
        g_string_append(out, piece->text);
        return TRUE;
    case PIECE_SPAN:
    case PIECE_VAGUE:
        return append_span(match, piece->kind == PIECE_VAGUE, out);
    case PIECE_SPANS:
        return append_spans(match, out);
    case PIECE_EACH:
        return append_each(match, *piece->text == '2' ? 2 : 1, out);
    case PIECE_OPEN:
        return append_open(match, out);
    case PIECE_CLOCK:
        return append_clock(match, out);
    case PIECE_CENTURY:
        item = find(match, CLASS_ORD, 0);
        if (!item || item->number < 1 || item->number > 30)
            return FALSE;
        g_string_append_printf(out, "%02d", (int)item->number - 1);
        return TRUE;
    case PIECE_MARK:
        item = find(match, piece->class, piece->nth);
        if (item && item->mark)
            append_part(out, item->mark->value, piece->text);
        return item && item->mark;
    case PIECE_ITEM:
        item = find(match, piece->class, piece->nth);
        if (item && g_ascii_isdigit(*piece->text))
            g_string_append_printf(out, "%0*d", *piece->text - '0', (int)item->number);
        else if (item)
            append_item(out, item, piece->class);
        return item || *piece->text == '?';
    }
    return FALSE;
}

gboolean
template_fill(const Template *template, const Match *match, char *out, gsize size)
{
    *out = '\0';
    if (template->pieces->len == 0)
        return TRUE;
    const Piece *first = &g_array_index(template->pieces, Piece, 0);
    if (template->pieces->len == 1 && first->kind == PIECE_TEXT)
        return g_strlcpy(out, first->text, size) < size;
    g_autoptr(GString) value = g_string_sized_new(32);
    for (guint i = 0; i < template->pieces->len; i++)
        if (!append_piece(&g_array_index(template->pieces, Piece, i), match, value))
            return FALSE;
    return g_strlcpy(out, value->str, size) < size;
}

const Mark *
template_leader(const Template *template, const Match *match)
{
    for (guint i = 0; i < template->pieces->len; i++) {
        const Piece *piece = &g_array_index(template->pieces, Piece, i);
        const Item *item = piece->kind == PIECE_MARK ? find(match, piece->class, piece->nth) : NULL;
        if (item)
            return item->mark;
    }
    return NULL;
}
