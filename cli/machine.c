/* The subcommands of the system VM. */
#include "cli/machine.h"
#include "cli/machine_commands.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SIGNAL_STATUS = 128 };

static const MachineCommand commands[] = {
    {"create", "[NAME] [option]...", "Makes a machine. Without any option it asks.",
     "wardian machine create web --size light.small --kernel vmlinuz --initrd initrd --disk base.img,overlay "
     "--cmdline root=/dev/vda",
     TAKES_SETTINGS | TAKES_DRY_RUN, 0, 1, machine_create_command},
    {"start", "NAME [option]...", "Starts a machine; it goes on without this terminal.", "wardian machine start web",
     TAKES_FOREGROUND, 1, 1, machine_start_command},
    {"stop", "NAME [option]...", "Presses the guest's power button and waits until it switched itself off.",
     "wardian machine stop web --timeout 120", TAKES_TIMEOUT, 1, 1, machine_stop_command},
    {"kill", "NAME", "Ends a machine at once, as a power failure would.", "wardian machine kill web", 0, 1, 1,
     machine_kill_command},
    {"console", "NAME", "Joins a machine's console, from what it printed last on; Ctrl-A x leaves it.",
     "wardian machine console web", 0, 1, 1, machine_console_command},
    {"list", "[--json]", "Shows all machines.", "wardian machine list", TAKES_JSON, 0, 0, machine_list_command},
    {"show", "NAME [--json]", "Shows a machine's settings and state.", "wardian machine show web", TAKES_JSON, 1, 1,
     machine_show_command},
    {"logs", "NAME [--follow]", "Prints what a machine's console printed, also after it ended.",
     "wardian machine logs web --follow", TAKES_FOLLOW, 1, 1, machine_logs_command},
    {"rm", "NAME", "Removes a machine with the overlays that were made for it.", "wardian machine rm web", 0, 1, 1,
     machine_rm_command},
    {"sizes", "", "Lists the sizes machines come in.", "wardian machine sizes", 0, 0, 0, machine_sizes_command},
    {"run", "--kernel FILE [option]...", "Runs a machine here, with this terminal as its console; Ctrl-A x ends it.",
     "wardian machine run --kernel vmlinuz --initrd initrd --memory 512M --cpus 2", TAKES_SETTINGS, 0, 0,
     machine_run_command},
};

/* ---- Help ---------------------------------------------------------------------------------------------------- */

static int print_help(FILE *out) {
    fprintf(out, "Runs operating systems on virtual hardware.\n\nusage: wardian machine COMMAND ...\n");
    for (size_t i = 0; i < ARRAY_COUNT(commands); i++) {
        fprintf(out, "  %-9s%s\n", commands[i].name, commands[i].summary);
    }
    fprintf(out, "  %-9s%s\n", "disk", "Makes disk images, and shows what they are.");
    fprintf(out, "\n'wardian machine COMMAND --help' tells more; 'wardian doctor' whether machines can run here.\n");
    return fflush(out) != 0;
}

static int unknown_command(const char *word) {
    const char *names[ARRAY_COUNT(commands)];
    for (size_t i = 0; i < ARRAY_COUNT(commands); i++) names[i] = commands[i].name;
    const char *nearest = arguments_nearest(word, names, ARRAY_COUNT(names));
    fprintf(stderr, "wardian: no such machine command: '%s'", word);
    if (nearest != NULL) fprintf(stderr, "; did you mean '%s'?", nearest);
    fprintf(stderr, "\n  try: wardian machine --help\n");
    return USAGE_STATUS;
}

/* ---- Running in the terminal --------------------------------------------------------------------------------- */

const char *machine_cache_folder(char path[PATH_MAX]) {
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    int size = -1;
    if (cache != NULL && cache[0] == '/') size = snprintf(path, PATH_MAX, "%s/wardian", cache);
    else if (home != NULL && home[0] == '/') size = snprintf(path, PATH_MAX, "%s/.cache/wardian", home);
    if (size < 0 || size >= PATH_MAX) return NULL;
    char *last = strrchr(path, '/');
    *last = '\0';
    mkdir(path, 0700);
    *last = '/';
    return path;
}

static int end_status(const MachineEnd *end) {
    if (end->reason == END_DEBUG_EXIT) return (int)end->status;
    return end->signal != 0 ? SIGNAL_STATUS + end->signal : 0;
}

static int run_machine(const MachineConfig *config) {
    MachineError error = {0};
    MachineEnd end;
    char text[120];
    if (!machine_run(config, &end, &error)) return arguments_fail(&error);
    machine_end_text(&end, text, sizeof text);
    fprintf(stderr, "wardian: %s\n", text);
    return end_status(&end);
}

int machine_run_command(MachineArguments *arguments) {
    char folder[PATH_MAX];
    MachineError error = {0};
    SettingsParts parts;
    MachineConfig config = {.input_fd = STDIN_FILENO,
                            .output_fd = STDOUT_FILENO,
                            .power_button = -1,
                            .cache_folder = machine_cache_folder(folder)};
    if (arguments->settings.values[SETTING_kernel] == NULL) {
        fprintf(stderr, "wardian: the option '--kernel' is missing\n  try: wardian machine run --help\n");
        return USAGE_STATUS;
    }
    bool applied = settings_apply(&arguments->settings, &config, &parts, &error);
    int status = applied ? run_machine(&config) : arguments_fail(&error);
    settings_parts_free(&parts);
    return status;
}

/* ---- Dispatch ------------------------------------------------------------------------------------------------ */

static int run_command(const MachineCommand *command, int argc, char **argv) {
    MachineArguments arguments;
    int status = arguments_parse(command, argc, argv, &arguments);
    if (status == 0 && arguments.help) arguments_print_help(command, stdout);
    else if (status == 0) status = command->run(&arguments);
    arguments_free(&arguments);
    return status;
}

int cli_machine(int argc, char **argv) {
    if (argc < 3) return print_help(stdout);
    const char *word = argv[2];
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || strcmp(word, "help") == 0)
        return print_help(stdout);
    if (strcmp(word, "disk") == 0) return machine_disk_command(argc - 3, argv + 3);
    for (size_t i = 0; i < ARRAY_COUNT(commands); i++) {
        if (strcmp(word, commands[i].name) == 0) return run_command(&commands[i], argc - 3, argv + 3);
    }
    return unknown_command(word);
}

int cli_doctor(int argc, char **argv) {
    bool json = argc == 3 && strcmp(argv[2], "--json") == 0, help = argc == 3 && strcmp(argv[2], "--help") == 0;
    if (help) return printf("Tells whether machines can run on this host.\n\nusage: wardian doctor [--json]\n") < 0;
    if (argc <= 2 || json) return machine_doctor(stdout, json);
    fprintf(stderr, "wardian: doctor takes --json alone, but got '%s'\n  try: wardian doctor --help\n", argv[2]);
    return USAGE_STATUS;
}
