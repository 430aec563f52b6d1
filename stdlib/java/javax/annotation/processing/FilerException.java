package javax.annotation.processing;

import java.io.IOException;

/** Says that a file cannot be made as asked. */
public class FilerException extends IOException {
    private static final long serialVersionUID = 8426423106453163293L;

    /** Makes one of a message. */
    public FilerException(String s) {
        super(s);
    }
}
