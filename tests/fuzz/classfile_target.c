/* libFuzzer: class files, from parsing to prepared code. */
#include <stdlib.h>
#include "tests/fuzz/subject.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

static Subject subject;

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    UNUSED(argc);
    UNUSED(argv);
    if (!subject_start(&subject, "/nonexistent")) exit(2);
    return 0;
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    bool accepted = subject_class(&subject, bytes, size, NULL);
    UNUSED(accepted);
    return 0;
}
