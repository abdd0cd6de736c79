/* Paragraphs by their types, in texts of a few lines. */
#include "read.h"

#include "shim.h"

#include <glib/gstdio.h>

#include <string.h>

static void
take(Document *document, gpointer user)
{
    *(Document **)user = document;
}

/* The document of a file with this content. */
static Document *
document_of(const char *text)
{
    Document *document = NULL;
    g_autofree char *path = NULL;
    int file = g_file_open_tmp("readout-XXXXXX.txt", &path, NULL);
    g_close(file, NULL);
    g_file_set_contents(path, text, -1, NULL);
    const char *const inputs[] = {path, NULL};
    g_autoptr(Conf) conf = conf_new("read", read_stage.options);
    g_autoptr(Diag) diag = diag_new("test");
    gpointer self = read_stage.open(conf, diag, NULL);
    read_stage.read(self, inputs, take, &document, diag);
    read_stage.close(self);
    g_remove(path);
    return document;
}

/* "type:text|type:text|..." of a file with this content. */
static char *
typed(const char *text)
{
    Document *document = document_of(text);
    GString *out = g_string_new(NULL);
    for (guint i = 0; document != NULL && i < document->of[KIND_PARA]->len; i++) {
        const Row *para = document->of[KIND_PARA]->pdata[i];
        g_string_append_printf(out, "%s:%s|", para->what, para->text);
    }
    document_free(document);
    return g_string_free(out, FALSE);
}

static void
expect_types(const char *text, const char *want)
{
    g_autofree char *got = typed(text);
    EXPECT_STR(got, want);
}

TEST(read, a_text_without_headline_has_none)
{
    expect_types("The envoy left the palace at noon and flew home.\n\nShe said nothing.\n",
                 "body:The envoy left the palace at noon and flew home.|body:She said nothing.|");
}

TEST(read, datelines_are_cut_off)
{
    static const char *const DATELINES[] = {"ANKARA, March 27 -",
                                            "WASHINGTON —",
                                            "MOSCOW, Jan 28 (Reuters) -",
                                            "Istanbul (CNN)",
                                            "NEW YORK/LONDON (AP) —",
                                            "(Reuters) -",
                                            "TOKYO (Kyodo) --",
                                            "PORT ROYAL, Corvo -",
                                            "MOSCOW, January 28. /TASS/.",
                                            "(ANSA) - Rome, January 28 -",
                                            "ANKARA: (APP)",
                                            "BEIJING (Xinhua) --",
                                            "Moscow, 28 January -",
                                            "KYIV, Ukraine (AP) —",
                                            "Tehran, Jan 28, IRNA –",
                                            "SAN CRISTOBAL, North Corvo --",
                                            "CORVO, Côte d'Argent (AFP) —",
                                            "LUSIA, Corvo (11 MAY 2023) –",
                                            "LUSIA, Corvo (CorvoDaily.com) --"};
    for (gsize i = 0; i < G_N_ELEMENTS(DATELINES); i++) {
        g_autofree char *text = g_strdup_printf(
            "Envoy goes home early\n\n%s The envoy left the palace at noon.\n", DATELINES[i]);
        g_autofree char *want = g_strdup_printf(
            "headline:Envoy goes home early|dateline:%s|body:The envoy left the palace at noon.|",
            DATELINES[i]);
        expect_types(text, want);
    }
}

TEST(read, a_dash_in_a_sentence_is_no_dateline)
{
    static const char *const SENTENCES[] = {"Merkel — who is not well — stayed at home on Friday.",
                                            "U.S.-led forces crossed the river at night.",
                                            "NATO's members pay too little, he said - again."};
    for (gsize i = 0; i < G_N_ELEMENTS(SENTENCES); i++) {
        g_autofree char *text = g_strdup_printf("A headline of five words\n\n%s\n", SENTENCES[i]);
        g_autofree char *want =
            g_strdup_printf("headline:A headline of five words|body:%s|", SENTENCES[i]);
        expect_types(text, want);
    }
}

/* The items of a chronicle keep their days; with year or agency it is the article's own day. */
TEST(read, a_weekday_is_no_place_of_a_dateline)
{
    static const char *const ITEMS[] = {"Monday, March 8: The envoys left the town by boat.",
                                        "Tuesday, June 3 - The governor asked for bread."};
    for (gsize i = 0; i < G_N_ELEMENTS(ITEMS); i++) {
        g_autofree char *text = g_strdup_printf("A siege of five weeks\n\n%s\n", ITEMS[i]);
        g_autofree char *want =
            g_strdup_printf("headline:A siege of five weeks|body:%s|", ITEMS[i]);
        expect_types(text, want);
    }
    expect_types("A siege of five weeks\n\nMonday, March 8 (Reuters) - The envoys left.\n",
                 "headline:A siege of five weeks|dateline:Monday, March 8 (Reuters) -|"
                 "body:The envoys left.|");
    expect_types("A siege of five weeks\n\nFriday Harbor, March 8 - The envoys left.\n",
                 "headline:A siege of five weeks|dateline:Friday Harbor, March 8 -|"
                 "body:The envoys left.|");
}

