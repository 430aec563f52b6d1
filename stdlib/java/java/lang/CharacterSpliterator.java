package java.lang;

import java.util.Spliterator;
import java.util.function.IntConsumer;

/** Walks the chars or the code points of a sequence, binding to it late. */
final class CharacterSpliterator implements Spliterator.OfInt {
    private final CharSequence sequence;
    private final boolean codePoints;
    private int index;
    private int fence = -1; // the sequence's length, once bound

    CharacterSpliterator(CharSequence sequence, boolean codePoints) {
        this.sequence = sequence;
        this.codePoints = codePoints;
    }

    private CharacterSpliterator(CharSequence sequence, boolean codePoints, int from, int to) {
        this(sequence, codePoints);
        this.index = from;
        this.fence = to;
    }

    private int fence() {
        if (fence < 0) {
            fence = sequence.length();
        }
        return fence;
    }

    private int take() {
        char c = sequence.charAt(index++);
        if (codePoints && Character.isHighSurrogate(c) && index < fence) {
            char low = sequence.charAt(index);
            if (Character.isLowSurrogate(low)) {
                index++;
                return Character.toCodePoint(c, low);
            }
        }
        return c;
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
        if (action == null) {
            throw new NullPointerException();
        }
        if (index >= fence()) {
            return false;
        }
        action.accept(take());
        return true;
    }

    @Override
    public void forEachRemaining(IntConsumer action) {
        if (action == null) {
            throw new NullPointerException();
        }
        int end = fence();
        while (index < end) {
            action.accept(take());
        }
    }

    @Override
    public Spliterator.OfInt trySplit() {
        int end = fence();
        int middle = (index + end) >>> 1;
        if (middle > index && middle < end && codePoints
                && Character.isLowSurrogate(sequence.charAt(middle))
                && Character.isHighSurrogate(sequence.charAt(middle - 1))) {
            middle--;
        }
        if (middle <= index) {
            return null;
        }
        int from = index;
        index = middle;
        return new CharacterSpliterator(sequence, codePoints, from, middle);
    }

    @Override
    public long estimateSize() {
        return fence() - index;
    }

    @Override
    public int characteristics() {
        return codePoints ? ORDERED : ORDERED | SIZED | SUBSIZED;
    }
}
