/* The words behind a machine command: settings, switches and names. */
#ifndef CLI_MACHINE_ARGUMENTS_H
#define CLI_MACHINE_ARGUMENTS_H

#include "machine/settings.h"

/* What a command takes. */
enum {
    TAKES_SETTINGS = 1,
    TAKES_JSON = 2,
    TAKES_DRY_RUN = 4,
    TAKES_FOREGROUND = 8,
    TAKES_TIMEOUT = 16,
    TAKES_FOLLOW = 32,
    TAKES_BASE = 64, /* --base FILE, --size SIZE of a disk */
};

typedef struct MachineArguments {
    Settings settings;
    bool any_setting;
    bool help, json, dry_run, foreground, follow;
    u32 timeout; /* in seconds */
    const char *base, *disk_size;
    const char *name; /* the word that is no option; NULL: none */
} MachineArguments;

typedef struct MachineCommand {
    const char *name;
    const char *usage;   /* what follows the name */
    const char *summary; /* one line */
    const char *example;
    u32 takes;
    u32 names_min, names_max;
    int (*run)(MachineArguments *arguments);
} MachineCommand;

enum { USAGE_STATUS = 2 };

/* Reads the words; 0, or the exit status after a message. */
int arguments_parse(const MachineCommand *command, int argc, char **argv, MachineArguments *out);
void arguments_print_help(const MachineCommand *command, FILE *out);
void arguments_free(MachineArguments *arguments);

/* Prints the error; its exit status. */
int arguments_fail(const MachineError *error);
/* Of several words, the one that looks most like this one; NULL when none does. */
const char *arguments_nearest(const char *word, const char *const *words, u32 count);

#endif
