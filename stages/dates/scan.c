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

#define ROW(kind) kind, kind, kind, kind, kind, kind, kind, kind
#define UPTO_9    ROW(DIGIT), DIGIT, DIGIT
#define A_TO_Z    ROW(LETTER), ROW(LETTER), ROW(LETTER), LETTER, LETTER

const guint8 CUT_KIND[256] = {
    ROW(BLANK), ROW(BLANK), ROW(BLANK), ROW(BLANK), BLANK, /* up to the blank */
    ROW(OTHER), OTHER,      OTHER,      OTHER,      OTHER,     OTHER,     OTHER,     OTHER,
    UPTO_9,     OTHER,      OTHER,      OTHER,      OTHER,     OTHER,     OTHER,     OTHER,
    A_TO_Z,     OTHER,      OTHER,      OTHER,      OTHER,     OTHER,     OTHER,     A_TO_Z,
    OTHER,      OTHER,      OTHER,      OTHER,      OTHER, /* up to DEL */
    ROW(HIGH),  ROW(HIGH),  ROW(HIGH),  ROW(HIGH),  ROW(HIGH), ROW(HIGH), ROW(HIGH), ROW(HIGH),
    ROW(HIGH),  ROW(HIGH),  ROW(HIGH),  ROW(HIGH),  ROW(HIGH), ROW(HIGH), ROW(HIGH), ROW(HIGH)};

static void
make_room(Items *items)
{
    Item *few = items->item == items->few ? items->few : NULL;
    items->room *= 2;
    items->item = g_renew(Item, few ? NULL : items->item, items->room);
    if (few)
        memcpy(items->item, few, sizeof items->few);
}

/* Room for the item that begins at `start`; in *flags those that it has from its place. */
static inline Item *
next_place(Scan *scan, gsize start, guint32 *flags)
{
    Items *items = scan->items;
    if (items->n == items->room)
        make_room(items);
    Item *item = &items->item[items->n];
    guint32 glued = items->n++ && item[-1].stop == start ? ITEM_GLUED : 0;
    *flags = glued | scan->first;
    return item;
}

static inline Item *
next_item(Scan *scan, gsize start, gsize stop)
{
    guint32 flags;
    Item *item = next_place(scan, start, &flags);
    *item = (Item){.start = (guint32)start, .stop = (guint32)stop, .flags = flags};
    scan->at = stop;
    return item;
}

Item *
cut_item(Scan *scan, gsize start, gsize stop)
{
    Item *item = next_item(scan, start, stop);
    scan->first = 0;
    return item;
}

static void
set_sign(Scan *scan, Item *item, const Word *word)
{
    const Sense *sense = &word->sense[WRITTEN_SMALL];
    item->word = word;
    item->number_of = word->number_of;
    item->classes = sense->classes;
    item->flags |= sense->flags;
    item->number = word->number;
    scan->first = 0;
    scan->flags |= item->flags;
}

/* How a word that begins with a capital, or not, is written. */
static inline Written
written_as(guint capital, guint32 flags)
{
    G_STATIC_ASSERT(ITEM_FIRST == 8);
    return (Written)(capital << (flags / ITEM_FIRST & 1));
}

/* What a small word that no table has tells by its ending. */
static inline guint64
classes_of_ending(const char *end, gsize size)
{
    guint plural = (end[-1] == 's') & (size > 3);
    guint past = (end[-1] == 'd') & (end[-1 - (size > 1)] == 'e') & (size > 4);
    return (guint64)plural << CLASS_PLURAL | (guint64)past << CLASS_PAST;
}

/* The next item is a word; it ends at `stop`. Without a branch: nothing of a word can be foretold.
 */
