/* A guest of 32 bits, without an operating system, in two roles. As "chaos" it does what no driver does: any value to
 * any port, register and configuration byte, rings and commands full of chance. As "compute" it fills memory and sums
 * it up again and again: whatever another machine does, the sum stays the same.
 *
 * It ends through the debug exit port: chaos with 33, compute with 1, or 3 when the sum changed.
 */
#include <stdbool.h>
#include <stdint.h>

typedef uint8_t u8; /* base/types.h needs a C library */
typedef uint16_t u16;
typedef uint32_t u32;
#define ARRAY_COUNT(array) (sizeof(array) / sizeof *(array))

enum { MULTIBOOT = 0x1BADB002, AREA = 16 << 20, AREA_SIZE = 32 << 20 };
enum { SLOTS = 12, WINDOW_SIZE = 0x8000, OPERATIONS = 3000, REPAIR_EACH = 200, SUMMED = 128 << 10, ROUNDS = 20 };
#define WINDOWS 0xd0000000u
#define CONFIGURATION 0xe8000000u

__attribute__((section(".multiboot"), used)) static const u32 header[] = {MULTIBOOT, 0, 0u - MULTIBOOT};
static u8 stack[16384] __attribute__((aligned(16), used));
__asm__(".globl _start\n_start: movl $stack + 16384, %esp\npushl %ebx\ncall guest_main\n1: hlt\njmp 1b");

void guest_main(const u32 *boot);
void *memcpy(void *to, const void *from, __SIZE_TYPE__ size);
void *memset(void *to, int value, __SIZE_TYPE__ size);

void *memcpy(void *to, const void *from, __SIZE_TYPE__ size) {
    for (__SIZE_TYPE__ i = 0; i < size; i++) ((volatile u8 *)to)[i] = ((const u8 *)from)[i];
    return to;
}
void *memset(void *to, int value, __SIZE_TYPE__ size) {
    for (__SIZE_TYPE__ i = 0; i < size; i++) ((volatile u8 *)to)[i] = (u8)value;
    return to;
}

/* ---- The processor's ways out -------------------------------------------------------------------------------- */

