package java.util.regex;

import java.util.Map;

/** The result of a match operation. */
public interface MatchResult {
    /** Returns the start index of the match. */
    int start();

    /** Returns the start index of a group, or -1 if it took no part. */
    int start(int group);

    /** Returns the start index of a named group, or -1 if it took no part. */
    default int start(String name) {
        return start(groupNumber(name));
    }

    /** Returns the offset after the match. */
    int end();

    /** Returns the offset after a group, or -1 if it took no part. */
    int end(int group);

    /** Returns the offset after a named group, or -1 if it took no part. */
    default int end(String name) {
        return end(groupNumber(name));
    }

    /** Returns the matched text. */
    String group();

    /** Returns the text of a group, or null if it took no part. */
    String group(int group);

    /** Returns the text of a named group, or null if it took no part. */
    default String group(String name) {
        return group(groupNumber(name));
    }

    /** Returns the number of capturing groups of the pattern. */
    int groupCount();

    /** Returns the names of the named groups with their numbers. */
    default Map<String, Integer> namedGroups() {
        throw new UnsupportedOperationException();
    }

    /** Tells whether this result holds a match. */
    default boolean hasMatch() {
        throw new UnsupportedOperationException();
    }

    private int groupNumber(String name) {
        if (name == null) {
            throw new NullPointerException("Group name");
        }
        Integer number = namedGroups().get(name);
        if (number == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return number.intValue();
    }
}
