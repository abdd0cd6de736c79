/* phrases: the words by which page furniture and picture captions are known. */
#include "phrases.h"

#include "arena.h"
#include "diag.h"
#include "dict.h"
#include "fold.h"
#include "prefixes.h"

#include <string.h>

enum {
    SHORT_KEY = 4,
    MIDDLE_MOST = 90,
    BLOCK = 64, /* bytes looked at in one go */
    TINY = 64   /* bytes of a paragraph with room for little more than a button */
};

struct Phrases {
    Arena *arena;     /* of the phrases, their texts and their entries below */
    Prefixes starts;  /* whole, start: looked for at the start of a paragraph only */
    Prefixes middles; /* end, tail, any: looked for at each word */
    Prefixes shorts;  /* those of them that are shorter than a key: looked for at slashes and
                         brackets, and at each word of a tiny paragraph */
};

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
parse_means(const char *name, Means *means)
{
    static const char *const names[] = {"", "first", "late", "day", "pointers", "author"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(name, names[i]) == 0) {
            *means = (Means)i;
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
        !parse_where(dict_get(dict, row, 1), &phrase->where) ||
        !parse_means(dict_find(dict, row, "means"), &phrase->means)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                    "%s:%" G_GSIZE_FORMAT ": unknown what, where or means", path,
                    dict_line(dict, row));
        return FALSE;
    }
    gsize size = strlen(text);
    char *fold = arena_room(phrases->arena, size + 1);
    phrase->size = fold_into(fold, text, size);
    phrase->text = fold;
    arena_keep(phrases->arena, phrase->size + 1);
    phrase->most = *most != '\0' ? (guint)g_ascii_strtoull(most, NULL, 10) : G_MAXUINT;
    Prefixes *prefixes = &phrases->starts;
    gsize key = PREFIX_KEY;
    if (phrase->where > AT_START) {
        prefixes = phrase->size >= PREFIX_KEY ? &phrases->middles : &phrases->shorts;
        key = phrase->size >= PREFIX_KEY ? PREFIX_KEY : SHORT_KEY;
        phrase->most = MIN(phrase->most, (guint)MIDDLE_MOST);
    }
    prefixes_add(prefixes, phrases->arena, phrase->text, phrase->size, key, phrase);
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

/* The first eight bytes of text[at, size), with NUL where there are fewer: in the text, or copied.
 */
static inline const char *
eight_at(const Shape *shape, gsize at, char copy[8])
{
    if (shape->size - at >= 8) {
        return shape->text + at;
    }
    memset(copy, 0, 8);
    return memcpy(copy, shape->text + at, shape->size - at);
}

/* Whether the paragraph has `most` words at most; each takes two bytes, but for the last. */
static gboolean
has_words(Shape *shape, guint most)
{
    return shape->size < 2 * (gsize)most || shape_words(shape) <= most;
}

/* The first phrase of the list that text[from, size) has at text[at]. */
static const Phrase *
first_standing(const PrefixEntry *entry, Shape *shape, gsize from, gsize at)
{
    const char *text = shape->text + from;
    gsize size = shape->size - from;
    for (; entry != NULL; entry = entry->next) {
        const Phrase *phrase = entry->phrase;
        if (phrase_stands(phrase, text, size, at - from) && has_words(shape, phrase->most)) {
            return phrase;
        }
    }
    return NULL;
}

/* The first phrase at text[at] of those with a key of `n` bytes. */
static inline const Phrase *
match_at(const Prefixes *prefixes, gsize n, Shape *shape, gsize at)
{
    char copy[8];
    const PrefixEntry *entry = prefixes_find(prefixes, eight_at(shape, at, copy), n);
    return entry != NULL ? first_standing(entry, shape, 0, at) : NULL;
}

/* Phrases at the start of text[from, size): the longest keys first. */
static const Phrase *
match_start(const Phrases *phrases, Shape *shape, gsize from)
{
    char copy[8];
    const char *eight = eight_at(shape, from, copy);
    guint sizes = prefixes_sizes(&phrases->starts, eight);
    const Phrase *found = NULL;
    for (gsize n = PREFIX_KEY; n > 0 && found == NULL; n--) {
        const PrefixEntry *entry =
            sizes >> n & 1 ? prefixes_find(&phrases->starts, eight, n) : NULL;
        found = entry != NULL ? first_standing(entry, shape, from, from) : NULL;
    }
    return found;
}

/* 1: words begin behind it; 2: it begins a phrase itself as well ("(photo", "/afp"). */
static const guchar JOINTS[256] = {[' '] = 1, ['\n'] = 1, ['"'] = 1,  ['-'] = 1, ['/'] = 2,
                                   ['('] = 2, ['['] = 2,  [0x93] = 1, [0x94] = 1};

/* A paragraph without these has no joint of the second kind. */
enum { POINTED = SHAPE_SLASH | SHAPE_ROUND | SHAPE_SQUARE };

/* Phrases that begin at the word text[at]. */
static const Phrase *
match_word(const Phrases *phrases, Shape *shape, gsize at)
{
    const Phrase *found = match_at(&phrases->middles, PREFIX_KEY, shape, at);
    if (found == NULL && shape->size <= TINY) {
        found = match_at(&phrases->shorts, SHORT_KEY, shape, at);
    }
    return found;
}

