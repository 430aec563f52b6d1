package java.util.concurrent;

/** A queue whose producers can wait for their consumers. */
public interface TransferQueue<E> extends BlockingQueue<E> {
    /** Hands an element to a waiting consumer, if there is one. */
    boolean tryTransfer(E e);

    /** Hands an element to a consumer, waiting for one. */
    void transfer(E e) throws InterruptedException;

    /** Hands an element to a consumer, waiting so long for one. */
    boolean tryTransfer(E e, long timeout, TimeUnit unit) throws InterruptedException;

    /** Tells whether a consumer waits. */
    boolean hasWaitingConsumer();

    /** Returns about how many consumers wait. */
    int getWaitingConsumerCount();
}
