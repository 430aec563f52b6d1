package java.lang.annotation;

/** The superinterface of all annotation interfaces. */
public interface Annotation {
    /** Compares the interfaces and all members. */
    boolean equals(Object obj);

    /** Returns the sum of the members' hash codes. */
    int hashCode();

    /** Returns the annotation as written in source code. */
    String toString();

    /** Returns the annotation interface. */
    Class<? extends Annotation> annotationType();
}
