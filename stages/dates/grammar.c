/* grammar: items to marks. */
#include "grammar.h"

#include "timex.h"
#include "value.h"

#include <string.h>

/* The best match so far at one item. */
typedef struct {
    const Grammar *grammar;
    const Item *previous; /* the item before, as far as marks have been made; NULL at the start */
    gboolean found;
    guint rule;
    Match match;
} Best;

static gboolean
before_holds(const Rule *rule, const Item *item)
{
    gboolean there = FALSE;
    if (!rule->before_any)
        return TRUE;
    if (item) {
        there = (item->classes & rule->before) != 0 || (item->groups & rule->before_groups) != 0;
        for (const Word *const *word = rule->before_word; word && *word; word++)
            there |= item->word == *word;
    }
    return there != rule->before_not;
}

static guint
mark_length(const Match *match)
{
    return match->last - match->first;
}

static void
consider(guint number, const Match *match, gpointer user)
{
    Best *best = user;
    const Rule *rule = &best->grammar->rule[number];
    const Item *before = match->first ? match->item + match->first - 1 : best->previous;
    guint length = mark_length(match), old = best->found ? mark_length(&best->match) : 0;
    if (best->found && (length < old || (length == old && number >= best->rule)))
        return;
    if (!before_holds(rule, before))
        return;
    best->found = TRUE;
    best->rule = number;
    best->match = *match;
}

/* The mark whose day and direction the new one takes over. */
static const Mark *
inner_mark(const Rule *rule, const Match *match)
{
    const Mark *leader = template_leader(&rule->value, match);
    for (guint i = match->first; !leader && i < match->last; i++)
        leader = match->item[i].mark;
    for (guint i = 0; !leader && i < match->n; i++)
        leader = match->item[i].mark;
    return leader;
}

/* The rule of a moveable feast: of its word, or as the rule makes it. NULL for none. */
static const char *
feast_of(const Grammar *grammar, const Rule *rule, const Match *match, Arena *arena)
{
    char own[MARK_SHIFT];
    if (rule->feast.n && template_fill(&rule->feast, match, own, sizeof own))
        return arena_strndup(arena, own, -1);
    for (guint i = 0; i < match->n; i++)
        if (match->class[i] == grammar->holiday)
            return word_value(match->item[i].word, grammar->holiday);
    return NULL;
}

/* Of "Monday, 27 December" the feast is Monday: no feast, but what the day must fall on. */
static void
take_weekday(Mark *mark)
{
    gsize n = strlen("XXXX-WXX-");
    if (mark->holiday && strncmp(mark->holiday, "XXXX-WXX-", n) == 0) {
        mark->weekday = (guint)atoi(mark->holiday + n);
        mark->holiday = NULL;
    }
}

static void
inherit(const Rule *rule, const Mark *inner, Mark *mark)
{
    mark->toward = rule->toward >= 0 ? (Toward)rule->toward : inner ? inner->toward : TOWARD_NONE;
    mark->strict = mark->toward == TOWARD_BEFORE || mark->toward == TOWARD_AFTER ||
                   (rule->toward < 0 && inner && inner->strict);
    if (mark->toward == TOWARD_BEFORE)
        mark->toward = TOWARD_PAST;
    else if (mark->toward == TOWARD_AFTER)
        mark->toward = TOWARD_FUTURE;
    mark->anchor = rule->anchor >= 0 ? (Anchor)rule->anchor : inner ? inner->anchor : ANCHOR_STYLE;
    if (rule->anchor < 0 && mark->anchor == ANCHOR_EITHER)
        mark->anchor = ANCHOR_STYLE;
    if (inner && !*mark->mod)
        g_strlcpy(mark->mod, inner->mod, sizeof mark->mod);
    if (inner && !*mark->freq)
        g_strlcpy(mark->freq, inner->freq, sizeof mark->freq);
    if (inner && !*mark->quant)
        g_strlcpy(mark->quant, inner->quant, sizeof mark->quant);
    if (inner && !*mark->shift && rule->anchor != ANCHOR_BASE)
        g_strlcpy(mark->shift, inner->shift, sizeof mark->shift);
    if (inner && !mark->holiday && rule->anchor != ANCHOR_BASE)
        mark->holiday = inner->holiday;
    if (inner && !mark->weekday && rule->anchor != ANCHOR_BASE)
        mark->weekday = inner->weekday;
    if (strcmp(mark->shift, "-") == 0)
        *mark->shift = '\0';
}

