/* readout-check: the check stage as a program. */
#include "check.h"

int
main(int argc, char **argv)
{
    return stage_main(&check_stage, argc, argv);
}
