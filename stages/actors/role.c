/* role: what a text says of a person beside the name: title and country, before it or in
 * apposition. */
#include "role.h"

#include <string.h>

const char *
role_code(const Scene *scene, guint at)
{
    const Sense *sense = at < scene->n ? scene_sense(scene, scene_phrase(scene, at)) : NULL;
    return sense && sense->kind != SENSE_LEADER && sense->kind != SENSE_PLACE ? sense->code : "";
}

guint
role_compound_start(const Scene *scene, guint at, guint begin)
{
    if (at >= begin + 2 && scene_is_hyphen(scene, at - 1) && scene_is(scene, at - 2, "then"))
        return at - 2;
    if (at < begin + 3 || !scene_is_hyphen(scene, at - 2))
        return at;
    const Token *last = &scene->token[at - 1];
    gboolean glued = last->flags & TOKEN_GLUED && scene->token[at - 2].flags & TOKEN_GLUED;
    gboolean adjective = token_ends(last, "ed") || token_ends(last, "ing") ||
                         token_ends(last, "level") || scene->tag[at - 1].bits & WORD_VERB;
    return glued && adjective && scene->token[at - 3].flags & TOKEN_WORD &&
                   !(last->flags & TOKEN_CAPITAL) && !scene->tag[at - 1].size
               ? at - 3
               : at;
}

static guint
title_start(const Scene *scene, guint at, guint begin)
{
    if (at <= begin)
        return at;
    guint first = scene_phrase(scene, at - 1);
    const Tag *tag = &scene->tag[first];
    return tag->title && first + tag->size == at && first >= begin ? first : at;
}

const Title *
role_title_before(const Scene *scene, guint at)
{
    guint first = title_start(scene, at, scene_sentence_first(scene, at));
    return first == at ? NULL : scene->tag[first].title;
}

static gboolean
is_courtesy(const Title *title)
{
    return title->kind == TITLE_COURTESY;
}

static void
note_title(Said *said, const Title *title)
{
    gboolean honour = said->kind == TITLE_ROYAL && title->kind != TITLE_ROYAL;
    if ((!*said->office || honour) && !is_courtesy(title)) { /* Foreign Minister Sheikh Abdullah */
        said->office = title->name;
        said->kind = title->kind;
    }
    if (!said->sex && title->sex != '\0')
        said->sex = title->sex;
}

/* "ambassador to Harland", "president of Harland" before a name: the title before the preposition,
 * and whose it is. Returns its first token; `first` if no such words stand there. */
static guint
role_over_posting(const Scene *scene, guint first, guint begin, Said *said)
{
    guint land = first > begin ? scene_phrase(scene, first - 1) : first;
    if (land >= first || land <= begin + 1 || !scene->tag[land].name ||
        land + scene->tag[land].size != first)
        return first;
    guint link = land - 1 - (guint)scene_is(scene, land - 1, "the");
    gboolean own = scene_is(scene, link, "of") || scene_is(scene, link, "for");
    gboolean abroad = scene_is(scene, link, "to") || scene_is(scene, link, "in");
    guint title = own || abroad ? title_start(scene, link, begin) : link;
    if (title == link)
        return first;
    note_title(said, scene->tag[title].title);
    if (own)
        said->country = role_code(scene, land);
    return title;
}

/* The country whose office it is, right before `first`; returns its first token. */
static guint
role_owner(const Scene *scene, guint first, guint begin, Said *said)
{
    guint owner = first;
    if (owner > begin && scene->token[owner - 1].flags & TOKEN_POSSESSIVE)
        owner--;
    if (owner <= begin)
        return first;
    const Sense *sense = scene_sense(scene, scene_phrase(scene, owner - 1));
    gboolean land = sense && (sense->kind == SENSE_COUNTRY || sense->kind == SENSE_DEMONYM);
    if (land || *said->office) /* "Al Jazeera's Jane Roe" is nobody's official */
        said->country = role_code(scene, owner - 1);
    return *said->country ? scene_phrase(scene, owner - 1) : first;
}

gboolean
role_before(const Scene *scene, guint at, Said *said)
{
    guint begin = scene_sentence_first(scene, at), first = at;
    *said = (Said){.office = "", .country = "", .first = at, .stop = at};
    for (guint next; (next = title_start(scene, first, begin)) != first; first = next)
        note_title(said, scene->tag[next].title);
    if (!*said->office)
        first = role_over_posting(scene, first, begin, said);
    if (*said->office)
        first = role_compound_start(scene, first, begin);
    while (first > begin && scene->tag[first - 1].bits & (WORD_FORMER | WORD_QUALIFIER) &&
           !scene->tag[first - 1].back) {
        said->former |= (scene->tag[first - 1].bits & WORD_FORMER) != 0;
        first--;
    }
    if (!*said->country)
        first = role_owner(scene, first, begin, said);
    said->first = first;
    return first != at;
}

/* "of Ukraine", "for the European Union" after a title. */
static guint
role_of(const Scene *scene, guint at, guint stop, Said *said)
{
    if (at + 1 >= stop || !(scene_is(scene, at, "of") || scene_is(scene, at, "for")))
        return at;
    guint k = at + 1 + (guint)scene_is(scene, at + 1, "the");
    if (k >= stop || !scene->tag[k].name)
        return at;
    const char *code = role_code(scene, k);
    if (!*code)
        return at;
    said->country = code;
    return k + scene->tag[k].size;
}

static gboolean
role_phrase(const Scene *scene, guint at, guint stop, Said *said)
{
    for (guint steps = 0; at < stop && steps < 6; steps++) {
        const Tag *tag = &scene->tag[at];
        if (tag->title) {
            note_title(said, tag->title);
            said->stop = role_of(scene, at + tag->size, stop, said);
            return !is_courtesy(tag->title);
        }
        if (tag->name) {
            const char *code = role_code(scene, at);
            if (!*code)
                return FALSE;
            said->country = code;
            at += tag->size;
        } else if (tag->bits & (WORD_DETERMINER | WORD_QUALIFIER | WORD_FORMER) ||
                   scene->token[at].flags & TOKEN_POSSESSIVE) {
            said->former |= (tag->bits & WORD_FORMER) != 0;
            at++;
        } else {
            return FALSE;
        }
    }
    return FALSE;
}

gboolean
role_after(const Scene *scene, guint at, Said *said)
{
    Said own;
    if (!said)
        said = &own;
    *said = (Said){.office = "", .country = "", .first = at, .stop = at};
    if (at == 0 || at >= scene->n || !scene_is(scene, at, ","))
        return FALSE;
    guint stop = scene_sentence_stop(scene, at - 1);
    if (at + 1 >= stop || !role_phrase(scene, at + 1, stop, said))
        return FALSE;
    /* "Putin, President Trump and ...": a title that belongs to the next name */
    guint32 flags = said->stop < stop ? scene->token[said->stop].flags : 0;
    return !(flags & TOKEN_CAPITAL);
}
