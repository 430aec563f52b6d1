package java.lang.annotation;

/** How long annotations are kept. */
public enum RetentionPolicy {
    /** Dropped by the compiler. */
    SOURCE,
    /** Kept in the class file only. */
    CLASS,
    /** Kept for reflection. */
    RUNTIME
}
