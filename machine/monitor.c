/* The process of a machine that was started.
 *
 * The parent takes the lock and forks; the child reports through a pipe that the guest runs, or why not. From then
 * on it belongs to nobody's terminal and ends with the machine.
 */
#include "machine/monitor.h"
#include "machine/console_server.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

enum { INHERITED_MAX = 4096 };

typedef struct Monitor {
    const MonitorRequest *request;
    int lock;
    int report; /* the pipe to whoever started us; negative: nobody waits */
    int power_button;
    ConsoleServer *server;
} Monitor;

/* ---- Reports ------------------------------------------------------------------------------------------------- */

/* The same program reads it, so the bytes of the structure do. */
static void report(Monitor *monitor, const MachineError *error) {
    if (monitor->report < 0) return;
    ssize_t count = write(monitor->report, error, sizeof *error);
    UNUSED(count); /* who does not wait any more need not know */
    close(monitor->report);
    monitor->report = -1;
}

/* Nothing is read or printed from here on. */
static void leave_terminal(void) {
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = 0; null >= 0 && fd <= 2; fd++) dup2(null, fd);
    if (null > 2) close(null);
}

static void guest_runs(void *owner) {
    Monitor *monitor = owner;
    MachineError none = {0};
    if (!monitor->request->foreground) leave_terminal();
    report(monitor, &none);
}

/* ---- Requests of clients ------------------------------------------------------------------------------------- */

static void press_power_button(void *owner) {
    u64 one = 1;
    ssize_t count = write(((Monitor *)owner)->power_button, &one, sizeof one);
    UNUSED(count);
}

/* As the machine takes any SIGTERM: it ends, and its disks are flushed. */
static void end_now(void *owner) {
    UNUSED(owner);
    kill(getpid(), SIGTERM);
}

/* ---- Running ------------------------------------------------------------------------------------------------- */

static void say_end(Monitor *monitor, const char *text) {
    char line[400], now[32];
    time_t seconds = time(NULL);
    struct tm local;
    strftime(now, sizeof now, "%Y-%m-%d %H:%M:%S", localtime_r(&seconds, &local));
    snprintf(line, sizeof line, "%s: %s\n", now, text);
    home_write_end(monitor->request->home, line);
    snprintf(line, sizeof line, "\r\nwardian: %s: %s\r\n", now, text);
    console_server_say(monitor->server, line);
}

static void describe_end(const MachineEnd *end, const MachineError *error, char *text, size_t size) {
    if (error->code == MACHINE_OK) machine_end_text(end, text, size);
    else snprintf(text, size, "%s: %s", machine_error_text(error->code), error->detail);
}

static bool run(Monitor *monitor, MachineConfig *config, MachineError *error) {
    MachineEnd end;
    char text[320];
    config->input_fd = monitor->server->ends[0];
    config->output_fd = monitor->server->ends[1];
    config->power_button = monitor->power_button;
    config->cache_folder = monitor->request->cache_folder;
    config->started = guest_runs;
    config->owner = monitor;
    bool done = machine_run(config, &end, error);
    describe_end(&end, error, text, sizeof text);
    say_end(monitor, text);
    return done;
}

static bool serve_and_run(Monitor *monitor, MachineError *error) {
    MachineConfig config = {0};
    SettingsParts parts;
    bool done = settings_apply(monitor->request->settings, &config, &parts, error) &&
                console_server_start(monitor->server, monitor->request->home->fd, error) &&
                run(monitor, &config, error);
    console_server_finish(monitor->server);
    settings_parts_free(&parts);
    return done;
}

static bool monitor_main(Monitor *monitor, MachineError *error) {
    home_write_pid(monitor->lock);
    monitor->power_button = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    monitor->server = calloc(1, sizeof *monitor->server);
    if (monitor->power_button < 0 || monitor->server == NULL) {
        return machine_fail(error, MACHINE_HOST_RESOURCES, "%s", strerror(errno));
    }
    monitor->server->open_to_group = settings_open_to_group(monitor->request->settings);
    monitor->server->stop = press_power_button;
    monitor->server->kill = end_now;
    monitor->server->owner = monitor;
    bool done = serve_and_run(monitor, error);
    close(monitor->power_button);
    free(monitor->server);
    return done;
}

/* ---- Starting ------------------------------------------------------------------------------------------------ */

/* Is it one that the machine uses: ours, or a network card's that was given by number? */
static bool keeps(const Monitor *monitor, int fd) {
    const Settings *settings = monitor->request->settings;
    bool ours = fd == monitor->lock || fd == monitor->report || fd == monitor->request->home->fd;
    for (u32 i = 0; !ours && i < settings->net_count; i++) {
        NetConfig net;
        char tap[SETTINGS_TAP];
        MachineError ignored = {0};
        ours = settings_read_net(settings->nets[i], &net, tap, &ignored) && net.tap == NULL && net.fd == fd;
    }
    return ours;
}

/* What the shell that started us has open, such as a lock, is not to stay open with the machine. */
static void close_inherited(const Monitor *monitor) {
    long limit = sysconf(_SC_OPEN_MAX);
    for (int fd = STDERR_FILENO + 1; fd < INHERITED_MAX && fd < limit; fd++) {
        if (!keeps(monitor, fd)) close(fd);
    }
}

NORETURN static void child(Monitor *monitor) {
    MachineError error = {0};
    setsid();
    close_inherited(monitor);
    bool done = monitor_main(monitor, &error);
    report(monitor, &error);
    _exit(done ? 0 : machine_error_status(error.code));
}

static bool wait_for_report(int report, MachineError *error) {
    MachineError said;
    ssize_t count;
    do count = read(report, &said, sizeof said);
    while (count < 0 && errno == EINTR);
    if (count != (ssize_t)sizeof said)
        return machine_fail(error, MACHINE_CONNECTION, "it ended before its guest ran");
    *error = said;
    return said.code == MACHINE_OK;
}

static bool start_child(Monitor *monitor, MachineError *error) {
    int ends[2];
    if (pipe(ends) != 0) return machine_fail(error, MACHINE_HOST_RESOURCES, "pipe: %s", strerror(errno));
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        close(ends[0]);
        fcntl(ends[1], F_SETFD, FD_CLOEXEC);
        monitor->report = ends[1];
        child(monitor);
    }
    close(ends[1]);
    bool started = pid > 0 ? wait_for_report(ends[0], error)
                           : machine_fail(error, MACHINE_HOST_RESOURCES, "fork: %s", strerror(errno));
    close(ends[0]);
    return started;
}

bool monitor_start(const MonitorRequest *request, MachineError *error) {
    Monitor monitor = {.request = request, .report = -1};
    if (!home_lock(request->home, &monitor.lock, error)) return false;
    if (fchdir(request->home->fd) != 0) return machine_fail(error, MACHINE_STATE, "%s", strerror(errno));
    bool started = request->foreground ? monitor_main(&monitor, error) : start_child(&monitor, error);
    close(monitor.lock);
    return started;
}
