/* Damaged class files, all of them: every truncation and every changed byte of a corpus, through parsing, defining,
 * linking, verifying, preparing, and running what is left. A case must end in a class or in a Java exception.
 *
 *   classfile SECONDS CORPUS_FOLDER CRASH_FOLDER [FIRST_CASE]
 *   classfile all SHARD SHARDS CORPUS_FOLDER CRASH_FOLDER [FIRST_CASE]
 *   classfile CORPUS_FOLDER FILE                   one file, in this process: for debuggers
 *
 * The cases are numbered and visited with a stride, so that a run cut short by SECONDS has seen a bit of everything;
 * what is left of the time goes to random mixtures of changes.
 * With `all` every byte takes every value (see corpus.h), in as many SHARDS as there are processes to share the cases;
 * it ends when all are done, and one in RUN_ONE_IN of the classes that are accepted is run, too.
 * The class path is the corpus and what CORPUS_FOLDER/classpath names.
 * A worker process does them one after the other in one VM; when it dies or hangs, the parent keeps the class file
 * that did it in CRASH_FOLDER and starts another worker behind that case. A program that runs for too long or exits
 * ends its worker too, but that is its right.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/subject.h"

enum { HANG_SECONDS = 20, CASES_PER_WORKER = 40000, CRASHES_MAX = 20, RUN_MILLISECONDS = 200,
       RUN_ONE_IN = 16 };

/* What parent and worker share. */
typedef struct Progress {
    volatile u64 next;       /* behind the case being done */
    volatile u64 accepted;   /* classes that got through */
} Progress;

typedef struct Run {
    Corpus corpus;
    Progress *progress;
    const char *crash_folder;
    char *class_path;
    time_t end;              /* 0: when all cases are done */
    u64 shard, shards;
    u32 crashes;
} Run;

/* Sanitizers end a worker by a signal, for the parent to see. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0:detect_stack_use_after_return=0:abort_on_error=1"; }
const char *__ubsan_default_options(void);
const char *__ubsan_default_options(void) { return "halt_on_error=1:abort_on_error=1:print_stacktrace=1"; }

/* ---- Cases ------------------------ */

/* Which case is the n-th? The factor is coprime to any plausible number of cases: a permutation of them. */
static u64 case_number(const Run *run, u64 n) {
    u64 count = run->corpus.case_count;
    if (run->end == 0) return n * run->shards + run->shard;
    return n < count ? n * 1000000007u % count : n;
}

static bool is_over(const Run *run) {
    if (run->end != 0) return time(NULL) >= run->end;
    return case_number(run, run->progress->next) >= run->corpus.case_count;
}

static bool is_to_run(const Run *run, u64 number) { return run->end != 0 || number / 255 % RUN_ONE_IN == 0; }

static void end_worker(int signal) {
    UNUSED(signal);
    _exit(0);
}

static void limit_run(void) {
    setitimer(ITIMER_REAL, &(struct itimerval){.it_value.tv_usec = RUN_MILLISECONDS * 1000}, NULL);
}

static void unlimit(void) { setitimer(ITIMER_REAL, &(struct itimerval){.it_value.tv_usec = 0}, NULL); }

/* What programs print is of no interest. */
static void start_worker(Subject *subject, const Run *run) {
    int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, 0);
    dup2(nowhere, 1);
    signal(SIGALRM, end_worker);
    if (!subject_start(subject, run->class_path)) _exit(2);
}

static void worker(Run *run, u64 first) {
    Subject subject;
    start_worker(&subject, run);
    u8 *bytes = malloc(run->corpus.largest);
    Progress *progress = run->progress;
    for (u64 i = first; i - first < CASES_PER_WORKER && !is_over(run); i++) {
        progress->next = i + 1;
        u64 number = case_number(run, i);
        size_t size = corpus_case(&run->corpus, number, bytes);
        bool run_it = is_to_run(run, number);
        if (subject_class(&subject, bytes, size, run_it ? limit_run : NULL)) progress->accepted++;
        unlimit();
    }
    _exit(0);
}

