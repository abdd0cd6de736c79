/* lines: articles as JSON Lines. */
#include "lines.h"

#include <string.h>

gsize
lines_read(const Objects *objects, const char *bytes, gsize size, gsize line)
{
    const char *end = bytes + size, *stop;
    for (const char *p = bytes; p <= end; p = stop + 1, line++) {
        g_autoptr(JsonParser) parser = json_parser_new_immutable();
        g_autoptr(GError) error = NULL;
        stop = memchr(p, '\n', (gsize)(end - p));
        stop = stop != NULL ? stop : end;
        if (p + strspn(p, " \t\r") >= stop) {
            continue;
        }
        if (!json_parser_load_from_data(parser, p, stop - p, &error)) {
            diag_say(objects->diag, STATUS_INPUT, objects->path, line, "%s", error->message);
        } else {
            objects_give(objects, json_parser_get_root(parser), line);
        }
    }
    return line;
}
