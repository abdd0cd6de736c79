/* act: one entry of acts.csv: a verb or noun, what it does in CAMEO's terms, and where its target
 * stands. */
#include "act.h"

#include "vocabulary.h"

#include <stddef.h>
#include <string.h>

#define CLOSED (WORD_AUXILIARY | WORD_SUBORDINATOR | WORD_RELATIVE | WORD_TIME_PREPOSITION)

/* TRUE if the token is the word, or its plural. */
static gboolean
is_word(const Token *token, const char *word)
{
    if (token->fold[0] != word[0])
        return FALSE;
    gsize n = strlen(word);
    return strncmp(token->fold, word, n) == 0 &&
           (token->size == n || (token->size == n + 1 && token->fold[n] == 's'));
}

/* The first token from `at` on that is `word`, within a gap; `n` if there is none. */
static guint
after_gap(const Words *words, const char *word, guint at, guint n)
{
    for (guint end = MIN(at + ACT_GAP + 1, n); at < end; at++) {
        if (is_word(&words->token[at], word))
            return at;
        guint mark = words->mark[at];
        if ((words->bits[at] & CLOSED) || (mark && !(words->token[at].flags & TOKEN_GLUED)))
            return n;
    }
    return n;
}

guint
act_phrase_match(const ActPhrase *phrase, const Words *words, guint n)
{
    guint at = 1;
    for (guint i = 0; i < phrase->n; i++, at++) {
        if (phrase->rest[i][0] == '.')
            at = after_gap(words, phrase->rest[++i], at, n);
        if (at >= n || !is_word(&words->token[at], phrase->rest[i]))
            return 0;
    }
    return at;
}

static guint32
put_act(BlobMaker *maker, const Act *act)
{
    guint32 at = blob_place(maker, act);
    if (at)
        return at;
    at = blob_put(maker, act, sizeof *act);
    blob_point_string(maker, at + offsetof(Act, phrase), act->phrase);
    blob_point_string(maker, at + offsetof(Act, code), act->code);
    for (gsize i = 0; i < ACT_SLOTS; i++)
        blob_point_string(maker, at + offsetof(Act, slots) + i * sizeof(char *), act->slots[i]);
    return at;
}

static guint32
put_phrase(BlobMaker *maker, const ActPhrase *phrase)
{
    guint32 at = blob_put(maker, phrase, sizeof *phrase);
    blob_point(maker, at + offsetof(ActPhrase, act), put_act(maker, phrase->act));
    guint32 list = phrase->n ? blob_put(maker, phrase->rest, phrase->n * sizeof(char *)) : 0;
    blob_point(maker, at + offsetof(ActPhrase, rest), list);
    for (gsize i = 0; i < phrase->n; i++)
        blob_point_string(maker, list + i * sizeof(char *), phrase->rest[i]);
    return at;
}

guint32
act_phrases_put(BlobMaker *maker, gconstpointer phrases)
{
    guint32 first = 0, last = 0;
    for (const ActPhrase *phrase = phrases; phrase; phrase = phrase->next) {
        guint32 at = put_phrase(maker, phrase);
        blob_point(maker, at + offsetof(ActPhrase, next), 0);
        if (last)
            blob_point(maker, last + offsetof(ActPhrase, next), at);
        first = first ? first : at;
        last = at;
    }
    return first;
}
