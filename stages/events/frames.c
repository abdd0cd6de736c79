/* frames: the table of what makes an event (frames.csv) and of what looks like one and is none
 * (nulls.csv). */
#include "frames.h"

#include "diag.h"
#include "dict.h"
#include "lexicon.h"

#include <stddef.h>
#include <string.h>

struct Frames {
    Lexicon *triggers; /* values: Frame * */
    Arena *arena;
};

static const Frame no_event = {.rule = "null", .kind = "", .other = "", .none = TRUE};

static const char *const role_names[] = {"", "who", "whom", "pair", "place", "attending"};
static const char *const needs_names[] = {"who", "pair", "who+place"};
static const char *const guard_names[] = {
    "",          "naming", "person",      "abroad",   "noun",   "planned", "invitation", "venue",
    "possessor", "stay",   "counterpart", "series",   "done",   "ahead",   "dated",      "governor",
    "remote",    "due",    "courtesy",    "together", "accord", "states"};

/* Index of `name` in a table of names; the number of names if it is not there. */
static guint
name_index(const char *name, const char *const *names, guint n)
{
    guint i = 0;
    while (i < n && strcmp(names[i], name) != 0)
        i++;
    return i;
}

typedef struct {
    Frames *self;
    Vocabulary *vocabulary;
    const Frame *frame;
    const char *rest; /* what follows the inflected word */
} Entry;

static void
add_trigger(const Entry *entry, const char *phrase)
{
    lexicon_add(entry->self->triggers, phrase, entry->frame);
    vocabulary_mark(entry->vocabulary, phrase, TELLS_FRAME);
}

static void
add_inflected(const char *form, gpointer user)
{
    const Entry *entry = user;
    g_autofree char *phrase = g_strconcat(form, entry->rest, NULL);
    add_trigger(entry, phrase);
}

/* A verb's trigger is inflected in its first word. */
static void
add_verb_trigger(const char *trigger, gpointer user)
{
    Entry *entry = user;
    const char *blank = strchr(trigger, ' ');
    g_autofree char *verb = g_strndup(trigger, blank ? (gsize)(blank - trigger) : strlen(trigger));
    entry->rest = blank ? blank : "";
    vocabulary_forms(entry->vocabulary, verb, add_inflected, entry);
}

static void
add_noun_trigger(const char *trigger, gpointer user)
{
    add_trigger(user, trigger);
}

static gboolean
bad_cell(const char *path, const Dict *dict, gsize row, const char *cell, GError **error)
{
    g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s:%" G_GSIZE_FORMAT ": unknown word: %s",
                path, dict_line(dict, row), cell);
    return FALSE;
}

static gboolean
read_slots(Frame *frame, Arena *arena, const char *list)
{
    g_auto(GStrv) slots = g_strsplit(list, ";", -1);
    for (guint i = 0; slots[i] && *slots[i]; i++) {
        const char *equals = strchr(slots[i], '=');
        guint role = equals ? name_index(equals + 1, role_names, G_N_ELEMENTS(role_names)) : 99;
        if (i == FRAME_SLOTS || role >= G_N_ELEMENTS(role_names))
            return FALSE;
        frame->slots[i].preposition = arena_strndup(arena, slots[i], equals - slots[i]);
        frame->slots[i].role = (Role)role;
    }
    return TRUE;
}

static gboolean
read_guard(Frame *frame, Arena *arena, const char *text)
{
    g_auto(GStrv) parts = g_strsplit(text, ":", 2);
    guint guard = name_index(parts[0] ? parts[0] : "", guard_names, G_N_ELEMENTS(guard_names));
    g_auto(GStrv) list = g_strsplit(parts[0] && parts[1] ? parts[1] : "", ";", -1);
    guint n = g_strv_length(list);
    const char **governors = arena_alloc(arena, (n + 1) * sizeof *governors);
    for (guint i = 0; i < n; i++)
        governors[i] = arena_strndup(arena, list[i], -1);
    frame->governors = governors;
    frame->guard = (Guard)guard;
    return guard < G_N_ELEMENTS(guard_names);
}

static const char *const frame_columns[] = {"rule",  "class",   "trigger", "kind",
                                            "other", "subject", "object",  "slots",
                                            "needs", "split",   "guard",   NULL};

