// links: machine.a
/* The network card against a host of our own, and against a real tap device where the kernel lets us make one. */
#define _GNU_SOURCE
#include "machine/tap.h"
#include "tests/unit/virtio_driver.h"
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { RECEIVE, SEND, CONTROL, BUFFERS = 0x100000, BUFFER = 2048 };
enum { MERGE = 1 << 15, CONTROL_QUEUE = 1 << 17 };

static VirtioNet net;
static u8 sent[NET_FRAME_MAX], waiting[NET_FRAME_MAX];
static u32 sent_size, sent_count, waiting_size, waiting_count, offloads, watched;

static void send_frame(const void *owner, const VirtSegment *segments, u32 count) {
    UNUSED(owner);
    sent_size = 0;
    for (u32 i = 0; i < count; i++) {
        memcpy(sent + sent_size, segments[i].bytes, segments[i].size);
        sent_size += segments[i].size;
    }
    sent_count++;
}

static u32 receive_frame(const void *owner, u8 *bytes, u32 size) {
    UNUSED(owner);
    CHECK(size >= waiting_size);
    if (waiting_count == 0) return 0;
    waiting_count--;
    memcpy(bytes, waiting, waiting_size);
    return waiting_size;
}

static void set_offloads(const void *owner, u32 wanted) { UNUSED(owner), offloads = wanted; }
static void watch_wire(void *owner, Watch *watch) { UNUSED(owner), UNUSED(watch), watched++; }

static void start(u64 features) {
    NetHost host = {send_frame, receive_frame, set_offloads, NULL, 77, {2, 1, 2, 3, 4, 5}, 1400};
    PciPlace place = new_place();
    CHECK(virtio_net_init(&net, &host, (Watcher){watch_wire, NULL}, &place));
    power_up(&net.virtio);
    handshake(features);
    waiting_count = sent_count = messages = 0;
    for (u32 i = 0; i < sizeof waiting; i++) waiting[i] = (u8)(i * 7 + (i >> 8));
}

static void work(void) {
    for (int i = 0; i < 100 && virtio_net_work(&net); i++) {}
}

static void offer_buffers(u32 count) {
    for (u32 i = 0; i < count; i++) describe(RECEIVE, i, BUFFERS + i * BUFFER, BUFFER, WRITE), offer(RECEIVE, (u16)i);
}

static void describes_itself(void) {
    start(0);
    CHECK(offered_features() == (1ull << 32 | 3ull << 28 | 0x87bbaf));
    CHECK(get(0x2000, 4) == 0x03020102 && get(0x2006, 2) == 1 && get(0x200a, 2) == 1400 && get(0x12, 2) == 3);
}

static void sends_what_the_guest_sends(void) {
    start(0);
    memcpy(at(BUFFERS), waiting, 100);
    describe(SEND, 0, BUFFERS, 10, NEXT), describe(SEND, 1, BUFFERS + 10, 50, NEXT),
        describe(SEND, 2, BUFFERS + 60, 40, 0);
    offer(SEND, 0);
    work();
    CHECK(sent_count == 1 && sent_size == 100 && memcmp(sent, waiting, 100) == 0 && messages == 1);
    CHECK(take_used(SEND, NULL) == 0);
    describe(SEND, 0, BUFFERS, 12, 0), offer(SEND, 0); /* nothing but a header */
    describe(SEND, 1, BUFFERS, NET_FRAME_MAX + 1, 0), offer(SEND, 1);
    work();
    CHECK(sent_count == 1 && take_used(SEND, NULL) == 0 && take_used(SEND, NULL) == 0);
}

static void receives_into_one_buffer(void) {
    start(0);
    offer_buffers(2);
    waiting_size = 112, waiting_count = 1;
    work();
    u32 head;
    CHECK(take_used(RECEIVE, &head) == 112 && head == 0 && word(BUFFERS + 10, 2) == 1);
    CHECK(memcmp(at(BUFFERS + 12), waiting + 12, 100) == 0 && messages == 1);
    waiting_size = BUFFER + 1, waiting_count = 1; /* it cannot merge: lost */
    work();
    CHECK(take_used(RECEIVE, &head) == 0 && head == 1 && !net.frame_size);
}

static void receives_into_several_buffers(void) {
    start(MERGE);
    offer_buffers(5);
    waiting_size = 4 * BUFFER + 100, waiting_count = 1;
    work();
    CHECK(word(BUFFERS + 10, 2) == 5 && messages == 1);
    for (u32 i = 0; i < 5; i++) CHECK(take_used(RECEIVE, NULL) == (i < 4 ? BUFFER : 100));
    CHECK(memcmp(at(BUFFERS + 12), waiting + 12, waiting_size - 12) == 0);
}

