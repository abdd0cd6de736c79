/* quote: which part of a sentence lies inside a quotation, and who is said to say it. */
#include "quote.h"

#include "alnum.h"

#include <string.h>

enum { CLAUSE_WORDS = 12 };

/* What is met inside one sentence. */
typedef struct {
    gboolean inside, outside; /* letters inside a quotation, letters outside */
    gssize opened;            /* where the first quotation opens, or -1 */
    gssize closed, last;      /* where the first and the last one close (behind the mark), or -1 */
} Found;

static gboolean
is_letter(guchar c)
{
    return g_ascii_isalnum((char)c) || c >= 0xc3;
}

/* The mark that closes what the quote at text[at] opens, or 0 if it opens nothing. */
static guchar
opens(const char *text, gsize at, gsize stop, gsize start)
{
    const guchar *p = (const guchar *)text + at;
    if (*p == '"') {
        return '"';
    }
    if (*p == 0xc2 && at + 1 < stop && p[1] == 0xab) {
        return 0xbb;
    }
    if (*p != 0xe2 || at + 3 >= stop || p[1] != 0x80) {
        return 0;
    }
    gboolean free = at == start || !is_letter((guchar)text[at - 1]);
    return p[2] == 0x9c ? 0x9d : p[2] == 0x98 && free && is_letter(p[3]) ? 0x99 : 0;
}

/* The bytes of the closing mark `open` at text[at], or 0. A single curly quote before a letter is
 * an apostrophe. */
static gsize
closes(const char *text, gsize at, gsize stop, guchar open)
{
    const guchar *p = (const guchar *)text + at;
    if (open == '"') {
        return *p == '"';
    }
    if (open == 0xbb) {
        return *p == 0xc2 && at + 1 < stop && p[1] == 0xbb ? 2 : 0;
    }
    gboolean same = *p == 0xe2 && at + 2 < stop && p[1] == 0x80 && p[2] == open;
    return same && !(open == 0x99 && at + 3 < stop && is_letter(p[3])) ? 3 : 0;
}

/* 1: letters and digits, 2: bytes with which a quotation mark begins. */
static const guchar KINDS[256] = {LETTERS_AND_DIGITS(1), ['"'] = 2, [0xc2] = 2, [0xe2] = 2};

static Found
survey(const char *text, gsize start, gsize stop, Quote *quote)
{
    Found found = {.opened = -1, .closed = -1, .last = -1};
    guint here = 0, inside = 0,
          outside = 0; /* kinds of the bytes since the last mark, inside, outside */
    for (gsize at = start; at < stop;) {
        guint kind = KINDS[(guchar)text[at]];
        gsize n = 1;
        here |= kind;
        if (kind == 2) {
            guchar open = quote->open;
            if (open != 0 && (n = closes(text, at, stop, open)) > 0) {
                inside |= here;
                quote->open = 0;
                found.last = (gssize)(at + n);
                found.closed = found.closed < 0 ? found.last : found.closed;
                here = 0;
            } else if (open == 0 && (quote->open = opens(text, at, stop, start)) != 0) {
                outside |= here;
                found.opened = found.opened < 0 ? (gssize)at : found.opened;
                n = quote->open == '"' ? 1 : quote->open == 0xbb ? 2 : 3;
                here = 0;
            }
            n = MAX(n, 1);
        }
        at += n;
    }
    inside |= quote->open != 0 ? here : 0;
    outside |= quote->open == 0 ? here : 0;
    found.inside = (inside & 1) != 0;
    found.outside = (outside & 1) != 0;
    return found;
}

