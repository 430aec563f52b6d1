package java.text;

/** A text prepared for many comparisons by one Collator. */
public abstract class CollationKey implements Comparable<CollationKey> {
    private final String source;

    /** Creates a key of a text. */
    protected CollationKey(String source) {
        if (source == null) {
            throw new NullPointerException();
        }
        this.source = source;
    }

    /** Compares with a key of the same Collator. */
    @Override
    public abstract int compareTo(CollationKey target);

    /** Returns the text. */
    public String getSourceString() {
        return source;
    }

    /** Returns the key: bytes compare as keys do. */
    public abstract byte[] toByteArray();
}