static Mark *
make(const Grammar *grammar, const Rule *rule, const Match *match, guint32 sent, Arena *arena)
{
    Mark *mark = arena_alloc(arena, sizeof *mark);
    mark->start = match->item[match->first].start;
    mark->stop = match->item[match->last - 1].stop;
    mark->sent = sent;
    mark->rule = rule->name;
    mark->type = rule->type;
    mark->groups = rule->groups;
    mark->holiday = feast_of(grammar, rule, match, arena);
    take_weekday(mark);
    if (rule->reject)
        return mark;
    mark->base = inner_mark(rule, match);
    if (!template_fill_empty(&rule->value, match, mark->value, sizeof mark->value) ||
        !template_fill_empty(&rule->until, match, mark->until, sizeof mark->until) ||
        !template_fill_empty(&rule->shift, match, mark->shift, sizeof mark->shift) ||
        !template_fill_empty(&rule->mod, match, mark->mod, sizeof mark->mod) ||
        !template_fill_empty(&rule->quant, match, mark->quant, sizeof mark->quant) ||
        !template_fill_empty(&rule->freq, match, mark->freq, sizeof mark->freq) ||
        !timex_valid(mark->value) || strncmp(mark->value, "0000", 4) == 0 ||
        (*mark->until && !timex_valid(mark->until)))
        return NULL;
    if (strcmp(mark->type, "DATE") == 0 && strchr(mark->value, 'T') && timex_is_date(mark->value))
        mark->type = "TIME";
    inherit(rule, mark->base, mark);
    if (rule->anchor == ANCHOR_BASE)
        mark->base = match->item[match->last - 1].mark;
    return mark;
}

typedef struct {
    const Grammar *grammar;
    guint32 sent;
    Arena *arena;
    GPtrArray *rejected;
    guint64 groups; /* of what has been made */
} Context;

/* The items of one level: what is done moves to the front. */
typedef struct {
    Item *item;
    guint n;
    guint done; /* items in front that are done */
    guint kept; /* those from here up to `from` are passed over and stay as they are */
    guint from; /* the one that is looked at */
} Line;

/* Moves what has been passed over behind what is done. */
static void
line_flush(Line *line)
{
    guint n = line->from - line->kept;
    if (line->done != line->kept)
        memmove(line->item + line->done, line->item + line->kept, n * sizeof *line->item);
    line->done += n;
    line->kept = line->from;
}

/* The item before the one that is looked at; NULL at the start. */
static const Item *
line_previous(const Line *line)
{
    if (line->from > line->kept)
        return &line->item[line->from - 1];
    return line->done ? &line->item[line->done - 1] : NULL;
}

/* Puts what the best rule makes of items in their place; passes over the first of them if that is
 * no value. */
static void
take(Context *c, const Best *best, Line *line)
{
    const Rule *rule = &c->grammar->rule[best->rule];
    Mark *mark = make(c->grammar, rule, &best->match, c->sent, c->arena);
    if (!mark) {
        line->from++;
        return;
    }
    const Item *first = &line->item[line->from + best->match.first];
    Item made = {.start = mark->start, .stop = mark->stop, .groups = rule->groups};
    made.flags = first->flags & (ITEM_CAPITAL | ITEM_FIRST | ITEM_GLUED);
    c->groups |= rule->groups;
    if (!rule->reject)
        made.mark = mark;
    else if (c->rejected)
        g_ptr_array_add(c->rejected, mark);
    guint end = line->from + best->match.last;
    line->from += best->match.first;
    line_flush(line);
    line->item[line->done++] = made;
    line->kept = line->from = end;
}

/* The longest match that begins with the first item that has one, up to the anchor or mark at
 * `anchor`: that item is the one that is looked at then. Else the one behind the anchor. */
static gboolean
find_best(const Context *c, const Trie *trie, Line *line, guint anchor, Best *best)
{
    const guint first = line->from;
    guint64 begins = trie_begins(trie, line->item + first, anchor - first);
    best->grammar = c->grammar;
    best->found = FALSE;
    for (; begins; begins &= begins - 1) {
        line->from = first + (guint)__builtin_ctzll(begins);
        best->previous = line_previous(line);
        trie_match(trie, line->item + line->from, line->n - line->from, anchor - line->from,
                   consider, best);
        if (best->found)
            return TRUE;
    }
    line->from = anchor + 1;
    return FALSE;
}

/* One level over all items, with a look at those only that are near an anchor or a mark. */
static void
pass(Context *c, const Trie *trie, Items *items)
{
    Line line = {.item = items->item, .n = items->n};
    Best best;
    for (;;) {
        guint anchor = line.from + trie_ahead(trie, line.item + line.from, line.n - line.from);
        if (anchor == line.n)
            break;
        if (anchor - line.from > trie->root.lead)
            line.from = anchor - trie->root.lead;
        if (find_best(c, trie, &line, anchor, &best))
            take(c, &best, &line);
    }
    line.from = line.n;
    line_flush(&line);
    items->n = line.done;
}

void
grammar_find(const Grammar *grammar, Items *items, guint32 sent, Arena *arena, GPtrArray *rejected)
{
    Context context = {grammar, sent, arena, rejected, 0};
    pass(&context, &grammar->level[0], items);
    for (int level = 1; level < LEVELS; level++)
        if (context.groups & grammar->level[level].groups)
            pass(&context, &grammar->level[level], items);
}
