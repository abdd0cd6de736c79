// shim: GoogleTest for tests written in C. The only C++ of the project.
#include "shim.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>

namespace
{

class Body : public testing::Test
{
  public:
    explicit Body(void (*run)()) : run_(run)
    {
    }
    void
    TestBody() override
    {
        run_();
    }

  private:
    void (*run_)();
};

bool
report(const char *file, int line, bool good, const std::string &text)
{
    if (!good)
        GTEST_MESSAGE_AT_(file, line, text.c_str(), testing::TestPartResult::kNonFatalFailure);
    return good;
}

std::string
shown(const char *text)
{
    return text ? "\"" + std::string(text) + "\"" : "NULL";
}

} // namespace

extern "C" {

void
shim_add(const char *suite, const char *name, const char *file, int line, void (*body)(void))
{
    testing::RegisterTest(suite, name, nullptr, nullptr, file, line,
                          [body]() -> testing::Test * { return new Body(body); });
}

bool
shim_true(const char *file, int line, const char *expression, bool value)
{
    return report(file, line, value, std::string("not so: ") + expression);
}

bool
shim_int(const char *file, int line, const char *expression, long long value, long long expected)
{
    return report(file, line, value == expected,
                  std::string(expression) + " is " + std::to_string(value) + ", expected " +
                      std::to_string(expected));
}

bool
shim_real(const char *file, int line, const char *expression, double value, double expected,
          double tolerance)
{
    return report(file, line, std::fabs(value - expected) <= tolerance,
                  std::string(expression) + " is " + std::to_string(value) + ", expected " +
                      std::to_string(expected));
}

bool
shim_str(const char *file, int line, const char *expression, const char *value,
         const char *expected)
{
    bool same = value && expected ? std::strcmp(value, expected) == 0 : value == expected;
    return report(file, line, same,
                  std::string(expression) + " is " + shown(value) + ", expected " +
                      shown(expected));
}

bool
shim_contains(const char *file, int line, const char *expression, const char *value,
              const char *part)
{
    return report(file, line, value && std::strstr(value, part),
                  std::string(expression) + " is " + shown(value) + ", which lacks " + shown(part));
}

void
shim_fail(const char *file, int line, const char *text)
{
    report(file, line, false, text);
}

void
shim_skip(const char *file, int line, const char *reason)
{
    GTEST_MESSAGE_AT_(file, line, reason, testing::TestPartResult::kSkip);
}
}

int
main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
