/* What a machine is to be: set word by word from a command line or a settings file, and written as one.
 *
 *     # comments and empty lines
 *     memory = 512M
 *     disk = /srv/web.img
 *     disk = /srv/shared.img,ro
 */
#ifndef MACHINE_SETTINGS_H
#define MACHINE_SETTINGS_H

#include "base/strbuf.h"
#include "machine/machine.h"

typedef enum SettingKey {
#define SETTING(name, key, argument, often, help) SETTING_##name,
#include "machine/settings.def"
    SETTING_COUNT
} SettingKey;

enum { SETTINGS_TAP = 16 }; /* the name of a network device of Linux */

typedef struct SettingsDisk {
    char *path;
    bool read_only, nvme;
    bool overlay; /* an overlay over the path is to be made first */
} SettingsDisk;

typedef struct Settings {
    char *values[SETTING_COUNT]; /* as given last; NULL: not given. Not those given often */
    SettingsDisk disks[MACHINE_DISKS];
    u32 disk_count;
    char *nets[MACHINE_NETS]; /* as given */
    u32 net_count;
} Settings;

/* What a configuration points into, beside the settings themselves. */
typedef struct SettingsParts {
    DiskConfig disks[MACHINE_DISKS];
    NetConfig nets[MACHINE_NETS];
    char taps[MACHINE_NETS][SETTINGS_TAP];
    char *command_line, *vsock_path; /* allocated */
} SettingsParts;

/* What a --net says, and a --vsock, whose path is everything before its last comma. */
bool settings_read_net(const char *text, NetConfig *net, char tap[SETTINGS_TAP], MachineError *error) MUST_CHECK;
bool settings_read_vsock(const char *text, u32 *path_length, u32 *guest, MachineError *error) MUST_CHECK;

/* The key's number, or SETTING_COUNT. */
SettingKey setting_find(const char *key);
const char *setting_key(SettingKey key);
const char *setting_argument(SettingKey key);
const char *setting_help(SettingKey key);

/* Checks the value and keeps a copy. A disk is added to those before. */
bool settings_set(Settings *settings, SettingKey key, const char *value, MachineError *error) MUST_CHECK;
void settings_free(Settings *settings);

/* Reads a file's text; errors tell `path` and the line. */
bool settings_parse(Settings *settings, const char *text, const char *path, MachineError *error) MUST_CHECK;
/* Writes what was given, in the order of settings.def. */
void settings_write(const Settings *settings, StrBuf *out);

/* What the settings amount to. */
u32 settings_cpus(const Settings *settings);
u64 settings_memory(const Settings *settings);
bool settings_open_to_group(const Settings *settings);
/* Fills the configuration, which points into the settings and the parts. Fails when something a machine needs was
 * not given. Either way settings_parts_free is right afterwards. */
bool settings_apply(const Settings *settings, MachineConfig *config, SettingsParts *parts,
                    MachineError *error) MUST_CHECK;
void settings_parts_free(SettingsParts *parts);

/* A path in a settings file is absolute: relative ones are what the user sees where he types. */
bool settings_make_absolute(Settings *settings, MachineError *error) MUST_CHECK;

#endif
