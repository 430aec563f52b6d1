/* What a machine is to be. */
#include "machine/settings.h"
#include "machine/families.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ONCE, OFTEN };

static const struct {
    const char *key, *argument, *help;
} rows[] = {
#define SETTING(name, key, argument, often, help) {key, argument, help},
#include "machine/settings.def"
};

SettingKey setting_find(const char *key) {
    u32 i = 0;
    while (i < SETTING_COUNT && strcmp(rows[i].key, key) != 0) i++;
    return (SettingKey)i;
}

const char *setting_key(SettingKey key) { return rows[key].key; }
const char *setting_argument(SettingKey key) { return rows[key].argument; }
const char *setting_help(SettingKey key) { return rows[key].help; }

/* ---- Checking one value -------------------------------------------------------------------------------------- */

static bool check_size(const char *value, MachineError *error) {
    return size_find(value) != NULL || machine_fail(error, MACHINE_SIZE_NAME, "'%s'", value);
}

static bool check_cpus(const char *value, MachineError *error) {
    char *end;
    unsigned long count = strtoul(value, &end, 10);
    bool good = value[0] >= '1' && value[0] <= '9' && *end == '\0' && count <= 255;
    return good || machine_fail(error, MACHINE_CPU_COUNT, "'%s'", value);
}

static bool check_memory(const char *value, MachineError *error) {
    u64 size;
    return machine_parse_size(value, &size, error);
}

static bool check_text(const char *value, MachineError *error) {
    return strpbrk(value, "\n\r") == NULL || machine_fail(error, MACHINE_SETTING, "a value has more than one line");
}

static bool check_path(const char *value, MachineError *error) {
    return value[0] != '\0' ? check_text(value, error) : machine_fail(error, MACHINE_SETTING, "a path is empty");
}

static bool check_choice(const char *value, const char *first, const char *second, MachineError *error) {
    if (strcmp(value, first) == 0 || strcmp(value, second) == 0) return true;
    return machine_fail(error, MACHINE_SETTING, "'%s' is neither '%s' nor '%s'", value, first, second);
}

static bool check_switch(const char *value, MachineError *error) { return check_choice(value, "on", "off", error); }
static bool check_on_reboot(const char *value, MachineError *error) {
    return check_choice(value, "restart", "stop", error);
}
static bool check_access(const char *value, MachineError *error) {
    return check_choice(value, "owner", "group", error);
}

static bool check_console(const char *value, MachineError *error) {
    return check_choice(value, "serial", "virtio", error);
}

static bool check_net(const char *value, MachineError *error) {
    NetConfig net;
    char tap[SETTINGS_TAP];
    return settings_read_net(value, &net, tap, error);
}

static bool check_vsock(const char *value, MachineError *error) {
    u32 length, guest;
    return check_text(value, error) && settings_read_vsock(value, &length, &guest, error);
}

static bool check(SettingKey key, const char *value, MachineError *error) {
    static bool (*const checks[])(const char *, MachineError *) = {
        [SETTING_size] = check_size,         [SETTING_cpus] = check_cpus,
        [SETTING_memory] = check_memory,     [SETTING_kernel] = check_path,
        [SETTING_initrd] = check_path,       [SETTING_cmdline] = check_text,
        [SETTING_disk] = check_path,         [SETTING_on_reboot] = check_on_reboot,
        [SETTING_kaslr] = check_switch,      [SETTING_default_cmdline] = check_switch,
        [SETTING_debug_exit] = check_switch, [SETTING_access] = check_access,
        [SETTING_net] = check_net,           [SETTING_vsock] = check_vsock,
        [SETTING_console] = check_console,
    };
    static_assert(ARRAY_COUNT(checks) == SETTING_COUNT, "a setting without a check");
    return checks[key](value, error);
}

/* ---- Setting ------------------------------------------------------------------------------------------------- */

static bool keep(char **place, const char *value, MachineError *error) {
    char *copy = strdup(value);
    if (copy == NULL) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    free(*place);
    *place = copy;
    return true;
}

/* Cuts a word off the end of a disk's text; true when it was there. */
static bool cut_word(char *text, const char *word, bool *found) {
    size_t length = strlen(text), size = strlen(word);
    bool there = length > size && strcmp(text + length - size, word) == 0;
    if (there) text[length - size] = '\0';
    *found |= there;
    return there;
}

static void read_disk_words(SettingsDisk *disk) {
    while (cut_word(disk->path, ",ro", &disk->read_only) || cut_word(disk->path, ",nvme", &disk->nvme) ||
           cut_word(disk->path, ",overlay", &disk->overlay)) {}
}

