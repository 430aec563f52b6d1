package java.nio.charset;

/** Signals input that the target cannot express. */
public class UnmappableCharacterException extends CharacterCodingException {
    private static final long serialVersionUID = -7026962371537706123L;
    private final int inputLength;

    /** Creates one for a length of input. */
    public UnmappableCharacterException(int inputLength) {
        this.inputLength = inputLength;
    }

    /** Returns the length of the input. */
    public int getInputLength() {
        return inputLength;
    }

    @Override
    public String getMessage() {
        return "Input length = " + inputLength;
    }
}
