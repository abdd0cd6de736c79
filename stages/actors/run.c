/* run: a stretch of capitals that no dictionary explains: where it begins and ends. */
#include "run.h"

#include "namesake.h"
#include "role.h"

#include <string.h>

/* Weekdays, and verbs of a headline (Urges, Tells), which no name goes over. */
static gboolean
is_no_name(guint32 bits, guint32 flags)
{
    return bits & (WORD_WEEKDAY | WORD_VERB) && (bits & WORD_WEEKDAY || !(flags & TOKEN_UPPER));
}

gboolean
run_is_capital(const Scene *scene, guint at)
{
    return at < scene->n && scene->token[at].flags & TOKEN_CAPITAL &&
           !is_no_name(scene->tag[at].bits, scene->token[at].flags);
}

/* Where a capital says nothing: the first word of a sentence, of a quotation, after a colon. */
gboolean
run_opens_clause(const Scene *scene, guint at)
{
    if (scene->token[at].flags & TOKEN_FIRST)
        return TRUE;
    const Token *before = &scene->token[at - 1];
    return !(before->flags & (TOKEN_WORD | TOKEN_NUMBER | TOKEN_POSSESSIVE)) &&
           strchr("\":(*\xE2", before->fold[0]) != NULL && !token_is(before, "\xE2\x80\x99");
}

gboolean
run_is_free(const Scene *scene, guint at)
{
    return !scene->tag[at].size && !scene->tag[at].back;
}

gboolean
run_is_personal(const Scene *scene, guint at)
{
    const guint others = 1u << SENSE_PEOPLE | 1u << SENSE_METONYM | 1u << SENSE_LEADER;
    const Sense *sense = scene_sense(scene, at);
    return scene->tag[at].size == 1 && sense && !(scene->tag[at].bits & WORD_ORGANISATION) &&
           !(others >> sense->kind & 1) &&
           !(scene->token[at].flags & (TOKEN_UPPER | TOKEN_ACRONYM));
}

gboolean
run_is_initial(const Token *token)
{
    return token->size == 1 && (token->flags & TOKEN_POINT);
}

/* "ambassador to Chad", "president of Jordan": the country, whoever is named after it. */
static gboolean
is_posting(const Scene *scene, guint at)
{
    const Sense *sense = scene_sense(scene, at);
    return sense && sense->kind == SENSE_COUNTRY && at >= scene_sentence_first(scene, at) + 2 &&
           scene->tag[at - 1].bits & WORD_PREPOSITION &&
           scene->tag[scene_phrase(scene, at - 2)].title;
}

/* Chad Wolf, Israel Katz: a given name, then a capital that is no title and no word such as River.
 */
static gboolean
begins_person(const Scene *scene, guint at)
{
    const Title *title = scene->tag[at].title;
    if (!(scene->tag[at].bits & WORD_GIVEN))
        return FALSE;
    gboolean minor = title && title->kind & (TITLE_PROFESSION | TITLE_RELIGIOUS);
    if (!(run_is_personal(scene, at) || minor) || is_posting(scene, at))
        return FALSE;
    guint next = at + 1;
    const Sense *sense = scene_sense(scene, next);
    gboolean town = sense && sense->kind == SENSE_PLACE && scene->tag[next].size == 1;
    return run_is_capital(scene, next) && (run_is_free(scene, next) || town) &&
           scene->token[next].sent == scene->token[at].sent &&
           !(scene->tag[next].bits & (WORD_ORGANISATION | WORD_SITE | WORD_COMMON));
}

/* Mayor Dallas Brooks: a capital that no dictionary explains follows the place. */
static gboolean
precedes_surname(const Scene *scene, guint at)
{
    const guint32 nouns = WORD_ORGANISATION | WORD_SITE | WORD_THING | WORD_COMMON;
    return scene_sense(scene, at)->kind == SENSE_PLACE && run_is_capital(scene, at + 1) &&
           run_is_free(scene, at + 1) && !(scene->tag[at + 1].bits & nouns) &&
           !(scene->token[at + 1].flags & TOKEN_UPPER) &&
           scene->token[at + 1].sent == scene->token[at].sent;
}

