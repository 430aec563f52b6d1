package java.util;

/** A listener with additional parameters. */
public abstract class EventListenerProxy<T extends EventListener> implements EventListener {
    private final T listener;

    /** Creates a proxy for {@code listener}. */
    public EventListenerProxy(T listener) {
        this.listener = listener;
    }

    /** Returns the listener behind this proxy. */
    public T getListener() {
        return listener;
    }
}
