/* era: the day that decides who held which office: the document's date, else the time its leaders
 * have in common. */
#include "era.h"

#include <string.h>

/* A term of somebody who is named, and how much that says. */
typedef struct {
    guint32 from, to;
    guint weight;
} Witness;

static void
add_terms(GArray *witnesses, const Leader *leader, guint weight)
{
    for (guint i = 0; i < leader->n_terms; i++) {
        const Term *term = &leader->terms[i];
        Witness witness = {term->from, term->to, weight * term->rank};
        g_array_append_val(witnesses, witness);
    }
}

static void
add_witness(const Scene *scene, const Mention *mention, GHashTable *seen, GArray *witnesses)
{
    if (mention->sense && mention->sense->leader) {
        if (g_hash_table_add(seen, (gpointer)mention->sense->leader))
            add_terms(witnesses, mention->sense->leader, 2);
        return;
    }
    guint64 word = scene->token[mention->first].key;
    const PhraseEntry *list =
        mention->stop - mention->first == 1 ? gazetteer_family_word(scene->gaz, word) : NULL;
    if (list && !list->next && g_hash_table_add(seen, (gpointer)list->value))
        add_terms(witnesses, list->value, 1);
}

/* The latest of the days on which most witnesses were in office; one is not enough. */
static guint32
common_day(const GArray *witnesses)
{
    guint32 best = 0;
    guint top = 0;
    for (guint i = 0; i < witnesses->len; i++) {
        guint32 day = g_array_index(witnesses, Witness, i).from;
        guint sum = 0;
        for (guint j = 0; j < witnesses->len; j++) {
            const Witness *other = &g_array_index(witnesses, Witness, j);
            sum += other->weight * (guint)(day >= other->from && day <= other->to);
        }
        if (sum > top || (sum == top && day > best)) {
            top = sum;
            best = day;
        }
    }
    return best;
}

void
era_find(Scene *scene)
{
    const Row *head = scene->document->head;
    scene->day = head ? leader_last_day(head->time) : 0;
    scene->dated = scene->day != 0;
    if (scene->day)
        return;
    g_autoptr(GArray) witnesses = g_array_new(FALSE, FALSE, sizeof(Witness));
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < scene->mentions->len; i++) {
        const Mention *mention = scene->mentions->pdata[i];
        if (mention->what == WHAT_PERSON)
            add_witness(scene, mention, seen, witnesses);
    }
    scene->day = common_day(witnesses);
}