/* Phrases that begin at the joint text[at] or behind it. */
static const Phrase *
match_joint(const Phrases *phrases, Shape *shape, gsize at)
{
    const Phrase *found = match_word(phrases, shape, at + 1);
    if (found == NULL && JOINTS[(guchar)shape->text[at]] == 2) {
        found = match_at(&phrases->middles, PREFIX_KEY, shape, at);
        found = found != NULL ? found : match_at(&phrases->shorts, SHORT_KEY, shape, at);
    }
    return found;
}

/* A bit for each of eight bytes that is no letter: its bit 6 is clear. That is so in blanks,
 * digits, nearly all marks and the later bytes of characters beyond ASCII. The product gathers the
 * lowest bits of the eight. */
static inline guint64
gaps_in_eight(const char *text)
{
    guint64 eight;
    memcpy(&eight, text, sizeof eight);
    eight = (~GUINT64_FROM_LE(eight) >> 6) & G_GUINT64_CONSTANT(0x0101010101010101);
    return (eight * G_GUINT64_CONSTANT(0x0102040810204080)) >> 56;
}

/* The same for a block, of which `size` bytes count. */
static inline guint64
gaps_in(const char block[BLOCK], gsize size)
{
    guint64 gaps = gaps_in_eight(block) | gaps_in_eight(block + 8) << 8 |
                   gaps_in_eight(block + 16) << 16 | gaps_in_eight(block + 24) << 24 |
                   gaps_in_eight(block + 32) << 32 | gaps_in_eight(block + 40) << 40 |
                   gaps_in_eight(block + 48) << 48 | gaps_in_eight(block + 56) << 56;
    return size < BLOCK ? gaps & ((G_GUINT64_CONSTANT(1) << size) - 1) : gaps;
}

/* Those of the gaps in a block behind which a long key begins, perhaps. */
static inline guint64
begin_keys(const Prefixes *prefixes, const char *block, guint64 gaps)
{
    guint64 begin = 0;
    for (; gaps != 0; gaps &= gaps - 1) {
        gsize gap = (gsize)__builtin_ctzll(gaps);
        begin |= (guint64)prefixes_may_have(prefixes, block + gap + 1, PREFIX_KEY) << gap;
    }
    return begin;
}

/* Those of the gaps that are joints of the second kind. */
static guint64
begin_phrases(const char *block, guint64 gaps)
{
    guint64 begin = 0;
    for (; gaps != 0; gaps &= gaps - 1) {
        gsize gap = (gsize)__builtin_ctzll(gaps);
        begin |= (guint64)(JOINTS[(guchar)block[gap]] == 2) << gap;
    }
    return begin;
}

/* A bit for each of the `size` bytes of a block that is "[", whose bit 6 is set. */
static guint64
brackets_in(const char *block, gsize size)
{
    guint64 found = 0;
    for (gsize i = 0; i < MIN(size, (gsize)BLOCK); i++) {
        found |= (guint64)(block[i] == '[') << i;
    }
    return found;
}

/* Phrases that begin in the block at text[at] or right behind it; eight bytes behind it can be
 * read. */
static const Phrase *
match_block(const Phrases *phrases, Shape *shape, const char *block, gsize at)
{
    gsize size = shape->size - at;
    guint64 gaps = gaps_in(block, size);
    gaps |= (shape->may_have & SHAPE_SQUARE) != 0 ? brackets_in(block, size) : 0;
    guint64 joints = shape->size <= TINY ? gaps : begin_keys(&phrases->middles, block, gaps);
    joints |= (shape->may_have & POINTED) != 0 ? begin_phrases(block, gaps) : 0;
    const Phrase *found = NULL;
    for (; joints != 0 && found == NULL; joints &= joints - 1) {
        gsize joint = (gsize)__builtin_ctzll(joints);
        found = JOINTS[(guchar)block[joint]] > 0 ? match_joint(phrases, shape, at + joint) : NULL;
    }
    return found;
}

/* Phrases that begin at a word but the first. A block that reaches behind what can be read is
 * copied. */
static const Phrase *
match_middle(const Phrases *phrases, Shape *shape, gsize behind)
{
    enum { LOOK = BLOCK + 8 };
    const Phrase *found = NULL;
    for (gsize at = 0; at < shape->size && found == NULL; at += BLOCK) {
        char copy[LOOK];
        const char *block = shape->text + at;
        gsize left = shape->size - at + behind;
        if (left < LOOK) {
            memset(copy, 0, LOOK);
            block = memcpy(copy, block, left);
        }
        found = match_block(phrases, shape, block, at);
    }
    return found;
}

/* What may stand before a phrase at the start. */
static const gboolean OPENERS[256] = {
    ['('] = TRUE, ['['] = TRUE, ['*'] = TRUE, ['-'] = TRUE, [' '] = TRUE};

static gsize
skip_openers(const char *text, gsize size)
{
    gsize at = 0;
    while (at < size && OPENERS[(guchar)text[at]]) {
        at++;
    }
    return at;
}

const Phrase *
phrases_match(const Phrases *phrases, Shape *shape, gsize behind)
{
    const Phrase *found = match_start(phrases, shape, 0);
    gsize skip = found == NULL ? skip_openers(shape->text, shape->size) : 0;
    if (skip > 0 && skip < shape->size) {
        found = match_start(phrases, shape, skip);
    }
    if (found == NULL && shape->size < (MIDDLE_MOST + 1) * SHAPE_WORD) {
        found = match_word(phrases, shape, 0);
        found = found != NULL ? found : match_middle(phrases, shape, behind);
    }
    return found;
}
