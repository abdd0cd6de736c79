/* pronouns: he, she, they and theirs: the antecedent by clause, subject, sex, distance, speaker. */
#include "pronouns.h"

#include "pairs.h"

#include <string.h>

#define ENDS_PHRASE    (WORD_PREPOSITION | WORD_CONJUNCTION | WORD_AUXILIARY | WORD_SPEECH)
#define DEALINGS_REACH 7 /* tokens from "their" to "meeting" */
#define PRONOUN_REACH  3 /* sentences back that an antecedent may stand */

/* A pronoun and what its words say, whoever is meant. */
typedef struct {
    const Mention *mention;
    gboolean quoted;         /* inside a quotation */
    gboolean says;           /* "..., he said" */
    gboolean owns;           /* his view */
    const Entity *doer;      /* who does something to it; NULL: nobody */
    const Mention *reporter; /* who says what it is part of; NULL: nobody */
} Pronoun;

/* The speaker of a quotation is not the "he" inside it. */
static gboolean
is_speaker(const Discourse *d, const Entity *entity, const Mention *pronoun)
{
    const Scene *scene = d->scene;
    for (guint i = d->first[pronoun->sent]; i < d->first[pronoun->sent + 1]; i++) {
        const Mention *mention = d->mention[i];
        if (!is_person(mention) || mention->entity[0] != entity ||
            scene->token[mention->first].flags & TOKEN_QUOTED)
            continue;
        if (scene_bits(scene, mention->stop) & WORD_SPEECH ||
            (mention->first > 0 && scene_bits(scene, mention->first - 1) & WORD_SPEECH))
            return TRUE;
    }
    return FALSE;
}

/* TRUE if no comma, "that" or quotation mark stands between: the two are in one clause. */
static gboolean
same_clause(const Scene *scene, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (!(scene->token[i].flags & (TOKEN_WORD | TOKEN_NUMBER | TOKEN_POSSESSIVE)) ||
            scene_is(scene, i, "that") || scene_is(scene, i, "if") ||
            scene_is(scene, i, "because") || scene_is(scene, i, "who"))
            return scene_is(scene, i, "-");
    return TRUE;
}

/* him, not he or his: the subject of its own clause is somebody else. */
static gboolean
is_object(const Scene *scene, const Mention *pronoun)
{
    if (scene_is(scene, pronoun->first, "him"))
        return TRUE;
    if (!scene_is(scene, pronoun->first, "her"))
        return FALSE;
    guint next = pronoun->stop;
    guint32 flags = next < scene->n ? scene->token[next].flags : 0;
    return !(flags & TOKEN_WORD) ||
           scene_bits(scene, next) & (WORD_PREPOSITION | WORD_DETERMINER | WORD_AUXILIARY);
}

/* ", of the Harbour Party," behind a name: where it ends, before `to`; `at` if none is. */
static guint
over_apposition(const Scene *scene, guint at, guint to)
{
    guint end = at + 1;
    if (!scene_is(scene, at, ",") || end >= to || scene_is(scene, end, "who"))
        return at;
    while (end < to && end < at + 12 && !scene_is(scene, end, ","))
        end++;
    return end < to && scene_is(scene, end, ",") ? end + 1 : at;
}

/* Who does what is done to the pronoun: in "asked X to call him" X, else the last subject before it
 * in its clause. */
static const Entity *
doer_of(const Discourse *d, const Mention *pronoun)
{
    const Scene *scene = d->scene;
    gboolean infinitive = pronoun->first >= 2 && scene_is(scene, pronoun->first - 2, "to") &&
                          !(scene->token[pronoun->first - 1].flags & TOKEN_CAPITAL);
    for (guint i = d->at; infinitive && i-- > 0;)
        if (is_person(d->mention[i]) && d->mention[i]->stop == pronoun->first - 2)
            return d->mention[i]->entity[0];
    for (guint i = d->at; i-- > 0;) {
        const Mention *other = d->mention[i];
        if (other->sent != pronoun->sent)
            return NULL;
        if (is_person(other) && (other->subject || scene_is(scene, other->first - 1, "said")))
            return same_clause(scene, over_apposition(scene, other->stop, pronoun->first),
                               pronoun->first)
                       ? other->entity[0]
                       : NULL;
    }
    return NULL;
}

/* "... and X, who was in Y, said that he": the verb of saying right before the pronoun, if there is
 * one. */
