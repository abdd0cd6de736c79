/* fuzz-actors: any bytes as an article's text, up to actors. */
#include "fuzz.h"

#include "actors.h"
#include "split.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Stage *const stages[] = {&split_stage, &actors_stage, NULL};
    fuzz_stages(data, size, stages);
    return 0;
}
