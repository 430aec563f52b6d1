/* The verifier's messages, in the layout programs and people know from the reference one. */
#include "vm/verify_internal.h"

#include <string.h>
#include "base/strbuf.h"
#include "vm/describe.h"

static const char *const check_text[VE_COUNT] = {
#define VERIFY(id, check, infer) check,
#include "vm/verify_errors.def"
};
static const char *const infer_text[VE_COUNT] = {
#define VERIFY(id, check, infer) infer,
#include "vm/verify_errors.def"
};

bool verify_fail_pending(Verifier *v) {
    v->failed = true;
    return false;
}

bool verify_fail_memory(Verifier *v) {
    if (v->thread->exception == NULL && !v->failed) throw_out_of_memory(v->thread);
    return verify_fail_pending(v);
}

static void describe(StrBuf *text, VType t) {
    static const char *const names[] = { /* ORDER VT_* */
        "top", "integer", "float", "long", "long_2nd", "double", "double_2nd", "null",
        "uninitializedThis", "uninitialized", "return address"};
    if (vt_tag(t) == VT_OBJECT) strbuf_format(text, "'%s'", vt_name(t)->text);
    else if (vt_tag(t) == VT_UNINIT) strbuf_format(text, "uninitialized %u", vt_bci(t));
    else strbuf_append(text, names[vt_tag(t)]);
}

const char *vt_describe(Verifier *v, VType t) {
    StrBuf text = {0};
    describe(&text, t);
    char *copy = text.text != NULL ? arena_take(v, text.length + 1) : NULL;
    if (copy != NULL) memcpy(copy, text.text, text.length);
    strbuf_free(&text);
    return copy != NULL ? copy : "";
}

/* ---- Parts of a message ------------------------ */

static void add_types(StrBuf *text, const char *what, const VType *types, u32 count) {
    strbuf_format(text, "    %s: {", what);
    bool first = true;
    for (u32 i = 0; i < count; i++) {
        if (vt_is_second(types[i]) && i > 0) strbuf_append(text, ", ");
        else strbuf_append(text, first ? " " : ", ");
        describe(text, types[i]);
        first = false;
    }
    strbuf_append(text, " }\n");
}

static void add_frame(StrBuf *text, const char *title, u32 bci, const VFrame *frame) {
    strbuf_format(text, "  %s:\n    bci: @%u\n    flags: {%s }\n", title, bci,
                  frame->this_uninit ? " flagThisUninit" : "");
    add_types(text, "locals", frame->locals, frame->local_count);
    add_types(text, "stack", frame->stack, frame->depth);
}

static void add_bytecode(StrBuf *text, const Code *code) {
    strbuf_append(text, "  Bytecode:");
    for (u32 i = 0; i < code->size; i++) {
        if (i % 16 == 0) strbuf_format(text, "\n    0x%07x:", i);
        strbuf_format(text, i % 2 == 0 ? " %02x" : "%02x", code->bytes[i]);
    }
    strbuf_append(text, "\n");
}

static void add_location(StrBuf *text, const Verifier *v) {
    u32 at = v->bci < v->code->size ? v->bci : v->code->size - 1;
    strbuf_format(text, "\nException Details:\n  Location:\n    %s.%s%s @%u: %s\n",
                  v->cls->name->text, v->method->name->text, v->method->desc->text, v->bci,
                  bytecode_name(v->code->bytes[at]));
}

/* ---- Failing ------------------------ */

static const char *elements_of(u8 op) {
    static const char *const names[] = { /* ORDER iaload .. saload */
        "ints", "longs", "floats", "doubles", "objects or arrays", "bytes or Booleans", "chars", "shorts"};
    if (op >= BC_iaload && op <= BC_saload) return names[op - BC_iaload];
    return op >= BC_iastore && op <= BC_sastore ? names[op - BC_iastore] : "any type";
}

