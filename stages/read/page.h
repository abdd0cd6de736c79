/* page: one article while its paragraphs are being told apart. */
#ifndef READOUT_READ_PAGE_H
#define READOUT_READ_PAGE_H

#include "arena.h"
#include "layout.h"
#include "newsdate.h"
#include "rules.h"
#include "shape.h"

typedef struct {
    const Rules *rules;
    Arena *arena; /* for strings that paragraphs and findings point to */
    const char *text;
    gsize size;
    GArray *paras;     /* of Para */
    GArray *shapes;    /* of Shape, one a paragraph */
    const char *title; /* known from outside, or "" */
    gsize title_size;

    /* Findings. */
    gssize headline;  /* index of the headline, or -1 */
    gsize body;       /* index of the first paragraph of the body */
    const char *date; /* publication date and how it was found; NULL while unknown */
    const char *rule;
    const char *outlet; /* as a byline or dateline names it; NULL if none */
} Page;

static inline Para *
page_para(const Page *page, gsize i)
{
    return &g_array_index(page->paras, Para, i);
}

/* What the ends of a paragraph tell of its shape; the rest may not yet be measured. */
static inline Shape *
page_glance(const Page *page, gsize i)
{
    return &g_array_index(page->shapes, Shape, i);
}

/* The whole shape of a paragraph. */
static inline const Shape *
page_shape(const Page *page, gsize i)
{
    Shape *shape = page_glance(page, i);
    shape_measure(shape);
    return shape;
}

/* Decides on a paragraph. `rule` is a constant or lives as long as the rules. */
static inline void
page_set(const Page *page, gsize i, ParaType type, const char *rule)
{
    Para *para = page_para(page, i);
    para->type = type;
    para->rule = rule;
}

/* The value of a date, kept as long as the page. */
static inline const char *
page_time(const Page *page, const NewsDate *date)
{
    char value[NEWSDATE_SIZE];
    return arena_strndup(page->arena, newsdate_value(date, value), -1);
}

/* Types every paragraph of `page`, cutting datelines and speaker labels off the paragraphs that
 * they begin; fills in the findings. Decides in this order: furniture, captions, head of the
 * article, datelines, transcripts, headings. */
void page_classify(Page *page);

/* The passes, each in a file of its own. */
void page_furniture(
    Page *page); /* furniture.c: known phrases, doubled paragraphs, ornaments, addresses */
void page_captions(Page *page); /* caption.c: descriptions of pictures */
void
page_head(Page *page); /* head.c: headline, bylines, deck; finds the first paragraph of the body */
void
page_cut(Page *page); /* cut.c: datelines, speaker labels and update times off their paragraphs */
void page_headings(Page *page); /* heading.c: section headings and pointers */

void page_dates(Page *page); /* publication.c: the day of the page, by its bylines and by dates on
                                lines of their own below the first paragraphs of the body */
void page_tail(Page *page);  /* publication.c: the day that stands behind the article */
void page_updates(
    Page *page); /* update.c: the day of a live page's updates, where the page's is known */
void page_evidence(
    Page *page); /* evidence.c: the date, if a caption's day and a weekday of the body agree */

/* The dateline at the start of text[start, stop): the offset at which the paragraph proper begins,
 * or 0 if there is none. Sets page->outlet; *date is the day it names (month 0 if none), *place the
 * place as it stands there. */
gsize dateline_find(Page *page, gsize start, gsize stop, NewsDate *date, const char **place);

/* Where in text[start, stop) a dateline of day and agency begins ("May 3, 2007 (Union Wire) --"),
 * in front of which a caption is glued; 0 if there is none. Sets page->outlet. */
gsize dateline_glued(Page *page, gsize start, gsize stop);

#endif
