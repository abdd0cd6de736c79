/* abbrev: short names that the text itself explains: Baltic Harbour Council (BHC). */
#include "abbrev.h"

#include "body.h"
#include "run.h"

#include <string.h>

#define LONG_WORDS 14 /* words of a long name */

/* A long name being read backwards from its bracket. */
typedef struct {
    const Scene *scene;
    const char *letters; /* the short name, folded */
    guint begin;         /* first token it may begin at */
    gboolean small;      /* a phrase in small letters: exclusive economic zone (EEZ) */
} Reader;

/* Words that a short name may leave out. */
static gboolean
is_link(const Scene *scene, guint at)
{
    return !(scene->token[at].flags & TOKEN_WORD) || scene->token[at].flags & TOKEN_POSSESSIVE ||
           scene->tag[at].bits & (WORD_PREPOSITION | WORD_DETERMINER | WORD_PARTICLE) ||
           scene_is(scene, at, "and") || scene_is(scene, at, "of") || scene_is(scene, at, "for");
}

static gboolean
is_word(const Reader *reader, guint at)
{
    const Token *token = &reader->scene->token[at];
    gboolean capital = token->flags & TOKEN_CAPITAL;
    return token->flags & TOKEN_WORD && capital != reader->small;
}

/* First token of the words before `stop` whose initials are the first `n` letters, where `spare`
 * words may go without one; G_MAXUINT if they are not. */
static guint
read_back(const Reader *reader, guint stop, gsize n, guint spare, guint steps)
{
    const Scene *scene = reader->scene;
    if (stop <= reader->begin || steps == 0)
        return G_MAXUINT;
    guint at = stop - 1;
    gboolean same = scene->token[at].fold[0] == reader->letters[n - 1];
    if (is_word(reader, at) && same && n == 1)
        return at;
    if (n == 2 && is_word(reader, at) && strncmp(scene->token[at].fold, reader->letters, 2) == 0)
        return at; /* ZANIS: Zambia News ... */
    guint first = G_MAXUINT;
    if (same && n > 1 && (is_word(reader, at) || is_link(scene, at)))
        first = read_back(reader, at, n - 1, spare, steps - 1);
    if (first == G_MAXUINT && is_link(scene, at) && !scene_is(scene, at, "\"") &&
        !scene_is(scene, at, ")"))
        first = read_back(reader, at, n, spare, steps - 1);
    if (first == G_MAXUINT && is_word(reader, at) && spare > 0 && !reader->small)
        first = read_back(reader, at, n, spare - 1, steps - 1);
    return first;
}

static gboolean
is_short_name(const Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    gboolean upper = token->flags & (TOKEN_UPPER | TOKEN_ACRONYM);
    gboolean word = token->size >= 5 && !(scene->tag[at].bits & (WORD_COMMON | WORD_GIVEN));
    return token->flags & TOKEN_CAPITAL && (upper || word) && token->size >= 2 &&
           token->size <= 10; /* Cosatu too */
}

/* The dictionary's sense of just these words, or NULL. */
static const Sense *
sense_of(const Scene *scene, guint first, guint stop)
{
    return scene->tag[first].size == stop - first ? scene_sense(scene, first) : NULL;
}

static What
what_of(const Scene *scene, guint first, guint stop)
{
    if (scene->tag[stop - 1].bits & WORD_THING || scene->tag[scene_phrase(scene, stop - 1)].title)
        return WHAT_NONE; /* a treaty, the chief executive officer (CEO) */
    What what = run_head(scene, first, stop);
    return what ? what : WHAT_ORGANISATION;
}

/* The entity of the long name [first, stop); NULL for a treaty or a zone. Its mention is added
 * unless the dictionary will. */
static Entity *
add_long(Scene *scene, guint first, guint stop)
{
    const Sense *sense = sense_of(scene, first, stop);
    if (sense && sense->kind != SENSE_LEADER)
        return scene_entity_of(scene, sense->what, sense);
    What what = what_of(scene, first, stop);
    if (!what)
        return NULL;
    Mention *mention = scene_add(scene, first, stop, what, LEVEL_NAMED);
    mention->entity[0] = scene_entity(scene, what, scene_text(scene, first, stop),
                                      body_country(scene, first, stop), "capitals");
    mention->n = 1;
    return mention->entity[0];
}

/* Reads the words before `stop` as the long form of the short name at `at`. */
static void
explain(Scene *scene, GHashTable *shorts, guint at, guint begin, guint stop)
{
    const Token *token = &scene->token[at];
    Reader reader = {scene, token->fold, begin, FALSE};
    guint first = read_back(&reader, stop, token->size, token->size >= 4, LONG_WORDS);
    gboolean whole = first != G_MAXUINT && !scene->tag[first].back && stop - first >= 2 &&
                     scene->token[stop - 1].flags & TOKEN_CAPITAL && !scene->tag[first].mention;
    if (whole) {
        g_hash_table_insert(shorts, (gpointer)token->fold, add_long(scene, first, stop));
        return;
    }
    reader.small = TRUE;
    first = read_back(&reader, stop, token->size, 0, LONG_WORDS);
    if (first != G_MAXUINT && !(scene->tag[stop - 1].bits & WORD_ORGANISATION))
        g_hash_table_insert(shorts, (gpointer)token->fold, NULL);
}

GHashTable *
abbrev_run(Scene *scene)
{
    GHashTable *shorts = NULL;
    for (guint i = 0; i < scene->capitals; i++) {
        guint at = scene->capital[i];
        if (at == 0 || at + 1 >= scene->n || !scene_is(scene, at - 1, "(") ||
            !is_short_name(scene, at) ||
            !(scene_is(scene, at + 1, ")") || scene_is(scene, at + 1, ",")) ||
            scene->token[at - 1].sent != scene->token[at].sent)
            continue;
        guint begin = scene_sentence_first(scene, at), stop = at - 1;
        if (stop > begin && scene->token[stop - 1].flags & TOKEN_POSSESSIVE)
            stop--;
        if (!shorts)
            shorts = g_hash_table_new(g_str_hash, g_str_equal);
        explain(scene, shorts, at, begin, stop);
    }
    return shorts;
}

gboolean
abbrev_add(Scene *scene, GHashTable *shorts, guint at)
{
    gpointer value = NULL;
    if (!is_short_name(scene, at) ||
        !g_hash_table_lookup_extended(shorts, scene->token[at].fold, NULL, &value))
        return FALSE;
    Entity *entity = value;
    if (!entity)
        return TRUE;
    Mention *mention = scene_add(scene, at, at + 1, entity->what, LEVEL_NAMED);
    mention->entity[0] = entity;
    mention->n = 1;
    mention->rule = "abbreviation";
    return TRUE;
}