/* Mr. Gaza, Mrs. Paris, Mayor Dallas Brooks. */
static gboolean
has_title(const Scene *scene, guint at)
{
    gboolean titled = at > 0 && scene->tag[scene_phrase(scene, at - 1)].title;
    const Title *title = titled && run_is_personal(scene, at) ? role_title_before(scene, at) : NULL;
    return title && (title->kind == TITLE_COURTESY || precedes_surname(scene, at));
}

/* al-Assad, de Mistura: a word in small letters and a capital that no dictionary explains. */
static gboolean
begins_with_particle(const Scene *scene, guint at)
{
    if (!(scene->tag[at].bits & WORD_PARTICLE))
        return FALSE;
    guint stop = scene_sentence_stop(scene, at), next = at + 1;
    while (next < stop && (scene->tag[next].bits & WORD_PARTICLE || scene_is_hyphen(scene, next)) &&
           !(scene->token[next].flags & TOKEN_CAPITAL) && next < at + 3)
        next++;
    return next < stop && run_is_capital(scene, next) && run_is_free(scene, next) &&
           !(scene->tag[next].bits & WORD_COMMON);
}

/* No name: Jr. after a comma, Jan. or Tab before a number, the R and the state of "R-Calif.". */
static gboolean
is_label(const Scene *scene, guint at)
{
    guint32 bits = scene->tag[at].bits;
    guint next = at + 1;
    if (bits & WORD_SUFFIX && !(bits & WORD_PARTICLE))
        return TRUE;
    if (scene->token[at].flags & TOKEN_POINT && scene->token[at].size == 3 && bits & WORD_GIVEN &&
        next < scene->n && scene->token[next].flags & TOKEN_NUMBER)
        return TRUE; /* Jan. 10 */
    if (!(bits & (WORD_GIVEN | WORD_FAMILY_FIRST)) && next < scene->n &&
        scene->token[next].flags & TOKEN_NUMBER && !(scene->token[next].flags & TOKEN_GLUED))
        return TRUE;
    if (scene->token[at].size == 1 && scene_is_hyphen(scene, next) &&
        scene->token[next].flags & TOKEN_GLUED)
        return TRUE;
    return at >= 2 && scene_is_hyphen(scene, at - 1) && scene->token[at - 2].size == 1 &&
           scene->token[at].flags & TOKEN_GLUED;
}

/* "In May, ...": the month, not the name. */
static gboolean
is_may(const Scene *scene, guint at)
{
    return scene_is(scene, at, "may") && at > scene_sentence_first(scene, at) &&
           scene_hints(scene, "month", at - 1) &&
           !(at + 1 < scene->n && scene->token[at + 1].flags & TOKEN_POSSESSIVE);
}

/* "Bank of Uganda governor ...", at the head of a sentence. */
static gboolean
opens_body_of_land(const Scene *scene, guint at)
{
    const Sense *sense = scene_is(scene, at + 1, "of") ? scene_sense(scene, at + 2) : NULL;
    return sense && sense->kind == SENSE_COUNTRY && scene->tag[at].bits & WORD_ORGANISATION &&
           scene->token[at + 2].sent == scene->token[at].sent;
}

/* A name behind a word in capitals only because a clause begins with it. */
static gboolean
opens_name(const Scene *scene, guint at)
{
    const Token *token = &scene->token[at];
    if (token->flags & TOKEN_UPPER && token->size > 1)
        return FALSE;
    if (opens_body_of_land(scene, at))
        return TRUE;
    guint next = at + 1;
    return run_is_capital(scene, next) && token[1].sent == token->sent &&
           run_is_free(scene, next) &&
           (scene->tag[at].bits & WORD_GIVEN || scene->tag[next].bits & WORD_ORGANISATION);
}

/* I, I'm */
static gboolean
is_speaker(const Token *token)
{
    return token->fold[0] == 'i' && (token->size == 1 || token->fold[1] == '\'') &&
           !run_is_initial(token);
}

