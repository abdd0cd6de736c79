/* events: */
#include "events.h"

const Stage events_stage = {
    .name = "events",
    .summary = "events",
};
