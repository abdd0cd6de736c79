/* input: the files that are named, found in directories or listed, and how each is opened. */
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 1 << 16 };

int
input_open(const char *path, Diag *diag)
{
    if (strcmp(path, "-") == 0) {
        return STDIN_FILENO;
    }
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        diag_say(diag, errno == ENOENT ? STATUS_INPUT : STATUS_IO, path, 0, "%s",
                 g_strerror(errno));
    }
    return file;
}

gssize
input_read(int file, char *into, gsize size, const char *path, Diag *diag)
{
    gssize n;
    do {
        n = read(file, into, size);
    } while (n < 0 && errno == EINTR);
    if (n < 0) {
        diag_say(diag, STATUS_IO, path, 0, "%s", g_strerror(errno));
    }
    return n;
}

void
input_close(int file)
{
    if (file > STDIN_FILENO) {
        close(file);
    }
}

gboolean
input_slurp(int file, const char *path, GString *into, Diag *diag)
{
    struct stat info;
    gsize room = CHUNK;
    if (fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
        room = (gsize)info.st_size + 1;
    }
    for (;;) {
        gsize have = into->len;
        g_string_set_size(into, have + room);
        gssize n = input_read(file, into->str + have, room, path, diag);
        g_string_truncate(into, have + (gsize)MAX(n, 0));
        if (n <= 0) {
            return n == 0;
        }
        room = CHUNK;
    }
}

char *
input_name(const char *path)
{
    if (strcmp(path, "-") == 0) {
        return g_strdup("stdin");
    }
    g_autofree char *base = g_path_get_basename(path);
    char *name = g_utf8_make_valid(base, -1), *dot = strrchr(name, '.');
    if (dot != NULL && dot != name) {
        *dot = '\0';
    }
    for (char *c = name; *c != '\0'; c++) {
        *c = g_ascii_iscntrl(*c) ? ' ' : *c;
    }
    return name;
}

static gint
compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What a walk through a folder finds. `seen` has the folders that it came through, by device and
 * inode: a link may lead back. */
typedef struct {
    GPtrArray *files;
    GHashTable *seen;
    Diag *diag;
} Walk;

/* Whether a folder has the pictures and scripts of a page that was saved beside it. */
static gboolean
is_of_page(const char *folder)
{
    static const char *const endings[] = {"_files", "-Dateien", "_fichiers", "_archivos"};
    for (gsize i = 0; i < G_N_ELEMENTS(endings); i++) {
        if (g_str_has_suffix(folder, endings[i])) {
            int n = (int)(strlen(folder) - strlen(endings[i]));
            g_autofree char *html = g_strdup_printf("%.*s.html", n, folder);
            g_autofree char *htm = g_strdup_printf("%.*s.htm", n, folder);
            return g_file_test(html, G_FILE_TEST_EXISTS) || g_file_test(htm, G_FILE_TEST_EXISTS);
        }
    }
    return FALSE;
}

/* Whether the walk comes to this folder for the first time. */
static gboolean
is_new(Walk *walk, const struct stat *info)
{
    char *key = g_strdup_printf("%ju:%ju", (uintmax_t)info->st_dev, (uintmax_t)info->st_ino);
    return g_hash_table_add(walk->seen, key);
}

static void expand_directory(Walk *walk, const char *path);

/* What cannot be looked at is taken for a file, and said when it is opened. */
static void
walk_to(Walk *walk, const char *path)
{
    struct stat info;
    gboolean known = stat(path, &info) == 0;
    if (known && S_ISDIR(info.st_mode)) {
        if (!is_of_page(path) && is_new(walk, &info)) {
            expand_directory(walk, path);
        }
    } else if (known && !S_ISREG(info.st_mode)) {
        diag_say(walk->diag, STATUS_OK, path, 0, "warning: neither file nor folder, left out");
    } else {
        g_ptr_array_add(walk->files, g_strdup(path));
    }
}

static void
expand_directory(Walk *walk, const char *path)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GDir) dir = g_dir_open(path, 0, &error);
    if (dir == NULL) {
        diag_say(walk->diag, STATUS_IO, path, 0, "%s", error->message);
        return;
    }
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    const char *name;
    while ((name = g_dir_read_name(dir)) != NULL) {
        if (*name != '.') {
            g_ptr_array_add(names, g_build_filename(path, name, NULL));
        }
    }
    g_ptr_array_sort(names, compare_names);
    for (guint i = 0; i < names->len; i++) {
        walk_to(walk, names->pdata[i]);
    }
}

static void
expand_one(GPtrArray *files, const char *path, Diag *diag)
{
    struct stat info;
    if (strcmp(path, "-") != 0 && stat(path, &info) == 0 && S_ISDIR(info.st_mode)) {
        g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        Walk walk = {files, seen, diag};
        is_new(&walk, &info);
        expand_directory(&walk, path);
    } else {
        g_ptr_array_add(files, g_strdup(path));
    }
}

static void
expand_list(GPtrArray *files, const char *list, gboolean nul, Diag *diag)
{
    g_autoptr(GString) text = g_string_new(NULL);
    int file = input_open(list, diag);
    if (file < 0) {
        return;
    }
    input_slurp(file, list, text, diag);
    input_close(file);
    const char *end = text->str + text->len;
    for (const char *p = text->str; p < end;) {
        const char *stop = memchr(p, nul ? '\0' : '\n', (gsize)(end - p));
        gsize n = (gsize)((stop != NULL ? stop : end) - p);
        g_autofree char *path = g_strndup(p, n > 0 && !nul && p[n - 1] == '\r' ? n - 1 : n);
        if (*path != '\0') {
            expand_one(files, path, diag);
        }
        p += n + 1;
    }
}

GPtrArray *
input_expand(const char *const *inputs, const char *list, gboolean nul, Diag *diag)
{
    GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
    gboolean only_default = inputs[0] != NULL && inputs[1] == NULL && strcmp(inputs[0], "-") == 0;
    for (gsize i = 0; inputs[i] != NULL && !(list != NULL && only_default); i++) {
        expand_one(files, inputs[i], diag);
    }
    if (list != NULL) {
        expand_list(files, list, nul, diag);
    }
    return files;
}
