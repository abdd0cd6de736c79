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
    guint lead; /* the first anchor or mark of what goes on here is at most so many items on */
};

enum { FAR = 8 };

struct Trie {
    Arena *arena; /* of all nodes and what they have */
    Node root;
    guint64 anchors; /* classes; 0: groups */
    guint64
        reach[FAR]; /* classes that begin a match whose first anchor is so far ahead or farther */
    guint16 *start; /* of each word by its number, its edge of the root, counted from 1 */
};

Trie *
trie_new(guint64 anchors)
{
    Trie *trie = g_new0(Trie, 1);
    trie->anchors = anchors;
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

static gboolean
is_anchor(const Trie *trie, const Atom *atom)
{
    if (atom->not || atom->end)
        return FALSE;
    if (!trie->anchors)
        return atom->class >= FIRST_GROUP;
    if (atom->class >= 0)
        return atom->class < FIRST_GROUP && trie->anchors & CLASS_BIT(atom->class);
    const Word *word = atom->word;
    return word->anchor || (word->classes & ~word->capital & trie->anchors);
}

/* How many items come before the first one that must be an anchor or a mark. */
static guint
lead_of(const Trie *trie, const Flat *flat)
{
    for (guint i = 0; i < flat->n; i++)
        if (is_anchor(trie, &flat->atom[i]))
            return i;
    return G_MAXUINT;
}

static void
add_flat(Trie *trie, const Flat *flat, guint rule)
{
    Node *node = &trie->root;
    guint lead = lead_of(trie, flat);
    node->lead = MAX(node->lead, lead);
    for (guint i = 0; i < flat->n; i++) {
        node = step(trie, node, &flat->atom[i]);
        node->lead = MAX(node->lead, lead == G_MAXUINT || lead <= i ? G_MAXUINT : lead - i - 1);
    }
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

/* How far ahead the first anchor of what begins with the edge may be. */
static guint
edge_reach(const Edge *edge)
{
    return edge->to->lead >= FAR - 1 ? FAR - 1 : edge->to->lead + 1;
}

void
trie_freeze(Trie *trie, guint words)
{
    const Node *root = &trie->root;
    node_freeze(&trie->root);
    trie->start = arena_alloc(trie->arena, words * sizeof *trie->start);
    for (guint i = 0; i < root->n_class + root->n_word; i++) {
        const Edge *edge = &root->edge[i];
        if (edge->atom.class < 0)
            trie->start[edge->atom.word->number_of] = (guint16)(i + 1);
        for (guint far = 0; edge->atom.class >= 0 && edge->atom.class < FIRST_GROUP &&
                            (far == 0 || far <= edge_reach(edge)) && far < FAR;
             far++)
            trie->reach[far] |= CLASS_BIT(edge->atom.class);
    }
}

guint
trie_lead(const Trie *trie)
{
    return trie->root.lead;
}

guint
trie_ahead(const Trie *trie, const Item *item, guint left)
{
    guint at = 0;
    if (trie->anchors)
        while (at < left && !(item[at].flags & ITEM_ANCHOR))
            at++;
    else
        while (at < left && !item[at].groups)
            at++;
    return at;
}

gboolean
trie_begins(const Trie *trie, const Item *item, guint ahead)
{
    guint far = MIN(ahead, FAR - 1);
    if (item->classes & trie->reach[far] || item->groups & trie->root.groups)
        return TRUE;
    guint start = item->word ? trie->start[item->word->number_of] : 0;
    return start && edge_reach(&trie->root.edge[start - 1]) >= far;
}

typedef struct {
    const Item *item;
    guint left;
    guint ahead; /* the first anchor or mark is so many items ahead */
    Match match;
    TrieFound found;
    gpointer user;
} Walk;

static void walk(Walk *w, const Node *node, guint depth);

/* Not where the patterns that go on with the edge want their first anchor sooner than there is
 * one. */
static inline void
follow(Walk *w, const Edge *edge, guint depth)
{
    if (edge->to->lead + depth + 1 < w->ahead && edge->to->lead != G_MAXUINT)
        return;
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

/* One edge for each bit of `all`, in their order: those that the item has. */
static void
follow_bits(Walk *w, const Edge *edges, guint64 all, guint64 has, guint depth)
{
    for (has &= all; has; has &= has - 1) {
        guint64 lowest = has & (~has + 1);
        follow(w, edges + (guint)__builtin_popcountll(all & (lowest - 1)), depth);
    }
}

static inline void
follow_classes(Walk *w, const Node *node, const Item *item, guint depth)
{
    if (item->classes & node->classes)
        follow_bits(w, node->edge, node->classes, item->classes, depth);
    if (item->groups & node->groups)
        follow_bits(w, node->edge + __builtin_popcountll(node->classes), node->groups, item->groups,
                    depth);
}

static inline void
follow_others(Walk *w, const Node *node, const Item *item, guint depth)
{
    for (guint i = node->n_class + node->n_word; i < node->n_edges; i++)
        if (atom_matches(&node->edge[i].atom, item))
            follow(w, &node->edge[i], depth);
}

static void
walk_edges(Walk *w, const Node *node, guint depth)
{
    const Item *item = depth < w->left ? w->item + depth : NULL;
    if (item)
        follow_classes(w, node, item, depth);
    if (item && item->word && item->word->in_rule && node->n_word)
        walk_word(w, node, item->word, depth);
    follow_others(w, node, item, depth);
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
trie_match(const Trie *trie, const Item *item, guint left, guint ahead, TrieFound found,
           gpointer user)
{
    const Node *root = &trie->root;
    guint start = item->word ? trie->start[item->word->number_of] : 0;
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
