/* trie: rows of atoms, shared from the left, and the walk of items through them. */
#include "trie.h"

#include "diag.h"

#include <stdlib.h>
#include <string.h>

void
trie_init(Trie *trie, guint64 anchors, Arena *arena)
{
    *trie = (Trie){.arena = arena, .anchors = anchors};
}

static gboolean
atom_equal(const Atom *a, const Atom *b)
{
    return a->class == b->class && a->word == b->word && a->barred == b->barred && a->end == b->end;
}

/* `array` with room for one more than its n elements: it doubles whenever n is a power of two. */
static gpointer
with_room(Arena *arena, gpointer array, guint n, gsize size)
{
    if (n & (n - 1))
        return array;
    gpointer more = arena_alloc(arena, (n ? 2 * n : 1) * size);
    if (n)
        memcpy(more, array, n * size);
    return more;
}

static TrieNode *
step(Trie *trie, TrieNode *from, const Atom *atom)
{
    for (guint i = 0; i < from->n_edges; i++)
        if (atom_equal(&from->edge[i].atom, atom))
            return from->edge[i].to;
    TrieEdge edge = {*atom, arena_alloc(trie->arena, sizeof(TrieNode))};
    from->edge = with_room(trie->arena, from->edge, from->n_edges, sizeof edge);
    from->edge[from->n_edges++] = edge;
    if (atom->barred)
        return edge.to;
    if (atom->class >= FIRST_GROUP)
        from->groups |= CLASS_BIT(atom->class);
    else if (atom->class >= 0)
        from->classes |= CLASS_BIT(atom->class);
    return edge.to;
}

static gboolean
is_anchor(const Trie *trie, const Atom *atom)
{
    if (atom->barred || atom->end)
        return FALSE;
    if (!trie->anchors)
        return atom->class >= FIRST_GROUP;
    if (atom->class >= 0)
        return atom->class < FIRST_GROUP && trie->anchors & CLASS_BIT(atom->class);
    const Word *word = atom->word;
    return (word->classes & ~word->capital & trie->anchors) != 0;
}

/* How many items come before the first one that must be an anchor or a mark; flat->n if none must.
 */
static guint
lead_of(const Trie *trie, const Flat *flat)
{
    guint lead = 0;
    while (lead < flat->n && !is_anchor(trie, &flat->atom[lead]))
        lead++;
    return lead;
}

static void
add_flat(Trie *trie, const Flat *flat, guint lead, guint rule)
{
    TrieNode *node = &trie->root;
    node->lead = MAX(node->lead, lead);
    for (guint i = 0; i < flat->n; i++) {
        node = step(trie, node, &flat->atom[i]);
        if (flat->atom[i].class >= FIRST_GROUP)
            trie->groups |= CLASS_BIT(flat->atom[i].class);
        node->lead = MAX(node->lead, lead <= i ? G_MAXUINT : lead - i - 1);
    }
    TrieAccept accept = {rule, flat->first, flat->last ? flat->last : flat->n};
    node->accept = with_room(trie->arena, node->accept, node->n_accepts, sizeof accept);
    node->accept[node->n_accepts++] = accept;
}

gboolean
trie_add(Trie *trie, Wordlist *words, const char *pattern, guint rule, GError **error)
{
    g_autoptr(GArray) rows = pattern_rows(words, pattern, error);
    for (guint i = 0; rows && i < rows->len; i++) {
        const Flat *flat = &g_array_index(rows, Flat, i);
        guint lead = lead_of(trie, flat);
        if (lead == flat->n) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "pattern without a word of dates");
            return FALSE;
        }
        add_flat(trie, flat, lead, rule);
    }
    return rows != NULL;
}

static gboolean
atom_matches(const Atom *atom, const Item *item)
{
    if (atom->end)
        return item == NULL;
    if (!item)
        return atom->barred;
    gboolean there = atom->class >= 0 ? item_has(item, atom->class) : item->word == atom->word;
    return there != atom->barred;
}

static int
edge_rank(const Atom *atom)
{
    return atom->barred || atom->end ? 2 : atom->class >= 0 ? 0 : 1;
}

static gint
compare_edges(gconstpointer a, gconstpointer b)
{
    const Atom *x = &((const TrieEdge *)a)->atom, *y = &((const TrieEdge *)b)->atom;
    int by_rank = edge_rank(x) - edge_rank(y);
    if (by_rank || edge_rank(x) != 1)
        return by_rank ? by_rank : x->class - y->class;
    return (gint)x->word->number_of - (gint)y->word->number_of;
}

static void
node_freeze(TrieNode *node)
{
    if (node->n_edges > 1)
        qsort(node->edge, node->n_edges, sizeof(TrieEdge), compare_edges);
    for (guint i = 0; i < node->n_edges; i++) {
        int rank = edge_rank(&node->edge[i].atom);
        node->n_class += rank == 0;
        node->n_word += rank == 1;
        node->words |= rank == 1 ? trie_word_bit(node->edge[i].atom.word->number_of) : 0;
        node_freeze(node->edge[i].to);
    }
}

