#include "folder.h"
#include "conf.h"

#include <glib/gstdio.h>
#include <string.h>

char *
folder_of(const char *stage)
{
    g_autofree char *data = conf_data_dir();
    return g_build_filename(data, stage, NULL);
}

char *
folder_with(const char *stage, const char *name, const char *row)
{
    g_autofree char *from = folder_of(stage);
    char *to = g_dir_make_tmp("tables-XXXXXX", NULL);
    g_autoptr(GDir) dir = g_dir_open(from, 0, NULL);
    for (const char *file; (file = g_dir_read_name(dir));) {
        g_autofree char *source = g_build_filename(from, file, NULL), *text = NULL;
        g_autofree char *target = g_build_filename(to, file, NULL);
        gsize size = 0;
        g_file_get_contents(source, &text, &size, NULL);
        g_autoptr(GString) copy = g_string_new_len(text, (gssize)size);
        if (strcmp(file, name) == 0)
            g_string_append(copy, row);
        g_file_set_contents(target, copy->str, (gssize)copy->len, NULL);
    }
    return to;
}

void
folder_drop(const char *path)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir));) {
        g_autofree char *file = g_build_filename(path, name, NULL);
        g_unlink(file);
    }
    g_rmdir(path);
}
