/* abbreviation: words whose point belongs to them: Sen. Jan. Mr. */
#include "abbreviation.h"

#include "chunk.h"

enum { MOST = 9 }; /* with one first letter */

/* By first letter; an empty one stands behind the last of each. */
static const char words['z' - 'a' + 1][MOST + 1][CHUNK] = {
    ['a' - 'a'] = {"adm", "apr", "aug"},
    ['b' - 'a'] = {"brig"},
    ['c' - 'a'] = {"capt", "co", "col", "corp", "cpl"},
    ['d' - 'a'] = {"dec", "dept", "dr"},
    ['f' - 'a'] = {"feb", "fri", "ft"},
    ['g' - 'a'] = {"gen", "gov"},
    ['h' - 'a'] = {"hon"},
    ['i' - 'a'] = {"inc"},
    ['j' - 'a'] = {"jan", "jr", "jul", "jun"},
    ['l' - 'a'] = {"lt", "ltd"},
    ['m' - 'a'] = {"maj", "mar", "mon", "mr", "mrs", "ms", "mt"},
    ['n' - 'a'] = {"no", "nov"},
    ['o' - 'a'] = {"oct"},
    ['p' - 'a'] = {"prof"},
    ['r' - 'a'] = {"rep", "reps", "rev"},
    ['s' - 'a'] = {"sat", "sen", "sens", "sep", "sept", "sgt", "sr", "st", "sun"},
    ['t' - 'a'] = {"thu", "thurs", "tue", "tues"},
    ['v' - 'a'] = {"vs"},
    ['w' - 'a'] = {"wed"},
};

gboolean
abbreviation_is(const char *fold, gsize size)
{
    if (size >= CHUNK || !g_ascii_islower(*fold))
        return FALSE;
    guint64 word = chunk_first(chunk_read(fold), size);
    for (const char(*known)[CHUNK] = words[*fold - 'a']; **known; known++)
        if (chunk_read(*known) == word)
            return TRUE;
    return FALSE;
}
