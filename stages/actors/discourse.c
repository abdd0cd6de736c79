/* discourse: who is meant by "the president", "both leaders", he: reading order, salience, sex,
 * number, country. */
#include "discourse.h"
#include "compatriot.h"

#include "incumbent.h"
#include "lands.h"
#include "pairs.h"
#include "pronouns.h"
#include "speakers.h"

void
point_to(Mention *mention, Entity *entity, const char *rule)
{
    if (mention->n >= MENTION_MAX)
        return;
    for (guint i = 0; i < mention->n; i++)
        if (mention->entity[i] == entity)
            return;
    mention->entity[mention->n++] = entity;
    mention->rule = rule;
}

guint
mention_phrase(const Scene *scene, const Mention *mention)
{
    guint first = mention->first, begin = scene_sentence_first(scene, first);
    if (mention->what == WHAT_PERSON && mention->level == LEVEL_NAMED)
        first = mention->titled;
    while (first > begin && scene->tag[first - 1].bits & (WORD_DETERMINER | WORD_QUALIFIER) &&
           !(scene->tag[first - 1].bits & WORD_PREPOSITION))
        first--;
    return first;
}

/* Whether a subject can stand at `first`: after a mark, a conjunction, a date, "said" in inversion.
 * A word of another kind before it is a verb or a preposition that it is the object of. */
static gboolean
opens_subject(const Scene *scene, guint first, guint stop)
{
    const Token *before = &scene->token[first - 1];
    guint32 bits = scene->tag[first - 1].bits;
    if (bits & WORD_CONJUNCTION && bits & WORD_PREPOSITION) { /* after X met, not: after X, */
        guint32 after = stop < scene->n ? scene->token[stop].flags : 0;
        return after & TOKEN_WORD && !(scene_bits(scene, stop) & WORD_PREPOSITION) &&
               !scene_is(scene, stop, "and");
    }
    if (!(before->flags & TOKEN_WORD))
        return TRUE;
    return bits & (WORD_CONJUNCTION | WORD_WEEKDAY) || scene_is(scene, first - 1, "said") ||
           scene_is(scene, first - 1, "says") || scene_is(scene, first - 1, "added");
}

gboolean
is_subject(const Discourse *d, guint i)
{
    const Scene *scene = d->scene;
    const Mention *mention = d->mention[i];
    if (mention->modifier || mention->possessive)
        return FALSE;
    if (mention->form == FORM_PRONOUN)
        return !scene_is(scene, mention->first, "him") && !scene_is(scene, mention->first, "them");
    guint first = mention_phrase(scene, mention);
    if (first == scene_sentence_first(scene, first))
        return TRUE;
    if (i > 0 && (scene_is(scene, first - 1, "and") || scene_is(scene, first - 1, ","))) {
        const Mention *before = d->mention[i - 1];
        if (before->stop + 1 == first && before->what == mention->what)
            return before->subject;
    }
    return opens_subject(scene, first, mention->stop);
}

/* Sentences between the latest mention of `entity` before the one at d->at and that one; G_MAXUINT
 * if there is none. */
guint
distance_to(const Discourse *d, const Entity *entity)
{
    if (entity->seen == G_MAXUINT)
        return G_MAXUINT;
    return d->mention[d->at]->sent - entity->seen;
}

static void
resolve(Discourse *d, Mention *mention)
{
    switch (mention->form) {
    case FORM_OFFICE:
        office_resolve(d, mention);
        break;
    case FORM_OFFICES:
        offices_resolve(d, mention);
        break;
    case FORM_PAIR:
        pair_resolve(d, mention);
        break;
    case FORM_SIDES:
        sides_resolve(d, mention);
        break;
    case FORM_LAND:
        land_resolve(d, mention);
        break;
    case FORM_COUNTERPART:
        counterpart_resolve(d, mention);
        break;
    case FORM_PRONOUN:
        if (mention->what == WHAT_COUNTRY)
            its_resolve(d, mention);
        else if (mention->plural)
            they_resolve(d, mention);
        else
            pronoun_resolve(d, mention);
        break;
    case FORM_NAME:
        if (mention->sense && mention->sense->kind == SENSE_DEMONYM)
            compatriot_resolve(d, mention);
        break;
    case FORM_AGENTS:
    case FORM_SPEAKER:
        break;
    }
}

/* For each sentence and the end, the index of the first mention from there on. */
static const guint *
first_mentions(const Scene *scene)
{
    guint sentences = scene->document->of[KIND_SENT]->len, n = scene->mentions->len;
    guint *first = arena_alloc(scene->scratch, (sentences + 1) * sizeof(guint));
    for (guint i = 0; i < n; i++) /* how many there are in each, one behind its place */
        first[((const Mention *)scene->mentions->pdata[i])->sent + 1]++;
    for (guint sent = 1; sent <= sentences; sent++)
        first[sent] += first[sent - 1];
    return first;
}

void
discourse_run(Scene *scene)
{
    Discourse d = {.scene = scene,
                   .mention = (Mention **)scene->mentions->pdata,
                   .n = scene->mentions->len,
                   .first = first_mentions(scene)};
    for (d.at = 0; d.at < d.n; d.at++) {
        Mention *mention = d.mention[d.at];
        mention->subject = is_subject(&d, d.at);
        resolve(&d, mention);
        for (guint i = 0; i < mention->n; i++)
            mention->entity[i]->seen = mention->sent;
    }
    speakers_run(&d);
}
