/* name: family names, short forms, which names can be one person's. */
#include "gazetteer.h"
#include "name.h"
#include "shim.h"

typedef struct {
    Arena *arena;
    Words words;
} Fixture;

static Fixture
fixture(void)
{
    Fixture f = {.arena = arena_new()};
    words_init(&f.words, 4);
    static const char *const particles[] = {"bin", "al", "van", "der", "von", "de"};
    for (guint i = 0; i < G_N_ELEMENTS(particles); i++)
        words_add(&f.words, particles[i])->bits |= WORD_PARTICLE;
    words_add(&f.words, "kim")->bits |= WORD_FAMILY_FIRST;
    words_add(&f.words, "jr")->bits |= WORD_SUFFIX;
    return f;
}

static void
clear(Fixture *f)
{
    words_clear(&f->words);
    arena_free(f->arena);
}

static const char *
family(Fixture *f, const char *text, gboolean east)
{
    Name name = name_from_text(text, &f->words, east, f->arena);
    return name_join(&name, name.family, name.family_n, f->arena);
}

TEST(name, family_name_stands_last_with_its_particles)
{
    Fixture f = fixture();
    EXPECT_STR(family(&f, "Piet van der Laan", FALSE), "van der laan");
    EXPECT_STR(family(&f, "Ada Lindt", FALSE), "lindt");
    EXPECT_STR(family(&f, "al-Kadiri", FALSE), "al kadiri");
    clear(&f);
}

TEST(name, family_name_stands_first_in_the_east)
{
    Fixture f = fixture();
    EXPECT_STR(family(&f, "Kim Sun-ho", TRUE), "kim");
    EXPECT_STR(family(&f, "Kim Sun-ho", FALSE), "ho");
    clear(&f);
}

static gboolean
same(Fixture *f, const char *one, const char *other)
{
    Name a = name_from_text(one, &f->words, TRUE, f->arena);
    Name b = name_from_text(other, &f->words, TRUE, f->arena);
    return name_compatible(&a, &b);
}

TEST(name, variants_are_one_person)
{
    Fixture f = fixture();
    EXPECT_TRUE(same(&f, "Ada M. Lindt", "Ada Lindt"));
    EXPECT_TRUE(same(&f, "A. Lindt", "Ada Lindt"));
    EXPECT_TRUE(same(&f, "A.M. Lindt", "Ada Maria Lindt"));
    EXPECT_TRUE(same(&f, "A.Lindt", "Ada Lindt"));
    EXPECT_TRUE(same(&f, "Yu. Lindt", "Yuri Lindt"));
    EXPECT_TRUE(same(&f, "Mohamad Lindt", "Mohammad Lindt"));
    EXPECT_TRUE(same(&f, "Kim Sun-ho", "Kim Sun Ho"));
    clear(&f);
}

TEST(name, two_of_a_family_are_two_persons)
{
    Fixture f = fixture();
    EXPECT_FALSE(same(&f, "Ada Lindt", "Bert Lindt"));
    EXPECT_FALSE(same(&f, "A.K. Lindt", "Ada Maria Lindt"));
    EXPECT_FALSE(same(&f, "Be. Lindt", "Bert Lindt"));
    EXPECT_FALSE(same(&f, "Bert Lindt Jr.", "Bert Lindt"));
    EXPECT_FALSE(same(&f, "Kim Sun-ho", "Kim Min-jae"));
    clear(&f);
}

TEST(name, short_forms)
{
    Fixture f = fixture();
    Name full = name_from_text("Adel al-Kadiri", &f.words, FALSE, f.arena);
    Name bare = name_from_text("Kadiri", &f.words, FALSE, f.arena);
    Name with = name_from_text("al-Kadiri", &f.words, FALSE, f.arena);
    Name given = name_from_text("Adel", &f.words, FALSE, f.arena);
    EXPECT_TRUE(name_is_family_of(&bare, &full));
    EXPECT_TRUE(name_is_family_of(&with, &full));
    EXPECT_FALSE(name_is_family_of(&given, &full));
    EXPECT_TRUE(name_is_given_of(&given, &full));
    clear(&f);
}
