package java.nio.file;

/** There is no such provider. */
public class ProviderNotFoundException extends RuntimeException {
    private static final long serialVersionUID = -1880012509822920354L;

    /** Creates one. */
    public ProviderNotFoundException() {
    }

    /** Creates one with a message. */
    public ProviderNotFoundException(String msg) {
        super(msg);
    }
}
