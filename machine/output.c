/* What the guest prints. */
#include "machine/output.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 4096 };

u32 output_room(Output *output) {
    pthread_mutex_lock(&output->lock);
    u32 room = output->broken ? OUTPUT_RING : OUTPUT_RING - (u32)(output->put - output->written);
    pthread_mutex_unlock(&output->lock);
    return room;
}

void output_put(Output *output, u8 byte) {
    pthread_mutex_lock(&output->lock);
    bool was_empty = output->put == output->written;
    if (!output->broken && output->put - output->written < OUTPUT_RING) {
        output->ring[output->put++ % OUTPUT_RING] = byte;
        if (was_empty) pthread_cond_signal(&output->wakeup);
    }
    pthread_mutex_unlock(&output->lock);
}

/* Waits for bytes and copies some; 0 when all is written and no more comes. */
static u32 take(Output *output, u8 chunk[CHUNK]) {
    pthread_mutex_lock(&output->lock);
    while (output->put == output->written && !output->finishing) {
        pthread_cond_wait(&output->wakeup, &output->lock);
    }
    u32 count = 0;
    while (count < CHUNK && output->written + count < output->put) {
        chunk[count] = output->ring[(output->written + count) % OUTPUT_RING];
        count++;
    }
    pthread_mutex_unlock(&output->lock);
    return count;
}

static bool write_all(int fd, const u8 *bytes, u32 size) {
    while (size > 0) {
        ssize_t count = write(fd, bytes, size);
        if (count < 0 && errno == EAGAIN) poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, -1);
        else if (count < 0 && errno != EINTR) return false;
        if (count <= 0) continue;
        bytes += count;
        size -= (u32)count;
    }
    return true;
}

static void *write_loop(void *argument) {
    Output *output = argument;
    u8 chunk[CHUNK];
    for (u32 count; (count = take(output, chunk)) > 0;) {
        bool alive = write_all(output->fd, chunk, count);
        pthread_mutex_lock(&output->lock);
        output->written = alive ? output->written + count : output->put;
        output->broken |= !alive;
        pthread_mutex_unlock(&output->lock);
        output->drained(output->owner);
    }
    return NULL;
}

/* The writer takes no signals: a closed pipe is an error of write, and Ctrl-C is for the main thread. */
static bool start_writer(Output *output) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool started = pthread_create(&output->writer, NULL, write_loop, output) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

bool output_start(Output *output, int fd, void (*drained)(void *owner), void *owner) {
    memset(output, 0, sizeof *output);
    output->fd = fd;
    output->drained = drained;
    output->owner = owner;
    pthread_mutex_init(&output->lock, NULL);
    pthread_cond_init(&output->wakeup, NULL);
    return start_writer(output);
}

void output_finish(Output *output) {
    pthread_mutex_lock(&output->lock);
    output->finishing = true;
    pthread_cond_signal(&output->wakeup);
    pthread_mutex_unlock(&output->lock);
    pthread_join(output->writer, NULL);
    pthread_cond_destroy(&output->wakeup);
    pthread_mutex_destroy(&output->lock);
}
