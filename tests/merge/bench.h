/* bench: a corpus made by hand, merged; for the tests of the stage. */
#ifndef READOUT_TEST_MERGE_BENCH_H
#define READOUT_TEST_MERGE_BENCH_H

#include "conf.h"
#include "merge.h"
#include "shim.h"

#include <string.h>

/* A corpus under construction: documents in, the corpus rows out. */
typedef struct {
    gpointer self;
    Diag *diag;
    Document *corpus;
} Bench;

static inline Bench
bench_new(void)
{
    g_autoptr(Conf) conf = conf_new("merge", merge_stage.options);
    return (Bench){merge_stage.open(conf, NULL, NULL), diag_new("test"), document_new(NULL)};
}

static inline void
bench_free(Bench *bench)
{
    merge_stage.close(bench->self);
    diag_free(bench->diag);
    document_free(bench->corpus);
}

static inline Document *
article(const char *id, const char *name, const char *published)
{
    Document *doc = document_new(id);
    doc->head->time = published;
    doc->head->refs = name;
    char text[200];
    memset(text, 'x', sizeof text);
    document_add_para(doc, "body", 0, sizeof text, text);
    return doc;
}

static inline Row *
contact(Document *doc, gint64 at, const char *kind, const char *who, const char *whom,
        const char *time, const char *status)
{
    Row *row = document_add(doc, KIND_EVENT, at, at + 4);
    row->what = kind;
    row->who = who;
    row->whom = whom;
    row->time = time;
    row->status = status;
    return row;
}

/* An under-specified past weekday, as the dates stage leaves it in an undated article. */
static inline Row *
contact_on(Document *doc, gint64 at, const char *who, const char *whom, const char *weekday)
{
    Row *date = document_add(doc, KIND_DATE, at + 5, at + 8);
    date->what = "DATE";
    date->time = weekday;
    date->status = "past";
    Row *row = contact(doc, at, "call", who, whom, weekday, "happened");
    row->refs = date->id;
    return row;
}

/* `what` is "quote", "part-quote" or "". */
static inline void
sentence(Document *doc, gint64 start, const char *text, const char *what)
{
    document_text(doc); /* of which the paragraph of the article has filled enough */
    memcpy(doc->text + start, text, strlen(text));
    Row *row = document_add(doc, KIND_SENT, start, start + (gint64)strlen(text));
    row->text = text;
    row->what = what;
}

static inline void
role(Document *doc, gint64 at, const char *what, const char *who, const char *code)
{
    Row *row = document_add(doc, KIND_ACTOR, at, at + 3);
    row->what = what;
    row->who = who;
    row->place = code;
}

static inline void
feed(Bench *bench, Document *doc)
{
    merge_stage.document(bench->self, doc, bench->diag);
    document_free(doc);
}

/* Feeds an article, named by its id, that tells of one contact and no more. */
static inline void
tell(Bench *bench, const char *id, const char *published, const char *kind, const char *who,
     const char *whom, const char *time, const char *status)
{
    Document *doc = article(id, id, published);
    contact(doc, 0, kind, who, whom, time, status);
    feed(bench, doc);
}

/* Merges what was fed; the entries in their order. */
static inline GPtrArray *
entries(Bench *bench)
{
    merge_stage.finish(bench->self, bench->corpus, bench->diag);
    return bench->corpus->of[KIND_ENTRY];
}

static inline const Row *
entry(Bench *bench, guint i)
{
    return bench->corpus->of[KIND_ENTRY]->pdata[i];
}

#endif
