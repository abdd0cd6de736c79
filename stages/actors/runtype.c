/* runtype: what a run of capitals is, as far as its own words and its neighbours tell. */
#include "beside.h"
#include "role.h"

#include <string.h>

static gboolean
has_initial(const Scene *scene, guint first, guint stop)
{
    for (guint i = first; i + 1 < stop; i++)
        if (run_is_initial(&scene->token[i]))
            return TRUE;
    return FALSE;
}

static gboolean
beside_speech(const Scene *scene, const Run *run)
{
    guint first = run->first;
    gboolean led = first >= run->begin + 2 && scene_is(scene, first - 1, "by") &&
                   (scene_is(scene, first - 2, "led") || scene_is(scene, first - 2, "headed") ||
                    scene_is(scene, first - 2, "chaired"));
    return led || (run->before | run->after) & WORD_SPEECH;
}

/* Hill, Park: as the last of two words after a given name a surname, unless a place is spoken of.
 */
static gboolean
is_surname(const Scene *scene, const Run *run)
{
    return run->words == 2 && scene->tag[run->first].bits & WORD_GIVEN &&
           !(run->before & (WORD_LOCATIVE | WORD_DETERMINER));
}

/* Lake Van, Mount Hood, Eastern Ghouta. */
static gboolean
begins_site(const Scene *scene, const Run *run)
{
    guint32 bits = scene->tag[run->first].bits;
    return bits & WORD_SITE && !(bits & (WORD_FAMILY_FIRST | WORD_GIVEN)) &&
           !(scene->tag[run->stop - 1].bits & WORD_ORGANISATION);
}

/* Sino-Russian, Trans-Pacific: an adjective; but Abu Omar al-Kuwaiti. */
static gboolean
is_mixed(const Scene *scene, const Run *run)
{
    if (run->words == run->stop - run->first)
        return FALSE;
    for (guint i = run->first + 1; i < run->stop; i++)
        if (!run_is_free(scene, i) && scene_is_hyphen(scene, i - 1) &&
            !(scene->tag[i - 2].bits & WORD_PARTICLE))
            return TRUE;
    return FALSE;
}

/* "the Senate", "told Parliament": a body by its kind alone, in capitals. */
static gboolean
is_the_body(const Scene *scene, const Run *run)
{
    guint before = run->first - 1;
    if (run->opens || run->first == run->begin)
        return FALSE;
    return scene_is(scene, before, "the") || scene_is(scene, before, "this") ||
           (run->before & WORD_SPEECH && !scene_is(scene, before, "said"));
}

/* "in Sarvan", but not "in Sarvan's letters". */
static gboolean
after_locative(const Scene *scene, const Run *run)
{
    return run->before & WORD_LOCATIVE &&
           !(run->stop < scene->n && scene->token[run->stop].flags & TOKEN_POSSESSIVE);
}

/* La Prensa, Los Rastrojos: a newspaper, a band, a village rather than a person. */
static gboolean
opens_foreign(const Scene *scene, const Run *run)
{
    const Token *token = &scene->token[run->first];
    if (run->stop - run->first < 2 || !(token->flags & TOKEN_CAPITAL) ||
        !(token[1].flags & TOKEN_WORD) || !scene_hints(scene, "article", run->first))
        return FALSE;
    for (guint i = run->first + 1; i < run->stop; i++)
        if (scene->tag[i].bits & WORD_GIVEN) /* El Amin Yusuf */
            return FALSE;
    return TRUE;
}

/* Daily Lantern; Parti, Banco, Majlis before what they are called; CPN-UML. */
static gboolean
opens_body(const Scene *scene, const Run *run)
{
    guint at = run->first;
    if (scene->token[at].flags & TOKEN_UPPER && scene_is_hyphen(scene, at + 1))
        return run->stop == at + 3 && scene->token[at + 2].flags & TOKEN_UPPER;
    return scene_is(scene, at, "daily") ||
           (scene->tag[at].bits & WORD_ORGANISATION &&
            !(scene->tag[at].bits & (WORD_COMMON | WORD_GIVEN | WORD_FAMILY_FIRST)));
}

/* "Public Enterprises minister": what somebody is minister of. */
static gboolean
is_portfolio(const Scene *scene, const Run *run)
{
    const Title *title = run->stop < run->end ? scene->tag[run->stop].title : NULL;
    return title && run->common &&
           (g_str_has_suffix(title->name, "minister") ||
            g_str_has_suffix(title->name, "secretary"));
}

/* "the borough of Anna Lund": a place even if it is called after a person. */
static gboolean
is_district(const Scene *scene, const Run *run)
{
    return run->first >= run->begin + 2 && scene_is(scene, run->first - 1, "of") &&
           scene_hints(scene, "district", run->first - 2);
}

/* "The Makira Star reports": nobody's name has an article. */
static gboolean
has_article(const Scene *scene, const Run *run)
{
    return run->first > run->begin && scene_is(scene, run->first - 1, "the");
}

