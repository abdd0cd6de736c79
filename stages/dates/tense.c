/* tense: the nearest verb of the tables. */
#include "tense.h"

#include <string.h>

/* "be held", "be formally signed" */
static gboolean
after_be(const Item *items, guint at)
{
    for (guint back = 1; back <= 2 && back <= at; back++)
        if (item_is(&items[at - back], "be"))
            return TRUE;
    return FALSE;
}

/* "is kept on 27 March": every year. */
static gboolean
after_is(const Item *items, guint at)
{
    return at > 0 && (item_is(&items[at - 1], "is") || item_is(&items[at - 1], "are"));
}

/* "the planned search" says nothing of what comes before it. */
static gboolean
after_article(const Item *items, guint at)
{
    return at > 0 && (item_is(&items[at - 1], "the") || item_is(&items[at - 1], "a"));
}

/* "agreed to meet", "invited him to visit": the infinitive is near. */
static gboolean
before_to(const Item *items, guint limit, guint at)
{
    for (guint i = at + 1; i < limit && i <= at + 4; i++)
        if (item_is(&items[i], "to"))
            return TRUE;
    return FALSE;
}

/* "cancelled Monday's talks", "cancelled the Monday meeting"; not "cancelled it on Monday". */
static gboolean
has_object(const Item *items, guint limit, guint at)
{
    gboolean bare = at + 1 == limit;
    return bare ||
           (at + 2 == limit && !item_is(&items[at + 1], "on") &&
            !item_has(&items[at + 1], CLASS_OTHER) && !item_has(&items[at + 1], CLASS_CAPITAL));
}

/* "had been due on Friday", "originally planned for March": written before or after that day. */
static gboolean
after_had_been(const Item *items, guint at)
{
    if (at > 0 && (item_is(&items[at - 1], "originally") || item_is(&items[at - 1], "initially")))
        return TRUE;
    return at > 1 && item_is(&items[at - 1], "been") && item_is(&items[at - 2], "had");
}

/* "the vote is on Monday" */
static gboolean
is_copula(const Item *items, guint limit, guint at)
{
    return at + 2 == limit && item_is(&items[at + 1], "on") &&
           (item_is(&items[at], "is") || item_is(&items[at], "are"));
}

/* What items[at] says of a mark at items[limit] or later. */
static inline Toward
tense_of(const Item *items, guint limit, guint at, gboolean behind)
{
    const guint64 telling = CLASS_BIT(CLASS_PAST) | CLASS_BIT(CLASS_PRESENT) |
                            CLASS_BIT(CLASS_FUTURE) | CLASS_BIT(CLASS_INTENT) |
                            CLASS_BIT(CLASS_AHEAD);
    const Item *item = &items[at];
    if (!(item->classes & telling))
        return TOWARD_NONE;
    gboolean done = behind && item_has(item, CLASS_PAST); /* "on Monday they agreed to meet" */
    gboolean future = (item_has(item, CLASS_INTENT) && !done && before_to(items, limit, at)) ||
                      (item_has(item, CLASS_FUTURE) && !(behind && after_article(items, at))) ||
                      (item_has(item, CLASS_AHEAD) && !behind && has_object(items, limit, at));
    if (future)
        return after_had_been(items, at) ? TOWARD_NEAREST : TOWARD_FUTURE;
    if (is_copula(items, limit, at) && !behind)
        return TOWARD_FUTURE;
    if (item_has(item, CLASS_PAST))
        return after_be(items, at)   ? TOWARD_FUTURE
               : after_is(items, at) ? TOWARD_NEAR
                                     : TOWARD_PAST;
    return item_has(item, CLASS_PRESENT) ? TOWARD_NEAR : TOWARD_NONE;
}

/* Whether a verb stands at items[at]. */
static gboolean
is_verb(const Item *items, guint at)
{
    const guint64 verbs = CLASS_BIT(CLASS_PAST) | CLASS_BIT(CLASS_FUTURE) |
                          CLASS_BIT(CLASS_PRESENT) | CLASS_BIT(CLASS_SAYING);
    return (items[at].classes & verbs) != 0;
}

enum { BRACKET = 16 }; /* items in brackets, at most */

/* Items before a date that a sentence opens with: "Late on Friday the palace said". */
enum { OPENING = 3 };

guint
tense_verb_before(const Item *items, guint at)
{
    while (at > 0 && !is_verb(items, at - 1))
        at--;
    return at;
}

gboolean
tense_of_saying(const Item *items, guint n, guint at, guint verb)
{
    guint i = at + 1;
    if (verb)
        return item_has(&items[verb - 1], CLASS_SAYING);
    if (at > OPENING) /* behind a verb that no list has: "rang him on Wednesday, the palace said" */
        return FALSE;
    while (i < n && !is_verb(items, i))
        i++;
    return i < n && item_has(&items[i], CLASS_SAYING);
}

/* "after holding talks" from items[at] on: a word that is no noun of the tables, no name and no
 * plural. */
static gboolean
has_after_doing(const Item *items, guint at, guint limit)
{
    for (; at + 2 < limit; at++)
        if (item_is(&items[at], "after") && item_has(&items[at + 1], CLASS_OTHER) &&
            !item_has(&items[at + 1], CLASS_CAPITAL) && !item_has(&items[at + 1], CLASS_PLURAL))
            return TRUE;
    return FALSE;
}

/* What comes after doing something else may be ahead; that may be over: "will meet him after
 * holding talks over the weekend". */
static Toward
tense_before(const Item *items, guint at)
{
    Toward toward = TOWARD_NONE;
    guint i = at;
    while (i > 0 && toward == TOWARD_NONE)
        toward = tense_of(items, at, --i, FALSE);
    return toward == TOWARD_FUTURE && has_after_doing(items, i, at) ? TOWARD_NEAREST : toward;
}

static Toward
tense_behind(const Item *items, guint n, guint at)
{
    Toward toward = TOWARD_NONE;
    for (guint i = at + 1; i < n && toward == TOWARD_NONE; i++)
        toward = tense_of(items, n, i, TRUE);
    return toward;
}

gboolean
tense_is_until(const Item *items, guint at)
{
    return at > 0 && (item_is(&items[at - 1], "until") || item_is(&items[at - 1], "till"));
}

gboolean
tense_is_since(const Item *items, guint at)
{
    return at > 0 && item_is(&items[at - 1], "since");
}

Toward
tense_around(const Item *items, guint n, guint at)
{
    gboolean until = tense_is_until(items, at);
    gboolean since = tense_is_since(items, at);
    Toward before = since ? TOWARD_PAST : tense_before(items, at);
    if (until && (before != TOWARD_NONE || tense_behind(items, n, at) != TOWARD_PAST))
        return TOWARD_FUTURE;
    if (before == TOWARD_NONE)
        before = tense_behind(items, n, at);
    return before == TOWARD_NONE ? TOWARD_NEAR : before == TOWARD_NEAREST ? TOWARD_NONE : before;
}

gboolean
tense_in_brackets(const Item *items, guint at)
{
    for (guint i = at; i > 0 && at - i < BRACKET; i--) {
        if (item_is(&items[i - 1], ")"))
            return FALSE;
        if (item_is(&items[i - 1], "("))
            return TRUE;
    }
    return FALSE;
}

/* "had left", "had already been appointed": a verb behind "had". */
gboolean
tense_is_pluperfect(const Item *items, guint verb)
{
    for (guint back = 2; verb >= back && back <= 4; back++)
        if (item_is(&items[verb - back], "had"))
            return TRUE;
    return FALSE;
}
