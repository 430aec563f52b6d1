/* One run of a machine. */
#include "machine/run.h"
#include "machine/host_thread.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

/* ---- The wires between board and host ------------------------------------------------------------------------ */

static void notify(int event) {
    u64 one = 1;
    ssize_t count = write(event, &one, sizeof one);
    UNUSED(count); /* a full counter is a notification, too */
}

void run_end(Run *run, EndReason reason, u32 status) {
    u64 none = END_NONE, ending = reason | (u64)status << 32;
    if (__atomic_compare_exchange_n(&run->ending, &none, ending, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
        notify(run->end_event);
    }
}

static void end_wire(void *owner, EndReason reason, u32 status) { run_end(owner, reason, status); }

static void msi_wire(void *owner, u64 address, u32 data) {
    Run *run = owner;
    kvm_send_msi(&run->kvm, address, data);
}

static void irq_wire(void *owner, u32 gsi, bool level) {
    Run *run = owner;
    kvm_set_irq(&run->kvm, gsi, level);
}

/* The pin takes edges. */
void run_press_power_button(const Run *run) {
    kvm_set_irq(&run->kvm, BOARD_GSI_power, true);
    kvm_set_irq(&run->kvm, BOARD_GSI_power, false);
}

static u32 console_room(void *owner) { return output_room(((Run *)owner)->output); }

static void console_put(void *owner, u8 byte) {
    Run *run = owner;
    console_watch_put(&run->watch, byte);
    output_put(run->output, byte);
}

static void console_input_taken(void *owner) {
    Run *run = owner;
    if (run->input_waits) notify(run->input_event);
    run->input_waits = false;
}

static i64 now_seconds(void) { return (i64)time(NULL); }

static bool wire_board(Run *run, MachineError *error) {
    BoardHost host = {
        .set_irq = irq_wire,
        .owner = run,
        .end = {end_wire, run},
        .console = {console_room, console_put, console_input_taken, run},
        .now_seconds = now_seconds,
        .debug_exit = run->config->debug_exit,
        .send_msi = msi_wire,
        .wake = service_wake(&run->service),
        .windows = service_windows(&run->service),
        .ram = &run->ram,
        .disk_count = run->files->disk_count,
        .net_count = run->files->net_count,
        .vsock = {run->files->vsock, run->config->vsock_path, run->config->vsock_guest},
        .watcher = service_watcher(&run->service),
        .cpu_count = run->cpu_count,
    };
    for (u32 i = 0; i < host.disk_count; i++) {
        host.disks[i] = (BoardDisk){&run->files->disks[i], run->config->disks[i].nvme};
    }
    for (u32 i = 0; i < host.net_count; i++) host.nets[i] = tap_host(&run->files->nets[i]);
    if (!service_open(&run->service, &run->lock, &run->board, &run->kvm)) {
        return machine_fail(error, MACHINE_HOST_RESOURCES, "epoll");
    }
    return board_init(&run->board, &host) || machine_fail(error, MACHINE_HOST_RESOURCES, "devices overlap");
}

u32 run_input(Run *run, const u8 *bytes, u32 count) {
    fair_lock(&run->lock);
    u32 taken = 0;
    if (run->config->virtio_console) taken = virtio_console_receive(&run->board.console, bytes, count);
    else
        while (taken < count && uart_input_room(&run->board.uart) > 0) uart_receive(&run->board.uart, bytes[taken++]);
    run->input_waits = taken < count;
    fair_unlock(&run->lock);
    return taken;
}

void run_output_drained(Run *run) {
    fair_lock(&run->lock);
    uart_output_drained(&run->board.uart);
    virtio_console_output_drained(&run->board.console);
    fair_unlock(&run->lock);
}

/* ---- Building ------------------------------------------------------------------------------------------------ */

static bool create_cpus(Run *run, const KvmHost *host, MachineError *error) {
    u32 count = run->config->cpu_count;
    if (count == 0 || count > 255 || count > host->max_cpus) {
        return machine_fail(error, MACHINE_CPU_COUNT, "%u, and KVM allows %u", count, host->max_cpus);
    }
    run->cpus = calloc(count, sizeof *run->cpus);
    if (run->cpus == NULL) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    for (u32 i = 0; i < count; i++) {
        run->cpus[i].run = run;
        if (!cpu_create(&run->cpus[i].cpu, &run->kvm, i, count, error)) return false;
        run->cpu_count++;
    }
    return true;
}

static bool create_ram(Run *run, MachineError *error) {
    u64 size = run->config->memory_size;
    u64 host_size = (u64)sysconf(_SC_PHYS_PAGES) * (u64)sysconf(_SC_PAGESIZE);
    if (size <= host_size && ram_create(&run->ram, size)) return kvm_add_ram(&run->kvm, &run->ram, error);
    return machine_fail(error, MACHINE_MEMORY_HOST, "%llu MiB wanted, the host has %llu MiB in all",
                        (unsigned long long)size >> 20, (unsigned long long)host_size >> 20);
}

static bool fill_random(void *bytes, size_t size) { return getrandom(bytes, size, 0) == (ssize_t)size; }

static bool load(Run *run, MachineError *error) {
    const RunFiles *files = run->files;
    const Image *initrd = files->initrd.bytes != NULL ? &files->initrd : NULL;
    const Image *unpacked = files->unpacked.bytes != NULL ? &files->unpacked : NULL;
    BootRequest request = {.kernel = &files->kernel,
                           .unpacked = unpacked,
                           .initrd = initrd,
                           .randomize = !run->config->fixed_addresses,
                           .command_line = run->config->command_line,
                           .cpu_count = run->config->cpu_count};
    if (!fill_random(request.seed, sizeof request.seed) || !fill_random(&request.physical, 8) ||
        !fill_random(&request.virtual, 8)) {
        return machine_fail(error, MACHINE_HOST_RESOURCES, "no random numbers");
    }
    BootState state;
    return boot_load(&request, &run->ram, &state, error) &&
           cpu_set_boot_state(&run->cpus[0].cpu, &run->ram, &state, error);
}

static bool create_events(Run *run, MachineError *error) {
    run->end_event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    run->input_event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    bool created = run->end_event >= 0 && run->input_event >= 0;
    return created || machine_fail(error, MACHINE_HOST_RESOURCES, "eventfd");
}

bool run_open(Run *run, const MachineConfig *config, const KvmHost *host, const RunFiles *files, Output *output,
              MachineError *error) {
    memset(run, 0, sizeof *run);
    run->config = config;
    run->output = output;
    run->files = files;
    run->kvm.fd = run->end_event = run->input_event = -1;
    fair_lock_init(&run->lock);
    return create_events(run, error) && kvm_create(&run->kvm, host, error) && create_ram(run, error) &&
           create_cpus(run, host, error) && wire_board(run, error) && load(run, error);
}

/* ---- The processors ------------------------------------------------------------------------------------------ */

static bool running(const Run *run) { return __atomic_load_n(&run->ending, __ATOMIC_ACQUIRE) == END_NONE; }

static u64 get(const u8 *bytes, u32 size) {
    u64 value = 0;
    memcpy(&value, bytes, size);
    return value;
}

/* One exit may hold many items: a string instruction on one port. */
static void access_device(Run *run, const CpuExit *out) {
    const Bus *bus = out->kind == CPU_EXIT_PORT ? &run->board.ports : &run->board.memory;
    if (out->size == 0 || out->size > 8) return;
    fair_lock(&run->lock);
    for (u32 i = 0; i < out->count; i++) {
        u8 *item = out->bytes + (u64)i * out->size;
        if (out->write) {
            bus_write(bus, out->address, out->size, get(item, out->size));
            continue;
        }
        u64 value = bus_read(bus, out->address, out->size);
        memcpy(item, &value, out->size);
    }
    fair_unlock(&run->lock);
}

static void crashed(Run *run, const CpuExit *out) {
    fair_lock(&run->lock);
    if (running(run)) snprintf(run->crash, sizeof run->crash, "%s", out->reason);
    fair_unlock(&run->lock);
    run_end(run, END_CRASHED, 0);
}

static void handle(Run *run, const CpuExit *out) {
    switch (out->kind) {
    case CPU_EXIT_PORT:
    case CPU_EXIT_MEMORY: access_device(run, out); break;
    case CPU_EXIT_RESET: run_end(run, END_RESET, 0); break;
    case CPU_EXIT_HALT:
    case CPU_EXIT_POWER_OFF: run_end(run, END_POWER_OFF, 0); break;
    case CPU_EXIT_CRASHED: crashed(run, out); break;
    case CPU_EXIT_INTERRUPTED: break;
    }
}

static void *cpu_loop(void *argument) {
    CpuThread *thread = argument;
    Run *run = thread->run;
    CpuExit out;
    while (running(run)) {
        cpu_run(&thread->cpu, &out);
        handle(run, &out);
    }
    return NULL;
}

/* The signal only has to interrupt KVM_RUN. */
static void kicked(int signal) { UNUSED(signal); }

static void install_kick(void) {
    struct sigaction action = {.sa_handler = kicked}; /* without SA_RESTART */
    sigemptyset(&action.sa_mask);
    sigaction(SIGRTMIN, &action, NULL);
}

bool run_start(Run *run, MachineError *error) {
    install_kick();
    if (!service_start(&run->service))
        return machine_fail(error, MACHINE_HOST_RESOURCES, "no thread for the devices");
    for (u32 i = 0; i < run->cpu_count; i++) {
        CpuThread *cpu = &run->cpus[i];
        cpu->started = host_thread_start(&cpu->thread, cpu_loop, cpu, SIGRTMIN);
        if (!cpu->started) return machine_fail(error, MACHINE_HOST_RESOURCES, "no thread for CPU %u", i);
    }
    return true;
}

EndReason run_stop(Run *run, u32 *status) {
    run_end(run, END_STOPPED, 0);
    for (u32 i = 0; i < run->cpu_count; i++) {
        if (!run->cpus[i].started) continue;
        cpu_stop(&run->cpus[i].cpu);
        pthread_kill(run->cpus[i].thread, SIGRTMIN);
    }
    for (u32 i = 0; i < run->cpu_count; i++) {
        if (run->cpus[i].started) pthread_join(run->cpus[i].thread, NULL);
        run->cpus[i].started = false;
    }
    service_stop(&run->service);
    u64 ending = __atomic_load_n(&run->ending, __ATOMIC_ACQUIRE);
    *status = (u32)(ending >> 32);
    return (EndReason)(u32)ending;
}

void run_close(Run *run) {
    u32 status;
    run_stop(run, &status);
    for (u32 i = 0; i < run->cpu_count; i++) cpu_destroy(&run->cpus[i].cpu);
    free(run->cpus);
    board_close(&run->board);
    service_close(&run->service);
    kvm_destroy(&run->kvm);
    ram_destroy(&run->ram);
    if (run->end_event >= 0) close(run->end_event);
    if (run->input_event >= 0) close(run->input_event);
    fair_lock_destroy(&run->lock);
}
