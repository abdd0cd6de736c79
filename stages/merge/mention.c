/* mention: one event row as the merge sees it: participants as numbers, time as days, its document.
 */
#include "mention.h"

#include <string.h>

gboolean
kind_is_contact(const char *kind)
{
    return strcmp(kind, "call") == 0 || strcmp(kind, "meeting") == 0 ||
           strcmp(kind, "visit") == 0 || strcmp(kind, "letter") == 0;
}

gboolean
mention_is_contact(const Mention *mention)
{
    return kind_is_contact(mention->kind);
}

guint
core_common(const guint *a, guint n, const guint *b, guint m)
{
    guint common = 0;
    for (guint i = 0, k = 0; i < n && k < m;) {
        if (a[i] == b[k])
            common++, i++, k++;
        else if (a[i] < b[k])
            i++;
        else
            k++;
    }
    return common;
}
