/* spelling: titles with a letter wrong before a name: Prime Minster, Presdient. */
#include "spelling.h"

#include <string.h>

guint
spelling_distance(const char *a, const char *b)
{
    guint row[33], n = (guint)strlen(b);
    if (n >= G_N_ELEMENTS(row))
        return 9;
    for (guint j = 0; j <= n; j++)
        row[j] = j;
    for (; *a; a++) {
        guint corner = row[0]++;
        for (guint j = 1; j <= n; j++) {
            guint change = corner + (*a != b[j - 1]);
            corner = row[j];
            row[j] = MIN(change, MIN(row[j], row[j - 1]) + 1);
        }
    }
    return row[n];
}

/* The words meant, and a bit for each of their first letters and for each of their last ones. */
static const char *const words[] = {"minister",   "president", "chancellor", "secretary",
                                    "ambassador", "senator",   "spokesman",  "commissioner"};
#define LETTER(c)     (1u << ((guchar)(c)&31))
#define FIRST_LETTERS (LETTER('m') | LETTER('p') | LETTER('c') | LETTER('s') | LETTER('a'))
#define LAST_LETTERS  (LETTER('r') | LETTER('t') | LETTER('y') | LETTER('n'))

/* The title word that the token, of six letters or more, nearly is: first and last letter the same.
 */
static const char *
intended(const Token *token)
{
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        gsize size = strlen(words[i]);
        if (token->fold[0] == words[i][0] && token->fold[token->size - 1] == words[i][size - 1] &&
            spelling_distance(token->fold, words[i]) <= (size >= 9 ? 2u : 1u))
            return words[i];
    }
    return NULL;
}

static gboolean
is_open(const Scene *scene, guint at)
{
    return scene->token[at].flags & TOKEN_CAPITAL && !scene->tag[at].size && !scene->tag[at].back;
}

/* Tags the title that ends in the token at `at`, with the word before it where the two are one. */
static void
correct(Scene *scene, guint at, const char *word)
{
    guint first = at > scene_sentence_first(scene, at) && is_open(scene, at - 1) ? at - 1 : at;
    for (; first <= at; first++) {
        Token token[2] = {scene->token[first], scene->token[at]};
        Token *last = &token[at - first];
        last->fold = word;
        last->size = (guint16)strlen(word);
        last->key = token_key(word, last->size);
        gsize size = 0;
        const PhraseEntry *title =
            phrasebook_match(&scene->gaz->titles, token, phrase_upto(at - first + 1), &size);
        if (!title || size != at - first + 1 || (first == at && scene->tag[at].bits & WORD_COMMON))
            continue;
        scene->tag[first].title = title->value;
        scene_add_title(scene, first);
        scene->tag[first].size = (guint16)size;
        scene->tag[at].back = (guint16)(at - first);
        return;
    }
}

/* A capital word of some length before another one, of which the dictionaries know nothing that
 * speaks against a title. All is asked at once: each answer by itself is hard to foresee. */
static gboolean
can_be_title(const Token *token, const Tag *tag)
{
    guint known = tag->bits & (WORD_GIVEN | WORD_FAMILY_FIRST | WORD_ORGANISATION);
    gboolean before = (token[1].flags & TOKEN_CAPITAL) != 0;
    gboolean like = ((FIRST_LETTERS & LETTER(token->fold[0])) != 0) &
                    ((LAST_LETTERS & LETTER(token->fold[MAX(token->size, 1) - 1])) != 0);
    return (token->size >= 6) & like & before & (token[1].sent == token->sent) &
           !(tag->size | tag->back | known);
}

void
spelling_run(Scene *scene)
{
    for (guint i = 0; i < scene->capitals; i++) {
        guint at = scene->capital[i];
        if (at + 1 >= scene->n || !can_be_title(&scene->token[at], &scene->tag[at]))
            continue;
        const char *word = intended(&scene->token[at]);
        if (word)
            correct(scene, at, word);
    }
}
