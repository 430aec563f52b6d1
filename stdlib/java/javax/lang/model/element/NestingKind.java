package javax.lang.model.element;

/** Where a type is declared. */
public enum NestingKind {
    /** The constant for top level. */
    TOP_LEVEL,
    /** The constant for member. */
    MEMBER,
    /** The constant for local. */
    LOCAL,
    /** The constant for anonymous. */
    ANONYMOUS;

    /** Tells whether it is inside another type. */
    public boolean isNested() {
        return this != TOP_LEVEL;
    }
}
