/* Tells what machines need of this host and whether it is there. */
#include "machine/cpu.h"
#include "machine/machine.h"
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { TEST_ADDRESS = 0x1000, TEST_PORT = 0xf4, TEST_BYTE = 42, TEST_RUNS = 1000 };

/* What is found, line by line, for people or as members of a JSON list. No text in it needs escaping but quotes. */
typedef struct Report {
    FILE *out;
    bool json;
    u32 count;
} Report;

static void say_json(Report *report, const char *state, const char *what, const char *detail) {
    fprintf(report->out, "%s\n  {\"state\": \"%s\", \"what\": \"%s\", \"detail\": \"", report->count > 0 ? "," : "[",
            state, what);
    for (; *detail != '\0'; detail++) fputc(*detail == '"' || *detail < ' ' ? '\'' : *detail, report->out);
    fprintf(report->out, "\"}");
}

static void say_state(Report *report, const char *state, const char *what, const char *detail) {
    const char *colon = detail[0] != '\0' ? ": " : "";
    if (report->json) say_json(report, state, what, detail);
    else fprintf(report->out, "%-8s %s%s%s\n", state, what, colon, detail);
    report->count++;
}

static void say(Report *report, bool good, const char *what, const char *detail) {
    say_state(report, good ? "ok" : "missing", what, detail);
}

static void say_capabilities(const KvmHost *host, Report *report) {
    for (u32 i = 0; i < KVM_CAPABILITIES; i++) {
        const char *state = host->has[i] ? "ok" : kvm_capability_needed(i) ? "missing" : "without";
        char name[48];
        snprintf(name, sizeof name, "KVM_CAP_%s", kvm_capability_name(i));
        say_state(report, state, name, kvm_capability_purpose(i));
    }
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* ---- A guest of a few bytes ---------------------------------------------------------------------------------- */

/* mov $TEST_BYTE, %al; out %al, $TEST_PORT; jmp to the out */
static const u8 test_program[] = {0xb0, TEST_BYTE, 0xe6, TEST_PORT, 0xeb, 0xfc};

/* Runs it for some exits; each has to be the expected write. */
static bool run_exits(Cpu *cpu, u32 count, MachineError *error) {
    for (u32 i = 0; i < count; i++) {
        CpuExit exit;
        cpu_run(cpu, &exit);
        if (exit.kind == CPU_EXIT_INTERRUPTED) continue;
        bool expected =
            exit.kind == CPU_EXIT_PORT && exit.write && exit.address == TEST_PORT && exit.bytes[0] == TEST_BYTE;
        if (!expected) return machine_fail(error, MACHINE_GUEST_CRASHED, "%s", exit.reason);
    }
    return true;
}

static bool run_on_cpu(const KvmMachine *machine, const Ram *ram, double *seconds, MachineError *error) {
    Cpu cpu;
    if (!cpu_create(&cpu, machine, 0, 1, error)) return false;
    BootState state = {.rip = TEST_ADDRESS, .rsp = TEST_ADDRESS};
    bool done = cpu_set_boot_state(&cpu, ram, &state, error) && run_exits(&cpu, 1, error);
    double start = now();
    done = done && run_exits(&cpu, TEST_RUNS, error);
    *seconds = (now() - start) / TEST_RUNS;
    cpu_destroy(&cpu);
    return done;
}

static bool run_guest(const KvmHost *host, double *seconds, MachineError *error) {
    KvmMachine machine;
    Ram ram = {0};
    if (!kvm_create(&machine, host, error)) return false;
    bool done = ram_create(&ram, 2 << 20) || machine_fail(error, MACHINE_MEMORY_HOST, "2 MiB");
    done = done && ram_write(&ram, TEST_ADDRESS, test_program, sizeof test_program) &&
           kvm_add_ram(&machine, &ram, error) && run_on_cpu(&machine, &ram, seconds, error);
    kvm_destroy(&machine);
    ram_destroy(&ram);
    return done;
}

static void say_guest(const KvmHost *host, Report *report, MachineError *error) {
    double seconds = 0;
    char detail[64] = "";
    bool good = run_guest(host, &seconds, error);
    if (good) snprintf(detail, sizeof detail, "%.1f microseconds for each exit to a device", seconds * 1e6);
    say(report, good, "a guest of six bytes runs", good ? detail : error->detail);
}

static void say_memory(Report *report) {
    char detail[64];
    u64 page = (u64)sysconf(_SC_PAGESIZE);
    u64 total = (u64)sysconf(_SC_PHYS_PAGES) * page, available = (u64)sysconf(_SC_AVPHYS_PAGES) * page;
    snprintf(detail, sizeof detail, "%llu MiB, %llu free", (unsigned long long)total >> 20,
             (unsigned long long)available >> 20);
    say(report, true, "memory of the host", detail);
}

static void conclude(Report *report, const MachineError *error) {
    bool good = error->code == MACHINE_OK;
    if (report->json) {
        say(report, good, "machines", good ? "they can run here" : machine_error_remedy(error->code));
        fprintf(report->out, "\n]\n");
    } else if (good) {
        fprintf(report->out, "machines can run here\n");
    } else {
        machine_error_print(error, report->out);
    }
}

int machine_doctor(FILE *out, bool json) {
    MachineError error = {0};
    KvmHost host;
    Report report = {.out = out, .json = json};
    bool opened = kvm_open(&host, &error);
    say(&report, opened, "/dev/kvm", opened ? "" : error.detail);
    if (opened) {
        say_capabilities(&host, &report);
        if (kvm_check(&host, &error)) say_guest(&host, &report, &error);
        kvm_close(&host);
    }
    say_memory(&report);
    conclude(&report, &error);
    return machine_error_status(error.code);
}
