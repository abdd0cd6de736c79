/* trie: rows of atoms, shared from the left, and the walk of items through them. */
#include "trie.h"

#include "arena.h"
#include "pattern.h"

#include <stdlib.h>
#include <string.h>

typedef struct Node Node;
typedef struct {
    Atom atom;
    Node *to;
} Edge;

typedef struct {
    guint rule, first, last;
} Accept;

struct Node {
    Edge *edge; /* sorted when frozen: classes, words, others */
    Accept *accept;
    guint n_edges, n_class, n_word, n_accepts;
    guint64 classes, groups; /* of the first n_class edges, which are in the order of the bits */
};

struct Trie {
    Arena *arena; /* of all nodes and what they have */
    Node root;
    guint lead; /* a mark stands at most so many items behind the start of any match */
};

Trie *
trie_new(void)
{
    Trie *trie = g_new0(Trie, 1);
    trie->arena = arena_new();
    return trie;
}

void
trie_free(Trie *trie)
{
    if (!trie)
        return;
    arena_free(trie->arena);
    g_free(trie);
}

static gboolean
atom_equal(const Atom *a, const Atom *b)
{
    return a->class == b->class && a->word == b->word && a->not == b->not &&a->end == b->end;
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

static Node *
step(Trie *trie, Node *from, const Atom *atom)
{
    for (guint i = 0; i < from->n_edges; i++)
        if (atom_equal(&from->edge[i].atom, atom))
            return from->edge[i].to;
    Edge edge = {*atom, arena_alloc(trie->arena, sizeof(Node))};
    from->edge = with_room(trie->arena, from->edge, from->n_edges, sizeof edge);
    from->edge[from->n_edges++] = edge;
    if (atom->not )
        return edge.to;
    if (atom->class >= FIRST_GROUP)
        from->groups |= CLASS_BIT(atom->class);
    else if (atom->class >= 0)
        from->classes |= CLASS_BIT(atom->class);
    return edge.to;
}

/* How many items come before the first one that must be a mark. */
static guint
lead_of(const Flat *flat)
{
    for (guint i = 0; i < flat->n; i++)
        if (flat->atom[i].class >= FIRST_GROUP && !flat->atom[i].not )
            return i;
    return G_MAXUINT;
}

static void
add_flat(Trie *trie, const Flat *flat, guint rule)
{
    Node *node = &trie->root;
    trie->lead = MAX(trie->lead, lead_of(flat));
    for (guint i = 0; i < flat->n; i++)
        node = step(trie, node, &flat->atom[i]);
    Accept accept = {rule, flat->first, flat->last ? flat->last : flat->n};
    node->accept = with_room(trie->arena, node->accept, node->n_accepts, sizeof accept);
    node->accept[node->n_accepts++] = accept;
}

gboolean
trie_add(Trie *trie, Wordlist *words, const char *pattern, guint rule, GError **error)
{
    g_autoptr(GArray) rows = pattern_rows(words, pattern, error);
    for (guint i = 0; rows && i < rows->len; i++)
        add_flat(trie, &g_array_index(rows, Flat, i), rule);
    return rows != NULL;
}

static gboolean
atom_matches(const Atom *atom, const Item *item)
{
    if (atom->end)
        return item == NULL;
    if (!item)
        return atom->not ;
    gboolean there = atom->class >= 0 ? item_has(item, atom->class) : item->word == atom->word;
    return there != atom->not ;
}

static int
edge_rank(const Atom *atom)
{
    return atom->not || atom->end ? 2 : atom->class >= 0 ? 0 : 1;
}

static gint
compare_edges(gconstpointer a, gconstpointer b)
{
    const Atom *x = &((const Edge *)a)->atom, *y = &((const Edge *)b)->atom;
    int by_rank = edge_rank(x) - edge_rank(y);
    if (by_rank || edge_rank(x) != 1)
        return by_rank ? by_rank : x->class - y->class;
    return x->word < y->word ? -1 : x->word > y->word;
}

static void
node_freeze(Node *node)
{
    if (node->n_edges > 1)
        qsort(node->edge, node->n_edges, sizeof(Edge), compare_edges);
    for (guint i = 0; i < node->n_edges; i++) {
        int rank = edge_rank(&node->edge[i].atom);
        node->n_class += rank == 0;
        node->n_word += rank == 1;
        node_freeze(node->edge[i].to);
    }
}

void
trie_freeze(Trie *trie)
{
    node_freeze(&trie->root);
}

guint
trie_skip(const Trie *trie, const Item *item, guint left)
{
    guint mark = 0;
    if (trie->lead == G_MAXUINT)
        return 0;
    while (mark < left && !item[mark].groups)
        mark++;
    return mark == left ? left : mark > trie->lead ? mark - trie->lead : 0;
}

gboolean
trie_begins(const Trie *trie, const Item *item)
{
    return (item->classes & trie->root.classes) != 0 || (item->groups & trie->root.groups) != 0 ||
           (item->word && item->word->in_rule);
}

typedef struct {
    const Item *item;
    guint left;
    Match match;
    TrieFound found;
    gpointer user;
} Walk;

static void walk(Walk *w, const Node *node, guint depth);

static void
follow(Walk *w, const Edge *edge, guint depth)
{
    w->match.class[depth] = edge->atom.not ? -1 : edge->atom.class;
    walk(w, edge->to, depth + 1);
}

static void
walk_word(Walk *w, const Node *node, const Word *word, guint depth)
{
    const Edge *edges = node->edge + node->n_class;
    guint low = 0, high = node->n_word;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (edges[middle].atom.word == word) {
            follow(w, &edges[middle], depth);
            return;
        }
        if (edges[middle].atom.word < word)
            low = middle + 1;
        else
            high = middle;
    }
}

static guint
bits_in(guint64 set)
{
    guint n = 0;
    for (; set; set &= set - 1)
        n++;
    return n;
}

/* One edge for each bit of `all`, in their order: those that the item has. */
static void
follow_bits(Walk *w, const Edge *edges, guint64 all, guint64 has, guint depth)
{
    for (has &= all; has; has &= has - 1) {
        guint64 lowest = has & (~has + 1);
        follow(w, edges + bits_in(all & (lowest - 1)), depth);
    }
}

static void
walk_edges(Walk *w, const Node *node, guint depth)
{
    const Edge *edges = node->edge;
    const Item *item = depth < w->left ? w->item + depth : NULL;
    if (item) {
        follow_bits(w, edges, node->classes, item->classes, depth);
        if (item->groups & node->groups)
            follow_bits(w, edges + bits_in(node->classes), node->groups, item->groups, depth);
    }
    if (item && item->word && item->word->in_rule)
        walk_word(w, node, item->word, depth);
    for (guint i = node->n_class + node->n_word; i < node->n_edges; i++)
        if (atom_matches(&edges[i].atom, item))
            follow(w, &edges[i], depth);
}

static void
walk(Walk *w, const Node *node, guint depth)
{
    for (guint i = 0; i < node->n_accepts; i++) {
        const Accept *accept = &node->accept[i];
        w->match.n = MIN(depth, w->left);
        w->match.first = accept->first;
        w->match.last = accept->last;
        w->found(accept->rule, &w->match, w->user);
    }
    if (node->n_edges && depth < MATCH_ATOMS)
        walk_edges(w, node, depth);
}

void
trie_match(const Trie *trie, const Item *item, guint left, TrieFound found, gpointer user)
{
    Walk w;
    w.item = w.match.item = item;
    w.left = left;
    w.found = found;
    w.user = user;
    walk(&w, &trie->root, 0);
}
