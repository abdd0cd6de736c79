/* compile: makes the image of the event tables at build time: compile FOLDER IMAGE. */
#include "tables.h"

int
main(int argc, char **argv)
{
    g_autoptr(GError) error = NULL;
    if (argc != 3) {
        g_printerr("usage: %s FOLDER IMAGE\n", argv[0]);
        return 2;
    }
    g_autoptr(Tables) tables = tables_load(argv[1], &error);
    if (tables && tables_write(tables, argv[1], argv[2], &error))
        return 0;
    g_printerr("%s: %s\n", argv[0], error->message);
    return 1;
}
