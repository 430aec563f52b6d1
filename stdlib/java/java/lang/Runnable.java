package java.lang;

/** An action without arguments or result. */
@FunctionalInterface
public interface Runnable {
    /** Performs the action. */
    void run();
}
