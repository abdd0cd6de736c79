/* phrases: the words by which page furniture and picture captions are known. */
#include "phrases.h"

#include "arena.h"
#include "diag.h"
#include "dict.h"
#include "fold.h"
#include "scan.h"

#include <string.h>

enum { SLOTS = 4096, KEY = 6, SHORT_KEY = 4, TAIL_WORDS = 15, MIDDLE_MOST = 90 };

typedef enum { AT_WHOLE, AT_START, AT_END, AT_TAIL, AT_ANY } Where;

typedef struct Phrase Phrase;
struct Phrase {
    const char *text; /* folded */
    gsize size;
    ParaType type;
    Where where;
    guint most;
    const Phrase *next; /* of those that begin with the same characters, in the order of the file */
};

/* Phrases by the characters that they begin with. */
typedef struct {
    guint64 keys[1024]; /* a bit for each hash of a key */
    const Phrase *slots[SLOTS];
} Index;

struct Phrases {
    Arena *arena;  /* of the phrases and their texts */
    Index starts;  /* whole, start: looked for at the start of a paragraph only */
    Index middles; /* end, tail, any: looked for at each word */
    Index
        shorts; /* those of them that are shorter than a key: looked for at slashes and brackets */
};

/* The hash of a key, six characters made small (four and two NUL for a short one); 16 bits. */
static guint
hash_key(guint64 key)
{
    return (guint)(((key | G_GUINT64_CONSTANT(0x202020202020)) *
                    G_GUINT64_CONSTANT(0x9e3779b97f4a7c15)) >>
                   48);
}

static gboolean
index_has(const Index *index, guint hash)
{
    return (index->keys[hash >> 6] >> (hash & 63)) & 1;
}

/* Puts a phrase before those that begin as it does. */
static void
index_add(Index *index, Phrase *phrase, gsize size)
{
    guint64 key = 0;
    memcpy(&key, phrase->text, MIN(phrase->size, size));
    guint hash = hash_key(key);
    const Phrase **here = &index->slots[hash % SLOTS];
    phrase->next = *here;
    *here = phrase;
    index->keys[hash >> 6] |= G_GUINT64_CONSTANT(1) << (hash & 63);
}

