/* The commands that look at machines and start and end them. */
#include "cli/machine_commands.h"
#include "machine/console_server.h"
#include "machine/families.h"
#include "machine/monitor.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Opens the machine that was named; 0, or the exit status. */
static int open_named(const MachineArguments *arguments, Home *home) {
    MachineError error = {0};
    return home_open(home, arguments->name, &error) ? 0 : arguments_fail(&error);
}

/* ---- Starting and ending ------------------------------------------------------------------------------------- */

static bool start(const Home *home, const MachineArguments *arguments, MachineError *error) {
    char folder[PATH_MAX];
    Settings settings = {0};
    MonitorRequest request = {.home = home,
                              .settings = &settings,
                              .cache_folder = machine_cache_folder(folder),
                              .foreground = arguments->foreground};
    bool started = home_read_settings(home, &settings, error) && monitor_start(&request, error);
    settings_free(&settings);
    return started;
}

int machine_start_command(MachineArguments *arguments) {
    Home home;
    MachineError error = {0};
    int status = open_named(arguments, &home);
    if (status != 0) return status;
    status = start(&home, arguments, &error) ? 0 : arguments_fail(&error);
    home_close(&home);
    return status;
}

/* Waits until nobody holds the machine's lock. */
static bool wait_for_end(const Home *home, u32 seconds) {
    struct timespec pause = {.tv_nsec = 50000000};
    for (u32 i = 0; i < seconds * 20; i++) {
        if (home_monitor(home) == 0) return true;
        nanosleep(&pause, NULL);
    }
    return home_monitor(home) == 0;
}

static bool request(const Home *home, const char *what, MachineError *error) {
    if (home_monitor(home) == 0) return machine_fail(error, MACHINE_STOPPED, "'%s'", home->name);
    int fd = console_connect(home->fd, what, error);
    if (fd < 0) return false;
    close(fd);
    return true;
}

int machine_stop_command(MachineArguments *arguments) {
    Home home;
    MachineError error = {0};
    int status = open_named(arguments, &home);
    if (status != 0) return status;
    bool stopped =
        request(&home, "stop", &error) &&
        (wait_for_end(&home, arguments->timeout) ||
         machine_fail(&error, MACHINE_STOP_TIMEOUT, "'%s', within %u seconds", home.name, arguments->timeout));
    home_close(&home);
    return stopped ? 0 : arguments_fail(&error);
}

/* A monitor that does not end itself within this time is killed: its disks lose nothing that was flushed. */
enum { KILL_SECONDS = 5 };

static bool end_by_force(const Home *home, MachineError *error) {
    pid_t monitor = home_monitor(home);
    if (monitor > 0 && kill(monitor, SIGKILL) != 0 && errno == EPERM) {
        return machine_fail(error, MACHINE_ACCESS, "process %ld", (long)monitor);
    }
    return wait_for_end(home, KILL_SECONDS) || machine_fail(error, MACHINE_CONNECTION, "process %ld", (long)monitor);
}

int machine_kill_command(MachineArguments *arguments) {
    Home home;
    MachineError error = {0};
    int status = open_named(arguments, &home);
    if (status != 0) return status;
    bool asked = request(&home, "kill", &error) && wait_for_end(&home, KILL_SECONDS);
    bool refused = error.code == MACHINE_STOPPED || error.code == MACHINE_ACCESS;
    if (!asked && !refused) {
        error = (MachineError){0};
        asked = end_by_force(&home, &error);
    }
    home_close(&home);
    return asked ? 0 : arguments_fail(&error);
}

int machine_rm_command(MachineArguments *arguments) {
    Home home;
    int lock;
    MachineError error = {0};
    int status = open_named(arguments, &home);
    if (status != 0) return status;
    bool locked = home_lock(&home, &lock, &error);
    bool removed = locked && home_remove(&home, &error);
    if (locked) close(lock);
    home_close(&home);
    return removed ? 0 : arguments_fail(&error);
}

/* ---- Looking ------------------------------------------------------------------------------------------------- */

typedef struct Sight {
    const char *name;
    char state[16];
    pid_t monitor;
    u32 cpus;
    u64 memory;
    char ended[200];
    MachineError error; /* when it cannot be looked at */
} Sight;

static Sight look(const char *name) {
    Home home;
    Settings settings = {0};
    Sight sight = {.name = name};
    if (home_open(&home, name, &sight.error) && home_read_settings(&home, &settings, &sight.error)) {
        sight.monitor = home_monitor(&home);
        sight.cpus = settings_cpus(&settings);
        sight.memory = settings_memory(&settings);
        home_read_end(&home, sight.ended);
    }
    bool broken = sight.error.code != MACHINE_OK;
    snprintf(sight.state, sizeof sight.state, "%s", broken ? "broken" : sight.monitor != 0 ? "running" : "stopped");
    settings_free(&settings);
    home_close(&home);
    return sight;
}

void machine_print_json(const char *text, FILE *out) {
    fputc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') fprintf(out, "\\%c", *text);
        else if ((unsigned char)*text < ' ') fprintf(out, "\\u%04x", *text);
        else fputc(*text, out);
    }
    fputc('"', out);
}

/* The members of an object that list and show have in common. */
static void print_json_members(const Sight *sight) {
    printf("\"name\": ");
    machine_print_json(sight->name, stdout);
    printf(", \"state\": \"%s\", \"pid\": %ld, \"cpus\": %u, \"memory\": %llu, \"ended\": ", sight->state,
           sight->monitor > 0 ? (long)sight->monitor : 0, sight->cpus, (unsigned long long)sight->memory);
    machine_print_json(sight->ended, stdout);
    if (sight->error.code != MACHINE_OK) {
        printf(", \"error\": ");
        machine_print_json(sight->error.detail, stdout);
    }
}

