/* known: the names that the dictionaries have, and what stands around them in capitals. */
#include "known.h"

#include "body.h"
#include "namesake.h"
#include "run.h"

#include <string.h>

/* Star in "the Toledo Star". */
static gboolean
is_paper(const Scene *scene, guint at, guint stop)
{
    return at > scene_sentence_first(scene, at) && scene_is(scene, at - 1, "the") &&
           scene_hints(scene, "paper", stop);
}

/* Words of the country's body before a body of the dictionary: "Sri Lanka Muslim Congress", "Czech
 * Social Democratic Party". Returns its end, `end` if none is there. */
static guint
over_known_body(const Scene *scene, guint stop, guint end)
{
    const Sense *sense = end > stop && end < scene->n ? scene_sense(scene, end) : NULL;
    if (!sense || sense->kind != SENSE_ORGANISATION ||
        scene->token[end].sent != scene->token[stop].sent)
        return end;
    guint last = end + scene->tag[end].size;
    for (guint i = stop; i < end; i++)
        if (!(scene->tag[i].bits & WORD_COMMON))
            return end;
    return scene->tag[last - 1].bits & WORD_ORGANISATION ? last : end;
}

/* The end of the capitals from `stop` on, with the body of a people: "Mongolian People's Party". */
static guint
over_people(const Scene *scene, guint stop)
{
    guint end = run_capitals(scene, stop), next = end + 1;
    if (end == stop || next >= scene_sentence_stop(scene, stop) ||
        !(scene->token[end].flags & TOKEN_POSSESSIVE) || !run_is_people(scene, end - 1))
        return end;
    guint more = run_capitals(scene, next);
    return more > next && run_head(scene, next, more) == WHAT_ORGANISATION ? more : end;
}

/* A name that goes on in capitals to a word such as Ministry is an organisation: Iranian Foreign
 * Ministry. Returns the end, or `stop`. */
static guint
widen(const Scene *scene, guint at, guint stop, What *what)
{
    guint end = stop;
    if (stop < scene->n && scene->token[stop - 1].sent == scene->token[stop].sent &&
        !(scene->token[stop].flags & TOKEN_POSSESSIVE))
        end = over_people(scene, stop);
    if (end > stop)
        end = over_known_body(scene, stop, run_over_and(scene, stop, end));
    while (end > stop) {
        What head = end == stop + 1 && is_paper(scene, at, stop) ? WHAT_ORGANISATION
                                                                 : run_head(scene, stop, end);
        if (head) {
            *what = head;
            return head == WHAT_ORGANISATION ? run_extend_of(scene, stop, end) : end;
        }
        end--;
    }
    return stop;
}

/* Somali National News Agency: the dictionary knows that of another country only. */
static gboolean
is_namesake(const Scene *scene, const Sense *land, guint at)
{
    const Sense *body = scene_sense(scene, at);
    gboolean joined = land->kind == SENSE_DEMONYM ||
                      scene->tag[at + scene->tag[at].size - 1].bits & WORD_ORGANISATION;
    return joined && scene->tag[at].size > 1 && *body->code &&
           strcmp(body->code, land->code) != 0 && gazetteer_country(scene->gaz, body->code);
}

/* "U.S. State Department", "Israeli Foreign Ministry": a country right before a body of its own
 * belongs to the name. */
static gboolean
owns_next(const Scene *scene, guint at, guint stop)
{
    const Sense *sense = scene_sense(scene, at), *next = scene_sense(scene, stop);
    if (!sense || !next || scene->token[stop].sent != scene->token[at].sent ||
        (sense->kind != SENSE_COUNTRY && sense->kind != SENSE_DEMONYM))
        return FALSE;
    if (next->kind != SENSE_ORGANISATION || next->what == WHAT_GROUP)
        return FALSE;
    return next->what == WHAT_GOVERNMENT || is_namesake(scene, sense, stop);
}

/* "Royal Jordanian Air Force", "New Nigeria Peoples Party": capitals right before belong to the
 * name. */
static guint
widen_left(const Scene *scene, guint at)
{
    const guint32 others = WORD_DETERMINER | WORD_PREPOSITION | WORD_FORMER | WORD_CONJUNCTION |
                           WORD_SPEECH | WORD_WEEKDAY | WORD_VERB;
    guint begin = scene_sentence_first(scene, at);
    while (at > begin + 1 && run_is_free(scene, at - 1) && !scene->tag[at - 1].mention &&
           (scene->token[at - 1].flags & (TOKEN_CAPITAL | TOKEN_FIRST)) == TOKEN_CAPITAL &&
           scene->tag[at - 1].bits & (WORD_COMMON | WORD_QUALIFIER) &&
           !(scene->tag[at - 1].bits & others))
        at--;
    return at;
}

