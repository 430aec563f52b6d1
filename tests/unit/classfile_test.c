// links: tests/unit/vm_stubs.o vm/symbol.o vm/classfile.o vm/classfile_pool.o vm/classfile_names.o vm/classfile_members.o vm/classfile_attributes.o vm/classfile_code.o base/strbuf.o base/utf8.o
/* vm/classfile.h: a class assembled here, whole, damaged and cut short. */
#include "tests/unit/vm_stubs.h"
#include "vm/classfile.h"

typedef struct Bytes {
    u8 at[1024];
    size_t size;
} Bytes;

static void put1(Bytes *out, u32 value) { out->at[out->size++] = (u8)value; }
static void put2(Bytes *out, u32 value) { put1(out, value >> 8); put1(out, value); }
static void put4(Bytes *out, u32 value) { put2(out, value >> 16); put2(out, value); }
static void utf8(Bytes *out, const char *text) {
    put1(out, CP_Utf8);
    put2(out, (u32)strlen(text));
    memcpy(out->at + out->size, text, strlen(text));
    out->size += strlen(text);
}

/* What the tests vary. */
typedef struct Sample {
    const char *class_name, *field_name, *field_desc, *method_name, *method_desc;
    u16 major, class_flags, field_flags, method_flags;
    u8 extra_tag;     /* put into the pool as a two-byte entry, 0: none */
    u16 code_length;
} Sample;

static const Sample plain = {
    .class_name = "p/A", .field_name = "f", .field_desc = "J", .method_name = "m",
    .method_desc = "(IJ[Lp/A;)D", .major = 61, .class_flags = ACC_PUBLIC | ACC_SUPER,
    .field_flags = ACC_STATIC | ACC_FINAL, .method_flags = ACC_PUBLIC, .code_length = 2,
};

enum { P_NAME = 1, P_THIS, P_OBJECT, P_SUPER, P_FIELD, P_FIELD_DESC, P_METHOD, P_METHOD_DESC,
       P_CODE, P_CONSTANT_VALUE, P_LONG, P_EXTRA = P_LONG + 2, P_END };

static void put_pool(Bytes *out, const Sample *s) {
    put2(out, s->extra_tag != 0 ? P_END : P_EXTRA);
    utf8(out, s->class_name);
    put1(out, CP_Class), put2(out, P_NAME);
    utf8(out, "java/lang/Object");
    put1(out, CP_Class), put2(out, P_OBJECT);
    utf8(out, s->field_name);
    utf8(out, s->field_desc);
    utf8(out, s->method_name);
    utf8(out, s->method_desc);
    utf8(out, "Code");
    utf8(out, "ConstantValue");
    put1(out, CP_Long), put4(out, 1), put4(out, 2);
    if (s->extra_tag != 0) put1(out, s->extra_tag), put2(out, P_NAME);
}

static void put_field(Bytes *out, const Sample *s) {
    put2(out, s->field_flags), put2(out, P_FIELD), put2(out, P_FIELD_DESC), put2(out, 1);
    put2(out, P_CONSTANT_VALUE), put4(out, 2), put2(out, P_LONG);
}

static void put_method(Bytes *out, const Sample *s) {
    put2(out, s->method_flags), put2(out, P_METHOD), put2(out, P_METHOD_DESC), put2(out, 1);
    put2(out, P_CODE), put4(out, 12u + s->code_length);
    put2(out, 2), put2(out, 5), put4(out, s->code_length);
    for (u32 i = 0; i < s->code_length; i++) put1(out, 0);
    put2(out, 0), put2(out, 0);
}

static Bytes build(const Sample *s) {
    Bytes out = {.size = 0};
    put4(&out, 0xCAFEBABE), put2(&out, 0), put2(&out, s->major);
    put_pool(&out, s);
    put2(&out, s->class_flags), put2(&out, P_THIS), put2(&out, P_SUPER), put2(&out, 0);
    put2(&out, 1), put_field(&out, s);
    put2(&out, 1), put_method(&out, s);
    put2(&out, 0);
    return out;
}

static bool parse(const Bytes *bytes, const char *expected, ParsedClass *out) {
    stub_expect_nothing();
    const Symbol *name = expected != NULL ? symbol_of(&stub_vm, expected) : NULL;
    return classfile_parse(&stub_thread, bytes->at, bytes->size, name, NULL, out);
}

static void expect(const Sample *sample, ExceptionId id, const char *message) {
    Bytes bytes = build(sample);
    ParsedClass parsed;
    CHECK(!parse(&bytes, "p/A", &parsed));
    CHECK_TEXT(stub_message, message);
    CHECK(stub_exception == (int)id);
}

static void fills_in_the_class(void) {
    Bytes bytes = build(&plain);
    ParsedClass parsed;
    CHECK(parse(&bytes, NULL, &parsed));
    const Class *cls = parsed.cls;
    CHECK_TEXT(cls->name->text, "p/A");
    CHECK_TEXT(parsed.super_name->text, "java/lang/Object");
    CHECK(cls->field_count == 1 && cls->method_count == 1 && cls->major == 61);
    CHECK(cls->fields[0].type == 'J' && cls->fields[0].constant_value == P_LONG);
    CHECK(cls->cp->info[P_LONG].j == 0x100000002 && cls->cp->tags[P_LONG + 1] == 0);
    const Method *method = &cls->methods[0];
    CHECK(method->arg_slots == 5 && method->return_type == 'D' && method->vtable_index == -1);
    CHECK(method->code->size == 2 && method->code->max_stack == 2 && method->code->bytes[1] == 0);
    CHECK(method->attributes != NULL && method->attributes->next == NULL);
}

