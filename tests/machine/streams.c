/* Ends of streams for the rig's tests: echoes what comes, or sends its input and prints what comes back.
 *
 *   streams echo ADDRESS      accepts one connection
 *   streams connect ADDRESS   then half-closes behind the input
 *
 * An address is the path of a Unix socket, or vsock:NUMBER:PORT.
 */
#include <linux/vm_sockets.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

union Address {
    struct sockaddr any;
    struct sockaddr_un path;
    struct sockaddr_vm number;
};

static socklen_t parse(const char *text, union Address *address) {
    unsigned number, port;
    memset(address, 0, sizeof *address);
    if (sscanf(text, "vsock:%u:%u", &number, &port) == 2) {
        address->number = (struct sockaddr_vm){.svm_family = AF_VSOCK, .svm_cid = number, .svm_port = port};
        return sizeof address->number;
    }
    address->path.sun_family = AF_UNIX;
    strncpy(address->path.sun_path, text, sizeof address->path.sun_path - 1);
    return sizeof address->path;
}

/* Copies until the end; false when bytes were lost. */
static bool copy(int from, int to) {
    char bytes[4096];
    ssize_t count;
    while ((count = read(from, bytes, sizeof bytes)) > 0) {
        for (ssize_t done = 0, part; done < count; done += part) {
            part = write(to, bytes + done, (size_t)(count - done));
            if (part <= 0) return false;
        }
    }
    return count == 0;
}

static bool echo(int listener) {
    if (listen(listener, 1) != 0) return false;
    int fd = accept(listener, NULL, NULL);
    return fd >= 0 && copy(fd, fd) && shutdown(fd, SHUT_WR) == 0;
}

/* A child sends, so that neither direction waits for the other. */
static bool converse(int fd) {
    pid_t child = fork();
    if (child == 0) _exit(!(copy(0, fd) && shutdown(fd, SHUT_WR) == 0));
    return child > 0 && copy(fd, 1);
}

int main(int argc, char **argv) {
    union Address address;
    if (argc != 3) return 2;
    socklen_t size = parse(argv[2], &address);
    int fd = socket(address.any.sa_family, SOCK_STREAM, 0);
    if (fd < 0) return 1;
    bool listens = strcmp(argv[1], "echo") == 0;
    if (listens) return !(bind(fd, &address.any, size) == 0 && echo(fd));
    return !(connect(fd, &address.any, size) == 0 && converse(fd));
}
