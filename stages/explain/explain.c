/* explain: of an entry, all that it rests on, for a reader at a terminal. */
#include "explain.h"

#include "evidence.h"

typedef struct {
    Store *store;
    const char *const *wanted; /* ids; the conf's */
} Explain;

static gpointer
explain_open(const Conf *conf, G_GNUC_UNUSED Diag *diag, G_GNUC_UNUSED GError **error)
{
    Explain *explain = g_new0(Explain, 1);
    explain->store = store_new();
    explain->wanted = conf_list(conf, "entry");
    return explain;
}

static void
explain_close(gpointer self)
{
    Explain *explain = self;
    store_free(explain->store);
    g_free(explain);
}

static void
explain_document(gpointer self, Document *document, G_GNUC_UNUSED Diag *diag)
{
    store_add(((Explain *)self)->store, document);
}

/* The entry of that id, or the one that a mention of that id belongs to. */
static const Row *
find_entry(const Store *store, const char *id)
{
    const Row *row = store_row(store, id);
    if (!row || row->kind == KIND_ENTRY)
        return row;
    const GPtrArray *entries = store_kind(store, KIND_ENTRY);
    for (guint i = 0; i < entries->len; i++) {
        const Row *entry = entries->pdata[i];
        g_auto(GStrv) mentions = g_strsplit(entry->refs, ";", -1);
        if (g_strv_contains((const char *const *)mentions, id))
            return entry;
    }
    return NULL;
}

static void
write_all(const Store *store, GString *out)
{
    const GPtrArray *entries = store_kind(store, KIND_ENTRY);
    for (guint i = 0; i < entries->len; i++) {
        g_string_append(out, i ? "\n" : "");
        evidence_write(out, store, entries->pdata[i]);
    }
}

static void
explain_write(gpointer self, GString *out, Diag *diag)
{
    const Explain *explain = self;
    if (!*explain->wanted)
        write_all(explain->store, out);
    for (const char *const *id = explain->wanted; *id; id++) {
        const Row *entry = find_entry(explain->store, *id);
        g_string_append(out, out->len ? "\n" : "");
        if (entry)
            evidence_write(out, explain->store, entry);
        else
            diag_say(diag, STATUS_NOTHING, NULL, 0, "%s: no such entry", *id);
    }
}

static const Option options[] = {
    {"entry", 0, OPTION_LIST, "ID", NULL, "only this entry, or that of this mention"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

const Stage explain_stage = {
    .name = "explain",
    .summary = "Says what an entry rests on: articles, sentences, words and rules.",
    .options = options,
    .needs =
        ~(KIND_BIT(KIND_META) | KIND_BIT(KIND_END) | KIND_BIT(KIND_ERROR) | KIND_BIT(KIND_OTHER)),
    .open = explain_open,
    .close = explain_close,
    .document = explain_document,
    .write = explain_write,
};
