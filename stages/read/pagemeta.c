/* pagemeta: what a page says of its article outside the text. */
#include "pagemeta.h"

#include "newsdate.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef enum { FIELD_TITLE, FIELD_DATE, FIELD_SOURCE, FIELD_URL, N_FIELDS } Field;

/* The names under which meta elements (property, name or itemprop) give a field, best first. */
static const struct {
    const char *name;
    Field field;
} META_NAMES[] = {{"og:title", FIELD_TITLE},
                  {"twitter:title", FIELD_TITLE},
                  {"headline", FIELD_TITLE},
                  {"dc.title", FIELD_TITLE},
                  {"article:published_time", FIELD_DATE},
                  {"og:article:published_time", FIELD_DATE},
                  {"og:published_time", FIELD_DATE},
                  {"datePublished", FIELD_DATE},
                  {"article.published", FIELD_DATE},
                  {"parsely-pub-date", FIELD_DATE},
                  {"sailthru.date", FIELD_DATE},
                  {"cXenseParse:recs:publishtime", FIELD_DATE},
                  {"dcterms.issued", FIELD_DATE},
                  {"dcterms.created", FIELD_DATE},
                  {"dc.date.created", FIELD_DATE},
                  {"DC.date.issued", FIELD_DATE},
                  {"dc.date", FIELD_DATE},
                  {"dcterms.date", FIELD_DATE},
                  {"publish-date", FIELD_DATE},
                  {"publish_date", FIELD_DATE},
                  {"publishdate", FIELD_DATE},
                  {"published_time", FIELD_DATE},
                  {"pubdate", FIELD_DATE},
                  {"pdate", FIELD_DATE},
                  {"OriginalPublicationDate", FIELD_DATE},
                  {"article_date_original", FIELD_DATE},
                  {"date", FIELD_DATE},
                  {"og:site_name", FIELD_SOURCE},
                  {"application-name", FIELD_SOURCE},
                  {"dc.publisher", FIELD_SOURCE},
                  {"og:url", FIELD_URL}};

typedef struct {
    char *values[N_FIELDS];
    guint ranks[N_FIELDS]; /* of the meta element that gave the value; smaller is better */
    char *itemprop_date, *time_date, *page_title, *canonical;
    char *ld[N_FIELDS];
    char *ld_body;
} Finder;

static gboolean
is_date(const char *text)
{
    NewsDate date;
    return newsdate_find(text, strlen(text), &date) && date.year > 0;
}

static void
keep(char **slot, const char *value)
{
    if (*slot == NULL && *value != '\0') {
        *slot = g_strstrip(g_strdup(value));
    }
}

static void
take_meta(Finder *finder, const Node *node)
{
    const char *content = element_attribute(node, ATTRIBUTE_CONTENT);
    const char *names[] = {element_attribute(node, ATTRIBUTE_PROPERTY),
                           element_attribute(node, ATTRIBUTE_NAME),
                           element_attribute(node, ATTRIBUTE_ITEMPROP)};
    for (guint i = 0; *content != '\0' && i < G_N_ELEMENTS(META_NAMES); i++) {
        Field field = META_NAMES[i].field;
        for (guint n = 0; n < G_N_ELEMENTS(names); n++) {
            if (g_ascii_strcasecmp(names[n], META_NAMES[i].name) == 0 &&
                (finder->values[field] == NULL || i < finder->ranks[field]) &&
                (field != FIELD_DATE || is_date(content))) {
                g_free(finder->values[field]);
                finder->values[field] = g_strstrip(g_strdup(content));
                finder->ranks[field] = i;
            }
        }
    }
}

static const char *
member_text(JsonObject *object, const char *name)
{
    JsonNode *node = json_object_get_member(object, name);
    if (node != NULL && JSON_NODE_HOLDS_ARRAY(node) &&
        json_array_get_length(json_node_get_array(node)) > 0) {
        node = json_array_get_element(json_node_get_array(node), 0);
    }
    if (node != NULL && JSON_NODE_HOLDS_OBJECT(node)) {
        JsonObject *inner = json_node_get_object(node);
        const char *name_of = member_text(inner, "name");
        return *name_of != '\0' ? name_of : member_text(inner, "@id");
    }
    const char *text = node != NULL && JSON_NODE_HOLDS_VALUE(node) &&
                               json_node_get_value_type(node) == G_TYPE_STRING
                           ? json_node_get_string(node)
                           : NULL;
    return text != NULL ? text : "";
}

/* NewsArticle, Article, ReportageNewsArticle, BlogPosting, LiveBlogPosting ... */
static gboolean
is_article_type(const char *type)
{
    return g_str_has_suffix(type, "Article") || g_str_has_suffix(type, "BlogPosting") ||
           strcmp(type, "Report") == 0;
}

static void
take_ld_object(Finder *finder, JsonObject *object)
{
    if (!is_article_type(member_text(object, "@type"))) {
        return;
    }
    keep(&finder->ld[FIELD_TITLE], member_text(object, "headline"));
    if (is_date(member_text(object, "datePublished"))) {
        keep(&finder->ld[FIELD_DATE], member_text(object, "datePublished"));
    }
    keep(&finder->ld[FIELD_SOURCE], member_text(object, "publisher"));
    keep(&finder->ld_body, member_text(object, "articleBody"));
    const char *url = member_text(object, "mainEntityOfPage");
    keep(&finder->ld[FIELD_URL], g_str_has_prefix(url, "http") ? url : member_text(object, "url"));
}

