/* mention: one event row as the merge sees it: participants as numbers, time as days, its document.
 */
#include "mention.h"

#include "list.h"
#include "side.h"
#include "voice.h"
#include "when.h"

#include <string.h>

#define LONG_SENTENCE 60 /* bytes: shorter ones are shared by chance */

static void
source_free(gpointer data)
{
    Source *source = data;
    g_array_free(source->sentences, TRUE);
    g_ptr_array_free(source->persons, TRUE);
    g_ptr_array_free(source->evidence, TRUE);
    g_free(source);
}

static void
mention_free(gpointer data)
{
    Mention *mention = data;
    g_free(mention->core);
    g_free(mention);
}

Gathering *
gathering_new(void)
{
    Gathering *all = g_new0(Gathering, 1);
    all->arena = arena_new();
    all->sources = g_hash_table_new(g_str_hash, g_str_equal);
    all->source = g_ptr_array_new_with_free_func(source_free);
    all->mention = g_ptr_array_new_with_free_func(mention_free);
    all->by_id = g_hash_table_new(g_str_hash, g_str_equal);
    all->edge = g_ptr_array_new();
    all->numbers = g_hash_table_new(g_str_hash, g_str_equal);
    all->names = g_ptr_array_new();
    all->roles = g_hash_table_new(g_str_hash, g_str_equal);
    all->nationals =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
    return all;
}

void
gathering_free(Gathering *all)
{
    if (!all)
        return;
    g_hash_table_destroy(all->sources);
    g_ptr_array_free(all->source, TRUE);
    g_ptr_array_free(all->mention, TRUE);
    g_hash_table_destroy(all->by_id);
    g_ptr_array_free(all->edge, TRUE);
    g_hash_table_destroy(all->numbers);
    g_ptr_array_free(all->names, TRUE);
    g_hash_table_destroy(all->roles);
    g_hash_table_destroy(all->nationals);
    arena_free(all->arena);
    g_free(all);
}

static Row *
keep_row(Arena *arena, const Row *row)
{
    Row *copy = arena_alloc(arena, sizeof(Row));
    *copy = *row;
    copy->raw = NULL;
    const char **strings[] = {&copy->id,        &copy->doc,   &copy->part_of, &copy->what,
                              &copy->time,      &copy->until, &copy->span,    &copy->who,
                              &copy->whom,      &copy->topic, &copy->place,   &copy->status,
                              &copy->attending, &copy->refs,  &copy->text,    &copy->attribution,
                              &copy->rule,      &copy->url};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        *strings[i] = **strings[i] ? arena_strndup(arena, *strings[i], -1) : "";
    return copy;
}

static void
add_mentions(Gathering *all, const Document *document, Source *source)
{
    g_autoptr(GHashTable) dates = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < document->of[KIND_DATE]->len; i++) {
        Row *date = document->of[KIND_DATE]->pdata[i];
        g_hash_table_insert(dates, (gpointer)date->id, date);
    }
    for (guint i = 0; i < document->of[KIND_EVENT]->len; i++) {
        Mention *mention = g_new0(Mention, 1);
        const Row *event = document->of[KIND_EVENT]->pdata[i];
        gint sent = document_sentence_at(document, event->start);
        if (sent >= 0)
            mention->sentence = voice_sentence(((Row *)document->of[KIND_SENT]->pdata[sent])->text);
        mention->row = keep_row(all->arena, event);
        mention->source = source;
        mention->status = *mention->row->status ? mention->row->status : "happened";
        mention->minutes = timex_duration_minutes(mention->row->span);
        when_take(mention, dates, all->arena);
        g_ptr_array_add(all->mention, mention);
        g_hash_table_insert(all->by_id, (gpointer)mention->row->id, mention);
    }
}

/* "WASHINGTON, Jan 28 -": a day and month that want their year. */
static const char *
find_stamp(Gathering *all, const Document *document)
{
    for (guint i = 0; i < document->of[KIND_PARA]->len; i++) {
        const Row *para = document->of[KIND_PARA]->pdata[i];
        if (strlen(para->time) >= 10 && g_str_has_prefix(para->time, "XXXX-") &&
            para->time[5] != 'W' &&
            (strcmp(para->what, "dateline") == 0 || strcmp(para->what, "byline") == 0))
            return arena_strndup(all->arena, para->time, 10);
    }
    return "";
}

