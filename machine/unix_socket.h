/* Stream sockets of the host by path, none of whose calls block. Each returns a descriptor, or -1 with errno. */
#ifndef MACHINE_UNIX_SOCKET_H
#define MACHINE_UNIX_SOCKET_H

#include "base/types.h"

/* Listens; only this user may connect. A socket that nobody listens to any more is replaced. */
int unix_listen(const char *path);
int unix_accept(int listener);
int unix_connect(const char *path);

#endif
