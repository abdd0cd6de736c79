/* speakers: the I and we of a quotation: who says it. */
#include "speakers.h"

#include <string.h>

static const Row *
sentence_row(const Discourse *d, guint sentence)
{
    return d->scene->document->of[KIND_SENT]->pdata[sentence];
}

/* "X said", "X has said", "said the minister X". */
static gboolean
speaks(const Discourse *d, const Mention *mention)
{
    const Scene *scene = d->scene;
    if (mention->modifier || mention->possessive || mention->n != 1 ||
        scene->token[mention->first].flags & TOKEN_QUOTED)
        return FALSE;
    guint stop = mention->stop, first = mention_phrase(scene, mention);
    guint begin = scene_sentence_first(scene, first), end = scene_sentence_stop(scene, first);
    stop += stop < end && scene->tag[stop].bits & WORD_AUXILIARY;
    return (stop < end && scene->tag[stop].bits & WORD_SPEECH) ||
           (first > begin && scene->tag[first - 1].bits & WORD_SPEECH);
}

/* The only one who says something in the sentence; NULL if nobody or several do. */
static Entity *
speaker_in(const Discourse *d, guint sentence)
{
    Entity *found = NULL;
    for (guint i = d->first[sentence]; i < d->first[sentence + 1]; i++) {
        const Mention *mention = d->mention[i];
        if (mention->what == WHAT_PLACE || !speaks(d, mention))
            continue;
        if (found && found != mention->entity[0])
            return NULL;
        found = mention->entity[0];
    }
    return found;
}

static gboolean
same_para(const Discourse *d, guint a, guint b)
{
    return strcmp(sentence_row(d, a)->part_of, sentence_row(d, b)->part_of) == 0;
}

static gboolean
is_quote(const Discourse *d, guint sentence)
{
    return strcmp(sentence_row(d, sentence)->what, "quote") == 0;
}

/* Whoever says the quotation that the sentence belongs to: named in it, else in the nearest
 * sentence of the paragraph that is no quotation alone, the one before first. */
static Entity *
speaker_of(const Discourse *d, guint sentence)
{
    Entity *entity = speaker_in(d, sentence);
    if (entity || !is_quote(d, sentence))
        return entity;
    guint at = sentence, n = d->scene->document->of[KIND_SENT]->len;
    while (at > 0 && same_para(d, at - 1, sentence) && is_quote(d, at))
        at--;
    entity = is_quote(d, at) ? NULL : speaker_in(d, at);
    for (at = sentence; !entity && at + 1 < n && same_para(d, at + 1, sentence) && is_quote(d, at);)
        entity = speaker_in(d, ++at);
    return entity;
}

void
speakers_run(Discourse *d)
{
    for (d->at = 0; d->at < d->n; d->at++) {
        Mention *mention = d->mention[d->at];
        if (mention->form != FORM_SPEAKER)
            continue;
        Entity *entity = speaker_of(d, mention->sent);
        if (!entity || (!mention->plural && entity->what != WHAT_PERSON))
            continue;
        point_to(mention, entity, "speaker");
        mention->what = entity->what;
    }
}