static void keep_case(Run *run, u64 number, const char *what) {
    char path[4096], text[256];
    u8 *bytes = malloc(run->corpus.largest);
    size_t size = corpus_case(&run->corpus, number, bytes);
    corpus_describe(&run->corpus, number, text, sizeof text);
    mkdir(run->crash_folder, 0777);
    snprintf(path, sizeof path, "%s/%llu.class", run->crash_folder, (unsigned long long)number);
    FILE *file = fopen(path, "wb");
    if (file != NULL) {
        fwrite(bytes, 1, size, file);
        fclose(file);
    }
    printf("%s: %s, kept as %s\n", what, text, path);
    fflush(stdout);
    free(bytes);
}

/* Waits for the worker; false: it hung and was ended. */
static bool wait_for(Run *run, pid_t pid, int *status) {
    u64 seen = run->progress->next;
    for (u32 ticks = 0; ticks < HANG_SECONDS * 20; ticks++) {
        if (waitpid(pid, status, WNOHANG) == pid) return true;
        if (run->progress->next != seen) {
            seen = run->progress->next;
            ticks = 0;
        }
        usleep(50000);
    }
    kill(pid, SIGKILL);
    waitpid(pid, status, 0);
    return false;
}

static void run_worker(Run *run) {
    fflush(stdout);
    u64 first = run->progress->next;
    pid_t pid = fork();
    if (pid == 0) worker(run, first);
    int status = 0;
    bool ended = wait_for(run, pid, &status);
    if (run->progress->next == first && !is_over(run)) {
        fputs("classfile: the worker does not start\n", stderr);
        exit(2);
    }
    if (ended && WIFEXITED(status)) return; /* all done, or the program ended its worker */
    keep_case(run, case_number(run, run->progress->next - 1), ended ? "crash" : "hang");
    run->crashes++;
}

/* The folder, and behind it what its file `classpath` names. */
static char *class_path_of(const char *folder) {
    char *path = NULL;
    size_t size = 0;
    if (asprintf(&path, "%s/classpath", folder) < 0) return NULL;
    u8 *more = corpus_read_file(path, &size);
    while (more != NULL && size > 0 && more[size - 1] == '\n') size--;
    free(path);
    int length = more == NULL ? asprintf(&path, "%s", folder) : asprintf(&path, "%s:%.*s", folder, (int)size, more);
    free(more);
    return length < 0 ? NULL : path;
}

static int run_file(const char *folder, const char *path) {
    size_t size = 0;
    u8 *bytes = corpus_read_file(path, &size);
    Subject subject;
    if (bytes == NULL || !subject_start(&subject, class_path_of(folder))) return 2;
    puts(subject_class(&subject, bytes, size, limit_run) ? "accepted" : "refused");
    return 0;
}

static int run_all(Run *run, const char *corpus_folder, const char *first) {
    run->class_path = class_path_of(corpus_folder);
    run->progress = mmap(NULL, sizeof *run->progress, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (run->progress == MAP_FAILED || !corpus_open(&run->corpus, corpus_folder, run->end == 0)) {
        fprintf(stderr, "classfile: no class files in %s\n", corpus_folder);
        return 2;
    }
    if (first != NULL) run->progress->next = strtoull(first, NULL, 10);
    while (!is_over(run) && run->crashes < CRASHES_MAX) run_worker(run);
    printf("classfile: %u files, %llu cases (%llu single changes), %llu accepted, %u crashes\n", run->corpus.count,
           (unsigned long long)run->progress->next, (unsigned long long)run->corpus.case_count,
           (unsigned long long)run->progress->accepted, run->crashes);
    return run->crashes != 0;
}

int main(int argc, char **argv) {
    bool all = argc >= 6 && strcmp(argv[1], "all") == 0;
    if (argc == 3) return run_file(argv[1], argv[2]);
    if (all && argc <= 7) {
        Run run = {.shard = strtoull(argv[2], NULL, 10), .shards = strtoull(argv[3], NULL, 10), .crash_folder = argv[5]};
        if (run.shard < run.shards) return run_all(&run, argv[4], argv[6]);
    } else if (argc == 4 || argc == 5) {
        Run run = {.crash_folder = argv[3], .end = time(NULL) + atol(argv[1])};
        return run_all(&run, argv[2], argv[4]);
    }
    fputs("usage: classfile SECONDS CORPUS_FOLDER CRASH_FOLDER [FIRST_CASE]\n"
          "       classfile all SHARD SHARDS CORPUS_FOLDER CRASH_FOLDER [FIRST_CASE]\n"
          "       classfile CORPUS_FOLDER FILE\n", stderr);
    return 2;
}
