package java.lang.invoke;

/** A lambda expression cannot be linked. */
public class LambdaConversionException extends Exception {
    private static final long serialVersionUID = 292L + 8L;

    /** Creates one without a message. */
    public LambdaConversionException() {
    }

    /** Creates one with a message. */
    public LambdaConversionException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public LambdaConversionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause. */
    public LambdaConversionException(Throwable cause) {
        super(cause);
    }

    /** Creates one with or without suppression and a stack trace. */
    public LambdaConversionException(String message, Throwable cause,
            boolean enableSuppression, boolean writableStackTrace) {
        super(message, cause, enableSuppression, writableStackTrace);
    }
}
