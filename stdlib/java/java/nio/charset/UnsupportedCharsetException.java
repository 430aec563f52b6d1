package java.nio.charset;

/** Signals a charset that is not available. */
public class UnsupportedCharsetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1490765524727386367L;
    private final String charsetName;

    /** Creates one for a name. */
    public UnsupportedCharsetException(String charsetName) {
        super(String.valueOf(charsetName));
        this.charsetName = charsetName;
    }

    /** Returns the name. */
    public String getCharsetName() {
        return charsetName;
    }
}
