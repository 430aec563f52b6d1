package java.text;

import java.util.ArrayList;
import java.util.List;

/** Keeps all fields that a format tells of, to make attributes of them. */
final class FieldRecorder extends FieldPosition {
    private final List<Format.Field> fields = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final List<int[]> ranges = new ArrayList<>();

    FieldRecorder() {
        super(-1);
    }

    @Override
    void note(int number, Format.Field attribute, int begin, int end) {
        add(attribute, attribute, begin, end);
    }

    void add(Format.Field attribute, Object value, int begin, int end) {
        if (attribute != null && begin < end) {
            fields.add(attribute);
            values.add(value);
            ranges.add(new int[] {begin, end});
        }
    }

    /** The text with all fields as attributes. */
    AttributedCharacterIterator attributed(CharSequence text) {
        AttributedString all = new AttributedString(text.toString());
        for (int i = 0; i < fields.size(); i++) {
            all.addAttribute(fields.get(i), values.get(i), ranges.get(i)[0], ranges.get(i)[1]);
        }
        return all.getIterator();
    }

    /** Adds the attributes of a text that was inserted at a place. */
    void addAll(AttributedCharacterIterator inner, int at) {
        for (AttributedCharacterIterator.Attribute key : inner.getAllAttributeKeys()) {
            for (int i = inner.getBeginIndex(); i < inner.getEndIndex(); i = inner.getRunLimit(key)) {
                inner.setIndex(i);
                Object value = inner.getAttribute(key);
                if (value != null && key instanceof Format.Field) {
                    add((Format.Field) key, value, at + i, at + inner.getRunLimit(key));
                }
            }
        }
    }
}
