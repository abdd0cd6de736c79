/* beside: what the small words beside a run of capitals say of its kind. */
#include "beside.h"

#include <string.h>

/* "Sarvan MP", "the senator for Sarvan", "the emir of Sarvan". */
static gboolean
represents(const Scene *scene, const Run *run)
{
    guint begin = run->begin;
    gboolean of = run->first >= begin + 2 && scene_is(scene, run->first - 1, "of");
    if (of || (run->first >= begin + 2 && scene_is(scene, run->first - 1, "for"))) {
        const Title *seat = scene->tag[scene_phrase(scene, run->first - 2)].title;
        return seat && !(scene->token[run->first].flags & TOKEN_UPPER) &&
               gazetteer_hints(scene->gaz, of ? "regent" : "seat", seat->name);
    }
    gboolean title = run->stop < run->end && scene->tag[run->stop].title != NULL;
    return title && !(scene->token[run->first].flags & TOKEN_UPPER) &&
           (scene_is(scene, run->stop, "mp") ||
            strcmp(scene->tag[run->stop].title->name, "member of parliament") == 0);
}

/* "residents of Sarvan", "Sarvan villagers". */
static gboolean
is_home(const Scene *scene, const Run *run)
{
    guint begin = run->begin, first = run->first;
    if (scene->tag[first].bits & WORD_GIVEN || scene->token[first].flags & TOKEN_UPPER)
        return FALSE;
    if (run->stop < scene_sentence_stop(scene, first) &&
        scene_hints(scene, "resident", run->stop) &&
        !(scene->token[run->stop].flags & TOKEN_CAPITAL))
        return TRUE;
    return first >= begin + 2 && scene_is(scene, first - 1, "of") &&
           scene_hints(scene, "resident", first - 2);
}

static gboolean
is_quote(const Scene *scene, guint at)
{
    return scene_is(scene, at, "\"") || scene_is(scene, at, "\xE2\x80\x9C") ||
           scene_is(scene, at, "\xE2\x80\x9D");
}

/* The "Lantern" newspaper. */
static gboolean
is_quoted_body(const Scene *scene, const Run *run, guint end)
{
    guint at = run->stop + 1;
    return run->opens && run->first > 0 && is_quote(scene, run->first - 1) && at < end &&
           is_quote(scene, run->stop) && scene->tag[at].bits & WORD_ORGANISATION &&
           !(scene->token[at].flags & TOKEN_CAPITAL);
}

/* A small word for a body: company, party; not of people (police), no adjective or activity
 * (limited, mining). */
static gboolean
is_body(const Scene *scene, guint at)
{
    guint32 bits = scene->tag[at].bits;
    return bits & WORD_ORGANISATION && !(scene->token[at].flags & TOKEN_CAPITAL) &&
           !scene_is(scene, at, "limited") && !token_ends(&scene->token[at], "ing");
}

/* "the operator, Civa," */
static gboolean
is_apposed_to_body(const Scene *scene, const Run *run, guint begin)
{
    guint body = run->first - 2;
    return run->first >= begin + 3 && scene_is(scene, run->first - 1, ",") &&
           scene_is(scene, run->stop, ",") && is_body(scene, body) &&
           !(scene->tag[body].bits & (WORD_AGENTS | WORD_BODY)) && !scene->tag[body].title &&
           scene->tag[body - 1].bits & WORD_DETERMINER;
}

/* "Renamo leader Afonso Lund", "Kituri governor Peter Lund": whom or what somebody leads, unless it
 * is a person whom he serves (spokesman, aide). */
static What
is_led(const Scene *scene, const Run *run)
{
    guint at = run->stop, end = run->end;
    const Title *title = at < end ? scene->tag[at].title : NULL;
    guint next = title ? at + scene->tag[at].size : end;
    if (next >= end || scene->token[at].flags & TOKEN_CAPITAL ||
        !(scene->token[next].flags & TOKEN_CAPITAL) || scene->tag[run->first].bits & WORD_GIVEN)
        return WHAT_NONE;
    if (gazetteer_hints(scene->gaz, "regent", title->name))
        return WHAT_PLACE;
    return gazetteer_hints(scene->gaz, "leader", title->name) ? WHAT_ORGANISATION : WHAT_NONE;
}

What
beside_kind(const Scene *scene, const Run *run)
{
    const guint32 people = WORD_AGENTS | WORD_GOVERNMENT | WORD_BODY;
    guint begin = run->begin, after = run->stop;
    gboolean small = after < run->end && !(scene->token[after].flags & TOKEN_CAPITAL);
    if (is_quoted_body(scene, run, run->end))
        return WHAT_ORGANISATION;
    if (small && scene->tag[after].bits & WORD_SITE)
        return WHAT_PLACE;
    if (small && is_body(scene, after) && !(scene->tag[after].bits & people) &&
        !scene_is(scene, after, "office"))
        return WHAT_ORGANISATION;
    if (represents(scene, run) || is_home(scene, run))
        return WHAT_PLACE;
    What led = is_led(scene, run);
    if (led)
        return led;
    if (run->first >= begin + 2 && scene_is(scene, run->first - 1, "of") &&
        scene->tag[run->first - 2].bits & WORD_SITE)
        return WHAT_PLACE;
    gboolean body = run->first > begin && is_body(scene, run->first - 1);
    return body || is_apposed_to_body(scene, run, begin) ? WHAT_ORGANISATION : WHAT_NONE;
}

