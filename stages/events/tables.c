/* tables: all dictionaries of the stage, loaded once and never changed. */
#include "tables.h"

#include "dict.h"
#include "stage.h"

#include <stddef.h>
#include <string.h>

#define IMAGE "tables.image"

static const char *const cue_names[] = {
    [CUE_REMOTE] = "remote",       [CUE_PRESENCE] = "presence", [CUE_ATTENDING] = "attending",
    [CUE_TOPIC] = "topic",         [CUE_ITEM] = "item",         [CUE_TOPS] = "tops",
    [CUE_SPEAKS] = "speaks",       [CUE_REFERS] = "refers",     [CUE_THEME] = "theme",
    [CUE_AGENDA] = "agenda",       [CUE_BEFORE] = "before",     [CUE_AFTER] = "after",
    [CUE_FIRST] = "first",         [CUE_LAST] = "last",         [CUE_SEQUENCE] = "sequence",
    [CUE_ARRIVAL] = "arrival",     [CUE_APART] = "apart",       [CUE_JUDGES] = "judges",
    [CUE_JOINS] = "joins",         [CUE_RECEIVES] = "receives", [CUE_HAPPENS] = "happens",
    [CUE_ATTENDS] = "attends",     [CUE_SITS] = "sits",         [CUE_MAKES] = "makes",
    [CUE_JOURNEY] = "journey",     [CUE_MEDIA] = "media",       [CUE_EMPTY] = "empty",
    [CUE_QUALITY] = "quality",     [CUE_COLOUR] = "colour",     [CUE_NOUN] = "noun",
    [CUE_VAGUE] = "vague",         [CUE_EVE] = "eve",           [CUE_GOES] = "goes",
    [CUE_LEAVES] = "leaves",       [CUE_BEGINS] = "begins",     [CUE_ENDS] = "ends",
    [CUE_AT_FIRST] = "at first",   [CUE_GIVES] = "gives",       [CUE_COMPLEMENT] = "complement",
    [CUE_UNTIL] = "until",         [CUE_ANOTHER] = "another",   [CUE_EARLIER] = "earlier",
    [CUE_MOVES] = "moves",         [CUE_COURSE] = "course",     [CUE_BOTH] = "both",
    [CUE_OCCASION] = "occasion",   [CUE_BEFALLS] = "befalls",   [CUE_MATTER] = "matter",
    [CUE_MATTER_OF] = "matter of", [CUE_AGREES] = "agrees",     [CUE_OUTLET] = "outlet",
};
G_STATIC_ASSERT(G_N_ELEMENTS(cue_names) == N_CUES &&
                N_CUES < 58); /* bits of Word.tells from TELLS_CUE on */

/* N_CUES for none. */
static guint
cue_from_name(const char *name)
{
    guint cue = 0;
    while (cue < N_CUES && strcmp(name, cue_names[cue]) != 0)
        cue++;
    return cue;
}

static gboolean
load_cues(Tables *self, const char *dir, GError **error)
{
    static const char *const columns[] = {"phrase", "cue", NULL};
    g_autofree char *path = g_build_filename(dir, "cues.csv", NULL);
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        const char *name = dict_get(dict, row, 1);
        guint cue = cue_from_name(name);
        if (cue == N_CUES) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                        "%s:%" G_GSIZE_FORMAT ": %s: no such cue", path, dict_line(dict, row),
                        name);
            return FALSE;
        }
        lexicon_add(self->cues[cue], dict_get(dict, row, 0), cue_names[cue]);
        vocabulary_mark(self->vocabulary, dict_get(dict, row, 0), (guint64)TELLS_CUE << cue);
    }
    return TRUE;
}

static gboolean
load_codes(Tables *self, const char *dir, GError **error)
{
    static const char *const columns[] = {"kind", "status", "cameo", "plover", NULL};
    g_autofree char *path = g_build_filename(dir, "codes.csv", NULL);
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        Code *code = arena_alloc(self->arena, sizeof *code);
        code->cameo = arena_strndup(self->arena, dict_get(dict, row, 2), -1);
        code->plover = arena_strndup(self->arena, dict_get(dict, row, 3), -1);
        const char *key =
            arena_printf(self->arena, "%s %s", dict_get(dict, row, 0), dict_get(dict, row, 1));
        *strmap_at(&self->codes, key, token_hash(key, strlen(key))) = code;
    }
    return TRUE;
}