static void expand(StrBuf *text, const Verifier *v, char what, i64 number) {
    u8 op = v->code->bytes[v->bci < v->code->size ? v->bci : 0];
    switch (what) {
    case 'd': strbuf_format(text, "%d", (i32)number); break;
    case 'h': strbuf_format(text, "%d", (i32)(number >> 32)); break;
    case 'x': strbuf_format(text, "%x", (u32)number); break;
    case 'c': describe_name(text, v->cls->name); break;
    case 'm': describe_method(text, v->cls->name, v->method->name, v->method->desc); break;
    case 'o': strbuf_append(text, bytecode_name(op)); break;
    case 'e': strbuf_append(text, elements_of(op)); break;
    default: break;
    }
}

static void first_line(StrBuf *text, const Verifier *v, VerifyErrorId id, i64 number) {
    if (v->inferring)
        strbuf_format(text, "(class: %s, method: %s signature: %s) ", v->cls->name->text,
                      v->method->name->text, v->method->desc->text);
    for (const char *at = v->inferring ? infer_text[id] : check_text[id]; *at != '\0'; at++) {
        if (*at != '%') strbuf_append_char(text, *at);
        else expand(text, v, *++at, number);
    }
}

/* With frames, the current frame is shown, which is meaningful only while it is being followed. */
static bool fail(Verifier *v, VerifyErrorId id, i64 number, const char *reason, bool with_frame) {
    if (v->failed) return false;
    StrBuf text = {0};
    first_line(&text, v, id, number);
    bool is_format = id >= VE_range_start && id <= VE_variable_length;
    if (!v->inferring && !is_format) {
        add_location(&text, v);
        if (reason != NULL) strbuf_format(&text, "  Reason:\n    %s\n", reason);
        if (with_frame && v->frame.stack != NULL) add_frame(&text, "Current Frame", v->bci, &v->frame);
        add_bytecode(&text, v->code);
    }
    v->failed = true;
    v->failure = is_format ? EX_ClassFormatError : EX_VerifyError;
    v->message = text.text;
    return false;
}

bool verify_fail(Verifier *v, VerifyErrorId id, i64 number) {
    static const char *const reasons[VE_COUNT] = {
        [VE_underflow] = "Attempt to pop empty stack.",
        [VE_overflow] = "Exceeded max stack size.",
        [VE_local_range] = "Local variable index is beyond max_locals.",
        [VE_no_frame_at] = "Expected stackmap frame at this location.",
        [VE_no_frame] = "Expected stackmap frame at this location.",
        [VE_constant] = "Constant pool index is invalid",
        [VE_constant_range] = "Constant pool index is invalid",
        [VE_uninit_return] = "Error exists in the bytecode",
        [VE_init_class] = "Type of the constructor's class does not match",
    };
    const char *reason = reasons[id] != NULL ? reasons[id] : "Error exists in the bytecode";
    return fail(v, id, number, reason, id == VE_underflow || id == VE_overflow);
}

static bool fail_type(Verifier *v, VerifyErrorId id, const char *where, u32 index, VType actual,
                      const char *wanted) {
    if (v->failed) return false;
    StrBuf reason = {0};
    strbuf_append(&reason, "Type ");
    describe(&reason, actual);
    strbuf_format(&reason, " (current frame, %s[%u]) is not assignable to %s", where, index, wanted);
    fail(v, id, index, reason.text, true);
    strbuf_free(&reason);
    return false;
}

bool verify_fail_stack(Verifier *v, VerifyErrorId id, u32 index, VType actual, const char *wanted) {
    return fail_type(v, id, "stack", index, actual, wanted);
}

bool verify_fail_local(Verifier *v, VerifyErrorId id, u32 index, VType actual, const char *wanted) {
    return fail_type(v, id, "locals", index, actual, wanted);
}

bool verify_fail_frames(Verifier *v, VerifyErrorId id, u32 bci, const char *reason) {
    return fail(v, id, bci, reason, true);
}

bool verify_fail_format(Verifier *v, const char *what, bool name_method) {
    if (v->failed) return false;
    StrBuf text = {0};
    strbuf_format(&text, "StackMapTable format error: %s", what);
    if (name_method) {
        strbuf_append(&text, " in method '");
        expand(&text, v, 'm', 0);
        strbuf_append_char(&text, '\'');
    }
    v->failed = true;
    v->final = !name_method;
    v->failure = EX_ClassFormatError;
    v->message = text.text;
    return false;
}
