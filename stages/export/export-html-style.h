/* export-html-style: the style sheet of the HTML page. */
#ifndef READOUT_EXPORT_HTML_STYLE_H
#define READOUT_EXPORT_HTML_STYLE_H

extern const char export_html_style[];

#endif
