package java.time.format;

/** How long a name is. */
public enum TextStyle {
    FULL, FULL_STANDALONE, SHORT, SHORT_STANDALONE, NARROW, NARROW_STANDALONE;

    /** Returns whether the name stands alone. */
    public boolean isStandalone() {
        return (ordinal() & 1) == 1;
    }

    /** Returns the style for names that stand alone. */
    public TextStyle asStandalone() {
        return values()[ordinal() | 1];
    }

    /** Returns the style for names in texts. */
    public TextStyle asNormal() {
        return values()[ordinal() & ~1];
    }
}
