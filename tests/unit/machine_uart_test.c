// links: machine.a
/* machine/uart.h: registers, interrupts, flow control, and what Linux's driver probes. */
#include "machine/uart.h"
#include "tests/unit/check.h"

enum { DATA, IER, IIR, LCR, MCR, LSR, MSR, SCR };
enum { OUT2 = 8, LOOP = 16, READY = 1, OVERRUN = 2, SEND_EMPTY = 0x60 };

typedef struct Host {
    char sent[64];
    u32 sent_count, room, taken, rises;
    bool level;
} Host;

static u32 room(void *owner) { return ((Host *)owner)->room; }

static void put(void *owner, u8 byte) {
    Host *host = owner;
    CHECK(host->sent_count < sizeof host->sent && host->room > 0);
    host->sent[host->sent_count++] = (char)byte;
    host->room--;
}

static void taken(void *owner) { ((Host *)owner)->taken++; }

static void set_irq(void *owner, u32 gsi, bool level) {
    Host *host = owner;
    CHECK(gsi == 4);
    if (level && !host->level) host->rises++;
    host->level = level;
}

static Uart start(Host *host) {
    Uart uart;
    *host = (Host){.room = 1000};
    uart_init(&uart, (IrqLine){set_irq, host, 4}, (UartHost){room, put, taken, host});
    return uart;
}

static u8 in(Uart *uart, u64 offset) { return (u8)uart_read(uart, offset, 1); }
static void out(Uart *uart, u64 offset, u8 value) { uart_write(uart, offset, 1, value); }

static void sends_and_is_ready_at_once(void) {
    Host host;
    Uart uart = start(&host);
    CHECK(in(&uart, LSR) == SEND_EMPTY);
    for (const char *c = "hello"; *c != '\0'; c++) out(&uart, DATA, (u8)*c);
    CHECK(host.sent_count == 5 && memcmp(host.sent, "hello", 5) == 0 && in(&uart, LSR) == SEND_EMPTY);
    CHECK(!host.level);
}

static void every_byte_sent_makes_an_edge(void) {
    Host host;
    Uart uart = start(&host);
    out(&uart, MCR, OUT2);
    out(&uart, IER, 2);
    CHECK(host.rises == 1 && host.level && in(&uart, IIR) == 2 && !host.level && in(&uart, IIR) == 1);
    out(&uart, DATA, 'a');
    CHECK(host.rises == 2 && host.level);
    out(&uart, DATA, 'b');
    CHECK(host.rises == 3 && host.level);
    out(&uart, IER, 0);
    CHECK(!host.level);
}

static void without_out2_the_wire_is_cut(void) {
    Host host;
    Uart uart = start(&host);
    out(&uart, IER, 15);
    uart_receive(&uart, 'x');
    CHECK(!host.level && in(&uart, IIR) == 4);
    out(&uart, MCR, OUT2);
    CHECK(host.level);
}

static void receives_in_order_and_reports_overrun(void) {
    Host host;
    Uart uart = start(&host);
    out(&uart, MCR, OUT2);
    out(&uart, IER, 5);
    for (u8 i = 0; i < UART_QUEUE; i++) uart_receive(&uart, i);
    CHECK(uart_input_room(&uart) == 0 && in(&uart, IIR) == 4);
    uart_receive(&uart, 99);
    CHECK(in(&uart, IIR) == 6 && in(&uart, LSR) == (SEND_EMPTY | READY | OVERRUN) &&
          in(&uart, LSR) == (SEND_EMPTY | READY));
    for (u8 i = 0; i < UART_QUEUE; i++) CHECK(in(&uart, DATA) == i);
    CHECK(host.taken == UART_QUEUE && !host.level && in(&uart, LSR) == SEND_EMPTY && in(&uart, DATA) == 0);
}

