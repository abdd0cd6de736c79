/* pattern: tokens to rows: alternatives multiply them, an option doubles them. */
#include "pattern.h"

#include "diag.h"

#include <string.h>

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
        atom->barred = TRUE;
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

GArray *
pattern_rows(Wordlist *words, const char *pattern, GError **error)
{
    g_auto(GStrv) token = g_strsplit(pattern, " ", -1);
    Reader reader = {words, token, 0, error};
    g_autoptr(GArray) rows = g_array_new(FALSE, TRUE, sizeof(Flat));
    g_array_set_size(rows, 1);
    if (!read_rows(&reader, rows, 0))
        return NULL;
    for (guint i = 0; i < rows->len; i++)
        if (g_array_index(rows, Flat, i).n == 0) {
            fail(&reader, "pattern matches nothing");
            return NULL;
        }
    return g_steal_pointer(&rows);
}
