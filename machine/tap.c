/* A tap device of the host. */
#define _GNU_SOURCE
#include "machine/tap.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <unistd.h>

enum { DEFAULT_MTU = 1500, WANTED_FLAGS = IFF_TAP | IFF_NO_PI | IFF_VNET_HDR };

/* ---- Frames -------------------------------------------------------------------------------------------------- */

/* A frame that the host does not take is lost, as on a cable. */
static void send_frame(const void *owner, const VirtSegment *segments, u32 count) {
    const Tap *tap = owner;
    struct iovec parts[VIRTQUEUE_MAX];
    for (u32 i = 0; i < count; i++) parts[i] = (struct iovec){segments[i].bytes, segments[i].size};
    ssize_t size = writev(tap->fd, parts, (int)count);
    UNUSED(size);
}

static u32 receive_frame(const void *owner, u8 *bytes, u32 size) {
    const Tap *tap = owner;
    ssize_t count = read(tap->fd, bytes, size);
    return count > NET_HEADER ? (u32)count : 0;
}

static void set_offloads(const void *owner, u32 offloads) {
    const Tap *tap = owner;
    unsigned flags = 0;
    if (offloads & NET_CHECKSUM) flags |= TUN_F_CSUM;
    if (offloads & NET_TSO4) flags |= TUN_F_TSO4;
    if (offloads & NET_TSO6) flags |= TUN_F_TSO6;
    if (offloads & NET_ECN) flags |= TUN_F_TSO_ECN;
    if (ioctl(tap->fd, TUNSETOFFLOAD, flags) != 0) ioctl(tap->fd, TUNSETOFFLOAD, 0); /* then without any */
}

NetHost tap_host(const Tap *tap) {
    NetHost host = {send_frame, receive_frame, set_offloads, tap, tap->fd, {0}, tap->mtu};
    memcpy(host.mac, tap->mac, sizeof host.mac);
    return host;
}

/* ---- Opening ------------------------------------------------------------------------------------------------- */

/* A locally administered address made from the names of host and device. */
static void make_mac(Tap *tap, const char *name) {
    char text[256] = {0};
    u64 hash = 0xcbf29ce484222325ull;
    if (gethostname(text, sizeof text - IFNAMSIZ - 1) != 0) text[0] = '\0';
    strncat(text, name, IFNAMSIZ);
    for (const char *c = text; *c != '\0'; c++) hash = (hash ^ (u8)*c) * 0x100000001b3ull;
    tap->mac[0] = 0x02;
    for (u32 i = 1; i < NET_MAC; i++) tap->mac[i] = (u8)(hash >> i * 8);
}

static u16 find_mtu(const char *name) {
    struct ifreq request = {0};
    int socket_fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket_fd < 0) return DEFAULT_MTU;
    strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    bool known =
        ioctl(socket_fd, SIOCGIFMTU, &request) == 0 && request.ifr_mtu >= 68 && request.ifr_mtu <= UINT16_MAX;
    close(socket_fd);
    return known ? (u16)request.ifr_mtu : DEFAULT_MTU;
}

static bool failed(const char *name, MachineError *error) {
    bool forbidden = errno == EPERM || errno == EACCES;
    MachineErrorCode code = forbidden        ? MACHINE_NET_PERMISSION
                            : errno == EBUSY ? MACHINE_NET_BUSY
                                             : MACHINE_NET_DEVICE;
    return machine_fail(error, code, "%s: %s", name, strerror(errno));
}

/* What holds for every attached descriptor. */
static bool prepare(Tap *tap, const char *name, MachineError *error) {
    int header = NET_HEADER, little_endian = 1;
    bool set = ioctl(tap->fd, TUNSETVNETHDRSZ, &header) == 0 && ioctl(tap->fd, TUNSETVNETLE, &little_endian) == 0 &&
               ioctl(tap->fd, TUNSETOFFLOAD, 0) == 0 &&
               fcntl(tap->fd, F_SETFL, fcntl(tap->fd, F_GETFL) | O_NONBLOCK) == 0;
    if (!set) return failed(name, error);
    tap->mtu = find_mtu(name);
    make_mac(tap, name);
    return true;
}

static bool attach(Tap *tap, const char *name, MachineError *error) {
    struct ifreq request = {.ifr_flags = WANTED_FLAGS};
    strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    tap->fd = open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (tap->fd < 0) return failed("/dev/net/tun", error);
    return ioctl(tap->fd, TUNSETIFF, &request) == 0 || failed(name, error);
}

bool tap_open(Tap *tap, const char *name, MachineError *error) {
    *tap = (Tap){.fd = -1};
    if (strlen(name) >= IFNAMSIZ || if_nametoindex(name) == 0) {
        return machine_fail(error, MACHINE_NET_DEVICE, "there is no '%s'", name);
    }
    if (attach(tap, name, error) && prepare(tap, name, error)) return true;
    tap_close(tap);
    return false;
}

bool tap_adopt(Tap *tap, int fd, MachineError *error) {
    struct ifreq request = {0};
    *tap = (Tap){.fd = -1};
    if (ioctl(fd, TUNGETIFF, &request) != 0)
        return machine_fail(error, MACHINE_NET_DEVICE, "descriptor %d is no tap device", fd);
    if ((request.ifr_flags & WANTED_FLAGS) != WANTED_FLAGS) {
        return machine_fail(error, MACHINE_NET_DEVICE, "descriptor %d lacks IFF_TAP, IFF_NO_PI or IFF_VNET_HDR", fd);
    }
    tap->fd = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (tap->fd < 0) return failed(request.ifr_name, error);
    if (prepare(tap, request.ifr_name, error)) return true;
    tap_close(tap);
    return false;
}

void tap_close(Tap *tap) {
    if (tap->fd >= 0) close(tap->fd);
    tap->fd = -1;
}
