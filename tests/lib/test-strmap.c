/* strmap: what went in comes out, however much. */
#include "shim.h"
#include "strmap.h"

TEST(strmap, keys_keep_their_values)
{
    g_autoptr(Arena) arena = arena_new();
    Strmap map = {.arena = arena};
    EXPECT_TRUE(strmap_get(&map, "key", 1) == NULL);
    char keys[500][8];
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        g_snprintf(keys[i], sizeof keys[i], "k%u", i);
        gpointer *value = strmap_at(&map, keys[i], i % 50); /* ten keys of each hash */
        EXPECT_TRUE(*value == NULL);
        *value = keys[i];
    }
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        EXPECT_TRUE(strmap_get(&map, keys[i], i % 50) == keys[i]);
    EXPECT_TRUE(*strmap_at(&map, "k7", 7) == keys[7]);
    EXPECT_TRUE(strmap_get(&map, "k500", 0) == NULL);
}

TEST(strmap, hashes_stand_for_keys_where_no_two_share_one)
{
    g_autoptr(Arena) arena = arena_new();
    Strmap map = {.arena = arena};
    EXPECT_TRUE(strmap_get_hash(&map, 3) == NULL);
    char keys[500][8];
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        g_snprintf(keys[i], sizeof keys[i], "k%u", i);
        *strmap_at(&map, keys[i], (guint64)i << 55) = keys[i]; /* high bits alone differ */
    }
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        EXPECT_TRUE(strmap_get_hash(&map, (guint64)i << 55) == keys[i]);
    EXPECT_TRUE(strmap_get_hash(&map, 1) == NULL);
}
