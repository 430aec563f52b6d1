/* The machine subcommands alone, as a small static program for hosts without the rest: the rig's guests. */
#include "cli/machine.h"
#include <string.h>

int main(int argc, char **argv) {
    return argc > 1 && strcmp(argv[1], "doctor") == 0 ? cli_doctor(argc, argv) : cli_machine(argc, argv);
}
