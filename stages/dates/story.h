/* story: what a date without its year means in a narrative, which is told in order. */
#ifndef READOUT_DATES_STORY_H
#define READOUT_DATES_STORY_H

#include "recall.h"

/* TRUE for a day, month or season that lacks its year. Of winters, which begin in one year and end
 * in the next, the nearest is meant. */
gboolean story_is_part(const Mark *mark);

/* Fills in a part of a year that lacks its year: of the year mentioned last, or of the next one
 * where that would lead far back, or, behind a look at another year, of the year in which the story
 * goes on. FALSE, and nothing done, if the mark is none. */
gboolean story_fill(Mark *mark, const Recall *recall, guint32 reference);

/* Years before Christ count down, and no calendar knows them: only the year is filled in. */
gboolean story_fill_bc(Mark *mark, const Recall *recall);

/* '99 is the year 99 of the century that the text is in. */
void story_move_century(Mark *mark, const Recall *recall);

/* TRUE if a mark that may be a look at another time (Mark.beside) is one: the story is elsewhere.
 */
gboolean story_looks_away(const Mark *mark, const Told *told, const Recall *recall);

#endif
