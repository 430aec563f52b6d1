/* The command line, parsed. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "vm/launch.h"

typedef enum CliAction { CLI_RUN, CLI_HELP, CLI_VERSION_STDOUT, CLI_VERSION_STDERR, CLI_CHECK_LIBRARY,  CLI_FAILED } CliAction;

typedef struct CliOptions {
    CliAction action;
    VmOptions vm;
    BrokerGrants grants;
    bool is_jar;        /* target is a jar */
    const char *target; /* class, class file or jar; NULL: none given */
    char **args;        /* of the program */
    int arg_count;
} CliOptions;

/* Parses everything up to the program's own arguments. On CLI_FAILED it has printed why. */
void options_parse(CliOptions *out, int argc, char **argv);
void options_print_help(void);

#endif
