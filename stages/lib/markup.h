/* markup: text from articles made safe for what it is written into: XML, HTML, DOT labels,
 * terminals. */
#ifndef READOUT_MARKUP_H
#define READOUT_MARKUP_H

#include <glib.h>

/* Appends `text` without what could steer a reader: control characters (C0, DEL, C1) become blanks,
 * bidirectional controls and what XML 1.0 forbids are left out, bad UTF-8 becomes U+FFFD. */
void markup_plain(GString *out, const char *text);

/* The same, with & < > " ' as entities: safe in XML and HTML content and in quoted attributes. */
void markup_escape(GString *out, const char *text);

/* Appends `text` percent-encoded for a URL's fragment (RFC 3986: all but unreserved characters). */
void markup_percent(GString *out, const char *text);

/* TRUE for an absolute http or https address, the only ones that may become links. */
gboolean markup_is_link(const char *url);

/* Appends the address of a sentence: `url` and a text fragment (WICG Scroll-to-Text Fragment) of
 * its first and last words. Nothing is added where the address has a fragment already or the quote
 * is empty. */
void markup_link(GString *out, const char *url, const char *quote);

#endif
