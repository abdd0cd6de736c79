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
    const Mark *mark = items[at].mark;
    if (mark->anchor != ANCHOR_MENTION || *mark->shift != 'P')
        return NULL;
    gboolean parted = sign && (item_is(sign, ",") || item_is(sign, "—") || item_is(sign, "–"));
    return parted ? items[at - 2].mark : NULL;
}

/* Whether it may be told as a look back: behind "of" or "since", in brackets, or behind a
 * pluperfect, which ends with item `verb`. */
static gboolean
is_beside(const Item *items, guint at, guint verb, const char *text, gsize start)
{
    if (tense_is_since(items, at) || (at > 0 && item_is(&items[at - 1], "of")))
        return TRUE;
    gboolean opened = memchr(text + start, '(', items[at].start - start) != NULL;
    return (opened && tense_in_brackets(items, at)) || tense_is_pluperfect(items, verb);
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
clause_read(const Grammar *grammar, const Items *items, const char *text, gsize start,
            GPtrArray *marks)
{
    for (guint i = 0; i < items->n; i++) {
        Mark *mark = (Mark *)(gpointer)items->item[i].mark;
        if (!mark)
            continue;
        guint verb = tense_verb_before(items->item, i);
        mark->saying = tense_of_saying(items->item, items->n, i, verb);
        mark->beside = is_beside(items->item, i, verb, text, start);
        mark->quoted = is_quoted(text, start, mark->start);
        read_mark(grammar, items->item, items->n, i, mark);
        g_ptr_array_add(marks, mark);
    }
}
