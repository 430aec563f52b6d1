/* A 16550A serial port. */
#include "machine/uart.h"
#include <string.h>

enum { DATA, IER, IIR, LCR, MCR, LSR, MSR, SCR };

enum { IER_RECEIVE = 1, IER_SEND = 2, IER_LINE = 4, IER_MODEM = 8, IER_ALL = 15 };
enum { IIR_MODEM = 0, IIR_NONE = 1, IIR_SEND = 2, IIR_RECEIVE = 4, IIR_LINE = 6, IIR_FIFO = 0xc0 };
enum { FCR_ENABLE = 1, FCR_CLEAR_RECEIVE = 2 };
enum { LCR_DIVISOR = 0x80 };
enum { MCR_DTR = 1, MCR_RTS = 2, MCR_OUT1 = 4, MCR_OUT2 = 8, MCR_LOOP = 16, MCR_ALL = 31 };
enum { LSR_READY = 1, LSR_OVERRUN = 2, LSR_SEND_EMPTY = 0x60 };
enum { MSR_CTS = 0x10, MSR_DSR = 0x20, MSR_RING = 0x40, MSR_CARRIER = 0x80 };

void uart_init(Uart *uart, IrqLine irq, UartHost host) {
    *uart = (Uart){.irq = irq, .host = host, .divisor_low = 12};
}

static bool looped(const Uart *uart) { return (uart->modem & MCR_LOOP) != 0; }

/* A driver fills the whole queue once it sees the transmitter empty, so there must be room for all of it. */
static bool can_send(const Uart *uart) { return uart->host.room(uart->host.owner) >= UART_QUEUE; }

/* The most urgent cause of an interrupt, as IIR reports it. */
static u8 cause(const Uart *uart) {
    if ((uart->enabled & IER_LINE) && uart->overrun) return IIR_LINE;
    if ((uart->enabled & IER_RECEIVE) && uart->received_count > 0) return IIR_RECEIVE;
    if ((uart->enabled & IER_SEND) && uart->send_pending) return IIR_SEND;
    if ((uart->enabled & IER_MODEM) && uart->modem_delta != 0) return IIR_MODEM;
    return IIR_NONE;
}

/* On a PC the wire goes through OUT2, which looping back disconnects. */
static void update_irq(const Uart *uart) {
    bool connected = (uart->modem & MCR_OUT2) && !looped(uart);
    irq_set(&uart->irq, connected && cause(uart) != IIR_NONE);
}

u32 uart_input_room(const Uart *uart) { return looped(uart) ? 0 : UART_QUEUE - uart->received_count; }

static void queue_received(Uart *uart, u8 byte) {
    if (uart->received_count == UART_QUEUE) uart->overrun = true;
    else uart->received[uart->received_count++] = byte;
}

void uart_receive(Uart *uart, u8 byte) {
    queue_received(uart, byte);
    update_irq(uart);
}

void uart_output_drained(Uart *uart) {
    if (!uart->waiting || !can_send(uart)) return;
    uart->waiting = false;
    uart->send_pending = true;
    update_irq(uart);
}

/* ---- Reading ------------------------------------------------------------------------------------------------- */

static u8 take_received(Uart *uart) {
    if (uart->received_count == 0) return 0;
    u8 byte = uart->received[0];
    memmove(uart->received, uart->received + 1, --uart->received_count);
    if (uart->host.input_taken != NULL) uart->host.input_taken(uart->host.owner);
    update_irq(uart);
    return byte;
}

/* Reading the cause acknowledges the transmitter's interrupt and no other. */
static u8 read_cause(Uart *uart) {
    u8 value = cause(uart);
    if (value == IIR_SEND) {
        uart->send_pending = false;
        update_irq(uart);
    }
    return value | ((uart->fifo & FCR_ENABLE) ? IIR_FIFO : 0);
}

