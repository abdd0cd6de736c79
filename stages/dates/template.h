/* template: a compiled template, see value.h for its slots. */
#ifndef READOUT_DATES_TEMPLATE_H
#define READOUT_DATES_TEMPLATE_H

#include "arena.h"
#include "wordlist.h"

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
    int class;
    int nth;          /* 0 the first item of that class */
    const char *text; /* of a PIECE_TEXT; the part wanted of a PIECE_MARK */
} Piece;

/* Nothing without pieces. */
typedef struct {
    const Piece *piece;
    guint n;
} Template;

/* Compiles a template into `arena`, or says what is wrong with it (a slot that is no class). */
gboolean template_read(Template *template, Wordlist *words, const char *text, Arena *arena,
                       GError **error);

#endif
