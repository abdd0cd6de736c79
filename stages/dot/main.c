/* readout-dot: the dot stage as a program. */
#include "dot.h"

int
main(int argc, char **argv)
{
    return stage_main(&dot_stage, argc, argv);
}
