/* What a fresh virtual CPU is given before it runs. */
#include "machine/cpu_setup.h"
#include "machine/cpuid.h"
#include "machine/layout.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

/* ---- CPUID --------------------------------------------------------------------------------------------------- */

/* KVM's structure ends in a flexible array; this is it with room. */
typedef struct KvmCpuid {
    struct kvm_cpuid2 head;
    struct kvm_cpuid_entry2 entries[CPUID_MAX];
} KvmCpuid;

static bool set_cpuid(const Cpu *cpu, const KvmHost *host, KvmCpuid *buffer, CpuidTable *table, u32 cpu_count,
                      MachineError *error) {
    buffer->head.nent = CPUID_MAX;
    if (ioctl(host->fd, KVM_GET_SUPPORTED_CPUID, buffer) != 0) return kvm_failed("KVM_GET_SUPPORTED_CPUID", error);
    table->count = buffer->head.nent;
    memcpy(table->entries, buffer->entries, sizeof table->entries);
    cpuid_adapt(table, cpu->index, cpu_count);
    buffer->head.nent = table->count;
    memcpy(buffer->entries, table->entries, sizeof table->entries);
    return ioctl(cpu->fd, KVM_SET_CPUID2, buffer) == 0 || kvm_failed("KVM_SET_CPUID2", error);
}

static bool setup_cpuid(const Cpu *cpu, const KvmHost *host, u32 cpu_count, MachineError *error) {
    KvmCpuid *buffer = calloc(1, sizeof *buffer);
    CpuidTable *table = calloc(1, sizeof *table);
    bool done = buffer != NULL && table != NULL ? set_cpuid(cpu, host, buffer, table, cpu_count, error)
                                                : machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    free(buffer);
    free(table);
    return done;
}

/* ---- MSRs and the local APIC --------------------------------------------------------------------------------- */

static const struct kvm_msr_entry initial_msrs[] = {
    {.index = 0x10, .data = 0},  /* TSC */
    {.index = 0x174, .data = 0}, /* SYSENTER_CS, _ESP, _EIP */
    {.index = 0x175, .data = 0},      {.index = 0x176, .data = 0},
    {.index = 0x1a0, .data = 1},      /* MISC_ENABLE: fast string operations */
    {.index = 0x2ff, .data = 0x806},  /* MTRRs on, memory is write-back */
    {.index = 0xc0000081, .data = 0}, /* STAR, LSTAR, CSTAR, SFMASK */
    {.index = 0xc0000082, .data = 0}, {.index = 0xc0000083, .data = 0},
    {.index = 0xc0000084, .data = 0}, {.index = 0xc0000102, .data = 0}, /* KERNEL_GS_BASE */
};

/* One at a time: a KVM for other hardware may lack some, and then the guest does too. */
static void setup_msrs(const Cpu *cpu) {
    for (size_t i = 0; i < ARRAY_COUNT(initial_msrs); i++) {
        struct {
            struct kvm_msrs head;
            struct kvm_msr_entry entry;
        } request = {{.nmsrs = 1}, initial_msrs[i]};
        ioctl(cpu->fd, KVM_SET_MSRS, &request);
    }
}

enum { LVT_LINT0 = 0x350, LVT_LINT1 = 0x360, MODE_MASK = 0x700, MODE_NMI = 0x400, MODE_EXTERNAL = 0x700 };

static void set_wire(struct kvm_lapic_state *lapic, u32 offset, u32 mode) {
    u32 value;
    memcpy(&value, lapic->regs + offset, sizeof value);
    value = (value & ~(u32)MODE_MASK) | mode;
    memcpy(lapic->regs + offset, &value, sizeof value);
}

/* The wires as firmware leaves them: the PIC on LINT0, NMI on LINT1. */
static bool setup_lapic(const Cpu *cpu, MachineError *error) {
    struct kvm_lapic_state lapic;
    if (ioctl(cpu->fd, KVM_GET_LAPIC, &lapic) != 0) return kvm_failed("KVM_GET_LAPIC", error);
    set_wire(&lapic, LVT_LINT0, MODE_EXTERNAL);
    set_wire(&lapic, LVT_LINT1, MODE_NMI);
    return ioctl(cpu->fd, KVM_SET_LAPIC, &lapic) == 0 || kvm_failed("KVM_SET_LAPIC", error);
}

bool cpu_setup(const Cpu *cpu, const KvmHost *host, u32 cpu_count, MachineError *error) {
    if (!setup_cpuid(cpu, host, cpu_count, error)) return false;
    setup_msrs(cpu);
    return setup_lapic(cpu, error);
}

/* ---- The boot CPU's registers -------------------------------------------------------------------------------- */

