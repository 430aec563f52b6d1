package java.util.concurrent;

/** The barrier broke while a thread waited at it. */
public class BrokenBarrierException extends Exception {
    private static final long serialVersionUID = 7117394618823254244L;

    /** Creates one without message. */
    public BrokenBarrierException() {
        super();
    }

    /** Creates one with a message. */
    public BrokenBarrierException(String message) {
        super(message);
    }
}
