/* tagger: what the dictionaries say of every word: names and titles by longest match, single words
 * by their bits. */
#include "tagger.h"

#include <string.h>

/* How far ahead of where it works the tagger fetches what the dictionaries have. */
enum { WORDS_AHEAD = 32, PAIRS_AHEAD = 4 };

/* Small words inside a name need no capital, nor does the d of d'Ivoire. */
static gboolean
needs_capital(const Token *token, guint32 bits)
{
    return (token->flags & TOKEN_WORD) && !(token->flags & TOKEN_POSSESSIVE) &&
           !(bits & (WORD_PARTICLE | WORD_PREPOSITION | WORD_DETERMINER)) && token->size > 3 &&
           token->fold[1] != '\'';
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

/* The first fitting sense of the longest name in capitals at a token. */
static const PhraseEntry *
match_name(const Scene *scene, guint at, guint stop, gsize *size)
{
    guint lengths = word_names(scene->begins[at]) & phrase_upto(stop - at);
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
    guint lengths = word_titles(scene->begins[at]) & phrase_upto(stop - at);
    const PhraseEntry *entry = NULL;
    if (lengths)
        entry = phrasebook_match(&scene->gaz->titles, &scene->token[at], lengths, size);
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
        phrasebook_match(&scene->gaz->names, &scene->token[at], 1u << (*size - 2), &shorter);
    if (!rest)
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
    return word_names(scene->begins[at]) && scene->token[at].flags & TOKEN_CAPITAL &&
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
    if (title)
        scene_add_title(scene, at);
    tag->size = (guint16)(title ? title_size : name_size);
    for (guint i = 1; i < tag->size; i++)
        tag[i].back = (guint16)i;
    return at + tag->size;
}

/* What the dictionaries have of each word, and nothing behind the last. They are larger than the
 * cache: those of the words ahead are fetched meanwhile. Of what is no word they have what stands
 * second in a phrase, as a hyphen does. */
static Word *
look_up(Scene *scene)
{
    const Words *words = &scene->gaz->words;
    const Token *token = scene->token;
    guint n = scene->n;
    Word *word = arena_raw(scene->scratch, (n + 1) * sizeof(Word));
    for (guint at = 0; at < n; at++) {
        words_expect(words, token[MIN(at + WORDS_AHEAD, n - 1)].key);
        word[at] = words_find(words, token[at].key);
        scene->tag[at] = (Tag){.bits = word[at].bits};
    }
    word[n] = (Word){.bits = 0};
    return word;
}

/* The lengths of names and titles that can begin with the word: longer ones only if the next word
 * can be second after words of its kind. Numbers begin names too: 10 Downing Street, 60 Minutes. */
static inline guint
begins_at(const Token *token, const Word *word)
{
    guint goes_on = word_follows(word[1].after, token->key);
    guint opens =
        ((token->flags & (TOKEN_CAPITAL | TOKEN_NUMBER)) | (word->bits & WORD_PARTICLE)) != 0;
    return word->begins & (WORD_SINGLE | -goes_on) & (WORD_TITLES | -opens);
}

static guint *
new_list(const Scene *scene)
{
    return arena_raw(scene->scratch, (scene->n + 1) * sizeof(guint));
}

/* Fills the lists of tokens, without a branch, since most of what decides cannot be foreseen: each
 * token is written at the end of each list, which grows only if it belongs there. */
static void
list_tokens(Scene *scene, const Word *word)
{
    const Token *token = scene->token;
    guint *beginning = scene->beginning = new_list(scene);
    guint *capital = scene->capital = new_list(scene);
    guint *plain = scene->plain = new_list(scene);
    guint *notable = scene->notable = new_list(scene);
    guint *head = scene->head = new_list(scene);
    scene->title = new_list(scene);
    guint16 *begins = scene->begins = arena_raw(scene->scratch, scene->n * sizeof(guint16));
    for (guint at = 0, n = scene->n; at < n; at++, token++, word++) {
        guint flags = token->flags, bits = word->bits, lengths = begins_at(token, word);
        begins[at] = (guint16)lengths;
        *beginning = *capital = *plain = *notable = *head = at;
        beginning += lengths != 0;
        capital += (flags & TOKEN_CAPITAL) != 0;
        plain += !(((flags & (TOKEN_WORD | TOKEN_CAPITAL)) ^ TOKEN_WORD) | bits);
        notable +=
            ((lengths & ~WORD_TITLES) | (flags & TOKEN_CAPITAL) | (bits & WORD_PARTICLE)) != 0;
        head += ((bits & WORD_HEADS) | (word->begins & WORD_TITLES)) != 0;
    }
    scene->beginnings = (guint)(beginning - scene->beginning);
    scene->capitals = (guint)(capital - scene->capital);
    scene->plains = (guint)(plain - scene->plain);
    scene->notables = (guint)(notable - scene->notable);
    scene->heads = (guint)(head - scene->head);
}

/* The key of the first two words of what can begin at a token, 0 if only a single word can. */
static inline guint64
pair_at(const Scene *scene, guint at)
{
    guint64 more = (scene->begins[at] & ~WORD_SINGLE) != 0;
    const Token *first = &scene->token[at], *second = first + more;
    return phrasebook_key(phrasebook_key(0, first->key), second->key) & -more;
}

/* Drops the lengths that no name or title with these two first words has, and the beginnings that
 * keep none. */
static void
sift(Scene *scene)
{
    const Words *pairs = &scene->gaz->pairs;
    guint kept = 0;
    for (guint i = 0; i < scene->beginnings; i++) {
        guint at = scene->beginning[i];
        guint soon = scene->beginning[MIN(i + PAIRS_AHEAD, scene->beginnings - 1)];
        words_expect(pairs, pair_at(scene, soon));
        scene->begins[at] &= WORD_SINGLE | words_find(pairs, pair_at(scene, at)).begins;
        scene->beginning[kept] = at;
        kept += scene->begins[at] != 0;
    }
    scene->beginnings = kept;
}

static void
tag_all(Scene *scene)
{
    guint next = 0;
    for (guint i = 0; i < scene->beginnings; i++) {
        guint at = scene->beginning[i];
        if (at >= next)
            next = tag_at(scene, at, scene_sentence_stop(scene, at));
    }
}

void
tagger_run(Scene *scene)
{
    list_tokens(scene, look_up(scene));
    sift(scene);
    tag_all(scene);
}
