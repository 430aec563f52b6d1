package java.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;

/** The iterator of an attributed string. */
final class AttributedIterator implements AttributedCharacterIterator {
    private final String text;
    private final Map<Attribute, Object[]> values;
    private final NavigableSet<Integer> cuts;
    private final int begin;
    private final int end;
    private int at;

    AttributedIterator(String text, Map<Attribute, Object[]> values, NavigableSet<Integer> cuts, int begin, int end) {
        this.text = text;
        this.values = values;
        this.cuts = cuts;
        this.begin = begin;
        this.end = end;
        at = begin;
    }

    // ---- Characters ----

    @Override
    public char first() {
        return setIndex(begin);
    }

    @Override
    public char last() {
        return setIndex(end == begin ? end : end - 1);
    }

    @Override
    public char current() {
        return at < end ? text.charAt(at) : DONE;
    }

    @Override
    public char next() {
        return setIndex(Math.min(at + 1, end));
    }

    @Override
    public char previous() {
        return at > begin ? setIndex(at - 1) : DONE;
    }

    @Override
    public char setIndex(int position) {
        if (position < begin || position > end) {
            throw new IllegalArgumentException("Invalid index");
        }
        at = position;
        return current();
    }

    @Override
    public int getBeginIndex() {
        return begin;
    }

    @Override
    public int getEndIndex() {
        return end;
    }

    @Override
    public int getIndex() {
        return at;
    }

    // ---- Attributes ----

    /** The value at a place; an annotation only if its run is not cut by the ends. */
    private Object value(Attribute key, int place) {
        Object[] all = values.get(key);
        Object value = all == null || place >= end ? null : all[place];
        if (value instanceof Annotation) {
            boolean cut = begin > 0 && all[begin - 1] == value && runStart(all, place) == begin
                || end < text.length() && all[end] == value && runLimit(all, place) == end;
            return cut ? null : value;
        }
        return value;
    }

    private int runStart(Object[] all, int place) {
        int start = place;
        while (start > begin && Objects.equals(all[start - 1], all[place])) {
            start--;
        }
        return start;
    }

    private int runLimit(Object[] all, int place) {
        int limit = place;
        while (limit < end && Objects.equals(all[limit], all[place])) {
            limit++;
        }
        return limit;
    }

    @Override
    public int getRunStart() {
        Integer cut = cuts.floor(at);
        return at == end ? at : cut == null ? begin : Math.max(begin, cut);
    }

    @Override
    public int getRunStart(Attribute attribute) {
        return getRunStart(Collections.singleton(attribute));
    }

    @Override
    public int getRunStart(Set<? extends Attribute> attributes) {
        int start = begin;
        for (Attribute key : attributes) {
            Object[] all = values.get(key);
            start = all == null || at == end ? start : Math.max(start, runStart(all, at));
        }
        return at == end ? at : start;
    }

    @Override
    public int getRunLimit() {
        Integer cut = cuts.higher(at);
        return cut == null ? end : Math.min(end, cut);
    }

    @Override
    public int getRunLimit(Attribute attribute) {
        return getRunLimit(Collections.singleton(attribute));
    }

    @Override
    public int getRunLimit(Set<? extends Attribute> attributes) {
        int limit = end;
        for (Attribute key : attributes) {
            Object[] all = values.get(key);
            limit = all == null || at == end ? limit : Math.min(limit, runLimit(all, at));
        }
        return limit;
    }

    @Override
    public Map<Attribute, Object> getAttributes() {
        Map<Attribute, Object> found = new HashMap<>();
        for (Attribute key : values.keySet()) {
            Object value = value(key, at);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    @Override
    public Object getAttribute(Attribute attribute) {
        return value(attribute, at);
    }

    @Override
    public Set<Attribute> getAllAttributeKeys() {
        Set<Attribute> found = new HashSet<>();
        for (Map.Entry<Attribute, Object[]> entry : values.entrySet()) {
            for (int i = begin; i < end && !found.contains(entry.getKey()); i++) {
                if (entry.getValue()[i] != null) {
                    found.add(entry.getKey());
                }
            }
        }
        return found;
    }

    @Override
    public Object clone() {
        AttributedIterator copy = new AttributedIterator(text, values, cuts, begin, end);
        copy.at = at;
        return copy;
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof AttributedIterator)) {
            return false;
        }
        AttributedIterator other = (AttributedIterator) obj;
        return text.equals(other.text) && values.equals(other.values) && begin == other.begin && end == other.end
            && at == other.at;
    }

    @Override
    public int hashCode() {
        return text.hashCode() ^ at ^ begin ^ end;
    }
}
