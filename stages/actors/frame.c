/* frame: the words around the head of a nominal mention: determiner, qualifiers, whose. */
#include "frame.h"

#include "halves.h"
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

static gboolean
is_demonym(const Scene *scene, guint at)
{
    const Sense *sense = scene_sense(scene, scene_phrase(scene, at));
    return sense && sense->kind == SENSE_DEMONYM;
}

/* "Polish, French and" before Italian: the other owners, the first one as its country. */
static void
read_owners_before(const Scene *scene, Frame *frame, guint begin)
{
    guint joint = frame->owner - 1;
    joint -= joint > begin + 1 && scene_is(scene, joint - 1, ",") && is_demonym(scene, joint - 2);
    for (guint n = 0; n + 1 < MENTION_MAX && joint > begin; n++) {
        const char *code = "";
        guint first = frame_owner(scene, joint, begin, &code);
        if (first == joint || strcmp(code, frame->country) == 0 ||
            (n > 0 && !is_demonym(scene, joint - 1)))
            return;
        const char *partner = frame->country;
        if (*frame->partner)
            partner = arena_concat(scene->arena, arena_concat(scene->arena, partner, ";"),
                                   frame->partner);
        frame->partner = partner;
        frame->country = code;
        frame->owner = frame->first = first;
        if (first <= begin + 1 || !scene_is(scene, first - 1, ","))
            return;
        joint = first - 1;
    }
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
    if (owner > begin + 1 && scene_is(scene, owner - 1, "and"))
        read_owners_before(scene, frame, begin);
}

static gboolean
is_two(const Scene *scene, guint at)
{
    return scene_is(scene, at, "both") || scene_is(scene, at, "two");
}

/* Takes the word or compound before the frame into it that may stand on either side of the owner:
 * two, former, new, high-ranking, army-backed. FALSE if another one stands there. */
static gboolean
take_qualifier(const Scene *scene, Frame *frame, guint begin)
{
    guint k = frame->first - 1, compound = role_compound_start(scene, k + 1, begin);
    guint32 bits = scene->tag[k].bits;
    gboolean two = is_two(scene, k);
    if (compound > k && !two && !(bits & (WORD_FORMER | WORD_QUALIFIER)))
        return FALSE;
    frame->both |= two;
    frame->former |= (bits & WORD_FORMER) != 0;
    if (k > begin + 1 && scene_is_hyphen(scene, k - 1) && bits & WORD_QUALIFIER)
        k -= 2;
    frame->first = MIN(k, compound);
    return TRUE;
}

/* Takes "government" and "army" before a title. */
static gboolean
take_body(const Scene *scene, Frame *frame)
{
    guint k = frame->first - 1;
    if (!(scene->tag[k].bits & (WORD_GOVERNMENT | WORD_BODY)) || scene->tag[k].name)
        return FALSE;
    frame->modified = TRUE;
    frame->first--;
    return TRUE;
}

static gboolean
take_determiner(const Scene *scene, Frame *frame)
{
    guint32 bits = scene->tag[frame->first - 1].bits;
    if (!(bits & (WORD_DETERMINER | WORD_POSSESSOR)))
        return FALSE;
    frame->determined = TRUE;
    frame->possessor |= (bits & WORD_POSSESSOR) != 0;
    frame->first--;
    return TRUE;
}

Frame
frame_before(const Scene *scene, guint at, guint stop)
{
    Frame frame = {.first = at, .stop = stop, .country = "", .partner = "", .owner = G_MAXUINT};
    guint begin = scene_sentence_first(scene, at);
    while (frame.first > begin && !scene->tag[frame.first - 1].name &&
           (take_qualifier(scene, &frame, begin) || take_body(scene, &frame)))
        ;
    read_owner(scene, &frame, begin);
    while (frame.first > begin && !take_determiner(scene, &frame) &&
           take_qualifier(scene, &frame, begin))
        ;
    frame.determined |= frame.both;
    return frame;
}

gboolean
frame_opens_compound(const Scene *scene, guint at)
{
    guint stop = at + 3;
    return stop <= scene_sentence_stop(scene, at) &&
           role_compound_start(scene, stop, scene_sentence_first(scene, at)) == at;
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

/* "presidents", "heads of state": what stands before the first "of" is a plural. */
static gboolean
is_plural(const Scene *scene, guint first, guint stop)
{
    guint at = first;
    while (at + 1 < stop && !scene_is(scene, at + 1, "of"))
        at++;
    return token_ends(&scene->token[at], "s");
}

void
frame_read_after(const Scene *scene, const char *preposition, Frame *frame)
{
    guint at = frame->stop, end = scene_sentence_stop(scene, frame->first);
    if (at + 1 >= end || !scene_is(scene, at, preposition))
        return;
    guint k = at + 1 + (guint)scene_is(scene, at + 1, "the");
    const char *halves[2];
    if (k + 1 < end && is_two(scene, k) && halves_at(scene, k + 1, halves) && !*frame->country) {
        frame->country = halves[0];
        frame->partner = halves[1];
        frame->owner = k;
        frame->stop = k + 2;
        return;
    }
    const char *code = k < end ? role_code(scene, k) : "";
    if (!*code || scene->tag[k].back)
        return;
    const Sense *sense = scene_sense(scene, k);
    if (sense->kind == SENSE_DEMONYM || sense->kind == SENSE_PEOPLE || sense->kind == SENSE_CAPITAL)
        return;
    if (!*frame->country) {
        const Mention *body = scene->tag[k].mention; /* director of [Peru National Bank] */
        frame->country = code;
        frame->owner = k;
        frame->stop = k + scene->tag[k].size;
        if (body && body->first == k && body->stop > frame->stop)
            frame->stop = body->stop;
        if (frame->stop < end && frame_before_group(scene, frame->stop))
            frame->stop++; /* commander of US forces */
    }
    if (!*frame->partner && is_plural(scene, frame->first, at))
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
