/* The files a machine works on: its disks, cards and sockets, open as long as it exists, and what only the loading needs. */
#ifndef MACHINE_RUN_FILES_H
#define MACHINE_RUN_FILES_H

#include "machine/disk.h"
#include "machine/image.h"
#include "machine/machine.h"
#include "machine/tap.h"

typedef struct RunFiles {
    Image kernel;
    Image unpacked; /* the ELF file within it; without bytes: the guest unpacks it */
    Image initrd;   /* without bytes: none */
    Disk disks[MACHINE_DISKS];
    u32 disk_count; /* opened */
    Tap nets[MACHINE_NETS];
    u32 net_count;          /* opened */
    int vsock;              /* the listener, or -1, */
    const char *vsock_path; /* and where it listens */
} RunFiles;

/* Opens and reads everything, so that what is wrong with any of it shows before the guest starts. After a failure,
 * run_files_close is right. */
bool run_files_open(RunFiles *files, const MachineConfig *config, MachineError *error) MUST_CHECK;
void run_files_close(RunFiles *files);

/* Forgets kernel and initial RAM disk, so that nobody keeps them in memory, and reads them again unless they are
 * there: a guest that got a new kernel starts it. */
void run_files_forget(RunFiles *files);
bool run_files_read(RunFiles *files, const MachineConfig *config, MachineError *error) MUST_CHECK;

#endif
