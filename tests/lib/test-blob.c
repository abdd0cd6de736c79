#include "blob.h"
#include "shim.h"

#include <glib/gstdio.h>
#include <stddef.h>
#include <string.h>

typedef struct Link Link;
struct Link {
    const char *name;
    const Link *next;
    int number;
};

/* Two links that point at each other, written to a new file. */
static char *
write_ring(const char *stamp)
{
    char *path = g_build_filename(g_get_tmp_dir(), "blob-XXXXXX", NULL);
    g_close(g_mkstemp(path), NULL);
    g_autoptr(BlobMaker) maker = blob_maker_new();
    Link a = {"odd", NULL, 1}, b = {"even", &a, 2};
    a.next = &b;
    guint32 first = blob_put(maker, &a, sizeof a), second = blob_put(maker, &b, sizeof b);
    blob_point_string(maker, first + offsetof(Link, name), a.name);
    blob_point_string(maker, second + offsetof(Link, name), b.name);
    blob_point(maker, first + offsetof(Link, next), blob_place(maker, &b));
    blob_point(maker, second + offsetof(Link, next), blob_place(maker, &a));
    EXPECT_TRUE(blob_write(maker, first, stamp, path, NULL));
    return path;
}

static void
expect_ring(const Blob *blob)
{
    const Link *link = blob->root;
    EXPECT_STR(link->name, "odd");
    EXPECT_STR(link->next->name, "even");
    EXPECT_INT(link->next->number, 2);
    EXPECT_TRUE(link->next->next == link);
}

/* The second time where it is mapped first is taken. */
TEST(lib, blob_comes_back_with_its_pointers_at_home_and_elsewhere)
{
    g_autofree char *path = write_ring("one");
    Blob home, elsewhere;
    ASSERT_TRUE(blob_open(&home, path, "one"));
    ASSERT_TRUE(blob_open(&elsewhere, path, "one"));
    EXPECT_TRUE(home.base != elsewhere.base);
    expect_ring(&home);
    expect_ring(&elsewhere);
    blob_close(&home);
    blob_close(&elsewhere);
    g_unlink(path);
}

TEST(lib, blob_of_another_stamp_is_refused)
{
    g_autofree char *path = write_ring("one");
    Blob blob;
    EXPECT_TRUE(!blob_open(&blob, path, "two"));
    EXPECT_TRUE(!blob_open(&blob, "/nonexistent/blob", "one"));
    EXPECT_TRUE(blob.base == NULL);
    g_unlink(path);
}

TEST(lib, blob_of_another_size_is_refused)
{
    g_autofree char *path = write_ring("one"), *bytes = NULL;
    gsize size = 0;
    Blob blob;
    ASSERT_TRUE(g_file_get_contents(path, &bytes, &size, NULL));
    ASSERT_TRUE(g_file_set_contents(path, bytes, (gssize)size - 4, NULL));
    EXPECT_TRUE(!blob_open(&blob, path, "one"));
    g_autofree char *longer = g_malloc0(size + 4);
    memcpy(longer, bytes, size);
    ASSERT_TRUE(g_file_set_contents(path, longer, (gssize)size + 4, NULL));
    EXPECT_TRUE(!blob_open(&blob, path, "one"));
    g_unlink(path);
}
