/* template: a compiled template, see value.h. */
#ifndef READOUT_DATES_TEMPLATE_H
#define READOUT_DATES_TEMPLATE_H

#include "value.h"

typedef enum {
    PIECE_TEXT,
    PIECE_ITEM,
    PIECE_MARK,
    PIECE_SPAN,
    PIECE_SPANS,
    PIECE_VAGUE,
    PIECE_EACH,
    PIECE_OPEN,
    PIECE_CLOCK,
    PIECE_CENTURY
} PieceKind;

typedef struct {
    PieceKind kind;
    char *text; /* of a PIECE_TEXT; the part wanted of a PIECE_MARK */
    int class;
    int nth; /* 0 the first item of that class */
} Piece;

struct Template {
    GArray *pieces; /* Piece */
};

#endif
