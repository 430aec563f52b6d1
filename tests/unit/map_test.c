// links: base/map.o
/* base/map.h */
#include "base/map.h"
#include "tests/unit/check.h"

enum { KEYS = 5000 };

static char keys[KEYS][8];

static void *zeroed(size_t size) { return calloc(1, size); }
static void *refused(size_t size) { UNUSED(size); return NULL; }

static void keeps_what_is_put(void) {
    Map map;
    map_init(&map, zeroed, free);
    CHECK(map_get(&map, keys[0]) == NULL && map_remove(&map, keys[0]) == NULL);
    for (u32 i = 0; i < KEYS; i++) CHECK(map_put(&map, keys[i], keys[KEYS - 1 - i]));
    CHECK(map.count == KEYS);
    for (u32 i = 0; i < KEYS; i++) CHECK(map_get(&map, keys[i]) == keys[KEYS - 1 - i]);
    CHECK(map_put(&map, keys[7], keys[8]) && map.count == KEYS);
    CHECK(map_get(&map, keys[7]) == keys[8]);
    map_destroy(&map);
}

static void removal_keeps_the_others(void) {
    Map map;
    map_init(&map, zeroed, free);
    for (u32 i = 0; i < KEYS; i++) CHECK(map_put(&map, keys[i], keys[i]));
    for (u32 i = 0; i < KEYS; i += 3) CHECK(map_remove(&map, keys[i]) == keys[i]);
    for (u32 i = 0; i < KEYS; i++) CHECK(map_get(&map, keys[i]) == (i % 3 == 0 ? NULL : keys[i]));
    map_destroy(&map);
}

static void reports_lack_of_memory(void) {
    Map map;
    map_init(&map, refused, NULL);
    CHECK(!map_put(&map, keys[0], keys[0]) && map_get(&map, keys[0]) == NULL);
}

int main(void) {
    RUN(keeps_what_is_put);
    RUN(removal_keeps_the_others);
    RUN(reports_lack_of_memory);
    return 0;
}