static GPtrArray *
find_persons(Gathering *all, const Document *document)
{
    g_autoptr(GPtrArray) every = g_ptr_array_new();
    for (guint i = 0; i < document->of[KIND_ACTOR]->len; i++) {
        const Row *actor = document->of[KIND_ACTOR]->pdata[i];
        if (strcmp(actor->what, "person") == 0 && *actor->who && !strchr(actor->who, ';'))
            g_ptr_array_add(every, (gpointer)actor->who);
    }
    list_sort(every);
    GPtrArray *persons = g_ptr_array_new();
    for (guint i = 0; i < every->len; i++)
        if (i == 0 || strcmp(every->pdata[i], every->pdata[i - 1]) != 0)
            g_ptr_array_add(persons, arena_strndup(all->arena, every->pdata[i], -1));
    return persons;
}

static gboolean
is_order(const char *what)
{
    return strcmp(what, "before") == 0 || strcmp(what, "after") == 0 || strcmp(what, "same") == 0;
}

gboolean
gathering_add(Gathering *all, const Document *document)
{
    if (!document->head || g_hash_table_contains(all->sources, document->id))
        return FALSE;
    Source *source = g_new0(Source, 1);
    source->id = arena_strndup(all->arena, document->id, -1);
    source->name = arena_strndup(all->arena, document->head->refs, -1);
    Days days;
    if (timex_days(document->head->time, &days)) {
        source->published = days.first;
        source->published_last = days.last;
        source->settled = TRUE;
    }
    source->stamp = source->settled ? "" : find_stamp(all, document);
    source->persons = find_persons(all, document);
    source->evidence = g_ptr_array_new();
    source->first = G_MAXUINT;
    source->sentences = g_array_new(FALSE, FALSE, sizeof(guint64));
    for (guint i = 0; i < document->of[KIND_SENT]->len; i++) {
        const Row *sent = document->of[KIND_SENT]->pdata[i];
        guint64 hash = voice_sentence(sent->text);
        if (strlen(sent->text) >= LONG_SENTENCE)
            g_array_append_val(source->sentences, hash);
    }
    g_hash_table_insert(all->sources, (gpointer)source->id, source);
    g_ptr_array_add(all->source, source);
    add_mentions(all, document, source);
    side_add(all, document);
    for (guint i = 0; i < document->of[KIND_EDGE]->len; i++) {
        const Row *edge = document->of[KIND_EDGE]->pdata[i];
        if (is_order(edge->what))
            g_ptr_array_add(all->edge, keep_row(all->arena, edge));
    }
    return TRUE;
}

/* ---- names ---- */

static guint
number_of(Gathering *all, const char *name)
{
    guint number = GPOINTER_TO_UINT(g_hash_table_lookup(all->numbers, name));
    if (number)
        return number - 1;
    const char *copy = arena_strndup(all->arena, name, -1);
    g_ptr_array_add(all->names, (gpointer)copy);
    g_hash_table_insert(all->numbers, (gpointer)copy, GUINT_TO_POINTER(all->names->len));
    return all->names->len - 1;
}

/* Full name of a last name that only one full name of the corpus has; several have "". */
static GHashTable *
full_names(Gathering *all)
{
    GHashTable *full = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < all->mention->len; i++) {
        const Row *row = ((Mention *)all->mention->pdata[i])->row;
        const char *lists[] = {row->who, row->whom, row->attending};
        for (gsize k = 0; k < G_N_ELEMENTS(lists); k++) {
            g_auto(GStrv) names = g_strsplit(lists[k], ";", -1);
            for (guint n = 0; names[n]; n++) {
                const char *last = strrchr(names[n], ' ');
                if (!last)
                    continue;
                const char *known = g_hash_table_lookup(full, last + 1);
                if (!known || strcmp(known, names[n]) != 0)
                    g_hash_table_insert(
                        full, arena_strndup(all->arena, last + 1, -1),
                        (gpointer)(known ? "" : arena_strndup(all->arena, names[n], -1)));
            }
        }
    }
    return full;
}

