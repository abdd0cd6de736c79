/* acttable: the dictionary of acts (acts.csv), what verbs such as "agree" and "refuse" make of the
 * act that they govern (moves.csv), and the codes (cameo.csv). */
#include "acttable.h"

#include "diag.h"
#include "dict.h"
#include "inflect.h"

#include <stddef.h>
#include <string.h>

typedef struct {
    const char *act; /* a beginning of CAMEO codes */
    const char *code[N_MOVES];
} MoveRow;

struct ActTable {
    MoveRow *moves;
    Cameo *cameo;
    guint n_moves, n_cameo;
    Arena *arena; /* NULL in an image */
};

/* Words of these classes do not become verbs: "back", "not". */
#define FUNCTION_WORD                                                                              \
    (WORD_ADVERB | WORD_NEGATION | WORD_AUXILIARY | WORD_PREPOSITION | WORD_CONJUNCTION)

static const char *const class_names[] = {"verb", "noun", "people", "null", NULL};
static const char *const move_names[] = {"",       "fixed",  "same",     "say",  "intend", "appeal",
                                         "demand", "refuse", "threaten", "halt", "accuse", NULL};

/* ---- phrases ---- */

typedef struct {
    ActTable *self;
    Vocabulary *vocabulary;
    const Act *act;
    char **words; /* of the phrase */
} Entry;

/* How much a phrase says: its words, gaps not counted. */
static guint
weight(const ActPhrase *phrase)
{
    guint words = 0;
    for (guint i = 0; i < phrase->n; i++)
        words += strcmp(phrase->rest[i], "...") != 0;
    return words;
}

/* The words of a phrase as tokens are cut: "cease-fire" is three. */
static char **
cut(const char *first, char **rest)
{
    g_autofree char *tail = g_strjoinv(" ", rest);
    g_autofree char *whole = *tail ? g_strconcat(first, " ", tail, NULL) : g_strdup(first);
    g_auto(GStrv) parts = g_strsplit(whole, "-", -1);
    g_autofree char *spaced = g_strjoinv(" - ", parts);
    return g_strsplit(spaced, " ", -1);
}

static guint32
tells(const Act *act)
{
    if (act->class == ACT_PEOPLE)
        return TELLS_PEOPLE;
    if (act->class == ACT_NULL)
        return 0;
    if (act->class == ACT_NOUN)
        return TELLS_NOUN;
    if (act->move == MOVE_SAY)
        return TELLS_SAY;
    return *act->code ? TELLS_VERB : TELLS_MOVE;
}

static void
add_phrase(const Entry *entry, const char *first, char **rest, guint32 form)
{
    Arena *arena = entry->self->arena;
    g_auto(GStrv) tokens = cut(first, rest);
    ActPhrase *phrase = arena_alloc(arena, sizeof *phrase);
    phrase->act = entry->act;
    phrase->n = g_strv_length(tokens) - 1;
    const char **words = arena_alloc(arena, (phrase->n + 1) * sizeof *words);
    for (guint i = 0; i < phrase->n; i++)
        words[i] = arena_strndup(arena, tokens[i + 1], -1);
    phrase->rest = words;
    Word *word = vocabulary_learn(entry->vocabulary, tokens[0]);
    if (!(word->bits & (VERB_ANY | FUNCTION_WORD)))
        word->forms |= word->bits && form ? form | VERB_NOUN : form;
    word->tells |= tells(entry->act);
    const ActPhrase **at = &word->acts;
    while (*at && weight(*at) >= weight(phrase))
        at = (const ActPhrase **)&(*at)->next;
    phrase->next = *at;
    *at = phrase;
}

/* A form of a verb that the vocabulary knows. */
static void
add_known(const char *form, gpointer user)
{
    const Entry *entry = user;
    add_phrase(entry, form, entry->words + 1, 0);
}

