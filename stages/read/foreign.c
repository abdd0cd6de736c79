/* foreign: files that hold text which this program cannot take out of them. */
#include "foreign.h"

#include <string.h>

/* First bytes, as file(1) knows them. */
static const struct {
    const char *magic, *advice;
} FILES[] = {
    {"%PDF-", "a PDF file, not read: pdftotext makes it text"},
    {"PK\x03\x04", "a Word, LibreOffice or other zip file, not read: save it as text or HTML"},
    {"\xd0\xcf\x11\xe0", "an old Word file, not read: save it as text or HTML"},
    {"{\\rtf", "rich text (RTF), not read: save it as text or HTML"},
    {"bplist00", "a web archive, not read: save the page as HTML"},
    {"\x1f\x8b", "compressed, not read: gunzip unpacks it"},
    {"\xff\xd8\xff", "a picture, not read"},
    {"\x89PNG", "a picture, not read"},
    {"GIF8", "a picture, not read"},
};

const char *
foreign_advice(const char *bytes, gsize size)
{
    for (gsize i = 0; i < G_N_ELEMENTS(FILES); i++) {
        gsize n = strlen(FILES[i].magic);
        if (size > n && memcmp(bytes, FILES[i].magic, n) == 0) {
            return FILES[i].advice;
        }
    }
    return NULL;
}
