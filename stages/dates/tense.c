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

/* "the planned search" says nothing of what comes before it. */
static gboolean
after_article(const Item *items, guint at)
{
    return at > 0 && (is_word(&items[at - 1], "the") || is_word(&items[at - 1], "a"));
}

/* "agreed to meet", "invited him to visit": the infinitive is near. */
static gboolean
before_to(const Item *items, guint limit, guint at)
{
    for (guint i = at + 1; i < limit && i <= at + 4; i++)
        if (is_word(&items[i], "to"))
            return TRUE;
    return FALSE;
}

/* What items[at] says of a mark at items[limit] or later. */
static Toward
tense_of(const Item *items, guint limit, guint at, gboolean behind)
{
    const Item *item = &items[at];
    if (has(item, CLASS_INTENT) && before_to(items, limit, at))
        return TOWARD_FUTURE;
    if (has(item, CLASS_FUTURE) && !(behind && after_article(items, at)))
        return TOWARD_FUTURE;
    if (has(item, CLASS_PAST))
        return after_be(items, at) ? TOWARD_FUTURE : TOWARD_PAST;
    return has(item, CLASS_PRESENT) ? TOWARD_NEAR : TOWARD_NONE;
}

static Toward
tense_before(const Item *items, guint at)
{
    Toward toward = TOWARD_NONE;
    for (guint i = at; i-- > 0 && toward == TOWARD_NONE;)
        toward = tense_of(items, at, i, FALSE);
    return toward;
}

static Toward
tense_behind(const Item *items, guint n, guint at)
{
    Toward toward = TOWARD_NONE;
    for (guint i = at + 1; i < n && toward == TOWARD_NONE; i++)
        toward = tense_of(items, n, i, TRUE);
    return toward;
}

Toward
tense_around(const Item *items, guint n, guint at)
{
    gboolean until =
        at > 0 && (is_word(&items[at - 1], "until") || is_word(&items[at - 1], "till"));
    Toward before = tense_before(items, at);
    if (until && (before != TOWARD_NONE || tense_behind(items, n, at) != TOWARD_PAST))
        return TOWARD_FUTURE;
    if (before == TOWARD_NONE)
        before = tense_behind(items, n, at);
    return before == TOWARD_NONE ? TOWARD_NEAR : before;
}
