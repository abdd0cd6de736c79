/* template: the text of a template, compiled to pieces. */
#include "template.h"

#include "diag.h"

#include <string.h>

static gboolean
add_slot(GArray *pieces, Wordlist *words, char *slot, Arena *arena)
{
    static const struct {
        const char *name;
        PieceKind kind;
    } NAMED[] = {{"span", PIECE_SPAN},      {"spans", PIECE_SPANS}, {"vague", PIECE_VAGUE},
                 {"each", PIECE_EACH},      {"open", PIECE_OPEN},   {"clock", PIECE_CLOCK},
                 {"century", PIECE_CENTURY}};
    Piece piece = {.kind = PIECE_ITEM};
    char *part = strchr(slot, ':');
    if (part)
        *part++ = '\0';
    gsize size = strlen(slot);
    for (gsize i = 0; i < G_N_ELEMENTS(NAMED); i++)
        if (strcmp(slot, NAMED[i].name) == 0)
            piece.kind = NAMED[i].kind;
    if (piece.kind == PIECE_ITEM) {
        if (g_ascii_isdigit(slot[size - 1])) {
            piece.nth = slot[size - 1] - '1';
            slot[size - 1] = '\0';
        }
        piece.kind = *slot == '$' ? PIECE_MARK : PIECE_ITEM;
        piece.class = wordlist_class(words, slot);
    }
    piece.text = arena_strndup(arena, part ? part : "", -1);
    g_array_append_val(pieces, piece);
    return piece.class >= 0;
}

static void
add_text(GArray *pieces, const char *text, gsize size, Arena *arena)
{
    Piece piece = {.kind = PIECE_TEXT};
    if (!size)
        return;
    piece.text = arena_strndup(arena, text, (gssize)size);
    g_array_append_val(pieces, piece);
}

gboolean
template_read(Template *template, Wordlist *words, const char *text, Arena *arena, GError **error)
{
    g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
    for (const char *at = text; *at;) {
        gsize plain = strcspn(at, "{");
        add_text(pieces, at, plain, arena);
        at += plain;
        const char *end = *at ? strchr(at, '}') : NULL;
        g_autofree char *slot = end ? g_strndup(at + 1, (gsize)(end - at - 1)) : NULL;
        if (*at && (!slot || !*slot || !add_slot(pieces, words, slot, arena))) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "bad template '%s'", text);
            return FALSE;
        }
        if (*at)
            at = end + 1;
    }
    if (pieces->len) {
        Piece *copy = arena_alloc(arena, pieces->len * sizeof(Piece));
        memcpy(copy, pieces->data, pieces->len * sizeof(Piece));
        *template = (Template){copy, pieces->len};
    }
    return TRUE;
}
