/* actors: who is meant: persons, countries, governments, organisations and groups, by name, office
 * or pronoun. */
#include "actors.h"

#include "discourse.h"
#include "gazetteer.h"
#include "names.h"
#include "nominals.h"
#include "persons.h"
#include "rows.h"
#include "tagger.h"

static const Option options[] = {
    {"dictionary", 'd', OPTION_LIST, "FILE", NULL,
     "Read one more dictionary; its rows win over the own ones"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

static gpointer
actors_open(const Conf *conf, Diag *diag, GError **error)
{
    (void)diag;
    return gazetteer_open(conf, error);
}

static void
actors_close(gpointer self)
{
    gazetteer_free(self);
}

static void
actors_document(gpointer self, Document *document, Diag *diag)
{
    (void)diag;
    if (!document->head || document->of[KIND_SENT]->len == 0)
        return;
    g_autoptr(Scene) scene = scene_new(self, document);
    tagger_run(scene);
    names_run(scene);
    persons_run(scene);
    nominals_run(scene);
    discourse_run(scene);
    rows_add(scene);
}

const Stage actors_stage = {
    .name = "actors",
    .summary = "Adds the actors of each sentence: persons, countries, governments, organisations.",
    .options = options,
    .needs = KIND_BIT(KIND_DOC) | KIND_BIT(KIND_PARA) | KIND_BIT(KIND_SENT),
    .makes = KIND_BIT(KIND_ACTOR),
    .open = actors_open,
    .close = actors_close,
    .document = actors_document,
};
