/* frame: the words around the head of a nominal mention: determiner, qualifiers, whose. */
#include "frame.h"

#include "role.h"

#include <string.h>

/* The phrase with a code that ends before `at`: demonym, country, organisation, seat, with or
 * without 's. */
guint
frame_owner(const Scene *scene, guint at, guint begin, const char **code)
{
    guint k = at;
    if (k > begin && scene->token[k - 1].flags & TOKEN_POSSESSIVE)
        k--;
    if (k <= begin)
        return at;
    *code = role_code(scene, k - 1);
    const Mention *mention = scene->tag[k - 1].mention;
    if (!**code || !mention)
        return at;
    return mention->first >= begin ? mention->first : at;
}

static void
read_owner(const Scene *scene, Frame *frame, guint begin)
{
    const char *code = "";
    guint owner = frame_owner(scene, frame->first, begin, &code);
    if (owner == frame->first)
        return;
    frame->country = code;
    frame->owner = owner;
    frame->first = owner;
    if (owner > begin + 1 && scene_is(scene, owner - 1, "and")) {
        const char *other = "";
        guint second = frame_owner(scene, owner - 1, begin, &other);
        if (second != owner - 1 && strcmp(other, code) != 0) {
            frame->partner = code;
            frame->country = other;
            frame->owner = frame->first = second;
        }
    }
}

static gboolean
is_two(const Scene *scene, guint at)
{
    return scene_is(scene, at, "both") || scene_is(scene, at, "two");
}

/* Everything before a head at `at` that belongs to it. */
Frame
frame_before(const Scene *scene, guint at, guint stop)
{
    Frame frame = {.first = at, .stop = stop, .country = "", .partner = "", .owner = G_MAXUINT};
    guint begin = scene_sentence_first(scene, at);
    while (frame.first > begin) {
        guint k = frame.first - 1;
        guint32 bits = scene->tag[k].bits;
        if (is_two(scene, k))
            frame.both = TRUE;
        else if (bits & WORD_FORMER)
            frame.former = TRUE;
        else if (k > begin + 1 && scene_is(scene, k - 1, "-") && bits & WORD_QUALIFIER)
            frame.first -= 2; /* high-ranking */
        else if (!(bits & (WORD_QUALIFIER | WORD_GOVERNMENT | WORD_BODY)) || scene->tag[k].name)
            break;
        else
            frame.modified |= (bits & (WORD_GOVERNMENT | WORD_BODY)) != 0;
        frame.first--;
    }
    read_owner(scene, &frame, begin);
    while (frame.first > begin) {
        guint k = frame.first - 1;
        guint32 bits = scene->tag[k].bits;
        if (is_two(scene, k))
            frame.both = TRUE;
        else if (bits & WORD_FORMER)
            frame.former = TRUE;
        else if (bits & (WORD_DETERMINER | WORD_POSSESSOR))
            frame.determined = TRUE;
        else if (k > begin + 1 && scene_is(scene, k - 1, "-") && bits & WORD_QUALIFIER)
            frame.first -= 2;
        else if (!(bits & WORD_QUALIFIER))
            break;
        frame.possessor |= (bits & WORD_POSSESSOR) != 0;
        frame.first--;
        if (frame.determined)
            break;
    }
    frame.determined |= frame.both;
    return frame;
}

/* "first official visit": a noun follows, so it is an adjective. */
gboolean
frame_goes_on(const Scene *scene, guint at)
{
    const guint32 verbs = WORD_SPEECH | WORD_AUXILIARY | WORD_PREPOSITION;
    return at < scene->n && scene->token[at].flags & TOKEN_WORD &&
           !(scene->token[at].flags & TOKEN_FIRST) && !(scene->tag[at].bits & verbs) &&
           !scene_is(scene, at, "who") && !scene_is(scene, at, "and") &&
           !scene_is(scene, at, "that");
}

/* "militant groups", "opposition leader's forces": the title is an adjective of a group. */
gboolean
frame_before_group(const Scene *scene, guint at)
{
    return scene_bits(scene, at) & (WORD_AGENTS | WORD_BODY | WORD_GOVERNMENT) ||
           scene_is(scene, at, "group") || scene_is(scene, at, "groups");
}

/* "of Ukraine" after a title. */
/* ", Qatar and Egypt" after "the leaders of Israel": the other countries, joined by ';'. */
static void
read_list(const Scene *scene, Frame *frame, guint end)
{
    g_autoptr(GString) codes = g_string_new(NULL);
    guint at = frame->stop, stop = 0;
    for (guint n = 0; n + 2 < MENTION_MAX && at + 1 < end; n++) {
        gboolean comma = scene_is(scene, at, ",");
        gboolean last = scene_is(scene, at + comma, "and");
        guint k = at + comma + last;
        k += (guint)scene_is(scene, k, "the");
        if ((!comma && !last) || k >= end || !scene->tag[k].name || scene->tag[k].title)
            return;
        const char *code = role_code(scene, k);
        if (!*code)
            return;
        g_string_append_printf(codes, "%s%s", codes->len ? ";" : "", code);
        at = stop = k + scene->tag[k].size;
        if (last)
            break;
        stop = 0;
    }
    if (stop == 0)
        return;
    frame->partner = arena_strndup(scene->arena, codes->str, (gssize)codes->len);
    frame->stop = stop;
}

void
frame_read_of(const Scene *scene, Frame *frame)
{
    guint at = frame->stop, end = scene_sentence_stop(scene, frame->first);
    if (at + 1 >= end || !scene_is(scene, at, "of"))
        return;
    guint k = at + 1 + (guint)scene_is(scene, at + 1, "the");
    const char *code = k < end ? role_code(scene, k) : "";
    if (!*code || scene->tag[k].back)
        return;
    const Sense *sense = scene_sense(scene, k);
    if (sense->kind == SENSE_DEMONYM || sense->kind == SENSE_PEOPLE || sense->kind == SENSE_CAPITAL)
        return;
    if (!*frame->country) {
        frame->country = code;
        frame->owner = k;
        frame->stop = k + scene->tag[k].size;
        if (frame->stop < end && frame_before_group(scene, frame->stop))
            frame->stop++; /* commander of US forces */
    }
    if (!*frame->partner && g_str_has_suffix(scene->token[at - 1].fold, "s"))
        read_list(scene, frame, end);
    guint next = frame->stop;
    if (next + 1 < end && scene_is(scene, next, "and") && !scene->tag[next + 1].title &&
        scene->tag[next + 1].name && !*frame->partner) {
        frame->partner = role_code(scene, next + 1);
        if (*frame->partner)
            frame->stop = next + 1 + scene->tag[next + 1].size;
    }
}

/* Mentions by name inside become modifiers; a demonym is no mention of its own there. */
static void
swallow(Scene *scene, const Mention *outer)
{
    for (guint i = outer->first; i < outer->stop; i++) {
        Mention *inner = scene->tag[i].mention;
        if (!inner || inner == outer || inner->first != i)
            continue;
        inner->modifier = TRUE;
        if (inner->sense && inner->sense->kind == SENSE_DEMONYM)
            inner->what = WHAT_NONE;
    }
}

Mention *
frame_add(Scene *scene, const Frame *frame, What what, Form form)
{
    Mention *mention = scene_add(scene, frame->first, frame->stop, what, LEVEL_NOMINAL);
    mention->form = form;
    mention->country = frame->country;
    mention->partner = frame->partner;
    mention->former = frame->former;
    swallow(scene, mention);
    return mention;
}
