/* replay: runs a fuzz target over the files and folders named, as the normal test run does. */
#include "fuzz.h"

#include <stdio.h>

static void
replay_file(const char *path)
{
    g_autofree char *data = NULL;
    gsize size = 0;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &data, &size, &error))
        g_error("%s", error->message);
    LLVMFuzzerTestOneInput((const uint8_t *)data, size);
}

static guint
replay_folder(const char *path)
{
    g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
    guint n = 0;
    for (const char *name; folder && (name = g_dir_read_name(folder)); n++) {
        g_autofree char *file = g_build_filename(path, name, NULL);
        replay_file(file);
    }
    return n;
}

int
main(int argc, char **argv)
{
    guint n = 0;
    for (int i = 1; i < argc; i++)
        n += replay_folder(argv[i]);
    printf("%u inputs\n", n);
    return n == 0;
}
