/* trie: patterns expanded into plain rows of atoms, and shared from the left. */
#include "trie.h"

#include "diag.h"

#include <string.h>

/* One step: an item of a class or one word. Bounds are marks, not steps: they are kept per pattern.
 */
typedef struct {
    const Word *word;
    gint16 class; /* -1: `word` */
    guint8 not, end;
} Atom;

typedef struct Node Node;
typedef struct {
    Atom atom;
    Node *to;
} Edge;

typedef struct {
    guint rule, first, last;
} Accept;

struct Node {
    GArray *edges; /* Edge; NULL for none. Sorted: classes, words, others */
    guint n_class, n_word;
    GArray *accepts;         /* Accept */
    guint64 classes, groups; /* of the first n_class edges, which are in the order of the bits */
};

struct Trie {
    Node root;
    GPtrArray *nodes;
    guint lead;
};

/* A row of atoms under expansion. */
typedef struct {
    Atom atom[MATCH_ATOMS];
    guint n, first, last; /* last 0: not set */
} Flat;

static void
node_clear(Node *node)
{
    if (node->edges)
        g_array_free(node->edges, TRUE);
    if (node->accepts)
        g_array_free(node->accepts, TRUE);
}

static void
node_free(gpointer node)
{
    node_clear(node);
    g_free(node);
}

Trie *
trie_new(void)
{
    Trie *trie = g_new0(Trie, 1);
    trie->nodes = g_ptr_array_new_with_free_func(node_free);
    return trie;
}

void
trie_free(Trie *trie)
{
    if (!trie)
        return;
    node_clear(&trie->root);
    g_ptr_array_free(trie->nodes, TRUE);
    g_free(trie);
}

static gboolean
atom_equal(const Atom *a, const Atom *b)
{
    return a->class == b->class && a->word == b->word && a->not == b->not &&a->end == b->end;
}

static Node *
step(Trie *trie, Node *from, const Atom *atom)
{
    if (!from->edges)
        from->edges = g_array_new(FALSE, FALSE, sizeof(Edge));
    for (guint i = 0; i < from->edges->len; i++)
        if (atom_equal(&g_array_index(from->edges, Edge, i).atom, atom))
            return g_array_index(from->edges, Edge, i).to;
    Edge edge = {*atom, g_new0(Node, 1)};
    g_ptr_array_add(trie->nodes, edge.to);
    g_array_append_val(from->edges, edge);
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
    if (!node->accepts)
        node->accepts = g_array_new(FALSE, FALSE, sizeof(Accept));
    Accept accept = {rule, flat->first, flat->last ? flat->last : flat->n};
    g_array_append_val(node->accepts, accept);
}

/* The pattern's text being read, and all rows that it stands for so far. */
typedef struct {
    Wordlist *words;
    char **token;
    guint at;
    GError **error;
} Reader;

static gboolean read_rows(Reader *reader, GArray *rows, int depth);

static gboolean
fail(Reader *reader, const char *what)
{
    if (reader->error && !*reader->error)
        g_set_error(reader->error, READOUT_ERROR, STATUS_USAGE, "%s", what);
    return FALSE;
}

static gboolean
read_atom(Reader *reader, const char *token, gsize size, Atom *atom)
{
    g_autofree char *name = g_strndup(token, size);
    const char *bare = name;
    *atom = (Atom){.class = -1};
    if (*bare == '!' && bare[1]) {
        atom->not = TRUE;
        bare++;
    }
    if (strcmp(bare, "END") == 0) {
        atom->end = TRUE;
        return TRUE;
    }
    if (*bare == '$' || g_ascii_isupper(*bare)) {
        atom->class = (gint16)wordlist_class(reader->words, bare);
        return atom->class >= 0 || fail(reader, "too many classes");
    }
    bare += *bare == '\\'; /* \( is the bracket itself */
    g_strdelimit(name, "_", ' ');
    Word *word = wordlist_intern(reader->words, bare);
    word->in_rule = TRUE;
    atom->word = word;
    return TRUE;
}

/* Appends to each row of `rows` each row of `more` (and, if optional, nothing). */
static gboolean
multiply(GArray *rows, const GArray *more, gboolean optional)
{
    g_autoptr(GArray) old = g_array_copy(rows);
    g_array_set_size(rows, 0);
    for (guint i = 0; i < old->len; i++) {
        const Flat *a = &g_array_index(old, Flat, i);
        for (guint k = 0; k < more->len; k++) {
            const Flat *b = &g_array_index(more, Flat, k);
            Flat joined = *a;
            if (a->n + b->n > MATCH_ATOMS - 1)
                return FALSE;
            memcpy(joined.atom + a->n, b->atom, b->n * sizeof(Atom));
            joined.n += b->n;
            g_array_append_val(rows, joined);
        }
        if (optional)
            g_array_append_val(rows, *a);
    }
    return TRUE;
}

static void
set_bound(GArray *rows, gboolean open)
{
    for (guint i = 0; i < rows->len; i++) {
        Flat *flat = &g_array_index(rows, Flat, i);
        if (open)
            flat->first = flat->n;
        else
            flat->last = flat->n;
    }
}