gboolean
beside_site(const Scene *scene, const Run *run)
{
    if (run->first == run->begin)
        return FALSE;
    guint before = run->first - 1;
    if (scene_is(scene, before, "as") && before >= 2 && scene_is(scene, before - 1, "such"))
        before -= 2;
    return scene->tag[before].bits & WORD_SITE && !(scene->token[before].flags & TOKEN_CAPITAL);
}

/* "Sanoro said on Thursday it would": nobody calls a person so. */
gboolean
beside_it(const Scene *scene, const Run *run)
{
    guint at = run->stop, stop = run->end;
    const guint32 small = WORD_PREPOSITION | WORD_WEEKDAY | WORD_CONJUNCTION | WORD_DETERMINER;
    if (at >= stop || !(scene->tag[at].bits & WORD_SPEECH) ||
        scene->tag[run->first].bits & WORD_GIVEN)
        return FALSE;
    for (at++; at < stop && at < run->stop + 6; at++) {
        if (scene->tag[at].bits & WORD_ITS)
            return at + 1 < stop && (scene_is(scene, at, "its") ||
                                     scene->tag[at + 1].bits & (WORD_AUXILIARY | WORD_VERB));
        if (!(scene->tag[at].bits & small) && !(scene->token[at].flags & TOKEN_NUMBER) &&
            !scene_is(scene, at, "statement"))
            return FALSE;
    }
    return FALSE;
}

/* The head of the noun phrase that begins at `at`: "town" in "a small town in the north". */
static guint
head_of(const Scene *scene, guint at, guint stop)
{
    const guint32 ends = WORD_PREPOSITION | WORD_CONJUNCTION | WORD_AUXILIARY | WORD_SPEECH |
                         WORD_VERB | WORD_DETERMINER;
    guint head = G_MAXUINT;
    for (guint k = at; k < stop && k < at + 5; k++) {
        guint32 flags = scene->token[k].flags;
        if (!(flags & (TOKEN_WORD | TOKEN_NUMBER)) && !scene_is_hyphen(scene, k))
            break;
        if (scene->tag[k].bits & ends || scene_is(scene, k, "and") || scene_is(scene, k, "who"))
            break;
        head = k;
    }
    return head;
}

What
beside_apposed(const Scene *scene, const Run *run)
{
    guint stop = run->end, at = run->stop;
    if (at + 2 >= stop || !scene_is(scene, at, ",") || !(scene->tag[at + 1].bits & WORD_DETERMINER))
        return WHAT_NONE;
    guint head = head_of(scene, at + 2, stop);
    if (head == G_MAXUINT || scene->token[head].flags & TOKEN_CAPITAL ||
        scene->tag[scene_phrase(scene, head)].title)
        return WHAT_NONE;
    guint32 bits = scene->tag[head].bits;
    if (bits & WORD_ORGANISATION && !(bits & (WORD_AGENTS | WORD_BODY)))
        return WHAT_ORGANISATION;
    return bits & WORD_SITE ? WHAT_PLACE : WHAT_NONE;
}

/* Verbs that lead to a place: fled to Sarvan, shelled Sarvan. */
gboolean
beside_way(const Scene *scene, const Run *run)
{
    guint begin = run->begin, at = run->first;
    if (at == begin || scene->tag[at].bits & WORD_GIVEN)
        return FALSE;
    if (scene_hints(scene, "assault", at - 1))
        return TRUE;
    gboolean led = scene_is(scene, at - 1, "to") || scene_is(scene, at - 1, "from") ||
                   scene_is(scene, at - 1, "towards") || scene_is(scene, at - 1, "toward");
    return led && at >= begin + 2 && scene_hints(scene, "way", at - 2);
}

/* "the GDP figure", but not "the ANC leader" or "the ANC said". */
static gboolean
precedes_noun(const Scene *scene, guint at, guint end)
{
    const guint32 others = WORD_SPEECH | WORD_AUXILIARY | WORD_PREPOSITION | WORD_CONJUNCTION |
                           WORD_AGENTS | WORD_BODY | WORD_ORGANISATION | WORD_GOVERNMENT |
                           WORD_VERB;
    return at < end && (scene->token[at].flags & (TOKEN_WORD | TOKEN_CAPITAL)) == TOKEN_WORD &&
           !(scene->tag[at].bits & others) && !scene->tag[at].title &&
           !scene_is(scene, at, "and") && !scene_is(scene, at, "or") &&
           !token_ends(&scene->token[at], "ed");
}

/* "Hanna Lund of the LPH", "leads LPH": whose letters they are. */
static gboolean
is_membership(const Scene *scene, guint at, guint begin)
{
    guint of = at - (guint)(at > begin && scene_is(scene, at - 1, "the"));
    if (of < begin + 2 || !scene_is(scene, of - 1, "of"))
        return of >= begin + 2 && scene_hints(scene, "leads", of - 1);
    return scene->token[of - 2].flags & TOKEN_CAPITAL && !scene->tag[of - 2].title &&
           !scene->tag[of - 2].back && !(scene->tag[of - 2].bits & WORD_COMMON);
}

gboolean
beside_acts(const Scene *scene, const Run *run)
{
    guint at = run->first;
    if (is_membership(scene, at, run->begin))
        return TRUE;
    if (at > run->begin && (scene_is(scene, at - 1, "the") || scene_is(scene, at - 1, "(")) &&
        !precedes_noun(scene, run->stop, run->end))
        return TRUE;
    if (run->stop >= run->end)
        return FALSE;
    return run->after & (WORD_SPEECH | WORD_AUXILIARY | WORD_AGENTS) ||
           scene->tag[run->stop].title || scene->token[run->stop].flags & TOKEN_POSSESSIVE;
}