static guint
add_wide(Scene *scene, guint at, guint stop, What what, const Sense *sense)
{
    if (what == WHAT_ORGANISATION)
        at = widen_left(scene, at);
    Mention *mention = scene_add(scene, at, stop, what, LEVEL_NAMED);
    const char *code = *sense->code ? sense->code : body_country(scene, at, stop);
    mention->entity[0] = scene_entity(scene, what, scene_text(scene, at, stop), code, "capitals");
    mention->n = 1;
    return stop;
}

/* A capital that acts as its government: "Moscow said", "Washington's allies", "between Moscow and
 * Kyiv". */
static gboolean
acts(const Scene *scene, guint at, guint stop)
{
    guint begin = scene_sentence_first(scene, at), end = scene_sentence_stop(scene, at);
    guint32 before = at > begin ? scene->tag[at - 1].bits : 0;
    guint32 after = stop < end ? scene->tag[stop].bits : 0;
    if (before & WORD_LOCATIVE)
        return FALSE;
    if (before & WORD_SPEECH && !scene_is(scene, at - 1, "said") &&
        !scene_is(scene, at - 1, "says")) /* has warned Tehran */
        return !(stop < end && scene->token[stop].flags & TOKEN_WORD) ||
               after & (WORD_PREPOSITION | WORD_CONJUNCTION | WORD_AUXILIARY);
    if (at > begin && (scene_is(scene, at - 1, "between") || scene_is(scene, at - 1, "with") ||
                       scene_is(scene, at - 1, "against")))
        return TRUE;
    if (at > begin + 2 && scene_is(scene, at - 1, "and") && scene_is(scene, at - 3, "between"))
        return TRUE;
    if (before & WORD_PREPOSITION)
        return FALSE;
    if (stop + 1 < end && scene_is(scene, stop, "and") && scene->tag[stop + 1].name &&
        scene_sense(scene, stop + 1)->kind == SENSE_CAPITAL)
        return acts(scene, stop + 1, stop + 1 + scene->tag[stop + 1].size);
    return after & (WORD_SPEECH | WORD_AUXILIARY) ||
           (stop < end && scene->token[stop].flags & TOKEN_POSSESSIVE);
}

static void
make_metonym(Scene *scene, Mention *mention)
{
    const Sense *sense = mention->sense;
    if (!acts(scene, mention->first, mention->stop))
        return;
    const char *country = gazetteer_country(scene->gaz, sense->code);
    if (!country)
        return;
    mention->what = WHAT_COUNTRY;
    mention->rule = arena_concat(scene->arena, "metonym:", sense->name);
    mention->entity[0] = scene_entity(scene, WHAT_COUNTRY, country, sense->code,
                                      arena_concat(scene->arena, "countries:", sense->code));
}

/* "Crown Prince Mohammed bin Salman" is an alias, but the title is no part of the name; in "King
 * Salman" it is. */
static guint
without_title(Scene *scene, guint at, guint stop, const Sense *sense)
{
    gsize size = 0;
    const Name *full = &sense->leader->full;
    if (stop == at + 1 || full->n == 0 || full->part[0].key == scene->token[at].key)
        return at;
    const PhraseEntry *title =
        phrasebook_match(&scene->gaz->titles, &scene->token[at], phrase_upto(stop - at - 1), &size);
    if (!title)
        return at;
    guint name = at + (guint)size;
    scene->tag[name] = (Tag){
        .name = scene->tag[at].name, .bits = scene->tag[name].bits, .size = (guint16)(stop - name)};
    for (guint i = name + 1; i < stop; i++)
        scene->tag[i].back = (guint16)(i - name);
    scene->tag[at].title = title->value;
    scene_add_title(scene, at);
    scene->tag[at].name = NULL;
    scene->tag[at].size = (guint16)size;
    return name;
}

/* "Iran's Foreign Ministry" is one name of the dictionary, but two mentions: the country, and what
 * it has. */
