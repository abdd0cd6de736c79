/* phrase: one of page furniture or of picture captions, and whether it stands in a paragraph. */
#ifndef READOUT_READ_PHRASE_H
#define READOUT_READ_PHRASE_H

#include "layout.h"

/* Where in its paragraph a phrase stands. */
typedef enum { AT_WHOLE, AT_START, AT_END, AT_TAIL, AT_ANY } Where;

typedef struct {
    const char *text; /* folded (fold.h) */
    gsize size;
    ParaType type; /* of the paragraph */
    Means means;
    Where where;
    guint most; /* words of the paragraph */
} Phrase;

/* Whether the phrase begins at text[at] of a paragraph, all of it, where in the paragraph it must
 * stand; case, kinds of quotes and dashes, and the amount of white space make no difference. The
 * number of words is not looked at. */
gboolean phrase_stands(const Phrase *phrase, const char *text, gsize size, gsize at);

#endif
