/* template: the text of a template, compiled to pieces. */
#include "template.h"

#include "diag.h"

#include <string.h>

static void
piece_clear(gpointer piece)
{
    g_free(((Piece *)piece)->text);
}

void
template_free(Template *template)
{
    if (!template)
        return;
    g_array_free(template->pieces, TRUE);
    g_free(template);
}

static gboolean
add_slot(Template *template, Wordlist *words, char *slot)
{
    static const struct {
        const char *name;
        PieceKind kind;
    } NAMED[] = {{"span", PIECE_SPAN},      {"spans", PIECE_SPANS}, {"vague", PIECE_VAGUE},
                 {"each", PIECE_EACH},      {"open", PIECE_OPEN},   {"clock", PIECE_CLOCK},
                 {"century", PIECE_CENTURY}};
    Piece piece = {PIECE_ITEM, NULL, 0, 0};
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
    piece.text = g_strdup(part ? part : "");
    g_array_append_val(template->pieces, piece);
    return piece.class >= 0;
}

static void
add_text(Template *template, const char *text, gsize size)
{
    Piece piece = {PIECE_TEXT, g_strndup(text, size), 0, 0};
    if (size)
        g_array_append_val(template->pieces, piece);
    else
        g_free(piece.text);
}

Template *
template_new(Wordlist *words, const char *text, GError **error)
{
    Template *template = g_new0(Template, 1);
    template->pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
    g_array_set_clear_func(template->pieces, piece_clear);
    for (const char *at = text; *at;) {
        gsize plain = strcspn(at, "{");
        add_text(template, at, plain);
        at += plain;
        const char *end = *at ? strchr(at, '}') : NULL;
        if (*at && end) {
            g_autofree char *slot = g_strndup(at + 1, (gsize)(end - at - 1));
            if (*slot && add_slot(template, words, slot)) {
                at = end + 1;
                continue;
            }
        }
        if (*at) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "bad template '%s'", text);
            template_free(template);
            return NULL;
        }
    }
    return template;
}
