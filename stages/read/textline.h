/* textline: the lines of a plain text, and what one can see of them. */
#ifndef READOUT_READ_TEXTLINE_H
#define READOUT_READ_TEXTLINE_H

#include <glib.h>

/* A line: bytes [start, stop) of the text, without white space at its ends; empty for a blank one.
 */
typedef struct {
    gsize start, stop;
    gsize indent;    /* bytes of white space before it */
    glong width;     /* in characters; -1 until somebody asks for it, where they are not bytes */
    gboolean broken; /* its sentence goes on behind the blank line after it */
} TextLine;

/* The lines of the `size` bytes of `text`, which end in LF, CR LF or CR: an array of TextLine that
 * the caller owns. */
GArray *textline_cut(const char *text, gsize size);

/* The width of a line, in characters. */
glong textline_width(const char *text, TextLine *line);

/* That of its first word. */
glong textline_first_word(const char *text, const TextLine *line);

/* Whether it ends in a full stop, question or exclamation mark or a colon, in quotes or not. */
gboolean textline_ends_sentence(const char *text, const TextLine *line);

/* The blanks in it, counted up to `most`. */
guint textline_blanks(const char *text, const TextLine *line, guint most);

/* Its last word, as a line; without its first byte if there is no other. */
TextLine textline_last_word(const char *text, const TextLine *line);

/* Whether it begins with the mark of an item of a list. */
gboolean textline_is_bullet(const char *text, const TextLine *line);

/* Whether it is an address of the web and nothing else: "https://harbour.example/a",
 * "harbour.example". */
gboolean textline_is_address(const char *text, const TextLine *line);

#endif
