/* The files a machine works on. */
#include "machine/run_files.h"
#include "machine/kernel.h"
#include "machine/kernel_cache.h"
#include "machine/unix_socket.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

static bool open_disks(RunFiles *files, const MachineConfig *config, MachineError *error) {
    if (config->disk_count > MACHINE_DISKS) {
        return machine_fail(error, MACHINE_DISK_COUNT, "%u", config->disk_count);
    }
    for (; files->disk_count < config->disk_count; files->disk_count++) {
        const DiskConfig *disk = &config->disks[files->disk_count];
        if (!disk_open(&files->disks[files->disk_count], disk->path, disk->read_only, error)) return false;
    }
    return true;
}

/* The address that was asked for counts, otherwise the one that goes with the device. */
static void set_mac(Tap *tap, const NetConfig *net) {
    static const u8 none[MACHINE_MAC];
    if (memcmp(net->mac, none, sizeof none) != 0) memcpy(tap->mac, net->mac, sizeof tap->mac);
}

static bool open_nets(RunFiles *files, const MachineConfig *config, MachineError *error) {
    if (config->net_count > MACHINE_NETS)
        return machine_fail(error, MACHINE_NET_OPTION, "%u cards", config->net_count);
    for (; files->net_count < config->net_count; files->net_count++) {
        const NetConfig *net = &config->nets[files->net_count];
        Tap *tap = &files->nets[files->net_count];
        if (!(net->tap != NULL ? tap_open(tap, net->tap, error) : tap_adopt(tap, net->fd, error))) return false;
        set_mac(tap, net);
    }
    return true;
}

static bool open_vsock(RunFiles *files, const MachineConfig *config, MachineError *error) {
    if (config->vsock_path == NULL) return true;
    files->vsock_path = config->vsock_path;
    files->vsock = unix_listen(config->vsock_path);
    return files->vsock >= 0 ||
           machine_fail(error, MACHINE_VSOCK_SOCKET, "%s: %s", config->vsock_path, strerror(errno));
}

static bool read_kernel(RunFiles *files, const MachineConfig *config, MachineError *error) {
    KernelKind kind;
    bool known = image_read(&files->kernel, config->kernel_path, MACHINE_KERNEL_UNREADABLE, error) &&
                 kernel_identify(&files->kernel, &kind, error);
    if (!known || kind != KERNEL_BZIMAGE) return known;
    return kernel_cache_get(config->cache_folder, &files->kernel, &files->unpacked, error);
}

bool run_files_read(RunFiles *files, const MachineConfig *config, MachineError *error) {
    if (files->kernel.bytes != NULL) return true;
    return read_kernel(files, config, error) &&
           (config->initrd_path == NULL ||
            image_read(&files->initrd, config->initrd_path, MACHINE_INITRD_UNREADABLE, error));
}

void run_files_forget(RunFiles *files) {
    image_free(&files->kernel);
    image_free(&files->unpacked);
    image_free(&files->initrd);
}

bool run_files_open(RunFiles *files, const MachineConfig *config, MachineError *error) {
    *files = (RunFiles){.vsock = -1};
    return run_files_read(files, config, error) && open_disks(files, config, error) &&
           open_nets(files, config, error) && open_vsock(files, config, error);
}

void run_files_close(RunFiles *files) {
    run_files_forget(files);
    while (files->net_count > 0) tap_close(&files->nets[--files->net_count]);
    if (files->vsock >= 0) {
        unlink(files->vsock_path);
        close(files->vsock);
    }
    while (files->disk_count > 0) disk_close(&files->disks[--files->disk_count]);
}