static bool add_disk(Settings *settings, const char *value, MachineError *error) {
    if (settings->disk_count == MACHINE_DISKS) return machine_fail(error, MACHINE_DISK_COUNT, "'%s'", value);
    SettingsDisk *disk = &settings->disks[settings->disk_count];
    *disk = (SettingsDisk){0};
    if (!keep(&disk->path, value, error)) return false;
    read_disk_words(disk);
    settings->disk_count++;
    return true;
}

static bool add_net(Settings *settings, const char *value, MachineError *error) {
    if (settings->net_count == MACHINE_NETS) {
        return machine_fail(error, MACHINE_NET_OPTION, "'%s' is one too many", value);
    }
    return keep(&settings->nets[settings->net_count++], value, error);
}

bool settings_set(Settings *settings, SettingKey key, const char *value, MachineError *error) {
    if (!check(key, value, error)) return false;
    if (key == SETTING_disk) return add_disk(settings, value, error);
    return key == SETTING_net ? add_net(settings, value, error) : keep(&settings->values[key], value, error);
}

void settings_free(Settings *settings) {
    for (u32 i = 0; i < SETTING_COUNT; i++) free(settings->values[i]);
    for (u32 i = 0; i < settings->disk_count; i++) free(settings->disks[i].path);
    for (u32 i = 0; i < settings->net_count; i++) free(settings->nets[i]);
    *settings = (Settings){0};
}

/* ---- The file ------------------------------------------------------------------------------------------------ */

static char *trim(char *text) {
    while (*text == ' ' || *text == '\t') text++;
    size_t length = strlen(text);
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t' || text[length - 1] == '\r')) length--;
    text[length] = '\0';
    return text;
}

/* Cuts the line up. */
static bool parse_line(Settings *settings, char *line, MachineError *error) {
    char *text = trim(line), *equals = strchr(text, '=');
    if (text[0] == '\0' || text[0] == '#') return true;
    if (equals == NULL) return machine_fail(error, MACHINE_SETTING, "'%s' is no KEY = VALUE", text);
    *equals = '\0';
    const char *name = trim(text);
    SettingKey key = setting_find(name);
    if (key == SETTING_COUNT) return machine_fail(error, MACHINE_SETTING, "there is no setting '%s'", name);
    return settings_set(settings, key, trim(equals + 1), error);
}

static bool parse_lines(Settings *settings, char *text, const char *path, MachineError *error) {
    char *rest = NULL;
    u32 number = 0;
    for (char *line = text; line != NULL; line = rest) {
        MachineError wrong = {0};
        rest = strchr(line, '\n');
        if (rest != NULL) *rest++ = '\0';
        number++;
        if (parse_line(settings, line, &wrong)) continue;
        return machine_fail(error, wrong.code, "%s, line %u: %s", path, number, wrong.detail);
    }
    return true;
}

bool settings_parse(Settings *settings, const char *text, const char *path, MachineError *error) {
    char *copy = strdup(text);
    if (copy == NULL) return machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
    bool parsed = parse_lines(settings, copy, path, error);
    free(copy);
    return parsed;
}

static void write_disk(const SettingsDisk *disk, StrBuf *out) {
    strbuf_format(out, "%s = %s%s%s%s\n", rows[SETTING_disk].key, disk->path, disk->read_only ? ",ro" : "",
                  disk->nvme ? ",nvme" : "", disk->overlay ? ",overlay" : "");
}

void settings_write(const Settings *settings, StrBuf *out) {
    for (u32 i = 0; i < SETTING_COUNT; i++) {
        if (settings->values[i] != NULL) strbuf_format(out, "%s = %s\n", rows[i].key, settings->values[i]);
        for (u32 disk = 0; i == SETTING_disk && disk < settings->disk_count; disk++) {
            write_disk(&settings->disks[disk], out);
        }
        for (u32 net = 0; i == SETTING_net && net < settings->net_count; net++) {
            strbuf_format(out, "%s = %s\n", rows[i].key, settings->nets[net]);
        }
    }
}

/* ---- Using --------------------------------------------------------------------------------------------------- */

static const Size *size_of(const Settings *settings) {
    return settings->values[SETTING_size] != NULL ? size_find(settings->values[SETTING_size]) : NULL;
}

/* A number given by itself counts more than the size's. */
u32 settings_cpus(const Settings *settings) {
    const char *value = settings->values[SETTING_cpus];
    const Size *size = size_of(settings);
    if (value != NULL) return (u32)strtoul(value, NULL, 10);
    return size != NULL ? size->cpus : 1;
}

u64 settings_memory(const Settings *settings) {
    const char *value = settings->values[SETTING_memory];
    const Size *size = size_of(settings);
    u64 bytes = size != NULL ? (u64)size->mebibytes << 20 : MACHINE_DEFAULT_MEMORY;
    MachineError checked = {0};
    return value == NULL || machine_parse_size(value, &bytes, &checked) ? bytes : 0;
}

