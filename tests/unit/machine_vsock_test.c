// links: machine.a
/* Sockets between guest and host: the test is the guest's driver and the host's programs. */
#include "machine/unix_socket.h"
#include "machine/virtio_vsock.h"
#include "tests/unit/virtio_driver.h"
#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { RECEIVE, SEND, EVENTS, GUEST = 3, PACKET = 44, INCOMING = 0x100000, OUTGOING = 0x200000, BUFFER = 8192 };

static VirtioVsock vsock;
static char folder[] = "/tmp/machine-vsock-test-XXXXXX", path[64];
static int listener;
static VsockHeader got;      /* the packet that came last, */
static u8 got_bytes[BUFFER]; /* and its payload */

/* What the service does: asks the kernel which files are ready. */
static Watch *watches[128];
static u32 watch_count;

static void watch_wire(void *owner, Watch *watch) {
    UNUSED(owner);
    watch->watched = watch->fd >= 0 && (watch->wants_input || watch->wants_output);
    for (u32 i = 0; i < watch_count; i++) {
        if (watches[i] == watch) return;
    }
    CHECK(watch_count < ARRAY_COUNT(watches));
    watches[watch_count++] = watch;
}

static bool poll_watches(void) {
    bool any = false;
    for (u32 i = 0; i < watch_count; i++) {
        Watch *watch = watches[i];
        if (!watch->watched) continue;
        struct pollfd state = {watch->fd,
                               (short)((watch->wants_input ? POLLIN : 0) | (watch->wants_output ? POLLOUT : 0)), 0};
        if (poll(&state, 1, 0) != 1) continue;
        watch->ready(watch->device, watch);
        any = true;
    }
    return any;
}

static void work(void) {
    u32 turns = 0;
    while (virtio_vsock_work(&vsock) | poll_watches()) CHECK(++turns < 1000); /* it comes to rest */
}

/* ---- The guest ----------------------------------------------------------------------------------------------- */

static void offer_buffer(u32 index) {
    describe(RECEIVE, index, INCOMING + index * BUFFER, BUFFER, WRITE);
    offer(RECEIVE, (u16)index);
}

static void start(void) {
    if (vsock.virtio.kind != NULL) virtio_vsock_close(&vsock);
    watch_count = 0;
    PciPlace place = new_place();
    CHECK(virtio_vsock_init(&vsock, GUEST, listener, path, (Watcher){watch_wire, NULL}, &place));
    power_up(&vsock.virtio);
    handshake(0);
    for (u32 i = 0; i < RING_SIZE; i++) offer_buffer(i);
}

/* Takes the next packet and gives its buffer back. */
static bool take_packet(void) {
    u32 index;
    work();
    i64 length = take_used(RECEIVE, &index);
    if (length < 0) return false;
    CHECK(length >= PACKET);
    memcpy(&got, at(INCOMING + index * BUFFER), PACKET);
    CHECK(length == PACKET + got.size && got.source == 2 && got.destination == GUEST && got.type == 1);
    memcpy(got_bytes, at(INCOMING + index * BUFFER + PACKET), got.size);
    offer_buffer(index);
    return true;
}

static void send_packet(VsockHeader header, const void *bytes) {
    static u32 slot;
    u64 to = OUTGOING + (slot++ % 4) * 0x20000;
    header.source = header.source == 0 ? GUEST : header.source;
    header.destination = header.destination == 0 ? 2 : header.destination;
    header.type = header.type == 0 ? 1 : header.type;
    CHECK(ram_write(&ram, to, &header, PACKET));
    if (header.size > 0) CHECK(ram_write(&ram, to + PACKET, bytes, header.size));
    describe(SEND, 0, to, PACKET + header.size, 0);
    offer(SEND, 0);
    work();
    CHECK(take_used(SEND, NULL) == 0);
}

static VsockHeader packet(VsockOperation operation) {
    return (VsockHeader){
        .operation = (u16)operation, .source_port = 1234, .destination_port = 5000, .buffer = 1 << 16};
}

