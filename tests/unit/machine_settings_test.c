// links: machine.a base/strbuf.o
/* What a machine is to be: values, files, sizes. */
#include "machine/families.h"
#include "machine/settings.h"
#include "tests/unit/check.h"

static MachineError error;

static bool set(Settings *settings, const char *key, const char *value) {
    error = (MachineError){0};
    SettingKey found = setting_find(key);
    CHECK(found != SETTING_COUNT);
    bool good = settings_set(settings, found, value, &error);
    CHECK(good == (error.code == MACHINE_OK));
    return good;
}

static bool parse(Settings *settings, const char *text) {
    error = (MachineError){0};
    return settings_parse(settings, text, "file", &error);
}

static void a_file_is_read_as_it_was_written(void) {
    Settings settings = {0}, again = {0};
    StrBuf first = {0}, second = {0};
    CHECK(parse(&settings,
                "# a comment\n\n  memory=512M\r\nkernel = /boot/a b=c \n\tdisk = /x,ro\ndisk=/y,nvme,ro\ndisk = /z\n"
                "cmdline = root=/dev/vda quiet"));
    CHECK(settings.disk_count == 3 && settings.disks[0].read_only && !settings.disks[0].nvme);
    CHECK(settings.disks[1].read_only && settings.disks[1].nvme && !settings.disks[2].read_only);
    CHECK_TEXT(settings.disks[1].path, "/y");
    CHECK_TEXT(settings.values[SETTING_kernel], "/boot/a b=c");
    settings_write(&settings, &first);
    CHECK(parse(&again, first.text));
    settings_write(&again, &second);
    CHECK_TEXT(second.text, first.text);
    strbuf_free(&first), strbuf_free(&second), settings_free(&settings), settings_free(&again);
}

static void what_is_wrong_is_told_with_its_line(void) {
    const struct {
        const char *text;
        MachineErrorCode code;
        const char *detail;
    } cases[] = {
        {"memory = 1G\ncpus = 0\n", MACHINE_CPU_COUNT, "file, line 2: '0'"},
        {"\n\nhello\n", MACHINE_SETTING, "file, line 3: 'hello' is no KEY = VALUE"},
        {"colour = red", MACHINE_SETTING, "file, line 1: there is no setting 'colour'"},
        {"size = huge", MACHINE_SIZE_NAME, "file, line 1: 'huge'"},
        {"memory = 12", MACHINE_MEMORY_SIZE, "file, line 1: '12'"},
        {"kernel =", MACHINE_SETTING, "file, line 1: a path is empty"},
        {"kaslr = no", MACHINE_SETTING, "file, line 1: 'no' is neither 'on' nor 'off'"},
        {"=x", MACHINE_SETTING, "file, line 1: there is no setting ''"},
    };
    for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
        Settings settings = {0};
        CHECK(!parse(&settings, cases[i].text) && error.code == cases[i].code);
        CHECK_TEXT(error.detail, cases[i].detail);
        settings_free(&settings);
    }
}

static void a_number_counts_more_than_the_size(void) {
    Settings settings = {0};
    CHECK(settings_cpus(&settings) == 1 && settings_memory(&settings) == MACHINE_DEFAULT_MEMORY);
    CHECK(set(&settings, "size", "compute.large"));
    CHECK(settings_cpus(&settings) == 2 && settings_memory(&settings) == 4ull << 30);
    CHECK(set(&settings, "memory", "1G") && set(&settings, "cpus", "255") && !set(&settings, "cpus", "256"));
    CHECK(settings_cpus(&settings) == 255 && settings_memory(&settings) == 1 << 30);
    settings_free(&settings);
}

static void every_size_is_a_machine_that_can_be(void) {
    static const char *const names[] = {
#define SIZE(name, cpus, mebibytes) name,
#include "machine/families.def"
    };
    for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
        const Size *size = size_find(names[i]);
        CHECK(size != NULL && size->cpus >= 1 && size->cpus <= 255 && size->mebibytes >= 128 &&
              size->mebibytes <= 1 << 20);
    }
    CHECK(size_find("light") == NULL && size_find("") == NULL);
}

static bool apply(Settings *settings, MachineConfig *config, SettingsParts *parts) {
    error = (MachineError){0};
    return settings_apply(settings, config, parts, &error);
}

