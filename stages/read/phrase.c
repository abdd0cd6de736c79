/* phrase: whether a phrase of page furniture stands in a paragraph. */
#include "phrase.h"

#include "fold.h"

#include <string.h>

enum { TAIL_WORDS = 15 };

static gboolean
is_word(char c)
{
    return g_ascii_isalnum(c);
}

/* One character of the text as phrases are folded; *size: its bytes. */
static char
folded(const char *text, gsize left, gsize *size)
{
    const guchar *p = (const guchar *)text;
    *size = 1;
    if (*p == 0xe2 && left >= 3 && p[1] == 0x80 && p[2] >= 0x90 && p[2] <= 0x9d) {
        *size = 3;
        return p[2] <= 0x95 ? '-' : p[2] <= 0x99 ? '\'' : '"';
    }
    return (char)(*p + ((guchar)(*p - 'A') < 26 ? 32 : 0));
}

/* Where `phrase` ends in the text that begins with it, or 0. A blank in it stands for any white
 * space. */
static gsize
compare(const Phrase *phrase, const char *text, gsize left)
{
    gsize at = 0, n;
    for (gsize i = 0; i < phrase->size; i++) {
        if (phrase->text[i] == ' ') {
            gsize from = at;
            while ((n = fold_blank(text + at, text + left)) > 0) {
                at += n;
            }
            if (at == from) {
                return 0;
            }
        } else if (at >= left || folded(text + at, left - at, &n) != phrase->text[i]) {
            return 0;
        } else {
            at += n;
        }
    }
    return at;
}

/* Whether nothing but punctuation stands in text[at, size). */
static gboolean
only_marks(const char *text, gsize at, gsize size)
{
    while (at < size && !is_word(text[at]) &&
           ((guchar)text[at] < 0x80 || (guchar)text[at] == 0xe2)) {
        at += (guchar)text[at] == 0xe2 ? 3 : 1;
    }
    return at >= size;
}

/* Whether the text ends as a sentence, not as a button: one full stop, comma or question mark. */
static gboolean
ends_plainly(const char *text, gsize size)
{
    return size > 1 && strchr(".,?!", text[size - 1]) != NULL && text[size - 2] != '.';
}

static guint
words_in(const char *text, gsize size)
{
    guint n = size > 0;
    for (gsize i = 0; i < size && n <= TAIL_WORDS; i++) {
        n += text[i] == ' ' || text[i] == '\n';
    }
    return n;
}

gboolean
phrase_stands(const Phrase *phrase, const char *text, gsize size, gsize at)
{
    gsize found = compare(phrase, text + at, size - at), stop = at + found;
    if (found == 0) {
        return FALSE;
    }
    if (is_word(phrase->text[phrase->size - 1]) && stop < size && is_word(text[stop])) {
        return FALSE;
    }
    switch (phrase->where) {
    case AT_WHOLE:
        return at == 0 && only_marks(text, stop, size) &&
               !(ends_plainly(text, size) && words_in(text, size) < 3);
    case AT_START:
        return at == 0;
    case AT_END:
        return only_marks(text, stop, size);
    case AT_TAIL:
        return words_in(text + stop, size - stop) <= TAIL_WORDS;
    default:
        return TRUE;
    }
}
