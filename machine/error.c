/* Typed errors: the table and its printing. */
#include "machine/error.h"
#include <stdarg.h>

typedef struct ErrorRow {
    int status;
    const char *text;
    const char *remedy;
} ErrorRow;

static const ErrorRow rows[MACHINE_ERROR_COUNT] = {
    [MACHINE_OK] = {0, "no error", ""},
#define MACHINE_ERROR(name, status, text, remedy) [MACHINE_##name] = {status, text, remedy},
#include "machine/error.def"
#undef MACHINE_ERROR
};

bool machine_fail(MachineError *error, MachineErrorCode code, const char *format, ...) {
    if (error->code != MACHINE_OK) return false;
    error->code = code;
    va_list args;
    va_start(args, format);
    vsnprintf(error->detail, sizeof error->detail, format, args);
    va_end(args);
    return false;
}

const char *machine_error_text(MachineErrorCode code) { return rows[code].text; }
const char *machine_error_remedy(MachineErrorCode code) { return rows[code].remedy; }
int machine_error_status(MachineErrorCode code) { return rows[code].status; }

void machine_error_print(const MachineError *error, FILE *out) {
    const ErrorRow *row = &rows[error->code];
    const char *separator = error->detail[0] != '\0' ? ": " : "";
    fprintf(out, "wardian: %s%s%s\n", row->text, separator, error->detail);
    if (row->remedy[0] != '\0') fprintf(out, "  try: %s\n", row->remedy);
}
