/* Method handles: constants and signature-polymorphic calls. */
#include "vm/exception.h"
#include "vm/indy.h"
#include "vm/resolve.h"

bool indy_is_polymorphic(Thread *thread, Class *cls, u16 index) {
    Symbol *holder, *name, *desc;
    UNUSED(thread);
    cp_member(cls->cp, index, &holder, &name, &desc);
    return symbol_is(holder, "java/lang/invoke/MethodHandle") &&
           (symbol_is(name, "invokeExact") || symbol_is(name, "invoke"));
}

HandleSite *indy_link_handle(Thread *thread, Class *cls, u16 index) {
    UNUSED(cls);
    UNUSED(index);
    throw_new(thread, EX_UnsupportedOperationException, "method handles");
    return NULL;
}

Slot indy_invoke_handle(Thread *thread, const HandleSite *site, Slot *args) {
    UNUSED(site);
    UNUSED(args);
    throw_new(thread, EX_UnsupportedOperationException, "method handles");
    return slot_void();
}

Object *indy_resolve_constant(Thread *thread, Class *cls, u16 index) {
    UNUSED(cls);
    UNUSED(index);
    throw_new(thread, EX_UnsupportedOperationException, "method handles");
    return NULL;
}
