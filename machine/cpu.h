/* One virtual CPU: how it starts, and a run of it up to the next exit, as a typed value. */
#ifndef MACHINE_CPU_H
#define MACHINE_CPU_H

#include "machine/boot.h"
#include "machine/kvm.h"

typedef struct Cpu {
    int fd;
    u32 index;
    u64 run_size;
    struct kvm_run *run; /* shared with the kernel */
} Cpu;

typedef enum CpuExitKind {
    CPU_EXIT_PORT,        /* access to an I/O port */
    CPU_EXIT_MEMORY,      /* access to device memory */
    CPU_EXIT_HALT,        /* halted with no one to wake it */
    CPU_EXIT_RESET,       /* triple fault, or the kernel asks for a reset */
    CPU_EXIT_POWER_OFF,   /* the kernel asks to end */
    CPU_EXIT_INTERRUPTED, /* by cpu_stop or a signal; run again or stop */
    CPU_EXIT_CRASHED,     /* cannot go on; `reason` says why */
} CpuExitKind;

typedef struct CpuExit {
    CpuExitKind kind;
    bool write; /* of an access */
    u64 address;
    u32 size;         /* of one item */
    u32 count;        /* items; more than one for string instructions on a port */
    u8 *bytes;        /* size * count of them: to read from or to fill */
    char reason[120]; /* of a crash */
} CpuExit;

bool cpu_create(Cpu *cpu, const KvmMachine *machine, u32 index, u32 cpu_count, MachineError *error) MUST_CHECK;
void cpu_destroy(Cpu *cpu);

/* Sets the registers of the boot CPU. The others wait for its start-up message. */
bool cpu_set_boot_state(const Cpu *cpu, const Ram *ram, const BootState *state, MachineError *error) MUST_CHECK;

/* Runs until something must be done. */
void cpu_run(Cpu *cpu, CpuExit *out);
/* Makes the run after the current one, or this one when a signal comes, end at once. From any thread. */
void cpu_stop(Cpu *cpu);

#endif
