package java.util;

/** An object that formats itself for the conversion {@code %s}. */
public interface Formattable {
    /** Writes this object to a formatter. */
    void formatTo(Formatter formatter, int flags, int width, int precision);
}
