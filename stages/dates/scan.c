/* scan: bytes to items, then items joined: number words, phrases of the tables. */
#include "scan.h"

#include <string.h>

enum { LETTER = 1, DIGIT = 2, BLANK = 3, HIGH = 4, OTHER = 0 };
enum { LONGEST_WORD = 24 };

typedef struct {
    const Wordlist *words;
    const char *text;
    gsize at, stop;
    GArray *items;
} Scan;

static int
kind_of(guchar c)
{
    if ((guchar)((c | 0x20) - 'a') < 26)
        return LETTER;
    if ((guchar)(c - '0') < 10)
        return DIGIT;
    if (c <= ' ')
        return BLANK;
    return c >= 0x80 ? HIGH : OTHER;
}

/* Bytes of the punctuation mark of General Punctuation (U+2000 to U+206F) or of a no-break space at
 * `at`; 0 if none. */
static gsize
punctuation_size(const char *at, gsize left)
{
    const guchar *c = (const guchar *)at;
    if (left >= 3 && c[0] == 0xE2 && (c[1] == 0x80 || c[1] == 0x81))
        return 3;
    return left >= 2 && c[0] == 0xC2 && c[1] < 0xC0 ? 2 : 0;
}

static Item *
add_item(Scan *scan, gsize start, gsize stop)
{
    guint n = scan->items->len;
    g_array_set_size(scan->items, n + 1);
    Item *item = &g_array_index(scan->items, Item, n);
    *item = (Item){.start = (guint32)start, .stop = (guint32)stop};
    item->flags = n && item[-1].stop == start ? ITEM_GLUED : 0;
    if (n == 0 || (item[-1].flags & ITEM_FIRST && !item[-1].classes && !item[-1].word))
        item->flags |= ITEM_FIRST;
    scan->at = stop;
    return item;
}

static void
set_word(Item *item, const Word *word)
{
    item->word = word;
    item->classes = word->classes;
    if (!(item->flags & ITEM_CAPITAL))
        item->classes &= ~word->capital;
    else if (!(item->flags & ITEM_FIRST))
        item->classes &= ~word->lower;
    if (item->classes & (CLASS_BIT(CLASS_CARD) | CLASS_BIT(CLASS_MULTIPLE)))
        item->classes |= CLASS_BIT(CLASS_NUM);
    if (word->n_values && !item->number)
        item->number = g_ascii_strtod(word->value[0], NULL);
}

static void
set_unknown(Scan *scan, Item *item)
{
    char last = scan->text[item->stop - 1];
    item->classes = CLASS_BIT(CLASS_OTHER);
    if (item->flags & ITEM_CAPITAL)
        item->classes |= CLASS_BIT(CLASS_CAPITAL);
    else if (last == 's' && item->stop - item->start > 3)
        item->classes |= CLASS_BIT(CLASS_PLURAL);
    else if (last == 'd' && item->stop - item->start > 4 && scan->text[item->stop - 2] == 'e')
        item->classes |= CLASS_BIT(CLASS_PAST);
}

/* The end of a dotted acronym (a.m., B.C., U.S.) that begins at the letter `at`; 0 if there is
 * none. */
static gsize
dotted_end(const Scan *scan, gsize at)
{
    gsize end = at;
    while (end + 1 < scan->stop && kind_of((guchar)scan->text[end]) == LETTER &&
           scan->text[end + 1] == '.')
        end += 2;
    return end >= at + 4 ? end : 0;
}

/* Letters of the word at `at`, lower case, dots dropped, with their hash. */
static gsize
fold(const Scan *scan, gsize start, gsize stop, char *into, guint32 *hash)
{
    gsize n = 0;
    *hash = WORDS_HASH_START;
    for (gsize i = start; i < stop && n < LONGEST_WORD; i++) {
        char c = scan->text[i];
        if (c == '.')
            continue;
        into[n] = g_ascii_tolower(c);
        *hash = WORDS_HASH(*hash, into[n]);
        n++;
    }
    return n;
}

