/* Damaged class files, all of them: every truncation and every changed byte of a corpus, through parsing, defining,
 * linking, verifying and preparing. A case must end in a class or in a Java exception.
 *
 *   classfile SECONDS CORPUS_FOLDER CRASH_FOLDER
 *
 * The cases are numbered and visited with a stride, so that a run cut short by SECONDS has seen a bit of everything.
 * A worker process does them one after the other in one VM; when it dies or hangs, the parent keeps the class file
 * that did it in CRASH_FOLDER and starts another worker behind that case.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/subject.h"

enum { HANG_SECONDS = 20, CASES_PER_WORKER = 400000, CRASHES_MAX = 20 };

/* What parent and worker share. */
typedef struct Progress {
    volatile u64 next;       /* the case being done */
    volatile u64 accepted;   /* classes that got through */
    volatile bool finished;
} Progress;

typedef struct Run {
    Corpus corpus;
    Progress *progress;
    const char *corpus_folder, *crash_folder;
    time_t end;
    u32 crashes;
} Run;

/* ---- Cases ------------------------ */

/* Coprime to any plausible number of cases: a permutation of them. */
static u64 permuted(const Corpus *corpus, u64 number) { return number * 1000000007u % corpus->case_count; }

static void worker(Run *run, u64 first) {
    Subject subject;
    if (!subject_start(&subject, run->corpus_folder)) exit(3);
    u8 *bytes = malloc(run->corpus.largest);
    Progress *progress = run->progress;
    for (u64 i = first; i < run->corpus.case_count && i - first < CASES_PER_WORKER && time(NULL) < run->end; i++) {
        progress->next = i;
        size_t size = corpus_case(&run->corpus, permuted(&run->corpus, i), bytes);
        if (subject_class(&subject, bytes, size)) progress->accepted++;
        progress->next = i + 1;
    }
    progress->finished = progress->next >= run->corpus.case_count || time(NULL) >= run->end;
    _exit(0);
}

static void keep_case(Run *run, u64 number, const char *what) {
    char path[4096], text[256];
    u8 *bytes = malloc(run->corpus.largest);
    size_t size = corpus_case(&run->corpus, permuted(&run->corpus, number), bytes);
    corpus_describe(&run->corpus, permuted(&run->corpus, number), text, sizeof text);
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
    pid_t pid = fork();
    if (pid == 0) worker(run, run->progress->next);
    int status = 0;
    bool ended = wait_for(run, pid, &status);
    if (ended && WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
    if (ended && WIFEXITED(status) && WEXITSTATUS(status) == 3) exit(2);
    keep_case(run, run->progress->next, ended ? "crash" : "hang");
    run->crashes++;
    run->progress->next++;
}

/* One file, in this process: for debuggers. */
static int run_file(const char *folder, const char *path) {
    size_t size = 0;
    u8 *bytes = corpus_read_file(path, &size);
    Subject subject;
    if (bytes == NULL || !subject_start(&subject, folder)) return 2;
    puts(subject_class(&subject, bytes, size) ? "accepted" : "refused");
    return 0;
}

int main(int argc, char **argv) {
    if (argc == 3) return run_file(argv[1], argv[2]);
    if (argc != 4) {
        fputs("usage: classfile SECONDS CORPUS_FOLDER CRASH_FOLDER | classfile CORPUS_FOLDER FILE\n", stderr);
        return 2;
    }
    Run run = {.corpus_folder = argv[2], .crash_folder = argv[3], .end = time(NULL) + atol(argv[1])};
    run.progress = mmap(NULL, sizeof *run.progress, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (run.progress == MAP_FAILED || !corpus_open(&run.corpus, argv[2])) {
        fprintf(stderr, "classfile: no class files in %s\n", argv[2]);
        return 2;
    }
    while (!run.progress->finished && run.crashes < CRASHES_MAX) run_worker(&run);
    printf("classfile: %u files, %llu of %llu cases, %llu accepted, %u crashes\n", run.corpus.count,
           (unsigned long long)run.progress->next, (unsigned long long)run.corpus.case_count,
           (unsigned long long)run.progress->accepted, run.crashes);
    return run.crashes != 0;
}
