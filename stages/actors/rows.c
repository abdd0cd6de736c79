/* rows: the mentions as actor rows. */
#include "rows.h"

#include "dateline.h"
#include "timex.h"

#include <string.h>

/* The parts with ';' between. */
static const char *
joined(const Scene *scene, const char *const *part, guint n)
{
    gsize size = 1;
    for (guint i = 0; i < n; i++)
        size += strlen(part[i]) + 1;
    char *text = arena_alloc(scene->arena, size), *at = text;
    for (guint i = 0; i < n; i++) {
        if (i)
            *at++ = ';';
        at = g_stpcpy(at, part[i]);
    }
    return text;
}

static const char *
names_of(const Scene *scene, const Mention *mention)
{
    if (mention->n == 0)
        return mention->who ? mention->who : "";
    if (mention->n == 1)
        return mention->entity[0]->who;
    const char *part[MENTION_MAX];
    for (guint i = 0; i < mention->n; i++)
        part[i] = mention->entity[i]->who;
    return joined(scene, part, mention->n);
}

static const char *
places_of(const Scene *scene, const Mention *mention)
{
    if (mention->n == 0)
        return mention->place ? mention->place : "";
    if (mention->n == 1)
        return mention->entity[0]->place;
    const char *part[MENTION_MAX];
    for (guint i = 0; i < mention->n; i++)
        part[i] = mention->entity[i]->place;
    return joined(scene, part, mention->n);
}

static const char *
level_name(Level level)
{
    static const char *const names[] = {"named", "nominal", "pronoun"};
    return names[level];
}

/* The office of the day; for others what the text says. */
static const char *
office_of(const Scene *scene, const Mention *mention)
{
    if (mention->n != 1)
        return mention->n ? "" : mention->office;
    const Entity *entity = mention->entity[0];
    if (entity->leader)
        return leader_term_of(entity->leader, scene->day, entity->place)->office;
    return entity->roles ? entity->roles->office : mention->office;
}

/* Office and sex of a person, once: at the first mention by name. */
static void
add_attributes(Scene *scene, const Mention *mention, const Row *row)
{
    if (mention->n == 1 && mention->entity[0]->first != mention->first)
        return;
    const char *office = office_of(scene, mention);
    char sex = mention->n == 1 ? mention->entity[0]->sex : mention->sex;
    if (*office)
        document_add_attr(scene->document, row, "office", office);
    if (sex)
        document_add_attr(scene->document, row, "sex", sex == 'm' ? "m" : "f");
}

static const char *
rule_of(const Scene *scene, const Mention *mention)
{
    Entity *entity = mention->n ? mention->entity[0] : NULL;
    const char *rule = entity && !*mention->rule ? entity->rule : mention->rule;
    if (!mention->modifier)
        return rule;
    if (!entity || rule != entity->rule)
        return arena_concat(scene->arena, "modifier ", rule);
    if (!entity->modifier)
        entity->modifier = arena_concat(scene->arena, "modifier ", rule);
    return entity->modifier;
}

/* The title that the text gives to a leader who never had it: said, kept, and not believed. */
static void
add_slip(Scene *scene, const Mention *mention, const Row *row)
{
    const Entity *entity = mention->n == 1 ? mention->entity[0] : NULL;
    if (mention->level != LEVEL_NAMED || !entity || !entity->leader || !*mention->office ||
        mention->former || !scene->dated)
        return;
    const Gazetteer *gaz = scene->gaz;
    gboolean known = offices_rank(gaz->offices, mention->office) >= 2;
    if (known && !gazetteer_held(gaz, entity->leader, mention->office))
        document_add_attr(scene->document, row, "claim", mention->office);
}

/* The rows by name that a nominal mention or pronoun rests on. */
static const char *
evidence_of(const Scene *scene, const Mention *mention)
{
    if (mention->level == LEVEL_NAMED || mention->n == 0)
        return "";
    if (mention->n == 1)
        return mention->entity[0]->row ? mention->entity[0]->row : "";
    const char *part[MENTION_MAX];
    guint n = 0;
    for (guint i = 0; i < mention->n; i++)
        if (mention->entity[i]->row)
            part[n++] = mention->entity[i]->row;
    return joined(scene, part, n);
}

static const char *
form_name(Form form)
{
    static const char *const names[] = {"name",    "office", "offices",     "pair",    "sides",
                                        "country", "agents", "counterpart", "pronoun", "speaker"};
    return names[form];
}

