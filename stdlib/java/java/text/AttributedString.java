package java.text;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A text whose parts have attributes. */
public class AttributedString {
    private final String text;
    /** The values of each attribute, one a character. */
    private final Map<Attribute, Object[]> values = new LinkedHashMap<>();
    /** Where runs begin and end: the ends of all parts that ever got an attribute. */
    private final TreeSet<Integer> cuts = new TreeSet<>();

    /** Creates a text without attributes. */
    public AttributedString(String text) {
        if (text == null) {
            throw new NullPointerException();
        }
        this.text = text;
    }

    /** Creates a text with attributes. */
    public AttributedString(String text, Map<? extends Attribute, ?> attributes) {
        this(text);
        if (attributes == null) {
            throw new NullPointerException();
        }
        if (text.isEmpty()) {
            if (!attributes.isEmpty()) {
                throw new IllegalArgumentException("Can't add attribute to 0-length text");
            }
            return;
        }
        addAttributes(attributes, 0, text.length());
    }

    /** Creates a copy of what an iterator goes through. */
    public AttributedString(AttributedCharacterIterator text) {
        this(text, text.getBeginIndex(), text.getEndIndex(), null);
    }

    /** Creates a copy of a part of what an iterator goes through. */
    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex) {
        this(text, beginIndex, endIndex, null);
    }

    /** Creates a copy of a part with some attributes; null for all. */
    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex, Attribute[] attributes) {
        if (beginIndex < text.getBeginIndex() || endIndex > text.getEndIndex() || beginIndex > endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        StringBuilder copy = new StringBuilder();
        for (int i = beginIndex; i < endIndex; i++) {
            copy.append(text.setIndex(i));
        }
        this.text = copy.toString();
        for (Attribute key : attributes == null ? text.getAllAttributeKeys() : List.of(attributes)) {
            copyAttribute(text, beginIndex, endIndex, key);
        }
    }

    private void copyAttribute(AttributedCharacterIterator from, int begin, int end, Attribute key) {
        for (int i = begin; i < end;) {
            from.setIndex(i);
            int limit = Math.min(end, from.getRunLimit(key));
            Object value = from.getAttribute(key);
            // an annotation is for its whole run only
            boolean cut = value instanceof Annotation && (from.getRunStart(key) < begin || from.getRunLimit(key) > end);
            if (value != null && !cut) {
                addAttribute(key, value, i - begin, limit - begin);
            }
            i = limit;
        }
    }

    /** Adds an attribute to the whole text. */
    public void addAttribute(Attribute attribute, Object value) {
        if (attribute == null) {
            throw new NullPointerException();
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        addAttribute(attribute, value, 0, text.length());
    }

    /** Adds an attribute to a part. */
    public void addAttribute(Attribute attribute, Object value, int beginIndex, int endIndex) {
        if (attribute == null) {
            throw new NullPointerException();
        }
        if (beginIndex < 0 || endIndex > text.length() || beginIndex >= endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        Object[] all = values.computeIfAbsent(attribute, key -> new Object[text.length()]);
        Arrays.fill(all, beginIndex, endIndex, value);
        cuts.add(beginIndex);
        cuts.add(endIndex);
    }

    /** Adds attributes to a part. */
    public void addAttributes(Map<? extends Attribute, ?> attributes, int beginIndex, int endIndex) {
        if (attributes == null) {
            throw new NullPointerException();
        }
        if (beginIndex < 0 || endIndex > text.length() || beginIndex > endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        if (beginIndex == endIndex) {
            if (!attributes.isEmpty()) {
                throw new IllegalArgumentException("Can't add attribute to 0-length text");
            }
            return;
        }
        for (Map.Entry<? extends Attribute, ?> entry : attributes.entrySet()) {
            addAttribute(entry.getKey(), entry.getValue(), beginIndex, endIndex);
        }
    }

    /** Returns an iterator with all attributes. */
    public AttributedCharacterIterator getIterator() {
        return getIterator(null, 0, text.length());
    }

    /** Returns an iterator with at least some attributes; null for all. */
    public AttributedCharacterIterator getIterator(Attribute[] attributes) {
        return getIterator(attributes, 0, text.length());
    }

    /** Returns an iterator through a part with at least some attributes; null for all. */
    public AttributedCharacterIterator getIterator(Attribute[] attributes, int beginIndex, int endIndex) {
        if (beginIndex < 0 || endIndex > text.length() || beginIndex > endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        return new AttributedIterator(text, values, cuts, beginIndex, endIndex);
    }
}
