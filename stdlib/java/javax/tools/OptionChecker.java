package javax.tools;

/** Knows options. */
public interface OptionChecker {
    /** Tells whether it is supported option. */
    int isSupportedOption(String name);
}