/* A frame waits until there are enough buffers, and the host meanwhile keeps the others. */
static void frames_wait_for_buffers(void) {
    start(MERGE);
    CHECK(net.watch.wants_input);
    offer_buffers(2);
    waiting_size = 2 * BUFFER + 1, waiting_count = 2;
    net.watch.ready(&net, &net.watch);
    CHECK(take_used(RECEIVE, NULL) == -1 && !net.watch.wants_input && waiting_count == 1);
    describe(RECEIVE, 2, BUFFERS + 2 * BUFFER, BUFFER, WRITE), offer(RECEIVE, 2);
    work();
    CHECK(take_used(RECEIVE, NULL) == BUFFER && take_used(RECEIVE, NULL) == BUFFER && take_used(RECEIVE, NULL) == 1);
    CHECK(waiting_count == 0 && !net.watch.wants_input);
    for (u32 i = 0; i < 3; i++) offer(RECEIVE, (u16)i);
    work();
    CHECK(take_used(RECEIVE, NULL) == BUFFER && net.watch.wants_input);
}

static void turns_are_bounded(void) {
    start(0);
    waiting_size = 100;
    for (u32 i = 0; i < 8; i++) describe(RECEIVE, i, BUFFERS + i * BUFFER, BUFFER, WRITE);
    u32 frames = 0;
    waiting_count = 1000;
    for (u32 round = 0; round < 20; round++) {
        for (u32 i = 0; i < 8; i++) offer(RECEIVE, (u16)i);
        virtio_net_work(&net);
        while (take_used(RECEIVE, NULL) == 100) frames++;
    }
    CHECK(frames == 160);
}

static u64 command(u8 class, u8 number, u64 value, u32 size) {
    put(BUFFERS, class | number << 8, 2), put(BUFFERS + 2, value, 8), put(BUFFERS + 16, 0xee, 1);
    describe(CONTROL, 0, BUFFERS, 2 + size, NEXT), describe(CONTROL, 1, BUFFERS + 16, 1, WRITE);
    offer(CONTROL, 0);
    work();
    CHECK(take_used(CONTROL, NULL) == 1);
    return word(BUFFERS + 16, 1);
}

static void control_requests(void) {
    start(CONTROL_QUEUE | 1 << 2 | 1 << 1 | 1 << 7);
    CHECK(offloads == (NET_CHECKSUM | NET_TSO4));
    CHECK(command(5, 0, 1 << 1, 8) == 0 && offloads == NET_CHECKSUM);
    CHECK(command(5, 0, 0, 8) == 0 && offloads == 0);
    CHECK(command(5, 0, 1 << 1 | 1 << 8, 8) == 1 && command(5, 0, 0, 4) == 1 && command(5, 1, 0, 8) == 1);
    CHECK(command(0, 0, 1, 1) == 0 && command(0, 9, 1, 1) == 1 && command(1, 0, 0, 8) == 0 &&
          command(9, 0, 0, 8) == 1);
    CHECK(command(1, 1, 0x060504030202, 6) == 0 && get(0x2000, 4) == 0x04030202 && command(1, 1, 0, 5) == 1);
    handshake(0);
    CHECK(offloads == 0 && get(0x2000, 4) == 0x03020102); /* a reset takes everything back */
    handshake(1 << 7);
    CHECK(offloads == 0); /* no segments without checksums */
}

static void a_reset_forgets_the_frame(void) {
    start(0);
    waiting_size = 100, waiting_count = 1;
    work();
    CHECK(net.frame_size == 100);
    set(0x14, 1, 0);
    CHECK(net.frame_size == 0 && !net.watch.wants_input);
    offer_buffers(1);
    work();
    CHECK(take_used(RECEIVE, NULL) == -1);
}

static void survives_anything(void) {
    u64 seed = 17;
    for (int round = 0; round < 3000; round++) {
        start(round % 2 ? MERGE : 0);
        waiting_size = NET_FRAME_MAX, waiting_count = 2;
        for (int i = 0; i < 40; i++) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            u64 extremes[] = {0, 1, BUFFERS, 0xffff, UINT32_MAX, UINT64_MAX, 64 << 20, RINGS};
            u64 area = RINGS + (seed >> 33) % 3 * RING_STEP + (seed >> 60 & 3) * 0x1000 + (seed >> 40 & 0x7f);
            if (seed & 1) put(area, extremes[seed >> 50 & 7], 1u << (seed >> 62));
            else
                describe((u32)((seed >> 33) % 3), (u32)(seed >> 53 & 7), BUFFERS + (seed >> 20 & 0xffff),
                         (u32)(seed >> 36 & 0x7ff), (u16)(seed >> 58 & 3));
            if ((seed >> 12 & 7) == 0) offer((u32)((seed >> 33) % 3), (u16)(seed >> 53 & 7));
            if ((seed >> 15 & 15) == 0) set(seed >> 24 & 0x3fff, 1u << (seed >> 62), extremes[seed >> 44 & 7]);
        }
        for (u32 queue = 0; queue < 3; queue++) offer(queue, (u16)(seed >> 41 & 7));
        virtio_net_work(&net), virtio_net_work(&net);
    }
}

