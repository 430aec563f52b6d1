/* The subcommands of the system VM. */
#include "cli/machine.h"
#include "machine/machine.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { USAGE_STATUS = 2, SIGNAL_STATUS = 128 };

static const char help[] =
    "usage: wardian machine run --kernel FILE [option]...\n"
    "  --kernel FILE       a Linux bzImage or vmlinux, or a multiboot image\n"
    "  --initrd FILE       its initial RAM disk\n"
    "  --disk FILE[,ro][,nvme]  a raw disk image, up to eight times; ro: the guest cannot write to it;\n"
    "                      nvme: an NVMe disk, which kernels find without an initial RAM disk\n"
    "  --net tap=NAME[,mac=MAC]  a network card on a tap device of the host, up to four times;\n"
    "                      fd=NUMBER instead of tap=NAME: on an open descriptor\n"
    "  --vsock PATH[,cid=N]  sockets between guest and host: programs connect to PATH and write CONNECT <port>,\n"
    "                      the guest's connections to port P reach PATH_P\n"
    "  --console WHAT      what is typed goes to: serial (the default, ttyS0) or virtio (hvc0)\n"
    "  --cmdline TEXT      words added to the kernel's command line\n"
    "  --no-default-cmdline  leaves out the words wardian puts there itself\n"
    "  --cpus N            number of processors (1)\n"
    "  --memory SIZE       memory, such as 512M or 2G (256M)\n"
    "  --on-reboot WHAT    restart (the default) or stop\n"
    "  --no-kaslr          the kernel lies where it was built for, not at a random address\n"
    "  --debug-exit        port 0xf4 ends the run, for test programs\n"
    "The console is this terminal; Ctrl-A x stops the machine.\n"
    "wardian doctor        tells whether machines can run on this host\n";

typedef struct RunArguments {
    MachineConfig config;
    DiskConfig disks[MACHINE_DISKS];
    NetConfig nets[MACHINE_NETS];
    const char *words; /* of --cmdline */
    bool no_default;
    bool help;
} RunArguments;

static int misused(const char *problem, const char *word) {
    fprintf(stderr, "wardian: %s '%s'\n%s", problem, word, help);
    return USAGE_STATUS;
}

/* ---- Options ------------------------------------------------------------------------------------------------- */

static bool parse_cpus(const char *text, RunArguments *run, MachineError *error) {
    char *end;
    unsigned long count = strtoul(text, &end, 10);
    if (text[0] < '1' || text[0] > '9' || *end != '\0' || count > 255) {
        return machine_fail(error, MACHINE_CPU_COUNT, "'%s'", text);
    }
    run->config.cpu_count = (u32)count;
    return true;
}

/* Cuts a word off the end of a text, an argument of the process, and notes that it was there. */
static bool cut_word(char *text, const char *word, bool *found) {
    size_t length = strlen(text), cut = strlen(word);
    bool ends = length > cut && strcmp(text + length - cut, word) == 0;
    if (!ends || *found) return false;
    text[length - cut] = '\0';
    *found = true;
    return true;
}

static bool parse_disk(char *text, RunArguments *run, MachineError *error) {
    u32 index = run->config.disk_count;
    if (index == MACHINE_DISKS) return machine_fail(error, MACHINE_DISK_COUNT, "'%s'", text);
    DiskConfig *disk = &run->disks[index];
    *disk = (DiskConfig){.path = text};
    while (cut_word(text, ",ro", &disk->read_only) || cut_word(text, ",nvme", &disk->nvme)) {}
    run->config.disks = run->disks;
    run->config.disk_count++;
    return true;
}

static bool parse_mac(const char *text, u8 mac[MACHINE_MAC]) {
    u32 parts[MACHINE_MAC];
    int end = 0;
    int count = sscanf(text, "%2x:%2x:%2x:%2x:%2x:%2x%n", &parts[0], &parts[1], &parts[2], &parts[3], &parts[4],
                       &parts[5], &end);
    for (u32 i = 0; count == MACHINE_MAC && i < MACHINE_MAC; i++) mac[i] = (u8)parts[i];
    bool group = count == MACHINE_MAC && (mac[0] & 1);
    return count == MACHINE_MAC && text[end] == '\0' && !group;
}

