/* html-filter: choosing rows of the HTML page by kind, status and participant, in CSS alone. */
#ifndef READOUT_HTML_FILTER_H
#define READOUT_HTML_FILTER_H

#include "timeline.h"

typedef struct HtmlFilter HtmlFilter;

/* The kinds, statuses and most frequent participants of the entries. */
HtmlFilter *html_filter_new(const GPtrArray *entries);
void html_filter_free(HtmlFilter *filter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(HtmlFilter, html_filter_free)

/* Appends the CSS rules that hide what is not chosen. */
void html_filter_style(const HtmlFilter *filter, GString *out);

/* Appends the boxes to choose with. */
void html_filter_form(const HtmlFilter *filter, GString *out);

/* Appends the classes of an entry's row that the rules go by. */
void html_filter_classes(const HtmlFilter *filter, const Entry *entry, GString *out);

#endif
