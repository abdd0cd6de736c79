/* dateline: the places and the agency that a dateline names: "MANILA, Philippines (AP) -". */
#include "dateline.h"

#include <string.h>

/* A dateline being read. */
typedef struct {
    Scene *scene;
    const Row *para;
    const Token *token;
    guint n;
    Stamp **end; /* where the next stamp is hung in */
} Reader;

static Word
word_at(const Reader *reader, guint at)
{
    return words_find(&reader->scene->gaz->words, reader->token[at].key);
}

static void
add_stamp(Reader *reader, guint at, guint stop, Entity *entity)
{
    Stamp *stamp = arena_alloc(reader->scene->scratch, sizeof(Stamp));
    stamp->start = reader->token[at].start;
    stamp->stop = reader->token[stop - 1].stop;
    stamp->para = reader->para;
    stamp->entity = entity;
    *reader->end = stamp;
    reader->end = &stamp->next;
}

/* Places, countries and agencies; no persons, peoples, seats of government or ministries. */
static gboolean
can_stand(const Token *token, gsize size, const Sense *sense)
{
    if (sense->acronym && size == 1 && !(token->flags & (TOKEN_UPPER | TOKEN_ACRONYM)))
        return FALSE;
    return sense->kind == SENSE_COUNTRY || sense->kind == SENSE_CAPITAL ||
           sense->kind == SENSE_PLACE || sense->what == WHAT_ORGANISATION;
}

/* Adds the name of the dictionaries that begins at `at`; returns its end, `at` if there is none. */
static guint
add_known(Reader *reader, guint at)
{
    const Scene *scene = reader->scene;
    const Token *token = &reader->token[at];
    guint lengths = word_names(word_at(reader, at).begins) & phrase_upto(reader->n - at);
    gsize size = 0;
    const PhraseEntry *entry = phrasebook_match(&scene->gaz->names, token, lengths, &size);
    while (entry && !can_stand(token, size, entry->value))
        entry = entry->next;
    if (!entry)
        return at;
    const Sense *sense = entry->value;
    add_stamp(reader, at, at + (guint)size, scene_entity_of(reader->scene, sense->what, sense));
    return at + (guint)size;
}

/* The first words up to a comma or bracket are a place, whether a dictionary has it or not; PORT
 * LARRIN is Port Larrin. */
static guint
add_town(Reader *reader)
{
    guint at = 0;
    while (at < reader->n && reader->token[at].flags & TOKEN_CAPITAL &&
           !(word_at(reader, at).bits & (WORD_WEEKDAY | WORD_DETERMINER)))
        at++;
    gboolean closed = at < reader->n && strchr(",(-:/\xE2", reader->token[at].fold[0]);
    if (at == 0 || at > 4 || !closed)
        return 0;
    g_autoptr(GString) name = g_string_new(NULL);
    for (guint i = 0; i < at; i++) {
        const Token *token = &reader->token[i];
        const char *text = document_text(reader->scene->document) + token->start;
        gsize size = token->stop - token->start;
        g_autofree char *rest =
            token->flags & TOKEN_UPPER ? g_utf8_strdown(text, (gssize)size) : g_strndup(text, size);
        gsize first = (gsize)(g_utf8_next_char(text) - text);
        g_string_append_printf(name, "%s%.*s%s", i ? " " : "", (int)first, text, rest + first);
    }
    const char *who = arena_strndup(reader->scene->arena, name->str, (gssize)name->len);
    add_stamp(reader, 0, at, scene_entity(reader->scene, WHAT_PLACE, who, "", "dateline"));
    return at;
}

/* (CMC): an agency that no dictionary has. */
static guint
add_agency(Reader *reader, guint at)
{
    const Token *token = &reader->token[at];
    gboolean bracket = at > 0 && at + 1 < reader->n && token_is(&token[-1], "(") &&
                       token_is(&token[1], ")") && token->flags & TOKEN_UPPER;
    if (!bracket)
        return at + 1;
    const char *text = document_text(reader->scene->document) + token->start;
    const char *who = arena_strndup(reader->scene->arena, text, token->stop - token->start);
    add_stamp(reader, at, at + 1,
              scene_entity(reader->scene, WHAT_ORGANISATION, who, "", "dateline"));
    return at + 1;
}

static void
read_para(Reader *reader)
{
    for (guint at = 0; at < reader->n;) {
        const Token *token = &reader->token[at];
        gboolean month = word_at(reader, at).bits & WORD_WEEKDAY;
        guint next = at;
        if (token->flags & TOKEN_CAPITAL && !month)
            next = add_known(reader, at);
        if (next == at && at == 0)
            next = add_town(reader);
        at = next > at ? next : add_agency(reader, at);
    }
}

void
dateline_run(Scene *scene)
{
    Reader reader = {.scene = scene, .end = &scene->stamps};
    const GPtrArray *paras = scene->document->of[KIND_PARA];
    for (guint i = 0; i < paras->len && scene->document->datelined; i++) {
        const Row *para = paras->pdata[i];
        if (strcmp(para->what, "dateline") != 0 || para->stop <= para->start)
            continue;
        g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
        tokens_cut(document_text(scene->document) + para->start, (gsize)(para->stop - para->start),
                   (gsize)para->start, 0, scene->scratch, tokens);
        reader.para = para;
        reader.token = (const Token *)(gpointer)tokens->data;
        reader.n = tokens->len;
        read_para(&reader);
    }
}

const char *
dateline_country(const Scene *scene)
{
    const Stamp *first = scene->stamps;
    const char *country = "";
    for (const Stamp *stamp = first; stamp && stamp->para == first->para; stamp = stamp->next) {
        if (stamp->entity->what == WHAT_COUNTRY)
            return stamp->entity->place;
        if (stamp->entity->what == WHAT_PLACE && !*country)
            country = stamp->entity->place;
    }
    return country;
}
