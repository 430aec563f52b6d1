/* One virtual CPU: creation and runs. */
#include "machine/cpu.h"
#include "machine/cpu_setup.h"
#include <errno.h>
#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

bool cpu_create(Cpu *cpu, const KvmMachine *machine, u32 index, u32 cpu_count, MachineError *error) {
    *cpu = (Cpu){.fd = ioctl(machine->fd, KVM_CREATE_VCPU, index), .index = index};
    if (cpu->fd < 0) return kvm_failed("KVM_CREATE_VCPU", error);
    u64 size = machine->host->run_size;
    void *run = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, cpu->fd, 0);
    if (run == MAP_FAILED) {
        cpu_destroy(cpu);
        return kvm_failed("mapping a CPU", error);
    }
    cpu->run = run;
    cpu->run_size = size;
    if (cpu_setup(cpu, machine->host, cpu_count, error)) return true;
    cpu_destroy(cpu);
    return false;
}

void cpu_destroy(Cpu *cpu) {
    if (cpu->run != NULL) munmap(cpu->run, cpu->run_size);
    if (cpu->fd >= 0) close(cpu->fd);
    *cpu = (Cpu){.fd = -1};
}

void cpu_stop(Cpu *cpu) { __atomic_store_n(&cpu->run->immediate_exit, 1, __ATOMIC_SEQ_CST); }

/* ---- Exits --------------------------------------------------------------------------------------------------- */

static void crash(const Cpu *cpu, CpuExit *out, const char *what, u64 detail) {
    struct kvm_regs regs = {0};
    ioctl(cpu->fd, KVM_GET_REGS, &regs);
    out->kind = CPU_EXIT_CRASHED;
    snprintf(out->reason, sizeof out->reason, "CPU %u at 0x%llx: %s (0x%llx)", cpu->index,
             (unsigned long long)regs.rip, what, (unsigned long long)detail);
}

static void port_exit(const Cpu *cpu, CpuExit *out) {
    struct kvm_run *run = cpu->run;
    out->kind = CPU_EXIT_PORT;
    out->write = run->io.direction == KVM_EXIT_IO_OUT;
    out->address = run->io.port;
    out->size = run->io.size;
    out->count = run->io.count;
    out->bytes = (u8 *)run + run->io.data_offset;
}

static void memory_exit(const Cpu *cpu, CpuExit *out) {
    struct kvm_run *run = cpu->run;
    out->kind = CPU_EXIT_MEMORY;
    out->write = run->mmio.is_write;
    out->address = run->mmio.phys_addr;
    out->size = run->mmio.len;
    out->count = 1;
    out->bytes = run->mmio.data;
}

static void system_event(const Cpu *cpu, CpuExit *out) {
    u32 type = cpu->run->system_event.type;
    if (type == KVM_SYSTEM_EVENT_SHUTDOWN) out->kind = CPU_EXIT_POWER_OFF;
    else if (type == KVM_SYSTEM_EVENT_RESET) out->kind = CPU_EXIT_RESET;
    else crash(cpu, out, "system event", type);
}

static void translate(const Cpu *cpu, CpuExit *out) {
    const struct kvm_run *run = cpu->run;
    switch (run->exit_reason) {
    case KVM_EXIT_IO: port_exit(cpu, out); break;
    case KVM_EXIT_MMIO: memory_exit(cpu, out); break;
    case KVM_EXIT_HLT: out->kind = CPU_EXIT_HALT; break;
    case KVM_EXIT_SHUTDOWN: out->kind = CPU_EXIT_RESET; break;
    case KVM_EXIT_SYSTEM_EVENT: system_event(cpu, out); break;
    case KVM_EXIT_INTR: out->kind = CPU_EXIT_INTERRUPTED; break;
    case KVM_EXIT_INTERNAL_ERROR: crash(cpu, out, "KVM cannot emulate it", run->internal.suberror); break;
    case KVM_EXIT_FAIL_ENTRY:
        crash(cpu, out, "the processor refuses to enter", run->fail_entry.hardware_entry_failure_reason);
        break;
    default: crash(cpu, out, "unknown exit", run->exit_reason); break;
    }
}

void cpu_run(Cpu *cpu, CpuExit *out) {
    *out = (CpuExit){0};
    if (ioctl(cpu->fd, KVM_RUN, 0) == 0) translate(cpu, out);
    else if (errno == EINTR || errno == EAGAIN) out->kind = CPU_EXIT_INTERRUPTED;
    else crash(cpu, out, strerror(errno), (u64)errno);
}
