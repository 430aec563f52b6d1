package java.util.concurrent;

/** Interfaces of streams whose receiver sets the pace. */
public final class Flow {
    private static final int DEFAULT_BUFFER_SIZE = 256;

    private Flow() {
    }

    /** Returns a usual size of buffers. */
    public static int defaultBufferSize() {
        return DEFAULT_BUFFER_SIZE;
    }

    /** A source of items. */
    @FunctionalInterface
    public interface Publisher<T> {
        /** Adds a receiver. */
        void subscribe(Subscriber<? super T> subscriber);
    }

    /** A receiver of items. */
    public interface Subscriber<T> {
        /** Told first of all. */
        void onSubscribe(Subscription subscription);

        /** Told of an item. */
        void onNext(T item);

        /** Told of a failure, after which nothing comes. */
        void onError(Throwable throwable);

        /** Told that nothing more comes. */
        void onComplete();
    }

    /** What links a source and a receiver. */
    public interface Subscription {
        /** Asks for more items. */
        void request(long n);

        /** Asks for no more items. */
        void cancel();
    }

    /** Both receiver and source. */
    public interface Processor<T, R> extends Subscriber<T>, Publisher<R> {
    }
}
