/* readout-events: the stage as a program. */
#include "events.h"

int
main(int argc, char **argv)
{
    return stage_main(&events_stage, argc, argv);
}