/* The point behind an abbreviation of the vocabulary (Jan., Sept., hrs.) belongs to it. */
static void
take_point(Scan *scan, Item *item)
{
    if (item->stop + 1u >= scan->stop || scan->text[item->stop] != '.' || !item->word->point)
        return;
    item->stop++;
    scan->at++;
}

static void
scan_word(Scan *scan)
{
    char folded[LONGEST_WORD];
    guint32 hash;
    gsize start = scan->at, end = dotted_end(scan, start);
    gboolean dotted = end > 0, high = FALSE;
    if (!dotted)
        for (end = start; end < scan->stop; end++) {
            int kind = kind_of((guchar)scan->text[end]);
            if (kind == HIGH && punctuation_size(scan->text + end, scan->stop - end))
                break;
            if (kind != LETTER && kind != HIGH && (kind != DIGIT || end - start > 2))
                break;
            high |= kind == HIGH;
        }
    Item *item = add_item(scan, start, end);
    if (g_ascii_isupper(scan->text[start]))
        item->flags |= ITEM_CAPITAL;
    const Word *word = NULL;
    if (!high && end - start < LONGEST_WORD) {
        gsize size = fold(scan, start, end, folded, &hash);
        word = wordlist_find(scan->words, folded, size, hash);
    }
    if (!word) {
        set_unknown(scan, item);
        return;
    }
    set_word(item, word);
    if (!dotted)
        take_point(scan, item);
}

/* What the digits of a plain number can be. */
static guint64
digit_classes(int size, int value, gboolean zero)
{
    guint64 classes = CLASS_BIT(CLASS_NUM);
    if (size <= 2) {
        classes |= value >= 1 && value <= 31 ? CLASS_BIT(CLASS_DAY) : 0;
        classes |= value >= 1 && value <= 12 ? CLASS_BIT(CLASS_MONTHNUM) : 0;
        classes |= value <= 24 ? CLASS_BIT(CLASS_HOUR) : 0;
        classes |= size == 2 ? CLASS_BIT(CLASS_TWODIGIT) : 0;
    } else if (size == 4) {
        classes |= value >= 1800 && value <= 2039 ? CLASS_BIT(CLASS_YEAR) : 0;
        classes |= value % 100 < 60 && value < 2400 ? CLASS_BIT(CLASS_HHMM) : 0;
    }
    if (size == 3 && !zero)
        classes |= CLASS_BIT(CLASS_THREEDIGIT);
    if (size == 4 && !zero && value <= 2200)
        classes |= CLASS_BIT(CLASS_ANYYEAR);
    return classes;
}

/* A number that is glued to what comes before it (F-16, $2008, G20, 3.2011) is a count at most. */
static gboolean
is_spoilt(const Scan *scan, gsize start)
{
    if (scan->items->len < 2)
        return FALSE;
    const Item *before = &g_array_index(scan->items, Item, scan->items->len - 2);
    if (before->stop != start)
        return FALSE;
    char c = scan->text[before->start];
    if (strchr("$#@&=+*%", c) || (guchar)c == 0xC2 ||
        memcmp(scan->text + before->start, "\xE2\x82", 2) == 0)
        return TRUE;
    if (before->flags & ITEM_DIGITS)
        return TRUE;
    if (c == '-' && scan->items->len >= 3 && before[0].flags & ITEM_GLUED)
        return before[-1].classes & CLASS_BIT(CLASS_OTHER) && !(before[-1].flags & ITEM_DIGITS);
    return kind_of((guchar)c) == LETTER;
}

static gboolean
suffix_is(const Scan *scan, gsize at, const char *suffix)
{
    gsize size = strlen(suffix);
    if (at + size > scan->stop || g_ascii_strncasecmp(scan->text + at, suffix, size) != 0)
        return FALSE;
    return at + size == scan->stop || kind_of((guchar)scan->text[at + size]) != LETTER;
}

static gsize
digits_end(const Scan *scan, gsize at)
{
    while (at < scan->stop && kind_of((guchar)scan->text[at]) == DIGIT)
        at++;
    return at;
}

