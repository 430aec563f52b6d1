package java.io;

/** Signals a class that serialization cannot use. */
public class InvalidClassException extends ObjectStreamException {
    private static final long serialVersionUID = -4333316296251054416L;

    /** Name of the invalid class, or null. */
    public String classname;

    /** Creates one with a reason. */
    public InvalidClassException(String reason) {
        super(reason);
    }

    /** Creates one for a class. */
    public InvalidClassException(String cname, String reason) {
        super(reason);
        classname = cname;
    }

    /** Creates one with a reason and a cause. */
    public InvalidClassException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Creates one for a class with a cause. */
    public InvalidClassException(String cname, String reason, Throwable cause) {
        super(reason, cause);
        classname = cname;
    }

    @Override
    public String getMessage() {
        return classname == null ? super.getMessage()
            : classname + "; " + super.getMessage();
    }
}