static guint
reporting_verb(const Scene *scene, guint at)
{
    guint begin = scene_sentence_first(scene, at);
    for (guint k = at, steps = 0; k > begin && steps < 3; k--, steps++) {
        guint32 bits = scene->tag[k - 1].bits;
        if (bits & WORD_SPEECH)
            return k - 1;
        if (!(bits & WORD_WEEKDAY) && !scene_is(scene, k - 1, "that") &&
            !scene_is(scene, k - 1, "on"))
            break;
    }
    return G_MAXUINT;
}

/* The last subject of the sentence before the verb of saying that governs the pronoun. */
static const Mention *
reporter_of(const Discourse *d, const Mention *pronoun)
{
    guint verb = reporting_verb(d->scene, pronoun->first);
    for (guint i = d->at; verb < G_MAXUINT && i-- > d->first[pronoun->sent];) {
        const Mention *other = d->mention[i];
        if (other->stop <= verb && is_person(other) && other->subject)
            return other;
    }
    return NULL;
}

static Pronoun
read_pronoun(const Discourse *d, const Mention *mention)
{
    const Scene *scene = d->scene;
    gboolean quoted = (scene->token[mention->first].flags & TOKEN_QUOTED) != 0;
    gboolean object = is_object(scene, mention);
    return (Pronoun){.mention = mention,
                     .quoted = quoted,
                     .says = !quoted && scene_bits(scene, mention->stop) & WORD_SPEECH,
                     .owns = mention->possessive && !object,
                     .doer = object ? doer_of(d, mention) : NULL,
                     .reporter = reporter_of(d, mention)};
}

/* "praised X for his view": right behind the object, with no other person between. */
static gboolean
is_owned_by(const Discourse *d, const Mention *mention, const Mention *pronoun)
{
    if (mention->sent != pronoun->sent || pronoun->first - mention->stop > 3)
        return FALSE;
    for (guint i = d->at; i-- > 0 && d->mention[i] != mention;)
        if (is_person(d->mention[i]))
            return FALSE;
    return same_clause(d->scene, mention->stop, pronoun->first);
}

/* What a quotation is about does not say it, and who says it is no "he" inside it. */
static gboolean
can_mean(const Discourse *d, const Pronoun *pronoun, const Mention *mention)
{
    const Entity *entity = mention->entity[0];
    if (entity == pronoun->doer || (pronoun->quoted && is_speaker(d, entity, pronoun->mention)))
        return FALSE;
    return !(pronoun->says && d->scene->token[mention->first].flags & TOKEN_QUOTED);
}

static int
score_antecedent(const Discourse *d, const Mention *mention, const Pronoun *pronoun)
{
    const Scene *scene = d->scene;
    guint far = pronoun->mention->sent - mention->sent;
    int score = 40 - 12 * (int)far;
    if (mention->subject)
        score += 10;
    if (mention->modifier)
        score -= 4;
    if (mention->level == LEVEL_PRONOUN)
        score += 3;
    if (!mention->entity[0]->sex)
        score -= 5;
    if (strcmp(mention->entity[0]->rule, "guess") == 0)
        score -= 10;
    if (mention == pronoun->reporter)
        score += 12;
    if (pronoun->owns && is_owned_by(d, mention, pronoun->mention)) /* thanked X for her visit */
        score += scene_is(scene, pronoun->mention->first - 1, "for") ? 18 : 12;
    return score;
}

static gboolean
sex_fits(const Entity *entity, char sex)
{
    return !entity->sex || entity->sex == sex;
}

/* "Speaking in his usual style, X said": before the comma of an introduction he is who comes after
 * it. */
static Entity *
named_after(const Discourse *d, const Mention *pronoun)
{
    const Scene *scene = d->scene;
    guint begin = scene_sentence_first(scene, pronoun->first);
    guint stop = scene_sentence_stop(scene, pronoun->first), comma = pronoun->stop;
    gboolean intro = scene->tag[begin].bits & WORD_PREPOSITION ||
                     token_ends(&scene->token[begin], "ing") || scene_is(scene, begin, "as") ||
                     scene_is(scene, begin, "when") || scene_is(scene, begin, "while") ||
                     scene_is(scene, begin, "before");
    while (comma < stop && !scene_is(scene, comma, ","))
        comma++;
    if (!intro || comma >= stop)
        return NULL;
    for (guint i = d->at + 1; i < d->n; i++) {
        const Mention *mention = d->mention[i];
        if (mention->first >= stop)
            return NULL;
        if (mention->first < comma || !is_person(mention) || mention->modifier)
            continue;
        gboolean near = mention->first - comma <= 6 && is_subject(d, i);
        return near && sex_fits(mention->entity[0], pronoun->sex) ? mention->entity[0] : NULL;
    }
    return NULL;
}