static u8 read_line_status(Uart *uart) {
    u8 value = (uart->received_count > 0 ? LSR_READY : 0) | (uart->overrun ? LSR_OVERRUN : 0);
    if (looped(uart) || can_send(uart)) value |= LSR_SEND_EMPTY;
    else uart->waiting = true;
    uart->overrun = false;
    update_irq(uart);
    return value;
}

/* The inputs of the modem: a peer that is always there, or our own outputs when looped back. */
static u8 modem_inputs(u8 modem) {
    if (!(modem & MCR_LOOP)) return MSR_CTS | MSR_DSR | MSR_CARRIER;
    u8 inputs = (modem & MCR_RTS) ? MSR_CTS : 0;
    if (modem & MCR_DTR) inputs |= MSR_DSR;
    if (modem & MCR_OUT1) inputs |= MSR_RING;
    if (modem & MCR_OUT2) inputs |= MSR_CARRIER;
    return inputs;
}

static u8 read_modem_status(Uart *uart) {
    u8 value = modem_inputs(uart->modem) | uart->modem_delta;
    uart->modem_delta = 0;
    update_irq(uart);
    return value;
}

u64 uart_read(Uart *uart, u64 offset, u32 size) {
    UNUSED(size);
    bool divisor = (uart->line & LCR_DIVISOR) != 0;
    switch (offset) {
    case DATA: return divisor ? uart->divisor_low : take_received(uart);
    case IER: return divisor ? uart->divisor_high : uart->enabled;
    case IIR: return read_cause(uart);
    case LCR: return uart->line;
    case MCR: return uart->modem;
    case LSR: return read_line_status(uart);
    case MSR: return read_modem_status(uart);
    case SCR: return uart->scratch;
    default: return 0xff;
    }
}

/* ---- Writing ------------------------------------------------------------------------------------------------- */

/* The byte leaves at once, so the transmitter is empty again unless the host has no room left. */
static void send(Uart *uart, u8 byte) {
    if (looped(uart)) queue_received(uart, byte);
    else if (uart->host.room(uart->host.owner) > 0) uart->host.put(uart->host.owner, byte);
    uart->waiting = !looped(uart) && !can_send(uart);
    uart->send_pending = false;
    update_irq(uart); /* the wire drops, then rises: an edge for every byte */
    uart->send_pending = !uart->waiting;
    update_irq(uart);
}

static void enable(Uart *uart, u8 value) {
    bool newly = (value & ~uart->enabled & IER_SEND) != 0;
    uart->enabled = value & IER_ALL;
    if (newly && (looped(uart) || can_send(uart))) uart->send_pending = true;
    else if (newly) uart->waiting = true;
    update_irq(uart);
}

static void control_fifo(Uart *uart, u8 value) {
    bool toggled = ((value ^ uart->fifo) & FCR_ENABLE) != 0;
    if (toggled || (value & FCR_CLEAR_RECEIVE)) uart->received_count = 0;
    uart->fifo = value & FCR_ENABLE;
    if (uart->host.input_taken != NULL) uart->host.input_taken(uart->host.owner);
    update_irq(uart);
}

static void control_modem(Uart *uart, u8 value) {
    u8 changed = modem_inputs(uart->modem) ^ modem_inputs(value);
    bool was_looped = looped(uart);
    uart->modem = value & MCR_ALL;
    uart->modem_delta |= changed >> 4;
    if (was_looped && !looped(uart) && uart->host.input_taken != NULL) uart->host.input_taken(uart->host.owner);
    update_irq(uart);
}

void uart_write(Uart *uart, u64 offset, u32 size, u64 value) {
    UNUSED(size);
    bool divisor = (uart->line & LCR_DIVISOR) != 0;
    u8 byte = (u8)value;
    switch (offset) {
    case DATA:
        if (divisor) uart->divisor_low = byte;
        else send(uart, byte);
        break;
    case IER:
        if (divisor) uart->divisor_high = byte;
        else enable(uart, byte);
        break;
    case IIR: control_fifo(uart, byte); break;
    case LCR: uart->line = byte; break;
    case MCR: control_modem(uart, byte); break;
    case SCR: uart->scratch = byte; break;
    default: break;
    }
}
