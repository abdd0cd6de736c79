/* verdict: what a run is, when all runs and names of the document have been read. */
#include "verdict.h"

#include <string.h>

/* The short name of a leader: Merkel, Xi. */
static gboolean
is_family(const Scene *scene, const Run *run)
{
    return gazetteer_family(scene->gaz, run->key->key) != NULL &&
           !(scene->tag[run->first].bits & WORD_COMMON);
}

What
verdict_by_all(const Scene *scene, const Run *run)
{
    if (run->strength < 3 && run->key->person)
        return WHAT_PERSON;
    What what = namekey_elected(run->key);
    gboolean acronym = scene->token[run->first].flags & (TOKEN_UPPER | TOKEN_ACRONYM);
    if (run->strength < 3 && run->key->small && !acronym)
        return WHAT_NONE;
    gboolean field = run->key->fields >= 2 && run->key->fields * 3 >= run->key->runs;
    if (run->strength < 3 && acronym && field)
        return WHAT_NONE;
    if (run->strength < 3 && what != WHAT_PLACE && is_family(scene, run))
        return WHAT_PERSON;
    if ((!what || (what == WHAT_PERSON && run->strength < 3)) && is_family(scene, run))
        return WHAT_PERSON;
    if (!what && run->key->guessed)
        return WHAT_PERSON;
    return what;
}

/* WrestleMania, IEDs, H2s: capitals, digits and small letters as no person's name mixes them;
 * McCain, DeVos and O'Brien do not go that far into the word. */
static gboolean
is_mixed_case(const Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    const char *text = document_text(scene->document) + token->start;
    gsize n = token->stop - token->start, upper = 0;
    for (gsize i = 0; i < n; i++) {
        if (g_ascii_isdigit(text[i]) ||
            (i >= 4 && g_ascii_isupper(text[i]) && g_ascii_islower(text[i - 1])))
            return TRUE;
        upper += g_ascii_isupper(text[i]) != 0;
    }
    return n >= 3 && upper == n - 1 && text[n - 1] == 's';
}

/* "Marsel has left": at the head of a sentence a verb shows the name, unless it ends as nouns do
 * that the list of common words lacks (Procurement). */
static gboolean
precedes_verb(const Scene *scene, const Run *run)
{
    return !gazetteer_ends(scene->gaz, "noun", run->name.part[0].text, 0) && run->stop < run->end &&
           (scene->tag[run->stop].bits & WORD_AUXILIARY ||
            (scene->tag[run->stop].bits & WORD_VERB &&
             !(scene->token[run->stop].flags & TOKEN_CAPITAL)));
}

/* "Sarvanian rule": an adjective of a land that no dictionary has. */
static gboolean
is_adjective(const Scene *scene, const Run *run)
{
    const guint32 others = WORD_SPEECH | WORD_AUXILIARY | WORD_PREPOSITION | WORD_CONJUNCTION |
                           WORD_VERB | WORD_DETERMINER | WORD_PARTICLE;
    const char *text = run->name.part[0].text;
    gboolean ends = g_str_has_suffix(text, "ian") || g_str_has_suffix(text, "ese") ||
                    g_str_has_suffix(text, "ean");
    guint at = run->stop;
    return ends && at < run->end &&
           (scene->token[at].flags & (TOKEN_WORD | TOKEN_CAPITAL)) == TOKEN_WORD &&
           !(scene->tag[at].bits & others) && !scene_is(scene, at, "and") &&
           !token_ends(&scene->token[at], "ed");
}

/* "of Sarvan", "from Sarvan", "Geneva and Sarvan": what never acts in the document and stands
 * behind such a word, or in a list of places, is a place. */
static gboolean
follows_way(const Scene *scene, const Run *run)
{
    guint begin = run->begin, before = run->first - 1;
    if (run->first == begin)
        return FALSE;
    const Mention *last = run->first >= begin + 2 ? scene->tag[before - 1].mention : NULL;
    gboolean listed = last && last->what == WHAT_PLACE &&
                      (scene_is(scene, before, "and") || scene_is(scene, before, ","));
    return listed || scene_hints(scene, "toward", before);
}

/* One word of which nothing speaks for a type: a name if it never stands without its capital. */
static What
guess_single(const Scene *scene, const Run *run)
{
    guint32 bits = scene->tag[run->first].bits;
    const guint32 nouns = WORD_COMMON | WORD_WEEKDAY | WORD_THING | WORD_ORGANISATION | WORD_SUFFIX;
    if (bits & WORD_SITE && !(bits & (WORD_GIVEN | WORD_FAMILY_FIRST)))
        return WHAT_NONE;
    if (bits & nouns || run->key->small || strlen(run->name.part[0].text) < 3)
        return WHAT_NONE;
    if (bits & WORD_GIVEN)
        return WHAT_PERSON;
    if (is_adjective(scene, run))
        return WHAT_NONE;
    if (scene->token[run->first].flags & TOKEN_UPPER || is_mixed_case(scene, run->first))
        return WHAT_NONE;
    if ((!run->key->inside && !precedes_verb(scene, run)) || run->strength == 3)
        return WHAT_NONE;
    if (!run->key->acts && follows_way(scene, run))
        return WHAT_PLACE;
    gboolean article = run->first > 0 && scene->tag[run->first - 1].bits & WORD_DETERMINER;
    gboolean served = run->first > 0 && scene_is(scene, run->first - 1, "for");
    return article || served ? WHAT_ORGANISATION : WHAT_PERSON;
}

What
verdict_by_guess(const Scene *scene, const Run *run)
{
    if (run->key->single)
        return guess_single(scene, run);
    if (run->strength == 3)
        return WHAT_NONE;
    guint commons = 0, words = 0, acronyms = 0;
    for (guint i = run->first; i < run->stop; i++) {
        acronyms += scene->token[i].flags & TOKEN_UPPER && scene->token[i].size >= 3;
        commons += (scene->tag[i].bits & WORD_COMMON) != 0;
        words += (scene->token[i].flags & TOKEN_WORD) != 0;
    }
    gboolean closed = run->stop < scene->n &&
                      (scene_is(scene, run->stop, ",") || scene->tag[run->stop].bits & WORD_SPEECH);
    gboolean strange = !scene->tag[run->first].bits && words == 2 && closed; /* Uzair Baloch, */
    if (commons && !(strange && commons == 1))
        return WHAT_NONE;
    gboolean article = run->first > 0 && scene_is(scene, run->first - 1, "the");
    gboolean mixed = acronyms > 0 && acronyms < words; /* SLBS Programming */
    return words <= 3 && !article && !mixed ? WHAT_PERSON : WHAT_ORGANISATION;
}
