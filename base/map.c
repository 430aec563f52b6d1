/* Pointer-keyed hash map; see map.h. */
#include "base/map.h"

enum { FIRST_CAPACITY = 16 };

static u32 hash_pointer(const void *key) {
    u64 bits = (u64)(uintptr_t)key >> 3; /* keys are word-aligned at least */
    return (u32)(bits * 0x9E3779B97F4A7C15u >> 32);
}

/* The entry holding `key`, or the free one where it belongs. Capacity is not 0. */
static MapEntry *find_entry(const MapEntry *entries, u32 capacity, const void *key) {
    u32 mask = capacity - 1;
    u32 i = hash_pointer(key) & mask;
    while (entries[i].key != NULL && entries[i].key != key) i = (i + 1) & mask;
    return (MapEntry *)&entries[i];
}

void map_init(Map *map, void *(*allocate)(size_t), void (*release)(void *)) {
    *map = (Map){.allocate = allocate, .release = release};
}

void map_destroy(Map *map) {
    if (map->release != NULL && map->entries != NULL) map->release(map->entries);
    map->entries = NULL;
    map->capacity = map->count = 0;
}

void *map_get(const Map *map, const void *key) {
    if (map->count == 0) return NULL;
    const MapEntry *entry = find_entry(map->entries, map->capacity, key);
    return entry->key != NULL ? entry->value : NULL;
}

static bool grow(Map *map) {
    u32 capacity = map->capacity == 0 ? FIRST_CAPACITY : map->capacity * 2;
    if (capacity == 0) return false; /* 2^32 entries */
    MapEntry *entries = map->allocate(capacity * sizeof *entries);
    if (entries == NULL) return false;
    for (u32 i = 0; i < map->capacity; i++) {
        const MapEntry *old = &map->entries[i];
        if (old->key != NULL) *find_entry(entries, capacity, old->key) = *old;
    }
    if (map->release != NULL && map->entries != NULL) map->release(map->entries);
    map->entries = entries;
    map->capacity = capacity;
    return true;
}

bool map_put(Map *map, const void *key, void *value) {
    assert(key != NULL);
    if (map->capacity != 0) {
        MapEntry *entry = find_entry(map->entries, map->capacity, key);
        if (entry->key != NULL) {
            entry->value = value;
            return true;
        }
    }
    if ((u64)(map->count + 1) * 4 > (u64)map->capacity * 3 && !grow(map)) return false;
    MapEntry *entry = find_entry(map->entries, map->capacity, key);
    *entry = (MapEntry){key, value};
    map->count++;
    return true;
}

/* Moves later entries of the probe run back, so that no tombstones are needed. */
static void close_gap(Map *map, u32 gap) {
    u32 mask = map->capacity - 1;
    for (u32 i = (gap + 1) & mask; map->entries[i].key != NULL; i = (i + 1) & mask) {
        u32 home = hash_pointer(map->entries[i].key) & mask;
        if (((i - home) & mask) < ((i - gap) & mask)) continue; /* would move before its home */
        map->entries[gap] = map->entries[i];
        gap = i;
    }
    map->entries[gap] = (MapEntry){NULL, NULL};
}

void *map_remove(Map *map, const void *key) {
    if (map->count == 0) return NULL;
    MapEntry *entry = find_entry(map->entries, map->capacity, key);
    if (entry->key == NULL) return NULL;
    void *value = entry->value;
    close_gap(map, (u32)(entry - map->entries));
    map->count--;
    return value;
}
