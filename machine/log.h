/* A log that stays small: when it is full, it becomes log.1, the older parts move up, and the oldest is forgotten. */
#ifndef MACHINE_LOG_H
#define MACHINE_LOG_H

#include "base/types.h"

enum { LOG_PARTS = 3, LOG_DEFAULT_SIZE = 1 << 20 };

typedef struct Log {
    int folder, fd;
    u64 size, limit; /* of one part */
} Log;

/* Goes on with the log of the folder; false when it cannot be opened. */
bool log_open(Log *log, int folder, u64 limit) MUST_CHECK;
/* What cannot be written is lost: a full disk stops no guest. */
void log_write(Log *log, const void *bytes, u64 size);
void log_close(Log *log);

/* Opens part 0, which is the newest, to LOG_PARTS; negative when there is none. */
int log_open_part(int folder, u32 part);

#endif
