/* tagger: what the dictionaries say of every word: names and titles by longest match, single words
 * by their bits. */
#include "tagger.h"

#include <string.h>

enum { AHEAD = 8 }; /* words */

/* Small words inside a name need no capital. */
static gboolean
needs_capital(const Token *token, guint32 bits)
{
    return (token->flags & TOKEN_WORD) && !(token->flags & TOKEN_POSSESSIVE) &&
           !(bits & (WORD_PARTICLE | WORD_PREPOSITION | WORD_DETERMINER)) && token->size > 3;
}

/* A name counts when it stands in capitals: its first word, its last one and every longer one
 * between. */
static gboolean
is_capital_phrase(const Scene *scene, guint at, gsize size)
{
    const Token *token = &scene->token[at];
    if (!(token[0].flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) &&
        !(scene->tag[at].bits & WORD_PARTICLE && size > 1))
        return FALSE;
    for (gsize i = 1; i < size; i++)
        if (!(token[i].flags & TOKEN_CAPITAL) && !(token[i].flags & TOKEN_GLUED) &&
            needs_capital(&token[i], scene->tag[at + i].bits))
            return FALSE;
    return TRUE;
}

/* US$20 */
static gboolean
is_currency(const Scene *scene, gsize after)
{
    return after < scene->n && scene->token[after].fold[0] == '$' &&
           scene->token[after].flags & TOKEN_GLUED;
}

/* American in "South American", African in "West African". */
static gboolean
follows_part_of_world(const Scene *scene, guint at)
{
    if (at == 0 || !(scene->token[at - 1].flags & TOKEN_CAPITAL) ||
        scene->token[at - 1].sent != scene->token[at].sent)
        return FALSE;
    return scene_hints(scene, "part", at - 1);
}

/* South American, West African: nobody's country. */
static gboolean
is_part_of_world(const Scene *scene, guint at, const Sense *sense)
{
    return (sense->kind == SENSE_DEMONYM || sense->kind == SENSE_PEOPLE) &&
           follows_part_of_world(scene, at);
}

/* "the States", but not "Baltic States" or "the States of the Union". */
static gboolean
is_common_plural(const Scene *scene, guint at, const Sense *sense)
{
    const Token *token = &scene->token[at];
    if (sense->kind != SENSE_COUNTRY || !(scene->tag[at].bits & WORD_COMMON) ||
        token->flags & TOKEN_UPPER || token->fold[token->size - 1] != 's')
        return FALSE;
    return token->flags & TOKEN_FIRST || !scene_is(scene, at - 1, "the") ||
           scene_is(scene, at + 1, "of");
}

static gboolean
sense_fits(const Scene *scene, guint at, gsize size, const Sense *sense)
{
    const Token *token = &scene->token[at];
    if (sense->acronym && size == 1 && !(token->flags & (TOKEN_UPPER | TOKEN_ACRONYM)))
        return FALSE;
    gboolean inner = sense->kind == SENSE_LEADER && !(token->flags & TOKEN_CAPITAL) && at > 0 &&
                     scene->token[at - 1].flags & TOKEN_CAPITAL &&
                     scene->token[at - 1].sent == token->sent && !scene->tag[at - 1].size &&
                     !scene->tag[at - 1].back;
    if (inner) /* the Abu Ammar of "Ataullah abu Ammar" */
        return FALSE;
    if (is_currency(scene, at + size) || is_part_of_world(scene, at, sense))
        return FALSE;
    gboolean common = scene->tag[at].bits & WORD_COMMON && size == 1;
    if (size == 1 && is_common_plural(scene, at, sense))
        return FALSE;
    if (common && token->flags & TOKEN_FIRST &&
        (sense->kind == SENSE_PLACE || sense->kind == SENSE_ORGANISATION) &&
        !(token->flags & TOKEN_UPPER))
        return FALSE;
    return !(scene->tag[at].bits & WORD_WEEKDAY && size == 1);
}

/* Whether the second word of a phrase of these lengths can stand at `at`; a hyphen is in no list of
 * words. */