/* fd=NUMBER */
static bool parse_descriptor(const char *text, int *fd) {
    char *end;
    long number = strtol(text, &end, 10);
    *fd = (int)number;
    return text[0] >= '0' && text[0] <= '9' && *end == '\0' && number <= 1 << 20;
}

static bool parse_net(char *text, RunArguments *run, MachineError *error) {
    u32 index = run->config.net_count;
    if (index == MACHINE_NETS) return machine_fail(error, MACHINE_NET_OPTION, "'%s' is one too many", text);
    NetConfig *net = &run->nets[index];
    char *mac = strstr(text, ",mac=");
    bool good = mac == NULL || parse_mac(mac + 5, net->mac);
    if (mac != NULL) *mac = '\0';
    if (strncmp(text, "tap=", 4) == 0 && text[4] != '\0') net->tap = text + 4;
    else good = good && strncmp(text, "fd=", 3) == 0 && parse_descriptor(text + 3, &net->fd);
    run->config.nets = run->nets;
    run->config.net_count++;
    return good || machine_fail(error, MACHINE_NET_OPTION, "'%s'", text);
}

static bool parse_vsock(char *text, RunArguments *run, MachineError *error) {
    char *number = strstr(text, ",cid="), *end = text;
    unsigned long guest = number != NULL ? strtoul(number + 5, &end, 10) : 3;
    bool good = number == NULL || (number[5] >= '1' && number[5] <= '9' && *end == '\0');
    if (number != NULL) *number = '\0';
    run->config.vsock_path = text;
    run->config.vsock_guest = (u32)guest;
    good = good && text[0] != '\0' && guest >= 3 && guest < UINT32_MAX;
    return good || machine_fail(error, MACHINE_VSOCK_OPTION, "'%s'", text);
}

/* Takes an option without a value; false when it is none. */
static bool parse_flag(const char *option, RunArguments *run) {
    if (strcmp(option, "--no-default-cmdline") == 0) run->no_default = true;
    else if (strcmp(option, "--no-kaslr") == 0) run->config.fixed_addresses = true;
    else if (strcmp(option, "--debug-exit") == 0) run->config.debug_exit = true;
    else if (strcmp(option, "--help") == 0 || strcmp(option, "-h") == 0) run->help = true;
    else return false;
    return true;
}

/* Takes an option with its value; false when it is none, or the value is wrong and `error` says how. */
static bool parse_value(const char *option, char *value, RunArguments *run, MachineError *error) {
    MachineConfig *config = &run->config;
    if (strcmp(option, "--kernel") == 0) config->kernel_path = value;
    else if (strcmp(option, "--initrd") == 0) config->initrd_path = value;
    else if (strcmp(option, "--cmdline") == 0) run->words = value;
    else if (strcmp(option, "--disk") == 0) return parse_disk(value, run, error);
    else if (strcmp(option, "--net") == 0) return parse_net(value, run, error);
    else if (strcmp(option, "--vsock") == 0) return parse_vsock(value, run, error);
    else if (strcmp(option, "--console") == 0 && strcmp(value, "virtio") == 0) config->virtio_console = true;
    else if (strcmp(option, "--console") == 0 && strcmp(value, "serial") == 0) config->virtio_console = false;
    else if (strcmp(option, "--cpus") == 0) return parse_cpus(value, run, error);
    else if (strcmp(option, "--memory") == 0) return machine_parse_size(value, &config->memory_size, error);
    else if (strcmp(option, "--on-reboot") == 0 && strcmp(value, "stop") == 0) config->stop_on_reset = true;
    else if (strcmp(option, "--on-reboot") == 0 && strcmp(value, "restart") == 0) config->stop_on_reset = false;
    else return false;
    return true;
}

