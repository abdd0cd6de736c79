/* Publication dates as columns of tables have them. Expected values by hand (ISO 8601). */
#include "columndate.h"
#include "newsdate.h"

#include "shim.h"

#include <string.h>

static const struct {
    const char *text;
    DateOrder order;
    const char *value; /* NULL: no date */
} DATES[] = {
    {"20180403", ORDER_AUTO, "2018-04-03"},
    {"20180403T101112Z", ORDER_AUTO, "2018-04-03T10:11:12Z"},
    {"20180403101112", ORDER_AUTO, "2018-04-03T10:11:12"},
    {"20181403", ORDER_AUTO, NULL},
    {"2018040310", ORDER_AUTO, NULL},
    {"1522750272", ORDER_AUTO, NULL},
    {"2018.04.03", ORDER_AUTO, "2018-04-03"},
    {"2018-04-03", ORDER_AUTO, "2018-04-03"},
    {"2018-04-03T10:11:12+02:00", ORDER_AUTO, "2018-04-03T10:11:12+02:00"},
    {"3.4.2018", ORDER_AUTO, "2018-04-03"},
    {" 03.04.2018 14:05", ORDER_AUTO, "2018-04-03T14:05"},
    {"3.4.18", ORDER_AUTO, "2018-04-03"},
    {"3.4.18", ORDER_MONTH, "2018-04-03"}, /* with points the day comes first everywhere */
    {"31.02.2018", ORDER_AUTO, NULL},
    {"4-Apr-18", ORDER_AUTO, "2018-04-04"},
    {"4-Apr-98", ORDER_AUTO, "1998-04-04"},
    {"4-Apr-2018", ORDER_AUTO, "2018-04-04"},
    {"3/4/2018", ORDER_AUTO, NULL},
    {"3/4/2018", ORDER_DAY, "2018-04-03"},
    {"3/4/2018", ORDER_MONTH, "2018-03-04"},
    {"03-04-18 10:11", ORDER_DAY, "2018-04-03T10:11"},
    {"22/7/2018", ORDER_AUTO, "2018-07-22"},
    {"22/7/2018", ORDER_MONTH, "2018-07-22"}, /* there is no month 22 */
    {"7/22/2018", ORDER_DAY, "2018-07-22"},
    {"n/a", ORDER_DAY, NULL},
    {"0000-00-00", ORDER_AUTO, NULL},
    {"", ORDER_AUTO, NULL},
};

TEST(columndate, reads_dates_as_data_have_them)
{
    for (gsize i = 0; i < G_N_ELEMENTS(DATES); i++) {
        NewsDate date;
        char buffer[NEWSDATE_SIZE];
        g_autofree char *plain = columndate_plain(DATES[i].text, DATES[i].order);
        gboolean found = newsdate_find(plain, strlen(plain), &date) && date.year > 0;
        g_autofree char *got = g_strdup_printf("%s: %s", DATES[i].text,
                                               found ? newsdate_value(&date, buffer) : "none");
        g_autofree char *want = g_strdup_printf("%s: %s", DATES[i].text,
                                                DATES[i].value != NULL ? DATES[i].value : "none");
        EXPECT_STR(got, want);
    }
}
