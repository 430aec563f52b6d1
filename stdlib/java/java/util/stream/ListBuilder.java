package java.util.stream;

import java.util.ArrayList;
import java.util.Spliterator;
import java.util.Spliterators;

/** The builder of streams of objects. */
final class ListBuilder<T> implements Stream.Builder<T> {
    private ArrayList<T> elements = new ArrayList<T>();

    @Override
    public void accept(T element) {
        if (elements == null) {
            throw new IllegalStateException();
        }
        elements.add(element);
    }

    @Override
    public Stream<T> build() {
        if (elements == null) {
            throw new IllegalStateException();
        }
        Object[] all = elements.toArray();
        elements = null;
        return StreamSupport.stream(
            Spliterators.<T>spliterator(all, Spliterator.ORDERED | Spliterator.IMMUTABLE), false);
    }
}
