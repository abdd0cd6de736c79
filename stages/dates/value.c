/* value: templates filled in from the items of a match. */
#include "value.h"

#include "clock.h"
#include "writer.h"

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

/* Of any number that an article may have. */
static int
whole(const Item *item)
{
    return (int)CLAMP(item->number, 0, 999999999);
}

static void
append_item(Writer *out, const Item *item, int class)
{
    int n = whole(item);
    const char *value = item->word ? word_value(item->word, class) : "";
    switch (class) {
    case CLASS_YEAR:
    case CLASS_ANYYEAR:
        write_int(out, n, 4);
        break;
    case CLASS_SHORTYEAR:
    case CLASS_TWODIGIT:
        write_int(out, full_year(n), 4);
        break;
    case CLASS_DECADE:
        if (n >= 100 && n < 2000 && n % 100 == 0)
            write_int(out, n / 100, 2); /* the 1800s */
        else
            write_int(out, decade_of(n), 3);
        break;
    case CLASS_ISO:
        write_int(out, n / 10000, 4);
        write_text(out, "-");
        write_int(out, n / 100 % 100, 2);
        write_text(out, "-");
        write_int(out, n % 100, 2);
        break;
    case CLASS_DAY:
    case CLASS_MONTHNUM:
        write_int(out, n, 2);
        break;
    case CLASS_ORD:
        write_int(out, n, 0);
        break;
    case CLASS_NUM:
        write_number(out, item->number);
        break;
    default:
        write_text(out, value);
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
append_span_open(Writer *out, const char *span)
{
    char unit[4] = "T";
    const char *letter = span + strcspn(span, "0123456789.X");
    letter += strspn(letter, "0123456789.X");
    g_strlcpy(unit + (span[1] == 'T'), letter, sizeof unit - 1);
    const char *open = open_of(unit);
    write_text(out, open ? open : "XXXX-XX-XX");
}

/* A part of the value 2017-01-27T14:30: y, ym, md, d; else the whole. */
static void
append_part(Writer *out, const char *value, const char *part)
{
    gsize date = strcspn(value, "T"), year = strcspn(value, "-");
    if (strcmp(part, "y") == 0)
        write_bytes(out, value, MIN(year, date));
    else if (strcmp(part, "ym") == 0)
        write_bytes(out, value, MIN(year + 3, date));
    else if (strcmp(part, "md") == 0)
        write_text(out, value + year);
    else if (strcmp(part, "m") == 0)
        write_bytes(out, value + MIN(year + 1, date), MIN(date - MIN(year + 1, date), 2));
    else if (strcmp(part, "c") == 0)
        write_bytes(out, value, MIN(date, 2));
    else if (strcmp(part, "t") == 0)
        write_text(out, value + date);
    else if (strcmp(part, "d") == 0)
        write_bytes(out, value, date);
    else if (strcmp(part, "open") == 0)
        append_span_open(out, value);
    else
        write_text(out, value);
}

/* Half a day is twelve hours: the unit below, and how many of it make one. */
static const struct {
    const char *unit, *below;
    double count;
} BELOW[] = {{"TH", "TM", 60}, {"D", "TH", 24},  {"Y", "M", 12},
             {"DE", "Y", 10},  {"CE", "Y", 100}, {"TM", "TS", 60}};

static void
write_hours(Writer *out, double count)
{
    write_text(out, "PT");
    write_number(out, floor(count));
    write_text(out, "H");
    write_number(out, (count - floor(count)) * 60);
    write_text(out, "M");
}

static void
append_count(Writer *out, double count, const char *unit)
{
    for (gsize i = 0; count < 1 && count > 0 && i < G_N_ELEMENTS(BELOW); i++)
        if (strcmp(BELOW[i].unit, unit) == 0) {
            count *= BELOW[i].count;
            unit = BELOW[i].below;
            break;
        }
    if (count > 1 && count > floor(count) && strcmp(unit, "TH") == 0)
        write_hours(out, count);
    else {
        write_text(out, *unit == 'T' ? "PT" : "P");
        write_number(out, count);
        write_text(out, unit + (*unit == 'T'));
    }
}

/* Counts and their units one after the other: an hour and 45 minutes. */
static gboolean
append_spans(const Match *match, Writer *out)
{
    gboolean clock = FALSE;
    double count = 1;
    write_text(out, "P");
    for (guint i = 0; i < match->n; i++) {
        const Item *item = match->item + i;
        const char *unit = item->word ? word_value(item->word, CLASS_UNIT) : "";
        if (is_class(match->class[i], CLASS_NUM))
            count = item->number;
        if (!*unit)
            continue;
        write_text(out, *unit == 'T' && !clock ? "T" : "");
        clock |= *unit == 'T';
        write_number(out, count);
        write_text(out, unit + (*unit == 'T'));
        count = 1;
    }
    return TRUE;
}

/* "2W" (a fortnight) is a count and a unit. */
static const char *
unit_of(const Match *match, double *times)
{
    const char *unit = "";
    for (guint i = 0; i < 2 * match->n && !*unit; i++) {
        guint k = i % match->n;
        gboolean sure = match->class[k] >= 0 && match->class[k] != CLASS_ORD;
        if (match->item[k].word && (sure || i >= match->n)) /* every second week */
            unit = word_value(match->item[k].word, CLASS_UNIT);
    }
    *times = 1;
    if (unit && g_ascii_isdigit(*unit))
        *times = *unit++ - '0';
    return unit;
}

static gboolean
append_span(const Match *match, gboolean vague, Writer *out)
{
    double times, count = 1;
    const char *unit = unit_of(match, &times);
    const Item *number = find(match, CLASS_NUM, 0);
    if (!*unit)
        return FALSE;
    if (vague || (!number && find(match, CLASS_VAGUE, 0))) {
        write_text(out, *unit == 'T' ? "PTX" : "PX");
        write_text(out, unit + (*unit == 'T'));
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
append_each(const Match *match, int count, Writer *out)
{
    double times;
    const char *unit = unit_of(match, &times);
    if (*unit)
        append_count(out, count * times, unit);
    return *unit != '\0';
}

static gboolean
append_open(const Match *match, Writer *out)
{
    double times;
    const char *open = open_of(unit_of(match, &times));
    if (!open)
        return FALSE;
    write_text(out, open);
    return TRUE;
}

static gboolean
append_clock(const Match *match, Writer *out)
{
    Clock clock = clock_of(match);
    int minute = clock_minute(&clock);
    if (minute < 0)
        return FALSE;
    write_text(out, "T");
    write_int(out, minute / 60, 2);
    write_text(out, ":");
    write_int(out, minute % 60, 2);
    if (clock.zone)
        write_text(out, word_value(clock.zone->word, CLASS_ZONE));
    return TRUE;
}

static gboolean
append_piece(const Piece *piece, const Match *match, Writer *out)
{
    const Item *item;
    switch (piece->kind) {
    case PIECE_TEXT:
        write_text(out, piece->text);
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
        write_int(out, whole(item) - 1, 2);
        return TRUE;
    case PIECE_MARK:
        item = find(match, piece->class, piece->nth);
        if (item && item->mark)
            append_part(out, item->mark->value, piece->text);
        return item && item->mark;
    case PIECE_ITEM:
        item = find(match, piece->class, piece->nth);
        if (item && g_ascii_isdigit(*piece->text))
            write_int(out, whole(item), *piece->text - '0');
        else if (item)
            append_item(out, item, piece->class);
        return item || *piece->text == '?';
    }
    return FALSE;
}

gboolean
template_fill(const Template *template, const Match *match, char *out, gsize size)
{
    Writer writer = {out, out + size - 1, FALSE};
    *out = '\0';
    for (guint i = 0; i < template->n; i++)
        if (!append_piece(&template->piece[i], match, &writer))
            return FALSE;
    return !writer.full;
}

const Mark *
template_leader(const Template *template, const Match *match)
{
    for (guint i = 0; i < template->n; i++) {
        const Piece *piece = &template->piece[i];
        const Item *item = piece->kind == PIECE_MARK ? find(match, piece->class, piece->nth) : NULL;
        if (item)
            return item->mark;
    }
    return NULL;
}
