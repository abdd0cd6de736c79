/* clause: the words around a mark: tense, quotation, what the date belongs to. */
#include "clause.h"

#include "tense.h"

#include <string.h>

static const guint64 VERBS = CLASS_BIT(CLASS_PAST) | CLASS_BIT(CLASS_PRESENT) |
                             CLASS_BIT(CLASS_FUTURE) | CLASS_BIT(CLASS_SAYING);

/* Whether nothing that a date could name stands behind it: a comma, the end, another date. */
static gboolean
is_sign(const Item *behind)
{
    return !behind || behind->mark || (behind->word && !behind->classes);
}

/* "the 1902 pact", "1902 pact signed": no date that the story has come to. */
static gboolean
is_aside(const Grammar *grammar, const Item *items, guint n, guint at)
{
    const Item *before = at ? &items[at - 1] : NULL;
    const Item *behind = at + 1 < n ? &items[at + 1] : NULL;
    if (!before && strcmp(items[at].mark->rule, "year") == 0)
        return behind && item_has(behind, CLASS_OTHER) && !item_has(behind, CLASS_PAST);
    if (!before || before->mark || (!before->classes && !before->word) ||
        (before->classes & VERBS) || is_sign(behind))
        return FALSE;
    return !item_has(before, grammar->preposition);
}

/* Whether `at` is inside quotation marks that open behind `start`. */
static gboolean
is_quoted(const char *text, gsize start, gsize at)
{
    gboolean inside = FALSE;
    if (!memchr(text + start, '"', at - start) && !memchr(text + start, 0xE2, at - start))
        return FALSE;
    for (const char *c = text + start; c < text + at; c++)
        if (*c == '"')
            inside = !inside;
        else if (*c == '\xE2' && c[1] == '\x80' && (c[2] == '\x9C' || c[2] == '\x9D'))
            inside = c[2] == '\x9C';
    return inside;
}

/* The date right before a "later", behind a comma or a dash. */
static const Mark *
said_before(const Item *items, guint at)
{
    const Item *sign = at > 1 ? &items[at - 1] : NULL;
    gboolean parted = sign && (item_is(sign, ",") || item_is(sign, "—") || item_is(sign, "–"));
    const Mark *mark = items[at].mark, *before = parted ? items[at - 2].mark : NULL;
    return before && mark->anchor == ANCHOR_MENTION && *mark->shift == 'P' ? before : NULL;
}

/* What its clause says of the mark of all[i]. */
static void
read_mark(const Grammar *grammar, const Item *all, guint n, guint i, Mark *mark)
{
    Toward tense = tense_around(all, n, i);
    mark->future = tense == TOWARD_FUTURE;
    mark->limit = tense_is_until(all, i);
    mark->since = tense_is_since(all, i);
    mark->same = said_before(all, i);
    mark->beside = tense_is_beside(all, i);
    mark->saying = tense_of_saying(all, n, i);
    mark->aside = strcmp(mark->type, "DATE") == 0 && is_aside(grammar, all, n, i);
    for (const Mark *inner = mark; inner; inner = inner->base)
        mark->now |= (inner->groups & CLASS_BIT(grammar->now)) != 0;
    for (; mark; mark = (Mark *)(gpointer)mark->base)
        if (mark->toward == TOWARD_COMING)
            mark->toward = tense == TOWARD_PAST ? TOWARD_PAST : TOWARD_FUTURE;
        else if (mark->toward == TOWARD_TENSE)
            mark->toward = tense;
}

void
clause_read(const Grammar *grammar, const Items *items, const char *text, gsize start)
{
    for (guint i = 0; i < items->n; i++) {
        Mark *mark = (Mark *)(gpointer)items->item[i].mark;
        if (!mark)
            continue;
        read_mark(grammar, items->item, items->n, i, mark);
        mark->quoted = is_quoted(text, start, mark->start);
    }
}
