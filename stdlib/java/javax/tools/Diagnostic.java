package javax.tools;

import java.util.Locale;

/** A message about a place in a source. */
public interface Diagnostic<S> {
    /** The constant for nopos. */
    long NOPOS = -1L;

    /** Returns the code. */
    String getCode();

    /** Returns the column number. */
    long getColumnNumber();

    /** Returns the end position. */
    long getEndPosition();

    /** Returns the kind. */
    Diagnostic.Kind getKind();

    /** Returns the line number. */
    long getLineNumber();

    /** Returns the message. */
    String getMessage(Locale locale);

    /** Returns the position. */
    long getPosition();

    /** Returns the source. */
    S getSource();

    /** Returns the start position. */
    long getStartPosition();

    /** The kinds. */
    enum Kind {
        /** The constant for error. */
        ERROR,
        /** The constant for warning. */
        WARNING,
        /** The constant for mandatory warning. */
        MANDATORY_WARNING,
        /** The constant for note. */
        NOTE,
        /** The constant for other. */
        OTHER
    }
}
