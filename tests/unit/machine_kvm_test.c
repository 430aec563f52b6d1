// links: machine.a
/* Whole machines of a few instructions, by KVM; says so and passes where KVM cannot run them. */
#include "machine/machine.h"
#include "tests/machine/kernels.h"
#include "tests/unit/check.h"
#include <signal.h>
#include <unistd.h>

static char printed[4096]; /* by the guest */
static MachineError error;

/* A file that holds the kernel; removed by the caller. */
static void write_kernel(char path[], const u8 *code, u32 size) {
    Image kernel = kernel_elf32(code, size, true);
    int fd = mkstemp(path);
    CHECK(fd >= 0 && write(fd, kernel.bytes, kernel.size) == (ssize_t)kernel.size);
    close(fd);
    image_free(&kernel);
}

static bool run(MachineConfig config, const u8 *code, u32 size, const char *typed, MachineEnd *end) {
    char path[] = "/tmp/machine-kvm-test-XXXXXX";
    int in[2], out[2];
    CHECK(pipe(in) == 0 && pipe(out) == 0);
    CHECK(write(in[1], typed, strlen(typed)) == (ssize_t)strlen(typed));
    close(in[1]);
    write_kernel(path, code, size);
    config.kernel_path = path;
    config.command_line = "";
    config.memory_size = 16 << 20;
    if (config.cpu_count == 0) config.cpu_count = 1;
    config.debug_exit = true;
    config.power_button = -1;
    config.input_fd = in[0];
    config.output_fd = out[1];
    error = (MachineError){0};
    bool done = machine_run(&config, end, &error);
    unlink(path);
    close(in[0]), close(out[1]);
    ssize_t count = read(out[0], printed, sizeof printed - 1);
    printed[count > 0 ? count : 0] = '\0';
    close(out[0]);
    return done;
}

/* call next; pop %esi; add $text, %esi; mov $0x3f8, %dx; mov $6, %ecx; rep outsb; mov $21, %eax; out %eax, $0xf4 */
static const u8 string_output[] =
    "\xe8\0\0\0\0\x5e\x81\xc6\x19\0\0\0\x66\xba\xf8\x03\xb9\x06\0\0\0\xf3\x6e\xb8\x15\0\0\0"
    "\xe7\xf4hello\n";

static void prints_a_string_and_reports_a_status(void) {
    MachineEnd end;
    CHECK(run((MachineConfig){0}, string_output, sizeof string_output, "", &end));
    CHECK(end.reason == END_DEBUG_EXIT && end.status == 43);
    CHECK_TEXT(printed, "hello\n");
}

/* mov $0x3fd, %dx; again: in %dx, %al; test $1, %al; jz again; mov $0x3f8, %dx; in %dx, %al; out %al, %dx;
 * cmp $'!', %al; jne to the start; xor %eax, %eax; out %eax, $0xf4 */
static const u8 echo[] =
    "\x66\xba\xfd\x03\xec\xa8\x01\x74\xfb\x66\xba\xf8\x03\xec\xee\x3c\x21\x75\xed\x31\xc0\xe7\xf4";

static void input_longer_than_the_queue_arrives(void) {
    MachineEnd end;
    const char *text = "The quick brown fox jumps over the lazy dog!";
    CHECK(run((MachineConfig){0}, echo, sizeof echo, text, &end));
    CHECK(end.reason == END_DEBUG_EXIT && end.status == 1);
    CHECK_TEXT(printed, text);
}

/* mov 0xd0000000, %eax; movl $5, 0xd0000004; out %eax, $0xf4 */
static const u8 device_memory[] = "\xa1\0\0\0\xd0\xc7\x05\x04\0\0\xd0\x05\0\0\0\xe7\xf4";

static void device_memory_of_nobody_is_ones(void) {
    MachineEnd end;
    CHECK(run((MachineConfig){0}, device_memory, sizeof device_memory, "", &end));
    CHECK(end.reason == END_DEBUG_EXIT && end.status == 0xff);
}

