/* The process of a machine that was started: runs it without a terminal, with its console on a socket. */
#ifndef MACHINE_MONITOR_H
#define MACHINE_MONITOR_H

#include "machine/home.h"

typedef struct MonitorRequest {
    const Home *home;
    const Settings *settings;
    const char *cache_folder; /* for unpacked kernels; NULL: none */
    bool foreground;          /* in this process, until the machine ends */
} MonitorRequest;

/* Starts the machine, in its folder: there begin the relative paths in its settings. Returns when its guest runs, or with why it does not. In the foreground, returns when it ended.
 * RUNNING when it runs already. */
bool monitor_start(const MonitorRequest *request, MachineError *error) MUST_CHECK;

#endif
