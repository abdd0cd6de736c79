/* actors: */
#include "actors.h"

const Stage actors_stage = {
    .name = "actors",
    .summary = "actors",
};
