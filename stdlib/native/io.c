/* Natives of wardian.internal.HostFiles: files of the host, through the broker; and of SerialInstance. */
#include "vm/native.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

/* A status for Java; denial becomes a SecurityException that names the option. */
static i64 checked(Thread *thread, i64 status, BrokerRight right, const char *path) {
    if (status != -EWARDIAN_DENIED) return status;
    char text[5000];
    broker_denial(right, path, text, sizeof text);
    throw_new(thread, EX_SecurityException, "%s", text);
    return -EACCES;
}

/* The path argument in UTF-8; NULL with an exception pending. */
static const char *path_of(Thread *thread, Object *string) {
    return native_null(thread, string) ? NULL : jstring_to_utf8(thread, string);
}

static bool range_bad(Thread *thread, Object *array, i32 offset, i32 count) {
    return native_null(thread, array) || native_range_bad(thread, offset, count, array_length(array));
}

Slot wardian_internal_HostFiles_open(Thread *thread, Slot *args) {
    const char *path = path_of(thread, args[0].r);
    if (path == NULL) return slot_int(-EINVAL);
    bool writes = (args[1].i & ~(BROKER_OPEN_READ | BROKER_OPEN_NO_FOLLOW)) != 0;
    int status = broker_open(&thread->vm->broker, path, args[1].i, args[2].i);
    return slot_int((i32)checked(thread, status, writes ? BROKER_WRITE : BROKER_READ, path));
}

