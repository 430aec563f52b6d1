package java.lang.annotation;

/** An annotation without a value for a member that was added later. */
public class IncompleteAnnotationException extends RuntimeException {
    private static final long serialVersionUID = 8445097402741811912L;
    private final Class<? extends Annotation> annotationType;
    private final String elementName;

    /** Creates one for a member. */
    public IncompleteAnnotationException(
            Class<? extends Annotation> annotationType, String elementName) {
        super(annotationType.getName() + " missing element " + elementName);
        this.annotationType = annotationType;
        this.elementName = elementName;
    }

    /** Returns the annotation interface. */
    public Class<? extends Annotation> annotationType() {
        return annotationType;
    }

    /** Returns the member's name. */
    public String elementName() {
        return elementName;
    }
}
