/* The few lines every native unit test shares: CHECK, and a report per test. */
#ifndef TESTS_UNIT_CHECK_H
#define TESTS_UNIT_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Ends the test program with a message when the condition does not hold. */
#define CHECK(condition)                                                        \
    do {                                                                        \
        if (!(condition)) {                                                     \
            fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                            \
        }                                                                       \
    } while (0)

/* Both strings are equal; shows them when not. */
#define CHECK_TEXT(actual, expected)                                            \
    do {                                                                        \
        const char *actual_ = (actual), *expected_ = (expected);                \
        if (actual_ == NULL || strcmp(actual_, expected_) != 0) {               \
            fprintf(stderr, "%s:%d: expected \"%s\", got \"%s\"\n", __FILE__, __LINE__, \
                    expected_, actual_ != NULL ? actual_ : "(null)");           \
            exit(1);                                                            \
        }                                                                       \
    } while (0)

/* Runs one test function and reports it. */
#define RUN(test)                  \
    do {                           \
        test();                    \
        printf("%s: ok\n", #test); \
    } while (0)

#endif
