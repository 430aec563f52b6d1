package java.nio.charset;

/** Signals input that is not legal in its charset. */
public class MalformedInputException extends CharacterCodingException {
    private static final long serialVersionUID = -3438823399834806194L;
    private final int inputLength;

    /** Creates one for a length of input. */
    public MalformedInputException(int inputLength) {
        this.inputLength = inputLength;
    }

    /** Returns the length of the wrong input. */
    public int getInputLength() {
        return inputLength;
    }

    @Override
    public String getMessage() {
        return "Input length = " + inputLength;
    }
}
