/* nominals: mentions without a name: "the French president", "both leaders", "Turkish
 * investigators", "the country", he. */
#include "nominals.h"

#include "frame.h"
#include "halves.h"
#include "role.h"

#include <string.h>

static const Mention *
person_at(const Scene *scene, guint at)
{
    const Mention *mention = at < scene->n ? scene->tag[at].mention : NULL;
    return mention && mention->what == WHAT_PERSON && mention->first == at ? mention : NULL;
}

static gboolean
is_political(const Title *title)
{
    return title->kind & (TITLE_POLITICAL | TITLE_DIPLOMATIC | TITLE_ROYAL | TITLE_MILITARY |
                          TITLE_MEDIA | TITLE_RELIGIOUS | TITLE_LEGISLATIVE);
}

/* "to Harland", "(HBC)" between an office and the name of who holds it. */
static guint
over_posting(const Scene *scene, guint at, guint stop)
{
    if (at + 2 < stop && scene_is(scene, at, "(") && scene_is(scene, at + 2, ")"))
        return at + 3;
    gboolean posted = scene_is(scene, at, "to") || scene_is(scene, at, "in") ||
                      scene_is(scene, at, "at") || scene_is(scene, at, "for");
    guint name = at + 1 + (guint)scene_is(scene, at + 1, "the");
    if (!posted || name >= stop || !scene->tag[name].name)
        return at;
    return name + scene->tag[name].size;
}

/* "Apart from the French president, Prime Minister Abe also spoke": another office. */
static gboolean
is_other_office(const Scene *scene, const Title *title, const char *office)
{
    const Offices *offices = scene->gaz->offices;
    return title->kind != TITLE_COURTESY && offices_rank(offices, title->name) >= 2 &&
           !offices_same(offices, offices_key(office), offices_keys(title->name)) &&
           !offices_same(offices, offices_key(title->name), offices_keys(office));
}

/* The person that a name right after the mention or after a comma gives: "the French president,
 * Emmanuel Macron", "the president of France Emmanuel Macron". */
static Entity *
apposed_name(const Scene *scene, const Frame *frame, const char *office)
{
    guint end = scene_sentence_stop(scene, frame->first);
    guint name = over_posting(scene, frame->stop, end);
    gboolean comma = scene_is(scene, name, ",");
    name += comma;
    while (name < end && scene->tag[name].title && scene->token[name].flags & TOKEN_CAPITAL) {
        if (is_other_office(scene, scene->tag[name].title, office))
            return NULL;
        name += scene->tag[name].size;
    }
    const Mention *mention = name < end ? person_at(scene, name) : NULL;
    if (!mention || !mention->n)
        return NULL;
    guint32 flags = mention->stop < scene->n ? scene->token[mention->stop].flags : 0;
    if (comma && (flags & TOKEN_POSSESSIVE || scene_is(scene, mention->stop, "and")))
        return NULL;
    return mention->entity[0];
}

/* The person before: "Emmanuel Macron, the French president,", but not "According to Macron, the
 * president will". */
static Entity *
apposed_before(const Scene *scene, const Frame *frame)
{
    guint begin = scene_sentence_first(scene, frame->first), stop = frame->stop;
    if (frame->first < begin + 2 || !scene_is(scene, frame->first - 1, ",") ||
        scene_is(scene, begin, "according"))
        return NULL;
    const Mention *mention = scene->tag[frame->first - 2].mention;
    if (!mention || mention->what != WHAT_PERSON || mention->stop != frame->first - 1 ||
        !mention->n)
        return NULL;
    gboolean open = stop < scene_sentence_stop(scene, begin) &&
                    scene->tag[stop].bits & (WORD_SPEECH | WORD_AUXILIARY);
    return open ? NULL : mention->entity[0];
}

static void
fix_entity(Scene *scene, Mention *mention, Entity *entity, gboolean former)
{
    if (!entity || mention->plural)
        return;
    mention->entity[0] = entity;
    mention->n = 1;
    if (!former)
        scene_role(scene, entity, mention->office, mention->country);
    if (!*entity->place)
        entity->place = mention->country;
}

/* The chief of the Pentagon is no chief of the United States: a body that stands for no country or
 * bloc of its own makes another office. */