static VsockHeader answer(VsockOperation operation) {
    return (VsockHeader){.operation = (u16)operation,
                         .source_port = got.destination_port,
                         .destination_port = got.source_port,
                         .buffer = 1 << 16};
}

/* ---- The host's programs ------------------------------------------------------------------------------------- */

static void write_text(int fd, const char *text) { CHECK(write(fd, text, strlen(text)) == (ssize_t)strlen(text)); }
static void expect_text(int fd, const char *expected) {
    char text[256] = {0};
    work();
    ssize_t count = recv(fd, text, sizeof text - 1, MSG_DONTWAIT);
    CHECK(count >= 0);
    CHECK_TEXT(text, expected);
}
static void expect_end(int fd) {
    char byte;
    work();
    CHECK(recv(fd, &byte, 1, MSG_DONTWAIT) == 0);
}
static void expect_nothing(int fd) {
    char byte;
    work();
    CHECK(recv(fd, &byte, 1, MSG_DONTWAIT) == -1 && errno == EAGAIN);
}

/* A program connected to port 80 of the guest, which accepted. */
static int connect_in(void) {
    int fd = unix_connect(path);
    CHECK(fd >= 0);
    write_text(fd, "CONNECT 80\nearly");
    CHECK(take_packet() && got.operation == VSOCK_REQUEST && got.destination_port == 80 &&
          got.buffer == VSOCK_BUFFER);
    send_packet(answer(VSOCK_RESPONSE), NULL);
    char line[64];
    snprintf(line, sizeof line, "OK %u\n", got.source_port);
    expect_text(fd, line);
    CHECK(take_packet() && got.operation == VSOCK_DATA && got.size == 5 && memcmp(got_bytes, "early", 5) == 0);
    return fd;
}

/* The guest connected to port 5000 of the host: the program's end. */
static int connect_out(void) {
    char name[80];
    snprintf(name, sizeof name, "%s_5000", path);
    int waiting = unix_listen(name);
    CHECK(waiting >= 0);
    send_packet(packet(VSOCK_REQUEST), NULL);
    int fd = unix_accept(waiting);
    CHECK(fd >= 0 && take_packet() && got.operation == VSOCK_RESPONSE && got.destination_port == 1234 &&
          got.source_port == 5000);
    close(waiting);
    unlink(name);
    return fd;
}

/* ---- Tests --------------------------------------------------------------------------------------------------- */

static void describes_itself(void) {
    start();
    CHECK(get(0x2000, 8) == GUEST && get(0x12, 2) == 3);
    struct stat status;
    CHECK(stat(path, &status) == 0 && (status.st_mode & 0777) == 0600);
}

static void a_program_reaches_the_guest(void) {
    start();
    int fd = connect_in();
    VsockHeader data = answer(VSOCK_DATA);
    data.size = 5;
    send_packet(data, "hello");
    expect_text(fd, "hello");
    write_text(fd, "back");
    CHECK(take_packet() && got.operation == VSOCK_DATA && got.size == 4 && got.forwarded == 5);
    close(fd);
    CHECK(take_packet() && got.operation == VSOCK_SHUTDOWN && got.flags == 3);
    send_packet(answer(VSOCK_RESET), NULL);
    CHECK(!take_packet() && vsock.streams[0].state == VSOCK_FREE);
}

static void the_guest_reaches_a_program(void) {
    start();
    int fd = connect_out();
    VsockHeader data = packet(VSOCK_DATA);
    data.size = 3;
    send_packet(data, "abc");
    expect_text(fd, "abc");
    write_text(fd, "xyz");
    CHECK(take_packet() && got.operation == VSOCK_DATA && got.size == 3);
    close(fd);
}

