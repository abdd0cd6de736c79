/* scan: a text read from left to right: numbers, marks, words. */
#include "scan.h"

#include <string.h>

gboolean
scan_is_digit(const Scan *s, gsize at)
{
    return at < s->size && g_ascii_isdigit(s->text[at]);
}

int
scan_number(Scan *s, int most)
{
    int value = 0, n = 0;
    while (scan_is_digit(s, s->at) && n <= most) {
        value = value * 10 + (s->text[s->at++] - '0');
        n++;
    }
    return n == 0 || n > most ? -1 : value;
}

void
scan_skip(Scan *s, const char *set)
{
    while (s->at < s->size && s->text[s->at] != '\0' && strchr(set, s->text[s->at]) != NULL) {
        s->at++;
    }
}

gboolean
scan_char(Scan *s, const char *set)
{
    if (s->at < s->size && s->text[s->at] != '\0' && strchr(set, s->text[s->at]) != NULL) {
        s->at++;
        return TRUE;
    }
    return FALSE;
}

gsize
scan_word(const Scan *s, gsize at)
{
    gsize n = 0;
    while (at + n < s->size && g_ascii_isalpha(s->text[at + n])) {
        n++;
    }
    return n;
}

const char *
scan_find_word(const char *text, gsize size, const char *word)
{
    gsize n = strlen(word);
    const char *at = text, *end = text + size;
    while ((at = g_strstr_len(at, end - at, word)) != NULL) {
        if ((at == text || !g_ascii_isalnum(at[-1])) &&
            (at + n == end || !g_ascii_isalnum(at[n]))) {
            return at;
        }
        at += n;
    }
    return NULL;
}
