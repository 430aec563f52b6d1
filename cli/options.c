/* The command line, parsed as the java launcher does. */
#include "cli/options.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum Form { FLAG, ATTACHED, SEPARATE, GRANT } Form;

typedef bool (*Handler)(CliOptions *out, const char *text);

#define OPTION(id, spelling, form, argument, help) static bool on_##id(CliOptions *out, const char *text);
/* Prototypes repeat for aliases, which C allows. */
#include "cli/options.def"

typedef struct Option {
    const char *spelling;
    Form form;
    const char *argument, *help;
    Handler handler;
} Option;

static const Option options[] = {
#define OPTION(id, spelling, form, argument, help) {spelling, form, argument, help, on_##id},
#include "cli/options.def"
};

/* ---- Handlers: text is what belongs to the option, NULL for none ---------------------- */

static bool complain(const char *format, const char *text) {
    fprintf(stderr, format, text);
    fputc('\n', stderr);
    return false;
}

static bool on_class_path(CliOptions *out, const char *text) {
    out->vm.class_path = text;
    return true;
}
static bool on_class_path_joined(CliOptions *out, const char *text) { return on_class_path(out, text); }

static bool on_jar(CliOptions *out, const char *text) {
    UNUSED(text);
    out->is_jar = true;
    return true;
}

static bool on_property(CliOptions *out, const char *text) {
    const char *equals = strchr(text, '=');
    Property *property = calloc(1, sizeof *property);
    Property **end = &out->vm.properties;
    if (property == NULL) return complain("Error: out of memory at -D%s", text);
    property->name = strndup(text, equals != NULL ? (size_t)(equals - text) : strlen(text));
    property->value = strdup(equals != NULL ? equals + 1 : "");
    while (*end != NULL) end = &(*end)->next;
    *end = property;
    return true;
}

static bool grant(CliOptions *out, BrokerRight right, const char *text, const char *option) {
    if (broker_grants_add(&out->grants, right, text)) return true;
    fprintf(stderr, "Error: %s=%s: %s\n", option, text != NULL ? text : "", strerror(errno));
    return false;
}
static bool on_allow_read(CliOptions *out, const char *text) { return grant(out, BROKER_READ, text, "--allow-read"); }
static bool on_allow_write(CliOptions *out, const char *text) { return grant(out, BROKER_WRITE, text, "--allow-write"); }
static bool on_allow_env(CliOptions *out, const char *text) { return grant(out, BROKER_ENV, text, "--allow-env"); }
static bool on_allow_net(CliOptions *out, const char *text) { return grant(out, BROKER_NET, text, "--allow-net"); }
static bool on_allow_all(CliOptions *out, const char *text) {
    UNUSED(text);
    broker_grants_all(&out->grants);
    return true;
}

/* "64m": bytes, k, m, g or t. */
static bool parse_size(const char *text, size_t *out) {
    char *end;
    errno = 0;
    unsigned long long number = strtoull(text, &end, 10);
    static const char units[] = "kmgt";
    const char *unit = *end != '\0' ? strchr(units, *end | 0x20) : NULL;
    u32 shift = unit != NULL ? 10 * (u32)(unit - units + 1) : 0;
    bool good = end != text && text[0] != '-' && errno == 0 && end[unit != NULL] == '\0';
    if (!good || (shift != 0 && number >> (64 - shift) != 0)) return false;
    *out = (size_t)number << shift;
    return true;
}

static bool on_max_heap(CliOptions *out, const char *text) {
    if (parse_size(text, &out->vm.max_heap_bytes) && out->vm.max_heap_bytes >= 2 << 20) return true;
    return complain("Invalid maximum heap size: -Xmx%s (a number of bytes, at least 2m, such as 64m or 2g)", text);
}
static bool on_initial_heap(CliOptions *out, const char *text) {
    return parse_size(text, &out->vm.initial_heap_bytes) || complain("Invalid initial heap size: -Xms%s", text);
}
static bool on_stack(CliOptions *out, const char *text) {
    if (parse_size(text, &out->vm.stack_bytes) && out->vm.stack_bytes <= 1 << 30) return true;
    return complain("Invalid thread stack size: -Xss%s (a number of bytes up to 1g, such as 512k or 4m)", text);
}
static bool parse_count(const char *text, u32 *out) {
    char *end;
    unsigned long value = strtoul(text, &end, 10);
    *out = (u32)value;
    return end != text && *end == '\0' && value > 0 && value < UINT32_MAX;
}
static bool on_gc_stress(CliOptions *out, const char *text) {
    return parse_count(text, &out->vm.gc_stress) || complain("-Xgcstress:%s: a positive number is wanted", text);
}
static bool on_fail_allocation(CliOptions *out, const char *text) {
    return parse_count(text, &out->vm.fail_allocation) || complain("-Xfailalloc:%s: a positive number is wanted", text);
}
static bool on_slice(CliOptions *out, const char *text) {
    return parse_count(text, &out->vm.poll_slice) || complain("-Xslice:%s: a positive number is wanted", text);
}

