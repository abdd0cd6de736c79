/* timeline: gathers entries, their evidence and their relations out of the stream. */
#include "timeline.h"

#include "vote.h"

#include <string.h>

/* An edge between entries whose ids are not resolved yet. */
typedef struct {
    const char *from, *to, *what;
} Link;

typedef struct {
    const char *entry;
    Claim claim;
} Account;

struct Timeline {
    GStringChunk *strings;
    Arena *arena;
    GPtrArray *entries;   /* Entry * */
    GPtrArray *relations; /* Relation * */
    GHashTable *sources;  /* document id -> Source * */
    GHashTable *mentions; /* event id -> Mention * */
    GHashTable *by_id;    /* entry id -> Entry * */
    Vote *codes;          /* name -> code */
    Vote *countries;      /* code -> name */
    GArray *links;        /* Link */
    GArray *accounts;     /* Account */
};

static void
entry_clear(gpointer data)
{
    Entry *entry = data;
    g_ptr_array_unref(entry->people);
    g_ptr_array_unref(entry->mentions);
    g_ptr_array_unref(entry->sources);
    g_ptr_array_unref(entry->claims);
    g_ptr_array_unref(entry->after);
}

Timeline *
timeline_new(void)
{
    Timeline *timeline = g_new0(Timeline, 1);
    timeline->strings = g_string_chunk_new(1 << 14);
    timeline->arena = arena_new();
    timeline->entries = g_ptr_array_new_with_free_func(entry_clear);
    timeline->relations = g_ptr_array_new();
    timeline->sources = g_hash_table_new(g_str_hash, g_str_equal);
    timeline->mentions = g_hash_table_new(g_str_hash, g_str_equal);
    timeline->by_id = g_hash_table_new(g_str_hash, g_str_equal);
    timeline->codes = vote_new();
    timeline->countries = vote_new();
    timeline->links = g_array_new(FALSE, FALSE, sizeof(Link));
    timeline->accounts = g_array_new(FALSE, FALSE, sizeof(Account));
    return timeline;
}

void
timeline_free(Timeline *timeline)
{
    if (!timeline)
        return;
    g_array_unref(timeline->accounts);
    g_array_unref(timeline->links);
    vote_free(timeline->countries);
    vote_free(timeline->codes);
    g_hash_table_unref(timeline->by_id);
    g_hash_table_unref(timeline->mentions);
    g_hash_table_unref(timeline->sources);
    g_ptr_array_unref(timeline->relations);
    g_ptr_array_unref(timeline->entries);
    arena_free(timeline->arena);
    g_string_chunk_free(timeline->strings);
    g_free(timeline);
}

static const char *
keep(Timeline *timeline, const char *text)
{
    return g_string_chunk_insert_const(timeline->strings, text);
}

static void
add_source(Timeline *timeline, const Row *row)
{
    Source *source = arena_alloc(timeline->arena, sizeof *source);
    source->id = keep(timeline, row->id);
    source->name = *row->refs ? keep(timeline, row->refs) : source->id;
    source->title = keep(timeline, row->text);
    source->outlet = keep(timeline, row->attribution);
    source->time = keep(timeline, row->time);
    source->url = keep(timeline, row->url);
    g_hash_table_insert(timeline->sources, (gpointer)source->id, source);
}

/* Three capital letters: codes go into drawings as they are. */
static gboolean
is_code(const char *text)
{
    return strlen(text) == 3 && g_ascii_isupper(text[0]) && g_ascii_isupper(text[1]) &&
           g_ascii_isupper(text[2]);
}

static void
add_actor(Timeline *timeline, const Row *row)
{
    if (!is_code(row->place) || !*row->who || strchr(row->who, ';') ||
        g_str_equal(row->what, "place"))
        return;
    vote_add(timeline->codes, row->who, row->place);
    if (g_str_equal(row->what, "country"))
        vote_add(timeline->countries, row->place, row->who);
}

/* The sentence that a mention stands in, else its headline; NULL if the stream holds neither. */
static const Row *
find_sentence(const Document *document, const Row *mention)
{
    gint at = mention->start < 0 ? -1 : document_sentence_at(document, mention->start);
    if (at >= 0)
        return document->of[KIND_SENT]->pdata[at];
    for (guint i = 0; i < document->of[KIND_PARA]->len; i++) {
        const Row *para = document->of[KIND_PARA]->pdata[i];
        if (g_str_equal(para->id, mention->part_of))
            return para;
    }
    return NULL;
}

static void
add_mention(Timeline *timeline, const Document *document, const Row *row)
{
    const Row *sentence = find_sentence(document, row);
    Mention *mention = arena_alloc(timeline->arena, sizeof *mention);
    mention->id = keep(timeline, row->id);
    mention->source = g_hash_table_lookup(timeline->sources, row->doc);
    mention->quote = sentence ? keep(timeline, sentence->text) : "";
    mention->status = keep(timeline, row->status);
    mention->attribution = keep(timeline, row->attribution);
    g_hash_table_insert(timeline->mentions, (gpointer)mention->id, mention);
}

