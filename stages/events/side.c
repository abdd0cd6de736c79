/* side: who does an act, or to whom it is done. */
#include "side.h"

#include <string.h>

static gboolean
has(const Side *side, const char *who)
{
    for (guint i = 0; i < side->n; i++)
        if (strcmp(side->actor[i].who, who) == 0)
            return TRUE;
    return FALSE;
}

static void
add_one(const Actor *actor, const Side *others, Side *side)
{
    if (side->n < SIDE_MOST && !has(side, actor->who) && !(others && has(others, actor->who)))
        side->actor[side->n++] = *actor;
}

/* The item at *list, a ';' list, which moves on behind it. */
static const char *
next_item(const char **list, Arena *arena)
{
    gsize n = strcspn(*list, ";");
    const char *item = (*list)[n] ? arena_strndup(arena, *list, (gssize)n) : *list;
    *list += n + ((*list)[n] == ';');
    return item;
}

static void
add(const Chunks *chunks, guint c, const Side *others, Side *side)
{
    const Row *row = chunks_row(chunks, c);
    Arena *arena = chunks->view->document->arena;
    side->people = side->people || (!row && chunks_people(chunks, c));
    for (const char *who = row ? row->who : "", *place = row ? row->place : ""; *who;) {
        Actor actor = {.row = row};
        actor.who = next_item(&who, arena);
        actor.place = next_item(&place, arena);
        add_one(&actor, others, side);
    }
}

/* The chunk after those that are joined to `c`. */
static guint
list_end(const Chunks *chunks, guint c)
{
    do
        c++;
    while (c < chunks->n && chunks->chunk[c].joined &&
           !view_finite(chunks->view, (gint)chunks->chunk[c].end));
    return c;
}

void
side_add_right(const Chunks *chunks, guint c, const Side *others, Side *side)
{
    for (guint end = list_end(chunks, c); c < end; c++)
        add(chunks, c, others, side);
}

void
side_add_left(const Chunks *chunks, guint c, Side *side)
{
    guint first = c;
    while (chunks->chunk[first].joined)
        first--;
    gint before = (gint)chunks->chunk[first].first - 1;
    if (chunks->chunk[first].preposition >= 0 || view_verb(chunks->view, before))
        first = c; /* "attacked A, and B fled" */
    for (; first <= c; first++)
        add(chunks, first, NULL, side);
}

/* TRUE if chunk `c` stands in this slot of the act whose words end before `end`. */
static gboolean
in_slot(const Chunks *chunks, const char *slot, guint c, guint end)
{
    gint preposition = chunks->chunk[c].preposition;
    if (strcmp(slot, "object") == 0)
        return preposition < 0 || (guint)preposition < end;
    return preposition >= (gint)end - 1 && view_is(chunks->view, preposition, slot);
}

void
side_by_slots(const Chunks *chunks, const Act *act, guint from, guint end, guint limit,
              const Side *others, Side *side)
{
    static const char *const object[] = {"object", NULL};
    const char *const *slots = act->slots[0] ? act->slots : object;
    for (guint s = 0; s < ACT_SLOTS && slots[s] && !side->n; s++)
        for (guint c = chunks_from(chunks, from);
             c < chunks->n && chunks->chunk[c].first < limit && !side->n; c++)
            if (in_slot(chunks, slots[s], c, end))
                side_add_right(chunks, c, others, side);
}

static gboolean
is_topic(const View *view, gint preposition)
{
    static const char *const words[] = {"over", "about", "after", "before", "despite", "during",
                                        "amid", "as",    "by",    "since",  "like",    "than"};
    for (gsize i = 0; preposition >= 0 && i < G_N_ELEMENTS(words); i++)
        if (view_is(view, preposition, words[i]))
            return TRUE;
    return FALSE;
}

void
side_by_clause(const Chunks *chunks, guint from, guint limit, gboolean topics, const Side *others,
               Side *side)
{
    guint c = chunks_from(chunks, from);
    while (c < chunks->n && chunks->chunk[c].first < limit && !side->n) {
        if (is_topic(chunks->view, chunks->chunk[c].preposition) == topics)
            side_add_right(chunks, c, others, side);
        c = list_end(chunks, c);
    }
}

void
side_by_preposition(const Chunks *chunks, const char *preposition, guint from, guint limit,
                    const Side *others, Side *side)
{
    for (guint c = chunks_from(chunks, from);
         c < chunks->n && chunks->chunk[c].first < limit && !side->n; c++)
        if (view_is(chunks->view, chunks->chunk[c].preposition, preposition))
            side_add_right(chunks, c, others, side);
}