static void settings_become_a_configuration(void) {
    Settings settings = {0};
    MachineConfig config = {0};
    SettingsParts parts;
    CHECK(!apply(&settings, &config, &parts) && error.code == MACHINE_SETTING);
    CHECK(set(&settings, "kernel", "k") && set(&settings, "disk", "d,ro") && set(&settings, "cmdline", "quiet"));
    CHECK(set(&settings, "on-reboot", "stop") && set(&settings, "kaslr", "off") &&
          set(&settings, "debug-exit", "on"));
    CHECK(apply(&settings, &config, &parts) && config.disk_count == 1 && config.disks[0].read_only);
    CHECK(config.stop_on_reset && config.fixed_addresses && config.debug_exit);
    CHECK_TEXT(config.command_line, MACHINE_DEFAULT_COMMAND_LINE " quiet");
    settings_parts_free(&parts);
    CHECK(set(&settings, "default-cmdline", "off") && apply(&settings, &config, &parts));
    CHECK_TEXT(config.command_line, "quiet");
    settings_parts_free(&parts);
    CHECK(set(&settings, "disk", "e,overlay") && settings.disks[1].overlay && !apply(&settings, &config, &parts));
    for (u32 i = 2; i < MACHINE_DISKS; i++) CHECK(set(&settings, "disk", "more"));
    CHECK(!set(&settings, "disk", "one more") && error.code == MACHINE_DISK_COUNT);
    settings_free(&settings);
}

static void cards_and_sockets(void) {
    Settings settings = {0};
    MachineConfig config = {0};
    SettingsParts parts;
    CHECK(set(&settings, "kernel", "k") && set(&settings, "net", "tap=tap0") && set(&settings, "console", "virtio"));
    CHECK(set(&settings, "net", "fd=7,mac=02:00:00:00:00:fe") && set(&settings, "vsock", "/run/x,cid=9"));
    CHECK(apply(&settings, &config, &parts) && config.net_count == 2 && config.virtio_console);
    CHECK_TEXT(config.nets[0].tap, "tap0");
    CHECK(config.nets[1].tap == NULL && config.nets[1].fd == 7 && config.nets[1].mac[5] == 0xfe &&
          config.vsock_guest == 9);
    CHECK_TEXT(config.vsock_path, "/run/x");
    settings_parts_free(&parts);
    const char *const cards[] = {
        "",     "tap=",  "tap0",          "tap=a-name-of-16-char",       "fd=",
        "fd=x", "fd=1x", "tap=a,mac=1:2", "tap=a,mac=01:00:00:00:00:00", "tap=a,mac=02:00:00:00:00:00:00"};
    for (size_t i = 0; i < ARRAY_COUNT(cards); i++)
        CHECK(!set(&settings, "net", cards[i]) && error.code == MACHINE_NET_OPTION);
    const char *const sockets[] = {"", ",cid=3", "/x,cid=2", "/x,cid=", "/x,cid=4294967295", "/x,cid=3x"};
    for (size_t i = 0; i < ARRAY_COUNT(sockets); i++) CHECK(!set(&settings, "vsock", sockets[i]));
    CHECK(set(&settings, "net", "tap=b") && set(&settings, "net", "tap=c") && !set(&settings, "net", "tap=d"));
    settings_free(&settings);
}

static void relative_paths_become_absolute(void) {
    Settings settings = {0};
    CHECK(set(&settings, "kernel", "k") && set(&settings, "initrd", "/i") && set(&settings, "disk", "d,ro"));
    CHECK(settings_make_absolute(&settings, &error));
    CHECK(settings.values[SETTING_kernel][0] == '/' && settings.disks[0].path[0] == '/' &&
          settings.disks[0].read_only);
    CHECK_TEXT(settings.values[SETTING_initrd], "/i");
    settings_free(&settings);
}

/* Any text is settings or an error. */
static void no_text_is_too_strange(void) {
    u32 state = 7;
    static const char letters[] = "=\n #,kernldiscpumoy0123456789GM/\t\r\\\"\x80";
    for (u32 round = 0; round < 20000; round++) {
        char text[64];
        u32 length = (state >> 8) % sizeof text;
        for (u32 i = 0; i < length; i++) {
            state = state * 1664525 + 1013904223;
            text[i] = letters[(state >> 8) % (sizeof letters - 1)];
        }
        text[length < sizeof text ? length : sizeof text - 1] = '\0';
        Settings settings = {0};
        CHECK(parse(&settings, text) == (error.code == MACHINE_OK));
        settings_free(&settings);
    }
}

int main(void) {
    RUN(a_file_is_read_as_it_was_written);
    RUN(what_is_wrong_is_told_with_its_line);
    RUN(a_number_counts_more_than_the_size);
    RUN(every_size_is_a_machine_that_can_be);
    RUN(settings_become_a_configuration);
    RUN(cards_and_sockets);
    RUN(relative_paths_become_absolute);
    RUN(no_text_is_too_strange);
    return 0;
}
