/* The PCI bus: configuration by ports 0xcf8 and 0xcfc and by device memory, one bus, 32 devices of one function each.
 *
 * A function is its 256 bytes of configuration, of which a mask says what the guest may write, and up to six memory
 * windows. A window answers on the memory bus while the guest enables memory and wherever the guest moves it to.
 */
#ifndef MACHINE_PCI_H
#define MACHINE_PCI_H

#include "machine/bus.h"
#include "machine/power.h"
#include "machine/ram.h"

enum { PCI_SLOTS = 32, PCI_WINDOWS = 6, PCI_CONFIG_SIZE = 256 };

/* Offsets in the configuration. */
enum {
    PCI_VENDOR = 0x00,
    PCI_DEVICE = 0x02,
    PCI_COMMAND = 0x04,
    PCI_STATUS = 0x06,
    PCI_REVISION = 0x08,
    PCI_CLASS = 0x09, /* three bytes */
    PCI_BAR = 0x10,
    PCI_SUBSYSTEM_VENDOR = 0x2c,
    PCI_SUBSYSTEM = 0x2e,
    PCI_CAPABILITIES = 0x34,
    PCI_FIRST_CAPABILITY = 0x40,
};
enum { PCI_COMMAND_MEMORY = 2, PCI_STATUS_CAPABILITIES = 0x10 };

/* Where windows start out: the hole below 4 GiB, up to PCI_WINDOW_END. */
#define PCI_WINDOW_START 0xc0000000u
#define PCI_WINDOW_END 0xe8000000u
/* The whole configuration of the bus: 4 KiB for each of 8 functions of each device. */
#define PCI_ECAM 0xe8000000u
enum { PCI_ECAM_SIZE = 1 << 20, PCI_ECAM_OFFSET = 1 << 20 };

/* Registers of a window, `step` bytes apart, to which a write of anything means: there is work. The host may catch
 * these writes before they get here and serve the device instead. */
typedef struct PciDoorbells {
    u32 window, offset, step;
    u32 count; /* 0: none */
} PciDoorbells;

typedef struct PciFunction {
    u8 config[PCI_CONFIG_SIZE];
    u8 writable[PCI_CONFIG_SIZE];                               /* bits the guest may change */
    u8 next_capability;                                         /* where the next one is put */
    u8 last_capability;                                         /* which one points there; 0: none yet */
    BusRange windows[PCI_WINDOWS];                              /* length 0: none; base 0: not on the bus now */
    void (*config_written)(void *device, u32 offset, u32 size); /* after the guest wrote; may be NULL */
    void *device;
    PciDoorbells doorbells;
    u32 slot; /* where it is plugged in */
} PciFunction;

/* Told when a window moved; 0 is nowhere. */
typedef struct PciWatch {
    void (*moved)(void *owner, const PciFunction *function, u32 window, u64 from, u64 to);
    void *owner;
} PciWatch;

typedef struct PciHost {
    u32 address;     /* what 0xcf8 selects */
    u32 next_window; /* first free address for windows */
    Bus *memory;
    Power *power;       /* answers 0xcf9 */
    PciFunction bridge; /* slot 0 */
    PciFunction *slots[PCI_SLOTS];
    PciWatch watch;
} PciHost;

/* What a function needs to be plugged in and to work. */
typedef struct PciPlace {
    PciHost *pci;
    const Ram *ram;
    MsiLine msi;
    WakeLine wake;
} PciPlace;

void pci_init(PciHost *pci, Bus *memory, Power *power);
/* Offsets 0 to 7 are the ports 0xcf8 to 0xcff, those from PCI_ECAM_OFFSET on the configuration. */
u64 pci_read(PciHost *pci, u64 offset, u32 size);
void pci_write(PciHost *pci, u64 offset, u32 size, u64 value);

/* Makes an empty function with its identity; class is three bytes, as in 0x060000. */
void pci_function_init(PciFunction *function, u16 vendor, u16 device, u32 class);
/* Appends a capability of `size` bytes, with the two bytes of its head; returns its offset. */
u8 pci_add_capability(PciFunction *function, u8 id, u8 size);
/* Gives the function a 32-bit memory window; `length` is a power of two, at least 16. */
void pci_add_window(PciHost *pci, PciFunction *function, u32 index, const BusRange *range);
/* Plugs it into the first free slot; false when there is none. */
bool pci_plug(PciHost *pci, PciFunction *function) MUST_CHECK;

void pci_put(PciFunction *function, u32 offset, u32 size, u64 value);
u64 pci_get(const PciFunction *function, u32 offset, u32 size);

#endif