TEST(read, a_lost_full_stop_does_not_lose_the_sentence)
{
    expect_types(
        "A headline of five words\n\nThe first paragraph is a sentence as they should be.\n\n"
        "The minister said in the interview that she would call her colleague again before "
        "Easter\n\nShe did.\n",
        "headline:A headline of five words|body:The first paragraph is a sentence as they should "
        "be.|"
        "body:The minister said in the interview that she would call her colleague again before "
        "Easter|"
        "body:She did.|");
}

TEST(read, lists_behind_a_colon_are_body)
{
    expect_types(
        "A headline of five words\n\nThe two sides have agreed on three things:\n\nAn end of the "
        "shooting\n\n"
        "A meeting in March\n\nA new bridge\n\nNobody expected the bridge.\n",
        "headline:A headline of five words|body:The two sides have agreed on three things:|"
        "body:An end of the shooting|body:A meeting in March|body:A new bridge|body:Nobody "
        "expected the bridge.|");
}

TEST(read, doubled_paragraphs_are_captions)
{
    expect_types(
        "A headline of five words\n\nThe envoy on the stairs of the palace.\n\n"
        "The envoy on the stairs of the palace.\n\nShe left at noon, an aide told reporters.\n",
        "headline:A headline of five words|caption:The envoy on the stairs of the palace.|"
        "caption:The envoy on the stairs of the palace.|body:She left at noon, an aide told "
        "reporters.|");
}

TEST(read, a_dateline_may_stand_alone)
{
    expect_types(
        "Envoy goes home early\n\nWASHINGTON —\n\nThe envoy left the palace at noon on Friday.\n",
        "headline:Envoy goes home early|dateline:WASHINGTON —|"
        "body:The envoy left the palace at noon on Friday.|");
}

TEST(read, the_tail_is_furniture)
{
    expect_types("Envoy goes home early\n\nThe envoy left the palace at noon on Friday.\n\nrc/jm "
                 "(AFP, dpa)\n\n"
                 "More about envoys\n\n(Reuters)\n\n3 min read\n",
                 "headline:Envoy goes home early|body:The envoy left the palace at noon on Friday.|"
                 "boilerplate:rc/jm (AFP, dpa)|boilerplate:More about envoys|boilerplate:(Reuters)|"
                 "boilerplate:3 min read|");
}

TEST(read, a_last_paragraph_without_full_stop_stays)
{
    expect_types(
        "Envoy goes home early\n\nThe envoy left the palace at noon on Friday.\n\n"
        "Her successor is to arrive in the first week of the new year, the ministry told us\n",
        "headline:Envoy goes home early|body:The envoy left the palace at noon on Friday.|"
        "body:Her successor is to arrive in the first week of the new year, the ministry told us|");
}

TEST(read, pointers_under_a_pointer)
{
    expect_types(
        "Envoy goes home early\n\nThe envoy left the palace at noon on Friday.\n\nSee also\n\n"
        "The president received the envoy of Lusia and the ministers of three islands on March 3, "
        "2014\n\n"
        "Nobody saw her go.\n",
        "headline:Envoy goes home early|body:The envoy left the palace at noon on "
        "Friday.|boilerplate:See also|"
        "boilerplate:The president received the envoy of Lusia and the ministers of three islands "
        "on March 3, "
        "2014|body:Nobody saw her go.|");
}

TEST(read, speakers_by_name)
{
    expect_types(
        "Meeting with the governor\n\nThe president received the governor in the morning.\n\n"
        "President of Norland Ada Brekke: Good morning. How is the harvest?\n\nIlir Kola: It is "
        "good.\n\n"
        "Ada Brekke: And the bridge?\n\nIlir Kola: It stands.\n",
        "headline:Meeting with the governor|body:The president received the governor in the "
        "morning.|"
        "speaker:President of Norland Ada Brekke:|body:Good morning. How is the "
        "harvest?|speaker:Ilir Kola:|"
        "body:It is good.|speaker:Ada Brekke:|body:And the bridge?|speaker:Ilir Kola:|body:It "
        "stands.|");
}