/* ---- The tap device ------------------------------------------------------------------------------------------ */

static MachineError error;

/* Makes a persistent tap device in a network of our own; false where that is not allowed. */
static bool make_tap(const char *name) {
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 && unshare(CLONE_NEWNET) != 0) return false;
    struct ifreq request = {.ifr_flags = IFF_TAP | IFF_NO_PI | IFF_VNET_HDR};
    int fd = open("/dev/net/tun", O_RDWR), control = socket(AF_INET, SOCK_DGRAM, 0);
    strcpy(request.ifr_name, name);
    bool made = fd >= 0 && control >= 0 && ioctl(fd, TUNSETIFF, &request) == 0 && ioctl(fd, TUNSETPERSIST, 1) == 0;
    request.ifr_flags = IFF_UP;
    made = made && ioctl(control, SIOCSIFFLAGS, &request) == 0;
    if (fd >= 0) close(fd);
    if (control >= 0) close(control);
    return made;
}

static void what_is_no_tap_is_refused(void) {
    Tap tap;
    CHECK(!tap_open(&tap, "nowhere", &error) && error.code == MACHINE_NET_DEVICE);
    error = (MachineError){0};
    CHECK(!tap_open(&tap, "a-name-that-is-too-long", &error) && error.code == MACHINE_NET_DEVICE);
    error = (MachineError){0};
    CHECK(!tap_open(&tap, "lo", &error) && error.code != MACHINE_OK);
    error = (MachineError){0};
    CHECK(!tap_adopt(&tap, 0, &error) && error.code == MACHINE_NET_DEVICE && !tap_adopt(&tap, -1, &error));
    error = (MachineError){0};
}

static void frames_pass_the_tap(void) {
    Tap tap, second;
    CHECK(tap_open(&tap, "tap7", &error) && tap.mtu == 1500 && tap.mac[0] == 2);
    CHECK(!tap_open(&second, "tap7", &error) && error.code == MACHINE_NET_BUSY);
    error = (MachineError){0};
    CHECK(tap_adopt(&second, tap.fd, &error) && memcmp(second.mac, tap.mac, NET_MAC) == 0);
    tap_close(&second);
    int wire = socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK, htons(ETH_P_ALL));
    struct sockaddr_ll where = {
        .sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_ALL), .sll_ifindex = (int)if_nametoindex("tap7")};
    CHECK(wire >= 0 && bind(wire, (struct sockaddr *)&where, sizeof where) == 0);
    NetHost host = tap_host(&tap);
    host.offload(host.owner, NET_CHECKSUM | NET_TSO4 | NET_TSO6 | NET_ECN);
    u8 frame[NET_HEADER + 60] = {0}, got[256];
    memset(frame + NET_HEADER, 0xff, 6), memcpy(frame + NET_HEADER + 6, tap.mac, 6);
    frame[NET_HEADER + 12] = 0x88, frame[NET_HEADER + 13] = 0xb5,
                       frame[NET_HEADER + 14] = 0x77; /* an experiment's protocol */
    VirtSegment segments[2] = {{frame, 20}, {frame + 20, sizeof frame - 20}};
    host.send(host.owner, segments, 2);
    ssize_t count = -1;
    for (int i = 0; i < 100 && (count != 60 || got[14] != 0x77); i++) {
        poll(&(struct pollfd){wire, POLLIN, 0}, 1, 100);
        count = read(wire, got, sizeof got);
    }
    CHECK(count == 60 && memcmp(got, frame + NET_HEADER, 60) == 0);
    frame[NET_HEADER + 14] = 0x78;
    CHECK(write(wire, frame + NET_HEADER, 60) == 60);
    u32 size = 0;
    for (int i = 0; i < 100 && (size != sizeof frame || got[NET_HEADER + 14] != 0x78); i++) {
        poll(&(struct pollfd){host.fd, POLLIN, 0}, 1, 100);
        size = host.receive(host.owner, got, sizeof got);
    }
    CHECK(size == sizeof frame && memcmp(got + NET_HEADER, frame + NET_HEADER, 60) == 0);
    close(wire);
    tap_close(&tap);
}

int main(void) {
    CHECK(ram_create(&ram, 4 << 20));
    RUN(describes_itself);
    RUN(sends_what_the_guest_sends);
    RUN(receives_into_one_buffer);
    RUN(receives_into_several_buffers);
    RUN(frames_wait_for_buffers);
    RUN(turns_are_bounded);
    RUN(control_requests);
    RUN(a_reset_forgets_the_frame);
    RUN(survives_anything);
    RUN(what_is_no_tap_is_refused);
    if (make_tap("tap7")) RUN(frames_pass_the_tap);
    else printf("no tap device can be made here: not tested with one\n");
    ram_destroy(&ram);
    return 0;
}
