/* Natives of wardian.internal.HostSockets: sockets of the host, through the broker. */
#include "vm/native.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

/* A status for Java; denial becomes a SecurityException that names the option. */
static i64 checked(Thread *thread, i64 status, const char *what) {
    if (status != -EWARDIAN_DENIED) return status;
    char text[500];
    broker_denial(BROKER_NET, what, text, sizeof text);
    throw_new(thread, EX_SecurityException, "%s", text);
    return -EACCES;
}

/* The same for an operation on an address. */
static i64 checked_address(Thread *thread, i64 status, const BrokerAddress *address) {
    if (status != -EWARDIAN_DENIED) return status;
    char host[INET6_ADDRSTRLEN] = "", what[INET6_ADDRSTRLEN + 12];
    inet_ntop(address->length == 4 ? AF_INET : AF_INET6, address->bytes, host, sizeof host);
    snprintf(what, sizeof what, "%s:%d", host, address->port);
    return checked(thread, status, what);
}

/* Reads an address of 4 or 16 bytes. */
static bool address_bad(Thread *thread, Object *bytes, i32 port, BrokerAddress *out) {
    if (native_null(thread, bytes)) return true;
    i32 length = array_length(bytes);
    if (length != 4 && length != 16) {
        throw_new(thread, EX_IllegalArgumentException, "addr is of illegal length");
        return true;
    }
    *out = (BrokerAddress){.length = length, .port = port};
    memcpy(out->bytes, array_bytes(bytes), (size_t)length);
    return false;
}

/* ORDER HostSockets.java: places for the length and the port of an address. */
static bool places_bad(Thread *thread, Object *bytes, Object *numbers, i32 count) {
    return native_null(thread, bytes) || native_null(thread, numbers) ||
           native_range_bad(thread, 0, 16 * (i64)count, array_length(bytes)) ||
           native_range_bad(thread, 0, 2 * (i64)count, array_length(numbers));
}

static void store_address(const BrokerAddress *from, Object *bytes, Object *numbers, i32 index) {
    memcpy(array_bytes(bytes) + 16 * index, from->bytes, 16);
    array_ints(numbers)[2 * index] = from->length;
    array_ints(numbers)[2 * index + 1] = from->port;
}

Slot wardian_internal_HostSockets_resolve(Thread *thread, Slot *args) {
    enum { LIMIT = 16 };
    if (native_null(thread, args[0].r) || places_bad(thread, args[1].r, args[2].r, LIMIT)) return slot_int(-EINVAL);
    const char *host = jstring_to_utf8(thread, args[0].r);
    if (host == NULL) return slot_int(-EINVAL);
    BrokerAddress found[LIMIT];
    int count = broker_resolve(&thread->vm->broker, host, found, LIMIT);
    for (int i = 0; i < count; i++) store_address(&found[i], args[1].r, args[2].r, i);
    return slot_int((i32)checked(thread, count, host));
}

Slot wardian_internal_HostSockets_reverse(Thread *thread, Slot *args) {
    BrokerAddress address;
    if (address_bad(thread, args[0].r, 0, &address)) return slot_ref(NULL);
    char name[1025];
    int status = broker_reverse(&thread->vm->broker, &address, name, sizeof name);
    return slot_ref(status < 0 ? NULL : jstring_from_utf8(thread, name));
}

Slot wardian_internal_HostSockets_hostName(Thread *thread, Slot *args) {
    UNUSED(args);
    char name[256];
    return slot_ref(broker_host_name(name, sizeof name) < 0 ? NULL : jstring_from_utf8(thread, name));
}

Slot wardian_internal_HostSockets_open(Thread *thread, Slot *args) {
    return slot_int(broker_socket(&thread->vm->broker, args[0].i != 0));
}

Slot wardian_internal_HostSockets_bind(Thread *thread, Slot *args) {
    BrokerAddress address;
    if (address_bad(thread, args[1].r, args[2].i, &address)) return slot_int(-EINVAL);
    int status = broker_bind(&thread->vm->broker, args[0].i, &address);
    return slot_int((i32)checked_address(thread, status, &address));
}

Slot wardian_internal_HostSockets_listen(Thread *thread, Slot *args) {
    return slot_int(broker_listen(&thread->vm->broker, args[0].i, args[1].i));
}

Slot wardian_internal_HostSockets_connect(Thread *thread, Slot *args) {
    BrokerAddress address;
    if (address_bad(thread, args[1].r, args[2].i, &address)) return slot_int(-EINVAL);
    int status = broker_connect(&thread->vm->broker, args[0].i, &address, args[3].i);
    return slot_int((i32)checked_address(thread, status, &address));
}

Slot wardian_internal_HostSockets_accept(Thread *thread, Slot *args) {
    if (places_bad(thread, args[2].r, args[3].r, 1)) return slot_int(-EINVAL);
    BrokerAddress peer;
    int handle = broker_accept(&thread->vm->broker, args[0].i, args[1].i, &peer);
    if (handle >= 0) store_address(&peer, args[2].r, args[3].r, 0);
    return slot_int(handle);
}

static bool part_bad(Thread *thread, Object *array, i32 offset, i32 count) {
    return native_null(thread, array) || native_range_bad(thread, offset, count, array_length(array));
}

Slot wardian_internal_HostSockets_receive(Thread *thread, Slot *args) {
    if (part_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(-EINVAL);
    if (args[5].r != NULL && places_bad(thread, args[5].r, args[6].r, 1)) return slot_int(-EINVAL);
    BrokerAddress peer;
    i64 count = broker_receive(&thread->vm->broker, args[0].i, array_bytes(args[1].r) + args[2].i,
                               (size_t)args[3].i, args[4].i, args[5].r == NULL ? NULL : &peer);
    if (count >= 0 && args[5].r != NULL) store_address(&peer, args[5].r, args[6].r, 0);
    return slot_int((i32)count);
}

Slot wardian_internal_HostSockets_send(Thread *thread, Slot *args) {
    if (part_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(-EINVAL);
    BrokerAddress address;
    bool addressed = args[4].r != NULL;
    if (addressed && address_bad(thread, args[4].r, args[5].i, &address)) return slot_int(-EINVAL);
    i64 count = broker_send(&thread->vm->broker, args[0].i, array_bytes(args[1].r) + args[2].i,
                            (size_t)args[3].i, addressed ? &address : NULL);
    return slot_int((i32)(addressed ? checked_address(thread, count, &address) : count));
}

Slot wardian_internal_HostSockets_shutdown(Thread *thread, Slot *args) {
    return slot_int(broker_shutdown(&thread->vm->broker, args[0].i, args[1].i));
}

Slot wardian_internal_HostSockets_localAddress(Thread *thread, Slot *args) {
    if (places_bad(thread, args[1].r, args[2].r, 1)) return slot_int(-EINVAL);
    BrokerAddress local;
    int status = broker_local_address(&thread->vm->broker, args[0].i, &local);
    if (status == 0) store_address(&local, args[1].r, args[2].r, 0);
    return slot_int(status);
}

Slot wardian_internal_HostSockets_getOption(Thread *thread, Slot *args) {
    return slot_int(broker_get_option(&thread->vm->broker, args[0].i, args[1].i, args[2].i));
}

Slot wardian_internal_HostSockets_setOption(Thread *thread, Slot *args) {
    return slot_int(broker_set_option(&thread->vm->broker, args[0].i, args[1].i, args[2].i, args[3].i));
}
