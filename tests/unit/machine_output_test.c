// links: machine.a
/* machine/output.h: order, back-pressure, a reader that goes away. */
#include "machine/output.h"
#include "tests/unit/check.h"
#include <stdatomic.h>
#include <unistd.h>

static atomic_uint drained_count;
static void drained(void *owner) { UNUSED(owner), drained_count++; }

static u64 read_all(int fd, u8 *expected_next) {
    u8 chunk[4096];
    u64 total = 0;
    for (ssize_t count; (count = read(fd, chunk, sizeof chunk)) > 0; total += (u64)count) {
        for (ssize_t i = 0; i < count; i++) CHECK(chunk[i] == (u8)(*expected_next)++);
    }
    return total;
}

static void everything_arrives_in_order(void) {
    static Output output;
    int ends[2];
    CHECK(pipe(ends) == 0 && output_start(&output, ends[1], drained, NULL));
    for (u32 i = 0; i < 20000; i++) output_put(&output, (u8)i);
    output_finish(&output);
    close(ends[1]);
    u8 next = 0;
    CHECK(read_all(ends[0], &next) == 20000 && drained_count > 0);
    close(ends[0]);
}

/* Nobody reads the pipe: it fills, then the ring does, and nobody waits. */
static void a_full_ring_has_no_room(void) {
    static Output output;
    int ends[2];
    CHECK(pipe(ends) == 0 && output_start(&output, ends[1], drained, NULL));
    u64 sent = 0;
    for (; output_room(&output) > 0 || (usleep(50000), output_room(&output) > 0); sent++)
        output_put(&output, (u8)sent);
    CHECK(sent >= OUTPUT_RING);
    output_put(&output, 0xee); /* dropped */
    u8 next = 0, chunk[512];
    u64 total = 0;
    while (total < sent) {
        ssize_t count = read(ends[0], chunk, sizeof chunk);
        CHECK(count > 0);
        for (ssize_t i = 0; i < count; i++) CHECK(chunk[i] == next++);
        total += (u64)count;
    }
    output_finish(&output);
    close(ends[0]), close(ends[1]);
}

static void a_reader_that_left_stops_nobody(void) {
    static Output output;
    int ends[2];
    CHECK(pipe(ends) == 0 && output_start(&output, ends[1], drained, NULL));
    close(ends[0]);
    for (u32 i = 0; i < 3 * OUTPUT_RING; i++) output_put(&output, (u8)i);
    output_put(&output, 0);
    for (u32 i = 0; i < 1000 && output_room(&output) != OUTPUT_RING; i++) usleep(10000); /* on a loaded machine */
    CHECK(output_room(&output) == OUTPUT_RING);
    output_finish(&output);
    close(ends[1]);
}

int main(void) {
    RUN(everything_arrives_in_order);
    RUN(a_full_ring_has_no_room);
    RUN(a_reader_that_left_stops_nobody);
    return 0;
}
