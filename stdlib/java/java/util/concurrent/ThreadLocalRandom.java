package java.util.concurrent;

import java.util.Random;

/** A random generator of each thread's own. Deviation: the sequence is that of java.util.Random. */
public class ThreadLocalRandom extends Random {
    private static final long serialVersionUID = -5851777807851030925L;
    private static final ThreadLocal<ThreadLocalRandom> CURRENT = new ThreadLocal<ThreadLocalRandom>();

    private final boolean ready;

    private ThreadLocalRandom() {
        ready = true;
    }

    /** Returns this thread's generator. */
    public static ThreadLocalRandom current() {
        ThreadLocalRandom random = CURRENT.get();
        if (random == null) {
            random = new ThreadLocalRandom();
            CURRENT.set(random);
        }
        return random;
    }

    /** Refuses: the seed is not the caller's business. */
    @Override
    public void setSeed(long seed) {
        if (ready) {
            throw new UnsupportedOperationException();
        }
        super.setSeed(seed);
    }
}
