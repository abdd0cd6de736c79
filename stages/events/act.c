/* act: one entry of acts.csv: a verb or noun, what it does in CAMEO's terms, and where its target
 * stands. */
#include "act.h"

#include <stddef.h>
#include <string.h>

static gboolean
is_gap(const char *word)
{
    return strcmp(word, "...") == 0;
}

/* The end of words rest[i..n) from token `at` on, 0 if they do not stand there. */
static guint
match_rest(const ActPhrase *phrase, guint i, const Token *token, const guint8 *open, guint at,
           guint n)
{
    for (; i < phrase->n; i++, at++) {
        if (is_gap(phrase->rest[i])) {
            for (guint skip = 0; skip <= ACT_GAP && at + skip < n; skip++) {
                guint end = match_rest(phrase, i + 1, token, open, at + skip, n);
                if (end || !open[at + skip])
                    return end;
            }
            return 0;
        }
        if (at >= n || !token_is(&token[at], phrase->rest[i]))
            return 0;
    }
    return at;
}

guint
act_phrase_match(const ActPhrase *phrase, const Token *token, const guint8 *open, guint n)
{
    return match_rest(phrase, 0, token, open, 1, n);
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
