/* fuzz-events: any bytes as an article's text, up to events. */
#include "fuzz.h"

#include "actors.h"
#include "dates.h"
#include "events.h"
#include "split.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Stage *const stages[] = {&split_stage, &dates_stage, &actors_stage, &events_stage, NULL};
    fuzz_stages(data, size, stages);
    return 0;
}