/* "office: president of FRA on 2017-06-12: Emmanuel Macron (holders:Emmanuel Macron)" */
static const char *
explanation(const Scene *scene, const Mention *mention, const Row *row)
{
    g_autoptr(GString) text = g_string_new(form_name(mention->form));
    if (*mention->office)
        g_string_append_printf(text, ": %s", mention->office);
    if (*mention->country)
        g_string_append_printf(text, " of %s", mention->country);
    if (scene->day) {
        g_autofree char *day = timex_format_day(scene->day);
        g_string_append_printf(text, " %s %s", scene->dated ? "on" : "about", day);
    }
    g_string_append_printf(text, " -> %s", *row->who ? row->who : "open");
    if (mention->n && *mention->entity[0]->rule)
        g_string_append_printf(text, " (%s)", mention->entity[0]->rule);
    return document_string(scene->document, text->str, (gssize)text->len);
}

/* Bytes of the word of a pronoun, without what is contracted with it: she'll. */
static guint32
pronoun_stop(const Token *token)
{
    const char *mark = strchr(token->fold, '\'');
    return mark ? token->start + (guint32)(mark - token->fold) : token->stop;
}

/* Bytes of the end of a name: "Hun Sen" at the end of a sentence is no senator. */
static guint32
name_stop(const Scene *scene, const Mention *mention)
{
    const Token *last = &scene->token[mention->stop - 1];
    gboolean ends = last->flags & TOKEN_POINT && last->size > 1 &&
                    !(scene->tag[mention->stop - 1].bits & WORD_SUFFIX);
    gboolean leader = ends && mention->sense && mention->sense->kind == SENSE_LEADER;
    return leader ? last->stop - 1 : last->stop;
}

static void
add_row(Scene *scene, const Mention *mention, gboolean explain)
{
    const Token *first = &scene->token[mention->first], *last = &scene->token[mention->stop - 1];
    guint32 stop = mention->level == LEVEL_PRONOUN ? pronoun_stop(last) : name_stop(scene, mention);
    const Row *sent = scene->document->of[KIND_SENT]->pdata[mention->sent];
    Row *row = document_add(scene->document, KIND_ACTOR, first->start, stop);
    row->part_of = sent->id;
    row->what = what_name(mention->what);
    row->status = level_name(mention->level);
    row->who = names_of(scene, mention);
    row->place = places_of(scene, mention);
    row->rule = rule_of(scene, mention);
    row->refs = evidence_of(scene, mention);
    if (mention->level == LEVEL_NAMED && mention->n == 1 && !mention->entity[0]->row)
        mention->entity[0]->row = row->id;
    if (mention->what == WHAT_PERSON) {
        add_attributes(scene, mention, row);
        add_slip(scene, mention, row);
    }
    if (explain)
        document_add_attr(scene->document, row, "explain", explanation(scene, mention, row));
}

/* An open pronoun says nothing that a later stage could use. */
static gboolean
is_silent(const Mention *mention)
{
    return mention->what == WHAT_NONE || (mention->n == 0 && mention->form == FORM_SPEAKER) ||
           (mention->n == 0 && mention->form == FORM_PRONOUN && mention->what == WHAT_COUNTRY);
}

static void
add_stamp(Scene *scene, const Stamp *stamp)
{
    Row *row = document_add(scene->document, KIND_ACTOR, stamp->start, stamp->stop);
    row->part_of = stamp->para->id;
    row->what = what_name(stamp->entity->what);
    row->status = level_name(LEVEL_NAMED);
    row->who = stamp->entity->who;
    row->place = stamp->entity->place;
    row->rule = stamp->entity->rule;
    if (!stamp->entity->row)
        stamp->entity->row = row->id;
}

void
rows_add(Scene *scene, gboolean explain)
{
    const Stamp *stamp = scene->stamps;
    for (guint i = 0; i < scene->mentions->len; i++) {
        const Mention *mention = scene->mentions->pdata[i];
        for (; stamp && stamp->start < scene->token[mention->first].start; stamp = stamp->next)
            add_stamp(scene, stamp);
        if (!is_silent(mention))
            add_row(scene, mention, explain);
    }
    for (; stamp; stamp = stamp->next)
        add_stamp(scene, stamp);
}
