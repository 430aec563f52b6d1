/* Where a machine that was created lives: one folder for each, of files a person can read.
 *
 *   settings  what it is (machine/settings.h)
 *   lock      locked by the monitor as long as the machine runs; holds its process number
 *   log       what the guest printed, and the monitor; older parts in log.1 to log.3
 *   socket    where the monitor listens
 *   ended     how it ended last
 *   *.overlay disks made for it
 *
 * A monitor that dies leaves nothing to clean up: the kernel drops its lock, and the next start replaces its socket.
 * The folder's owner and mode say who may use the machine.
 */
#ifndef MACHINE_HOME_H
#define MACHINE_HOME_H

#include "machine/settings.h"
#include <limits.h>
#include <stdio.h>
#include <sys/types.h>

enum { HOME_NAME_MAX = 48 };

typedef struct Home {
    int fd; /* of the folder */
    char name[HOME_NAME_MAX + 1];
    char path[PATH_MAX];
} Home;

/* The folder of all machines: $WARDIAN_STATE, or wardian/machines in $XDG_STATE_HOME or ~/.local/state. */
bool home_root(char path[PATH_MAX], MachineError *error) MUST_CHECK;
bool home_check_name(const char *name, MachineError *error) MUST_CHECK;

bool home_open(Home *home, const char *name, MachineError *error) MUST_CHECK;
bool home_create(Home *home, const char *name, bool open_to_group, MachineError *error) MUST_CHECK;
/* Removes the folder with all in it, and closes it. */
bool home_remove(Home *home, MachineError *error) MUST_CHECK;
void home_close(Home *home);

/* Calls for each machine's name, in the order of the alphabet. */
bool home_each(void (*call)(void *owner, const char *name), void *owner, MachineError *error) MUST_CHECK;

bool home_read_settings(const Home *home, Settings *settings, MachineError *error) MUST_CHECK;
bool home_write_settings(const Home *home, const Settings *settings, MachineError *error) MUST_CHECK;

/* Locks the machine for its monitor: the lock lives as long as the descriptor or a copy of it. RUNNING when somebody
 * holds it. */
bool home_lock(const Home *home, int *lock, MachineError *error) MUST_CHECK;
void home_write_pid(int lock);
/* The process number of the monitor; 0 when the machine does not run. */
pid_t home_monitor(const Home *home);

/* How the machine ended last, as a line; empty when it never ran. */
void home_write_end(const Home *home, const char *text);
void home_read_end(const Home *home, char text[200]);

#endif