static void
add_verb(const Entry *entry, const char *forms)
{
    static const char *const be[] = {"be", "is", "are", "was", "were", "been"};
    if (strcmp(entry->words[0], "be") == 0) {
        for (gsize i = 0; i < G_N_ELEMENTS(be); i++)
            add_phrase(entry, be[i], entry->words + 1, 0);
        return;
    }
    if (vocabulary_has_verb(entry->vocabulary, entry->words[0])) {
        vocabulary_forms(entry->vocabulary, entry->words[0], add_known, (gpointer)entry);
        return;
    }
    static const guint32 bits[] = {VERB_BASE, VERB_THIRD, VERB_ING, VERB_PAST | VERB_PARTICIPLE,
                                   VERB_PARTICIPLE};
    g_auto(GStrv) inflected = inflect_verb(entry->words[0], forms);
    for (guint i = 0; inflected[i] && i < G_N_ELEMENTS(bits); i++)
        add_phrase(entry, inflected[i], entry->words + 1, bits[i]);
}

/* A noun in singular and plural. */
static void
add_noun(const Entry *entry)
{
    guint n = g_strv_length(entry->words);
    g_auto(GStrv) plural = g_strdupv(entry->words);
    add_phrase(entry, entry->words[0], entry->words + 1, 0);
    if (n > 2 || !inflect_plural(&plural[n - 1]))
        return;
    add_phrase(entry, plural[0], plural + 1, 0);
    if (n == 1) { /* what may be a noun here is a verb only where a verb stands */
        vocabulary_learn(entry->vocabulary, entry->words[0])->forms |= VERB_NOUN;
        vocabulary_learn(entry->vocabulary, plural[0])->forms |= VERB_NOUN;
    }
}

/* ---- rows ---- */

static gint
index_of(const char *const *names, const char *name)
{
    for (gint i = 0; names[i]; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return -1;
}

static gboolean
bad_cell(const char *path, const Dict *dict, gsize row, const char *cell, GError **error)
{
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": unknown word: %s",
                path, dict_line(dict, row), cell);
    return FALSE;
}

enum { PHRASE, CLASS, CODE, MOVE, TARGET, NEEDS, FORMS };
static const char *const act_columns[] = {"phrase", "class", "code",  "move", "target",
                                          "needs",  "forms", "gloss", NULL};

/* The first cell that is none of its table's words comes back, NULL if all are known. */
static const char *
read_act(Act *act, Arena *arena, const Dict *dict, gsize row)
{
    gint class = index_of(class_names, dict_get(dict, row, CLASS));
    gint move = index_of(move_names, dict_get(dict, row, MOVE));
    const char *needs = dict_get(dict, row, NEEDS);
    g_auto(GStrv) slots = g_strsplit(dict_get(dict, row, TARGET), ";", -1);
    if (class < 0)
        return dict_get(dict, row, CLASS);
    if (move < 0)
        return dict_get(dict, row, MOVE);
    if (g_strv_length(slots) > ACT_SLOTS)
        return dict_get(dict, row, TARGET);
    act->class = (ActClass) class;
    act->move = (Move)move;
    act->phrase = arena_strndup(arena, dict_get(dict, row, PHRASE), -1);
    act->code = arena_strndup(arena, dict_get(dict, row, CODE), -1);
    act->mutual = strcmp(needs, "mutual") == 0;
    act->alone = strcmp(needs, "alone") == 0;
    for (guint i = 0; slots[i]; i++)
        act->slots[i] = arena_strndup(arena, slots[i], -1);
    return *needs && !act->mutual && !act->alone ? needs : NULL;
}

static gboolean
load_acts(ActTable *self, Vocabulary *vocabulary, const char *path, GError **error)
{
    g_autoptr(Dict) dict = dict_open(path, act_columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        Act *act = arena_alloc(self->arena, sizeof *act);
        const char *unknown = read_act(act, self->arena, dict, row);
        if (unknown)
            return bad_cell(path, dict, row, unknown, error);
        g_auto(GStrv) words = g_strsplit(act->phrase, " ", -1);
        Entry entry = {self, vocabulary, act, words};
        if (act->class == ACT_VERB)
            add_verb(&entry, dict_get(dict, row, FORMS));
        else if (act->class == ACT_NULL)
            add_phrase(&entry, words[0], words + 1, 0);
        else
            add_noun(&entry);
    }
    return TRUE;
}

