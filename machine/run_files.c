/* The files a machine works on. */
#include "machine/run_files.h"
#include "machine/kernel.h"
#include "machine/kernel_cache.h"

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
    *files = (RunFiles){0};
    return run_files_read(files, config, error) && open_disks(files, config, error);
}

void run_files_close(RunFiles *files) {
    run_files_forget(files);
    while (files->disk_count > 0) disk_close(&files->disks[--files->disk_count]);
}
