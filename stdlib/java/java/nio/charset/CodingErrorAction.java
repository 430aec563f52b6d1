package java.nio.charset;

/** What a coder does about input it cannot convert. */
public final class CodingErrorAction {
    /** Drops it. */
    public static final CodingErrorAction IGNORE =
        new CodingErrorAction("IGNORE");
    /** Puts the replacement in its place. */
    public static final CodingErrorAction REPLACE =
        new CodingErrorAction("REPLACE");
    /** Reports it. */
    public static final CodingErrorAction REPORT =
        new CodingErrorAction("REPORT");

    private final String name;

    private CodingErrorAction(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
