package java.nio.charset;

/** Signals a charset name that breaks the rules. */
public class IllegalCharsetNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1457525358470002989L;
    private final String charsetName;

    /** Creates one for a name. */
    public IllegalCharsetNameException(String charsetName) {
        super(String.valueOf(charsetName));
        this.charsetName = charsetName;
    }

    /** Returns the name. */
    public String getCharsetName() {
        return charsetName;
    }
}
