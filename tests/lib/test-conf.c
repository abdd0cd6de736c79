/* conf: the command line wins over pipeline.conf, that over the default. */
#include "conf.h"
#include "diag.h"
#include "shim.h"

#include <string.h>

static const Option options[] = {
    {"colour", 0, OPTION_TEXT, "NAME", "teal", "a text with a default"},
    {"most", 0, OPTION_NUMBER, "N", "5", "a number"},
    {"quick", 0, OPTION_FLAG, NULL, NULL, "a flag"},
    {"name", 0, OPTION_LIST, "NAME", NULL, "a list"},
    {NULL, 0, OPTION_FLAG, NULL, NULL, NULL},
};

/* Reads `text` as a pipeline.conf into `conf`; NULL or what is wrong with it. */
static char *
load(Conf *conf, const char *text)
{
    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) error = NULL;
    if (!g_key_file_load_from_data(file, text, strlen(text), G_KEY_FILE_NONE, NULL))
        return g_strdup("no key file");
    if (conf_load(conf, file, "p.conf", &error))
        return NULL;
    EXPECT_INT(error->code, STATUS_USAGE);
    return g_strdup(error->message);
}

TEST(conf, defaults_hold_where_nothing_is_said)
{
    g_autoptr(Conf) conf = conf_new("paint", options);
    g_autofree char *summary = conf_summary(conf);
    EXPECT_STR(conf_text(conf, "colour"), "teal");
    EXPECT_INT(conf_number(conf, "most"), 5);
    EXPECT_FALSE(conf_flag(conf, "quick"));
    EXPECT_TRUE(conf_list(conf, "name")[0] == NULL);
    EXPECT_STR(summary, "");
}

TEST(conf, file_wins_over_defaults)
{
    g_autoptr(Conf) conf = conf_new("paint", options);
    EXPECT_TRUE(load(conf, "[paint]\ncolour=red\nmost=-7\nquick=true\nname=Ada;Ivo\n"
                           "[other]\nshape=round\n") == NULL);
    g_autofree char *summary = conf_summary(conf);
    EXPECT_STR(summary, "colour=red most=-7 quick=true name=Ada name=Ivo");
    EXPECT_INT(conf_number(conf, "most"), -7);
}

TEST(conf, command_line_wins_over_the_file)
{
    g_autoptr(Conf) conf = conf_new("paint", options);
    EXPECT_TRUE(conf_set(conf, "name", "Una", NULL) && conf_set(conf, "quick", "false", NULL));
    EXPECT_TRUE(load(conf, "[paint]\nquick=true\nmost=6\nname=Ada;Ivo\n") == NULL);
    g_autofree char *summary = conf_summary(conf);
    EXPECT_STR(summary, "most=6 name=Una");
}

/* As a program does that reads its pipeline.conf first. */
TEST(conf, first_item_of_the_command_line_replaces_the_list_of_the_file)
{
    g_autoptr(Conf) conf = conf_new("paint", options);
    EXPECT_TRUE(load(conf, "[paint]\nname=Ada;Ivo\n") == NULL);
    EXPECT_TRUE(conf_set(conf, "name", "Una", NULL) && conf_set(conf, "name", "Pia", NULL));
    g_autofree char *summary = conf_summary(conf);
    EXPECT_STR(summary, "name=Una name=Pia");
}

TEST(conf, what_is_no_value_is_said_with_its_place)
{
    static const char *const faults[][2] = {
        {"[paint]\nmost=many\n", "p.conf: [paint] most: many is no whole number"},
        {"[paint]\nquick=yes\n", "p.conf: [paint] quick: yes is neither true nor false"},
        {"[paint]\nshape=round\n", "p.conf: [paint] shape: no such option"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(faults); i++) {
        g_autoptr(Conf) conf = conf_new("paint", options);
        g_autofree char *said = load(conf, faults[i][0]);
        EXPECT_STR(said, faults[i][1]);
    }
    g_autoptr(Conf) conf = conf_new("paint", options);
    g_autoptr(GError) error = NULL;
    EXPECT_FALSE(conf_set(conf, "most", "99999999999999999999", &error));
    EXPECT_STR(error->message, "most: 99999999999999999999 is no whole number");
}