TEST(read, menus_are_no_headline)
{
    static const char *const MENUS[] = {"Skip to main content",
                                        "Home News Islands Sport Weather Law",
                                        "MarketsBusiness ServicesLegalPublic Affairs"};
    for (gsize i = 0; i < G_N_ELEMENTS(MENUS); i++) {
        g_autofree char *text = g_strdup_printf(
            "%s\n\nEnvoy Goes Home Early\n\nThe envoy left the palace at noon.\n", MENUS[i]);
        g_autofree char *want = g_strdup_printf("boilerplate:%s|headline:Envoy Goes Home Early|"
                                                "body:The envoy left the palace at noon.|",
                                                MENUS[i]);
        expect_types(text, want);
    }
}

TEST(read, a_doubled_first_line_is_the_headline)
{
    expect_types("Envoy goes home before lunch\n\nEnvoy goes home before lunch\n\nThe envoy left "
                 "the palace at noon.\n",
                 "headline:Envoy goes home before lunch|caption:Envoy goes home before lunch|"
                 "body:The envoy left the palace at noon.|");
}

TEST(read, a_line_that_begins_with_its_day_is_a_byline)
{
    static const char *const LINES[] = {
        "May 03, 2007|By Ann Lee, Port Royal Herald; Bo Chan in Corvo contributed.",
        "May 3, 2007  •  1 hour ago  •  2 minutes", "Originally created 05/23/07",
        "3 May 2007 / 5:49 PM / 8 months ago"};
    for (gsize i = 0; i < G_N_ELEMENTS(LINES); i++) {
        g_autofree char *text = g_strdup_printf(
            "Envoy goes home early\n\n%s\n\nThe envoy left the palace at noon.\n", LINES[i]);
        g_autofree char *want = g_strdup_printf("headline:Envoy goes home early|byline:%s|"
                                                "body:The envoy left the palace at noon.|",
                                                LINES[i]);
        expect_types(text, want);
    }
}

TEST(read, a_paragraph_that_says_all_twice_is_a_caption)
{
    expect_types("The envoy on the stairs of the old palace. The envoy on the stairs of the old "
                 "palace.\n\nMay 3, 2007\n\nShe left at noon, an aide said.\n",
                 "caption:The envoy on the stairs of the old palace. The envoy on the stairs of "
                 "the old palace.|byline:May 3, 2007|body:She left at noon, an aide said.|");
}

TEST(read, a_place_in_capitals_and_a_colon_are_a_dateline)
{
    expect_types("Envoy goes home early\n\nPORT ROYAL: The envoy of Lusia left the old palace at "
                 "noon and flew home to her islands.\n",
                 "headline:Envoy goes home early|dateline:PORT ROYAL:|body:The envoy of Lusia left "
                 "the old palace at noon and flew home to her islands.|");
    expect_types("Envoy goes home early\n\nANALYSIS: The envoy of Lusia left the old palace at "
                 "noon and flew home to her islands.\n",
                 "headline:Envoy goes home early|body:ANALYSIS: The envoy of Lusia left "
                 "the old palace at noon and flew home to her islands.|");
}

TEST(read, a_caption_glued_to_a_dateline_is_cut_off)
{
    expect_types("Envoy goes home early\n\nOla Brandt (left) with Ana Pinto in Corvo today (epa) "
                 "March 3, 2014 (Reuters) -- The envoy of Lusia left the palace at noon.\n",
                 "headline:Envoy goes home early|caption:Ola Brandt (left) with Ana Pinto in Corvo "
                 "today (epa)|dateline:March 3, 2014 (Reuters) --|body:The envoy of Lusia left the "
                 "palace at noon.|");
}

/* The date of the document, and how it is known. */
static void
expect_date(const char *text, const char *want)
{
    Document *document = document_of(text);
    g_autofree char *got = g_strdup_printf("%s %s", document->head->time, document->head->rule);
    EXPECT_STR(got, want);
    document_free(document);
}

/* March 4, 2014 was a Tuesday (cal 3 2014). */
TEST(read, a_caption_above_the_text_dates_an_article_that_names_its_weekday)
{
    expect_date("Envoy goes home early\n\nThe envoy at the airport on March 4, 2014. Photo: Union "
                "Wire\n\nThe envoy left Lusia on Tuesday, an aide said.\n",
                "2014-03-04 caption");
    expect_date("Envoy goes home early\n\nThe envoy at the airport on March 4, 2014. Photo: Union "
                "Wire\n\nThe envoy left Lusia on Friday, an aide said.\n",
                " ");
    expect_date(
        "Envoy goes home early\n\nThe envoy at the airport, Wednesday, March 4, 2014. Photo: "
        "Union Wire\n\nThe envoy left Lusia on Tuesday, an aide said.\n",
        " ");
    expect_date("Envoy goes home early\n\nFILE PHOTO: The envoy at the airport on March 4, "
                "2014.\n\nThe envoy left Lusia on Tuesday, an aide said.\n",
                " ");
}