static void nobody_there_is_a_reset(void) {
    start();
    send_packet(packet(VSOCK_REQUEST), NULL);
    CHECK(take_packet() && got.operation == VSOCK_RESET && got.destination_port == 1234 && got.source_port == 5000);
    send_packet(packet(VSOCK_DATA), NULL);
    CHECK(take_packet() && got.operation == VSOCK_RESET);
    send_packet(packet(VSOCK_RESET), NULL);
    CHECK(!take_packet()); /* no reset for a reset */
    VsockHeader wrong = packet(VSOCK_REQUEST);
    wrong.type = 2;
    send_packet(wrong, NULL);
    CHECK(take_packet() && got.operation == VSOCK_RESET);
    wrong = packet(VSOCK_REQUEST), wrong.source = 9;
    send_packet(wrong, NULL);
    wrong = packet(VSOCK_REQUEST), wrong.destination = 9;
    send_packet(wrong, NULL);
    CHECK(!take_packet()); /* dropped */
}

static void a_refusing_guest_ends_the_program(void) {
    start();
    int fd = unix_connect(path);
    write_text(fd, "CONNECT 80\n");
    CHECK(take_packet() && got.operation == VSOCK_REQUEST);
    send_packet(answer(VSOCK_RESET), NULL);
    expect_end(fd);
    close(fd);
}

static void wrong_greetings_end_the_program(void) {
    const char *wrong[] = {"HELLO\n",
                           "CONNECT\n",
                           "CONNECT x\n",
                           "CONNECT 80 \n",
                           "CONNECT 4294967295\n",
                           "CONNECT 0\n",
                           "CONNECT 00000000000000000000000000000000000000001\n"};
    start();
    for (size_t i = 0; i < ARRAY_COUNT(wrong); i++) {
        int fd = unix_connect(path);
        write_text(fd, wrong[i]);
        work();
        char byte;
        ssize_t count = recv(fd, &byte, 1, MSG_DONTWAIT);
        CHECK(count == 0 || (count < 0 && errno == ECONNRESET));
        close(fd);
    }
    CHECK(!take_packet());
    set(0x14, 1, 0); /* no driver */
    int fd = unix_connect(path);
    write_text(fd, "CONNECT 80\n");
    expect_end(fd);
    close(fd);
}

static void half_closed_streams_still_pass_data(void) {
    start();
    int fd = connect_out();
    CHECK(shutdown(fd, SHUT_WR) == 0);
    CHECK(take_packet() && got.operation == VSOCK_SHUTDOWN && got.flags == VSOCK_NO_SEND);
    VsockHeader data = packet(VSOCK_DATA);
    data.size = 2;
    send_packet(data, "hi");
    expect_text(fd, "hi");
    VsockHeader end = packet(VSOCK_SHUTDOWN);
    end.flags = VSOCK_NO_SEND;
    send_packet(end, NULL);
    expect_end(fd);
    end.flags = 3;
    send_packet(end, NULL);
    CHECK(take_packet() && got.operation == VSOCK_RESET && vsock.streams[0].state == VSOCK_FREE);
    close(fd);
    fd = connect_out();
    end.flags = VSOCK_NO_SEND;
    send_packet(end, NULL);
    expect_end(fd);
    write_text(fd, "more");
    CHECK(take_packet() && got.operation == VSOCK_DATA && got.size == 4);
    send_packet(data, "no"); /* after it said that it sends no more */
    CHECK(take_packet() && got.operation == VSOCK_RESET);
    close(fd);
}

static void the_guests_credit_is_kept(void) {
    start();
    int fd = connect_out();
    VsockHeader credit = packet(VSOCK_CREDIT_UPDATE);
    credit.buffer = 100;
    send_packet(credit, NULL);
    char text[150];
    memset(text, 'x', sizeof text);
    CHECK(write(fd, text, sizeof text) == sizeof text);
    CHECK(take_packet() && got.size == 100 && !take_packet());
    credit.forwarded = 30;
    send_packet(credit, NULL);
    CHECK(take_packet() && got.size == 30 && !take_packet());
    credit.forwarded = 130;
    send_packet(credit, NULL);
    CHECK(take_packet() && got.size == 20 && !take_packet());
    send_packet(packet(VSOCK_CREDIT_REQUEST), NULL);
    CHECK(take_packet() && got.operation == VSOCK_CREDIT_UPDATE && got.buffer == VSOCK_BUFFER);
    close(fd);
}

