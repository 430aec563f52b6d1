/* Shared by the files that check attributes; nobody else includes this. */
#ifndef VM_CLASSFILE_ATTRIBUTES_H
#define VM_CLASSFILE_ATTRIBUTES_H

#include "vm/classfile_parser.h"

typedef enum Place { IN_CLASS, IN_FIELD, IN_METHOD, IN_CODE, IN_COMPONENT } Place;

typedef struct Rule Rule; /* a row of vm/attributes.def */

typedef struct Owner {   /* what the attributes being read belong to */
    Place place;
    Field *field;        /* IN_FIELD */
    Method *method;      /* IN_METHOD, IN_CODE */
    Code *code;          /* IN_CODE */
    const Rule *rule;    /* of the attribute being read */
    u64 seen;            /* bit per rule */
} Owner;

/* Checks the content, which starts at p->in. The size is what the table says, unless that varies; the caller sees
 * whether all of it was read. */
typedef bool (*Checker)(Parser *p, Owner *owner, const Attribute *attribute);

bool parse_attributes(Parser *p, Owner *owner, Attribute **list);
/* Says what is said of an attribute whose size does not fit its content; false. */
bool attribute_wrong_length(Parser *p, const Owner *owner, const Attribute *attribute);

/* A set of numbers other than 0, for finding duplicates; as many as `count` can be added. */
typedef struct KeyRow {
    u64 key;      /* 0: free */
    bool marked;  /* the user's */
} KeyRow;

typedef struct KeySet {
    KeyRow *rows;
    u32 mask;
} KeySet;

bool key_set_init(Parser *p, KeySet *set, u32 count);
KeyRow *key_set_row(const KeySet *set, u64 key); /* the key's, or where it would be */
bool key_set_add(KeySet *set, u64 key);          /* false: it was there */
void key_set_free(KeySet *set);

/* ---- classfile_code.c ---- */

bool check_code(Parser *p, Owner *owner, const Attribute *attribute);
bool check_lines(Parser *p, Owner *owner, const Attribute *attribute);
bool check_variables(Parser *p, Owner *owner, const Attribute *attribute);

#endif