static void
add_people(Timeline *timeline, Entry *entry, const char *list)
{
    g_auto(GStrv) names = g_strsplit(list, ";", -1);
    for (char **name = names; *name; name++)
        if (*g_strstrip(*name) &&
            !g_ptr_array_find_with_equal_func(entry->people, *name, g_str_equal, NULL))
            g_ptr_array_add(entry->people, (gpointer)keep(timeline, *name));
}

static void
add_entry(Timeline *timeline, const Row *row)
{
    if (g_hash_table_contains(timeline->by_id, row->id))
        return;
    Entry *entry = arena_alloc(timeline->arena, sizeof *entry);
    const struct {
        const char **to;
        const char *from;
    } column[] = {{&entry->id, row->id},       {&entry->what, row->what},
                  {&entry->time, row->time},   {&entry->until, row->until},
                  {&entry->span, row->span},   {&entry->topic, row->topic},
                  {&entry->place, row->place}, {&entry->status, row->status},
                  {&entry->rule, row->rule},   {&entry->attribution, row->attribution},
                  {&entry->refs, row->refs}};
    for (gsize i = 0; i < G_N_ELEMENTS(column); i++)
        *column[i].to = keep(timeline, column[i].from);
    entry->people = g_ptr_array_new();
    entry->mentions = g_ptr_array_new();
    entry->sources = g_ptr_array_new();
    entry->claims = g_ptr_array_new();
    entry->after = g_ptr_array_new();
    add_people(timeline, entry, row->who);
    entry->initiators = entry->people->len;
    add_people(timeline, entry, row->whom);
    entry->sides = entry->people->len;
    add_people(timeline, entry, row->attending);
    entry->dated = timex_period(entry->time, entry->until, &entry->days);
    entry->minute = timex_minute(entry->time);
    Days last;
    if (!*entry->time && timex_days(entry->until, &last))
        entry->latest = last.last;
    g_hash_table_insert(timeline->by_id, (gpointer)entry->id, entry);
    g_ptr_array_add(timeline->entries, entry);
}

static void
add_link(Timeline *timeline, const Row *row)
{
    g_auto(GStrv) to = g_strsplit(row->refs, ";", -1);
    for (char **id = to; *id; id++) {
        Link link = {keep(timeline, row->part_of), keep(timeline, *id), keep(timeline, row->what)};
        g_array_append_val(timeline->links, link);
    }
}

static void
add_account(Timeline *timeline, const Row *row)
{
    const char *columns[] = {row->text,  row->time,  row->span,      row->who,   row->whom,
                             row->topic, row->place, row->attending, row->status};
    Account account = {.entry = keep(timeline, row->part_of)};
    account.claim.value = "";
    for (gsize i = 0; i < G_N_ELEMENTS(columns) && !*account.claim.value; i++)
        account.claim.value = keep(timeline, columns[i]);
    account.claim.what = keep(timeline, row->what);
    account.claim.attribution = keep(timeline, row->attribution);
    account.claim.refs = keep(timeline, row->refs);
    g_array_append_val(timeline->accounts, account);
}

/* The edges of a document are between its mentions; those between entries belong to the corpus. */
void
timeline_add(Timeline *timeline, const Document *document)
{
    if (document->head) {
        if (g_hash_table_contains(timeline->sources, document->id))
            return;
        add_source(timeline, document->head);
    }
    for (guint i = 0; i < document->rows->len; i++) {
        const Row *row = document->rows->pdata[i];
        if (row->kind == KIND_ACTOR)
            add_actor(timeline, row);
        else if (row->kind == KIND_EVENT)
            add_mention(timeline, document, row);
        else if (row->kind == KIND_ENTRY)
            add_entry(timeline, row);
        else if (row->kind == KIND_EDGE && !document->head)
            add_link(timeline, row);
        else if (row->kind == KIND_CLAIM)
            add_account(timeline, row);
    }
}

/* A mention of which only the id is known: its document is the part before the first point. */
static Mention *
mention_of_id(Timeline *timeline, const char *id)
{
    g_autofree char *document = g_strndup(id, strcspn(id, "."));
    Mention *mention = arena_alloc(timeline->arena, sizeof *mention);
    *mention = (Mention){.id = keep(timeline, id), .quote = "", .status = "", .attribution = ""};
    mention->source = g_hash_table_lookup(timeline->sources, document);
    return mention;
}

static int
compare_mentions(gconstpointer left, gconstpointer right)
{
    const Mention *a = *(Mention *const *)left, *b = *(Mention *const *)right;
    int order = g_strcmp0(a->source ? a->source->name : "~", b->source ? b->source->name : "~");
    return order ? order : strcmp(a->id, b->id);
}

