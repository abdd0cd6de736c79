/* shim: GoogleTest for tests written in C.
 *
 *     TEST(dates, weekday_before_document_date)
 *     {
 *         EXPECT_STR(value, "2017-01-28");
 *     }
 *
 * A failed EXPECT is reported with its C file and line and the test goes on; a failed ASSERT leaves
 * the test function. */
#ifndef READOUT_SHIM_H
#define READOUT_SHIM_H

#ifdef __cplusplus
extern "C" {
#else
#include <stdbool.h>
#endif

void shim_add(const char *suite, const char *name, const char *file, int line, void (*body)(void));
bool shim_true(const char *file, int line, const char *expression, bool value);
bool shim_int(const char *file, int line, const char *expression, long long value,
              long long expected);
bool shim_real(const char *file, int line, const char *expression, double value, double expected,
               double tolerance);
bool shim_str(const char *file, int line, const char *expression, const char *value,
              const char *expected);
bool shim_contains(const char *file, int line, const char *expression, const char *value,
                   const char *part);
void shim_fail(const char *file, int line, const char *text);
/* Ends the running test as skipped; return from it afterwards. */
void shim_skip(const char *file, int line, const char *reason);

#ifdef __cplusplus
}
#else

#define TEST(suite, name)                                                                          \
    static void test_##suite##_##name(void);                                                       \
    __attribute__((constructor)) static void register_##suite##_##name(void)                       \
    {                                                                                              \
        shim_add(#suite, #name, __FILE__, __LINE__, test_##suite##_##name);                        \
    }                                                                                              \
    static void test_##suite##_##name(void)

#define EXPECT_TRUE(value)          shim_true(__FILE__, __LINE__, #value, (value))
#define EXPECT_FALSE(value)         shim_true(__FILE__, __LINE__, "!(" #value ")", !(value))
#define EXPECT_INT(value, expected) shim_int(__FILE__, __LINE__, #value, (value), (expected))
#define EXPECT_REAL(value, expected, tolerance)                                                    \
    shim_real(__FILE__, __LINE__, #value, (value), (expected), (tolerance))
#define EXPECT_STR(value, expected)  shim_str(__FILE__, __LINE__, #value, (value), (expected))
#define EXPECT_CONTAINS(value, part) shim_contains(__FILE__, __LINE__, #value, (value), (part))
#define ASSERT_TRUE(value)                                                                         \
    do {                                                                                           \
        if (!EXPECT_TRUE(value))                                                                   \
            return;                                                                                \
    } while (0)
#define ASSERT_INT(value, expected)                                                                \
    do {                                                                                           \
        if (!EXPECT_INT(value, expected))                                                          \
            return;                                                                                \
    } while (0)
#define FAIL(text) shim_fail(__FILE__, __LINE__, (text))
#define SKIP(reason)                                                                               \
    do {                                                                                           \
        shim_skip(__FILE__, __LINE__, (reason));                                                   \
        return;                                                                                    \
    } while (0)

#endif
#endif
