/* sieve: from word to word, by their first four letters. */
#include "sieve.h"

#include "letters.h"

/* Of the first four letters of a word, in lower case; 0 for those that it does not have. */
static inline guint32
sum_of(guint64 head)
{
    return ((guint32)head * 0x9E3779B1u) >> (32 - SIEVE_BITS);
}

static inline gboolean
lets_through(const Sieve *sieve, guint64 head)
{
    guint32 sum = sum_of(head);
    return sieve->begins[sum / 32] >> sum % 32 & 1;
}

void
sieve_add(Sieve *sieve, const char *word)
{
    guint64 bytes = letters_load_end(word, strlen(word));
    guint run = letters_run(bytes);
    guint32 sum = sum_of(letters_lower(bytes, run));
    if (run > 0)
        sieve->begins[sum / 32] |= 1u << sum % 32;
}

/* The letters of an acronym, G.M.T. */
static guint64
dotted_head(const char *text, gsize at, gsize stop)
{
    guint64 head = 0;
    for (guint i = 0; i < 4 && at + 1 < stop; i++, at += 2) {
        if (!g_ascii_isalpha(text[at]) || text[at + 1] != '.')
            break;
        head |= (guint64)(text[at] | 0x20) << 8 * i;
    }
    return head;
}

/* Whether the `size` digits at `at` are more than a count, such as 10: there are three or four of
 * them, or the number goes on, or there is an apostrophe before it. */
static gboolean
is_no_count(const char *text, gsize at, gsize size)
{
    const char *number = text + at;
    if (size > 2)
        return size <= 4;
    if (at > 0 && (number[-1] == '\'' || number[-1] == '\x98' || number[-1] == '\x99'))
        return TRUE;
    char next = number[size];
    if (next == ':' || next == '.')
        return g_ascii_isdigit(number[size + 1]);
    return next && strchr("nrstNRST", next); /* 2nd, 3rd, 1st, 4th */
}

gsize
sieve_next(const Sieve *sieve, const char *text, gsize at, gsize stop)
{
    for (gsize end; at < stop; at = end + 1) { /* no letter stands at `end` */
        guint64 head;
        end = letters_end(text, at, stop, &head);
        if (end > at) {
            if (end == at + 1 && text[end] == '.')
                head = dotted_head(text, at, stop);
            if (lets_through(sieve, head))
                return at;
        } else if (g_ascii_isdigit(text[at])) {
            while (end < stop && g_ascii_isdigit(text[end]))
                end++;
            if (is_no_count(text, at, end - at))
                return at;
            end--;
        }
    }
    return stop;
}
