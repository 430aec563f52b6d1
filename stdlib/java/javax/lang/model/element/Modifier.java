package javax.lang.model.element;

import java.util.Locale;

/** The modifiers of declarations. */
public enum Modifier {
    /** The constant for public. */
    PUBLIC,
    /** The constant for protected. */
    PROTECTED,
    /** The constant for private. */
    PRIVATE,
    /** The constant for abstract. */
    ABSTRACT,
    /** The constant for default. */
    DEFAULT,
    /** The constant for static. */
    STATIC,
    /** The constant for sealed. */
    SEALED,
    /** The constant for non sealed. */
    NON_SEALED,
    /** The constant for final. */
    FINAL,
    /** The constant for transient. */
    TRANSIENT,
    /** The constant for volatile. */
    VOLATILE,
    /** The constant for synchronized. */
    SYNCHRONIZED,
    /** The constant for native. */
    NATIVE,
    /** The constant for strictfp. */
    STRICTFP;

    /** Returns the modifier as it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.US).replace('_', '-');
    }
}