static const char *
office_with_owner(const Scene *scene, const Frame *frame, const Title *title)
{
    const Mention *owner = frame->owner == G_MAXUINT ? NULL : scene->tag[frame->owner].mention;
    gboolean body =
        owner && owner->first == frame->owner &&
        (owner->what == WHAT_ORGANISATION ||
         (owner->what == WHAT_GROUP && owner->sense && owner->sense->kind == SENSE_ORGANISATION) ||
         (owner->what == WHAT_GOVERNMENT && owner->sense &&
          owner->sense->kind == SENSE_ORGANISATION)) &&
        gazetteer_country(scene->gaz, frame->country) != NULL;
    if (!body)
        return title->name;
    g_autofree char *name = g_utf8_strdown(scene_text(scene, owner->first, owner->stop), -1);
    return arena_printf(scene->arena, "%s %s", name, title->name);
}

/* The premier of a province is not the premier: "premier of Makira" is an office of its own. */
static const char *
office_of_region(Scene *scene, guint at, const char *office)
{
    guint next = at + 1 + (guint)scene_is(scene, at + 1, "the");
    const Mention *place =
        scene_is(scene, at, "of") && next < scene->n ? scene->tag[next].mention : NULL;
    if (!place || place->what != WHAT_PLACE || place->first != next)
        return office;
    g_autofree char *name = g_utf8_strdown(scene_text(scene, next, place->stop), -1);
    return arena_printf(scene->arena, "%s of %s", office, name);
}

/* "the general", "the judge": somebody whom the text gave that title before. */
static gboolean
is_known_by_title(const Scene *scene, const Frame *frame, const Title *title)
{
    if (title->plural || !scene_is(scene, frame->first, "the") || *frame->country)
        return FALSE;
    guint64 key = offices_key(title->name);
    for (guint i = 0; i < scene->persons->len; i++) {
        const Entity *entity = scene->persons->pdata[i];
        if (entity->first > frame->first)
            continue;
        for (const Role *role = entity->roles; role; role = role->next)
            if (offices_same(scene->gaz->offices, key, role->keys))
                return TRUE;
    }
    return FALSE;
}

static guint
read_title(Scene *scene, guint at)
{
    const Title *title = scene->tag[at].title;
    guint stop = at + scene->tag[at].size;
    if (stop + 1 < scene->n && scene_is(scene, stop, "-") &&
        (scene_is(scene, stop + 1, "elect") || scene_is(scene, stop + 1, "designate")))
        stop += 2;
    if (scene->tag[at].mention ||
        (stop < scene->n && (scene->tag[stop].title || person_at(scene, stop))))
        return stop;
    Frame frame = frame_before(scene, at, stop);
    frame_read_after(scene, "of", &frame);
    gboolean vague = title->kind == TITLE_MILITARY && title->level > 2 && !*frame.country;
    vague |= title->kind == TITLE_MILITARY && stop == at + 1 && !title->plural &&
             frame_goes_on(scene, stop) && /* Georgia's major city, not its defense minister */
             !(scene->token[at].flags & TOKEN_CAPITAL);
    vague |= strcmp(title->name, "official") == 0 && !title->plural && frame_goes_on(scene, stop);
    vague |= !title->plural && title->level > 2 && frame_before_group(scene, stop);
    gboolean anchored = frame.determined || *frame.country ||
                        (title->plural && scene->token[at].flags & TOKEN_FIRST);
    gboolean general = !is_political(title) || vague || title->level > (*frame.country ? 4u : 3u);
    gboolean taken = !title->plural && (frame_before_group(scene, stop) ||
                                        (stop < scene->n && scene_is_hyphen(scene, stop)));
    if (!anchored || (general && (taken || !is_known_by_title(scene, &frame, title))))
        return stop;
    Mention *mention = frame_add(scene, &frame, title->plural ? WHAT_GROUP : WHAT_PERSON,
                                 title->plural ? FORM_OFFICES : FORM_OFFICE);
    mention->office = office_with_owner(scene, &frame, title);
    if (!*frame.country)
        mention->office = office_of_region(scene, frame.stop, mention->office);
    mention->plural = title->plural;
    mention->sex = title->sex;
    if (frame.both && title->plural && !*frame.country && !scene_is(scene, frame.first, "two")) {
        mention->form = FORM_PAIR;
        mention->what = WHAT_PERSON;
    }
    if (frame.modified && !*frame.country) {
        guint first = frame.first + (scene->tag[frame.first].bits & WORD_DETERMINER ? 1 : 0);
        mention->who = scene_text(scene, first, frame.stop);
        if (offices_rank(scene->gaz->offices, title->name) == 3) /* the delegation leader */
            mention->office = mention->who;
    }
    Entity *entity = apposed_name(scene, &frame, mention->office);
    fix_entity(scene, mention, entity ? entity : apposed_before(scene, &frame), frame.former);
    return frame.stop;
}

