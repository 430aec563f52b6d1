/* Making machines and disk images. */
#include "cli/machine_commands.h"
#include "machine/disk.h"
#include "machine/disk_overlay.h"
#include "machine/families.h"
#include "machine/kernel.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- Asking -------------------------------------------------------------------------------------------------- */

/* Reads an answer without the end of its line; false at the end of the input. */
static bool ask(const char *question, const char *usual, char *answer, size_t size) {
    fprintf(stderr, "%s", question);
    if (usual[0] != '\0') fprintf(stderr, " [%s]", usual);
    fprintf(stderr, ": ");
    if (fgets(answer, (int)size, stdin) == NULL) return false;
    answer[strcspn(answer, "\r\n")] = '\0';
    if (answer[0] == '\0') snprintf(answer, size, "%s", usual);
    return true;
}

static bool ended(MachineError *error) { return machine_fail(error, MACHINE_SETTING, "the answers ended"); }

static bool good_name(const char *name, MachineError *wrong) {
    Home home;
    if (!home_check_name(name, wrong)) return false;
    if (!home_open(&home, name, &(MachineError){0})) return true;
    home_close(&home);
    return machine_fail(wrong, MACHINE_EXISTS, "'%s'", name);
}

static bool ask_name(char *name, size_t size, MachineError *error) {
    for (MachineError wrong; ask("name", "", name, size);) {
        wrong = (MachineError){0};
        if (good_name(name, &wrong)) return true;
        machine_error_print(&wrong, stderr);
    }
    return ended(error);
}

/* A question about one setting; an empty answer leaves it out. `check` looks at what the answer names; or NULL. */
typedef struct Question {
    SettingKey key;
    const char *text, *usual;
    bool needed;
    bool (*check)(const char *value, MachineError *error);
} Question;

static bool answer(const Question *question, const char *value, Settings *settings, MachineError *wrong) {
    if (value[0] == '\0' && !question->needed) return true;
    bool checked = question->check == NULL || question->check(value, wrong);
    return checked && settings_set(settings, question->key, value, wrong);
}

static bool ask_setting(const Question *question, Settings *settings, MachineError *error) {
    char value[PATH_MAX];
    for (MachineError wrong; ask(question->text, question->usual, value, sizeof value);) {
        wrong = (MachineError){0};
        if (answer(question, value, settings, &wrong)) return true;
        machine_error_print(&wrong, stderr);
    }
    return ended(error);
}

/* ---- Looking at what is named -------------------------------------------------------------------------------- */

static bool check_kernel(const char *path, MachineError *error) {
    Image kernel;
    KernelKind kind;
    if (!image_read(&kernel, path, MACHINE_KERNEL_UNREADABLE, error)) return false;
    bool known = kernel_identify(&kernel, &kind, error);
    image_free(&kernel);
    return known;
}

static bool check_initrd(const char *path, MachineError *error) {
    Image initrd;
    bool read = image_read(&initrd, path, MACHINE_INITRD_UNREADABLE, error);
    if (read) image_free(&initrd);
    return read;
}

/* A disk that another machine uses now is fine: they need not run at the same time. */
static bool check_disk(const char *path, MachineError *error) {
    Disk disk;
    MachineError wrong = {0};
    bool opened = disk_open(&disk, path, true, &wrong);
    if (opened) disk_close(&disk);
    return opened || wrong.code == MACHINE_DISK_LOCKED || machine_fail(error, wrong.code, "%s", wrong.detail);
}

static bool check_files(const Settings *settings, MachineError *error) {
    const char *kernel = settings->values[SETTING_kernel], *initrd = settings->values[SETTING_initrd];
    if (kernel == NULL) return machine_fail(error, MACHINE_SETTING, "no kernel is given; --kernel FILE does");
    if (!check_kernel(kernel, error) || (initrd != NULL && !check_initrd(initrd, error))) return false;
    bool good = true;
    for (u32 i = 0; good && i < settings->disk_count; i++) good = check_disk(settings->disks[i].path, error);
    return good;
}

static bool check_disk_answer(const char *text, MachineError *error) {
    Settings one = {0};
    bool good = settings_set(&one, SETTING_disk, text, error) && check_disk(one.disks[0].path, error);
    settings_free(&one);
    return good;
}

static bool ask_all(char *name, size_t size, Settings *settings, MachineError *error) {
    static const Question questions[] = {
        {SETTING_size, "size, a family and a size in it", "light.small", true, NULL},
        {SETTING_kernel, "kernel", "", true, check_kernel},
        {SETTING_initrd, "initial RAM disk; none", "", false, check_initrd},
        {SETTING_disk, "disk; FILE,overlay keeps FILE as it is; none", "", false, check_disk_answer},
        {SETTING_net, "network card on a tap device, such as tap=tap0; none", "", false, NULL},
        {SETTING_cmdline, "words for the kernel, such as root=/dev/vda; none", "", false, NULL},
        {SETTING_access, "who may use it, owner or group", "owner", true, NULL},
    };
    if (name[0] == '\0' && !ask_name(name, size, error)) return false;
    sizes_print(stderr);
    for (size_t i = 0; i < ARRAY_COUNT(questions); i++) {
        if (!ask_setting(&questions[i], settings, error)) return false;
    }
    return true;
}

/* ---- Making a machine ---------------------------------------------------------------------------------------- */