static int
two_digits(const char *at)
{
    return (at[0] - '0') * 10 + at[1] - '0';
}

/* 10:30 or 10:30:15; 0 if it is no clock time. */
static gsize
clock_end(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    gsize next = end < scan->stop && text[end] == ':' ? digits_end(scan, end + 1) : 0;
    if (end - start > 2 || next != end + 3 || text[end + 1] > '5')
        return 0;
    if (next < scan->stop && text[next] == ':' && digits_end(scan, next + 1) == next + 3)
        next += 3;
    return g_ascii_strtod(text + start, NULL) <= 24 ? next : 0;
}

/* 6.13am, 6.13 p.m.; 0 if it is none. */
static gsize
point_clock_end(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    gsize next = end < scan->stop && text[end] == '.' ? digits_end(scan, end + 1) : 0;
    if (end - start > 2 || next != end + 3 || text[end + 1] > '5')
        return 0;
    gsize at = next + (next < scan->stop && text[next] == ' ');
    gboolean half = suffix_is(scan, at, "am") || suffix_is(scan, at, "pm") ||
                    suffix_is(scan, at, "a.m") || suffix_is(scan, at, "p.m");
    return half ? next : 0;
}

/* 2017-01-27, 2017/01/27 */
static gboolean
is_iso(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    return end == start + 4 && end + 6 <= scan->stop && (text[end] == '-' || text[end] == '/') &&
           digits_end(scan, end + 1) == end + 3 && text[end + 3] == text[end] &&
           digits_end(scan, end + 4) == end + 6;
}

/* The end of a number with thousands (1,600) or a fraction (2.5); `end` if it has none. */
static gsize
amount_end(const Scan *scan, gsize start, gsize end)
{
    const char *text = scan->text;
    gsize first = end - start;
    while (first <= 3 && end < scan->stop && text[end] == ',' &&
           digits_end(scan, end + 1) == end + 4)
        end += 4;
    if (end < scan->stop && text[end] == '.' && digits_end(scan, end + 1) > end + 1)
        end = digits_end(scan, end + 1);
    return end;
}

static double
amount_value(const char *text, gsize start, gsize end)
{
    char digits[32];
    gsize n = 0;
    for (gsize i = start; i < end && n + 1 < sizeof digits; i++)
        if (text[i] != ',')
            digits[n++] = text[i];
    digits[n] = '\0';
    return g_ascii_strtod(digits, NULL);
}

/* 5th, 21st; 1990s: sets the item's classes and takes the suffix. */
static gboolean
take_suffix(Scan *scan, Item *item, gsize size)
{
    gsize end = item->stop;
    int value = (int)item->number;
    if (suffix_is(scan, end, "st") || suffix_is(scan, end, "nd") || suffix_is(scan, end, "rd") ||
        suffix_is(scan, end, "th")) {
        item->classes = CLASS_BIT(CLASS_ORD);
        if (value >= 1 && value <= 31)
            item->classes |= CLASS_BIT(CLASS_DAY) | CLASS_BIT(CLASS_ORDDAY);
        item->stop += 2;
    } else if (size == 4 && suffix_is(scan, end, "s") && value % 10 == 0) {
        item->classes = CLASS_BIT(CLASS_DECADE);
        item->stop += 1;
    } else
        return FALSE;
    scan->at = item->stop;
    return TRUE;
}