/* A program that does not read: the guest may send as much as the buffer holds, and then learns of room. */
static void our_credit_is_kept(void) {
    static u8 bytes[VSOCK_BUFFER];
    start();
    int fd = connect_out();
    u32 sent = 0;
    for (u32 i = 0; i < sizeof bytes; i++) bytes[i] = (u8)(i * 5 + (i >> 8));
    VsockHeader data = packet(VSOCK_DATA);
    data.size = 8192;
    u32 forwarded = 0;                                     /* as the guest knows */
    while (sent - forwarded + data.size <= VSOCK_BUFFER) { /* the kernel's buffer takes some, too */
        send_packet(data, bytes + sent % VSOCK_BUFFER);
        sent += data.size;
        while (take_packet()) {
            CHECK(got.operation == VSOCK_CREDIT_UPDATE);
            forwarded = got.forwarded;
        }
    }
    CHECK(vsock.streams[0].count > 0 && vsock.streams[0].watch.wants_output);
    u32 received = 0;
    while (received < sent) {
        u8 some[5000];
        ssize_t count = recv(fd, some, sizeof some, MSG_DONTWAIT);
        CHECK(count > 0);
        for (ssize_t i = 0; i < count; i++, received++) CHECK(some[i] == bytes[received % VSOCK_BUFFER]);
        work();
    }
    CHECK(take_packet() && got.operation == VSOCK_CREDIT_UPDATE);
    expect_nothing(fd);
    close(fd);
}

static void more_than_the_credit_is_a_reset(void) {
    static u8 bytes[VSOCK_BUFFER];
    start();
    int fd = connect_out();
    VsockHeader data = packet(VSOCK_DATA);
    data.size = VSOCK_BUFFER;
    bool reset = false;
    for (u32 i = 0; i < 100 && !reset; i++) {
        send_packet(data, bytes);
        while (take_packet()) reset |= got.operation == VSOCK_RESET;
    }
    CHECK(reset && vsock.streams[0].state == VSOCK_FREE);
    close(fd);
}

/* As connect_in, with one buffer, which is not given back. */
static int connect_in_with_one_buffer(void) {
    int fd = unix_connect(path);
    write_text(fd, "CONNECT 80\nearly");
    work();
    CHECK(take_used(RECEIVE, NULL) == PACKET);
    memcpy(&got, at(INCOMING), PACKET);
    send_packet(answer(VSOCK_RESPONSE), NULL);
    return fd;
}

static void data_waits_for_buffers(void) {
    start();
    int fd = connect_out();
    handshake(0); /* a reset ends the streams, and takes the buffers */
    expect_end(fd);
    close(fd);
    offer_buffer(0);
    fd = connect_in_with_one_buffer();
    CHECK(vsock.streams[0].readable && take_used(RECEIVE, NULL) == -1);
    offer_buffer(1);
    CHECK(take_packet() && got.operation == VSOCK_DATA && got.size == 5);
    close(fd);
}

static void many_streams_and_no_more(void) {
    start();
    int fds[VSOCK_STREAMS + 1];
    for (u32 i = 0; i <= VSOCK_STREAMS; i++) {
        fds[i] = unix_connect(path);
        CHECK(fds[i] >= 0);
        work();
    }
    expect_end(fds[VSOCK_STREAMS]);
    for (u32 i = 0; i <= VSOCK_STREAMS; i++) close(fds[i]);
    work();
    close(connect_out());
}

static void refusals_are_bounded(void) {
    start();
    handshake(0); /* without buffers for answers */
    for (u32 i = 0; i < VSOCK_REFUSALS + 8; i++) {
        VsockHeader data = packet(VSOCK_DATA);
        data.source_port = i;
        CHECK(ram_write(&ram, OUTGOING, &data, PACKET));
        put(OUTGOING, GUEST, 8), put(OUTGOING + 8, 2, 8);
        describe(SEND, i % 8, OUTGOING, PACKET, 0), offer(SEND, (u16)(i % 8));
        work();
        if (i >= VSOCK_REFUSALS) CHECK(vsock.refusal_count == VSOCK_REFUSALS);
    }
    for (u32 i = 0; i < RING_SIZE; i++) offer_buffer(i);
    u32 count = 0;
    while (take_packet()) count += got.operation == VSOCK_RESET;
    CHECK(count == VSOCK_REFUSALS + 8);
}