static const u8 triple_fault[] = "\x0f\x0b"; /* ud2, without an interrupt table */

static void a_triple_fault_is_a_reset(void) {
    MachineEnd end;
    CHECK(run((MachineConfig){.stop_on_reset = true}, triple_fault, sizeof triple_fault, "", &end));
    CHECK(end.reason == END_RESET);
}

static void endless_resets_end(void) {
    MachineEnd end;
    CHECK(!run((MachineConfig){0}, triple_fault, sizeof triple_fault, "", &end));
    CHECK(error.code == MACHINE_GUEST_RESETS && end.resets == 5);
}

/* mov $0x600, %dx; mov $0x34, %al; out %al, %dx; jmp to itself */
static const u8 power_off[] = "\x66\xba\0\x06\xb0\x34\xee\xeb\xfe";

static void powers_off(void) {
    MachineEnd end;
    CHECK(run((MachineConfig){0}, power_off, sizeof power_off, "", &end) && end.reason == END_POWER_OFF);
}

/* Puts "movb $1, %cs:0x100; hlt; jmp to the hlt" at 0x8000, sends CPU 1 INIT and the start-up message for page 8,
 * waits for the byte, mov $3, %eax; out %eax, $0xf4. */
static const u8 second_cpu[] = "\xc7\x05\0\x80\0\0\x2e\xc6\x06\x00\xc7\x05\x04\x80\0\0\x01\x01\xf4\xeb"
                               "\xc7\x05\x08\x80\0\0\xfd\0\0\0\xc7\x05\x10\x03\xe0\xfe\0\0\0\x01"
                               "\xc7\x05\0\x03\xe0\xfe\0\x45\0\0\xc7\x05\0\x03\xe0\xfe\x08\x46\0\0"
                               "\xf3\x90\x80\x3d\0\x81\0\0\0\x74\xf5\xb8\x03\0\0\0\xe7\xf4";

static void a_second_cpu_starts_and_stops(void) {
    MachineEnd end;
    CHECK(run((MachineConfig){.cpu_count = 2}, second_cpu, sizeof second_cpu, "", &end));
    CHECK(end.reason == END_DEBUG_EXIT && end.status == 7);
}

static const u8 forever[] = "\xeb\xfe";

static void a_signal_stops_a_guest_that_never_exits(void) {
    MachineEnd end;
    sigset_t alarm_set;
    sigemptyset(&alarm_set);
    sigaddset(&alarm_set, SIGTERM);
    CHECK(sigprocmask(SIG_BLOCK, &alarm_set, NULL) == 0 && raise(SIGTERM) == 0);
    CHECK(run((MachineConfig){.cpu_count = 2}, forever, sizeof forever, "", &end));
    CHECK(end.reason == END_STOPPED && end.signal == SIGTERM);
}

static void too_many_cpus_are_refused(void) {
    MachineEnd end;
    CHECK(!run((MachineConfig){.cpu_count = 256}, forever, sizeof forever, "", &end));
    CHECK(error.code == MACHINE_CPU_COUNT);
}

int main(void) {
    FILE *nowhere = fopen("/dev/null", "w");
    if (nowhere == NULL || machine_doctor(nowhere, false) != 0) {
        printf("KVM cannot run guests here: nothing tested\n");
        return 0;
    }
    fclose(nowhere);
    RUN(prints_a_string_and_reports_a_status);
    RUN(input_longer_than_the_queue_arrives);
    RUN(device_memory_of_nobody_is_ones);
    RUN(a_triple_fault_is_a_reset);
    RUN(endless_resets_end);
    RUN(powers_off);
    RUN(a_second_cpu_starts_and_stops);
    RUN(a_signal_stops_a_guest_that_never_exits);
    RUN(too_many_cpus_are_refused);
    return 0;
}
