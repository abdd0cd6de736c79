/* runover: what a run of capitals goes over that is no capital word: hyphens, particles, articles,
 * nicknames, the & of a firm. */
#include "run.h"

#include <string.h>

/* Trump-Putin: two names; not Jean-Marie, whoever is called so too. */
static gboolean
is_pair_of_families(const Scene *scene, guint hyphen)
{
    return gazetteer_family_word(scene->gaz, scene->token[hyphen - 1].key) &&
           gazetteer_family_word(scene->gaz, scene->token[hyphen + 1].key) &&
           scene->token[hyphen + 1].flags & TOKEN_CAPITAL &&
           !(scene->tag[hyphen - 1].bits & WORD_PARTICLE) &&
           !(scene->tag[hyphen - 1].bits & scene->tag[hyphen + 1].bits & WORD_GIVEN);
}

/* "Kim" or an unknown name before "Hee-ryong". */
static gboolean
is_syllable_behind(const Scene *scene, guint at)
{
    gboolean unknown = scene->token[at].flags & TOKEN_CAPITAL && !scene->tag[at + 1].bits;
    return scene->tag[at].bits & WORD_FAMILY_FIRST || unknown;
}

/* Jae-in, Al-Assad, Jean-Marc: a hyphen without blanks, and the word after it. */
static guint
over_hyphen(const Scene *scene, guint at, guint stop)
{
    if (at + 1 >= stop || !scene_is_hyphen(scene, at) || !(scene->token[at].flags & TOKEN_GLUED) ||
        !(scene->token[at + 1].flags & TOKEN_GLUED) || !(scene->token[at + 1].flags & TOKEN_WORD))
        return at;
    if (is_pair_of_families(scene, at))
        return at;
    if (!run_is_free(scene, at + 1))
        return run_is_personal(scene, at + 1) ? at + 2 : at; /* Trans-Pacific */
    if (scene->tag[at - 1].bits & WORD_COMMON && !(scene->tag[at - 1].bits & WORD_GIVEN))
        return at;
    gboolean capital = scene->token[at + 1].flags & TOKEN_CAPITAL;
    gboolean name_part =
        scene->tag[at - 1].bits & (WORD_GIVEN | WORD_PARTICLE) || scene->token[at + 1].size <= 4;
    if (!capital && (!name_part || scene->tag[at + 1].bits & (WORD_COMMON | WORD_PREPOSITION)) &&
        !(scene->token[at + 1].size <=
              (scene->tag[at + 1].bits & ~(guint32)WORD_FAMILY_FIRST ? 3 : 6) &&
          (at >= 2 && is_syllable_behind(scene, at - 2))))
        return at;
    return at + 2;
}

/* al Huthi, al-Misri: a people or a group as an Arabic surname. */
static gboolean
is_nisba(const Scene *scene, guint at)
{
    guint before = scene_is_hyphen(scene, at - 1) ? at - 2 : at - 1;
    return scene->tag[at].size == 1 && scene->tag[at].name && before > 0 &&
           (scene_is(scene, before, "al") || scene_is(scene, before, "el")) &&
           scene->tag[before - 1].bits & WORD_GIVEN;
}

/* "Vicente "Tito" Sotto", "Joko (Jokowi) Widodo": a nickname between the names. */
static guint
over_nickname(const Scene *scene, guint at, guint stop)
{
    static const char *const marks[] = {"\"", "\xE2\x80\x9C", "\xE2\x80\x98", "'", "("};
    if (at + 3 >= stop || !run_is_capital(scene, at + 1) || !run_is_capital(scene, at + 3) ||
        scene->token[at + 2].flags & (TOKEN_WORD | TOKEN_NUMBER) ||
        !(scene->token[at + 2].flags & TOKEN_GLUED) || !(scene->tag[at - 1].bits & WORD_GIVEN) ||
        scene->token[at + 1].flags & TOKEN_UPPER || !run_is_free(scene, at + 3))
        return at;
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (scene_is(scene, at, marks[i]))
            return at + 4;
    return at;
}

