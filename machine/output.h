/* What the guest prints, on its way to a file descriptor that may be slow.
 *
 * A ring holds it and a thread writes it, so that no CPU of the guest ever waits for a terminal. When the ring is
 * full, `output_room` says so and the serial port shows its driver a busy transmitter.
 */
#ifndef MACHINE_OUTPUT_H
#define MACHINE_OUTPUT_H

#include "base/types.h"
#include <pthread.h>

enum { OUTPUT_RING = 64 << 10 };

typedef struct Output {
    pthread_mutex_t lock;  /* of everything below */
    pthread_cond_t wakeup; /* of the writer */
    pthread_t writer;
    int fd;
    void (*drained)(void *owner); /* called by the writer, unlocked, after it wrote something */
    void *owner;
    u64 put, written; /* totals; their difference waits in the ring */
    bool finishing;   /* no more comes: write the rest and end */
    bool broken;      /* nobody reads: drop everything */
    u8 ring[OUTPUT_RING];
} Output;

/* Starts the writer; false when there is no thread to be had. */
bool output_start(Output *output, int fd, void (*drained)(void *owner), void *owner) MUST_CHECK;
u32 output_room(Output *output);
void output_put(Output *output, u8 byte);
/* Writes what is left and ends the writer. */
void output_finish(Output *output);

#endif