Tables *
tables_load(const char *dir, GError **error)
{
    g_autoptr(Tables) self = g_new0(Tables, 1);
    self->arena = arena_new();
    self->codes.arena = self->arena;
    for (guint cue = 0; cue < N_CUES; cue++)
        self->cues[cue] = lexicon_new();
    if (!(self->vocabulary = vocabulary_open(dir, error)) ||
        !(self->frames = frames_open(dir, self->vocabulary, error)) ||
        !(self->status = statustable_open(dir, error)) ||
        !(self->acts = acttable_open(dir, self->vocabulary, error)) ||
        !load_cues(self, dir, error) || !load_codes(self, dir, error))
        return NULL;
    return g_steal_pointer(&self);
}

/* What an image must be of: this program, its structures, and these very tables. */
static char *
stamp_of(const char *dir)
{
    static const char *const files[] = {"words.csv",  "verbs.csv", "frames.csv", "nulls.csv",
                                        "status.csv", "cues.csv",  "codes.csv",  "acts.csv",
                                        "moves.csv",  "cameo.csv", NULL};
    const guint64 layout[] = {
        sizeof(Tables),       sizeof(Word),  sizeof(Frame), sizeof(Strmap), sizeof(StrmapSlot),
        sizeof(LexiconEntry), sizeof(Token), sizeof(Code),  sizeof(Act),    sizeof(ActPhrase)};
    return blob_stamp("events", layout, G_N_ELEMENTS(layout), blob_sum(1, dir, files));
}

Tables *
tables_open(const char *dir, GError **error)
{
    g_autofree char *path = g_build_filename(dir, IMAGE, NULL), *stamp = stamp_of(dir);
    Blob blob;
    if (!blob_open(&blob, path, stamp))
        return tables_load(dir, error);
    Tables *self = g_new(Tables, 1);
    *self = *(const Tables *)blob.root;
    self->blob = blob;
    return self;
}

static guint32
put_code(BlobMaker *maker, gconstpointer value)
{
    const Code *code = value;
    guint32 at = blob_put(maker, code, sizeof *code);
    blob_point_string(maker, at + offsetof(Code, cameo), code->cameo);
    blob_point_string(maker, at + offsetof(Code, plover), code->plover);
    return at;
}

/* The phrases of a cue have no values of their own. */
static guint32
put_cue(BlobMaker *maker, gconstpointer value)
{
    return blob_put(maker, value, strlen(value) + 1);
}

gboolean
tables_write(const Tables *self, const char *dir, const char *path, GError **error)
{
    g_autofree char *stamp = stamp_of(dir);
    g_autoptr(BlobMaker) maker = blob_maker_new();
    guint32 at = blob_put(maker, self, sizeof *self);
    blob_point(maker, at + offsetof(Tables, vocabulary), vocabulary_put(maker, self->vocabulary));
    blob_point(maker, at + offsetof(Tables, frames), frames_put(maker, self->frames));
    blob_point(maker, at + offsetof(Tables, status), statustable_put(maker, self->status));
    blob_point(maker, at + offsetof(Tables, acts), acttable_put(maker, self->acts));
    blob_point(maker, at + offsetof(Tables, arena), 0);
    for (gsize cue = 0; cue < N_CUES; cue++)
        blob_point(maker, at + offsetof(Tables, cues) + cue * sizeof(Lexicon *),
                   lexicon_put(maker, self->cues[cue], put_cue));
    strmap_put(maker, at + offsetof(Tables, codes), &self->codes, put_code);
    return blob_write(maker, at, stamp, path, error);
}

void
tables_free(Tables *self)
{
    if (self == NULL)
        return;
    if (self->blob.base) {
        blob_close(&self->blob);
        g_free(self);
        return;
    }
    vocabulary_free(self->vocabulary);
    frames_free(self->frames);
    statustable_free(self->status);
    acttable_free(self->acts);
    for (guint cue = 0; cue < N_CUES; cue++)
        lexicon_free(self->cues[cue]);
    arena_free(self->arena);
    g_free(self);
}

guint
tables_cue(const Tables *self, const View *view, guint i, Cue cue)
{
    gsize length = 0;
    if (i >= view->n || !word_tells(view->word[i], (guint64)TELLS_CUE << cue) ||
        !lexicon_match(self->cues[cue], view->token + i, view->n - i, &length))
        return 0;
    return (guint)length;
}

gboolean
tables_verb(const Tables *self, const View *view, gint i, Cue cue)
{
    return view_verb(view, i) && view->word[i] &&
           lexicon_lookup(self->cues[cue], view->word[i]->lemma);
}

const Code *
tables_code(const Tables *self, const char *kind, const char *status)
{
    char key[64];
    g_strlcpy(key, kind, sizeof key);
    g_strlcat(key, " ", sizeof key);
    gsize size = g_strlcat(key, status, sizeof key);
    return size < sizeof key ? strmap_get(&self->codes, key, token_hash(key, size)) : NULL;
}
