package java.util.concurrent;

/** A barrier that parties join and leave, used again and again; phasers may form trees. */
public class Phaser {
    private static final int MAXIMUM = 0xffff;

    private final Phaser parent;
    private final Phaser root;
    /** Guards the state of all phasers of the tree. */
    private final Object lock;
    private int parties;
    private int unarrived;
    /** The root's counts; negative once terminated. */
    private int phase;

    /** Creates a phaser without parties. */
    public Phaser() {
        this(null, 0);
    }

    /** Creates a phaser with parties. */
    public Phaser(int parties) {
        this(null, parties);
    }

    /** Creates a phaser below another. */
    public Phaser(Phaser parent) {
        this(parent, 0);
    }

    /** Creates a phaser with parties below another, where it is a party while it has any itself. */
    public Phaser(Phaser parent, int parties) {
        if (parties < 0 || parties > MAXIMUM) {
            throw new IllegalArgumentException("Illegal number of parties");
        }
        this.parent = parent;
        root = parent == null ? this : parent.root;
        lock = parent == null ? new Object() : parent.lock;
        synchronized (lock) {
            phase = root.phase;
            if (parties > 0 && parent != null) {
                parent.addParties(1);
                phase = root.phase;
            }
            this.parties = parties;
            unarrived = parties;
        }
    }

    /** Begins a phase of the root's here, if that has begun one since. Locks: lock. */
    private void reconcile() {
        if (phase != root.phase) {
            phase = root.phase;
            unarrived = parties;
        }
    }

    private int addParties(int count) {
        reconcile();
        if (parties + count > MAXIMUM) {
            throw new IllegalStateException("Attempt to register more than 65535 parties for " + this);
        }
        if (root.phase < 0) {
            return root.phase;
        }
        if (parties == 0 && parent != null && parent.addParties(1) < 0) {
            return root.phase;
        }
        reconcile();
        parties += count;
        unarrived += count;
        return phase;
    }

    /** Adds a party; returns the phase. */
    public int register() {
        return bulkRegister(1);
    }

    /** Adds parties; returns the phase. */
    public int bulkRegister(int parties) {
        if (parties < 0) {
            throw new IllegalArgumentException();
        }
        synchronized (lock) {
            return parties == 0 ? root.phase : addParties(parties);
        }
    }

    /** Arrives; returns the phase arrived at. Locks: lock. */
    private int arrive(boolean leave) {
        reconcile();
        int arrivedAt = phase;
        if (arrivedAt < 0) {
            return arrivedAt;
        }
        if (unarrived <= 0) {
            throw new IllegalStateException("Attempted arrival of unregistered party for " + this);
        }
        unarrived--;
        if (leave) {
            parties--;
        }
        if (unarrived == 0) {
            if (parent == null) {
                advance();
            } else {
                parent.arrive(parties == 0);
            }
        }
        return arrivedAt;
    }

    private void advance() {
        boolean end = onAdvance(phase, parties);
        phase = phase + 1 & Integer.MAX_VALUE;
        if (end) {
            phase |= Integer.MIN_VALUE;
        }
        unarrived = parties;
        lock.notifyAll();
    }

    /** Arrives without waiting; returns the phase arrived at. */
    public int arrive() {
        synchronized (lock) {
            return arrive(false);
        }
    }

    /** Arrives without waiting and leaves; returns the phase arrived at. */
    public int arriveAndDeregister() {
        synchronized (lock) {
            return arrive(true);
        }
    }

    /** Arrives and waits for the others; returns the phase that begins. */
    public int arriveAndAwaitAdvance() {
        synchronized (lock) {
            return awaitAdvance(arrive(false));
        }
    }

    /** Waits for the end of a phase, unless it has ended; returns the phase then. */
    public int awaitAdvance(int phase) {
        boolean interrupted = false;
        for (;;) {
            try {
                int now = await(phase, -1L);
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return now;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (TimeoutException e) {
                throw new InternalError(e);
            }
        }
    }

    /** Waits for the end of a phase, unless it has ended; returns the phase then. */
    public int awaitAdvanceInterruptibly(int phase) throws InterruptedException {
        try {
            return await(phase, -1L);
        } catch (TimeoutException e) {
            throw new InternalError(e);
        }
    }

    /** Waits so long for the end of a phase, unless it has ended; returns the phase then. */
    public int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        return await(phase, Math.max(unit.toNanos(timeout), 0L));
    }

    /** Nanos below 0: no limit. */
    private int await(int phase, long nanos) throws InterruptedException, TimeoutException {
        if (phase < 0) {
            return phase;
        }
        long start = System.nanoTime();
        synchronized (lock) {
            while (root.phase == phase) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                long left = nanos < 0L ? Long.MAX_VALUE : nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    throw new TimeoutException();
                }
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            }
            return root.phase;
        }
    }

    /** Ends it all: nobody waits any longer. */
    public void forceTermination() {
        synchronized (lock) {
            root.phase |= Integer.MIN_VALUE;
            lock.notifyAll();
        }
    }

    /** Returns the phase; negative once terminated. */
    public final int getPhase() {
        synchronized (lock) {
            return root.phase;
        }
    }

    /** Returns the number of parties. */
    public int getRegisteredParties() {
        synchronized (lock) {
            return parties;
        }
    }

    /** Returns how many parties have arrived in the phase. */
    public int getArrivedParties() {
        synchronized (lock) {
            reconcile();
            return parties - unarrived;
        }
    }

    /** Returns how many parties have not arrived in the phase. */
    public int getUnarrivedParties() {
        synchronized (lock) {
            reconcile();
            return unarrived;
        }
    }

    /** Returns the phaser above, or null. */
    public Phaser getParent() {
        return parent;
    }

    /** Returns the top of the tree. */
    public Phaser getRoot() {
        return root;
    }

    /** Tells whether it has ended. */
    public boolean isTerminated() {
        return getPhase() < 0;
    }

    /** Called when all have arrived; returns whether this was the last phase. */
    protected boolean onAdvance(int phase, int registeredParties) {
        return registeredParties == 0;
    }

    @Override
    public String toString() {
        synchronized (lock) {
            reconcile();
            return super.toString() + "[phase = " + phase + " parties = " + parties
                + " arrived = " + (parties - unarrived) + "]";
        }
    }
}
