/* bearer: which leader of the dictionary a name means, and who bears an office. */
#include "bearer.h"

#include "spelling.h"

#include <string.h>

#define SOON 90 /* days before a term that its holder is spoken of as "the new president" */

static gboolean
has_country(const Leader *leader, const char *country)
{
    for (guint i = 0; i < leader->n_terms; i++)
        if (code_same(leader->terms[i].country, country))
            return TRUE;
    return FALSE;
}

/* Smaller is better; G_MAXUINT: cannot be meant. */
static guint
leader_cost(const Scene *scene, const Leader *leader, const Said *said, guint reach)
{
    guint years = scene->day ? leader_distance(leader, scene->day) : 0;
    if (years > reach || (*said->country && !has_country(leader, said->country)) ||
        (said->sex && leader->sex && said->sex != leader->sex)) /* Ms. Wong */
        return G_MAXUINT;
    gboolean out = scene->day && leader_days(leader, scene->day) > 0;
    guint cost = years * 4 + 3 - leader_rank(leader) + (out ? 2 : 0);
    if (*said->office && !gazetteer_held(scene->gaz, leader, said->office))
        cost += 8;
    return cost;
}

/* Of two that would do equally well: who is in office on the day or nearer to it, then who has been
 * known for longer. */
static gboolean
is_likelier(const Scene *scene, const Leader *leader, const Leader *other)
{
    guint32 days = scene->day ? leader_days(leader, scene->day) : 0;
    guint32 others = scene->day ? leader_days(other, scene->day) : 0;
    return days != others ? days < others : leader_since(leader) < leader_since(other);
}

static const Leader *
choose_leader(const Scene *scene, const PhraseEntry *list, const Said *said, const Name *full,
              guint reach)
{
    const Leader *best = NULL;
    guint least = G_MAXUINT;
    for (; list; list = list->next) {
        const Leader *leader = list->value;
        if (full && !name_compatible(full, &leader->full))
            continue;
        guint cost = leader_cost(scene, leader, said, reach);
        if (cost < least || (best && cost == least && is_likelier(scene, leader, best))) {
            least = cost;
            best = leader;
        }
    }
    return best;
}

/* "Foreign Secretary Teodoro Locsin Jr.": who holds the office is meant, not his son. */
static gboolean
is_holder(const Scene *scene, const Leader *leader, const Said *said)
{
    return *said->office && !said->former && scene->day &&
           leader_distance(leader, scene->day) == 0 &&
           gazetteer_held(scene->gaz, leader, said->office);
}

/* Among those who bear the full name, the one nearest to the day. */
static const Leader *
leader_of_alias(const Scene *scene, const PhraseEntry *entry, const Name *name, const Said *said)
{
    const Leader *best = NULL;
    guint least = G_MAXUINT;
    Said office = {.office = said->office, .kind = said->kind, .country = ""};
    for (; entry; entry = entry->next) {
        const Sense *sense = entry->value;
        if (sense->kind != SENSE_LEADER || (*name->suffix != *sense->leader->full.suffix &&
                                            !is_holder(scene, sense->leader, said)))
            continue;
        guint cost = leader_cost(scene, sense->leader, &office, G_MAXUINT / 8);
        if (cost < least) {
            least = cost;
            best = sense->leader;
        }
    }
    return best;
}

/* Wladimir for Vladimir, Dmitri for Dmitry: the first given names differ by two letters at most in
 * words of six, by one in shorter ones. */
static gboolean
given_near(const Name *name, const Leader *leader)
{
    const Name *full = &leader->full;
    if (name->family == 0 || full->family == 0 || name->n < 2 || full->n < 2)
        return FALSE;
    gsize size = MIN(strlen(name->part[0].text), strlen(full->part[0].text));
    return size >= 4 &&
           spelling_distance(name->part[0].text, full->part[0].text) <= (size >= 6 ? 2u : 1u);
}

/* The only leader of that family name whose given name is nearly the same. */
static const Leader *
near_leader(const Scene *scene, const PhraseEntry *list, const Said *said, const Name *name)
{
    const Leader *found = NULL;
    for (; list; list = list->next) {
        const Leader *leader = list->value;
        if (!given_near(name, leader) || leader_cost(scene, leader, said, 12) == G_MAXUINT ||
            (said->sex && leader->sex && said->sex != leader->sex))
            continue;
        if (found && found != leader)
            return NULL;
        found = leader;
    }
    return found;
}

static gboolean
has_part(const Name *name, const NamePart *part)
{
    for (guint i = 0; i < name->n; i++)
        if (name->part[i].key == part->key)
            return TRUE;
    return FALSE;
}

/* "President of Brazil Dilma Vana Rousseff Linhares": who holds the office that is said, if given
 * and family name stand in the longer name. */
static const Leader *
bearer_of_office(const Scene *scene, const Name *name, const Said *said)
{
    if (!*said->office || !*said->country || !scene->dated || said->former || name->n < 3)
        return NULL;
    const Leader *leader = gazetteer_holder(scene->gaz, said->office, said->country, scene->day);
    if (!leader || leader->full.n < 2 || leader->full.family_n == 0)
        return NULL;
    const Name *full = &leader->full;
    const NamePart *given = &full->part[full->family == 0 ? full->family_n : 0];
    return has_part(name, given) && has_part(name, &full->part[full->family + full->family_n - 1])
               ? leader
               : NULL;
}

