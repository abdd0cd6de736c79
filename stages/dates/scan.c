/* scan: bytes to items, then items joined: number words, phrases of the tables. */
#include "cut.h"

#include <string.h>

enum { LONGEST_WORD = 24 };

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

Item *
cut_item(Scan *scan, gsize start, gsize stop)
{
    guint n = scan->n++;
    if (n == scan->items->len)
        g_array_set_size(scan->items, n + 64);
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
    item->number = word->number;
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

/* A word with points, digits or letters beyond ASCII: a.m., Q3, Düsseldorf. */
static const Word *
cut_odd_word(Scan *scan, gsize start, gsize *end, gboolean *dotted)
{
    char folded[LONGEST_WORD];
    guint32 hash;
    gboolean high = FALSE;
    gsize stop = dotted_end(scan, start);
    *dotted = stop > 0;
    for (stop = *dotted ? stop : start; !*dotted && stop < scan->stop; stop++) {
        int kind = kind_of((guchar)scan->text[stop]);
        if (kind == HIGH && punctuation_size(scan->text + stop, scan->stop - stop))
            break;
        if (kind != LETTER && kind != HIGH && (kind != DIGIT || stop - start > 2))
            break;
        high |= kind == HIGH;
    }
    *end = stop;
    if (high || stop - start >= LONGEST_WORD)
        return NULL;
    gsize size = fold(scan, start, stop, folded, &hash);
    return wordlist_find(scan->words, folded, size, hash);
}

static void
scan_word(Scan *scan)
{
    gsize start = scan->at, end = start;
    guint32 hash = WORDS_HASH_START;
    gboolean dotted = FALSE;
    const Word *word = NULL;
    for (; end < scan->stop && kind_of((guchar)scan->text[end]) == LETTER; end++)
        hash = WORDS_HASH(hash, scan->text[end] | 0x20);
    int next = end < scan->stop ? kind_of((guchar)scan->text[end]) : BLANK;
    gboolean odd = next == HIGH || next == DIGIT || (end - start == 1 && next == OTHER);
    if (odd || end == start)
        word = cut_odd_word(scan, start, &end, &dotted);
    else if (end - start < LONGEST_WORD)
        word = wordlist_find_text(scan->words, scan->text + start, end - start, hash);
    Item *item = cut_item(scan, start, end);
    if (g_ascii_isupper(scan->text[start]))
        item->flags |= ITEM_CAPITAL;
    if (word)
        set_word(item, word);
    else
        set_unknown(scan, item);
    if (word && !dotted)
        take_point(scan, item);
}

gboolean
cut_suffix_is(const Scan *scan, gsize at, const char *suffix)
{
    gsize size = strlen(suffix);
    if (at + size > scan->stop || g_ascii_strncasecmp(scan->text + at, suffix, size) != 0)
        return FALSE;
    return at + size == scan->stop || kind_of((guchar)scan->text[at + size]) != LETTER;
}

static void
scan_other(Scan *scan)
{
    const char *at = scan->text + scan->at;
    gsize size = kind_of((guchar)*at) == HIGH ? punctuation_size(at, scan->stop - scan->at) : 1;
    gboolean quote =
        *at == '\'' ||
        (size == 3 && (memcmp(at, "\xE2\x80\x99", 3) == 0 || memcmp(at, "\xE2\x80\x98", 3) == 0));
    if (quote && number_cut_short_year(scan, size))
        return;
    char folded[8] = {0};
    memcpy(folded, at, size);
    if (quote) {
        const char *tail = cut_suffix_is(scan, scan->at + size, "clock") ? "'clock"
                           : cut_suffix_is(scan, scan->at + size, "s")   ? "'s"
                                                                         : "'";
        size += strlen(tail) - 1;
        g_strlcpy(folded, tail, sizeof folded);
    }
    guint32 hash = WORDS_HASH_START;
    for (const char *c = folded; *c; c++)
        hash = WORDS_HASH(hash, *c);
    const Word *word = wordlist_find(scan->words, folded, strlen(folded), hash);
    Item *item = cut_item(scan, scan->at, scan->at + size);
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
            number_cut(scan);
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
    Scan scan = {words, text, start, stop, items, 0};
    scan_items(&scan);
    g_array_set_size(items, scan.n);
    scan_join(items);
}
