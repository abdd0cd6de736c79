/* readout-actors: the stage as a program. */
#include "actors.h"

int
main(int argc, char **argv)
{
    return stage_main(&actors_stage, argc, argv);
}
