package java.time.format;

/** How strictly parsed fields are turned into dates and times. */
public enum ResolverStyle {
    STRICT, SMART, LENIENT
}
