/* Grammar of names and descriptors (JVMS 4.2, 4.3). */
#include "vm/classfile_parser.h"
#include <string.h>

enum { ARRAY_DIMENSIONS_MAX = 255 };

static const bool ends_unqualified[256] = {['.'] = true, [';'] = true, ['['] = true, ['/'] = true};

/* Reads an unqualified name: one or more characters, none of . ; [ and '/'. */
static const char *skip_unqualified(const char *at, const char *end) {
    const char *start = at;
    while (at < end && !ends_unqualified[(u8)*at]) at++;
    return at > start ? at : NULL;
}

static bool is_unqualified(const Symbol *name) {
    return skip_unqualified(name->text, name->text + name->length) == name->text + name->length;
}

/* Reads a class name: unqualified names separated by '/'. */
static const char *skip_class_name(const char *at, const char *end) {
    for (;;) {
        at = skip_unqualified(at, end);
        if (at == NULL || at == end || *at != '/') return at;
        at++;
    }
}

/* Reads one field type; NULL when malformed. */
static const char *skip_type(const char *at, const char *end) {
    const char *start = at;
    while (at < end && *at == '[') at++;
    if (at - start > ARRAY_DIMENSIONS_MAX || at == end) return NULL;
    switch (*at++) {
    case 'B': case 'C': case 'D': case 'F': case 'I': case 'J': case 'S': case 'Z':
        return at;
    case 'L':
        at = skip_class_name(at, end);
        return at != NULL && at < end && *at == ';' ? at + 1 : NULL;
    default:
        return NULL;
    }
}

bool name_is_class(const char *text, size_t length) {
    return skip_class_name(text, text + length) == text + length;
}

bool name_is_class_or_array(const Symbol *name) {
    if (name->text[0] == '[') return descriptor_is_field(name);
    return name_is_class(name->text, name->length);
}

bool name_is_field(const Symbol *name) { return is_unqualified(name); }

bool name_is_method(const Symbol *name) {
    if (!is_unqualified(name)) return false;
    if (name->text[0] == '<') return symbol_is(name, "<init>") || symbol_is(name, "<clinit>");
    return memchr(name->text, '<', name->length) == NULL &&
           memchr(name->text, '>', name->length) == NULL;
}

/* JVMS 4.2.3: \, : and @ are escaped by a backslash, control characters are absent. */
bool name_is_module(const Symbol *name) {
    for (u32 i = 0; i < name->length; i++) {
        char c = name->text[i];
        if ((u8)c < 0x20 || c == ':' || c == '@') return false;
        if (c != '\\') continue;
        c = name->text[++i]; /* the NUL at worst */
        if (c != '\\' && c != ':' && c != '@') return false;
    }
    return name->length != 0;
}

bool descriptor_is_field(const Symbol *desc) {
    return skip_type(desc->text, desc->text + desc->length) == desc->text + desc->length;
}

bool descriptor_is_method(const Symbol *desc, u32 *slots, char *return_type) {
    const char *at = desc->text, *end = at + desc->length;
    if (*at != '(') return false;
    at++;
    u32 count = 0;
    while (at < end && *at != ')') {
        count += *at == 'J' || *at == 'D' ? 2 : 1;
        at = skip_type(at, end);
        if (at == NULL) return false;
    }
    if (at == end) return false;
    at++;
    *slots = count;
    *return_type = *at;
    if (*at == 'V') return at + 1 == end;
    return skip_type(at, end) == end;
}