/* Whether an apostrophe behind a word closes what one opened before `at`: 'Big Ana' Lund. */
static gboolean
is_closed(const Scene *scene, guint at, guint stop)
{
    for (guint k = at; k < MIN(stop, at + 6); k++) {
        const Token *token = &scene->token[k];
        if (token->flags & TOKEN_GLUED && !(token->flags & (TOKEN_WORD | TOKEN_POSSESSIVE)) &&
            (scene_is(scene, k, "'") || scene_is(scene, k, "\xE2\x80\x99")))
            return TRUE;
    }
    return FALSE;
}

/* Fekita 'Ulukalala: an apostrophe that is a letter, as names of Tonga and Hawaii begin with. */
static guint
over_okina(const Scene *scene, guint at, guint stop)
{
    static const char *const marks[] = {"'", "\xE2\x80\x98", "\xE2\x80\x99", "`"};
    if (at + 1 >= stop || scene->token[at].flags & TOKEN_GLUED ||
        !(scene->token[at + 1].flags & TOKEN_GLUED) || !run_is_capital(scene, at + 1) ||
        !run_is_free(scene, at + 1) || scene->tag[at + 1].bits & WORD_COMMON ||
        is_closed(scene, at + 2, stop))
        return at;
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (scene_is(scene, at, marks[i]))
            return at + 2;
    return at;
}

/* Salah ad-Din, Deir az-Zawr: an Arabic article before its hyphen, as it sounds. */
static guint
over_article(const Scene *scene, guint at, guint stop)
{
    const Token *token = &scene->token[at];
    gboolean article = at + 2 < stop && token->size >= 2 && token->size <= 3 &&
                       scene_is_hyphen(scene, at + 1) && strchr("aeu", token->fold[0]) &&
                       !scene_is(scene, at, "ex");
    return article && token[1].flags & TOKEN_GLUED && token[2].flags & TOKEN_GLUED &&
                   run_is_capital(scene, at + 2) && run_is_free(scene, at + 2)
               ? at + 3
               : at;
}

/* van der, bin, al-: small words and the capital after them. */
static guint
over_particles(const Scene *scene, guint at, guint stop)
{
    guint k = at;
    if (k >= stop || !(scene->tag[k].bits & WORD_PARTICLE))
        return at;
    while (k < stop && (scene->tag[k].bits & WORD_PARTICLE || scene_is_hyphen(scene, k)) &&
           !(scene->token[k].flags & TOKEN_CAPITAL) && k - at < 4)
        k++;
    if (k == at || k >= stop || !run_is_capital(scene, k) ||
        !(run_is_free(scene, k) || (run_is_personal(scene, k) && scene_is_hyphen(scene, k - 1)) ||
          is_nisba(scene, k)))
        return at; /* al-Kuwaiti counts, "de Paris" does not */
    return scene_is(scene, k - 1, "the") ? at : k + 1;
}

/* Marks & Spencer, but not "Ana Lund & Per Holm". */
static gboolean
joins_firm(const Scene *scene, guint first, guint at, guint stop)
{
    if (at + 1 >= stop || !scene_is(scene, at, "&") || !run_is_capital(scene, at + 1))
        return FALSE;
    gboolean persons = at - first >= 2 && scene->tag[first].bits & WORD_GIVEN &&
                       scene->tag[at + 1].bits & WORD_GIVEN && run_is_capital(scene, at + 2);
    return !persons;
}

guint
run_over_small(const Scene *scene, guint first, guint at, guint stop)
{
    guint next = at;
    if (!(scene->token[at].flags & (TOKEN_WORD | TOKEN_NUMBER))) {
        next = over_hyphen(scene, at, stop);
        if (next == at)
            next = over_nickname(scene, at, stop);
        if (next == at)
            next = over_okina(scene, at, stop);
        return next == at && joins_firm(scene, first, at, stop) ? at + 2 : next;
    }
    next = over_particles(scene, at, stop);
    return next == at ? over_article(scene, at, stop) : next;
}
