/* row-check: what can be said of one row beside its document. */
#ifndef READOUT_ROW_CHECK_H
#define READOUT_ROW_CHECK_H

#include "diag.h"
#include "document.h"

/* Says a fault of a row as "program: ID: text", control characters made harmless. */
void row_fault(Diag *diag, const Row *row, const char *format, ...) G_GNUC_PRINTF(3, 4);

/* Vocabulary, TIMEX3 values, lists, encoding. */
void row_check_columns(Diag *diag, const Row *row);

/* Offsets and text against the document and against `parent` (NULL if there is none). */
void row_check_place(Diag *diag, const Row *row, const Row *parent, const char *text, gsize size);

#endif
