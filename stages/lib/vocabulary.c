/* vocabulary: the words that readout-stream(5) allows. */
#include "vocabulary.h"

#define EVENTS                                                                                     \
    "call;meeting;visit;letter;statement;order;agreement;sanction;expulsion;military;election;"    \
    "other"
#define STATUSES "happened;planned;denied;cancelled;disputed;possible"
#define PLACES   (KIND_BIT(KIND_SENT) | KIND_BIT(KIND_PARA))
#define MARKS    (KIND_BIT(KIND_DATE) | KIND_BIT(KIND_ACTOR) | KIND_BIT(KIND_EVENT))

/* Lists of words; an empty item allows the empty column, NULL any word. And bits of kinds. */
typedef struct {
    Kind kind;
    const char *what, *status;
    guint parents, refs;
} Rule;

static const Rule rules[] = {
    {KIND_DOC, NULL, NULL, 0, 0},
    {KIND_PARA,
     "headline;byline;dateline;body;heading;caption;boilerplate;speaker;direction;update", "",
     KIND_BIT(KIND_DOC), 0},
    {KIND_SENT, ";quote;part-quote", NULL, KIND_BIT(KIND_PARA), 0},
    {KIND_DATE, "DATE;TIME;DURATION;SET", ";past;future", PLACES, MARKS},
    {KIND_ACTOR, "person;country;government;organisation;group;place", "named;nominal;pronoun",
     PLACES, MARKS},
    {KIND_EVENT, EVENTS, STATUSES, PLACES, MARKS | KIND_BIT(KIND_DOC)},
    {KIND_EDGE, "before;after;simultaneous;includes;same;contradicts;follows_up", NULL,
     KIND_BIT(KIND_EVENT) | KIND_BIT(KIND_ENTRY), KIND_BIT(KIND_EVENT) | KIND_BIT(KIND_ENTRY)},
    {KIND_ENTRY, EVENTS, STATUSES, 0, KIND_BIT(KIND_EVENT)},
    {KIND_CLAIM, "date;duration;status;initiator", ";" STATUSES, KIND_BIT(KIND_ENTRY),
     KIND_BIT(KIND_EVENT)},
    {KIND_ATTR, NULL, NULL, ~0u, ~0u},
};

/* What is said of a kind; of one that is not listed, that it takes any word and names nothing. */
static const Rule *
rule_of(Kind kind)
{
    static const Rule none = {KIND_OTHER, NULL, NULL, 0, 0};
    for (gsize i = 0; i < G_N_ELEMENTS(rules); i++)
        if (rules[i].kind == kind)
            return &rules[i];
    return &none;
}

static gboolean
is_listed(const char *list, const char *word)
{
    if (!list)
        return TRUE;
    g_auto(GStrv) words = g_strsplit(list, ";", -1);
    return *list ? g_strv_contains((const char *const *)words, word) : !*word;
}

gboolean
vocabulary_what(Kind kind, const char *word)
{
    return is_listed(rule_of(kind)->what, word);
}

gboolean
vocabulary_status(Kind kind, const char *word)
{
    return is_listed(rule_of(kind)->status, word);
}

int
vocabulary_sequence(const char *event)
{
    static const char *const early[] = {"visit", NULL};
    static const char *const late[] = {"statement", "agreement", NULL};
    return g_strv_contains(early, event) ? 0 : g_strv_contains(late, event) ? 2 : 1;
}

guint
vocabulary_parents(Kind kind)
{
    return rule_of(kind)->parents;
}

guint
vocabulary_refs(Kind kind)
{
    return rule_of(kind)->refs;
}
