/* translit: spellings of one name in other languages' Latin letters: Lawrow, Lavrov. */
#include "translit.h"

#include <string.h>

/* Longer ones first. */
static const struct {
    const char *from, *to;
} pairs[] = {
    {"tsch", "ch"}, {"sch", "sh"}, {"tch", "ch"}, {"kh", "h"}, {"gh", "g"}, {"dh", "d"},
    {"ph", "f"},    {"ck", "k"},   {"ou", "u"},   {"oo", "u"}, {"ee", "i"}, {"ie", "i"},
    {"w", "v"},     {"y", "i"},    {"j", "i"},    {"q", "k"},
};

static gsize
find_pair(const char *at)
{
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (*at == *pairs[i].from && g_str_has_prefix(at, pairs[i].from))
            return i;
    return G_N_ELEMENTS(pairs);
}

void
translit_key(const char *fold, char *key, gsize size)
{
    gsize n = 0;
    key[n++] = '~';
    while (*fold) {
        gsize i = find_pair(fold);
        gboolean found = i < G_N_ELEMENTS(pairs);
        const char *out = found ? pairs[i].to : fold;
        gsize length = found ? strlen(out) : 1;
        fold += found ? strlen(pairs[i].from) : 1;
        for (gsize k = 0; k < length && n + 1 < size; k++)
            if (out[k] != key[n - 1])
                key[n++] = out[k];
    }
    key[n] = '\0';
}