static gboolean
load_moves(ActTable *self, const char *path, GError **error)
{
    static const char *const columns[] = {"act",      "intend", "appeal", "demand", "refuse",
                                          "threaten", "halt",   "accuse", "gloss",  NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    self->n_moves = (guint)dict_rows(dict);
    self->moves = arena_alloc(self->arena, (self->n_moves + 1) * sizeof *self->moves);
    for (gsize row = 0; row < self->n_moves; row++) {
        MoveRow *moves = &self->moves[row];
        moves->act = arena_strndup(self->arena, dict_get(dict, row, 0), -1);
        for (guint i = 1; columns[i + 1]; i++)
            moves->code[index_of(move_names, columns[i])] =
                arena_strndup(self->arena, dict_get(dict, row, i), -1);
    }
    return TRUE;
}

static gboolean
load_cameo(ActTable *self, const char *path, GError **error)
{
    static const char *const columns[] = {"code", "kind", "plover", "gloss", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    self->n_cameo = (guint)dict_rows(dict);
    self->cameo = arena_alloc(self->arena, (self->n_cameo + 1) * sizeof *self->cameo);
    for (gsize row = 0; row < self->n_cameo; row++)
        self->cameo[row] = (Cameo){arena_strndup(self->arena, dict_get(dict, row, 0), -1),
                                   arena_strndup(self->arena, dict_get(dict, row, 1), -1),
                                   arena_strndup(self->arena, dict_get(dict, row, 2), -1)};
    return TRUE;
}

ActTable *
acttable_open(const char *dir, Vocabulary *vocabulary, GError **error)
{
    g_autoptr(ActTable) self = g_new0(ActTable, 1);
    g_autofree char *acts = g_build_filename(dir, "acts.csv", NULL);
    g_autofree char *moves = g_build_filename(dir, "moves.csv", NULL);
    g_autofree char *cameo = g_build_filename(dir, "cameo.csv", NULL);
    self->arena = arena_new();
    if (!load_acts(self, vocabulary, acts, error) || !load_moves(self, moves, error) ||
        !load_cameo(self, cameo, error))
        return NULL;
    return g_steal_pointer(&self);
}

void
acttable_free(ActTable *self)
{
    if (self == NULL)
        return;
    arena_free(self->arena);
    g_free(self);
}

guint32
acttable_put(BlobMaker *maker, const ActTable *self)
{
    guint32 at = blob_put(maker, self, sizeof *self);
    guint32 moves = blob_put(maker, self->moves, (self->n_moves + 1) * sizeof *self->moves);
    guint32 cameo = blob_put(maker, self->cameo, (self->n_cameo + 1) * sizeof *self->cameo);
    blob_point(maker, at + offsetof(ActTable, moves), moves);
    blob_point(maker, at + offsetof(ActTable, cameo), cameo);
    blob_point(maker, at + offsetof(ActTable, arena), 0);
    for (gsize i = 0; i < self->n_moves; i++) {
        gsize row = moves + i * sizeof *self->moves;
        blob_point_string(maker, row + offsetof(MoveRow, act), self->moves[i].act);
        for (gsize k = 0; k < N_MOVES; k++)
            blob_point_string(maker, row + offsetof(MoveRow, code) + k * sizeof(char *),
                              self->moves[i].code[k]);
    }
    for (gsize i = 0; i < self->n_cameo; i++) {
        gsize row = cameo + i * sizeof *self->cameo;
        blob_point_string(maker, row + offsetof(Cameo, code), self->cameo[i].code);
        blob_point_string(maker, row + offsetof(Cameo, kind), self->cameo[i].kind);
        blob_point_string(maker, row + offsetof(Cameo, plover), self->cameo[i].plover);
    }
    return at;
}

/* ---- questions ---- */

const char *
acttable_compose(const ActTable *self, Move move, const char *code)
{
    for (guint i = self->n_moves; i-- > 0;)
        if (g_str_has_prefix(code, self->moves[i].act))
            return self->moves[i].code[move] ? self->moves[i].code[move] : "";
    return "";
}

const Cameo *
acttable_cameo(const ActTable *self, const char *code)
{
    for (guint i = self->n_cameo; i-- > 0;) /* a longer beginning stands behind a shorter one */
        if (g_str_has_prefix(code, self->cameo[i].code))
            return &self->cameo[i];
    return NULL;
}
