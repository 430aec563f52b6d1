/* A virtio console (virtio 1.2, section 5.3): one port, hvc0 in Linux. */
#ifndef MACHINE_VIRTIO_CONSOLE_H
#define MACHINE_VIRTIO_CONSOLE_H

#include "machine/uart.h"
#include "machine/virtio.h"

typedef struct VirtioConsole {
    Virtio virtio;
    UartHost host;     /* the same as of a serial port */
    VirtChain input;   /* a buffer for input */
    bool input_waits;  /* the host had more input than the guest had buffers */
    bool output_waits; /* `chain` is being printed, */
    u64 printed;       /* and this much of it is */
    VirtChain chain;
} VirtioConsole;

bool virtio_console_init(VirtioConsole *console, UartHost host, const PciPlace *place) MUST_CHECK;
/* A turn of output; true when more is left. */
bool virtio_console_work(void *console);
/* Gives the guest input; returns how many bytes it took. If not all, the host's input_taken tells when to retry. */
u32 virtio_console_receive(VirtioConsole *console, const u8 *bytes, u32 count);
/* The host has room again after `room` said there was too little. */
void virtio_console_output_drained(VirtioConsole *console);

#endif
