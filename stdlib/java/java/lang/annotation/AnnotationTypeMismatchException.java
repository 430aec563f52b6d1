package java.lang.annotation;

import java.lang.reflect.Method;

/** A member of an annotation whose type has changed since. */
public class AnnotationTypeMismatchException extends RuntimeException {
    private static final long serialVersionUID = 8125925355765570191L;
    private final transient Method element;
    private final String foundType;

    /** Creates one for a member and the type found. */
    public AnnotationTypeMismatchException(Method element, String foundType) {
        super("Incorrectly typed data found for annotation element " + element
            + " (Found data of type " + foundType + ")");
        this.element = element;
        this.foundType = foundType;
    }

    /** Returns the member. */
    public Method element() {
        return element;
    }

    /** Returns the type found. */
    public String foundType() {
        return foundType;
    }
}
