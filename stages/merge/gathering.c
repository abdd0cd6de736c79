/* gathering: all mentions and documents of a corpus, as far as merging needs them. */
#include "gathering.h"

#include "list.h"
#include "names.h"
#include "side.h"
#include "voice.h"
#include "when.h"

#include <string.h>

#define LONG_SENTENCE  60 /* bytes: shorter ones are shared by chance */
#define LEAD_SENTENCES 2

static void
source_free(gpointer data)
{
    Source *source = data;
    if (source->sentences)
        g_array_free(source->sentences, TRUE);
    g_ptr_array_free(source->persons, TRUE);
    if (source->evidence)
        g_ptr_array_free(source->evidence, TRUE);
    g_free(source);
}

Gathering *
gathering_new(GHashTable *official_words, GHashTable *airport_words)
{
    Gathering *all = g_new0(Gathering, 1);
    all->official_words = official_words;
    all->airport_words = airport_words;
    all->arena = arena_new();
    all->texts = g_hash_table_new(g_str_hash, g_str_equal);
    all->subjects = subjects_new(all->arena);
    all->sources = g_hash_table_new(g_str_hash, g_str_equal);
    all->source = g_ptr_array_new_with_free_func(source_free);
    all->mention = g_ptr_array_new();
    all->precedence = g_array_new(FALSE, FALSE, sizeof(Precedence));
    all->numbers = g_hash_table_new(g_str_hash, g_str_equal);
    all->names = g_ptr_array_new();
    all->roles = g_hash_table_new(g_str_hash, g_str_equal);
    all->states = g_hash_table_new(g_str_hash, g_str_equal);
    all->role = g_ptr_array_new();
    return all;
}

void
gathering_free(Gathering *all)
{
    if (!all)
        return;
    g_hash_table_destroy(all->official_words);
    g_hash_table_destroy(all->airport_words);
    g_hash_table_destroy(all->texts);
    subjects_free(all->subjects);
    g_hash_table_destroy(all->sources);
    g_ptr_array_free(all->source, TRUE);
    g_ptr_array_free(all->mention, TRUE);
    g_array_free(all->precedence, TRUE);
    g_hash_table_destroy(all->numbers);
    g_ptr_array_free(all->names, TRUE);
    g_hash_table_destroy(all->states);
    g_hash_table_destroy(all->roles);
    g_ptr_array_free(all->role, TRUE);
    arena_free(all->arena);
    g_free(all);
}

const char *
gathering_text(Gathering *all, const char *text)
{
    if (!*text)
        return "";
    const char *kept = g_hash_table_lookup(all->texts, text);
    if (!kept) {
        kept = arena_strndup(all->arena, text, -1);
        g_hash_table_add(all->texts, (gpointer)kept);
    }
    return kept;
}

/* ---- one document ---- */

/* What the article does not date has the day of publication, and its id among the evidence. */
static gboolean
is_assumed(const Row *event, const Source *source)
{
    gsize n = strlen(source->id);
    for (const char *p = strstr(event->refs, source->id); p; p = strstr(p + n, source->id))
        if (p[n] == '\0' || p[n] == ';')
            return TRUE;
    return FALSE;
}

static Mention *
new_mention(Gathering *all, Source *source, const Row *event)
{
    Mention *mention = arena_alloc(all->arena, sizeof(Mention));
    mention->id = arena_strndup(all->arena, event->id, -1);
    mention->kind = gathering_text(all, event->what);
    mention->who = gathering_text(all, event->who);
    mention->whom = gathering_text(all, event->whom);
    mention->attending = gathering_text(all, event->attending);
    mention->topic = gathering_text(all, event->topic);
    mention->gist = "";
    mention->place = gathering_text(all, event->place);
    mention->attribution = gathering_text(all, event->attribution);
    mention->status = gathering_text(all, *event->status ? event->status : "happened");
    mention->span = gathering_text(all, event->span);
    mention->stated = gathering_text(all, event->time);
    mention->stated_until = gathering_text(all, event->until);
    mention->subject = subjects_get(all->subjects, mention->topic);
    mention->source = source;
    mention->start = event->start;
    mention->assumed = is_assumed(event, source);
    mention->minutes = timex_duration_minutes(event->span);
    return mention;
}

static void
add_precedences(Gathering *all, const Document *document, GHashTable *by_id)
{
    for (guint i = 0; i < document->of[KIND_EDGE]->len; i++) {
        const Row *edge = document->of[KIND_EDGE]->pdata[i];
        Mention *from = g_hash_table_lookup(by_id, edge->part_of);
        Mention *to = g_hash_table_lookup(by_id, edge->refs);
        if (!from || !to || from == to)
            continue;
        Precedence precedence = {from, to};
        if (strcmp(edge->what, "after") == 0)
            precedence = (Precedence){to, from};
        else if (strcmp(edge->what, "before") != 0) {
            if (strcmp(edge->what, "same") == 0 && from->kind == to->kind)
                from->antecedent = to;
            continue;
        }
        g_array_append_val(all->precedence, precedence);
    }
}

