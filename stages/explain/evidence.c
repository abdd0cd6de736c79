/* evidence: one entry and what it rests on, as plain text. */
#include "evidence.h"

#include "markup.h"

/* "  label      text" on a line of its own, at that depth; nothing for an empty text. */
static void
put_line(GString *out, guint depth, const char *label, const char *text)
{
    if (!*text)
        return;
    g_string_append_printf(out, "%*s%-10s ", (int)(depth * 2), "", label);
    markup_plain(out, text);
    g_string_append_c(out, '\n');
}

static void G_GNUC_PRINTF(4, 5)
    put_format(GString *out, guint depth, const char *label, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    put_line(out, depth, label, text);
}

/* "2017-01-28", "2017-01-28 to 2017-02-03"; "no date", "no date, by 2017-02-03". A new string. */
static char *
days_of(const Row *row)
{
    if (!*row->time)
        return g_strconcat("no date", *row->until ? ", by " : "", row->until, NULL);
    return g_strconcat(row->time, *row->until ? " to " : "", row->until, NULL);
}

static void
put_values(GString *out, guint depth, const Row *row)
{
    put_line(out, depth, "who", row->who);
    put_line(out, depth, "whom", row->whom);
    put_line(out, depth, "attending", row->attending);
    put_line(out, depth, "lasted", row->span);
    put_line(out, depth, "place", row->place);
    put_line(out, depth, "topics", row->topic);
    put_line(out, depth, "said by", row->attribution);
}

/* One of a claim's value columns is filled. */
static const char *
claimed(const Row *claim)
{
    const char *columns[] = {claim->time, claim->span, claim->status, claim->who, claim->text};
    for (gsize i = 0; i < G_N_ELEMENTS(columns); i++)
        if (*columns[i])
            return columns[i];
    return "";
}

static void
put_claims(GString *out, const Store *store, const Row *entry)
{
    const GPtrArray *parts = store_parts(store, entry->id);
    for (guint i = 0; i < parts->len; i++) {
        const Row *claim = parts->pdata[i];
        if (claim->kind == KIND_CLAIM)
            put_format(out, 1, "claim", "%s %s: %s%s%s", claim->what, claimed(claim), claim->refs,
                       *claim->attribution ? ", said by " : "", claim->attribution);
    }
}

static void
put_neighbour(GString *out, const Store *store, const char *label, const char *id, const Row *edge)
{
    const Row *other = store_row(store, id);
    if (!other)
        return;
    g_autofree char *days = days_of(other);
    put_format(out, 1, label, "%s, %s, %s: %s%s%s", id, other->what, days, other->who,
               *other->whom ? " - " : "", other->whom);
    put_format(out, 3, "", "so %s (%s)", edge->attribution, edge->rule);
}

/* A contradicted order is said as such: the articles that tell it are against the days or against
 * more voices. */
static void
put_order(GString *out, const Store *store, const Row *entry)
{
    const GPtrArray *lists[] = {store_edges_to(store, entry->id), store_parts(store, entry->id)};
    for (gsize l = 0; l < G_N_ELEMENTS(lists); l++)
        for (guint i = 0; i < lists[l]->len; i++) {
            const Row *edge = lists[l]->pdata[i];
            gboolean told = edge->kind == KIND_EDGE && g_str_equal(edge->what, "before");
            if (edge->kind == KIND_EDGE)
                put_neighbour(out, store,
                              !told    ? "not"
                              : l == 0 ? "after"
                                       : "before",
                              l == 0 ? edge->part_of : edge->refs, edge);
        }
}

/* The names of the other articles that the rows of `refs` stand in. A new string. */
static char *
articles_of(const Store *store, const char *refs, const Row *self)
{
    g_autoptr(GString) names = g_string_new(NULL);
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    g_auto(GStrv) ids = g_strsplit(refs, ";", -1);
    for (char **id = ids; *id; id++) {
        const Row *row = store_row(store, *id);
        const Row *article = row ? store_row(store, row->doc) : NULL;
        if (article && article != self && g_hash_table_add(seen, (char *)article->id))
            g_string_append_printf(names, "%s%s", names->len ? ", " : "", article->refs);
    }
    return g_string_free(g_steal_pointer(&names), FALSE);
}

