/* The broker: all access to the host passes through this one file's functions.
 *
 * Nothing is granted until somebody grants it.  Operations return 0, a count or
 * a handle, or a negative errno; -EWARDIAN_DENIED means that no grant covers
 * them.  A handle is an index into the broker's table, so that a guest cannot
 * name a file descriptor it was not given.  Handles 0-2 are the standard streams.
 */
#ifndef VM_BROKER_H
#define VM_BROKER_H

#include <pthread.h>
#include <sys/stat.h>
#include "base/types.h"

enum { EWARDIAN_DENIED = 5000 }; /* beyond every errno of the host */

typedef enum BrokerRight { BROKER_READ, BROKER_WRITE, BROKER_ENV, BROKER_NET, BROKER_RIGHTS } BrokerRight;

/* What one right covers. */
typedef struct BrokerScope {
    bool all;      /* everything */
    size_t count;  /* entries of `what` */
    char **what;   /* canonical paths, names, host:port; owned */
} BrokerScope;

typedef struct BrokerGrants {
    BrokerScope scope[BROKER_RIGHTS];
} BrokerGrants;

/* An open file or directory. */
typedef struct BrokerHandle {
    int fd;        /* -1: free */
    u32 users;     /* operations in progress */
    bool closing;  /* closed by the last user */
    void *list;    /* DIR of a directory, else NULL */
} BrokerHandle;

typedef struct Broker {
    BrokerGrants grants;
    pthread_mutex_t lock;   /* guards the table */
    BrokerHandle *handles;
    size_t handle_count;
} Broker;

enum { /* ORDER HostFiles.java */
    BROKER_OPEN_READ = 1, BROKER_OPEN_WRITE = 2, BROKER_OPEN_CREATE = 4, BROKER_OPEN_EXCLUSIVE = 8,
    BROKER_OPEN_TRUNCATE = 16, BROKER_OPEN_APPEND = 32, BROKER_OPEN_SYNC = 64, BROKER_OPEN_NO_FOLLOW = 128
};

enum { /* ORDER HostFiles.java */ BROKER_LOCK_SHARED = 1, BROKER_LOCK_WAIT = 2, BROKER_UNLOCK = 4 };

/* ---- Grants ---- */
/* Adds a grant; `what` NULL grants everything of that kind.  Paths must be resolvable up to the last name. */
MUST_CHECK bool broker_grants_add(BrokerGrants *grants, BrokerRight right, const char *what);
/* -A */
void broker_grants_all(BrokerGrants *grants);
/* Takes a copy of the grants; NULL: none. */
MUST_CHECK bool broker_init(Broker *broker, const BrokerGrants *grants);
MUST_CHECK bool broker_grant(Broker *broker, BrokerRight right, const char *what);
/* Writes what is not granted and the option that grants it. */
void broker_denial(BrokerRight right, const char *what, char *text, size_t size);

/* Is the right to a path (a last link is not followed) granted? */
bool broker_granted(Broker *broker, BrokerRight right, const char *path);

/* ---- Files by path ---- */
int broker_open(Broker *broker, const char *path, int flags, int mode);
int broker_stat(Broker *broker, const char *path, bool follow, struct stat *out);
int broker_access(Broker *broker, const char *path, int mode);
int broker_mkdir(Broker *broker, const char *path, int mode);
int broker_remove(Broker *broker, const char *path, bool directory);
int broker_rename(Broker *broker, const char *from, const char *to);
int broker_symlink(Broker *broker, const char *target, const char *path);
int broker_link(Broker *broker, const char *existing, const char *path);
int broker_read_link(Broker *broker, const char *path, char *out, size_t size);
int broker_real_path(Broker *broker, const char *path, char *out, size_t size);
int broker_chmod(Broker *broker, const char *path, int mode);
int broker_set_times(Broker *broker, const char *path, bool follow, const struct timespec times[2]);
/* -1 leaves the owner or the group alone. */
int broker_chown(Broker *broker, const char *path, bool follow, int owner, int group);
int broker_open_directory(Broker *broker, const char *path);
i64 broker_space(Broker *broker, const char *path, int which);