static void a_full_host_makes_the_transmitter_busy(void) {
    Host host;
    Uart uart = start(&host);
    host.room = UART_QUEUE;
    out(&uart, MCR, OUT2);
    out(&uart, IER, 2);
    in(&uart, IIR);
    out(&uart, DATA, 'a');
    CHECK(!host.level && (in(&uart, LSR) & SEND_EMPTY) == 0);
    uart_output_drained(&uart);
    CHECK(!host.level);
    host.room = UART_QUEUE;
    uart_output_drained(&uart);
    CHECK(host.level && in(&uart, IIR) == 2 && (in(&uart, LSR) & SEND_EMPTY) != 0);
}

static void a_guest_that_ignores_busy_loses_bytes_only(void) {
    Host host;
    Uart uart = start(&host);
    host.room = 2;
    for (int i = 0; i < 10; i++) out(&uart, DATA, 'a');
    CHECK(host.sent_count == 2);
}

/* The steps of autoconfig in Linux's 8250 driver. */
static void passes_the_probe_of_linux(void) {
    Host host;
    Uart uart = start(&host);
    out(&uart, IER, 0);
    CHECK((in(&uart, IER) & 0xf) == 0);
    out(&uart, IER, 0xff);
    CHECK(in(&uart, IER) == 0xf);
    out(&uart, IER, 0);
    out(&uart, MCR, LOOP | 0xa);
    CHECK((in(&uart, MSR) & 0xf0) == 0x90);
    out(&uart, MCR, 0);
    out(&uart, IIR, 1);
    CHECK(in(&uart, IIR) >> 6 == 3);
    out(&uart, IIR, 0x21);
    CHECK((in(&uart, IIR) & 0x20) == 0);
    out(&uart, LCR, 0x80);
    out(&uart, DATA, 0x34);
    out(&uart, IER, 0x12);
    CHECK(in(&uart, DATA) == 0x34 && in(&uart, IER) == 0x12 && host.sent_count == 0);
    out(&uart, LCR, 3);
    out(&uart, SCR, 0x5a);
    CHECK(in(&uart, LCR) == 3 && in(&uart, IER) == 0 && in(&uart, SCR) == 0x5a);
}

static void loops_back(void) {
    Host host;
    Uart uart = start(&host);
    out(&uart, MCR, LOOP);
    out(&uart, DATA, 'z');
    CHECK(host.sent_count == 0 && uart_input_room(&uart) == 0 && in(&uart, DATA) == 'z');
    for (int i = 0; i < 100; i++) out(&uart, DATA, 'z');
    CHECK((in(&uart, LSR) & OVERRUN) != 0);
    out(&uart, MCR, 0);
    out(&uart, IIR, 3); /* enabling the queue empties it */
    CHECK(uart_input_room(&uart) == UART_QUEUE && host.taken > 0);
}

static void survives_any_accesses(void) {
    Host host;
    Uart uart = start(&host);
    u32 seed = 1;
    for (int i = 0; i < 200000; i++) {
        seed = seed * 1664525 + 1013904223;
        host.sent_count = 0;
        host.room = seed >> 9 & 31;
        if (seed >> 16 & 1) out(&uart, seed >> 17 & 7, (u8)(seed >> 20));
        else in(&uart, seed >> 17 & 7);
        if (uart_input_room(&uart) > 0 && seed >> 30 == 0) uart_receive(&uart, (u8)i);
        CHECK(uart.received_count <= UART_QUEUE);
    }
}

int main(void) {
    RUN(sends_and_is_ready_at_once);
    RUN(every_byte_sent_makes_an_edge);
    RUN(without_out2_the_wire_is_cut);
    RUN(receives_in_order_and_reports_overrun);
    RUN(a_full_host_makes_the_transmitter_busy);
    RUN(a_guest_that_ignores_busy_loses_bytes_only);
    RUN(passes_the_probe_of_linux);
    RUN(loops_back);
    RUN(survives_any_accesses);
    return 0;
}
