package java.util;

/** An object told about changes of an {@link Observable}. */
@Deprecated(since = "9")
public interface Observer {
    /** Called when {@code o} has changed. */
    void update(Observable o, Object arg);
}