/* ---- Files by handle ---- */
i64 broker_read(Broker *broker, int handle, void *bytes, size_t size);
i64 broker_write(Broker *broker, int handle, const void *bytes, size_t size);
i64 broker_read_at(Broker *broker, int handle, void *bytes, size_t size, i64 position);
i64 broker_write_at(Broker *broker, int handle, const void *bytes, size_t size, i64 position);
i64 broker_seek(Broker *broker, int handle, i64 offset, int whence);
i64 broker_available(Broker *broker, int handle);
/* Locks a part against other programs; -EAGAIN: somebody holds it. */
int broker_lock(Broker *broker, int handle, int how, i64 position, i64 size);
int broker_truncate(Broker *broker, int handle, i64 length);
int broker_sync(Broker *broker, int handle);
int broker_stat_handle(Broker *broker, int handle, struct stat *out);
int broker_close(Broker *broker, int handle);
/* Fills `out` with names, each ended by a zero byte; 0 at the end. */
int broker_read_directory(Broker *broker, int handle, char *out, size_t size);

/* ---- The rest of the host ---- */
/* 0 and *value, -ENOENT, or denied. */
int broker_env(Broker *broker, const char *name, const char **value);
/* "NAME=value" number `index`, NULL behind the last; only what is granted is counted. */
const char *broker_env_at(Broker *broker, size_t index);
/* 0 if a connection to or a socket on host:port is granted. */
int broker_check_net(Broker *broker, const char *host, int port);
i64 broker_nano_time(void);
/* Seconds and nanoseconds since the epoch. */
void broker_wall_clock(i64 *seconds, i32 *nanos);
int broker_random(void *bytes, size_t size);
/* For the VM's own class path only: a file descriptor, no check. */
int broker_trusted_open(const char *path);

/* ---- Sockets: broker_net.c ---- */
/* An address and a port; IPv4 and IPv6. */
typedef struct BrokerAddress {
    u8 bytes[16];  /* in network order */
    i32 length;    /* 4 or 16 */
    i32 port;
} BrokerAddress;

enum { /* ORDER HostSockets.java */ BROKER_SHUT_READ = 0, BROKER_SHUT_WRITE = 1, BROKER_SHUT_BOTH = 2 };

/* Looks a host's addresses up; their count, -ENOENT if there are none, or denied. */
int broker_resolve(Broker *broker, const char *host, BrokerAddress *out, int limit);
/* The name of an address: 0, -ENOENT, or denied. */
int broker_reverse(Broker *broker, const BrokerAddress *address, char *out, size_t size);
int broker_host_name(char *out, size_t size);
int broker_socket(Broker *broker, bool datagram);
int broker_bind(Broker *broker, int handle, const BrokerAddress *address);
int broker_listen(Broker *broker, int handle, int backlog);
/* Waits at most so many milliseconds, 0: for ever; -ETIMEDOUT after the host's limit, -EAGAIN after this one. */
int broker_connect(Broker *broker, int handle, const BrokerAddress *address, int timeout);
int broker_accept(Broker *broker, int handle, int timeout, BrokerAddress *peer);
/* peer may be NULL; 0 is the end of a stream; -EAGAIN after the timeout. */
i64 broker_receive(Broker *broker, int handle, void *bytes, size_t size, int timeout, BrokerAddress *peer);
/* address NULL: to the peer. */
i64 broker_send(Broker *broker, int handle, const void *bytes, size_t size, const BrokerAddress *address);
int broker_shutdown(Broker *broker, int handle, int how);
int broker_local_address(Broker *broker, int handle, BrokerAddress *out);
/* Options by the host's numbers; setting SO_LINGER to -1 turns it off. */
int broker_get_option(Broker *broker, int handle, int level, int option);
int broker_set_option(Broker *broker, int handle, int level, int option, int value);
/* Descriptors in the table, for broker_net.c: enter keeps one open until leave. */
int broker_handle_open(Broker *broker, int fd);
int broker_handle_enter(Broker *broker, int handle);
void broker_handle_leave(Broker *broker, int handle);

#endif
