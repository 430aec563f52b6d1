package java.lang.ref;

import java.util.concurrent.ThreadFactory;

/** Runs actions once objects are no longer reachable. */
public final class Cleaner {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    /** Registered and not yet cleaned; also keeps the phantom references alive. */
    private Action first;

    private Cleaner() {
    }

    /** Creates a cleaner with a daemon thread of its own. */
    public static Cleaner create() {
        return start(null);
    }

    /** Creates a cleaner whose thread a factory makes. */
    public static Cleaner create(ThreadFactory threadFactory) {
        if (threadFactory == null) {
            throw new NullPointerException("threadFactory");
        }
        return start(threadFactory);
    }

    private static Cleaner start(ThreadFactory factory) {
        Cleaner cleaner = new Cleaner();
        Loop loop = new Loop(cleaner);
        Thread thread = factory == null ? new Thread(loop, "Cleaner") : factory.newThread(loop);
        if (thread == null) {
            throw new NullPointerException("factory returned null thread");
        }
        thread.setDaemon(true);
        loop.own = cleaner.register(cleaner, new Nothing());
        thread.start();
        return cleaner;
    }

    /** Registers an action to run once the object is unreachable. */
    public Cleanable register(Object obj, Runnable action) {
        if (obj == null) {
            throw new NullPointerException("obj");
        }
        if (action == null) {
            throw new NullPointerException("action");
        }
        return new Action(obj, queue, list(), action);
    }

    private Action list() {
        synchronized (queue) {
            if (first == null) {
                first = new Action(queue, queue, null, null);
                first.before = first;
                first.after = first;
            }
            return first;
        }
    }

    /** An object and the action to run when it is gone. */
    public interface Cleanable {
        /** Runs the action now, unless it ran already. */
        void clean();
    }

    private static final class Action extends PhantomReference<Object> implements Cleanable {
        private final Action list;
        private Runnable action;
        private Action before;
        private Action after;

        Action(Object referent, ReferenceQueue<Object> queue, Action list, Runnable action) {
            super(referent, queue);
            this.list = list;
            this.action = action;
            if (list != null) {
                link();
            }
        }

        private void link() {
            synchronized (list) {
                before = list;
                after = list.after;
                after.before = this;
                list.after = this;
            }
        }

        /** Takes the action, once. */
        private Runnable take() {
            synchronized (list) {
                Runnable taken = action;
                action = null;
                if (taken != null) {
                    before.after = after;
                    after.before = before;
                }
                return taken;
            }
        }

        @Override
        public void clean() {
            Runnable taken = take();
            if (taken != null) {
                clear();
                taken.run();
            }
        }
    }

    private static final class Nothing implements Runnable {
        @Override
        public void run() {
        }
    }

    /** Ends when the cleaner itself is gone and nothing is registered. */
    private static final class Loop implements Runnable {
        private final ReferenceQueue<Object> queue;
        private final Action list;
        Cleanable own;

        Loop(Cleaner cleaner) {
            queue = cleaner.queue;
            list = cleaner.list();
        }

        @Override
        public void run() {
            while (list.after != list) {
                try {
                    Reference<?> next = queue.remove();
                    ((Cleanable) next).clean();
                } catch (Throwable ignored) {
                    continue; // an action's exception concerns nobody else
                }
            }
        }
    }
}
