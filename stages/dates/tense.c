/* tense: the nearest verb of the tables. */
#include "tense.h"

#include <string.h>

static gboolean
has(const Item *item, int class)
{
    return (item->classes & CLASS_BIT(class)) != 0;
}

static gboolean
is_word(const Item *item, const char *text)
{
    return item->word && strcmp(item->word->text, text) == 0;
}

/* "be held", "be formally signed" */
static gboolean
after_be(const Item *items, guint at)
{
    for (guint back = 1; back <= 2 && back <= at; back++)
        if (is_word(&items[at - back], "be"))
            return TRUE;
    return FALSE;
}

static Toward
tense_of(const Item *items, guint at)
{
    if (has(&items[at], CLASS_FUTURE))
        return TOWARD_FUTURE;
    if (has(&items[at], CLASS_PAST))
        return after_be(items, at) ? TOWARD_FUTURE : TOWARD_PAST;
    return has(&items[at], CLASS_PRESENT) ? TOWARD_NEAR : TOWARD_NONE;
}

Toward
tense_around(const Item *items, guint n, guint at)
{
    Toward toward;
    if (at > 0 && (is_word(&items[at - 1], "until") || is_word(&items[at - 1], "till")))
        return TOWARD_FUTURE;
    for (guint i = at; i-- > 0;)
        if ((toward = tense_of(items, i)) != TOWARD_NONE)
            return toward;
    for (guint i = at + 1; i < n; i++)
        if ((toward = tense_of(items, i)) != TOWARD_NONE)
            return toward;
    return TOWARD_NEAR;
}
