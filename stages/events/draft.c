/* draft: an event under construction, before it becomes rows of the stream. */
#include "draft.h"

#include <string.h>

gboolean
roster_has(const Roster *names, const char *name)
{
    for (guint i = 0; i < names->n; i++)
        if (strcmp(names->name[i], name) == 0)
            return TRUE;
    return FALSE;
}

static void
add_one(Roster *names, const char *name)
{
    if (*name && names->n < NAMES_MAX && !roster_has(names, name))
        names->name[names->n++] = name;
}

void
roster_add(Roster *names, const char *list, Arena *arena)
{
    while (*list) {
        gsize n = strcspn(list, ";");
        add_one(names, list[n] ? arena_strndup(arena, list, (gssize)n) : list);
        list += n + (list[n] == ';');
    }
}

void
roster_join(Roster *names, const Roster *other)
{
    for (guint i = 0; i < other->n; i++)
        add_one(names, other->name[i]);
}

char *
roster_list(const Roster *names, Arena *arena)
{
    gsize size = 1;
    for (guint i = 0; i < names->n; i++)
        size += strlen(names->name[i]) + 1;
    char *list = arena_alloc(arena, size), *at = list;
    for (guint i = 0; i < names->n; i++) {
        if (i)
            *at++ = ';';
        at = g_stpcpy(at, names->name[i]);
    }
    return list;
}

gboolean
draft_is_contact(const char *kind)
{
    return strcmp(kind, "call") == 0 || strcmp(kind, "meeting") == 0 || strcmp(kind, "visit") == 0;
}

Roster
draft_parties(const Draft *draft)
{
    Roster all = draft->who;
    roster_join(&all, &draft->whom);
    return all;
}

gboolean
draft_same_parties(const Draft *a, const Draft *b)
{
    Roster x = draft_parties(a), y = draft_parties(b);
    for (guint i = 0; i < x.n; i++)
        if (!roster_has(&y, x.name[i]))
            return FALSE;
    return x.n == y.n;
}

Row *
draft_write(const Draft *draft, Document *document)
{
    Arena *arena = document->arena;
    Row *row = document_add(document, KIND_EVENT, draft->start, draft->stop);
    row->part_of = draft->part_of;
    if (draft->part_of == NULL)
        row->part_of = ((Row *)g_ptr_array_index(document->of[KIND_SENT], draft->sentence))->id;
    row->what = document_string(document, draft->kind, -1); /* the tables may go first */
    row->time = draft->time;
    row->until = draft->until;
    row->span = draft->span;
    row->who = roster_list(&draft->who, arena);
    row->whom = roster_list(&draft->whom, arena);
    row->attending = roster_list(&draft->attending, arena);
    row->topic = roster_list(&draft->topic, arena);
    row->place = roster_list(&draft->place, arena);
    row->status = document_string(document, draft->status, -1);
    row->attribution = roster_list(&draft->attribution, arena);
    row->refs = roster_list(&draft->refs, arena);
    row->rule = document_string(document, draft->rule, -1);
    return row;
}

/* One visit for each country and each traveller: "A and B visited C and D". */
static void
keep_visits(GArray *drafts, const Draft *draft)
{
    Draft one = *draft;
    for (guint w = 0; w < MAX(draft->who.n, 1); w++)
        for (guint i = 0; i < MAX(draft->place.n, 1); i++) {
            if (draft->who.n > 1)
                one.who = (Roster){.name = {draft->who.name[w]}, .n = 1};
            if (draft->place.n > 1)
                one.place = (Roster){.name = {draft->place.name[i]}, .n = 1};
            g_array_append_val(drafts, one);
        }
}

/* "A and B met C separately": one contact for each pair, and one with those whom one phrase tells
 * of unless the text parts them. */
static void
keep_pairs(GArray *drafts, const Draft *draft)
{
    Draft one = *draft;
    for (guint w = 0; w < draft->who.n; w++) {
        gboolean grouped = FALSE;
        for (guint i = 0; i < draft->whom.n; i++) {
            gboolean group = !draft->separate && roster_has(&draft->group, draft->whom.name[i]);
            if (group && grouped)
                continue;
            grouped = grouped || group;
            one.who = (Roster){.name = {draft->who.name[w]}, .n = 1};
            one.whom = group ? draft->group : (Roster){.name = {draft->whom.name[i]}, .n = 1};
            g_array_append_val(drafts, one);
        }
    }
}

void
draft_keep(GArray *drafts, const Draft *draft)
{
    gboolean split =
        draft->frame->split || draft->separate || (draft->frame->split_plural && draft->plural);
    if (strcmp(draft->kind, "visit") == 0)
        keep_visits(drafts, draft);
    else if (split && draft->whom.n > 0 && (draft->who.n == 1 || draft->separate))
        keep_pairs(drafts, draft);
    else
        g_array_append_vals(drafts, draft, 1);
}