/* What the texts are about whose contacts tell no topic. */
static void
add_gists(Gathering *all, const Document *document, GHashTable *by_id)
{
    for (guint i = 0; i < document->of[KIND_ATTR]->len; i++) {
        const Row *attr = document->of[KIND_ATTR]->pdata[i];
        Mention *mention =
            strcmp(attr->what, "gist") == 0 ? g_hash_table_lookup(by_id, attr->part_of) : NULL;
        if (mention)
            mention->gist = gathering_text(all, attr->text);
    }
}

/* What the events stage found as an act (rule "act ..."): sanctions, demands, attacks. */
static gboolean
is_act(const Row *event)
{
    return g_str_has_prefix(event->rule, "act ");
}

static void
add_mentions(Gathering *all, Document *document, Source *source)
{
    g_autoptr(GHashTable) dates = g_hash_table_new(g_str_hash, g_str_equal);
    g_autoptr(GHashTable) by_id = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < document->of[KIND_DATE]->len; i++) {
        Row *date = document->of[KIND_DATE]->pdata[i];
        g_hash_table_insert(dates, (gpointer)date->id, date);
    }
    for (guint i = 0; i < document->of[KIND_EVENT]->len; i++) {
        const Row *event = document->of[KIND_EVENT]->pdata[i];
        if (!all->acts && is_act(event))
            continue;
        Mention *mention = new_mention(all, source, event);
        gint at = document_sentence_at(document, event->start);
        const Row *sent = at >= 0 ? document->of[KIND_SENT]->pdata[at] : NULL;
        if (sent && !mention_is_contact(mention))
            mention->sentence = voice_sentence(sent->text);
        mention->lead = at >= 0 && at < LEAD_SENTENCES;
        when_take(mention, document, event, dates, all);
        g_ptr_array_add(all->mention, mention);
        g_hash_table_insert(by_id, (gpointer)mention->id, mention);
    }
    add_precedences(all, document, by_id);
    add_gists(all, document, by_id);
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
            g_ptr_array_add(every, (gpointer)gathering_text(all, actor->who));
    }
    list_sort(every);
    GPtrArray *persons = g_ptr_array_new();
    for (guint i = 0; i < every->len; i++)
        if (i == 0 || every->pdata[i] != every->pdata[i - 1])
            g_ptr_array_add(persons, every->pdata[i]);
    return persons;
}

static GArray *
find_sentences(const Document *document)
{
    GArray *sentences = g_array_new(FALSE, FALSE, sizeof(guint64));
    for (guint i = 0; i < document->of[KIND_SENT]->len; i++) {
        const Row *sent = document->of[KIND_SENT]->pdata[i];
        if (strlen(sent->text) < LONG_SENTENCE)
            continue;
        guint64 hash = voice_sentence(sent->text);
        g_array_append_val(sentences, hash);
    }
    return sentences;
}

gboolean
gathering_add(Gathering *all, Document *document)
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
        source->weak = strcmp(document->head->rule, "caption") == 0;
    }
    source->stamp = source->settled ? "" : find_stamp(all, document);
    source->news = source->settled ? 0 : when_begins(document, LEAD_SENTENCES);
    source->persons = find_persons(all, document);
    source->sentences = find_sentences(document);
    g_hash_table_insert(all->sources, (gpointer)source->id, source);
    g_ptr_array_add(all->source, source);
    add_mentions(all, document, source);
    side_add(all, document);
    return TRUE;
}

/* ---- all of them ---- */

static int
by_source_id(gconstpointer a, gconstpointer b)
{
    return strcmp((*(Source *const *)a)->id, (*(Source *const *)b)->id);
}

static int
by_place(gconstpointer a, gconstpointer b)
{
    const Mention *x = *(Mention *const *)a, *y = *(Mention *const *)b;
    if (x->source->number != y->source->number)
        return x->source->number < y->source->number ? -1 : 1;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return strcmp(x->id, y->id);
}

void
gathering_close(Gathering *all)
{
    g_ptr_array_sort(all->source, by_source_id);
    for (guint i = 0; i < all->source->len; i++)
        ((Source *)all->source->pdata[i])->number = i;
    g_ptr_array_sort(all->mention, by_place);
    names_fill(all);
    for (guint i = all->mention->len; i-- > 0;) {
        Mention *mention = all->mention->pdata[i];
        mention->source->first = i;
        mention->source->n++;
        when_resolve(mention, all->arena);
    }
    side_close(all);
    voices_find(all->source);
}
