/* anchor: one pass over bytes. */
#include "anchor.h"

#include <string.h>

typedef struct {
    const Wordlist *words;
    const guint32 *pairs;
    const char *text;
    gsize stop;
} Look;

static inline gboolean
is_letter(char c)
{
    return (guchar)((c | 0x20) - 'a') < 26;
}

static inline gboolean
is_digit(char c)
{
    return (guchar)(c - '0') < 10;
}

/* 2017 and 480 (not in 1,480), 5th, 10:30, '97, 1990s. */
static gboolean
number_anchors(const Look *look, gsize start, gsize end)
{
    const char *text = look->text;
    char before = start ? text[start - 1] : ' ', after = end < look->stop ? text[end] : ' ';
    if (end - start == 4 || (end - start == 3 && before != ',' && before != '.'))
        return TRUE;
    if (end - start > 2)
        return FALSE;
    return after == ':' || strchr("snrtSNRT", after) || before == '\'' || (guchar)before >= 0x80;
}

static gboolean
word_anchors(const Look *look, gsize start, gsize end)
{
    guint32 hash = WORDS_HASH_START;
    for (gsize i = start; i < end; i++)
        hash = WORDS_HASH(hash, look->text[i] | 0x20);
    const Word *word = wordlist_find_text(look->words, look->text + start, end - start, hash);
    return word && (word->anchor || (word->anchor_capital && look->text[start] < 'a'));
}

/* a.m., B.C.: the letters alone. */
static gboolean
dotted_anchors(const Look *look, gsize at)
{
    const char *text = look->text + at;
    char pair[2] = {text[0], 0};
    if (at + 3 >= look->stop || text[1] != '.' || !is_letter(text[2]) || text[3] != '.')
        return FALSE;
    pair[1] = text[2];
    guint32 hash = WORDS_HASH(WORDS_HASH_START, pair[0] | 0x20);
    const Word *word = wordlist_find_text(look->words, pair, 2, WORDS_HASH(hash, pair[1] | 0x20));
    return word && (word->anchor || word->anchor_capital);
}

/* TRUE if the word [at, end) begins as a word of that length does that anchors. */
static inline gboolean
is_likely(const Look *look, gsize at, gsize end)
{
    guint32 lengths = look->pairs[WORDS_PAIR(look->text[at], look->text[at + 1])];
    return (lengths >> MIN(end - at, 31)) & 1;
}

/* The end of the word at `at`; TRUE in *found if it anchors. */
static gsize
pass_word(const Look *look, gsize at, gboolean *found)
{
    const char *text = look->text;
    gsize end = at + 1;
    while (is_letter(text[end]))
        end++;
    end = MIN(end, look->stop);
    if (end == at + 1) {
        gboolean digit = end < look->stop && is_digit(text[end]);
        *found = (digit && (text[at] | 0x20) == 'q') || dotted_anchors(look, at);
    } else if (is_likely(look, at, end))
        *found = word_anchors(look, at, end);
    return end;
}

gboolean
anchor_within(const Wordlist *words, const char *text, gsize start, gsize stop)
{
    const Look look = {words, wordlist_pairs(words), text, stop};
    gboolean found = FALSE;
    for (gsize at = start; at < stop && !found;) {
        if (is_letter(text[at]))
            at = pass_word(&look, at, &found);
        else if (is_digit(text[at])) {
            gsize end = at;
            while (end < stop && is_digit(text[end]))
                end++;
            found = number_anchors(&look, at, end);
            at = end;
        } else
            at++;
    }
    return found;
}
