package java.lang;

/** Was thrown in a thread to stop it; nothing throws it any more. */
@Deprecated(since = "20", forRemoval = true)
public class ThreadDeath extends Error {
    private static final long serialVersionUID = -4417128565033088268L;

    /** Creates one. */
    public ThreadDeath() {
    }
}