static void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }
static void out16(u16 port, u16 value) { __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port)); }
static void out32(u16 port, u32 value) { __asm__ volatile("outl %0, %1" : : "a"(value), "Nd"(port)); }
static u32 in32(u16 port) {
    u32 value;
    __asm__ volatile("inl %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}
static void out_string(u16 port, const void *bytes, u32 count) {
    __asm__ volatile("rep outsb" : "+S"(bytes), "+c"(count) : "d"(port) : "memory");
}
static void in_string(u16 port, void *bytes, u32 count) {
    __asm__ volatile("rep insb" : "+D"(bytes), "+c"(count) : "d"(port) : "memory");
}

static void write_at(u32 address, u32 size, u32 value) {
    if (size == 1) *(volatile u8 *)address = (u8)value;
    else if (size == 2) *(volatile u16 *)address = (u16)value;
    else *(volatile u32 *)address = value;
}

static void finish(u32 value) {
    for (;;) out32(0xf4, value);
}

/* ---- Chance -------------------------------------------------------------------------------------------------- */

static u32 state[2];

static u32 chance(void) {
    u32 a = state[0], b = state[1];
    a ^= a << 13, a ^= a >> 17, a ^= a << 5;
    b = b * 1664525u + 1013904223u;
    state[0] = a, state[1] = b;
    return a + b;
}

static u32 below(u32 limit) { return chance() % limit; }

/* An address in the area that devices may write to, so that they seldom hit this program. */
static u32 area(void) { return AREA + (below(AREA_SIZE) & ~15u); }

static u32 value(void) {
    switch (below(8)) {
    case 0: return 0;
    case 1: return UINT32_MAX;
    case 2: return 1u << below(32);
    case 3: return below(256);
    case 4:
    case 5: return area();
    default: return chance();
    }
}

static u32 access_size(void) { return 1u << below(3); }

/* ---- Chaos --------------------------------------------------------------------------------------------------- */

/* Those that end the machine, which is no fun. */
static bool ends_machine(u16 port) {
    return (port >= 0x5fd && port <= 0x602) || (port >= 0xcf6 && port <= 0xcf9) || (port >= 0x61 && port <= 0x64) ||
           (port >= 0x8f && port <= 0x92) || (port >= 0xf1 && port <= 0xf7);
}

static void write_port(void) {
    u16 port = (u16)(below(2) ? chance() : below(0x1000));
    u32 size = access_size();
    if (ends_machine(port)) return;
    if (size == 1) out8(port, (u8)value());
    else if (size == 2) out16(port, (u16)value());
    else out32(port, value());
}

static void move_string(void) {
    u16 port = (u16)(below(2) ? chance() : 0x3f8 + below(8));
    if (ends_machine(port)) return;
    if (below(2)) out_string(port, (const void *)area(), below(300));
    else in_string(port, (void *)area(), below(300));
}

static void write_configuration(void) {
    u32 slot = below(SLOTS), offset = below(256), size = access_size();
    if (below(2)) {
        write_at(CONFIGURATION + (slot << 15) + (below(8) ? offset : below(4096)), size, value());
        return;
    }
    out32(0xcf8, 0x80000000u | slot << 11 | (offset & 0xfc));
    out32(0xcfc, value());
}

static u32 window(void) { return WINDOWS + below(SLOTS) * WINDOW_SIZE; }

static void touch_register(void) {
    static const u32 parts[] = {0, 0x1000, 0x2000, 0x3000, 0x4000};
    u32 address = window() + (below(4) ? parts[below(ARRAY_COUNT(parts))] + below(0x60) : below(WINDOW_SIZE));
    if (below(3)) write_at(address, access_size(), value());
    else (void)*(volatile u32 *)(address & ~3u);
}

static void touch_anywhere(void) {
    u32 address = 0xc0000000u | chance();
    bool controllers = address >= 0xfec00000u && address < 0xfef00000u; /* an INIT would end the fun */
    if (controllers) return;
    if (below(2)) write_at(address, access_size(), value());
    else (void)*(volatile u8 *)address;
}

/* A descriptor table and rings of chance, most of it possible. */
static void fill_queue(u32 at) {
    volatile u32 *words = (volatile u32 *)at;
    for (u32 i = 0; i < 16; i++) {
        words[i * 4] = below(16) ? area() : value();
        words[i * 4 + 1] = below(64) ? 0 : value();
        words[i * 4 + 2] = below(16) ? below(5000) : value();
        words[i * 4 + 3] = below(8) | (below(20) << 16);
    }
    for (u32 i = 0; i < 20; i++) ((volatile u16 *)(at + 0x1000))[i] = (u16)below(20);
}

/* The handshake as a driver does it, then chance in the queues. */
static void use_virtio(void) {
    u32 at = window(), slot = (at - WINDOWS) / WINDOW_SIZE;
    write_at(at + 0x14, 1, below(4) ? 0 : value());
    write_at(at + 0x14, 1, 3);
    for (u32 half = 0; half < 2; half++) {
        write_at(at, 4, half), write_at(at + 8, 4, half);
        write_at(at + 12, 4, *(volatile u32 *)(at + 4) & (below(4) || half ? UINT32_MAX : chance()));
    }
    write_at(at + 0x14, 1, 11);
    for (u32 queue = 0; queue < 4; queue++) {
        u32 base = AREA + (slot * 4 + queue) * 0x4000;
        fill_queue(base);
        write_at(at + 0x16, 2, queue), write_at(at + 0x18, 2, 16), write_at(at + 0x1a, 2, below(6));
        write_at(at + 0x20, 4, base), write_at(at + 0x28, 4, base + 0x1000), write_at(at + 0x30, 4, base + 0x2000);
        write_at(at + 0x1c, 2, 1);
    }
    write_at(at + 0x14, 1, 15);
    for (u32 i = 0; i < 20; i++) {
        u32 base = AREA + (slot * 4 + below(4)) * 0x4000;
        *(volatile u16 *)(base + 0x1002) = (u16)(*(volatile u16 *)(base + 0x1002) + below(4));
        write_at(at + 0x3000 + below(16), 2, below(4));
    }
}

static void fill_command(u32 at) {
    volatile u32 *words = (volatile u32 *)at;
    for (u32 i = 0; i < 16; i++) words[i] = below(4) ? value() : below(16);
    words[0] = below(16) | (chance() & 0xffff0000u);
    words[1] = below(8) ? 1 : value();
    words[6] = area() & ~(below(8) ? 0xfffu : 0), words[7] = 0;
    words[8] = area() & ~0xfffu, words[9] = 0;
    words[12] = below(4) ? below(64) : value();
}

static void use_nvme(void) {
    u32 at = window(), queues = AREA + AREA_SIZE - 0x10000;
    write_at(at + 0x14, 4, 0);
    write_at(at + 0x24, 4, 0x001f001f), write_at(at + 0x28, 4, queues), write_at(at + 0x2c, 4, 0);
    write_at(at + 0x30, 4, queues + 0x1000), write_at(at + 0x34, 4, 0);
    write_at(at + 0x14, 4, 0x00460001);
    for (u32 i = 0; i < 32; i++) fill_command(queues + i * 64);
    volatile u32 *make = (volatile u32 *)queues; /* the first two make a pair of queues */
    make[0] = 5, make[6] = queues + 0x3000, make[10] = 0x001f0001, make[11] = 3;
    make[16] = 1, make[22] = queues + 0x2000, make[26] = 0x001f0001, make[27] = 0x00010001;
    for (u32 i = 0; i < 32; i++) fill_command(queues + 0x2000 + i * 64);
    for (u32 i = 0; i < 10; i++) {
        write_at(at + 0x1000 + below(4) * 4, 4, below(34));
        touch_register();
    }
}

/* Puts every window where this program looks for it. */
static void repair(void) {
    for (u32 slot = 1; slot < SLOTS; slot++) {
        u32 space = CONFIGURATION + (slot << 15);
        write_at(space + 4, 2, 0);
        write_at(space + 0x10, 4, WINDOWS + slot * WINDOW_SIZE);
        write_at(space + 4, 2, 6);
    }
}

static void chaos(void) {
    for (u32 i = 0; i < OPERATIONS; i++) {
        if (i % REPAIR_EACH == 0) repair();
        switch (below(32)) {
        case 0: use_virtio(); break;
        case 1: use_nvme(); break;
        case 2: move_string(); break;
        case 3: touch_anywhere(); break;
        case 4: (void)in32((u16)chance()); break;
        case 5: write_configuration(); break;
        default: below(3) ? touch_register() : write_port(); break;
        }
    }
    finish(16);
}

/* ---- Computing ----------------------------------------------------------------------------------------------- */

static u32 sum_up(void) {
    u32 sum = 2166136261u;
    for (u32 i = 0; i < SUMMED / 4; i++) sum = (sum ^ ((volatile u32 *)AREA)[i]) * 16777619u;
    return sum;
}

static void compute(void) {
    for (u32 i = 0; i < SUMMED / 4; i++) ((volatile u32 *)AREA)[i] = chance();
    u32 first = sum_up();
    for (u32 i = 0; i < ROUNDS; i++) {
        if (sum_up() != first) finish(1);
    }
    finish(0);
}

void guest_main(const u32 *boot) {
    const char *words = (const char *)boot[4];
    u32 low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    state[0] = low | 1, state[1] = high ^ low;
    if (words[0] == 'c' && words[1] == 'o') compute();
    chaos();
}
