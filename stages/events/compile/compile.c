/* compile: makes the image of the event tables at build time: compile FOLDER IMAGE. */
#include "tables.h"

static gboolean
make(const char *dir, const char *path, GError **error)
{
    g_autoptr(Tables) tables = tables_load(dir, error);
    return tables && tables_write(tables, dir, path, error);
}

int
main(int argc, char **argv)
{
    return blob_main(argc, argv, make);
}