static inline Item *
add_word(Scan *scan, gsize start, gsize stop, const Word *word)
{
    guint32 flags;
    Item *item = next_place(scan, start, &flags);
    guint capital = (guint8)(scan->text[start] - 'A') < 26;
    guint known = word->size > 0;
    const Sense *sense = &word->sense[written_as(capital, flags)];
    guint64 ending = classes_of_ending(scan->text + stop, stop - start);
    flags |= sense->flags | capital * ITEM_CAPITAL;
    *item = (Item){.start = (guint32)start,
                   .stop = (guint32)stop,
                   .flags = flags,
                   .number_of = word->number_of,
                   .word = known ? word : NULL,
                   .classes = sense->classes | (ending & -(guint64)((known | capital) ^ 1)),
                   .number = word->number};
    scan->flags |= flags;
    scan->first = 0;
    return item;
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

/* Letters of the word at `at`, lower case, dots dropped. */
static gsize
fold(const Scan *scan, gsize start, gsize stop, char *into)
{
    gsize n = 0;
    for (gsize i = start; i < stop && n < LONGEST_WORD; i++)
        if (scan->text[i] != '.')
            into[n++] = g_ascii_tolower(scan->text[i]);
    return n;
}

/* The point behind an abbreviation of the vocabulary (Jan., Sept., hrs.) belongs to it; 1 if there
 * is one. */
static guint
take_point(const Scan *scan, Item *item, const Word *word)
{
    if (item->stop + 1u >= scan->stop || scan->text[item->stop] != '.' || !word->point)
        return 0;
    item->stop++;
    return 1;
}

/* Whether the letters are a word behind which digits may follow: FY2016. */
static gboolean
is_prefix(const Scan *scan, gsize start, gsize stop)
{
    guint64 head;
    gsize end = letters_end(scan->text, start, stop, &head);
    const Word *word = vocabulary_find(scan->vocabulary, scan->text + start, end - start, head);
    return end == stop && word->prefix;
}

/* A word with points, digits or letters beyond ASCII: a.m., Q3, Düsseldorf. */
static const Word *
cut_odd_word(Scan *scan, gsize start, gsize *end, gboolean *dotted)
{
    char folded[LONGEST_WORD];
    gboolean high = FALSE;
    gsize stop = dotted_end(scan, start);
    *dotted = stop > 0;
    for (stop = *dotted ? stop : start; !*dotted && stop < scan->stop; stop++) {
        int kind = kind_of((guchar)scan->text[stop]);
        if (kind == HIGH && punctuation_size(scan->text + stop, scan->stop - stop))
            break;
        if (kind == DIGIT && (stop - start > 2 || is_prefix(scan, start, stop)))
            break;
        if (kind != LETTER && kind != HIGH && kind != DIGIT)
            break;
        high |= kind == HIGH;
    }
    *end = stop;
    if (high || stop - start >= LONGEST_WORD)
        return scan->vocabulary->word[0];
    return vocabulary_find_plain(scan->vocabulary, folded, fold(scan, start, stop, folded));
}

static void
scan_odd_word(Scan *scan)
{
    gsize start = scan->at, end;
    gboolean dotted;
    const Word *word = cut_odd_word(scan, start, &end, &dotted);
    Item *item = add_word(scan, start, end, word);
    scan->at = end + (dotted ? 0 : take_point(scan, item, word));
}

/* Whether a word of letters of which what stands behind it, at `end`, may be a part. */
static inline gboolean
goes_on(const Scan *scan, gsize size, gsize end)
{
    int kind = kind_of((guchar)scan->text[end]);
    if (kind == BLANK || end == scan->stop)
        return FALSE;
    if (kind == HIGH)
        return !punctuation_size(scan->text + end, scan->stop - end);
    return kind == DIGIT || (size == 1 && scan->text[end] == '.');
}

/* Words of letters, blanks between them: nearly all of a text. */
static void
scan_words(Scan *scan)
{
    const char *text = scan->text;
    gsize at = scan->at, stop = scan->stop;
    for (gsize end; at < stop; at = end + (text[end] == ' ')) {
        guint64 head;
        end = letters_end(text, at, stop, &head);
        if (end == at || goes_on(scan, end - at, end))
            break;
        const Word *word = vocabulary_find(scan->vocabulary, text + at, end - at, head);
        Item *item = add_word(scan, at, end, word);
        if (word->point)
            end += take_point(scan, item, word);
    }
    scan->at = at;
}

gboolean
cut_suffix_is(const Scan *scan, gsize at, const char *suffix)
{
    gsize size = strlen(suffix);
    if (at + size > scan->stop || g_ascii_strncasecmp(scan->text + at, suffix, size) != 0)
        return FALSE;
    return at + size == scan->stop || kind_of((guchar)scan->text[at + size]) != LETTER;
}

/* An apostrophe of `size` bytes: of a short year, an o'clock or a possessive. */
static void
scan_quote(Scan *scan, gsize size)
{
    if (number_cut_short_year(scan, size))
        return;
    gsize at = scan->at + size;
    const char *folded = cut_suffix_is(scan, at, "clock") ? "'clock"
                         : cut_suffix_is(scan, at, "s")   ? "'s"
                                                          : "'";
    const Word *word = vocabulary_find_plain(scan->vocabulary, folded, strlen(folded));
    Item *item = next_item(scan, scan->at, at + strlen(folded) - 1);
    if (word->size)
        set_sign(scan, item, word);
}

static void
scan_other(Scan *scan)
{
    const char *at = scan->text + scan->at;
    gboolean ascii = (guchar)*at < 0x80;
    gsize size = ascii ? 1 : punctuation_size(at, scan->stop - scan->at);
    if (*at == '\'' ||
        (size == 3 && (memcmp(at, "\xE2\x80\x99", 3) == 0 || memcmp(at, "\xE2\x80\x98", 3) == 0))) {
        scan_quote(scan, size);
        return;
    }
    const Word *word = ascii ? scan->vocabulary->sign[(guchar)*at]
                             : vocabulary_find_plain(scan->vocabulary, at, size);
    Item *item = next_item(scan, scan->at, scan->at + size);
    if (word->size)
        set_sign(scan, item, word);
}

/* What is no plain word: a blank, a number, a sign, a word with such in it. */
static void
scan_one(Scan *scan)
{
    const char *at = scan->text + scan->at;
    int kind = kind_of((guchar)*at);
    if (kind == BLANK)
        scan->at++;
    else if (kind == DIGIT)
        number_cut(scan);
    else if (kind == LETTER || (kind == HIGH && !punctuation_size(at, scan->stop - scan->at)))
        scan_odd_word(scan);
    else if ((guchar)at[0] == 0xC2 && (guchar)at[1] == 0xA0)
        scan->at += 2;
    else
        scan_other(scan);
}

static void
scan_items(Scan *scan)
{
    for (scan_words(scan); scan->at < scan->stop; scan_words(scan))
        scan_one(scan);
}

/* Whether the second word of a phrase that begins with the word comes behind it, at `end`. */
static gboolean
opens_phrase(const Word *word, const char *text, gsize end, gsize stop)
{
    while (end < stop && kind_of((guchar)text[end]) == BLANK)
        end++;
    for (const Phrase *phrase = word->phrase; phrase; phrase = phrase->next) {
        const Word *second = phrase->word[1];
        if (kind_of((guchar)text[end]) == HIGH || /* a no-break space */
            (second->size <= stop - end &&
             g_ascii_strncasecmp(text + end, second->text, second->size) == 0))
            return TRUE;
    }
    return FALSE;
}

/* Whether what begins at `at` is a number or word that can make a date, or one of a phrase that
 * can. */
static gboolean
is_hint(const Vocabulary *words, const char *text, gsize at, gsize stop)
{
    guint64 head;
    gsize end = letters_end(text, at, stop, &head), size = end - at;
    if (size <= 1 || kind_of((guchar)text[end]) == DIGIT) /* 2017, a.m., Q3 */
        return TRUE;
    const Word *word = vocabulary_find(words, text + at, size, head);
    guint64 barred = (guchar)text[at] >= 'a' ? word->capital : 0;
    return word->flags & WORD_HINT || word->classes & ~barred & words->anchors ||
           (word->opens && opens_phrase(word, text, end, stop));
}

static gboolean
may_have_date(const Vocabulary *words, const char *text, gsize start, gsize stop)
{
    Sifting sifting = sieve_begin(&words->sieve, text, start, stop);
    for (gsize at; (at = sieve_next(&sifting)) < stop;)
        if (is_hint(words, text, at, stop))
            return TRUE;
    return FALSE;
}

gboolean
scan_sentence(const Vocabulary *words, const char *text, gsize start, gsize stop, Items *items)
{
    Scan scan = {.vocabulary = words,
                 .text = text,
                 .at = start,
                 .stop = stop,
                 .first = ITEM_FIRST,
                 .items = items};
    if (!may_have_date(words, text, start, stop))
        return FALSE;
    items->n = 0;
    scan_items(&scan);
    if (scan.flags & WORD_JOINS)
        scan.flags |= scan_join(items, words->anchors);
    return (scan.flags & WORD_ANCHOR) != 0;
}