/* An article may stand in a list or under @graph. */
static void
take_ld(Finder *finder, JsonNode *node)
{
    if (JSON_NODE_HOLDS_ARRAY(node)) {
        JsonArray *array = json_node_get_array(node);
        for (guint i = 0; i < json_array_get_length(array); i++) {
            take_ld(finder, json_array_get_element(array, i));
        }
    } else if (JSON_NODE_HOLDS_OBJECT(node)) {
        JsonObject *object = json_node_get_object(node);
        take_ld_object(finder, object);
        JsonNode *graph = json_object_get_member(object, "@graph");
        if (graph != NULL) {
            take_ld(finder, graph);
        }
    }
}

static void
take_script(Finder *finder, const Node *node)
{
    if (g_ascii_strcasecmp(element_attribute(node, ATTRIBUTE_TYPE), "application/ld+json") != 0 ||
        node->first == NULL || node->first->kind != NODE_TEXT) {
        return;
    }
    g_autoptr(JsonParser) parser = json_parser_new_immutable();
    if (json_parser_load_from_data(parser, node->first->text, -1, NULL) &&
        json_parser_get_root(parser) != NULL) {
        take_ld(finder, json_parser_get_root(parser));
    }
}

static void
take_time(Finder *finder, const Node *node)
{
    const char *value = element_attribute(node, ATTRIBUTE_DATETIME);
    gboolean published = strcmp(element_attribute(node, ATTRIBUTE_ITEMPROP), "datePublished") == 0;
    if (*value == '\0' && published) {
        value = element_attribute(node, ATTRIBUTE_CONTENT);
    }
    if (*value != '\0' && is_date(value)) {
        keep(published ? &finder->itemprop_date : &finder->time_date, value);
    }
}

static void
take_element(Finder *finder, const Node *node)
{
    if (element_is(node, TAG_META)) {
        take_meta(finder, node);
    } else if (element_is(node, TAG_SCRIPT)) {
        take_script(finder, node);
    } else if (element_is(node, TAG_LINK) &&
               strcmp(element_attribute(node, ATTRIBUTE_REL), "canonical") == 0) {
        keep(&finder->canonical, element_attribute(node, ATTRIBUTE_HREF));
    } else if (element_is(node, TAG_TITLE) && finder->page_title == NULL) {
        g_autoptr(GString) text = g_string_new(NULL);
        element_text(node, text);
        keep(&finder->page_title, text->str);
    } else if (element_is(node, TAG_TIME) ||
               strcmp(element_attribute(node, ATTRIBUTE_ITEMPROP), "datePublished") == 0) {
        take_time(finder, node);
    }
}

static gboolean
is_skipped(const Node *node)
{
    gboolean kept =
        element_is(node, TAG_HEAD) || element_is(node, TAG_SCRIPT) || element_is(node, TAG_FOOTER);
    return !kept && (node->dead || node->chrome == CHROME_DROP);
}

/* "<!-- saved from url=(0042)https://example.org/story -->", as browsers write it. */
static void
take_comment(Finder *finder, const Node *node)
{
    const char *mark = strstr(node->text, "saved from url=(");
    const char *url = mark != NULL ? strchr(mark, ')') : NULL;
    if (url != NULL) {
        g_autofree char *copy = g_strndup(url + 1, strcspn(url + 1, " \t\r\n"));
        keep(&finder->values[FIELD_URL], copy);
    }
}

static char *
first_of(const char *const *values)
{
    for (gsize i = 0; i < 5; i++) {
        if (values[i] != NULL && *values[i] != '\0') {
            return g_strdup(values[i]);
        }
    }
    return g_strdup("");
}

/* "Headline | Outlet", "Headline - Outlet": without the outlet. */
static void
cut_title(char *title)
{
    static const char *const joints[] = {" | ", " - ", " — ", " – ", " :: "};
    for (gsize i = 0; title != NULL && i < G_N_ELEMENTS(joints); i++) {
        char *cut = g_strrstr(title, joints[i]);
        if (cut != NULL && cut - title > 20) {
            *cut = '\0';
            return;
        }
    }
}

PageMeta
pagemeta_read(const Node *tree)
{
    Finder finder = {0};
    const Node *next;
    for (const Node *node = tree; node != NULL; node = next) {
        gboolean skipped = node->kind == NODE_ELEMENT && is_skipped(node);
        if (node->kind == NODE_COMMENT) {
            take_comment(&finder, node);
        } else if (node->kind == NODE_ELEMENT && !skipped) {
            take_element(&finder, node);
        }
        next = skipped ? element_after(node, tree) : element_next(node, tree);
    }
    cut_title(finder.page_title);
    const char *titles[5] = {finder.ld[FIELD_TITLE], finder.values[FIELD_TITLE], finder.page_title};
    const char *dates[5] = {finder.ld[FIELD_DATE], finder.values[FIELD_DATE], finder.itemprop_date,
                            finder.time_date};
    const char *sources[5] = {finder.values[FIELD_SOURCE], finder.ld[FIELD_SOURCE]};
    const char *urls[5] = {finder.canonical, finder.ld[FIELD_URL], finder.values[FIELD_URL]};
    PageMeta meta = {.title = first_of(titles),
                     .date = first_of(dates),
                     .source = first_of(sources),
                     .url = first_of(urls),
                     .body = finder.ld_body != NULL ? finder.ld_body : g_strdup(""),
                     .weak = titles[0] == NULL && titles[1] == NULL};
    for (Field f = 0; f < N_FIELDS; f++) {
        g_free(finder.values[f]);
        g_free(finder.ld[f]);
    }
    g_free(finder.itemprop_date);
    g_free(finder.time_date);
    g_free(finder.page_title);
    g_free(finder.canonical);
    return meta;
}

void
pagemeta_clear(PageMeta *meta)
{
    g_free(meta->title);
    g_free(meta->date);
    g_free(meta->source);
    g_free(meta->url);
    g_free(meta->body);
}