gboolean
run_starts(const Scene *scene, guint at)
{
    const guint32 small =
        WORD_DETERMINER | WORD_PREPOSITION | WORD_HE | WORD_SHE | WORD_THEY | WORD_ITS;
    const guint32 ordinary =
        WORD_COMMON | WORD_AUXILIARY | WORD_FORMER | WORD_QUALIFIER | WORD_CONJUNCTION;
    guint32 bits = scene->tag[at].bits, flags = scene->token[at].flags;
    if (!run_is_free(scene, at))
        return scene->tag[at].size == 1 && flags & TOKEN_CAPITAL && !is_no_name(bits, flags) &&
               (begins_person(scene, at) || has_title(scene, at));
    if (!(flags & TOKEN_CAPITAL))
        return begins_with_particle(scene, at);
    if (is_no_name(bits, flags) || (bits & small && !(flags & TOKEN_UPPER)) ||
        (bits & ordinary && run_opens_clause(scene, at) && !opens_name(scene, at)))
        return FALSE;
    return !is_speaker(&scene->token[at]) && !is_label(scene, at) && !is_may(scene, at);
}

/* Surnames that are something else too: a title (Stephen King), a place (Jack London). */
static gboolean
continues_person(const Scene *scene, guint first, guint at)
{
    guint32 before = scene->tag[at - 1].bits;
    gboolean initial = scene->tag[first].bits & WORD_GIVEN && run_is_initial(&scene->token[at - 1]);
    if (scene->tag[at].size != 1 || !(initial || at - first == 1) ||
        !(initial || before & WORD_GIVEN || role_title_before(scene, first) ||
          (!before && role_after(scene, at + 1, NULL))))
        return FALSE;
    if (!run_is_personal(scene, at) && !(scene->tag[at].title && scene->tag[at].title->level > 1))
        return FALSE;
    guint next = at + 1;
    return !run_is_capital(scene, next) || scene->token[next].sent != scene->token[at].sent;
}

gboolean
run_names_body(const Scene *scene, guint at)
{
    const Tag *tag = &scene->tag[at];
    return tag->title && tag->size == 1 && tag->title->level >= 4 &&
           run_is_capital(scene, at + 1) && run_is_free(scene, at + 1) &&
           scene->tag[at + 1].bits & WORD_ORGANISATION &&
           scene->token[at + 1].sent == scene->token[at].sent;
}

/* With, From, Against: small words that headlines write with a capital. */
static gboolean
is_headline_link(const Scene *scene, guint at)
{
    return scene->token[at].size >= 4 && scene->tag[at].bits & WORD_PREPOSITION &&
           !(scene->token[at].flags & TOKEN_UPPER);
}

/* "Foreign Ministry Anna Lund": a person begins where the body ends. */
static gboolean
begins_after_body(const Scene *scene, guint first, guint at)
{
    const guint32 words = WORD_COMMON | WORD_ORGANISATION | WORD_SITE;
    return at >= first + 2 &&
           (scene->tag[at - 1].bits & (WORD_ORGANISATION | WORD_COMMON)) ==
               (WORD_ORGANISATION | WORD_COMMON) &&
           !(scene->tag[first].bits & WORD_GIVEN) && scene->tag[at].bits & WORD_GIVEN &&
           !(scene->tag[at].bits & words) && run_is_capital(scene, at + 1) &&
           run_is_free(scene, at + 1) && !(scene->tag[at + 1].bits & words) &&
           scene->token[at + 1].sent == scene->token[at].sent;
}

static gboolean
continues(const Scene *scene, guint first, guint at)
{
    if (!run_is_capital(scene, at) || is_headline_link(scene, at) ||
        begins_after_body(scene, first, at))
        return FALSE;
    return run_is_free(scene, at) || continues_person(scene, first, at) ||
           run_names_body(scene, at);
}

guint
run_stop(const Scene *scene, guint first)
{
    guint stop = scene_sentence_stop(scene, first), at = first + 1;
    while (at < stop) {
        guint next = at;
        if (scene->token[at].flags & TOKEN_CAPITAL)
            next += continues(scene, first, at);
        else
            next = run_over_small(scene, first, at, stop);
        if (next == at)
            next = namesake_stop(scene, first, at, stop);
        if (next == at)
            break;
        at = next;
    }
    return at;
}
