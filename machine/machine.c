/* A machine in the foreground: runs it again and again until it ends, with the console on two file descriptors. */
#include "machine/machine.h"
#include "machine/run.h"
#include "machine/terminal.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

/* A guest that resets this often, each time within this span of its start, will not stop doing so. */
enum { QUICK_RESETS_MAX = 5, QUICK_RESET_SECONDS = 20, INPUT_CHUNK = 256 };

typedef struct Foreground {
    const MachineConfig *config;
    KvmHost host;
    RunFiles files;
    Output output;
    pthread_mutex_t lock; /* of `run`, as the output's thread uses it */
    Run *run;             /* NULL between two runs */
    Terminal terminal;
    EscapeKeys keys;
    int signals; /* signalfd */
    bool input_open;
    u8 input[INPUT_CHUNK]; /* read, not yet taken by the guest */
    u32 input_start, input_count;
    MachineEnd *end;
} Foreground;

static void output_drained(void *owner) {
    Foreground *front = owner;
    pthread_mutex_lock(&front->lock);
    if (front->run != NULL) run_output_drained(front->run);
    pthread_mutex_unlock(&front->lock);
}

static void set_run(Foreground *front, Run *run) {
    pthread_mutex_lock(&front->lock);
    front->run = run;
    pthread_mutex_unlock(&front->lock);
}

/* ---- Events of one run --------------------------------------------------------------------------------------- */

static void stop(Foreground *front, int signal) {
    front->end->signal = signal;
    run_end(front->run, END_STOPPED, 0);
}

static void read_signal(Foreground *front) {
    struct signalfd_siginfo info;
    if (read(front->signals, &info, sizeof info) == sizeof info) stop(front, (int)info.ssi_signo);
}

static void offer_input(Foreground *front) {
    u32 taken = run_input(front->run, front->input + front->input_start, front->input_count);
    front->input_start += taken;
    front->input_count -= taken;
}

static void read_input(Foreground *front) {
    ssize_t count = read(front->config->input_fd, front->input, sizeof front->input);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (count <= 0) front->input_open = false;
    front->input_start = 0;
    front->input_count = count > 0 ? (u32)count : 0;
    if (front->terminal.raw) front->input_count = escape_filter(&front->keys, front->input, front->input_count);
    if (front->keys.stop) stop(front, 0);
    offer_input(front);
}

static void clear_event(int event) {
    u64 count;
    ssize_t size = read(event, &count, sizeof count);
    UNUSED(size);
}

/* Serves the console and the signals until the run ends. */
static void serve(Foreground *front) {
    Run *run = front->run;
    offer_input(front); /* what the run before a reset left */
    for (;;) {
        bool wants_input = front->input_open && front->input_count == 0;
        struct pollfd events[] = {
            {.fd = run->end_event, .events = POLLIN},
            {.fd = front->signals, .events = POLLIN},
            {.fd = run->input_event, .events = POLLIN},
            {.fd = wants_input ? front->config->input_fd : -1, .events = POLLIN},
            {.fd = front->config->power_button, .events = POLLIN},
        };
        if (poll(events, ARRAY_COUNT(events), -1) < 0) continue;
        if (events[0].revents != 0) return;
        if (events[1].revents != 0) read_signal(front);
        if (events[2].revents != 0) {
            clear_event(run->input_event);
            offer_input(front);
        }
        if (events[3].revents != 0) read_input(front);
        if (events[4].revents != 0) {
            clear_event(front->config->power_button);
            run_press_power_button(run);
        }
    }
}

/* What a reset means that follows a certain line on the console. */
static bool check_reset(const Run *run, EndReason reason, MachineError *error) {
    bool lost = reason == END_RESET && run->watch.no_root[0] != '\0';
    return !lost || machine_fail(error, MACHINE_GUEST_NO_ROOT, "it says: %s", run->watch.no_root);
}