static bool is(const Settings *settings, SettingKey key, const char *value) {
    return settings->values[key] != NULL && strcmp(settings->values[key], value) == 0;
}

bool settings_open_to_group(const Settings *settings) { return is(settings, SETTING_access, "group"); }

/* The kernel's command line: our words, then the user's, which win. */
static char *command_line(const Settings *settings) {
    StrBuf text = {0};
    const char *words = settings->values[SETTING_cmdline];
    if (!is(settings, SETTING_default_cmdline, "off")) strbuf_append(&text, MACHINE_DEFAULT_COMMAND_LINE);
    if (words != NULL && text.length > 0) strbuf_append(&text, " ");
    strbuf_append(&text, words != NULL ? words : "");
    return text.text;
}

static bool apply_disks(const Settings *settings, DiskConfig *disks, MachineError *error) {
    for (u32 i = 0; i < settings->disk_count; i++) {
        const SettingsDisk *disk = &settings->disks[i];
        if (disk->overlay) {
            return machine_fail(error, MACHINE_SETTING,
                                "%s,overlay is for 'machine create'; here, make the overlay first", disk->path);
        }
        disks[i] = (DiskConfig){.path = disk->path, .read_only = disk->read_only, .nvme = disk->nvme};
    }
    return true;
}

static bool apply_nets(const Settings *settings, SettingsParts *parts, MachineError *error) {
    for (u32 i = 0; i < settings->net_count; i++) {
        if (!settings_read_net(settings->nets[i], &parts->nets[i], parts->taps[i], error)) return false;
    }
    return true;
}

static bool apply_vsock(const Settings *settings, MachineConfig *config, SettingsParts *parts, MachineError *error) {
    u32 length;
    const char *text = settings->values[SETTING_vsock];
    if (text == NULL) return true;
    if (!settings_read_vsock(text, &length, &config->vsock_guest, error)) return false;
    config->vsock_path = parts->vsock_path = strndup(text, length);
    return parts->vsock_path != NULL || machine_fail(error, MACHINE_HOST_RESOURCES, "out of memory");
}

static bool apply_devices(const Settings *settings, MachineConfig *config, SettingsParts *parts,
                          MachineError *error) {
    if (!apply_disks(settings, parts->disks, error) || !apply_nets(settings, parts, error)) return false;
    config->disks = parts->disks;
    config->disk_count = settings->disk_count;
    config->nets = parts->nets;
    config->net_count = settings->net_count;
    config->virtio_console = is(settings, SETTING_console, "virtio");
    return apply_vsock(settings, config, parts, error);
}

bool settings_apply(const Settings *settings, MachineConfig *config, SettingsParts *parts, MachineError *error) {
    *parts = (SettingsParts){0};
    if (settings->values[SETTING_kernel] == NULL) return machine_fail(error, MACHINE_SETTING, "no kernel is given");
    if (!apply_devices(settings, config, parts, error)) return false;
    config->kernel_path = settings->values[SETTING_kernel];
    config->initrd_path = settings->values[SETTING_initrd];
    config->cpu_count = settings_cpus(settings);
    config->memory_size = settings_memory(settings);
    config->stop_on_reset = is(settings, SETTING_on_reboot, "stop");
    config->fixed_addresses = is(settings, SETTING_kaslr, "off");
    config->debug_exit = is(settings, SETTING_debug_exit, "on");
    config->command_line = parts->command_line = command_line(settings);
    return true;
}

void settings_parts_free(SettingsParts *parts) {
    free(parts->command_line);
    free(parts->vsock_path);
}

/* ---- Paths --------------------------------------------------------------------------------------------------- */

static bool make_absolute(char **path, const char *folder, MachineError *error) {
    if (*path == NULL || (*path)[0] == '/') return true;
    StrBuf whole = {0};
    strbuf_format(&whole, "%s/%s", folder, *path);
    bool kept = keep(path, whole.text, error);
    strbuf_free(&whole);
    return kept;
}

bool settings_make_absolute(Settings *settings, MachineError *error) {
    char folder[PATH_MAX];
    if (getcwd(folder, sizeof folder) == NULL) return machine_fail(error, MACHINE_SETTING, "this folder is gone");
    bool done = make_absolute(&settings->values[SETTING_kernel], folder, error) &&
                make_absolute(&settings->values[SETTING_initrd], folder, error) &&
                make_absolute(&settings->values[SETTING_vsock], folder, error);
    for (u32 i = 0; done && i < settings->disk_count; i++)
        done = make_absolute(&settings->disks[i].path, folder, error);
    return done;
}
