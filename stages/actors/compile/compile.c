/* compile: makes the image of the actor dictionaries at build time: compile FOLDER IMAGE. */
#include "image.h"

static gboolean
make(const char *dir, const char *path, GError **error)
{
    g_autoptr(Gazetteer) gazetteer = gazetteer_read(dir, error);
    return gazetteer && image_write(gazetteer, dir, path, error);
}

int
main(int argc, char **argv)
{
    return blob_main(argc, argv, make);
}
