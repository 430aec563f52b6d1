/* A tap device of the host: the other end of a guest's network card. */
#ifndef MACHINE_TAP_H
#define MACHINE_TAP_H

#include "machine/error.h"
#include "machine/virtio_net.h"

typedef struct Tap {
    int fd;
    u16 mtu;
    u8 mac[NET_MAC]; /* for the guest; the same whenever this host opens a device of this name */
} Tap;

/* Opens the device of this name, which has to exist. */
bool tap_open(Tap *tap, const char *name, MachineError *error) MUST_CHECK;
/* Takes over an open descriptor of /dev/net/tun that is attached to a tap device. */
bool tap_adopt(Tap *tap, int fd, MachineError *error) MUST_CHECK;
void tap_close(Tap *tap);

/* How a network card uses it. */
NetHost tap_host(const Tap *tap);

#endif