/* "The two said, met, also agreed", but not "the two bridges". */
static gboolean
goes_on_as_pair(const Scene *scene, guint at)
{
    if (at >= scene->n || scene->token[at].sent != scene->token[at - 1].sent)
        return FALSE;
    return scene->tag[at].bits & (WORD_SPEECH | WORD_PREPOSITION) || scene_hints(scene, "pair", at);
}

/* "the pair", "both men", "the two", "both sides", "the two countries". */
static guint
read_plural(Scene *scene, guint at)
{
    guint32 bits = scene->tag[at].bits;
    guint stop = at + 1;
    if (scene_is(scene, at, "two") && !goes_on_as_pair(scene, stop))
        return stop;
    Frame frame = frame_before(scene, at, stop);
    gboolean alone =
        scene_is(scene, at, "pair") || scene_is(scene, at, "duo") || scene_is(scene, at, "two");
    if (!frame.determined || *frame.country || frame.possessor ||
        scene_is(scene, frame.first, "two") || !(frame.both || alone || bits & WORD_SIDES))
        return stop;
    gboolean sides = bits & WORD_SIDES;
    Mention *mention = frame_add(scene, &frame, sides ? WHAT_COUNTRY : WHAT_PERSON,
                                 sides ? FORM_SIDES : FORM_PAIR);
    mention->plural = TRUE;
    mention->sex = scene_is(scene, at, "men") ? 'm' : scene_is(scene, at, "women") ? 'f' : 0;
    return stop;
}

static guint
read_land(Scene *scene, guint at)
{
    Frame frame = frame_before(scene, at, at + 1);
    if (frame.first + 2 == frame.stop && frame.determined && !frame.possessor &&
        !scene_is(scene, at + 1, "of") && !scene_is(scene, frame.first, "a"))
        frame_add(scene, &frame, WHAT_COUNTRY, FORM_LAND);
    return at + 1;
}

/* His counterpart, their opposite numbers; but no other number. */
static guint
read_counterpart(Scene *scene, guint at)
{
    Frame frame = frame_before(scene, at, at + 1);
    gboolean number = g_str_has_prefix(scene->token[at].fold, "number");
    frame_read_after(scene, "from", &frame);
    if ((!frame.determined && !*frame.country) || (number && !scene_is(scene, at - 1, "opposite")))
        return at + 1;
    Mention *mention = frame_add(scene, &frame, WHAT_PERSON, FORM_COUNTERPART);
    mention->plural = token_ends(&scene->token[at], "s");
    Entity *entity = mention->plural ? NULL : apposed_name(scene, &frame, "");
    if (entity) {
        mention->entity[mention->n++] = entity;
        mention->rule = "counterpart";
        if (!*entity->place)
            entity->place = mention->country;
    }
    return frame.stop;
}

/* The start of the modifiers of a group's head, up to three small words back to a name: "senior
 * Obama administration". */
static guint
agent_owner(const Scene *scene, guint at, guint begin, const char **code)
{
    for (guint k = at, steps = 0; k > begin && steps < 4; k--, steps++) {
        guint owner = frame_owner(scene, k, begin, code);
        if (owner != k)
            return owner;
        const Mention *mention = scene->tag[k - 1].mention;
        if (mention && mention->n == 1 && mention->what != WHAT_PLACE) {
            *code = mention->entity[0]->place;
            return mention->first;
        }
        guint32 flags = scene->token[k - 1].flags, bits = scene->tag[k - 1].bits;
        const guint32 breaks = WORD_DETERMINER | WORD_PREPOSITION | WORD_SPEECH | WORD_AUXILIARY |
                               WORD_CONJUNCTION | WORD_VERB;
        const Token *word = &scene->token[k - 1];
        if (!(flags & TOKEN_WORD) || bits & breaks || token_ends(word, "ed") ||
            token_ends(word, "ing"))
            return at;
    }
    return at;
}

static What
agent_what(guint32 bits)
{
    if (bits & WORD_GOVERNMENT)
        return WHAT_GOVERNMENT;
    return bits & WORD_BODY ? WHAT_ORGANISATION : WHAT_GROUP;
}

