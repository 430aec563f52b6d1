/* The machine commands, each in a file with its kin. Each returns an exit status. */
#ifndef CLI_MACHINE_COMMANDS_H
#define CLI_MACHINE_COMMANDS_H

#include "cli/machine_arguments.h"
#include "machine/home.h"

int machine_run_command(MachineArguments *arguments);
int machine_create_command(MachineArguments *arguments);
int machine_disk_command(int argc, char **argv);
int machine_start_command(MachineArguments *arguments);
int machine_stop_command(MachineArguments *arguments);
int machine_kill_command(MachineArguments *arguments);
int machine_console_command(MachineArguments *arguments);
int machine_list_command(MachineArguments *arguments);
int machine_show_command(MachineArguments *arguments);
int machine_logs_command(MachineArguments *arguments);
int machine_rm_command(MachineArguments *arguments);
int machine_sizes_command(MachineArguments *arguments);

/* Where unpacked kernels are kept: $XDG_CACHE_HOME/wardian or ~/.cache/wardian; NULL when there is no such place. */
const char *machine_cache_folder(char path[PATH_MAX]);
/* Writes a JSON string, quotes included. */
void machine_print_json(const char *text, FILE *out);

#endif
