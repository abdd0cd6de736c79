/* readout-explain: the stage as a program. */
#include "explain.h"

int
main(int argc, char **argv)
{
    return stage_main(&explain_stage, argc, argv);
}
