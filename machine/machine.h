/* The system VM: boots an operating system on virtual hardware by KVM. */
#ifndef MACHINE_MACHINE_H
#define MACHINE_MACHINE_H

#include "machine/device.h"
#include "machine/error.h"

#define MACHINE_DEFAULT_MEMORY (256ull << 20)
#define MACHINE_DEFAULT_COMMAND_LINE "console=ttyS0 panic=-1 8250.nr_uarts=1 no_timer_check rcupdate.rcu_expedited=1"

typedef struct DiskConfig {
    const char *path; /* of a raw image */
    bool read_only;
    bool nvme; /* an NVMe disk; otherwise a virtio one */
} DiskConfig;

enum { MACHINE_DISKS = 8, MACHINE_NETS = 4, MACHINE_MAC = 6 };

/* A network card on a tap device. */
typedef struct NetConfig {
    const char *tap; /* its name; NULL: `fd` is open and attached to one */
    int fd;
    u8 mac[MACHINE_MAC]; /* zeros: made from the names of host and device */
} NetConfig;

typedef struct MachineConfig {
    const char *kernel_path;
    const char *initrd_path;  /* NULL: none */
    const char *command_line; /* the kernel's, whole */
    const DiskConfig *disks;
    u32 disk_count;
    const NetConfig *nets;
    u32 net_count;
    const char *vsock_path; /* the socket by which programs reach the guest; NULL: none */
    u32 vsock_guest;        /* the guest's number among sockets, from 3 on */
    bool virtio_console;    /* what is typed goes to hvc0, not to the serial port */
    u32 cpu_count;
    u64 memory_size;         /* in bytes */
    bool stop_on_reset;      /* the first reset ends the run; otherwise the guest starts again */
    const char *cache_folder; /* for unpacked kernels; NULL: none */
    bool fixed_addresses;     /* the kernel lies where it was built for */
    bool debug_exit;         /* port 0xf4 ends the run with a status, for test programs */
    int input_fd, output_fd; /* the console; input may be -1 */
    int power_button;        /* an eventfd: whoever writes to it presses the guest's power button; -1: nobody does */
    void (*started)(void *owner); /* called once the guest runs; may be NULL */
    void *owner;
} MachineConfig;

typedef struct MachineEnd {
    EndReason reason;
    u32 status; /* of END_DEBUG_EXIT */
    int signal; /* of END_STOPPED: what the process received, or 0 for the escape key */
    u32 resets; /* how often the guest started again */
} MachineEnd;

/* A size such as 512M or 2G; a whole number of MiB within the limits. */
bool machine_parse_size(const char *text, u64 *size, MachineError *error) MUST_CHECK;

/* The same for a disk, of 1 MiB to 64 TiB. */
bool machine_parse_disk_size(const char *text, u64 *size, MachineError *error) MUST_CHECK;

/* Runs the machine in the calling thread until it ends. False when it could not start or crashed. While it runs,
 * the process's SIGINT, SIGTERM, SIGHUP and SIGQUIT are taken here, and SIGRTMIN is used. */
bool machine_run(const MachineConfig *config, MachineEnd *end, MachineError *error) MUST_CHECK;

/* "powered off after 2 resets" */
void machine_end_text(const MachineEnd *end, char *text, size_t size);

/* Tells what machines need of this host and whether it is there. As a JSON list or as lines for people. Returns an exit status: 0 when
 * all is well. */
int machine_doctor(FILE *out, bool json);

#endif