typedef struct List {
    bool json;
    u32 count;
} List;

static void list_one(void *owner, const char *name) {
    List *list = owner;
    Sight sight = look(name);
    if (list->json) {
        printf("%s\n  {", list->count > 0 ? "," : "");
        print_json_members(&sight);
        printf("}");
    } else {
        if (list->count == 0) printf("%-20s %-8s %4s %9s  %s\n", "NAME", "STATE", "CPUS", "MEMORY", "ENDED");
        bool broken = sight.error.code != MACHINE_OK;
        printf("%-20s %-8s %4u %5llu MiB  %s\n", name, sight.state, sight.cpus,
               (unsigned long long)sight.memory >> 20, broken ? sight.error.detail : sight.ended);
    }
    list->count++;
}

int machine_list_command(MachineArguments *arguments) {
    MachineError error = {0};
    List list = {.json = arguments->json};
    if (list.json) printf("[");
    if (!home_each(list_one, &list, &error)) return arguments_fail(&error);
    if (list.json) printf("\n]\n");
    else if (list.count == 0) printf("there are no machines yet: wardian machine create\n");
    return 0;
}

static void show_json(const Sight *sight, const Home *home, const Settings *settings) {
    printf("{");
    print_json_members(sight);
    printf(", \"folder\": ");
    machine_print_json(home->path, stdout);
    for (u32 key = 0; key < SETTING_COUNT; key++) {
        bool counted = key == SETTING_cpus || key == SETTING_memory || key == SETTING_disk;
        if (counted || settings->values[key] == NULL) continue;
        printf(", \"%s\": ", setting_key((SettingKey)key));
        machine_print_json(settings->values[key], stdout);
    }
    printf(", \"disks\": [");
    for (u32 i = 0; i < settings->disk_count; i++) {
        const SettingsDisk *disk = &settings->disks[i];
        printf("%s{\"path\": ", i > 0 ? ", " : "");
        machine_print_json(disk->path, stdout);
        printf(", \"read-only\": %s, \"nvme\": %s}", disk->read_only ? "true" : "false",
               disk->nvme ? "true" : "false");
    }
    printf("]}\n");
}

static void show_text(const Sight *sight, const Home *home, const Settings *settings) {
    StrBuf text = {0};
    settings_write(settings, &text);
    printf("# %s: %s", sight->name, sight->state);
    if (sight->monitor > 0) printf(", process %ld", (long)sight->monitor);
    if (sight->ended[0] != '\0') printf(", ended last %s", sight->ended);
    printf("\n# %u processors, %llu MiB, in %s\n%s", sight->cpus, (unsigned long long)sight->memory >> 20, home->path,
           text.length > 0 ? text.text : "");
    strbuf_free(&text);
}

int machine_show_command(MachineArguments *arguments) {
    Home home;
    MachineError error = {0};
    Settings settings = {0};
    int status = open_named(arguments, &home);
    if (status != 0) return status;
    Sight sight = look(arguments->name);
    if (!home_read_settings(&home, &settings, &error)) status = arguments_fail(&error);
    else if (arguments->json) show_json(&sight, &home, &settings);
    else show_text(&sight, &home, &settings);
    settings_free(&settings);
    home_close(&home);
    return status;
}

int machine_sizes_command(MachineArguments *arguments) {
    UNUSED(arguments);
    sizes_print(stdout);
    return 0;
}

/* ---- Logs ---------------------------------------------------------------------------------------------------- */

static void print_rest(int fd) {
    char chunk[4096];
    for (ssize_t count; (count = read(fd, chunk, sizeof chunk)) > 0;) fwrite(chunk, 1, (size_t)count, stdout);
    fflush(stdout);
}

/* The log was replaced by a new one: goes on with that, when the old one is read to its end. */
static void go_on_with_new_log(const Home *home, int fd) {
    struct stat before, now;
    int newest = log_open_part(home->fd, 0);
    if (newest < 0) return;
    bool known = fstat(fd, &before) == 0 && fstat(newest, &now) == 0;
    if (known && before.st_ino != now.st_ino) {
        print_rest(fd);
        dup2(newest, fd);
        print_rest(fd);
    }
    close(newest);
}

/* Prints what is appended until we are interrupted. */
static void follow(const Home *home, int fd) {
    char events[4096];
    int watch = inotify_init1(IN_CLOEXEC);
    bool watching = watch >= 0 && inotify_add_watch(watch, home->path, IN_MODIFY | IN_CREATE) >= 0;
    while (watching && read(watch, events, sizeof events) > 0) {
        print_rest(fd);
        go_on_with_new_log(home, fd);
    }
    if (watch >= 0) close(watch);
}

int machine_logs_command(MachineArguments *arguments) {
    Home home;
    int status = open_named(arguments, &home), newest = -1;
    if (status != 0) return status;
    for (u32 part = LOG_PARTS + 1; part-- > 0;) {
        int fd = log_open_part(home.fd, part);
        if (fd < 0) continue;
        print_rest(fd);
        if (part == 0) newest = fd;
        else close(fd);
    }
    if (arguments->follow && newest >= 0) follow(&home, newest);
    if (newest >= 0) close(newest);
    home_close(&home);
    return 0;
}
