package java.util;

/** Thrown when a format string does not fit its arguments. */
public class IllegalFormatException extends IllegalArgumentException {
    IllegalFormatException() {
    }
}
