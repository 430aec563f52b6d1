/* A virtio console. */
#include "machine/virtio_console.h"

enum { TYPE_CONSOLE = 3, PCI_CLASS_SERIAL = 0x070000, RECEIVE = 0, SEND = 1, QUEUES = 2, CHUNK = 256 };

/* ---- Output -------------------------------------------------------------------------------------------------- */

/* Prints what the host has room for; true when the request is done. */
static bool print(VirtioConsole *console) {
    u32 room = console->host.room(console->host.owner);
    while (room > 0 && console->printed < console->chain.readable_bytes) {
        u8 bytes[CHUNK];
        u32 count = (u32)virtchain_read(&console->chain, console->printed, bytes, room < CHUNK ? room : CHUNK);
        for (u32 i = 0; i < count; i++) console->host.put(console->host.owner, bytes[i]);
        console->printed += count;
        room -= count;
    }
    return console->printed == console->chain.readable_bytes;
}

/* A request that has no room stays, and the ones behind it too: a slow reader makes the guest's driver wait. */
static bool serve_output(VirtioConsole *console) {
    if (!console->output_waits) {
        if (!virtio_take(&console->virtio, SEND, &console->chain)) return false;
        console->output_waits = true;
        console->printed = 0;
    }
    if (!print(console)) return false;
    console->output_waits = false;
    virtqueue_return(&console->virtio.queues[SEND], &console->chain, 0);
    virtio_interrupt(&console->virtio, SEND);
    return true;
}

void virtio_console_output_drained(VirtioConsole *console) {
    if (console->output_waits) wake(&console->virtio.wake, console->virtio.function.slot);
}

/* ---- Input --------------------------------------------------------------------------------------------------- */

u32 virtio_console_receive(VirtioConsole *console, const u8 *bytes, u32 count) {
    VirtChain *chain = &console->input;
    u32 taken = 0;
    for (u32 i = 0; i < VIRTIO_BUDGET && taken < count && virtio_take(&console->virtio, RECEIVE, chain); i++) {
        u32 part = (u32)virtchain_write(chain, 0, bytes + taken, count - taken);
        virtqueue_return(&console->virtio.queues[RECEIVE], chain, part);
        taken += part;
    }
    virtio_interrupt(&console->virtio, RECEIVE);
    console->input_waits = taken < count;
    return taken;
}

/* The guest may have buffers for input again. */
static void retry_input(VirtioConsole *console) {
    if (!console->input_waits || console->host.input_taken == NULL) return;
    console->input_waits = false;
    console->host.input_taken(console->host.owner);
}

/* ---- Both ---------------------------------------------------------------------------------------------------- */

bool virtio_console_work(void *device) {
    VirtioConsole *console = device;
    if (!virtio_live(&console->virtio)) return false;
    retry_input(console);
    u32 served = 0;
    while (served < VIRTIO_BUDGET && serve_output(console)) served++;
    return served == VIRTIO_BUDGET;
}

static void changed(void *device) {
    VirtioConsole *console = device;
    console->output_waits = false;
}

static const VirtioKind kind = {.type = TYPE_CONSOLE, .pci_class = PCI_CLASS_SERIAL, .changed = changed};

bool virtio_console_init(VirtioConsole *console, UartHost host, const PciPlace *place) {
    console->host = host;
    console->input_waits = console->output_waits = false;
    return virtio_init(&console->virtio, &kind, console, 0, QUEUES, place);
}