/* Replaces each disk that wants an overlay by one in the machine's folder; makes it unless `dry`. */
static bool place_overlays(const Home *home, Settings *settings, bool dry, MachineError *error) {
    for (u32 i = 0; i < settings->disk_count; i++) {
        SettingsDisk *disk = &settings->disks[i];
        if (!disk->overlay) continue;
        StrBuf path = {0};
        strbuf_format(&path, "%s/disk-%u.overlay", home->path, i);
        if (!dry && !disk_create_overlay(path.text, disk->path, 0, error)) {
            strbuf_free(&path);
            return false;
        }
        free(disk->path);
        disk->path = path.text;
        disk->overlay = false;
    }
    return true;
}

static bool make(const char *name, Settings *settings, MachineError *error) {
    Home home;
    if (!home_create(&home, name, settings_open_to_group(settings), error)) return false;
    bool made = place_overlays(&home, settings, false, error) && home_write_settings(&home, settings, error);
    MachineError again = {0};
    if (!made && !home_remove(&home, &again)) machine_error_print(&again, stderr);
    home_close(&home);
    return made;
}

static bool show(const char *name, Settings *settings, MachineError *error) {
    Home home = {.fd = -1};
    StrBuf text = {0};
    if (!home_root(home.path, error)) return false;
    size_t length = strlen(home.path);
    snprintf(home.path + length, sizeof home.path - length, "/%s", name);
    if (!place_overlays(&home, settings, true, error)) return false;
    settings_write(settings, &text);
    printf("# would be made in %s\n# %u processors, %llu MiB\n%s", home.path, settings_cpus(settings),
           (unsigned long long)settings_memory(settings) >> 20, text.text != NULL ? text.text : "");
    strbuf_free(&text);
    return true;
}

static bool create(MachineArguments *arguments, char *name, size_t size, MachineError *error) {
    Settings *settings = &arguments->settings;
    bool asks = !arguments->any_setting;
    if (asks && !ask_all(name, size, settings, error)) return false;
    if (!good_name(name, error) || !settings_make_absolute(settings, error) || !check_files(settings, error))
        return false;
    return arguments->dry_run ? show(name, settings, error) : make(name, settings, error);
}

int machine_create_command(MachineArguments *arguments) {
    char name[HOME_NAME_MAX + 2] = "";
    MachineError error = {0};
    if (arguments->name != NULL) snprintf(name, sizeof name, "%s", arguments->name);
    if (!create(arguments, name, sizeof name, &error)) return arguments_fail(&error);
    if (!arguments->dry_run) fprintf(stderr, "made '%s'; start it: wardian machine start %s\n", name, name);
    return 0;
}

/* ---- Disk images --------------------------------------------------------------------------------------------- */

static int disk_create_command(MachineArguments *arguments) {
    MachineError error = {0};
    u64 size = 0;
    if (arguments->base == NULL && arguments->disk_size == NULL) {
        fprintf(stderr, "wardian: a new disk needs --size SIZE, or --base FILE for an overlay\n"
                        "  try: wardian machine disk create --help\n");
        return USAGE_STATUS;
    }
    bool sized = arguments->disk_size == NULL || machine_parse_disk_size(arguments->disk_size, &size, &error);
    bool made =
        sized && (arguments->base != NULL ? disk_create_overlay(arguments->name, arguments->base, size, &error)
                                          : disk_create(arguments->name, size, &error));
    return made ? 0 : arguments_fail(&error);
}

static void describe(const Disk *disk, u32 depth) {
    printf("%*s%s, %llu MiB", (int)depth * 2, "", disk->overlay != NULL ? "overlay" : "raw",
           (unsigned long long)(disk->sectors * DISK_SECTOR >> 20));
    if (disk->overlay != NULL) {
        printf(", %llu KiB of its own, over", (unsigned long long)overlay_own_size(disk->overlay) >> 10);
    }
    printf("\n");
    if (disk->base != NULL) describe(disk->base, depth + 1);
}

static int disk_show_command(MachineArguments *arguments) {
    MachineError error = {0};
    Disk disk;
    if (!disk_open(&disk, arguments->name, true, &error)) return arguments_fail(&error);
    describe(&disk, 0);
    disk_close(&disk);
    return 0;
}

static const MachineCommand disk_commands[] = {
    {"disk create", "FILE [--size SIZE] [--base FILE]", "Makes an empty raw image, or an overlay over another image.",
     "wardian machine disk create --base debian.img web.overlay", TAKES_BASE, 1, 1, disk_create_command},
    {"disk show", "FILE", "Tells what an image is.", "wardian machine disk show web.overlay", 0, 1, 1,
     disk_show_command},
};

int machine_disk_command(int argc, char **argv) {
    for (size_t i = 0; i < ARRAY_COUNT(disk_commands); i++) {
        const MachineCommand *command = &disk_commands[i];
        if (argc == 0 || strcmp(argv[0], command->name + strlen("disk ")) != 0) continue;
        MachineArguments arguments;
        int status = arguments_parse(command, argc - 1, argv + 1, &arguments);
        if (status == 0 && arguments.help) arguments_print_help(command, stdout);
        else if (status == 0) status = command->run(&arguments);
        arguments_free(&arguments);
        return status;
    }
    bool help = argc > 0 && (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0);
    for (size_t i = 0; i < ARRAY_COUNT(disk_commands); i++) {
        fprintf(help ? stdout : stderr, "%s: wardian machine %s %s\n", help ? disk_commands[i].summary : "usage",
                disk_commands[i].name, disk_commands[i].usage);
    }
    return help ? 0 : USAGE_STATUS;
}