TEST(read, a_caption_below_text_may_be_of_another_article)
{
    expect_date("Envoy goes home early\n\nThe envoy left Lusia on Tuesday, an aide said.\n\nThe "
                "envoy at the airport on March 4, 2014. Photo: Union Wire\n",
                " ");
    expect_date("Envoy goes home early\n\nThe envoy left Lusia on Tuesday, an aide said.\n\nBack "
                "home. — Ivo Tal (@ivotal) March 4, 2014\n",
                "2014-03-04 caption");
}

/* A post may have the date of Greenwich: Monday's evening is its Tuesday. */
TEST(read, a_post_dates_no_article_that_begins_with_another_day)
{
    expect_date("Envoy goes home early\n\nThe envoy left Lusia on Monday, a day before the "
                "governor was to leave on Tuesday.\n\nBack home. — Ivo Tal (@ivotal) March 4, "
                "2014\n",
                " ");
}

/* April 3, 2014 was a Thursday, March 4 a Tuesday. */
TEST(read, weekdays_tell_which_way_round_a_date_with_slashes_is)
{
    expect_date("Envoy goes home early\n03/04/2014 9:25 AM\n\nLUSIA (AP) - The envoy left on "
                "Monday and met the governor on Tuesday at noon.\n",
                "2014-03-04T09:25 byline");
    expect_date("Envoy goes home early\n03/04/2014 9:25 AM\n\nLUSIA (AP) - The envoy left on "
                "Wednesday and met the governor at noon.\n",
                "2014-04-03T09:25 byline");
    expect_date("Envoy goes home early\n03/04/2014 9:25 AM\n\nLUSIA (AP) - The envoy left on "
                "Monday and met the governor on Wednesday at noon.\n",
                " ");
    expect_date("Envoy goes home early\n03/04/2014 9:25 AM\n\nLUSIA (AP) - The envoy left and "
                "met the governor at noon.\n",
                " ");
}

TEST(read, a_day_below_the_name_of_an_unknown_outlet)
{
    expect_date("Envoy goes home early to Corvo\n\nThe envoy shakes hands with the governor at "
                "the gates of the palace in Lusia.\n\nThe Corvo Shimbun\n\nMarch 4, 2014\n\nThe "
                "envoy left Lusia on Tuesday, an aide said.\n",
                "2014-03-04 byline");
    expect_date("Envoy goes home early to Corvo\n\nThe envoy shakes hands with the governor at "
                "the gates of the palace in Lusia.\n\nThe Corvo Shimbun\n\nMarch 4, 2014\n\nThe "
                "envoy left Lusia on Friday, an aide said.\n",
                " ");
}

TEST(read, a_day_above_the_headline_gives_way_to_one_below)
{
    expect_date(
        "Friday, April 19, 2024\n\nEnvoy goes home early\n\nMarch 4, 2014\n\nThe envoy left "
        "Lusia at noon, an aide said.\n",
        "2014-03-04 byline");
    expect_date("Friday, April 19, 2024\n\nEnvoy goes home early\n\nThe envoy left Lusia at noon, "
                "an aide said.\n",
                "2024-04-19 byline");
}

TEST(read, a_day_behind_the_article_dates_it)
{
    expect_date("Envoy goes home early\n\nThe envoy left Lusia at noon, an aide said.\n\nThe "
                "governor waved to her.\n\n(Reuters, 4 March 2014)\n",
                "2014-03-04 byline");
    expect_date("Envoy goes home early\n\nThe envoy left Lusia at noon, an aide said.\n\nThe "
                "governor waved to her.\n\nPublished in The Corvo Post, March 4th, 2014\n",
                "2014-03-04 byline");
}

/* March 4, 2014 was a Tuesday. */
TEST(read, a_day_below_the_last_sentence_dates_an_article_that_begins_with_its_weekday)
{
    expect_date("Envoy goes home early\n\nThe envoy left Lusia on Monday, an aide said.\n\nThe "
                "governor waved to her.\n\nTuesday, March 4, 2014\n",
                "2014-03-04 byline");
    expect_date("Envoy goes home early\n\nThe envoy left Lusia on Friday, an aide said.\n\nThe "
                "governor waved to her on Tuesday.\n\nTuesday, March 4, 2014\n",
                " ");
    expect_date("Envoy goes home early\n\nThe envoy left Lusia on Monday, an aide said.\n\nThe "
                "governor waved to her.\n\nPage updated March 4, 2014\n",
                " ");
}

