/* The kernel's virtual machine interface: the host's /dev/kvm, one machine, its memory and its interrupt wires. */
#ifndef MACHINE_KVM_H
#define MACHINE_KVM_H

#include "machine/error.h"
#include "machine/ram.h"

typedef enum KvmCapability {
#define CAPABILITY(name, needed, purpose) KVM_HAS_##name,
#include "machine/capabilities.def"
#undef CAPABILITY
    KVM_CAPABILITIES
} KvmCapability;

typedef struct KvmHost {
    int fd;       /* /dev/kvm */
    u64 run_size; /* of the area each CPU shares with the kernel */
    u32 max_cpus;
    bool has[KVM_CAPABILITIES];
} KvmHost;

typedef struct KvmMachine {
    int fd;
    const KvmHost *host;
} KvmMachine;

/* Opens /dev/kvm and asks what it can do. Fails when it cannot be used; a missing capability is no failure here. */
bool kvm_open(KvmHost *host, MachineError *error) MUST_CHECK;
void kvm_close(KvmHost *host);
/* Fails, naming it, when something that every machine needs is missing. */
bool kvm_check(const KvmHost *host, MachineError *error) MUST_CHECK;

const char *kvm_capability_name(KvmCapability capability);
const char *kvm_capability_purpose(KvmCapability capability);
bool kvm_capability_needed(KvmCapability capability);

/* Creates a machine with interrupt controllers and timer but no memory and no CPU. */
bool kvm_create(KvmMachine *machine, const KvmHost *host, MachineError *error) MUST_CHECK;
/* Closing what is not open is fine. */
void kvm_destroy(KvmMachine *machine);
/* Gives the machine all of the RAM, in one slot or, around the hole, two. */
bool kvm_add_ram(const KvmMachine *machine, const Ram *ram, MachineError *error) MUST_CHECK;
/* Delivers a message-signalled interrupt. */
void kvm_send_msi(const KvmMachine *machine, u64 address, u32 data);
/* Has KVM signal an eventfd itself when the guest writes anything to an address of device memory, or no longer.
 * Where it cannot, the write is an exit as any other. */
void kvm_ring_on_write(const KvmMachine *machine, u64 address, int event, bool on);
void kvm_set_irq(const KvmMachine *machine, u32 gsi, bool level);

/* Records a failed call with errno. */
bool kvm_failed(const char *call, MachineError *error);

#endif
