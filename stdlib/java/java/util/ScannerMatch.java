package java.util;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A match found in a part of a scanner's input, and the scanner's streams. */
final class ScannerMatch implements MatchResult {
    private final MatchResult match;
    private final int offset;

    ScannerMatch(MatchResult match, int offset) {
        this.match = match;
        this.offset = offset;
    }

    @Override
    public int start() {
        return match.start() + offset;
    }

    @Override
    public int start(int group) {
        return match.start(group) + offset;
    }

    @Override
    public int end() {
        return match.end() + offset;
    }

    @Override
    public int end(int group) {
        return match.end(group) + offset;
    }

    @Override
    public String group() {
        return match.group();
    }

    @Override
    public String group(int group) {
        return match.group(group);
    }

    @Override
    public int groupCount() {
        return match.groupCount();
    }

    /** The rest of a scanner, which nothing else may use meanwhile. */
    private abstract static class Rest<T> extends Spliterators.AbstractSpliterator<T> {
        final Scanner scanner;
        private int changes = -1;

        Rest(Scanner scanner) {
            super(Long.MAX_VALUE, NONNULL | ORDERED);
            this.scanner = scanner;
        }

        abstract T take();

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (changes >= 0 && changes != scanner.changes)
                throw new ConcurrentModificationException();
            T next = take();
            changes = scanner.changes;
            if (next == null)
                return false;
            action.accept(next);
            if (changes != scanner.changes)
                throw new ConcurrentModificationException();
            return true;
        }
    }

    static Spliterator<String> tokens(Scanner scanner) {
        return new Rest<String>(scanner) {
            @Override
            String take() {
                return scanner.hasNext() ? scanner.next() : null;
            }
        };
    }

    static Spliterator<MatchResult> matches(Scanner scanner, Pattern pattern) {
        return new Rest<MatchResult>(scanner) {
            private MatchResult last;

            @Override
            MatchResult take() {
                last = scanner.findNext(pattern, last != null && last.start() == last.end());
                return last;
            }
        };
    }
}