static gboolean
goes_on(const Scene *scene, guint at, guint lengths)
{
    return lengths & PHRASE_INSIDE || !(scene->token[at].flags & (TOKEN_WORD | TOKEN_NUMBER));
}

/* The first fitting sense of the longest name in capitals at a token. */
static const PhraseEntry *
match_name(const Scene *scene, guint at, guint stop, gsize *size)
{
    guint most =
        at + 1 < stop && goes_on(scene, at + 1, scene->lengths[at + 1].names) ? stop - at : 1;
    guint lengths = scene->lengths[at].names & phrase_upto(most);
    for (; lengths; lengths &= phrase_upto(*size - 1)) {
        const PhraseEntry *entry =
            phrasebook_match(&scene->gaz->names, &scene->token[at], lengths, size);
        if (!entry)
            return NULL;
        while (entry && is_capital_phrase(scene, at, *size)) {
            if (sense_fits(scene, at, *size, entry->value))
                return entry;
            entry = entry->next;
        }
    }
    return NULL;
}

/* "at 8 pm", "101 FM": no prime minister, no foreign minister. */
static gboolean
is_clock_or_band(const Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    if (!token_is(token, "pm") && !token_is(token, "fm"))
        return FALSE;
    gboolean counted = !(token->flags & TOKEN_FIRST) && at > 0 && token[-1].flags & TOKEN_NUMBER;
    return !(token->flags & TOKEN_UPPER) || counted;
}

static const Title *
match_title(const Scene *scene, guint at, guint stop, gsize *size)
{
    guint most =
        at + 1 < stop && goes_on(scene, at + 1, scene->lengths[at + 1].titles) ? stop - at : 1;
    guint lengths = scene->lengths[at].titles & phrase_upto(most);
    const PhraseEntry *entry =
        phrasebook_match(&scene->gaz->titles, &scene->token[at], lengths, size);
    if (!entry)
        return NULL;
    gboolean letter = *size == 1 && scene->token[at].size == 1; /* U Thant, but not u or U. */
    if (letter && (scene->token[at].flags & (TOKEN_CAPITAL | TOKEN_POINT)) != TOKEN_CAPITAL)
        return NULL;
    if (*size == 1 && is_clock_or_band(scene, at))
        return NULL;
    gboolean pronoun = scene->tag[at].bits & (WORD_HE | WORD_SHE) && *size == 1;
    return pronoun && !(scene->token[at].flags & (TOKEN_UPPER | TOKEN_ACRONYM)) ? NULL
                                                                                : entry->value;
}

/* "US Treasury" before "Secretary": the title takes its first word back where the rest is a name
 * without it. */
static const PhraseEntry *
yield_to_title(const Scene *scene, guint at, guint stop, const PhraseEntry *name, gsize *size)
{
    gsize title_size = 0, shorter = 0;
    if (*size < 2 || !match_title(scene, at + (guint)*size - 1, stop, &title_size) ||
        title_size < 2)
        return name;
    const PhraseEntry *rest =
        phrasebook_match(&scene->gaz->names, &scene->token[at], phrase_upto(*size - 1), &shorter);
    if (!rest || shorter != *size - 1)
        return name;
    *size = shorter;
    return rest;
}

/* "Harbour Party chairman": the capital word belongs to what stands before it. */
static gboolean
is_end_of_body(const Scene *scene, guint at, guint size)
{
    return scene->token[at].flags & TOKEN_CAPITAL && scene->tag[at].bits & WORD_ORGANISATION &&
           !(scene->token[at].flags & TOKEN_FIRST) && scene->token[at - 1].flags & TOKEN_CAPITAL &&
           !scene_is_hyphen(scene, at + 1) && !(scene->token[at + size - 1].flags & TOKEN_CAPITAL);
}

/* An adjective of a country that is none here. */
static gboolean
ends_part_of_world(const Scene *scene, guint at)
{
    return scene->lengths[at].names && scene->token[at].flags & TOKEN_CAPITAL &&
           follows_part_of_world(scene, at);
}

