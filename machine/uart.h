/* A 16550A serial port: the console of the guest.
 *
 * The host side is a pair of functions: `room` says how many bytes it would take now, which is the transmitter's
 * flow control (a slow reader makes the guest's driver wait, never its CPU), and `put` takes one. Input waits in the
 * 16-byte receive queue; the host asks `uart_input_room` before it calls `uart_receive`.
 */
#ifndef MACHINE_UART_H
#define MACHINE_UART_H

#include "machine/device.h"

enum { UART_QUEUE = 16 };

typedef struct UartHost {
    u32 (*room)(void *owner);
    void (*put)(void *owner, u8 byte);
    void (*input_taken)(void *owner); /* the receive queue has room again; may be NULL */
    void *owner;
} UartHost;

typedef struct Uart {
    IrqLine irq;
    UartHost host;
    u8 received[UART_QUEUE]; /* oldest first */
    u32 received_count;
    bool overrun;      /* a byte came when the queue was full; until LSR is read */
    bool send_pending; /* the transmitter-empty interrupt is due */
    bool waiting;      /* the guest filled the host's room and waits for more */
    u8 enabled;        /* IER */
    u8 fifo;           /* FCR as far as it stays */
    u8 line;           /* LCR */
    u8 modem;          /* MCR */
    u8 modem_delta;    /* the low half of MSR: what changed since it was read */
    u8 scratch;        /* SCR */
    u8 divisor_low, divisor_high;
} Uart;

void uart_init(Uart *uart, IrqLine irq, UartHost host);
u64 uart_read(Uart *uart, u64 offset, u32 size);
void uart_write(Uart *uart, u64 offset, u32 size, u64 value);

u32 uart_input_room(const Uart *uart);
void uart_receive(Uart *uart, u8 byte);
/* The host has room again after `room` said there was too little. */
void uart_output_drained(Uart *uart);

#endif
