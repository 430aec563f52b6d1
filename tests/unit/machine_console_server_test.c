// links: machine.a
/* The console of a machine without a terminal: socket, several clients, scrollback, log. */
#include "machine/console_server.h"
#include "machine/console_watch.h"
#include "tests/unit/check.h"
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder_path[] = "/tmp/machine-console-test-XXXXXX";
static int folder;
static MachineError error;
static ConsoleServer *server;
static u32 stops, kills;

static void stop(void *owner) { UNUSED(owner), stops++; }
static void kill_machine(void *owner) { UNUSED(owner), kills++; }

static void start(void) {
    server = calloc(1, sizeof *server);
    server->stop = stop;
    server->kill = kill_machine;
    error = (MachineError){0};
    CHECK(console_server_start(server, folder, &error));
}

static void finish(void) {
    console_server_finish(server);
    free(server);
}

static int join(const char *request) {
    error = (MachineError){0};
    return console_connect(folder, request, &error);
}

static void print(const char *text) { CHECK(write(server->ends[1], text, strlen(text)) == (ssize_t)strlen(text)); }

/* Reads exactly this. */
static void expect(int fd, const char *wanted) {
    size_t size = strlen(wanted);
    char *got = calloc(1, size + 1);
    for (size_t at = 0; at < size;) {
        ssize_t count = read(fd, got + at, size - at);
        CHECK(count > 0);
        at += (size_t)count;
    }
    CHECK_TEXT(got, wanted);
    free(got);
}

static void everybody_sees_everything(void) {
    start();
    print("one\n");
    int first = join("console"), second = join("console");
    CHECK(first >= 0 && second >= 0);
    print("two\n");
    expect(first, "one\ntwo\n"), expect(second, "one\ntwo\n");
    CHECK(write(second, "typed", 5) == 5);
    expect(server->ends[0], "typed");
    close(first);
    print("three\n");
    expect(second, "three\n");
    finish();
    char byte;
    CHECK(read(second, &byte, 1) == 0);
    close(second);
}

static void requests_are_obeyed_or_refused(void) {
    start();
    int fd = join("stop");
    CHECK(fd >= 0 && stops == 1 && close(fd) == 0);
    fd = join("kill");
    CHECK(fd >= 0 && kills == 1 && close(fd) == 0);
    CHECK(join("fly") < 0 && error.code == MACHINE_CONNECTION);
    CHECK(join("a line that is much too long to be a request of any kind, even with much good will") < 0);
    finish();
    CHECK(join("stop") < 0 && error.code == MACHINE_CONNECTION);
}

static void there_is_a_limit_of_clients(void) {
    int fds[CONSOLE_CLIENTS];
    start();
    for (u32 i = 0; i < CONSOLE_CLIENTS; i++) CHECK((fds[i] = join("console")) >= 0);
    CHECK(join("console") < 0 && strstr(error.detail, "too many") != NULL);
    for (u32 i = 0; i < CONSOLE_CLIENTS; i++) close(fds[i]);
    finish();
}

/* Even where the modes of folder and socket let anybody in, the kernel says who it is. Only root can become somebody
 * else to try it. */
static void strangers_are_refused(void) {
    if (geteuid() != 0) {
        printf("strangers_are_refused: SKIPPED, it needs root\n");
        return;
    }
    start();
    CHECK(fchmod(folder, 0755) == 0 && fchmodat(folder, "socket", 0666, 0) == 0);
    pid_t child = fork();
    if (child == 0) {
        bool refused = setuid(65534) == 0 && join("kill") < 0 && error.code == MACHINE_ACCESS;
        _exit(refused ? 0 : 1);
    }
    int status;
    CHECK(waitpid(child, &status, 0) == child && status == 0 && kills == 1);
    finish();
}

/* It reads nothing while far more is printed than anything holds: the guest does not wait, and the client gets the
 * newest. */
