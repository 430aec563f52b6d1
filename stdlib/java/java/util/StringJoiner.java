package java.util;

/** Joins strings with a delimiter, a prefix and a suffix. */
public final class StringJoiner {
    private final String prefix;
    private final String delimiter;
    private final String suffix;
    /** Prefix and elements so far; null before the first element. */
    private StringBuilder text;
    private String emptyValue;

    /** Creates a joiner without prefix and suffix. */
    public StringJoiner(CharSequence delimiter) {
        this(delimiter, "", "");
    }

    /** Creates a joiner. */
    public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        Objects.requireNonNull(prefix, "The prefix must not be null");
        Objects.requireNonNull(delimiter, "The delimiter must not be null");
        Objects.requireNonNull(suffix, "The suffix must not be null");
        this.prefix = prefix.toString();
        this.delimiter = delimiter.toString();
        this.suffix = suffix.toString();
    }

    /** Sets the result for no elements. */
    public StringJoiner setEmptyValue(CharSequence emptyValue) {
        this.emptyValue = Objects.requireNonNull(emptyValue, "The empty value must not be null").toString();
        return this;
    }

    @Override
    public String toString() {
        if (text == null)
            return emptyValue != null ? emptyValue : prefix + suffix;
        return suffix.isEmpty() ? text.toString() : text + suffix;
    }

    /** Adds an element. */
    public StringJoiner add(CharSequence newElement) {
        next().append(newElement);
        return this;
    }

    private StringBuilder next() {
        if (text == null)
            text = new StringBuilder().append(prefix);
        else
            text.append(delimiter);
        return text;
    }

    /** Adds what another joiner joined, without its prefix and suffix. */
    public StringJoiner merge(StringJoiner other) {
        Objects.requireNonNull(other);
        if (other.text != null) {
            String joined = other.text.substring(other.prefix.length());
            next().append(joined);
        }
        return this;
    }

    /** Returns the length of {@link #toString}. */
    public int length() {
        if (text == null)
            return emptyValue != null ? emptyValue.length() : prefix.length() + suffix.length();
        return text.length() + suffix.length();
    }
}
