/* abbreviation: words whose point belongs to them: Sen. Jan. Mr. */
#include "abbreviation.h"

#include "chunk.h"

enum { MOST = 9 }; /* with one first letter */

/* By first letter. */
static const char words['z' - 'a' + 1][MOST][CHUNK] = {
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

/* All words of a letter are looked at, so that no branch depends on which one it is. */
gboolean
abbreviation_is(const char *fold, gsize size)
{
    if (size == 0 || size >= CHUNK || !g_ascii_islower(*fold))
        return FALSE;
    guint64 word = chunk_first(chunk_read(fold), size);
    gboolean found = FALSE;
    for (gsize i = 0; i < MOST; i++)
        found |= chunk_read(words[*fold - 'a'][i]) == word;
    return found;
}
