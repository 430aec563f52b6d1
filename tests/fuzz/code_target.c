/* libFuzzer: bytecode, as the code of a method that is verified by inference and prepared. */
#include <stdlib.h>
#include <string.h>
#include "base/strbuf.h"
#include "tests/fuzz/subject.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

static Subject subject;

enum { VERSION = 49, STACK = 8, LOCALS = 8, CODE_MAX = 4000, CODE_EXTRA = 12 };
/* The pool; what code refers to comes first, where single bytes reach it. */
enum { C_THIS = 1, C_OBJECT, C_INT, C_FLOAT, C_LONG, C_DOUBLE = 7, C_STRING = 9, C_FIELD, C_STATIC, C_METHOD, C_INIT,
       C_INTERFACE, C_STRINGS, C_NT_FIELD, C_NT_STATIC, C_NT_METHOD, C_NT_INIT, C_NT_RUN, C_RUNNABLE, T_THIS, T_OBJECT,
       T_F, T_S, T_LONG, T_OBJECT_DESC, T_M, T_M_DESC, T_INIT, T_VOID, T_RUN, T_RUNNABLE, T_STRINGS, T_CODE, C_COUNT };

static void put1(StrBuf *out, u32 value) { strbuf_append_char(out, (char)value); }
static void put2(StrBuf *out, u32 value) { put1(out, value >> 8), put1(out, value); }
static void put4(StrBuf *out, u32 value) { put2(out, value >> 16), put2(out, value); }
static void entry(StrBuf *out, u8 tag, u32 a) { put1(out, tag), put2(out, a); }
static void pair(StrBuf *out, u8 tag, u32 a, u32 b) { entry(out, tag, a), put2(out, b); }

static void text(StrBuf *out, const char *value) {
    entry(out, CP_Utf8, (u32)strlen(value));
    strbuf_append(out, value);
}

static void put_pool(StrBuf *out) {
    put2(out, C_COUNT);
    entry(out, CP_Class, T_THIS), entry(out, CP_Class, T_OBJECT);
    put1(out, CP_Integer), put4(out, 7), put1(out, CP_Float), put4(out, 0x3f800000);
    put1(out, CP_Long), put4(out, 1), put4(out, 2), put1(out, CP_Double), put4(out, 0x3ff00000), put4(out, 0);
    entry(out, CP_String, T_M);
    pair(out, CP_Fieldref, C_THIS, C_NT_FIELD), pair(out, CP_Fieldref, C_THIS, C_NT_STATIC);
    pair(out, CP_Methodref, C_THIS, C_NT_METHOD), pair(out, CP_Methodref, C_THIS, C_NT_INIT);
    pair(out, CP_InterfaceMethodref, C_RUNNABLE, C_NT_RUN), entry(out, CP_Class, T_STRINGS);
    pair(out, CP_NameAndType, T_F, T_LONG), pair(out, CP_NameAndType, T_S, T_OBJECT_DESC);
    pair(out, CP_NameAndType, T_M, T_M_DESC), pair(out, CP_NameAndType, T_INIT, T_VOID);
    pair(out, CP_NameAndType, T_RUN, T_VOID), entry(out, CP_Class, T_RUNNABLE);
    static const char *const texts[] = {"Coded", "java/lang/Object", "f", "s", "J", "Ljava/lang/Object;", "m",
                                        "(IJLjava/lang/Object;)D", "<init>", "()V", "run", "java/lang/Runnable",
                                        "[Ljava/lang/String;", "Code"};
    for (u32 i = 0; i < ARRAY_COUNT(texts); i++) text(out, texts[i]);
}

static void put_code(StrBuf *out, u32 name, u32 desc, const u8 *bytes, size_t size) {
    put2(out, ACC_PUBLIC), put2(out, name), put2(out, desc), put2(out, 1), put2(out, T_CODE);
    put4(out, (u32)size + CODE_EXTRA), put2(out, STACK), put2(out, LOCALS), put4(out, (u32)size);
    strbuf_append_bytes(out, (const char *)bytes, size);
    put2(out, 0), put2(out, 0);
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    UNUSED(argc);
    UNUSED(argv);
    if (!subject_start(&subject, "/nonexistent")) exit(2);
    return 0;
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    if (size < 2 || size > CODE_MAX) return 0;
    StrBuf out = {0};
    put4(&out, 0xCAFEBABE), put4(&out, VERSION), put_pool(&out);
    put2(&out, ACC_PUBLIC | ACC_SUPER), put2(&out, C_THIS), put2(&out, C_OBJECT), put2(&out, 0), put2(&out, 2);
    put2(&out, 0), put2(&out, T_F), put2(&out, T_LONG), put2(&out, 0);
    put2(&out, ACC_STATIC), put2(&out, T_S), put2(&out, T_OBJECT_DESC), put2(&out, 0);
    put2(&out, 1);
    bool is_method = (bytes[0] & 1) != 0; /* or a constructor */
    put_code(&out, is_method ? T_M : T_INIT, is_method ? T_M_DESC : T_VOID, bytes + 1, size - 1);
    put2(&out, 0);
    bool accepted = subject_class(&subject, (const u8 *)out.text, out.length, NULL);
    UNUSED(accepted);
    strbuf_free(&out);
    return 0;
}
