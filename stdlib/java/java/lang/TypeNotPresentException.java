package java.lang;

/** A type looked up by name is not there. */
public class TypeNotPresentException extends RuntimeException {
    private static final long serialVersionUID = -5101214195716534496L;
    private final String typeName;

    /** Creates one for a type. */
    public TypeNotPresentException(String typeName, Throwable cause) {
        super("Type " + typeName + " not present", cause);
        this.typeName = typeName;
    }

    /** Returns the type's name. */
    public String typeName() {
        return typeName;
    }
}