/* What the words themselves say. */
static void
type_by_words(const Scene *scene, Run *run)
{
    guint n = run->words;
    guint32 bits = scene->tag[run->first].bits, last = scene->tag[run->stop - 1].bits;
    run->what = run_head(scene, run->first, run->stop);
    run->strength = 3;
    if (run->what && is_portfolio(scene, run)) {
        run->what = WHAT_NONE;
        return;
    }
    gboolean county = n > 1 && scene_is(scene, run->first, "co"); /* Co Cavan */
    if (county || is_district(scene, run)) {
        run->what = WHAT_PLACE;
        return;
    }
    if (run->what == WHAT_PLACE && is_surname(scene, run))
        run->what = WHAT_NONE;
    if (!run->what && n > 1 && begins_site(scene, run))
        run->what = WHAT_PLACE;
    if (run->what == WHAT_PLACE && has_article(scene, run) && begins_site(scene, run) &&
        beside_speech(scene, run))
        run->what = WHAT_ORGANISATION; /* The Island Sun said */
    if (run->what && n > 1)
        return;
    if (n == 1 && run->what == WHAT_ORGANISATION &&
        (is_the_body(scene, run) || run_owner_start(scene, run->first) < run->first))
        return;
    if (n > 1 && opens_body(scene, run)) {
        run->what = WHAT_ORGANISATION;
        return;
    }
    if (last & WORD_THING || (n > 1 && bits & WORD_THING) || is_mixed(scene, run)) {
        run->what = WHAT_NONE;
        return;
    }
    if (n >= 2 && scene->tag[run->first].size && beside_kind(scene, run) == WHAT_PLACE) {
        run->what = WHAT_PLACE; /* the Jordan Gateway hotel */
        return;
    }
    run->what = WHAT_PERSON;
    gboolean thing = n == 2 && last & WORD_COMMON && has_article(scene, run); /* the Solomon Star */
    if (n >= 2 && !thing && (bits & WORD_GIVEN || has_initial(scene, run->first, run->stop)))
        return;
    if (n >= 2 && bits & WORD_FAMILY_FIRST && n <= 3)
        return;
    run->strength = 2;
    if (n >= 2 && run->bits & WORD_PARTICLE && !opens_foreign(scene, run)) {
        What beside = run->bits & WORD_GIVEN ? WHAT_NONE : beside_kind(scene, run);
        if (beside || after_locative(scene, run))
            run->what = beside ? beside : WHAT_PLACE;
        return;
    }
    run->what = WHAT_NONE;
    run->strength = 0;
}

/* What stands before and after. */
static void
type_by_neighbours(const Scene *scene, Run *run)
{
    guint n = run->words;
    gboolean upper = scene->token[run->first].flags & TOKEN_UPPER;
    run->what = beside_kind(scene, run);
    run->strength = 2;
    if (!run->what)
        run->what = beside_apposed(scene, run);
    if (!run->what && beside_it(scene, run))
        run->what = WHAT_ORGANISATION;
    if (run->what)
        return;
    if (n == 1 && upper) {
        run->what = beside_acts(scene, run) ? WHAT_ORGANISATION : WHAT_NONE;
    } else if (opens_foreign(scene, run)) {
        run->what = after_locative(scene, run) ? WHAT_PLACE : WHAT_ORGANISATION;
        run->strength = 1;
    } else if (beside_speech(scene, run) && n <= 4 &&
               !(n == 4 && run->bits & (WORD_COMMON | WORD_ORGANISATION))) {
        run->what = has_article(scene, run) ? WHAT_ORGANISATION : WHAT_PERSON;
    } else if (after_locative(scene, run) && n <= 3) {
        run->what = WHAT_PLACE;
        run->strength = 1;
    } else if (beside_site(scene, run) && n <= 3) {
        run->what = WHAT_PLACE;
    } else if (beside_way(scene, run) && n <= 3) {
        run->what = WHAT_PLACE;
        run->strength = 1;
    } else {
        run->strength = 0;
    }
}

/* No person's name has five words unless a particle is among them: what follows is glued on. */
static void
shorten(const Scene *scene, Run *run)
{
    if (run->words < 5 || run->bits & WORD_PARTICLE)
        return;
    guint64 first = scene->token[run->first].key;
    run->stop = run->first + (gazetteer_family_word(scene->gaz, first) ? 1 : 2);
}

/* A title stands before the run: "official Web pages" has only an adjective there. */
static gboolean
is_titled(const Scene *scene, const Run *run)
{
    const Title *title = role_title_before(scene, run->first);
    if (!title || scene_hints(scene, "leads", run->first - 1))
        return FALSE; /* heads LPH */
    if (!run->common)
        return TRUE;
    if (title->plural) /* the Leaders Summit */
        return FALSE;
    if (run_is_general(scene, run->first))
        return FALSE;
    gboolean branch = run->stop < scene->n && scene->tag[run->stop].title &&
                      scene->tag[run->stop - 1].bits & WORD_ORGANISATION; /* director Navy Capt. */
    return !branch && strcmp(title->name, "official") != 0;
}

