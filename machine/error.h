/* Typed errors of the system VM: a code, its text and remedy from error.def, and a detail. */
#ifndef MACHINE_ERROR_H
#define MACHINE_ERROR_H

#include "base/types.h"
#include <stdio.h>

typedef enum MachineErrorCode {
    MACHINE_OK,
#define MACHINE_ERROR(name, status, text, remedy) MACHINE_##name,
#include "machine/error.def"
#undef MACHINE_ERROR
    MACHINE_ERROR_COUNT
} MachineErrorCode;

typedef struct MachineError {
    MachineErrorCode code; /* MACHINE_OK until something failed */
    char detail[240];      /* which file, call or number; may be empty */
} MachineError;

/* Records the failure and returns false, so that a function can return it. The first one recorded stays. */
bool machine_fail(MachineError *error, MachineErrorCode code, const char *format, ...) PRINTF(3, 4);

const char *machine_error_text(MachineErrorCode code);
const char *machine_error_remedy(MachineErrorCode code);
/* The exit status of a command that ends with this error; 0 for MACHINE_OK. */
int machine_error_status(MachineErrorCode code);
/* Prints text, detail and remedy in two lines. */
void machine_error_print(const MachineError *error, FILE *out);

#endif
