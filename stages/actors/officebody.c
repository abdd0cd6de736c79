/* officebody: the body or country that a title begins with: House Speaker, Kremlin spokesman. */
#include "officebody.h"

#include "body.h"

/* The sense of the name that the first words of the title at `at` are, and its length. */
static const Sense *
first_name(const Scene *scene, guint at, gsize *size)
{
    const PhraseEntry *entry = phrasebook_match(&scene->gaz->names, &scene->token[at],
                                                phrase_upto((gsize)scene->tag[at].size - 1), size);
    for (; entry; entry = entry->next) {
        const Sense *sense = entry->value;
        gboolean acronym = scene->token[at].flags & (TOKEN_UPPER | TOKEN_ACRONYM);
        if ((sense->kind == SENSE_ORGANISATION || sense->kind == SENSE_METONYM ||
             sense->kind == SENSE_COUNTRY || sense->kind == SENSE_PLACE) &&
            (acronym || !sense->acronym) && scene->token[at + *size - 1].flags & TOKEN_CAPITAL)
            return sense;
    }
    return NULL;
}

static void
add_body(Scene *scene, guint at)
{
    gsize size = 0;
    const Sense *sense = first_name(scene, at, &size);
    if (!sense)
        return;
    What what = sense->what;
    guint stop = at + (guint)size;
    Entity *body =
        sense->kind == SENSE_ORGANISATION ? body_of_owner(scene, sense, what, at, stop) : NULL;
    Mention *mention = scene_add(scene, at, stop, what, LEVEL_NAMED);
    mention->sense = sense;
    mention->modifier = TRUE;
    mention->rule = sense->rule;
    mention->entity[0] = body ? body : scene_entity_of(scene, what, sense);
    mention->n = 1;
}

void
officebody_run(Scene *scene)
{
    guint before = scene->mentions->len;
    for (guint i = 0; i < scene->titles; i++) {
        guint at = scene->title[i];
        if (scene->tag[at].size >= 2 && scene->token[at].flags & TOKEN_CAPITAL)
            add_body(scene, at);
    }
    if (scene->mentions->len > before)
        scene_sort(scene);
}