static void refuses_what_the_specification_forbids(void) {
    Sample s = plain;
    s.class_name = "p/B";
    expect(&s, EX_NoClassDefFoundError, "p/A (wrong name: p/B)");
    s = plain, s.major = 70;
    expect(&s, EX_UnsupportedClassVersionError,
           "p/A has been compiled by a more recent version of the Java Runtime (class file "
           "version 70.0), this version of the Java Runtime only recognizes class file versions "
           "up to 69.0");
    s = plain, s.extra_tag = 21;
    expect(&s, EX_ClassFormatError, "Unknown constant tag 21 in class file p/A");
    s = plain, s.extra_tag = CP_MethodType, s.major = 50;
    expect(&s, EX_ClassFormatError,
           "Class file version does not support constant tag 16 in class file p/A");
    s = plain, s.field_name = "a.b";
    expect(&s, EX_ClassFormatError, "Illegal field name \"a.b\" in class p/A");
    s = plain, s.field_desc = "Lp/A";
    expect(&s, EX_ClassFormatError, "Field \"f\" in class p/A has illegal signature \"Lp/A\"");
    s = plain, s.field_desc = "I";
    expect(&s, EX_ClassFormatError, "Inconsistent constant value type in class file p/A");
    s = plain, s.field_flags = ACC_FINAL | ACC_VOLATILE;
    expect(&s, EX_ClassFormatError, "Illegal field modifiers in class p/A: 0x50");
    s = plain, s.method_name = "<x>";
    expect(&s, EX_ClassFormatError, "Illegal method name \"<x>\" in class p/A");
    s = plain, s.method_flags = ACC_PUBLIC | ACC_PRIVATE;
    expect(&s, EX_ClassFormatError, "Method m in class p/A has illegal modifiers: 0x3");
    s = plain, s.method_flags = ACC_NATIVE;
    expect(&s, EX_ClassFormatError,
           "Code attribute in native or abstract methods in class file p/A");
    s = plain, s.code_length = 0;
    expect(&s, EX_ClassFormatError, "Invalid method Code length 0 in class file p/A");
    s = plain, s.method_desc = "(IJJD)V";
    expect(&s, EX_ClassFormatError, "Arguments can't fit into locals in class file p/A");
    s = plain, s.class_flags = ACC_FINAL | ACC_ABSTRACT;
    expect(&s, EX_ClassFormatError, "Illegal class modifiers in class p/A: 0x410");
    s = plain, s.class_flags = ACC_MODULE;
    expect(&s, EX_NoClassDefFoundError, "p/A is not a class because access_flag ACC_MODULE is set");
}

static void refuses_other_files(void) {
    Bytes bytes = {.at = "public class A {}", .size = 17};
    ParsedClass parsed;
    CHECK(!parse(&bytes, "A", &parsed));
    CHECK_TEXT(stub_message, "Incompatible magic value 1886741100 in class file A");
    bytes = build(&plain);
    put1(&bytes, 0);
    CHECK(!parse(&bytes, "p/A", &parsed));
    CHECK_TEXT(stub_message, "Extra bytes at the end of class file p/A");
}

static void refuses_every_cut(void) {
    Bytes whole = build(&plain);
    for (size_t size = 0; size < whole.size; size++) {
        Bytes cut = {.size = size};
        memcpy(cut.at, whole.at, size);
        ParsedClass parsed;
        CHECK(!parse(&cut, NULL, &parsed));
        CHECK(stub_exception == EX_ClassFormatError);
        CHECK_TEXT(stub_message, "Truncated class file");
    }
}

/* A damaged byte gives an exception or another good class, never anything else. */
static void survives_every_damaged_byte(void) {
    Bytes good = build(&plain);
    for (size_t i = 0; i < good.size; i++) {
        for (u32 value = 0; value < 256; value++) {
            Bytes bad = good;
            bad.at[i] = (u8)value;
            ParsedClass parsed;
            CHECK(parse(&bad, NULL, &parsed) == (stub_exception == -1));
        }
    }
}

static void peeks_at_the_name(void) {
    Bytes bytes = build(&plain);
    const char *error = NULL;
    char *name = classfile_peek_name(bytes.at, bytes.size, &error);
    CHECK_TEXT(name, "p/A");
    free(name);
    CHECK(classfile_peek_name(bytes.at, 60, &error) == NULL);
    CHECK_TEXT(error, "a damaged class file");
    CHECK(classfile_peek_name((const u8 *)"PK", 2, &error) == NULL);
    CHECK_TEXT(error, "not a class file (it does not start with CAFEBABE)");
}

int main(void) {
    stubs_init();
    RUN(fills_in_the_class);
    RUN(refuses_what_the_specification_forbids);
    RUN(refuses_other_files);
    RUN(refuses_every_cut);
    RUN(survives_every_damaged_byte);
    RUN(peeks_at_the_name);
    return 0;
}
