/* The wardian command. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include "cli/machine.h"
#include "cli/options.h"
#include "vm/selfcheck.h"
#include "vm/thread.h"
#include "vm/verify.h"

#define VERSION "0.1.0"

static void print_version(FILE *out) {
    fprintf(out, "wardian %s (Java 25 class files, %zu library classes and resources)\n", VERSION, archive_count());
}

static bool start(const CliOptions *options) {
    char *error = NULL;
    if (vm_create(&options->vm, &options->grants, &error) != NULL) return true;
    fprintf(stderr, "Error: %s\n", error);
    return false;
}

static int check_library(const CliOptions *options) {
    if (!start(options)) return 1;
    u32 wrong = selfcheck_library(thread_current());
    return verify_archive(thread_current()) && wrong == 0 ? 0 : 1;
}

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is an IOException */
    if (argc > 1 && strcmp(argv[1], "machine") == 0) return cli_machine(argc, argv);
    if (argc > 1 && strcmp(argv[1], "doctor") == 0) return cli_doctor(argc, argv);
    CliOptions options;
    options_parse(&options, argc, argv);
    switch (options.action) {
    case CLI_FAILED: return 1;
    case CLI_HELP:
        options_print_help();
        return options.target == NULL && argc < 2 ? 1 : 0;
    case CLI_VERSION_STDOUT:
    case CLI_VERSION_STDERR:
        print_version(options.action == CLI_VERSION_STDOUT ? stdout : stderr);
        return 0;
    case CLI_CHECK_LIBRARY: return check_library(&options);
    default: break;
    }
    LaunchRequest request = {.target = options.target, .is_jar = options.is_jar,
                             .args = options.args, .arg_count = options.arg_count,
                             .options = options.vm, .grants = &options.grants};
    request.options.handle_signals = true;
    return launch(&request);
}
