/* readout-dates: the stage as a program. */
#include "dates.h"

int
main(int argc, char **argv)
{
    return stage_main(&dates_stage, argc, argv);
}
