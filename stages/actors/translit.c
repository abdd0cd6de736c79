/* translit: spellings of one name in other languages' Latin letters: Lawrow, Lavrov. */
#include "translit.h"

#include <string.h>

typedef struct {
    const char *from, *to;
} Pair;

/* By their first letter, a to z; longer ones first. */
static const Pair pairs[26][3] = {
    [2] = {{"ck", "k"}},    [3] = {{"dh", "d"}},
    [4] = {{"ee", "i"}},    [6] = {{"gh", "g"}},
    [8] = {{"ie", "i"}},    [9] = {{"j", "i"}},
    [10] = {{"kh", "h"}},   [14] = {{"ou", "u"}, {"oo", "u"}},
    [15] = {{"ph", "f"}},   [16] = {{"q", "k"}},
    [18] = {{"sch", "sh"}}, [19] = {{"tsch", "ch"}, {"tch", "ch"}},
    [22] = {{"w", "v"}},    [24] = {{"y", "i"}},
};

/* What the text begins with; NULL if it is none of them. */
static const Pair *
find_pair(const char *at)
{
    if (!g_ascii_islower(*at))
        return NULL;
    for (const Pair *pair = pairs[*at - 'a']; pair->from; pair++)
        if (g_str_has_prefix(at, pair->from))
            return pair;
    return NULL;
}

void
translit_key(const char *fold, char *key, gsize size)
{
    gsize n = 0;
    key[n++] = '~';
    while (*fold) {
        const Pair *pair = find_pair(fold);
        const char *out = pair ? pair->to : fold;
        gsize length = pair ? strlen(out) : 1;
        fold += pair ? strlen(pair->from) : 1;
        for (gsize k = 0; k < length && n + 1 < size; k++)
            if (out[k] != key[n - 1])
                key[n++] = out[k];
    }
    key[n] = '\0';
}