static guint
tag_at(Scene *scene, guint at, guint stop)
{
    gsize name_size = 0, title_size = 0;
    const PhraseEntry *name = match_name(scene, at, stop, &name_size);
    const Title *title = match_title(scene, at, stop, &title_size);
    if (name)
        name = yield_to_title(scene, at, stop, name, &name_size);
    if (title && title_size >= 2 && is_end_of_body(scene, at, (guint)title_size))
        title = NULL;
    if (!name && !title) {
        if (ends_part_of_world(scene, at))
            scene->tag[at].bits |= WORD_COMMON;
        return at + 1;
    }
    if (name && title)
        title = title_size > name_size ? title : NULL;
    Tag *tag = &scene->tag[at];
    tag->name = title ? NULL : name;
    tag->title = title;
    tag->size = (guint16)(title ? title_size : name_size);
    for (guint i = 1; i < tag->size; i++)
        tag[i].back = (guint16)i;
    return at + tag->size;
}

/* Appends `at` to a list that has room for it if `when` is TRUE: without a branch, since most of
 * what decides cannot be foreseen. */
static inline void
append_when(guint *list, guint *n, guint at, gboolean when)
{
    list[*n] = at;
    *n += when != 0;
}

/* Numbers begin names too: 10 Downing Street, 60 Minutes. */
static void
look_up_word(Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    const Word *word = words_find(&scene->gaz->words, token->key);
    gboolean capital = (token->flags & TOKEN_CAPITAL) != 0;
    gboolean opens = token->flags & (TOKEN_CAPITAL | TOKEN_NUMBER) || word->bits & WORD_PARTICLE;
    guint16 names = word->names & (guint16)(opens ? G_MAXUINT16 : PHRASE_INSIDE);
    gboolean begins = ((guint)names | word->titles) & phrase_upto(PHRASE_MAX);
    gboolean heads = word->bits & WORD_HEADS || word->titles & phrase_upto(PHRASE_MAX);
    scene->tag[at] = (Tag){.bits = word->bits};
    scene->lengths[at] = (Lengths){names, word->titles};
    if (begins) {
        phrasebook_expect(&scene->gaz->names, phrasebook_key(0, token->key));
        phrasebook_expect(&scene->gaz->titles, phrasebook_key(0, token->key));
    }
    append_when(scene->beginning, &scene->beginnings, at, begins);
    append_when(scene->notable, &scene->notables, at,
                capital | begins | heads | (word->bits & WORD_PARTICLE));
    append_when(scene->head, &scene->heads, at, heads);
    append_when(scene->capital, &scene->capitals, at, capital);
    append_when(scene->plain, &scene->plains, at,
                !(capital | word->bits) && token->flags & TOKEN_WORD);
}

static guint *
new_list(const Scene *scene)
{
    return arena_raw(scene->scratch, (scene->n + 1) * sizeof(guint));
}

/* The dictionary is larger than the cache: the slots of the words ahead are fetched meanwhile. */
static void
look_up(Scene *scene)
{
    scene->lengths = arena_raw(scene->scratch, scene->n * sizeof(Lengths));
    scene->beginning = new_list(scene);
    scene->capital = new_list(scene);
    scene->plain = new_list(scene);
    scene->notable = new_list(scene);
    scene->head = new_list(scene);
    for (guint at = 0; at < scene->n; at++) {
        words_expect(&scene->gaz->words, scene->token[MIN(at + AHEAD, scene->n - 1)].key);
        if (scene->token[at].flags & (TOKEN_WORD | TOKEN_NUMBER)) {
            look_up_word(scene, at);
        } else {
            scene->tag[at] = (Tag){.bits = 0};
            scene->lengths[at] = (Lengths){0, 0};
        }
    }
}

void
tagger_run(Scene *scene)
{
    guint next = 0;
    look_up(scene);
    for (guint i = 0; i < scene->beginnings; i++) {
        guint at = scene->beginning[i];
        if (at >= next)
            next = tag_at(scene, at, scene_sentence_stop(scene, at));
    }
}