static gboolean
read_group(Reader *reader, GArray *rows, int depth)
{
    g_autoptr(GArray) inner = g_array_new(FALSE, TRUE, sizeof(Flat));
    const char *end;
    do {
        g_autoptr(GArray) one = g_array_new(FALSE, TRUE, sizeof(Flat));
        g_array_set_size(one, 1);
        reader->at++;
        if (!read_rows(reader, one, depth + 1))
            return FALSE;
        g_array_append_vals(inner, one->data, one->len);
        end = reader->token[reader->at];
    } while (end && strcmp(end, "|") == 0);
    if (!end)
        return fail(reader, "missing )");
    reader->at++;
    return multiply(rows, inner, strcmp(end, ")?") == 0) || fail(reader, "pattern too long");
}

/* Appends the atom to each row (and, if optional, keeps a copy without it). */
static gboolean
append_atom(GArray *rows, const Atom *atom, gboolean optional)
{
    guint n = rows->len;
    if (optional) {
        g_array_set_size(rows, 2 * n);
        memcpy(rows->data + n * sizeof(Flat), rows->data, n * sizeof(Flat));
    }
    for (guint i = 0; i < n; i++) {
        Flat *row = &g_array_index(rows, Flat, i);
        if (row->n + 1 > MATCH_ATOMS - 1)
            return FALSE;
        row->atom[row->n++] = *atom;
    }
    return TRUE;
}

static gboolean
read_plain(Reader *reader, GArray *rows)
{
    const char *token = reader->token[reader->at++];
    gsize size = strlen(token);
    gboolean optional = size > 1 && token[size - 1] == '?';
    Atom atom;
    if (!read_atom(reader, token, size - optional, &atom))
        return FALSE;
    return append_atom(rows, &atom, optional) || fail(reader, "pattern too long");
}

/* Reads up to `|` or `)` of this depth, or the end. */
static gboolean
read_rows(Reader *reader, GArray *rows, int depth)
{
    const char *token;
    while ((token = reader->token[reader->at])) {
        gboolean ends =
            strcmp(token, "|") == 0 || strcmp(token, ")") == 0 || strcmp(token, ")?") == 0;
        if (ends)
            return depth > 0 || fail(reader, "| or ) without (");
        if (strcmp(token, "[") == 0 || strcmp(token, "]") == 0) {
            set_bound(rows, *token == '[');
            reader->at++;
        } else if (strcmp(token, "(") == 0 ? !read_group(reader, rows, depth)
                                           : !read_plain(reader, rows))
            return FALSE;
    }
    return TRUE;
}

gboolean
trie_add(Trie *trie, Wordlist *words, const char *pattern, guint rule, GError **error)
{
    g_auto(GStrv) token = g_strsplit(pattern, " ", -1);
    Reader reader = {words, token, 0, error};
    g_autoptr(GArray) rows = g_array_new(FALSE, TRUE, sizeof(Flat));
    g_array_set_size(rows, 1);
    if (!read_rows(&reader, rows, 0))
        return FALSE;
    for (guint i = 0; i < rows->len; i++) {
        const Flat *flat = &g_array_index(rows, Flat, i);
        if (flat->n == 0)
            return fail(&reader, "pattern matches nothing");
        add_flat(trie, flat, rule);
    }
    return TRUE;
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
    if (!node->edges)
        return;
    g_array_sort(node->edges, compare_edges);
    for (guint i = 0; i < node->edges->len; i++) {
        int rank = edge_rank(&g_array_index(node->edges, Edge, i).atom);
        node->n_class += rank == 0;
        node->n_word += rank == 1;
    }
}

void
trie_freeze(Trie *trie)
{
    node_freeze(&trie->root);
    for (guint i = 0; i < trie->nodes->len; i++)
        node_freeze(g_ptr_array_index(trie->nodes, i));
}

guint
trie_lead(const Trie *trie)
{
    return trie->lead;
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
    const Edge *edges = (const Edge *)(gpointer)node->edges->data + node->n_class;
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
    const Edge *edges = (const Edge *)(gpointer)node->edges->data;
    const Item *item = depth < w->left ? w->item + depth : NULL;
    if (item) {
        follow_bits(w, edges, node->classes, item->classes, depth);
        if (item->groups & node->groups)
            follow_bits(w, edges + bits_in(node->classes), node->groups, item->groups, depth);
    }
    if (item && item->word && item->word->in_rule)
        walk_word(w, node, item->word, depth);
    for (guint i = node->n_class + node->n_word; i < node->edges->len; i++)
        if (atom_matches(&edges[i].atom, item))
            follow(w, &edges[i], depth);
}

static void
walk(Walk *w, const Node *node, guint depth)
{
    for (guint i = 0; node->accepts && i < node->accepts->len; i++) {
        const Accept *accept = &g_array_index(node->accepts, Accept, i);
        w->match.n = MIN(depth, w->left);
        w->match.first = accept->first;
        w->match.last = accept->last;
        w->found(accept->rule, &w->match, w->user);
    }
    if (node->edges && depth < MATCH_ATOMS)
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