static void
scan_number(Scan *scan)
{
    gsize start = scan->at, end = digits_end(scan, start), next;
    Item *item = add_item(scan, start, end);
    gboolean spoilt = is_spoilt(scan, start);
    item->flags |= ITEM_DIGITS;
    item->number = amount_value(scan->text, start, end);
    if ((next = point_clock_end(scan, start, end))) {
        item->classes = CLASS_BIT(CLASS_CLOCK);
        item->number = item->number * 60 + two_digits(scan->text + end + 1);
    } else if ((next = clock_end(scan, start, end))) {
        item->classes = CLASS_BIT(CLASS_CLOCK);
        item->number = item->number * 60 + two_digits(scan->text + end + 1);
    } else if (!spoilt && is_iso(scan, start, end)) {
        next = end + 6;
        item->classes = CLASS_BIT(CLASS_ISO);
        item->number = item->number * 10000 + two_digits(scan->text + end + 1) * 100 +
                       two_digits(scan->text + end + 4);
    } else if ((next = amount_end(scan, start, end)) > end) {
        item->classes = CLASS_BIT(CLASS_NUM);
        item->number = amount_value(scan->text, start, next);
    } else if (end - start <= 4 && take_suffix(scan, item, end - start)) {
        next = item->stop;
    } else if (end - start <= 9) {
        item->classes =
            digit_classes((int)(end - start), (int)item->number, scan->text[start] == '0');
    }
    item->stop = (guint32)next;
    scan->at = next;
    if (spoilt)
        item->classes &= CLASS_BIT(CLASS_NUM) | CLASS_BIT(CLASS_ORD);
}

/* '97, '90s: the apostrophe is part of it. */
static gboolean
scan_short_year(Scan *scan, gsize mark)
{
    gsize at = scan->at + mark, end = digits_end(scan, at);
    if (end != at + 2 || (scan->items->len &&
                          g_array_index(scan->items, Item, scan->items->len - 1).stop == scan->at))
        return FALSE;
    gboolean decade = suffix_is(scan, end, "s");
    if (decade ? scan->text[at + 1] != '0'
               : end < scan->stop && kind_of((guchar)scan->text[end]) == LETTER)
        return FALSE;
    Item *item = add_item(scan, scan->at, end + (decade ? 1 : 0));
    item->flags |= ITEM_DIGITS;
    item->number = two_digits(scan->text + at);
    item->classes = CLASS_BIT(decade ? CLASS_DECADE : CLASS_SHORTYEAR);
    return TRUE;
}

static void
scan_other(Scan *scan)
{
    const char *at = scan->text + scan->at;
    gsize size = kind_of((guchar)*at) == HIGH ? punctuation_size(at, scan->stop - scan->at) : 1;
    gboolean quote =
        *at == '\'' ||
        (size == 3 && (memcmp(at, "\xE2\x80\x99", 3) == 0 || memcmp(at, "\xE2\x80\x98", 3) == 0));
    if (quote && scan_short_year(scan, size))
        return;
    char folded[8] = {0};
    memcpy(folded, at, size);
    if (quote) {
        const char *tail = suffix_is(scan, scan->at + size, "clock") ? "'clock"
                           : suffix_is(scan, scan->at + size, "s")   ? "'s"
                                                                     : "'";
        size += strlen(tail) - 1;
        g_strlcpy(folded, tail, sizeof folded);
    }
    guint32 hash = WORDS_HASH_START;
    for (const char *c = folded; *c; c++)
        hash = WORDS_HASH(hash, *c);
    const Word *word = wordlist_find(scan->words, folded, strlen(folded), hash);
    Item *item = add_item(scan, scan->at, scan->at + size);
    if (word)
        set_word(item, word);
}

static void
scan_items(Scan *scan)
{
    while (scan->at < scan->stop) {
        const char *at = scan->text + scan->at;
        int kind = kind_of((guchar)*at);
        if (kind == BLANK)
            scan->at++;
        else if (kind == LETTER)
            scan_word(scan);
        else if (kind == DIGIT)
            scan_number(scan);
        else if (kind == HIGH && !punctuation_size(at, scan->stop - scan->at))
            scan_word(scan);
        else if ((guchar)at[0] == 0xC2 && (guchar)at[1] == 0xA0)
            scan->at += 2;
        else
            scan_other(scan);
    }
}

void
scan_sentence(const Wordlist *words, const char *text, gsize start, gsize stop, GArray *items)
{
    Scan scan = {words, text, start, stop, items};
    g_array_set_size(items, 0);
    scan_items(&scan);
    scan_join(items);
}
