/* One run of a machine, from power-on to its end: the processors' threads, the board and the wires between. */
#ifndef MACHINE_RUN_H
#define MACHINE_RUN_H

#include "machine/console_watch.h"
#include "machine/cpu.h"
#include "machine/machine.h"
#include "machine/output.h"
#include "machine/run_files.h"
#include "machine/service.h"

typedef struct Run Run;

typedef struct CpuThread {
    Run *run;
    Cpu cpu;
    pthread_t thread;
    bool started;
} CpuThread;

struct Run {
    const MachineConfig *config;
    KvmMachine kvm;
    Ram ram;
    FairLock lock; /* of the board */
    Board board;
    Service service;
    const RunFiles *files;
    Output *output;
    ConsoleWatch watch;
    CpuThread *cpus;
    u32 cpu_count;    /* created */
    int end_event;    /* eventfd: the run ended */
    int input_event;  /* eventfd: the console takes input again */
    bool input_waits; /* somebody wants input_event; under the lock */
    u64 ending;       /* reason, and from bit 32 on the status; the first one counts; atomic */
    char crash[120];  /* of END_CRASHED */
};

/* Builds the machine and loads the kernel; nothing runs yet. run_close is right after failure, too. */
bool run_open(Run *run, const MachineConfig *config, const KvmHost *host, const RunFiles *files, Output *output,
              MachineError *error) MUST_CHECK;
/* Starts the processors. */
bool run_start(Run *run, MachineError *error) MUST_CHECK;
/* Ends the run for this reason unless it ended before. From any thread. */
void run_end(Run *run, EndReason reason, u32 status);
/* Presses the guest's power button: it switches itself off if it cares to. */
void run_press_power_button(const Run *run);
/* Gives the console input; returns how many bytes it took. If not all, input_event tells when to retry. */
u32 run_input(Run *run, const u8 *bytes, u32 count);
/* The output has room again. */
void run_output_drained(Run *run);
/* Ends the run unless it ended, waits until no processor runs any more, and tells why. Again does no harm. */
EndReason run_stop(Run *run, u32 *status);
/* Stops and frees everything. */
void run_close(Run *run);

#endif