const Leader *
bearer_of_full(const Scene *scene, const Mention *mention, const Name *name, const Said *said)
{
    if (*name->suffix && !mention->sense)
        return NULL;
    if (mention->sense && mention->sense->kind == SENSE_LEADER)
        return leader_of_alias(scene, scene->tag[mention->first].name, name, said);
    if (name->n < 2)
        return NULL;
    const PhraseEntry *list =
        gazetteer_family(scene->gaz, name_key(name, name->family, name->family_n));
    const Leader *leader = choose_leader(scene, list, said, name, 12);
    if (!leader)
        leader = near_leader(scene, list, said, name);
    if (!leader)
        leader = bearer_of_office(scene, name, said);
    if (leader || list)
        return leader;
    const char *family = name_join(name, name->family, name->family_n, scene->scratch);
    return near_leader(scene, gazetteer_spelled(scene->gaz, family), said, name);
}

/* Mullah Abdullah, actor Johnson, Judge Brown: nobody who leads a country. */
static gboolean
is_private(TitleKind kind)
{
    return kind & (TITLE_RELIGIOUS | TITLE_PROFESSION | TITLE_JUDICIAL | TITLE_MEDIA);
}

/* Kim, Lula, Abiy: the only one so called who leads a country on the day. */
static const Leader *
leader_in_office(const Scene *scene, const PhraseEntry *list)
{
    const Leader *found = NULL;
    for (; list; list = list->next) {
        const Leader *leader = list->value;
        const Term *term = leader_term(leader, scene->day);
        gboolean leads = term->rank == 3 && term_covers(term, scene->day) &&
                         gazetteer_country(scene->gaz, term->country);
        if (leads && strcmp(term->office, "supreme leader") == 0)
            return leader;
        if (leads && found && found != leader)
            return NULL;
        if (leads)
            found = leader;
    }
    return found;
}

/* "UAE Foreign Minister Sheikh Abdullah": who holds the office that is said, if it is his given
 * name.
 */
static const Leader *
leader_by_given(const Scene *scene, const Name *name, const Said *said)
{
    if (!*said->office || !*said->country || !scene->dated || said->former || name->n != 1)
        return NULL;
    const Leader *leader = gazetteer_holder(scene->gaz, said->office, said->country, scene->day);
    return leader && name_is_given_of(name, &leader->full) ? leader : NULL;
}

/* Ethiopia's Abiy, where the day is not known: the only one so called who ever led that country. */
static const Leader *
leader_ever(const PhraseEntry *list, const char *country)
{
    const Leader *found = NULL;
    for (; list; list = list->next) {
        const Leader *leader = list->value;
        if (!*country || leader_rank(leader) < 3 || !has_country(leader, country))
            continue;
        if (found && found != leader)
            return NULL;
        found = leader;
    }
    return found;
}

const Leader *
bearer_of_short(const Scene *scene, const Mention *mention, const Name *name, const Said *said)
{
    guint32 bits = scene->tag[mention->first].bits;
    gboolean given = name->n == 1 && bits & (WORD_COMMON | WORD_GIVEN);
    if (!*said->office && given && bits & WORD_COMMON)
        return NULL;
    const PhraseEntry *list = gazetteer_family(scene->gaz, name_key(name, 0, name->n));
    if (given && !*said->office)
        return scene->dated ? leader_in_office(scene, list) : leader_ever(list, said->country);
    if (!list && !(bits & WORD_GIVEN) && (scene->dated || *said->office))
        list = gazetteer_spelled(scene->gaz, name_join(name, 0, name->n, scene->scratch));
    const Leader *leader = leader_by_given(scene, name, said);
    if (leader)
        return leader;
    leader = choose_leader(scene, list, said, NULL, scene->dated ? 3 : 8);
    if (!leader)
        return NULL;
    gboolean held = *said->office && gazetteer_held(scene->gaz, leader, said->office);
    if (*said->office && !held && (leader_rank(leader) < 3 || is_private(said->kind)))
        return NULL;
    return *said->office || leader_rank(leader) >= 2 ? leader : NULL;
}

Entity *
bearer_rival(const Scene *scene, const Leader *leader, const Name *name)
{
    if (!leader || name->n < 2 || !name_is_family_of(name, &leader->full))
        return NULL;
    for (guint i = 0; i < scene->persons->len; i++) {
        Entity *entity = scene->persons->pdata[i];
        if (!entity->leader && entity->name.n > name->n && name_is_family_of(name, &entity->name))
            return entity;
    }
    return NULL;
}

guint
bearer_fits(const Scene *scene, const Entity *entity, guint64 office, const char *country)
{
    guint best = 0;
    for (const Role *role = entity->roles; role; role = role->next) {
        const char *land = *role->country ? role->country : entity->place;
        if ((!*country || code_same(land, country)) &&
            offices_same(scene->gaz->offices, office, role->keys))
            best = 2;
    }
    if (!entity->leader)
        return best;
    for (guint i = 0; i < entity->leader->n_terms; i++) {
        const Term *term = &entity->leader->terms[i];
        if ((*country && !code_same(country, term->country)) ||
            !offices_same(scene->gaz->offices, office, term->keys))
            continue;
        gboolean now = !scene->day || term_covers(term, scene->day);
        gboolean soon = scene->day < term->from && term->from - scene->day <= SOON;
        best = MAX(best, now ? 3 : soon ? 2 : 1);
    }
    return best;
}
