/* Writes ACPI machine language, byte by byte, into a buffer of fixed size (ACPI specification, chapter 20).
 *
 * Objects that hold others are opened and closed; closing patches the length in. Too much output sets `overflow`
 * instead of being written, and is checked once at the end.
 */
#ifndef MACHINE_AML_H
#define MACHINE_AML_H

#include "base/types.h"

typedef struct Aml {
    u8 *bytes;
    u32 size; /* written so far */
    u32 capacity;
    bool overflow;
} Aml;

void aml_byte(Aml *aml, u8 value);
void aml_bytes(Aml *aml, const void *bytes, u32 size);
/* An integer in the shortest encoding. */
void aml_integer(Aml *aml, u64 value);
/* A path like "\\_SB_.COM1": parts of four characters. */
void aml_path(Aml *aml, const char *path);
void aml_string(Aml *aml, const char *text);
/* An identifier like "PNP0501" packed into an integer. */
void aml_hardware_id(Aml *aml, const char *id);

/* Name(path, what comes next). */
void aml_name(Aml *aml, const char *path);

/* Notify(path, value): tells the system that something happened to a device. */
void aml_notify(Aml *aml, const char *path, u8 value);

/* Each returns the mark for aml_close. */
u32 aml_scope(Aml *aml, const char *path);
u32 aml_device(Aml *aml, const char *path);
u32 aml_package(Aml *aml, u8 count);
/* A method whose calls do not overlap. */
u32 aml_method(Aml *aml, const char *path, u8 arguments);
/* A resource template; aml_close_resources ends it. */
u32 aml_resources(Aml *aml);
void aml_close(Aml *aml, u32 mark);
void aml_close_resources(Aml *aml, u32 mark);

/* Rows of a resource template. */
void aml_resource_port(Aml *aml, u16 base, u8 length);
/* Bus numbers from first to last, and a window of memory, that a bridge passes on. */
void aml_resource_buses(Aml *aml, u16 first, u16 last);
void aml_resource_memory_window(Aml *aml, u32 base, u32 length);
/* Memory that a device takes for itself. */
void aml_resource_memory(Aml *aml, u32 base, u32 length);
void aml_resource_interrupt(Aml *aml, u32 gsi, bool edge);

#endif
