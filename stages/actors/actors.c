/* actors: who is meant: persons, countries, governments, organisations and groups, by name, office
 * or pronoun. */
#include "actors.h"

#include "dateline.h"
#include "discourse.h"
#include "gazetteer.h"
#include "names.h"
#include "nominals.h"
#include "officebody.h"
#include "persons.h"
#include "portfolio.h"
#include "report.h"
#include "rows.h"
#include "sidefile.h"
#include "spelling.h"
#include "tagger.h"
#include "unknown.h"

#include <string.h>

static const Option options[] = {
    {"dictionary", 'd', OPTION_LIST, "FILE", NULL,
     "Read one more dictionary; its rows win over the stage's own"},
    {"explain", 'e', OPTION_FLAG, NULL, NULL, "Add a row to each actor that says why"},
    {"unknown", 'u', OPTION_TEXT, "FILE", NULL, "Write the names that no dictionary has to FILE"},
    {"report", 0, OPTION_TEXT, "FILE", NULL,
     "Write to FILE what is doubtful in the dictionary of office holders"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

typedef struct {
    Gazetteer *gazetteer;
    Unknown *unknown; /* NULL: not asked for */
    char *unknown_path;
    gboolean explain;
    Diag *diag;
} Actors;

static gboolean
write_report(const Gazetteer *gazetteer, const char *path, GError **error)
{
    if (!path)
        return TRUE;
    g_autofree char *text = report_holders(gazetteer);
    g_autoptr(GError) failure = NULL;
    if (sidefile_write(path, text, strlen(text), &failure))
        return TRUE;
    g_set_error(error, READOUT_ERROR, STATUS_IO, "%s: %s", path, failure->message);
    return FALSE;
}

static void
actors_close(gpointer self)
{
    Actors *actors = self;
    g_autoptr(GError) error = NULL;
    if (actors->unknown && !unknown_write(actors->unknown, actors->unknown_path, &error))
        diag_say(actors->diag, STATUS_IO, actors->unknown_path, 0, "%s", error->message);
    unknown_free(actors->unknown);
    gazetteer_free(actors->gazetteer);
    g_free(actors->unknown_path);
    g_free(actors);
}

static gpointer
actors_open(const Conf *conf, Diag *diag, GError **error)
{
    g_autoptr(Gazetteer) gazetteer = gazetteer_open(conf, error);
    if (!gazetteer || !write_report(gazetteer, conf_text(conf, "report"), error))
        return NULL;
    Actors *actors = g_new0(Actors, 1);
    actors->gazetteer = g_steal_pointer(&gazetteer);
    actors->unknown_path = g_strdup(conf_text(conf, "unknown"));
    actors->unknown = actors->unknown_path ? unknown_new() : NULL;
    actors->explain = conf_flag(conf, "explain");
    actors->diag = diag;
    return actors;
}

static void
actors_document(gpointer self, Document *document, Diag *diag)
{
    (void)diag;
    const Actors *actors = self;
    if (!document->head || document->of[KIND_SENT]->len == 0)
        return;
    g_autoptr(Scene) scene = scene_new(actors->gazetteer, document);
    dateline_run(scene);
    tagger_run(scene);
    spelling_run(scene);
    portfolio_run(scene);
    names_run(scene);
    persons_run(scene);
    nominals_run(scene);
    officebody_run(scene);
    discourse_run(scene);
    rows_add(scene, actors->explain);
    if (actors->unknown)
        unknown_count(actors->unknown, scene);
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
