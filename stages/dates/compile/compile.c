/* compile: makes the image of the date tables at build time: compile FOLDER IMAGE. */
#include "model.h"

static gboolean
make(const char *dir, const char *path, GError **error)
{
    g_autoptr(Model) model = model_read(dir, error);
    return model && model_write(model, dir, path, error);
}

int
main(int argc, char **argv)
{
    return blob_main(argc, argv, make);
}