/* The list with last names made full and without doubles. */
static const char *
fill_names(Gathering *all, GHashTable *full, const char *list)
{
    if (!*list)
        return "";
    g_auto(GStrv) names = g_strsplit(list, ";", -1);
    g_autoptr(GPtrArray) kept = g_ptr_array_new();
    for (guint n = 0; names[n]; n++) {
        const char *name = strchr(names[n], ' ') ? NULL : g_hash_table_lookup(full, names[n]);
        if (!name || !*name)
            name = names[n];
        if (*name && !g_ptr_array_find_with_equal_func(kept, name, g_str_equal, NULL))
            g_ptr_array_add(kept, (gpointer)name);
    }
    g_ptr_array_add(kept, NULL);
    g_autofree char *joined = g_strjoinv(";", (char **)kept->pdata);
    return arena_strndup(all->arena, joined, -1);
}

static int
by_number(gconstpointer a, gconstpointer b)
{
    guint x = *(const guint *)a, y = *(const guint *)b;
    return (x > y) - (x < y);
}

static void
add_core(Gathering *all, GArray *core, const char *list)
{
    g_auto(GStrv) names = g_strsplit(list, ";", -1);
    for (guint n = 0; names[n]; n++) {
        if (!*names[n])
            continue;
        guint number = number_of(all, names[n]);
        gboolean there = FALSE;
        for (guint i = 0; i < core->len; i++)
            there = there || g_array_index(core, guint, i) == number;
        if (!there)
            g_array_append_val(core, number);
    }
}

static void
set_participants(Gathering *all, Mention *mention, GHashTable *full)
{
    Row *row = mention->row;
    row->who = fill_names(all, full, row->who);
    row->whom = fill_names(all, full, row->whom);
    row->attending = fill_names(all, full, row->attending);
    GArray *core = g_array_new(FALSE, FALSE, sizeof(guint));
    add_core(all, core, row->who);
    add_core(all, core, row->whom);
    g_array_sort(core, by_number);
    mention->n_core = core->len;
    mention->core = (guint *)(void *)g_array_free(core, FALSE);
}

static int
by_source_id(gconstpointer a, gconstpointer b)
{
    return strcmp((*(Source *const *)a)->id, (*(Source *const *)b)->id);
}

static int
by_place(gconstpointer a, gconstpointer b)
{
    const Mention *x = *(Mention *const *)a, *y = *(Mention *const *)b;
    int order = strcmp(x->source->id, y->source->id);
    if (order)
        return order;
    if (x->row->start != y->row->start)
        return x->row->start < y->row->start ? -1 : 1;
    return strcmp(x->row->id, y->row->id);
}

void
gathering_close(Gathering *all)
{
    g_ptr_array_sort(all->source, by_source_id);
    g_ptr_array_sort(all->mention, by_place);
    g_autoptr(GHashTable) full = full_names(all);
    for (guint i = all->mention->len; i-- > 0;) {
        ((Mention *)all->mention->pdata[i])->source->first = i;
        set_participants(all, all->mention->pdata[i], full);
        when_resolve(all->mention->pdata[i], all->arena);
    }
    side_close(all);
    voices_find(all->source);
}

gboolean
kind_is_contact(const char *kind)
{
    return strcmp(kind, "call") == 0 || strcmp(kind, "meeting") == 0 ||
           strcmp(kind, "visit") == 0 || strcmp(kind, "letter") == 0;
}

gboolean
mention_is_contact(const Mention *mention)
{
    return kind_is_contact(mention->row->what);
}

guint
core_common(const guint *a, guint n, const guint *b, guint m)
{
    guint common = 0;
    for (guint i = 0, k = 0; i < n && k < m;) {
        if (a[i] == b[k])
            common++, i++, k++;
        else if (a[i] < b[k])
            i++;
        else
            k++;
    }
    return common;
}
