/* Running a program from start to exit code, as the java launcher does. */
#ifndef VM_LAUNCH_H
#define VM_LAUNCH_H

#include "vm/classpath.h"
#include "vm/vm.h"

typedef struct LaunchRequest {
    const char *target;  /* class name, path of a .class file, or a jar */
    bool is_jar;
    char **args;
    int arg_count;
    VmOptions options;
    const BrokerGrants *grants;
} LaunchRequest;

/* Creates a Vm, runs main, waits for the threads, runs the shutdown hooks. Errors go to stderr.
 * Returns the exit code: 0, 1 after an uncaught exception in main or when it cannot start. */
int launch(const LaunchRequest *request);

#endif