enum { SELECTOR_CODE = 0x10, SELECTOR_DATA = 0x18, SELECTOR_TASK = 0x20, GDT_ENTRIES = 5 };
enum { PAGE_PRESENT = 1, PAGE_WRITABLE = 2, PAGE_LARGE = 0x80, PAGE_SIZE_TABLE = 4096, DIRECTORIES = 4 };
#define CR0_PROTECTED 1ull
#define CR0_EXTENSION 0x10ull
#define CR0_PAGING 0x80000000ull
#define CR4_PAE 0x20ull
#define EFER_LONG 0x500ull /* enabled and active */

static struct kvm_segment segment(u16 selector, u8 type, bool long_mode) {
    bool code = selector == SELECTOR_CODE, task = selector == SELECTOR_TASK;
    return (struct kvm_segment){
        .limit = task ? 0x67 : 0xffffffff,
        .selector = selector,
        .type = type,
        .present = 1,
        .s = !task,
        .l = code && long_mode,
        .db = !task && !(code && long_mode),
        .g = !task,
    };
}

static u64 descriptor(const struct kvm_segment *s) {
    u64 limit = s->g ? s->limit >> 12 : s->limit;
    u64 access = (u64)(s->type | s->s << 4 | s->dpl << 5 | s->present << 7);
    u64 flags = (u64)(s->l << 1 | s->db << 2 | s->g << 3);
    return (limit & 0xffff) | access << 40 | (limit >> 16 & 0xf) << 48 | flags << 52;
}

/* Maps the first 4 GiB to themselves with pages of 2 MiB. */
static bool write_page_tables(const Ram *ram) {
    u64 tables[2 + DIRECTORIES][512] = {{0}};
    u64 next = LAYOUT_PAGE_TABLES + PAGE_SIZE_TABLE;
    tables[0][0] = next | PAGE_PRESENT | PAGE_WRITABLE;
    for (u64 i = 0; i < DIRECTORIES; i++) {
        tables[1][i] = (next + (1 + i) * PAGE_SIZE_TABLE) | PAGE_PRESENT | PAGE_WRITABLE;
        for (u64 j = 0; j < 512; j++) {
            tables[2 + i][j] = (i << 30 | j << 21) | PAGE_PRESENT | PAGE_WRITABLE | PAGE_LARGE;
        }
    }
    return ram_write(ram, LAYOUT_PAGE_TABLES, tables, sizeof tables);
}

static void set_segments(struct kvm_sregs *sregs, bool long_mode) {
    sregs->cs = segment(SELECTOR_CODE, 0xb, long_mode);
    struct kvm_segment data = segment(SELECTOR_DATA, 0x3, long_mode);
    sregs->ds = sregs->es = sregs->fs = sregs->gs = sregs->ss = data;
    sregs->tr = segment(SELECTOR_TASK, 0xb, long_mode);
    sregs->gdt.base = LAYOUT_GDT;
    sregs->gdt.limit = GDT_ENTRIES * 8 - 1;
    sregs->idt.limit = 0;
}

static void set_mode(struct kvm_sregs *sregs, bool long_mode) {
    sregs->cr0 = CR0_PROTECTED | CR0_EXTENSION | (long_mode ? CR0_PAGING : 0);
    sregs->cr3 = long_mode ? LAYOUT_PAGE_TABLES : 0;
    sregs->cr4 = long_mode ? CR4_PAE : 0;
    sregs->efer = long_mode ? EFER_LONG : 0;
}

static bool set_system_registers(const Cpu *cpu, const Ram *ram, bool long_mode, MachineError *error) {
    struct kvm_sregs sregs;
    if (ioctl(cpu->fd, KVM_GET_SREGS, &sregs) != 0) return kvm_failed("KVM_GET_SREGS", error);
    set_segments(&sregs, long_mode);
    set_mode(&sregs, long_mode);
    u64 gdt[GDT_ENTRIES] = {0, 0, descriptor(&sregs.cs), descriptor(&sregs.ds), descriptor(&sregs.tr)};
    if (!ram_write(ram, LAYOUT_GDT, gdt, sizeof gdt) || (long_mode && !write_page_tables(ram))) {
        return machine_fail(error, MACHINE_MEMORY_TOO_SMALL, "the page tables do not fit");
    }
    return ioctl(cpu->fd, KVM_SET_SREGS, &sregs) == 0 || kvm_failed("KVM_SET_SREGS", error);
}

bool cpu_set_boot_state(const Cpu *cpu, const Ram *ram, const BootState *state, MachineError *error) {
    if (!set_system_registers(cpu, ram, state->long_mode, error)) return false;
    struct kvm_regs regs = {
        .rip = state->rip, .rsp = state->rsp, .rsi = state->rsi, .rax = state->eax, .rbx = state->ebx, .rflags = 2};
    if (ioctl(cpu->fd, KVM_SET_REGS, &regs) != 0) return kvm_failed("KVM_SET_REGS", error);
    struct kvm_fpu fpu = {.fcw = 0x37f, .mxcsr = 0x1f80};
    return ioctl(cpu->fd, KVM_SET_FPU, &fpu) == 0 || kvm_failed("KVM_SET_FPU", error);
}
