/* sidefile: a table that is written beside the stream. */
#include "sidefile.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
is_special(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && !S_ISREG(info.st_mode);
}

static gboolean
write_all(int file, const char *text, gsize size)
{
    while (size > 0) {
        gssize n = write(file, text, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return FALSE;
        text += n;
        size -= (gsize)n;
    }
    return TRUE;
}

gboolean
sidefile_write(const char *path, const char *text, gsize size, GError **error)
{
    /* /dev/stdout into a file is an ordinary file, but its name is not */
    if (!is_special(path) && !g_file_test(path, G_FILE_TEST_IS_SYMLINK))
        return g_file_set_contents(path, text, (gssize)size, error);
    int file = g_open(path, O_WRONLY | O_CLOEXEC, 0);
    gboolean done = file >= 0 && write_all(file, text, size);
    int failed = errno;
    if (file >= 0 && close(file) != 0 && done) {
        failed = errno;
        done = FALSE;
    }
    if (!done)
        g_set_error_literal(error, G_FILE_ERROR, (int)g_file_error_from_errno(failed),
                            g_strerror(failed));
    return done;
}
