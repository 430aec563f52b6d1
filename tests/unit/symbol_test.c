// links: tests/unit/vm_stubs.o vm/symbol.o
/* vm/symbol.h */
#include "tests/unit/vm_stubs.h"

static void equal_text_is_one_symbol(void) {
    Symbol *a = symbol_of(&stub_vm, "java/lang/Object");
    CHECK(a != NULL && a == symbol_intern(&stub_vm, "java/lang/Object!", 16));
    CHECK(a->length == 16 && symbol_is(a, "java/lang/Object"));
    CHECK(symbol_of(&stub_vm, "java/lang/Objec") != a);
    CHECK(stub_vm.symbol[SYM_init] == symbol_of(&stub_vm, "<init>"));
    CHECK(symbol_of(&stub_vm, "")->length == 0);
}

static void lookup_creates_nothing(void) {
    CHECK(symbol_lookup(&stub_vm, "never seen", 10) == NULL);
    CHECK(symbol_lookup(&stub_vm, "never seen", 10) == NULL);
    CHECK(symbol_lookup(&stub_vm, "<init>", 6) == stub_vm.symbol[SYM_init]);
}

static void *intern_many(void *out) {
    Symbol **symbols = out;
    char text[32];
    for (int i = 0; i < 20000; i++) {
        snprintf(text, sizeof text, "name%d", i);
        symbols[i] = symbol_of(&stub_vm, text);
    }
    return NULL;
}

static void threads_agree(void) {
    static Symbol *found[2][20000];
    pthread_t threads[2];
    for (int i = 0; i < 2; i++) {
        CHECK(pthread_create(&threads[i], NULL, intern_many, found[i]) == 0);
    }
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    CHECK(memcmp(found[0], found[1], sizeof found[0]) == 0);
    for (int i = 0; i < 20000; i++) CHECK(found[0][i] != NULL);
}

int main(void) {
    stubs_init();
    RUN(equal_text_is_one_symbol);
    RUN(lookup_creates_nothing);
    RUN(threads_agree);
    symbols_destroy(&stub_vm);
    return 0;
}
