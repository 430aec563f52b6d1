/* Open-addressing hash map from non-NULL pointers to pointers.
 *
 * Linear probing, power-of-two capacity, at most 3/4 full.  The allocator is a
 * parameter, so that the runtime can keep its maps in collected memory: with
 * a collected allocator old tables are simply dropped (release is NULL).
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/types.h"

typedef struct MapEntry {
    const void *key; /* NULL: free */
    void *value;
} MapEntry;

typedef struct Map {
    MapEntry *entries;
    u32 capacity;              /* 0 or a power of two */
    u32 count;                 /* live keys */
    void *(*allocate)(size_t); /* returns zeroed memory, or NULL */
    void (*release)(void *);   /* NULL: nobody frees */
} Map;

void map_init(Map *map, void *(*allocate)(size_t), void (*release)(void *));
void map_destroy(Map *map);
void *map_get(const Map *map, const void *key);                   /* NULL when absent */
MUST_CHECK bool map_put(Map *map, const void *key, void *value);  /* false: out of memory */
void *map_remove(Map *map, const void *key);                      /* the old value, or NULL */

#endif