#define SETTER(id, member, value) \
    static bool on_##id(CliOptions *out, const char *text) { \
        UNUSED(text); \
        out->member = (value); \
        return true; \
    }
SETTER(interpret, vm.interpret_only, true)
SETTER(assertions, vm.assertions, true)
SETTER(no_assertions, vm.assertions, false)
SETTER(system_assertions, vm.system_assertions, true)
SETTER(verbose_class, vm.verbose_class, true)
SETTER(show_version, action, CLI_VERSION_STDERR)
SETTER(print_version, action, CLI_VERSION_STDOUT)
SETTER(help, action, CLI_HELP)
SETTER(check_library, action, CLI_CHECK_LIBRARY)

static bool on_accepted(CliOptions *out, const char *text) {
    UNUSED(out);
    UNUSED(text);
    return true;
}
static bool on_accepted_next(CliOptions *out, const char *text) { return on_accepted(out, text); }

/* ---- Parsing ----------------------------------------------------------------------------- */

static bool matches(const Option *option, const char *word) {
    size_t length = strlen(option->spelling);
    if (strncmp(word, option->spelling, length) != 0) return false;
    return option->form == ATTACHED || word[length] == '\0' || (option->form == GRANT && word[length] == '=');
}

static const Option *find_option(const char *word) {
    for (u32 i = 0; i < ARRAY_COUNT(options); i++)
        if (matches(&options[i], word)) return &options[i];
    return NULL;
}

static bool apply(CliOptions *out, const Option *option, const char *word, const char *next) {
    const char *rest = word + strlen(option->spelling);
    if (option->form == SEPARATE) {
        if (next == NULL) return complain("Error: %s requires an argument; see wardian --help", option->spelling);
        return option->handler(out, next);
    }
    if (option->form == GRANT) return option->handler(out, *rest == '=' ? rest + 1 : NULL);
    return option->handler(out, option->form == ATTACHED ? rest : NULL);
}

static bool parse(CliOptions *out, int argc, char **argv) {
    int at = 1;
    for (; at < argc && argv[at][0] == '-' && out->action == CLI_RUN; at++) {
        const Option *option = find_option(argv[at]);
        if (option == NULL) {
            fprintf(stderr, "Unrecognized option: %s\nError: Could not create the Java Virtual Machine.\n"
                            "See wardian --help for the options there are.\n", argv[at]);
            return false;
        }
        if (!apply(out, option, argv[at], at + 1 < argc ? argv[at + 1] : NULL)) return false;
        if (option->form == SEPARATE) at++;
    }
    if (at < argc) {
        out->target = argv[at];
        out->args = argv + at + 1;
        out->arg_count = argc - at - 1;
    } else if (out->is_jar && out->action == CLI_RUN) return complain("Error: %s requires a jar file", "-jar");
    return true;
}

void options_parse(CliOptions *out, int argc, char **argv) {
    *out = (CliOptions){.action = CLI_RUN};
    if (!parse(out, argc, argv)) out->action = CLI_FAILED;
    else if (out->action == CLI_RUN && out->target == NULL) out->action = CLI_HELP;
    if (out->vm.class_path == NULL) out->vm.class_path = getenv("CLASSPATH");
}

void options_print_help(void) {
    puts("Usage: wardian [options] Main [args...]        run a class of the class path\n"
         "       wardian [options] Main.class [args...]  run a class file\n"
         "       wardian [options] -jar FILE [args...]   run a jar\n"
         "       wardian machine ...                     run a virtual machine (KVM); wardian machine --help\n"
         "       wardian doctor                          say what this host offers\n\n"
         "A program sees its class path, its arguments and the standard streams, nothing else of the\n"
         "host, unless an --allow option grants it.\n\nOptions:");
    for (u32 i = 0; i < ARRAY_COUNT(options); i++) {
        const Option *option = &options[i];
        if (option->help == NULL) continue;
        char left[64];
        const char *joint = option->argument == NULL || option->form == ATTACHED ? "" : option->form == GRANT ? "[=" : " ";
        snprintf(left, sizeof left, "%s%s%s%s", option->spelling, joint,
                 option->argument != NULL ? option->argument : "", option->form == GRANT ? "]" : "");
        printf("  %-34s %s\n", left, option->help);
    }
    puts("\nExample:\n  wardian -cp build/classes --allow-read=data Main data/input.txt");
}
