/* Publication dates as pages, bylines and addresses write them. Expected values by hand (ISO 8601).
 */
#include "newsdate.h"

#include "shim.h"

#include <string.h>

static const struct {
    const char *text, *value; /* value NULL: no date */
} DATES[] = {
    {"2017-01-28T19:04:00-05:00", "2017-01-28T19:04:00-05:00"},
    {"2017-01-28 19:04", "2017-01-28T19:04"},
    {"2017/1/8", "2017-01-08"},
    {"2017-January-8  16:22", "2017-01-08T16:22"},
    {"17-January-8", "XXXX-01-17"},
    {"By Ann Lee January 28, 2017", "2017-01-28"},
    {"Sat, 28 Jan 2017 19:04:05 GMT", "2017-01-28T19:04:05Z"},
    {"28th of January 2017", "2017-01-28"},
    {"Published 9:14 p.m. ET Sept. 3, 2018", "2018-09-03T21:14"},
    {"Mon 5 Nov 2018 18.22 GMT", "2018-11-05T18:22Z"},
    {"3 May 2019 at 7 am", "2019-05-03T07:00"},
    {"12:30 a.m. EST, March 1, 2016", "2016-03-01T00:30-05:00"},
    {"28.01.2017", "2017-01-28"},
    {"2017.01.28 19:04", "2017-01-28T19:04"},
    {"2017.1.2", NULL}, /* a version */
    {"2017. 1. 28. 19:04", "2017-01-28"},
    {"28/Jan/2017", "2017-01-28"},
    {"28-Jan-17", "2017-01-28"},
    {"28 Jan-17", "XXXX-01-28"},
    {"Jan, 28 2017 Author: Desk", "2017-01-28"},
    {"All News 16:03 January 28, 2017", "2017-01-28T16:03"},
    {"January 28, 20177:04 PM", "2017-01-28T19:04"},
    {"1/28/2017", "2017-01-28"},
    {"28/1/2017", "2017-01-28"},
    {"Originally created 05/23/07", "2007-05-23"},
    {"31/12/99", "1999-12-31"},
    {"3/4/17", NULL},
    {"2.11.19", NULL},
    {"3/4/2017", NULL}, /* March or April: nobody knows */
    {"Jan. 28", "XXXX-01-28"},
    {"February 30, 2017", NULL},
    {"January 2017", NULL},
    {"version 2.11.2019.4", NULL},
    {"call 555-1234", NULL},
    {"29 February 2016", "2016-02-29"},
    {"29 February 2017", NULL},
    {"May be 5 of them", NULL},
};

TEST(newsdate, finds_dates_as_news_writes_them)
{
    for (gsize i = 0; i < G_N_ELEMENTS(DATES); i++) {
        NewsDate date;
        char buffer[NEWSDATE_SIZE];
        gboolean found = newsdate_find(DATES[i].text, strlen(DATES[i].text), &date);
        const char *value = found ? newsdate_value(&date, buffer) : NULL;
        g_autofree char *got =
            g_strdup_printf("%s: %s", DATES[i].text, value != NULL ? value : "none");
        g_autofree char *want = g_strdup_printf("%s: %s", DATES[i].text,
                                                DATES[i].value != NULL ? DATES[i].value : "none");
        EXPECT_STR(got, want);
    }
}

static const struct {
    const char *url, *value;
} ADDRESSES[] = {
    {"https://news.example/2017/01/28/story.html", "2017-01-28"},
    {"https://news.example/world/2013/jan/09/story", "2013-01-09"},
    {"https://news.example/article/2066304/talks", NULL},
    {"https://news.example/2017/13/28/story", NULL},
    {"https://news.example/2017/01/story", NULL},
    {"https://news.example/20170128/story", NULL},
};

TEST(newsdate, takes_dated_paths_only)
{
    for (gsize i = 0; i < G_N_ELEMENTS(ADDRESSES); i++) {
        NewsDate date;
        char buffer[NEWSDATE_SIZE];
        gboolean found = newsdate_of_url(ADDRESSES[i].url, &date);
        const char *value = found ? newsdate_value(&date, buffer) : "none";
        EXPECT_STR(value, ADDRESSES[i].value != NULL ? ADDRESSES[i].value : "none");
    }
}

TEST(newsdate, reads_clock_times)
{
    NewsDate date;
    char buffer[NEWSDATE_SIZE];
    ASSERT_TRUE(newsdate_clock("10:32 GMT - news", 16, &date));
    const char *value = newsdate_value(&date, buffer);
    EXPECT_STR(value, "T10:32Z");
    EXPECT_INT(date.stop, 9);
    EXPECT_FALSE(newsdate_clock("1600 ships", 10, &date));
    EXPECT_FALSE(newsdate_clock("25:10", 5, &date));
}
