/* The words behind a machine command. */
#include "cli/machine_arguments.h"
#include <stdlib.h>
#include <string.h>

/* Options that are no settings. */
typedef struct Switch {
    const char *option;
    const char *argument; /* NULL: takes none */
    u32 needs;            /* of TAKES_ */
    const char *help;
} Switch;

static const Switch switches[] = {
    {"--no-kaslr", NULL, TAKES_SETTINGS, "the same as --kaslr off"},
    {"--no-default-cmdline", NULL, TAKES_SETTINGS, "the same as --default-cmdline off"},
    {"--debug-exit", NULL, TAKES_SETTINGS, "the same as debug-exit = on"},
    {"--json", NULL, TAKES_JSON, "for programs"},
    {"--dry-run", NULL, TAKES_DRY_RUN, "shows what would be made, and makes nothing"},
    {"--foreground", NULL, TAKES_FOREGROUND, "stays until the machine ends, for service managers"},
    {"--timeout", "SECONDS", TAKES_TIMEOUT, "how long to wait (60)"},
    {"--follow", NULL, TAKES_FOLLOW, "goes on with what comes"},
    {"--base", "FILE", TAKES_BASE, "the image an overlay shows until it is written to"},
    {"--size", "SIZE", TAKES_BASE, "such as 512M or 10G; of an overlay, that of its base unless given"},
    {"--help", NULL, 0, "this"},
};

enum { HELP_COLUMN = 34 };

/* ---- Complaints ---------------------------------------------------------------------------------------------- */

int arguments_fail(const MachineError *error) {
    machine_error_print(error, stderr);
    return machine_error_status(error->code);
}

/* How many letters differ, at most 3: rows of the classical table, for words of up to 31 letters. */
static u32 distance(const char *a, const char *b) {
    u32 row[32], length = (u32)strlen(b);
    if (length >= ARRAY_COUNT(row)) return 3;
    for (u32 j = 0; j <= length; j++) row[j] = j;
    for (u32 i = 1; a[i - 1] != '\0'; i++) {
        u32 diagonal = row[0];
        row[0] = i;
        for (u32 j = 1; j <= length; j++) {
            u32 replaced = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            u32 shorter = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
            row[j] = replaced < shorter ? replaced : shorter;
        }
    }
    return row[length] < 3 ? row[length] : 3;
}

const char *arguments_nearest(const char *word, const char *const *words, u32 count) {
    const char *nearest = NULL;
    u32 best = 3;
    for (u32 i = 0; i < count; i++) {
        u32 found = distance(word, words[i]);
        if (found < best) nearest = words[i];
        if (found < best) best = found;
    }
    return nearest;
}

static int misused(const MachineCommand *command, const char *problem, const char *word, const char *nearest) {
    fprintf(stderr, "wardian: %s '%s'", problem, word);
    if (nearest != NULL) fprintf(stderr, "; did you mean '%s'?", nearest);
    fprintf(stderr, "\n  try: wardian machine %s --help\n", command->name);
    return USAGE_STATUS;
}

/* ---- Options ------------------------------------------------------------------------------------------------- */

static bool fits(const MachineCommand *command, const Switch *option) {
    return option->needs == 0 || (command->takes & option->needs) != 0;
}

static int unknown_option(const MachineCommand *command, const char *word) {
    char keys[SETTING_COUNT][32];
    const char *words[SETTING_COUNT + ARRAY_COUNT(switches)];
    u32 count = 0;
    for (u32 i = 0; i < SETTING_COUNT && (command->takes & TAKES_SETTINGS); i++) {
        snprintf(keys[i], sizeof keys[i], "--%s", setting_key((SettingKey)i));
        words[count++] = keys[i];
    }
    for (size_t i = 0; i < ARRAY_COUNT(switches); i++) {
        if (fits(command, &switches[i])) words[count++] = switches[i].option;
    }
    return misused(command, "there is no option", word, arguments_nearest(word, words, count));
}

static bool set(MachineArguments *out, SettingKey key, const char *value, MachineError *error) {
    out->any_setting = true;
    return settings_set(&out->settings, key, value, error);
}

static bool take_timeout(MachineArguments *out, const char *value, MachineError *error) {
    char *end;
    unsigned long seconds = strtoul(value, &end, 10);
    bool good = value[0] >= '0' && value[0] <= '9' && *end == '\0' && seconds <= 86400;
    out->timeout = (u32)seconds;
    return good || machine_fail(error, MACHINE_SETTING, "'%s' is no number of seconds", value);
}

