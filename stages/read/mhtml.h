/* mhtml: a page that a browser saved with all that it shows as one file (RFC 2557). */
#ifndef READOUT_READ_MHTML_H
#define READOUT_READ_MHTML_H

#include <glib.h>

/* Whether the first bytes of a file are those of such a page. */
gboolean mhtml_sniff(const char *bytes, gsize size);

/* The source of the page itself, as it was before it was packed, the address behind "saved from
 * url" as browsers put it into a page. A new string; NULL if there is no page in it. */
GString *mhtml_page(const char *bytes, gsize size);

#endif
