/* What a kernel file is: told by its bytes, before anything starts. */
#ifndef MACHINE_KERNEL_H
#define MACHINE_KERNEL_H

#include "machine/image.h"

typedef enum KernelKind {
    KERNEL_BZIMAGE,   /* Linux with its setup header */
    KERNEL_ELF64,     /* an unpacked Linux, x86-64 */
    KERNEL_MULTIBOOT, /* multiboot version 1 */
} KernelKind;

enum { MULTIBOOT_MAGIC = 0x1BADB002, MULTIBOOT_SEARCH = 8192 };

/* Tells the kind; KERNEL_FORMAT with a guess at what the file is instead. */
bool kernel_identify(const Image *image, KernelKind *kind, MachineError *error) MUST_CHECK;

/* The offset of a valid multiboot header, or -1. */
i64 kernel_multiboot_header(const Image *image);

#endif