static guint
split_owner(Scene *scene, guint at, guint stop)
{
    guint owner = at;
    while (owner < stop && !(scene->token[owner].flags & TOKEN_POSSESSIVE))
        owner++;
    gsize size = 0;
    const PhraseEntry *entry = owner + 1 < stop
                                   ? phrasebook_match(&scene->gaz->names, &scene->token[at],
                                                      phrase_upto(owner - at), &size)
                                   : NULL;
    const Sense *land = entry && size == owner - at ? entry->value : NULL;
    if (!land || land->kind != SENSE_COUNTRY)
        return at;
    Mention *mention = scene_add(scene, at, owner, WHAT_COUNTRY, LEVEL_NAMED);
    mention->sense = land;
    mention->rule = land->rule;
    mention->modifier = TRUE;
    mention->entity[0] = scene_entity_of(scene, WHAT_COUNTRY, land);
    mention->n = 1;
    return owner + 1;
}

/* "Congress of Mountain Trades", "Zambians for Peace and Order": where the name of another body
 * goes on that begins with a word of the dictionary; `stop` if it does not. */
static guint
body_stop(const Scene *scene, guint at, guint stop, const Sense *sense)
{
    if (sense->kind == SENSE_ORGANISATION &&
        scene->tag[stop == at + 1 ? at : stop - 1].bits & WORD_ORGANISATION)
        return run_extend_of(scene, at, stop);
    gboolean land = sense->kind == SENSE_COUNTRY || sense->kind == SENSE_PEOPLE;
    guint end = scene_sentence_stop(scene, at), k = stop + 1;
    if (!land || k >= end || !scene_is(scene, stop, "for"))
        return stop;
    while (k < end && scene->token[k].flags & TOKEN_CAPITAL && scene->tag[k].bits & WORD_COMMON &&
           run_is_free(scene, k) && !(scene->tag[k].bits & (WORD_WEEKDAY | WORD_THING))) {
        k++;
        if (k + 1 < end && scene_is(scene, k, "and") && scene->token[k + 1].flags & TOKEN_CAPITAL &&
            scene->tag[k + 1].bits & WORD_COMMON)
            k++;
    }
    return k > stop + 1 ? k : stop;
}

/* "Asia-Plus": the end of a name that a hyphen joins to one of the dictionaries; `stop` if none is
 * joined. */
static guint
over_hyphen(const Scene *scene, guint stop, const Sense *sense)
{
    guint next = stop + 1;
    gboolean part = sense->kind == SENSE_PLACE || sense->kind == SENSE_ORGANISATION;
    if (!part || next >= scene->n || !scene_is_hyphen(scene, stop) ||
        !(scene->token[stop].flags & TOKEN_GLUED) || !(scene->token[next].flags & TOKEN_GLUED) ||
        !(scene->token[next].flags & TOKEN_CAPITAL) || !run_is_free(scene, next) ||
        gazetteer_family_word(scene->gaz, scene->token[next].key))
        return stop;
    return next + 1;
}

/* "Prince Turki bin Sattam" is not the Turki of the dictionary, "Mohammed bin Salman bin Abdulaziz"
 * is the one it has: a leader's name that goes on. Returns its end. */
static guint
add_longer_leader(Scene *scene, guint at, guint stop, guint tail, const Sense *sense)
{
    gboolean other = stop == at + 1 || (!(scene->tag[stop].bits & WORD_PARTICLE) &&
                                        namesake_is_given(scene, at, stop));
    Mention *mention = scene_add(scene, at, tail, WHAT_PERSON, LEVEL_NAMED);
    mention->sense = other ? NULL : sense;
    mention->rule = other ? "capitals" : sense->rule;
    return tail;
}

/* U.S. Air Forces Central Command: a body of the dictionary right behind one is the end of its
 * name. */
static guint
over_body(const Scene *scene, guint stop, What what)
{
    const Sense *sense = what == WHAT_ORGANISATION ? scene_sense(scene, stop) : NULL;
    gboolean body = sense && sense->kind == SENSE_ORGANISATION && !scene->tag[stop].back &&
                    scene->token[stop].sent == scene->token[stop - 1].sent &&
                    scene->tag[stop].size >= 2;
    return body ? stop + scene->tag[stop].size : stop;
}

/* Whether a name can go on behind `stop`: with a capital, another name, a small word or a hyphen.
 */
static gboolean
goes_on(const Scene *scene, guint stop)
{
    const guint32 small = WORD_PREPOSITION | WORD_LOCATIVE | WORD_PARTICLE;
    return stop < scene->n && (scene->token[stop].flags & TOKEN_CAPITAL || scene->tag[stop].size ||
                               scene->tag[stop].bits & small || scene_is_hyphen(scene, stop));
}