/* "the Umbrella for Democratic Change": a body by its cause; `stop` if the words are none. */
static guint
over_cause(const Scene *scene, const Run *run)
{
    guint stop = run->stop;
    if (!scene_is(scene, stop, "for") || stop != run->first + 1 || !run->common ||
        !has_article(scene, run) || run->bits & (WORD_THING | WORD_SITE))
        return stop;
    guint end = run_capitals(scene, stop + 1);
    return end > stop + 1 && run_all_common(scene, stop + 1, end) ? end : stop;
}

/* "(Kitab al-Nur in Arabic)": what something is called. */
static gboolean
is_translation(const Scene *scene, const Run *run)
{
    guint at = run->stop;
    if (at + 2 >= run->end || !scene_is(scene, at, "in") || run->first == 0 ||
        !(scene->token[at + 1].flags & TOKEN_CAPITAL))
        return FALSE;
    const Sense *sense = scene_sense(scene, at + 1);
    gboolean language =
        sense ? sense->kind == SENSE_DEMONYM
              : (scene->tag[at + 1].bits & (WORD_COMMON | WORD_WEEKDAY)) == WORD_COMMON;
    return language && (scene_is(scene, run->first - 1, "(") || scene_is(scene, at + 2, ")"));
}

/* Where the name goes on to behind its capitals; `stop` if nowhere. */
static guint
wide_stop(const Scene *scene, const Run *run)
{
    if (!scene_is(scene, run->stop, "and") && !(run->after & (WORD_PREPOSITION | WORD_LOCATIVE)))
        return run->stop;
    guint wide = run_extend_of(scene, run->first, run_over_and(scene, run->first, run->stop));
    return wide == run->stop ? over_cause(scene, run) : wide;
}

/* The run that begins at `at`, of no type yet. */
static Run *
run_at(const Scene *scene, guint at)
{
    Run *run = arena_alloc(scene->scratch, sizeof(Run));
    run->first = at;
    run->stop = run_stop(scene, at);
    run->begin = scene_sentence_first(scene, at);
    run->end = scene_sentence_stop(scene, at);
    run->opens = run_opens_clause(scene, at);
    for (guint i = at; i < run->stop; i++) {
        run->words += (scene->token[i].flags & TOKEN_WORD) != 0;
        run->bits |= scene->tag[i].bits;
    }
    run->common = run->bits & WORD_COMMON && run_all_common(scene, at, run->stop);
    run->before = at > run->begin ? scene->tag[at - 1].bits : 0;
    run->after = run->stop < run->end ? scene->tag[run->stop].bits : 0;
    return run;
}

static void
set_type(const Scene *scene, Run *run)
{
    if (is_titled(scene, run)) {
        run->what = WHAT_PERSON;
        run->strength = 3;
        shorten(scene, run);
        return;
    }
    type_by_words(scene, run);
    if (!run->what && scene_is(scene, run->stop, ",") && role_after(scene, run->stop, NULL)) {
        run->what = WHAT_PERSON;
        run->strength = 3;
    }
    if (!run->what && run->strength == 0)
        type_by_neighbours(scene, run);
}

/* A body has what stands beside its name in capitals. */
static void
widen_body(const Scene *scene, Run *run)
{
    guint branch = run_over_branch(scene, run->first, run->stop);
    if (branch > run->stop && run_head(scene, run->first, run->stop) != WHAT_ORGANISATION)
        branch = run->stop;
    if (branch > run->stop && run->stop == run->first + 1 && !run->opens) { /* Radio Tonga */
        run->what = WHAT_ORGANISATION;
        run->strength = 3;
    }
    if (run->what == WHAT_ORGANISATION) {
        run->stop = branch;
        run->first = run_owner_start(scene, run->first);
    }
}

Run *
run_read(const Scene *scene, NameKeys *keys, guint at)
{
    Run *run = run_at(scene, at);
    guint wide = wide_stop(scene, run);
    if (wide > run->stop) {
        run->stop = wide;
        run->what = WHAT_ORGANISATION;
        run->strength = 3;
    } else {
        set_type(scene, run);
    }
    gboolean translation = is_translation(scene, run);
    if (translation || (run->strength < 3 && run->common)) {
        run->what = WHAT_NONE;
        run->strength = translation ? 3 : 0;
    }
    widen_body(scene, run);
    scene_name(scene, run->first, run->stop, FALSE, &run->name);
    run->key = namekey_at(keys, &run->name, 0, run->name.n);
    phrasebook_expect(&scene->gaz->families, run->key->key); /* verdict.h asks for it */
    return run;
}
