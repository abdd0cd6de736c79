/* head: one actor as the head of its noun phrase: "Niger's ousted President A", "a delegation led
 * by B". */
#ifndef READOUT_EVENTS_HEAD_H
#define READOUT_EVENTS_HEAD_H

#include "view.h"

/* TRUE if token `i` is a possessive ending. */
gboolean head_is_possessive(const View *view, guint i);

/* TRUE if the row is a country or a plain place. */
gboolean head_is_country(const Row *row);

/* TRUE if the actors stage found the row to belong to a later actor: "EU" in "EU foreign policy
 * chief A". */
gboolean head_is_owned(const Row *row);

/* TRUE if token `i` may stand between the beginning of a noun phrase and its head. */
gboolean head_modifies(const View *view, guint i);

/* "A of Germany", "A of the UN": TRUE if the country or body after `of` (the token of "of") is that
 * of the person before it, and no other head. */
gboolean head_is_origin(const View *view, guint of);

/* The head of the phrase that begins at token `from` and ends before `limit`: its row, and the
 * token after it in *end. NULL if there is none. */
const Row *head_right(const View *view, guint from, guint limit, guint *end);

#endif