static void a_client_that_does_not_read_stops_nobody(void) {
    static char line[1001];
    start();
    int lazy = join("console");
    memset(line, 'x', 999);
    line[999] = '\n';
    for (u32 i = 0; i < 3000; i++) print(line);
    int late = join("console");
    print("end\n");
    u64 lazy_bytes = 0, late_bytes = 0;
    char chunk[4096], last[4] = "";
    while (memcmp(last, "end\n", 4) != 0) {
        ssize_t count = read(lazy, chunk, sizeof chunk);
        CHECK(count >= 4);
        memcpy(last, chunk + count - 4, 4);
        lazy_bytes += (u64)count;
    }
    finish();
    for (ssize_t count; (count = read(late, chunk, sizeof chunk)) > 0;) late_bytes += (u64)count;
    CHECK(late_bytes >= 64 << 10 && late_bytes <= SCROLLBACK_SIZE && lazy_bytes < 3000000);
    close(lazy), close(late);
}

static u64 size_of(const char *name) {
    struct stat status;
    return fstatat(folder, name, &status, 0) == 0 ? (u64)status.st_size : 0;
}

static void the_log_stays_small(void) {
    Log log;
    CHECK(log_open(&log, folder, 1000));
    unlinkat(folder, "log", 0), log_close(&log);
    CHECK(log_open(&log, folder, 1000));
    char byte = 'a';
    for (u32 i = 0; i < 100; i++) {
        char text[77];
        memset(text, byte + (char)(i / 10), sizeof text);
        log_write(&log, text, sizeof text);
    }
    CHECK(size_of("log") == 700 && size_of("log.1") == 1000 && size_of("log.2") == 1000 && size_of("log.3") == 1000);
    CHECK(size_of("log.4") == 0);
    log_close(&log);
    CHECK(log_open(&log, folder, 1000) && log.size == 700); /* goes on */
    log_close(&log);
    int oldest = log_open_part(folder, 3);
    CHECK(oldest >= 0 && read(oldest, &byte, 1) == 1 && byte == 'a' + 4000 / 77 / 10);
    close(oldest);
}

static void scrollback_starts_at_a_line(void) {
    static Scrollback scrollback;
    const u8 *bytes;
    for (u32 i = 0; i < SCROLLBACK_SIZE / 4 + 10; i++) scrollback_put(&scrollback, (const u8 *)"abc\n", 4);
    scrollback_put(&scrollback, (const u8 *)"x", 1);
    u64 place = scrollback_start(&scrollback), slow = 0;
    CHECK(place % 4 == 0 && scrollback_peek(&scrollback, &place, &bytes) > 0 && bytes[0] == 'a');
    CHECK(scrollback_peek(&scrollback, &slow, &bytes) > 0 && slow == scrollback.total - SCROLLBACK_SIZE);
    place = scrollback.total;
    CHECK(scrollback_peek(&scrollback, &place, &bytes) == 0);
}

static void watch(ConsoleWatch *watch, const char *text) {
    while (*text != '\0') console_watch_put(watch, (u8)*text++);
}

static void a_missing_root_is_noticed(void) {
    ConsoleWatch seen = {0};
    watch(&seen, "[    1.0] Run /init\r\n[ 2.0] VFS: Cannot open root dev");
    CHECK(seen.no_root[0] == '\0');
    watch(&seen, "ice \"vdb\" or unknown-block(0,0): error -6\r\n[ 3.0] Kernel panic: Unable to mount root fs\n");
    CHECK_TEXT(seen.no_root, "[ 2.0] VFS: Cannot open root device \"vdb\" or unknown-block(0,0): error -6");
    ConsoleWatch other = {0};
    for (u32 i = 0; i < 1000; i++) watch(&other, "x\x80\x01");
    watch(&other, "\nALERT!  /dev/vdq does not exist.  Dropping to a shell!\n");
    CHECK_TEXT(other.no_root, "ALERT!  /dev/vdq does not exist.  Dropping to a shell!");
}

int main(void) {
    char command[80];
    CHECK(mkdtemp(folder_path) != NULL && (folder = open(folder_path, O_RDONLY | O_DIRECTORY)) >= 0);
    RUN(everybody_sees_everything);
    RUN(requests_are_obeyed_or_refused);
    RUN(strangers_are_refused);
    RUN(there_is_a_limit_of_clients);
    RUN(a_client_that_does_not_read_stops_nobody);
    RUN(the_log_stays_small);
    RUN(scrollback_starts_at_a_line);
    RUN(a_missing_root_is_noticed);
    snprintf(command, sizeof command, "rm -r %s", folder_path);
    return system(command);
}
