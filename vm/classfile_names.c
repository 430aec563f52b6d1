/* Grammar of names and descriptors (JVMS 4.2, 4.3).
 *
 * Class files before Java 5 had to use the identifiers of the language, of which the ASCII part is checked; since then
 * only a few characters have a meaning. */
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

/* ---- Before Java 5 ------------------------------------------------------------------ */

static bool is_letter(u8 c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c >= 0x80;
}

/* Are these identifiers separated by '/'? */
static bool are_identifiers(const char *at, const char *end) {
    bool starts = true;
    for (; at < end; at++) {
        u8 c = (u8)*at;
        bool fits = starts ? is_letter(c) : is_letter(c) || c == '/' || (c >= '0' && c <= '9');
        if (!fits) return false;
        starts = c == '/';
    }
    return !starts;
}

static bool old_name_ok(const Parser *p, const Symbol *name) {
    return p->major >= JAVA_5 || are_identifiers(name->text, name->text + name->length);
}

/* The names of the classes in a well-formed descriptor. */
static bool old_descriptor_ok(const Parser *p, const Symbol *desc) {
    const char *at = desc->text, *end = at + desc->length;
    if (p->major >= JAVA_5) return true;
    for (; at < end; at++) {
        if (*at != 'L') continue;
        const char *stop = memchr(at, ';', (size_t)(end - at));
        if (stop == NULL || !are_identifiers(at + 1, stop)) return false;
        at = stop;
    }
    return true;
}

/* ---- Names ------------------------------------------------------------------------ */

bool name_is_class(const char *text, size_t length) {
    return skip_class_name(text, text + length) == text + length;
}

bool class_name_ok(const Parser *p, const Symbol *name) {
    if (name->text[0] == '[') return field_desc_ok(p, name);
    return name_is_class(name->text, name->length) && old_name_ok(p, name);
}

bool field_name_ok(const Parser *p, const Symbol *name) {
    return is_unqualified(name) && old_name_ok(p, name);
}

bool method_name_ok(const Parser *p, const Symbol *name) {
    if (!is_unqualified(name)) return false;
    if (name->text[0] == '<') return symbol_is(name, "<init>") || symbol_is(name, "<clinit>");
    return memchr(name->text, '<', name->length) == NULL &&
           memchr(name->text, '>', name->length) == NULL && old_name_ok(p, name);
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

/* ---- Descriptors ------------------------------------------------------------------ */

bool field_desc_ok(const Parser *p, const Symbol *desc) {
    const char *end = desc->text + desc->length;
    return skip_type(desc->text, end) == end && old_descriptor_ok(p, desc);
}

bool descriptor_is_too_deep(const Symbol *desc) {
    const char *at = desc->text, *end = at + desc->length;
    for (u32 run = 0; at < end; at++) {
        run = *at == '[' ? run + 1 : 0;
        if (run > ARRAY_DIMENSIONS_MAX) return true;
    }
    return false;
}

bool descriptor_has_bad_class(const Symbol *desc) {
    const char *at = desc->text, *end = at + desc->length;
    if (at < end && *at == '(') at++;
    while (at < end) {
        const char *next = *at == ')' ? at + 1 : skip_type(at, end);
        if (next == NULL) break;
        at = next;
    }
    while (at < end && *at == '[') at++;
    return at < end && *at == 'L' && memchr(at, ';', (size_t)(end - at)) != NULL;
}

static bool is_method_desc(const Symbol *desc, u32 *slots, char *return_type) {
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

bool method_desc_ok(const Parser *p, const Symbol *desc, u32 *slots, char *return_type) {
    return is_method_desc(desc, slots, return_type) && old_descriptor_ok(p, desc);
}
