/* subject: the words of a topic list as numbers, so that lists are compared without their letters.
 */
#ifndef READOUT_SUBJECT_H
#define READOUT_SUBJECT_H

#include "arena.h"

/* The words of four letters or more, ascending, no doubles. */
typedef struct {
    guint n;
    guint number[];
} Subject;

typedef struct Subjects Subjects;

/* What it hands out lives in `arena`. */
Subjects *subjects_new(Arena *arena);
void subjects_free(Subjects *subjects);

/* Of a ';' list of topics; `topic` must live as long as the subjects. Equal lists have one subject.
 */
const Subject *subjects_get(Subjects *subjects, const char *topic);

/* The words of both, to be freed with g_free; NULL where `a` has them all. */
Subject *subject_union(const Subject *a, const Subject *b);

/* TRUE if they have a word in common. */
gboolean subject_shared(const Subject *a, const Subject *b);

#endif
