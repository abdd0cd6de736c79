/* bench: how fast the read and split stages are inside the process, in MB of articles a second of
 * processor time; beside them libxml2's trees of the same pages and ICU's sentence iterator over
 * the same text. */
#include "article.h"
#include "encoding.h"
#include "html.h"
#include "read.h"
#include "split.h"

#ifdef HAVE_ICU
#include <unicode/ubrk.h>
#endif

#include <libxml/HTMLparser.h>
#include <string.h>
#include <time.h>

enum { RUNS = 5 };

static const double SLICE = 0.3; /* seconds of each run */

/* Articles and what works on them. */
typedef struct {
    Rules rules;
    Chrome *chrome;
    gpointer split;
    Diag *diag;
    GPtrArray *texts; /* of GString */
    gsize bytes;
} Bench;

static double
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void
measure(const char *name, Bench *bench, double (*work)(Bench *))
{
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
        double spent = 0;
        gsize rounds = 0;
        for (; spent < SLICE; rounds++) {
            spent += work(bench);
        }
        best = MAX(best, (double)(bench->bytes * rounds) / 1e6 / spent);
    }
    g_print("%-24s %9.1f MB/s of processor time\n", name, best);
}

static Document *
read_text(Bench *bench, const GString *text)
{
    g_auto(Decoded) decoded = {0};
    gboolean bad = FALSE;
    encoding_decode(text->str, text->len, NULL, "bench", 0, bench->diag, &decoded);
    Article article = ARTICLE_EMPTY;
    article.text = decoded.text;
    article.size = decoded.size;
    return article_document(&bench->rules, &article, &bad);
}

static double
read_texts(Bench *bench)
{
    double start = now();
    for (guint i = 0; i < bench->texts->len; i++) {
        document_free(read_text(bench, bench->texts->pdata[i]));
    }
    return now() - start;
}

static double
read_pages(Bench *bench)
{
    double start = now();
    for (guint i = 0; i < bench->texts->len; i++) {
        const GString *text = bench->texts->pdata[i];
        g_auto(Html) html = {0};
        gboolean bad = FALSE;
        if (html_read(bench->chrome, text->str, text->len, &html)) {
            Article article = ARTICLE_EMPTY;
            article.text = html.text->str;
            article.size = html.text->len;
            article.paras = html.paras;
            document_free(article_document(&bench->rules, &article, &bad));
        }
    }
    return now() - start;
}

/* Reads each article anew, which does not count: a document is split once. */
static double
split_all(Bench *bench)
{
    double spent = 0;
    for (guint i = 0; i < bench->texts->len; i++) {
        g_autoptr(Document) document = read_text(bench, bench->texts->pdata[i]);
        double start = now();
        split_stage.document(bench->split, document, bench->diag);
        spent += now() - start;
    }
    return spent;
}

/* What libxml2 alone takes to make trees of the pages. */
static double
libxml_all(Bench *bench)
{
    double start = now();
    for (guint i = 0; i < bench->texts->len; i++) {
        const GString *text = bench->texts->pdata[i];
        xmlFreeDoc(htmlReadMemory(text->str, (int)text->len, NULL, "UTF-8",
                                  HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                      HTML_PARSE_NONET | HTML_PARSE_COMPACT));
    }
    return now() - start;
}

#ifdef HAVE_ICU
static double
icu_all(Bench *bench)
{
    double start = now();
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &error);
    UText *text = NULL;
    for (guint i = 0; i < bench->texts->len && U_SUCCESS(error); i++) {
        const GString *bytes = bench->texts->pdata[i];
        text = utext_openUTF8(text, bytes->str, (int64_t)bytes->len, &error);
        ubrk_setUText(sentences, text, &error);
        while (ubrk_next(sentences) != UBRK_DONE) {
        }
    }
    utext_close(text);
    ubrk_close(sentences);
    return now() - start;
}
#endif

static void
take_files(Bench *bench, char **files, const char *suffix)
{
    g_ptr_array_set_size(bench->texts, 0);
    bench->bytes = 0;
    for (; *files != NULL; files++) {
        char *bytes = NULL;
        gsize size;
        if (g_str_has_suffix(*files, suffix) && g_file_get_contents(*files, &bytes, &size, NULL)) {
            g_ptr_array_add(bench->texts, g_string_new_len(bytes, (gssize)size));
            bench->bytes += size;
        }
        g_free(bytes);
    }
}

static void
free_text(gpointer text)
{
    g_string_free(text, TRUE);
}

static gboolean
open_all(Bench *bench, GError **error)
{
    g_autoptr(Conf) read = conf_new("read", read_stage.options);
    g_autoptr(Conf) split = conf_new("split", split_stage.options);
    g_autofree char *chrome = conf_dictionary(read, "chrome.csv");
    return rules_open(&bench->rules, read, error) &&
           (bench->chrome = chrome_open(chrome, error)) != NULL &&
           (bench->split = split_stage.open(split, bench->diag, error)) != NULL;
}

static void
run(Bench *bench, char **files)
{
    take_files(bench, files, ".html");
    if (bench->texts->len > 0) {
        measure("read, pages", bench, read_pages);
        measure("libxml2, bare trees", bench, libxml_all);
    }
    take_files(bench, files, ".txt");
    if (bench->texts->len == 0) {
        return;
    }
    measure("read, text", bench, read_texts);
    measure("split", bench, split_all);
#ifdef HAVE_ICU
    measure("ICU sentence iterator", bench, icu_all);
#else
    g_print("ICU sentence iterator: not built, libicu-dev is not there\n");
#endif
}

int
main(int argc, char **argv)
{
    (void)argc;
    g_autoptr(GError) error = NULL;
    Bench bench = {.diag = diag_new("bench"), .texts = g_ptr_array_new_with_free_func(free_text)};
    gboolean good = open_all(&bench, &error);
    if (good) {
        run(&bench, argv + 1);
        split_stage.close(bench.split);
    } else {
        g_printerr("bench: %s\n", error->message);
    }
    g_ptr_array_unref(bench.texts);
    rules_clear(&bench.rules);
    chrome_free(bench.chrome);
    diag_free(bench.diag);
    return good ? 0 : 1;
}