static guint
read_agents(Scene *scene, guint at)
{
    guint begin = scene_sentence_first(scene, at), stop = at + 1;
    guint32 after = scene_bits(scene, stop);
    if (stop < scene->n && scene->token[stop].sent == scene->token[at].sent &&
        after & (WORD_AGENTS | WORD_BODY | WORD_GOVERNMENT) &&
        !(scene->token[stop].flags & TOKEN_CAPITAL))
        return stop; /* "security forces": the last word is the head */
    if (scene_is(scene, at, "official") && frame_goes_on(scene, stop))
        return stop;
    const char *code = "";
    guint first = agent_owner(scene, at, begin, &code);
    if (first == at || (first > begin && scene_is(scene, first - 1, "-"))) /* pro-Russian rebels */
        return stop;
    Frame frame = {.first = first, .stop = stop, .country = code, .partner = ""};
    Mention *mention = frame_add(scene, &frame, agent_what(scene->tag[at].bits), FORM_AGENTS);
    mention->who = scene_phrase_name(scene, first, stop);
    mention->place = code;
    return stop;
}

static guint
read_pronoun(Scene *scene, guint at)
{
    guint32 bits = scene->tag[at].bits;
    if (bits & WORD_COMMON && !(bits & (WORD_HE | WORD_SHE | WORD_THEY | WORD_ITS)))
        return at + 1;
    if (scene->token[at].flags & TOKEN_UPPER && scene->token[at].size > 1)
        return at + 1;
    gboolean speaker = (bits & WORD_HE) && (bits & WORD_SHE);
    if (speaker && !(scene->token[at].flags & TOKEN_QUOTED))
        return at + 1;
    Mention *mention =
        scene_add(scene, at, at + 1, bits & WORD_ITS ? WHAT_COUNTRY : WHAT_PERSON, LEVEL_PRONOUN);
    mention->form = speaker ? FORM_SPEAKER : FORM_PRONOUN;
    mention->sex = speaker ? 0 : bits & WORD_HE ? 'm' : bits & WORD_SHE ? 'f' : 0;
    mention->plural = (bits & WORD_THEY) != 0;
    mention->possessive = bits & WORD_POSSESSOR || scene_is(scene, at, "its") ||
                          scene_is(scene, at, "my") || scene_is(scene, at, "our");
    return at + 1;
}

/* Keeps only those heads that can be one: a title could begin where none does, and names have taken
 * some of the words. Without a branch, since none of it can be foreseen. */
static void
drop_taken(Scene *scene)
{
    guint kept = 0;
    for (guint i = 0; i < scene->heads; i++) {
        guint at = scene->head[i];
        const Tag *tag = &scene->tag[at];
        scene->head[kept] = at;
        kept += (((tag->bits & WORD_HEADS) != 0) | (tag->title != NULL)) & (tag->mention == NULL);
    }
    scene->heads = kept;
}

/* The mention whose head stands at `at`, if there is one; returns where the next can stand. */
static guint
read_at(Scene *scene, guint at)
{
    const Tag *tag = &scene->tag[at];
    if (!tag->title && frame_opens_compound(scene, at))
        return at + 3;
    guint before = scene->mentions->len;
    if (tag->title) {
        guint next = read_title(scene, at);
        if (scene->mentions->len > before || !(tag->bits & WORD_AGENTS) || tag->size > 1)
            return next;
    }
    if (tag->bits & WORD_COUNTERPART)
        return read_counterpart(scene, at);
    if (scene->token[at].flags & TOKEN_CAPITAL &&
        !(tag->bits & (WORD_HE | WORD_SHE | WORD_THEY | WORD_ITS)))
        return at + 1;
    if (tag->bits & (WORD_AGENTS | WORD_GOVERNMENT | WORD_BODY)) {
        guint next = read_agents(scene, at);
        if (scene->mentions->len > before || !(tag->bits & (WORD_SIDES | WORD_PLURAL)))
            return next;
    }
    if (tag->bits & (WORD_PLURAL | WORD_SIDES))
        return read_plural(scene, at);
    if (tag->bits & WORD_LAND)
        return read_land(scene, at);
    if (tag->bits & (WORD_HE | WORD_SHE | WORD_THEY | WORD_ITS))
        return read_pronoun(scene, at);
    return at + 1;
}

void
nominals_run(Scene *scene)
{
    guint next = 0;
    halves_run(scene);
    drop_taken(scene);
    for (guint i = 0; i < scene->heads; i++) {
        guint at = scene->head[i];
        if (at >= next && !scene->tag[at].mention)
            next = read_at(scene, at);
    }
    scene_sort(scene);
}