/* How far ahead the first anchor of what begins with the edge may be. */
static guint
reach_of(const TrieEdge *edge)
{
    return edge->to->lead >= TRIE_FAR - 1 ? TRIE_FAR - 1 : edge->to->lead + 1;
}

void
trie_freeze(Trie *trie, guint words)
{
    const TrieNode *root = &trie->root;
    node_freeze(&trie->root);
    trie->start = arena_alloc(trie->arena, words * sizeof *trie->start);
    trie->starts_within = arena_alloc(trie->arena, words * sizeof *trie->starts_within);
    trie->arena = NULL;
    for (guint i = 0; i < root->n_class + root->n_word; i++) {
        const TrieEdge *edge = &root->edge[i];
        if (edge->atom.class < 0) {
            trie->start[edge->atom.word->number_of] = (guint16)(i + 1);
            trie->starts_within[edge->atom.word->number_of] = (guint8)(reach_of(edge) + 1);
        }
        for (guint far = 0; edge->atom.class >= 0 && edge->atom.class < FIRST_GROUP &&
                            (far == 0 || far <= reach_of(edge)) && far < TRIE_FAR;
             far++)
            trie->reach[far] |= CLASS_BIT(edge->atom.class);
    }
}

typedef struct {
    const Item *item;
    guint left;
    guint ahead; /* the first anchor or mark is so many items ahead */
    Match match;
    TrieFound found;
    gpointer user;
} Walk;

static void walk(Walk *w, const TrieNode *node, guint depth);

/* Not where the patterns that go on with the edge want their first anchor sooner than there is
 * one. */
static inline void
follow(Walk *w, const TrieEdge *edge, guint depth)
{
    if (edge->to->lead + depth + 1 < w->ahead && edge->to->lead != G_MAXUINT)
        return;
    w->match.class[depth] = edge->atom.barred ? -1 : edge->atom.class;
    walk(w, edge->to, depth + 1);
}

static void
walk_word(Walk *w, const TrieNode *node, guint number_of, guint depth)
{
    const TrieEdge *edges = node->edge + node->n_class;
    guint low = 0, high = node->n_word;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (edges[middle].atom.word->number_of < number_of)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < node->n_word && edges[low].atom.word->number_of == number_of)
        follow(w, &edges[low], depth);
}

/* One edge for each bit of `all`, in their order: those that the item has. */
static void
follow_bits(Walk *w, const TrieEdge *edges, guint64 all, guint64 has, guint depth)
{
    for (has &= all; has; has &= has - 1) {
        guint64 lowest = has & (~has + 1);
        follow(w, edges + (guint)__builtin_popcountll(all & (lowest - 1)), depth);
    }
}

static inline void
follow_classes(Walk *w, const TrieNode *node, const Item *item, guint depth)
{
    if (item->classes & node->classes)
        follow_bits(w, node->edge, node->classes, item->classes, depth);
    if (item->groups & node->groups)
        follow_bits(w, node->edge + __builtin_popcountll(node->classes), node->groups, item->groups,
                    depth);
}

static inline void
follow_others(Walk *w, const TrieNode *node, const Item *item, guint depth)
{
    for (guint i = node->n_class + node->n_word; i < node->n_edges; i++)
        if (atom_matches(&node->edge[i].atom, item))
            follow(w, &node->edge[i], depth);
}

static void
walk_edges(Walk *w, const TrieNode *node, guint depth)
{
    const Item *item = depth < w->left ? w->item + depth : NULL;
    if (item)
        follow_classes(w, node, item, depth);
    if (item && node->words & trie_word_bit(item->number_of))
        walk_word(w, node, item->number_of, depth);
    follow_others(w, node, item, depth);
}

static void
walk(Walk *w, const TrieNode *node, guint depth)
{
    for (guint i = 0; i < node->n_accepts; i++) {
        const TrieAccept *accept = &node->accept[i];
        w->match.n = MIN(depth, w->left);
        w->match.first = accept->first;
        w->match.last = accept->last;
        w->found(accept->rule, &w->match, w->user);
    }
    if (node->n_edges && depth < MATCH_ATOMS)
        walk_edges(w, node, depth);
}

void
trie_match(const Trie *trie, const Item *item, guint left, guint ahead, TrieFound found,
           gpointer user)
{
    const TrieNode *root = &trie->root;
    guint start = trie->start[item->number_of];
    Walk w;
    w.item = w.match.item = item;
    w.left = left;
    w.ahead = ahead;
    w.found = found;
    w.user = user;
    follow_classes(&w, root, item, 0);
    if (start)
        follow(&w, &root->edge[start - 1], 0);
    follow_others(&w, root, item, 0);
}
