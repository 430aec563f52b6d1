package java.lang;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Silences compiler warnings. */
@Retention(RetentionPolicy.SOURCE)
public @interface SuppressWarnings {
    /** The warnings. */
    String[] value();
}
