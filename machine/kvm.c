/* The kernel's virtual machine interface. */
#include "machine/kvm.h"
#include "machine/layout.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { API_VERSION = 12 };

typedef struct CapabilityRow {
    const char *name;
    const char *purpose;
    int number;
    bool needed;
} CapabilityRow;

static const CapabilityRow capabilities[] = {
#define CAPABILITY(name, needed, purpose) {#name, purpose, KVM_CAP_##name, needed},
#include "machine/capabilities.def"
#undef CAPABILITY
};

const char *kvm_capability_name(KvmCapability capability) { return capabilities[capability].name; }
const char *kvm_capability_purpose(KvmCapability capability) { return capabilities[capability].purpose; }
bool kvm_capability_needed(KvmCapability capability) { return capabilities[capability].needed; }

bool kvm_failed(const char *call, MachineError *error) {
    return machine_fail(error, MACHINE_KVM_CALL, "%s: %s", call, strerror(errno));
}

static int extension(const KvmHost *host, int number) { return ioctl(host->fd, KVM_CHECK_EXTENSION, number); }

static bool open_device(KvmHost *host, MachineError *error) {
    host->fd = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    if (host->fd >= 0) return true;
    bool forbidden = errno == EACCES || errno == EPERM;
    return machine_fail(error, forbidden ? MACHINE_KVM_PERMISSION : MACHINE_KVM_ABSENT, "%s", strerror(errno));
}

bool kvm_open(KvmHost *host, MachineError *error) {
    *host = (KvmHost){.fd = -1};
    if (!open_device(host, error)) return false;
    int version = ioctl(host->fd, KVM_GET_API_VERSION, 0);
    int run_size = ioctl(host->fd, KVM_GET_VCPU_MMAP_SIZE, 0);
    if (version != API_VERSION || run_size <= 0) {
        kvm_close(host);
        return machine_fail(error, MACHINE_KVM_VERSION, "it says %d, not %d", version, API_VERSION);
    }
    host->run_size = (u64)run_size;
    int max_cpus = extension(host, KVM_CAP_MAX_VCPUS);
    host->max_cpus = max_cpus > 0 ? (u32)max_cpus : 4;
    for (u32 i = 0; i < KVM_CAPABILITIES; i++) host->has[i] = extension(host, capabilities[i].number) > 0;
    return true;
}

void kvm_close(KvmHost *host) {
    if (host->fd >= 0) close(host->fd);
    host->fd = -1;
}

bool kvm_check(const KvmHost *host, MachineError *error) {
    for (u32 i = 0; i < KVM_CAPABILITIES; i++) {
        const CapabilityRow *row = &capabilities[i];
        if (row->needed && !host->has[i]) {
            return machine_fail(error, MACHINE_KVM_CAPABILITY, "KVM_CAP_%s, %s", row->name, row->purpose);
        }
    }
    return true;
}

/* ---- One machine --------------------------------------------------------------------------------------------- */

/* Only Intel processors want these pages; a KVM for other hardware may refuse them. */
static bool reserve_pages(const KvmMachine *machine, MachineError *error) {
    u64 identity_map = LAYOUT_IDENTITY_MAP;
    if (ioctl(machine->fd, KVM_SET_IDENTITY_MAP_ADDR, &identity_map) != 0 && errno != EINVAL) {
        return kvm_failed("KVM_SET_IDENTITY_MAP_ADDR", error);
    }
    if (ioctl(machine->fd, KVM_SET_TSS_ADDR, LAYOUT_TSS) != 0 && errno != EINVAL) {
        return kvm_failed("KVM_SET_TSS_ADDR", error);
    }
    return true;
}

static bool add_chips(const KvmMachine *machine, MachineError *error) {
    if (ioctl(machine->fd, KVM_CREATE_IRQCHIP, 0) != 0) return kvm_failed("KVM_CREATE_IRQCHIP", error);
    struct kvm_pit_config pit = {.flags = KVM_PIT_SPEAKER_DUMMY};
    return ioctl(machine->fd, KVM_CREATE_PIT2, &pit) == 0 || kvm_failed("KVM_CREATE_PIT2", error);
}

bool kvm_create(KvmMachine *machine, const KvmHost *host, MachineError *error) {
    *machine = (KvmMachine){ioctl(host->fd, KVM_CREATE_VM, 0), host};
    if (machine->fd < 0) return kvm_failed("KVM_CREATE_VM", error);
    if (reserve_pages(machine, error) && add_chips(machine, error)) return true;
    kvm_destroy(machine);
    return false;
}

void kvm_destroy(KvmMachine *machine) {
    if (machine->fd >= 0) close(machine->fd);
    machine->fd = -1;
}

static bool add_slot(const KvmMachine *machine, u32 slot, u64 address, u8 *bytes, u64 size, MachineError *error) {
    if (size == 0) return true;
    struct kvm_userspace_memory_region region = {slot, 0, address, size, (uintptr_t)bytes};
    if (ioctl(machine->fd, KVM_SET_USER_MEMORY_REGION, &region) == 0) return true;
    return kvm_failed("KVM_SET_USER_MEMORY_REGION", error);
}

bool kvm_add_ram(const KvmMachine *machine, const Ram *ram, MachineError *error) {
    return add_slot(machine, 0, 0, ram->bytes, ram->low_size, error) &&
           add_slot(machine, 1, RAM_HOLE_END, ram->bytes + ram->low_size, ram->high_size, error);
}

void kvm_send_msi(const KvmMachine *machine, u64 address, u32 data) {
    struct kvm_msi message = {.address_lo = (u32)address, .address_hi = (u32)(address >> 32), .data = data};
    ioctl(machine->fd, KVM_SIGNAL_MSI, &message); /* a message to nowhere is the guest's mistake */
}

void kvm_ring_on_write(const KvmMachine *machine, u64 address, int event, bool on) {
    if (!machine->host->has[KVM_HAS_IOEVENTFD] || !machine->host->has[KVM_HAS_IOEVENTFD_ANY_LENGTH]) return;
    struct kvm_ioeventfd bell = {.addr = address, .fd = event, .flags = on ? 0 : KVM_IOEVENTFD_FLAG_DEASSIGN};
    ioctl(machine->fd, KVM_IOEVENTFD, &bell);
}

void kvm_set_irq(const KvmMachine *machine, u32 gsi, bool level) {
    struct kvm_irq_level line = {.irq = gsi, .level = level};
    ioctl(machine->fd, KVM_IRQ_LINE, &line); /* fails only for a pin that does not exist */
}
