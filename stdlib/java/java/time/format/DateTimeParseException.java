package java.time.format;

import java.time.DateTimeException;

/** A text that is not a date or time. */
public class DateTimeParseException extends DateTimeException {
    private static final long serialVersionUID = 4304633501674722597L;

    private final String parsedString;
    private final int errorIndex;

    /** Creates the exception. */
    public DateTimeParseException(String message, CharSequence parsedData, int errorIndex) {
        super(message);
        parsedString = parsedData.toString();
        this.errorIndex = errorIndex;
    }

    /** Creates the exception with a cause. */
    public DateTimeParseException(String message, CharSequence parsedData, int errorIndex, Throwable cause) {
        super(message, cause);
        parsedString = parsedData.toString();
        this.errorIndex = errorIndex;
    }

    /** Returns the text. */
    public String getParsedString() {
        return parsedString;
    }

    /** Returns where the text is wrong. */
    public int getErrorIndex() {
        return errorIndex;
    }
}