static gboolean
parse_type(const char *name, ParaType *type)
{
    for (ParaType t = PARA_BODY; t <= PARA_UPDATE; t++) {
        if (strcmp(name, para_name(t)) == 0) {
            *type = t;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean
parse_where(const char *name, Where *where)
{
    static const char *const names[] = {"whole", "start", "end", "tail", "any"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(name, names[i]) == 0) {
            *where = (Where)i;
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean
add_row(Phrases *phrases, const Dict *dict, gsize row, const char *path, GError **error)
{
    Phrase *phrase = arena_alloc(phrases->arena, sizeof(Phrase));
    const char *most = dict_get(dict, row, 2), *text = dict_get(dict, row, 3);
    if (!parse_type(dict_get(dict, row, 0), &phrase->type) ||
        !parse_where(dict_get(dict, row, 1), &phrase->where)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                    "%s:%" G_GSIZE_FORMAT ": unknown what or where", path, dict_line(dict, row));
        return FALSE;
    }
    gsize size = strlen(text);
    char *fold = arena_room(phrases->arena, size + 1);
    phrase->size = fold_into(fold, text, size);
    phrase->text = fold;
    arena_keep(phrases->arena, phrase->size + 1);
    phrase->most = *most != '\0' ? (guint)g_ascii_strtoull(most, NULL, 10) : G_MAXUINT;
    if (phrase->where <= AT_START) {
        index_add(&phrases->starts, phrase, KEY);
    } else if (phrase->size >= KEY) {
        index_add(&phrases->middles, phrase, KEY);
    } else {
        index_add(&phrases->shorts, phrase, SHORT_KEY);
    }
    return TRUE;
}

Phrases *
phrases_open(const char *path, GError **error)
{
    static const char *const columns[] = {"what", "where", "most", "phrase", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL) {
        return NULL;
    }
    g_autoptr(Phrases) phrases = g_new0(Phrases, 1);
    phrases->arena = arena_new();
    for (gsize row = dict_rows(dict); row-- > 0;) { /* the last one first: each goes to the front */
        if (!add_row(phrases, dict, row, path, error)) {
            return NULL;
        }
    }
    return g_steal_pointer(&phrases);
}

void
phrases_free(Phrases *phrases)
{
    if (phrases != NULL) {
        arena_free(phrases->arena);
        g_free(phrases);
    }
}

static gboolean
is_word(char c)
{
    return g_ascii_isalnum(c);
}

/* One character of the text as phrases are folded; *size: its bytes. */
static char
folded(const char *text, gsize left, gsize *size)
{
    const guchar *p = (const guchar *)text;
    *size = 1;
    if (*p == 0xe2 && left >= 3 && p[1] == 0x80 && p[2] >= 0x90 && p[2] <= 0x9d) {
        *size = 3;
        return p[2] <= 0x95 ? '-' : p[2] <= 0x99 ? '\'' : '"';
    }
    return (char)(*p + ((guchar)(*p - 'A') < 26 ? 32 : 0));
}

/* Where `phrase` ends in the text that begins with it, or 0. A blank in it stands for any white
 * space. */
static gsize
compare(const Phrase *phrase, const char *text, gsize left)
{
    gsize at = 0, n;
    for (gsize i = 0; i < phrase->size; i++) {
        if (phrase->text[i] == ' ') {
            gsize from = at;
            while ((n = fold_blank(text + at, text + left)) > 0) {
                at += n;
            }
            if (at == from) {
                return 0;
            }
        } else if (at >= left || folded(text + at, left - at, &n) != phrase->text[i]) {
            return 0;
        } else {
            at += n;
        }
    }
    return at;
}

/* Whether nothing but punctuation stands in text[at, size). */
static gboolean
only_marks(const char *text, gsize at, gsize size)
{
    while (at < size && !is_word(text[at]) &&
           ((guchar)text[at] < 0x80 || (guchar)text[at] == 0xe2)) {
        at += (guchar)text[at] == 0xe2 ? 3 : 1;
    }
    return at >= size;
}

/* Whether the text ends as a sentence, not as a button: one full stop, comma or question mark. */
static gboolean
ends_plainly(const char *text, gsize size)
{
    return size > 1 && strchr(".,?!", text[size - 1]) != NULL && text[size - 2] != '.';
}

static guint
words_in(const char *text, gsize size)
{
    guint n = size > 0;
    for (gsize i = 0; i < size && n <= TAIL_WORDS; i++) {
        n += text[i] == ' ' || text[i] == '\n';
    }
    return n;
}

/* Whether `phrase`, found at text[at, stop), stands where it must. */
static gboolean
stands(const Phrase *phrase, const char *text, gsize size, gsize at, gsize stop)
{
    if (is_word(phrase->text[phrase->size - 1]) && stop < size && is_word(text[stop])) {
        return FALSE;
    }
    switch (phrase->where) {
    case AT_WHOLE:
        return at == 0 && only_marks(text, stop, size) &&
               !(ends_plainly(text, size) && words_in(text, size) < 3);
    case AT_START:
        return at == 0;
    case AT_END:
        return only_marks(text, stop, size);
    case AT_TAIL:
        return words_in(text + stop, size - stop) <= TAIL_WORDS;
    default:
        return TRUE;
    }
}

/* The first phrase that begins at text[at], of those in the index whose key has the hash. */
static const Phrase *
match_hash(const Index *index, guint hash, const char *text, gsize size, guint words, gsize at)
{
    for (const Phrase *phrase = index->slots[hash % SLOTS]; phrase != NULL; phrase = phrase->next) {
        gsize n = words <= phrase->most ? compare(phrase, text + at, size - at) : 0;
        if (n > 0 && stands(phrase, text, size, at, at + n)) {
            return phrase;
        }
    }
    return NULL;
}

/* The first `n` characters at text[at], folded one by one; NUL where there are fewer. */
static guint64
fold_key(const char *text, gsize size, gsize at, guint n)
{
    char folds[sizeof(guint64)] = {0};
    guint64 key;
    gsize bytes;
    for (guint i = 0; i < n && at < size; i++) {
        folds[i] = folded(text + at, size - at, &bytes);
        at += bytes;
    }
    memcpy(&key, folds, sizeof key);
    return key;
}

/* The same, faster where they are ASCII: the hash takes capitals for small letters. */
static inline guint64
make_key(const char *text, gsize size, gsize at, guint n)
{
    guint64 key;
    if (size - at < sizeof key) {
        return fold_key(text, size, at, n);
    }
    memcpy(&key, text + at, sizeof key);
    key &= (G_GUINT64_CONSTANT(1) << 8 * n) - 1;
    return (key & G_GUINT64_CONSTANT(0x808080808080)) == 0 ? key : fold_key(text, size, at, n);
}

/* The same for a key of `n` characters. Nearly always the bit of its hash says no. */
static inline const Phrase *
match_at(const Index *index, guint n, const char *text, gsize size, guint words, gsize at)
{
    guint hash = hash_key(make_key(text, size, at, n));
    return index_has(index, hash) ? match_hash(index, hash, text, size, words, at) : NULL;
}

/* Phrases at the start, those shorter than a key too. */
static const Phrase *
match_start(const Phrases *phrases, const char *text, gsize size, guint words)
{
    const Phrase *found = NULL;
    for (guint n = KEY; n > 0 && found == NULL; n--) {
        found = match_at(&phrases->starts, n, text, size, words, 0);
    }
    return found;
}

/* 1: words begin behind it; 2: it begins a phrase itself as well ("(photo", "/afp"). */
static const guchar JOINTS[256] = {[' '] = 1, ['\n'] = 1, ['"'] = 1,  ['-'] = 1, ['/'] = 2,
                                   ['('] = 2, ['['] = 2,  [0x93] = 1, [0x94] = 1};

/* Phrases that begin at the joint text[at] or behind it. */
static inline const Phrase *
match_joint(const Phrases *phrases, const char *text, gsize size, guint words, gsize at)
{
    const Index *middles = &phrases->middles;
    const Phrase *found = match_at(middles, KEY, text, size, words, at + 1);
    if (found == NULL && JOINTS[(guchar)text[at]] == 2) {
        found = match_at(middles, KEY, text, size, words, at);
    }
    if (found == NULL && JOINTS[(guchar)text[at]] == 2) {
        found = match_at(&phrases->shorts, SHORT_KEY, text, size, words, at);
    }
    return found;
}

static const Phrase *
match_middle(const Phrases *phrases, const char *text, gsize size, guint words)
{
    const Phrase *found = match_at(&phrases->middles, KEY, text, size, words, 0);
    for (gsize at = scan_gap(text, size, 0); at + SHORT_KEY <= size && found == NULL;
         at = scan_gap(text, size, at + 1)) {
        if (JOINTS[(guchar)text[at]] != 0) {
            found = match_joint(phrases, text, size, words, at);
        }
    }
    return found;
}

static gsize
skip_openers(const char *text, gsize size)
{
    gsize at = 0;
    while (at < size && strchr("([*- ", text[at]) != NULL) {
        at++;
    }
    return at;
}

ParaType
phrases_match(const Phrases *phrases, const char *text, gsize size, guint words,
              const char **phrase)
{
    const Phrase *found = match_start(phrases, text, size, words);
    gsize skip = found == NULL ? skip_openers(text, size) : 0;
    if (skip > 0 && skip < size) {
        found = match_start(phrases, text + skip, size - skip, words);
    }
    if (found == NULL && words <= MIDDLE_MOST) {
        found = match_middle(phrases, text, size, words);
    }
    *phrase = found != NULL ? found->text : NULL;
    return found != NULL ? found->type : PARA_OPEN;
}