static bool take_switch(MachineArguments *out, const char *option, const char *value, MachineError *error) {
    if (strcmp(option, "--no-kaslr") == 0) return set(out, SETTING_kaslr, "off", error);
    if (strcmp(option, "--no-default-cmdline") == 0) return set(out, SETTING_default_cmdline, "off", error);
    if (strcmp(option, "--debug-exit") == 0) return set(out, SETTING_debug_exit, "on", error);
    if (strcmp(option, "--timeout") == 0) return take_timeout(out, value, error);
    if (strcmp(option, "--json") == 0) out->json = true;
    if (strcmp(option, "--dry-run") == 0) out->dry_run = true;
    if (strcmp(option, "--foreground") == 0) out->foreground = true;
    if (strcmp(option, "--follow") == 0) out->follow = true;
    if (strcmp(option, "--help") == 0) out->help = true;
    if (strcmp(option, "--base") == 0) out->base = value;
    if (strcmp(option, "--size") == 0) out->disk_size = value;
    return true;
}

static const Switch *find_switch(const MachineCommand *command, const char *word) {
    for (size_t i = 0; i < ARRAY_COUNT(switches); i++) {
        if (strcmp(word, switches[i].option) == 0 && fits(command, &switches[i])) return &switches[i];
    }
    return NULL;
}

/* Takes the option at argv[*at], and its value; moves on. */
static int take_option(const MachineCommand *command, int argc, char **argv, int *at, MachineArguments *out) {
    MachineError error = {0};
    const char *word = argv[*at];
    const Switch *option = find_switch(command, word);
    bool may_set = (command->takes & TAKES_SETTINGS) && strncmp(word, "--", 2) == 0;
    SettingKey key = may_set && option == NULL ? setting_find(word + 2) : SETTING_COUNT;
    if (option == NULL && key == SETTING_COUNT) return unknown_option(command, word);
    const char *value = NULL;
    if (option == NULL || option->argument != NULL) {
        if (*at + 1 >= argc) return misused(command, "a value is missing behind", word, NULL);
        value = argv[++*at];
    }
    bool taken = option != NULL ? take_switch(out, word, value, &error) : set(out, key, value, &error);
    return taken ? 0 : arguments_fail(&error);
}

static int take_name(const MachineCommand *command, const char *word, MachineArguments *out) {
    if (command->names_max == 0 || out->name != NULL)
        return misused(command, "this is one word too many:", word, NULL);
    out->name = word;
    return 0;
}

int arguments_parse(const MachineCommand *command, int argc, char **argv, MachineArguments *out) {
    *out = (MachineArguments){.timeout = 60};
    int status = 0;
    for (int at = 0; at < argc && status == 0; at++) {
        if (strcmp(argv[at], "-h") == 0) out->help = true;
        else if (argv[at][0] == '-') status = take_option(command, argc, argv, &at, out);
        else status = take_name(command, argv[at], out);
    }
    bool missing = status == 0 && !out->help && command->names_min > 0 && out->name == NULL;
    return missing ? misused(command, "a name is missing behind", command->name, NULL) : status;
}

void arguments_free(MachineArguments *arguments) { settings_free(&arguments->settings); }

/* ---- Help ---------------------------------------------------------------------------------------------------- */

static void print_option(FILE *out, const char *option, const char *argument, const char *help) {
    char left[64];
    snprintf(left, sizeof left, "%s %s", option, argument != NULL ? argument : "");
    fprintf(out, "  %-*s%s\n", HELP_COLUMN, left, help);
}

void arguments_print_help(const MachineCommand *command, FILE *out) {
    fprintf(out, "%s\n\nusage: wardian machine %s %s\n", command->summary, command->name, command->usage);
    for (u32 i = 0; i < SETTING_COUNT && (command->takes & TAKES_SETTINGS); i++) {
        char option[32];
        snprintf(option, sizeof option, "--%s", setting_key((SettingKey)i));
        if (find_switch(command, option) != NULL) continue;
        print_option(out, option, setting_argument((SettingKey)i), setting_help((SettingKey)i));
    }
    for (size_t i = 0; i < ARRAY_COUNT(switches); i++) {
        if (fits(command, &switches[i]))
            print_option(out, switches[i].option, switches[i].argument, switches[i].help);
    }
    fprintf(out, "\nexample: %s\n", command->example);
}
