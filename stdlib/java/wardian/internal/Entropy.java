package wardian.internal;

/** Random bytes of the host. */
public final class Entropy {
    private Entropy() {
    }

    /** Fills the array with bytes nobody can predict. */
    public static native void fill(byte[] bytes);
}
