package javax.lang.model.element;

/** An immutable name. */
public interface Name extends CharSequence {
    /** Contents equals. */
    boolean contentEquals(CharSequence charSequence);

    /** Tells whether equals holds. */
    boolean equals(Object value);

    /** Hashes code. */
    int hashCode();
}