TEST(read, a_day_between_a_picture_and_the_text_dates_the_article)
{
    const char *const picture = "Envoy goes home early to Corvo\n\nThe envoy and the governor walk "
                                "through the gardens of Lusia on Feb. 1.\n\n";
    const char *const text = "The envoy left Lusia on Tuesday, an aide said.\n\n";
    g_autofree char *one = g_strconcat(picture, "Tue 4 Mar 2014 19.04 GMT\n\n", text, NULL);
    g_autofree char *two = g_strconcat(picture, "By Ann Lee | March 4, 2014\n\n", text, NULL);
    g_autofree char *parts =
        g_strconcat(picture, "March 4, 2014\n\n", text, "March 5, 2014\n\n", text, NULL);
    expect_date(one, "2014-03-04T19:04Z byline");
    expect_date(two, "2014-03-04 byline");
    expect_date(parts, " "); /* a chronicle */
}

TEST(read, datelines_with_the_day_before_a_colon_or_in_the_bracket)
{
    expect_date("Envoy goes home early\n\nCorvo, 4 March 2014: The envoy left Lusia at noon, an "
                "aide said.\n",
                "2014-03-04 dateline");
    expect_date("Envoy goes home early\n\nCORVO (Reuters / Union Wire - 4th March, 2014) The envoy "
                "left Lusia at noon, an aide said.\n",
                "2014-03-04 dateline");
}

TEST(read, an_agency_may_stand_before_the_place_of_a_dateline)
{
    expect_types("Envoy goes home early\n\nXinhua News Agency, Lusia, March 4 (Reporter Bo Chan) "
                 "The envoy left the palace at noon, an aide said.\n",
                 "headline:Envoy goes home early|dateline:Xinhua News Agency, Lusia, March 4 "
                 "(Reporter Bo Chan)|body:The envoy left the palace at noon, an aide said.|");
    expect_types("Envoy goes home early\n\nReuters, Lusia's oldest agency, said the envoy left "
                 "the palace at noon.\n",
                 "headline:Envoy goes home early|body:Reuters, Lusia's oldest agency, said the "
                 "envoy left the palace at noon.|");
}

TEST(read, a_dateline_may_end_in_a_full_stop)
{
    expect_date(
        "Envoy goes home early\n\nTESK, 4 March 2014. The envoy left Lusia at noon, an aide "
        "said.\n",
        "2014-03-04 dateline");
    expect_date("Envoy goes home early\n\nTesk was hit on 4 March 2014. The envoy left Lusia at "
                "noon, an aide said.\n",
                " ");
}

TEST(read, a_date_in_brackets_behind_tomorrow_tells_today)
{
    expect_date("Envoy goes home early\n\nThe envoy will leave Lusia tomorrow (5 March 2014), an "
                "aide said. She came yesterday (March 3, 2014).\n",
                "2014-03-04 text");
    expect_date("Envoy goes home early\n\nThe envoy will leave Lusia tomorrow (5 March 2014), an "
                "aide said.\n\nThe governor met her today (5 March 2014) at noon.\n",
                " ");
    expect_date("Envoy goes home early\n\nThe envoy left Lusia today, Tuesday, 4 March 2014, an "
                "aide said.\n",
                "2014-03-04 text");
    expect_date("Envoy goes home early\n\nThe envoy left Lusia yesterday, March 3, 2014, after a "
                "week of talks.\n",
                "2014-03-04 text");
    expect_date("Envoy goes home early\n\nThe envoy left Lusia today, three years after the "
                "treaty of 4 March 2014.\n",
                " ");
}

TEST(read, who_stands_where_tells_a_caption)
{
    expect_types("Envoy goes home early\n\nThe envoy left the palace at noon.\n\nOla Brandt "
                 "(left) shakes hands with the governor of the northern islands.\n\nSenator Ana "
                 "Pinto (R) votes against the treaty of the northern islands.\n",
                 "headline:Envoy goes home early|body:The envoy left the palace at noon.|"
                 "caption:Ola Brandt (left) shakes hands with the governor of the northern "
                 "islands.|body:Senator Ana Pinto (R) votes against the treaty of the northern "
                 "islands.|");
}
