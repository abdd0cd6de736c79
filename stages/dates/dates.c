/* dates: */
#include "dates.h"

const Stage dates_stage = {
    .name = "dates",
    .summary = "dates",
};