Slot wardian_internal_HostFiles_read(Thread *thread, Slot *args) {
    if (range_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(-EINVAL);
    return slot_int((i32)broker_read(&thread->vm->broker, args[0].i, array_bytes(args[1].r) + args[2].i,
                                     (size_t)args[3].i));
}

Slot wardian_internal_HostFiles_write(Thread *thread, Slot *args) {
    if (range_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(-EINVAL);
    return slot_int((i32)broker_write(&thread->vm->broker, args[0].i, array_bytes(args[1].r) + args[2].i,
                                      (size_t)args[3].i));
}

Slot wardian_internal_HostFiles_readAt(Thread *thread, Slot *args) {
    if (range_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(-EINVAL);
    return slot_int((i32)broker_read_at(&thread->vm->broker, args[0].i, array_bytes(args[1].r) + args[2].i,
                                        (size_t)args[3].i, args[4].j));
}

Slot wardian_internal_HostFiles_writeAt(Thread *thread, Slot *args) {
    if (range_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(-EINVAL);
    return slot_int((i32)broker_write_at(&thread->vm->broker, args[0].i, array_bytes(args[1].r) + args[2].i,
                                         (size_t)args[3].i, args[4].j));
}

Slot wardian_internal_HostFiles_seek(Thread *thread, Slot *args) {
    return slot_long(broker_seek(&thread->vm->broker, args[0].i, args[1].j, args[3].i));
}
Slot wardian_internal_HostFiles_close(Thread *thread, Slot *args) {
    return slot_int(broker_close(&thread->vm->broker, args[0].i));
}
Slot wardian_internal_HostFiles_truncate(Thread *thread, Slot *args) {
    return slot_int(broker_truncate(&thread->vm->broker, args[0].i, args[1].j));
}
Slot wardian_internal_HostFiles_sync(Thread *thread, Slot *args) {
    return slot_int(broker_sync(&thread->vm->broker, args[0].i));
}
Slot wardian_internal_HostFiles_available(Thread *thread, Slot *args) {
    return slot_long(broker_available(&thread->vm->broker, args[0].i));
}

static i64 nanoseconds(struct timespec time) { return (i64)time.tv_sec * 1000000000 + time.tv_nsec; }

/* ORDER HostFiles.java */
static void store_stat(const struct stat *about, Object *out) {
    i64 values[] = {about->st_mode, about->st_size, nanoseconds(about->st_mtim), nanoseconds(about->st_atim),
                    nanoseconds(about->st_ctim), (i64)about->st_ino, (i64)about->st_dev, about->st_uid,
                    about->st_gid, (i64)about->st_nlink};
    memcpy(array_longs(out), values, sizeof values);
}

Slot wardian_internal_HostFiles_stat(Thread *thread, Slot *args) {
    const char *path = path_of(thread, args[0].r);
    if (path == NULL || range_bad(thread, args[2].r, 0, 10)) return slot_int(-EINVAL);
    struct stat about;
    int status = broker_stat(&thread->vm->broker, path, args[1].i != 0, &about);
    if (status == 0) store_stat(&about, args[2].r);
    return slot_int((i32)checked(thread, status, BROKER_READ, path));
}

Slot wardian_internal_HostFiles_statHandle(Thread *thread, Slot *args) {
    if (range_bad(thread, args[1].r, 0, 10)) return slot_int(-EINVAL);
    struct stat about;
    int status = broker_stat_handle(&thread->vm->broker, args[0].i, &about);
    if (status == 0) store_stat(&about, args[1].r);
    return slot_int(status);
}

/* Natives of one path argument. */
#define ONE_PATH(name, right, call)                                              \
    Slot wardian_internal_HostFiles_##name(Thread *thread, Slot *args) {         \
        const char *path = path_of(thread, args[0].r);                           \
        if (path == NULL) return slot_int(-EINVAL);                              \
        Broker *broker = &thread->vm->broker;                                    \
        return slot_int((i32)checked(thread, call, right, path));                \
    }
ONE_PATH(access, BROKER_READ, broker_access(broker, path, args[1].i))
ONE_PATH(mkdir, BROKER_WRITE, broker_mkdir(broker, path, args[1].i))
ONE_PATH(remove, BROKER_WRITE, broker_remove(broker, path, args[1].i != 0))
ONE_PATH(chmod, BROKER_WRITE, broker_chmod(broker, path, args[1].i))
ONE_PATH(openDirectory, BROKER_READ, broker_open_directory(broker, path))

/* Natives of two paths; a denial names the first one that is not granted, where `both` must be. */
#define TWO_PATHS(name, call, both)                                                    \
    Slot wardian_internal_HostFiles_##name(Thread *thread, Slot *args) {         \
        const char *from = path_of(thread, args[0].r);                           \
        const char *to = from == NULL ? NULL : path_of(thread, args[1].r);       \
        if (to == NULL) return slot_int(-EINVAL);                                \
        Broker *broker = &thread->vm->broker;                                    \
        i64 status = call(broker, from, to);                                     \
        bool first = both && status < 0 && !broker_granted(broker, BROKER_WRITE, from); \
        return slot_int((i32)checked(thread, status, BROKER_WRITE, first ? from : to)); \
    }
TWO_PATHS(rename, broker_rename, true)
TWO_PATHS(symlink, broker_symlink, false)
TWO_PATHS(link, broker_link, true)

/* Natives that store a path in a byte[]. */
#define PATH_INTO(name, call)                                                    \
    Slot wardian_internal_HostFiles_##name(Thread *thread, Slot *args) {         \
        const char *path = path_of(thread, args[0].r);                           \
        if (path == NULL || native_null(thread, args[1].r)) return slot_int(-EINVAL); \
        int status = call(&thread->vm->broker, path, (char *)array_bytes(args[1].r), \
                          (size_t)array_length(args[1].r));                      \
        return slot_int((i32)checked(thread, status, BROKER_READ, path));        \
    }
PATH_INTO(readLink, broker_read_link)
PATH_INTO(realPath, broker_real_path)

Slot wardian_internal_HostFiles_chown(Thread *thread, Slot *args) {
    const char *path = path_of(thread, args[0].r);
    if (path == NULL) return slot_int(-EINVAL);
    int status = broker_chown(&thread->vm->broker, path, args[1].i != 0, args[2].i, args[3].i);
    return slot_int((i32)checked(thread, status, BROKER_WRITE, path));
}

Slot wardian_internal_HostFiles_lock(Thread *thread, Slot *args) {
    return slot_int(broker_lock(&thread->vm->broker, args[0].i, args[1].i, args[2].j, args[4].j));
}

static struct timespec timespec_of(i64 nanos) {
    if (nanos == INT64_MIN) return (struct timespec){.tv_nsec = UTIME_OMIT};
    i64 seconds = nanos / 1000000000, rest = nanos % 1000000000;
    if (rest < 0) seconds--, rest += 1000000000;
    return (struct timespec){.tv_sec = seconds, .tv_nsec = rest};
}

Slot wardian_internal_HostFiles_setTimes(Thread *thread, Slot *args) {
    const char *path = path_of(thread, args[0].r);
    if (path == NULL) return slot_int(-EINVAL);
    struct timespec times[2] = {timespec_of(args[2].j), timespec_of(args[4].j)};
    int status = broker_set_times(&thread->vm->broker, path, args[1].i != 0, times);
    return slot_int((i32)checked(thread, status, BROKER_WRITE, path));
}

Slot wardian_internal_HostFiles_readDirectory(Thread *thread, Slot *args) {
    if (native_null(thread, args[1].r)) return slot_int(-EINVAL);
    return slot_int(broker_read_directory(&thread->vm->broker, args[0].i, (char *)array_bytes(args[1].r),
                                          (size_t)array_length(args[1].r)));
}

Slot wardian_internal_HostFiles_space(Thread *thread, Slot *args) {
    const char *path = path_of(thread, args[0].r);
    if (path == NULL) return slot_long(-EINVAL);
    return slot_long(checked(thread, broker_space(&thread->vm->broker, path, args[1].i), BROKER_READ, path));
}

Slot wardian_internal_HostFiles_errorText(Thread *thread, Slot *args) {
    return slot_ref(jstring_from_utf8(thread, strerror(-args[0].i)));
}

/* (class, superclass): an instance of the class, made by the superclass's constructor without arguments.
 * Java has checked that the constructor exists and may be used (Java Object Serialization, 3.1). */
Slot wardian_internal_SerialInstance_make(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r) || native_null(thread, args[1].r)) return slot_void();
    Class *cls = mirror_class(args[0].r), *super = mirror_class(args[1].r);
    if ((cls->flags & (ACC_ABSTRACT | ACC_INTERFACE)) != 0) {
        throw_new(thread, EX_InstantiationException, NULL);
        return slot_void();
    }
    if (!class_initialize(thread, cls)) return slot_void();
    Method *constructor = class_method(thread->vm, super, "<init>", "()V");
    Object *made = constructor != NULL ? heap_new_object(thread, cls) : NULL;
    if (made == NULL) return slot_void();
    Slot self = slot_ref(made);
    java_call(thread, constructor, &self);
    return thread->exception == NULL ? self : slot_void();
}

Slot wardian_internal_SerialInstance_hasInitializer(Thread *thread, Slot *args) {
    if (native_null(thread, args[0].r)) return slot_int(0);
    const Class *cls = mirror_class(args[0].r);
    const Method *found = class_method(thread->vm, cls, "<clinit>", "()V");
    return slot_int(found != NULL && found->owner == cls);
}
