/* select: of a merged stream, only the entries that a reader asked for. */
#include "select.h"

#include "bridge.h"
#include "condition.h"

typedef struct {
    Condition *condition;
    Witness *witness;
} Select;

static void
select_close(gpointer self)
{
    Select *select = self;
    condition_free(select->condition);
    witness_free(select->witness);
    g_free(select);
}

static gpointer
select_open(const Conf *conf, G_GNUC_UNUSED Diag *diag, GError **error)
{
    Condition *condition = condition_new(conf, error);
    if (!condition)
        return NULL;
    Select *select = g_new0(Select, 1);
    select->condition = condition;
    select->witness = witness_new();
    return select;
}

/* The ids of the entries that stay. */
static GHashTable *
ids_kept(const Select *select, const Document *corpus)
{
    GHashTable *kept = g_hash_table_new(g_str_hash, g_str_equal);
    const GPtrArray *entries = corpus->of[KIND_ENTRY];
    for (guint i = 0; i < entries->len; i++) {
        const Row *entry = entries->pdata[i];
        if (condition_meets(select->condition, entry, select->witness))
            g_hash_table_add(kept, (char *)entry->id);
    }
    return kept;
}

/* Entries and whose claims, facts and edges they are; what else the corpus says stays. */
typedef struct {
    GHashTable *kept, *gone;
} Choice;

static gboolean
stays(const Row *row, gpointer user)
{
    const Choice *choice = user;
    if (row->kind == KIND_ENTRY)
        return g_hash_table_contains(choice->kept, row->id);
    if (g_hash_table_contains(choice->gone, row->part_of))
        return FALSE;
    return row->kind != KIND_EDGE || !g_hash_table_contains(choice->gone, row->refs);
}

static void
choose(const Select *select, Document *corpus)
{
    g_autoptr(GHashTable) kept = ids_kept(select, corpus);
    g_autoptr(GHashTable) gone = g_hash_table_new(g_str_hash, g_str_equal);
    const GPtrArray *entries = corpus->of[KIND_ENTRY];
    for (guint i = 0; i < entries->len; i++) {
        const Row *entry = entries->pdata[i];
        if (!g_hash_table_contains(kept, entry->id))
            g_hash_table_add(gone, (char *)entry->id);
    }
    if (!g_hash_table_size(gone))
        return;
    bridge_edges(corpus, kept);
    Choice choice = {kept, gone};
    document_keep(corpus, stays, &choice);
}

static void
select_document(gpointer self, Document *document, G_GNUC_UNUSED Diag *diag)
{
    const Select *select = self;
    if (document->head)
        witness_add(select->witness, document);
    else
        choose(select, document);
}

/* Nothing to add; but it is the whole corpus that is gathered. */
static void
select_finish(G_GNUC_UNUSED gpointer self, G_GNUC_UNUSED Document *corpus, G_GNUC_UNUSED Diag *diag)
{
}

static const Option options[] = {
    {"actor", 0, OPTION_LIST, "NAME", NULL,
     "contacts of NAME, or of the country of that name or code"},
    {"kind", 0, OPTION_LIST, "KIND", NULL, "call, meeting, visit ..."},
    {"status", 0, OPTION_LIST, "STATUS", NULL, "happened, planned, denied ..."},
    {"place", 0, OPTION_LIST, "NAME", NULL, "what took place there"},
    {"source", 0, OPTION_LIST, "NAME", NULL, "what that article or outlet tells of"},
    {"from", 0, OPTION_TEXT, "DATE", NULL, "nothing before that day, month or year"},
    {"to", 0, OPTION_TEXT, "DATE", NULL, "nothing after that day, month or year"},
    {"undated", 0, OPTION_FLAG, NULL, NULL, "keep entries without a date in spite of --from, --to"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

const Stage select_stage = {
    .name = "select",
    .summary = "Keeps the entries that are asked for, with their claims and their order.",
    .options = options,
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_ACTOR) | KIND_BIT(KIND_ENTRY) |
             KIND_BIT(KIND_CLAIM) | KIND_BIT(KIND_EDGE) | KIND_BIT(KIND_ATTR),
    .open = select_open,
    .close = select_close,
    .document = select_document,
    .finish = select_finish,
};
