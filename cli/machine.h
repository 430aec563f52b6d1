/* The subcommands of the system VM: `wardian machine ...` and `wardian doctor`. */
#ifndef CLI_MACHINE_H
#define CLI_MACHINE_H

/* Both take the whole command line and return the exit status of the process. */
int cli_machine(int argc, char **argv);
int cli_doctor(int argc, char **argv);

#endif