/* One row; the first cell that is none of its table's words comes back, NULL if all are known. */
static const char *
read_frame(Frame *frame, Arena *arena, const Dict *dict, gsize row)
{
    const char *cell[11];
    for (guint i = 0; i < 11; i++)
        cell[i] = dict_get(dict, row, i);
    frame->rule = arena_strndup(arena, cell[0], -1);
    frame->noun = strcmp(cell[1], "noun") == 0;
    frame->kind = arena_strndup(arena, cell[3], -1);
    frame->other = arena_strndup(arena, cell[4], -1);
    frame->subject = (Role)name_index(cell[5], role_names, G_N_ELEMENTS(role_names));
    frame->object = (Role)name_index(cell[6], role_names, G_N_ELEMENTS(role_names));
    frame->needs = (Needs)name_index(cell[8], needs_names, G_N_ELEMENTS(needs_names));
    frame->split = strcmp(cell[9], "yes") == 0;
    frame->split_plural = strcmp(cell[9], "plural") == 0;
    if (frame->subject >= G_N_ELEMENTS(role_names))
        return cell[5];
    if (frame->object >= G_N_ELEMENTS(role_names))
        return cell[6];
    if (!read_slots(frame, arena, cell[7]))
        return cell[7];
    if (frame->needs >= G_N_ELEMENTS(needs_names))
        return cell[8];
    return read_guard(frame, arena, cell[10]) ? NULL : cell[10];
}

static gboolean
load_frames(Frames *self, Vocabulary *vocabulary, const char *path, GError **error)
{
    g_autoptr(Dict) dict = dict_open(path, frame_columns, error);
    if (dict == NULL)
        return FALSE;
    for (gsize row = 0; row < dict_rows(dict); row++) {
        Frame *frame = arena_alloc(self->arena, sizeof *frame);
        const char *unknown = read_frame(frame, self->arena, dict, row);
        if (unknown)
            return bad_cell(path, dict, row, unknown, error);
        Entry entry = {self, vocabulary, frame, ""};
        dict_each(dict_get(dict, row, 2), frame->noun ? add_noun_trigger : add_verb_trigger,
                  &entry);
    }
    return TRUE;
}

static gboolean
load_nulls(Frames *self, Vocabulary *vocabulary, const char *path, GError **error)
{
    static const char *const columns[] = {"phrase", NULL};
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (dict == NULL)
        return FALSE;
    Entry entry = {self, vocabulary, &no_event, ""};
    for (gsize row = 0; row < dict_rows(dict); row++)
        add_verb_trigger(dict_get(dict, row, 0), &entry);
    return TRUE;
}

Frames *
frames_open(const char *dir, Vocabulary *vocabulary, GError **error)
{
    g_autoptr(Frames) self = g_new0(Frames, 1);
    g_autofree char *frames = g_build_filename(dir, "frames.csv", NULL);
    g_autofree char *nulls = g_build_filename(dir, "nulls.csv", NULL);
    self->triggers = lexicon_new();
    self->arena = arena_new();
    if (!load_frames(self, vocabulary, frames, error) ||
        !load_nulls(self, vocabulary, nulls, error))
        return NULL;
    return g_steal_pointer(&self);
}

void
frames_free(Frames *self)
{
    if (self == NULL)
        return;
    lexicon_free(self->triggers);
    arena_free(self->arena);
    g_free(self);
}

static guint32
put_frame(BlobMaker *maker, gconstpointer value)
{
    const Frame *frame = value;
    guint32 at = blob_place(maker, frame);
    if (at)
        return at;
    at = blob_put(maker, frame, sizeof *frame);
    blob_point_string(maker, at + offsetof(Frame, rule), frame->rule);
    blob_point_string(maker, at + offsetof(Frame, kind), frame->kind);
    blob_point_string(maker, at + offsetof(Frame, other), frame->other);
    for (gsize i = 0; i < FRAME_SLOTS; i++)
        blob_point_string(maker, at + offsetof(Frame, slots) + i * sizeof frame->slots[0],
                          frame->slots[i].preposition);
    gsize n = frame->governors ? g_strv_length((char **)frame->governors) + 1 : 0;
    guint32 list = n ? blob_put(maker, frame->governors, n * sizeof(char *)) : 0;
    blob_point(maker, at + offsetof(Frame, governors), list);
    for (gsize i = 0; i < n; i++)
        blob_point_string(maker, list + i * sizeof(char *), frame->governors[i]);
    return at;
}

guint32
frames_put(BlobMaker *maker, const Frames *self)
{
    guint32 at = blob_put(maker, self, sizeof *self);
    blob_point(maker, at + offsetof(Frames, arena), 0);
    blob_point(maker, at + offsetof(Frames, triggers),
               lexicon_put(maker, self->triggers, put_frame));
    return at;
}

guint
frames_match(const Frames *self, const Token *token, gsize n, const Frame **found, guint max,
             gsize *length)
{
    const LexiconEntry *entry = lexicon_match(self->triggers, token, n, length);
    guint count = 0;
    if (entry == NULL)
        *length = 0;
    for (const LexiconEntry *e = entry; e; e = e->next) {
        if (((const Frame *)e->value)->none)
            return 0;
        if (count < max)
            found[count++] = e->value;
    }
    return count;
}

Role
frame_slot(const Frame *frame, const Token *preposition)
{
    for (guint i = 0; i < FRAME_SLOTS && frame->slots[i].preposition; i++)
        if (token_is(preposition, frame->slots[i].preposition))
            return frame->slots[i].role;
    return ROLE_NONE;
}
