package java.lang;

import java.io.IOException;

/** Chars can be appended to it. */
public interface Appendable {
    /** Appends a sequence. */
    Appendable append(CharSequence csq) throws IOException;

    /** Appends part of a sequence. */
    Appendable append(CharSequence csq, int start, int end) throws IOException;

    /** Appends a char. */
    Appendable append(char c) throws IOException;
}