static gboolean
is_pronoun(const char *word, gsize n)
{
    static const char *const pronouns[] = {"he",  "she", "they",  "it",   "i",   "we",
                                           "you", "who", "which", "that", "this"};
    for (gsize i = 0; i < G_N_ELEMENTS(pronouns); i++) {
        if (strlen(pronouns[i]) == n && g_ascii_strncasecmp(word, pronouns[i], n) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

typedef struct {
    gsize start, stop;
} Span;

/* Cuts text[from, to) into words, at most CLAUSE_WORDS, up to the first mark that ends a clause. */
static guint
cut_words(const char *text, gsize from, gsize to, Span words[CLAUSE_WORDS])
{
    guint n = 0;
    while (from < to && n < CLAUSE_WORDS) {
        while (from < to && text[from] == ' ') {
            from++;
        }
        gsize end = from;
        while (end < to && text[end] != ' ') {
            end++;
        }
        gsize stop = end;
        gboolean clause = stop > from && strchr(",;:", text[stop - 1]) != NULL;
        clause |= stop > from && text[stop - 1] == '.' && end == to;
        stop -= clause;
        if (stop == from) {
            break;
        }
        words[n++] = (Span){from, stop};
        if (clause) {
            break;
        }
        from = end;
    }
    return n;
}

/* The name words[from, to): without "the"; nothing if it is a pronoun or has no capital. */
static void
name_speaker(Quoted *quoted, const char *text, const Span *words, guint from, guint to)
{
    if (from < to && words[from].stop - words[from].start == 3 &&
        g_ascii_strncasecmp(text + words[from].start, "the", 3) == 0) {
        from++;
    }
    if (from >= to || is_pronoun(text + words[from].start, words[from].stop - words[from].start)) {
        return;
    }
    gboolean capital = FALSE;
    for (guint i = from; i < to; i++) {
        guchar c = (guchar)text[words[i].start];
        if (KINDS[c] == 2) {
            return; /* another quotation */
        }
        capital |= g_ascii_isupper((char)c) || c >= 0xc3;
    }
    if (capital) {
        quoted->speaker = words[from].start;
        quoted->speaker_stop = words[to - 1].stop;
    }
}

static gboolean
is_verb(const Cues *cues, const char *text, Span word)
{
    return cues_reports(cues, text + word.start, word.stop - word.start);
}

/* Whether a word can go on with a name: capital, or one of the small words inside names. */
static gboolean
in_name(const char *text, Span word)
{
    guchar c = (guchar)text[word.start];
    gsize n = word.stop - word.start;
    return g_ascii_isupper((char)c) || c >= 0xc3 ||
           (n <= 3 && n > 1 && g_ascii_islower((char)c) &&
            memcmp(text + word.start, "on", 2) != 0 && memcmp(text + word.start, "in", 2) != 0 &&
            memcmp(text + word.start, "at", 2) != 0 && memcmp(text + word.start, "to", 2) != 0);
}

/* Behind a quotation "Name, the minister, said", of which words[0, n) stand before the first comma:
 * who speaks is what ends in a name. */
static void
speaker_with_apposition(Quoted *quoted, const Cues *cues, const char *text, gsize stop,
                        const Span *words, guint n)
{
    Span between[CLAUSE_WORDS], behind[CLAUSE_WORDS];
    if (n == 0 || words[n - 1].stop >= stop || text[words[n - 1].stop] != ',') {
        return;
    }
    guint more = cut_words(text, words[n - 1].stop + 1, stop, between);
    if (more == 0 || between[more - 1].stop >= stop || text[between[more - 1].stop] != ',' ||
        cut_words(text, between[more - 1].stop + 1, stop, behind) == 0 ||
        !is_verb(cues, text, behind[0])) {
        return;
    }
    gboolean name = g_ascii_isupper(text[words[n - 1].start]);
    name_speaker(quoted, text, name ? words : between, 0, name ? n : more);
}

/* Behind a quotation: "Name said", "said Name". */
static void
speaker_behind(Quoted *quoted, const Cues *cues, const char *text, gsize from, gsize stop)
{
    Span words[CLAUSE_WORDS];
    while (from < stop && (text[from] == ' ' || text[from] == ',')) {
        from++;
    }
    guint n = cut_words(text, from, stop, words);
    for (guint i = 0; i < n; i++) {
        if (!is_verb(cues, text, words[i])) {
            continue;
        }
        guint end = i + 1;
        while (i == 0 && end < n && (end == 1 || in_name(text, words[end]))) {
            end++;
        }
        name_speaker(quoted, text, words, i == 0 ? 1 : 0, i == 0 ? end : i);
        return;
    }
    speaker_with_apposition(quoted, cues, text, stop, words, n);
}

/* Before a quotation: "Name said:", "Speaking in Paris, Name said". */
static void
speaker_before(Quoted *quoted, const Cues *cues, const char *text, gsize start, gsize stop)
{
    Span words[CLAUSE_WORDS];
    while (stop > start && strchr(" ,:", text[stop - 1]) != NULL) {
        stop--;
    }
    gsize from = stop;
    while (from > start && strchr(",;:", text[from - 1]) == NULL) {
        from--;
    }
    guint n = cut_words(text, from, stop, words);
    for (guint i = n; i-- > 1;) {
        if (is_verb(cues, text, words[i])) {
            name_speaker(quoted, text, words, 0, i);
            return;
        }
    }
}

gboolean
quote_any(const char *text, gsize size)
{
    const char *end = text + size, *at = text;
    if (memchr(text, '"', size) != NULL || memchr(text, '\xc2', size) != NULL) {
        return TRUE;
    }
    for (; (at = memchr(at, '\xe2', (gsize)(end - at))) != NULL; at++) {
        if (end - at > 2 && at[1] == '\x80' && (at[2] == '\x9c' || at[2] == '\x98')) {
            return TRUE;
        }
    }
    return FALSE;
}

Quoted
quote_sentence(const Cues *cues, const char *text, gsize start, gsize stop, Quote *quote)
{
    Quoted quoted = {.what = ""};
    if (quote->open == 0 && !quote_any(text + start, stop - start)) {
        return quoted;
    }
    Found found = survey(text, start, stop, quote);
    if (!found.inside) {
        return quoted;
    }
    quoted.what = found.outside ? "part-quote" : "quote";
    if (found.outside && found.closed >= 0) {
        speaker_behind(&quoted, cues, text, (gsize)found.closed, stop);
    }
    if (found.outside && quoted.speaker == quoted.speaker_stop && found.last > found.closed) {
        speaker_behind(&quoted, cues, text, (gsize)found.last, stop);
    }
    if (found.outside && quoted.speaker == quoted.speaker_stop && found.opened > (gssize)start) {
        speaker_before(&quoted, cues, text, start, (gsize)found.opened);
    }
    return quoted;
}
