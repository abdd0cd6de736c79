/* card: what the drawing says of one entry in words. */
#ifndef READOUT_CARD_H
#define READOUT_CARD_H

#include "timeline.h"

/* Appends the card as an HTML-like table, `width` points wide: 34 points high, or 20 if `compact`.
 * It never grows: text that is too long ends in an ellipsis. */
void card_html(GString *out, const Entry *entry, guint width, gboolean compact);

/* "Ada Berg ↔ Ivo Tal, Uma Lind", plain text. A new string. */
char *card_parties(const Entry *entry);

/* TRUE if accounts of the entry differ on its date, duration or initiator (`what` of its claims).
 */
gboolean card_differs(const Entry *entry, const char *what);

/* The tooltip: date, kind, parties, status, the quoted sentence, sources; escaped. A new string. */
char *card_tooltip(const Entry *entry);

/* Appends text in a font; never an empty element, which dot would not read. `html` is markup. */
void card_font(GString *out, const char *html, double size, const char *colour, gboolean bold);

#endif
