/* What a device model may ask of the world around it. Nothing here knows of KVM or of threads: a device is plain
 * data plus functions, so every one runs under the sanitizers and the fuzzers without a virtual CPU. */
#ifndef MACHINE_DEVICE_H
#define MACHINE_DEVICE_H

#include "base/types.h"

/* Why a run of the machine ended. */
typedef enum EndReason {
    END_NONE,       /* it still runs */
    END_POWER_OFF,  /* the guest switched itself off */
    END_RESET,      /* the guest asked for a reset, or crashed into one */
    END_DEBUG_EXIT, /* the guest wrote to the debug exit port; it comes with a status */
    END_STOPPED,    /* the host's user stopped it */
    END_CRASHED,    /* KVM cannot run it any further */
} EndReason;

/* One interrupt wire to the interrupt controllers. */
typedef struct IrqLine {
    void (*set)(void *owner, u32 gsi, bool level);
    void *owner;
    u32 gsi; /* global system interrupt: the pin */
} IrqLine;

/* Message-signalled interrupts: a write of `data` to `address`. */
typedef struct MsiLine {
    void (*send)(void *owner, u64 address, u32 data);
    void *owner;
} MsiLine;

/* A device says that it has work to do outside of the guest's access; whoever serves devices comes then. */
typedef struct WakeLine {
    void (*wake)(void *owner, u32 slot);
    void *owner;
} WakeLine;

/* A file of the host that a device waits for. The device sets what it wants and calls watch_changed. */
typedef struct Watch {
    int fd; /* -1: none */
    bool wants_input, wants_output;
    bool watched; /* the watcher's own: it knows of this one */
    void (*ready)(void *device, struct Watch *watch);
    void *device;
} Watch;

typedef struct Watcher {
    void (*changed)(void *owner, Watch *watch);
    void *owner;
} Watcher;

/* The wire by which a device ends the run. */
typedef struct EndLine {
    void (*end)(void *owner, EndReason reason, u32 status);
    void *owner;
} EndLine;

static inline void irq_set(const IrqLine *line, bool level) {
    if (line->set != NULL) line->set(line->owner, line->gsi, level);
}

static inline void wake(const WakeLine *line, u32 slot) {
    if (line->wake != NULL) line->wake(line->owner, slot);
}

static inline void watch_changed(const Watcher *watcher, Watch *watch) {
    if (watcher->changed != NULL) watcher->changed(watcher->owner, watch);
}

static inline void end_run(const EndLine *line, EndReason reason, u32 status) {
    if (line->end != NULL) line->end(line->owner, reason, status);
}

#endif