static void paths_that_cannot_be(void) {
    char text[200];
    memset(text, 'a', sizeof text - 1), text[sizeof text - 1] = '\0';
    CHECK(unix_listen(text) < 0 && unix_listen("") < 0 && unix_listen("/nowhere/socket") < 0 &&
          unix_connect(text) < 0);
    CHECK(unix_listen(path) < 0 && errno == EADDRINUSE); /* somebody listens */
    char name[80];
    snprintf(name, sizeof name, "%s_old", path);
    int old = unix_listen(name);
    close(old);
    int again = unix_listen(name); /* nobody listens any more */
    CHECK(old >= 0 && again >= 0);
    close(again), unlink(name);
    FILE *file = fopen(name, "w");
    fclose(file);
    CHECK(unix_listen(name) < 0 && errno == EADDRINUSE && access(name, F_OK) == 0); /* a file is not ours */
    unlink(name);
}

/* A guest without rules, and programs that come and go. */
static void survives_anything(void) {
    u64 seed = 29;
    start();
    for (int round = 0; round < 20000; round++) {
        seed = seed * 6364136223846793005ull + 1442695040888963407ull;
        if (round % 100 == 0) start();
        u64 extremes[] = {0, 1, OUTGOING, 0xffff, UINT32_MAX, UINT64_MAX, 64 << 20, RINGS};
        if ((seed >> 60 & 7) == 0)
            put(RINGS + (seed >> 33) % 3 * RING_STEP + (seed >> 20 & 3) * 0x1000 + (seed >> 40 & 0x7f),
                extremes[seed >> 50 & 7], 4);
        if ((seed >> 57 & 7) == 0) {
            int fd = unix_connect(path);
            ssize_t count = write(fd, "CONNECT 80\nxxxxxxxx", (seed >> 9 & 15) + 4);
            UNUSED(count);
            if (fd >= 0) close(fd);
        }
        VsockHeader header = {GUEST,
                              2,
                              (u32)(seed >> 5 & 1) + 80,
                              (u32)(seed >> 6 & 3) + (1 << 30),
                              (u32)(seed >> 8 & 0xff),
                              1,
                              (u16)(seed >> 16 & 7),
                              (u32)(seed >> 19 & 3),
                              (u32)(seed >> 21 & 0xff),
                              (u32)extremes[seed >> 29 & 7]};
        CHECK(ram_write(&ram, OUTGOING, &header, PACKET));
        describe(SEND, 0, OUTGOING, (u32)(seed >> 30 & 0x1ff) + 1,
                 (u16)((seed >> 39 & 15) == 0 ? seed >> 43 & 3 : 0));
        offer(SEND, 0);
        for (int i = 0; i < 3; i++) virtio_vsock_work(&vsock), poll_watches();
    }
}

int main(void) {
    CHECK(ram_create(&ram, 4 << 20) && mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/vsock", folder);
    listener = unix_listen(path);
    CHECK(listener >= 0);
    RUN(describes_itself);
    RUN(a_program_reaches_the_guest);
    RUN(the_guest_reaches_a_program);
    RUN(nobody_there_is_a_reset);
    RUN(a_refusing_guest_ends_the_program);
    RUN(wrong_greetings_end_the_program);
    RUN(half_closed_streams_still_pass_data);
    RUN(the_guests_credit_is_kept);
    RUN(our_credit_is_kept);
    RUN(more_than_the_credit_is_a_reset);
    RUN(data_waits_for_buffers);
    RUN(many_streams_and_no_more);
    RUN(refusals_are_bounded);
    RUN(paths_that_cannot_be);
    RUN(survives_anything);
    virtio_vsock_close(&vsock);
    close(listener), unlink(path), rmdir(folder);
    ram_destroy(&ram);
    return 0;
}