/* The last day on which an article told of the plan that the entry is; 0 unknown. */
static guint32
announced_day(const Entry *entry)
{
    guint32 last = 0;
    for (guint i = 0; g_str_equal(entry->status, "planned") && i < entry->mentions->len; i++) {
        const Mention *mention = entry->mentions->pdata[i];
        Days days;
        if (mention->source && g_str_equal(mention->status, "planned") &&
            timex_days(mention->source->time, &days))
            last = MAX(last, days.last);
    }
    return last;
}

static void
finish_mentions(Timeline *timeline, Entry *entry)
{
    g_auto(GStrv) ids = g_strsplit(entry->refs, ";", -1);
    for (char **id = ids; *id; id++) {
        Mention *mention = g_hash_table_lookup(timeline->mentions, *id);
        if (**id)
            g_ptr_array_add(entry->mentions, mention ? mention : mention_of_id(timeline, *id));
    }
    g_ptr_array_sort(entry->mentions, compare_mentions);
    entry->announced = announced_day(entry);
    for (guint i = 0; i < entry->mentions->len; i++) {
        const Mention *mention = entry->mentions->pdata[i];
        const Source *last =
            entry->sources->len ? entry->sources->pdata[entry->sources->len - 1] : NULL;
        if (mention->source && (!last || !g_str_equal(last->name, mention->source->name)))
            g_ptr_array_add(entry->sources, (gpointer)mention->source);
    }
}

/* "A before B", "B after A" and "B follows_up A" all make A one of B's predecessors. */
static void
finish_link(Timeline *timeline, const Link *link)
{
    Entry *from = g_hash_table_lookup(timeline->by_id, link->from);
    Entry *to = g_hash_table_lookup(timeline->by_id, link->to);
    if (!from || !to || from == to)
        return;
    Relation *relation = arena_alloc(timeline->arena, sizeof *relation);
    *relation = (Relation){from, to, link->what};
    g_ptr_array_add(timeline->relations, relation);
    Entry *early = g_str_equal(link->what, "before") ? from : to;
    Entry *late = early == from ? to : from;
    gboolean ordered = g_str_equal(link->what, "before") || g_str_equal(link->what, "after") ||
                       g_str_equal(link->what, "follows_up");
    if (ordered && !g_ptr_array_find(late->after, early, NULL))
        g_ptr_array_add(late->after, early);
}

static int
compare_ranks(gconstpointer left, gconstpointer right)
{
    const Entry *a = *(Entry *const *)left, *b = *(Entry *const *)right;
    return a->rank < b->rank ? -1 : a->rank > b->rank;
}

static int
compare_relations(gconstpointer left, gconstpointer right)
{
    const Relation *a = *(Relation *const *)left, *b = *(Relation *const *)right;
    if (a->from != b->from)
        return a->from->rank < b->from->rank ? -1 : 1;
    if (a->to != b->to)
        return a->to->rank < b->to->rank ? -1 : 1;
    return strcmp(a->what, b->what);
}

void
timeline_finish(Timeline *timeline)
{
    for (guint i = 0; i < timeline->entries->len; i++)
        finish_mentions(timeline, timeline->entries->pdata[i]);
    for (guint i = 0; i < timeline->links->len; i++)
        finish_link(timeline, &g_array_index(timeline->links, Link, i));
    for (guint i = 0; i < timeline->accounts->len; i++) {
        Account *account = &g_array_index(timeline->accounts, Account, i);
        Entry *entry = g_hash_table_lookup(timeline->by_id, account->entry);
        if (entry)
            g_ptr_array_add(entry->claims, &account->claim);
    }
    timeline_order(timeline->entries);
    for (guint i = 0; i < timeline->entries->len; i++) {
        Entry *entry = timeline->entries->pdata[i];
        g_ptr_array_sort(entry->after, compare_ranks);
    }
    g_ptr_array_sort(timeline->relations, compare_relations);
}

const GPtrArray *
timeline_entries(const Timeline *timeline)
{
    return timeline->entries;
}

const GPtrArray *
timeline_relations(const Timeline *timeline)
{
    return timeline->relations;
}

const char *
timeline_code(const Timeline *timeline, const char *name)
{
    return vote_winner(timeline->codes, name);
}

const char *
timeline_country(const Timeline *timeline, const char *code)
{
    return vote_winner(timeline->countries, code);
}

const Mention *
entry_evidence(const Entry *entry)
{
    const Mention *best = NULL;
    for (guint i = 0; i < entry->mentions->len; i++) {
        const Mention *mention = entry->mentions->pdata[i];
        if (*mention->quote && g_str_equal(mention->status, entry->status))
            return mention;
        if (!best || (!*best->quote && *mention->quote))
            best = mention;
    }
    return best;
}
