/* marked: documents for tests out of sentences with marks: "[Abe|person|Shinzo Abe|JPN] spoke {on
 * Friday|DATE|2017-01-27}". */
#ifndef READOUT_TEST_MARKED_H
#define READOUT_TEST_MARKED_H

#include "document.h"

/* A document of one body paragraph; sentences are the lines of `text`.
 * [text|what|who|place|status|rule] is an actor row (status "named" and no rule if left out),
 * {text|what|value} a date row. The doc row's time is `published`. */
Document *marked_document(const char *published, const char *text);

/* Runs the events stage over marked text and gives its events but acts, one a line: "kind status
 * who > whom + attending @ place, time, span: topics", each part only where it is not empty; edges
 * as "a before b" with the events' numbers from 1. */
char *marked_events(const char *published, const char *text);

#define EXPECT_MARKED(published, text, expected)                                                   \
    do {                                                                                           \
        g_autofree char *events = marked_events(published, text);                                  \
        EXPECT_STR(events, expected);                                                              \
    } while (0)

/* Whom the tests tell of. */
#define SANCHEZ "[Sanchez|person|Pedro Sánchez|ESP]"
#define COSTA   "[Costa|person|António Costa|PRT]"
#define CONTE   "[Conte|person|Giuseppe Conte|ITA]"
#define RUTTE   "[Rutte|person|Mark Rutte|NLD]"

#endif