static bool run_once(Foreground *front, MachineError *error) {
    Run *run = malloc(sizeof *run);
    if (run == NULL) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    bool opened = run_files_read(&front->files, front->config, error) &&
                  run_open(run, front->config, &front->host, &front->files, &front->output, error);
    run_files_forget(&front->files);
    set_run(front, run);
    bool started = opened && run_start(run, error);
    if (started && front->end->resets == 0 && front->config->started != NULL) {
        front->config->started(front->config->owner);
    }
    if (started) serve(front);
    front->end->reason = run_stop(run, &front->end->status);
    if (front->end->reason == END_CRASHED) machine_fail(error, MACHINE_GUEST_CRASHED, "%s", run->crash);
    bool found_root = check_reset(run, front->end->reason, error);
    set_run(front, NULL);
    run_close(run);
    free(run);
    return started && found_root && front->end->reason != END_CRASHED;
}

/* ---- Runs ---------------------------------------------------------------------------------------------------- */

static i64 seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

static bool run_repeatedly(Foreground *front, MachineError *error) {
    for (u32 quick = 0; quick < QUICK_RESETS_MAX;) {
        i64 start = seconds();
        if (!run_once(front, error)) return false;
        if (front->end->reason != END_RESET || front->config->stop_on_reset) return true;
        quick = seconds() - start < QUICK_RESET_SECONDS ? quick + 1 : 0;
        front->end->resets++;
    }
    return machine_fail(error, MACHINE_GUEST_RESETS, "%d times within %d seconds of its start each", QUICK_RESETS_MAX,
                        QUICK_RESET_SECONDS);
}

/* The signals that end us arrive as events. */
static bool take_signals(Foreground *front, sigset_t *before, MachineError *error) {
    sigset_t ours;
    sigemptyset(&ours);
    sigaddset(&ours, SIGINT);
    sigaddset(&ours, SIGTERM);
    sigaddset(&ours, SIGHUP);
    sigaddset(&ours, SIGQUIT);
    pthread_sigmask(SIG_BLOCK, &ours, before);
    front->signals = signalfd(-1, &ours, SFD_CLOEXEC | SFD_NONBLOCK);
    return front->signals >= 0 || machine_fail(error, MACHINE_HOST_RESOURCES, "signalfd: %s", strerror(errno));
}

static bool run_with_console(Foreground *front, MachineError *error) {
    sigset_t before;
    bool done = take_signals(front, &before, error);
    if (done && output_start(&front->output, front->config->output_fd, output_drained, front)) {
        terminal_enter(&front->terminal, front->config->input_fd);
        done = run_repeatedly(front, error);
        output_finish(&front->output);
        terminal_leave(&front->terminal);
    } else {
        done = machine_fail(error, MACHINE_HOST_RESOURCES, "no thread for the console");
    }
    if (front->signals >= 0) close(front->signals);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return done;
}

void machine_end_text(const MachineEnd *end, char *text, size_t size) {
    static const char *const reasons[] = {
        [END_NONE] = "ended",          [END_POWER_OFF] = "powered off", [END_RESET] = "reset",
        [END_DEBUG_EXIT] = "reported", [END_STOPPED] = "was stopped",   [END_CRASHED] = "crashed",
    };
    char status[16] = "", resets[32] = "";
    if (end->reason == END_DEBUG_EXIT) snprintf(status, sizeof status, " %u", end->status);
    if (end->resets > 0) snprintf(resets, sizeof resets, " after %u resets", end->resets);
    snprintf(text, size, "the guest %s%s%s", reasons[end->reason], status, resets);
}

bool machine_run(const MachineConfig *config, MachineEnd *end, MachineError *error) {
    Foreground *front = calloc(1, sizeof *front);
    if (front == NULL) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    *end = (MachineEnd){0};
    front->config = config;
    front->end = end;
    front->input_open = config->input_fd >= 0;
    pthread_mutex_init(&front->lock, NULL);
    bool done = run_files_open(&front->files, config, error) && kvm_open(&front->host, error);
    if (done) {
        done = kvm_check(&front->host, error) && run_with_console(front, error);
        kvm_close(&front->host);
    }
    run_files_close(&front->files);
    pthread_mutex_destroy(&front->lock);
    free(front);
    return done;
}
