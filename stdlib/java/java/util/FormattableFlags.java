package java.util;

/** The flags given to {@link Formattable#formatTo}. */
public class FormattableFlags {
    /** Padding goes to the right. */
    public static final int LEFT_JUSTIFY = 1;
    /** The text is to be in upper case. */
    public static final int UPPERCASE = 2;
    /** The alternate form is asked for. */
    public static final int ALTERNATE = 4;

    private FormattableFlags() {
    }
}
