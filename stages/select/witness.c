/* witness: what the documents that pass say of names. */
#include "witness.h"

#include "vote.h"

#include <string.h>

typedef struct {
    const char *name, *outlet;
} Article;

struct Witness {
    GStringChunk *strings;
    GHashTable *articles; /* document id -> Article */
    Vote *codes;
};

Witness *
witness_new(void)
{
    Witness *witness = g_new0(Witness, 1);
    witness->strings = g_string_chunk_new(1 << 12);
    witness->articles = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    witness->codes = vote_new();
    return witness;
}

void
witness_free(Witness *witness)
{
    if (!witness)
        return;
    g_hash_table_unref(witness->articles);
    vote_free(witness->codes);
    g_string_chunk_free(witness->strings);
    g_free(witness);
}

void
witness_add(Witness *witness, const Document *document)
{
    if (document->head) {
        Article *article = g_new(Article, 1);
        article->name = g_string_chunk_insert_const(witness->strings, document->head->refs);
        article->outlet =
            g_string_chunk_insert_const(witness->strings, document->head->attribution);
        g_hash_table_replace(witness->articles,
                             g_string_chunk_insert_const(witness->strings, document->id), article);
    }
    const GPtrArray *actors = document->of[KIND_ACTOR];
    for (guint i = 0; i < actors->len; i++) {
        const Row *actor = actors->pdata[i];
        if (*actor->place && *actor->who && !strchr(actor->who, ';'))
            vote_add(witness->codes, actor->who, actor->place);
    }
}

const char *
witness_code(const Witness *witness, const char *name)
{
    return vote_winner(witness->codes, name);
}

/* A row's id begins with its document's, up to the first point. */
static const Article *
article_of(const Witness *witness, const char *id)
{
    static const Article none = {"", ""};
    g_autofree char *document = g_strndup(id, strcspn(id, "."));
    const Article *article = g_hash_table_lookup(witness->articles, document);
    return article ? article : &none;
}

const char *
witness_article(const Witness *witness, const char *id)
{
    return article_of(witness, id)->name;
}

const char *
witness_outlet(const Witness *witness, const char *id)
{
    return article_of(witness, id)->outlet;
}
