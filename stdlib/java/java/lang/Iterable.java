package java.lang;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Can be walked by the for statement. */
public interface Iterable<T> {
    /** Returns an iterator over the elements. */
    Iterator<T> iterator();

    /** Hands every element to an action. */
    default void forEach(Consumer<? super T> action) {
        if (action == null) {
            throw new NullPointerException();
        }
        Iterator<T> all = iterator();
        while (all.hasNext()) {
            action.accept(all.next());
        }
    }

    /** Returns a spliterator over the elements, of unknown size. */
    default Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), 0);
    }
}
