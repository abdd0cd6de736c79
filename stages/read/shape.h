/* shape: what a paragraph looks like, without knowing its words. */
#ifndef READOUT_READ_SHAPE_H
#define READOUT_READ_SHAPE_H

#include <glib.h>

/* The bytes of a word with its blank, where words are not counted. */
enum { SHAPE_WORD = 6 };

/* The bytes of the longest paragraphs whose words are counted, and the words of a longer one. */
enum { SHAPE_LONG = 500, SHAPE_LONG_SENTENCE = 200, SHAPE_LONG_WORDS = 33 };

/* Bytes that few paragraphs have. */
enum { SHAPE_ROUND = 1, SHAPE_SQUARE = 2, SHAPE_SLASH = 4, SHAPE_COLON = 8, SHAPE_ANY = 15 };

typedef struct {
    const char *text;
    gsize size;
    char end; /* its last character under closing quotes and brackets: . ? ! : ; , - or 0 for any
                 other */
    gboolean closed; /* closing quotes or brackets stand at the end */
    gboolean lower;  /* begins with a small letter */
    guint may_have;  /* a bit for each of the bytes ( [ / : that it has, or has perhaps */

    gboolean measured; /* whether the following is known */
    gboolean digits;   /* has a digit */
    gboolean quotes;   /* has a double quotation mark */
    gboolean letters;  /* has a letter */
    guint words;
    guint capitals; /* words that begin with a capital letter */
    guint small;    /* words of three letters or more that begin with a small one */
    guint uppers;   /* words of two letters or more, all capital */
    guint stops; /* full stops, question and exclamation marks before white space, but the last */
} Shape;

/* What the ends of the `size` bytes of `text` tell of its shape: most paragraphs need no more. It
 * may have any byte. The text is borrowed. */
Shape shape_glance(const char *text, gsize size);

/* Counts the words of the text, if that is not yet done. */
void shape_measure(Shape *shape);

/* The whole shape of the `size` bytes of `text`. */
Shape shape_of(const char *text, gsize size);

/* Whether it has a letter; its first bytes nearly always tell. */
gboolean shape_has_letters(Shape *shape);

static inline guint
shape_words(Shape *shape)
{
    shape_measure(shape);
    return shape->words;
}

/* Ends as a sentence does: full stop, question or exclamation mark, ellipsis. */
static inline gboolean
shape_ends(const Shape *shape)
{
    return shape->end == '.' || shape->end == '?' || shape->end == '!';
}

/* Too long to be anything but body, whatever it looks like, and sooner if it ends as a sentence
 * does: its words are estimated, to be SHAPE_LONG_WORDS or more, and more than one sentence. */
static inline gboolean
shape_is_long(const Shape *shape)
{
    return shape->size > (shape_ends(shape) ? SHAPE_LONG_SENTENCE : SHAPE_LONG);
}

#endif