/* The end of the longer name of another body that begins with [at, stop); `stop` if none does. */
static guint
longer_stop(const Scene *scene, guint at, guint stop, const Sense *sense)
{
    guint end = body_stop(scene, at, stop, sense);
    if (end == stop)
        end = over_hyphen(scene, stop, sense);
    if (end > stop || sense->kind != SENSE_ORGANISATION)
        return end;
    end = run_over_branch(scene, at, stop);
    return end > stop && strcmp(sense->type, "organisation") == 0 &&
                   gazetteer_country(scene->gaz, sense->code)
               ? end
               : stop;
}

/* Adds the wider name that [at, stop) is the beginning of. Without one `stop` is returned, which
 * goes over the body that the name owns, as `sense` does. */
static guint
add_wider(Scene *scene, guint at, guint *stop, const Sense **sense)
{
    if (owns_next(scene, at, *stop)) {
        const Sense *owned = scene_sense(scene, *stop);
        guint end = *stop + scene->tag[*stop].size;
        if (*owned->code && strcmp(owned->code, (*sense)->code) != 0)
            return add_wide(scene, at, end, owned->what, *sense);
        *sense = owned;
        *stop = end;
    }
    What what = (*sense)->what;
    guint wide = (*sense)->kind == SENSE_PEOPLE ? *stop : widen(scene, at, *stop, &what);
    return wide > *stop ? add_wide(scene, at, over_body(scene, wide, what), what, *sense) : *stop;
}

/* Adds a leader's longer name if it goes on behind `stop`, else returns `stop`, which goes over
 * the suffix of the name. */
static guint
add_leader(Scene *scene, guint at, guint *stop, const Sense *sense)
{
    if (*stop + 1 < scene->n && scene->tag[*stop].bits & WORD_SUFFIX &&
        scene->token[*stop].flags & TOKEN_CAPITAL)
        ++*stop;
    guint tail = run_tail(scene, *stop);
    if (tail == *stop)
        tail = namesake_surnames(scene, at, *stop);
    return tail > *stop ? add_longer_leader(scene, at, *stop, tail, sense) : tail;
}

/* The entity of a name that is no person's. */
static Entity *
entity_of(Scene *scene, const Sense *sense, guint at, guint stop)
{
    gboolean land = sense->kind == SENSE_DEMONYM || sense->kind == SENSE_PEOPLE;
    Entity *body = sense->kind == SENSE_ORGANISATION
                       ? body_of_owner(scene, sense, sense->what, at, stop)
                       : NULL;
    return body ? body : scene_entity_of(scene, land ? WHAT_COUNTRY : sense->what, sense);
}

static void
add_name(Scene *scene, guint at, guint stop, const Sense *sense)
{
    Level level = sense->kind == SENSE_DEMONYM ? LEVEL_NOMINAL : LEVEL_NAMED;
    Mention *mention = scene_add(scene, at, stop, sense->what, level);
    mention->sense = sense;
    mention->rule = sense->rule;
    if (sense->kind == SENSE_LEADER)
        return;
    mention->entity[mention->n++] = entity_of(scene, sense, at, stop);
    if (sense->kind == SENSE_CAPITAL)
        make_metonym(scene, mention);
}

guint
known_add(Scene *scene, guint at)
{
    const Sense *sense = scene_sense(scene, at);
    guint stop = at + scene->tag[at].size;
    gboolean body = sense->kind == SENSE_ORGANISATION, more = goes_on(scene, stop);
    if (body && stop > at + 1 && scene->tag[at].bits & WORD_COMMON && widen_left(scene, at) < at) {
        const Sense other = {.code = ""}; /* "Social Democratic Party" is another party */
        return add_wide(scene, at, stop, WHAT_ORGANISATION, &other);
    }
    guint end = more ? longer_stop(scene, at, stop, sense) : stop;
    if (end > stop) {
        const Sense other = {.code = body ? "" : sense->code};
        return add_wide(scene, at, end, WHAT_ORGANISATION, &other);
    }
    if (body && stop > at + 2)
        at = split_owner(scene, at, stop);
    if (more && (end = add_wider(scene, at, &stop, &sense)) > stop)
        return end;
    if (sense->kind == SENSE_LEADER) {
        at = without_title(scene, at, stop, sense);
        if (more && (end = add_leader(scene, at, &stop, sense)) > stop)
            return end;
    }
    add_name(scene, at, stop, sense);
    return stop;
}
