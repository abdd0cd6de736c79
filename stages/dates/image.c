/* image: words, rules and tries put into a blob. */
#include "image.h"

#include <stddef.h>

static guint32 put_word(BlobMaker *maker, const Word *word);

static guint32
put_words(BlobMaker *maker, Word *const *list, guint n)
{
    guint32 at = blob_put(maker, list, n * sizeof *list);
    for (guint i = 0; i < n; i++)
        blob_point(maker, at + i * sizeof *list, list[i] ? put_word(maker, list[i]) : 0);
    return at;
}

static guint32
put_phrase(BlobMaker *maker, const Phrase *phrase)
{
    if (!phrase)
        return 0;
    guint32 at = blob_put(maker, phrase, sizeof *phrase);
    blob_point(maker, at + offsetof(Phrase, next), put_phrase(maker, phrase->next));
    blob_point(maker, at + offsetof(Phrase, as), put_word(maker, phrase->as));
    blob_point(maker, at + offsetof(Phrase, word), put_words(maker, phrase->word, phrase->n));
    return at;
}

static guint32
put_word(BlobMaker *maker, const Word *word)
{
    guint32 at = blob_place(maker, word);
    if (at)
        return at;
    at = blob_put(maker, word, sizeof *word);
    blob_point_string(maker, at + offsetof(Word, text), word->text);
    blob_point(maker, at + offsetof(Word, alike), word->alike ? put_word(maker, word->alike) : 0);
    for (gsize i = 0; i < G_N_ELEMENTS(word->value); i++)
        blob_point_string(maker, at + offsetof(Word, value) + i * sizeof(char *), word->value[i]);
    blob_point(maker, at + offsetof(Word, phrase), put_phrase(maker, word->phrase));
    return at;
}

static void
point_heads(BlobMaker *maker, gsize at, const Heads *heads)
{
    blob_point(maker, at + offsetof(Heads, spread),
               blob_put(maker, heads->spread, sizeof *heads->spread << (heads->bits - HEADS_RUN)));
    blob_point(maker, at + offsetof(Heads, number),
               blob_put(maker, heads->number, sizeof *heads->number << heads->bits));
    blob_point(maker, at + offsetof(Heads, head),
               blob_put(maker, heads->head, heads->n * sizeof *heads->head));
}

static void
point_vocabulary(BlobMaker *maker, gsize at, const Vocabulary *words)
{
    point_heads(maker, at + offsetof(Vocabulary, heads), &words->heads);
    blob_point(maker, at + offsetof(Vocabulary, word), put_words(maker, words->word, words->n));
    for (gsize i = 0; i < G_N_ELEMENTS(words->sign); i++)
        blob_point(maker, at + offsetof(Vocabulary, sign) + i * sizeof(gpointer),
                   put_word(maker, words->sign[i]));
}

static void
point_node(BlobMaker *maker, gsize at, const TrieNode *node)
{
    guint32 edges = blob_put(maker, node->edge, node->n_edges * sizeof(TrieEdge));
    blob_point(maker, at + offsetof(TrieNode, edge), edges);
    blob_point(maker, at + offsetof(TrieNode, accept),
               blob_put(maker, node->accept, node->n_accepts * sizeof(TrieAccept)));
    for (guint i = 0; i < node->n_edges; i++) {
        const TrieEdge *edge = &node->edge[i];
        gsize place = edges + i * sizeof *edge;
        guint32 to = blob_put(maker, edge->to, sizeof *edge->to);
        if (edge->atom.word)
            blob_point(maker, place + offsetof(TrieEdge, atom.word),
                       put_word(maker, edge->atom.word));
        blob_point(maker, place + offsetof(TrieEdge, to), to);
        point_node(maker, to, edge->to);
    }
}

static void
point_template(BlobMaker *maker, gsize at, const Template *template)
{
    guint32 pieces = blob_put(maker, template->piece, template->n * sizeof(Piece));
    blob_point(maker, at + offsetof(Template, piece), pieces);
    for (guint i = 0; i < template->n; i++)
        blob_point_string(maker, pieces + i * sizeof(Piece) + offsetof(Piece, text),
                          template->piece[i].text);
}

static void
point_rule(BlobMaker *maker, gsize at, const Rule *rule)
{
    blob_point_string(maker, at + offsetof(Rule, name), rule->name);
    blob_point_string(maker, at + offsetof(Rule, type), rule->type);
    point_template(maker, at + offsetof(Rule, value), &rule->value);
    point_template(maker, at + offsetof(Rule, until), &rule->until);
    point_template(maker, at + offsetof(Rule, shift), &rule->shift);
    point_template(maker, at + offsetof(Rule, mod), &rule->mod);
    point_template(maker, at + offsetof(Rule, quant), &rule->quant);
    point_template(maker, at + offsetof(Rule, freq), &rule->freq);
    point_template(maker, at + offsetof(Rule, feast), &rule->feast);
    if (rule->before_word)
        blob_point(maker, at + offsetof(Rule, before_word),
                   put_words(maker, (Word *const *)(gpointer)rule->before_word, MAX_BEFORE));
}

static void
point_grammar(BlobMaker *maker, gsize at, const Grammar *grammar, guint words)
{
    for (gsize i = 0; i < LEVELS; i++) {
        gsize level = at + offsetof(Grammar, level) + i * sizeof(Trie);
        point_node(maker, level + offsetof(Trie, root), &grammar->level[i].root);
        blob_point(maker, level + offsetof(Trie, start),
                   blob_put(maker, grammar->level[i].start, words * sizeof(guint16)));
        blob_point(maker, level + offsetof(Trie, starts_within),
                   blob_put(maker, grammar->level[i].starts_within, words));
    }
    guint32 rules = blob_put(maker, grammar->rule, grammar->n_rules * sizeof(Rule));
    blob_point(maker, at + offsetof(Grammar, rule), rules);
    for (guint i = 0; i < grammar->n_rules; i++)
        point_rule(maker, rules + i * sizeof(Rule), &grammar->rule[i]);
}

guint32
image_put(BlobMaker *maker, const Tables *tables)
{
    guint32 at = blob_put(maker, tables, sizeof *tables);
    point_vocabulary(maker, at + offsetof(Tables, words), &tables->words);
    point_grammar(maker, at + offsetof(Tables, grammar), &tables->grammar, tables->words.n);
    return at;
}

char *
image_stamp(guint64 sum)
{
    const guint64 layout[] = {sizeof(gpointer),   sizeof(Word),     sizeof(Phrase),
                              sizeof(TrieNode),   sizeof(TrieEdge), sizeof(Piece),
                              sizeof(Rule),       sizeof(Tables),   sizeof(Trie),
                              sizeof(TrieAccept), sizeof(Heads)};
    return blob_stamp("dates", layout, G_N_ELEMENTS(layout), sum);
}