/* The best antecedent and the best of another person. */
typedef struct {
    Entity *first, *second;
    int top, next;
} Ranking;

static void
rank(Ranking *ranking, Entity *entity, int score)
{
    if (entity == ranking->first) {
        ranking->top = MAX(ranking->top, score);
    } else if (score > ranking->top) {
        ranking->second = ranking->first;
        ranking->next = ranking->top;
        ranking->first = entity;
        ranking->top = score;
    } else if (score > ranking->next) {
        ranking->second = entity;
        ranking->next = score;
    }
}

void
pronoun_resolve(Discourse *d, Mention *pronoun)
{
    Ranking ranking = {NULL, NULL, G_MININT, G_MININT};
    Pronoun read = read_pronoun(d, pronoun);
    guint here = pronoun->sent;
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = d->mention[i];
        if (here - mention->sent > PRONOUN_REACH)
            break;
        if (is_person(mention) && sex_fits(mention->entity[0], pronoun->sex) &&
            mention->stop <= pronoun->first && /* not "his counterpart" */
            can_mean(d, &read, mention))
            rank(&ranking, mention->entity[0], score_antecedent(d, mention, &read));
    }
    Entity *after = ranking.top < 40 ? named_after(d, pronoun) : NULL;
    if (after)
        rank(&ranking, after, 60);
    if (!ranking.first || (ranking.second && ranking.top - ranking.next < 4))
        return;
    point_to(pronoun, ranking.first, "pronoun");
    if (!ranking.first->sex)
        ranking.first->sex = pronoun->sex;
}

/* "A and B" began the sentence before: "their aides" are those of both. */
static gboolean
follows_couple(const Discourse *d, const Mention *pronoun)
{
    guint here = pronoun->sent;
    for (guint i = d->at; i-- > 1;) {
        const Mention *b = d->mention[i], *a = d->mention[i - 1];
        if (here - b->sent > 1)
            return FALSE;
        if (here - b->sent == 1 && is_person(a) && is_person(b) && a->subject && b->subject &&
            a->stop + 1 == b->first && scene_is(d->scene, a->stop, "and") &&
            pronoun->first == scene_sentence_first(d->scene, pronoun->first))
            return TRUE;
    }
    return FALSE;
}

/* "their meeting in May", "their first face-to-face talks": of those who met. */
static gboolean
owns_dealings(const Scene *scene, const Mention *pronoun)
{
    guint stop = MIN(pronoun->stop + DEALINGS_REACH, scene->n);
    for (guint i = pronoun->stop; i < stop; i++) {
        guint32 bits = scene->tag[i].bits;
        if (bits & WORD_DEALINGS)
            return TRUE;
        if (scene_is_hyphen(scene, i) || scene_is_hyphen(scene, i - 1))
            continue;
        if (!(scene->token[i].flags & (TOKEN_WORD | TOKEN_NUMBER)) || bits & ENDS_PHRASE)
            return FALSE;
    }
    return FALSE;
}

/* "A and B" as subject of the sentence or the one before; else the pair that the last sentence is
 * about. */
void
they_resolve(Discourse *d, Mention *pronoun)
{
    guint here = pronoun->sent;
    for (guint i = d->at; i-- > 0;) {
        const Mention *mention = d->mention[i];
        if (here - mention->sent > 1)
            break;
        if (mention->stop > pronoun->first) /* "their aides" */
            continue;
        if (mention->plural && mention->n >= 2) {
            for (guint j = 0; j < mention->n; j++)
                point_to(pronoun, mention->entity[j], "pronoun");
            pronoun->what = mention->what;
            return;
        }
        if (mention->level == LEVEL_NOMINAL && mention->what == WHAT_GROUP && mention->subject)
            return; /* officials, troops */
    }
    Entity *pair[2];
    Mention any = {.first = pronoun->first, .sent = pronoun->sent, .office = ""};
    gboolean others =
        pronoun->possessive && !follows_couple(d, pronoun) && !owns_dealings(d->scene, pronoun);
    if (others || !pair_find(d, &any, pair) || distance_to(d, pair[0]) > 1 ||
        distance_to(d, pair[1]) > 1)
        return;
    point_to(pronoun, pair[0], "pronoun");
    point_to(pronoun, pair[1], "pronoun");
}
