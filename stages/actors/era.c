/* era: the day that decides who held which office: the document's date, else the time its leaders
 * have in common. */
#include "era.h"

/* The leaders who are named, each once. */
typedef struct {
    const Leader *leader;
    guint weight; /* how much the name says: 2 in full, 1 in short */
} Witness;

typedef struct {
    Witness *witness;
    guint n;
} Witnesses;

static void
add_witness(Witnesses *witnesses, const Leader *leader, guint weight)
{
    for (guint i = 0; i < witnesses->n; i++)
        if (witnesses->witness[i].leader == leader)
            return;
    witnesses->witness[witnesses->n++] = (Witness){leader, weight};
}

static void
add_named(const Scene *scene, const Mention *mention, Witnesses *witnesses)
{
    if (mention->sense && mention->sense->leader) {
        add_witness(witnesses, mention->sense->leader, 2);
        return;
    }
    guint64 word = scene->token[mention->first].key;
    const PhraseEntry *list =
        mention->stop - mention->first == 1 ? gazetteer_family_word(scene->gaz, word) : NULL;
    if (list && !list->next)
        add_witness(witnesses, list->value, 1);
}

/* A term of one of them, and how much it says. */
typedef struct {
    guint32 from, to;
    guint weight;
} Tenure;

/* How much speaks for a day: without a branch on the days, which nothing foretells. */
static guint
weight_of(const Tenure *tenure, guint n, guint32 day)
{
    guint sum = 0;
    for (guint i = 0; i < n; i++)
        sum += tenure[i].weight * ((guint)(day >= tenure[i].from) & (guint)(day <= tenure[i].to));
    return sum;
}

/* The latest of the days on which most witnesses were in office; one is not enough. */
static guint32
common_day(const Tenure *tenure, guint n)
{
    guint32 best = 0;
    guint top = 0;
    for (guint i = 0; i < n; i++) {
        guint32 day = tenure[i].from;
        guint sum = weight_of(tenure, n, day);
        if (sum > top || (sum == top && day > best)) {
            top = sum;
            best = day;
        }
    }
    return best;
}

static Tenure *
terms_of(const Scene *scene, const Witnesses *witnesses, guint *n)
{
    for (guint i = *n = 0; i < witnesses->n; i++)
        *n += witnesses->witness[i].leader->n_terms;
    Tenure *tenure = arena_raw(scene->scratch, *n * sizeof(Tenure)), *end = tenure;
    for (guint i = 0; i < witnesses->n; i++) {
        const Witness *witness = &witnesses->witness[i];
        for (guint j = 0; j < witness->leader->n_terms; j++) {
            const Term *term = &witness->leader->terms[j];
            *end++ = (Tenure){term->from, term->to, witness->weight * term->rank};
        }
    }
    return tenure;
}

void
era_find(Scene *scene)
{
    const Row *head = scene->document->head;
    scene->day = head ? leader_last_day(head->time) : 0;
    scene->dated = scene->day != 0;
    if (scene->day)
        return;
    Witnesses witnesses = {arena_raw(scene->scratch, scene->mentions->len * sizeof(Witness)), 0};
    for (guint i = 0; i < scene->mentions->len; i++) {
        const Mention *mention = scene->mentions->pdata[i];
        if (mention->what == WHAT_PERSON)
            add_named(scene, mention, &witnesses);
    }
    guint n;
    const Tenure *tenure = terms_of(scene, &witnesses, &n);
    scene->day = common_day(tenure, n);
}
