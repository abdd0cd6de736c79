/* sheet: one drawing, from title to key. */
#ifndef READOUT_SHEET_H
#define READOUT_SHEET_H

#include "timeline.h"

/* What a sheet shows. */
typedef struct {
    const Timeline *timeline;
    const GPtrArray *entries; /* const Entry *, in timeline order */
    const char *title;
    const char *note;  /* added to the line below the title; "" for none */
    GHashTable *names; /* code -> name */
    gboolean compact;
} Sheet;

/* Appends the sheet as DOT. */
void sheet_draw(const Sheet *sheet, GString *out);

#endif
