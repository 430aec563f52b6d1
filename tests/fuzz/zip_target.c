/* libFuzzer: zip archives. */
#include <stdlib.h>
#include "base/zip.h"

enum { ENTRY_MAX = 1 << 20 };

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    const char *error = NULL;
    Zip *zip = zip_open(bytes, size, &error);
    if (zip == NULL) return error == NULL ? (abort(), 0) : 0;
    for (size_t i = 0; i < zip_count(zip); i++) {
        const ZipEntry *entry = zip_entry(zip, i);
        zip_find(zip, entry->name, entry->name_length);
        if (entry->size > ENTRY_MAX) continue;
        u8 *out = malloc(entry->size + 1);
        zip_read(zip, entry, out);
        free(out);
    }
    zip_close(zip);
    return 0;
}