static void
put_published(GString *out, const Store *store, const Row *article)
{
    const GPtrArray *parts = store_parts(store, article->id);
    if (*article->time) {
        put_format(out, 2, "published", "%s (%s)", article->time, article->rule);
        return;
    }
    for (guint i = 0; i < parts->len; i++) {
        const Row *attr = parts->pdata[i];
        if (attr->kind == KIND_ATTR && g_str_equal(attr->what, "published")) {
            g_autofree char *days = days_of(attr);
            g_autofree char *others = articles_of(store, attr->refs, article);
            put_format(out, 2, "published", "%s (%s as in %s)", days, attr->rule, others);
            return;
        }
    }
    put_line(out, 2, "published", "unknown");
}

/* The rows that the mention took its day and its parties from. */
static void
put_reference(GString *out, const Row *row)
{
    g_autofree char *days = days_of(row);
    if (row->kind == KIND_DATE)
        put_format(out, 2, "date", "\"%s\" = %s (%s)", row->text, *row->span ? row->span : days,
                   row->rule);
    else if (row->kind == KIND_ACTOR)
        put_format(out, 2, "actor", "\"%s\" = %s (%s)", row->text, row->who, row->rule);
    else if (row->kind == KIND_DOC)
        put_line(out, 2, "date", "that of the article");
}

static void
put_codes(GString *out, const Store *store, const Row *mention)
{
    const GPtrArray *parts = store_parts(store, mention->id);
    for (guint i = 0; i < parts->len; i++) {
        const Row *attr = parts->pdata[i];
        if (attr->kind == KIND_ATTR)
            put_line(out, 2, attr->what, attr->text);
    }
}

static void
put_article(GString *out, const Store *store, const Row *article)
{
    put_format(out, 2, "article", "%s%s%s", article->refs, *article->attribution ? ", " : "",
               article->attribution);
    put_line(out, 2, "title", article->text);
    put_line(out, 2, "address", article->url);
    put_published(out, store, article);
}

static void
put_mention(GString *out, const Store *store, const Row *mention)
{
    const Row *article = store_row(store, mention->doc);
    const Row *sentence = store_row(store, mention->part_of);
    g_autofree char *days = days_of(mention);
    g_string_append_c(out, '\n');
    put_line(out, 1, "mention", mention->id);
    if (article)
        put_article(out, store, article);
    if (sentence)
        put_line(out, 2, "sentence", sentence->text);
    put_format(out, 2, "reading", "\"%s\" = %s, %s, %s (%s)", mention->text, mention->what,
               mention->status, days, mention->rule);
    put_values(out, 2, mention);
    g_auto(GStrv) refs = g_strsplit(mention->refs, ";", -1);
    for (char **ref = refs; *ref; ref++) {
        const Row *row = store_row(store, *ref);
        if (row)
            put_reference(out, row);
    }
    put_codes(out, store, mention);
}

void
evidence_write(GString *out, const Store *store, const Row *entry)
{
    g_autofree char *days = days_of(entry);
    g_string_append_printf(out, "%s: %s, %s, ", entry->id, entry->what, entry->status);
    markup_plain(out, days);
    g_string_append_c(out, '\n');
    put_values(out, 1, entry);
    put_claims(out, store, entry);
    put_order(out, store, entry);
    g_auto(GStrv) mentions = g_strsplit(entry->refs, ";", -1);
    for (char **id = mentions; *id; id++) {
        const Row *mention = store_row(store, *id);
        if (mention)
            put_mention(out, store, mention);
        else
            put_format(out, 1, "mention", "%s is not in the stream", *id);
    }
}