/* Returns 0 or the exit status. */
static int parse(RunArguments *run, int argc, char **argv) {
    MachineError error = {0};
    for (int i = 0; i < argc; i++) {
        if (parse_flag(argv[i], run)) continue;
        if (i + 1 < argc && parse_value(argv[i], argv[i + 1], run, &error)) {
            i++;
            continue;
        }
        if (error.code == MACHINE_OK) return misused("cannot make sense of", argv[i]);
        machine_error_print(&error, stderr);
        return machine_error_status(error.code);
    }
    if (run->help || run->config.kernel_path != NULL) return 0;
    return misused("missing option", "--kernel");
}

/* ---- Running ------------------------------------------------------------------------------------------------- */

static void report_end(const MachineEnd *end) {
    static const char *const texts[] = {
        [END_NONE] = "ended",          [END_POWER_OFF] = "powered off", [END_RESET] = "reset",
        [END_DEBUG_EXIT] = "reported", [END_STOPPED] = "was stopped",   [END_CRASHED] = "crashed",
    };
    fprintf(stderr, "wardian: the guest %s", texts[end->reason]);
    if (end->reason == END_DEBUG_EXIT) fprintf(stderr, " %u", end->status);
    if (end->resets > 0) fprintf(stderr, " after %u resets", end->resets);
    fputc('\n', stderr);
}

static int end_status(const MachineEnd *end) {
    if (end->reason == END_DEBUG_EXIT) return (int)end->status;
    return end->signal != 0 ? SIGNAL_STATUS + end->signal : 0;
}

static int run_machine(RunArguments *run) {
    MachineError error = {0};
    MachineEnd end;
    if (machine_run(&run->config, &end, &error)) {
        report_end(&end);
        return end_status(&end);
    }
    machine_error_print(&error, stderr);
    return machine_error_status(error.code);
}

/* The kernel's command line: our words, then the user's, which win. Owned by the caller. */
static char *command_line(const RunArguments *run) {
    const char *first = run->no_default ? "" : MACHINE_DEFAULT_COMMAND_LINE;
    const char *second = run->words != NULL ? run->words : "";
    const char *space = first[0] != '\0' && second[0] != '\0' ? " " : "";
    size_t size = strlen(first) + strlen(second) + 2;
    char *text = malloc(size);
    if (text != NULL) snprintf(text, size, "%s%s%s", first, space, second);
    return text;
}

/* Where unpacked kernels are kept: $XDG_CACHE_HOME/wardian or ~/.cache/wardian. NULL when there is no such place. */
static const char *cache_folder(char path[PATH_MAX]) {
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

static int machine_run_command(int argc, char **argv) {
    RunArguments run = {.config = {.cpu_count = 1,
                                   .memory_size = MACHINE_DEFAULT_MEMORY,
                                   .input_fd = STDIN_FILENO,
                                   .output_fd = STDOUT_FILENO}};
    int status = parse(&run, argc, argv);
    if (status != 0) return status;
    if (run.help) return fputs(help, stdout) < 0;
    char *text = command_line(&run);
    if (text == NULL) return 1;
    char folder[PATH_MAX];
    run.config.command_line = text;
    run.config.cache_folder = cache_folder(folder);
    status = run_machine(&run);
    free(text);
    return status;
}

int cli_machine(int argc, char **argv) {
    const char *command = argc > 2 ? argv[2] : "--help";
    if (strcmp(command, "run") == 0) return machine_run_command(argc - 3, argv + 3);
    if (strcmp(command, "--help") == 0 || strcmp(command, "help") == 0) return fputs(help, stdout) < 0;
    return misused("no such machine command:", command);
}

int cli_doctor(int argc, char **argv) {
    if (argc > 2) return misused("doctor takes no arguments, but got", argv[2]);
    return machine_doctor(stdout);
}
