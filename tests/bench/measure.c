/* Runs one command and prints what it cost.
 *
 *   measure SECONDS OUTPUT COMMAND [ARGUMENT...]
 *
 * The command's standard output goes to the file OUTPUT, its input is empty;
 * after SECONDS it is killed. Printed on one line: wall seconds, user + system
 * seconds, peak resident kilobytes, exit status (128 + n for signal n).
 * Only fork, exec and wait lie between the two clock readings. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { EXIT_USAGE = 2, EXIT_NO_COMMAND = 127 };

static volatile pid_t child; /* what the alarm kills */

static void kill_child(int signal_number) {
    (void)signal_number;
    kill(child, SIGKILL);
}

static double seconds(struct timeval t) {
    return (double)t.tv_sec + (double)t.tv_usec * 1e-6;
}

static double clock_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void redirect(const char *path, int flags, int descriptor) {
    int file = open(path, flags, 0666);
    if (file < 0 || dup2(file, descriptor) < 0) {
        perror(path);
        _exit(EXIT_NO_COMMAND);
    }
    close(file);
}

static void run_child(const char *output, char **command) {
    redirect("/dev/null", O_RDONLY, STDIN_FILENO);
    redirect(output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    execvp(command[0], command);
    perror(command[0]);
    _exit(EXIT_NO_COMMAND);
}

/* Waits for the child to end; the alarm may interrupt the wait. */
static int wait_for_child(struct rusage *usage) {
    int status;
    while (wait4(child, &status, 0, usage) < 0) {
        if (errno != EINTR) {
            perror("wait4");
            exit(EXIT_USAGE);
        }
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int main(int argc, char **argv) {
    struct rusage usage;

    if (argc < 4) {
        fprintf(stderr, "usage: measure SECONDS OUTPUT COMMAND...\n");
        return EXIT_USAGE;
    }
    double start = clock_seconds();
    child = fork();
    if (child < 0) {
        perror("fork");
        return EXIT_USAGE;
    }
    if (child == 0) {
        run_child(argv[2], argv + 3);
    }
    signal(SIGALRM, kill_child);
    alarm((unsigned)atoi(argv[1]));
    int status = wait_for_child(&usage);
    double wall = clock_seconds() - start;
    printf("%.6f %.6f %ld %d\n", wall,
           seconds(usage.ru_utime) + seconds(usage.ru_stime),
           usage.ru_maxrss, status);
    return 0;
}
